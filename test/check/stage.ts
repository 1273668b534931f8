import type { Checked, CheckOptions } from '../../src/check/check-options.ts';
import { checkConnection } from '../../src/check/index.ts';
import { type ExpectedError, explain, FailureError } from '../../src/errors.ts';
import { Secret } from '../../src/secret.ts';

/** As long as AWS's, with letters that encodings change. */
export const PASSWORD = 'k7Hq+9/Zt3Lw==Bv5Xn1Rd8Gs2Jf4Mc6Pa0Ye+Ku/Ti7Ow3Cz9Vl5Nx1Qb8Fh2Sj4Dm6Eg0==';
export const USER = 'IAMA:etl_user:readers';

export const clock: CheckOptions['clock'] = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};

/** A check of a database on loopback, once, for at most 5 seconds. */
export function options(
  given: Partial<Omit<CheckOptions, 'target'>> & { readonly port: number; readonly host?: string },
): CheckOptions {
  const { port, host = '127.0.0.1', ...others } = given;
  return {
    kind: 'database',
    login: { username: USER, password: new Secret(PASSWORD), expiresAt: new Date(Date.now() + 3_600_000) },
    target: { host, port, database: 'dev' },
    sslmode: 'require',
    ca: undefined,
    waitSeconds: 0,
    connectTimeout: 5,
    clock,
    log: { info: () => {}, warning: () => {}, debug: () => {} },
    surface: 'action',
    ...others,
  };
}

export function check(given: Parameters<typeof options>[0]): Promise<Checked> {
  return checkConnection(options(given));
}

/** The whole text that the user sees of a failure. Throws when the check succeeds, or fails in a way nobody foresaw. */
export async function failureOf(checked: Promise<unknown>): Promise<string> {
  const error = await checked.then(
    () => new Error('the check succeeds'),
    (thrown: ExpectedError) => thrown,
  );
  if (!(error instanceof FailureError)) throw error;
  return explain(error);
}
