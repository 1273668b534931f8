import { describe, expect, test } from 'vitest';
import { askedOfAws, type Env, type Job, LOGIN, runCli, startJob } from './job.ts';
import { systemOf, trusted } from './systems.ts';
import { systemsWithoutTokens } from './without-tokens.ts';

interface Row {
  readonly id: string;
  readonly args: readonly string[];
  readonly env: (job: Job) => Promise<Env>;
}

function row(id: string): Row {
  const bare = systemsWithoutTokens.find((one) => one.id === id);
  if (bare) {
    const trustsAll = (job: Job) => job.trust({ aud: 'sts.amazonaws.com', sub: '*' });
    const token = (job: Job) => ({ A_TOKEN: job.cloud.mintToken() });
    const env = async (job: Job) => {
      trustsAll(job);
      return { ...bare.always, ...token(job) };
    };
    return { id, args: ['--web-identity-token-env', 'A_TOKEN'], env };
  }
  const system = systemOf(id);
  return { id, args: system.args ?? [], env: (job) => trusted(system, job) };
}

const UNMASKED = ['circleci', 'bitbucket', 'teamcity'].map(row);
const WITHOUT_EXPORT = [
  ...['gitlab', 'jenkins', 'semaphore', 'google-cloud-build'],
  ...['travis', 'woodpecker', 'drone', 'codebuild', 'airflow'],
].map(row);
const OFFER = /Run the command that needs it as "-- COMMAND", whose output is redacted/;
const MASK = /::add-mask::|##vso|##teamcity|redactor/;

describe.each(UNMASKED)('$id, which cannot hide a password,', ({ args, env }) => {
  test('gets none by --export unless the user accepts the risk', async () => {
    const job = await startJob();
    const ran = await runCli(job, [...LOGIN, ...args, '--export'], { env: await env(job) });
    expect([ran.code, ran.stdout]).toEqual([253, '']);
    expect(ran.stderr).toMatch(OFFER);
    expect(ran.stderr).toContain('--allow-unmasked');
    expect(job.cloud.requests).toEqual([]);
  });
});

test.each([
  ['github', 'GITHUB_OUTPUT'],
  ['forgejo', 'GITHUB_OUTPUT'],
  ['circleci', 'BASH_ENV'],
  ['bitbucket', 'BITBUCKET_PIPELINES_VARIABLES_PATH'],
])('--export on %s without %s, as in a container, is refused before a login is made', async (id, name) => {
  const job = await startJob();
  const { [name]: _, ...env } = await trusted(systemOf(id), job);
  const ran = await runCli(job, [...LOGIN, '--export', '--allow-unmasked'], { env });
  expect([ran.code, ran.stdout]).toEqual([253, '']);
  expect(ran.stderr).toContain(name);
  expect(job.cloud.requests).toEqual([]);
});

describe.each([...UNMASKED, ...WITHOUT_EXPORT])('$id, which cannot hide a password,', ({ args, env }) => {
  test('sees none by --print unless the user accepts the risk', async () => {
    const job = await startJob({ redshiftPassword: 'Swordfish-1' });
    const refused = await runCli(job, [...LOGIN, ...args, '--print', 'sh'], { env: await env(job) });
    expect([refused.code, refused.stdout]).toEqual([253, '']);
    expect(refused.stderr).toMatch(OFFER);
    expect(job.cloud.requests).toEqual([]);

    const allowed = await runCli(job, [...LOGIN, ...args, '--print', 'sh', '--allow-unmasked'], {
      env: await env(job),
    });
    expect(allowed.code, allowed.stderr).toBe(0);
    expect(allowed.stdout).toMatch(/^export REDSHIFT_USER='IAM:etl_user'\nexport REDSHIFT_PASSWORD='Swordfish-1'\n/);
    expect(allowed.stdout).not.toMatch(MASK);
    expect(allowed.stderr).toBe('');
  });

  test('gets no mask command, because its log would show the value', async () => {
    const job = await startJob({ redshiftPassword: 'Swordfish-1' });
    const command = [...LOGIN, ...args, '--', 'sh', '-c', 'echo "<$REDSHIFT_PASSWORD>"'];
    const ran = await runCli(job, command, { env: await env(job) });
    expect(ran).toEqual({ code: 0, signal: null, stdout: '<***>\n', stderr: '' });
  });
});

describe.each(WITHOUT_EXPORT)('$id, which hands nothing to later steps,', ({ id, args, env }) => {
  test.each([['--export'], ['--export', 'auto'], ['--export', id], ['--export', '--allow-unmasked']])(
    'gets a message about what to do instead of %s %s, before anything is sent',
    async (...how) => {
      const job = await startJob();
      const ran = await runCli(job, [...LOGIN, ...args, ...how], { env: await env(job) });
      expect([ran.code, ran.stdout]).toEqual([253, '']);
      expect(ran.stderr).toMatch(
        /has no way to hand a login to later steps\. Run the command that needs .*"-- COMMAND"/,
      );
      expect(job.cloud.requests).toEqual([]);
    },
  );
});

describe('GitLab, whose runner may be set up to obey ::add-mask::,', () => {
  test('gets masks only on request, on stderr, before the password', async () => {
    const job = await startJob({ redshiftPassword: 'Sword%fish-1' });
    const { env } = row('gitlab');
    const ran = await runCli(job, [...LOGIN, '--print', 'sh', '--add-mask'], { env: await env(job) });
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).toMatch(/^export REDSHIFT_USER=.*\nexport REDSHIFT_PASSWORD='Sword%fish-1'\nexport .*\n$/);
    const masks = ran.stderr.split('\n').slice(0, -1);
    expect(masks.every((line) => line.startsWith('::add-mask::'))).toBe(true);
    expect(masks).toContain('::add-mask::Sword%fish-1');
    expect(masks).toContain('::add-mask::Sword%25fish-1');
    expect(askedOfAws(job)).toHaveLength(2);
  });
});

test('--export without a known CI system asks for its name before anything is sent', async () => {
  const job = await startJob();
  const ran = await runCli(job, [...LOGIN, '--export'], { env: { A: job.cloud.mintToken(), ...job.cloud.userKeys() } });
  expect(ran.code).toBe(253);
  expect(ran.stderr).toContain('--export: no CI system was found here. Name it, as in --export gitlab');
  expect(job.cloud.requests).toEqual([]);
});

test('--ci sets the system, whatever the variables say', async () => {
  const job = await startJob();
  const env = { ...(await trusted(systemOf('github'), job)), BUILDKITE: 'true' };
  const ran = await runCli(job, [...LOGIN, '--ci', 'travis', '--export'], { env });
  expect(ran.code).toBe(253);
  expect(ran.stderr).toMatch(/^Travis CI has no way to hand a login/);
});
