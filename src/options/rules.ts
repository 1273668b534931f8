import { shown } from './names.ts';
import type { OptionSurface } from './option.ts';
import { isGiven, isUnread, type RawOptions, titleOf } from './raw.ts';
import { oneOf } from './read.ts';

/** A rule between options, by their names. */
export type Rule =
  | { readonly kind: 'exactly-one-of'; readonly names: readonly [string, string, ...string[]] }
  | { readonly kind: 'at-most-one-of'; readonly names: readonly [string, string, ...string[]] }
  | { readonly kind: 'needs'; readonly name: string; readonly other: string };

/** Every broken rule, as a sentence that names the options as the user types them. */
export function checkRules(rules: readonly Rule[], raw: RawOptions): string[] {
  return rules.flatMap((rule) => problemOf(rule, raw) ?? []);
}

function problemOf(rule: Rule, raw: RawOptions): string | undefined {
  const names = rule.kind === 'needs' ? [rule.name, rule.other] : rule.names;
  if (names.some((name) => isUnread(raw, name))) return undefined;
  const title = (name: string) => titleOf(raw, name);
  switch (rule.kind) {
    case 'exactly-one-of':
    case 'at-most-one-of': {
      const given = rule.names.filter((name) => isGiven(raw, name));
      if (given.length > 1) return notTogether(given.map(title));
      const isMissing = given.length === 0 && rule.kind === 'exactly-one-of';
      return isMissing ? `Give ${oneOf(rule.names.map(title))}` : undefined;
    }
    case 'needs': {
      if (!isGiven(raw, rule.name) || isGiven(raw, rule.other)) return undefined;
      return `${title(rule.name)} is used only with ${title(rule.other)}. Give both, or remove ${title(rule.name)}`;
    }
  }
}

/** The problem with options that exclude each other. */
export function notTogether(names: readonly string[]): string {
  return names.length === 2 ? `Give either ${names.join(' or ')}, not both` : `Give only one of ${oneOf(names)}`;
}

/** The rule as a sentence for help and tables, without its full stop. */
export function ruleInWords(rule: Rule, surface: OptionSurface): string {
  const title = (name: string) => shown(name, surface);
  switch (rule.kind) {
    case 'exactly-one-of':
      return `Give ${rule.names.length === 2 ? 'either ' : 'exactly one of '}${oneOf(rule.names.map(title))}`;
    case 'at-most-one-of':
      return `Give at most one of ${oneOf(rule.names.map(title))}`;
    case 'needs':
      return `${title(rule.name)} is used only with ${title(rule.other)}`;
  }
}
