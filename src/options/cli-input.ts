import { quote } from '../log-text.ts';
import { flag, member, nearest } from './names.ts';
import { negation, type OptionTable } from './option.ts';
import { isGiven, type Raw, type RawOptions } from './raw.ts';

/** The two options that bring all others in one document. */
export const documentOptions = {
  'cli-input-json': {
    kind: 'text',
    summary: "Options of the operation as one JSON object, under the API's names; an option given by itself wins",
    example: '{"DbUser":"etl_user","ClusterIdentifier":"analytics"}',
  },
  'cli-input-yaml': {
    kind: 'text',
    summary: 'The same in YAML',
    example: 'file://login.yaml',
  },
} as const satisfies OptionTable;

/** How a text becomes data; throws when it cannot. Loaded when asked for. */
export type Parsers = Readonly<Record<keyof typeof documentOptions, () => Promise<(text: string) => unknown>>>;

/** Options, and what was wrong on the way to them. */
export interface Merged {
  readonly raw: RawOptions;
  readonly problems: readonly string[];
}

/**
 * Adds what a document says to the options that were given, which win. Members that no option of `names` has are
 * problems; the types of the others are checked where all options are.
 */
export async function withDocument(raw: RawOptions, names: readonly string[], parsers: Parsers): Promise<Merged> {
  const [document, other] = (Object.keys(parsers) as (keyof Parsers)[]).filter((name) => isGiven(raw.given[name]));
  if (!document) return { raw, problems: [] };
  const title = raw.surface === 'argv' ? flag(document) : document;
  if (other) return { raw, problems: [`${title}: excludes ${other}; give one of the two`] };

  const reading = read(raw.given[document], await parsers[document]());
  if ('problem' in reading) return { raw, problems: [`${title}: ${reading.problem}`] };
  const given: Record<string, Raw> = { ...raw.given };
  const problems: string[] = [];
  for (const [key, value] of Object.entries(reading.members)) {
    const name = names.find((candidate) => member(candidate) === key);
    if (name === undefined) problems.push(`${title}: ${unknown(key, names)}`);
    else if (!isGiven(given[name]) && !isGiven(given[negation(name)])) given[name] = { surface: 'json', value };
  }
  return { raw: { ...raw, given }, problems };
}

type Reading = { readonly members: object } | { readonly problem: string };

function read(raw: Raw | undefined, parse: (text: string) => unknown): Reading {
  const text = raw?.surface === 'argv' ? raw.words[0] : raw?.surface === 'input' ? raw.text : undefined;
  if (text === undefined) return { problem: 'expects a value' };
  let members: unknown;
  try {
    members = parse(text);
  } catch {
    // The parser's own message would quote the text, of which we do not know what it holds.
    return { problem: 'cannot be read; it must be a file://PATH or the text of one object' };
  }
  return typeof members === 'object' && members !== null && !Array.isArray(members)
    ? { members }
    : { problem: 'must be one object with a member for each option' };
}

function unknown(key: string, names: readonly string[]): string {
  const members = names.map(member);
  const meant = nearest(
    key.toLowerCase(),
    members.map((each) => each.toLowerCase()),
  );
  const hint = members.find((each) => each.toLowerCase() === meant);
  return `${quote(key)} is no member; ${hint ? `did you mean ${hint}?` : `there are ${members.join(', ')}`}`;
}
