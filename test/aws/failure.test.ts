import { describe, expect, test } from 'vitest';
import { failureOf } from '../../src/aws/failure.ts';
import { ConfigurationError, explain, FailureError, ServiceError } from '../../src/errors.ts';

interface Parts {
  readonly name?: string;
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As the SDK throws what a service answered. */
function answer({ name = 'Odd', status = 400, message = 'No.', headers = {} }: Parts): Error {
  const parts = { name, $fault: 'client', $metadata: { httpStatusCode: status }, $response: { headers } };
  return Object.assign(new Error(message), parts);
}

function network(code: string): Error {
  return Object.assign(new Error(`connect ${code} 127.0.0.1:1`), { code });
}

describe('what AWS answered is', () => {
  test.each([
    ['throttled', { name: 'Throttling' }],
    ['throttled', { name: 'ThrottlingException' }],
    ['throttled', { name: 'RequestLimitExceeded', status: 503 }],
    ['throttled', { name: 'TooManyRequestsException' }],
    ['throttled', { name: 'RequestThrottledException' }],
    ['throttled', { name: 'SlowDown', status: 503 }],
    ['throttled', { name: 'Odd', status: 429 }],
    ['transient', { name: 'Odd', status: 500 }],
    ['transient', { name: '502', status: 502 }],
    ['transient', { name: 'InternalServerException', status: 400 }],
    ['transient', { name: 'InternalFailure', status: 500 }],
    ['transient', { name: 'RequestTimeout' }],
    ['transient', { name: 'IDPCommunicationErrorException' }],
    ['transient', { name: 'RequestTimeTooSkewed', status: 403 }],
    ['transient', { name: 'SignatureDoesNotMatch', status: 403, message: 'Signature expired: 20300101T000000Z' }],
    [
      'transient',
      {
        name: 'InvalidIdentityTokenException',
        message: "Couldn't retrieve verification key from your identity provider",
      },
    ],
    ['final', { name: 'InvalidIdentityTokenException', message: 'No OpenIDConnect provider found' }],
    ['final', { name: 'AccessDenied', status: 403 }],
    ['final', { name: 'ExpiredToken', status: 403 }],
    ['final', { name: 'ClusterNotFound', status: 404 }],
    ['final', { name: 'ValidationError' }],
    ['final', { name: 'SignatureDoesNotMatch', status: 403 }],
    ['final', { name: '404', status: 404 }],
  ] as const)('%s: %j', (kind, parts) => {
    const failure = failureOf(answer(parts), 'GetX');
    expect(failure.kind).toBe(kind);
    expect(failure.error).toBeInstanceOf(ServiceError);
    expect(failure.error).toMatchObject({ code: parts.name });
  });

  test.each([
    [{ headers: { 'retry-after': '7' } }, 7000],
    [{ headers: { 'retry-after': '0' } }, undefined],
    [{ headers: { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' } }, undefined],
    [{}, undefined],
  ])('with %j to be waited for: %s', (parts, milliseconds) => {
    expect(failureOf(answer({ name: 'Throttling', ...parts }), 'GetX').retryAfter).toBe(milliseconds);
  });
});

describe('what the network did is', () => {
  test.each([
    ['transient', network('ECONNRESET'), 'GetX: the connection was lost'],
    ['transient', network('ECONNREFUSED'), 'GetX: the connection was refused'],
    ['transient', network('ENOTFOUND'), 'GetX: the host name could not be resolved'],
    ['transient', network('EAI_AGAIN'), 'GetX: the host name could not be resolved'],
    ['transient', new Error('aborted'), 'GetX: the connection was lost'],
    ['transient', new Error('socket hang up'), 'GetX: the connection was lost'],
    [
      'transient',
      Object.assign(new Error('slow'), { name: 'TimeoutError' }),
      'GetX: no answer in time (cli-connect-timeout, cli-read-timeout)',
    ],
    ['final', network('DEPTH_ZERO_SELF_SIGNED_CERT'), 'GetX: the certificate of the server is not trusted'],
    ['final', network('CERT_HAS_EXPIRED'), 'GetX: the certificate of the server is not trusted'],
    ['final', network('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'GetX: the certificate of the server is not trusted'],
    ['final', network('EPROTO'), 'GetX: the connection failed'],
  ] as const)('%s: %s', (kind, thrown, message) => {
    const failure = failureOf(thrown, 'GetX');
    expect(failure.kind).toBe(kind);
    expect(failure.error).toBeInstanceOf(FailureError);
    expect(failure.error).toMatchObject({ message, cause: expect.any(Error) });
  });
});

test.each([
  new SyntaxError('Unexpected token S, ..."Password":S3cr3t/Pa"... is not valid JSON'),
  new Error('Unclosed tag <DbPassword>S3cr3t/Pa'),
  new Error('Deserialization error: S3cr3t/Pa'),
])('what a parser quotes is never shown: %#', (thrown) => {
  const { kind, error } = failureOf(thrown, 'GetX');
  expect(kind).toBe('final');
  expect(explain(error)).toBe('GetX: the answer could not be read; it is not shown');
});

test.each([new ConfigurationError('No Region'), new FailureError('x'), new TypeError('bug'), 'a text'])(
  '%s is handed on as it is',
  (thrown) => {
    expect(failureOf(thrown, 'GetX')).toEqual({ kind: 'final', error: thrown });
  },
);

test('an error of Node that the network did not make is handed on as the bug it is', () => {
  const bug = Object.assign(new Error('no such chunk'), { code: 'ERR_MODULE_NOT_FOUND' });
  expect(failureOf(bug, 'GetX')).toEqual({ kind: 'final', error: bug });
});

test('a status without the answer that should tell its reason is no refusal', () => {
  const bare = Object.assign(answer({ name: '404', status: 404 }), { unreadable: true });
  const { kind, error } = failureOf(bare, 'GetX');
  expect(kind).toBe('final');
  expect(error).toEqual(new FailureError('GetX: HTTP status 404, and no answer of AWS behind it'));
});
