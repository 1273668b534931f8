import type { CloudOptions, Role } from './contract.ts';
import type { KeyRing } from './keys.ts';
import type { TokenIssuer } from './token-issuer.ts';

/** The state of a cloud that is kept between requests. */
export interface World {
  readonly strict: boolean;
  readonly options: CloudOptions;
  readonly roles: readonly Role[];
  readonly keys: KeyRing;
  readonly issuer: TokenIssuer;
}

export const ACCOUNT = '123456789012';

export const DATA_ACCOUNT = '210987654321';
const LOGINS = [
  ...['redshift:GetClusterCredentials', 'redshift:CreateClusterUser', 'redshift:JoinGroup'],
  'elasticmapreduce:GetClusterSessionCredentials',
];
const ALL = [
  ...LOGINS,
  ...['redshift:DescribeClusters', 'redshift-serverless:GetWorkgroup'],
  ...['elasticmapreduce:DescribeCluster', 'elasticmapreduce:DescribeSecurityConfiguration'],
];
const SUBJECT = 'repo:octo-org/octo-repo:*';
const DEPLOY = `arn:aws:iam::${ACCOUNT}:role/deploy`;

export const DEFAULT_ROLES: readonly Role[] = [
  { arn: DEPLOY, trust: { audience: 'sts.amazonaws.com', subject: SUBJECT }, allow: ALL },
  {
    arn: `arn:aws:iam::${ACCOUNT}:role/no-permissions`,
    trust: { audience: 'sts.amazonaws.com', subject: SUBJECT },
    allow: [],
  },
  {
    arn: `arn:aws:iam::${ACCOUNT}:role/no-describe`,
    trust: { audience: 'sts.amazonaws.com', subject: SUBJECT },
    allow: LOGINS,
  },
  {
    arn: `arn:aws-cn:iam::${ACCOUNT}:role/deploy`,
    trust: { audience: 'sts.amazonaws.com.cn', subject: SUBJECT },
    allow: ALL,
  },
  { arn: `arn:aws:iam::${DATA_ACCOUNT}:role/data`, trust: { principals: [DEPLOY] }, allow: ALL },
  {
    arn: `arn:aws:iam::${DATA_ACCOUNT}:role/data-external`,
    trust: { principals: [DEPLOY], externalId: 'chain-42' },
    allow: ALL,
  },
];
