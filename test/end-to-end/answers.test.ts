import { describe, expect, test } from 'vitest';
import {
  asked,
  emrInputs,
  expectNoSecret,
  expectRefusal,
  expectSuccess,
  PASSWORD,
  ROLE,
  redshiftInputs,
  runAction,
  withCloud,
} from './action.ts';
import { type FakeSession, sessionXml, withSts } from './fake-sts.ts';

const clouds = { redshiftPassword: PASSWORD, emrPassword: PASSWORD };
// A broken answer is requested again. In these tests it is broken each time.
const env = { AWS_MAX_ATTEMPTS: '2' };

describe('a login that cannot be right is not used', () => {
  test.each([
    ['redshift', 'empty200', /HTTP 200 with an empty answer/],
    ['redshift', 'html200', /this is not AWS/],
    ['redshift', 'malformed', /could not be read/],
    ['redshift', 'malformed-truncated', /could not be read/],
    ['redshift', 'malformed-tail', /could not be read/],
    ['redshift', 'short-body', /connection was lost/],
    ['redshift', 'drop-after-headers', /connection was lost/],
    ['redshift', 'empty-result', /without a user name/],
    ['redshift', 'nulls', /without a user name/],
    ['redshift', 'no-password', /without a password/],
    ['redshift', 'no-expiry', /without an expiry/],
    ['redshift', 'ts-bad', /could not be read|without an expiry/],
    ['redshift', 'control', /control characters in the password/],
    ['redshift', 'redirect:https://example.com/', /redirect \(307\)/],
    ['emr', 'empty200', /HTTP 200 with an empty answer/],
    ['emr', 'html200', /this is not AWS/],
    ['emr', 'malformed', /could not be read/],
    ['emr', 'malformed-truncated', /could not be read/],
    ['emr', 'malformed-tail', /could not be read/],
    ['emr', 'short-body', /connection was lost/],
    ['emr', 'empty-result', /another kind of credentials/],
    ['emr', 'nulls', /another kind of credentials/],
    ['emr', 'union-unknown', /another kind of credentials/],
    ['emr', 'union-none', /another kind of credentials/],
    ['emr', 'no-password', /without a password/],
    ['emr', 'no-expiry', /without an expiry/],
    ['emr', 'ts-bad', /could not be read|without an expiry/],
    ['emr', 'control', /control characters in the password/],
  ])('from %s: %s', (service, mode, message) =>
    withCloud(clouds, async (cloud) => {
      cloud.setMode({ [service]: mode });
      const result = await runAction(cloud, service === 'emr' ? emrInputs : redshiftInputs, { env });
      expect(expectRefusal(result)).toMatch(message);
      expectNoSecret(result, cloud, PASSWORD, PASSWORD.slice(0, 12), PASSWORD.slice(-12));
    }),
  );

  test.each([
    ['redshift', redshiftInputs],
    ['emr', emrInputs],
  ])('from %s: one that has expired', (_, inputs) => {
    const expire = async ({ expiresAt }: { readonly expiresAt: Date }) => {
      expiresAt.setTime(Date.now() - 60_000);
    };
    return withCloud({ ...clouds, onRedshiftLogin: expire, onEmrLogin: expire }, async (cloud) => {
      const result = await runAction(cloud, inputs);
      expect(expectRefusal(result)).toMatch(/returned a login that expired at .*; is the clock right\?/);
      expectNoSecret(result, cloud, PASSWORD);
    });
  });
});

test.each([
  ['redshift', redshiftInputs],
  ['emr', emrInputs],
])('an answer of %s that is larger than any login is not read to its end', (_, inputs) => {
  const huge = 'x'.repeat(300_000);
  return withCloud({ redshiftPassword: huge, emrPassword: huge }, async (cloud) => {
    const result = await runAction(cloud, inputs);
    expect(expectRefusal(result)).toContain('the answer is larger than 256 KiB');
  });
});

describe('a login in another form that AWS allows is used', () => {
  test.each([
    ['redshift', 'extra-fields'],
    ['redshift', 'unicode'],
    ['redshift', 'markup'],
    ['redshift', 'ts-iso-nofrac'],
    ['redshift', 'ts-iso-offset'],
    ['emr', 'extra-fields'],
    ['emr', 'unicode'],
    ['emr', 'markup'],
    ['emr', 'ts-int'],
    ['emr', 'ts-exp'],
  ])('%s: %s', (service, mode) =>
    withCloud(clouds, async (cloud) => {
      cloud.setMode({ [service]: mode });
      expectSuccess(await runAction(cloud, service === 'emr' ? emrInputs : redshiftInputs));
    }),
  );
});

describe('a session that cannot be right is not used', () => {
  test.each([
    ['empty200', /HTTP 200 with an empty answer/],
    ['html200', /this is not AWS/],
    ['malformed', /could not be read/],
    ['malformed-truncated', /could not be read/],
    ['short-body', /connection was lost/],
    ['redirect:https://example.com/', /redirect \(307\)/],
  ])('%s', (mode, message) =>
    withCloud(clouds, async (cloud) => {
      cloud.setMode({ sts: mode });
      const result = await runAction(cloud, redshiftInputs, { env: { ...env, ...cloud.userKeys() } });
      expect(expectRefusal(result)).toMatch(message);
      expect(asked(cloud)).not.toContain('GetClusterCredentials');
      expectNoSecret(result, cloud);
    }),
  );

  const keys = { AccessKeyId: 'ASIAEXAMPLE', SecretAccessKey: 'secret-access-key', SessionToken: 'session-token-1' };
  const Arn = 'arn:aws:sts::123456789012:assumed-role/deploy/run';
  const { SessionToken: _, ...withoutToken } = keys;
  const sessions: readonly (readonly [string, FakeSession])[] = [
    ['has no keys', { Arn }],
    ['has no session token', { ...withoutToken, Arn }],
    ['has no ARN', keys],
    ['is of another role', { ...keys, Arn: 'arn:aws:sts::123456789012:assumed-role/admin/run' }],
    [
      'is of a role whose name begins with the same letters',
      { ...keys, Arn: 'arn:aws:sts::123456789012:assumed-role/deploy2/run' },
    ],
    ['is of another account', { ...keys, Arn: 'arn:aws:sts::999999999999:assumed-role/deploy/run' }],
  ];
  test.each(sessions)('one that %s', (_, session) =>
    withCloud({}, (cloud) =>
      withSts({ xml: sessionXml(session) }, async (url) => {
        const inputs = { ...redshiftInputs, 'sts-endpoint-url': url };
        const result = await runAction(cloud, inputs, { env: cloud.userKeys() });
        expect(expectRefusal(result)).toMatch(/^STS returned (?:no credentials|a session of ".*") for the role/);
        expect(expectRefusal(result)).toContain(ROLE);
        expect(asked(cloud)).not.toContain('GetClusterCredentials');
        expectNoSecret(result, cloud, keys.SecretAccessKey, keys.SessionToken);
      }),
    ),
  );
});
