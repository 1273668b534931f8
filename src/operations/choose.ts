import { quote } from '../log-text.ts';
import { namesOf, type OptionTable } from '../options/option.ts';
import { givenNames, type RawOptions } from '../options/raw.ts';
import { findOperation, operations } from './index.ts';
import type { Operation } from './operation.ts';

/** The action's way to name the operation; on the command line it is the first two words. */
export const operationOptions = {
  operation: {
    kind: 'text',
    only: 'action',
    summary: `What to ask AWS for: ${operations.map(({ name }) => `"${name}"`).join(' or ')}; the service may be left out`,
    otherwise: 'the one that the given options belong to',
    example: 'redshift get-cluster-credentials',
    refuses: [
      {
        matches: (text: string) => findOperation(text) === undefined,
        says: `must be ${operations.map(({ name }) => `"${name}"`).join(' or ')}`,
      },
    ],
  },
} as const satisfies OptionTable;

/** The operation that the user means, or the problems that keep us from knowing. */
export type Choice =
  | { readonly operation: Operation; readonly problems: readonly string[] }
  | { readonly operation?: undefined; readonly problems: readonly string[] };

/**
 * Takes the named operation, or else the one whose own options were given. Options of another operation are
 * problems: they would otherwise be ignored.
 */
export function chooseOperation(named: string | undefined, raw: RawOptions): Choice {
  const given = givenNames(raw);
  const chosen = named === undefined ? undefined : findOperation(named);
  // What was typed for `operation` has been refused already.
  if (named !== undefined && !chosen) return { problems: [] };
  if (chosen) return { operation: chosen, problems: strangersTo(chosen, given) };

  const candidates = operations.filter((operation) => given.some((name) => namesOf(operation.options).includes(name)));
  if (candidates.length === 1 && candidates[0]) return { operation: candidates[0], problems: [] };
  const all = operations.map(({ name }) => quote(name)).join(' or ');
  if (candidates.length === 0) {
    return { problems: [`operation: is required, since no option of an operation was given; it must be ${all}`] };
  }
  const reasons = candidates.map(
    (operation) =>
      `${given.filter((name) => namesOf(operation.options).includes(name)).join(', ')} (${operation.name})`,
  );
  return { problems: [`operation: is required, since options of several were given: ${reasons.join('; ')}`] };
}

function strangersTo(chosen: Operation, given: readonly string[]): string[] {
  const own = namesOf(chosen.options);
  return given.flatMap((name) => {
    const owner = operations.find(({ options }) => namesOf(options).includes(name));
    return owner && !own.includes(name) ? [`${name}: belongs to ${owner.name}, not to ${chosen.name}`] : [];
  });
}
