import { type ClusterLogin, isToken } from '../answer.ts';
import type { AwsSession } from '../aws/client.ts';
import { openConnection } from '../aws/connection.ts';
import { shown } from '../options/names.ts';
import type { Request } from '../request.ts';
import { askForLogin, type RunContext } from '../run.ts';
import { seeConnection } from './connection.ts';
import { type Located, seeAddress, seeEndpoint } from './endpoint.ts';
import { limited, twice } from './limited.ts';
import type { Report } from './report.ts';

/** In seconds. */
const LIMIT = { operation: 30, endpoint: 30, address: 10, connection: 30 };

export interface ClusterSubject {
  readonly session: AwsSession | undefined;
  /** Why no endpoint can be found, where the options show it. */
  readonly noEndpoint: string | undefined;
  readonly context: RunContext;
  readonly report: Report;
}

/** Checks what a run and its clients need of the cluster. The login is thrown away. */
export async function checkCluster(
  request: Request,
  { session, noEndpoint, context: { since: _, ...given }, report }: ClusterSubject,
): Promise<void> {
  const context = { ...given, env: twice(given.env) };
  const { operation, call } = request;
  /** The session with the deadline of one check. */
  const within = async (limit: number) => {
    const { retryPolicy } = await openConnection(limited(request, limit), context);
    if (!session) throw new Error('no session');
    return { ...session, connection: { ...session.connection, retryPolicy } };
  };

  const login = await report.check<ClusterLogin>({
    name: 'operation',
    needs: ['role', 'account'],
    seconds: LIMIT.operation,
    cure: `Look for the message of AWS in docs/troubleshooting.md. What ${operation.name} needs is in docs/iam.md`,
    async look(limit) {
      const { login } = await askForLogin(request, await within(limit), context);
      const until = login.expiresAt.toISOString();
      const what = isToken(login) ? 'a token' : `a login for ${login.username}`;
      return {
        result: 'ok',
        says: `${operation.action} gave ${what} until ${until}; it is thrown away`,
        ...(isToken(login) ? {} : { value: login }),
      };
    },
  });
  if (noEndpoint !== undefined) {
    report.add('endpoint', { result: 'skipped', says: noEndpoint });
    for (const name of ['address', 'TCP', 'TLS', 'login'] as const) {
      report.add(name, { result: 'skipped', says: 'endpoint was skipped' });
    }
    return;
  }
  const located = await report.check<Located>({
    name: 'endpoint',
    // Options that name it say it also to a run that AWS refuses.
    needs: request.connection.lookUp ? ['role', 'account'] : ['AWS settings'],
    seconds: LIMIT.endpoint,
    cure: `Check that the cluster ${call.cluster} is in this account and Region, or give ${shown('endpoint', request.surface)}`,
    look: async (limit) => seeEndpoint(request, request.connection.lookUp ? await within(limit) : undefined),
  });
  await report.check({
    name: 'address',
    needs: ['endpoint'],
    seconds: LIMIT.address,
    cure: 'Check the DNS of this machine',
    look: async () => (located ? seeAddress(located, context) : { result: 'skipped', says: 'no endpoint' }),
  });
  let rest: Awaited<ReturnType<typeof seeConnection>> = [];
  await report.check({
    name: 'TCP',
    needs: ['operation', 'endpoint', 'address'],
    seconds: LIMIT.connection,
    cure: 'Check the network between this machine and the cluster',
    async look(limit) {
      if (!login || !located || !session) return { result: 'skipped', says: 'no login' };
      const found = { ...located, login, session };
      const [[, first], ...more] = (await seeConnection(request, found, { ...context, limit })) as [
        (typeof rest)[number],
        ...typeof rest,
      ];
      rest = more;
      return first;
    },
  });
  const blocked = report.findings().find(({ name }) => name === 'TCP');
  for (const name of ['TLS', 'login'] as const) {
    const seen = rest.find(([each]) => each === name)?.[1];
    report.add(
      name,
      seen ?? { result: 'skipped', says: blocked?.result === 'failed' ? 'TCP failed' : (blocked?.says ?? '') },
    );
  }
}
