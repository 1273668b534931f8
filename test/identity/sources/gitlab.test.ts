import { describe, expect, test } from 'vitest';
import { gitlabTokenSource } from '../../../src/identity/sources/gitlab.ts';
import { failureOf, fetchToken, jwt } from './request.ts';

const STS = 'sts.amazonaws.com';

describe('GitLab', () => {
  const instance = 'https://gitlab.example.com';
  const job = { GITLAB_CI: 'true', CI_SERVER_URL: instance };
  const sts = jwt({ iss: instance, aud: STS });
  const sigstore = jwt({ iss: instance, aud: 'sigstore' });
  const ownUrl = jwt({ iss: instance, aud: instance });

  test.each([
    ['under any name', { WHATEVER: sts }, sts],
    ['with white space around it', { TOKEN: `\n${sts}\n` }, sts],
    ['that is for AWS', { A_TOKEN: sigstore, B_TOKEN: sts, C_TOKEN: ownUrl }, sts],
    ['that is for AWS and others', { A_TOKEN: sigstore, B_TOKEN: jwt({ iss: instance, aud: ['x', STS] }) }, undefined],
    ['that is the only one, for any audience', { TOKEN: ownUrl }, ownUrl],
    ['of an instance whose URL ends with a slash', { TOKEN: ownUrl, CI_SERVER_URL: `${instance}/` }, ownUrl],
    [
      'that is for AWS alone before one with several audiences',
      { A: jwt({ iss: instance, aud: [STS, 'x'] }), B: sts },
      sts,
    ],
    [
      'of this instance before one of another issuer',
      { A: jwt({ iss: 'https://vault.example', aud: STS }), B: sts },
      sts,
    ],
    ['when the URL of the instance is unknown', { TOKEN: sts, CI_SERVER_URL: '' }, sts],
  ])('gives the token %s', async (_, variables, expected) => {
    const env: Record<string, string> = { ...job, ...variables };
    expect(gitlabTokenSource.applies(env)).toBe(true);
    expect(await fetchToken(gitlabTokenSource, env)).toBe(expected ?? env['B_TOKEN']);
  });

  test('gives the first by name of several equal tokens', async () => {
    const [first, second] = [sts, `${sts}2`];
    expect(await fetchToken(gitlabTokenSource, { ...job, Z_TOKEN: second, A_TOKEN: first })).toBe(first);
    expect(await fetchToken(gitlabTokenSource, { ...job, A_TOKEN: second, Z_TOKEN: first })).toBe(second);
  });

  test('gives the token that a private instance signed under its public address, if it is for AWS', async () => {
    const elsewhere = jwt({ iss: 'https://bucket.s3.amazonaws.com', aud: STS });
    expect(await fetchToken(gitlabTokenSource, { ...job, TOKEN: elsewhere })).toBe(elsewhere);
  });

  test('gives the token for the audience in the request', async () => {
    const env = { ...job, A_TOKEN: sigstore, B_TOKEN: sts, C_TOKEN: ownUrl };
    expect(await fetchToken(gitlabTokenSource, env, instance)).toBe(ownUrl);
  });

  test.each([
    ['no token', {}],
    ['a job token', { CI_JOB_TOKEN: `glcbt-64_${sts}` }],
    [
      'text that looks like a token',
      { A: 'eyJub3.an.object', B: 'a.b.c', C: 'eyJ0eXAiOiJKV1QifQ.WzFd', D: `Bearer ${sts}` },
    ],
  ])('shows the lines that are missing when there is %s', async (_, variables) => {
    const env = { ...job, ...variables };
    expect(gitlabTokenSource.applies(env)).toBe(true);
    expect(await failureOf(gitlabTokenSource, env)).toBe(
      'ConfigurationError: This job has no OIDC token. Add to the job in .gitlab-ci.yml:\n' +
        '  id_tokens:\n    AWS_ID_TOKEN:\n      aud: "sts.amazonaws.com"',
    );
  });

  test('does not choose one of several tokens, and does not send a token of another issuer', async () => {
    const vault = jwt({ iss: 'https://vault.example', aud: 'vault' });
    expect(await failureOf(gitlabTokenSource, { ...job, A_TOKEN: sigstore, B_TOKEN: ownUrl, V: vault })).toMatch(
      /no OIDC token for the audience "sts\.amazonaws\.com", but A_TOKEN of "https:\/\/gitlab\.example\.com" for "sigstore", B_TOKEN .*id_tokens:\n/s,
    );
    expect(await failureOf(gitlabTokenSource, { ...job, V: vault })).toContain(
      'V of "https://vault.example" for "vault"',
    );
  });
});
