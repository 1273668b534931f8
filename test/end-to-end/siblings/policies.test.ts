// Each further operation with exactly its generated policy, and with less.
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../cloud/iam-policy.ts';
import { expectFailure } from '../cli/cli.ts';
import { inPolicyJob, printed, ROLE, roleWith, smallerThan } from '../cli/policy-job.ts';
import { rows } from './rows.ts';

const cases = rows.flatMap(({ name, inputs, more }) => [
  [name, 'its required options', argvOf(name, inputs)] as const,
  ...(Object.keys(more).length === 0
    ? []
    : [[name, 'all of its options', argvOf(name, { ...inputs, ...more })] as const]),
]);

function argvOf(name: string, options: Readonly<Record<string, string>>): string[] {
  const words = Object.entries(options).flatMap(([option, text]) => [`--${option}`, ...text.split('\n')]);
  return [...name.split(' '), ...words, '--role-to-assume', ROLE];
}

describe.each(cases)('%s with %s', (_name, _options, argv) => {
  test('gets its login with the printed policy, and with nothing less', () =>
    inPolicyJob(async ({ run, setRoles, cloud }) => {
      const policy = printed(await run([...argv, '--generate-policy'])) as Policy;
      expect(cloud.requests).toEqual([]);
      setRoles(roleWith(policy));
      const login = await run(argv);
      expect(login.exitCode, login.stderr).toBe(0);
      for (const { policy: smaller, action } of smallerThan(policy)) {
        setRoles(roleWith(smaller));
        expect(expectFailure(await run(argv), 254)).toContain(`The role deploy needs ${action} on arn:aws:`);
      }
    }));

  test('is refused with the policy for another cluster', () =>
    inPolicyJob(async ({ run, setRoles }) => {
      const policy = JSON.stringify(printed(await run([...argv, '--generate-policy'])));
      const other = policy.replace(/(123456789012:[^"]*?)(?:analytics|j-2\w+|00abc\w+|0abc|workgroup)/g, '$1other');
      expect(other).not.toBe(policy);
      setRoles(roleWith(JSON.parse(other) as Policy));
      expectFailure(await run(argv), 254);
    }));
});

test('the endpoint of a workgroup needs redshift-serverless:GetWorkgroup', () =>
  inPolicyJob(async ({ run, setRoles }) => {
    const argv = [
      ...argvOf('redshift-serverless get-credentials', { 'workgroup-name': 'analytics', 'db-name': 'dev' }),
      '--resolve-endpoint',
    ];
    const result = await run([...argv, '--generate-policy']);
    expect(result.stderr).toContain('the ARN of a workgroup has an id that its name does not say');
    const policy = printed(result) as Policy;
    setRoles(roleWith(policy));
    expect((await run(argv)).exitCode).toBe(0);
    setRoles(roleWith({ ...policy, Statement: policy.Statement.slice(0, 1) }));
    expect(expectFailure(await run(argv), 254)).toContain(
      'needs redshift-serverless:GetWorkgroup on arn:aws:redshift-serverless:',
    );
  }));
