import { describe, expect, test } from 'vitest';
import {
  expectNoSecret,
  expectRefusal,
  expectSuccess,
  PASSWORD,
  redshiftInputs,
  runAction,
  withCloud,
} from './action.ts';
import { errorXml, withSts } from './fake-sts.ts';

/** Texts of a server that could be commands for the runner. None of our lines may contain one. */
const COMMANDS = [
  '::stop-commands::pwned',
  '\n::stop-commands::pwned',
  '\r\n::set-output name=username::mallory',
  '\u2028::add-mask::e',
  '  ::add-mask::e',
  'x ##[stop-commands]pwned',
  '##[add-mask]e',
  '##vso[task.setvariable variable=a]b',
  '\u001b[2K\u001b[1G::stop-commands::pwned',
  '\u009b31m red',
  '%0A::stop-commands::pwned',
  '%250A::stop-commands::pwned',
  '::error title=Yours::file=app.js::pwned',
];

describe('a text of a server', () => {
  test.each(COMMANDS)('cannot become a command: %j', (hostile) =>
    withCloud({}, (cloud) =>
      withSts({ status: 400, xml: errorXml('ValidationError', `${hostile} said STS`) }, async (url) => {
        const result = await runAction(cloud, { ...redshiftInputs, 'sts-endpoint-url': url });
        const message = expectRefusal(result);
        expect(message).toMatch(/^An error occurred \(ValidationError\) when calling the AssumeRole/);
        expect(message).toContain('said STS');
        expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028]|##\[|##vso\[/);
        expect(result.outputs).toEqual({});
        expect(result.masks).not.toContain('e');
        // One mask for the token, one annotation, and no line of the server between them.
        expect(result.stdout.trimEnd().split('\n').map(commandOf)).toEqual(['add-mask', 'error']);
      }),
    ),
  );

  test.each(COMMANDS)('cannot become a command as the code of an error either: %j', (hostile) =>
    withCloud({}, (cloud) =>
      withSts({ status: 400, xml: errorXml('CODE', 'said STS').replace('CODE', inXml(hostile)) }, async (url) => {
        const result = await runAction(cloud, { ...redshiftInputs, 'sts-endpoint-url': url });
        expect(expectRefusal(result)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028]|##\[|##vso\[/);
        expect(result.stdout.trimEnd().split('\n').map(commandOf)).toEqual(['add-mask', 'error']);
      }),
    ),
  );

  test('of several lines is reported in one line', () =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: 'MultilineMessage' });
      const result = await runAction(cloud, redshiftInputs);
      expect(expectRefusal(result)).toContain('first line second line ::set-output name=x::y');
      expect(result.outputs).toEqual({});
    }));

  test('of a megabyte is cut', () =>
    withCloud({}, (cloud) =>
      withSts({ status: 400, xml: errorXml('ValidationError', 'x'.repeat(20_000)) }, async (url) => {
        const result = await runAction(cloud, { ...redshiftInputs, 'sts-endpoint-url': url });
        expect(expectRefusal(result).length).toBeLessThan(1000);
      }),
    ));

  test('that holds our own token is redacted, in case a mask comes late', () =>
    withCloud({}, (cloud) => {
      const token = cloud.mintToken();
      return withSts({ status: 400, xml: errorXml('ValidationError', `Bad token ${token}.`) }, async (url) => {
        const result = await runAction(cloud, { ...redshiftInputs, 'sts-endpoint-url': url });
        expect(expectRefusal(result)).toContain('Bad token ***');
        expectNoSecret(result, cloud, token);
      });
    }));

  test('that names the cluster cannot become a command in a successful run', () => {
    const name = '##[stop-commands]pwned';
    const login = { redshiftUser: 'IAM:##[add-mask]e', redshiftPassword: PASSWORD };
    return withCloud({ ...login, redshiftClusters: [name] }, async (cloud) => {
      const result = await runAction(cloud, { ...redshiftInputs, 'cluster-identifier': name }, { debug: true });
      expectSuccess(result);
      expect(result.stdout).not.toMatch(/##\[/);
      expect(result.outputs['username']).toBe(login.redshiftUser);
      expect(result.masks).not.toContain('e');
      expectNoSecret(result, cloud, PASSWORD);
    });
  });
});

describe('a text in an input', () => {
  test.each(COMMANDS)('cannot become a command in the message about it: %j', (hostile) =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, {
        ...redshiftInputs,
        'db-user': hostile,
        'role-session-name': hostile,
        'db-groups': JSON.stringify([hostile]),
        operation: hostile,
      });
      const message = expectRefusal(result);
      expect(message.replaceAll('\n', ' ')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028]|##\[|##vso\[/);
      for (const line of message.split('\n')) expect(line).not.toMatch(/^\s*::/);
      expect(result.stdout.trimEnd().split('\n').map(commandOf)).toEqual(['error']);
    }),
  );
});

function commandOf(line: string): string | undefined {
  return /^::([\w-]+)/.exec(line)?.[1];
}

function inXml(text: string): string {
  return [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('');
}
