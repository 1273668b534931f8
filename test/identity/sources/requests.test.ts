import { describe, expect, test } from 'vitest';
import { azurePipelinesTokenSource } from '../../../src/identity/sources/azure-pipelines.ts';
import { googleCloudBuildTokenSource } from '../../../src/identity/sources/google-cloud-build.ts';
import { azure, forgejoTokenSource, github, githubTokenSource, google, token } from './endpoints.ts';
import { failureOf, fetchToken, withServer } from './request.ts';

describe('the request', () => {
  test('to GitHub adds the audience to the query of the URL', () =>
    withServer([github.good], async (server) => {
      await fetchToken(githubTokenSource, github.env(server), 'urn:x?a=b&c=ä');
      const { method, url, headers } = server.seen[0] ?? expect.fail();
      expect(method).toBe('GET');
      const asked = new URL(url, server.url);
      expect(Object.fromEntries(asked.searchParams)).toEqual({ 'api-version': '2.0', audience: 'urn:x?a=b&c=ä' });
      expect(headers.authorization).toBe('Bearer bearer-of-the-job');
    }));

  test('to Azure DevOps is an empty POST of version 7.1 that suppresses the sign-in page', () =>
    withServer([azure.good], async (server) => {
      await fetchToken(azurePipelinesTokenSource, azure.env(server));
      const { method, url, headers, body } = server.seen[0] ?? expect.fail();
      expect(`${method} ${url}`).toBe(
        'POST /org/_apis/distributedtask/hubs/build/plans/p/jobs/j/oidctoken?api-version=7.1',
      );
      expect(headers).toMatchObject({
        authorization: 'Bearer bearer-of-the-job',
        'x-tfs-fedauthredirect': 'Suppress',
        'content-type': 'application/json',
        'content-length': '0',
      });
      expect(body).toBe('');
    }));

  test('to Azure DevOps names the service connection of the step', () =>
    withServer([azure.good], async (server) => {
      const connection = { AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: '0f6d7a55-1d3c-4b73-9b0a-d2c1b2f3a4e5' };
      await fetchToken(azurePipelinesTokenSource, { ...azure.env(server), ...connection });
      expect(server.seen[0]?.url).toContain('&serviceConnectionId=0f6d7a55-1d3c-4b73-9b0a-d2c1b2f3a4e5');
    }));

  test('to Google asks for a full token of the default account, and has no bearer', () =>
    withServer([google.good], async (server) => {
      await fetchToken(googleCloudBuildTokenSource, google.env(server), 'urn:x?a=b');
      const { method, url, headers } = server.seen[0] ?? expect.fail();
      const asked = new URL(url, server.url);
      expect(`${method} ${asked.pathname}`).toBe('GET /computeMetadata/v1/instance/service-accounts/default/identity');
      expect(Object.fromEntries(asked.searchParams)).toEqual({ audience: 'urn:x?a=b', format: 'full' });
      expect(headers).toMatchObject({ 'metadata-flavor': 'Google' });
      expect(headers.authorization).toBeUndefined();
    }));
});

describe('the advice', () => {
  const forgejo = { FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true', GITHUB_ACTIONS: 'true' };

  test.each([
    ['GitHub', githubTokenSource, { GITHUB_ACTIONS: 'true' }, /"permissions: id-token: write".*fork/],
    ['Forgejo', forgejoTokenSource, forgejo, /"enable-openid-connect: true"/],
    [
      'Azure Pipelines',
      azurePipelinesTokenSource,
      { TF_BUILD: 'True', SYSTEM_OIDCREQUESTURI: 'https://vstoken.dev.azure.com/' },
      /in the pipeline file:\n {2}env:\n {4}SYSTEM_ACCESSTOKEN: \$\(System\.AccessToken\)/,
    ],
    [
      'an agent without the service',
      azurePipelinesTokenSource,
      { TF_BUILD: 'True', SYSTEM_ACCESSTOKEN: 'bearer-of-the-job' },
      /SYSTEM_OIDCREQUESTURI is not set/,
    ],
  ])('of %s comes before anything is sent', async (_, source, env, words) => {
    expect(source.applies(env)).toBe(true);
    expect(await failureOf(source, env)).toMatch(/^ConfigurationError: /);
    expect(await failureOf(source, env)).toMatch(words);
  });

  test('of Forgejo is in the message of its own endpoint', () =>
    withServer([{ status: 401 }], async (server) => {
      const message = await failureOf(forgejoTokenSource, { ...github.env(server), ...forgejo });
      expect(message).toMatch(/Forgejo's token endpoint refused this job \(HTTP 401\)\. Add "enable-openid-connect/);
    }));

  test.each([203, 302])('of Azure DevOps replaces a sign-in page with status %i', (status) =>
    withServer([{ status, body: '<html>Sign in' }], async (server) => {
      const message = await failureOf(azurePipelinesTokenSource, azure.env(server));
      expect(message).toMatch(/refused this job.*\n.*\n\s+SYSTEM_ACCESSTOKEN:/);
    }),
  );

  test('of Google names the service account, also if the build has none', () =>
    withServer([{ ...google.good, status: 404 }], async (server) => {
      const message = await failureOf(googleCloudBuildTokenSource, google.env(server));
      expect(message).toMatch(/^ConfigurationError: .*HTTP 404.*"serviceAccount" in cloudbuild\.yaml/);
    }));
});

describe("Google's metadata server", () => {
  test.each([undefined, 'Gooogle'])('is not accepted when its header has %s', (flavor) =>
    withServer([{ body: token, headers: flavor ? { 'metadata-flavor': flavor } : {} }], async (server) => {
      const message = await failureOf(googleCloudBuildTokenSource, google.env(server));
      expect(message).toMatch(/^FailureError: The answer did not come from Google's metadata server/);
    }),
  );

  test.each(['x@evil.example', 'host/path', 'host?x', 'a b', 'http://host', 'host:port', 'host:99999', '1.2.3.999'])(
    'cannot have the address %j',
    async (GCE_METADATA_HOST) => {
      const message = await failureOf(googleCloudBuildTokenSource, { BUILDER_OUTPUT: '/x', GCE_METADATA_HOST });
      expect(message).toMatch(/^FailureError: GCE_METADATA_HOST: ".*" is not a host/);
    },
  );
});

test('each source declares who decides the audience', () => {
  expect(githubTokenSource.audience).toBe('chosen');
  expect(googleCloudBuildTokenSource.audience).toBe('chosen');
  expect(azurePipelinesTokenSource.audience).toBe('given');
  expect(azurePipelinesTokenSource.fixedAudience?.({})).toBe('api://AzureADTokenExchange');
});
