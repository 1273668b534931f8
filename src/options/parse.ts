import { shown } from './names.ts';
import { negation, type Option, type OptionTable, type ValuesOf } from './option.ts';
import { isGiven, type Raw, type RawOptions } from './raw.ts';
import { read } from './read.ts';

/** The values of a table, and everything that is wrong with them: with problems, `values` must not be used. */
export interface Parsed<Table extends OptionTable> {
  readonly values: ValuesOf<Table>;
  readonly problems: readonly string[];
  /** The exit code that all wrong options agree on, where theirs is not the usual one. */
  readonly exitCode: 253 | 255 | undefined;
}

/**
 * Reads the options of one table out of what was given; options of other tables are left alone. Each problem is a
 * sentence that begins with the option's name as the user typed it. Never throws.
 */
export function parseOptions<const Table extends OptionTable>(table: Table, raw: RawOptions): Parsed<Table> {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  const exitCodes = new Set<253 | 255 | undefined>();
  for (const [name, option] of Object.entries(table)) {
    const { value, problem } = readOption(name, option, raw);
    if (value !== undefined) values[name] = value;
    if (problem.length > 0) exitCodes.add(lacksValue(raw.given[name]) ? undefined : option.exitCode);
    problems.push(...problem);
  }
  const [exitCode, ...others] = exitCodes;
  return { values: values as ValuesOf<Table>, problems, exitCode: others.length > 0 ? undefined : exitCode };
}

/** A flag with nothing behind it is a mistake of another kind than a wrong value. */
function lacksValue(given: Raw | undefined): boolean {
  return given?.surface === 'argv' && given.words.length === 0;
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
  // `no-auto-create: false` says nothing: a double negative must not switch on what creates users.
  if (denied.value !== true) return { value: own.value, problem };
  if (own.value === undefined) return { value: false, problem };
  const [one, other] = [name, negation(name)].map((each) => shown(each, raw.given[each]?.surface ?? raw.surface));
  return { problem: [...problem, `${one}: excludes ${other}; give one of the two`] };
}

function readNamed(name: string, option: Option, raw: RawOptions): OptionReading {
  const given = raw.given[name];
  const title = shown(name, given?.surface ?? raw.surface);
  if (isGiven(given)) {
    const reading = read(option, given);
    return 'problem' in reading ? { problem: [`${title}: ${reading.problem}`] } : { value: reading.value, problem: [] };
  }
  if (option.required) return { problem: [`${title}: is required, for example ${exampleOf(option)}`] };
  return { value: 'default' in option ? option.default : undefined, problem: [] };
}

/** A value that the option accepts, as text. */
export function exampleOf(option: Option): string {
  switch (option.kind) {
    case 'text':
    case 'integer':
    case 'list':
      return option.example;
    case 'switch':
      return 'true';
    case 'choice':
      return option.choices[0] ?? '';
  }
}
