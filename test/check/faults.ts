import type { Socket } from 'node:net';
import type { Certificate } from './certificates.ts';
import { beginTls, type Client, clientOf } from './server.ts';
import { PASSWORD, USER } from './stage.ts';
import { authentication, error, message, row, welcome } from './wire.ts';

/** What a faulty server does with a connection, and words that the message must have. */
export interface Fault {
  readonly act: (socket: Socket, certificate: Certificate) => unknown;
  readonly says: string;
}

const CLOSED = 'the connection was closed';
const NOT_POSTGRES = 'does not speak the protocol of PostgreSQL';

function plain(says: string, act: (socket: Socket) => unknown): Fault {
  return {
    says,
    act: (socket) => {
      act(socket);
      // A server that does not read does not see the client go.
      socket.resume();
    },
  };
}

/** Before TLS, as the answer to the request for it. */
function answered(says: string, bytes: Uint8Array | string, then: 'end' | 'stay' = 'end'): Fault {
  return plain(says, (socket) =>
    socket.once('data', () => {
      socket.write(bytes);
      if (then === 'end') socket.end();
    }),
  );
}

/** After TLS. */
function inside(says: string, script: (client: Client) => unknown): Fault {
  return {
    says,
    act: async (socket, certificate) => {
      const client = clientOf(await beginTls(socket, certificate));
      await client.startup();
      await script(client);
      for (;;) await client.next();
    },
  };
}

/** The whole dialogue of a good server, closed after so many bytes. */
const dialogue = [authentication(3), welcome, row('bob')] as const;
const length = Buffer.concat(dialogue).length;

function closedAfter(count: number): Fault {
  return inside(CLOSED, async ({ send, next, connection }) => {
    let left = count;
    for (const [index, part] of dialogue.entries()) {
      if (index > 0) await next();
      send(part.subarray(0, left));
      left -= part.length;
      if (left <= 0) break;
    }
    connection.end();
  });
}

const flood = (client: Client, bytes: Buffer) => {
  const more = () => {
    while (!client.connection.destroyed && client.connection.write(bytes));
  };
  client.connection.on('drain', more);
  more();
};

export const faults: Readonly<Record<string, Fault>> = {
  'accepts and closes': plain(CLOSED, (socket) => socket.end()),
  'accepts and resets': plain(CLOSED, (socket) => socket.resetAndDestroy()),
  'accepts and is silent': plain('does not begin TLS within', () => {}),
  'closes at the request for TLS': plain(CLOSED, (socket) => socket.once('data', () => socket.end())),
  'resets at the request for TLS': plain(CLOSED, (socket) => socket.once('data', () => socket.resetAndDestroy())),
  'has no TLS': answered('does not offer TLS', 'N', 'stay'),
  'has no TLS and adds a message': answered(NOT_POSTGRES, Buffer.concat([Buffer.from('N'), authentication(3)])),
  'adds bytes to its S': answered(NOT_POSTGRES, Buffer.concat([Buffer.from('S'), authentication(3)])),
  'answers with an error before TLS': answered('an error before TLS', error('53300', `no room for ${PASSWORD}`)),
  'is a web server': answered(NOT_POSTGRES, 'HTTP/1.1 400 Bad Request\r\n\r\n'),
  'is an SSH server': plain(NOT_POSTGRES, (socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n')),
  'is a MySQL server': plain(NOT_POSTGRES, (socket) => socket.write(Buffer.from('4a0000000a382e302e3330', 'hex'))),
  'is silent after its S': answered('does not begin TLS within', 'S', 'stay'),
  'closes after its S': answered(CLOSED, 'S'),
  'sends garbage after its S': plain('does not speak TLS', (socket) =>
    socket.once('data', () => {
      socket.write('S');
      socket.once('data', () => socket.end('what is this?'));
    }),
  ),
  'refuses TLS': plain('the server refused TLS', (socket) =>
    socket.once('data', () => {
      socket.write('S');
      socket.once('data', () => socket.end(Buffer.from('15030300020228', 'hex')));
    }),
  ),
  'is silent after TLS': inside('does not answer to the login within', () => {}),
  'closes after TLS': inside(CLOSED, ({ connection }) => connection.end()),
  'resets after TLS': {
    says: CLOSED,
    act: async (socket, certificate) => {
      await clientOf(await beginTls(socket, certificate)).startup();
      socket.resetAndDestroy();
    },
  },
  'stops in the middle of a message': inside('does not answer to the login within', ({ send }) =>
    send(authentication(3).subarray(0, 7)),
  ),
  'sends garbage': inside(NOT_POSTGRES, ({ send }) => send(Buffer.from('\xff\xfe\xfd\xfc\xfb\xfa', 'latin1'))),
  'sends text': inside(NOT_POSTGRES, ({ send }) => send(Buffer.from('HTTP/1.1 200 OK\r\n\r\n'))),
  'announces a message of 2 GB': inside(NOT_POSTGRES, ({ send }) => send(Buffer.from('527fffffff', 'hex'))),
  'sends an empty request for a password': inside(NOT_POSTGRES, ({ send }) => send(message('R'))),
  'sends md5 without salt': inside(NOT_POSTGRES, ({ send }) => send(authentication(5, 'ab'))),
  'sends notices without end': inside('more than 1 MiB', (client) => flood(client, message('N', 'x'.repeat(1000)))),
  'sends requests for passwords without end': inside('asks for a password again', (client) =>
    flood(client, authentication(3)),
  ),
  'sends an unknown message': inside(NOT_POSTGRES, ({ send }) => send(message('@', 'x'))),
  'quotes the password in its error': inside('the password of', ({ send }) =>
    send(error('28P01', `password authentication failed: ${PASSWORD} for ${USER}`)),
  ),
  'quotes the password percent-encoded': inside('was refused', ({ send }) =>
    send(error('28000', `not good: ${encodeURIComponent(PASSWORD)}`)),
  ),
  'quotes the password in every field': inside('an error', ({ send }) =>
    send(message('E', ['S', 'C', 'M', 'D', 'H'].map((letter) => `${letter}${PASSWORD}\0`).join(''), '\0')),
  ),
  'puts a command into its error': inside('an error', ({ send }) =>
    send(error('XX000', '\n::error::x\n##vso[task.complete result=Failed;]')),
  ),
  'sends an error without fields': inside('an error', ({ send }) => send(message('E', '\0'))),
  'sends an error of 60 KB': inside('an error', ({ send }) => send(error('XX000', 'y'.repeat(60_000)))),
  ...Object.fromEntries(
    Array.from({ length }, (_, count) => [`closes after ${count} bytes of the dialogue`, closedAfter(count)]),
  ),
};
