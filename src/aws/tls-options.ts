import type { Env, Log } from '../context.ts';
import { FailureError, reasonOf } from '../errors.ts';
import { quote } from '../log-text.ts';
import { type Surface, shown } from '../options/names.ts';
import type { Profile } from './profile.ts';
import type { RetryPolicy } from './retry-policy.ts';
import { type Setting, variableSetting } from './setting.ts';

/** Which certificates are accepted, in the words of Node's `tls`. */
export interface TlsOptions {
  /** Certificate authorities in PEM. They replace Node's own. */
  readonly ca?: string;
  readonly rejectUnauthorized: boolean;
}

/** Where a bundle can be set, and the policy with the deadline for reading it. */
export interface TlsContext {
  readonly env: Env;
  readonly log: Log;
  readonly profile: Profile;
  readonly surface: Surface;
  readonly retryPolicy: RetryPolicy;
}

const LARGEST_BUNDLE = 16 * 1024 * 1024;

/** Reads the bundle of the option, AWS_CA_BUNDLE, the profile or, last as in the AWS CLI, REQUESTS_CA_BUNDLE. Throws a FailureError when it cannot be used. */
export async function findTlsOptions(
  values: { readonly 'ca-bundle': string | undefined; readonly 'no-verify-ssl': boolean | undefined },
  { env, log, profile, surface, retryPolicy }: TlsContext,
): Promise<TlsOptions> {
  if (values['no-verify-ssl']) {
    log.warning(
      `${shown('no-verify-ssl', surface)}: no certificate is checked. Any server that answers can read the token and ` +
        'the login',
    );
    return { rejectUnauthorized: false };
  }
  const bundle = findBundle(values, { env, profile, surface });
  if (!bundle) return { rejectUnauthorized: true };
  const ca = await retryPolicy.retry(`Reading ${bundle.from}`, (signal) => readBundle(bundle, signal));
  return { ca, rejectUnauthorized: true };
}

/** The path of the bundle, and what names it. Undefined when Node's own authorities are trusted. */
export function findBundle(
  { 'ca-bundle': option }: { readonly 'ca-bundle': string | undefined },
  { env, profile, surface }: Pick<TlsContext, 'env' | 'profile' | 'surface'>,
): Setting | undefined {
  return (
    (option === undefined ? undefined : { from: shown('ca-bundle', surface), value: option }) ??
    variableSetting(env, 'AWS_CA_BUNDLE') ??
    profile.find('ca_bundle') ??
    variableSetting(env, 'REQUESTS_CA_BUNDLE')
  );
}

async function readBundle({ from, value }: Setting, signal: AbortSignal): Promise<string> {
  const { readBounded } = await import('../read-bounded.ts');
  const bytes = await readBounded(value, { largest: LARGEST_BUNDLE, signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new FailureError(`${from}: ${quote(value)} cannot be read (${reasonOf(cause)})`);
  });
  const ca = bytes.toString('utf8');
  if (ca.includes('-----BEGIN CERTIFICATE-----')) return ca;
  throw new FailureError(`${from}: ${quote(value)} holds no certificate in PEM`);
}
