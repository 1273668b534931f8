import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';

export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly kid: string;
}

export interface Token {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signed: string;
  readonly signature: Buffer;
}

/** A new RSA key. Its name is a digest of the public key. */
export function createSigningKey(): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return { privateKey, publicKey, kid: createHash('sha256').update(der).digest('hex').slice(0, 32) };
}

export function signToken(key: SigningKey, claims: Readonly<Record<string, unknown>>): string {
  const signed = `${encode({ typ: 'JWT', alg: 'RS256', kid: key.kid })}.${encode(claims)}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key.privateKey).toString('base64url')}`;
}

/** The parts of a compact JWT. Undefined if the text is not a JWT. */
export function readToken(text: string): Token | undefined {
  const match = /^([\w-]+)\.([\w-]+)\.([\w-]*)$/.exec(text);
  const [, head = '', payload = '', signature = ''] = match ?? [];
  const header = decode(head);
  const claims = decode(payload);
  if (!match || !header || !claims) return undefined;
  return { header, claims, signed: `${head}.${payload}`, signature: Buffer.from(signature, 'base64url') };
}

/**
 * Only RS256 counts: a token that says "none", or that was signed with the public key as an HMAC secret, is not signed.
 */
export function isSignedBy(token: Token, key: SigningKey): boolean {
  if (token.header['alg'] !== 'RS256') return false;
  return verify('RSA-SHA256', Buffer.from(token.signed), key.publicKey, token.signature);
}

export function toJwks(key: SigningKey): { readonly keys: readonly object[] } {
  const jwk = createPublicKey(key.privateKey).export({ format: 'jwk' });
  return { keys: [{ ...jwk, kid: key.kid, alg: 'RS256', use: 'sig' }] };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
