import { shown } from './names.ts';
import { isGiven, type RawOptions } from './raw.ts';

/** A rule between options, by their names. */
export type Rule =
  | { readonly kind: 'exactly-one-of'; readonly names: readonly [string, string, ...string[]] }
  | { readonly kind: 'at-most-one-of'; readonly names: readonly [string, string, ...string[]] }
  | { readonly kind: 'needs'; readonly name: string; readonly other: string };

/** Every broken rule, as a sentence that begins with an option's name. */
export function checkRules(rules: readonly Rule[], raw: RawOptions): string[] {
  return rules.flatMap((rule) => problemOf(rule, raw) ?? []);
}

function problemOf(rule: Rule, raw: RawOptions): string | undefined {
  const given = (name: string) => isGiven(raw.given[name]);
  const title = (name: string) => shown(name, raw.given[name]?.surface ?? raw.surface);
  switch (rule.kind) {
    case 'exactly-one-of':
    case 'at-most-one-of': {
      const [first, ...others] = rule.names.filter(given);
      if (first === undefined) {
        const [wanted, ...alternatives] = rule.names.map(title);
        return rule.kind === 'exactly-one-of' ? `${wanted}: is required, or ${alternatives.join(' or ')}` : undefined;
      }
      return others.length > 0 ? `${title(first)}: excludes ${others.map(title).join(', ')}; give one` : undefined;
    }
    case 'needs':
      return given(rule.name) && !given(rule.other) ? `${title(rule.name)}: needs ${title(rule.other)}` : undefined;
  }
}

/** The rule in words, for help and tables. */
export function ruleInWords(rule: Rule): string {
  switch (rule.kind) {
    case 'exactly-one-of':
      return `exactly one of ${rule.names.join(', ')}`;
    case 'at-most-one-of':
      return `at most one of ${rule.names.join(', ')}`;
    case 'needs':
      return `${rule.name} needs ${rule.other}`;
  }
}
