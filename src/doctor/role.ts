import type { AwsSession } from '../aws/client.ts';
import type { IdentityContext, TokenInfo } from '../identity/fresh-token.ts';
import { inAllowedAccount, knownCaller, openSession } from '../identity/index.ts';
import { shown } from '../options/names.ts';
import type { IdentityRequest } from '../request.ts';
import { namesCredentials } from '../run.ts';
import type { Seen } from './finding.ts';

/** Opens the session of a run, and says whose it is. */
export async function seeRole(
  request: IdentityRequest,
  { token, context }: { readonly token: TokenInfo | undefined; readonly context: IdentityContext },
): Promise<Seen<AwsSession>> {
  const { identity, aws, surface } = request;
  const roles = identity['role-to-assume'] ?? [];
  if (!('call' in request) && roles.length === 0 && token && !namesCredentials(request, context.env)) {
    return { result: 'skipped', says: `unknown: give ${shown('role-to-assume', surface)}` };
  }
  const { 'allowed-account-ids': _, ...any } = identity;
  const opened = await openSession({ ...request, identity: { ...any, 'allowed-account-ids': undefined } }, context);
  if (aws['no-sign-request']) return { result: 'skipped', says: 'requests are not signed', value: opened };
  const session = await knownCaller(opened);
  const time = roles.length === 0 ? '' : `, for ${identity['role-duration-seconds']} seconds`;
  return { result: 'ok', says: `${session.principal ?? '-'}${time}`, value: session };
}

/** The account of the session. Rejects with a ConfigurationError if the options do not allow it. */
export async function seeAccount(
  session: AwsSession,
  { identity: { 'allowed-account-ids': allowed }, surface }: IdentityRequest,
): Promise<Seen> {
  const option = shown('allowed-account-ids', surface);
  if (session.account === undefined) return { result: 'skipped', says: 'unknown: requests are not signed' };
  if (!allowed) return { result: 'ok', says: `${session.account} (without ${option}, any account is good)` };
  await inAllowedAccount(session, allowed, surface);
  return { result: 'ok', says: `${session.account}, as ${option} says` };
}
