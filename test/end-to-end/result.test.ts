import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runShellStep, startJob } from '../runner/step.ts';
import {
  asked,
  emrInputs,
  expectNoSecret,
  expectRefusal,
  expectSuccess,
  redshiftInputs,
  runAction,
  withCloud,
} from './action.ts';

const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const PASSWORD = 'Zq7+pÄx"/w==K';
const REVERSED = [...PASSWORD].reverse().join('');
const clouds = { redshiftPassword: PASSWORD, emrPassword: PASSWORD };

describe('the output result', () => {
  test.each([
    ['query', 'DbPassword', `"Zq7+pÄx\\"/w==K"`],
    ['query', 'reverse(DbPassword)', JSON.stringify(REVERSED)],
    ['query', "join('-', [DbPassword, DbUser])", `"Zq7+pÄx\\"/w==K-IAM:etl_user"`],
    ['query', 'to_string(@)', undefined],
    ['query', '{login: {secret: DbPassword, names: [DbUser]}}', undefined],
    ['output', 'json', undefined],
    ['output', 'yaml', undefined],
    ['output', 'yaml-stream', undefined],
    ['output', 'table', undefined],
    ['output', 'text', undefined],
  ])('is masked in later steps if it shows the password: %s %s', async (name, value, shown) => {
    await withCloud(clouds, async (cloud) => {
      const job = await startJob();
      try {
        const result = await runAction(cloud, { ...redshiftInputs, [name]: value }, { job });
        expectSuccess(result);
        const text = result.outputs['result'] ?? '';
        expect(text).not.toBe('');
        if (shown !== undefined) expect(text.trimEnd()).toBe(shown);
        expectNoSecret(result, cloud, PASSWORD, REVERSED);

        const printed = await runShellStep({ job, run: 'printf "%s\\n" "$RESULT"', env: { RESULT: text } });
        expect(printed.exitCode, printed.stderr).toBe(0);
        expect(printed.stdout.trimEnd()).toBe(text.trimEnd());
        const forms = [PASSWORD, REVERSED, ...[PASSWORD, REVERSED].map((each) => JSON.stringify(each).slice(1, -1))];
        for (const form of [...forms, ...forms.map((each) => each.replace('Ä', '\\u00c4'))]) {
          expect(printed.log.includes(form), `${form} is shown in ${printed.log}`).toBe(false);
        }
      } finally {
        await job.close();
      }
    });
  });

  test('shows text that is not secret', () =>
    withCloud(clouds, async (cloud) => {
      const job = await startJob();
      try {
        const result = await runAction(cloud, { ...redshiftInputs, query: 'DbUser', output: 'text' }, { job });
        expectSuccess(result);
        expect(result.outputs['result']?.trimEnd()).toBe('IAM:etl_user');
        const printed = await runShellStep({ job, run: 'echo "$RESULT"', env: { RESULT: 'IAM:etl_user' } });
        expect(printed.log).toContain('IAM:etl_user');
      } finally {
        await job.close();
      }
    }));

  test('is not set unless a query or an output is given', () =>
    withCloud(clouds, async (cloud) => {
      const result = await runAction(cloud, emrInputs, { env: { AWS_DEFAULT_OUTPUT: 'text' } });
      expectSuccess(result);
      expect(Object.keys(result.outputs).sort()).toEqual(['expiration', 'password', 'username', 'version']);
      expect(result.outputs['version']).toBe(VERSION);
    }));

  test('has the form of AWS_DEFAULT_OUTPUT if only a query is given', () =>
    withCloud(clouds, async (cloud) => {
      const inputs = { ...emrInputs, query: 'Credentials.UsernamePassword.Password' };
      const result = await runAction(cloud, inputs, { env: { AWS_DEFAULT_OUTPUT: 'text' } });
      expectSuccess(result);
      expect(result.outputs['result']?.trimEnd()).toBe(PASSWORD);
      expectNoSecret(result, cloud, PASSWORD);
    }));

  test.each([
    ['input', {}, /^\{\n {4}"DbUser": ""/],
    ['yaml-input', {}, /^DbUser: '' {2}# \[REQUIRED\]/],
    ['output', {}, /^\{\n {4}"DbUser": "DbUser",\n {4}"DbPassword": "DbPassword",/],
    ['output', { query: 'DbUser', output: 'text' }, /^DbUser$/],
  ])('holds a skeleton, and nothing is called or exported: %s %j', (form, more, text) =>
    withCloud(clouds, async (cloud) => {
      const result = await runAction(cloud, { ...redshiftInputs, ...more, 'generate-cli-skeleton': form });
      expectSuccess(result);
      expect(Object.keys(result.outputs).sort()).toEqual(['result', 'version']);
      expect(result.outputs['result']?.trimEnd()).toMatch(text);
      expect(result.outputs['version']).toBe(VERSION);
      expect([result.exported, result.state, result.rawSummary, result.masks]).toEqual([{}, {}, '', []]);
      expect(asked(cloud)).toEqual([]);
    }),
  );

  test.each([
    [{ query: 'DbUser[' }, /query: "DbUser\["/],
    [{ query: 'revers(DbUser)' }, /revers/],
    [{ output: 'xml' }, /output: "xml" must be json/],
    [{ 'generate-cli-skeleton': 'all' }, /generate-cli-skeleton: "all" must be input, yaml-input or output/],
  ])('stops the run before any call when its query or form is wrong: %j', (inputs, message) =>
    withCloud(clouds, async (cloud) => {
      expect(expectRefusal(await runAction(cloud, { ...redshiftInputs, ...inputs }))).toMatch(message);
      expect(asked(cloud)).toEqual([]);
    }),
  );
});
