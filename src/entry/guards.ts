import type { Env } from '../context.ts';
import { ConfigurationError } from '../errors.ts';

/** Throws a ConfigurationError for a setting of Node that would show secrets or trust anybody, whatever we do. */
export function refuseUnsafeNode(env: Env): void {
  if (/\*|\b(?:https?|http2|net|tls|stream)\b/i.test(env['NODE_DEBUG'] ?? '')) {
    throw new ConfigurationError('NODE_DEBUG prints every header, tokens included. Remove it from the environment');
  }
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    throw new ConfigurationError('NODE_TLS_REJECT_UNAUTHORIZED=0 lets anybody answer for AWS. Remove it');
  }
}
