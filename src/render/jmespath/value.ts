import type { Plain, Scalar } from '../plain.ts';

/** One part of an expression, ready to be used on a value. */
export type Step = (value: Value) => Value;

/** An expression as a value: `&name`, for functions that use it on each item of a list. */
export interface Reference {
  readonly later: Step;
}

/** What exists while a query runs: plain data and references. */
export type Value = Scalar | readonly Value[] | ReadonlyMap<string, Value> | Reference;

export type Numeric = bigint | number;

export function isText(value: Value): value is string {
  return typeof value === 'string';
}

export function isNumeric(value: Value): value is Numeric {
  return typeof value === 'bigint' || typeof value === 'number';
}

export function isArray(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isObject(value: Value): value is ReadonlyMap<string, Value> {
  return value instanceof Map;
}

export function isReference(value: Value): value is Reference {
  return typeof value === 'object' && value !== null && 'later' in value;
}

/** No reference in it, at any depth. */
export function isPlain(value: Value): value is Plain {
  if (isReference(value)) return false;
  if (isArray(value)) return value.every(isPlain);
  return !isObject(value) || [...value.values()].every(isPlain);
}

/** JMESPath's false: nothing, false, and what is empty. Zero is true. */
export function isFalse(value: Value): boolean {
  return (
    value === null ||
    value === false ||
    value === '' ||
    (isArray(value) && value.length === 0) ||
    (isObject(value) && value.size === 0)
  );
}

/** JMESPath's name for the type of a value. */
export function typeName(value: Value): string {
  if (value === null) return 'null';
  if (isText(value)) return 'string';
  if (isNumeric(value)) return 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (isArray(value)) return 'array';
  if (isObject(value)) return 'object';
  return isReference(value) ? 'expression' : 'time';
}
