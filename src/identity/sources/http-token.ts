import { HttpRequest } from '@smithy/core/protocols';
import type { Connection } from '../../aws/client.ts';
import { isThisMachine } from '../../aws/endpoint.ts';
import type { WholeResponse } from '../../aws/transport.ts';
import { ConfigurationError, FailureError } from '../../errors.ts';
import { Secret } from '../../secret.ts';
import { refuseCharacters } from '../given-keys.ts';

/** A request whose answer is a token. */
export interface TokenCall {
  /** Who answers, as a message names it. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bearer?: Secret;
  /** The token in an answer of status 200, or undefined when there is none. */
  readonly tokenIn: (response: WholeResponse) => string | undefined;
  /** The statuses that mean that this job may not have a token. */
  readonly refusals: readonly number[];
  /** What to change then. */
  readonly advice: string;
}

/**
 * Asks for a token, again where waiting may help, until the deadline of the run. Follows no redirect, so that only
 * the endpoint gets the bearer token. Throws a ConfigurationError when this job may not have one, a ServiceError
 * for other bad statuses, a FailureError when the answer holds no token.
 */
export async function callForToken(call: TokenCall, connection: Connection): Promise<Secret> {
  if (call.bearer) refuseCharacters({ from: `The token for ${call.name}`, value: call.bearer.reveal() });
  return connection.retryPolicy.retry(call.name, async (abortSignal) => {
    const { response } = await connection.transport.handle(requestTo(call), { abortSignal });
    return tokenOf(call, response);
  });
}

/** The URL that a variable holds. Throws a FailureError for one whose answer others could read. */
export function tokenUrl(variable: string, address: string): URL {
  if (!URL.canParse(address)) throw new FailureError(`${variable} is not a URL`);
  const url = new URL(address);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.hostname))) return url;
  throw new FailureError(`${variable} must be https: the answer is a credential`);
}

/** Reads the token out of an answer that is a JSON object. */
export function jsonField(name: string): TokenCall['tokenIn'] {
  return ({ body }) => {
    try {
      const answer = JSON.parse(Buffer.from(body).toString('utf8')) as Readonly<Record<string, unknown>> | null;
      const value = answer?.[name];
      return typeof value === 'string' ? value : undefined;
    } catch {
      return undefined;
    }
  };
}

function requestTo({ method, url, headers, bearer }: TokenCall): HttpRequest {
  return new HttpRequest({
    method,
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port ? { port: Number(url.port) } : {}),
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: {
      host: url.host,
      accept: 'application/json',
      'user-agent': 'cluster-credentials',
      ...headers,
      ...(bearer ? { authorization: `Bearer ${bearer.reveal()}` } : {}),
    },
  });
}

function tokenOf({ name, tokenIn, refusals, advice }: TokenCall, response: WholeResponse): Secret {
  const { statusCode: status, headers } = response;
  if (refusals.includes(status)) throw new ConfigurationError(`${name} refused this job (HTTP ${status}). ${advice}`);
  if (status >= 400) {
    // In the form of the SDK's own errors, which the retries know how to read. The body is not shown: it is not ours.
    throw Object.assign(new Error(`HTTP status ${status}`), {
      name: String(status),
      $fault: 'server',
      $metadata: { httpStatusCode: status },
      $response: { headers },
    });
  }
  const token = status === 200 ? tokenIn(response)?.trim() : undefined;
  if (!token) throw new FailureError(`${name} answered ${status} without a token in it`);
  return new Secret(token);
}
