import { awsOptions } from './aws/options.ts';
import { passwordFiles } from './connect/password-file.ts';
import { deliveryOptions, handoverOptions } from './handover/options.ts';
import { identityOptions } from './identity/options.ts';
import { operationOptions } from './operations/choose.ts';
import { operations as all } from './operations/index.ts';
import type { Operation } from './operations/operation.ts';
import { commandLineOptions, documentAndSkeletonOptions } from './options/general-options.ts';
import { namesOf, type Option, type OptionTable } from './options/option.ts';
import { oneOf } from './options/read.ts';
import { renderOptions } from './render/options.ts';

/** Options that belong together, under the heading that help and README give them. */
export interface Section {
  readonly title: string;
  readonly options: OptionTable;
}

/** The options that every operation shares, with the words of these operations in their descriptions. */
export function sharedSectionsOf(operations: readonly Operation[]): readonly Section[] {
  return [
    { title: 'Identity', options: identityOptions },
    { title: 'AWS', options: awsOptions },
    { title: 'Hand-over', options: handoverOptions },
    { title: 'Hand-over by the command', options: deliveryOptions },
    { title: 'Output', options: renderOptions },
    { title: 'Documents', options: documentAndSkeletonOptions },
    { title: 'Command line', options: commandLineOptions },
  ].map((section) => filledIn(section, operations));
}

/** Every option, in the order of the manual. An operation's section has the name of the operation. */
export function sectionsOf(operations: readonly Operation[]): readonly Section[] {
  return [
    { title: 'Operation', options: operationOptions(operations) },
    ...operations.map(({ name, options }) => ({ title: name, options })),
    ...sharedSectionsOf(operations),
  ];
}

export const sharedSections: readonly Section[] = sharedSectionsOf(all);
export const sections: readonly Section[] = sectionsOf(all);

/** What a command must know of its CI system to hide a token there. */
export const ciOptions = { ci: deliveryOptions.ci, 'add-mask': deliveryOptions['add-mask'] } as const;

/** The options of `whoami`. */
export const whoamiSections: readonly Section[] = [
  { title: 'Identity', options: identityOptions },
  { title: 'AWS', options: awsOptions },
  { title: 'CI system', options: ciOptions },
  { title: 'Command line', options: commandLineOptions },
].map((section) => filledIn(section, all));

/**
 * What keeps these operations from being in one table: an option that has another kind in another operation could not
 * be read before the operation is known, and a shared option cannot be an operation's own too.
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

/** The rooms of the shared tables do not know the operations: what depends on these stands there as `{word}`. */
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
    const word = wordOf(name);
    if (!word) throw new Error(`The description of an option has an unknown placeholder: ${placeholder}`);
    return oneOf([...new Set(operations.map(word))]);
  });
}

function wordOf(placeholder: string): ((operation: Operation) => string) | undefined {
  switch (placeholder) {
    case 'prefixes':
      return ({ exports }) => exports.prefix;
    case 'endpoint-variables':
      return ({ service }) => service.endpointVariable;
    case 'password-file-variables':
      return ({ passwordFile, exports }) =>
        passwordFiles[passwordFile].pathVariables(exports, { host: undefined, 'set-netrc': undefined })[0] ?? '';
    default:
      return undefined;
  }
}
