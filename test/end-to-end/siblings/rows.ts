// What each operation besides the first two is asked, sends and hands over.
import { ROLE } from '../action.ts';

/** A password or a token with characters that break careless quoting, and none that a dotenv file cannot hold. */
export const SECRET = 'eyJhbGciOiJub25lIn0.kT7+/qPz4Lw9xVb2Nm6Rs8Jd3Hf5Gc1Y_-QeUiOoXl0WvZr==';
export const ENDPOINT = 'https://spark.eu-central-1.example.com';
export const REMOTE = `sc://spark.eu-central-1.example.com:443/;use_ssl=true;x-aws-proxy-auth=${encodeURIComponent(SECRET)}`;
const RUNTIME = 'arn:aws:iam::123456789012:role/emr-runtime';
const CLUSTER = 'arn:aws:emr-containers:eu-central-1:123456789012:/virtualclusters/0abc';

/** The text of a time, which differs from run to run. */
export const TIME = 'TIME';

export interface Row {
  readonly name: string;
  readonly service: string;
  readonly action: string;
  readonly permission: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Further options, all that it has. */
  readonly more: Readonly<Record<string, string>>;
  readonly sent: Readonly<Record<string, unknown>>;
  readonly sentWithAll: Readonly<Record<string, unknown>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the AWS CLI prints. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly isToken: boolean;
  /** An option whose value this cloud does not know, and the code of AWS. */
  readonly unknown: readonly [option: string, value: string, code: string];
  /** A wrong value for each option, and a part of the message. */
  readonly wrong: Readonly<Record<string, readonly [value: string, message: string]>>;
}

const redshiftVariables = { REDSHIFT_USER: 'IAMR:deploy', REDSHIFT_PASSWORD: SECRET, REDSHIFT_EXPIRATION: TIME };
const passwordOutputs = { username: 'IAMR:deploy', password: SECRET, expiration: TIME };
const redshiftToken = { REDSHIFT_TOKEN: SECRET, REDSHIFT_TOKEN_EXPIRATION: TIME };
const tokenOutputs = { token: SECRET, expiration: TIME };
const sessionOutputs = { ...tokenOutputs, endpoint: ENDPOINT, host: 'spark.eu-central-1.example.com', port: '443' };

function sessionVariables(prefix: string): Readonly<Record<string, string>> {
  return {
    [`${prefix}_ENDPOINT`]: ENDPOINT,
    [`${prefix}_HOST`]: 'spark.eu-central-1.example.com',
    [`${prefix}_PORT`]: '443',
    [`${prefix}_TOKEN`]: SECRET,
    [`${prefix}_TOKEN_EXPIRATION`]: TIME,
    SPARK_REMOTE: REMOTE,
  };
}

const wrongDatabase = {
  'db-name': ['1dev', 'a letter first'],
  'duration-seconds': ['899', 'from 900 to 3600'],
} as const;

