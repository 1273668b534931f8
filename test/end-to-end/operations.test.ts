import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  asked,
  COMMON_WAY,
  emrInputs,
  expectNoSecret,
  expectRefusal,
  expectSuccess,
  redshiftInputs,
  requestFor,
  runAction,
  TOKEN_REQUEST,
  withCloud,
} from './action.ts';

const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

describe('redshift get-cluster-credentials', () => {
  test('exports exactly the login that AWS gave', () =>
    withCloud({ redshiftPassword: 'Correct+Horse/Battery==' }, async (cloud) => {
      const before = Date.now();
      const result = await runAction(cloud, redshiftInputs);
      expectSuccess(result);
      const expiration = result.outputs['expiration'] ?? '';
      expect(result.outputs).toEqual({
        username: 'IAM:etl_user',
        password: 'Correct+Horse/Battery==',
        expiration,
        version: VERSION,
      });
      expect(result.exported).toEqual({
        REDSHIFT_USER: 'IAM:etl_user',
        REDSHIFT_PASSWORD: 'Correct+Horse/Battery==',
        REDSHIFT_EXPIRATION: expiration,
      });
      expect(expiration).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect((Date.parse(expiration) - before) / 1000).toBeGreaterThanOrEqual(900);
      expect((Date.parse(expiration) - Date.now()) / 1000).toBeLessThanOrEqual(900);
      expectNoSecret(result, cloud, 'Correct+Horse/Battery==');
    }));

  test('sends three requests, and signs those that need a signature', () =>
    withCloud({}, async (cloud) => {
      expectSuccess(await runAction(cloud, redshiftInputs));
      expect(asked(cloud)).toEqual(COMMON_WAY);
      expect(requestFor(cloud, TOKEN_REQUEST)).toMatchObject({
        status: 200,
        params: { audience: 'sts.amazonaws.com' },
      });
      expect(requestFor(cloud, 'AssumeRoleWithWebIdentity').headers).not.toHaveProperty('authorization');
      expect(requestFor(cloud, 'GetClusterCredentials')).toMatchObject({
        status: 200,
        signatureValid: true,
        region: 'eu-central-1',
        accessKeyId: expect.stringMatching(/^ASIA/),
      });
    }));

  test('sends no parameter that was not given', () =>
    withCloud({}, async (cloud) => {
      expectSuccess(await runAction(cloud, redshiftInputs));
      const { params } = requestFor(cloud, 'GetClusterCredentials');
      expect(params).toEqual({ DbUser: 'etl_user', ClusterIdentifier: 'analytics' });
    }));

  test('sends every option under its own name', () =>
    withCloud({ redshiftClusters: ['Analytics'] }, async (cloud) => {
      const result = await runAction(cloud, {
        ...redshiftInputs,
        operation: 'redshift get-cluster-credentials',
        'cluster-identifier': 'Analytics',
        'db-name': 'dev',
        'duration-seconds': '1800',
        'auto-create': 'true',
        'db-groups': 'readers\nwriters',
      });
      expectSuccess(result);
      expect(requestFor(cloud, 'GetClusterCredentials').params).toEqual({
        DbUser: 'etl_user',
        DbName: 'dev',
        ClusterIdentifier: 'Analytics',
        DurationSeconds: '1800',
        AutoCreate: 'true',
        DbGroups: ['readers', 'writers'],
      });
      expect(result.exported['REDSHIFT_USER']).toBe('IAMA:etl_user:readers:writers');
    }));

  test.each([
    ['auto-create', 'false', 'false'],
    ['no-auto-create', 'true', 'false'],
    ['no-auto-create', 'false', undefined],
  ])('sends for %s: %s AutoCreate=%s', (name, value, sent) =>
    withCloud({}, async (cloud) => {
      expectSuccess(await runAction(cloud, { ...redshiftInputs, [name]: value }));
      expect(requestFor(cloud, 'GetClusterCredentials').params['AutoCreate']).toBe(sent);
    }),
  );

  test('accepts a custom domain name in place of the identifier', () =>
    withCloud({}, async (cloud) => {
      const { 'cluster-identifier': _, ...inputs } = redshiftInputs;
      expectSuccess(await runAction(cloud, { ...inputs, 'custom-domain-name': 'analytics.example.com' }));
      expect(requestFor(cloud, 'GetClusterCredentials').params).toEqual({
        DbUser: 'etl_user',
        CustomDomainName: 'analytics.example.com',
      });
    }));
});

