import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import type { Cloud } from '../../cloud/index.ts';
import { asked, requestFor, withCloud } from '../action.ts';
import { PROGRAM } from '../program.ts';
import { withServer } from '../server.ts';
import { EMR, expectAnswer, expectFailure, REDSHIFT, runCli } from './cli.ts';

const ONE_TRY = { AWS_MAX_ATTEMPTS: '1' };
const PASSWORD = 'Correct+Horse/Battery==';

describe('a refusal of the service', () => {
  test.each([
    [
      'redshift',
      'AccessDenied',
      REDSHIFT,
      /^An error occurred \(AccessDenied\) when calling the GetClusterCredentials operation: User: /,
    ],
    [
      'redshift',
      'ClusterNotFound',
      REDSHIFT,
      /^An error occurred \(ClusterNotFound\) when calling the GetClusterCredentials/,
    ],
    [
      'redshift',
      'NoMessage',
      REDSHIFT,
      /^An error occurred \(SomethingOdd\) when calling the GetClusterCredentials operation: \S/,
    ],
    ['redshift', 'Throttling', REDSHIFT, /An error occurred \(Throttling\) when calling the GetClusterCredentials/],
    [
      'redshift',
      'InternalFailure',
      REDSHIFT,
      /An error occurred \(InternalFailure\) when calling the GetClusterCredentials/,
    ],
    [
      'emr',
      'InvalidRequestException',
      EMR,
      /^An error occurred \(InvalidRequestException\) when calling the GetClusterSessionCredentials operation: Cluster/,
    ],
    [
      'emr',
      'namespaced-type',
      EMR,
      /^An error occurred \(InvalidRequestException\) when calling .*: namespaced type\n$/,
    ],
    ['emr', 'lowercase-message', EMR, /: lower case message key\n$/],
    [
      'emr',
      'header-errortype',
      EMR,
      /^An error occurred \(InvalidRequestException\) when calling .*: from the header\n$/,
    ],
  ] as const)('is 254, with its code and message: %s %s', (service, mode, command, message) =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ [service]: mode });
      const stderr = expectFailure(await runCli(cloud, command, { env: ONE_TRY }), 254);
      expect(stderr).toMatch(message);
      // Below it there is only our own advice.
      expect(stderr.match(/An error occurred/g)).toHaveLength(1);
    }),
  );

  test('of STS names the operation of STS', () =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ sts: 'AccessDenied' });
      const role = ['--role-to-assume', 'arn:aws:iam::123456789012:role/deploy', '--web-identity-token-file', 'token'];
      const result = await runCli(cloud, [...REDSHIFT, ...role], { files: { token: cloud.mintToken() }, env: ONE_TRY });
      expect(expectFailure(result, 254)).toMatch(
        /^An error occurred \(AccessDenied\) when calling the AssumeRoleWithWebIdentity operation: /,
      );
      expect(asked(cloud)).toEqual(['AssumeRoleWithWebIdentity']);
    }));
});

/** An EMR that refuses every request with this message. */
const refusalWith = (message: string) => () => ({
  status: 400,
  type: 'application/x-amz-json-1.1',
  body: JSON.stringify({ __type: 'AccessDenied', Message: message }),
});

describe('a message of the service', () => {
  const ESC = '\u001b';
  test.each([
    ['first line\nsecond line\r\n::stop-commands::x', 'first line second line ::stop-commands::x'],
    ['::stop-commands::pause', ': :stop-commands::pause'],
    ['a ##[error]b ##vso[task.setvariable]c ##teamcity[x]', 'a # #[error]b # #vso[task.setvariable]c # #teamcity[x]'],
    [`${ESC}[31mred${ESC}[0m\u0007 \u009b2J`, '[31mred [0m 2J'],
    ['a\u2028b\u0000c', 'a b c'],
    ['eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2ln is your token', '*** is your token'],
  ])('is shown on one line, as %j is', (said, shown) =>
    withServer(refusalWith(said), async (url) =>
      withCloud({}, async (cloud) => {
        const stderr = expectFailure(await runCli(cloud, EMR, { env: { ...ONE_TRY, AWS_ENDPOINT_URL: url } }), 254);
        const [line = '', ...advice] = stderr.trimEnd().replace(/ +/g, ' ').split('\n');
        expect(line).toMatch(/^An error occurred /);
        expect(line.endsWith(`operation: ${shown}`), line).toBe(true);
        expect(advice.at(-1)).toMatch(/^Add --generate-policy identity /);
        for (const command of stderr.split('\n')) expect(command).not.toMatch(/^\s*::|##\[|##vso\[|##teamcity\[/);
      }),
    ),
  );
});

describe('everything else', () => {
  test.each([
    ['drop', /the connection was lost/],
    ['empty200', /HTTP 200 with an empty answer/],
    ['hang', /ETIMEDOUT|no answer/],
  ])('is 255: %s', (mode, message) =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: mode });
      const argv = [...REDSHIFT, '--cli-read-timeout', '1', '--max-wait', '5'];
      expect(expectFailure(await runCli(cloud, argv, { env: ONE_TRY }), 255)).toMatch(message);
    }),
  );

  test('a setting of Node that would show secrets gives 253, before anything is sent', () =>
    withCloud({}, async (cloud) => {
      const result = await runCli(cloud, REDSHIFT, { env: { NODE_DEBUG: 'http' } });
      expect(result.exitCode, result.stderr).toBe(253);
      expect(asked(cloud)).toEqual([]);
    }));
});

