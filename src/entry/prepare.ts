import { demandRegion } from '../aws/connection.ts';
import { UsageError } from '../errors.ts';
import { chooseOperation, operationOptions } from '../operations/choose.ts';
import { operations } from '../operations/index.ts';
import type { Operation } from '../operations/operation.ts';
import { commandLineOptions, doorOptions } from '../options/door-options.ts';
import type { OptionTable } from '../options/option.ts';
import { parseOptions } from '../options/parse.ts';
import type { RawOptions } from '../options/raw.ts';
import type { SkeletonMember } from '../render/skeleton.ts';
import { prepareRequest, type Request } from '../request.ts';
import type { Env } from '../world.ts';
import { gather } from './gather.ts';
import { type Presentation, presentation } from './presentation.ts';

/** What the user wants: a login, or the text of a document for which nothing is called. */
export type Wish =
  | { readonly kind: 'login'; readonly request: Request; readonly present: Presentation }
  | { readonly kind: 'text'; readonly text: string };

export interface Typed {
  readonly raw: RawOptions;
  readonly problems: readonly string[];
  /** Where relative paths count from. */
  readonly folder: string;
  /** The operation, where it was not given as an option. */
  readonly operation?: Operation;
}

/** Turns what was typed into a wish. Throws what `prepareRequest` and `presentation` throw. Sends nothing. */
export async function prepare({ raw: typed, problems: found, folder, operation }: Typed, env: Env): Promise<Wish> {
  const { raw, problems } = await gather(typed, operation ? [operation] : operations, folder);
  const door = parseOptions({ ...doorOptions, ...commandLineOptions }, raw);
  const all = [...found, ...problems, ...door.problems];
  const skeleton = door.problems.length > 0 ? undefined : door.values['generate-cli-skeleton'];
  if (skeleton === 'input' || skeleton === 'yaml-input') {
    return { kind: 'text', text: await inputSkeletonOf(operation ?? theOperation(raw), skeleton, all) };
  }
  const request = await prepareRequest(raw, { env, problems: all, ...(operation ? { named: operation.name } : {}) });
  const present = await presentation(request, env);
  if (skeleton !== 'output') return { kind: 'login', request, present };
  await demandRegion(request.aws, env);
  return { kind: 'text', text: await present.sample(request.operation.sample) };
}

/** As for a call, but the operation's own options may be missing: they are what the user wants to know. */
function theOperation(raw: RawOptions): Operation {
  const { operation, problems } = chooseOperation(parseOptions(operationOptions, raw).values.operation, raw);
  if (!operation) throw new UsageError('cluster-credentials', problems);
  return operation;
}

async function inputSkeletonOf(
  { name, options }: Operation,
  form: 'input' | 'yaml-input',
  problems: readonly string[],
): Promise<string> {
  if (problems.length > 0) throw new UsageError(name, problems);
  const { inputSkeleton, yamlInputSkeleton } = await import('../render/skeleton.ts');
  return form === 'input' ? inputSkeleton(options, membersOf(options)) : yamlInputSkeleton(options, membersOf(options));
}

/** A skeleton can be filled in as it stands: of options that exclude each other it has the first, as a required one. */
function membersOf(options: OptionTable): SkeletonMember[] {
  const all = Object.entries(options);
  return all.flatMap(([option, { required, alternativeTo, documented, summary }]) => {
    if (alternativeTo !== undefined) return [];
    const isRequired = required || all.some(([, other]) => other.alternativeTo === option);
    return [{ option, overview: documented ?? `${summary}.`, ...(isRequired ? { required: true } : {}) }];
  });
}
