import { shown } from '../options/names.ts';
import { namesOf, type OptionTable, type TextOption } from '../options/option.ts';
import { givenNames, isGiven, type RawOptions, surfaceOf } from '../options/raw.ts';
import { oneOf } from '../options/read.ts';
import { checkRules } from '../options/rules.ts';
import { operations as all, operationsNamed } from './index.ts';
import { mixed, mustBeNamed, needsMore, notOf, unlessNamed } from './not-chosen.ts';
import type { Operation } from './operation.ts';

/** The rule that chooses an operation that is not named. action.yml and docs/options.md print it. */
export const ruleOfChoice = 'the first operation that has all of the given options and needs no others';

/** Its exception, as a sentence. */
export const exceptionOfChoice =
  'An operation that shares options with an earlier one is only taken if one of the options is given that no other ' +
  'operation has';

/** The option that names the operation in the action. On the command line, the first two words name it. */
export function operationOptions(operations: readonly Operation[] = all): { readonly operation: TextOption } {
  const names = oneOf(operations.map(({ name }) => `"${name}"`));
  return {
    operation: {
      kind: 'text',
      only: 'action',
      summary: `The request to send to AWS: ${names}. The service may be left out`,
      otherwise: ruleOfChoice,
      example: operations[0]?.name ?? '',
      refuses: [
        { matches: (text) => operationsNamed(text, operations).length === 0, says: `is unknown. Give ${names}` },
      ],
    },
  };
}

/** The operation that the user means, or none. With problems, it must not be called. */
export type Choice =
  | { readonly operation: Operation; readonly problems: readonly string[] }
  | { readonly operation?: undefined; readonly problems: readonly string[] };

/**
 * Takes the named operation, or else the first that fits the given options. If none fits and one operation lacks fewer
 * options than all others, that one is taken: its own check then reports what to give. With a name, an option of
 * another operation is a problem, because it would have no effect.
 */
export function chooseOperation(
  named: string | undefined,
  raw: RawOptions,
  operations: readonly Operation[] = all,
): Choice {
  const candidates = named === undefined ? operations : operationsNamed(named, operations);
  const [only, ...others] = candidates;
  // The option `operation` itself reports an unknown name.
  if (!only) return { problems: [] };
  if (named !== undefined && others.length === 0)
    return { operation: only, problems: strangersTo(only, raw, operations) };
  return byOptions(candidates, raw, operations);
}

/** How well the given options fit one operation. */
export interface Fit {
  readonly operation: Operation;
  /** The given options that it has. */
  readonly own: readonly string[];
  /** The given options that only other operations have. */
  readonly strange: readonly string[];
  /** The number of its required options that are missing, plus the number of its rules that are broken. */
  readonly lacks: number;
}

function byOptions(candidates: readonly Operation[], raw: RawOptions, operations: readonly Operation[]): Choice {
  const fits = candidates.map((operation) => fitOf(operation, raw, operations));
  const whole = fits.filter(({ own, strange }) => own.length > 0 && strange.length === 0);
  const possible = whole.filter((fit) => mayBeChosen(fit, candidates));
  const least = Math.min(...possible.map(({ lacks }) => lacks));
  const title = shown('operation', raw.surface);
  const [best, ...equals] = possible.filter(({ lacks }) => lacks === least);
  if (best && (least === 0 || equals.length === 0)) {
    const meant = least === 0 ? [] : whole.filter(({ lacks }) => lacks === 0).map(({ operation }) => operation);
    return { operation: best.operation, problems: meant.map((other) => unlessNamed(title, other)) };
  }
  if (!best && whole.length > 0) {
    const fewest = Math.min(...whole.map(({ lacks }) => lacks));
    return {
      problems: [
        mustBeNamed(
          title,
          whole.filter(({ lacks }) => lacks === fewest),
        ),
      ],
    };
  }
  if (fits.some(({ strange }) => strange.length > 0) && !best) return { problems: [mixed(title, fits, raw)] };
  return { problems: [needsMore(title, best ? [best, ...equals] : fits, raw)] };
}

/**
 * Whether the given options may choose the operation without its name. An input can be empty by mistake. Then an
 * operation that needs no other options than those of an earlier one would be taken in its place: another login than the
 * user wants, and nothing would say so.
 */
function mayBeChosen({ operation, own }: Fit, candidates: readonly Operation[]): boolean {
  return !overlaps(operation, candidates) || own.some((name) => isOwn(name, operation, candidates));
}

/** Whether no options can choose the operation: its name must be given. docs/options.md lists these. */
export function isOnlyNamed(operation: Operation, operations: readonly Operation[]): boolean {
  return overlaps(operation, operations) && !optionsOf(operation).some((name) => isOwn(name, operation, operations));
}

function overlaps(operation: Operation, operations: readonly Operation[]): boolean {
  const earlier = operations.slice(0, operations.indexOf(operation)).flatMap(optionsOf);
  return optionsOf(operation).some((name) => earlier.includes(name));
}

function isOwn(name: string, operation: Operation, operations: readonly Operation[]): boolean {
  return !operations.some((each) => each !== operation && optionsOf(each).includes(name));
}

function fitOf(operation: Operation, raw: RawOptions, operations: readonly Operation[]): Fit {
  const known = optionsOf(operation);
  const given = givenNames(raw).filter((name) => operations.some((each) => optionsOf(each).includes(name)));
  const missing = Object.entries(operation.options).filter(([name, { required }]) => required && !isGiven(raw, name));
  return {
    operation,
    own: given.filter((name) => known.includes(name)),
    strange: given.filter((name) => !known.includes(name)),
    lacks: missing.length + checkRules(operation.rules, raw).length,
  };
}

function strangersTo(chosen: Operation, raw: RawOptions, operations: readonly Operation[]): string[] {
  return fitOf(chosen, raw, operations).strange.map((name) => {
    const owners = operations.filter((each) => optionsOf(each).includes(name));
    return notOf(name, chosen, owners, surfaceOf(raw, name));
  });
}

/** The names of its options. A choice asks for them about fifty times. */
function optionsOf({ options }: { readonly options: OptionTable }): readonly string[] {
  const names = namesByTable.get(options) ?? namesOf(options);
  namesByTable.set(options, names);
  return names;
}

const namesByTable = new WeakMap<OptionTable, readonly string[]>();
