// What README.md tells to paste or to type is done here, against the local cloud.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Cloud } from '../cloud/contract.ts';
import { startCloud } from '../cloud/index.ts';
import { runAction } from '../end-to-end/action.ts';
import { blocksIn } from './pages.ts';
import { openStage, type Stage } from './stage.ts';

const PASSWORD = 'AMAFUyyuros/Qj+xPTtgz7Ab==';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string | number>>;
}

let stage: Stage;
let cloud: Cloud;

beforeAll(async () => {
  cloud = await startCloud({ redshiftPassword: PASSWORD, emrPassword: PASSWORD });
  stage = openStage();
});
afterAll(async () => {
  stage.close();
  await cloud.close();
});

const [workflow = '', emr = ''] = blocksIn('README.md', 'yaml');
const [command = ''] = blocksIn('README.md', 'sh').filter((text) => text.includes('git clone'));

const jobSteps = (parse(workflow) as { jobs: { migrate: { steps: Step[] } } }).jobs.migrate.steps;
const ours = (steps: readonly Step[]) => steps.find(({ uses }) => uses?.includes('/cluster-credentials@'));
const inputsOf = (step: Step | undefined) =>
  Object.fromEntries(Object.entries(step?.with ?? {}).map(([name, value]) => [name, String(value)]));

test('the workflow logs in, and its migration connects by what the step puts out', async () => {
  const step = await runAction(cloud, inputsOf(ours(jobSteps)));
  expect(step.exitCode, step.log).toBe(0);
  expect(step.exported).toEqual({});

  const migrate = jobSteps.find(({ run }) => run?.startsWith('psql'));
  const outputs = (text: string) =>
    text.replace(/\$\{\{ steps\.login\.outputs\.(\w+) \}\}/g, (_all, name: string) => step.outputs[name] ?? '');
  const env = Object.entries(migrate?.env ?? {}).map(([name, value]) => [name, outputs(String(value))]);
  const { exitCode, stdout } = await stage.bash(migrate?.run ?? 'exit 1', Object.fromEntries(env));
  expect(exitCode).toBe(0);
  expect(stdout).toContain('PGUSER=IAM:etl_user\n');
  expect(stdout).toContain(`PGPASSWORD=${PASSWORD}\n`);
  expect(stdout).toContain('PGSSLMODE=require\n');
});

test('the steps for EMR export what their curl uses', async () => {
  const steps = parse(emr) as Step[];
  const step = await runAction(cloud, inputsOf(ours(steps)));
  expect(step.exitCode, step.log).toBe(0);
  stage.program('curl', '#!/bin/sh\necho "$@"\ncat\n');
  const run = steps.find((each) => each.run)?.run ?? 'exit 1';
  const { exitCode, stdout } = await stage.bash(run, { ...step.exported, LIVY_URL: 'https://livy.example.com:8998' });
  expect(exitCode).toBe(0);
  expect(stdout).toBe(
    `--fail --config - https://livy.example.com:8998/sessions\nuser = "${step.exported['EMR_USERNAME']}:${PASSWORD}"\n`,
  );
});

test('the command runs a migration and keeps the password out of its output', async () => {
  const token = stage.file('token', cloud.mintToken());
  const { AWS_ENDPOINT_URL = '' } = cloud.env();
  const env = { AWS_ENDPOINT_URL, AWS_WEB_IDENTITY_TOKEN_FILE: token };
  const { exitCode, stdout, stderr } = await stage.bash(command, env);
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toContain('psql --file migrations/all.sql');
  expect(stdout).toContain('PGUSER=IAM:etl_user\n');
  expect(stdout).toContain('PGPASSWORD=***\n');
  expect(stdout + stderr).not.toContain(PASSWORD);
});

test('every npm script that is named exists, and every script is named', () => {
  const readme = readFileSync('README.md', 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/`npm (?:run )?([\w:]+)`/g)].map(([, name]) => name);
  expect([...new Set(named)].sort()).toEqual(Object.keys(scripts).sort());
});
