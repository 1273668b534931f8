import { isList, isMap, type Plain } from '../plain.ts';
import { QueryProblem } from './tokens.ts';

/** A Plain as the library takes it: objects and arrays of JavaScript. */
interface Given {
  readonly value: unknown;
  /** The numbers that are to be printed with a point, since JavaScript does not tell 1 from 1.0. */
  readonly floats: ReadonlySet<number>;
}

const DEEPEST = 100;

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
 * What the library made, as data again. What appears twice stays one thing. Throws a QueryProblem for an expression
 * (`&...`), which no format can show, and for data nested too deeply to print.
 */
export function plainFrom(result: unknown, floats: ReadonlySet<number>): Plain {
  const seen = new Map<unknown, Plain>();
  const convert = (value: unknown, depth: number): Plain => {
    if (depth > DEEPEST) throw new QueryProblem(`makes a result nested more than ${DEEPEST} levels deep`);
    if (typeof value === 'number') return numberFrom(value, floats);
    if (typeof value === 'string' || typeof value === 'boolean' || value instanceof Date) return value;
    // The library gives undefined where it has no value, such as for the largest of an empty list.
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
