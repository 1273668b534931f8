import { type Section, sharedSectionsOf, whoamiSections } from '../all-options.ts';
import { doctorSections } from '../doctor-options.ts';
import type { Operation } from '../operations/operation.ts';
import { flag } from '../options/names.ts';
import { namesOf, type Option, type OptionTable, optionsOn } from '../options/option.ts';

/** The shells that we write a completion script for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** What may be typed at each place, from the tables. */
export interface Words {
  readonly services: readonly string[];
  readonly operations: readonly (readonly [service: string, operation: string, flags: readonly string[]])[];
  /** Those of every operation. */
  readonly shared: readonly string[];
  readonly whoami: readonly string[];
  /** Those of `doctor` without an operation. With one, it has the options of the operation. */
  readonly doctor: readonly string[];
  readonly choices: readonly (readonly [flag: string, choices: readonly string[]])[];
  /** The options that take one value, and those that take all words up to the next option. */
  readonly withValue: readonly string[];
  readonly withList: readonly string[];
}

/** The words of these operations, of the sections that they share, and of our own commands. */
export function wordsOf(operations: readonly Operation[], sections: readonly Section[]): Words {
  const sharedTables = sections.map(({ options }) => optionsOn('cli', options));
  const shared = sharedTables.flatMap(flags);
  const split = operations.map((operation) => {
    const [service = '', name = ''] = operation.name.split(' ');
    const own = sharedSectionsOf([operation]).flatMap(({ options }) => flags(optionsOn('cli', options)));
    return [service, name, [...flags(operation.options), ...own]] as const;
  });
  const all = [...operations.map(({ options }) => options), ...sharedTables].flatMap((table) => Object.entries(table));
  const ofKind = (...kinds: readonly Option['kind'][]) => [
    ...new Set(all.filter(([, { kind }]) => kinds.includes(kind)).map(([name]) => flag(name))),
  ];
  const choices = all.flatMap(([name, option]) =>
    option.kind === 'choice' || option.kind === 'choices' ? [[flag(name), option.choices] as const] : [],
  );
  return {
    services: [...new Set(split.map(([service]) => service))],
    operations: split,
    shared,
    whoami: flagsIn(whoamiSections()),
    doctor: flagsIn(doctorSections([])),
    choices,
    withValue: ofKind('text', 'integer', 'choice'),
    withList: ofKind('list', 'choices'),
  };
}

function flagsIn(sections: readonly Section[]): string[] {
  return sections.flatMap(({ options }) => flags(optionsOn('cli', options)));
}

function flags(table: OptionTable): string[] {
  return namesOf(table).map(flag);
}
