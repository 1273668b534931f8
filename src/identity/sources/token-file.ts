import type { Connection } from '../../aws/client.ts';
import { variable } from '../../context.ts';
import { codeOf, FailureError, UsageError } from '../../errors.ts';
import { quote } from '../../log-text.ts';
import { shown } from '../../options/names.ts';
import { readBounded } from '../../read-bounded.ts';
import { Secret } from '../../secret.ts';
import type { TokenSource } from './token-source.ts';

const LARGEST_TOKEN = 20_000;
const LARGEST_FILE_BYTES = 256 * 1024;

/** A token that something else keeps fresh in a file, such as the kubelet. Read anew for each attempt. */
export function tokenFileSource(path: string): TokenSource {
  return {
    name: `the file ${quote(path)}`,
    applies: () => true,
    audience: 'given',
    fetchToken: ({ connection, surface }) =>
      readToken(path, { connection, title: shown('web-identity-token-file', surface) }),
  };
}

/** The file that a pod, or a CI system's own credential binding, names in AWS_WEB_IDENTITY_TOKEN_FILE. */
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
  const bytes = await retryPolicy.retry(`Reading the token file ${quote(path)}`, (signal) =>
    readBounded(path, { largest: LARGEST_FILE_BYTES, signal }).catch((cause: unknown) => {
      if (signal.aborted) throw cause;
      const why = codeOf(cause) ?? (cause instanceof Error ? cause.message : 'unknown');
      throw new FailureError(`The token file ${quote(path)} cannot be read (${why})`);
    }),
  );
  const text = bytes.toString('utf8');
  // Editors and echo end a file with a newline, and STS would take it for a part of the token.
  const token = text.trim();
  if (token.length >= 4 && token.length <= LARGEST_TOKEN) return new Secret(token);
  throw new UsageError(title, [
    `The token file ${quote(path)} holds ${token.length} characters; a token has 4 to ${LARGEST_TOKEN}`,
  ]);
}
