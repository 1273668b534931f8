import type { Secret } from '../secret.ts';

/** What a token says of itself. Not verified: that is the business of STS. */
export interface Claims {
  readonly issuer: string | undefined;
  readonly subject: string | undefined;
  readonly audiences: readonly string[];
  /** Milliseconds since the epoch, or undefined when the token does not say. */
  readonly expiresAt: number | undefined;
}

/** Reads a JSON Web Token (RFC 7519); undefined when it is none. */
export function claimsOf(token: Secret): Claims | undefined {
  const payload = parse(token.reveal().split('.'));
  if (!payload) return undefined;
  const text = (name: string) => (typeof payload[name] === 'string' ? payload[name] : undefined);
  const audience = payload['aud'];
  const expiry = payload['exp'];
  return {
    issuer: text('iss'),
    subject: text('sub'),
    audiences: [audience].flat().filter((one) => typeof one === 'string'),
    expiresAt: typeof expiry === 'number' ? expiry * 1000 : undefined,
  };
}

function parse(parts: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  if (parts.length !== 3) return undefined;
  try {
    const payload: unknown = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8'));
    return typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
