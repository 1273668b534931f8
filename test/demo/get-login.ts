import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Job, StepResult } from '../runner/step.ts';
import type { Page } from './page.ts';
import type { Stage } from './stage.ts';

/** A step that uses the action, and what is expected of it. */
export interface LoginStep {
  readonly title: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly variables: readonly string[];
  /** What AWS is asked for with the session of the role. Several operations are asked for at the same time. */
  readonly operations: readonly string[];
}

interface DemoJob {
  readonly stage: Stage;
  readonly page: Page;
  readonly job: Job;
}

/** Runs the action, and shows its log, outputs, variables and summary, and the requests that AWS got. */
export async function getLogin({ stage, page, job }: DemoJob, wanted: LoginStep): Promise<StepResult> {
  stage.cloud.reset();
  const step = await stage.runAction(job, wanted.inputs);
  page.step(wanted.title, step);
  equal(step.conclusion, 'success');

  for (const name of ['username', 'password', 'expiration']) ok(step.outputs[name], `no output ${name}`);
  page.values('Outputs', masked(job, step.outputs));
  deepEqual(Object.keys(step.exported), wanted.variables);
  page.values('Variables of the later steps', masked(job, step.exported));

  ok(step.summary.includes('Expires'));
  page.line();
  page.line('Summary of the job:');
  for (const line of asTable(step.summary)) page.line(`  ${line}`);

  const asked = stage.cloud.requests;
  deepEqual(
    asked.slice(0, 2).map(({ service, status }) => [service, status]),
    [
      ['github', 200],
      ['sts', 200],
    ],
  );
  const signed = asked.slice(2);
  deepEqual(signed.map(({ operation }) => operation).sort(), wanted.operations);
  page.line();
  page.line('What was asked for it:');
  for (const { service, operation } of asked) page.line(`  ${service} ${operation}`);
  // The token endpoint and AssumeRoleWithWebIdentity take no signature.
  for (const { status, signatureValid } of signed) deepEqual([status, signatureValid], [200, true]);
  return step;
}

function masked(job: Job, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, job.masker.apply(value)]));
}

/** The table of a summary as GitHub shows it: aligned columns, and characters in place of their codes. */
function asTable(markdown: string): string[] {
  const [title = '', ...lines] = markdown
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .split('\n')
    .filter((line) => line !== '');
  const rows = lines
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, name]) => /\w/.test(name ?? ''));
  return [title.replace(/^#+ /, ''), ...rows.map(([, name = '', value = '']) => `  ${name.padEnd(12)}${value}`)];
}
