import type { Secret } from '../secret.ts';
import type { Service } from './client.ts';
import type { WholeResponse } from './exchange.ts';
import { kindOfStatus, TransportError } from './transport-error.ts';

/**
 * Throws if AWS cannot have sent this response. To the SDK, a sign-in page, the page of a broken proxy and an empty 200
 * look like success: it then returns an answer without a password. Throws a TransportError, or for a status without a
 * reason an error in the form of the SDK's errors.
 */
export function checkEnvelope(response: WholeResponse, service: Pick<Service, 'title' | 'wire'>): void {
  const { statusCode: status, headers, body } = response;
  const type = headers['content-type'] ?? '';
  const mayBeAws = body.length > 0 && (/xml|json/i.test(type) || type === '');
  if (status >= 300 && status < 400) {
    throw new TransportError(
      'final',
      `${service.title} answered with a redirect (${status}); redirects are not followed. Check the endpoint URL`,
    );
  }
  if (mayBeAws) return;
  const what = body.length === 0 ? 'an empty answer' : type.slice(0, 50);
  const summary = `got HTTP ${status} with ${what} from something that is not ${service.title}`;
  if (status < 400) {
    throw new TransportError('final', `${summary}: this is not AWS. Is a proxy or a sign-in page in between?`);
  }
  // The AWS CLI takes a status without a body for a refusal. In XML, a refusal always has a body.
  if (service.wire === 'xml' && status < 500) {
    throw new TransportError(kindOfStatus(status), `${summary} (a proxy or a web filter?)`, { headers });
  }
  throw bareStatus(response, body.length === 0 ? '' : `; ${summary} (a proxy or a web filter?)`);
}

function bareStatus({ statusCode: status, reason, headers }: WholeResponse, more: string): Error {
  return Object.assign(new Error((reason || `HTTP status ${status}`) + more), {
    name: String(status),
    $fault: status >= 500 ? 'server' : 'client',
    $metadata: { httpStatusCode: status },
    $response: { statusCode: status, headers },
  });
}

/** The login in the answer of an operation, not checked yet. */
export interface UncheckedLogin {
  readonly username: string | undefined;
  readonly password: Secret | undefined;
  readonly expiresAt: Date | undefined;
}

/** No password of AWS is shorter. The mask of a shorter one would replace ordinary words of a log. */
const SHORTEST_PASSWORD = 8;

/**
 * What is wrong with a login, or undefined when it is valid. `now` is in milliseconds since the epoch. The types are
 * what the SDK promises; a server may send a number or an object. A password has no maximum length: 1,200 characters
 * occur. Control characters are an error, and are not removed: a later step must get exactly what AWS sent, or nothing.
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
