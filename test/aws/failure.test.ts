import { describe, expect, test } from 'vitest';
import { failureOf } from '../../src/aws/failure.ts';
import { TransportError } from '../../src/aws/transport-error.ts';
import { ConfigurationError, explain, FailureError, ServiceError } from '../../src/errors.ts';

const options = { now: Date.now(), surface: 'action' } as const;

interface Parts {
  readonly name?: string;
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The error that the SDK throws for the answer of a service. */
function answer({ name = 'Odd', status = 400, message = 'No.', headers = {} }: Parts): Error {
  const parts = { name, $fault: 'client', $metadata: { httpStatusCode: status }, $response: { headers } };
  return Object.assign(new Error(message), parts);
}

function network(code: string): Error {
  return Object.assign(new Error(`connect ${code} 127.0.0.1:1`), { code });
}

describe('an answer of AWS is', () => {
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
    const failure = failureOf(answer(parts), 'GetX', options);
    expect(failure.kind).toBe(kind);
    expect(failure.error).toBeInstanceOf(ServiceError);
    expect(failure.error).toMatchObject({ code: parts.name });
  });

  const NOW = Date.UTC(2026, 9, 21, 7, 27, 0);
  const date = 'Wed, 21 Oct 2026 07:28:00 GMT';
  test.each([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '0' }, undefined],
    [{ 'retry-after': '-7' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': date }, 60_000],
    [{ 'retry-after': 'Wednesday, 21-Oct-26 07:28:00 GMT' }, 60_000],
    [{ 'retry-after': 'Wed Oct 21 07:28:00 2026 GMT' }, 60_000],
    // The server's own clock counts, if the answer has a Date header.
    [{ 'retry-after': date, date: 'Wed, 21 Oct 2026 07:27:55 GMT' }, 5000],
    [{ 'retry-after': 'Wed, 21 Oct 2026 07:26:00 GMT' }, undefined],
    [{}, undefined],
  ])('with the headers %j one to retry after %s ms', (headers, milliseconds) => {
    const failures = [
      answer({ name: 'Throttling', headers }),
      new TransportError('transient', 'x', { headers }),
      Object.assign(new SyntaxError('x'), { $response: { statusCode: 503, headers } }),
    ];
    expect(failures.map((each) => failureOf(each, 'GetX', { ...options, now: NOW }).retryAfter)).toEqual(
      Array(3).fill(milliseconds),
    );
  });
});

describe('an error of the network is', () => {
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
    ['transient', network('HPE_INVALID_CONSTANT'), 'GetX: the answer is not HTTP'],
  ] as const)('%s: %s', (kind, thrown, message) => {
    const failure = failureOf(thrown, 'GetX', options);
    expect(failure.kind).toBe(kind);
    expect(failure.error).toBeInstanceOf(FailureError);
    expect(failure.error).toMatchObject({ message, cause: expect.any(Error) });
  });
});

test.each([
  new SyntaxError('Unexpected token S, ..."Password":S3cr3t/Pa"... is not valid JSON'),
  new Error('Unclosed tag <DbPassword>S3cr3t/Pa'),
  new Error('Deserialization error: S3cr3t/Pa'),
])('the text that a parser quotes is never shown: %#', (thrown) => {
  const { kind, error } = failureOf(thrown, 'GetX', options);
  expect(kind).toBe('final');
  expect(explain(error)).toBe('GetX: the answer could not be read; it is not shown');
});

test.each([new ConfigurationError('No Region'), new FailureError('x'), new TypeError('bug'), 'a text'])(
  '%s is returned as it is',
  (thrown) => {
    expect(failureOf(thrown, 'GetX', options)).toEqual({ kind: 'final', error: thrown });
  },
);

test('an error of Node that is not of the network is returned as it is: a bug', () => {
  const bug = Object.assign(new Error('no such chunk'), { code: 'ERR_MODULE_NOT_FOUND' });
  expect(failureOf(bug, 'GetX', options)).toEqual({ kind: 'final', error: bug });
});

test.each([
  [500, 'transient'],
  [503, 'transient'],
  [429, 'throttled'],
  [400, 'final'],
] as const)('an answer of status %d that cannot be read is %s', (statusCode, kind) => {
  const thrown = Object.assign(new SyntaxError('Unexpected token'), { $response: { statusCode } });
  const failure = failureOf(thrown, 'GetX', options);
  expect(failure.kind).toBe(kind);
  expect(explain(failure.error)).toBe(`GetX: the answer could not be read (HTTP ${statusCode}); it is not shown`);
});

test('the message of a TransportError gets the operation before it', () => {
  const cause = new Error('ECONNREFUSED: connect');
  const { kind, error } = failureOf(
    new TransportError('transient', 'the proxy p:1: refused', { cause }),
    'GetX',
    options,
  );
  expect(kind).toBe('transient');
  expect(error).toMatchObject(new FailureError('GetX: the proxy p:1: refused', { cause }));
});

test('a message names the header that Node refuses, without its value', () => {
  const thrown = new TypeError('Invalid character in header content ["x-amz-security-token"]');
  const { kind, error } = failureOf(thrown, 'GetX', options);
  expect(kind).toBe('final');
  expect(explain(error)).toMatch(/^GetX: the request was not sent: .* x-amz-security-token /);
});

test.each([
  ['action', 'GetX: no answer in time (cli-connect-timeout, cli-read-timeout)'],
  ['cli', 'GetX: no answer in time (--cli-connect-timeout, --cli-read-timeout)'],
] as const)('a time-out names the options as they are typed: %s', (surface, message) => {
  expect(failureOf(network('ETIMEDOUT'), 'GetX', { ...options, surface }).error).toMatchObject({ message });
});

describe('a server that sends very much', () => {
  const SIZE = 256 * 1024;
  const pieces = [
    'Throttl',
    'Throttling ',
    'eyJaaaaaaaa',
    'eyJaaaaaaaa-',
    'eyJaaaaaaaa.',
    'The Canonical ',
    '##',
    ' ',
    '\n',
    'a',
    '\ud83e',
    '::',
  ];
  test.each(pieces)('gets one bounded line for a code or message of %j, in bounded time', (piece) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length));
    const started = performance.now();
    for (const thrown of [
      answer({ name: text, message: 'No.' }),
      answer({ message: text }),
      answer({ headers: { 'retry-after': text, date: text } }),
      new Error(text),
      Object.assign(new Error(text), { code: 'ECONNRESET' }),
    ]) {
      const shown = explain(new FailureError('x', { cause: failureOf(thrown, 'GetX', options).error }));
      expect(
        shown.split('\n').every((line) => line.length < 1500),
        shown.slice(0, 100),
      ).toBe(true);
    }
    expect(performance.now() - started).toBeLessThan(200);
  });
});
