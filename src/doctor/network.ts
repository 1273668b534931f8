import type { Connection } from '../aws/client.ts';
import { proxyFor } from '../aws/proxy.ts';
import { findBundle } from '../aws/tls-options.ts';
import type { Env } from '../context.ts';
import { reachSts } from '../identity/reach-sts.ts';
import { quote, seconds } from '../log-text.ts';
import { shown } from '../options/names.ts';
import type { IdentityRequest } from '../request.ts';
import { type Seen, seenIn } from './finding.ts';

/** In milliseconds. AWS refuses signatures that are five minutes old, and tokens from the future. */
const SKEW = { warning: 60_000, failed: 300_000 };

/** What the network check hands on: the time of the answer, in milliseconds since the epoch, where STS said it. */
export interface StsTime {
  readonly server: number | undefined;
  readonly here: number;
}

/** Which STS, by which proxy and with which authorities, and whether it answers. */
export async function seeSts(
  { aws }: IdentityRequest,
  connection: Connection,
  { env, now }: { readonly env: Env; readonly now: () => number },
): Promise<Seen<StsTime>> {
  const { to, answer, error } = await reachSts(connection);
  const proxy = to && proxyFor(to, env);
  const way = [
    to ? `${to.protocol}//${to.hostname}${to.port === undefined ? '' : `:${to.port}`}` : 'no request',
    proxy ? `by ${proxy.name}` : 'without a proxy',
    ...(to?.protocol === 'https:' ? [authorities(aws, connection, env)] : []),
  ].join(', ');
  if (error !== undefined) {
    const seen = seenIn(error, cureFor(connection, proxy?.name));
    return { ...seen, says: `${way}: ${seen.says}` };
  }
  const server = Date.parse(answer?.date ?? '');
  return {
    result: 'ok',
    says: `${way}: HTTP ${answer?.status}`,
    value: { server: Number.isNaN(server) ? undefined : server, here: now() },
  };
}

/** The difference between the clock of AWS and ours. */
export function seeClock({ server, here }: StsTime): Seen {
  if (server === undefined) return { result: 'skipped', says: 'the answer of STS has no time' };
  const skew = here - server;
  const whole = Math.round(Math.abs(skew) / 1000);
  // The header has whole seconds.
  if (whole <= 1) return { result: 'ok', says: 'as the clock of STS' };
  const says = `${seconds(whole)} ${skew > 0 ? 'ahead of' : 'behind'} the clock of STS, which says ${new Date(server).toISOString()}`;
  const cure =
    'Set the clock of this machine, and keep it right with NTP. AWS refuses requests and tokens by their time';
  if (Math.abs(skew) > SKEW.failed) return { result: 'failed', says, cure };
  return Math.abs(skew) > SKEW.warning ? { result: 'warning', says, cure } : { result: 'ok', says };
}

function authorities(aws: IdentityRequest['aws'], { profile, surface }: Connection, env: Env): string {
  if (aws['no-verify-ssl']) return `certificates not checked (${shown('no-verify-ssl', surface)})`;
  const bundle = findBundle(aws, { env, profile, surface });
  return bundle ? `authorities of ${quote(bundle.value)} (${bundle.from})` : 'authorities of Node.js';
}

function cureFor({ surface }: Connection, proxy: string | undefined): string {
  const way =
    proxy === undefined
      ? 'Does this machine need a proxy? Set HTTPS_PROXY'
      : `Check HTTPS_PROXY. If STS needs no proxy, name its host in NO_PROXY`;
  return `${way}. If something in between has its own certificate, give its authority with ${shown('ca-bundle', surface)}. Check ${shown('region', surface)} too: it is a part of the host name`;
}
