import { expect } from 'vitest';
import type { Role } from '../../cloud/contract.ts';
import type { Policy, PolicyStatement } from '../../cloud/iam-policy.ts';
import { type Cloud, startCloud } from '../../cloud/index.ts';
import { type CliResult, runCli } from './cli.ts';

export const ROLE = 'arn:aws:iam::123456789012:role/deploy';
export const DATA_ROLE = 'arn:aws:iam::210987654321:role/data';

/** A job of GitHub in a cloud whose roles have no policies until the test gives them some. */
export interface PolicyJob {
  readonly cloud: Cloud;
  /** Replaces all roles. */
  readonly setRoles: (...roles: readonly Role[]) => void;
  /** Runs the command in the job. The token has these claims in place of the usual ones. */
  readonly run: (argv: readonly string[], env?: Readonly<Record<string, string>>) => Promise<CliResult>;
}

export async function inPolicyJob(use: (job: PolicyJob) => Promise<void>): Promise<void> {
  const roles: Role[] = [];
  const cloud = await startCloud({ roles });
  const noKeys = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
  try {
    await use({
      cloud,
      setRoles: (...next) => void roles.splice(0, roles.length, ...next),
      run: (argv, env = {}) =>
        runCli(cloud, argv, { env: { ...noKeys, GITHUB_ACTIONS: 'true', ...cloud.env(), ...env } }),
    });
  } finally {
    await cloud.close();
  }
}

/** What stderr shows in the log of the job: without the masks. */
export function shownIn(stderr: string): string {
  return stderr.replace(/^::add-mask::.*\n/gm, '');
}

/** The JSON that `--generate-policy` printed. */
export function printed(result: CliResult): unknown {
  expect(result.exitCode, result.stderr).toBe(0);
  return JSON.parse(result.stdout);
}

/** A role that trusts the usual job and may do this. */
export function roleWith(identity: Policy, arn: string = ROLE): Role {
  return {
    arn,
    trust: { audience: 'sts.amazonaws.com', subject: 'repo:octo-org/octo-repo:*' },
    allow: [],
    policies: { identity },
  };
}

/** A policy without one of its parts. */
export interface Smaller {
  readonly title: string;
  readonly policy: Policy;
  readonly action: string;
  /** An ARN that is missing. */
  readonly resource: string;
}

/** The policy without each of its statements, and without each resource of a statement that has several. */
export function smallerThan(policy: Policy): Smaller[] {
  return policy.Statement.flatMap((statement, index) => {
    const others = policy.Statement.filter((_, each) => each !== index);
    const resources = [statement.Resource ?? []].flat();
    const without = (statements: readonly PolicyStatement[]) => ({ ...policy, Statement: statements });
    const action = String(statement.Action);
    const whole = { title: `${statement.Sid}`, policy: without(others), action, resource: resources[0] ?? '' };
    if (resources.length < 2) return [whole];
    const fewer = resources.map((resource) => ({
      title: `${resource} of ${statement.Sid}`,
      policy: without([...others, { ...statement, Resource: resources.filter((each) => each !== resource) }]),
      action,
      resource,
    }));
    return [whole, ...fewer];
  });
}
