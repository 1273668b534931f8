import { awsOptions } from './aws/options.ts';
import { passwordFiles } from './connect/password-file.ts';
import { presetOptions, targetOptions } from './handover/connection-options.ts';
import { deliveryOptions, handoverOptions } from './handover/options.ts';
import { identityOptions } from './identity/options.ts';
import { operationOptions } from './operations/choose.ts';
import { operations as all } from './operations/index.ts';
import type { Operation } from './operations/operation.ts';
import { commandLineOptions, documentAndSkeletonOptions, policyOptions } from './options/general-options.ts';
import { namesOf, type Option, type OptionTable } from './options/option.ts';
import { oneOf } from './options/read.ts';
import { renderOptions } from './render/options.ts';

/** Options that belong together. `title` is their heading in the help and in docs/options.md. */
export interface Section {
  readonly title: string;
  readonly options: OptionTable;
}

const shared: readonly Section[] = [
  { title: 'Identity', options: identityOptions },
  { title: 'AWS', options: awsOptions },
  { title: 'Connection', options: targetOptions },
  { title: 'Presets', options: presetOptions },
  { title: 'Hand-over', options: handoverOptions },
  { title: 'Hand-over by the command', options: deliveryOptions },
  { title: 'Output', options: renderOptions },
  { title: 'Documents', options: documentAndSkeletonOptions },
  { title: 'Command line', options: commandLineOptions },
];

/** The tables of the options that all operations share. Their descriptions have placeholders: a run reads names only. */
export const sharedTables: readonly OptionTable[] = shared.map(({ options }) => options);

/** The tables of all options. */
export const allTables: readonly OptionTable[] = [
  operationOptions(all),
  ...all.map(({ options }) => options),
  ...sharedTables,
];

/** The options that all operations share. Their descriptions name these operations where they depend on them. */
export function sharedSectionsOf(operations: readonly Operation[]): readonly Section[] {
  const fitting = operations.some(({ clients }) => clients !== undefined) ? shared : shared.flatMap(forTokens);
  return fitting.map((section) => filledIn(section, operations));
}

/** Without the options that need a user name and a password. An operation that returns a token refuses them. */
function forTokens({ title, options }: Section): Section[] {
  const left = Object.entries(options).filter(([name]) => !NEED_PASSWORD.includes(name));
  return left.length === 0 ? [] : [{ title, options: Object.fromEntries(left) }];
}

const NEED_PASSWORD = [...Object.keys(targetOptions), 'url-name', 'url-scheme', 'jdbc-driver', 'refresh', 'set-netrc'];

/** All options, in the order of the manual. The section of an operation has its name as title. */
export function sectionsOf(operations: readonly Operation[]): readonly Section[] {
  return [
    { title: 'Operation', options: operationOptions(operations) },
    ...operations.map(({ name, options }) => ({ title: name, options })),
    ...sharedSectionsOf(operations),
  ];
}

/** The options that `whoami` needs to mask a token in the log of its CI system. */
export const ciOptions = { ci: deliveryOptions.ci, 'add-mask': deliveryOptions['add-mask'] } as const;

/** The options of `whoami`. */
export function whoamiSections(): readonly Section[] {
  return [
    { title: 'Identity', options: identityOptions },
    { title: 'AWS', options: awsOptions },
    { title: 'CI system', options: ciOptions },
    { title: 'Policy', options: policyOptions },
    { title: 'Command line', options: commandLineOptions },
  ].map((section) => filledIn(section, all));
}

/**
 * Why these operations cannot be in one table. An option must have the same kind in all of its operations, because it
 * is read before the operation is known. An operation must not have an option that all operations share.
 */
export function tableProblems(operations: readonly Operation[]): string[] {
  const shared = [...sharedSectionsOf(operations), { title: 'Operation', options: operationOptions(operations) }];
  const sharedNames = shared.flatMap(({ options }) => namesOf(options));
  const first = new Map<string, { readonly form: string; readonly owner: string }>();
  const problems = operations.flatMap(({ name: owner, options }) => [
    ...namesOf(options)
      .filter((name) => sharedNames.includes(name))
      .map((name) => `${name} of ${owner} is an option of every operation already`),
    ...Object.entries(options).flatMap(([name, option]) => {
      const form = option.kind === 'switch' && option.negatable ? 'switch, negatable' : option.kind;
      const known = first.get(name) ?? { form, owner };
      first.set(name, known);
      return known.form === form ? [] : [`${name} is ${known.form} in ${known.owner} and ${form} in ${owner}`];
    }),
  ]);
  const names = operations.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [...problems, ...twice.map((name) => `${name} is in the list twice`)];
}

/** Replaces the placeholders, such as `{prefixes}`. The tables of shared options do not import the operations. */
function filledIn({ title, options }: Section, operations: readonly Operation[]): Section {
  const filled = Object.entries(options).map(([name, option]): [string, Option] => {
    const summary = filledText(option.summary, operations);
    if (!('otherwise' in option) || option.otherwise === undefined) return [name, { ...option, summary }];
    return [name, { ...option, summary, otherwise: filledText(option.otherwise, operations) }];
  });
  return { title, options: Object.fromEntries(filled) };
}

function filledText(text: string, operations: readonly Operation[]): string {
  return text.replace(/\{([\w-]+)\}/g, (placeholder, name: string) => {
    const valueIn = placeholderValue(name);
    if (!valueIn) throw new Error(`The description of an option has an unknown placeholder: ${placeholder}`);
    return oneOf([...new Set(operations.map(valueIn))].filter((value) => value !== ''));
  });
}

function placeholderValue(placeholder: string): ((operation: Operation) => string) | undefined {
  switch (placeholder) {
    case 'prefixes':
      return ({ exports }) => exports.prefix;
    case 'endpoint-variables':
      return ({ service }) => service.endpointVariable;
    case 'password-file-variables':
      return ({ clients, exports }) =>
        (clients && passwordFiles[clients].pathVariables(exports, { 'set-netrc': undefined })[0]) ?? '';
    default:
      return undefined;
  }
}
