import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Cloud } from '../cloud/index.ts';
import { asked, expectRefusal, redshiftInputs, runAction, withCloud } from './action.ts';
import { type CliResult, REDSHIFT, runCli } from './cli/cli.ts';
import { type Behaviour, behaviours, type OddProxy, withOddServer } from './odd-proxy.ts';

/** A command that calls AWS's own host name through this proxy. */
function throughProxy(cloud: Cloud, { host }: OddProxy, ...more: readonly string[]): Promise<CliResult> {
  const [options, command] = more[0] === '--' ? [[], more] : [more, []];
  const env = { AWS_ENDPOINT_URL: undefined, HTTPS_PROXY: `http://${host}`, AWS_CA_BUNDLE: cloud.caFile };
  return runCli(cloud, [...REDSHIFT, '--max-wait', '3', ...options, ...command], { env, timeoutMs: 20_000 });
}

/** Connects to the cloud, as a working proxy does. */
function relay(cloud: Cloud): Behaviour {
  return (socket, head) => {
    const port = Number(new URL(cloud.url).port);
    const other = connect(port, '127.0.0.1', () => other.write(head));
    other.on('error', () => socket.destroy()).pipe(socket);
    socket.on('close', () => other.destroy()).pipe(other);
  };
}

describe.each(Object.entries(behaviours))('a proxy that %s', (_, behaviour) => {
  test.each([
    ['a command', []],
    ['a command after --', ['--', 'true']],
  ])('cannot keep %s from its end, nor its name out of the message', (_door, more) =>
    withCloud({ tls: true }, (cloud) =>
      withOddServer([behaviour], async (proxy) => {
        const { exitCode, stderr, stdout, durationMs } = await throughProxy(cloud, proxy, ...more);
        expect(exitCode, stderr).toBe(255);
        expect(durationMs).toBeLessThan(6000);
        expect(stdout).toBe('');
        expect(stderr).not.toMatch(/^\s+at /m);
        expect(stderr).toMatch(
          /^GetClusterCredentials: (?:.*the proxy 127\.0\.0\.1:|no answer within 3 seconds|the connection was lost)/m,
        );
      }),
    ),
  );
});

test.each(['closes', 'resets', 'answers garbage', 'is overloaded', 'opens and then closes'] as const)(
  'a proxy that %s once gets a second request',
  (name) =>
    withCloud({ tls: true }, (cloud) =>
      withOddServer([behaviours[name], relay(cloud)], async (proxy) => {
        const { exitCode, stderr } = await throughProxy(cloud, proxy);
        expect(exitCode, stderr).toBe(0);
        expect(proxy.heads).toHaveLength(2);
      }),
    ),
);

test.each(['wants a password', 'wants a password in XML', 'forbids'] as const)(
  'a proxy that %s gets one request',
  (name) =>
    withCloud({ tls: true }, (cloud) =>
      withOddServer([behaviours[name]], async (proxy) => {
        const { stderr } = await throughProxy(cloud, proxy);
        expect(stderr).toMatch(
          name === 'forbids'
            ? /refused to connect to redshift\.eu-central-1\.amazonaws\.com:443 \(HTTP 403\)\n$/
            : /: the proxy 127\.0\.0\.1:\d+ wants a user and a password of HTTPS_PROXY \(HTTP 407\)\n$/,
        );
        expect(proxy.heads).toHaveLength(1);
      }),
    ),
);

test('a proxy that did not answer the first time does not delay the end of a successful process', () =>
  withCloud({ tls: true }, (cloud) =>
    withOddServer([behaviours['never answers'], relay(cloud)], async (proxy) => {
      const { exitCode, stderr, durationMs } = await throughProxy(cloud, proxy, '--cli-connect-timeout', '1');
      expect(exitCode, stderr).toBe(0);
      expect(durationMs).toBeLessThan(5000);
    }),
  ));

