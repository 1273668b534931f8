import { describe, expect, test } from 'vitest';
import {
  asked,
  expectNoSecret,
  expectRefusal,
  expectSuccess,
  requestFor,
  runAction,
  runPost,
  TOKEN_REQUEST,
  withCloud,
} from '../action.ts';
import { expectAnswer, expectFailure, problemsIn, runCli } from '../cli/cli.ts';
import { answers, argvOf, inputsOf, REMOTE, rows, SECRET, timeless } from './rows.ts';

describe.each(rows)('$name', (row) => {
  test('is a step that hands over exactly what AWS returned, and that the post step empties', () =>
    withCloud(answers, async (cloud) => {
      const result = await runAction(cloud, inputsOf(row));
      expectSuccess(result);
      expect(asked(cloud)).toEqual([TOKEN_REQUEST, 'AssumeRoleWithWebIdentity', row.action]);
      const request = requestFor(cloud, row.action);
      expect(request).toMatchObject({ service: row.service, signatureValid: true, region: 'eu-central-1' });
      const { clientToken, ...params } = request.params;
      const { clientToken: expected, ...sent } = row.sent;
      expect(params).toEqual(sent);
      if (expected === 'UUID') expect(clientToken).toMatch(/^[0-9a-f-]{36}$/);
      const { version: _, ...outputs } = result.outputs;
      expect(timeless(outputs)).toEqual(row.outputs);
      expect(timeless(result.exported)).toEqual(row.variables);
      expectNoSecret(result, cloud, SECRET, encodeURIComponent(SECRET));
      const post = await runPost(result);
      expectSuccess(post);
      expect(post.exported).toEqual(Object.fromEntries(Object.keys(row.variables).map((name) => [name, ''])));
    }));

  test('sends every option under its own name', () =>
    withCloud(answers, async (cloud) => {
      expectSuccess(await runAction(cloud, { ...inputsOf(row), ...row.more }));
      expect(requestFor(cloud, row.action).params).toEqual(row.sentWithAll);
    }));

  test('prints what the AWS CLI prints, in each format', () =>
    withCloud(answers, async (cloud) => {
      const json = expectAnswer(await runCli(cloud, argvOf(row)));
      expect(timeless(JSON.parse(json))).toEqual(row.document);
      expect(Object.keys(JSON.parse(json))).toEqual(Object.keys(row.document));
      for (const format of ['text', 'table', 'yaml']) {
        const text = expectAnswer(await runCli(cloud, [...argvOf(row), '--output', format]));
        expect(text.replaceAll('\n', '')).toContain(SECRET);
      }
    }));

  test('prints variables for a shell, and runs a command with them, whose output does not show them', () =>
    withCloud(answers, async (cloud) => {
      const printed = expectAnswer(await runCli(cloud, [...argvOf(row), '--print', 'json']));
      expect(timeless(JSON.parse(printed))).toEqual(row.variables);
      const names = Object.keys(row.variables);
      const show = `console.log(JSON.stringify(process.env), ${JSON.stringify(names)}.map((name) => process.env[name] ? 'set' : name).join())`;
      const ran = await runCli(cloud, [...argvOf(row), '--', process.execPath, '-e', show]);
      expect(ran.exitCode, ran.stderr).toBe(0);
      expect(ran.stdout).toContain(names.map(() => 'set').join());
      expect(ran.stdout).not.toContain(SECRET);
      expect(ran.stdout).not.toContain(encodeURIComponent(SECRET));
    }));

  test('reports the refusal of AWS with its code, and hands over nothing', () =>
    withCloud(answers, async (cloud) => {
      const [option, value, code] = row.unknown;
      const failed = await runCli(cloud, argvOf(row, { ...row.inputs, [option]: value }));
      expect(expectFailure(failed, 254)).toContain(
        `An error occurred (${code}) when calling the ${row.action} operation: `,
      );
      const role = 'arn:aws:iam::123456789012:role/no-permissions';
      const message = expectRefusal(await runAction(cloud, { ...inputsOf(row), 'role-to-assume': role }));
      expect(message).toMatch(/An error occurred \(AccessDenied(?:Exception)?\)/);
      expect(message).toContain(`is not authorized to perform: ${row.permission}`);
    }));

  test('names all wrong options at once, and sends nothing', () =>
    withCloud(answers, async (cloud) => {
      const wrong = Object.fromEntries(Object.entries(row.wrong).map(([name, [value]]) => [name, value]));
      const message = expectRefusal(await runAction(cloud, { ...inputsOf(row), ...wrong }));
      for (const [name, [, part]] of Object.entries(row.wrong)) {
        expect(
          message
            .split('\n')
            .filter((line) => line.includes(`- ${name}: `))
            .join(),
          name,
        ).toContain(part);
      }
      expect(asked(cloud)).toEqual([]);
    }));

  test('has a skeleton, which is a document for it', () =>
    withCloud(answers, async (cloud) => {
      const skeleton = expectAnswer(await runCli(cloud, [...row.name.split(' '), '--generate-cli-skeleton']));
      const members = Object.keys(JSON.parse(skeleton));
      expect(members).toEqual(expect.arrayContaining(Object.keys(row.sentWithAll)));
      const empty = await runCli(cloud, [...row.name.split(' '), '--cli-input-json', skeleton]);
      expect(expectFailure(empty, 252)).not.toContain('unknown member');
      const { clientToken: _, ...document } = row.sent;
      const filled = JSON.stringify({ ...JSON.parse(skeleton), ...document });
      expectAnswer(await runCli(cloud, [...row.name.split(' '), '--cli-input-json', filled]));
      const output = expectAnswer(await runCli(cloud, [...argvOf(row), '--generate-cli-skeleton', 'output']));
      expect(Object.keys(JSON.parse(output))).toEqual(expect.arrayContaining(Object.keys(row.document)));
    }));

  test('has help, with its own options', () =>
    withCloud(answers, async (cloud) => {
      const help = expectAnswer(await runCli(cloud, [...row.name.split(' '), 'help']));
      for (const name of Object.keys({ ...row.inputs, ...row.more })) expect(help).toContain(`\n  --${name} `);
      expect(help.includes('\n  --refresh')).toBe(!row.isToken);
    }));
});

