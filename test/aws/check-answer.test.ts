import { HttpResponse } from '@smithy/core/protocols';
import { describe, expect, test } from 'vitest';
import { checkEnvelope, problemWithLogin, type UncheckedLogin } from '../../src/aws/check-answer.ts';
import type { Service } from '../../src/aws/client.ts';
import type { WholeResponse } from '../../src/aws/exchange.ts';
import { TransportError } from '../../src/aws/transport-error.ts';
import { Secret } from '../../src/secret.ts';

function response(statusCode: number, type: string | undefined, text: string) {
  const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
  return Object.assign(new HttpResponse({ statusCode, headers }), { body: new Uint8Array(Buffer.from(text)) });
}

const REDSHIFT = { title: 'Redshift', wire: 'xml' } as const;
const EMR = { title: 'EMR', wire: 'json' } as const;

describe('an envelope', () => {
  test.each([
    [200, 'text/xml', '<a/>'],
    [200, 'application/x-amz-json-1.1', '{}'],
    [200, undefined, '<a/>'],
    [400, 'text/xml; charset=utf-8', '<a/>'],
    [503, 'application/json', '{}'],
  ])('%d, %s, %j may come from AWS', (status, type, text) => {
    expect(() => checkEnvelope(response(status, type, text), REDSHIFT)).not.toThrow();
  });

  test.each([
    [
      200,
      'text/html',
      '<p>Sign in',
      /^got HTTP 200 with text\/html from something that is not Redshift: this is not AWS/,
    ],
    [200, 'text/plain', 'x', /this is not AWS/],
    [200, 'text/xml', '', /^got HTTP 200 with an empty answer from something that is not Redshift/],
    [204, undefined, '', /^got HTTP 204 with an empty answer/],
    [302, 'text/xml', '<a/>', /^Redshift answered with a redirect \(302\)/],
    [307, undefined, '', /^Redshift answered with a redirect \(307\)/],
    [404, 'text/html', '<p>', /^got HTTP 404 with text\/html from something that is not Redshift/],
    [429, 'text/html', '<p>', /^got HTTP 429 with text\/html from something that is not Redshift/],
    [403, '', '', /^got HTTP 403 with an empty answer from something that is not Redshift/],
  ])('%d, %s, %j does not come from AWS, and the message names the service', (status, type, text, message) => {
    const thrown = thrownFor(response(status, type, text), REDSHIFT);
    expect(thrown).toBeInstanceOf(TransportError);
    expect(thrown).toMatchObject({ message: expect.stringMatching(message) });
  });

  test.each([
    [
      502,
      'text/html',
      '<p>',
      REDSHIFT,
      /^HTTP status 502; got HTTP 502 with text\/html from something that is not Redshift/,
    ],
    [500, 'text/xml', '', REDSHIFT, /^HTTP status 500$/],
    [403, 'text/html', '<p>', EMR, /from something that is not EMR \(a proxy or a web filter\?\)$/],
  ])(
    '%d, %s, %j is an error in the form of the SDK, and is retried like one',
    (status, type, text, service, message) => {
      const thrown = thrownFor(response(status, type, text), service);
      expect(thrown).toMatchObject({
        name: String(status),
        $fault: status >= 500 ? 'server' : 'client',
        $metadata: { httpStatusCode: status },
        message: expect.stringMatching(message),
      });
    },
  );

  test.each([
    [429, 'throttled'],
    [408, 'transient'],
    [404, 'final'],
  ])('a status %d without a reason is %s, and Retry-After is kept', (status, kind) => {
    const bare = response(status, 'text/html', '<p>');
    bare.headers['retry-after'] = '7';
    expect(thrownFor(bare, REDSHIFT)).toMatchObject({ kind, headers: { 'retry-after': '7' } });
  });

  test('a status 503 without a reason keeps Retry-After too', () => {
    const bare = response(503, 'text/html', '<p>');
    bare.headers['retry-after'] = '7';
    expect(thrownFor(bare, REDSHIFT)).toMatchObject({ $response: { headers: { 'retry-after': '7' } } });
  });
});

function thrownFor(answer: WholeResponse, service: Pick<Service, 'title' | 'wire'>): unknown {
  try {
    checkEnvelope(answer, service);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('a login', () => {
  const NOW = Date.UTC(2030, 0, 1);
  const good = { username: 'IAM:bob', password: new Secret('long-enough'), expiresAt: new Date(NOW + 1) };
  const password = (text: string) => ({ ...good, password: new Secret(text) });

  test.each([
    ['as it should be', good],
    ['of eight characters', password('8letters')],
    ['of 5,000 characters', password('x'.repeat(5000))],
    ['of characters outside the basic plane', password('\u{1f98a}'.repeat(8))],
    ['with every printable letter', password(' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~')],
    ['of a user with three colons', { ...good, username: 'IAMA:u:g1:g2' }],
  ])('%s is valid', (_, login) => {
    expect(problemWithLogin(login, NOW)).toBeUndefined();
  });

  const problems: readonly (readonly [string, UncheckedLogin])[] = [
    ['without a user name', { ...good, username: undefined }],
    ['without a user name', { ...good, username: '' }],
    ['without a password', { ...good, password: undefined }],
    ['without a password', password('')],
    ['with control characters in the user name', { ...good, username: 'bob\n' }],
    ['with control characters in the user name', { ...good, username: 'bob\ud800' }],
    ...['\u0000', '\n', '\r', '\t', '\u001b', '\u007f', '\u0085', '\u2028', '\u2029', '\ud800', '\udc00'].map(
      (letter) => ['with control characters in the password', password(`long-${letter}-enough`)] as const,
    ),
    ['with a password of fewer than 8 characters', password('7letter')],
    ['with a password of blanks only', password(' '.repeat(12))],
    ['with a password of blanks only', password('\u3000\u2003'.repeat(6))],
    ['with a user name of blanks only', { ...good, username: '   ' }],
    ...[12_345_678, { a: 1 }, ['x'], true].flatMap((value) => {
      const other = value as unknown as string;
      return [
        ['with a password that is not text', password(other)],
        ['with a user name that is not text', { ...good, username: other }],
      ] as const;
    }),
    ['without an expiry', { ...good, expiresAt: undefined }],
    ['without an expiry', { ...good, expiresAt: new Date('no date') }],
    ['that expired at 2030-01-01T00:00:00.000Z; is the clock right?', { ...good, expiresAt: new Date(NOW) }],
  ];
  test.each(problems)('%s is not valid: %#', (problem, login) => {
    expect(problemWithLogin(login, NOW)).toBe(problem);
  });
});
