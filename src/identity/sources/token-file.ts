import { readFile } from 'node:fs/promises';
import { variable } from '../../context.ts';
import { codeOf, FailureError, UsageError } from '../../errors.ts';
import { quote } from '../../log-text.ts';
import { shown } from '../../options/names.ts';
import { Secret } from '../../secret.ts';
import type { TokenSource } from './token-source.ts';

const LARGEST_TOKEN = 20_000;

/** A token that something else keeps fresh in a file, such as the kubelet. Read anew for each attempt. */
export function tokenFileSource(path: string): TokenSource {
  return {
    name: `the file ${quote(path)}`,
    applies: () => true,
    audience: 'given',
    fetchToken: ({ surface }) => readToken(path, shown('web-identity-token-file', surface)),
  };
}

/** The file that a pod, or a CI system's own credential binding, names in AWS_WEB_IDENTITY_TOKEN_FILE. */
export const ambientTokenFileSource: TokenSource = {
  name: 'AWS_WEB_IDENTITY_TOKEN_FILE',
  applies: (env) => variable(env, 'AWS_WEB_IDENTITY_TOKEN_FILE') !== undefined,
  audience: 'given',
  fetchToken: ({ env }) => readToken(variable(env, 'AWS_WEB_IDENTITY_TOKEN_FILE') ?? '', 'AWS_WEB_IDENTITY_TOKEN_FILE'),
};

async function readToken(path: string, title: string): Promise<Secret> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new FailureError(`The token file ${quote(path)} cannot be read (${codeOf(cause)})`);
  });
  // Editors and echo end a file with a newline, and STS would take it for a part of the token.
  const token = text.trim();
  if (token.length >= 4 && token.length <= LARGEST_TOKEN) return new Secret(token);
  throw new UsageError(title, [
    `The token file ${quote(path)} holds ${token.length} characters; a token has 4 to ${LARGEST_TOKEN}`,
  ]);
}
