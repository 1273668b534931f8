/** Why an expression is none, or why it cannot be used on these data. */
export class QueryProblem extends Error {
  override readonly name = 'QueryProblem';
}
