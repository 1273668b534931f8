import { compactJson } from '../json.ts';
import { compare, pythonEqual } from './compare.ts';
import { type Given, givenTo } from './given.ts';
import { absolute, numberFrom, sumOf, wholeOf } from './numbers.ts';
import { QueryProblem } from './problem.ts';
import {
  isArray,
  isNumeric,
  isObject,
  isPlain,
  isReference,
  isText,
  type Step,
  typeName,
  type Value,
} from './value.ts';

interface Callable {
  /** How many arguments; `more` when that is the least. */
  readonly takes: number;
  readonly more?: true;
  readonly run: (given: Given) => Value;
}

const FUNCTIONS: ReadonlyMap<string, Callable> = new Map(
  Object.entries<Callable>({
    abs: { takes: 1, run: (given) => absolute(given.number(0)) },
    avg: { takes: 1, run: (given) => average(given) },
    ceil: { takes: 1, run: (given) => wholeOf(given.number(0), Math.ceil) },
    contains: { takes: 2, run: (given) => contains(given) },
    ends_with: { takes: 2, run: (given) => given.text(0).endsWith(given.text(1)) },
    floor: { takes: 1, run: (given) => wholeOf(given.number(0), Math.floor) },
    join: { takes: 2, run: (given) => given.texts(1).join(given.text(0)) },
    keys: { takes: 1, run: (given) => [...given.object(0).keys()] },
    length: { takes: 1, run: (given) => BigInt(lengthOf(given)) },
    map: { takes: 2, run: (given) => mapped(given) },
    max: { takes: 1, run: (given) => best(given.ordered(0), { wins: (order) => order > 0 }) },
    max_by: { takes: 2, run: (given) => best(given.array(0), { given, wins: (order) => order > 0 }) },
    merge: { takes: 1, more: true, run: (given) => new Map(given.all.flatMap((_, index) => [...given.object(index)])) },
    min: { takes: 1, run: (given) => best(given.ordered(0), { wins: (order) => order < 0 }) },
    min_by: { takes: 2, run: (given) => best(given.array(0), { given, wins: (order) => order < 0 }) },
    not_null: { takes: 1, more: true, run: (given) => given.all.find((value) => value !== null) ?? null },
    reverse: { takes: 1, run: (given) => reversed(given) },
    sort: { takes: 1, run: (given) => given.ordered(0).toSorted((one, other) => compare(one, other) ?? 0) },
    sort_by: { takes: 2, run: (given) => sortedBy(given) },
    starts_with: { takes: 2, run: (given) => given.text(0).startsWith(given.text(1)) },
    sum: { takes: 1, run: (given) => sumOf(given.numbers(0)) },
    to_array: { takes: 1, run: (given) => (isArray(given.any(0)) ? given.any(0) : [given.any(0)]) },
    to_number: { takes: 1, run: (given) => toNumber(given) },
    to_string: { takes: 1, run: (given) => toText(given) },
    type: { takes: 1, run: (given) => typeOf(given.any(0)) },
    values: { takes: 1, run: (given) => [...given.object(0).values()] },
  }),
);

/** Calls a function. As in the AWS CLI, whether it exists and takes these arguments shows when it is its turn. */
export function call(name: string, parameters: readonly Step[]): Step {
  return (value) => {
    const all = parameters.map((parameter) => parameter(value));
    const found = FUNCTIONS.get(name);
    if (!found) throw new QueryProblem(`has no function ${name}()`);
    const { takes, more, run } = found;
    if (all.length < takes || (!more && all.length > takes)) {
      const count = `${more ? 'at least ' : ''}${takes} argument${takes === 1 ? '' : 's'}`;
      throw new QueryProblem(`${name}() takes ${count}, not ${all.length}`);
    }
    return run(givenTo(name, all));
  };
}

function average(given: Given): Value {
  const numbers = given.numbers(0);
  return numbers.length === 0 ? null : Number(sumOf(numbers)) / numbers.length;
}

function contains(given: Given): boolean {
  const [subject, wanted] = [given.any(0), given.any(1)];
  if (isArray(subject)) return subject.some((item) => pythonEqual(item, wanted));
  return given.text(0).includes(given.text(1));
}

/** Characters, items or members. */
function lengthOf(given: Given): number {
  const value = given.any(0);
  if (isText(value)) return [...value].length;
  return isObject(value) ? value.size : given.array(0).length;
}

function mapped(given: Given): Value {
  const { later } = given.reference(0);
  return given.array(1).map((item) => later(item));
}

function reversed(given: Given): Value {
  const value = given.any(0);
  return isText(value) ? [...value].reverse().join('') : given.array(0).toReversed();
}

interface Contest {
  /** With it, items are measured by its reference. */
  readonly given?: Given;
  readonly wins: (order: number) => boolean;
}

/** The first of the items that no other beats; null when there are none. */
function best(items: readonly Value[], { given, wins }: Contest): Value {
  const reference = given?.reference(1);
  const keyed = items.map((item) => ({ item, key: given && reference ? given.key(item, reference) : item }));
  const [first = { item: null, key: null }, ...rest] = keyed;
  return rest.reduce((winner, rival) => (wins(compare(rival.key, winner.key) ?? 0) ? rival : winner), first).item;
}

function sortedBy(given: Given): Value {
  const [items, reference] = [given.array(0), given.reference(1)];
  if (items.length === 0) return items;
  return items
    .map((item) => ({ item, key: given.key(item, reference) }))
    .sort((one, other) => compare(one.key, other.key) ?? 0)
    .map(({ item }) => item);
}

function toNumber(given: Given): Value {
  const value = given.any(0);
  if (isNumeric(value)) return value;
  if (isText(value)) return numberFrom(value);
  return value instanceof Date || isReference(value) ? given.refuse(value, 'a string or a number') : null;
}

function toText(given: Given): string {
  const value = given.any(0);
  if (isText(value)) return value;
  return isPlain(value) ? compactJson(value) : given.refuse(value, 'data');
}

/** Null for what has no type in JMESPath. */
function typeOf(value: Value): Value {
  return value instanceof Date || isReference(value) ? null : typeName(value);
}
