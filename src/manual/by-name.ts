import type { Section } from '../all-options.ts';
import type { Option } from '../options/option.ts';
import { allOf } from '../options/read.ts';

/** An option of one section. `title` is the operation, or the heading of the shared options. */
export interface Use {
  readonly title: string;
  readonly option: Option;
}

/** All options of one name. Several operations can have a name, with different meanings. */
export interface NamedOption {
  readonly name: string;
  readonly uses: readonly [Use, ...Use[]];
}

/** The options of the sections by name. Each name occurs once, in the order of its first use. */
export function byName(sections: readonly Section[]): readonly NamedOption[] {
  const named = new Map<string, [Use, ...Use[]]>();
  for (const { title, options } of sections) {
    for (const [name, option] of Object.entries(options)) {
      const uses = named.get(name);
      if (uses) uses.push({ title, option });
      else named.set(name, [{ title, option }]);
    }
  }
  return [...named].map(([name, uses]) => ({ name, uses }));
}

/** The description of an option: one text if it is the same for all uses, or else a text for each with its titles. */
export function perUse(uses: readonly Use[], describe: (option: Option) => string): string[] {
  const titles = new Map<string, string[]>();
  for (const { title, option } of uses) {
    const text = describe(option);
    titles.set(text, [...(titles.get(text) ?? []), title]);
  }
  const [[only = ''] = [], ...others] = titles;
  if (others.length === 0) return [only];
  return [...titles].flatMap(([text, owners]) => (text === '' ? [] : [`For ${allOf(owners)}: ${text}`]));
}
