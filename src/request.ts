import type { AwsValues } from './aws/connection.ts';
import { awsOptions } from './aws/options.ts';
import { UsageError } from './errors.ts';
import { handoverOptions } from './handover/options.ts';
import { type IdentityValues, identityProblems } from './identity/index.ts';
import { identityOptions, identityRules } from './identity/options.ts';
import { chooseOperation, operationOptions } from './operations/choose.ts';
import type { Operation, PreparedCall } from './operations/operation.ts';
import type { ValuesOf } from './options/option.ts';
import { parseOptions } from './options/parse.ts';
import type { RawOptions } from './options/raw.ts';
import { checkRules } from './options/rules.ts';
import type { Env } from './world.ts';

/** What a user wants, checked whole: nothing in it can turn out wrong later for a reason we could have told now. */
export interface Request {
  readonly operation: Operation;
  readonly call: PreparedCall;
  readonly aws: AwsValues;
  readonly identity: IdentityValues;
  readonly handover: ValuesOf<typeof handoverOptions>;
}

/**
 * Turns raw options into a request. Throws one UsageError that lists every problem of every option.
 * `named` is the operation where the door knows it already; `problems` is what the door itself found wrong.
 */
export function prepareRequest(
  raw: RawOptions,
  {
    env,
    named,
    problems: found = [],
  }: { readonly env: Env; readonly named?: string; readonly problems?: readonly string[] },
): Request {
  const own = parseOptions(operationOptions, raw);
  const choice = chooseOperation(named ?? own.values.operation, raw);
  const prepared = choice.operation?.prepare(raw);
  const identity = parseOptions(identityOptions, raw);
  const aws = parseOptions(awsOptions, raw);
  const handover = parseOptions(handoverOptions, raw);
  const problems = [
    ...found,
    ...own.problems,
    ...(own.problems.length > 0 ? [] : choice.problems),
    ...(prepared?.problems ?? []),
    ...identity.problems,
    ...(identity.problems.length > 0 ? [] : identityProblems(identity.values, env)),
    ...checkRules(identityRules, raw),
    ...aws.problems,
    ...handover.problems,
  ];
  if (problems.length > 0 || !choice.operation || !prepared?.call) {
    throw new UsageError(choice.operation?.name ?? 'cluster-credentials', problems);
  }
  return {
    operation: choice.operation,
    call: prepared.call,
    aws: aws.values,
    identity: identity.values,
    handover: handover.values,
  };
}
