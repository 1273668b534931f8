import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect } from 'vitest';
import type { Connection } from '../../../src/aws/client.ts';
import { retryPolicy } from '../../../src/aws/retry-policy.ts';
import { transport } from '../../../src/aws/transport.ts';
import type { Env } from '../../../src/context.ts';
import { explain } from '../../../src/errors.ts';
import type { SystemTokenSource } from '../../../src/identity/sources/token-source.ts';
import { programRunner } from '../../../src/run-program.ts';
import { plainConnection } from '../../aws/connection.ts';

const log = { info: () => {}, warning: () => {}, debug: () => {} };
const surface = 'cli';
const clock = { now: Date.now, sleep: async () => {}, random: () => 0 };

/** Asks a source for a token as a run does, over the real transport and with real helper commands. Reveals it. */
export async function fetchToken(source: SystemTokenSource, env: Env, audience = 'sts.amazonaws.com'): Promise<string> {
  const connection: Connection = {
    ...plainConnection,
    transport: transport({
      connectTimeout: 5,
      readTimeout: 5,
      tlsOptions: { rejectUnauthorized: true },
      surface,
      env,
      log,
    }),
    retryPolicy: retryPolicy({ maxWaitSeconds: 20, surface, clock, log }),
  };
  try {
    return (await source.fetchToken({ env, audience, connection, ...helpersOf(env) })).reveal();
  } finally {
    connection.transport.destroy();
  }
}

function helpersOf(env: Env) {
  return { runProgram: programRunner(env), surface } as const;
}

/** The failure of a source, as a log shows it. Fails if it contains a token or a bearer. */
export async function failureOf(source: SystemTokenSource, env: Env, audience?: string): Promise<string> {
  const error: unknown = await fetchToken(source, env, audience).then(
    (token) => expect.fail(`gave ${token}`),
    (thrown: unknown) => thrown,
  );
  const message = explain(error);
  expect(message).not.toMatch(/eyJ|\n\s+at /);
  for (const secret of Object.values(env)) {
    if (secret?.startsWith('bearer-')) expect(message).not.toContain(secret);
  }
  return `${(error as Error).name}: ${message}`;
}

/** A token with these claims. No test checks the signature. */
export function jwt(claims: { readonly iss?: string; readonly aud: string | readonly string[] }): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ typ: 'JWT', alg: 'RS256' })}.${part({ iss: 'https://issuer.example', sub: 'job', ...claims })}.c2lnbmF0dXJl`;
}

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A server on loopback that gives these replies in order, and then repeats the last one. */
export async function withServer(
  replies: readonly Reply[],
  use: (server: { readonly url: string; readonly host: string; readonly seen: readonly Seen[] }) => Promise<void>,
): Promise<void> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response: ServerResponse) => {
    const { method = '', url = '', headers } = request;
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const reply = replies[Math.min(seen.length, replies.length - 1)] ?? {};
    seen.push({ method, url, headers, body });
    response.writeHead(reply.status ?? 200, reply.headers).end(reply.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await use({ url: `http://${host}`, host, seen });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Runs `use` with a PATH whose first folder has a command of this name, with this script of sh. */
export async function withCommand(name: string, script: string, use: (env: Env) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'helper-'));
  try {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
    await use({ PATH: [folder, '/usr/bin', '/bin'].join(delimiter) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
