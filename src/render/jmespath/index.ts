import type { Plain } from '../plain.ts';
import { parse } from './parser.ts';
import { QueryProblem } from './problem.ts';
import { isPlain, type Step } from './value.ts';

export { QueryProblem };

/** The steps of a JMESPath expression. Throws a QueryProblem when it is not well formed. */
export function compile(expression: string): Step {
  return shallow(() => parse(expression));
}

/**
 * What the steps make of data. Throws a QueryProblem where a function is unknown or refuses its arguments, and where
 * the result holds an expression (`&...`), which no output format can show.
 */
export function run(step: Step, data: Plain): Plain {
  const result = shallow(() => step(data));
  if (!isPlain(result)) throw new QueryProblem('the result holds an expression (&...), which cannot be printed');
  return result;
}

function shallow<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof RangeError) throw new QueryProblem('is nested too deeply', { cause });
    throw cause;
  }
}
