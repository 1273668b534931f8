import { describe, expect, test } from 'vitest';
import { asked, withCloud } from '../action.ts';
import { expectFailure, ini, REDSHIFT, runCli } from './cli.ts';

describe('there is one deadline, and AWS_MAX_ATTEMPTS is an upper bound', () => {
  test.each(['1', '2'])('AWS_MAX_ATTEMPTS=%s', (attempts) =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: 'InternalFailure' });
      expectFailure(await runCli(cloud, REDSHIFT, { env: { AWS_MAX_ATTEMPTS: attempts } }), 254);
      expect(asked(cloud)).toHaveLength(Number(attempts));
    }),
  );

  test('max_attempts of the profile counts if the variable is not set', () =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: 'InternalFailure' });
      const files = { 'home/.aws/config': ini({ default: { max_attempts: '2' } }) };
      expectFailure(await runCli(cloud, REDSHIFT, { files }), 254);
      expect(asked(cloud)).toHaveLength(2);
    }));

  test('--max-wait ends the run, however many attempts are left', () =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: 'Throttling' });
      const result = await runCli(cloud, [...REDSHIFT, '--max-wait', '1'], { env: { AWS_MAX_ATTEMPTS: '99' } });
      expect(expectFailure(result, 254)).toMatch(/An error occurred \(Throttling\)/);
      expect(result.durationMs).toBeLessThan(5000);
    }));

  test('a service that recovers is waited for', () =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: ['InternalFailure', 'drop', 'ok'] });
      const result = await runCli(cloud, REDSHIFT);
      expect(result.exitCode, result.stderr).toBe(0);
      expect(asked(cloud)).toHaveLength(3);
      expect(result.stderr).toMatch(/^GetClusterCredentials: transient, waiting \d\.\d s before attempt 2\n/);
    }));

  test.each([
    ['AWS_MAX_ATTEMPTS', '0'],
    ['AWS_MAX_ATTEMPTS', 'many'],
    ['AWS_RETRY_MODE', 'legacy-ish'],
  ])('%s=%s is refused', (name, value) =>
    withCloud({}, async (cloud) => {
      expect(expectFailure(await runCli(cloud, REDSHIFT, { env: { [name]: value } }), 255)).toContain(name);
      expect(asked(cloud)).toEqual([]);
    }),
  );

  test.each([
    ['1', 'slow:2', 255],
    ['0', 'slow:1.2', 0],
    ['3', 'slow:1.2', 0],
  ])('--cli-read-timeout %s with an answer that is %s: %d', (seconds, mode, exitCode) =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: mode });
      const argv = [...REDSHIFT, '--cli-read-timeout', seconds];
      const result = await runCli(cloud, argv, { env: { AWS_MAX_ATTEMPTS: '1' } });
      expect(result.exitCode, result.stderr).toBe(exitCode);
    }),
  );
});
