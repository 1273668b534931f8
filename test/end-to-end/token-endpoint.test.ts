import { describe, expect, test } from 'vitest';
import {
  asked,
  COMMON_WAY,
  expectNoSecret,
  expectRefusal,
  expectSuccess,
  redshiftInputs,
  runAction,
  TOKEN_REQUEST,
  withCloud,
} from './action.ts';

// All of these jobs have AWS keys too: a run that used them would succeed with another identity.
describe('a job without permission for a token', () => {
  const absent = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };

  test('gets the line to add, and the note that forks cannot have a token', () =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, redshiftInputs, { env: { ...cloud.userKeys(), ...absent } });
      const message = expectRefusal(result);
      expect(message).toContain('permissions: id-token: write');
      expect(message).toContain('fork');
      expect(asked(cloud)).toEqual([]);
    }));

  test('gets the same advice if the endpoint refuses it', () =>
    withCloud({}, async (cloud) => {
      const env = { ...cloud.userKeys(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'another-job-s-bearer' };
      const result = await runAction(cloud, redshiftInputs, { env });
      expect(expectRefusal(result)).toMatch(/HTTP 401.*id-token: write/);
      expect(asked(cloud)).toEqual([TOKEN_REQUEST]);
      expectNoSecret(result, cloud, 'another-job-s-bearer');
    }));
});

describe('a token endpoint', () => {
  test.each([
    ['is cut short', 'truncated', /connection was lost/],
    ['ends its answer too early', 'short-body', /connection was lost/],
    ['is cut after the headers', 'drop-after-headers', /connection was lost/],
    ['hangs up', 'drop', /connection was lost/],
    ['has no value', 'no-value', /200 without a token/],
    ['has a number for its value', 'not-string', /200 without a token/],
    ['is a sign-in page', 'html200', /200 without a token/],
    ['is empty', 'empty200', /200 without a token/],
    ['is not JSON', 'malformed', /200 without a token/],
    ['is half a JSON', 'malformed-truncated', /200 without a token/],
    [
      'is for another audience',
      'wrong-audience',
      /audience "https:\/\/wrong\.example"; "sts\.amazonaws\.com" was asked/,
    ],
    ['is 400 with nothing in it', 'http400-empty', /HTTP status 400/],
    ['is 404', 'http404-html', /HTTP status 404/],
    ['is 429', 'http429-empty', /HTTP status 429/],
    ['is 500 with nothing in it', 'http500-empty', /HTTP status 500/],
    ['is 500 in HTML', 'http500-html', /HTTP status 500/],
    ['is 502', 'http502-html', /HTTP status 502/],
  ])('whose answer %s turns the step red', (_, mode, message) =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ github: mode });
      const env = { ...cloud.userKeys(), AWS_MAX_ATTEMPTS: '2' };
      const result = await runAction(cloud, redshiftInputs, { env });
      expect(expectRefusal(result)).toMatch(message);
      expect(new Set(asked(cloud))).toEqual(new Set([TOKEN_REQUEST]));
      expectNoSecret(result, cloud);
    }),
  );

  test.each(['truncated', 'drop', 'http500-empty', 'http502-html', 'http429-empty'])(
    'that recovers from "%s" gets another request, and the step succeeds',
    (mode) =>
      withCloud({}, async (cloud) => {
        cloud.setMode({ github: [mode, 'ok'] });
        const result = await runAction(cloud, redshiftInputs);
        expectSuccess(result);
        expect(asked(cloud)).toEqual([TOKEN_REQUEST, ...COMMON_WAY]);
        expect(result.annotations).toEqual([]);
      }),
  );

  test('that is slow does not make the step fail', () =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ github: 'slow:1' });
      expectSuccess(await runAction(cloud, redshiftInputs));
    }));

  test('that never answers makes the step fail at the deadline', () =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ github: 'hang' });
      const result = await runAction(cloud, { ...redshiftInputs, 'max-wait': '1' });
      expect(expectRefusal(result)).toBe("GitHub's token endpoint: no answer within 1 second (max-wait)");
      expect(result.durationMs).toBeLessThan(4000);
    }));

  test('that does not answer one attempt gets another request', () =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ github: ['hang', 'ok'] });
      expectSuccess(await runAction(cloud, { ...redshiftInputs, 'cli-read-timeout': '1' }));
      expect(asked(cloud)).toEqual([TOKEN_REQUEST, ...COMMON_WAY]);
    }));

  test('that redirects is not followed: the bearer is sent to no other host', () =>
    withCloud({}, (elsewhere) =>
      withCloud({}, async (cloud) => {
        cloud.setMode({ github: `redirect:${elsewhere.tokenRequestUrl}` });
        const result = await runAction(cloud, redshiftInputs, { env: cloud.userKeys() });
        expect(expectRefusal(result)).toContain('answered 307 without a token');
        expect(asked(cloud)).toEqual([TOKEN_REQUEST]);
        expect(elsewhere.requests).toEqual([]);
      }),
    ));

  test.each([
    ['http://token.example/_github/idtoken', /must be https/],
    ['http://127.0.0.1.example/_github/idtoken', /must be https/],
    ['ftp://127.0.0.1/_github/idtoken', /must be https/],
    ['no url', /is not a URL/],
  ])('at %s is not asked', (url, message) =>
    withCloud({}, async (cloud) => {
      const env = { ...cloud.userKeys(), ACTIONS_ID_TOKEN_REQUEST_URL: url };
      const result = await runAction(cloud, redshiftInputs, { env });
      expect(expectRefusal(result)).toMatch(message);
      expect(asked(cloud)).toEqual([]);
    }),
  );
});
