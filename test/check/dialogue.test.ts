import { createHash } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Certificate, selfSigned } from './certificates.ts';
import { type Client, type Server, servePostgres } from './server.ts';
import { check, failureOf, options, PASSWORD, USER } from './stage.ts';
import { authentication, error, message, row, welcome } from './wire.ts';

let certificate: Certificate;
let server: Server | undefined;

beforeAll(async () => {
  certificate = await selfSigned('IP:127.0.0.1');
});
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(script: (client: Client) => Promise<unknown>): Promise<number> {
  server = await servePostgres(certificate, script);
  return server.port;
}

/** Lets the client in, and answers its question. Returns the types of the messages until the client goes. */
async function welcomed({ send, next }: Client, answer = row('etl_user')): Promise<string> {
  send(welcome);
  const question = await next();
  expect(question).toEqual({ type: 'Q', body: Buffer.from('select current_user\0') });
  send(answer);
  return question.type + (await next()).type;
}

describe('logs in', () => {
  test('with a password in clear text, and says goodbye', async () => {
    let seen: unknown;
    const port = await start(async (client) => {
      const startup = await client.startup();
      client.send(authentication(3));
      const { type, body } = await client.next();
      seen = { startup: [...startup], type, body: body.toString(), types: await welcomed(client) };
    });
    expect(await check({ port })).toEqual({ user: 'etl_user' });
    await server?.idle();
    expect(seen).toEqual({
      startup: [
        ['user', USER],
        ['database', 'dev'],
        ['client_encoding', 'UTF8'],
        ['application_name', 'cluster-credentials'],
      ],
      type: 'p',
      body: `${PASSWORD}\0`,
      types: 'QX',
    });
  });

  test('with an md5 digest', async () => {
    const salt = Buffer.of(0, 255, 10, 39);
    let sent = '';
    const port = await start(async (client) => {
      await client.startup();
      client.send(authentication(5, salt));
      sent = (await client.next()).body.toString();
      await welcomed(client);
    });
    await check({ port });
    const inner = createHash('md5').update(`${PASSWORD}${USER}`).digest('hex');
    expect(sent).toBe(`md5${createHash('md5').update(inner).update(salt).digest('hex')}\0`);
  });

  test('without a password, where the server wants none', async () => {
    const port = await start(async (client) => {
      await client.startup();
      await welcomed(client);
    });
    expect(await check({ port })).toEqual({ user: 'etl_user' });
  });

  test('when each byte comes alone', async () => {
    const port = await start(async (client) => {
      const slow = async (bytes: Buffer) => {
        for (const byte of bytes) {
          client.send(Buffer.of(byte));
          await new Promise((resolve) => setImmediate(resolve));
        }
      };
      await client.startup();
      await slow(authentication(3));
      await client.next();
      await slow(welcome);
      await client.next();
      await slow(row('bob'));
    });
    expect(await check({ port })).toEqual({ user: 'bob' });
  });

  test.each([
    ['with control characters and a command', 'a\n::stop-commands::x\u001b[31m', 'a ::stop-commands::x [31m'],
    ['with the password', PASSWORD, '***'],
    ['that is empty', '', ''],
  ])('and makes a user %s safe for a log', async (_, user, shown) => {
    const port = await start(async (client) => {
      await client.startup();
      await welcomed(client, row(user));
    });
    expect(await check({ port })).toEqual({ user: shown });
  });

  test('as no user that the server names', async () => {
    const port = await start(async (client) => {
      await client.startup();
      await welcomed(client, row(null));
    });
    expect(await check({ port })).toEqual({});
  });
});

const SERVER_FIRST = (client: string) => `r=${/r=(.*)$/.exec(client)?.[1]}server,s=${btoa('salt')},i=4096`;

async function scramBegins({ startup, send, next }: Client): Promise<string> {
  await startup();
  send(authentication(10, 'SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0'));
  const { body } = await next();
  return body.toString('utf8', body.indexOf(0) + 5);
}

describe('does not trust a server that', () => {
  test.each<readonly [string, string, (client: Client) => Promise<unknown>]>([
    [
      'leaves out its proof of SCRAM',
      'it leaves out its part of SCRAM',
      async (client) => {
        client.send(authentication(11, SERVER_FIRST(await scramBegins(client))));
        await client.next();
        await welcomed(client);
      },
    ],
    [
      'lets us in after the first message of SCRAM',
      'it leaves out its part of SCRAM',
      async (client) => {
        await scramBegins(client);
        await welcomed(client);
      },
    ],
    [
      'sends a wrong proof',
      'it does not know the password',
      async (client) => {
        client.send(authentication(11, SERVER_FIRST(await scramBegins(client))));
        await client.next();
        client.send(authentication(12, `v=${btoa('x'.repeat(32))}`), welcome);
      },
    ],
    [
      'asks for a billion iterations',
      'too many iterations',
      async (client) => {
        client.send(authentication(11, SERVER_FIRST(await scramBegins(client)).replace('4096', '999999999')));
      },
    ],
    [
      'goes on with SCRAM that did not begin',
      'before the beginning',
      async (client) => {
        await client.startup();
        client.send(authentication(11, 'r=x,s=eA==,i=1'));
      },
    ],
    [
      'ends SCRAM that did not begin',
      'before the beginning',
      async (client) => {
        await client.startup();
        client.send(authentication(12, 'v=eA=='));
      },
    ],
    [
      'asks for the password in another form too',
      'it asks for a password again',
      async (client) => {
        await client.startup();
        client.send(authentication(5, 'salt'), authentication(3));
      },
    ],
    [
      'asks for clear text after SCRAM',
      'it asks for a password again',
      async (client) => {
        await scramBegins(client);
        client.send(authentication(3));
      },
    ],
    [
      'answers before it lets us in',
      'a message comes that does not belong here',
      async (client) => {
        await client.startup();
        client.send(row('etl_user'));
      },
    ],
    [
      'is ready without a row',
      'a message comes that does not belong here',
      async (client) => {
        await client.startup();
        client.send(welcome);
        await client.next();
        client.send(message('T', Buffer.of(0, 0)), message('Z', 'I'));
      },
    ],
  ])('%s', async (_, clause, script) => {
    const text = await failureOf(check({ port: await start(script) }));
    expect(text).toContain(clause);
    expect(text).not.toContain(PASSWORD.slice(0, 8));
  });
});

