import { describe, expect, test } from 'vitest';
import {
  asked,
  emrInputs,
  expectRefusal,
  expectSuccess,
  ROLE,
  redshiftInputs,
  requestFor,
  runAction,
  withCloud,
} from './action.ts';

describe('bad inputs', () => {
  test('are all reported at once, in one annotation, before anything is sent', () =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, {
        operation: 'redshift get-cluster-credentials',
        'db-user': 'IAM:etl_user',
        'db-name': '1st',
        'duration-seconds': '899',
        'auto-create': 'yes',
        'db-groups': 'readers,Writers',
        'role-to-assume': 'deploy',
        'role-duration-seconds': '60',
        region: 'eu central 1',
        'endpoint-url': 'http://evil.example',
        'env-prefix': 'GITHUB',
        summary: 'maybe',
        'allowed-account-ids': '12345',
        'max-wait': '0',
        duration_seconds: '3600',
      });
      const message = expectRefusal(result);
      const [title, ...problems] = message.split('\n');
      expect(title).toBe(`redshift get-cluster-credentials: ${problems.length} problems`);
      for (const start of [
        'Unknown input "duration_seconds". Did you mean duration-seconds?',
        'db-user: "IAM:etl_user" begins with a prefix that AWS adds to the name',
        'db-name: "1st" must be 1 to 64 characters',
        'Give cluster-identifier or custom-domain-name',
        'duration-seconds: "899" must be a whole number of seconds from 900 to 3600',
        'auto-create: "yes" must be true or false',
        'db-groups: "Writers" must be 1 to 64 characters: a lower-case letter first',
        'role-to-assume: "deploy" has 6 characters',
        'role-duration-seconds: "60" must be a whole number of seconds from 900 to 43200',
        'region: "eu central 1" must be the name of a Region',
        'endpoint-url: "http://evil.example" must begin with https://',
        'env-prefix: "GITHUB" belongs to the runner',
        'summary: "maybe" must be true or false',
        'allowed-account-ids: "12345" must be an account id of 12 digits',
        'max-wait: "0" must be a whole number of seconds from 1',
      ]) {
        expect(
          problems.some((problem) => problem.startsWith(`  - ${start}`)),
          `${start}\n${message}`,
        ).toBe(true);
      }
      expect(problems).toHaveLength(15);
      expect(asked(cloud)).toEqual([]);
    }));

  test.each([
    ['db-user', 'PUBLIC', /db-user: "PUBLIC" is the group of all users/],
    ['db-user', 'select', /db-user: "select" is a reserved word/],
    ['db-user', 'SELECT', /db-user: "SELECT" is a reserved word/],
    ['db-user', 'IAMA:bob', /db-user: "IAMA:bob" begins with a prefix/],
    ['db-user', 'iamr:role', /db-user: "iamr:role" begins with a prefix/],
    ['db-user', 'a'.repeat(128), /db-user: "a{100}\.\.\." must be 1 to 127 characters/],
    ['db-user', 'jürgen', /db-user: "jürgen" must be 1 to 127/],
    ['db-user', '_etl', /db-user: "_etl" must be/],
    ['db-user', '\nbob\nmallory\n', /db-user: "bob\\nmallory" must be/],
    ['db-name', 'table', /db-name: "table" is a reserved word/],
    ['duration-seconds', '3601', /duration-seconds: "3601" must be a whole number of seconds from 900 to 3600/],
    ['duration-seconds', '900.0', /duration-seconds: "900\.0" must be/],
    ['duration-seconds', '15m', /duration-seconds: "15m" must be/],
    ['db-groups', '["readers", 7]', /db-groups: "7" must be a string/],
    ['db-groups', '[readers', /db-groups: "\[readers" is not a valid JSON array/],
    ['auto-create', 'on', /auto-create: "on" must be true or false/],
    ['custom-domain-name', 'wh.example.com', /Give either cluster-identifier or custom-domain-name, not both/],
    ['cluster-identifier', 'a\u0007b', /cluster-identifier: "a\\u0007b" must be printable ASCII characters/],
    [
      'cluster-identifier',
      'analytics.abc.eu-central-1.redshift.amazonaws.com:5439',
      /is a host name or URL\. Give the ident/,
    ],
    ['cluster-identifier', 'arn:aws:redshift:eu-central-1:123456789012:cluster:a', /is an ARN\. Give the identifier/],
    ['cluster-identifier', '$(CLUSTER)', /contains a variable that was not replaced/],
    ['allowed-account-ids', '[]', /allowed-account-ids is empty\. Give a value or remove the option/],
    ['managed-session-policies', '[]', /managed-session-policies is empty\./],
    ['role-to-assume', 'arn:aws:iam::123:role/x-y-z', /role-to-assume: ".*" must be the ARN of an IAM role/],
    ['role-to-assume', `${ROLE} ${ROLE}`, /role-to-assume: ".*" must be the ARN of an IAM role/],
    ['role-to-assume', '[]', /role-to-assume is empty\. Give a value or remove the option; a variable may be unset/],
    ['role-to-assume', Array(6).fill(ROLE).join('\n'), /role-to-assume: has 6 items; it may have at most 5/],
    ['role-session-name', 'a b', /role-session-name: "a b" must be 2 to 64/],
    ['inline-session-policy', '[]', /inline-session-policy: "\[\]" must be a JSON object/],
    ['managed-session-policies', 'ReadOnly', /managed-session-policies: "ReadOnly" must be the ARN/],
    ['role-external-id', 'xyz', /role-external-id is used only for roles assumed with AWS keys/],
    ['region', '-x', /region: "-x" must be the name of a Region/],
    ['region', 'eu-central-1.evil.example', /region: ".*" must be the name of a Region/],
    ['endpoint-url', 'http://169.254.169.254/', /endpoint-url: ".*" must begin with https:/],
    ['endpoint-url', 'http://127.0.0.1.evil.example/', /endpoint-url: ".*" must begin with https:/],
    ['endpoint-url', 'https://host/?a=b', /endpoint-url: ".*" must be a URL such as/],
    [
      'endpoint-url',
      'https://me:pw@host/',
      /endpoint-url: must not hold a user and a password; the value is not shown$/,
    ],
    ['endpoint-url', 'ftp://host/', /endpoint-url: ".*" must be a URL such as/],
    ['sts-endpoint-url', 'http://sts.example', /sts-endpoint-url: ".*" must begin with https:/],
    ['env-prefix', '1x', /env-prefix: "1x" must be letters, digits and _/],
    ['env-prefix', 'A B', /env-prefix: "A B" must be/],
    ['env-prefix', 'github_', /env-prefix: "github_" belongs to the runner/],
    ['export-env', 'flase', /export-env: "flase" must be true or false/],
    ['skip-cleanup', '1', /skip-cleanup: "1" must be true or false/],
    ['skip_cleanup', 'true', /Unknown input "skip_cleanup"\. Did you mean skip-cleanup\?/],
    ['db-usre', 'x', /Unknown input "db-usre"\. Did you mean db-user\?/],
    ['database-name', 'dev', /Unknown input "database-name"\. Did you mean db-name\?/],
    ['role-duration', '900', /Unknown input "role-duration"\. Did you mean role-duration-seconds\?/],
  ])('%s: %j is refused', (name, value, message) =>
    withCloud({}, async (cloud) => {
      expect(expectRefusal(await runAction(cloud, { ...redshiftInputs, [name]: value }))).toMatch(message);
      expect(asked(cloud)).toEqual([]);
    }),
  );

  test.each([
    ['cluster-id', '${CLUSTER_ID}', /cluster-id: "\$\{CLUSTER_ID\}" contains a variable that was not replaced/],
    ['cluster-id', 'arn:aws:elasticmapreduce:eu-central-1:123456789012:cluster/j-1', /is an ARN\. Give the id/],
    ['cluster-id', 'j'.repeat(257), /cluster-id: ".*" has 257 characters; it must have 1 to 256/],
    ['execution-role-arn', 'emr-runtime', /execution-role-arn: "emr-runtime" has 11 characters/],
    ['execution-role-arn', 'arn:aws:iam::123456789012:user/bob', /execution-role-arn: ".*" must be the ARN/],
  ])('%s of EMR: %j is refused', (name, value, message) =>
    withCloud({}, async (cloud) => {
      expect(expectRefusal(await runAction(cloud, { ...emrInputs, [name]: value }))).toMatch(message);
      expect(asked(cloud)).toEqual([]);
    }),
  );

  test('a missing Region is reported, with the places where it can be set', () =>
    withCloud({}, async (cloud) => {
      const { region: _, ...inputs } = redshiftInputs;
      expect(expectRefusal(await runAction(cloud, inputs))).toMatch(/No Region\. Give region, or set AWS_REGION/);
      expect(asked(cloud)).toEqual([]);
    }));

  test.each([
    ['AWS_ENDPOINT_URL_REDSHIFT', 'http://evil.example'],
    ['AWS_ENDPOINT_URL_STS', 'http://evil.example'],
    ['AWS_ENDPOINT_URL_REDSHIFT', 'https://host/?q'],
  ])('%s=%s in the environment is refused', (name, url) =>
    withCloud({}, async (cloud) => {
      expect(expectRefusal(await runAction(cloud, redshiftInputs, { env: { [name]: url } }))).toContain(name);
      expect(asked(cloud)).not.toContain('GetClusterCredentials');
    }),
  );
});

