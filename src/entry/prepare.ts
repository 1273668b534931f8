import { requireRegion } from '../aws/connection.ts';
import { awsOptions } from '../aws/options.ts';
import type { Env } from '../context.ts';
import { UsageError } from '../errors.ts';
import { withEndpoint } from '../handover/endpoint.ts';
import { chooseOperation, operationOptions } from '../operations/choose.ts';
import { operations as all, operationsNamed } from '../operations/index.ts';
import type { Operation } from '../operations/operation.ts';
import { documentOptions, type Members, type Merged, withDocument } from '../options/cli-input.ts';
import { commandLineOptions, documentAndSkeletonOptions } from '../options/general-options.ts';
import { member } from '../options/names.ts';
import type { Option } from '../options/option.ts';
import { parseOptions } from '../options/parse.ts';
import { type RawOptions, rawOf } from '../options/raw.ts';
import type { SkeletonMember } from '../render/skeleton.ts';
import { prepareRequest, type Request } from '../request.ts';
import type { Places } from './param-files.ts';
import { type Presentation, presentation } from './presentation.ts';
import { clock } from './process.ts';

/**
 * What the user wants: a login, for which max-wait counts from `since` (milliseconds since the epoch), or a text (a
 * skeleton) for which AWS is not called.
 */
export type Plan =
  | { readonly kind: 'login'; readonly request: Request; readonly present: Presentation; readonly since: number }
  | { readonly kind: 'text'; readonly text: string };

export interface ParsedInput {
  readonly raw: RawOptions;
  readonly problems: readonly string[];
  /** The folder from which relative paths count. */
  readonly folder: string;
  /** The operation, if it is known before the options are read: on the command line it is not an option. */
  readonly operation?: Operation;
  readonly operations?: readonly Operation[];
}

/** Turns the given options into a plan. Throws what `prepareRequest` and `presentation` throw. Sends nothing. */
export async function prepare(
  { raw: typed, problems: found, folder, operation, operations = all }: ParsedInput,
  env: Env,
): Promise<Plan> {
  const since = clock.now();
  const maxWait = awsOptions['max-wait'];
  const seconds = parseOptions({ 'max-wait': maxWait }, typed).values['max-wait'] ?? maxWait.default;
  const places = { folder, env, seconds };
  const { raw, problems } = await gather(typed, operation ? [operation] : operations, places);
  const general = parseOptions({ ...documentAndSkeletonOptions, ...commandLineOptions }, raw);
  const wrong = [...found, ...problems, ...general.problems];
  const skeleton = general.problems.length > 0 ? undefined : general.values['generate-cli-skeleton'];
  if (skeleton === 'input' || skeleton === 'yaml-input') {
    return { kind: 'text', text: await inputSkeletonOf(operation ?? theOperation(raw, operations), skeleton, wrong) };
  }
  const named = operation ? { named: operation.name } : {};
  const request = await prepareRequest(raw, { env, folder, problems: wrong, operations, ...named });
  const present = await presentation(request, env);
  if (skeleton !== 'output') return { kind: 'login', request, present, since };
  await requireRegion(request, env);
  return { kind: 'text', text: await present.sample(request.operation.sample) };
}

/** The operation of an input skeleton. Its required options may be missing: the skeleton is to show their names. */
function theOperation(raw: RawOptions, operations: readonly Operation[]): Operation {
  const own = parseOptions(operationOptions(operations), raw);
  const { operation, problems } = chooseOperation(own.values.operation, raw, operations);
  if (!operation) throw new UsageError('cluster-credentials', [...own.problems, ...problems]);
  return operation;
}

async function inputSkeletonOf(
  operation: Operation,
  form: 'input' | 'yaml-input',
  problems: readonly string[],
): Promise<string> {
  if (problems.length > 0) throw new UsageError(operation.name, problems);
  const { inputSkeleton, yamlInputSkeleton } = await import('../render/skeleton.ts');
  return (form === 'input' ? inputSkeleton : yamlInputSkeleton)(operation.options, membersOf(operation));
}

/** The members of a skeleton: every option of the operation, as in the AWS CLI. One that stays empty counts as not given. */
function membersOf({ options, members }: Operation): SkeletonMember[] {
  return Object.entries(options).map(([option, { required, documented, summary }]) => {
    const name = member(option, members);
    return { option, name, overview: documented ?? `${summary}.`, ...(required ? { required } : {}) };
  });
}

/** The members that a document may have. Two services can spell an option differently. */
function documentMembers(operations: readonly Operation[]): Members {
  return new Map(
    operations.flatMap(({ options, members }) =>
      Object.keys(options).map((option) => [member(option, members), option] as const),
    ),
  );
}

/** Those that the input `operation` names, if it names any. */
function namedIn(raw: RawOptions, operations: readonly Operation[]): readonly Operation[] {
  const given = rawOf(raw, 'operation');
  const found = given?.surface === 'action' ? operationsNamed(given.text, operations) : [];
  return found.length > 0 ? found : operations;
}

/** Loads what reads files only if a value names one. */
async function withParamFiles(
  raw: RawOptions,
  options: Readonly<Record<string, Option>>,
  places: Places,
): Promise<Pick<Merged, 'raw' | 'problems'>> {
  if (!/fileb?:\/\//.test(JSON.stringify(raw.given))) return { raw, problems: [] };
  return (await import('./param-files.ts')).readParamFiles(raw, options, places);
}

/**
 * Reads the files of `file://` values, and then the document of `cli-input-json` or `cli-input-yaml`. The YAML library
 * is loaded only if it is needed.
 */
async function gather(raw: RawOptions, operations: readonly Operation[], places: Places): Promise<Merged> {
  const own: Readonly<Record<string, Option>> = Object.assign({}, ...operations.map(({ options }) => options));
  const read = await withParamFiles(raw, { ...own, ...documentOptions }, places);
  const merged = await withDocument(read.raw, () => documentMembers(namedIn(raw, operations)), {
    'cli-input-json': async () => JSON.parse,
    'cli-input-yaml': async () => (await import('../options/yaml-document.ts')).readYaml,
  });
  const typed = rawOf(merged.raw, 'operation');
  const named = typed?.surface === 'action' ? operationsNamed(typed.text, operations) : [];
  // An endpoint must not give an option that the operation which the user names does not have.
  const used = named.length > 0 ? named : operations;
  const expanded = withEndpoint(
    merged.raw,
    used.flatMap(({ options }) => Object.keys(options)),
  );
  return { raw: expanded.raw, problems: [...read.problems, ...merged.problems, ...expanded.problems] };
}
