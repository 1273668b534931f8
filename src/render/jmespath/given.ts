import { QueryProblem } from './problem.ts';
import {
  isArray,
  isNumeric,
  isObject,
  isReference,
  isText,
  type Numeric,
  type Reference,
  typeName,
  type Value,
} from './value.ts';

/** What a function was called with. Each reader throws a QueryProblem when the value is of another type. */
export interface Given {
  readonly all: readonly Value[];
  readonly any: (index: number) => Value;
  readonly text: (index: number) => string;
  readonly number: (index: number) => Numeric;
  readonly array: (index: number) => readonly Value[];
  readonly object: (index: number) => ReadonlyMap<string, Value>;
  readonly reference: (index: number) => Reference;
  readonly numbers: (index: number) => Numeric[];
  readonly texts: (index: number) => string[];
  /** A list of numbers or a list of texts. */
  readonly ordered: (index: number) => readonly (Numeric | string)[];
  /** What a reference makes of an item: a number or a text, for functions that put items in order. */
  readonly key: (item: Value, reference: Reference) => Numeric | string;
  /** Complains about a value. */
  readonly refuse: (value: Value, wanted: string) => never;
}

export function givenTo(name: string, all: readonly Value[]): Given {
  const refuse = (value: Value, wanted: string): never => {
    throw new QueryProblem(`${name}() takes ${wanted}, not the type ${typeName(value)}`);
  };
  const any = (index: number) => all[index] ?? null;
  const reader =
    <T extends Value>(is: (value: Value) => value is T, wanted: string) =>
    (index: number): T => {
      const value = any(index);
      return is(value) ? value : refuse(value, wanted);
    };
  const each =
    <T extends Value>(is: (value: Value) => value is T, wanted: string) =>
    (index: number): T[] =>
      array(index).map((item) => (is(item) ? item : refuse(item, wanted)));

  const array = reader(isArray, 'an array');
  const numbers = each(isNumeric, 'an array of numbers');
  const texts = each(isText, 'an array of strings');
  return {
    all,
    any,
    refuse,
    array,
    numbers,
    texts,
    text: reader(isText, 'a string'),
    number: reader(isNumeric, 'a number'),
    object: reader(isObject, 'an object'),
    reference: reader(isReference, 'an expression (&...)'),
    ordered: (index) => (isText(array(index)[0] ?? null) ? texts(index) : numbers(index)),
    key(item, reference) {
      const key = reference.later(item);
      return isText(key) || isNumeric(key) ? key : refuse(key, 'an expression (&...) that gives a number or a string');
    },
  };
}