describe('emr get-cluster-session-credentials', () => {
  test('exports exactly the login that AWS gave', () =>
    withCloud({ emrUsername: 'user-7', emrPassword: 'Correct+Horse/Battery==' }, async (cloud) => {
      const result = await runAction(cloud, emrInputs);
      expectSuccess(result);
      expect(asked(cloud)).toEqual([TOKEN_REQUEST, 'AssumeRoleWithWebIdentity', 'GetClusterSessionCredentials']);
      const request = requestFor(cloud, 'GetClusterSessionCredentials');
      expect(request).toMatchObject({ signatureValid: true, region: 'eu-central-1' });
      expect(request.params).toEqual({ ClusterId: 'j-2AXXXXXXGAPLF' });
      const expiration = result.outputs['expiration'];
      expect(result.outputs).toEqual({
        username: 'user-7',
        password: 'Correct+Horse/Battery==',
        expiration,
        version: VERSION,
      });
      expect(result.exported).toEqual({
        EMR_USERNAME: 'user-7',
        EMR_PASSWORD: 'Correct+Horse/Battery==',
        EMR_EXPIRATION: expiration,
      });
      expect(expiration).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expectNoSecret(result, cloud, 'Correct+Horse/Battery==');
    }));

  test.each(['arn:aws:iam::210987654321:role/emr-runtime', 'arn:aws-us-gov:iam::210987654321:role/team/emr.runtime'])(
    'sends the execution role %s, of any account',
    (arn) =>
      withCloud({}, async (cloud) => {
        expectSuccess(await runAction(cloud, { ...emrInputs, 'execution-role-arn': arn }));
        expect(requestFor(cloud, 'GetClusterSessionCredentials').params['ExecutionRoleArn']).toBe(arn);
      }),
  );
});

describe('the operation', () => {
  test.each([
    ['redshift get-cluster-credentials', redshiftInputs, 'GetClusterCredentials'],
    ['get-cluster-credentials', redshiftInputs, 'GetClusterCredentials'],
    ['  redshift   get-cluster-credentials ', redshiftInputs, 'GetClusterCredentials'],
    ['emr get-cluster-session-credentials', emrInputs, 'GetClusterSessionCredentials'],
    ['get-cluster-session-credentials', emrInputs, 'GetClusterSessionCredentials'],
    ['', emrInputs, 'GetClusterSessionCredentials'],
  ])('may be named "%s"', (operation, inputs, action) =>
    withCloud({}, async (cloud) => {
      expectSuccess(await runAction(cloud, { ...inputs, operation }));
      expect(asked(cloud).at(-1)).toBe(action);
    }),
  );

  test.each([
    [
      'of two operations are given',
      { ...redshiftInputs, ...emrInputs },
      /the options belong to different operations: .*db-user.* \(redshift .*cluster-id \(emr/,
    ],
    [
      'of no operation are given',
      { region: 'eu-central-1' },
      /give the options of one operation, or add one of these lines: "operation: redshift/,
    ],
    [
      'of an operation are too few',
      { 'cluster-identifier': 'a' },
      /^redshift .*\n {2}- operation: these options can .*-with-iam"\n {2}- Give db-user, for example db-user: etl_/,
    ],
    [
      'of another operation are given',
      { ...redshiftInputs, operation: 'get-cluster-credentials', 'cluster-id': 'j-1' },
      /cluster-id is an option of emr get-cluster-session-credentials and .*, not of redshift get-cl.* Did you mean cluster-id/,
    ],
    [
      'name an unknown one',
      { ...redshiftInputs, operation: 's3 ls' },
      /operation: "s3 ls" is unknown\. Give "redshift/,
    ],
  ])('is refused before anything is sent when options %s', (_, inputs, message) =>
    withCloud({}, async (cloud) => {
      expect(expectRefusal(await runAction(cloud, inputs))).toMatch(message);
      expect(asked(cloud)).toEqual([]);
    }),
  );
});
