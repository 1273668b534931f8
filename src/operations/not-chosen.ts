import { type Surface, shown } from '../options/names.ts';
import { namesOf } from '../options/option.ts';
import { isGiven, type RawOptions, titleOf } from '../options/raw.ts';
import { allOf, oneOf } from '../options/read.ts';
import { namesFor } from '../options/suggest.ts';
import type { Fit } from './choose.ts';
import type { Operation } from './operation.ts';

/** The problem with an option of other operations: its owners, and the name of the same thing in `chosen`. */
export function notOf(name: string, chosen: Operation, owners: readonly Operation[], surface: Surface): string {
  const meant = namesFor(name, namesOf(chosen.options)).map((each) => shown(each, surface));
  const owned = `${shown(name, surface)} is an option of ${allOf(owners.map((owner) => owner.name))}`;
  return `${owned}, not of ${chosen.name}. ${meant.length > 0 ? `Did you mean ${oneOf(meant)}?` : 'Remove it'}`;
}

/** The problem with options of several operations, when no operation has all of them. */
export function mixed(title: string, fits: readonly Fit[], raw: RawOptions): string {
  const nearest = fits.filter(({ own }) => own.length > 0 && !fits.some((other) => isPartOf(own, other.own)));
  const reasons = nearest.map(({ operation, own }) => `${own.map(typed).join(', ')} (${operation.name})`);
  const renamed = nearest.flatMap(({ operation, strange }) =>
    strange.flatMap((name) => {
      const meant = namesFor(name, namesOf(operation.options)).filter((each) => !isGiven(raw, each));
      return meant.map((each) => `. ${operation.name} has ${typed(each)} instead of ${typed(name)}`);
    }),
  );
  const lines = nearest.map(({ operation }) => line(title, operation));
  return (
    `${title}: the options belong to different operations: ${reasons.join('; ')}. Keep the options of one, and add the ` +
    `line ${oneOf(lines)}${renamed.join('')}`
  );

  function typed(name: string): string {
    return titleOf(raw, name);
  }
}

/** The problem with options that fit these operations equally well, or with no option at all. */
export function needsMore(title: string, fits: readonly Fit[], raw: RawOptions): string {
  const own = fits[0]?.own ?? [];
  const why =
    own.length === 0
      ? 'give the options of one operation'
      : `${allOf(own.map((name) => titleOf(raw, name)))} can belong to several operations. Give more options`;
  const lines = fits.map(
    ({ operation }) => `${line(title, operation)}, which needs ${needs(operation, (name) => shown(name, raw.surface))}`,
  );
  return `${title}: ${why}, or add one of these lines: ${lines.join('; ')}`;
}

/** The problem with options of operations that are only taken by their name. */
export function mustBeNamed(title: string, fits: readonly Fit[]): string {
  const lines = fits.map(({ operation }) => line(title, operation));
  return `${title}: name the operation, because other operations share these options. Add the line ${oneOf(lines)}`;
}

/** What to do if the given options are meant for an operation that must be named. */
export function unlessNamed(title: string, { name }: Operation): string {
  return `${title}: these options can also belong to ${name}. If you mean it, add the line "${title}: ${name}"`;
}

function line(title: string, { name }: Operation): string {
  return `"${title}: ${name}"`;
}

/** What must be given: `db-user, and cluster-identifier or custom-domain-name`. */
export function needs({ options, rules }: Operation, title: (name: string) => string): string {
  const required = Object.keys(options).filter((name) => options[name]?.required);
  const alternatives = rules.flatMap((rule) => (rule.kind === 'exactly-one-of' ? [rule.names] : []));
  const each = [...required.map((name) => [name]), ...alternatives];
  return each.map((names) => oneOf(names.map(title))).join(', and ') || 'no option';
}

function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  return some.length < all.length && some.every((name) => all.includes(name));
}
