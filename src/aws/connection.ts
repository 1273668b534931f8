import type { Context, Env } from '../context.ts';
import { FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import type { Surface } from '../options/names.ts';
import type { ValuesOf } from '../options/option.ts';
import type { Connection } from './client.ts';
import { endpoints } from './endpoint.ts';
import type { awsOptions } from './options.ts';
import { loadProfile } from './profile.ts';
import { findRegion, noRegion } from './region.ts';
import { retryPolicy } from './retry-policy.ts';
import { isOn, type Setting, variableSetting } from './setting.ts';
import { waitForSplay } from './start-splay.ts';
import { findTlsOptions } from './tls-options.ts';
import { transport } from './transport.ts';

export type AwsValues = ValuesOf<typeof awsOptions>;

export interface ConnectionContext extends Pick<Context, 'env' | 'clock' | 'log'> {
  /** The Region to take where none is set, for a run that does not ask a cluster. */
  readonly anyRegion?: string | undefined;
  /** When the run began, in milliseconds since the epoch: max-wait counts from there. Now when left out. */
  readonly since?: number | undefined;
}

/** What the user set, and where it was written: messages name options as they were typed there. */
export interface AwsRequest {
  readonly aws: AwsValues;
  readonly surface: Surface;
}

/**
 * Decides how this run reaches AWS. Nothing is sent yet. Throws a ConfigurationError without a Region or without
 * the profile that was asked for, and a FailureError for a setting outside the options that cannot be obeyed.
 */
export async function openConnection(
  { aws: values, surface }: AwsRequest,
  { env, clock, log, anyRegion, since }: ConnectionContext,
): Promise<Connection> {
  const profile = await loadProfile(values.profile, { env, surface });
  const places = { option: values.region, surface, env, profile };
  const region = findRegion(places) ?? anyRegion ?? noRegion(places);
  const maxAttempts = readMaxAttempts(variableSetting(env, 'AWS_MAX_ATTEMPTS') ?? profile.find('max_attempts'));
  refuseUnknownRetryMode(variableSetting(env, 'AWS_RETRY_MODE') ?? profile.find('retry_mode'));
  log.debug(() => `Region ${region}, profile ${profile.name}`);
  const policy = retryPolicy({ maxWaitSeconds: values['max-wait'], since, maxAttempts, clock, log });
  const trust = await findTlsOptions(values, { env, log, profile, surface, retryPolicy: policy });
  await waitForSplay(values['start-splay'], { clock, log });
  return {
    region,
    profile,
    surface,
    useFips: isOn(variableSetting(env, 'AWS_USE_FIPS_ENDPOINT') ?? profile.find('use_fips_endpoint')),
    useDualstack: isOn(variableSetting(env, 'AWS_USE_DUALSTACK_ENDPOINT') ?? profile.find('use_dualstack_endpoint')),
    transport: transport({
      connectTimeout: values['cli-connect-timeout'],
      readTimeout: values['cli-read-timeout'],
      trust,
      env,
      log,
    }),
    retryPolicy: policy,
    endpoint: endpoints(values, { env, profile, log }),
  };
}

/** Throws a ConfigurationError where there is no Region, for what needs none and the AWS CLI refuses all the same. */
export async function requireRegion({ aws, surface }: AwsRequest, env: Env): Promise<void> {
  const profile = await loadProfile(aws.profile, { env, surface });
  const places = { option: aws.region, surface, env, profile };
  if (findRegion(places) === undefined) noRegion(places);
}

function readMaxAttempts(setting: Setting | undefined): number | undefined {
  if (setting === undefined) return undefined;
  const attempts = Number(setting.value);
  if (Number.isInteger(attempts) && attempts >= 1) return attempts;
  throw new FailureError(`${setting.from}: ${quote(setting.value)} must be a whole number of at least 1`);
}

/** Our retries are what both of the AWS CLI's modes ask for; another name is a mistake there too. */
function refuseUnknownRetryMode(setting: Setting | undefined): void {
  if (setting !== undefined && setting.value !== 'standard' && setting.value !== 'adaptive') {
    throw new FailureError(`${setting.from}: ${quote(setting.value)} must be standard or adaptive`);
  }
}
