import type { ClusterLogin } from './answer.ts';
import type { AwsSession } from './aws/client.ts';
import type { Checked, CheckOptions } from './check/index.ts';
import { type ClusterFacts, isReady, type Target } from './connect/target.ts';
import type { Context } from './context.ts';
import { ConfigurationError } from './errors.ts';
import { shown } from './options/names.ts';
import type { Request } from './request.ts';

/**
 * Begins to ask AWS where the cluster is, at the same time as for the login. The returned function waits for that, and
 * checks the login if the user wants it. It resolves to where clients find the cluster. Both reject with an
 * ExpectedError.
 */
export function findTarget(
  request: Request,
  session: AwsSession,
  context: FindContext,
): (login: ClusterLogin) => Promise<Target> {
  const described = request.connection.lookUp ? describe(request, session) : undefined;
  // A login that is refused is reported first. Then nothing waits for the description.
  described?.catch(() => {});
  return async (login) => {
    const facts = await described;
    const target = targetOf(request, facts, context.log);
    if (request.connection.check) await check(request, { login, target, facts, session }, context);
    return target;
  };
}

interface FindContext extends Pick<Context, 'env' | 'clock' | 'log'>, Pick<CheckOptions, 'onPhase' | 'signal'> {}

/** Asks AWS where the cluster is. On a connection of its own, with the same deadline, or with one that counts from `since`. */
export function describe(
  { call }: Request,
  { connection, ...session }: AwsSession,
  since?: number,
): Promise<ClusterFacts> {
  const retryPolicy = connection.retryPolicy.beside(since);
  return call.describe({ ...session, connection: { ...connection, retryPolicy } });
}

/**
 * Where clients find the cluster: what the options say, and else what AWS says. Reports a state in which clients cannot
 * connect. Throws a ConfigurationError if a preset needs a database and AWS names none.
 */
export function targetOf(request: Request, facts: ClusterFacts | undefined, log: Context['log']): Target {
  const { connection, operation, call, surface } = request;
  const { host, port, database, scheme } = connection.target;
  const target: Target = {
    host: host ?? facts?.host,
    port: port ?? facts?.port,
    database: database ?? facts?.database,
    scheme: scheme ?? facts?.scheme,
  };
  if (operation.clients === 'database' && connection.needsDatabase && target.database === undefined) {
    throw new ConfigurationError(
      `${operation.describes ? 'AWS' : 'DescribeClusters'} returned no database for the cluster ${call.cluster}. Give ${shown('database', surface)}`,
    );
  }
  if (facts) for (const line of warningsOf(facts, request)) log.warning(line);
  if (facts?.publiclyAccessible === false) {
    log.info(`${call.cluster} is not publicly accessible: only machines that reach its network can connect`);
  }
  return target;
}

/** What keeps clients from the cluster, or puts the login at risk: one or two sentences each, the second with a cure. */
export function warningsOf({ status, scheme }: ClusterFacts, { call, operation }: Request): string[] {
  const isPaused = status === 'paused' || status === 'pausing';
  const cure = isPaused
    ? `Resume it: aws redshift resume-cluster --cluster-identifier ${call.cluster}`
    : 'Clients may be refused until it is ready';
  return [
    ...(status === undefined || isReady(status) ? [] : [`The cluster ${call.cluster} is ${status}. ${cure}`]),
    ...(operation.clients === 'livy' && scheme === 'http'
      ? [
          `Livy of the cluster ${call.cluster} has no TLS. Everyone between this machine and the cluster can read the login`,
        ]
      : []),
  ];
}

/** Logs in once, before anything is handed over. Throws a FailureError with the cause and what to change. */
export async function check(
  request: Request,
  { login, target, facts, session }: Found,
  { env, clock, log, onPhase, signal }: FindContext,
): Promise<Checked> {
  const { checkConnection } = await import('./check/index.ts');
  const { connection, operation, call, surface, aws } = request;
  const { host = '', port = 0 } = target;
  if (operation.clients === undefined) throw new Error('a check of a login that no client takes');
  return checkConnection({
    kind: operation.clients,
    login,
    target: { ...target, host, port },
    sslmode: connection.tls.sslmode,
    ca: connection.authorities,
    waitSeconds: connection.waitForConnection,
    connectTimeout: aws['cli-connect-timeout'],
    ...(facts === undefined ? {} : { cluster: { name: call.cluster, ...facts } }),
    ...(connection.mayAsk
      ? { describe: async () => ({ name: call.cluster, ...(await describe(request, session, clock.now())) }) }
      : {}),
    env,
    clock,
    log,
    surface,
    onPhase,
    signal,
  });
}

/** A login and what is known about the cluster. */
export interface Found {
  readonly login: ClusterLogin;
  readonly target: Target;
  readonly facts: ClusterFacts | undefined;
  readonly session: AwsSession;
}
