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
  /** null: not signed, or signed with a key that this cloud never issued. */
  readonly signatureValid: boolean | null;
  readonly mode: string;
  readonly tls: boolean;
  status: number | string;
}

export interface Role {
  readonly arn: string;
  /** Who may assume it. An absent issuer means this cloud's own; a subject may end in `*`. */
  readonly trust: {
    readonly issuer?: string;
    readonly audience?: string;
    readonly subject?: string;
    /** Role ARNs, user ARNs, or `arn:aws:iam::ACCOUNT:root` for everybody in an account. */
    readonly principals?: readonly string[];
    readonly externalId?: string;
  };
  /** IAM actions; `redshift:*` and `*` work. Anything else is denied. */
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

/** Called before a login is answered; a string that it returns replaces the password. */
export type LoginHook<Login> = (login: Login) => Promise<void> | Promise<string> | Promise<string | undefined>;

export interface CloudOptions {
  readonly roles?: readonly Role[];
  /** Identifiers in account 123456789012; `210987654321:warehouse` names one of another account. */
  readonly redshiftClusters?: readonly string[];
  readonly emrClusters?: readonly string[];
  readonly onRedshiftLogin?: LoginHook<RedshiftLogin>;
  readonly onEmrLogin?: LoginHook<EmrLogin>;
  readonly redshiftPassword?: string;
  readonly redshiftUser?: string;
  readonly emrPassword?: string;
  readonly emrUsername?: string;
  readonly tls?: boolean;
  readonly log?: (line: string) => void;
  /** 'recorded' answers as the server did that the AWS CLI was recorded against: fixed values, no checks. */
  readonly manner?: 'strict' | 'recorded';
}

/** One mode, one for each request in turn (the last repeats), or those by service: `{ sts: ..., '*': ... }`. */
export type Mode = string | readonly string[] | Readonly<Record<string, string | readonly string[]>>;

export interface Cloud {
  readonly url: string;
  readonly tlsUrl: string | undefined;
  /** The PEM file of the CA behind `tlsUrl`; an unrelated `other-ca.pem` lies next to it. */
  readonly caFile: string | undefined;
  readonly tokenRequestUrl: string;
  readonly tokenRequestToken: string;
  readonly issuer: string;
  readonly requests: readonly RecordedRequest[];
  /** Variables that point the AWS SDK and a GitHub step at this cloud. */
  env(): Record<string, string>;
  /** Keys of a user in account 123456789012 who may do everything. */
  userKeys(): Record<string, string>;
  /** Signs a token as the issuer would; a claim set to undefined is left out. */
  mintToken(claims?: Record<string, unknown>): string;
  setMode(mode: Mode): void;
  /** Forgets requests and modes; keys stay valid. */
  reset(): void;
  close(): Promise<void>;
}
