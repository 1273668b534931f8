import { nearest } from '../../options/names.ts';
import type { ClientKind } from '../target.ts';

/** What is known about a word without its value. */
export interface EnvWordRow {
  /** In Markdown, for the manual. */
  readonly holds: string;
  readonly serves: readonly ClientKind[];
  readonly needs: readonly ('host' | 'database')[];
}

const both = ['database', 'livy'] as const;

/** The words of `env-map`, in the order of the manual. */
export const envWords = {
  username: { holds: 'User name, exactly as AWS returned it', serves: both, needs: [] },
  password: { holds: 'Password', serves: both, needs: [] },
  expiration: { holds: 'When the login expires, in ISO 8601, UTC', serves: both, needs: [] },
  host: { holds: 'Host name of the cluster', serves: both, needs: ['host'] },
  port: { holds: 'Port of the cluster', serves: both, needs: ['host'] },
  database: { holds: 'Name of the database', serves: ['database'], needs: ['database'] },
  sslmode: { holds: "`sslmode`, in libpq's words", serves: ['database'], needs: [] },
  url: { holds: 'URL with the login, as the preset `url` makes it', serves: ['database'], needs: ['host', 'database'] },
  'jdbc-url': { holds: 'JDBC URL, without the login', serves: ['database'], needs: ['host', 'database'] },
  'livy-url': { holds: 'URL of Livy, without the login', serves: ['livy'], needs: ['host'] },
  'basic-auth': {
    holds: 'Base64 of `user:password`, for the header `Authorization: Basic`',
    serves: both,
    needs: [],
  },
} as const satisfies Readonly<Record<string, EnvWordRow>>;

export type EnvWord = keyof typeof envWords;

/** A variable of the user, and the word for what it holds. */
export interface EnvMapping {
  readonly name: string;
  readonly word: EnvWord;
}

/** What `parseEnvMap` found. Each problem is a sentence that begins with the item: `item 2 has no "="`. */
export interface ParsedEnvMap {
  readonly mappings: readonly EnvMapping[];
  readonly problems: readonly string[];
}

/**
 * Reads the items NAME=word of a list. Blank ones are left out. `problemWithName` returns what is wrong with the name of
 * a variable, as the end of a sentence. An item may contain anything, also a secret by mistake: a problem quotes only what
 * looks like a name or a word.
 */
export function parseEnvMap(
  items: readonly string[],
  problemWithName: (name: string) => string | undefined,
): ParsedEnvMap {
  const mappings = new Map<string, EnvMapping>();
  const problems: string[] = [];
  for (const [at, text] of items.entries()) {
    if (text.trim() === '') continue;
    const read = parseItem(text, problemWithName);
    if (typeof read === 'string') problems.push(`item ${at + 1} ${read}`);
    else if (mappings.has(read.name)) problems.push(`item ${at + 1} sets "${read.name}" again. Remove one of the two`);
    else mappings.set(read.name, read);
  }
  return { mappings: [...mappings.values()], problems };
}

function parseItem(text: string, problemWithName: (name: string) => string | undefined): EnvMapping | string {
  const equals = text.indexOf('=');
  if (equals < 0) return 'has no "=". Write NAME=word, for example DB_LOGIN=username';
  const name = text.slice(0, equals).trim();
  const word = text.slice(equals + 1).trim();
  if (isWord(name) && !isWord(word)) return `has the word first. Write NAME=${name}`;
  if (name === '') return 'has no name before the "=". Write NAME=word, for example DB_LOGIN=username';
  const problem = problemWithName(name);
  if (problem !== undefined) return `has a name that is not possible: ${quoted(name, 'it')} ${problem}`;
  if (isWord(word)) return { name, word };
  const known = Object.keys(envWords);
  const meant = nearest(word, known);
  const cure = meant === undefined ? `Use one of: ${known.join(', ')}` : `Did you mean "${meant}"?`;
  return word === ''
    ? `has no word after the "=". ${cure}`
    : `has an unknown word: ${quoted(word, 'the text after "="')}. ${cure}`;
}

function isWord(text: string): text is EnvWord {
  return Object.hasOwn(envWords, text);
}

function quoted(text: string, otherwise: string): string {
  return /^[\w-]{1,40}$/.test(text) ? `"${text}"` : otherwise;
}
