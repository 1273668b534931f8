import { notValid, QueryProblem, type Token, tokensOf } from './tokens.ts';

interface Open {
  readonly sign: Token;
  /** The function whose arguments follow. */
  readonly called: string | undefined;
}

/** What may come next. `member` follows a dot. `key` and `colon` are the parts of `{key: value}`. */
type Next = 'value' | 'operator' | 'member' | 'key' | 'colon';

interface State {
  next: Next;
  previous: Token | undefined;
  /**
   * Whether the tokens before are a projection (`*`, `[]`, a slice or a filter): `[a, b]` may follow it without a dot.
   */
  projects: boolean;
  readonly open: Open[];
}

const DEEPEST = 100;
const CLOSES: Readonly<Record<string, string>> = { '[': ']', '[?': ']', '(': ')', '{': '}' };
const OPERATORS = ['|', '||', '&&', '==', '!=', '<', '<=', '>', '>='];
/** Names that the library would find in every JavaScript object, and the member with which it marks its own objects. */
const RESERVED = [...Object.getOwnPropertyNames(Object.prototype), 'jmespathType'];

/**
 * Checks the form of a JMESPath expression, and returns it in the form that the library needs. The library accepts some
 * expressions that are not JMESPath, and its errors have no column. Throws a QueryProblem.
 * https://jmespath.org/specification.html#grammar
 */
export function checkedExpression(query: string): string {
  const state: State = { next: 'value', previous: undefined, projects: false, open: [] };
  const written: string[] = [];
  for (const token of tokensOf(query)) {
    const { length } = state.open;
    const before = state.open.at(-1);
    const next = after(token, state);
    if (next === undefined) throw notValid(`unexpected "${token.text}" at column ${token.column}`);
    if (isReserved(token)) throw new QueryProblem(`has a name at column ${token.column} that no answer has`);
    if (state.open.length > DEEPEST) throw new QueryProblem(`must not be nested more than ${DEEPEST} levels deep`);
    const { called } = (state.open.length > length ? state.open.at(-1) : before) ?? {};
    if (called === 'starts_with') writeReversed(token, written);
    else written.push(token.written);
    const projects =
      /^(?:\*|\[\]|\[[^*:]*[*:].*\])$/s.test(token.text) || (token.text === ']' && before?.sign.text === '[?');
    Object.assign(state, { next, previous: token, projects });
  }
  if (!state.previous) throw notValid('it is empty');
  const { sign } = state.open.at(-1) ?? {};
  if (sign) throw notValid(`the ${sign.text} at column ${sign.column} is not closed`);
  if (state.next !== 'operator') throw notValid(`it ends after "${state.previous.text}"`);
  return written.join(' ');
}

/**
 * Writes starts_with(a, b) as ends_with(reverse(a), reverse(b)). The library's starts_with() is wrong if the prefix
 * occurs a second time in the text. Its ends_with() is right.
 */
function writeReversed({ text, written: token }: Token, written: string[]): void {
  if (text === '(') written.splice(-1, 1, 'ends_with', '(', 'reverse', '(');
  else if (text === ',') written.push(')', ',', 'reverse', '(');
  else written.push(...(text === ')' ? [')', ')'] : [token]));
}

/** What may follow the token. Undefined if the token is not allowed here. */
function after(token: Token, state: State): Next | undefined {
  switch (state.next) {
    case 'value':
      return afterValue(token, state);
    case 'operator':
      return afterOperator(token, state);
    case 'member':
      if (isName(token) || token.text === '*' || /^\[\s*\*/.test(token.text)) return 'operator';
      return token.text === '[' || token.text === '{' ? opened(token, state) : undefined;
    case 'key':
      return isName(token) ? 'colon' : undefined;
    case 'colon':
      return token.text === ':' ? 'value' : undefined;
  }
}

function afterValue(token: Token, state: State): Next | undefined {
  if (token.kind !== 'sign' || ['@', '*', '[]'].includes(token.text)) return 'operator';
  if (token.text === '!' || token.text === '&') return 'value';
  if (token.text in CLOSES) return opened(token, state);
  const isEmptyCall = state.open.at(-1)?.called !== undefined && state.previous?.text === '(';
  return isEmptyCall && token.text === ')' ? closed(token, state) : undefined;
}

function afterOperator(token: Token, state: State): Next | undefined {
  const { open, previous } = state;
  if (token.kind === 'index' || token.text === '[]') return 'operator';
  if (token.kind !== 'sign') return undefined;
  if (token.text === '.') return 'member';
  if (OPERATORS.includes(token.text)) return 'value';
  if (token.text === '[?' || (token.text === '[' && state.projects)) return opened(token, state);
  if (token.text === '(') return previous?.kind === 'name' ? opened(token, state, previous.text) : undefined;
  if (token.text !== ',') return closed(token, state);
  const top = open.at(-1);
  if (top?.sign.text === '{') return 'key';
  return top?.sign.text === '[' || top?.called !== undefined ? 'value' : undefined;
}

function opened(sign: Token, { open }: State, called?: string): Next {
  open.push({ sign, called });
  return sign.text === '{' ? 'key' : 'value';
}

function closed({ text }: Token, { open }: State): Next | undefined {
  const top = open.at(-1);
  if (!top || CLOSES[top.sign.text] !== text) return undefined;
  open.pop();
  return 'operator';
}

function isName({ kind }: Token): boolean {
  return kind === 'name' || kind === 'quoted';
}

function isReserved({ written }: Token): boolean {
  return (
    RESERVED.some((name) => written === name || written === JSON.stringify(name)) || written.includes('"jmespathType"')
  );
}
