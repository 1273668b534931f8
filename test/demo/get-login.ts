import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Job, StepResult } from '../runner/step.ts';
import type { Page } from './page.ts';
import type { Stage } from './stage.ts';
import { asTable } from './summary.ts';

/** A step that uses the action, and what it should come to. */
export interface Wish {
  readonly title: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly variables: readonly string[];
  /** What AWS is asked in the end. */
  readonly operation: string;
}

interface Place {
  readonly stage: Stage;
  readonly page: Page;
  readonly job: Job;
}

/** Runs the action, and shows its log and everything it left: outputs, variables, summary, requests. */
export async function getLogin({ stage, page, job }: Place, wish: Wish): Promise<StepResult> {
  stage.cloud.reset();
  const step = await stage.runAction(job, wish.inputs);
  page.step(wish.title, step);
  equal(step.conclusion, 'success');

  for (const name of ['username', 'password', 'expiration']) ok(step.outputs[name], `no output ${name}`);
  page.values('Outputs', masked(job, step.outputs));
  deepEqual(Object.keys(step.exported), wish.variables);
  page.values('Variables of the later steps', masked(job, step.exported));

  ok(step.summary.includes('Expires'));
  page.line();
  page.line('Summary of the job:');
  for (const line of asTable(step.summary)) page.line(`  ${line}`);

  const asked = stage.cloud.requests;
  deepEqual(
    asked.map(({ service, status }) => [service, status]),
    [
      ['github', 200],
      ['sts', 200],
      [wish.operation === 'GetClusterCredentials' ? 'redshift' : 'emr', 200],
    ],
  );
  page.line();
  page.line('What was asked for it:');
  for (const { service, operation } of asked) page.line(`  ${service} ${operation}`);
  equal(asked.at(-1)?.operation, wish.operation);
  // The token endpoint and AssumeRoleWithWebIdentity take no signature.
  equal(asked.at(-1)?.signatureValid, true);
  return step;
}

function masked(job: Job, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, job.masker.apply(value)]));
}