const tokens = rows.filter(({ isToken }) => isToken);

describe.each(tokens)('$name, which returns a token,', (row) => {
  test('refuses what needs a user name and a password, all at once, and sends nothing', () =>
    withCloud(answers, async (cloud) => {
      const words = '--preset pg netrc --host db.example.com --check-connection --refresh --env-map A=username';
      const failed = await runCli(cloud, [...argvOf(row), ...words.split(' '), '--', 'true']);
      expect(problemsIn(expectFailure(failed, 252))).toEqual([
        `--host: is for a login with user name and password. ${row.name} returns a token. Remove it`,
        `--check-connection: is for a login with user name and password. ${row.name} returns a token. Remove it`,
        `--preset: pg needs a user name and a password. ${row.name} returns a token. Its preset is env`,
        `--preset: netrc needs a user name and a password. ${row.name} returns a token. Its preset is env`,
        expect.stringMatching(
          /^--env-map: A=username is not for .*\. Its words are expiration(?: and token|, token and endpoint)$/,
        ),
        '--refresh: the token is in a variable, which cannot be renewed. Remove --refresh',
      ]);
      const refresh = await runCli(cloud, [...argvOf(row), '--refresh', '--', 'true']);
      expect(expectFailure(refresh, 252)).toContain('which cannot be renewed');
      expect(cloud.requests).toEqual([]);
    }));

  test('maps the token to any variable', () =>
    withCloud(answers, async (cloud) => {
      const result = await runAction(cloud, { ...inputsOf(row), 'env-map': 'MY_TOKEN=token\nMY_END=expiration' });
      expectSuccess(result);
      const expected = { ...row.variables, MY_TOKEN: SECRET, MY_END: 'TIME' };
      expect(timeless(result.exported)).toEqual(expected);
    }));
});

test('a session endpoint goes to a dotenv file without SPARK_REMOTE, which its readers do not read alike', () =>
  withCloud(answers, async (cloud) => {
    const row = rows.find(({ name }) => name === 'emr get-session-endpoint');
    if (!row) throw new Error('no row');
    const ran = await runCli(cloud, [...argvOf(row), '--print', 'dotenv']);
    expect(ran.exitCode, ran.stderr).toBe(0);
    expect(ran.stdout).toContain(`EMR_TOKEN=${SECRET}\n`);
    expect(ran.stdout).not.toContain('SPARK_REMOTE');
    expect(ran.stderr).toContain('SPARK_REMOTE is left out');
    expect(ran.stderr).not.toContain(SECRET);
  }));

test('a token of 8,000 characters is masked in the forms of the runner, within its limit', () => {
  const token = 'kT7.qPz_'.repeat(1000);
  return withCloud({ ...answers, token }, async (cloud) => {
    const row = rows.find(({ name }) => name === 'emr-serverless get-session-endpoint');
    if (!row) throw new Error('no row');
    const result = await runAction(cloud, inputsOf(row));
    expectSuccess(result);
    expect(result.outputs['token']).toBe(token);
    expect(result.masks.length).toBeLessThanOrEqual(64);
    expectNoSecret(result, cloud, token);
    expect(REMOTE).toContain('x-aws-proxy-auth=');
  });
});

test('a session endpoint hands over the user name and the password too, if AWS returns them', () =>
  withCloud({ ...answers, emrPassword: `${SECRET}2` }, async (cloud) => {
    cloud.setMode({ emr: 'with-login', '*': 'ok' });
    const row = rows.find(({ name }) => name === 'emr get-session-endpoint');
    if (!row) throw new Error('no row');
    const result = await runAction(cloud, inputsOf(row));
    expectSuccess(result);
    expect(timeless(result.exported)).toEqual({
      ...row.variables,
      EMR_USERNAME: 'spark-user',
      EMR_PASSWORD: `${SECRET}2`,
    });
    expect(result.outputs).toMatchObject({ username: 'spark-user', password: `${SECRET}2` });
    expect(result.masks.length).toBeLessThanOrEqual(64);
    expectNoSecret(result, cloud, SECRET, `${SECRET}2`);
  }));
