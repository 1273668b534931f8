import { type Clock, type Env, type Log, variable } from '../context.ts';
import { ConfigurationError, FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import type { ValuesOf } from '../options/option.ts';
import type { Connection } from './client.ts';
import { endpoints } from './endpoint.ts';
import { awsOptions } from './options.ts';
import { loadProfile, type Profile } from './profile.ts';
import { retryPolicy } from './retry-policy.ts';
import { waitForSplay } from './start-splay.ts';
import { findTlsOptions } from './tls-options.ts';
import { transport } from './transport.ts';

export type AwsValues = ValuesOf<typeof awsOptions>;

export interface ConnectionContext {
  readonly env: Env;
  readonly clock: Clock;
  readonly log: Log;
  /** The Region to take where none is set, for who asks nothing of a cluster. */
  readonly anyRegion?: string | undefined;
}

/**
 * Decides how this run reaches AWS. Nothing is sent yet. Throws a ConfigurationError without a Region or without
 * the profile that was asked for, and a FailureError for a variable of the environment that cannot be obeyed.
 */
export async function openConnection(
  values: AwsValues,
  { env, clock, log, anyRegion }: ConnectionContext,
): Promise<Connection> {
  const profile = await loadProfile(values.profile, env);
  const region = findRegion(values.region, env, profile) ?? anyRegion ?? noRegion(profile);
  const maxAttempts = readMaxAttempts(variable(env, 'AWS_MAX_ATTEMPTS') ?? profile.setting('max_attempts'));
  refuseUnknownRetryMode(variable(env, 'AWS_RETRY_MODE') ?? profile.setting('retry_mode'));
  log.debug(() => `Region ${region}, profile ${profile.name}`);
  const network = transport({
    connectTimeout: values['cli-connect-timeout'],
    readTimeout: values['cli-read-timeout'],
    trust: await findTlsOptions(values, { env, log, profile }),
    env,
    log,
  });
  await waitForSplay(values['start-splay'], { clock, log });
  return {
    region,
    profile: values.profile,
    transport: network,
    retryPolicy: retryPolicy({ maxWaitSeconds: values['max-wait'], maxAttempts, clock, log }),
    endpoint: endpoints(values, env, profile),
  };
}

/** Throws a ConfigurationError where there is no Region, for what needs none and the AWS CLI refuses all the same. */
export async function requireRegion(values: AwsValues, env: Env): Promise<void> {
  const profile = await loadProfile(values.profile, env);
  if (findRegion(values.region, env, profile) === undefined) noRegion(profile);
}

function findRegion(option: string | undefined, env: Env, profile: Profile): string | undefined {
  const region =
    option ?? variable(env, 'AWS_REGION') ?? variable(env, 'AWS_DEFAULT_REGION') ?? profile.setting('region');
  if (region !== undefined && !awsOptions.region.pattern.regex.test(region)) {
    throw new FailureError(`region: ${quote(region)} must be ${awsOptions.region.pattern.says}`);
  }
  return region;
}

function noRegion(profile: Profile): never {
  throw new ConfigurationError(
    'No Region. Set the option region, or AWS_REGION or AWS_DEFAULT_REGION in the environment, or region in the ' +
      `profile "${profile.name}"`,
  );
}

function readMaxAttempts(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const attempts = Number(text);
  if (Number.isInteger(attempts) && attempts >= 1) return attempts;
  throw new FailureError(`AWS_MAX_ATTEMPTS: ${quote(text)} must be a whole number of at least 1`);
}

/** Our retries are what both of the AWS CLI's modes ask for; another name is a mistake there too. */
function refuseUnknownRetryMode(mode: string | undefined): void {
  if (mode !== undefined && mode !== 'standard' && mode !== 'adaptive') {
    throw new FailureError(`AWS_RETRY_MODE: ${quote(mode)} must be standard or adaptive`);
  }
}
