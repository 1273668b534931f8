import { roleArn } from '../aws/arn.ts';
import { VARIABLE_NAME } from '../context.ts';
import { jsonObjectIn } from '../json-object.ts';
import { type Surface, shown } from '../options/names.ts';
import type { OptionTable, ValuesOf } from '../options/option.ts';
import type { Rule } from '../options/rules.ts';

/** The identity towards AWS, in the words of aws-actions/configure-aws-credentials. */
export const identityOptions = {
  'role-to-assume': {
    kind: 'list',
    emptyIsUnsafe: true,
    summary: 'ARN of the IAM role to assume; several, one a line, are a chain, assumed in that order',
    example: 'arn:aws:iam::123456789012:role/deploy',
    each: roleArn,
    maxItems: 5,
    lines: true,
  },
  'role-chaining': {
    kind: 'switch',
    summary:
      'Assume the roles with the AWS credentials of the job or the machine: keys, profile, container, instance or pod. No OIDC token is asked for',
  },
  'role-session-name': {
    kind: 'text',
    summary: 'Name of the session, as CloudTrail shows it',
    otherwise: 'repository and run',
    example: 'nightly-migration',
    pattern: { regex: /^[\w+=,.@-]{2,64}$/, says: '2 to 64 letters, digits or any of + = , . @ _ -' },
  },
  'role-duration-seconds': {
    kind: 'integer',
    summary: "How long the role's session lives; one call is made with it",
    example: '900',
    unit: 'seconds',
    min: 900,
    max: 43200,
    default: 900,
  },
  'role-external-id': {
    kind: 'text',
    summary: 'External id for the roles that are assumed with AWS keys; a token needs none',
    example: 'warehouse-7f3a',
    pattern: { regex: /^[\w+=,.@:/-]{2,1224}$/, says: '2 to 1224 letters, digits or any of + = , . @ : / _ -' },
  },
  audience: {
    kind: 'text',
    summary: "Audience of the CI system's OIDC token",
    otherwise: 'sts.amazonaws.com, or sts.amazonaws.com.cn for roles of aws-cn',
    example: 'sts.amazonaws.com',
    maxLength: 1000,
    pattern: { regex: /^[\u0021-\u007e]+$/, says: 'without spaces' },
  },
  'web-identity-token-file': {
    kind: 'text',
    emptyIsUnsafe: true,
    summary: "File that holds an OIDC token, to use instead of the CI system's own",
    example: '/var/run/secrets/tokens/aws',
  },
  'web-identity-token-env': {
    kind: 'text',
    emptyIsUnsafe: true,
    summary: 'Environment variable that holds an OIDC token, to use instead of what is found',
    example: 'WAREHOUSE_ID_TOKEN',
    pattern: { regex: VARIABLE_NAME, says: 'the name of a variable' },
  },
  'inline-session-policy': {
    kind: 'text',
    emptyIsUnsafe: true,
    summary: 'IAM policy, in JSON, that narrows the session of the last role',
    example: '{"Version":"2012-10-17","Statement":[]}',
    maxLength: 2048,
    refuses: [{ matches: (text: string) => jsonObjectIn(text) === undefined, says: 'must be a JSON object' }],
  },
  'managed-session-policies': {
    kind: 'list',
    emptyIsUnsafe: true,
    summary: 'ARNs of managed policies that narrow the session of the last role, one a line',
    example: 'arn:aws:iam::aws:policy/AmazonRedshiftReadOnlyAccess',
    each: {
      pattern: {
        regex: /^arn:aws[a-zA-Z0-9-]*:iam::(?:\d{12}|aws):policy\/(?:[\u0021-\u007e]+\/)?[\w+=,.@-]+$/,
        says: 'the ARN of a managed policy',
      },
    },
    maxItems: 10,
    lines: true,
  },
  'allowed-account-ids': {
    kind: 'list',
    emptyIsUnsafe: true,
    summary: 'Accounts that the session may belong to; checked before the cluster is asked',
    example: '123456789012',
    each: { pattern: { regex: /^\d{12}$/, says: 'an account id of 12 digits' } },
  },
} as const satisfies OptionTable;

export type IdentityValues = ValuesOf<typeof identityOptions>;

const needRole: readonly Rule[] = [
  'role-session-name',
  'role-external-id',
  'role-duration-seconds',
  'audience',
  'web-identity-token-file',
  'web-identity-token-env',
  'inline-session-policy',
  'managed-session-policies',
].map((name) => ({ kind: 'needs', name, other: 'role-to-assume' }));

export const identityRules: readonly Rule[] = [
  ...needRole,
  { kind: 'at-most-one-of', names: ['web-identity-token-file', 'web-identity-token-env'] },
  { kind: 'at-most-one-of', names: ['no-sign-request', 'role-to-assume'] },
  { kind: 'at-most-one-of', names: ['no-sign-request', 'allowed-account-ids'] },
];

/** The advice for a runner that has AWS credentials and gets no token, such as a self-hosted one. */
export function withoutToken(surface: Surface): string {
  const option = surface === 'action' ? '"role-chaining: true"' : shown('role-chaining', surface);
  return `To assume the role with the AWS credentials of the runner itself, add ${option}.`;
}

/** Every problem with `role-chaining: true`, as a sentence. `title` names an option as the user typed it. */
export function roleChainingProblems(values: IdentityValues, title: (name: string) => string): string[] {
  if (!values['role-chaining']) return [];
  const needs = values['role-to-assume']
    ? []
    : [
        `${title('role-chaining')} is used only with ${title('role-to-assume')}. Give both, or remove ${title('role-chaining')}`,
      ];
  const tokens = ['audience', 'web-identity-token-file', 'web-identity-token-env'] as const;
  const excluded = tokens.filter((name) => values[name] !== undefined);
  return [
    ...needs,
    ...excluded.map(
      (name) => `Give either ${title('role-chaining')} or ${title(name)}, not both: role-chaining uses no token`,
    ),
  ];
}
