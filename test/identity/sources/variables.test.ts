import { describe, expect, test } from 'vitest';
import { azurePipelinesTokenSource } from '../../../src/identity/sources/azure-pipelines.ts';
import { bitbucketTokenSource } from '../../../src/identity/sources/bitbucket.ts';
import { gitlabTokenSource } from '../../../src/identity/sources/gitlab.ts';
import { semaphoreTokenSource } from '../../../src/identity/sources/semaphore.ts';
import { tokenEnvSource } from '../../../src/identity/sources/token-env.ts';
import { failureOf, fetchToken, jwt } from './request.ts';

const STS = 'sts.amazonaws.com';

describe('Semaphore', () => {
  const organisation = 'https://acme.semaphoreci.com';
  const job = { SEMAPHORE: 'true', SEMAPHORE_ORGANIZATION_URL: organisation };
  const own = jwt({ iss: organisation, aud: organisation });
  const declared = jwt({ iss: organisation, aud: STS });

  test('gives the token of the job, and its audience', async () => {
    const env = { ...job, SEMAPHORE_OIDC_TOKEN: own };
    expect(semaphoreTokenSource.applies(env)).toBe(true);
    expect(semaphoreTokenSource.fixedAudience?.(env)).toBe(organisation);
    expect(await fetchToken(semaphoreTokenSource, env, organisation)).toBe(own);
  });

  test('takes the audience from the token, or else from the URL', () => {
    const slash = jwt({ iss: organisation, aud: `${organisation}/` });
    expect(semaphoreTokenSource.fixedAudience?.({ ...job, SEMAPHORE_OIDC_TOKEN: slash })).toBe(`${organisation}/`);
    expect(semaphoreTokenSource.fixedAudience?.(job)).toBe(organisation);
  });

  test('gives the token that the job declares for AWS, or else the usual one', async () => {
    const env = { ...job, SEMAPHORE_OIDC_TOKEN: own, AWS_TOKEN: declared };
    expect(semaphoreTokenSource.fixedAudience?.(env)).toBeUndefined();
    expect(await fetchToken(semaphoreTokenSource, env)).toBe(declared);
    expect(await fetchToken(semaphoreTokenSource, env, 'other')).toBe(own);
  });

  test('takes no token of another issuer', async () => {
    const env = { ...job, SEMAPHORE_OIDC_TOKEN: own, VAULT: jwt({ iss: 'https://vault.example', aud: STS }) };
    expect(await fetchToken(semaphoreTokenSource, env)).toBe(own);
    expect(semaphoreTokenSource.fixedAudience?.(env)).toBe(organisation);
  });

  test('names the variable of a missing token', async () => {
    expect(semaphoreTokenSource.applies(job)).toBe(true);
    expect(await failureOf(semaphoreTokenSource, job)).toMatch(/^ConfigurationError: .*SEMAPHORE_OIDC_TOKEN/);
  });
});

describe('Bitbucket', () => {
  const step = { BITBUCKET_BUILD_NUMBER: '7', BITBUCKET_COMMIT: '0123abcd' };

  test('gives the token of the step', async () => {
    const env = { ...step, BITBUCKET_STEP_OIDC_TOKEN: `${jwt({ aud: 'ari:cloud:bitbucket::workspace/1' })}\n` };
    expect(bitbucketTokenSource.applies(env)).toBe(true);
    expect(await fetchToken(bitbucketTokenSource, env)).toBe(env.BITBUCKET_STEP_OIDC_TOKEN.trim());
  });

  test.each([undefined, '', ' \n'])('says what to add when the token is %j', async (token) => {
    const env = { ...step, BITBUCKET_STEP_OIDC_TOKEN: token };
    expect(bitbucketTokenSource.applies(env)).toBe(true);
    expect(await failureOf(bitbucketTokenSource, env)).toMatch(
      /^ConfigurationError: .*Add "oidc: true" to the step in bitbucket-pipelines\.yml/,
    );
  });
});

describe('a variable that the user names', () => {
  const source = tokenEnvSource('JENKINS_ID_TOKEN');

  test('gives its value', async () => {
    expect(source.applies({})).toBe(true);
    expect(await fetchToken(source, { JENKINS_ID_TOKEN: ' eyJ.token \n' })).toBe('eyJ.token');
  });

  test.each([undefined, '', '\n'])('is an error when it is %j', async (value) => {
    expect(await failureOf(source, { JENKINS_ID_TOKEN: value })).toMatch(
      /^ConfigurationError: The variable "JENKINS_ID_TOKEN" is not set; it must hold the OIDC token/,
    );
  });

  test('is not shown when it is the token itself', async () => {
    const message = await failureOf(tokenEnvSource(jwt({ aud: STS })), {});
    expect(message).toContain('--web-identity-token-env takes the name of the variable, not its value');
  });
});

describe('a job with a token file and without its own token uses the file:', () => {
  const file = { AWS_WEB_IDENTITY_TOKEN_FILE: '/var/run/secrets/token' };
  const token = jwt({ aud: STS });

  test.each([
    ['GitLab', gitlabTokenSource, { GITLAB_CI: 'true' }, { ANY: token }],
    ['Semaphore', semaphoreTokenSource, { SEMAPHORE: 'true' }, { SEMAPHORE_OIDC_TOKEN: token }],
    [
      'Bitbucket',
      bitbucketTokenSource,
      { BITBUCKET_BUILD_NUMBER: '7', BITBUCKET_COMMIT: '0' },
      { BITBUCKET_STEP_OIDC_TOKEN: token },
    ],
    ['Azure Pipelines', azurePipelinesTokenSource, { TF_BUILD: 'True' }, { SYSTEM_ACCESSTOKEN: 'bearer-x' }],
  ])('%s', (_, source, job, own) => {
    expect(source.applies({ ...job, ...file })).toBe(false);
    expect(source.applies({ ...job, ...file, ...own })).toBe(true);
    expect(source.applies({ ...job })).toBe(true);
  });
});

test('each source declares who decides the audience', () => {
  for (const source of [gitlabTokenSource, semaphoreTokenSource, bitbucketTokenSource, tokenEnvSource('X')]) {
    expect(source.audience).toBe('given');
  }
});