describe('inputs', () => {
  test('that are empty, or blank, count as not given', () =>
    withCloud({}, async (cloud) => {
      const empty = {
        operation: '',
        'db-name': '',
        'duration-seconds': ' ',
        'auto-create': '',
        'no-auto-create': '',
        'db-groups': '\n',
        'custom-domain-name': '',
        'cluster-id': '',
        'execution-role-arn': '',
        'allowed-account-ids': '',
        'role-external-id': '',
        'export-env': '',
        summary: '',
      };
      const result = await runAction(cloud, { ...redshiftInputs, ...empty });
      expectSuccess(result);
      const { params } = requestFor(cloud, 'GetClusterCredentials');
      expect(params).toEqual({ DbUser: 'etl_user', ClusterIdentifier: 'analytics' });
      expect(Object.keys(result.exported)).toHaveLength(3);
      expect(result.summary).not.toBe('');
    }));

  test('may name a database user of up to 127 characters, and AWS decides', () =>
    withCloud({}, async (cloud) => {
      await runAction(cloud, { ...redshiftInputs, 'db-user': 'a'.repeat(127) });
      expect(requestFor(cloud, 'GetClusterCredentials').params['DbUser']).toBe('a'.repeat(127));
    }));

  test.each(['readers,writers', ' readers \n\n writers ', '["readers", "writers"]', 'readers,\nwriters,'])(
    'that are lists may be written %j',
    (groups) =>
      withCloud({}, async (cloud) => {
        expectSuccess(await runAction(cloud, { ...redshiftInputs, 'db-groups': groups }));
        expect(requestFor(cloud, 'GetClusterCredentials').params['DbGroups']).toEqual(['readers', 'writers']);
      }),
  );

  test('have priority over the environment, for the Region and the endpoints', () =>
    withCloud({}, (elsewhere) =>
      withCloud({}, async (cloud) => {
        const env = { AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-west-2', AWS_ENDPOINT_URL: elsewhere.url };
        const endpoints = { 'endpoint-url': cloud.url, 'sts-endpoint-url': `${cloud.url}/` };
        expectSuccess(await runAction(cloud, { ...redshiftInputs, ...endpoints }, { env }));
        expect(requestFor(cloud, 'GetClusterCredentials').region).toBe('eu-central-1');
        expect(elsewhere.requests).toEqual([]);
      }),
    ));

  test.each([
    [{ AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-west-2' }, 'us-east-1'],
    [{ AWS_DEFAULT_REGION: 'us-west-2' }, 'us-west-2'],
  ])('leave the Region to %j', (env, region) =>
    withCloud({}, async (cloud) => {
      const { region: _, ...inputs } = redshiftInputs;
      expectSuccess(await runAction(cloud, inputs, { env }));
      expect(requestFor(cloud, 'GetClusterCredentials').region).toBe(region);
    }),
  );
});