describe('refuses the method', () => {
  test.each([
    [2, 'Kerberos V5'],
    [7, 'GSSAPI'],
    [13, "digest, Redshift's own method"],
    [14, "an identity provider's token, Redshift's own method"],
    [99, 'method 99'],
    [-1, 'method -1'],
  ])('%j', async (method, name) => {
    const port = await start(async (client) => {
      await client.startup();
      client.send(authentication(method, 'data'));
    });
    expect(await failureOf(check({ port }))).toContain(`do not have (${name})`);
  });

  test('SASL without SCRAM-SHA-256', async () => {
    const port = await start(async (client) => {
      await client.startup();
      client.send(authentication(10, 'SCRAM-SHA-256-PLUS\0OAUTHBEARER\0\0'));
    });
    expect(await failureOf(check({ port }))).toContain('SASL without SCRAM-SHA-256');
  });
});

describe('says what an error of the server means', () => {
  test.each([
    [
      '28000',
      `password authentication failed for user "${USER}"`,
      'the password of',
      'TLS was used',
      'Create the user',
    ],
    ['28P01', 'Passwort-Authentifizierung fehlgeschlagen', 'the password of', 'TLS was used', 'Create the user'],
    ['28000', 'IAM authentication failed for user "IAMR:role"', 'the password of', 'TLS was used'],
    [
      '42704',
      `user "${USER}" does not exist`,
      'has no user for the login',
      'AWS gives a login also for',
      'Create the user\n',
    ],
    [
      '28000',
      `role "${USER}" does not exist`,
      'has no user for the login',
      'AWS gives a login also for',
      'Create the user\n',
    ],
    ['42704', 'group "readers" does not exist', 'a group of the login', 'db-groups'],
    ['3D000', 'database "dev" does not exist', 'there is no database "dev"', 'Check database and db-name'],
    ['28000', 'IAM Authentication token has expired', 'the login has expired', 'the clock of this machine says'],
    ['42501', 'permission denied for database dev', 'may not connect to the database "dev"', 'db-groups'],
    ['53300', 'sorry, too many clients already', 'too many connections', 'wait-for-connection'],
    ['XX000', 'connection limit "500" exceeded for non-bootstrap users', 'too many connections', 'wait-for-connection'],
    ['57P03', 'the database system is starting up', 'not ready', 'wait-for-connection'],
    ['57P01', 'terminating connection due to administrator command', 'not ready', 'wait-for-connection'],
    ['XX000', 'Cluster is resuming', 'not ready', 'wait-for-connection'],
    ['28000', 'no pg_hba.conf entry for host "10.0.0.1"', 'no rule that allows', 'TLS was used'],
    ['28000', 'something else', 'was refused', 'Check that host'],
    ['XX000', 'internal error', 'answered with an error', 'Check host and port'],
    ['', '', 'answered with an error', 'Check host and port'],
  ])('%s %s', async (code, words, ...expected) => {
    const port = await start(async (client) => {
      await client.startup();
      client.send(authentication(3));
      await client.next();
      client.send(error(code, words));
      client.connection.end();
    });
    const text = await failureOf(check({ port }));
    expect(text).toMatch(new RegExp(`^check-connection: 127\\.0\\.0\\.1:${port}: `));
    for (const part of expected) expect(text).toContain(part);
    expect(text).toContain(`because: FATAL${code === '' ? '' : ` ${code}`}: `.trimEnd());
    expect(text).toContain(words);
  });

  test('also one in the middle of the question', async () => {
    const port = await start(async (client) => {
      await client.startup();
      client.send(welcome);
      await client.next();
      client.send(error('57P01', 'terminating connection', 'FATAL'));
    });
    expect(await failureOf(check({ port }))).toContain('not ready for connections');
  });
});

test.each([
  ['IAM:bob', 'Create the user, or set auto-create\n'],
  ['IAMA:bob:readers', 'Create the user\n'],
  ['IAMR:deploy', 'Create the user\n'],
])('proposes auto-create only to a login without it: %s', async (username, cure) => {
  for (const words of ['user "x" does not exist', 'password authentication failed']) {
    const port = await start(async (client) => {
      await client.startup();
      client.send(error('28000', words));
    });
    const login = { ...options({ port }).login, username };
    expect(await failureOf(check({ port, login }))).toContain(cure);
    await server?.close();
  }
});

test('names the options as they are typed on the command line', async () => {
  const port = await start(async (client) => {
    await client.startup();
    client.send(error('42704', 'user "x" does not exist'));
  });
  const login = { ...options({ port }).login, username: 'IAM:bob' };
  const text = await failureOf(check({ port, login, surface: 'cli' }));
  expect(text).toMatch(/^--check-connection: .* set --auto-create/);
});
