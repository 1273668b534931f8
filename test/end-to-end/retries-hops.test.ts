import { describe, expect, test } from 'vitest';
import {
  emrInputs,
  expectNoSecret,
  expectRefusal,
  expectSuccess,
  redshiftInputs,
  runAction,
  withCloud,
} from './action.ts';
import { EMR, REDSHIFT, runCli } from './cli/cli.ts';
import { type Behaviour, withOddServer } from './odd-proxy.ts';

const hops = [
  ['redshift', redshiftInputs, 'GetClusterCredentials', 'Redshift'],
  ['emr', emrInputs, 'GetClusterSessionCredentials', 'EMR'],
  ['sts', redshiftInputs, 'AssumeRoleWithWebIdentity', 'STS'],
] as const;

function answer(status: string, headers: readonly string[], body = ''): Behaviour {
  const head = [`HTTP/1.1 ${status}`, ...headers, `content-length: ${Buffer.byteLength(body)}`, 'connection: close'];
  return (socket) => socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

const HTML = 'content-type: text/html';
const strangers: readonly (readonly [string, Behaviour])[] = [
  ['an empty 200', answer('200 OK', ['content-type: text/xml'])],
  ['a sign-in page', answer('200 OK', [HTML], '<p>Sign in')],
  ['a redirect', answer('302 Found', ['location: https://example.com/'])],
  ['a 403 page of a web filter', answer('403 Forbidden', [HTML], '<p>Blocked')],
  ['a 503 page of a web filter', answer('503 Service Unavailable', [HTML], '<p>Later')],
  ['an empty 404', answer('404 Not Found', [])],
];

describe.each(hops)('instead of an answer of %s', (service, inputs, operation, name) => {
  test.each(strangers)('%s is reported with the operation and the service', (_, behaviour) =>
    withCloud({}, (cloud) =>
      withOddServer([behaviour], async ({ host }) => {
        const env = { AWS_MAX_ATTEMPTS: '1', [`AWS_ENDPOINT_URL_${service.toUpperCase()}`]: `http://${host}` };
        const result = await runAction(cloud, inputs, { env });
        const message = expectRefusal(result);
        expect(message).toContain(operation);
        if (!message.includes('(404)')) expect(message).toContain(name);
        expect(message).not.toMatch(/the service|\n/i);
        expectNoSecret(result, cloud);
      }),
    ),
  );

  test('an answer larger than 256 KiB is reported with the operation', () =>
    withCloud({}, (cloud) =>
      withOddServer([answer('200 OK', ['content-type: text/xml'], 'x'.repeat(300_000))], async ({ host }) => {
        const env = { [`AWS_ENDPOINT_URL_${service.toUpperCase()}`]: `http://${host}` };
        const message = expectRefusal(await runAction(cloud, inputs, { env }));
        expect(message).toMatch(new RegExp(`^${operation}: the answer is larger than 256 KiB`));
      }),
    ));

  test.each([
    ['text/xml', '<Error><oops'],
    ['application/json', '{"__type": "Oo'],
  ])('a 503 that cannot be read (%s) is asked again', (type, body) =>
    withCloud({}, (cloud) =>
      withOddServer([answer('503 Busy', [`content-type: ${type}`], body)], async (odd) => {
        const env = { AWS_MAX_ATTEMPTS: '2', [`AWS_ENDPOINT_URL_${service.toUpperCase()}`]: `http://${odd.host}` };
        expect(expectRefusal(await runAction(cloud, inputs, { env }))).toContain(operation);
        expect(odd.heads).toHaveLength(2);
      }),
    ),
  );
});

test.each(strangers)('instead of an answer of a token endpoint, %s is reported with its name', (_, behaviour) =>
  withCloud({}, (cloud) =>
    withOddServer([behaviour], async ({ host }) => {
      const env = { AWS_MAX_ATTEMPTS: '1', ACTIONS_ID_TOKEN_REQUEST_URL: `http://${host}/` };
      const message = expectRefusal(await runAction(cloud, redshiftInputs, { env }));
      expect(message).toMatch(/^GitHub's token endpoint/);
      expect(message).not.toMatch(/An error occurred|\n/);
    }),
  ),
);

const inTwoSeconds = () => new Date(Date.now() + 2500).toUTCString();

describe('Retry-After is honoured', () => {
  test.each([
    ['in seconds', () => '2'],
    ['as a date', inTwoSeconds],
  ])('%s, on each hop, on an answer that is not of AWS', (_, value) =>
    withCloud({}, async (cloud) => {
      const times: number[] = [];
      const busy: Behaviour = (socket, head) => {
        times.push(performance.now());
        answer('503 Busy', [HTML, `retry-after: ${value()}`, `date: ${new Date().toUTCString()}`], '<p>')(socket, head);
      };
      const runs: readonly ((host: string) => Promise<unknown>)[] = [
        (host: string) =>
          runCli(cloud, REDSHIFT, { env: { AWS_ENDPOINT_URL: `http://${host}`, AWS_MAX_ATTEMPTS: '2' } }),
        (host: string) => runCli(cloud, EMR, { env: { AWS_ENDPOINT_URL: `http://${host}`, AWS_MAX_ATTEMPTS: '2' } }),
        (host: string) =>
          runAction(cloud, redshiftInputs, { env: { AWS_ENDPOINT_URL_STS: `http://${host}`, AWS_MAX_ATTEMPTS: '2' } }),
        (host: string) =>
          runAction(cloud, redshiftInputs, {
            env: { ACTIONS_ID_TOKEN_REQUEST_URL: `http://${host}/`, AWS_MAX_ATTEMPTS: '2' },
          }),
      ];
      for (const run of runs) {
        times.length = 0;
        await withOddServer([busy], ({ host }) => run(host));
        expect(times).toHaveLength(2);
        expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(950);
      }
    }),
  );
});

describe('a message never shows a secret of this process', () => {
  const TOKEN = `IQoJb3JpZ2luX2VjE${'Zm9vYmFyYmF6cXV4'.repeat(20)}AbCdEfGh==`;
  const keys = {
    AWS_ACCESS_KEY_ID: 'ASIAEXAMPLEEXAMPLE00',
    AWS_SECRET_ACCESS_KEY: 'se/cretSe+cretSe/cretSe+cretSe/cretSe+cr',
  };

  test.each([
    ['whole', (token: string) => `Bad token ${token} here`],
    ['in its first half', (token: string) => `Bad token ${token.slice(0, 150)}... here`],
    ['in its middle', (token: string) => `Bad token ${token.slice(40, 60)}`],
    ['percent-encoded', (token: string) => `Bad token ${encodeURIComponent(token)}`],
    ['over several lines', (token: string) => `Bad token ${token.replace(/.{64}/g, '$&\n')}`],
    [
      'in the request that it quotes',
      (token: string) =>
        `No match.\n\nThe Canonical String for this request should have been\n'POST\nx-amz-security-token:${token}\n'`,
    ],
  ])('a session token that AWS quotes %s', (_, say) =>
    withCloud({}, (cloud) =>
      withOddServer(
        [
          answer(
            '403 No',
            ['content-type: application/x-amz-json-1.1'],
            JSON.stringify({ __type: 'SignatureDoesNotMatch', message: say(TOKEN) }),
          ),
        ],
        async ({ host }) => {
          const env = { ...keys, AWS_SESSION_TOKEN: TOKEN, AWS_ENDPOINT_URL: `http://${host}` };
          const { exitCode, stderr } = await runCli(cloud, [...EMR, '--debug'], { env });
          expect(exitCode, stderr).toBe(254);
          expect(stderr).toMatch(/An error occurred \(SignatureDoesNotMatch\).*(?:Bad token \*\*\*|No match\.)/);
          expect(stderr).not.toContain('The Canonical String');
          for (let start = 0; start + 8 <= TOKEN.length; start += 1) {
            expect(stderr).not.toContain(TOKEN.slice(start, start + 8));
          }
        },
      ),
    ),
  );
});

describe('a bearer token of the environment', () => {
  test.each([' ', '\n', '\r\n', '\t'])('with %j at its ends is used without it', (end) =>
    withCloud({}, async (cloud) => {
      const env = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: `${end}${cloud.tokenRequestToken}${end}` };
      expectSuccess(await runAction(cloud, redshiftInputs, { env }));
    }),
  );

  test.each(['be arer', 'bea\nrer', 'bea\u0001rer', 'bearér', 'bea\u200brer'])(
    'such as %j is named and refused at once',
    (bearer) =>
      withCloud({}, async (cloud) => {
        const result = await runAction(cloud, redshiftInputs, { env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } });
        expect(expectRefusal(result)).toMatch(/^ACTIONS_ID_TOKEN_REQUEST_TOKEN holds a blank, a line end or another/);
        expect(result.durationMs).toBeLessThan(3000);
        expect(cloud.requests).toEqual([]);
      }),
  );

  test.each(['http://127.0.0.1:99999/', 'http://127.0.0.256:1/', 'https://a b/', 'https://exa\nmple.com/', '::'])(
    'is not sent to %j',
    (url) =>
      withCloud({}, async (cloud) => {
        const result = await runAction(cloud, redshiftInputs, { env: { ACTIONS_ID_TOKEN_REQUEST_URL: url } });
        expect(expectRefusal(result)).toMatch(/^ACTIONS_ID_TOKEN_REQUEST_URL is not a URL/);
        expect(cloud.requests).toEqual([]);
      }),
  );
});

