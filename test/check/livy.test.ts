import { readFile } from 'node:fs/promises';
import { createServer as createHttp, type Server as HttpServer, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { CheckOptions } from '../../src/check/check-options.ts';
import { checkConnection } from '../../src/check/index.ts';
import { Secret } from '../../src/secret.ts';
import { type Certificates, createCertificates } from '../cloud/certificates.ts';
import { type Livy, startLivy } from '../cloud/livy.ts';
import { type Server, serve } from './server.ts';
import { failureOf, options, PASSWORD } from './stage.ts';

let signed: Certificates;
let ca: string;
let livy: Livy;
const closers: (() => unknown)[] = [];

beforeAll(async () => {
  [signed, livy] = await Promise.all([createCertificates(), startLivy()]);
  ca = await readFile(signed.caFile, 'utf8');
  livy.allow({ username: 'emr-user', password: PASSWORD, expiresAt: new Date(Date.now() + 3_600_000) });
});
afterAll(() => Promise.all([signed.remove(), livy.close()]));
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const login: CheckOptions['login'] = {
  username: 'emr-user',
  password: new Secret(PASSWORD),
  expiresAt: new Date(Date.now() + 3_600_000),
};

function ask(port: number, given: Partial<CheckOptions> & { readonly scheme?: 'http' | 'https' } = {}) {
  const { scheme = 'https', ...others } = given;
  const target = { host: '127.0.0.1', port, scheme };
  return checkConnection({ ...options({ port }), kind: 'livy', login, sslmode: 'verify-full', ca, target, ...others });
}

async function listening(server: HttpServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

const https = (listener: RequestListener) => listening(createHttps({ key: signed.key, cert: signed.cert }, listener));
const http = (listener: RequestListener) => listening(createHttp(listener));

/** Livy behind TLS: hands each request on to the Livy that speaks plain HTTP. */
const secureLivy = () =>
  https(async (request, response) => {
    const { authorization = '' } = request.headers;
    const answer = await fetch(livy.url + request.url, { headers: { authorization } });
    response.writeHead(answer.status).end(await answer.text());
  });

async function raw(act: Parameters<typeof serve>[0]): Promise<number> {
  const server: Server = await serve((socket, count) => {
    act(socket, count);
    socket.resume();
  });
  closers.push(server.close);
  return server.port;
}

describe('Livy accepts', () => {
  test('the login over https', async () => {
    expect(await ask(await secureLivy())).toEqual({});
    expect(livy.requests.at(-1)).toEqual({ method: 'GET', path: '/sessions', username: 'emr-user', status: 200 });
  });

  test('the login over http, if the target says http', async () => {
    expect(await ask(Number(new URL(livy.url).port), { scheme: 'http' })).toEqual({});
  });

  test('the login, and a list of sessions that is long', async () => {
    const port = await https((_, response) => {
      response.write('{"from":0,"total":99999,"sessions":[');
      const more = () => {
        while (!response.destroyed && response.write(`{"id":1,"log":["${'x'.repeat(1000)}"]},`));
      };
      response.on('drain', more);
      more();
    });
    expect(await ask(port)).toEqual({});
  });

  test('the login with require, whatever the certificate is', async () => {
    expect(await ask(await secureLivy(), { sslmode: 'require', ca: undefined })).toEqual({});
  });
});

const wrong = { ...login, password: new Secret('another-password-of-some-length') };

describe('a check of Livy says', () => {
  test('that the login is refused', async () => {
    const text = await failureOf(ask(await secureLivy(), { login: wrong }));
    expect(text).toContain('Livy refused the login (HTTP 401). Check that host is the primary node');
  });

  test.each([
    [403, '{}', 'Livy refused the login (HTTP 403)'],
    [404, 'no', 'the server is not Livy (HTTP 404)'],
    [200, '<html>Sign in</html>', 'the server is not Livy (HTTP 200, but no list of sessions)'],
    [200, '{"sessions":"none"}', 'the server is not Livy (HTTP 200'],
    [204, '', 'the server is not Livy (HTTP 204)'],
    [302, '', 'the server answered with a redirect (HTTP 302), which is not followed'],
    [500, 'java.lang.NullPointerException', 'Livy failed (HTTP 500)'],
    [503, '', 'Livy is not ready (HTTP 503). Try again, or set wait-for-connection'],
    [429, '', 'Livy is not ready (HTTP 429)'],
  ])('what HTTP %i %j means', async (status, body, clause) => {
    const paths: (string | undefined)[] = [];
    const port = await https((request, response) => {
      paths.push(request.url);
      response.writeHead(status, { location: '/login' }).end(body);
    });
    const text = await failureOf(ask(port));
    expect(text).toContain(`check-connection: 127.0.0.1:${port}: ${clause}`);
    expect(paths).toEqual(['/sessions']);
  });

  test('that the server speaks plain HTTP', async () => {
    const text = await failureOf(ask(await http((_, response) => response.end())));
    expect(text).toContain('the server does not speak TLS');
    expect(text).toMatch(/Livy may speak plain HTTP there: .* begin endpoint with http:\/\//);
  });

  test('that the server speaks TLS', async () => {
    const text = await failureOf(ask(await https((_, response) => response.end()), { scheme: 'http' }));
    expect(text).toMatch(/the answer is not HTTP|the connection was closed/);
    expect(text).toMatch(/speaks? (?:TLS there: begin endpoint with https|https or http)/);
  });

  test('that the certificate is not trusted', async () => {
    const text = await failureOf(ask(await secureLivy(), { ca: undefined }));
    expect(text).toContain('an authority that is not trusted. Set sslrootcert');
  });

  test.each<readonly [string, string, Parameters<typeof serve>[0]]>([
    ['closes', 'the connection was closed', (socket) => socket.once('data', () => socket.end())],
    ['resets', 'the connection was closed', (socket) => socket.once('data', () => socket.resetAndDestroy())],
    ['is silent', 'does not answer to the login within 1 second', () => {}],
    ['sends garbage', 'the answer is not HTTP', (socket) => socket.write('what?\r\n\r\n')],
    ['sends a TLS alert', 'the answer is not HTTP', (socket) => socket.end(Buffer.from('15030300020228', 'hex'))],
    ['switches', 'HTTP 101', (socket) => socket.write('HTTP/1.1 101 S\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n')],
    ['stops in its head', 'does not answer', (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-')],
    ['stops in its body', 'does not answer', (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{')],
    [
      'breaks off',
      'the connection was closed',
      (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{'),
    ],
    [
      'has an endless head',
      'the answer is not HTTP',
      (socket) => socket.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(99_999)}`),
    ],
  ])('what happened when the server %s', async (_, clause, act) => {
    const port = await raw(act);
    // A silent server holds a try for its whole limit.
    const connectTimeout = clause.includes('does not answer') ? 1 : 30;
    const text = await failureOf(ask(port, { scheme: 'http', connectTimeout }));
    expect(text).toContain(`check-connection: 127.0.0.1:${port}: `);
    expect(text).toContain(clause);
    expect(text).toMatch(/^[^\n]*\. [A-Z]/);
  });

  test.each([
    ['the password', () => PASSWORD],
    ['the header', () => Buffer.from(`emr-user:${PASSWORD}`).toString('base64')],
  ])('nothing of %s that the server sends back', async (_, secret) => {
    const port = await raw((socket) => socket.write(`${secret()}\r\n${secret()}: x\r\n\r\n`));
    const text = await failureOf(ask(port, { scheme: 'http' }));
    for (let start = 0; start + 8 <= secret().length; start += 1) {
      expect(text).not.toContain(secret().slice(start, start + 8));
    }
  });
});

describe('the proxy of the environment', () => {
  test('is used for https', async () => {
    const port = await secureLivy();
    const targets: (string | undefined)[] = [];
    const proxy = createHttp();
    proxy.on('connect', async (request, socket) => {
      targets.push(request.url);
      const { connect } = await import('node:net');
      const far = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
      far.pipe(socket).pipe(far);
      far.on('error', () => {}).on('close', () => socket.destroy());
      socket.on('error', () => {}).on('close', () => far.destroy());
    });
    const proxyPort = await listening(proxy);
    const env = { HTTPS_PROXY: `http://user:secret-of-proxy@127.0.0.1:${proxyPort}` };
    expect(await ask(port, { env })).toEqual({});
    expect(targets).toEqual([`127.0.0.1:${port}`]);
  });

  test('is named when it refuses, without its password', async () => {
    const proxy = createHttp();
    proxy.on('connect', (_, socket) => socket.end('HTTP/1.1 403 No\r\n\r\n'));
    const proxyPort = await listening(proxy);
    const env = { HTTPS_PROXY: `http://user:secret-of-proxy@127.0.0.1:${proxyPort}` };
    const text = await failureOf(ask(await secureLivy(), { env }));
    expect(text).toMatch(
      /the proxy 127\.0\.0\.1:\d+ refused to connect to 127\.0\.0\.1:\d+ \(HTTP 403\)\. Name the host/,
    );
    expect(text).not.toContain('secret-of-proxy');
  });
});
