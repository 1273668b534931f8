import { flag, member, type Surface, shown } from './names.ts';
import { negation, type Option, type OptionTable, type ValuesOf } from './option.ts';
import { isGiven, isTypedEmpty, isUnread, type Raw, type RawOptions, rawOf, surfaceOf } from './raw.ts';
import { read } from './read.ts';
import { notTogether } from './rules.ts';

/** The values of a table, and all problems with them. With problems, `values` must not be used. */
export interface Parsed<Table extends OptionTable> {
  readonly values: ValuesOf<Table>;
  readonly problems: readonly string[];
  /** The special exit code of the wrong options, if all of them have the same one. */
  readonly exitCode: 253 | 255 | undefined;
}

/**
 * Reads the options of one table from the given options, and ignores options of other tables. Each problem is a
 * sentence that names the option as the user typed it. Never throws.
 */
export function parseOptions<const Table extends OptionTable>(table: Table, raw: RawOptions): Parsed<Table> {
  const values: Record<string, unknown> = Object.create(null);
  const problems: string[] = [];
  const exitCodes = new Set<253 | 255 | undefined>();
  for (const [name, option] of Object.entries(table)) {
    const { value, problem } = readOption(name, option, raw);
    if (value !== undefined) values[name] = value;
    if (problem.length > 0) exitCodes.add(lacksValue(raw, name) ? undefined : option.exitCode);
    problems.push(...problem);
  }
  const [exitCode, ...others] = exitCodes;
  return { values: values as ValuesOf<Table>, problems, exitCode: others.length > 0 ? undefined : exitCode };
}

/** In the AWS CLI, a flag without a value has another exit code than a wrong value. */
function lacksValue(raw: RawOptions, name: string): boolean {
  const given = rawOf(raw, name);
  return given?.surface === 'cli' && given.words.length === 0;
}

interface OptionReading {
  readonly value?: unknown;
  readonly problem: readonly string[];
}

function readOption(name: string, option: Option, raw: RawOptions): OptionReading {
  if (option.kind !== 'switch' || !option.negatable) return readNamed(name, option, raw);
  const own = readNamed(name, option, raw);
  const denied = readNamed(negation(name), { kind: 'switch', summary: option.summary }, raw);
  const problem = [...own.problem, ...denied.problem];
  // `no-auto-create: false` changes nothing: a double negation must not switch on the creation of users.
  if (denied.value !== true) return { value: own.value, problem };
  if (own.value === undefined) return { value: false, problem };
  const both = [name, negation(name)].map((each) => shown(each, surfaceOf(raw, each)));
  return { problem: [...problem, notTogether(both)] };
}

function readNamed(name: string, option: Option, raw: RawOptions): OptionReading {
  if (isUnread(raw, name)) return { problem: [] };
  const given = rawOf(raw, name);
  const surface = surfaceOf(raw, name);
  const title = shown(name, surface);
  const isEmpty = `${title} is empty. Give a value or remove the option; a variable may be unset`;
  if (given && isGiven(raw, name) && !isUnfilled(option, given)) {
    const reading = read(option, given);
    if ('problem' in reading) return { problem: [`${title}: ${reading.problem}`] };
    const isUnsafe = option.emptyIsUnsafe && Array.isArray(reading.value) && reading.value.length === 0;
    return isUnsafe ? { problem: [isEmpty] } : { value: reading.value, problem: [] };
  }
  if (option.emptyIsUnsafe && isTypedEmpty(raw, name)) return { problem: [isEmpty] };
  if (option.required) return { problem: [`Give ${title}, for example ${asTyped(name, option, surface)}`] };
  return { value: 'default' in option ? option.default : undefined, problem: [] };
}

/** The 0 of a skeleton that was not filled in, where 0 cannot be meant. */
function isUnfilled(option: Option, given: Raw): boolean {
  return given.surface === 'document' && given.value === 0 && option.kind === 'integer' && option.min > 0;
}

function asTyped(name: string, option: Option, surface: Surface): string {
  switch (surface) {
    case 'action':
      return `${name}: ${exampleOf(option)}`;
    case 'cli':
      return `${flag(name)} ${exampleOf(option)}`;
    case 'document':
      return `${JSON.stringify(member(name))}: ${JSON.stringify(exampleOf(option))}`;
  }
}

/** A value that the option accepts, as text. */
export function exampleOf(option: Option): string {
  switch (option.kind) {
    case 'text':
    case 'integer':
    case 'list':
    case 'choices':
      return option.example;
    case 'switch':
      return 'true';
    case 'choice':
      return option.choices[0] ?? '';
  }
}
