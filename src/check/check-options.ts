import type { ClusterLogin } from '../answer.ts';
import type { Clock, Env, Log } from '../context.ts';
import type { Surface } from '../options/names.ts';

/** Where the login must work. A database has a name; Livy has a scheme, https when it is left out. */
export interface Target {
  /** A name or an address, without the brackets of an IPv6 address. */
  readonly host: string;
  readonly port: number;
  readonly database?: string;
  readonly scheme?: 'https' | 'http';
}

/** How the server's certificate is checked, in the words of libpq. https://www.postgresql.org/docs/current/libpq-ssl.html */
export type Verification = 'require' | 'verify-ca' | 'verify-full';

/** What the description of a cluster says, where it was asked. */
export interface ClusterState {
  readonly name: string;
  /** In the service's own word, such as `available` or `paused`. */
  readonly status?: string | undefined;
  readonly publiclyAccessible?: boolean | undefined;
}

export interface CheckOptions {
  readonly kind: 'database' | 'livy';
  readonly login: ClusterLogin;
  readonly target: Target;
  readonly sslmode: Verification;
  /** The certificate authorities of `sslrootcert`, in PEM. They replace Node's own. */
  readonly ca: string | undefined;
  /** Of `wait-for-connection`, in seconds. 0 means one try. */
  readonly waitSeconds: number;
  /** Seconds for one try, from the look-up of the name to the answer; 0 means no limit. */
  readonly connectTimeout: number;
  readonly cluster?: ClusterState | undefined;
  /** Asks for the cluster's description again, to say why the wait goes on. */
  readonly describe?: () => Promise<ClusterState | undefined>;
  /** Where a proxy for Livy can be set. A database is never asked through a proxy: its clients use none. */
  readonly env?: Env;
  readonly clock: Clock;
  readonly log: Log;
  /** Where the user wrote the options: messages name them as they are typed there. */
  readonly surface: Surface;
  readonly signal?: AbortSignal | undefined;
}

/** The result of a good check. */
export interface Checked {
  /** The user that the database sees, safe for a log. Livy does not say it. */
  readonly user?: string;
}
