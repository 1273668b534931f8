import { type Token, unexpected } from './lexer.ts';
import { QueryProblem } from './problem.ts';

/** Reads tokens one by one. Behind the last one there is always another `end`. */
export interface TokenReader {
  readonly peek: (ahead?: number) => Token;
  readonly next: () => Token;
  /** Takes the next token when it is of this kind. */
  readonly take: (kind: Token['kind']) => boolean;
  /** Takes the next token, which must be of this kind. */
  readonly expect: (kind: Token['kind']) => void;
}

export function tokenReader(tokens: readonly Token[]): TokenReader {
  let index = 0;
  const peek = (ahead = 0): Token => tokens[index + ahead] ?? { kind: 'end', text: '', column: 0 };
  const next = (): Token => {
    const token = peek();
    index += 1;
    return token;
  };
  const take = (kind: Token['kind']): boolean => {
    if (peek().kind !== kind) return false;
    index += 1;
    return true;
  };
  return {
    peek,
    next,
    take,
    expect(kind) {
      if (!take(kind)) refuse(peek());
    },
  };
}

/** Throws a QueryProblem about a token that cannot stand where it stands. */
export function refuse(token: Token): never {
  throw new QueryProblem(token.kind === 'end' ? 'ends too early' : unexpected(token.text, token.column));
}
