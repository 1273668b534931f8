import type { Cloud } from '../cloud/index.ts';
import type { Run } from './doors.ts';

/** The calls of a run that can fail. */
export const hops = [
  ...(['token', 'web-identity', 'role', 'redshift', 'emr', 'redshift-with-iam', 'redshift-serverless'] as const),
  ...(['identity-center', 'serverless-identity-center', 'emr-session'] as const),
  ...(['emr-serverless-session', 'emr-containers'] as const),
];
export type Hop = (typeof hops)[number];

export const PASSWORD = 'kT7+/qPz4Lw9xVb2Nm6Rs8Jd3Hf5Gc1YaQeUiOoXl0WvZrBtMnCyEgDhFjAkSpI=';

/** What must be named when this hop fails, in any case. */
export const named: Readonly<Record<Hop, RegExp>> = {
  token: /token endpoint|OIDC token|JSON Web Token|ACTIONS_ID_TOKEN/i,
  'web-identity': /AssumeRoleWithWebIdentity|\bSTS\b/,
  role: /AssumeRole\b|\bSTS\b/,
  redshift: /GetClusterCredentials|Redshift/,
  emr: /GetClusterSessionCredentials|\bEMR\b/,
  'redshift-with-iam': /GetClusterCredentialsWithIAM|Redshift/,
  'redshift-serverless': /GetCredentials|Redshift Serverless/,
  'identity-center': /GetIdentityCenterAuthToken|Redshift/,
  'serverless-identity-center': /GetIdentityCenterAuthToken|Redshift Serverless/,
  'emr-session': /GetSessionEndpoint|\bEMR\b/,
  'emr-serverless-session': /GetSessionEndpoint|EMR Serverless/,
  'emr-containers': /GetManagedEndpointSessionCredentials|EMR on EKS/,
};

const DEPLOY = 'arn:aws:iam::123456789012:role/deploy';
const DATA = 'arn:aws:iam::210987654321:role/data';

/** What a run asks for, and the variable with the address of its service. */
interface Asked {
  readonly operation: readonly [service: string, operation: string];
  readonly options: Readonly<Record<string, string>>;
  readonly variable: string;
}

const emrCluster = { 'cluster-id': 'j-2AXXXXXXGAPLF' };
const redshiftLogin: Asked = {
  operation: ['redshift', 'get-cluster-credentials'],
  options: { 'cluster-identifier': 'analytics', 'db-user': 'etl_user' },
  variable: 'AWS_ENDPOINT_URL_REDSHIFT',
};

const asked: Readonly<Record<Hop, Asked>> = {
  token: redshiftLogin,
  'web-identity': redshiftLogin,
  role: { ...redshiftLogin, options: { ...redshiftLogin.options, 'cluster-identifier': 'warehouse' } },
  redshift: redshiftLogin,
  emr: {
    operation: ['emr', 'get-cluster-session-credentials'],
    options: emrCluster,
    variable: 'AWS_ENDPOINT_URL_EMR',
  },
  'redshift-with-iam': {
    operation: ['redshift', 'get-cluster-credentials-with-iam'],
    options: { 'cluster-identifier': 'analytics' },
    variable: 'AWS_ENDPOINT_URL_REDSHIFT',
  },
  'redshift-serverless': {
    operation: ['redshift-serverless', 'get-credentials'],
    options: { 'workgroup-name': 'analytics' },
    variable: 'AWS_ENDPOINT_URL_REDSHIFT_SERVERLESS',
  },
  'identity-center': {
    operation: ['redshift', 'get-identity-center-auth-token'],
    options: { 'cluster-ids': 'analytics' },
    variable: 'AWS_ENDPOINT_URL_REDSHIFT',
  },
  'serverless-identity-center': {
    operation: ['redshift-serverless', 'get-identity-center-auth-token'],
    options: { 'workgroup-names': 'analytics' },
    variable: 'AWS_ENDPOINT_URL_REDSHIFT_SERVERLESS',
  },
  'emr-session': {
    operation: ['emr', 'get-session-endpoint'],
    options: { ...emrCluster, 'session-id': 's-01abcdefghijk' },
    variable: 'AWS_ENDPOINT_URL_EMR',
  },
  'emr-serverless-session': {
    operation: ['emr-serverless', 'get-session-endpoint'],
    options: { 'application-id': '00abcdefgh123456', 'session-id': '00ijklmnop123456' },
    variable: 'AWS_ENDPOINT_URL_EMR_SERVERLESS',
  },
  'emr-containers': {
    operation: ['emr-containers', 'get-managed-endpoint-session-credentials'],
    options: {
      'endpoint-identifier': '0def',
      'virtual-cluster-identifier': '0abc',
      'execution-role-arn': 'arn:aws:iam::123456789012:role/emr-runtime',
      'credential-type': 'TOKEN',
    },
    variable: 'AWS_ENDPOINT_URL_EMR_CONTAINERS',
  },
};

/** A run that makes this call of the server at `url`, and all others of the cloud itself. */
export function runThrough(hop: Hop, url: string, cloud: Cloud, maxWait: number): Omit<Run, 'timeoutMs'> {
  const at = (isTested: boolean) => (isTested ? url : cloud.url);
  const { operation, options, variable } = asked[hop];
  const token = new URL(cloud.tokenRequestUrl);
  const isEarlier = hop === 'token' || hop === 'web-identity' || hop === 'role';
  return {
    operation,
    options: {
      ...options,
      region: 'eu-central-1',
      'role-to-assume': hop === 'role' ? `${DEPLOY}\n${DATA}` : DEPLOY,
      'max-wait': String(maxWait),
    },
    env: {
      GITHUB_ACTIONS: 'true',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ENDPOINT_URL_STS: at(hop === 'web-identity' || hop === 'role'),
      [variable]: at(!isEarlier),
      ACTIONS_ID_TOKEN_REQUEST_URL: `${at(hop === 'token')}${token.pathname}${token.search}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: cloud.tokenRequestToken,
    },
  };
}

/** Whether a request belongs to the hop that is tested: two calls of a run go to STS. */
export function isOfHop(hop: Hop, body: string): boolean {
  if (hop === 'role') return body.includes('Action=AssumeRole&');
  return hop !== 'web-identity' || body.includes('Action=AssumeRoleWithWebIdentity');
}
