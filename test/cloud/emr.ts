import { authenticate, authorize } from './access.ts';
import type { Call } from './call.ts';
import { emrClustersIn } from './clusters.ts';
import type { EmrLogin } from './contract.ts';
import { CONTROL, createPassword, MARKUP, UNICODE } from './passwords.ts';
import { RECORDED } from './recorded.ts';
import { type Fault, fault, isFault, type Outcome, toJson } from './reply.ts';
import { parseRoleArn } from './trust.ts';
import { JSON_1_1 } from './wire-json.ts';
import type { World } from './world.ts';

const LIFETIME_MS = 3_600_000;

export async function getClusterSessionCredentials(call: Call, mode: string, world: World): Promise<Outcome> {
  const refusal = world.strict ? refuse(call, world) : undefined;
  if (refusal) return refusal;
  const login = createLogin(world);
  const own = await world.options.onEmrLogin?.(login);
  const reply = toJson(bend({ ...login, password: typeof own === 'string' ? own : login.password }, mode), JSON_1_1);
  if (mode !== 'ts-exp') return reply;
  // JSON.stringify never writes an exponent at this size.
  const seconds = login.expiresAt.getTime() / 1000;
  return { ...reply, body: reply.body.replace(String(seconds), seconds.toExponential().replace('e+', 'E')) };
}

function refuse(call: Call, world: World): Fault | undefined {
  const principal = authenticate(call, world.keys);
  if (isFault(principal)) return principal;
  const { partition, account } = principal;
  const id = String(call.params['ClusterId'] ?? '');
  const role = call.params['ExecutionRoleArn'];
  const region = call.authorization?.region ?? '';
  const denied = authorize(call, principal, `arn:${partition}:elasticmapreduce:${region}:${account}:cluster/${id}`);
  if (denied) return denied;
  if (role !== undefined && !parseRoleArn(String(role))) {
    return fault(400, 'ValidationException', `Value '${role}' at 'executionRoleArn' is not the ARN of a role`);
  }
  if (emrClustersIn(account, world).some((one) => one.id === id)) return undefined;
  return fault(400, 'InvalidRequestException', `Cluster id '${id}' is not valid.`);
}

function createLogin({ strict, options }: World): EmrLogin {
  return {
    username:
      options.emrUsername ??
      (strict ? `user-${createPassword().replace(/\W/g, '').slice(0, 12)}` : RECORDED.emrUsername),
    password: options.emrPassword ?? (strict ? createPassword() : RECORDED.emrPassword),
    expiresAt: strict ? new Date(Date.now() + LIFETIME_MS) : RECORDED.expiresAt,
  };
}

function bend({ username, password, expiresAt }: EmrLogin, mode: string): object {
  const login = { Username: username, Password: password };
  const ExpiresAt = expiresAt.getTime() / 1000;
  const answer = (UsernamePassword: object, time: unknown = ExpiresAt) => ({
    Credentials: { UsernamePassword },
    ExpiresAt: time,
  });
  const bent: Readonly<Record<string, object>> = {
    unicode: answer({ ...login, Username: UNICODE }),
    markup: answer({ ...login, Password: MARKUP }),
    control: answer({ ...login, Password: `${CONTROL}\u001b[31m` }),
    'no-password': answer({ Username: username }),
    'no-expiry': { Credentials: { UsernamePassword: login } },
    nulls: { Credentials: null, ExpiresAt: null },
    'empty-result': {},
    'extra-fields': { ...answer({ ...login, More: 1 }), Surprise: 'x' },
    'union-unknown': { Credentials: { Certificate: { Pem: 'x' } }, ExpiresAt },
    'union-none': { Credentials: {}, ExpiresAt },
    'ts-int': answer(login, Math.floor(ExpiresAt)),
    'ts-string': answer(login, expiresAt.toISOString()),
    'ts-bad': answer(login, 'not-a-date'),
    'ts-iso-nofrac': answer(login, expiresAt.toISOString().replace(/\.\d+Z$/, 'Z')),
  };
  return bent[mode] ?? answer(login);
}
