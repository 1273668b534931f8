// https://livy.apache.org/docs/latest/rest-api.html
import { type IncomingMessage, request } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ClusterLogin } from '../answer.ts';
import { keepOutOfMessages } from '../known-secrets.ts';
import { Secret } from '../secret.ts';
import { Problem } from './problem.ts';

/** In bytes. A list of sessions can be long; its beginning shows that it is one. */
const ENOUGH = 64 * 1024;

/**
 * Asks Livy for its sessions, with the login. Resolves when Livy accepts it. Follows no redirect. Rejects with a
 * Problem, or with an error of the connection or of Node's HTTP parser.
 */
export async function askLivy(
  connection: Duplex,
  { login, authority }: { readonly login: ClusterLogin; readonly authority: string },
): Promise<void> {
  const { username, password } = login;
  const authorization = `Basic ${Buffer.from(`${username}:${password.reveal()}`).toString('base64')}`;
  keepOutOfMessages(new Secret(authorization));
  const { status, body } = await get(connection, { host: authority, accept: 'application/json', authorization });
  if (status === 200 && /^\s*\{[\s\S]*"sessions"\s*:\s*\[/.test(body)) return;
  throw refusal(status);
}

interface Response {
  readonly status: number;
  /** Its first 64 KiB. */
  readonly body: string;
}

function get(connection: Duplex, headers: Readonly<Record<string, string>>): Promise<Response> {
  return new Promise((resolve, reject) => {
    const call = request({ path: '/sessions', headers, createConnection: () => connection });
    call.on('error', reject);
    call.on('upgrade', () => resolve({ status: 101, body: '' }));
    call.on('response', (response: IncomingMessage) => {
      const status = response.statusCode ?? 0;
      const chunks: Buffer[] = [];
      let size = 0;
      const finish = () => resolve({ status, body: Buffer.concat(chunks).toString('utf8', 0, ENOUGH) });
      // Of a refusal, the status is enough.
      if (status !== 200) return finish();
      response.on('error', reject);
      response.on('end', finish);
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size < ENOUGH) return;
        response.pause();
        finish();
      });
    });
    call.end();
  });
}

function refusal(status: number): Problem {
  if (status === 401 || status === 403) {
    return new Problem(`Livy refused the login (HTTP ${status})`, {
      cure: ({ option, login }) =>
        `Check that ${option('host')} is the primary node of the cluster that gave the login. The login expires at ${login.expiresAt.toISOString()}`,
    });
  }
  if (status === 429 || (status >= 502 && status <= 504)) {
    return new Problem(`Livy is not ready (HTTP ${status})`, {
      mayPass: true,
      cure: ({ option }) => `Try again, or set ${option('wait-for-connection')} to wait for it`,
    });
  }
  if (status >= 300 && status < 400) {
    return new Problem(`the server answered with a redirect (HTTP ${status}), which is not followed`, {
      cure: notLivy,
    });
  }
  if (status >= 500) {
    return new Problem(`Livy failed (HTTP ${status})`, { cure: () => 'Look into the log of Livy on the primary node' });
  }
  return new Problem(`the server is not Livy (HTTP ${status}${status === 200 ? ', but no list of sessions' : ''})`, {
    cure: notLivy,
  });
}

function notLivy({ option }: { readonly option: (name: string) => string }): string {
  return `Check ${option('host')} and ${option('port')}: Livy listens on 8998 if nothing else is set`;
}
