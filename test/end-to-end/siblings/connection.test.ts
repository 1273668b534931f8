import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asked, expectRefusal, expectSuccess, ROLE, requestFor, runAction, withCloud } from '../action.ts';
import { expectAnswer, expectFailure, runCli } from '../cli/cli.ts';
import { answers, argvOf, inputsOf, type Row, rows, SECRET } from './rows.ts';

function rowOf(name: string): Row {
  const row = rows.find((each) => each.name === name);
  if (!row) throw new Error(`no row ${name}`);
  return row;
}

const serverless = rowOf('redshift-serverless get-credentials');
const withIam = rowOf('redshift get-cluster-credentials-with-iam');
const HOST = 'analytics.123456789012.eu-central-1.redshift-serverless.amazonaws.com';

describe('a workgroup of Redshift Serverless', () => {
  test('is looked up for a preset', () =>
    withCloud(answers, async (cloud) => {
      const result = await runAction(cloud, { ...inputsOf(serverless), preset: 'pg', database: 'dev' });
      expectSuccess(result);
      expect(requestFor(cloud, 'GetWorkgroup')).toMatchObject({
        service: 'redshift-serverless',
        signatureValid: true,
        params: { workgroupName: 'analytics' },
      });
      expect(result.exported).toMatchObject({ PGHOST: HOST, PGPORT: '5439', PGDATABASE: 'dev', PGUSER: 'IAMR:deploy' });
      expect(result.outputs).toMatchObject({ host: HOST, port: '5439', database: 'dev' });
    }));

  test('is found by its endpoint, which chooses the operation too', () =>
    withCloud(answers, async (cloud) => {
      const inputs = { 'role-to-assume': ROLE, endpoint: `${HOST}:5439/dev`, preset: 'pg' };
      const result = await runAction(cloud, inputs);
      expectSuccess(result);
      expect(asked(cloud)).not.toContain('GetWorkgroup');
      expect(requestFor(cloud, 'GetCredentials')).toMatchObject({
        region: 'eu-central-1',
        params: { workgroupName: 'analytics' },
      });
      expect(result.exported).toMatchObject({ PGHOST: HOST, PGDATABASE: 'dev' });
    }));

  test('needs a database for clients, which AWS does not say: nothing is sent without it', () =>
    withCloud(answers, async (cloud) => {
      const message = expectRefusal(await runAction(cloud, { ...inputsOf(serverless), preset: 'pg' }));
      expect(message).toContain('Give database with the name of the database, such as dev: the preset pg needs it');
      expect(asked(cloud)).toEqual([]);
    }));

  test('is refused with the missing permission and the other way', () =>
    withCloud(answers, async (cloud) => {
      const role = 'arn:aws:iam::123456789012:role/no-describe';
      const inputs = { ...inputsOf(serverless), preset: 'pg', database: 'dev', 'role-to-assume': role };
      const message = expectRefusal(await runAction(cloud, inputs));
      expect(message).toContain(
        'The role no-describe needs redshift-serverless:GetWorkgroup on arn:aws:redshift-serverless:',
      );
      expect(message).toContain('You can also give endpoint, or host with the host name');
    }));

  test('that is not ready is reported', () =>
    withCloud({ ...answers, redshiftWorkgroups: [{ name: 'analytics', status: 'CREATING' }] }, async (cloud) => {
      const result = await runAction(cloud, { ...inputsOf(serverless), preset: 'pg', database: 'dev' });
      expectSuccess({ ...result, stderr: '' });
      expect(result.annotations.map(({ message }) => message).join()).toContain('analytics is CREATING');
    }));
});

describe.each([serverless, withIam])('$name', (row) => {
  test('fills a password file that is renewed, and the child sees no password', () =>
    withCloud({ ...answers, redshiftPassword: SECRET }, async (cloud) => {
      const show = 'process.stdout.write(require("fs").statSync(process.env.PGPASSFILE).size > 80 ? "file" : "none")';
      const argv = [...argvOf(row), '--refresh', '--', process.execPath, '-e', show];
      const ran = await runCli(cloud, argv);
      expect([ran.exitCode, ran.stdout], ran.stderr).toEqual([0, 'file']);
    }));
});

const variables: Readonly<Record<string, string>> = {
  redshift: 'AWS_ENDPOINT_URL_REDSHIFT',
  'redshift-serverless': 'AWS_ENDPOINT_URL_REDSHIFT_SERVERLESS',
  emr: 'AWS_ENDPOINT_URL_EMR',
  'emr-serverless': 'AWS_ENDPOINT_URL_EMR_SERVERLESS',
  'emr-containers': 'AWS_ENDPOINT_URL_EMR_CONTAINERS',
};

describe.each(rows)('$name', (row) => {
  test('takes the endpoint of its service from the variable of the SDKs', () =>
    withCloud(answers, async (cloud) => {
      const own = { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', [variables[row.service] ?? '']: cloud.url };
      expectAnswer(await runCli(cloud, argvOf(row), { env: own }));
      const other = { AWS_ENDPOINT_URL: undefined, [variables[row.service] ?? '']: 'http://example.com' };
      const message = expectFailure(await runCli(cloud, argvOf(row), { env: other }), 255);
      expect(message).toContain(variables[row.service]);
    }));

  test('is handed to an agent by --export, with its secret marked', () =>
    withCloud(answers, async (cloud) => {
      const ran = await runCli(cloud, [...argvOf(row), '--export', 'azure-pipelines'], { env: { TF_BUILD: 'True' } });
      expect(ran.exitCode, ran.stderr).toBe(0);
      const lines = ran.stdout.split('\n').filter((line) => line.includes('task.setvariable'));
      for (const name of Object.keys(row.variables)) {
        expect(lines.filter((line) => line.includes(`variable=${name}`)).length, name).toBeGreaterThan(0);
      }
      const shown = lines.filter((line) => !/issecret=true/i.test(line)).join('\n');
      expect(shown).not.toContain(SECRET);
    }));

  test('is written to a private dotenv file', () =>
    withCloud(answers, async (cloud) => {
      const ran = await runCli(cloud, [...argvOf(row), '--dotenv-file', 'login.env']);
      expect(ran.exitCode, ran.stderr).toBe(0);
      expect(ran.newFiles).toEqual(['login.env']);
      expect(ran.stdout).toBe('');
    }));

  test('has no part of a shell that is evaluated', () =>
    withCloud(answers, async (cloud) => {
      const printed = expectAnswer(await runCli(cloud, [...argvOf(row), '--print', 'sh']));
      const set = printed.trim().split('\n');
      expect(set).toHaveLength(Object.keys(row.variables).length);
    }));
});

test('the package has no client of the SDK that no operation uses', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const clients = Object.keys(devDependencies).filter((name) => name.startsWith('@aws-sdk/client-'));
  expect(clients).toEqual([
    '@aws-sdk/client-emr',
    '@aws-sdk/client-emr-serverless',
    '@aws-sdk/client-redshift',
    '@aws-sdk/client-redshift-serverless',
    '@aws-sdk/client-sts',
  ]);
});
