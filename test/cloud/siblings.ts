// Redshift Serverless, sessions of Spark Connect, and tokens: the services beside Redshift and EMR.
import { authenticate, authorize } from './access.ts';
import type { Call } from './call.ts';
import { placeOf, redshiftClustersIn, redshiftWorkgroups } from './clusters.ts';
import { ADMIN, type Principal } from './keys.ts';
import { CONTROL, createPassword, MARKUP, UNICODE } from './passwords.ts';
import { RECORDED } from './recorded.ts';
import { userOfIdentity } from './redshift.ts';
import { type Fault, fault, isFault, type Outcome, toJson } from './reply.ts';
import { siblingResources } from './sibling-resources.ts';
import { JSON_1_1 } from './wire-json.ts';
import { toQueryReply } from './wire-query.ts';
import type { World } from './world.ts';

const LIFETIME_S = 3600;
const ENDPOINT = 'https://s-01abcdefghijk.spark-connect.emr-services.eu-central-1.amazonaws.com';

/** Redshift Serverless: the name of the user is that of the identity. */
export async function getCredentials(call: Call, mode: string, world: World): Promise<Outcome> {
  const principal = principalOf(call, world);
  if (isFault(principal)) return principal;
  const { workgroupName, customDomainName, durationSeconds = 900 } = call.params;
  const seconds = Number(durationSeconds);
  if (world.strict) {
    if (workgroupName === undefined && customDomainName === undefined) {
      return fault(400, 'ValidationException', 'Either workgroupName or customDomainName must be provided.');
    }
    if (!(seconds >= 900 && seconds <= 3600)) return fault(400, 'ValidationException', 'durationSeconds is not valid.');
    // The first label of a custom domain is the name of its workgroup.
    const missing = unknownWorkgroup([workgroupName ?? String(customDomainName).split('.')[0]], world);
    if (missing) return missing;
  }
  const { options, strict } = world;
  const expiration = expiry(world, mode, seconds);
  const user = options.redshiftUser ?? userOfIdentity(strict ? principal : undefined);
  const password = options.redshiftPassword ?? (strict ? createPassword() : RECORDED.redshiftPassword);
  const expiresAt = new Date(expiration * 1000);
  const own = await options.onRedshiftLogin?.({ user, password, expiresAt, autoCreate: true, groups: [] });
  const login = {
    dbUser: mode === 'unicode' ? `IAMR:${UNICODE}` : user,
    dbPassword: typeof own === 'string' ? own : password,
  };
  const refresh = { nextRefreshTime: strict ? expiration + 3600 : expiration - 3600 };
  const bent: Readonly<Record<string, object>> = {
    'no-password': { dbUser: login.dbUser, expiration },
    'no-expiry': login,
    'empty-result': {},
    nulls: { dbUser: null, dbPassword: null, expiration: null, nextRefreshTime: null },
    markup: { ...login, dbPassword: MARKUP, expiration },
    control: { ...login, dbPassword: CONTROL, expiration },
    'not-string': { ...login, dbPassword: 12345678, expiration },
    'extra-fields': { ...login, expiration, ...refresh, surprise: 'x' },
  };
  return toJson(bent[mode] ?? { ...login, expiration: written(expiration, mode), ...refresh }, JSON_1_1);
}

export function redshiftIdentityCenterToken(call: Call, mode: string, world: World): Outcome {
  const principal = principalOf(call, world);
  if (isFault(principal)) return principal;
  const ids = Array.isArray(call.params['ClusterIds']) ? call.params['ClusterIds'] : [];
  if (ids.length === 0) return fault(400, 'InvalidParameterValue', 'The parameter ClusterIds must be provided.');
  const known = redshiftClustersIn(placeOf(call, principal).account, world).map(({ id }) => id);
  const missing = ids.find((id) => world.strict && !known.includes(String(id)));
  if (missing !== undefined) return fault(404, 'ClusterNotFound', `Cluster ${missing} not found.`);
  const ExpirationTime = new Date(expiry(world, mode) * 1000).toISOString();
  const Token = tokenOf(world, mode);
  return toQueryReply('redshift', 'GetIdentityCenterAuthToken', {
    ...(Token === undefined ? {} : { Token }),
    ...(mode === 'no-expiry' ? {} : { ExpirationTime: mode === 'ts-bad' ? 'not-a-date' : ExpirationTime }),
  });
}

export function serverlessIdentityCenterToken(call: Call, mode: string, world: World): Outcome {
  const refusal = principalOf(call, world);
  if (isFault(refusal)) return refusal;
  const names = Array.isArray(call.params['workgroupNames']) ? call.params['workgroupNames'] : [];
  if (names.length === 0 || names.length > 20) return fault(400, 'ValidationException', 'workgroupNames is not valid.');
  const missing = world.strict ? unknownWorkgroup(names, world) : undefined;
  if (missing) return missing;
  const token = tokenOf(world, mode);
  const time = mode === 'ts-int' ? expiry(world, mode) : new Date(expiry(world, mode) * 1000).toISOString();
  const expirationTime = mode === 'no-expiry' ? undefined : mode === 'ts-bad' ? 'not-a-date' : time;
  // The model has names on the wire that the protocol ignores; some clients read them.
  return toJson(
    mode === 'other-names' ? { Token: token, ExpirationTime: expirationTime } : { token, expirationTime },
    JSON_1_1,
  );
}

