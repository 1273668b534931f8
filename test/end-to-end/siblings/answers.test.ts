import { describe, expect, test } from 'vitest';
import { expectRefusal, runAction, withCloud } from '../action.ts';
import { expectAnswer, expectFailure, runCli } from '../cli/cli.ts';
import { answers, argvOf, inputsOf, type Row, rows, SECRET, timeless } from './rows.ts';

const passwords = rows.filter(({ isToken }) => !isToken);
const tokens = rows.filter(({ isToken }) => isToken);
const sessions = rows.filter(({ action }) => action === 'GetSessionEndpoint');

const common = [
  ['no-expiry', /without an expiry|could not be read/],
  ['expired', /that expired at .*; is the clock right\?/],
  ['ts-bad', /could not be read|without an expiry/],
  ['control', /with control characters in the (?:password|token)/],
  ['empty200', /an empty answer from something that is not/],
  ['html200', /this is not AWS/],
  ['malformed', /could not be read/],
  ['malformed-truncated', /could not be read/],
  ['redirect:https://example.com', /answered with a redirect/],
  ['drop-after-headers', /connection|within 2 seconds/],
] as const;

const wrong: readonly (readonly [mode: string, message: RegExp, rows: readonly Row[]])[] = [
  ...common.map(([mode, message]) => [mode, message, rows] as const),
  ['no-password', /returned a login without a password\. The login is not used/, passwords],
  ['empty-result', /returned a login without a user name/, passwords],
  ['nulls', /returned a login without a user name/, passwords],
  ['no-token', /returned an answer without a token\. It is not used/, tokens],
  ['short-token', /returned a token with a token of fewer than 8 characters/, tokens],
  ['no-endpoint', /returned a token without an endpoint/, sessions],
  ['bad-endpoint', /returned a token with an endpoint that is not one with TLS/, sessions],
  [
    'union-unknown',
    /returned another kind of credentials than a/,
    rows.filter(({ name }) => /^emr(?:-containers)? /.test(name)),
  ],
  ['union-none', /returned an answer without a token/, rows.filter(({ service }) => service === 'emr-containers')],
];

// With-IAM has only the modes that change an answer of Redshift.
const isMade = (row: Row, mode: string) =>
  row.name !== 'redshift get-cluster-credentials-with-iam' || mode !== 'expired';

describe.each(rows)('$name', (row) => {
  const cells = wrong.filter(([mode, , of]) => of.includes(row) && isMade(row, mode));

  test.each(cells)('does not believe an answer: %s', (mode, message) =>
    withCloud(answers, async (cloud) => {
      cloud.setMode({ [row.service]: mode, '*': 'ok' });
      const failed = await runCli(cloud, [...argvOf(row), '--max-wait', '2']);
      const text = expectFailure(failed, 255);
      expect(text).toMatch(message);
      expect(text).not.toContain(SECRET);
    }),
  );

  test.each([
    ['Throttling', 'AccessDenied'],
    ['InternalFailure', 'AccessDenied'],
    ['drop', 'AccessDenied'],
  ])('asks again after %s, and reports the code of the last answer', (first, then) =>
    withCloud(answers, async (cloud) => {
      cloud.setMode({ [row.service]: [first, then], '*': 'ok' });
      expect(expectFailure(await runCli(cloud, argvOf(row)), 254)).toContain('An error occurred (AccessDenied)');
      expect(cloud.requests.filter(({ operation }) => operation === row.action)).toHaveLength(2);
    }),
  );

  test('hands over nothing of an answer that is not complete', () =>
    withCloud(answers, async (cloud) => {
      cloud.setMode({ [row.service]: 'no-expiry', '*': 'ok' });
      expectRefusal(await runAction(cloud, inputsOf(row)));
    }));
});

test('a request that is repeated has the same client token', () =>
  withCloud(answers, async (cloud) => {
    const row = rows.find(({ service }) => service === 'emr-containers');
    if (!row) throw new Error('no row');
    cloud.setMode({ 'emr-containers': ['InternalFailure', 'drop', 'ok'], '*': 'ok' });
    expectAnswer({ ...(await runCli(cloud, argvOf(row))), stderr: '' });
    const tokens = cloud.requests.map(({ params }) => params['clientToken']);
    expect(tokens).toHaveLength(3);
    expect(new Set(tokens).size).toBe(1);
  }));

describe('other forms of the same answer are read', () => {
  test.each([
    ['redshift-serverless get-identity-center-auth-token', 'ts-int'],
    ['redshift-serverless get-identity-center-auth-token', 'other-names'],
    ['redshift-serverless get-credentials', 'ts-float'],
    ['redshift-serverless get-credentials', 'ts-string'],
    ['redshift-serverless get-credentials', 'extra-fields'],
    ['redshift get-cluster-credentials-with-iam', 'ts-int'],
    ['emr get-session-endpoint', 'ts-string'],
    ['emr-serverless get-session-endpoint', 'ts-string'],
    ['emr-containers get-managed-endpoint-session-credentials', 'ts-int'],
  ])('%s: %s', (name, mode) =>
    withCloud(answers, async (cloud) => {
      const row = rows.find((each) => each.name === name);
      if (!row) throw new Error('no row');
      cloud.setMode({ [row.service]: mode, '*': 'ok' });
      expect(timeless(JSON.parse(expectAnswer(await runCli(cloud, argvOf(row)))))).toEqual(row.document);
    }),
  );

  test('the union of a managed endpoint by its older name', () =>
    withCloud(answers, async (cloud) => {
      const row = rows.find(({ service }) => service === 'emr-containers');
      if (!row) throw new Error('no row');
      cloud.setMode({ 'emr-containers': 'old-member', '*': 'ok' });
      const { endpointCredentials: _, ...document } = row.document;
      expect(timeless(JSON.parse(expectAnswer(await runCli(cloud, argvOf(row)))))).toEqual(document);
    }));
});
