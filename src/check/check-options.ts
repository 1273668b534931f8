import type { ClusterLogin } from '../answer.ts';
import type { ClientKind, ClusterFacts, SslMode, Target } from '../connect/target.ts';
import type { Clock, Env, Log } from '../context.ts';
import type { Surface } from '../options/names.ts';

/** Where the login must work. */
export interface Address extends Target {
  readonly host: string;
  readonly port: number;
}

/** How far a try came: it makes a connection, begins TLS, or asks with the login. */
export type Phase = 'connection' | 'tls' | 'login';

/** What AWS says about a cluster, and its name for messages. */
export interface ClusterState extends Pick<ClusterFacts, 'status' | 'publiclyAccessible'> {
  readonly name: string;
}

export interface CheckOptions {
  readonly kind: ClientKind;
  readonly login: ClusterLogin;
  readonly target: Address;
  readonly sslmode: SslMode;
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
  /** Called when a part of a try begins. */
  readonly onPhase?: ((phase: Phase) => void) | undefined;
}

/** The result of a good check. */
export interface Checked {
  /** The user that the database sees, safe for a log. Livy does not say it. */
  readonly user?: string;
}
