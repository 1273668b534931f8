import { describe, expect, test } from 'vitest';
import { askedOfAws, type Env, LOGIN, runCli, startJob, WHOAMI } from './job.ts';
import { expectNoToken } from './secrets.ts';
import { systems, trusted, withToken } from './systems.ts';

describe.each(systems)('a job of $title', (system) => {
  const { args = [], name, source, claims, always, forbidden, advice } = system;

  test('gets a login with its token, without other options', async () => {
    const job = await startJob({ redshiftPassword: 'Swordfish-1' });
    const env = await trusted(system, job);
    const ran = await runCli(job, [...LOGIN, ...args], { env });
    expect(ran.code, ran.stderr).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({ DbUser: 'IAM:etl_user', DbPassword: 'Swordfish-1' });
    expect(askedOfAws(job)).toEqual(['AssumeRoleWithWebIdentity', 'GetClusterCredentials']);
    expectNoToken(ran, job, system);
  });

  test('without permission for a token gets the line to add, and AWS is not called', async () => {
    const job = await startJob();
    const env: Env = { ...always(job), ...(await forbidden?.()) };
    const ran = await runCli(job, [...LOGIN, ...args], { env });
    expect([ran.code, ran.stdout]).toEqual([253, '']);
    expect(ran.stderr).toMatch(advice);
    expect(askedOfAws(job)).toEqual([]);
  });

  test('gets from whoami the claims of its token and the role that it gives', async () => {
    const job = await startJob();
    const ran = await runCli(job, [...WHOAMI, ...args], { env: await trusted(system, job) });
    expect(ran.code, ran.stderr).toBe(0);
    const { aud, sub } = claims(job);
    const rows = rowsOf(ran.stdout);
    expect(rows).toMatchObject({
      'CI system': name,
      'Token from': source,
      Issuer: job.cloud.issuer,
      Subject: sub,
      Audience: aud,
      Account: '123456789012',
    });
    expect(rows['Acts as']).toMatch(/^arn:aws:sts::123456789012:assumed-role\/deploy\/./);
    expect(Date.parse(rows['Expires'] ?? '') - Date.now()).toSatisfy(
      (left: number) => left > 200_000 && left < 301_000,
    );
    expect(askedOfAws(job)).toEqual(['AssumeRoleWithWebIdentity']);
    expectNoToken(ran, job, system);
  });

  test('gets from whoami the claims of its token also when STS refuses it', async () => {
    const job = await startJob();
    const { aud, sub } = claims(job);
    job.trust({ aud, sub: 'another job' });
    const ran = await runCli(job, [...WHOAMI, ...args], { env: await withToken(system, job) });
    expect(ran.code, ran.stderr).toBe(254);
    expect(rowsOf(ran.stdout)).toMatchObject({
      'CI system': name,
      Issuer: job.cloud.issuer,
      Subject: sub,
      Audience: aud,
    });
    expect(ran.stdout).not.toContain('Acts as');
    expect(ran.stderr).toContain('(AccessDenied) when calling the AssumeRoleWithWebIdentity operation');
    expectNoToken(ran, job, system);
  });
});

function rowsOf(text: string): Record<string, string> {
  return Object.fromEntries(text.split('\n').map((line) => [line.slice(0, 12).replace(/: *$/, ''), line.slice(13)]));
}
