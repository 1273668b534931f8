import { createCertificates, type ServerKey } from '../cloud/certificates.ts';
import type { CloudOptions } from '../cloud/contract.ts';
import { type Cloud, startCloud } from '../cloud/index.ts';
import { redshiftInputs, runAction } from './action.ts';
import { type SecureFront, startSecureFront, type Treatment } from './secure-front.ts';

export type Host = 'token' | 'sts' | 'redshift';

/** An AWS with TLS where the token endpoint, STS and Redshift are three hosts. */
export interface Hosts {
  readonly cloud: Cloud;
  readonly certificates: ServerKey;
  readonly fronts: Readonly<Record<Host, SecureFront>>;
  /** Variables that point a step at it. */
  readonly env: Readonly<Record<string, string>>;
  /** What happened, in order: `open sts` for a connection, `AssumeRoleWithWebIdentity` for the end of an answer. */
  readonly events: readonly string[];
}

export interface HostsOptions extends CloudOptions {
  /** What a host does with its connections, in turn. */
  readonly treatments?: Readonly<Partial<Record<Host, readonly Treatment[]>>>;
  /** The token endpoint answers after so many seconds. */
  readonly tokenAfter?: number;
}

export async function withHosts<T>(
  { treatments = {}, tokenAfter, ...options }: HostsOptions,
  use: (hosts: Hosts) => Promise<T>,
): Promise<T> {
  const events: string[] = [];
  const certificates = await createCertificates();
  const log = (line: string) => void events.push(line.split(' ')[1] ?? '');
  const cloud = await startCloud({ ...options, log });
  if (tokenAfter !== undefined) cloud.setMode({ github: `slow:${tokenAfter}` });
  const target = Number(new URL(cloud.url).port);
  const start = (host: Host) =>
    startSecureFront({
      certificates,
      target,
      treatments: treatments[host] ?? [],
      onAccept: () => void events.push(`open ${host}`),
    });
  const [token, sts, redshift] = await Promise.all([start('token'), start('sts'), start('redshift')]);
  const { pathname, search } = new URL(cloud.tokenRequestUrl);
  const env = {
    AWS_ENDPOINT_URL_STS: sts.url,
    AWS_ENDPOINT_URL_REDSHIFT: redshift.url,
    AWS_CA_BUNDLE: certificates.caFile,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${token.url}${pathname}${search}`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: cloud.tokenRequestToken,
  };
  try {
    return await use({ cloud, certificates, fronts: { token, sts, redshift }, env, events });
  } finally {
    await Promise.all([token.close(), sts.close(), redshift.close(), cloud.close(), certificates.remove()]);
  }
}

/** How many connections each host accepted. */
export function counts({ fronts }: Pick<Hosts, 'fronts'>): Record<Host, number> {
  const { token, sts, redshift } = fronts;
  return { token: token.accepted.length, sts: sts.accepted.length, redshift: redshift.accepted.length };
}

/** The counts of a run with one connection for each of its three requests. */
export const ONE_EACH: Record<Host, number> = { token: 1, sts: 1, redshift: 1 };

/** The action with the hosts of a test, and with its debug lines. */
export function step(
  { cloud, env }: Hosts,
  inputs: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
) {
  return runAction(
    cloud,
    { ...redshiftInputs, debug: 'true', ...inputs },
    { env: { AWS_ENDPOINT_URL: '', ...env, ...more } },
  );
}
