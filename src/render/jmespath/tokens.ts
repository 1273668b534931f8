/** Why a query cannot be used, as the end of a sentence that begins with the query. */
export class QueryProblem extends Error {
  override readonly name = 'QueryProblem';
}

export function notValid(reason: string, options?: ErrorOptions): QueryProblem {
  return new QueryProblem(`is not valid JMESPath: ${reason}`, options);
}

export interface Token {
  readonly kind: 'name' | 'quoted' | 'literal' | 'index' | 'sign';
  /** As the user typed it. */
  readonly text: string;
  /** Counted from 1. */
  readonly column: number;
  /** The form of the token that the library reads as the AWS CLI does. */
  readonly written: string;
}

const LONGEST = 10_000;
const MOST = 1000;
const BLANK = '[ \\t\\r\\n]*';
// Two patterns that match blanks must not follow each other: many blanks would then take quadratic time or more.
const NUMBER = `(?:-?\\d+${BLANK})`;
const PART = new RegExp(
  [
    '(?<name>[A-Za-z_]\\w*)',
    '(?<quoted>"(?:[^"\\\\]|\\\\[^])*")',
    "(?<raw>'(?:[^'\\\\]|\\\\[^])*')",
    '(?<literal>`(?:[^`\\\\]|\\\\[^])*`)',
    `(?<index>\\[${BLANK}(?:\\*${BLANK}|${NUMBER}|${NUMBER}?:${BLANK}${NUMBER}?(?::${BLANK}${NUMBER}?)?)\\])`,
    '(?<sign>\\[[?\\]]|&&|\\|\\||[=!<>]=|[.*,:{}()[\\]@<>!&|])',
  ].join('|'),
  'y',
);
const BLANKS = new RegExp(BLANK, 'y');

/** The parts of a query in order. Throws a QueryProblem that names the column of the first part that cannot be read. */
export function tokensOf(query: string): Token[] {
  if (query.length > LONGEST) throw new QueryProblem(`must not be longer than ${LONGEST} characters`);
  const tokens: Token[] = [];
  for (let at = skipBlanks(query, 0); at < query.length; at = skipBlanks(query, PART.lastIndex)) {
    PART.lastIndex = at;
    const groups = PART.exec(query)?.groups;
    const column = at + 1;
    if (!groups) throw unreadable(query, at);
    tokens.push(tokenOf(groups, column));
    if (tokens.length > MOST) throw new QueryProblem(`must not have more than ${MOST} names and signs`);
  }
  return tokens;
}

function skipBlanks(query: string, at: number): number {
  BLANKS.lastIndex = at;
  BLANKS.test(query);
  return BLANKS.lastIndex;
}

function unreadable(query: string, at: number): QueryProblem {
  const sign = String.fromCodePoint(query.codePointAt(at) ?? 0);
  // A number is allowed only in brackets, and PART matches the brackets together with it.
  const bracket = /[-\d]/.test(sign) ? /\[[ \t\r\n]*$/.exec(query.slice(0, at)) : undefined;
  if (bracket) return notValid(`the [ at column ${bracket.index + 1} is not closed after a number`);
  if (['"', "'", '`'].includes(sign)) return notValid(`the ${sign} at column ${at + 1} is not closed`);
  return notValid(`unexpected "${sign}" at column ${at + 1}`);
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>, column: number): Token {
  const { name, quoted, raw, literal, index, sign } = groups;
  if (name !== undefined) return { kind: 'name', text: name, column, written: name };
  if (index !== undefined) return { kind: 'index', text: index, column, written: index };
  if (quoted !== undefined) {
    const problem = notValid(`the name at column ${column} is not a valid JSON string`);
    return { kind: 'quoted', text: quoted, column, written: jsonOf(() => JSON.parse(quoted), problem) };
  }
  if (raw !== undefined) {
    return {
      kind: 'literal',
      text: raw,
      column,
      written: ticked(JSON.stringify(raw.slice(1, -1).replaceAll("\\'", "'"))),
    };
  }
  if (literal !== undefined) {
    const problem = notValid(`the literal at column ${column} is not valid JSON`);
    const inside = literal.slice(1, -1).replaceAll('\\`', '`');
    return { kind: 'literal', text: literal, column, written: ticked(jsonOf(() => jsonOrText(inside), problem)) };
  }
  // Without the parentheses the library ends an argument after @, for example in length(@.DbUser).
  return { kind: 'sign', text: sign ?? '', column, written: sign === '@' ? '( @ )' : (sign ?? '') };
}

/** The value of a literal. It may be a text without quotes, as in `foo`. */
function jsonOrText(inside: string): unknown {
  try {
    return JSON.parse(inside);
  } catch {
    return JSON.parse(`"${inside.trimStart()}"`);
  }
}

function jsonOf(read: () => unknown, problem: QueryProblem): string {
  try {
    return JSON.stringify(read());
  } catch {
    throw problem;
  }
}

/** A literal for the library. It unescapes only the first backtick, so all are written as \u0060. */
function ticked(json: string): string {
  return `\`${json.replaceAll('`', '\\u0060')}\``;
}
