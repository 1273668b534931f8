import type { Secret } from '../secret.ts';
import type { Service } from './client.ts';
import type { WholeResponse } from './exchange.ts';
import type { Transport } from './transport.ts';
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

/** The transport for a client of the SDK: it throws for an answer that AWS cannot have sent, as `checkEnvelope` does. */
export function checkedTransport(transport: Transport, service: Pick<Service, 'title' | 'wire'>): Transport {
  return {
    ...transport,
    async handle(request, options) {
      const answer = await transport.handle(request, options);
      checkEnvelope(answer.response, service);
      return answer;
    },
  };
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

/** The token in the answer of an operation, not checked yet. */
export interface UncheckedToken {
  readonly token: Secret | undefined;
  readonly expiresAt: Date | undefined;
  /** Given if the operation returns an endpoint. */
  readonly endpoint?: { readonly address: string | undefined };
  readonly id?: string | undefined;
  readonly direct?: Pick<UncheckedLogin, 'username' | 'password'> | undefined;
}

/** No password of AWS is shorter. The mask of a shorter one would replace ordinary words of a log. */
const SHORTEST_PASSWORD = 8;

/**
 * What is wrong with a login, or undefined when it is valid. `now` is in milliseconds since the epoch. The types are
 * what the SDK promises; a server may send a number or an object. A password has no maximum length: 1,200 characters
 * occur. Control characters are an error, and are not removed: a later step must get exactly what AWS sent, or nothing.
 */
export function problemWithLogin(login: UncheckedLogin, now: number): string | undefined {
  return problemWithPair(login) ?? problemWithExpiry(login.expiresAt, now);
}

/** The same for a user name and a password that have no expiry of their own. */
export function problemWithPair({
  username,
  password,
}: Pick<UncheckedLogin, 'username' | 'password'>): string | undefined {
  const user: unknown = username;
  const secret: unknown = password?.reveal();
  return firstProblem([
    ['user name', user],
    ['password', secret],
  ]);
}

/** The same for a token. Its endpoint is not checked here. */
export function problemWithToken({ token, expiresAt }: UncheckedToken, now: number): string | undefined {
  const secret: unknown = token?.reveal();
  return firstProblem([['token', secret]]) ?? problemWithExpiry(expiresAt, now);
}

/** What is wrong with a text of AWS that is not secret. */
export function problemWithText(title: string, text: unknown): string | undefined {
  return firstProblem([[title, text]]);
}

type Part = readonly [title: string, value: unknown];

/** Each check is made on all parts before the next one: what is missing says most about an answer. */
function firstProblem(parts: readonly Part[]): string | undefined {
  for (const check of CHECKS) {
    const problem = parts.map(([title, value]) => check(title, value)).find((found) => found !== undefined);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const CHECKS: readonly ((title: string, value: unknown) => string | undefined)[] = [
  (title, value) =>
    value === undefined || value === null || value === '' ? `without ${withArticle(title)}` : undefined,
  (title, value) => (typeof value === 'string' ? undefined : `with ${withArticle(title)} that is not text`),
  (title, value) => (isPlain(String(value)) ? undefined : `with control characters in the ${title}`),
  (title, value) => (/\S/.test(String(value)) ? undefined : `with ${withArticle(title)} of blanks only`),
  (title, value) =>
    ['password', 'token'].includes(title) && String(value).length < SHORTEST_PASSWORD
      ? `with a ${title} of fewer than ${SHORTEST_PASSWORD} characters`
      : undefined,
];

function withArticle(title: string): string {
  return /^[aeio]/.test(title) ? `an ${title}` : `a ${title}`;
}

function problemWithExpiry(expiresAt: Date | undefined, now: number): string | undefined {
  if (!expiresAt || Number.isNaN(expiresAt.getTime())) return 'without an expiry';
  if (expiresAt.getTime() <= now) return `that expired at ${expiresAt.toISOString()}; is the clock right?`;
  return undefined;
}

function isPlain(text: string): boolean {
  return text.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
}
