import type { Call } from './call.ts';
import { ADMIN, type Key } from './keys.ts';
import type { Outcome } from './reply.ts';
import { toQueryReply } from './wire-query.ts';

/** The values in the recorded runs of the AWS CLI. All of them are examples. */
export const RECORDED = {
  redshiftPassword: 'AMAFUyyuros/QjxPTtgzcsuQsqzIasdzJEN04aCtWDzXx1O9d6UmpkBtvEeqFly/EXAMPLE==',
  emrUsername: 'emr-user',
  emrPassword: 'emr-P@ss/w0rd+EXAMPLE==',
  endpointToken: 'eyJFTVItQ09OVEFJTkVSUy1UT0tFTiI6IkVYQU1QTEUifQ==',
  expiresAt: new Date('2030-01-02T03:04:05.678Z'),
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'owner/name',
} as const;

const SESSION_END = new Date('2099-01-01T00:00:00Z');
const ROLE_ID = 'AROAEXAMPLE';

export const USER_KEY = key('AKIAIOSFODNN7EXAMPLE', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY');
export const CONTAINER_KEY = key(
  'ASIACONTAINER0000000',
  'containerSecretEXAMPLEKEY/container00000',
  'FwoGZXIvYXdzCONTAINERTOKENEXAMPLE==',
);
const WEB_IDENTITY_KEY = key(
  'ASIAWEBIDENTITY00000',
  'webIdentitySecretEXAMPLEKEY/webIdentity0',
  'FwoGZXIvYXdzWEBIDENTITYTOKENEXAMPLE==',
);
const ASSUMED_ROLE_KEY = key(
  'ASIAASSUMEDROLE00000',
  'assumedRoleSecretEXAMPLEKEY/assumedRole0',
  'FwoGZXIvYXdzASSUMEDROLETOKENEXAMPLE==',
);

export const RECORDED_KEYS: readonly Key[] = [
  USER_KEY,
  CONTAINER_KEY,
  WEB_IDENTITY_KEY,
  ASSUMED_ROLE_KEY,
  key('AKIAPROFILE7EXAMPLE0', 'profileSecretEXAMPLEKEY/profileSecret000'),
  key('ASIASESSIONEXAMPLE00', 'sessionSecretEXAMPLEKEY/sessionSecret000', 'FwoGZXIvYXdzESSIONTOKENEXAMPLE=='),
  key('ASIAPROCESS000000000', 'processSecretEXAMPLEKEY/process000000000', 'FwoGZXIvYXdzPROCESSTOKENEXAMPLE=='),
];

export function recordedAssumeRole(call: Call): Outcome {
  return toQueryReply('sts', 'AssumeRole', session(call, ASSUMED_ROLE_KEY));
}

export function recordedAssumeRoleWithWebIdentity(call: Call): Outcome {
  return toQueryReply('sts', 'AssumeRoleWithWebIdentity', {
    ...session(call, WEB_IDENTITY_KEY),
    SubjectFromWebIdentityToken: `repo:${RECORDED.repository}:ref:refs/heads/main`,
    Provider: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com',
    Audience: 'sts.amazonaws.com',
  });
}

export function recordedGetCallerIdentity(): Outcome {
  const identity = { UserId: `${ROLE_ID}:session`, Account: '123456789012' };
  const arn = 'arn:aws:sts::123456789012:assumed-role/ci/session';
  return toQueryReply('sts', 'GetCallerIdentity', { Arn: arn, ...identity });
}

function session({ params }: Call, { accessKeyId, secretAccessKey, sessionToken }: Key) {
  const name = String(params['RoleSessionName'] ?? '');
  const role = String(params['RoleArn'] ?? '')
    .split('/')
    .at(-1);
  return {
    Credentials: {
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      SessionToken: sessionToken,
      Expiration: SESSION_END.toISOString().replace('.000', ''),
    },
    AssumedRoleUser: {
      AssumedRoleId: `${ROLE_ID}:${name}`,
      Arn: `arn:aws:sts::123456789012:assumed-role/${role}/${name}`,
    },
  };
}

function key(accessKeyId: string, secretAccessKey: string, sessionToken?: string): Key {
  const expiresAt = sessionToken === undefined ? undefined : SESSION_END;
  return { accessKeyId, secretAccessKey, sessionToken, expiresAt, principal: ADMIN };
}
