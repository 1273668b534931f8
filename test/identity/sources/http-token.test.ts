import { describe, expect, test } from 'vitest';
import { azurePipelinesTokenSource } from '../../../src/identity/sources/azure-pipelines.ts';
import { azure, github, githubTokenSource, google, token } from './endpoints.ts';
import { failureOf, fetchToken, withServer } from './request.ts';

describe.each([
  ['GitHub', github],
  ['Azure DevOps', azure],
  ["Google's metadata server", google],
])('the token endpoint of %s', (_, { source, env, good }) => {
  test('gives the token without white space around it', () =>
    withServer([good], async (server) => {
      expect(source.applies(env(server))).toBe(true);
      expect(await fetchToken(source, env(server))).toBe(token);
      expect(server.seen).toHaveLength(1);
    }));

  test.each([429, 500, 503])('is asked again after a %i', (status) =>
    withServer([{ status }, good], async (server) => {
      expect(await fetchToken(source, env(server))).toBe(token);
      expect(server.seen).toHaveLength(2);
    }),
  );

  test('that never recovers is an error with the status and without the body', () =>
    withServer([{ ...good, status: 500 }], async (server) => {
      expect(await failureOf(source, env(server))).toMatch(/^FailureError: .* answered with HTTP status 500$/);
    }));

  test('that refuses the job is asked once, and the message has the advice', () =>
    withServer([{ ...good, status: 403 }], async (server) => {
      expect(await failureOf(source, env(server))).toMatch(
        /^ConfigurationError: .* refused this job \(HTTP 403\)\. \S/,
      );
      expect(server.seen).toHaveLength(1);
    }));

  test.each([301, 307, 308])('that redirects with a %i is not followed', (status) =>
    withServer([good], (elsewhere) =>
      withServer([{ ...good, status, headers: { location: `${elsewhere.url}/` } }], async (server) => {
        expect(await failureOf(source, env(server))).toContain(`answered ${status} without a token in it`);
        expect(elsewhere.seen).toEqual([]);
      }),
    ),
  );

  test('that answers with blanks gives no token', () =>
    withServer([{ ...good, body: ' \n' }], async (server) => {
      expect(await failureOf(source, env(server))).toMatch(/^FailureError: .* answered 200 without a token in it/);
    }));
});

describe.each([
  ['GitHub', github, 'value'],
  ['Azure DevOps', azure, 'oidcToken'],
])('an answer of %s', (_, { source, env }, field) => {
  test.each(['null', '[]', '{"value', `"${token}"`, JSON.stringify({ [field]: 42 }), `{"other":"${token}"}`])(
    'such as %j has no token in it',
    (body) =>
      withServer([{ body }], async (server) => {
        expect(await failureOf(source, env(server))).toContain('answered 200 without a token in it');
      }),
  );
});

test.each([
  ['http://token.example/oidctoken', /must be https/],
  ['http://127.0.0.1.example/oidctoken', /must be https/],
  ['file:///etc/passwd', /must be https/],
  ['no url', /is not a URL/],
])('no bearer is sent to %s', async (address, message) => {
  const env = { ...azure.env({ url: '', host: '' }), SYSTEM_OIDCREQUESTURI: address };
  expect(await failureOf(azurePipelinesTokenSource, env)).toMatch(message);
});

test('Retry-After is obeyed', () =>
  withServer([{ status: 429, headers: { 'retry-after': '3600' } }, github.good], async (server) => {
    // The time is longer than the run may last, so there is no second request.
    expect(await failureOf(githubTokenSource, github.env(server))).toContain('429');
    expect(server.seen).toHaveLength(1);
  }));
