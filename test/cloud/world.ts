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

const ACCOUNT = '123456789012';

const DATA_ACCOUNT = '210987654321';
const BOTH_OPERATIONS = [
  ...['redshift:GetClusterCredentials', 'redshift:CreateClusterUser', 'redshift:JoinGroup'],
  'elasticmapreduce:GetClusterSessionCredentials',
];
const SUBJECT = 'repo:octo-org/octo-repo:*';
const DEPLOY = `arn:aws:iam::${ACCOUNT}:role/deploy`;

export const DEFAULT_ROLES: readonly Role[] = [
  { arn: DEPLOY, trust: { audience: 'sts.amazonaws.com', subject: SUBJECT }, allow: BOTH_OPERATIONS },
  {
    arn: `arn:aws:iam::${ACCOUNT}:role/no-permissions`,
    trust: { audience: 'sts.amazonaws.com', subject: SUBJECT },
    allow: [],
  },
  {
    arn: `arn:aws-cn:iam::${ACCOUNT}:role/deploy`,
    trust: { audience: 'sts.amazonaws.com.cn', subject: SUBJECT },
    allow: BOTH_OPERATIONS,
  },
  { arn: `arn:aws:iam::${DATA_ACCOUNT}:role/data`, trust: { principals: [DEPLOY] }, allow: BOTH_OPERATIONS },
  {
    arn: `arn:aws:iam::${DATA_ACCOUNT}:role/data-external`,
    trust: { principals: [DEPLOY], externalId: 'chain-42' },
    allow: BOTH_OPERATIONS,
  },
];

export const DEFAULT_REDSHIFT_CLUSTERS = ['analytics', `${DATA_ACCOUNT}:warehouse`];
export const DEFAULT_EMR_CLUSTERS = ['j-2AXXXXXXGAPLF', `${DATA_ACCOUNT}:j-3DATAXXXXXXX`];

/** Whether a list of clusters has this one in this account. An entry without an account is in the first account. */
export function isInAccount(clusters: readonly string[], id: string, account: string): boolean {
  return clusters.includes(`${account}:${id}`) || (account === ACCOUNT && clusters.includes(id));
}
