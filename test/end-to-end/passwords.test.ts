import { describe, expect, test } from 'vitest';
import { parseEnvFile } from '../runner/env-file.ts';
import { parseEnvFileAsAct } from '../runner/env-file-act.ts';
import { runShellStep, startJob } from '../runner/step.ts';
import {
  emrInputs,
  expectNoSecret,
  expectRefusal,
  expectSuccess,
  PASSWORD,
  redshiftInputs,
  runAction,
  withCloud,
} from './action.ts';

const passwords: readonly (readonly [string, string])[] = [
  ['every character that breaks quoting', PASSWORD],
  ['1,200 characters', PASSWORD.repeat(40).slice(0, 1200)],
  ['70,000 characters, more than a pipe holds', PASSWORD.repeat(2000).slice(0, 70_000)],
  ['the text of an escaped newline', 'before%0Aafter%0D%250Aend'],
  ['the beginning of a delimiter', 'ghadelimiter_00000000-0000-4000-8000-000000000000'],
  ['a heredoc', 'NAME<<EOF'],
  ['a pair', 'PATH=/tmp/evil'],
  ['the usual delimiter of heredocs, eight times', 'EOF'.repeat(8)],
  ['a command', '::stop-commands::pwned'],
  ['a command in brackets', '##[add-mask]pwned ##vso[task.complete]'],
  ['an expression', '${{ secrets.TOKEN }}$(id)`id`'],
  ['spaces at both ends', '  spaces inside and out  '],
  ['letters beyond ASCII', 'pässwörd-日本-🦊'],
  ['eight characters', '8letters'],
  ['an end that the runner misreads', 'long-enough-&+'],
  ['entities', '&amp;&lt;&#65;"\'<>'],
];

describe.each([
  ['Redshift', redshiftInputs, 'REDSHIFT_PASSWORD', 'REDSHIFT_USER'],
  ['EMR', emrInputs, 'EMR_PASSWORD', 'EMR_USERNAME'],
] as const)('a password of %s', (_, inputs, variable, user) => {
  test.each(passwords)('with %s is passed on exactly, and hidden', (__, password) =>
    withCloud({ redshiftPassword: password, emrPassword: password, emrUsername: 'user-1' }, async (cloud) => {
      const result = await runAction(cloud, inputs);
      expectSuccess(result);
      expect(result.outputs['password']).toBe(password);
      expect(result.exported[variable]).toBe(password);
      expect(Object.fromEntries(parseEnvFile(result.files.env))).toEqual(result.exported);
      // act's scanner stops at a line of 64 KiB.
      if (password.length < 60_000) {
        expect(Object.fromEntries(parseEnvFileAsAct(result.files.env))).toEqual(result.exported);
        expect(Object.fromEntries(parseEnvFileAsAct(result.files.output))).toEqual(result.outputs);
      }
      expectNoSecret(result, cloud, password, password.trim());
    }),
  );

  test('reaches a shell and its children as it is', () =>
    withCloud({ redshiftPassword: PASSWORD, emrPassword: PASSWORD }, async (cloud) => {
      const job = await startJob();
      expectSuccess(await runAction(cloud, inputs, { job }));
      const { stdout } = await runShellStep({ job, run: `printf %s "$${variable}"; printenv ${variable}` });
      expect(stdout).toBe(`${PASSWORD}${PASSWORD}\n`);
      await job.close();
    }));

  test.each([
    ['a newline', 'long-enough\nPATH=/tmp/evil'],
    ['a carriage return', 'long-enough\rx'],
    ['a tab', 'long-enough\tx'],
    ['an escape sequence', 'long-enough\u001b[31m'],
    ['a line separator', 'long-enough\u2028x'],
    ['a control character of Latin 1', 'long-enough\u0085x'],
  ])('with %s is refused, and nothing of it is shown', (__, password) =>
    withCloud({ redshiftPassword: password, emrPassword: password }, async (cloud) => {
      const result = await runAction(cloud, inputs);
      expect(expectRefusal(result)).toMatch(/returned a login with control characters in the password/);
      expectNoSecret(result, cloud, 'long-enough');
    }),
  );

  test('of seven characters is refused: its mask would hide much of the log', () =>
    withCloud({ redshiftPassword: '7letter', emrPassword: '7letter' }, async (cloud) => {
      const result = await runAction(cloud, inputs);
      expect(expectRefusal(result)).toContain('with a password of fewer than 8 characters');
      expectNoSecret(result, cloud, '7letter');
    }));

  test.each([
    ['IAMA:bob:etl:night', true],
    ['IAM:jürgen@example.com', true],
    ['user-0a1b', true],
    ['IAM:bob\nPATH=/evil', false],
    ['IAM:bob\u001b[31m', false],
  ])('comes with the user name %j as AWS returned it, or not at all', (name, isGood) =>
    withCloud(
      { redshiftUser: name, emrUsername: name, redshiftPassword: PASSWORD, emrPassword: PASSWORD },
      async (cloud) => {
        const result = await runAction(cloud, inputs);
        if (isGood) {
          expectSuccess(result);
          expect(result.outputs['username']).toBe(name);
          expect(result.exported[user]).toBe(name);
        } else {
          expect(expectRefusal(result)).toContain('with control characters in the user name');
          expectNoSecret(result, cloud, PASSWORD);
        }
      },
    ),
  );
});

// JSON can hold these, XML cannot.
test.each([
  ['a NUL', 'long-enough\u0000x'],
  ['a lone first surrogate', 'long-enough\ud800x'],
  ['a lone second surrogate', 'long-enough\udc00x'],
])('a password of EMR with %s is refused', (_, password) =>
  withCloud({ emrPassword: password }, async (cloud) => {
    const result = await runAction(cloud, emrInputs);
    expect(expectRefusal(result)).toMatch(/with control characters in the password|could not be read/);
    expectNoSecret(result, cloud, 'long-enough');
  }),
);
