import { HttpResponse } from '@smithy/core/protocols';
import { describe, expect, test } from 'vitest';
import { checkEnvelope, problemWithLogin, type UncheckedLogin } from '../../src/aws/check-answer.ts';
import { Secret } from '../../src/secret.ts';

function response(statusCode: number, type: string | undefined, text: string) {
  const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
  return Object.assign(new HttpResponse({ statusCode, headers }), { body: new Uint8Array(Buffer.from(text)) });
}

describe('an envelope', () => {
  test.each([
    [200, 'text/xml', '<a/>'],
    [200, 'application/x-amz-json-1.1', '{}'],
    [200, undefined, '<a/>'],
    [400, 'text/xml; charset=utf-8', '<a/>'],
    [503, 'application/json', '{}'],
  ])('%d, %s, %j may be of AWS', (status, type, text) => {
    expect(() => checkEnvelope(response(status, type, text), 'xml')).not.toThrow();
  });

  test.each([
    [200, 'text/html', '<p>Sign in', /200 with text\/html: this is not AWS/],
    [200, 'text/plain', 'x', /this is not AWS/],
    [200, 'text/xml', '', /200 with nothing in it/],
    [204, undefined, '', /204 with nothing in it/],
    [302, 'text/xml', '<a/>', /redirect \(302\)/],
    [307, undefined, '', /redirect \(307\)/],
    [502, 'text/html', '<p>', /HTTP status 502/],
    [500, 'text/xml', '', /HTTP status 500/],
    [404, 'text/html', '<p>', /HTTP status 404/],
  ])('%d, %s, %j is not of AWS', (status, type, text, message) => {
    expect(() => checkEnvelope(response(status, type, text), 'xml')).toThrow(message);
  });

  test('that is only a status is an error in the form of the SDK, so that it is retried like one', () => {
    const thrown = (() => {
      try {
        checkEnvelope(response(502, 'text/html', '<p>'), 'xml');
      } catch (error) {
        return error;
      }
      return undefined;
    })();
    expect(thrown).toMatchObject({ name: '502', $fault: 'server', $metadata: { httpStatusCode: 502 } });
  });
});

test.each([
  [404, 'xml', true],
  [429, 'xml', true],
  [502, 'xml', false],
  [404, 'json', false],
] as const)('a bare status %d where %s should be lacks the reason of a refusal: %s', (status, form, unreadable) => {
  expect(() => checkEnvelope(response(status, 'text/html', '<p>'), form)).toThrow(
    expect.objectContaining({ unreadable }),
  );
});

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
  ])('%s can be believed', (_, login) => {
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
    ['without an expiry', { ...good, expiresAt: undefined }],
    ['without an expiry', { ...good, expiresAt: new Date('no date') }],
    ['that expired at 2030-01-01T00:00:00.000Z; is the clock right?', { ...good, expiresAt: new Date(NOW) }],
  ];
  test.each(problems)('%s cannot: %#', (problem, login) => {
    expect(problemWithLogin(login, NOW)).toBe(problem);
  });
});
