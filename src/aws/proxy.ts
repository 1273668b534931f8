import { type Env, variable } from '../context.ts';
import { FailureError } from '../errors.ts';
import { keepOutOfMessages } from '../known-secrets.ts';
import { quote } from '../log-text.ts';
import { Secret } from '../secret.ts';
import { withoutBrackets } from './host.ts';
import { isWithoutProxy } from './no-proxy.ts';

/** A proxy that accepts CONNECT. */
export interface HttpProxy {
  readonly protocol: 'http:' | 'https:';
  /** Without the brackets of an IPv6 address. */
  readonly host: string;
  readonly port: number;
  /** The value of Proxy-Authorization. */
  readonly authorization: Secret | undefined;
  /** As a message names it: never with its user and password. */
  readonly name: string;
}

/** The parts of a request that decide which proxy it uses. */
export interface Destination {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number | undefined;
}

/**
 * The proxy for an address, as curl and the AWS CLI read the environment: https_proxy or HTTPS_PROXY, unless no_proxy
 * or NO_PROXY names the host. Undefined for plain http: it only goes to this machine. Throws a FailureError for a value
 * that is not the URL of an HTTP proxy.
 */
export function proxyFor({ protocol, hostname, port }: Destination, env: Env): HttpProxy | undefined {
  if (protocol !== 'https:') return undefined;
  const exceptions = variable(env, 'no_proxy') ?? variable(env, 'NO_PROXY') ?? '';
  return isWithoutProxy({ hostname, port: port ?? 443 }, exceptions) ? undefined : proxyOf(env);
}

/** The proxy of the environment, without a look at NO_PROXY. Throws as proxyFor() does. */
export function proxyOf(env: Env): HttpProxy | undefined {
  const [name, text] =
    (['https_proxy', 'HTTPS_PROXY'] as const)
      .map((each) => [each, variable(env, each)?.trim()] as const)
      .find(([, value]) => value) ?? [];
  if (name === undefined || !text) return undefined;
  const address = text.includes('://') ? text : `http://${text}`;
  const scheme = address.slice(0, address.indexOf(':')).toLowerCase();
  if (scheme !== 'http' && scheme !== 'https') {
    throw new FailureError(
      `${name}: a proxy of the kind ${quote(`${scheme}://`)} is not supported. Set the URL of an HTTP proxy, such as ` +
        'http://proxy.example.com:3128',
    );
  }
  // A "#", "/" or "?" in the password ends the host: the URL parser would take the password for a host name.
  const isCut = /[/?#]/.test(address.slice(scheme.length + 3).replace(/\/$/, ''));
  if (isCut || !URL.canParse(address)) throw new FailureError(`${name} ${NOT_A_URL}`);
  const url = new URL(address);
  return {
    protocol: `${scheme}:`,
    host: withoutBrackets(url.hostname),
    port: Number(url.port || (scheme === 'https' ? 443 : 80)),
    authorization: authorizationOf(url),
    name: `the proxy ${url.host}`,
  };
}

const NOT_A_URL =
  'is not a URL of the form http://USER:PASSWORD@HOST:PORT. Percent-encode special characters of the user and the ' +
  'password, such as # (%23), / (%2F) and ? (%3F). The value is not shown, since it may hold a password';

function authorizationOf({ username, password }: URL): Secret | undefined {
  if (username === '' && password === '') return undefined;
  const bytes = Buffer.concat([decoded(username), Buffer.from(':'), decoded(password)]);
  const authorization = new Secret(`Basic ${bytes.toString('base64')}`);
  for (const secret of [authorization, new Secret(decoded(password).toString())]) keepOutOfMessages(secret);
  return authorization;
}

/** Percent-decodes a text as curl does: a "%" without two hexadecimal digits after it stays a "%". */
function decoded(text: string): Buffer {
  const parts = text.split(/(%[\da-f]{2})/i);
  return Buffer.concat(
    parts.map((part, index) => (index % 2 === 1 ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part))),
  );
}
