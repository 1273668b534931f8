import { createCertificates } from '../cloud/certificates.ts';
import { type Cloud, startCloud } from '../cloud/index.ts';
import { type Livy, startLivy } from '../cloud/livy.ts';
import { type Database, startPostgres } from '../cloud/postgres.ts';
import type { Login } from './logins.ts';

export const REDSHIFT_CLUSTER = 'analytics';
export const EMR_CLUSTER = 'j-2AXXXXXXGAPLF';
export const ROLE = 'arn:aws:iam::123456789012:role/deploy';
export const REGION = 'eu-central-1';

/** An AWS whose clusters run on this machine, with TLS and a private CA. */
export interface Stage {
  readonly cloud: Cloud;
  readonly database: Database;
  readonly livy: Livy;
  readonly caFile: string;
  /** Ends the client that runs. */
  readonly interrupted: AbortSignal | undefined;
  /** AWS gives out this login from now on. */
  giveOut(login: Login): void;
  close(): Promise<void>;
}

export async function startStage(interrupted?: AbortSignal): Promise<Stage> {
  const opened: (() => Promise<void>)[] = [];
  const close = async () => {
    for (let last = opened.pop(); last; last = opened.pop()) await last();
  };
  try {
    return { ...(await open(opened)), interrupted, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(opened: (() => Promise<void>)[]): Promise<Omit<Stage, 'interrupted' | 'close'>> {
  let next: Login | undefined;
  const certificates = await createCertificates();
  opened.push(certificates.remove);
  const database = await startPostgres({ tls: certificates, front: {} });
  opened.push(database.close);
  const livy = await startLivy({ tls: certificates });
  opened.push(livy.close);
  const { host, port, database: name } = database;
  const cloud = await startCloud({
    redshiftClusters: [{ id: REDSHIFT_CLUSTER, host, port, database: name }],
    emrClusters: [{ id: EMR_CLUSTER, host: new URL(livy.url).hostname }],
    async onRedshiftLogin(login) {
      Object.assign(login, next && { user: next.user, password: next.password });
      await database.createLogin(login);
      return login.password;
    },
    async onEmrLogin(login) {
      Object.assign(login, next && { username: next.username, password: next.password });
      livy.allow(login);
      return login.password;
    },
  });
  opened.push(cloud.close);
  return {
    cloud,
    database,
    livy,
    caFile: certificates.caFile,
    giveOut: (login) => {
      next = login;
    },
  };
}
