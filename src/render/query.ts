import { FailureError, UsageError } from '../errors.ts';
import type { Plain } from './plain.ts';

/** Picks from the answer. Throws a FailureError where the expression makes no sense for these data. */
export type Query = (data: Plain) => Plain;

/**
 * What is wrong with a JMESPath expression, as the end of a sentence that begins with the option's name, or undefined.
 * This is the AWS CLI's check before the call, exit code 252: only the form. An unknown function or a wrong type shows
 * when the query runs, 255; to find those before the call as well, run the query on a sample of the answer.
 */
export async function problemWithQuery(text: string): Promise<string | undefined> {
  const compiled = await compiledQuery(text);
  return 'problem' in compiled ? compiled.problem : undefined;
}

/** The query of an expression, by the rules of the AWS CLI's JMESPath. Throws a UsageError when there is no such expression. */
export async function compileQuery(text: string): Promise<Query> {
  const compiled = await compiledQuery(text);
  if ('problem' in compiled) throw new UsageError('query', [compiled.problem]);
  return compiled.query;
}

async function compiledQuery(text: string): Promise<{ readonly problem: string } | { readonly query: Query }> {
  const { compile, run, QueryProblem } = await import('./jmespath/index.ts');
  try {
    const step = compile(text);
    return {
      query(data) {
        try {
          return run(step, data);
        } catch (cause) {
          if (!(cause instanceof QueryProblem)) throw cause;
          throw new FailureError(`--query: ${cause.message}`, { cause });
        }
      },
    };
  } catch (error) {
    if (error instanceof QueryProblem) return { problem: error.message };
    throw error;
  }
}
