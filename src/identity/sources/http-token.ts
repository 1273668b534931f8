import { HttpRequest } from '@smithy/core/protocols';
import type { Connection } from '../../aws/client.ts';
import type { WholeResponse } from '../../aws/exchange.ts';
import { isThisMachine } from '../../aws/host.ts';
import { kindOfStatus, TransportError } from '../../aws/transport-error.ts';
import { ConfigurationError, FailureError } from '../../errors.ts';
import { jsonObjectIn } from '../../json-object.ts';
import { keepOutOfMessages } from '../../known-secrets.ts';
import { quote } from '../../log-text.ts';
import { Secret } from '../../secret.ts';

const PRINTABLE = /^[\u0021-\u007e]+$/;

/** A request whose answer is a token. */
export interface TokenCall {
  /** The server, as a message names it. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bearer?: Secret;
  /** The token in an answer of status 200, or undefined when it has none. */
  readonly tokenIn: (response: WholeResponse) => string | undefined;
  /** The HTTP statuses that mean that this job may not have a token. */
  readonly refusals: readonly number[];
  /** What to change after a refusal. */
  readonly advice: string;
}

/**
 * Requests a token, and retries where waiting may help, until the deadline of the run. Follows no redirect, so that
 * only the endpoint gets the bearer token. Rejects with a ConfigurationError when this job may not have a token, and
 * with a FailureError for another bad status or an answer without a token.
 */
export function callForToken(call: TokenCall, connection: Connection): Promise<Secret> {
  if (call.bearer) keepOutOfMessages(call.bearer);
  return connection.retryPolicy.retry(call.name, async (abortSignal) => {
    const { response } = await connection.transport.handle(requestTo(call), { abortSignal });
    return tokenOf(call, response);
  });
}

/**
 * The URL that a variable holds. Throws a FailureError for a text that is not a URL, and for plain http to another
 * machine: the network could read the token.
 */
export function tokenUrl(variable: string, address: string): URL {
  const text = address.trim();
  // The URL parser would remove a line end inside of the text, and the request would go to another host.
  if (/[\u0000-\u0020\u007f]/.test(text) || !URL.canParse(text)) {
    // A URL with an @ may hold a user and a password, which must not be in the log.
    const shown = text.includes('@') ? '' : `: ${quote(address)}`;
    throw new FailureError(`${variable} is not a URL${shown}`);
  }
  const url = new URL(text);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.hostname))) return url;
  throw new FailureError(`${variable} must be https: the answer is a credential`);
}

/**
 * The bearer token that a variable holds, without the white space at its ends. Throws a FailureError when it holds a
 * character that no token has, such as a line end: a header cannot carry it.
 */
export function bearerOf(variable: string, value: string): Secret {
  const text = value.trim();
  if (PRINTABLE.test(text)) return new Secret(text);
  throw new FailureError(
    `${variable} holds a blank, a line end or another character that a token cannot have. Set it again, without quotes ` +
      'and line ends. The value is not shown',
  );
}

/** Reads the token from one member of a JSON object. */
export function jsonField(name: string): TokenCall['tokenIn'] {
  return ({ body }) => {
    const value = jsonObjectIn(Buffer.from(body).toString('utf8'))?.[name];
    return typeof value === 'string' ? value : undefined;
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
  // The body is not shown: it is the text of a server, and may hold anything.
  if (status >= 400) throw new TransportError(kindOfStatus(status), `answered with HTTP status ${status}`, { headers });
  const token = status === 200 ? tokenIn(response)?.trim() : undefined;
  if (!token) throw new FailureError(`${name} answered ${status} without a token in it`);
  if (!PRINTABLE.test(token)) {
    throw new FailureError(`${name} gave a token with a blank, a line end or another character that no token has`);
  }
  return new Secret(token);
}
