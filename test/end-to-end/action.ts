import { resolve } from 'node:path';
import type { CloudOptions } from '../cloud/contract.ts';
import { type Cloud, startCloud } from '../cloud/index.ts';
import { runStep, type StepOptions, type StepResult } from '../runner/step.ts';

export const ROLE = 'arn:aws:iam::123456789012:role/deploy';

/** Inputs of a workflow that does the common thing, to be spread and changed. */
export const redshiftInputs = {
  'role-to-assume': ROLE,
  region: 'eu-central-1',
  'cluster-identifier': 'analytics',
  'db-user': 'etl_user',
} as const;

export const emrInputs = {
  'role-to-assume': ROLE,
  region: 'eu-central-1',
  'cluster-id': 'j-2AXXXXXXGAPLF',
} as const;

/** Runs the built action as the runner would, in a job that may request tokens of this cloud. */
export function runAction(
  cloud: Cloud,
  inputs: Readonly<Record<string, string>>,
  options: Partial<StepOptions> = {},
): Promise<StepResult> {
  return runStep({
    script: resolve('dist/action/index.js'),
    inputs,
    ...options,
    env: { ...cloud.env(), ...options.env },
  });
}

/** Starts a cloud for one test; it dies with the test. */
export async function withCloud<T>(options: CloudOptions, use: (cloud: Cloud) => Promise<T>): Promise<T> {
  const cloud = await startCloud(options);
  try {
    return await use(cloud);
  } finally {
    await cloud.close();
  }
}

/** `POST AssumeRoleWithWebIdentity` and so on, in the order of arrival. */
export function asked(cloud: Cloud): string[] {
  return cloud.requests.map(({ operation }) => operation);
}