/** Spark Connect on an EMR cluster. */
export function emrSessionEndpoint(call: Call, mode: string, world: World): Outcome {
  const principal = principalOf(call, world);
  if (isFault(principal)) return principal;
  const session = String(call.params['SessionId'] ?? '');
  if (world.strict && !session.startsWith('s-')) {
    return fault(400, 'InvalidRequestException', `Session id '${session}' is not valid.`);
  }
  const login = { Username: 'spark-user', Password: world.options.emrPassword ?? createPassword() };
  const union: Readonly<Record<string, object>> = {
    'with-login': { UsernamePassword: login },
    'no-password': { UsernamePassword: { Username: login.Username } },
    'union-unknown': { Certificate: { Pem: 'x' } },
    'union-none': {},
  };
  const time = expiry(world, mode);
  return toJson(
    {
      Endpoint: endpointOf(world, mode),
      AuthToken: tokenOf(world, mode),
      AuthTokenExpirationTime: mode === 'no-expiry' ? undefined : written(time, mode),
      Credentials: union[mode],
    },
    JSON_1_1,
  );
}

/** Spark Connect of EMR Serverless. */
export function serverlessSessionEndpoint(call: Call, mode: string, world: World): Outcome {
  const principal = principalOf(call, world);
  if (isFault(principal)) return principal;
  const { applicationId, sessionId } = call.params;
  if (world.strict && String(sessionId).startsWith('missing')) {
    return fault(404, 'ResourceNotFoundException', `Session ${sessionId} does not exist`);
  }
  return toJson({
    applicationId,
    sessionId,
    endpoint: endpointOf(world, mode),
    authToken: tokenOf(world, mode),
    authTokenExpiresAt: mode === 'no-expiry' ? undefined : written(expiry(world, mode), mode),
  });
}

/** EMR on EKS. */
export function getManagedEndpointSessionCredentials(call: Call, mode: string, world: World): Outcome {
  const principal = principalOf(call, world);
  if (isFault(principal)) return principal;
  if (world.strict && !call.params['clientToken']) return fault(400, 'ValidationException', 'clientToken is missing');
  if (world.strict && String(call.params['endpointIdentifier']).endsWith('missing')) {
    return fault(400, 'ResourceNotFoundException', 'The managed endpoint does not exist');
  }
  const token = tokenOf(world, mode) ?? (world.strict ? undefined : RECORDED.endpointToken);
  const credentials = { token };
  const unions: Readonly<Record<string, object>> = {
    'union-unknown': { credentials: { certificate: 'x' } },
    'union-none': { credentials: {} },
    'old-member': { credentials },
    'no-token': {},
  };
  const expiresAt = new Date(expiry(world, mode, Number(call.params['durationInSeconds'] ?? 900)) * 1000);
  const forms: Readonly<Record<string, number | string>> = {
    'ts-int': expiresAt.getTime() / 1000,
    'ts-bad': 'not-a-date',
  };
  return toJson({
    id: '0abc123',
    ...(unions[mode] ?? (world.strict ? { credentials, endpointCredentials: credentials } : { credentials })),
    ...(mode === 'no-expiry' ? {} : { expiresAt: forms[mode] ?? expiresAt.toISOString() }),
  });
}

/** Who asks, if the signature is right and the action is allowed. Without checks, it is the administrator. */
function principalOf(call: Call, { strict, keys }: World): Principal | Fault {
  if (!strict) return ADMIN;
  const principal = authenticate(call, keys);
  if (isFault(principal)) return principal;
  const refusals = siblingResources(call, placeOf(call, principal)).map((arn) => authorize(call, principal, arn));
  return refusals.find((one) => one !== undefined) ?? principal;
}

function unknownWorkgroup(names: readonly unknown[], world: World): Fault | undefined {
  const known = redshiftWorkgroups(world).map(({ name }) => name);
  const missing = names.find((name) => !known.includes(String(name)));
  return missing === undefined ? undefined : fault(400, 'ResourceNotFoundException', `Workgroup ${missing} not found.`);
}

/** In whole seconds, as the services send it. */
function expiry({ strict }: World, mode: string, seconds = LIFETIME_S): number {
  if (mode === 'expired') return Math.floor(Date.now() / 1000) - 60;
  return strict ? Math.floor(Date.now() / 1000) + seconds : RECORDED.expiresAt.getTime() / 1000;
}

function written(seconds: number, mode: string): number | string {
  const forms: Readonly<Record<string, number | string>> = {
    'ts-float': seconds + 0.5,
    'ts-string': new Date(seconds * 1000).toISOString(),
    'ts-bad': 'not-a-date',
  };
  return forms[mode] ?? seconds;
}

function tokenOf({ options }: World, mode: string): string | undefined {
  const bent: Readonly<Record<string, string | undefined>> = {
    'no-token': undefined,
    'short-token': 'short',
    control: CONTROL,
  };
  return mode in bent ? bent[mode] : (options.token ?? createPassword());
}

function endpointOf({ options }: World, mode: string): string | undefined {
  const bent: Readonly<Record<string, string | undefined>> = {
    'no-endpoint': undefined,
    'bad-endpoint': 'http://spark.example.com:15002',
  };
  return mode in bent ? bent[mode] : (options.sessionEndpoint ?? ENDPOINT);
}
