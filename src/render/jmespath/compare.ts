import { byCharacter } from '../python.ts';
import { QueryProblem } from './problem.ts';
import { isArray, isNumeric, isObject, isText, type Numeric, typeName, type Value } from './value.ts';

/** JMESPath's `==`. True and 1 differ, though not within lists: there Python's own idea of equal is at work. */
export function equal(left: Value, right: Value): boolean {
  if (typeof left === 'boolean' && isNumeric(right)) return false;
  if (typeof right === 'boolean' && isNumeric(left)) return false;
  return pythonEqual(left, right);
}

/** Python's `==`: True is 1, 1 is 1.0, and the order of an object's members does not matter. */
export function pythonEqual(left: Value, right: Value): boolean {
  const [one, other] = [numberOf(left), numberOf(right)];
  // Loosely, on purpose: a bigint and a float are compared by their exact values.
  // biome-ignore lint/suspicious/noDoubleEquals: see above
  if (one !== undefined && other !== undefined) return one == other;
  if (isArray(left) && isArray(right)) {
    return left.length === right.length && left.every((item, index) => pythonEqual(item, right[index] ?? null));
  }
  if (isObject(left) && isObject(right)) {
    return left.size === right.size && [...left].every(([name, member]) => memberEqual(right, name, member));
  }
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime();
  return left === right;
}

function memberEqual(object: ReadonlyMap<string, Value>, name: string, member: Value): boolean {
  const other = object.get(name);
  return other !== undefined && pythonEqual(member, other);
}

function numberOf(value: Value): Numeric | undefined {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  return isNumeric(value) ? value : undefined;
}

/**
 * Negative, zero or positive; NaN when a number is none; undefined when one of the two is no number and no text.
 * Throws a QueryProblem for a number and a text.
 */
export function compare(left: Value, right: Value): number | undefined {
  if (isText(left) && isText(right)) return byCharacter(left, right);
  if (isNumeric(left) && isNumeric(right))
    return left < right ? -1 : left > right ? 1 : pythonEqual(left, right) ? 0 : NaN;
  if ((isText(left) || isNumeric(left)) && (isText(right) || isNumeric(right))) {
    throw new QueryProblem(`compares a ${typeName(left)} with a ${typeName(right)}`);
  }
  return undefined;
}
