import { authenticate, authorize } from './access.ts';
import type { Call } from './call.ts';
import { redshiftClustersIn } from './clusters.ts';
import type { RedshiftLogin } from './contract.ts';
import type { Principal } from './keys.ts';
import { CONTROL, createPassword, MARKUP, UNICODE } from './passwords.ts';
import { RECORDED } from './recorded.ts';
import { type Fault, fault, isFault, type Outcome } from './reply.ts';
import { toQueryReply } from './wire-query.ts';
import type { World } from './world.ts';

export async function getClusterCredentials(call: Call, mode: string, world: World): Promise<Outcome> {
  const refusal = world.strict ? refuse(call, world) : undefined;
  if (refusal) return refusal;
  const login = createLogin(call, world);
  const own = await world.options.onRedshiftLogin?.(login);
  const fields = { ...login, password: typeof own === 'string' ? own : login.password };
  return toQueryReply('redshift', 'GetClusterCredentials', bend(fields, mode));
}

/** GetClusterCredentialsWithIAM: the name of the user is that of the identity. */
export async function getClusterCredentialsWithIam(call: Call, mode: string, world: World): Promise<Outcome> {
  const principal = world.strict ? authenticate(call, world.keys) : undefined;
  if (principal && isFault(principal)) return principal;
  const refusal =
    principal &&
    authorize(call, principal, resourceArn(call, principal, { kind: 'dbname', name: call.params['DbName'] ?? '*' }));
  if (refusal) return refusal;
  const problem = principal && requestProblem(call, principal, world);
  if (problem) return problem;
  const login = {
    ...createLogin(call, world),
    user: world.options.redshiftUser ?? userOfIdentity(principal),
    autoCreate: true,
  };
  const own = await world.options.onRedshiftLogin?.(login);
  const nextRefresh = new Date(login.expiresAt.getTime() - 3_600_000).toISOString();
  const given = { ...login, password: typeof own === 'string' ? own : login.password };
  const fields = { ...bend(given, mode), NextRefreshTime: nextRefresh };
  return toQueryReply('redshift', 'GetClusterCredentialsWithIAM', fields);
}

/** The database user of a role or of a user of IAM. The first login makes it. */
export function userOfIdentity(principal: Principal | undefined): string {
  const role = principal?.roleArn?.split('/').at(-1);
  if (role === undefined && principal) return `IAM:${principal.arn.split('/').at(-1)}`;
  return `IAMR:${role ?? 'ci'}`;
}

function refuse(call: Call, world: World): Fault | undefined {
  const principal = authenticate(call, world.keys);
  if (isFault(principal)) return principal;
  const { DbUser, AutoCreate } = call.params;
  if (!DbUser) return fault(400, 'InvalidParameterValue', 'The parameter DbUser must be provided.');
  if (!clusterOf(call)) {
    const message = 'The parameter ClusterIdentifier or CustomDomainName must be provided.';
    return fault(400, 'InvalidParameterValue', message);
  }
  const arn = (kind: string, name: unknown) => resourceArn(call, principal, { kind, name });
  const user = arn('dbuser', DbUser);
  const { DbName } = call.params;
  const denied =
    authorize(call, principal, user) ??
    (DbName ? authorize(call, principal, arn('dbname', DbName)) : undefined) ??
    (AutoCreate === 'true' ? authorize(call, principal, user, 'redshift:CreateClusterUser') : undefined) ??
    groupsOf(call)
      .map((group) => authorize(call, principal, arn('dbgroup', group), 'redshift:JoinGroup'))
      .find((one) => one !== undefined);
  return denied ?? requestProblem(call, principal, world);
}

/** The error for a lifetime that is not possible, or for a cluster that does not exist. */
function requestProblem(call: Call, principal: Principal, world: World): Fault | undefined {
  const { DurationSeconds } = call.params;
  const seconds = DurationSeconds === undefined ? 900 : Number(DurationSeconds);
  if (!(Number.isInteger(seconds) && seconds >= 900 && seconds <= 3600)) {
    return fault(400, 'InvalidParameterValue', 'The parameter DurationSeconds must be between 900 and 3600.');
  }
  const cluster = redshiftClustersIn(principal.account, world).find(({ id }) => id === clusterOf(call));
  if (cluster) return undefined;
  return fault(404, 'ClusterNotFound', `Cluster ${clusterOf(call)} not found.`);
}

function createLogin(call: Call, { strict, options }: World): RedshiftLogin {
  const { DbUser = '', DurationSeconds = '900' } = call.params;
  const autoCreate = call.params['AutoCreate'] === 'true';
  const groups = groupsOf(call);
  const name = [autoCreate ? 'IAMA' : 'IAM', DbUser, ...(strict && autoCreate ? groups : [])].join(':');
  return {
    user: options.redshiftUser ?? name,
    password: options.redshiftPassword ?? (strict ? createPassword() : RECORDED.redshiftPassword),
    expiresAt: strict ? new Date(Date.now() + Number(DurationSeconds) * 1000) : RECORDED.expiresAt,
    autoCreate,
    groups,
  };
}

function bend(login: RedshiftLogin, mode: string): Readonly<Record<string, string>> {
  const fields = { DbUser: login.user, DbPassword: login.password, Expiration: login.expiresAt.toISOString() };
  const { DbPassword: _, ...noPassword } = fields;
  const { Expiration: __, ...noExpiry } = fields;
  const bent: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'no-password': noPassword,
    'no-expiry': noExpiry,
    'empty-result': {},
    'extra-fields': { ...fields, Surprise: 'x' },
    nulls: { DbUser: '', DbPassword: '' },
    unicode: { ...fields, DbUser: `IAM:${UNICODE}` },
    markup: { ...fields, DbPassword: MARKUP },
    control: { ...fields, DbPassword: CONTROL },
  };
  return bent[mode] ?? { ...fields, Expiration: writeTime(login.expiresAt, mode) };
}

function writeTime(time: Date, mode: string): string {
  const seconds = time.getTime() / 1000;
  const iso = time.toISOString();
  const forms: Readonly<Record<string, string>> = {
    'ts-int': String(Math.floor(seconds)),
    'ts-float': String(seconds),
    'ts-exp': seconds.toExponential().replace('e+', 'E'),
    'ts-bad': 'not-a-date',
    'ts-iso-offset': new Date(time.getTime() + 7_200_000).toISOString().replace(/\.\d+Z$/, '+02:00'),
    'ts-iso-nofrac': iso.replace(/\.\d+Z$/, 'Z'),
  };
  return forms[mode] ?? iso;
}

function resourceArn(
  call: Call,
  { partition, account }: Principal,
  { kind, name }: { readonly kind: string; readonly name: unknown },
): string {
  const region = call.authorization?.region ?? '';
  return `arn:${partition}:redshift:${region}:${account}:${kind}:${clusterOf(call)}/${name}`;
}

// The first label of a custom domain is the name of its cluster: this cloud has no registry of domains.
function clusterOf({ params }: Call): string {
  return String(params['ClusterIdentifier'] || String(params['CustomDomainName'] ?? '').split('.')[0]);
}

function groupsOf({ params }: Call): readonly string[] {
  const groups = params['DbGroups'];
  return Array.isArray(groups) ? groups.map(String) : [];
}
