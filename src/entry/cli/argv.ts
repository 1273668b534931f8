import { sharedTables } from '../../all-options.ts';
import { quote } from '../../log-text.ts';
import { operations as all } from '../../operations/index.ts';
import { notOf } from '../../operations/not-chosen.ts';
import type { Operation } from '../../operations/operation.ts';
import { namesOf, negation, type Option, type OptionTable, optionsOn } from '../../options/option.ts';
import type { Raw, RawOptions } from '../../options/raw.ts';
import { suggestion } from '../../options/suggest.ts';

/** The parts of a command line. Values are not checked. */
export interface CommandLine {
  /** The words that do not belong to an option: service and operation, or a command such as `whoami`. */
  readonly words: readonly string[];
  readonly operation: Operation | undefined;
  readonly raw: RawOptions;
  /** The words after `--`: a command to run with the login. Undefined without `--`. */
  readonly command: readonly string[] | undefined;
  readonly problems: readonly string[];
}

/**
 * Splits a command line as the AWS CLI does: options may stand before, between and after the words, `--name=value` is
 * `--name value`, the last of several wins, a list takes all words up to the next option, `--` ends the options.
 * An abbreviated option is a problem that suggests the whole name. Never throws.
 */
export function splitArgv(argv: readonly string[], operations: readonly Operation[] = all): CommandLine {
  const end = argv.indexOf('--');
  const args = end < 0 ? argv : argv.slice(0, end);
  const command = end < 0 ? undefined : argv.slice(end + 1);
  const words = leadingWords(args, operations);
  const named = words[0] === 'doctor' ? words.slice(1) : words;
  const operation = operations.find(({ name }) => name === named.slice(0, 2).join(' '));
  const known = tableOf(operation ? [operation] : operations);
  const given: Record<string, Raw> = Object.create(null);
  const problems: string[] = [];
  const extra: string[] = [];
  for (let index = 0; index < args.length; ) {
    const arg = args[index] ?? '';
    index += 1;
    if (!isOption(arg)) {
      extra.push(arg);
      continue;
    }
    const [typed = '', attached] = splitAtEquals(arg);
    const option = known.get(typed.slice(2));
    if (!option) problems.push(unknownOption(typed, [...known.keys()], { operation, operations }));
    const wanted = attached === undefined ? wordsOf(option, args.slice(index)) : [];
    index += wanted.length;
    const taken = attached === undefined ? wanted : [attached];
    if (option) given[typed.slice(2)] = { surface: 'cli', words: taken };
  }
  return { words: extra, operation, raw: { surface: 'cli', given }, command, problems };
}

/**
 * The options of these operations by name, with their negations. Options of the same name have the same kind
 * (tableProblems).
 */
function tableOf(operations: readonly Operation[]): ReadonlyMap<string, Option> {
  const tables: OptionTable[] = [...operations.map(({ options }) => options), ...sharedTables];
  const entries = tables.flatMap((table) => {
    const onHere = optionsOn('cli', table);
    return namesOf(onHere).map((name): [string, Option] => [
      name,
      onHere[name] ?? { kind: 'switch', summary: negation(name) },
    ]);
  });
  return new Map(entries);
}

/** The words that do not belong to an option. They are needed before the options: the operation decides which exist. */
function leadingWords(args: readonly string[], operations: readonly Operation[]): string[] {
  const known = tableOf(operations);
  const words: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (!isOption(arg)) words.push(arg);
    else if (!arg.includes('=')) index += wordsOf(known.get(arg.slice(2)), args.slice(index + 1)).length;
  }
  return words;
}

/** As Python's argparse decides: `-5`, `-` and a word with a space before any `=` are values. */
function isOption(arg: string): boolean {
  return arg.startsWith('-') && arg !== '-' && !/^-\d+(?:\.\d+)?$|^-\.\d+$/.test(arg) && !/^[^=]* /.test(arg);
}

function splitAtEquals(arg: string): [name: string, value: string | undefined] {
  const place = arg.indexOf('=');
  return place < 0 ? [arg, undefined] : [arg.slice(0, place), arg.slice(place + 1)];
}

/** Those of the following words that belong to the option. */
function wordsOf(option: Option | undefined, following: readonly string[]): readonly string[] {
  const next = following.findIndex(isOption);
  const until = following.slice(0, next < 0 ? following.length : next);
  switch (option?.kind) {
    case 'list':
    case 'choices':
      return until;
    case 'text':
    case 'integer':
    case 'choice':
      return until.slice(0, 1);
    case 'switch':
      return [];
    case undefined:
      // The word after an unknown option is most likely its value.
      return until.slice(0, 1);
  }
}

function unknownOption(
  typed: string,
  known: readonly string[],
  { operation, operations }: { readonly operation: Operation | undefined; readonly operations: readonly Operation[] },
): string {
  const name = typed.replace(/^-+/, '');
  const owners = operations.filter(({ options }) => namesOf(options).includes(name));
  if (operation && owners.length > 0) return notOf(name, operation, owners, 'cli');
  const hint = suggestion(name, known, 'cli');
  return `Unknown option ${quote(typed)}${hint === undefined ? '' : `. ${hint}`}`;
}
