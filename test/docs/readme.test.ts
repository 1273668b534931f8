// Runs the lines of README.md that users paste or type, against the local cloud.
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

type Variables = Readonly<Record<string, string>>;

interface Job {
  readonly env: Readonly<Record<string, string | number>>;
  readonly steps: readonly Step[];
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

const [workflow = '', gitlabJob = ''] = blocksIn('README.md', 'yaml');
const emr = blocksIn('docs/ci/github.md', 'yaml')[2] ?? '';

const { env: jobEnv, steps: jobSteps } = (parse(workflow) as { jobs: { migrate: Job } }).jobs.migrate;
const ours = (steps: readonly Step[]) => steps.find(({ uses }) => uses?.includes('/cluster-credentials@'));
const inputsOf = (step: Step | undefined) =>
  Object.fromEntries(Object.entries(step?.with ?? {}).map(([name, value]) => [name, String(value)]));

test('the workflow logs in, and its migration connects with the outputs of the step', async () => {
  const step = await runAction(cloud, inputsOf(ours(jobSteps)));
  expect(step.exitCode, step.log).toBe(0);
  expect(step.exported).toEqual({});

  const migrate = jobSteps.find(({ run }) => run?.startsWith('psql'));
  const outputs = (text: string) =>
    text.replace(/\$\{\{ steps\.login\.outputs\.(\w+) \}\}/g, (_all, name: string) => step.outputs[name] ?? '');
  const env = Object.entries({ ...jobEnv, ...migrate?.env }).map(([name, value]) => [name, outputs(String(value))]);
  const { exitCode, stdout } = await stage.bash(migrate?.run ?? 'exit 1', Object.fromEntries(env));
  expect(exitCode).toBe(0);
  expect(stdout).toContain('PGUSER=IAM:etl_user\n');
  expect(stdout).toContain(`PGPASSWORD=${PASSWORD}\n`);
  expect(stdout).toContain('PGSSLMODE=require\n');
});

test("the steps for EMR on GitHub's page export what their curl uses", async () => {
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

test('the GitLab job runs a migration and keeps the password out of its output', async () => {
  const { variables, script } = (parse(gitlabJob) as { migrate: { variables: Variables; script: string[] } }).migrate;
  const { AWS_ENDPOINT_URL = '' } = cloud.env();
  const env = { AWS_ENDPOINT_URL, GITLAB_CI: 'true', CI_SERVER_URL: cloud.issuer, AWS_ID_TOKEN: cloud.mintToken() };
  const { exitCode, stdout, stderr } = await stage.bash(script.join('\n'), { ...variables, ...env });
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toContain('psql --no-psqlrc --set ON_ERROR_STOP=1 --file migrations/all.sql\n');
  expect(stdout).toContain('PGHOST=warehouse.example.com\n');
  expect(stdout).toContain('PGUSER=IAM:etl_user\n');
  expect(stdout).toContain('*:*:*:IAM\\:etl_user:***\n');
  expect(stdout + stderr).not.toContain(PASSWORD);
});

test('the GitLab job asks for the token as its page does', () => {
  const tokensOf = (text: string) => (parse(text) as { migrate: { id_tokens: unknown } }).migrate.id_tokens;
  expect(tokensOf(gitlabJob)).toEqual(tokensOf(blocksIn('docs/ci/gitlab.md', 'yaml')[0] ?? ''));
});

test('every npm script in the README exists, and every script is in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const spans = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  const named = spans.flatMap((span) => [...span.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name));
  expect([...new Set(named)].filter((name) => name !== 'ci').sort()).toEqual(Object.keys(scripts).sort());
});
