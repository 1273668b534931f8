import { sharedSections } from '../../all-options.ts';
import { quote } from '../../log-text.ts';
import { operations } from '../../operations/index.ts';
import type { Operation } from '../../operations/operation.ts';
import { flag, nearest } from '../../options/names.ts';
import { namesOf, negation, type Option, type OptionTable, optionsOn } from '../../options/option.ts';
import type { Raw, RawOptions } from '../../options/raw.ts';
import { oneOf } from '../../options/read.ts';

/** What a command line says, before any value of it has been looked at. */
export interface CommandLine {
  /** The words before and between the options: service and operation, or a command of our own. */
  readonly words: readonly string[];
  readonly operation: Operation | undefined;
  readonly raw: RawOptions;
  /** What follows `--`: a command to run with the login. */
  readonly command: readonly string[] | undefined;
  readonly problems: readonly string[];
}

/**
 * Splits a command line as the AWS CLI does: options may stand before, between and behind the words, `--name=value` is
 * `--name value`, the last of several wins, a list takes all words up to the next option, `--` ends it all.
 * An abbreviated option is a problem that suggests the whole name. Never throws.
 */
export function splitArgv(argv: readonly string[]): CommandLine {
  const end = argv.indexOf('--');
  const args = end < 0 ? argv : argv.slice(0, end);
  const command = end < 0 ? undefined : argv.slice(end + 1);
  const words = leadingWords(args);
  const operation = operations.find(({ name }) => name === words.slice(0, 2).join(' '));
  const known = tableOf(operation);
  const given: Record<string, Raw> = {};
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
    if (!option) problems.push(unknownOption(typed, [...known.keys()], operation));
    const wanted = attached === undefined ? wordsOf(option, args.slice(index)) : [];
    index += wanted.length;
    const taken = attached === undefined ? wanted : [attached];
    if (option) given[typed.slice(2)] = { surface: 'argv', words: taken };
  }
  return { words: extra, operation, raw: { surface: 'argv', given }, command, problems };
}

/** Every option that may stand beside this operation, by name; twins included. */
function tableOf(operation: Operation | undefined): ReadonlyMap<string, Option> {
  // Without a known operation any option of any will do: the missing or misspelt word is what must be told.
  const own = operation ? [operation.options] : operations.map(({ options }) => options);
  const tables: OptionTable[] = [...own, ...sharedSections.map(({ options }) => options)];
  const entries = tables.flatMap((table) => {
    const onHere = optionsOn('cli', table);
    return namesOf(onHere).map((name): [string, Option] => [
      name,
      onHere[name] ?? { kind: 'switch', summary: negation(name) },
    ]);
  });
  return new Map(entries);
}

/** The words before the first option: enough to know the operation, hence which options there are. */
function leadingWords(args: readonly string[]): string[] {
  const known = tableOf(undefined);
  const words: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (!isOption(arg)) words.push(arg);
    else if (!arg.includes('=')) index += wordsOf(known.get(arg.slice(2)), args.slice(index + 1)).length;
  }
  return words;
}

/** As Python's argparse tells them apart: `-5`, `-` and anything with a space in it are values. */
function isOption(arg: string): boolean {
  return arg.startsWith('-') && arg !== '-' && !/^-\d+(?:\.\d+)?$|^-\.\d+$/.test(arg) && !/^[^=]* /.test(arg);
}

function splitAtEquals(arg: string): [name: string, value: string | undefined] {
  const place = arg.indexOf('=');
  return place < 0 ? [arg, undefined] : [arg.slice(0, place), arg.slice(place + 1)];
}

/** How many of the following words belong to the option. */
function wordsOf(option: Option | undefined, following: readonly string[]): readonly string[] {
  const next = following.findIndex(isOption);
  const until = following.slice(0, next < 0 ? following.length : next);
  switch (option?.kind) {
    case 'list':
      return until;
    case 'text':
    case 'integer':
    case 'choice':
      return until.slice(0, 1);
    case 'switch':
      return [];
    case undefined:
      // The word behind an unknown option is most likely its value.
      return until.slice(0, 1);
  }
}

function unknownOption(typed: string, known: readonly string[], operation: Operation | undefined): string {
  const name = typed.replace(/^-+/, '');
  const owner = operations.find(({ options }) => namesOf(options).includes(name));
  if (owner && operation) return `${typed}: belongs to ${owner.name}, not to ${operation.name}`;
  const begun = known.filter((candidate) => name !== '' && candidate.startsWith(name));
  if (begun.length > 1) return `${quote(typed)} is no option; it could be ${oneOf(begun.map(flag))}`;
  const meant = nearest(name, known);
  return `${quote(typed)} is no option${meant ? `; did you mean ${flag(meant)}?` : ''}`;
}
