import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import type { CloudOptions, RecordedRequest } from '../cloud/contract.ts';
import { type Cloud, startCloud } from '../cloud/index.ts';
import { runStep, type StepOptions, type StepResult } from '../runner/step.ts';

// DIST points the same scenarios at another build: one with something broken in it, to see a test fail.
const dist = resolve(process.env['DIST'] ?? 'dist');

export const ROLE = 'arn:aws:iam::123456789012:role/deploy';
export const DATA_ROLE = 'arn:aws:iam::210987654321:role/data';

/** A password with every letter in it that breaks careless quoting. */
export const PASSWORD = `Aa1+/%2B$HOME&<x>"'\\\`:,;=~é|{}#!*()[]^?@==`;

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

type Inputs = Readonly<Record<string, string>>;

/** Runs the built action as the runner would, in a job that may request tokens of this cloud. */
export function runAction(cloud: Cloud, inputs: Inputs, options: Partial<StepOptions> = {}): Promise<StepResult> {
  return runStep({
    script: join(dist, 'action/index.js'),
    inputs,
    ...options,
    env: { ...cloud.env(), ...options.env },
  });
}

/** Runs the built post step with what the main step left for it. */
export function runPost({ state }: Pick<StepResult, 'state'>, options: Partial<StepOptions> = {}): Promise<StepResult> {
  return runStep({ script: join(dist, 'post/index.js'), state, ...options });
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

/** `AssumeRoleWithWebIdentity` and so on, in the order of arrival; the token endpoint goes by its path. */
export function asked(cloud: Cloud): string[] {
  return cloud.requests.map(({ operation }) => operation);
}

export const TOKEN_REQUEST = '/_github/idtoken';
export const COMMON_WAY = [TOKEN_REQUEST, 'AssumeRoleWithWebIdentity', 'GetClusterCredentials'];

/** The one request for an operation. */
export function requestFor(cloud: Cloud, operation: string): RecordedRequest {
  const [request, ...more] = cloud.requests.filter((one) => one.operation === operation);
  if (!request || more.length > 0) throw new Error(`Not one ${operation} in ${asked(cloud).join(', ')}`);
  return request;
}

/** Expects a step that came to its end, and shows why it did not. */
export function expectSuccess(result: StepResult): void {
  expect(result.exitCode, result.log + result.stderr).toBe(0);
  expect(result.conclusion).toBe('success');
  expect(result.stderr).toBe('');
}

/**
 * Expects a step that failed as a step of ours must: red, with one annotation, no file of the runner touched, and
 * nothing on stderr, where no mask is in time. Returns the annotation's message.
 */
export function expectRefusal(result: StepResult): string {
  expect(result.exitCode, result.log + result.stderr).toBe(1);
  expect(result.files).toEqual({ env: '', output: '', state: '', summary: '', path: '' });
  expect(result.annotations.map(({ level }) => level)).toEqual(['error']);
  expect(result.stderr).toBe('');
  return result.annotations[0]?.message ?? '';
}

/** What a reader of the raw stream would see even if the runner knew no mask, but for the mask commands themselves. */
export function shownText({ stdout, stderr }: Pick<StepResult, 'stdout' | 'stderr'>): string {
  const lines = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return [...lines, stderr].join('\n');
}

/** Expects that nothing secret of this run can be read anywhere but in mask commands and the runner's files. */
export function expectNoSecret(result: StepResult, cloud: Cloud, ...passwords: readonly string[]): void {
  const secrets = new Set([cloud.tokenRequestToken, ...result.masks, ...passwords]);
  for (const { params, headers } of cloud.requests) {
    if (typeof params['WebIdentityToken'] === 'string') secrets.add(params['WebIdentityToken']);
    if (headers['x-amz-security-token'] !== undefined) secrets.add(headers['x-amz-security-token']);
  }
  for (const secret of secrets) {
    for (const text of [shownText(result), result.log, result.rawSummary]) {
      expect(text.includes(secret), `${secret.slice(0, 8)}... is shown in ${text}`).toBe(false);
    }
  }
}
