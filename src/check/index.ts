import { keepOutOfMessages } from '../known-secrets.ts';
import type { Checked, CheckOptions } from './check-options.ts';
import { tryOnce } from './try-once.ts';
import { waitFor } from './wait.ts';

export type { Checked, CheckOptions, Phase } from './check-options.ts';

/**
 * Checks that a login works: logs in to the database over TLS, or asks Livy for its sessions. Waits for a cluster that
 * cannot be reached yet, as long as `waitSeconds` allows. Load this module only when the check is asked for, with
 * `await import()`: most runs do not need it.
 *
 * Rejects with a FailureError that names what was tried, the cause and a cure; with an AbortError when `signal` aborts.
 * No message contains the password. No connection is open afterwards.
 */
export async function checkConnection(options: CheckOptions): Promise<Checked> {
  keepOutOfMessages(options.login.password);
  return waitFor((limit) => tryOnce(options, limit), options);
}
