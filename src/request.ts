import { clearTextProblems } from './aws/clear-text.ts';
import type { AwsValues } from './aws/connection.ts';
import { awsOptions } from './aws/options.ts';
import type { CiId } from './ci/ids.ts';
import { jobIdentity } from './ci/job.ts';
import type { Env } from './context.ts';
import { UsageError } from './errors.ts';
import { type ConnectionPlan, connectionFor } from './handover/connection.ts';
import { type DeliveryValues, deliveryOptions, deliveryRules, handoverOptions } from './handover/options.ts';
import { identityProblems } from './identity/index.ts';
import { type IdentityValues, identityOptions, identityRules } from './identity/options.ts';
import { chooseOperation, operationOptions } from './operations/choose.ts';
import { operations as all } from './operations/index.ts';
import type { Operation, PreparedCall } from './operations/operation.ts';
import type { Surface } from './options/names.ts';
import type { ValuesOf } from './options/option.ts';
import { parseOptions } from './options/parse.ts';
import { type RawOptions, surfaceOf, titleOf } from './options/raw.ts';
import { checkRules } from './options/rules.ts';
import { renderOptions } from './render/options.ts';
import { plainOf } from './render/plain.ts';
import type { Query } from './render/query.ts';
import { readQuery } from './render/read-query.ts';

/** The part of a request for the identity, which is all that `whoami` needs. */
export interface IdentityRequest {
  readonly aws: AwsValues;
  readonly identity: IdentityValues;
  /** The CI system, if the user names it. */
  readonly ci: CiId | undefined;
  /** Where the user wrote the options: messages name them as they are typed there. */
  readonly surface: Surface;
}

/** A checked request: it has no problem that can be found before anything is sent. */
export interface Request extends IdentityRequest {
  readonly operation: Operation;
  readonly call: PreparedCall;
  readonly connection: ConnectionPlan;
  readonly handover: ValuesOf<typeof handoverOptions>;
  readonly delivery: DeliveryValues;
  readonly render: ValuesOf<typeof renderOptions>;
  /** The compiled query, which works on a sample of the answer. */
  readonly query: Query | undefined;
}

/**
 * Makes a request from raw options. Throws one UsageError with all problems of all options, or a FailureError for a
 * valid query that fails on the sample: no login is requested for a misspelt query. `named` is the operation if it is
 * not given as an option; `problems` are those that the caller has found.
 */
export async function prepareRequest(
  raw: RawOptions,
  {
    env,
    named,
    problems: found = [],
    operations = all,
    folder = '.',
  }: {
    readonly env: Env;
    /** The folder from which relative paths count. */
    readonly folder?: string;
    readonly named?: string;
    readonly problems?: readonly string[];
    readonly operations?: readonly Operation[];
  },
): Promise<Request> {
  const own = parseOptions(operationOptions(operations), raw);
  const choice = chooseOperation(named ?? own.values.operation, raw, operations);
  const prepared = choice.operation?.prepare(raw);
  const identity = readIdentity(raw, env);
  const handover = parseOptions(handoverOptions, raw);
  const delivery = parseOptions(deliveryOptions, raw);
  const render = parseOptions(renderOptions, raw);
  const connection = await connectionFor(raw, {
    env,
    folder,
    operation: choice.operation,
    named: prepared?.call?.target,
    refresh: delivery.values.refresh === true,
    exportEnv: handover.values['export-env'],
  });
  const { query, problem } = await readQuery(render.values.query, titleOf(raw, 'query'));
  const problems = [
    ...found,
    ...own.problems,
    ...(own.problems.length > 0 || (!choice.operation && raw.unread?.length) ? [] : choice.problems),
    ...(prepared?.problems ?? []),
    ...identity.problems,
    ...handover.problems,
    ...delivery.problems,
    ...connection.problems,
    ...checkRules(deliveryRules, raw),
    ...render.problems,
    ...(problem === undefined ? [] : [problem]),
  ];
  if (problems.length > 0 || !choice.operation || !prepared?.call) {
    // Only if nothing else is wrong: the AWS CLI checks the Region last.
    const exitCode = problems.length === identity.aws.problems.length ? identity.aws.exitCode : undefined;
    throw new UsageError(choice.operation?.name ?? 'cluster-credentials', problems, exitCode);
  }
  if (query) query(plainOf(choice.operation.sample, 'iso8601'));
  return {
    ...identity.request,
    operation: choice.operation,
    call: prepared.call,
    connection: connection.plan,
    handover: handover.values,
    delivery: delivery.values,
    render: render.values,
    query,
  };
}

/** As `prepareRequest`, only for the identity. Throws a UsageError. */
export function prepareIdentity(
  raw: RawOptions,
  env: Env,
  found: readonly string[],
  subject = 'whoami',
): IdentityRequest {
  const { request, problems } = readIdentity(raw, env);
  if (found.length + problems.length > 0) throw new UsageError(subject, [...found, ...problems]);
  return request;
}

function readIdentity(raw: RawOptions, env: Env) {
  const identity = parseOptions(identityOptions, raw);
  const aws = parseOptions(awsOptions, raw);
  // The table of `ci` is parsed again as a whole, which reports its problems.
  const { ci } = parseOptions({ ci: deliveryOptions.ci }, raw).values;
  const surface = (name: string) => surfaceOf(raw, name);
  const context = { env, job: jobIdentity(env, ci), surface };
  return {
    request: { aws: aws.values, identity: identity.values, ci, surface: raw.surface },
    aws,
    problems: [
      ...identity.problems,
      ...(identity.problems.length > 0 ? [] : identityProblems(identity.values, context)),
      ...checkRules(identityRules, raw),
      ...aws.problems,
      ...clearTextProblems(aws.values, raw.surface),
    ],
  };
}
