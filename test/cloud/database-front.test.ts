import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Certificates, createCertificates } from './certificates.ts';
import { CANCEL_REQUEST, GSSENC_REQUEST, SSL_REQUEST, writePassword, writeStartup } from './database-wire.ts';
import { type Database, startPostgres } from './postgres.ts';

const HOUR = 3_600_000;
const ASKS_FOR_PASSWORD = /^R\0\0\0\x08\0\0\0\x03$/;
const READY = /Z\0\0\0\x05I$/;

let certificates: Certificates;
let ca: string;
let database: Database;
beforeAll(async () => {
  certificates = await createCertificates();
  ca = await readFile(certificates.caFile, 'utf8');
  database = await startPostgres({ tls: certificates, front: { users: ['bob'] } });
  await database.createLogin(loginOf('IAM:bob', 'right'));
});
afterAll(async () => {
  await database?.close();
  await certificates?.remove();
});

function loginOf(user: string, password: string, lasts = HOUR) {
  return { user, password, expiresAt: new Date(Date.now() + lasts) };
}

function clientOf(user: string, password: string, more: pg.ClientConfig = {}): pg.Client {
  const { host, port, database: name } = database;
  return new pg.Client({ host, port, database: name, user, password, ssl: { ca }, ...more });
}

async function ask(client: pg.Client, statement = 'SELECT current_user AS user'): Promise<readonly unknown[]> {
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('a login', () => {
  it('is accepted inside TLS, at the address and at the name of the machine', async () => {
    expect(await ask(clientOf('IAM:bob', 'right'))).toEqual([{ user: 'IAM:bob' }]);
    expect(await ask(clientOf('IAM:bob', 'right', { host: 'localhost' }))).toEqual([{ user: 'IAM:bob' }]);
  });

  it('is valid until it expires, also after a newer one for the same user', async () => {
    await Promise.all(['second', 'third'].map((password) => database.createLogin(loginOf('IAM:bob', password))));
    for (const password of ['right', 'second', 'third']) {
      expect(await ask(clientOf('IAM:bob', password))).toEqual([{ user: 'IAM:bob' }]);
    }
  });

  it('may be long, and may hold every kind of character', async () => {
    const password = `${randomBytes(900).toString('base64')}'"\\$ü :;`;
    await database.createLogin(loginOf('IAM:bob', password));
    expect(await ask(clientOf('IAM:bob', password))).toEqual([{ user: 'IAM:bob' }]);
  });

  it('is refused in the words of Redshift', async () => {
    await database.createLogin(loginOf('IAM:bob', 'late', -1));
    await database.createLogin(loginOf('IAM:eve', 'right'));
    const refused = async (user: string, password: string, more?: pg.ClientConfig) =>
      ask(clientOf(user, password, more)).catch(({ code, message }) => [code, message]);
    const wrong = (user: string) => ['28000', `password authentication failed for user "${user}"`];
    expect(await refused('IAM:bob', 'wrong')).toEqual(wrong('IAM:bob'));
    expect(await refused('postgres', 'right')).toEqual(wrong('postgres'));
    expect(await refused('IAM:bob', 'right', { ssl: false })).toEqual(wrong('IAM:bob'));
    expect(await refused('IAM:bob', 'late')).toEqual(['28000', 'IAM Authentication token has expired']);
    expect(await refused('IAM:eve', 'right')).toEqual(['42704', 'user "IAM:eve" does not exist']);
    expect(await refused('IAM:bob', 'right', { database: 'no' })).toEqual(['3D000', 'database "no" does not exist']);
  });

  it('makes a user that does not exist, if it may', async () => {
    await database.createLogin({ ...loginOf('IAMA:new:readers', 'right'), autoCreate: true });
    expect(await ask(clientOf('IAMA:new:readers', 'right'))).toEqual([{ user: 'IAMA:new:readers' }]);
    await database.createLogin(loginOf('IAM:new', 'right'));
    expect(await ask(clientOf('IAM:new', 'right'))).toEqual([{ user: 'IAM:new' }]);
  });

  it('is not accepted by a client that knows another CA', async () => {
    const other = await readFile(certificates.caFile.replace(/ca\.pem$/, 'other-ca.pem'), 'utf8');
    await expect(ask(clientOf('IAM:bob', 'right', { ssl: { ca: other } }))).rejects.toThrow(/certificate/);
  });
});

describe('a connection', () => {
  it('passes on much data in both directions', async () => {
    const text = 'x'.repeat(20_000_000);
    const client = clientOf('IAM:bob', 'right');
    await client.connect();
    const { rows } = await client.query('SELECT $1::text AS text, length($1) AS length', [text]);
    await client.end();
    expect([rows[0].length, rows[0].text === text]).toEqual([20_000_000, true]);
  });

  it('can be cancelled', async () => {
    const client = clientOf('IAM:bob', 'right') as pg.Client & { processID: number; secretKey: number };
    await client.connect();
    const slow = client.query('SELECT pg_sleep(60)').catch(({ code }) => code);
    const request = Buffer.alloc(16);
    for (const [index, value] of [16, CANCEL_REQUEST, client.processID, client.secretKey].entries()) {
      request.writeInt32BE(value, index * 4);
    }
    const ended = expect.poll(async () => {
      (await open()).end(request);
      return Promise.race([slow, new Promise((resolve) => setTimeout(resolve, 300))]);
    });
    await ended.toBe('57014');
    await client.end();
  });

  it("takes the start-up parameters of AWS's drivers, in packets of one byte", async () => {
    const socket = await openTls();
    const parameters = new Map([
      ['user', 'IAM:bob'],
      ['database', 'dev'],
      ['application_name', 'own'],
      ['client_protocol_version', '2'],
      ['driver_version', 'Redshift Python Driver 2.2.0'],
      ['os_version', 'Linux'],
      ['plugin_name', 'none'],
    ]);
    await sendSlowly(socket, writeStartup({ version: 196_608, parameters }), ASKS_FOR_PASSWORD);
    await sendSlowly(socket, writePassword('right'), /^R\0\0\0\x08\0\0\0\0.*application_name\0own\0.*Z\0\0\0\x05I$/s);
    socket.destroy();
  });

  it('names version 3.0 to a client that wants a newer one', async () => {
    const socket = await openTls();
    const parameters = new Map([
      ['user', 'IAM:bob'],
      ['database', 'dev'],
      ['_pq_.new', '1'],
    ]);
    const startup = writeStartup({ version: 196_610, parameters });
    await sendSlowly(socket, startup, /^v\0\0\0.\0\x03\0\0\0\0\0\x01_pq_\.new\0R\0\0\0\x08\0\0\0\x03$/s);
    await sendSlowly(socket, writePassword('right'), READY);
    socket.destroy();
  });
});

describe('the front', () => {
  const startup = writeStartup({ version: 196_608, parameters: new Map([['user', 'IAM:bob']]) });
  it.each([
    ['no protocol at all', Buffer.from('GET / HTTP/1.1\r\nhost: x\r\n\r\n')],
    ['TLS at once', Buffer.from('16030100ff010000fb0303', 'hex')],
    ['a length of nothing', Buffer.alloc(8)],
    ['bytes behind the request for TLS', Buffer.concat([code(SSL_REQUEST), startup])],
    ['half a message and its end', startup.subarray(0, 12)],
    ['nothing', Buffer.alloc(0)],
  ])('ends a connection that begins with %s', async (_, bytes) => {
    const socket = await open();
    socket.end(bytes);
    expect(await readAll(socket)).toHaveLength(0);
  });

  it('has no GSS encryption, and goes on to TLS', async () => {
    const socket = await open();
    socket.write(code(GSSENC_REQUEST));
    expect(String((await once(socket, 'data'))[0])).toBe('N');
    socket.write(code(SSL_REQUEST));
    expect(String((await once(socket, 'data'))[0])).toBe('S');
    socket.destroy();
  });

  it('lives on after clients that end in the middle', async () => {
    for (const step of [1, 2, 3, 4]) {
      const socket = step === 1 ? await open() : await openTls();
      if (step === 1) socket.write(startup.subarray(0, 9));
      if (step === 2) socket.write(startup.subarray(0, 9));
      if (step >= 3) await sendSlowly(socket, startup, ASKS_FOR_PASSWORD);
      if (step === 4) socket.write(writePassword('right').subarray(0, 6));
      if (step === 1) socket.resetAndDestroy();
      else socket.destroy();
    }
    const busy = clientOf('IAM:bob', 'right');
    busy.on('error', () => {});
    await busy.connect();
    const query = busy.query('SELECT repeat($1, 50000000)', ['x']).catch(() => 'gone');
    (busy as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
    expect(await query).toBe('gone');
    expect(await ask(clientOf('IAM:bob', 'right'))).toEqual([{ user: 'IAM:bob' }]);
    const count = () => ask(clientOf('IAM:bob', 'right'), "SELECT FROM pg_stat_activity WHERE usename = 'IAM:bob'");
    await expect.poll(async () => (await count()).length, { timeout: 20_000 }).toBe(1);
  });

  it('refuses what is no password', async () => {
    const socket = await openTls();
    await sendSlowly(socket, startup, ASKS_FOR_PASSWORD);
    await sendSlowly(socket, Buffer.from('Q\0\0\0\x04'), /^E.*\0C08P01\0/s);
  });
});

function code(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeInt32BE(8, 0);
  bytes.writeInt32BE(value, 4);
  return bytes;
}

async function open(): Promise<Socket> {
  const socket = connect(database.port, database.host);
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

async function openTls(): Promise<Socket> {
  const socket = await open();
  socket.write(code(SSL_REQUEST));
  await once(socket, 'data');
  const secure = connectTls({ socket, ca });
  secure.on('error', () => {});
  await once(secure, 'secureConnect');
  return secure;
}

/** Sends one byte after the other, and returns the answer when it matches. */
async function sendSlowly(socket: Socket, bytes: Buffer, expected: RegExp): Promise<string> {
  socket.setNoDelay();
  let answer = '';
  const whole = new Promise<string>((resolve, reject) => {
    socket.on('close', () => reject(new Error(`ended after ${JSON.stringify(answer)}`)));
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
      if (expected.test(answer)) resolve(answer);
    });
  });
  for (const byte of bytes) {
    socket.write(Buffer.from([byte]));
    await new Promise(setImmediate);
  }
  return whole;
}

async function readAll(socket: Socket): Promise<Buffer> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  if (!socket.closed) await once(socket, 'close');
  return Buffer.concat(chunks);
}
