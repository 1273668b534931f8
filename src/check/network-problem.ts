import { BlockList, isIPv6 } from 'node:net';
import { seconds } from '../log-text.ts';
import type { Phase } from './check-options.ts';
import { type Case, Problem } from './problem.ts';

/** The addresses that only a network of one's own can reach. */
const privateAddresses = new BlockList();
for (const [network, bits] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
] as const) {
  privateAddresses.addSubnet(network, bits);
}
privateAddresses.addSubnet('fc00::', 7, 'ipv6');

export function isPrivateAddress(address: string): boolean {
  return privateAddresses.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** The connection was closed too early; `when` says it in words: "before TLS was ready". */
export function lost(when: string, cause?: Error): Problem {
  return new Problem(`the connection was closed ${when}`, {
    mayPass: true,
    cause,
    cure: ({ option, kind }) =>
      kind === 'livy'
        ? `Check ${option('host')} and ${option('port')}, and whether Livy speaks https or http there`
        : `Check ${option('host')} and ${option('port')}. The cluster may be restarting, or a firewall closes the connection`,
  });
}

export interface LateOptions {
  readonly phase: Phase;
  /** In milliseconds. */
  readonly limit: number;
  /** The addresses that the host name stands for. */
  readonly addresses: readonly string[];
}

/** The time of a try was over. */
export function late({ phase, limit, addresses }: LateOptions): Problem {
  const within = `within ${seconds(Math.max(1, Math.round(limit / 1000)))}`;
  if (phase === 'connection') {
    return new Problem(`no connection ${within}`, { mayPass: true, cure: (given) => routeCure(given, addresses) });
  }
  const what = phase === 'tls' ? 'begin TLS' : 'answer to the login';
  return new Problem(`the server accepts the connection, but does not ${what} ${within}`, {
    mayPass: true,
    cure: ({ option }) =>
      `Check ${option('host')} and ${option('port')}. The cluster may be busy or restarting; large packets may be lost on the way (MTU)`,
  });
}

/** The problem that the code of a system's error stands for; undefined for codes that are not of the network. */
export function networkProblem(
  code: string,
  { addresses, phase, cause }: Pick<LateOptions, 'addresses' | 'phase'> & { readonly cause: Error },
): Problem | undefined {
  const route = { mayPass: true, cause, cure: (given: Case) => routeCure(given, addresses) };
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAI_NODATA':
    case 'EAI_NONAME':
      return new Problem('the host name could not be resolved', {
        mayPass: true,
        cause,
        cure: ({ option }) =>
          `Check ${option('host')}. A private name is known only in its VPC: run the job on a runner there`,
      });
    case 'ECONNREFUSED':
      return new Problem('the connection was refused', { mayPass: true, cause, cure: refusedCure });
    case 'ETIMEDOUT':
      return new Problem('no connection in the time that the system allows', route);
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
    case 'EHOSTDOWN':
    case 'ENETDOWN':
      return new Problem('this machine has no route to the address', route);
    case 'ECONNRESET':
    case 'ECONNABORTED':
    case 'EPIPE':
    case 'ERR_STREAM_PREMATURE_CLOSE':
    case 'ERR_STREAM_DESTROYED':
      return lost(
        phase === 'login' ? 'before the login was done' : `before ${phase === 'tls' ? 'TLS' : 'it'} was ready`,
        cause,
      );
    default:
      return undefined;
  }
}

function refusedCure({ kind, option }: Case): string {
  const usual =
    kind === 'livy'
      ? 'Livy listens on 8998 if nothing else is set'
      : 'a cluster listens on 5439 if nothing else is set';
  return `Check ${option('host')} and ${option('port')}: ${usual}`;
}

/** The usual reasons why packets get no answer, as far as we know the cluster. */
function routeCure({ cluster, option }: Case, addresses: readonly string[]): string {
  const hidden = addresses.find(isPrivateAddress);
  const group = 'and the security group of the cluster must allow it';
  if (hidden !== undefined) {
    return `The name stands for ${hidden}, a private address: only a runner in the VPC, or with a route to it, can connect, ${group}`;
  }
  const name = cluster ? ` "${cluster.name}"` : '';
  if (cluster?.publiclyAccessible === false) {
    return `The cluster${name} is not publicly accessible: only a runner in its VPC, or with a route to it, can connect, ${group}`;
  }
  if (cluster?.publiclyAccessible === true) {
    return `The cluster${name} is publicly accessible: allow the address of this runner in its security group`;
  }
  return `Check ${option('host')} and ${option('port')}, and allow this runner in the security group of the cluster. Hosted runners have no route to a private cluster`;
}
