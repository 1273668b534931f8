import { expect } from 'vitest';
import { member } from '../../src/options/names.ts';
import {
  asked,
  DATA_ROLE,
  emrInputs,
  expectSuccess,
  ROLE,
  redshiftInputs,
  requestFor,
  TOKEN_REQUEST,
} from './action.ts';
import { connectionRows } from './connection-rows.ts';
import {
  goesTheCommonWay,
  overTls,
  type Row,
  refused,
  sends,
  sent,
  showsSubject,
  signedFor,
  succeeds,
  toSts,
  without,
} from './input-row.ts';
import { inputsOf, rows as siblings } from './siblings/rows.ts';

const NOBODY = 'http://127.0.0.1:9';
const EXECUTION_ROLE = 'arn:aws:iam::123456789012:role/emr-runtime';
const EXTERNAL_ROLE = 'arn:aws:iam::210987654321:role/data-external';
const POLICY = '{"Version":"2012-10-17","Statement":[]}';
const READ_ONLY = 'arn:aws:iam::aws:policy/AmazonRedshiftReadOnlyAccess';

const onlyRole = { 'role-to-assume': ROLE, region: 'eu-central-1' };
const withoutToken = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
const oneTry = { AWS_MAX_ATTEMPTS: '1' };

/** The options of the other operations. Those that the first two have too are below. */
const ofSiblings: Readonly<Record<string, Row>> = Object.fromEntries(
  siblings.flatMap((row) =>
    Object.entries({ ...row.inputs, ...row.more }).map(([name, value]) => {
      const style = Object.keys(row.sentWithAll).some((key) => /^[a-z]/.test(key)) ? 'camelCase' : 'PascalCase';
      const key = member(name, style);
      const shows = sends(row.action, { [key]: row.sentWithAll[key] });
      return [name, { value, others: without(inputsOf(row), name), shows }] as const;
    }),
  ),
);

