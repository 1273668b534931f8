import { isList, isMap, type Plain } from '../plain.ts';
import { QueryProblem } from './tokens.ts';

/** A Plain as the library needs it: JavaScript objects and arrays. */
interface Given {
  readonly value: unknown;
  /** The numbers to print with a decimal point: in JavaScript 1 and 1.0 are the same number. */
  readonly floats: ReadonlySet<number>;
}

const DEEPEST = 100;

/** Converts data for the library. `plainFrom` is its inverse. */
export function libraryValue(data: Plain): Given {
  const floats = new Set<number>();
  const convert = (plain: Plain): unknown => {
    if (isList(plain)) return plain.map(convert);
    if (isMap(plain)) return Object.fromEntries([...plain].map(([name, member]) => [name, convert(member)]));
    if (typeof plain !== 'object' || plain === null || plain instanceof Date) return plain;
    floats.add(plain.float);
    return plain.float;
  };
  return { value: convert(data), floats };
}

/**
 * Converts a result of the library back to data. A value that appears twice is converted once and shared. Throws a
 * QueryProblem for an expression (`&...`), which cannot be printed, and for data that are nested too deeply.
 */
export function plainFrom(result: unknown, floats: ReadonlySet<number>): Plain {
  const seen = new Map<unknown, Plain>();
  const convert = (value: unknown, depth: number): Plain => {
    if (depth > DEEPEST) throw new QueryProblem(`makes a result nested more than ${DEEPEST} levels deep`);
    if (typeof value === 'number') return numberFrom(value, floats);
    if (typeof value === 'string' || typeof value === 'boolean' || value instanceof Date) return value;
    // The library returns undefined for a missing value, for example for the largest item of an empty list.
    if (typeof value !== 'object' || value === null) return null;
    const known = seen.get(value);
    if (known !== undefined) return known;
    if ('jmespathType' in value) throw new QueryProblem('makes an expression (&...), which cannot be printed');
    const plain = Array.isArray(value)
      ? value.map((item) => convert(item, depth + 1))
      : new Map(Object.entries(value).map(([name, member]) => [name, convert(member, depth + 1)]));
    seen.set(value, plain);
    return plain;
  };
  return convert(result, 0);
}

function numberFrom(value: number, floats: ReadonlySet<number>): Plain {
  if (!Number.isFinite(value)) return null;
  return floats.has(value) ? { float: value } : value;
}
