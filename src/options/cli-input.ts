import { quote } from '../log-text.ts';
import { nearest } from './names.ts';
import { negation, type OptionTable } from './option.ts';
import { isGiven, isUnread, type Raw, type RawOptions, rawOf, titleOf } from './raw.ts';
import { notTogether } from './rules.ts';
import { shower } from './shown-value.ts';

/** The two options for a document that contains other options. */
export const documentOptions = {
  'cli-input-json': {
    kind: 'text',
    summary:
      'Options of the operation as one JSON object with the names of the API. An option that is given itself wins',
    example: '{"DbUser":"etl_user","ClusterIdentifier":"analytics"}',
  },
  'cli-input-yaml': {
    kind: 'text',
    summary: 'The same as cli-input-json, in YAML',
    example: 'file://login.yaml',
  },
} as const satisfies OptionTable;

/** A parser for each of the two, loaded only when it is needed. It throws for a text that it cannot read. */
export type Parsers = Readonly<Record<keyof typeof documentOptions, () => Promise<(text: string) => unknown>>>;

/** The options that a document may contain, by the names of their members. */
export type Members = ReadonlyMap<string, string>;

/** The options together with those of the document, and the problems of the document. */
export interface Merged {
  readonly raw: RawOptions;
  readonly problems: readonly string[];
}

/**
 * Adds the members of a document to the given options. A given option wins over a member. A member that is not in
 * `members` is a problem. parse.ts checks the types of the members, with those of all options. After a document
 * that cannot be read, every option that it could hold is unread.
 */
export async function withDocument(raw: RawOptions, members: () => Members, parsers: Parsers): Promise<Merged> {
  const [document, other] = (Object.keys(parsers) as (keyof Parsers)[]).filter((name) => isGiven(raw, name));
  if (!document) return { raw, problems: [] };
  const known = members();
  const withoutIt = {
    ...raw,
    unread: [...(raw.unread ?? []), ...[...known.values()].filter((name) => rawOf(raw, name) === undefined)],
  };
  if (isUnread(raw, document)) return { raw: withoutIt, problems: [] };
  const title = titleOf(raw, document);
  if (other) return { raw, problems: [notTogether([title, titleOf(raw, other)])] };

  const written = rawOf(raw, document);
  const file = written?.file;
  const reading = read(written, await parsers[document]());
  if ('problem' in reading) return { raw: withoutIt, problems: [`${title}: ${reading.problem}`] };
  const given: Record<string, Raw> = Object.assign(Object.create(null), raw.given);
  const isFree = (name: string) => !isGiven(raw, name) && !isGiven(raw, negation(name));
  const problems: string[] = [];
  for (const [index, [key, value]] of Object.entries(reading.members).entries()) {
    const name = known.get(key);
    const shownKey = file === undefined ? quote(key) : `number ${index + 1} in the file ${quote(file)}`;
    if (name === undefined) problems.push(`${title}: unknown member ${shownKey}. ${hintFor(key, [...known.keys()])}`);
    else if (isFree(name)) given[name] = asGiven(key, value, file);
  }
  return { raw: { ...raw, given }, problems };
}

function asGiven(key: string, value: unknown, file: string | undefined): Raw {
  // The surface says how a member is named that begins with a capital letter.
  const own = /^[a-z]/.test(key) ? { member: key } : {};
  return { surface: 'document', value, ...own, ...(file === undefined ? {} : { file }) };
}

type Reading = { readonly members: object } | { readonly problem: string };

function read(raw: Raw | undefined, parse: (text: string) => unknown): Reading {
  const text = raw?.surface === 'cli' ? raw.words[0] : raw?.surface === 'action' ? raw.text : undefined;
  if (raw === undefined || text === undefined) return { problem: 'needs a value' };
  const start = raw.file === undefined ? '' : `${shower(raw)(text)} `;
  let members: unknown;
  try {
    members = parse(text);
  } catch {
    // The parser's own message quotes the text, which may contain a secret.
    return { problem: `${start}cannot be read. Give ${start === '' ? 'file://PATH, or ' : ''}the text of one object` };
  }
  return typeof members === 'object' && members !== null && !Array.isArray(members)
    ? { members }
    : { problem: `${start}must be one object with a member for each option` };
}

/** Names only members that we know. */
function hintFor(key: string, members: readonly string[]): string {
  const meant = nearest(
    key.toLowerCase(),
    members.map((each) => each.toLowerCase()),
  );
  const hint = members.find((each) => each.toLowerCase() === meant);
  return hint ? `Did you mean ${hint}?` : `The members are ${members.join(', ')}`;
}
