import { quote } from '../log-text.ts';
import type { Query } from './query.ts';

/** Compiles the query, or finds its problem. Loads JMESPath only if there is a query. */
export async function readQuery(text: string | undefined, title: string): Promise<{ query?: Query; problem?: string }> {
  if (text === undefined) return {};
  const { compileQuery, problemWithQuery } = await import('./query.ts');
  const problem = await problemWithQuery(text);
  return problem === undefined
    ? { query: await compileQuery(text, title) }
    : { problem: `${title}: ${quote(text)} ${problem}` };
}