test('a token endpoint that is reached through such a proxy does not delay the end of the step', () =>
  withCloud({ tls: true }, (cloud) =>
    withOddServer([behaviours['never answers']], async ({ host }) => {
      const env = { HTTPS_PROXY: `http://${host}`, ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example.com/' };
      const result = await runAction(cloud, { ...redshiftInputs, 'max-wait': '2' }, { env, timeoutMs: 20_000 });
      expect(expectRefusal(result)).toBe("GitHub's token endpoint: no answer within 2 seconds (max-wait)");
      expect(result.durationMs).toBeLessThan(5000);
    }),
  ));

const RAW: Readonly<Record<string, string>> = {
  'switches protocols': 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n',
  'stalls after the headers': 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 90\r\n\r\n',
  'stalls in the body': 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 90\r\n\r\n{"value":"',
  'stalls in a chunk':
    'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5a\r\n{"va',
  'never ends its head': 'HTTP/1.1 200 OK\r\ncontent-type: app',
  'says to continue, and nothing more': 'HTTP/1.1 100 Continue\r\n\r\n',
};

describe.each(Object.entries(RAW))('a server that %s', (_, bytes) => {
  const write: Behaviour = (socket) => socket.write(bytes);

  test('as the token endpoint is reported, without a stack', () =>
    withCloud({}, (cloud) =>
      withOddServer([write], async ({ host }) => {
        const env = { ACTIONS_ID_TOKEN_REQUEST_URL: `http://${host}/` };
        const result = await runAction(cloud, { ...redshiftInputs, 'max-wait': '2' }, { env, timeoutMs: 20_000 });
        expect(expectRefusal(result)).toMatch(/^GitHub's token endpoint: (?:no answer within 2 seconds|got HTTP 101)/);
        expect(result.durationMs).toBeLessThan(5000);
      }),
    ));

  test.each([
    ['sts', 'AssumeRoleWithWebIdentity'],
    ['redshift', 'GetClusterCredentials'],
  ])('as %s is named too', (service, operation) =>
    withCloud({}, (cloud) =>
      withOddServer([write], async ({ host }) => {
        const inputs = { ...redshiftInputs, 'max-wait': '2' };
        const env = { [`AWS_ENDPOINT_URL_${service.toUpperCase()}`]: `http://${host}` };
        const result = await runAction(cloud, inputs, { env, timeoutMs: 20_000 });
        expect(expectRefusal(result)).toMatch(new RegExp(`^${operation}: (?:no answer within 2 seconds|got HTTP 101)`));
        expect(result.durationMs).toBeLessThan(5000);
        expect(asked(cloud).length).toBeLessThan(3);
      }),
    ),
  );
});

describe('a proxy of the environment', () => {
  test.each([
    ['socks5://me:hunter2secret@127.0.0.1:9', /^HTTPS_PROXY: a proxy of the kind "socks5:\/\/" is not supported/],
    ['http://me:hunter2#secret@127.0.0.1:9', /^HTTPS_PROXY is not a URL of the form/],
  ])('that cannot be used is reported before anything is sent: %s', (proxy, message) =>
    withCloud({ tls: true }, async (cloud) => {
      const result = await runAction(cloud, redshiftInputs, { env: { HTTPS_PROXY: proxy } });
      expect(expectRefusal(result)).toMatch(message);
      expect(result.log).not.toMatch(/hunter2|secret@/);
      expect(cloud.requests).toEqual([]);
    }),
  );

  test('gets a password with a % that is not an escape, as it was typed', () =>
    withCloud({ tls: true }, (cloud) =>
      withOddServer([relay(cloud)], async (proxy) => {
        const { exitCode, stderr } = await throughProxy(cloud, { ...proxy, host: `user:100%6q@${proxy.host}` });
        expect(exitCode, stderr).toBe(0);
        expect(proxy.heads[0]?.toLowerCase()).toContain(
          `proxy-authorization: basic ${btoa('user:100%6q')}`.toLowerCase(),
        );
      }),
    ));
});
