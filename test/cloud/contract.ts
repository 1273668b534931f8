import type { Certificates } from './certificates.ts';
import type { Policy } from './iam-policy.ts';

/** One request as it arrived, in the order of arrival. `status` is 'pending' until it has been answered. */
export interface RecordedRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly service: string;
  readonly operation: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly accessKeyId: string | null;
  readonly region: string | null;
  /** null: not signed, or signed with a key that this cloud has not issued. */
  readonly signatureValid: boolean | null;
  readonly mode: string;
  readonly tls: boolean;
  status: number | string;
}

/** A cluster, and what DescribeClusters says about it. */
export interface RedshiftCluster {
  /** `210987654321:warehouse` is one in another account than 123456789012. */
  readonly id: string;
  /** By default a name like those that AWS gives. */
  readonly host?: string;
  readonly port?: number;
  readonly database?: string;
  /** `available`, `paused`, `resizing`, `creating`, ... */
  readonly status?: string;
  readonly publiclyAccessible?: boolean;
}

/** What GetWorkgroup of Redshift Serverless says. */
export interface RedshiftWorkgroup {
  readonly name: string;
  readonly host?: string;
  readonly port?: number;
  /** `AVAILABLE`, `CREATING`, `MODIFYING`, `DELETING` */
  readonly status?: string;
  readonly publiclyAccessible?: boolean;
}

/** A cluster, and what DescribeCluster says about it. */
export interface EmrCluster {
  /** `210987654321:j-1` is one in another account than 123456789012. */
  readonly id: string;
  readonly host?: string;
  readonly releaseLabel?: string;
  /** `WAITING`, `RUNNING`, `TERMINATED`, ... */
  readonly state?: string;
  /** null: the cluster has none. */
  readonly securityConfiguration?: SecurityConfiguration | null;
}

/** What DescribeSecurityConfiguration says. */
export interface SecurityConfiguration {
  readonly name: string;
  readonly inTransitEncryption: boolean;
  /** Runtime roles, which GetClusterSessionCredentials needs. */
  readonly applicationScopedIamRole: boolean;
}

/** The policies that decide what a role may do. Each kind that is there must allow the action. */
export interface RolePolicies {
  readonly identity: Policy;
  /** The permissions boundary. */
  readonly boundary?: Policy;
  /** The service control policy of the organisation. */
  readonly organisation?: Policy;
}

export interface Role {
  readonly arn: string;
  /** Who may assume it. Without an issuer, it is this cloud's issuer. A subject may end in `*`. */
  readonly trust: {
    readonly issuer?: string;
    readonly audience?: string;
    readonly subject?: string;
    /** Role ARNs, user ARNs, or `arn:aws:iam::ACCOUNT:root` for all principals of an account. */
    readonly principals?: readonly string[];
    readonly externalId?: string;
  };
  /** Who may assume it, as IAM stores it. It replaces `trust`. The providers are those that it names. */
  readonly trustPolicy?: Policy;
  /** What it may do, as IAM stores it. It replaces `allow`. */
  readonly policies?: RolePolicies;
  /** IAM actions, also `redshift:*` and `*`. All other actions are denied. */
  readonly allow: readonly string[];
  readonly maxSessionSeconds?: number;
}

export interface RedshiftLogin {
  readonly user: string;
  readonly password: string;
  readonly expiresAt: Date;
  readonly autoCreate: boolean;
  readonly groups: readonly string[];
}

export interface EmrLogin {
  readonly username: string;
  readonly password: string;
  readonly expiresAt: Date;
}

/** Called before a login is answered. If it returns a string, this is the password. */
export type LoginHook<Login> = (login: Login) => Promise<void> | Promise<string> | Promise<string | undefined>;

export interface CloudOptions {
  readonly roles?: readonly Role[];
  /** Identifiers in the account 123456789012. `210987654321:warehouse` is one in another account. */
  readonly redshiftClusters?: readonly (string | RedshiftCluster)[];
  readonly emrClusters?: readonly (string | EmrCluster)[];
  readonly redshiftWorkgroups?: readonly (string | RedshiftWorkgroup)[];
  readonly onRedshiftLogin?: LoginHook<RedshiftLogin>;
  readonly onEmrLogin?: LoginHook<EmrLogin>;
  readonly redshiftPassword?: string;
  readonly redshiftUser?: string;
  readonly emrPassword?: string;
  readonly emrUsername?: string;
  /** What the operations return that return a token. */
  readonly token?: string;
  /** The endpoint of a session of Spark Connect. */
  readonly sessionEndpoint?: string;
  /** true: with certificates of its own, which it removes at its end. */
  readonly tls?: boolean | Certificates;
  readonly log?: (line: string) => void;
  /** 'recorded': answers like the server of the recorded runs of the AWS CLI, with fixed values and without checks. */
  readonly manner?: 'strict' | 'recorded';
}

/** One mode; or one for each request in turn, where the last repeats; or modes by service: `{ sts: ..., '*': ... }`. */
export type Mode = string | readonly string[] | Readonly<Record<string, string | readonly string[]>>;

export interface Cloud {
  readonly url: string;
  readonly tlsUrl: string | undefined;
  /** The PEM file of the CA of `tlsUrl`. Its folder also has `other-ca.pem`, an unrelated CA. */
  readonly caFile: string | undefined;
  readonly tokenRequestUrl: string;
  readonly tokenRequestToken: string;
  readonly issuer: string;
  readonly requests: readonly RecordedRequest[];
  /** Variables that point the AWS SDK and a GitHub step at this cloud. */
  env(): Record<string, string>;
  /** Keys of a user in the account 123456789012 with all permissions. */
  userKeys(): Record<string, string>;
  /** Signs a token as the issuer would. A claim that is undefined is left out. */
  mintToken(claims?: Record<string, unknown>): string;
  setMode(mode: Mode): void;
  /** Forgets requests and modes. Keys stay valid. */
  reset(): void;
  close(): Promise<void>;
}
