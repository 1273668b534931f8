import type { Phase } from '../check/index.ts';
import { check, type Found } from '../cluster-target.ts';
import type { Context } from '../context.ts';
import { shown } from '../options/names.ts';
import type { Request } from '../request.ts';
import { type CheckName, type Seen, seenIn } from './finding.ts';

const STEPS: readonly (readonly [Phase, CheckName])[] = [
  ['connection', 'TCP'],
  ['tls', 'TLS'],
  ['login', 'login'],
];

/** Tries the login at the cluster, and says how far it came: what was seen by TCP, TLS and the login. */
export async function seeConnection(
  request: Request,
  found: Found,
  { limit, ...context }: Pick<Context, 'env' | 'clock' | 'log'> & { readonly limit: number },
): Promise<readonly (readonly [CheckName, Seen])[]> {
  const reached: Phase[] = [];
  const onPhase = (phase: Phase) => {
    // Another try begins at the beginning.
    if (phase === 'connection') reached.length = 0;
    reached.push(phase);
  };
  const abort = new AbortController();
  const seen = await check(within(request, limit), found, { ...context, onPhase, signal: abort.signal }).then(
    ({ user }): Seen => ({ result: 'ok', says: user === undefined ? 'accepted' : `as the user ${user}` }),
    (error: unknown): Seen => withoutOption(seenIn(error, 'Look at the lines above'), request),
  );
  abort.abort();
  const last = reached.at(-1) ?? 'connection';
  const end = STEPS.findIndex(([phase]) => phase === last);
  return STEPS.map(([phase, name], index): readonly [CheckName, Seen] => {
    if (index === end) return [name, seen];
    if (index > end) return [name, { result: 'skipped', says: `${STEPS[end]?.[1]} failed` }];
    return [name, phase === 'tls' ? tlsSeen(request, found) : { result: 'ok', says: 'connected' }];
  });
}

/** The time limits of the request must not exceed that of the check. */
function within(request: Request, limit: number): Request {
  const { aws, connection } = request;
  const asked = aws['cli-connect-timeout'] || limit;
  return {
    ...request,
    aws: { ...aws, 'cli-connect-timeout': Math.min(asked, Math.max(1, Math.floor(limit))) },
    connection: { ...connection, waitForConnection: Math.min(connection.waitForConnection, Math.floor(limit)) },
  };
}

function tlsSeen({ connection: { tls, authorities } }: Request, { target }: Found): Seen {
  if (target.scheme === 'http') {
    return {
      result: 'warning',
      says: 'none: the endpoint is http',
      cure: 'Everyone on the way can read the login. Turn on in-transit encryption on the cluster',
    };
  }
  const isChecked = tls.sslmode !== 'require' || authorities !== undefined;
  const trust = authorities === undefined ? 'Node.js' : 'sslrootcert';
  const how = isChecked ? `authorities of ${trust}` : 'the certificate is not checked';
  return { result: 'ok', says: `${tls.sslmode}, ${how}` };
}

/** The user of this command has not given check-connection. */
function withoutOption(seen: Seen, { surface }: Request): Seen {
  const prefix = `${shown('check-connection', surface)}: `;
  return { ...seen, says: seen.says.startsWith(prefix) ? seen.says.slice(prefix.length) : seen.says };
}
