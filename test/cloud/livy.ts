// https://livy.apache.org/docs/latest/rest-api.html
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import type { ServerKey } from './certificates.ts';
import { listen } from './listener.ts';

export interface LivyLogin {
  readonly username: string;
  readonly password: string;
  readonly expiresAt: Date;
}

export interface LivyRequest {
  readonly method: string;
  readonly path: string;
  /** The user name in the request, also if it was refused. */
  readonly username: string | undefined;
  readonly status: number;
}

/** A Livy endpoint of an EMR cluster, with basic authentication. It accepts the logins of `allow` until they expire. */
export interface Livy {
  readonly url: string;
  allow(login: LivyLogin): void;
  readonly requests: readonly LivyRequest[];
  close(): Promise<void>;
}

export interface LivyOptions {
  /** Without it, the endpoint is plain HTTP. */
  readonly tls?: ServerKey | undefined;
  /** The port to listen on, if it is free. */
  readonly port?: number | undefined;
}

export async function startLivy({ tls, port }: LivyOptions = {}): Promise<Livy> {
  const logins: LivyLogin[] = [];
  const requests: LivyRequest[] = [];
  const sessions: Session[] = [];

  const listener = await listen(tls, port);
  listener.server.on('request', async (request, response) => {
    const claimed = readBasic(request.headers.authorization);
    const answer = isAllowed(logins, claimed) ? await serve(sessions, request) : UNAUTHORIZED;
    requests.push({
      method: request.method ?? '',
      path: request.url ?? '',
      username: claimed?.username,
      status: answer.status,
    });
    send(response, answer);
  });

  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${listener.port}`,
    allow: (login) => {
      logins.push(login);
    },
    requests,
    close: listener.close,
  };
}

interface Session {
  readonly id: number;
  readonly kind: string;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const UNAUTHORIZED: Answer = {
  status: 401,
  headers: { 'www-authenticate': 'Basic realm="livy"' },
  body: { msg: 'Authentication required' },
};

type Claim = Pick<LivyLogin, 'username' | 'password'>;

function readBasic(header: string | undefined): Claim | undefined {
  const [, encoded] = /^basic +([A-Za-z0-9+/]+=*)$/i.exec(header ?? '') ?? [];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : { username: text.slice(0, colon), password: text.slice(colon + 1) };
}

function isAllowed(logins: readonly LivyLogin[], claim: Claim | undefined): boolean {
  return logins.some(
    (login) =>
      claim !== undefined &&
      login.username === claim.username &&
      timingSafeEqual(digest(login.password), digest(claim.password)) &&
      login.expiresAt.getTime() > Date.now(),
  );
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

async function serve(sessions: Session[], request: IncomingMessage): Promise<Answer> {
  const route = `${request.method} ${request.url}`;
  if (route === 'POST /sessions') {
    const { kind = 'spark' } = (await json(request)) as { readonly kind?: string };
    const session = { id: sessions.length, kind };
    sessions.push(session);
    return {
      status: 201,
      headers: { location: `/sessions/${session.id}` },
      body: { ...session, state: 'starting' },
    };
  }
  if (route === 'GET /sessions') {
    return { status: 200, body: { from: 0, total: sessions.length, sessions: sessions.map(idle) } };
  }
  const [, id] = /^GET \/sessions\/(\d+)$/.exec(route) ?? [];
  const session = sessions[Number(id)];
  if (session !== undefined) return { status: 200, body: idle(session) };
  return { status: 404, body: { msg: id === undefined ? 'Not found' : `Session '${id}' not found.` } };
}

function idle(session: Session): Session & { readonly state: 'idle' } {
  return { ...session, state: 'idle' };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
}