test.each([42, { a: 1 }, ['x'], true])('an EMR password that is %j gives a message of one line', (password) =>
  withCloud({}, (cloud) => {
    const body = JSON.stringify({
      Credentials: { UsernamePassword: { Username: 'u', Password: password } },
      ExpiresAt: Math.floor(Date.now() / 1000) + 900,
    });
    return withOddServer([answer('200 OK', ['content-type: application/x-amz-json-1.1'], body)], async ({ host }) => {
      const { exitCode, stderr, stdout } = await runCli(cloud, EMR, { env: { AWS_ENDPOINT_URL: `http://${host}` } });
      expect(exitCode, stderr).toBe(255);
      expect(stderr).toMatch(/^GetClusterSessionCredentials.*\n$/);
      expect(stdout).toBe('');
    });
  }),
);

test.each(['Throttl', 'eyJaaaaaaaa-', 'x', ' x'])(
  '240 KB of %j as the code and the message give one line, at once',
  (piece) => {
    const text = piece.repeat(Math.ceil(120_000 / piece.length));
    const body = JSON.stringify({ __type: text, message: text });
    return withCloud({}, (cloud) =>
      withOddServer([answer('400 No', ['content-type: application/x-amz-json-1.1'], body)], async ({ host }) => {
        const result = await runCli(cloud, EMR, { env: { AWS_ENDPOINT_URL: `http://${host}` } });
        expect(result.exitCode, result.stderr).toBe(254);
        expect(result.stderr).toMatch(/^An error occurred .*\n$/);
        expect(result.stderr.length).toBeLessThan(1500);
        expect(result.durationMs).toBeLessThan(4000);
      }),
    );
  },
);

test('a scheduled job can start later', () =>
  withCloud({}, async (cloud) => {
    const { exitCode, stderr } = await runCli(cloud, [...REDSHIFT, '--start-splay', '1']);
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toMatch(/^Waiting \d\.\d s before the first call \(--start-splay 1\)\n$/);
  }));
