/** What a client of the cluster connects to: a database (Redshift), or Livy, the HTTP endpoint of Spark (EMR). */
export type ClientKind = 'database' | 'livy';

/** Where clients find the cluster, as far as it is known. */
export interface Target {
  /** A host name or an IP address, without brackets. */
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  /** For a database only. */
  readonly database?: string | undefined;
  /** For Livy only. */
  readonly scheme?: 'https' | 'http' | undefined;
}

/** Letters, digits and `. _ -`, as in all names of hosts. An IPv6 address has no brackets. */
export const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?!\.))*(?<![.-])|[0-9A-Fa-f]*:[0-9A-Fa-f:.]+)$/;

/** Whether a text is a host name or an IP address without brackets. Files and URLs of clients can contain nothing else. */
export function isHost(text: string): boolean {
  return HOST.test(text) && (!text.includes(':') || URL.canParse(`http://[${text}]`));
}

/** The characters that no client passes on unchanged in the name of a database. */
export const CONTROL = /[\u0000-\u001f\u007f]/;

/** How much a client checks, in libpq's words. There is nothing weaker: without TLS, the password could be read. */
export const sslModes = ['require', 'verify-ca', 'verify-full'] as const;
export type SslMode = (typeof sslModes)[number];

/** How clients use TLS. */
export interface Tls {
  readonly sslmode: SslMode;
  /** The path of a file with the certificate authorities to trust, in PEM. Undefined: what the client trusts itself. */
  readonly sslrootcert: string | undefined;
}

/** What AWS says about a cluster. */
export interface ClusterFacts extends Target {
  /** In the words of the API: available, paused, resizing; WAITING, RUNNING. */
  readonly status?: string | undefined;
  readonly publiclyAccessible?: boolean | undefined;
}

/** Whether a cluster with this status accepts connections: of Redshift, also with a resize beside it, and of EMR. */
export function isReady(status: string): boolean {
  return /^(?:available|modifying|running|waiting)\b/i.test(status);
}

/** The ports that AWS uses if nothing else is said. */
export const defaultPorts: Readonly<Record<ClientKind, number>> = { database: 5439, livy: 8998 };

/** `https://ip-10-0-0-1.example:8998`, without a slash at its end. Undefined as long as the host is not known. */
export function livyUrl({ scheme = 'https', host, port = defaultPorts.livy }: Target): string | undefined {
  return host === undefined ? undefined : `${scheme}://${inUrl(host)}:${port}`;
}

/** A host as URLs contain it: an IPv6 address has brackets. */
export function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
