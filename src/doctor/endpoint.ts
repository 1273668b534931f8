import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { AwsSession } from '../aws/client.ts';
import { proxyFor } from '../aws/proxy.ts';
import { isPrivateAddress } from '../check/network-problem.ts';
import { describe, targetOf, warningsOf } from '../cluster-target.ts';
import { type ClusterFacts, inUrl, type Target } from '../connect/target.ts';
import type { Env } from '../context.ts';
import { reasonOf } from '../errors.ts';
import type { Request } from '../request.ts';
import type { Seen } from './finding.ts';

/** Where the cluster is, and what AWS says about it, where it was asked. */
export interface Located {
  readonly target: Target;
  readonly facts: ClusterFacts | undefined;
}

/** Finds the endpoint as a run with check-connection does; asks AWS with the session if the options do not say it. Rejects with an ExpectedError. */
export async function seeEndpoint(request: Request, session: AwsSession | undefined): Promise<Seen<Located>> {
  const { connection } = request;
  const facts = session && connection.lookUp ? await describe(request, session) : undefined;
  const target = targetOf(request, facts, silent);
  const value = { target, facts };
  const { host = '-', port, database } = target;
  const access =
    facts?.publiclyAccessible === undefined
      ? []
      : [facts.publiclyAccessible ? 'publicly accessible' : 'not publicly accessible'];
  const says = [
    `${inUrl(host)}:${port ?? '-'}${database === undefined ? '' : `/${database}`}`,
    facts ? 'from AWS' : 'from the options',
    ...(facts?.status === undefined ? [] : [`status ${facts.status}`]),
    ...access,
  ].join(', ');
  const [problem, cure] = facts ? halves(warningsOf(facts, request)[0]) : [];
  if (problem === undefined) return { result: 'ok', says, value };
  const isPaused = /^paus(?:ed|ing)$/.test(facts?.status ?? '');
  return { result: isPaused ? 'failed' : 'warning', says, cure: cure === undefined ? problem : cure, value };
}

const silent = { info() {}, warning() {}, debug() {} };

/** A sentence that says what is wrong, and one that says what to do. */
function halves(text = ''): readonly [problem?: string, cure?: string] {
  const place = text.indexOf('. ');
  if (text === '') return [];
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 2)];
}

/** The addresses that the host name stands for. Rejects if there are none. */
export async function seeAddress({ target }: Located, { env }: { readonly env: Env }): Promise<Seen> {
  const { host = '', port, scheme = 'https' } = target;
  const isHttp = target.database === undefined;
  const proxy = isHttp ? proxyFor({ protocol: `${scheme}:`, hostname: host, port }, env) : undefined;
  if (proxy) return { result: 'skipped', says: `${proxy.name} looks up the name` };
  if (isIP(host) !== 0) return { result: 'ok', says: `${host} is an address${kindOf(host)}` };
  try {
    const addresses = await lookup(host, { all: true });
    const list = addresses.map(({ address }) => `${address}${kindOf(address)}`);
    return { result: 'ok', says: `${host} is ${list.join(', ')}` };
  } catch (error) {
    return {
      result: 'failed',
      says: `the host name ${host} could not be resolved (${reasonOf(error)})`,
      cure: 'Check the host name. A private name is known only in its VPC: run the job on a runner there',
    };
  }
}

function kindOf(address: string): string {
  if (isPrivateAddress(address)) return ' (private: only its own network reaches it)';
  return /^(?:127\.|::1$)/.test(address) ? ' (this machine)' : ' (public)';
}
