import type { Call } from './call.ts';
import type { Key, KeyRing, Principal } from './keys.ts';
import { refusalOf } from './permissions.ts';
import { type Fault, fault } from './reply.ts';
import { actionOf } from './service-errors.ts';
import { isSignatureOf } from './sigv4.ts';

const SIGNING_NAMES: Readonly<Record<string, string>> = { emr: 'elasticmapreduce' };
const MAX_SKEW_MS = 15 * 60_000;

/** null: not signed, or signed with an unknown key. */
export function isSignatureValid(call: Call, keys: KeyRing): boolean | null {
  const key = call.authorization && keys.find(call.authorization.accessKeyId);
  if (!call.authorization || !key) return null;
  if (key.sessionToken !== undefined && call.headers['x-amz-security-token'] !== key.sessionToken) return false;
  return isSignatureOf(key.secretAccessKey, call.authorization, call);
}

/**
 * The principal that signed the call, or the error for a wrong signature. Query and JSON services use different codes.
 */
export function authenticate(call: Call, keys: KeyRing): Principal | Fault {
  const json = call.protocol !== 'query';
  const { authorization } = call;
  if (!authorization) {
    if (json) return fault(400, 'MissingAuthenticationTokenException', 'Missing Authentication Token');
    return fault(403, 'MissingAuthenticationToken', 'Request is missing Authentication Token');
  }
  const key = keys.find(authorization.accessKeyId);
  if (!key || (key.sessionToken ?? '') !== (call.headers['x-amz-security-token'] ?? '')) {
    const message = 'The security token included in the request is invalid.';
    return json ? fault(400, 'UnrecognizedClientException', message) : fault(403, 'InvalidClientTokenId', message);
  }
  const problem = signatureProblem(call, key, authorization.service);
  if (problem)
    return json ? fault(400, 'InvalidSignatureException', problem) : fault(403, 'SignatureDoesNotMatch', problem);
  if (key.expiresAt && key.expiresAt.getTime() <= Date.now()) {
    const message = 'The security token included in the request is expired';
    return json ? fault(400, 'ExpiredTokenException', message) : fault(403, 'ExpiredToken', message);
  }
  return key.principal;
}

/** The error for an action on a resource. Undefined if the action is allowed. */
export function authorize(
  call: Call,
  principal: Principal,
  resource: string,
  action = actionOf(call),
): Fault | undefined {
  const because = principal.policies
    ? refusalOf(principal.policies, { call, principal, action, resource })
    : refusalOfList(principal, action);
  if (because === undefined) return undefined;
  const message = `User: ${principal.arn} is not authorized to perform: ${action} on resource: ${resource} ${because}`;
  return call.protocol === 'query' ? fault(403, 'AccessDenied', message) : fault(400, 'AccessDeniedException', message);
}

function refusalOfList({ allow }: Principal, action: string): string | undefined {
  if (allow.some((pattern) => matches(pattern, action))) return undefined;
  return `because no identity-based policy allows the ${action} action`;
}

/** Whether the text equals the pattern, or begins with it if the pattern ends in `*`. */
export function matches(pattern: string, text: string): boolean {
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern;
}

function signatureProblem(call: Call, key: Key, scopeService: string): string | undefined {
  const expected = SIGNING_NAMES[call.service] ?? call.service;
  if (scopeService !== expected) return `Credential should be scoped to correct service: '${expected}'. `;
  const time = call.headers['x-amz-date'] ?? '';
  const iso = time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  if (!(Math.abs(Date.parse(iso) - Date.now()) <= MAX_SKEW_MS)) return `Signature not current: ${time}`;
  if (call.authorization && isSignatureOf(key.secretAccessKey, call.authorization, call)) return undefined;
  return 'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
}
