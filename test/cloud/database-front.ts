import { connect, createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls';
import type { ServerKey } from './certificates.ts';
import { frontParameters } from './database-parameters.ts';
import {
  CANCEL_REQUEST,
  GSSENC_REQUEST,
  parseStartup,
  readMessage,
  readStartMessage,
  SSL_REQUEST,
  type Startup,
  VERSION_3_0,
  writeAuthentication,
  writeFatal,
  writeMessage,
  writePassword,
  writeStartup,
  writeVersion,
} from './database-wire.ts';
import { type Loopback, listenOnLoopback } from './loopback.ts';

/** Why a login is refused, in the words of Redshift. */
export interface Refusal {
  /** A SQLSTATE. */
  readonly code: string;
  readonly message: string;
}

export interface DatabaseFrontOptions {
  readonly tls: ServerKey;
  /** The port to listen on, if it is free. */
  readonly port?: number | undefined;
  /** The PostgreSQL behind. Its roles all have one password, which only the front knows. */
  readonly server: { readonly port: number; readonly password: string };
  readonly check: (login: { readonly user: string; readonly password: string }) => Refusal | undefined;
}

// PostgreSQL's authentication_timeout.
const LONGEST_LOGIN_MS = 60_000;

/**
 * A front before PostgreSQL that starts a connection as Redshift does: it demands TLS, asks for the password in clear
 * text inside it, checks it, and drops the start-up parameters that only AWS's drivers send. Then it passes on bytes.
 */
export function startDatabaseFront(options: DatabaseFrontOptions): Promise<Loopback> {
  const context = createSecureContext({ ...options.tls });
  const server = createServer((socket) => {
    serve(socket, { ...options, context }).catch(() => socket.destroy());
  });
  return listenOnLoopback(server, options.port);
}

type Parts = DatabaseFrontOptions & { readonly context: SecureContext };

async function serve(socket: Socket, parts: Parts): Promise<void> {
  const late = setTimeout(() => socket.destroy(), LONGEST_LOGIN_MS).unref();
  socket.on('close', () => clearTimeout(late));
  const opened = await open(socket, parts.context);
  if (!opened) {
    socket.destroy();
    return;
  }
  const { stream, message } = opened;
  if (message.readUInt32BE(4) === CANCEL_REQUEST) {
    passOnCancel(stream, message, parts.server.port);
    return;
  }
  const startup = parseStartup(message);
  const refusal = stream === socket ? passwordRefusal(startup) : await logIn(stream, startup, parts);
  if (refusal) stream.end(writeFatal(refusal));
  else await passOn(stream, startup, parts);
  clearTimeout(late);
}

/** The start-up message or the request to cancel, and the stream that it came on: the socket itself without TLS. */
async function open(socket: Socket, secureContext: SecureContext) {
  let stream: Socket = socket;
  for (;;) {
    const message = await readStartMessage(stream);
    if (!message) return undefined;
    const code = message.readUInt32BE(4);
    if (code === GSSENC_REQUEST) {
      stream.write('N');
    } else if (code === SSL_REQUEST) {
      // Bytes that came before the answer were sent without TLS: to read them as if they came inside it is a known hole.
      if (stream !== socket || socket.readableLength > 0) return undefined;
      socket.write('S');
      stream = new TLSSocket(socket, { isServer: true, secureContext });
      stream.on('error', () => socket.destroy());
    } else {
      return { stream, message };
    }
  }
}

/** Undefined if the password is right. */
async function logIn(stream: Socket, { version, parameters }: Startup, { check }: Parts): Promise<Refusal | undefined> {
  if (version >>> 16 !== 3) return { code: '0A000', message: 'unsupported frontend protocol' };
  const options = [...parameters.keys()].filter((name) => name.startsWith('_pq_.'));
  if (version !== VERSION_3_0 || options.length > 0) stream.write(writeVersion(options));
  const user = parameters.get('user');
  if (!user) return { code: '28000', message: 'no PostgreSQL user name specified in startup packet' };
  stream.write(writeAuthentication(3));
  const answer = await readMessage(stream);
  if (answer?.type !== 'p') return { code: '08P01', message: 'expected a password' };
  const password = answer.body.toString('utf8').replace(/\0$/, '');
  return check({ user, password });
}

/** Redshift says this also for a connection without TLS, whatever the password. */
export function passwordRefusal({ parameters }: Pick<Startup, 'parameters'>): Refusal {
  return { code: '28000', message: `password authentication failed for user "${parameters.get('user') ?? ''}"` };
}

/** Logs in at the server, and connects both sides. */
async function passOn(stream: Duplex, { parameters }: Startup, { server }: Parts): Promise<void> {
  const behind = connect(server.port, '127.0.0.1');
  behind.on('error', () => behind.destroy());
  tie(stream, behind);
  behind.write(writeStartup({ version: VERSION_3_0, parameters: frontParameters(parameters) }));
  for (;;) {
    const message = await readMessage(behind);
    if (!message) {
      stream.end(writeFatal({ code: '57P03', message: 'the database is not there' }));
      return;
    }
    const wantsPassword = message.type === 'R' && message.body.readUInt32BE(0) === 3;
    if (wantsPassword) behind.write(writePassword(server.password));
    else stream.write(writeMessage(message));
    // After AuthenticationOk, or an error, the front no longer looks at what passes.
    if (!wantsPassword) break;
  }
  stream.pipe(behind);
  behind.pipe(stream);
}

/** When one side is gone, the other gets what was written for it, and ends. */
function tie(stream: Duplex, behind: Socket): void {
  stream.on('close', () => behind.destroySoon());
  behind.on('close', () => stream.end());
}

function passOnCancel(stream: Duplex, message: Buffer, port: number): void {
  const behind = connect(port, '127.0.0.1');
  behind.on('error', () => behind.destroy()).on('close', () => stream.end());
  behind.end(message);
  behind.resume();
}
