import { randomBytes } from 'node:crypto';
import type { RolePolicies } from './contract.ts';
import type { Policy } from './iam-policy.ts';

/** A principal of AWS: a user, or a session of a role. */
export interface Principal {
  readonly arn: string;
  readonly userId: string;
  readonly account: string;
  readonly partition: string;
  readonly allow: readonly string[];
  /** Policies that decide in place of `allow`. */
  readonly policies?: (RolePolicies & { readonly session?: Policy }) | undefined;
  /** The role of a session. Undefined for a user. */
  readonly roleArn: string | undefined;
}

export interface Key {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
  readonly expiresAt: Date | undefined;
  readonly principal: Principal;
}

export interface KeyRing {
  find(accessKeyId: string): Key | undefined;
  add(key: Key): Key;
  issueSession(principal: Principal, expiresAt: Date): Key;
}

export function createKeyRing(): KeyRing {
  const keys = new Map<string, Key>();
  const add = (key: Key): Key => {
    keys.set(key.accessKeyId, key);
    return key;
  };
  return {
    find: (accessKeyId) => keys.get(accessKeyId),
    add,
    issueSession: (principal, expiresAt) =>
      add({
        accessKeyId: randomId('ASIA'),
        secretAccessKey: randomBytes(30).toString('base64'),
        sessionToken: `FwoGZXIvYXdz${randomBytes(160).toString('base64')}`,
        expiresAt,
        principal,
      }),
  };
}

export function createUserKey(): Key {
  return {
    accessKeyId: randomId('AKIA'),
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: undefined,
    expiresAt: undefined,
    principal: ADMIN,
  };
}

export const ADMIN: Principal = {
  arn: 'arn:aws:iam::123456789012:user/admin',
  userId: 'AIDAEXAMPLEADMIN0000',
  account: '123456789012',
  partition: 'aws',
  allow: ['*'],
  roleArn: undefined,
};

/** Four letters for the kind, and sixteen letters of base 32, as in every identifier of IAM. */
export function randomId(prefix: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return prefix + Array.from(randomBytes(16), (byte) => alphabet[byte % 32]).join('');
}
