import { chmod } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createCertificates } from '../certificates.ts';
import type { Cloud, CloudOptions, EmrLogin, RedshiftLogin } from '../contract.ts';
import { startCloud } from '../index.ts';
import { type Livy, startLivy } from '../livy.ts';
import { type Database, startPostgres } from '../postgres.ts';
import { DEFAULT_ROLES } from '../world.ts';
import { writeEnvFile } from './env-file.ts';
import { keepTokenFile } from './token-file.ts';

export interface LocalCloudOptions {
  /** Ports that are used if they are free. By default the system chooses. */
  readonly ports?: { readonly database?: number; readonly livy?: number };
  /** The database users that exist. Without a list, every user exists that AWS gives a login for. */
  readonly users?: readonly string[] | undefined;
  readonly log?: CloudOptions['log'];
}

/** An AWS, a database behind a front like Redshift's, and a Livy endpoint. Logins of the first work at the others. */
export interface LocalCloud {
  readonly cloud: Cloud;
  readonly database: Database & { readonly caFile: string };
  readonly livy: Livy & { readonly caFile: string };
  /** The role that the token, and the keys of the user, may assume. */
  readonly roleArn: string;
  readonly region: string;
  /** A file with an OIDC token that is replaced before it expires. */
  readonly tokenFile: string;
  /** `env()` as a file that only our user can read. */
  readonly envFile: string;
  /** The logins that AWS gave out, in order. */
  readonly logins: { readonly redshift: readonly RedshiftLogin[]; readonly emr: readonly EmrLogin[] };
  /** Variables that point the command, and clients of PostgreSQL, at this cloud. They hold the keys of its user. */
  env(): Record<string, string>;
  /** Stops everything and removes all files. */
  close(): Promise<void>;
}

const REGION = 'eu-central-1';
const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const USER = 'arn:aws:iam::123456789012:user/admin';
const CLUSTER = 'analytics';
const EMR_CLUSTER = 'j-2AXXXXXXGAPLF';

/** Starts all parts on loopback. If one does not start, the others are stopped, and the error is thrown. */
export async function startLocalCloud(options: LocalCloudOptions = {}): Promise<LocalCloud> {
  const opened: (() => Promise<void>)[] = [];
  const close = async () => {
    for (let last = opened.pop(); last; last = opened.pop()) await last();
  };
  try {
    return await open(options, { opened, close });
  } catch (error) {
    await close();
    throw error;
  }
}

interface Opening {
  /** What closes each part that is open. */
  readonly opened: (() => Promise<void>)[];
  readonly close: () => Promise<void>;
}

async function open({ ports, users, log }: LocalCloudOptions, { opened, close }: Opening): Promise<LocalCloud> {
  const certificates = await createCertificates('local-cloud-');
  const { caFile } = certificates;
  opened.push(certificates.remove);
  const folder = dirname(caFile);
  await chmod(folder, 0o700);

  const database = await startPostgres({ tls: certificates, front: { users, port: ports?.database } });
  opened.push(database.close);
  const livy = await startLivy({ tls: certificates, port: ports?.livy });
  opened.push(livy.close);

  const address = { host: database.host, port: database.port };
  const logins = { redshift: [] as RedshiftLogin[], emr: [] as EmrLogin[] };
  const cloud = await startCloud({
    tls: certificates,
    roles: DEFAULT_ROLES.map((role) => (role.arn === ROLE ? trusting(role, USER) : role)),
    redshiftClusters: [{ id: CLUSTER, database: database.database, ...address }],
    redshiftWorkgroups: [{ name: CLUSTER, ...address }],
    emrClusters: [{ id: EMR_CLUSTER, host: new URL(livy.url).hostname }],
    onRedshiftLogin: async (login) => {
      logins.redshift.push(login);
      await database.createLogin(login);
    },
    onEmrLogin: async (login) => {
      logins.emr.push(login);
      livy.allow(login);
    },
    ...(log ? { log } : {}),
  });
  opened.push(cloud.close);

  const token = await keepTokenFile(join(folder, 'token'), () => cloud.mintToken());
  opened.push(token.stop);
  const env = () => ({
    ...cloud.env(),
    ...cloud.userKeys(),
    // Keys of a session in the same shell would go with the keys of the user.
    AWS_SESSION_TOKEN: '',
    AWS_REGION: REGION,
    PGHOST: database.host,
    PGPORT: String(database.port),
    PGDATABASE: database.database,
    PGSSLMODE: 'verify-full',
    PGSSLROOTCERT: caFile,
    LIVY_URL: livy.url,
    LOCAL_CLOUD_ROLE: ROLE,
    LOCAL_CLOUD_TOKEN_FILE: token.path,
    LOCAL_CLOUD_CA_FILE: caFile,
  });
  const envFile = await writeEnvFile(join(folder, 'env'), env());
  return {
    cloud,
    database: { ...database, caFile },
    livy: { ...livy, caFile },
    roleArn: ROLE,
    region: REGION,
    tokenFile: token.path,
    envFile,
    logins,
    env,
    close,
  };
}

function trusting(role: (typeof DEFAULT_ROLES)[number], principal: string): (typeof DEFAULT_ROLES)[number] {
  return { ...role, trust: { ...role.trust, principals: [...(role.trust.principals ?? []), principal] } };
}