export const rows: readonly Row[] = [
  {
    name: 'redshift get-cluster-credentials-with-iam',
    service: 'redshift',
    action: 'GetClusterCredentialsWithIAM',
    permission: 'redshift:GetClusterCredentialsWithIAM',
    inputs: { 'cluster-identifier': 'analytics' },
    more: { 'db-name': 'dev', 'duration-seconds': '1800' },
    sent: { ClusterIdentifier: 'analytics' },
    sentWithAll: { ClusterIdentifier: 'analytics', DbName: 'dev', DurationSeconds: '1800' },
    variables: redshiftVariables,
    outputs: passwordOutputs,
    document: { DbUser: 'IAMR:deploy', DbPassword: SECRET, Expiration: TIME, NextRefreshTime: TIME },
    isToken: false,
    unknown: ['cluster-identifier', 'nowhere', 'ClusterNotFound'],
    wrong: { 'cluster-identifier': ['https://x.example', 'is a host name or URL'], ...wrongDatabase },
  },
  {
    name: 'redshift-serverless get-credentials',
    service: 'redshift-serverless',
    action: 'GetCredentials',
    permission: 'redshift-serverless:GetCredentials',
    inputs: { 'workgroup-name': 'analytics' },
    more: { 'db-name': 'dev', 'duration-seconds': '1800' },
    sent: { workgroupName: 'analytics' },
    sentWithAll: { workgroupName: 'analytics', dbName: 'dev', durationSeconds: 1800 },
    variables: redshiftVariables,
    outputs: passwordOutputs,
    document: { dbPassword: SECRET, dbUser: 'IAMR:deploy', expiration: TIME, nextRefreshTime: TIME },
    isToken: false,
    unknown: ['workgroup-name', 'nowhere', 'ResourceNotFoundException'],
    wrong: { 'workgroup-name': ['Analytics', 'lower-case letters, digits and hyphens'], ...wrongDatabase },
  },
  {
    name: 'redshift get-identity-center-auth-token',
    service: 'redshift',
    action: 'GetIdentityCenterAuthToken',
    permission: 'redshift:GetIdentityCenterAuthToken',
    inputs: { 'cluster-ids': 'analytics' },
    more: {},
    sent: { ClusterIds: ['analytics'] },
    sentWithAll: { ClusterIds: ['analytics'] },
    variables: redshiftToken,
    outputs: tokenOutputs,
    document: { Token: SECRET, ExpirationTime: TIME },
    isToken: true,
    unknown: ['cluster-ids', 'nowhere', 'ClusterNotFound'],
    wrong: { 'cluster-ids': ['arn:aws:redshift:eu-central-1:123456789012:cluster:a', 'is an ARN'] },
  },
  {
    name: 'redshift-serverless get-identity-center-auth-token',
    service: 'redshift-serverless',
    action: 'GetIdentityCenterAuthToken',
    permission: 'redshift-serverless:GetIdentityCenterAuthToken',
    inputs: { 'workgroup-names': 'analytics' },
    more: {},
    sent: { workgroupNames: ['analytics'] },
    sentWithAll: { workgroupNames: ['analytics'] },
    variables: redshiftToken,
    outputs: tokenOutputs,
    document: { token: SECRET, expirationTime: TIME },
    isToken: true,
    unknown: ['workgroup-names', 'nowhere', 'ResourceNotFoundException'],
    wrong: {
      'workgroup-names': [
        Array.from({ length: 21 }, (_, at) => `group-${at}`).join(','),
        'has 21 items; it may have at most 20',
      ],
    },
  },
  {
    name: 'emr get-session-endpoint',
    service: 'emr',
    action: 'GetSessionEndpoint',
    permission: 'elasticmapreduce:GetSessionEndpoint',
    inputs: { 'cluster-id': 'j-2AXXXXXXGAPLF', 'session-id': 's-01abcdefghijk' },
    more: {},
    sent: { ClusterId: 'j-2AXXXXXXGAPLF', SessionId: 's-01abcdefghijk' },
    sentWithAll: { ClusterId: 'j-2AXXXXXXGAPLF', SessionId: 's-01abcdefghijk' },
    variables: sessionVariables('EMR'),
    outputs: sessionOutputs,
    document: { Endpoint: ENDPOINT, AuthToken: SECRET, AuthTokenExpirationTime: TIME },
    isToken: true,
    unknown: ['session-id', 'nowhere', 'InvalidRequestException'],
    wrong: {
      'cluster-id': ['https://x.example', 'is a host name or URL'],
      'session-id': ['x'.repeat(257), '257 characters'],
    },
  },
  {
    name: 'emr-serverless get-session-endpoint',
    service: 'emr-serverless',
    action: 'GetSessionEndpoint',
    permission: 'emr-serverless:GetSessionEndpoint',
    inputs: { 'application-id': '00abcdefgh123456', 'session-id': '00ijklmnop123456' },
    more: {},
    sent: { applicationId: '00abcdefgh123456', sessionId: '00ijklmnop123456' },
    sentWithAll: { applicationId: '00abcdefgh123456', sessionId: '00ijklmnop123456' },
    variables: sessionVariables('EMR_SERVERLESS'),
    outputs: sessionOutputs,
    document: {
      applicationId: '00abcdefgh123456',
      sessionId: '00ijklmnop123456',
      endpoint: ENDPOINT,
      authToken: SECRET,
      authTokenExpiresAt: TIME,
    },
    isToken: true,
    unknown: ['session-id', 'missing1', 'ResourceNotFoundException'],
    wrong: {
      'application-id': ['00/../x', 'lower-case letters and digits'],
      'session-id': ['A', 'lower-case letters and digits'],
    },
  },
  {
    name: 'emr-containers get-managed-endpoint-session-credentials',
    service: 'emr-containers',
    action: 'GetManagedEndpointSessionCredentials',
    permission: 'emr-containers:GetManagedEndpointSessionCredentials',
    inputs: {
      'endpoint-identifier': `${CLUSTER}/endpoints/0def`,
      'virtual-cluster-identifier': CLUSTER,
      'execution-role-arn': RUNTIME,
      'credential-type': 'TOKEN',
    },
    more: { 'duration-in-seconds': '43200', 'log-context': 'nightly', 'client-token': 'run-42' },
    sent: {
      endpointIdentifier: `${CLUSTER}/endpoints/0def`,
      virtualClusterIdentifier: CLUSTER,
      executionRoleArn: RUNTIME,
      credentialType: 'TOKEN',
      clientToken: 'UUID',
    },
    sentWithAll: {
      endpointIdentifier: `${CLUSTER}/endpoints/0def`,
      virtualClusterIdentifier: CLUSTER,
      executionRoleArn: RUNTIME,
      credentialType: 'TOKEN',
      durationInSeconds: 43200,
      logContext: 'nightly',
      clientToken: 'run-42',
    },
    variables: {
      EMR_CONTAINERS_TOKEN: SECRET,
      EMR_CONTAINERS_TOKEN_ID: '0abc123',
      EMR_CONTAINERS_TOKEN_EXPIRATION: TIME,
    },
    outputs: { ...tokenOutputs, id: '0abc123' },
    document: {
      id: '0abc123',
      credentials: { token: SECRET },
      endpointCredentials: { token: SECRET },
      expiresAt: TIME,
    },
    isToken: true,
    unknown: ['endpoint-identifier', 'missing', 'ResourceNotFoundException'],
    wrong: {
      'endpoint-identifier': ['$ENDPOINT', 'a variable that was not replaced'],
      'execution-role-arn': ['arn:aws:iam::12:role/x', 'the ARN of an IAM role'],
      'credential-type': ['a b', 'a word, such as TOKEN'],
      'duration-in-seconds': ['43201', 'from 900 to 43200'],
      'log-context': ['Nightly', 'lower-case'],
      'client-token': ['x'.repeat(65), '65 characters'],
    },
  },
];

/** The inputs of a workflow that names the operation. */
export function inputsOf(row: Row): Readonly<Record<string, string>> {
  return { operation: row.name, 'role-to-assume': ROLE, region: 'eu-central-1', ...row.inputs };
}

/** The command line for these options. */
export function argvOf(row: Row, options: Readonly<Record<string, string>> = row.inputs): string[] {
  return [...row.name.split(' '), ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])];
}

/** Options of a cloud that returns the login of the rows. */
export const answers = {
  redshiftPassword: SECRET,
  redshiftUser: 'IAMR:deploy',
  token: SECRET,
  sessionEndpoint: ENDPOINT,
};

/** The same with each time replaced. */
export function timeless(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT/.test(value) ? TIME : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, timeless(member)]));
}
