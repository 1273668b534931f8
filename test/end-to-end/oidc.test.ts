import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cloud } from '../cloud/index.ts';
import { type Job, startJob } from '../runner/step.ts';
import {
  asked,
  COMMON_WAY,
  expectNoSecret,
  expectRefusal,
  expectSuccess,
  ROLE,
  redshiftInputs,
  requestFor,
  runAction,
  TOKEN_REQUEST,
  withCloud,
} from './action.ts';

const CN_ROLE = 'arn:aws-cn:iam::123456789012:role/deploy';
const STS = 'AssumeRoleWithWebIdentity';

describe("with the job's own token", () => {
  test('the session lasts fifteen minutes, and its name has repository and run', () =>
    withCloud({}, async (cloud) => {
      expectSuccess(await runAction(cloud, redshiftInputs));
      const { WebIdentityToken, ...params } = requestFor(cloud, STS).params;
      expect(WebIdentityToken).toMatch(/^eyJ/);
      expect(params).toEqual({
        RoleArn: ROLE,
        RoleSessionName: 'octo-org-octo-repo-1234567890',
        DurationSeconds: '900',
      });
    }));

  test('name, duration and policies of the session are sent as given', () =>
    withCloud({}, async (cloud) => {
      const policy = '{"Version":"2012-10-17","Statement":[]}';
      const result = await runAction(cloud, {
        ...redshiftInputs,
        'role-session-name': 'nightly@migration',
        'role-duration-seconds': '3600',
        'inline-session-policy': policy,
        'managed-session-policies': 'arn:aws:iam::aws:policy/One\narn:aws:iam::123456789012:policy/team/Two',
      });
      expectSuccess(result);
      expect(requestFor(cloud, STS).params).toMatchObject({
        RoleSessionName: 'nightly@migration',
        DurationSeconds: '3600',
        Policy: policy,
        PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/One' }, { arn: 'arn:aws:iam::123456789012:policy/team/Two' }],
      });
    }));

  test('a role in China gets a token for the STS of China', () =>
    withCloud({}, async (cloud) => {
      expectSuccess(await runAction(cloud, { ...redshiftInputs, 'role-to-assume': CN_ROLE, region: 'cn-north-1' }));
      expect(requestFor(cloud, TOKEN_REQUEST).params['audience']).toBe('sts.amazonaws.com.cn');
    }));

  test('the request has the given audience, and STS decides about it', () =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, { ...redshiftInputs, audience: 'https://ours.example/?a=b&c' });
      expect(expectRefusal(result)).toContain('Incorrect token audience');
      expect(requestFor(cloud, TOKEN_REQUEST).params).toEqual({ audience: 'https://ours.example/?a=b&c', v: '1' });
      expect(asked(cloud)).toEqual([TOKEN_REQUEST, STS]);
    }));

  test('the bearer is sent in a header, to the token endpoint only', () =>
    withCloud({}, async (cloud) => {
      expectSuccess(await runAction(cloud, redshiftInputs));
      const carriers = cloud.requests.filter((request) =>
        JSON.stringify([request.headers, request.body, request.query]).includes(cloud.tokenRequestToken),
      );
      expect(carriers.map(({ operation }) => operation)).toEqual([TOKEN_REQUEST]);
      expect(carriers[0]?.query).not.toContain(cloud.tokenRequestToken);
    }));

  test.each(['octo-org/octo-repo', 'octo-org/octo.repo_2', `o/${'long-name-'.repeat(10)}`])(
    'the session name of %s has the repository and the run of @actions/github',
    (repository) =>
      withCloud({}, async (cloud) => {
        const env = { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: '9876543210' };
        const { owner, repo, runId } = seenByToolkit(env);
        await runAction(cloud, redshiftInputs, { env });
        const name = String(requestFor(cloud, STS).params['RoleSessionName']);
        expect(name.length).toBeLessThanOrEqual(64);
        expect(name.endsWith(`-${runId}`)).toBe(true);
        expect(`${owner}-${repo}`.startsWith(name.slice(0, -`-${runId}`.length))).toBe(true);
        if (`${owner}-${repo}-${runId}`.length <= 64) expect(name).toBe(`${owner}-${repo}-${runId}`);
      }),
  );
});

describe('with a token file', () => {
  test.each([
    ['as it is', ''],
    ['without the newline at its end', '\n'],
    ['without the line end of Windows', '\r\n'],
  ])('its token is sent %s, and no other is asked for', (_, end) =>
    withTokenFile(
      (cloud) => cloud.mintToken() + end,
      async (cloud, job, path) => {
        const result = await runAction(cloud, { ...redshiftInputs, 'web-identity-token-file': path }, { job });
        expectSuccess(result);
        expect(asked(cloud)).toEqual(COMMON_WAY.slice(1));
        expect(requestFor(cloud, STS).params['WebIdentityToken']).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
        expectNoSecret(result, cloud);
      },
    ),
  );

  test('the account of the session is checked before the cluster is called', () =>
    withTokenFile(
      (cloud) => cloud.mintToken(),
      async (cloud, job, path) => {
        const inputs = { ...redshiftInputs, 'web-identity-token-file': path, 'allowed-account-ids': '111111111111' };
        expect(expectRefusal(await runAction(cloud, inputs, { job }))).toContain('belongs to the account 123456789012');
        expect(asked(cloud)).toEqual([STS]);
      },
    ));

  test.each([
    ['is missing', undefined, /token file ".*" cannot be read \(ENOENT\)/],
    ['is empty', '', /holds 0 characters/],
    ['holds a newline only', '\n', /holds 0 characters/],
  ])('that %s the step fails, although the job could have a token of its own', (_, text, message) =>
    withTokenFile(
      () => text,
      async (cloud, job, path) => {
        const result = await runAction(
          cloud,
          { ...redshiftInputs, 'web-identity-token-file': path },
          { job, env: cloud.userKeys() },
        );
        expect(expectRefusal(result)).toMatch(message);
        expect(asked(cloud)).toEqual([]);
      },
    ),
  );

  test('that holds something else makes the step fail, and is not shown', () =>
    withTokenFile(
      () => 'no-token-at-all',
      async (cloud, job, path) => {
        const inputs = { ...redshiftInputs, 'web-identity-token-file': path };
        const result = await runAction(cloud, inputs, { job, env: cloud.userKeys() });
        expect(expectRefusal(result)).toContain('The ID Token provided is not a valid JWT');
        expect(asked(cloud)).toEqual([STS]);
        expectNoSecret(result, cloud, 'no-token-at-all');
      },
    ));
});

async function withTokenFile(
  text: (cloud: Cloud) => string | undefined,
  use: (cloud: Cloud, job: Job, path: string) => Promise<void>,
): Promise<void> {
  const job = await startJob();
  try {
    await withCloud({}, async (cloud) => {
      const path = join(job.temp, 'token');
      const content = text(cloud);
      if (content === undefined) await rm(path, { force: true });
      else await writeFile(path, content);
      await use(cloud, job, path);
    });
  } finally {
    await job.close();
  }
}

interface Seen {
  readonly owner: string;
  readonly repo: string;
  readonly runId: number;
}

// In its own process, because the package reads the environment when it is loaded.
function seenByToolkit(env: Readonly<Record<string, string>>): Seen {
  const script = `import { context } from '@actions/github';
    console.log(JSON.stringify({ ...context.repo, runId: context.runId }));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' });
  return JSON.parse(stdout) as Seen;
}
