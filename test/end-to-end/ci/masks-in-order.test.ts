import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startJob as startRunnerJob } from '../../runner/job.ts';
import { runShellStep, type StepResult } from '../../runner/step.ts';
import { PROGRAM } from '../program.ts';
import { type Job, LOGIN, startJob } from './job.ts';
import { systemOf, trusted } from './systems.ts';

const PASSWORD = 'Sword+fish/1-Ab34Cd56==';
const LINUX = process.platform === 'linux';

/** Runs a step of a GitHub job in which `cc` gets a login. The files of the command are in `job.folder`. */
async function step(run: string): Promise<StepResult & { readonly job: Job }> {
  const job = await startJob({ redshiftPassword: PASSWORD });
  const runner = await startRunnerJob();
  onTestFinished(() => runner.close());
  const { PATH: _path, HOME: _home, ...env } = { ...job.base, ...(await trusted(systemOf('github'), job)) };
  const command = [...PROGRAM, ...LOGIN].map((word) => `'${word}'`).join(' ');
  const result = await runShellStep({ job: runner, run: `cc() { ${command} "$@"; }\ncd '${job.folder}'\n${run}`, env });
  return { ...result, job };
}

const isMask = (line: string) => line.startsWith('::add-mask::');
const textOf = (job: Job, name: string) => readFileSync(join(job.folder, name), 'utf8');

test.runIf(LINUX).each([
  ['cc', /"DbPassword"/],
  ['cc 2> errors', /"DbPassword"/],
  ['cc 2> /dev/null', /"DbPassword"/],
  ['cc --query DbPassword --output text', /^Sword/m],
  ['cc --print sh', /export REDSHIFT_PASSWORD/],
  ['(cc)', /"DbPassword"/],
  ['bash -c "$(declare -f cc); cc; true"', /"DbPassword"/],
  ['exec 2>&1; cc', /"DbPassword"/],
])('%s: the masks go ahead of the text in its own stream, the plain password first', async (run, shown) => {
  const { stdout, stderr, log, conclusion, job } = await step(run);
  expect(conclusion, stderr).toBe('success');
  const lines = stdout.split('\n');
  const text = lines.findIndex((line) => !isMask(line));
  expect(lines.slice(text).join('\n')).toMatch(shown);
  expect(lines.slice(text).some(isMask)).toBe(false);
  const masks = lines.slice(0, text).filter((line) => !/eyJ|FwoGZXIv/.test(line));
  expect(masks).toContain(`::add-mask::${PASSWORD}`);
  // The key of the session is the one before it.
  expect(masks.indexOf(`::add-mask::${PASSWORD}`)).toBe(1);
  expect(lines.filter(isMask).length).toBeLessThanOrEqual(64);
  expect(stderr + (run.includes('errors') ? textOf(job, 'errors') : '')).toBe('');
  expect(log).not.toContain(PASSWORD);
});

test.each([
  'x=$(cc); printf "%s\\n" "$x" > data',
  'cc > data',
  'cc | cat > data',
  'x=$(cc | cat); printf "%s\\n" "$x" > data',
  'x=$(cc; true); printf "%s\\n" "$x" > data',
  'x=$(set -e; (cc)); printf "%s\\n" "$x" > data',
  'x=`cc`; printf "%s\\n" "$x" > data',
  'cat <(cc) > data; wait',
])('%s: what is captured holds the text alone, and the masks are in the log', async (run) => {
  const { stdout, stderr, conclusion, log, job } = await step(`${run}\ncat data`);
  expect(conclusion, log).toBe('success');
  expect(Object.keys(JSON.parse(textOf(job, 'data')))).toContain('DbPassword');
  expect(stdout.split('\n').filter(isMask)).toEqual([]);
  expect(stderr.split('\n').filter((line) => line !== '' && !isMask(line))).toEqual([]);
  expect(stderr).toContain(`::add-mask::${PASSWORD}\n`);
});

test('eval of --print sh gets only the assignments', async () => {
  const { stdout, conclusion } = await step('eval "$(cc --print sh)"; test "$REDSHIFT_USER" = IAM:etl_user; echo fine');
  expect([stdout, conclusion]).toEqual(['fine\n', 'success']);
});

test.each(['cc --export', 'cc --export 2> errors', 'cc --export 2> /dev/null'])(
  '%s masks on stdout, which has no result with an export',
  async (run) => {
    const { stdout, exported, job } = await step(run);
    expect(exported['REDSHIFT_PASSWORD']).toBe(PASSWORD);
    const lines = stdout.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => !isMask(line))).toEqual([]);
    expect(lines).toContain(`::add-mask::${PASSWORD}`);
    if (run.includes('errors')) expect(textOf(job, 'errors')).toBe('');
  },
);

test.each(['cc -- env', 'cc -- env 2> errors', 'cc -- env 2>&1 | cat', 'x=$(cc -- env); echo "$x"'])(
  '%s: no mask holds a token or a key, and the output shows none',
  async (run) => {
    const { stdout, stderr, conclusion, job } = await step(run);
    expect(conclusion, stderr).toBe('success');
    const all = stdout + stderr + (run.includes('errors') ? textOf(job, 'errors') : '');
    const secrets = job.cloud.requests.flatMap(({ params, headers }) => [
      params['WebIdentityToken'],
      headers['x-amz-security-token'],
    ]);
    for (const secret of secrets) if (typeof secret === 'string') expect(all).not.toContain(secret);
    expect(all).not.toMatch(/eyJ|FwoGZXIv/);
    expect(stdout).toContain('REDSHIFT_PASSWORD=***');
  },
);

test('-- COMMAND hides the token and the keys of its own run', async () => {
  const job = await startJob({ redshiftPassword: PASSWORD });
  const runner = await startRunnerJob();
  onTestFinished(() => runner.close());
  const { PATH: _path, HOME: _home, ...env } = { ...job.base, ...(await trusted(systemOf('github'), job)) };
  // The test knows a value that the child cannot know: the session token in the request for the login.
  const command = [...PROGRAM, ...LOGIN, '--', 'cat', 'pipe'].map((word) => `'${word}'`).join(' ');
  const write = `until grep -q . token 2> /dev/null; do sleep 0.05; done; cat token > pipe`;
  const run = `cd '${job.folder}'; mkfifo pipe; (${write}) & ${command}; wait`;
  const timer = setInterval(() => {
    const token = job.cloud.requests.at(-1)?.headers['x-amz-security-token'];
    if (token === undefined) return;
    clearInterval(timer);
    writeFileSync(join(job.folder, 'token'), `<${token}>\n<${job.cloud.requests[1]?.params['WebIdentityToken']}>\n`);
  }, 20);
  onTestFinished(() => clearInterval(timer));
  const { stdout, stderr } = await runShellStep({ job: runner, run, env });
  expect(stdout, stderr).toContain('<***>\n<***>\n');
});
