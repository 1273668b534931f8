import type { Connection } from '../../aws/client.ts';
import { variable } from '../../context.ts';
import { FailureError, reasonOf, UsageError } from '../../errors.ts';
import { quote } from '../../log-text.ts';
import { shown } from '../../options/names.ts';
import { Secret } from '../../secret.ts';
import type { TokenSource } from './token-source.ts';

const LARGEST_TOKEN = 20_000;
const LARGEST_FILE_BYTES = 256 * 1024;

/** A token in a file that another program keeps fresh, such as the kubelet. Each attempt reads it again. */
export function tokenFileSource(path: string): TokenSource {
  return {
    name: `the file ${quote(path)}`,
    applies: () => true,
    audience: 'given',
    fetchToken: ({ connection, surface }) =>
      readToken(path, { connection, title: shown('web-identity-token-file', surface) }),
  };
}

/** The token in the file of AWS_WEB_IDENTITY_TOKEN_FILE, which a pod or the credential binding of a CI system sets. */
export const ambientTokenFileSource: TokenSource = {
  name: 'AWS_WEB_IDENTITY_TOKEN_FILE',
  applies: (env) => variable(env, 'AWS_WEB_IDENTITY_TOKEN_FILE') !== undefined,
  audience: 'given',
  fetchToken: ({ env, connection }) =>
    readToken(variable(env, 'AWS_WEB_IDENTITY_TOKEN_FILE') ?? '', { connection, title: 'AWS_WEB_IDENTITY_TOKEN_FILE' }),
};

async function readToken(
  path: string,
  { connection: { retryPolicy }, title }: { readonly connection: Connection; readonly title: string },
): Promise<Secret> {
  const { readBounded } = await import('../../read-bounded.ts');
  const bytes = await retryPolicy.retry(`Reading the token file ${quote(path)}`, (signal) =>
    readBounded(path, { largest: LARGEST_FILE_BYTES, signal }).catch((cause: unknown) => {
      if (signal.aborted) throw cause;
      throw new FailureError(`The token file ${quote(path)} cannot be read (${reasonOf(cause)})`);
    }),
  );
  const text = bytes.toString('utf8');
  // Editors and `echo` end a file with a newline. STS would take it for a part of the token.
  const token = text.trim();
  if (token.length >= 4 && token.length <= LARGEST_TOKEN) return new Secret(token);
  throw new UsageError(title, [
    `The token file ${quote(path)} holds ${token.length} characters; a token has 4 to ${LARGEST_TOKEN}`,
  ]);
}
