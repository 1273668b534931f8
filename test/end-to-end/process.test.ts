import { describe, expect, test } from 'vitest';
import type { Cloud } from '../cloud/index.ts';
import { asked, expectNoSecret, expectRefusal, expectSuccess, redshiftInputs, runAction, withCloud } from './action.ts';

describe('a setting of Node that would show secrets or trust any server', () => {
  test.each([
    ['NODE_DEBUG', 'http'],
    ['NODE_DEBUG', 'https'],
    ['NODE_DEBUG', 'fs,net'],
    ['NODE_DEBUG', 'TLS'],
    ['NODE_DEBUG', 'http2'],
    ['NODE_DEBUG', '*'],
    ['NODE_DEBUG', 'timer,n*'],
    ['NODE_DEBUG', 'child_process'],
    ['NODE_OPTIONS', '--tls-keylog=keys'],
    ['NODE_OPTIONS', '--trace-tls'],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
  ])('stops the run before anything is sent: %s=%s', (name, value) =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, redshiftInputs, { env: { [name]: value } });
      expect(result.exitCode).toBe(1);
      expect(result.annotations.map(({ level, message }) => [level, message.split(/[ =]/)[0]])).toEqual([
        ['error', name],
      ]);
      expect(result.files.env + result.files.output).toBe('');
      expect(asked(cloud)).toEqual([]);
      expectNoSecret(result, cloud);
    }),
  );

  test.each([
    ['NODE_DEBUG', 'timer'],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '1'],
  ])('is not %s=%s', (name, value) =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, redshiftInputs, { env: { [name]: value } });
      expect(result.exitCode, result.log).toBe(0);
    }),
  );
});

describe('a step that is stopped', () => {
  test.each([
    ['SIGTERM', 'github', '/_github/idtoken'],
    ['SIGINT', 'github', '/_github/idtoken'],
    ['SIGTERM', 'sts', 'AssumeRoleWithWebIdentity'],
    ['SIGINT', 'sts', 'AssumeRoleWithWebIdentity'],
    ['SIGTERM', 'redshift', 'GetClusterCredentials'],
    ['SIGINT', 'redshift', 'GetClusterCredentials'],
    ['SIGHUP', 'redshift', 'GetClusterCredentials'],
  ] as const)('by %s while it waits for %s ends at once and leaves nothing', (signal, service, operation) =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ [service]: 'hang' });
      let sent = 0;
      const result = await runAction(cloud, redshiftInputs, {
        onStart: (child) =>
          whenAsked(cloud, operation, () => {
            sent = performance.now();
            child.kill(signal);
          }),
      });
      expect(result.exitCode === 0, `${result.exitCode} ${result.signal}`).toBe(false);
      expect(result.conclusion).toBe('failure');
      expect(performance.now() - sent).toBeLessThan(2000);
      expect(asked(cloud).at(-1)).toBe(operation);
      expect(result.files).toEqual({ env: '', output: '', state: '', summary: '', path: '' });
      expectNoSecret(result, cloud);
    }),
  );

  test('is not stopped by SIGUSR1, and opens no debugger', () =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: 'hang' });
      const result = await runAction(cloud, redshiftInputs, {
        onStart: (child) =>
          whenAsked(cloud, 'GetClusterCredentials', () => {
            child.kill('SIGUSR1');
            setTimeout(() => child.kill('SIGTERM'), 300);
          }),
      });
      expect(result.signal).toBe('SIGTERM');
      expect(result.stderr).toBe('');
    }));

  test('while it waits for the next attempt ends at once too', () =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: 'Throttling' });
      const result = await runAction(cloud, redshiftInputs, {
        onStart: (child) =>
          whenAsked(cloud, 'GetClusterCredentials', () => setTimeout(() => child.kill('SIGTERM'), 100)),
      });
      expect(result.exitCode === 0, `${result.exitCode} ${result.signal}`).toBe(false);
      expect(result.durationMs).toBeLessThan(5000);
      expect(result.files.env + result.files.output).toBe('');
    }));
});

test('the action ends at once when it has handed over', () =>
  withCloud({}, async (cloud) => {
    const result = await runAction(cloud, redshiftInputs, { timeoutMs: 10_000 });
    expectSuccess(result);
    // Keep-alive sockets and timers of time-outs must not delay the job.
    expect(result.durationMs).toBeLessThan(5000);
  }));

test('a failed action ends at once too', () =>
  withCloud({}, async (cloud) => {
    const inputs = { ...redshiftInputs, 'cluster-identifier': 'nowhere' };
    const result = await runAction(cloud, inputs, { timeoutMs: 10_000 });
    expectRefusal(result);
    expect(result.durationMs).toBeLessThan(5000);
  }));

function whenAsked(cloud: Cloud, operation: string, then: () => void): void {
  const timer = setInterval(() => {
    if (!asked(cloud).includes(operation)) return;
    clearInterval(timer);
    then();
  }, 20);
}
