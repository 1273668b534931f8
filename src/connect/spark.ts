import { Secret } from '../secret.ts';
import { percentEncoded } from './percent.ts';
import { inUrl } from './target.ts';

/** Where a client of Spark Connect, or a gateway, is reached. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

const FORM =
  /^(?:(?:https|sc):\/\/)?((?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)|\[[0-9A-Fa-f:.]+\])(?::(\d{1,5}))?(?:\/[\w.~%;=/-]*)?$/;
const LONGEST = 1024;
const HTTPS_PORT = 443;

/**
 * The address in an endpoint that AWS returns: a host name, with or without `https://` or `sc://`, a port and a path.
 * Undefined for any other text, and for a scheme without TLS: the token must not go out in the clear.
 */
export function addressOf(endpoint: string): Address | undefined {
  const [, host, port = HTTPS_PORT] = (endpoint.length <= LONGEST && FORM.exec(endpoint)) || [];
  const number = Number(port);
  if (host === undefined || number < 1 || number > 65535) return undefined;
  return { host: host.replace(/^\[|\]$/g, ''), port: number };
}

/**
 * What SPARK_REMOTE holds: clients of Spark Connect send each further parameter as a header, and AWS takes the token
 * there. They decode parameters, so the token is percent-encoded.
 * https://github.com/apache/spark/blob/master/sql/connect/docs/client-connection-string.md
 */
export function sparkRemote({ host, port }: Address, token: Secret): Secret {
  const parameters = `use_ssl=true;x-aws-proxy-auth=${percentEncoded(token.reveal())}`;
  return new Secret(`sc://${inUrl(host)}:${port}/;${parameters}`);
}
