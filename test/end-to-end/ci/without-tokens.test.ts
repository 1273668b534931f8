import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askedOfAws, LOGIN, LOGIN_BY_KEYS, ROLE, runCli, startJob, WHOAMI } from './job.ts';
import { systemsWithoutTokens } from './without-tokens.ts';

describe.each(systemsWithoutTokens)('a job of $name', ({ name, always, keys, masks = false }) => {
  test('gets a login with the keys that it has', async () => {
    const job = await startJob({ redshiftPassword: 'Swordfish-1' });
    const ran = await runCli(job, LOGIN_BY_KEYS, { env: { ...always, ...(await keys(job)) } });
    expect(ran.code, ran.stderr).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({ DbPassword: 'Swordfish-1' });
    expect(askedOfAws(job)).toEqual(['GetClusterCredentials']);
    const warning = `warning: The password is printed, and ${name} cannot mask it. Use "-- COMMAND" to keep it out of the log\n`;
    expect(ran.stderr).toBe(masks ? '' : warning);
  });

  test('gets from whoami the name of the system and the owner of its keys', async () => {
    const job = await startJob();
    const { stdout, stderr, code } = await runCli(job, ['whoami'], { env: { ...always, ...(await keys(job)) } });
    expect(code, stderr).toBe(0);
    expect(stdout).toBe(
      `CI system:   ${name}\nActs as:     arn:aws:iam::123456789012:user/admin\nAccount:     123456789012\n`,
    );
  });

  test('without keys gets a message with the places that were searched', async () => {
    const job = await startJob();
    for (const args of [LOGIN, LOGIN_BY_KEYS, WHOAMI]) {
      const ran = await runCli(job, args, { env: always });
      expect(ran.code).toBe(253);
      expect(ran.stderr).toMatch(
        /^No identity\. Neither --role-to-assume with an OIDC token, nor AWS keys in the environment/,
      );
    }
    expect(askedOfAws(job)).toEqual([]);
  });
});

test('a pod has the identity of its token file and its role, whatever runs in it', async () => {
  const job = await startJob();
  const AWS_WEB_IDENTITY_TOKEN_FILE = join(job.folder, 'token');
  job.trust({ aud: 'sts.amazonaws.com', sub: 'system:serviceaccount:ci:deploy' });
  writeFileSync(AWS_WEB_IDENTITY_TOKEN_FILE, job.cloud.mintToken({ sub: 'system:serviceaccount:ci:deploy' }));
  const env = { AWS_WEB_IDENTITY_TOKEN_FILE, AWS_ROLE_ARN: ROLE, ARGO_CONTAINER_NAME: 'main', ARGO_TEMPLATE: '{}' };
  const ran = await runCli(job, LOGIN_BY_KEYS, { env });
  expect(ran.code, ran.stderr).toBe(0);
  const { stdout } = await runCli(job, ['whoami'], { env });
  expect(stdout).toMatch(/^CI system: {3}Argo Workflows\nToken from: {2}AWS_WEB_IDENTITY_TOKEN_FILE\n/);
  expect(stdout).toMatch(/\nSubject: {5}system:serviceaccount:ci:deploy\n/);
});

test('a login without a CI system works', async () => {
  const job = await startJob();
  const { stdout, code } = await runCli(job, ['whoami'], { env: job.cloud.userKeys() });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^CI system: {3}none found\nActs as: /);
});