export const rows: Readonly<Record<string, Row>> = {
  ...ofSiblings,
  ...connectionRows,
  operation: refused(
    'redshift get-cluster-credentials',
    emrInputs,
    /cluster-id is an option of emr get-cluster-session-credentials and emr get-session-endpoint, not of redshift/,
  ),
  'db-user': sent('DbUser', 'bob', { without: 'db-user' }),
  'db-name': sent('DbName', 'dev'),
  'cluster-identifier': sent('ClusterIdentifier', 'analytics', { without: 'cluster-identifier' }),
  'custom-domain-name': sent('CustomDomainName', 'analytics.example.com', { without: 'cluster-identifier' }),
  'duration-seconds': sent('DurationSeconds', '1800'),
  'auto-create': sent('AutoCreate', 'true'),
  'no-auto-create': {
    value: 'true',
    others: redshiftInputs,
    shows: sends('GetClusterCredentials', { AutoCreate: 'false' }),
  },
  'db-groups': {
    value: 'readers\nwriters',
    others: redshiftInputs,
    shows: sends('GetClusterCredentials', { DbGroups: ['readers', 'writers'] }),
  },
  'cluster-id': {
    value: 'j-2AXXXXXXGAPLF',
    others: without(emrInputs, 'cluster-id'),
    shows: sends('GetClusterSessionCredentials', { ClusterId: 'j-2AXXXXXXGAPLF' }),
  },
  'execution-role-arn': {
    value: EXECUTION_ROLE,
    others: emrInputs,
    shows: sends('GetClusterSessionCredentials', { ExecutionRoleArn: EXECUTION_ROLE }),
  },

  'role-to-assume': {
    value: `${ROLE}\n${DATA_ROLE}`,
    others: { ...without(redshiftInputs, 'role-to-assume'), 'cluster-identifier': 'warehouse' },
    shows: sends('AssumeRole', { RoleArn: DATA_ROLE }),
  },
  'role-chaining': {
    value: 'true',
    others: redshiftInputs,
    env: (cloud) => cloud.userKeys(),
    cloud: { roles: [{ arn: ROLE, trust: { principals: ['arn:aws:iam::123456789012:root'] }, allow: ['*'] }] },
    shows: sends('AssumeRole', { RoleArn: ROLE }),
  },
  'role-session-name': toSts('RoleSessionName', 'nightly'),
  'role-duration-seconds': toSts('DurationSeconds', '1800'),
  'role-external-id': {
    value: 'chain-42',
    others: { ...redshiftInputs, 'role-to-assume': `${ROLE}\n${EXTERNAL_ROLE}`, 'cluster-identifier': 'warehouse' },
    shows: sends('AssumeRole', { ExternalId: 'chain-42' }),
  },
  audience: {
    value: 'warehouse',
    others: redshiftInputs,
    cloud: { roles: [{ arn: ROLE, trust: { audience: 'warehouse' }, allow: ['*'] }] },
    shows: sends(TOKEN_REQUEST, { audience: 'warehouse' }),
  },
  'web-identity-token-file': {
    value: 'token',
    others: redshiftInputs,
    env: () => withoutToken,
    files: (cloud) => ({ token: cloud.mintToken({ sub: 'repo:octo-org/octo-repo:of-the-file' }) }),
    shows: showsSubject('repo:octo-org/octo-repo:of-the-file'),
  },
  'web-identity-token-env': {
    value: 'MY_TOKEN',
    others: redshiftInputs,
    env: (cloud) => ({ MY_TOKEN: cloud.mintToken({ sub: 'repo:octo-org/octo-repo:of-the-variable' }) }),
    shows: showsSubject('repo:octo-org/octo-repo:of-the-variable'),
  },
  'inline-session-policy': toSts('Policy', POLICY),
  'managed-session-policies': {
    value: READ_ONLY,
    others: redshiftInputs,
    shows: sends('AssumeRoleWithWebIdentity', { PolicyArns: [{ arn: READ_ONLY }] }),
  },
  'allowed-account-ids': refused(
    '210987654321',
    redshiftInputs,
    /account 123456789012; allowed-account-ids allows 2109/,
  ),

  region: { value: 'us-west-2', others: without(redshiftInputs, 'region'), shows: signedFor('us-west-2') },
  profile: {
    value: 'warehouse',
    others: without(redshiftInputs, 'region'),
    env: () => ({ AWS_CONFIG_FILE: 'config' }),
    files: () => ({ config: '[profile warehouse]\nregion = us-east-2\n' }),
    shows: signedFor('us-east-2'),
  },
  'endpoint-url': {
    value: ({ url }) => url,
    others: redshiftInputs,
    env: () => ({ AWS_ENDPOINT_URL_REDSHIFT: NOBODY }),
    shows: goesTheCommonWay,
  },
  'sts-endpoint-url': {
    value: ({ url }) => url,
    others: redshiftInputs,
    env: () => ({ AWS_ENDPOINT_URL_STS: NOBODY }),
    shows: goesTheCommonWay,
  },
  'allow-insecure-endpoint': {
    value: 'true',
    // Not this machine by its name, and nothing listens there.
    others: { ...redshiftInputs, 'endpoint-url': 'http://0.0.0.0:9', 'max-wait': '1' },
    shows(result) {
      const said = result.annotations.map(({ level, message }) => `${level} ${message}`);
      expect(said[0]).toMatch(/^warning allow-insecure-endpoint: requests to "0\.0\.0\.0:9" are not encrypted/);
      expect(said.at(-1)).toMatch(/^error GetClusterCredentials: /);
    },
  },
  'ca-bundle': overTls(({ caFile = '' }) => caFile),
  'no-verify-ssl': {
    ...overTls(() => 'true'),
    shows(result) {
      expectSuccess(result);
      expect(result.annotations.map(({ level, message }) => [level, message.split(':')[0]])).toEqual([
        ['warning', 'no-verify-ssl'],
      ]);
    },
  },
  'no-sign-request': {
    value: 'true',
    others: without(redshiftInputs, 'role-to-assume'),
    cloud: { manner: 'recorded' },
    shows(result, cloud) {
      expectSuccess(result);
      expect(asked(cloud)).toEqual(['GetClusterCredentials']);
      expect(requestFor(cloud, 'GetClusterCredentials').headers).not.toHaveProperty('authorization');
    },
  },
  'no-paginate': refused('perhaps', redshiftInputs, /no-paginate: "perhaps" must be true or false/),
  'cli-connect-timeout': refused(
    '3601',
    redshiftInputs,
    /cli-connect-timeout: "3601" must be a whole number of seconds/,
  ),
  'cli-read-timeout': {
    ...refused('1', redshiftInputs, /ETIMEDOUT|no answer/),
    env: () => oneTry,
    mode: { redshift: 'hang' },
  },
  'max-wait': { ...refused('1', redshiftInputs, /Throttling/), mode: { redshift: 'Throttling' } },
  'start-splay': succeeds('1', ({ log }) => expect(log).toMatch(/Waiting \d\.\d s before the first call/)),
  debug: {
    value: 'true',
    others: redshiftInputs,
    shows(result) {
      expectSuccess(result);
      expect(result.log).toMatch(/GetClusterCredentials: attempt 1\n.*POST 127\.0\.0\.1: 200 in \d+ ms\n/s);
    },
  },

  'export-env': succeeds('false', ({ exported }) => expect(exported).toEqual({})),
  'env-prefix': succeeds('WAREHOUSE', ({ exported }) =>
    expect(Object.keys(exported)).toEqual(['WAREHOUSE_USER', 'WAREHOUSE_PASSWORD', 'WAREHOUSE_EXPIRATION']),
  ),
  summary: succeeds('false', ({ rawSummary }) => expect(rawSummary).toBe('')),
  'skip-cleanup': succeeds('true', ({ state }) => expect(state).toEqual({})),

  output: succeeds('text', ({ outputs }) =>
    expect(outputs['result']).toMatch(/^\S{40,}\tIAM:etl_user\t2\d{3}-\S+\n?$/),
  ),
  query: succeeds('[DbUser]', ({ outputs }) => expect(outputs['result']?.trimEnd()).toBe('[\n    "IAM:etl_user"\n]')),
  'cli-input-json': {
    value: '{"DbUser":"etl_user","ClusterIdentifier":"analytics","DbName":"of_json"}',
    others: onlyRole,
    shows: sends('GetClusterCredentials', { DbName: 'of_json' }),
  },
  'cli-input-yaml': {
    value: 'file://settings/login.yaml',
    others: onlyRole,
    files: () => ({ 'settings/login.yaml': 'DbUser: etl_user\nClusterIdentifier: analytics\nDbName: of_yaml\n' }),
    shows: sends('GetClusterCredentials', { DbName: 'of_yaml' }),
  },
  'generate-cli-skeleton': {
    value: 'input',
    others: redshiftInputs,
    shows(result, cloud) {
      expectSuccess(result);
      expect(asked(cloud)).toEqual([]);
      expect(JSON.parse(result.outputs['result'] ?? '')).toMatchObject({ DbUser: '', ClusterIdentifier: '' });
    },
  },
};