describe('a run that is stopped', () => {
  test.each([
    ['SIGINT', 130, '\n'],
    ['SIGTERM', 143, ''],
  ] as const)('by %s ends at once with %d and no result', (signal, exitCode, stdout) =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: 'hang' });
      let sent = 0;
      const result = await runCli(cloud, REDSHIFT, {
        onStart: (child) =>
          whenAsked(cloud, () => {
            sent = performance.now();
            child.kill(signal);
          }),
      });
      expect(result.exitCode, result.stderr).toBe(exitCode);
      expect(performance.now() - sent).toBeLessThan(2000);
      expect(result.stdout).toBe(stdout);
      expect(result.stderr).toBe('');
    }),
  );
});

test.runIf(process.platform === 'linux')('SIGINT stays ignored if the shell that started us ignores it', () =>
  withCloud(
    { onRedshiftLogin: () => new Promise<string>((resolve) => setTimeout(resolve, 500, PASSWORD)) },
    async (cloud) => {
      const env = { AWS_ENDPOINT_URL: cloud.url, AWS_REGION: 'eu-central-1', HOME: '/nowhere', ...cloud.userKeys() };
      const line = `trap '' INT; "$@"; echo "then $?"`;
      const sh = spawn('sh', ['-c', line, 'sh', ...PROGRAM, ...REDSHIFT], { env, detached: true });
      const shown = Promise.all([text(sh.stdout), text(sh.stderr)]);
      whenAsked(cloud, () => process.kill(-(sh.pid ?? 0), 'SIGINT'));
      await once(sh, 'close');
      const [stdout, stderr] = await shown;
      expect(stderr).toBe('');
      expect(stdout).toMatch(/^\{.*"DbPassword".*\}\nthen 0\n$/s);
    },
  ),
);

test.runIf(process.platform !== 'win32')('SIGUSR1 opens no debugger and does not end the run', () =>
  withCloud({}, async (cloud) => {
    cloud.setMode({ redshift: 'hang' });
    const result = await runCli(cloud, REDSHIFT, {
      onStart: (child) =>
        whenAsked(cloud, () => {
          child.kill('SIGUSR1');
          setTimeout(() => child.kill('SIGTERM'), 300);
        }),
    });
    expect([result.exitCode, result.stdout, result.stderr]).toEqual([143, '', '']);
  }),
);

describe('an stdout', () => {
  test('that its reader has closed causes no stack trace', () =>
    withCloud({ redshiftPassword: PASSWORD }, async (cloud) => {
      const result = await runCli(cloud, REDSHIFT, { onStart: (child) => child.stdout?.destroy() });
      expect(result.exitCode, result.stderr).toBe(255);
      expect(result.stderr).not.toMatch(/^\s+at |EPIPE|Error/m);
      expect(requestFor(cloud, 'GetClusterCredentials').status).toBe(200);
    }));

  test.runIf(process.platform === 'linux').each([
    [REDSHIFT, 255],
    [['help'], 255],
  ])('that is closed from the start is 255, with nothing said and nothing asked: %#', (argv, code) =>
    withCloud({ redshiftPassword: PASSWORD }, async (cloud) => {
      const env = { AWS_ENDPOINT_URL: cloud.url, AWS_REGION: 'eu-central-1', HOME: '/nowhere', ...cloud.userKeys() };
      const sh = spawn('sh', ['-c', '"$@" >&-', 'sh', ...PROGRAM, ...argv], { env });
      const shown = Promise.all([text(sh.stdout), text(sh.stderr)]);
      const [exitCode] = await once(sh, 'close');
      expect([exitCode, await shown, asked(cloud)]).toEqual([code, ['', ''], []]);
    }),
  );

  test('that is /dev/null is accepted', () =>
    withCloud({ redshiftPassword: PASSWORD }, async (cloud) => {
      const env = { AWS_ENDPOINT_URL: cloud.url, AWS_REGION: 'eu-central-1', HOME: '/nowhere', ...cloud.userKeys() };
      const sh = spawn('sh', ['-c', '"$@" > /dev/null', 'sh', ...PROGRAM, ...REDSHIFT], { env });
      const stderr = text(sh.stderr);
      const [exitCode] = await once(sh, 'close');
      expect([exitCode, await stderr]).toEqual([0, '']);
    }));

  test.skipIf(process.platform !== 'linux')('that is full causes a failure and a message', () =>
    withCloud({ redshiftPassword: PASSWORD }, async (cloud) => {
      const env = { AWS_ENDPOINT_URL: cloud.url, AWS_REGION: 'eu-central-1', HOME: '/nowhere', ...cloud.userKeys() };
      const full = openSync('/dev/full', 'w');
      const [program, ...words] = PROGRAM;
      const child = spawn(program, [...words, ...REDSHIFT], {
        env,
        stdio: ['ignore', full, 'pipe'],
      });
      const stderr = text(child.stderr ?? Readable.from([]));
      const [exitCode] = await once(child, 'close');
      expect(exitCode, await stderr).toBe(255);
      expect(await stderr).toMatch(/^The result could not be written \(ENOSPC\)\n$/);
    }),
  );

  test('has only the result', () =>
    withCloud({ redshiftPassword: PASSWORD }, async (cloud) => {
      const result = await runCli(cloud, [...REDSHIFT, '--query', 'DbPassword', '--output', 'text']);
      expect(expectAnswer(result)).toBe(`${PASSWORD}\n`);
    }));
});

function whenAsked(cloud: Cloud, then: () => void): void {
  const timer = setInterval(() => {
    if (asked(cloud).length === 0) return;
    clearInterval(timer);
    then();
  }, 20);
}
