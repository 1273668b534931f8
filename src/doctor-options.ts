import { type Section, sharedSectionsOf, whoamiSections } from './all-options.ts';
import type { Operation } from './operations/operation.ts';
import type { Option } from './options/option.ts';
import { renderOptions } from './render/options.ts';

/** The options of `doctor`: with an operation, all that a run of it takes. */
export function doctorSections(operations: readonly Operation[]): readonly Section[] {
  const [operation] = operations;
  const output = { output: doctorOutput };
  const all = operation
    ? [{ title: 'Options', options: operation.options }, ...sharedSectionsOf(operations)]
    : [...whoamiSections(), { title: 'Output', options: output }];
  return all.flatMap(({ title, options }) => {
    const own = Object.entries(options).filter(([name]) => !notOfDoctor.includes(name));
    const changed = own.map(([name, option]): [string, Option] => [name, name === 'output' ? doctorOutput : option]);
    return changed.length === 0 ? [] : [{ title, options: Object.fromEntries(changed) }];
  });
}

/** With these options, a command asks for no login: there is nothing to check. */
export const notOfDoctor: readonly string[] = ['generate-cli-skeleton', 'generate-policy'];

/** The option `output` of `doctor`. */
export const doctorOutput = {
  ...renderOptions.output,
  summary: 'How the report is printed; off prints nothing',
  otherwise: 'a line for each check, for people',
} as const;
