import type { Section } from '../all-options.ts';
import type { Option } from '../options/option.ts';
import { allOf } from '../options/read.ts';

/** An option in one place: the operation, or the heading of the shared options, and what it is there. */
export interface Use {
  readonly title: string;
  readonly option: Option;
}

/** All that has one name. Operations share names; what a name means can differ between them. */
export interface NamedOption {
  readonly name: string;
  readonly uses: readonly [Use, ...Use[]];
}

/** The options of the sections by name, each name once, in the order in which the names come first. */
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

/** What to say of an option, once if it holds for all of its uses, or else for each with the titles before it. */
export function perUse(uses: readonly Use[], wordsOf: (option: Option) => string): string[] {
  const titles = new Map<string, string[]>();
  for (const { title, option } of uses) {
    const words = wordsOf(option);
    titles.set(words, [...(titles.get(words) ?? []), title]);
  }
  const [[only = ''] = [], ...others] = titles;
  if (others.length === 0) return [only];
  return [...titles].flatMap(([words, owners]) => (words === '' ? [] : [`For ${allOf(owners)}: ${words}`]));
}
