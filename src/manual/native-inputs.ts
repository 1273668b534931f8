import { type Section, sectionsOf } from '../all-options.ts';
import type { Operation } from '../operations/operation.ts';
import { negation, type Option, type OptionTable, optionsOn } from '../options/option.ts';
import { exampleOf } from '../options/parse.ts';
import { allOf } from '../options/read.ts';
import { byName, type NamedOption, perUse } from './by-name.ts';
import { defaultInWords, limitsInWords } from './words.ts';

/** An input of a step, template or task of a CI system. The script of the step reads it from a variable. */
export interface NativeInput {
  /** In kebab-case, as the option. */
  readonly name: string;
  readonly description: string;
  /** `list`: one item a line, or separated by commas, or a JSON array. `lines`: the same without commas. */
  readonly kind: 'text' | 'switch' | 'list' | 'lines';
  /** The only values, where the option has a few. An empty value is not among them. */
  readonly choices?: readonly string[];
  /** The value where the user gives none. '' means "not given". */
  readonly default: string;
}

/** How a step hands the login over. It decides which options the step has. */
export interface Handover {
  /** The step runs a command with the login, after `--`. */
  readonly runs: boolean;
  /** The step exports the login, and the log of the system cannot hide it. */
  readonly unmasked?: boolean;
}

/** The sections of options that a step does not have: they are about what the command prints and reads. */
const otherSections: readonly string[] = ['Operation', 'Output', 'Documents', 'Command line'];

/** Options for a terminal, a file or a stream: the step hands over in its own way, and its system is known. */
const withoutUse = ['export', 'print', 'dotenv-file', 'ci', 'tty', 'add-mask'];

/** Options that need a command after `--`. */
const forCommand = ['keep-env', 'no-masking', 'refresh', 'set-netrc'];

/** The variable that holds an input: `db-user` is in `CLUSTER_CREDENTIALS_DB_USER`. */
export function inputName(name: string, prefix = 'CLUSTER_CREDENTIALS'): string {
  return `${prefix}_${name.replaceAll('-', '_').toUpperCase()}`;
}

/**
 * The inputs of a step: the operation, the options of all operations, each once, and the options that all operations
 * share.
 */
export function nativeInputs(operations: readonly Operation[], handover: Handover): readonly NativeInput[] {
  const names = operations.map(({ name }) => name);
  const own = sectionsOf(operations)
    .filter(({ title }) => !otherSections.includes(title))
    .map((section) => withUse(section, handover));
  return [operationInput(names), ...byName(own).flatMap((named) => inputsOf(named, names))];
}

function operationInput(names: readonly string[]): NativeInput {
  return {
    name: 'operation',
    description: 'The request to send to AWS.',
    kind: 'text',
    choices: names,
    default: names[0] ?? '',
  };
}

function withUse({ title, options }: Section, { runs, unmasked = false }: Handover): Section {
  const isOff = (name: string) =>
    withoutUse.includes(name) || (!runs && forCommand.includes(name)) || (!unmasked && name === 'allow-unmasked');
  const used = Object.entries(optionsOn('cli', options)).filter(([name]) => !isOff(name));
  return { title, options: Object.fromEntries(used) satisfies OptionTable };
}

function inputsOf({ name, uses }: NamedOption, operations: readonly string[]): NativeInput[] {
  const { option } = uses[0];
  const titles = uses.map(({ title }) => title).filter((title) => operations.includes(title));
  const sentences = [
    ...perUse(uses, sentencesOf),
    titles.length > 0 && titles.length < operations.length ? `For ${allOf(titles)}.` : '',
    option.kind === 'switch' ? '' : `Example: ${exampleOf(option)}`,
  ];
  const description = inWordsOfSteps(sentences.filter(Boolean).join(' '));
  const input: NativeInput = { name, description, kind: kindOf(option), default: '', ...choicesOf(option) };
  const isNegatable = uses.some(({ option: each }) => each.kind === 'switch' && each.negatable);
  if (!isNegatable) return [input];
  const no: NativeInput = { name: negation(name), description: `Turns ${name} off.`, kind: 'switch', default: '' };
  return [input, no];
}

/** A description without words of the command line, which the user of a step does not see. */
function inWordsOfSteps(text: string): string {
  return text.replaceAll('the command after --', 'the command in run').replace(/--(?=[a-z])/g, '');
}

function sentencesOf(option: Option): string {
  const limits = limitsInWords(option, 'action');
  const otherwise = defaultInWords(option);
  return [
    `${option.summary}.`,
    limits ? `Must be ${limits}.` : '',
    otherwise ? `Default: ${otherwise}.` : '',
    option.required ? 'Required.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function kindOf(option: Option): NativeInput['kind'] {
  switch (option.kind) {
    case 'switch':
      return 'switch';
    case 'list':
      return option.lines ? 'lines' : 'list';
    case 'choices':
      return 'list';
    case 'text':
    case 'integer':
    case 'choice':
      return 'text';
  }
}

function choicesOf(option: Option): Pick<NativeInput, 'choices'> {
  return option.kind === 'choice' ? { choices: option.choices } : {};
}
