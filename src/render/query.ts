import { FailureError, UsageError } from '../errors.ts';
import { quote } from '../log-text.ts';
import type { Plain } from './plain.ts';

/**
 * The result of a JMESPath expression on data. Throws a FailureError if the expression cannot be used on these data.
 */
export type Query = (data: Plain) => Plain;

/**
 * What is wrong with the form of a JMESPath expression, as the end of a sentence that begins with the expression.
 * Undefined if the form is right. The AWS CLI checks this before the call, with exit code 252. An unknown function or a
 * wrong type is found when the query runs, with 255: run it on a sample of the answer to find these before the call
 * too.
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

/**
 * Compiles an expression. `option` is its name in messages. Throws a UsageError if the expression is not valid
 * JMESPath.
 */
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
      // Without the cause: the message of the library would only repeat this one.
      throw new FailureError(`${option}: ${quote(text)} ${cause.message}`);
    }
  };
}
