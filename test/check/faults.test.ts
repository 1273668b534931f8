import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Certificate, selfSigned } from './certificates.ts';
import { faults } from './faults.ts';
import { type Server, serve } from './server.ts';
import { check, failureOf, PASSWORD } from './stage.ts';

let certificate: Certificate;
let server: Server;

beforeAll(async () => {
  certificate = await selfSigned('IP:127.0.0.1');
});
afterEach(() => server.close());

/** In seconds. A server that is silent holds a try for its whole limit; the others end it long before. */
const LIMIT = { silent: 1, other: 30 };

const seen = new Set<string>();

test.each(Object.entries(faults))('a server that %s gets a cause and a cure', async (_, { act, says }) => {
  server = await serve((socket) => act(socket, certificate));
  const connectTimeout = says.includes('within') ? LIMIT.silent : LIMIT.other;
  const text = await failureOf(check({ port: server.port, connectTimeout }));
  seen.add(text.replaceAll(String(server.port), 'PORT'));
  const [first = '', ...others] = text.split('\n');
  expect(first).toContain(says);
  // What was tried, a cause of at least two words, and a cure that is a sentence of its own.
  expect(first).toMatch(new RegExp(`^check-connection: 127\\.0\\.0\\.1:${server.port}: [a-zA-Z]+ .+\\. [A-Z].{10,}$`));
  expect(first.length).toBeLessThan(500);
  for (const line of others) expect(line).toMatch(/^because: .{2,700}$/);
  expect(text).not.toMatch(/\n {4}at |\.(?:ts|js):\d+|undefined|\[object|node:/);
  expect(text).not.toMatch(/^::|##vso\[/m);
  expectNoSecret(text);
  // The connection is closed, also on this side.
  await server.idle();
});

afterAll(() => {
  if (process.env['SHOW_FAULTS']) console.log([...seen].sort().join('\n'));
});

function expectNoSecret(text: string): void {
  for (const form of [PASSWORD, encodeURIComponent(PASSWORD), Buffer.from(PASSWORD).toString('base64')]) {
    for (let start = 0; start + 8 <= form.length; start += 1) expect(text).not.toContain(form.slice(start, start + 8));
  }
}
