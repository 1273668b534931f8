import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { checkConnection } from '../../src/check/index.ts';
import { type Certificate, selfSigned } from './certificates.ts';
import { type Server, servePostgres } from './server.ts';
import { check, failureOf, options } from './stage.ts';
import { row, welcome } from './wire.ts';

let certificate: Certificate;
let server: Server | undefined;

beforeAll(async () => {
  certificate = await selfSigned('IP:127.0.0.1');
});
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A port where nobody listens. */
async function freePort(): Promise<number> {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  taken.close();
  await once(taken, 'close');
  return port;
}

test('says that nobody listens', async () => {
  const port = await freePort();
  expect(await failureOf(check({ port }))).toContain(
    `127.0.0.1:${port}: the connection was refused. Check host and port`,
  );
});

test('says of each address of a name that nobody listens', async () => {
  const port = await freePort();
  const text = await failureOf(check({ port, host: 'localhost' }));
  expect(text).toContain(`localhost:${port}: the connection was refused.`);
  expect(text).toMatch(/because: ECONNREFUSED: connect ECONNREFUSED/);
});

test('says that a name is not known', async () => {
  const text = await failureOf(check({ port: 5439, host: 'no-such-cluster.invalid' }));
  expect(text).toContain('no-such-cluster.invalid:5439: the host name could not be resolved. Check host.');
});

test('ends as soon as it is aborted, in a try and in a pause', async () => {
  server = await servePostgres(certificate, async () => {});
  for (const port of [server.port, await freePort()]) {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 300);
    const begin = Date.now();
    await expect(check({ port, waitSeconds: 50, connectTimeout: 50, signal: controller.signal })).rejects.toMatchObject(
      {
        name: 'AbortError',
      },
    );
    expect(Date.now() - begin).toBeLessThan(20_000);
  }
  await expect(check({ port: server.port, signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
});

test('waits for a server that starts later', async () => {
  const port = await freePort();
  const lines: string[] = [];
  const log = { info: (line: string) => lines.push(line), warning: () => {}, debug: () => {} };
  const checked = checkConnection({ ...options({ port }), waitSeconds: 50, log });
  setTimeout(async () => {
    // The same port: nobody else takes it in so short a time, or the test fails and says so.
    server = await servePostgres(
      certificate,
      async ({ startup, send, next }) => {
        await startup();
        send(welcome);
        await next();
        send(row('bob'));
      },
      port,
    );
  }, 800);
  expect(await checked).toEqual({ user: 'bob' });
  expect(lines[0]).toMatch(
    /the connection was refused\. Trying again until \d\d:\d\d:\d\d UTC \(wait-for-connection\)/,
  );
});

test.each(['good', 'silent', 'refused'])('leaves nothing open that keeps the process alive: %s', async (kind) => {
  server = await servePostgres(certificate, async ({ startup, send, next }) => {
    await startup();
    if (kind === 'silent') return;
    send(welcome);
    await next();
    send(row('bob'));
  });
  const port = kind === 'refused' ? await freePort() : server.port;
  const script = `
    const { check } = await import(${JSON.stringify(new URL('./stage.ts', import.meta.url).href)});
    console.log(await check({ port: ${port}, connectTimeout: 1 }).then(() => 'good', () => 'failed'));
    console.log('end', process.getActiveResourcesInfo().filter((name) => /TCP|TLS|Timeout/.test(name)).join());
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  const [code] = await once(child, 'close');
  expect({ code, text }).toEqual({ code: 0, text: expect.stringMatching(/^(?:good|failed)\nend/) });
});
