import { FailureError } from '../errors.ts';
import type { Secret } from '../secret.ts';
import type { WholeResponse } from './transport.ts';

/**
 * Lets a response through only if AWS can have sent it. A captive portal, a broken proxy and an empty 200 all look
 * like success to the SDK, which then returns an answer without a password.
 */
export function checkEnvelope(response: WholeResponse, form: 'xml' | 'json'): void {
  const { statusCode, body } = response;
  const type = response.headers['content-type'] ?? '';
  const isOurs = /xml|json/i.test(type) || (type === '' && body.length > 0);
  if (statusCode >= 300 && statusCode < 400) {
    throw new FailureError(`The service answered with a redirect (${statusCode}); redirects are not followed`);
  }
  if (statusCode >= 400) {
    if (!isOurs || body.length === 0) throw bareStatus(statusCode, response.reason, form);
    return;
  }
  if (body.length === 0) throw new FailureError(`The service answered ${statusCode} with nothing in it`);
  if (!isOurs) {
    throw new FailureError(
      `The service answered ${statusCode} with ${type}: this is not AWS. Is a proxy or a sign-in page in between?`,
    );
  }
}

/**
 * An error of which only the status is AWS's word, in the form of the SDK's own errors. The AWS CLI takes it for a
 * refusal, save where XML should have told the reason of one.
 */
function bareStatus(status: number, reason: string | undefined, form: 'xml' | 'json'): Error {
  return Object.assign(new Error(reason || `HTTP status ${status}`), {
    name: String(status),
    $fault: status >= 500 ? 'server' : 'client',
    $metadata: { httpStatusCode: status },
    unreadable: form === 'xml' && status < 500,
  });
}

/** What every operation of ours answers with, before it has been checked. */
export interface UncheckedLogin {
  readonly username: string | undefined;
  readonly password: Secret | undefined;
  readonly expiresAt: Date | undefined;
}

/** The least that a password of AWS has; a shorter one, masked, would star out half of a log. */
const SHORTEST_PASSWORD = 8;

/**
 * What is wrong with a login, or undefined when it can be believed. There is no upper limit to a password's
 * length: 1,200 characters occur. Control characters are refused rather than cleaned: a later step must get
 * exactly what AWS sent or nothing.
 */
export function problemWithLogin({ username, password, expiresAt }: UncheckedLogin, now: number): string | undefined {
  if (!username) return 'without a user name';
  const secret = password?.reveal();
  if (!secret) return 'without a password';
  if (!isPlain(username)) return 'with control characters in the user name';
  if (!isPlain(secret)) return 'with control characters in the password';
  if (secret.length < SHORTEST_PASSWORD) return `with a password of fewer than ${SHORTEST_PASSWORD} characters`;
  if (!expiresAt || Number.isNaN(expiresAt.getTime())) return 'without an expiry';
  if (expiresAt.getTime() <= now) return `that expired at ${expiresAt.toISOString()}; is the clock right?`;
  return undefined;
}

function isPlain(text: string): boolean {
  return text.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
}
