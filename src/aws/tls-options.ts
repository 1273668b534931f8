import { readFile } from 'node:fs/promises';
import { type Env, type Log, variable } from '../context.ts';
import { codeOf, FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import type { Profile } from './profile.ts';

/** Whom we believe to be AWS: the authorities in PEM in place of Node's own, or anybody. */
export interface TlsOptions {
  readonly ca?: string;
  readonly rejectUnauthorized: boolean;
}

/** Reads the bundle of the option, AWS_CA_BUNDLE or the profile. Throws a FailureError when it cannot be used. */
export async function findTlsOptions(
  values: { readonly 'ca-bundle': string | undefined; readonly 'no-verify-ssl': boolean | undefined },
  { env, log, profile }: { readonly env: Env; readonly log: Log; readonly profile: Profile },
): Promise<TlsOptions> {
  if (values['no-verify-ssl']) {
    log.warning('no-verify-ssl: whoever answers is taken for AWS. The token and the login are safe from nobody');
    return { rejectUnauthorized: false };
  }
  const path = values['ca-bundle'] ?? variable(env, 'AWS_CA_BUNDLE') ?? profile.setting('ca_bundle');
  if (path === undefined) return { rejectUnauthorized: true };
  const ca = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new FailureError(`ca-bundle: ${quote(path)} cannot be read (${codeOf(cause)})`);
  });
  if (!ca.includes('-----BEGIN CERTIFICATE-----')) {
    throw new FailureError(`ca-bundle: ${quote(path)} holds no certificate in PEM`);
  }
  return { ca, rejectUnauthorized: true };
}
