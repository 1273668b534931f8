import { compare, equal } from './compare.ts';
import type { Token } from './lexer.ts';
import * as steps from './steps.ts';
import type { Step, Value } from './value.ts';

interface Operator {
  /** How tightly it binds: the higher, the tighter. */
  readonly power: number;
  readonly join: (left: Step, right: Step) => Step;
}

const COMPARISON = 5;

/** What stands between two expressions. */
export const OPERATORS: Partial<Record<Token['kind'], Operator>> = {
  '|': { power: 1, join: steps.chain },
  '||': { power: 2, join: steps.or },
  '&&': { power: 3, join: steps.and },
  '==': comparison(equal),
  '!=': comparison((left, right) => !equal(left, right)),
  '<': comparison(ordered((order) => order < 0)),
  '<=': comparison(ordered((order) => order <= 0)),
  '>': comparison(ordered((order) => order > 0)),
  '>=': comparison(ordered((order) => order >= 0)),
};

/** The other tokens that bind to what stands before them. */
const SUFFIXES: Partial<Record<Token['kind'], number>> = {
  ...{ '[]': 9, '*': 20, '[?': 21, '.': 40, '!': 45, '{': 50, '[': 55, '(': 60 },
};

/** How tightly a token binds to what stands before it; 0 when it does not. */
export function powerOf({ kind }: Token): number {
  return OPERATORS[kind]?.power ?? SUFFIXES[kind] ?? 0;
}

function comparison(holds: (left: Value, right: Value) => Value): Operator {
  return { power: COMPARISON, join: (left, right) => (value) => holds(left(value), right(value)) };
}

/** Only numbers and texts have an order; between others the answer is null. */
function ordered(holds: (order: number) => boolean): (left: Value, right: Value) => Value {
  return (left, right) => {
    const order = compare(left, right);
    return order === undefined ? null : holds(order);
  };
}
