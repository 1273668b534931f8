import { FailureError, UsageError } from '../errors.ts';
import { quote } from '../log-text.ts';
import type { Plain } from './plain.ts';

/** Picks from the answer. Throws a FailureError where the expression cannot be used on these data. */
export type Query = (data: Plain) => Plain;

/**
 * What is wrong with the form of a JMESPath expression, as the end of a sentence that begins with the expression, or
 * undefined. This is the AWS CLI's check before the call, exit code 252. An unknown function or a wrong type shows when
 * the query runs, 255: run it on a sample of the answer to find those before the call as well.
 */
export async function problemWithQuery(text: string): Promise<string | undefined> {
  const { QueryProblem, compiled } = await import('./jmespath/index.ts');
  try {
    compiled(text);
    return undefined;
  } catch (error) {
    if (error instanceof QueryProblem) return error.message;
    throw error;
  }
}

/** The query of an expression. `option` names it in messages. Throws a UsageError when the expression is not JMESPath. */
export async function compileQuery(text: string, option = 'query'): Promise<Query> {
  const problem = await problemWithQuery(text);
  if (problem !== undefined) throw new UsageError(option, [`${quote(text)} ${problem}`]);
  const { QueryProblem, compiled } = await import('./jmespath/index.ts');
  const run = compiled(text);
  return (data) => {
    try {
      return run(data);
    } catch (cause) {
      if (!(cause instanceof QueryProblem)) throw cause;
      // Without the cause: the message has all of it, and the library's own words would only repeat it.
      throw new FailureError(`${option}: ${quote(text)} ${cause.message}`);
    }
  };
}
