import type { Cloud } from '../cloud/index.ts';
import type { Run } from './doors.ts';

/** The calls of a run that can fail. */
export const hops = ['token', 'web-identity', 'role', 'redshift', 'emr'] as const;
export type Hop = (typeof hops)[number];

export const PASSWORD = 'kT7+/qPz4Lw9xVb2Nm6Rs8Jd3Hf5Gc1YaQeUiOoXl0WvZrBtMnCyEgDhFjAkSpI=';

/** What must be named when this hop fails, in any case. */
export const named: Readonly<Record<Hop, RegExp>> = {
  token: /token endpoint|OIDC token|JSON Web Token|ACTIONS_ID_TOKEN/i,
  'web-identity': /AssumeRoleWithWebIdentity|\bSTS\b/,
  role: /AssumeRole\b|\bSTS\b/,
  redshift: /GetClusterCredentials|Redshift/,
  emr: /GetClusterSessionCredentials|\bEMR\b/,
};

const DEPLOY = 'arn:aws:iam::123456789012:role/deploy';
const DATA = 'arn:aws:iam::210987654321:role/data';

/** A run that makes this call of the server at `url`, and all others of the cloud itself. */
export function runThrough(hop: Hop, url: string, cloud: Cloud, maxWait: number): Omit<Run, 'timeoutMs'> {
  const at = (hops: readonly Hop[]) => (hops.includes(hop) ? url : cloud.url);
  const token = new URL(cloud.tokenRequestUrl);
  return {
    operation: hop === 'emr' ? ['emr', 'get-cluster-session-credentials'] : ['redshift', 'get-cluster-credentials'],
    options: {
      ...(hop === 'emr'
        ? { 'cluster-id': 'j-2AXXXXXXGAPLF' }
        : { 'cluster-identifier': hop === 'role' ? 'warehouse' : 'analytics', 'db-user': 'etl_user' }),
      region: 'eu-central-1',
      'role-to-assume': hop === 'role' ? `${DEPLOY}\n${DATA}` : DEPLOY,
      'max-wait': String(maxWait),
    },
    env: {
      GITHUB_ACTIONS: 'true',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ENDPOINT_URL_STS: at(['web-identity', 'role']),
      AWS_ENDPOINT_URL_REDSHIFT: at(['redshift']),
      AWS_ENDPOINT_URL_EMR: at(['emr']),
      ACTIONS_ID_TOKEN_REQUEST_URL: `${at(['token'])}${token.pathname}${token.search}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: cloud.tokenRequestToken,
    },
  };
}

/** Whether a request belongs to the hop that is tested: two calls of a run go to STS. */
export function isOfHop(hop: Hop, body: string): boolean {
  if (hop === 'role') return body.includes('Action=AssumeRole&');
  return hop !== 'web-identity' || body.includes('Action=AssumeRoleWithWebIdentity');
}
