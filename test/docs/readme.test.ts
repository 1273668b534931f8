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

interface Job {
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
const [withAction = '', withOutputs = '', , emr = ''] = blocksIn('docs/ci/github.md', 'yaml');

const stepsOf = (text: string) => (parse(text) as { jobs: { migrate: Job } }).jobs.migrate.steps;
const ours = (steps: readonly Step[]) => steps.find(({ uses }) => uses?.includes('/cluster-credentials@'));
const inputsOf = (step: Step | undefined) =>
  Object.fromEntries(Object.entries(step?.with ?? {}).map(([name, value]) => [name, String(value)]));
const HOST = 'analytics.abc123xyz789.eu-central-1.redshift.amazonaws.com';
const shown = [
  `PGHOST=${HOST}`,
  'PGPORT=5439',
  'PGDATABASE=dev',
  'PGUSER=IAM:etl_user',
  `PGPASSWORD=${PASSWORD}`,
  'PGSSLMODE=require',
];

test.each([
  ['README.md', stepsOf(workflow)],
  ['docs/ci/github.md', stepsOf(withAction)],
] as const)('the step of %s sets all that its next step needs', async (_page, steps) => {
  const step = await runAction(cloud, inputsOf(ours(steps)));
  expect(step.exitCode, step.log).toBe(0);
  const next = steps.at(-1);
  expect(next).toEqual({ run: 'psql --no-psqlrc --set ON_ERROR_STOP=1 --file migrations/all.sql' });
  const { exitCode, stdout } = await stage.bash(next?.run ?? 'exit 1', step.exported);
  expect(exitCode).toBe(0);
  for (const line of shown) expect(stdout).toContain(`${line}\n`);
});

test("without variables, the outputs of GitHub's page are enough for the one step", async () => {
  const steps = parse(withOutputs) as Step[];
  const step = await runAction(cloud, inputsOf(ours(steps)));
  expect(step.exitCode, step.log).toBe(0);
  expect(step.exported).toEqual({});
  const migrate = steps.at(-1);
  const outputs = (text: string) =>
    text.replace(/\$\{\{ steps\.login\.outputs\.(\w+) \}\}/g, (_all, name: string) => step.outputs[name] ?? '');
  const env = Object.entries(migrate?.env ?? {}).map(([name, value]) => [name, outputs(String(value))]);
  const { stdout } = await stage.bash(migrate?.run ?? 'exit 1', Object.fromEntries(env));
  for (const line of shown) expect(stdout).toContain(`${line}\n`);
});

test("the steps for EMR on GitHub's page set what their curl uses", async () => {
  const steps = parse(emr) as Step[];
  const step = await runAction(cloud, inputsOf(ours(steps)), { env: { RUNNER_TEMP: stage.temp } });
  expect(step.exitCode, step.log).toBe(0);
  stage.program('curl', '#!/bin/sh\necho "$@"\ncat "$3"\n');
  const run = steps.find((each) => each.run)?.run ?? 'exit 1';
  const { exitCode, stdout } = await stage.bash(run, step.exported);
  expect(exitCode).toBe(0);
  const { NETRC, LIVY_URL } = step.exported;
  const { username, host } = step.outputs;
  expect(stdout).toBe(
    `--fail --netrc-file ${NETRC} ${LIVY_URL}/sessions\nmachine ${host} login ${username} password ${PASSWORD}\n`,
  );
  expect(LIVY_URL).toBe(`https://${host}:8998`);
});

test('the GitLab job runs a migration and keeps the password out of its output', async () => {
  const { script } = (parse(gitlabJob) as { migrate: { script: string[] } }).migrate;
  const { AWS_ENDPOINT_URL = '' } = cloud.env();
  const env = { AWS_ENDPOINT_URL, GITLAB_CI: 'true', CI_SERVER_URL: cloud.issuer, AWS_ID_TOKEN: cloud.mintToken() };
  const { exitCode, stdout, stderr } = await stage.bash(script.join('\n'), env);
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toContain('psql --no-psqlrc --set ON_ERROR_STOP=1 --file migrations/all.sql\n');
  for (const line of shown) expect(stdout).toContain(`${line.replace(PASSWORD, '***')}\n`);
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
