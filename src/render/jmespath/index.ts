import { search } from 'jmespath';
import type { Plain } from '../plain.ts';
import { growthOf } from './growth.ts';
import { checkedExpression } from './syntax.ts';
import { notValid, QueryProblem } from './tokens.ts';
import { libraryValue, plainFrom } from './value.ts';

export { QueryProblem };

const LARGEST_GROWTH = 100_000;

/**
 * Compiles a JMESPath expression. Throws a QueryProblem if it is not well formed, or if its result could be very large.
 * The returned function runs it on data. It throws a QueryProblem if a function is unknown or refuses its arguments, or
 * if the result cannot be printed.
 */
export function compiled(query: string): (data: Plain) => Plain {
  const expression = checkedExpression(query);
  if (!(growthIn(expression) <= LARGEST_GROWTH)) throw new QueryProblem('could make a result too large to print');
  return (data) => {
    const { value, floats } = libraryValue(data);
    return plainFrom(searched(value, expression), floats);
  };
}

function growthIn(expression: string): number {
  try {
    return growthOf(expression);
  } catch (cause) {
    throw notValid('its parts do not fit together', { cause });
  }
}

/**
 * Turns every error into a QueryProblem: the library throws a plain Error, or JavaScript's TypeError for an unexpected
 * value.
 */
function searched(value: unknown, expression: string): unknown {
  try {
    return search(value, expression);
  } catch (cause) {
    const { message } = cause instanceof Error ? cause : { message: '' };
    throw new QueryProblem(`cannot be used on the answer: ${reasonIn(message)}`, { cause });
  }
}

function reasonIn(message: string): string {
  const found = /^(ArgumentError|TypeError|Unknown function|Invalid slice)[:,] (.+?)\.?$/.exec(message);
  const [, kind, words = ''] = found ?? [];
  switch (kind) {
    case 'Unknown function':
      return `unknown function ${words}`;
    case 'Invalid slice':
      return 'the step of a slice is 0';
    case 'ArgumentError':
      return words.replace('at least', 'at least ');
    case 'TypeError':
      return words
        .replace(/^(?:reverse|ends_with)(?=\(\) expected argument \d to be type string)/, 'starts_with')
        .replaceAll(/(?<=\w>?),(?=\w)/g, ' or ')
        .replace(' instead', '');
    default:
      return 'a function or a comparison does not take a value of this type';
  }
}
