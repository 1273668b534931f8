import type { Clock, Context, Env, Log } from '../context.ts';
import { FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import { type Surface, shown } from '../options/names.ts';
import type { ValuesOf } from '../options/option.ts';
import type { Connection } from './client.ts';
import { endpoints } from './endpoint.ts';
import type { awsOptions } from './options.ts';
import { loadProfile } from './profile.ts';
import { findRegion, noRegion } from './region.ts';
import { retryPolicy } from './retry-policy.ts';
import { serverClock } from './server-clock.ts';
import { isOn, type Setting, variableSetting } from './setting.ts';
import { findTlsOptions } from './tls-options.ts';
import { transport } from './transport.ts';

export type AwsValues = ValuesOf<typeof awsOptions>;

export interface ConnectionContext extends Pick<Context, 'env' | 'clock' | 'log'> {
  /** The Region to use when none is set, for a run that asks no cluster. */
  readonly anyRegion?: string | undefined;
  /** When the run began, in milliseconds since the epoch: max-wait counts from there. Now when left out. */
  readonly since?: number | undefined;
}

/** The options of a connection. */
export interface AwsRequest {
  readonly aws: AwsValues;
  /** Where the user wrote the options: messages name them as they are typed there. */
  readonly surface: Surface;
}

/**
 * Decides how this run reaches AWS, and waits for `start-splay`. Sends nothing. Throws a ConfigurationError when there
 * is no Region or when the named profile does not exist, and a FailureError for a bad setting of the environment or a
 * file.
 */
export async function openConnection(
  { aws: values, surface }: AwsRequest,
  { env, clock, log, anyRegion, since }: ConnectionContext,
): Promise<Connection> {
  const profile = await loadProfile(values.profile, { env, surface });
  const lookup = { option: values.region, surface, env, profile };
  const region = findRegion(lookup) ?? anyRegion ?? noRegion(lookup);
  const maxAttempts = readMaxAttempts(variableSetting(env, 'AWS_MAX_ATTEMPTS') ?? profile.find('max_attempts'));
  refuseUnknownRetryMode(variableSetting(env, 'AWS_RETRY_MODE') ?? profile.find('retry_mode'));
  log.debug(() => `Region ${region}, profile ${profile.name}`);
  const policy = retryPolicy({ maxWaitSeconds: values['max-wait'], since, maxAttempts, surface, clock, log });
  const tlsOptions = await findTlsOptions(values, { env, log, profile, surface, retryPolicy: policy });
  await waitForSplay(values['start-splay'], { clock, log, surface });
  return {
    region,
    profile,
    surface,
    useFips: isOn(variableSetting(env, 'AWS_USE_FIPS_ENDPOINT') ?? profile.find('use_fips_endpoint')),
    useDualstack: isOn(variableSetting(env, 'AWS_USE_DUALSTACK_ENDPOINT') ?? profile.find('use_dualstack_endpoint')),
    transport: transport({
      connectTimeout: values['cli-connect-timeout'],
      readTimeout: values['cli-read-timeout'],
      tlsOptions,
      surface,
      env,
      log,
    }),
    retryPolicy: policy,
    endpoint: endpoints(values, { env, profile, log, surface }),
    clock: serverClock(),
    userAgent: userAgent(variableSetting(env, 'AWS_SDK_UA_APP_ID') ?? profile.find('sdk_ua_app_id')),
  };
}

/**
 * Throws a ConfigurationError when there is no Region. For a command that needs none, but that the AWS CLI refuses too.
 */
export async function requireRegion({ aws, surface }: AwsRequest, env: Env): Promise<void> {
  const profile = await loadProfile(aws.profile, { env, surface });
  const lookup = { option: aws.region, surface, env, profile };
  if (findRegion(lookup) === undefined) noRegion(lookup);
}

/** The Region of a request, where one is set anywhere. Throws as `openConnection` does, but not for a missing Region. */
export async function knownRegion({ aws, surface }: AwsRequest, env: Env): Promise<string | undefined> {
  const profile = await loadProfile(aws.profile, { env, surface });
  return findRegion({ option: aws.region, surface, env, profile });
}

/**
 * Waits for a random part of `limit` seconds, so that jobs that a schedule starts in the same second do not all call at
 * the same time.
 */
async function waitForSplay(
  limit: number,
  { clock, log, surface }: { readonly clock: Clock; readonly log: Log; readonly surface: Surface },
): Promise<void> {
  if (limit <= 0) return;
  const wait = clock.random() * limit;
  log.info(`Waiting ${wait.toFixed(1)} s before the first call (${shown('start-splay', surface)} ${limit})`);
  await clock.sleep(wait * 1000);
}

function readMaxAttempts(setting: Setting | undefined): number | undefined {
  if (setting === undefined) return undefined;
  const attempts = Number(setting.value);
  if (Number.isInteger(attempts) && attempts >= 1) return attempts;
  throw new FailureError(`${setting.from}: ${quote(setting.value)} must be a whole number of at least 1`);
}

/** With the name of the user's application, which AWS logs. https://docs.aws.amazon.com/sdkref/latest/guide/feature-appid.html */
function userAgent(application: Setting | undefined): string {
  const id = application?.value.replace(/[^\w!#$%&'*+.^`|~-]/g, '-').slice(0, 50);
  return id ? `cluster-credentials app/${id}` : 'cluster-credentials';
}

/** The retry policy does what both modes of the AWS CLI ask for. Another name is an error in the AWS CLI too. */
function refuseUnknownRetryMode(setting: Setting | undefined): void {
  if (setting !== undefined && setting.value !== 'standard' && setting.value !== 'adaptive') {
    throw new FailureError(`${setting.from}: ${quote(setting.value)} must be standard or adaptive`);
  }
}
