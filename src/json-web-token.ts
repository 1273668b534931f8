// https://www.rfc-editor.org/rfc/rfc7519
import { jsonObjectIn } from './json-object.ts';
import type { Secret } from './secret.ts';

/** The claims of a token. They are not verified: STS does that. */
export interface Claims {
  readonly issuer: string | undefined;
  readonly subject: string | undefined;
  readonly audiences: readonly string[];
  /** Milliseconds since the epoch. Undefined when the token has no expiry. */
  readonly expiresAt: number | undefined;
  /** The claim `azp`. */
  readonly authorizedParty: string | undefined;
  /** Whether the token sets tags of the session in AWS. The role must then allow sts:TagSession. */
  readonly hasSessionTags: boolean;
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_adding-assume-role-idp
const SESSION_TAGS = 'https://aws.amazon.com/tags';

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
    authorizedParty: text('azp'),
    hasSessionTags: payload[SESSION_TAGS] !== undefined,
  };
}

/** The header must be an object too: a job token of GitLab is "glcbt-" and a JSON Web Token, but is not one itself. */
function payloadOf(token: string): Readonly<Record<string, unknown>> | undefined {
  const [header, payload, signature, ...more] = token.split('.');
  if (signature === undefined || more.length > 0 || objectIn(header) === undefined) return undefined;
  return objectIn(payload);
}

function objectIn(part: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (!part || !/^[\w-]+$/.test(part)) return undefined;
  return jsonObjectIn(Buffer.from(part, 'base64url').toString('utf8'));
}
