import type { Secret } from '../secret.ts';
import type { Service } from './client.ts';
import type { WholeResponse } from './transport.ts';
import { kindOfStatus, TransportError } from './transport-error.ts';

/**
 * Lets a response through only if AWS can have sent it. A sign-in page, a broken proxy and an empty 200 all look like
 * success to the SDK, which then returns an answer without a password. Throws a TransportError, or for a bare status
 * an error in the form of the SDK's own.
 */
export function checkEnvelope(response: WholeResponse, service: Pick<Service, 'title' | 'wire'>): void {
  const { statusCode: status, headers, body } = response;
  const type = headers['content-type'] ?? '';
  const isOurs = body.length > 0 && (/xml|json/i.test(type) || type === '');
  if (status >= 300 && status < 400) {
    throw new TransportError(
      'final',
      `${service.title} answered with a redirect (${status}); redirects are not followed. Check the endpoint URL`,
    );
  }
  if (isOurs) return;
  const what = body.length === 0 ? 'an empty answer' : type.slice(0, 50);
  const stranger = `got HTTP ${status} with ${what} from something that is not ${service.title}`;
  if (status < 400) {
    throw new TransportError('final', `${stranger}: this is not AWS. Is a proxy or a sign-in page in between?`);
  }
  // The AWS CLI takes a bare status for a refusal, except where XML should have given the reason of one.
  if (service.wire === 'xml' && status < 500) {
    throw new TransportError(kindOfStatus(status), `${stranger} (a proxy or a web filter?)`, { headers });
  }
  throw bareStatus(response, body.length === 0 ? '' : `; ${stranger} (a proxy or a web filter?)`);
}

function bareStatus({ statusCode: status, reason, headers }: WholeResponse, more: string): Error {
  return Object.assign(new Error((reason || `HTTP status ${status}`) + more), {
    name: String(status),
    $fault: status >= 500 ? 'server' : 'client',
    $metadata: { httpStatusCode: status },
    $response: { statusCode: status, headers },
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
 * What is wrong with a login, or undefined when it can be believed. The types are what the SDK promises, not what a
 * server sends: its JSON may hold a number or an object. A password may be as long as it likes: 1,200 characters occur.
 * Control characters are refused rather than removed: a later step must get exactly what AWS sent, or nothing.
 */
export function problemWithLogin({ username, password, expiresAt }: UncheckedLogin, now: number): string | undefined {
  const user: unknown = username;
  const secret: unknown = password?.reveal();
  if (user === undefined || user === '') return 'without a user name';
  if (secret === undefined || secret === '') return 'without a password';
  if (typeof user !== 'string') return 'with a user name that is not text';
  if (typeof secret !== 'string') return 'with a password that is not text';
  if (!isPlain(user)) return 'with control characters in the user name';
  if (!isPlain(secret)) return 'with control characters in the password';
  if (!/\S/.test(user)) return 'with a user name of blanks only';
  if (!/\S/.test(secret)) return 'with a password of blanks only';
  if (secret.length < SHORTEST_PASSWORD) return `with a password of fewer than ${SHORTEST_PASSWORD} characters`;
  if (!expiresAt || Number.isNaN(expiresAt.getTime())) return 'without an expiry';
  if (expiresAt.getTime() <= now) return `that expired at ${expiresAt.toISOString()}; is the clock right?`;
  return undefined;
}

function isPlain(text: string): boolean {
  return text.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
}
