import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import type { CloudOptions, RecordedRequest } from '../cloud/contract.ts';
import { type Cloud, startCloud } from '../cloud/index.ts';
import { runStep, type StepOptions, type StepResult } from '../runner/step.ts';

// DIST names another build to test, for example one with an error in it, to see a test fail.
const dist = resolve(process.env['DIST'] ?? 'dist');

export const ROLE = 'arn:aws:iam::123456789012:role/deploy';
export const DATA_ROLE = 'arn:aws:iam::210987654321:role/data';

/** A password with every character that breaks careless quoting. */
export const PASSWORD = `Aa1+/%2B$HOME&<x>"'\\\`:,;=~é|{}#!*()[]^?@==`;

/** The inputs of a usual workflow. Tests add to them and change them. */
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

/** Runs the built action as the runner does, in a job that may request tokens from this cloud. */
export function runAction(cloud: Cloud, inputs: Inputs, options: Partial<StepOptions> = {}): Promise<StepResult> {
  return runStep({
    script: join(dist, 'action/index.js'),
    inputs,
    ...options,
    env: { ...cloud.env(), ...options.env },
  });
}

/** Runs the built post step with the state of the main step. */
export function runPost({ state }: Pick<StepResult, 'state'>, options: Partial<StepOptions> = {}): Promise<StepResult> {
  return runStep({ script: join(dist, 'post/index.js'), state, ...options });
}

/** Starts a cloud for one test. It is closed at the end of the test. */
export async function withCloud<T>(options: CloudOptions, use: (cloud: Cloud) => Promise<T>): Promise<T> {
  const cloud = await startCloud(options);
  try {
    return await use(cloud);
  } finally {
    await cloud.close();
  }
}

/**
 * The operations, such as `AssumeRoleWithWebIdentity`, in the order of arrival. The token endpoint appears with its
 * path.
 */
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

/** Expects that a step succeeded. If it did not, the failure shows why. */
export function expectSuccess(result: StepResult): void {
  expect(result.exitCode, result.log + result.stderr).toBe(0);
  expect(result.conclusion).toBe('success');
  expect(result.stderr).toBe('');
}

/**
 * Expects that a step failed as it must: with one annotation, with no file of the runner changed, and with nothing on
 * stderr, where a mask could come too late. Returns the message of the annotation.
 */
export function expectRefusal(result: StepResult): string {
  expect(result.exitCode, result.log + result.stderr).toBe(1);
  expect(result.files).toEqual({ env: '', output: '', state: '', summary: '', path: '' });
  expect(result.annotations.map(({ level }) => level)).toEqual(['error']);
  expect(result.stderr).toBe('');
  return result.annotations[0]?.message ?? '';
}

/** The raw output without the mask commands: what a reader would see without any mask. */
function shownText({ stdout, stderr }: Pick<StepResult, 'stdout' | 'stderr'>): string {
  const lines = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return [...lines, stderr].join('\n');
}

/** Expects that a secret of this run appears only in mask commands and in the runner's files. */
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
