import { parseJson } from './json-literal.ts';
import { QueryProblem } from './problem.ts';
import type { Value } from './value.ts';

const SIGNS = [
  ...['[]', '[?', '||', '&&', '<=', '>=', '!=', '=='],
  ...['.', '*', ']', ',', ':', '@', '(', ')', '{', '}', '[', '|', '&', '<', '>', '!'],
] as const;
export type Sign = (typeof SIGNS)[number];

interface At {
  /** The column it begins in, from 1. */
  readonly column: number;
  readonly text: string;
}

export type Token =
  | (At & { readonly kind: Sign | 'end' })
  | (At & { readonly kind: 'name' | 'quoted'; readonly name: string })
  | (At & { readonly kind: 'literal'; readonly value: Value })
  | (At & { readonly kind: 'number'; readonly value: number });

const WHITE = /[ \t\n\r]+/y;
const WORD =
  /(?<name>[A-Za-z_]\w*)|(?<number>-?\d+)|(?<delimiter>["'`])(?:\\[\s\S]|(?!\k<delimiter>)[^\\])*\k<delimiter>/y;

/** The tokens of an expression, an `end` last. Throws a QueryProblem at the first character that begins none. */
export function tokenize(expression: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < expression.length) {
    const white = matchAt(WHITE, expression, position);
    if (white) {
      position += white[0].length;
      continue;
    }
    const token = tokenAt(expression, position);
    tokens.push(token);
    position += token.text.length;
  }
  return [...tokens, { kind: 'end', text: '', column: position + 1 }];
}

function tokenAt(expression: string, position: number): Token {
  const column = position + 1;
  const sign = SIGNS.find((candidate) => expression.startsWith(candidate, position));
  if (sign) return { kind: sign, text: sign, column };
  const match = matchAt(WORD, expression, position);
  const first = expression[position] ?? '';
  if (!match) {
    throw new QueryProblem(
      /["'`]/.test(first) ? `has ${first} in column ${column} and no other to close it` : unexpected(first, column),
    );
  }
  const text = match[0];
  if (match.groups?.['name']) return { kind: 'name', name: text, text, column };
  if (match.groups?.['number']) return { kind: 'number', value: Number(text), text, column };
  return delimited(text, column);
}

function delimited(text: string, column: number): Token {
  const inner = text.slice(1, -1);
  if (text[0] === "'") return { kind: 'literal', value: inner.replaceAll("\\'", "'"), text, column };
  if (text[0] === '"') {
    const name = parseJson(text);
    if (typeof name === 'string') return { kind: 'quoted', name, text, column };
    throw new QueryProblem(`has a name in column ${column} that is no JSON string`);
  }
  const json = inner.replaceAll('\\`', '`');
  // Without quotes it is a text all the same, a habit from before JMESPath had '...'.
  const candidates = [parseJson(json), parseJson(`"${json.trimStart()}"`)];
  const value = candidates.find((candidate) => candidate !== undefined);
  if (value !== undefined) return { kind: 'literal', value, text, column };
  throw new QueryProblem(`has a literal in column ${column} that is no JSON`);
}

/** The complaint about a token that cannot stand where it stands. */
export function unexpected(text: string, column: number): string {
  return `has ${JSON.stringify(text)} in column ${column}, where it cannot stand`;
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}
