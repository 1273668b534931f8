// https://www.rfc-editor.org/rfc/rfc7519
import type { Secret } from './secret.ts';

/** What a token says about itself. Nothing here is verified: STS does that. */
export interface Claims {
  readonly issuer: string | undefined;
  readonly subject: string | undefined;
  readonly audiences: readonly string[];
  /** Milliseconds since the epoch, or undefined when the token does not say. */
  readonly expiresAt: number | undefined;
}

/** Reads the claims of a JSON Web Token. Returns undefined when the text is not one. */
export function claimsOf(token: Secret): Claims | undefined {
  const payload = payloadOf(token.reveal());
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

/** The header must be an object too: GitLab's job tokens look like a token after the prefix "glcbt-", and are not one. */
function payloadOf(token: string): Readonly<Record<string, unknown>> | undefined {
  const [header, payload, signature, ...more] = token.split('.');
  if (signature === undefined || more.length > 0 || objectIn(header) === undefined) return undefined;
  return objectIn(payload);
}

function objectIn(part: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (!part || !/^[\w-]+$/.test(part)) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
