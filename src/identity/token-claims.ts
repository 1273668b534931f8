import { openConnection } from '../aws/connection.ts';
import { ExpectedError } from '../errors.ts';
import { freshToken, type IdentityContext, type TokenInfo } from './fresh-token.ts';
import { type SessionRequest, sourceFor } from './index.ts';
import { audienceOf } from './session.ts';

/** The claims of the job's token, or why there are none. Both are undefined where no token can be had at all. */
export type TokenReading =
  | { readonly info: TokenInfo; readonly problem?: undefined }
  | { readonly info?: undefined; readonly problem: ExpectedError | undefined };

/**
 * Fetches the token that the role would be assumed with, masks it, and returns its claims. Asks nothing else. A token
 * that cannot be had is not an error: the result says why.
 */
export async function readTokenClaims(
  { identity, aws, surface }: SessionRequest,
  partition: string,
  context: IdentityContext,
): Promise<TokenReading> {
  const source = sourceFor(identity, context);
  if (!source) return { problem: undefined };
  let found: TokenInfo | undefined;
  const onToken = (info: TokenInfo) => {
    found = info;
  };
  try {
    const connection = await openConnection({ aws, surface }, context);
    const audience = audienceOf(identity, source, { env: context.env, partition });
    await freshToken({ source, audience, requireAudience: false, connection }, { ...context, onToken })();
  } catch (error) {
    if (error instanceof ExpectedError) return { problem: error };
    throw error;
  }
  return found ? { info: found } : { problem: undefined };
}
