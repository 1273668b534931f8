import type { OptionTable, Refusal } from '../options/option.ts';

const NOT_REPLACED: Refusal = {
  matches: (text) => /\$[({A-Za-z_]|%\w+%|\{\{|^<.*>$/.test(text),
  says: 'contains a variable that was not replaced',
};

const identifier = {
  minLength: 1,
  maxLength: 2048,
  pattern: { regex: /^(?=.*\S)[^\u0000-\u001f\u007f]+$/u, says: 'text that is not blank, without control characters' },
  refuses: [NOT_REPLACED],
} as const;

/** The options of get-managed-endpoint-session-credentials. */
export const endpointCredentialsOptions = {
  'endpoint-identifier': {
    kind: 'text',
    required: true,
    documented: 'The ARN of the managed endpoint for which the request is submitted.',
    summary: 'ARN or id of the managed endpoint',
    example: 'arn:aws:emr-containers:eu-central-1:123456789012:/virtualclusters/0abc/endpoints/0def',
    ...identifier,
  },
  'virtual-cluster-identifier': {
    kind: 'text',
    required: true,
    documented: 'The ARN of the Virtual Cluster which the Managed Endpoint belongs to.',
    summary: 'ARN or id of the virtual cluster',
    example: 'arn:aws:emr-containers:eu-central-1:123456789012:/virtualclusters/0abc',
    ...identifier,
  },
  'execution-role-arn': {
    kind: 'text',
    required: true,
    documented: 'The IAM Execution Role ARN that will be used by the job run.',
    summary: 'Role of the jobs that the endpoint runs',
    example: 'arn:aws:iam::123456789012:role/emr-runtime',
    minLength: 20,
    maxLength: 2048,
    pattern: {
      regex: /^arn:aws[a-zA-Z0-9-]*:iam::(?:\d{12})?:role\/(?:[\u0021-\u007e]+\/)?[\w+=,.@-]+$/,
      says: 'the ARN of an IAM role, arn:aws:iam::ACCOUNT:role/NAME',
    },
  },
  'credential-type': {
    kind: 'text',
    required: true,
    documented: 'Type of the token requested.',
    summary: 'Kind of the credentials. AWS knows TOKEN',
    example: 'TOKEN',
    minLength: 1,
    maxLength: 64,
    pattern: { regex: /^\w+$/, says: 'a word, such as TOKEN' },
  },
  'duration-in-seconds': {
    kind: 'integer',
    documented: 'Duration in seconds for which the session token is valid.',
    summary: 'How long the token is valid',
    example: '3600',
    unit: 'seconds',
    min: 900,
    max: 43200,
    serviceDefault: 900,
  },
  'log-context': {
    kind: 'text',
    documented: 'String identifier used to separate sections of the execution logs uploaded to S3.',
    summary: 'Part of the path of the logs in S3',
    example: 'nightly',
    minLength: 3,
    maxLength: 63,
    pattern: {
      regex: /^(?!.*-s3alias)(?!xn--)[a-z0-9][-a-z0-9.]*[a-z0-9]$/,
      says: 'lower-case letters, digits, hyphens and dots, with a letter or digit at both ends',
    },
  },
  'client-token': {
    kind: 'text',
    documented: 'The client idempotency token of the job run request.',
    summary: 'Token by which AWS knows a request that is repeated',
    otherwise: 'a random one',
    example: 'run-42',
    minLength: 1,
    maxLength: 64,
    pattern: identifier.pattern,
  },
} as const satisfies OptionTable;
