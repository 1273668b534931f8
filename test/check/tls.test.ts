import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Certificates, createCertificates } from '../cloud/certificates.ts';
import { type Certificate, selfSigned } from './certificates.ts';
import { type Server, servePostgres } from './server.ts';
import { check, failureOf } from './stage.ts';
import { row, welcome } from './wire.ts';

let signed: Certificates;
let ca: string;
let otherCa: string;
let elsewhere: Certificate;
let expired: Certificate;
let server: Server | undefined;

beforeAll(async () => {
  signed = await createCertificates();
  const read = (path: string) => readFile(path, 'utf8');
  [ca, otherCa, elsewhere, expired] = await Promise.all([
    read(signed.caFile),
    read(signed.caFile.replace(/ca\.pem$/, 'other-ca.pem')),
    selfSigned('DNS:analytics.example.com,DNS:*.example.org,IP:192.0.2.7'),
    selfSigned('IP:127.0.0.1', -1),
  ]);
});
afterAll(() => signed.remove());
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(certificate: Certificate): Promise<number> {
  server = await servePostgres(certificate, async ({ startup, send, next }) => {
    await startup();
    send(welcome);
    await next();
    send(row('bob'));
  });
  return server.port;
}

const byCa = (): Certificate => ({ key: signed.key.toString(), cert: signed.cert.toString() });
const both = (modes: readonly string[]) => modes.map((sslmode) => ({ sslmode }) as { sslmode: 'require' });

describe('accepts', () => {
  test('any certificate with require, as libpq does without a root certificate file', async () => {
    for (const certificate of [byCa(), elsewhere, expired]) {
      expect(await check({ port: await start(certificate), sslmode: 'require' })).toEqual({ user: 'bob' });
      await server?.close();
    }
  });

  test.each(both(['require', 'verify-ca', 'verify-full']))('a certificate of the given authority: %j', async (mode) => {
    expect(await check({ port: await start(byCa()), ca, ...mode })).toEqual({ user: 'bob' });
  });

  test('a host name that the certificate has', async () => {
    expect(await check({ port: await start(byCa()), ca, host: 'localhost', sslmode: 'verify-full' })).toEqual({
      user: 'bob',
    });
  });

  test.each(both(['require', 'verify-ca']))('another host name, if it is not to be compared: %j', async (mode) => {
    expect(await check({ port: await start(elsewhere), ca: elsewhere.cert, ...mode })).toEqual({ user: 'bob' });
  });
});

const ALL = both(['require', 'verify-ca', 'verify-full']);

describe('does not send a login to a server with', () => {
  afterEach(async () => {
    await server?.idle();
  });

  test.each(ALL)('a certificate of another authority: %j', async (mode) => {
    const text = await failureOf(check({ port: await start(byCa()), ca: otherCa, ...mode }));
    expect(text).toContain(
      'the certificate is of an authority that is not trusted. Its authority is not in sslrootcert',
    );
    expect(text).toMatch(/because: UNABLE_TO/);
  });

  test.each(both(['verify-ca', 'verify-full']))('a certificate that Node does not know: %j', async (mode) => {
    const text = await failureOf(check({ port: await start(elsewhere), ...mode, surface: 'cli' }));
    expect(text).toContain('an authority that is not trusted. Set --sslrootcert to a file with the certificate');
    expect(text).toMatch(/because: DEPTH_ZERO_SELF_SIGNED_CERT/);
  });

  test.each(['127.0.0.1', 'localhost'])('a certificate for other names than %s', async (host) => {
    const port = await start(elsewhere);
    const text = await failureOf(check({ port, host, ca: elsewhere.cert, sslmode: 'verify-full' }));
    expect(text).toContain(`${host}:${port}: the certificate is not for this host name`);
    expect(text).toContain('It is for "analytics.example.com, *.example.org');
    expect(text).toContain('set sslmode to verify-ca');
  });

  test.each(ALL)('an expired certificate: %j', async (mode) => {
    const text = await failureOf(check({ port: await start(expired), ca: expired.cert, ...mode }));
    expect(text).toMatch(/the certificate has expired\. The clock of this machine says \d{4}-/);
  });

  test.each([
    ['text', 'not a certificate'],
    ['a broken certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'],
  ])('authorities that are %s', async (_, text) => {
    const failed = await failureOf(check({ port: await start(elsewhere), ca: text }));
    expect(failed).toMatch(/sslrootcert/);
  });
});

test('a certificate that is not trusted ends the wait at once', async () => {
  const port = await start(elsewhere);
  const begin = Date.now();
  await failureOf(check({ port, sslmode: 'verify-full', waitSeconds: 60 }));
  expect(Date.now() - begin).toBeLessThan(30_000);
  expect(server?.count()).toBe(1);
});
