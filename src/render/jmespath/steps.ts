import { isArray, isFalse, isNumeric, isObject, type Step, type Value } from './value.ts';

/** The value itself. */
export const same: Step = (value) => value;

/** The same thing every time, so that YAML sees it as one. */
export function constant(value: Value): Step {
  return () => value;
}

export function field(name: string): Step {
  return (value) => (isObject(value) ? (value.get(name) ?? null) : null);
}

/** An item by its place, from the end when negative. */
export function index(place: number): Step {
  return (value) => (isArray(value) ? (value.at(place) ?? null) : null);
}

/** One after the other. Not called `then`: a module with an export of that name never arrives when it is imported late. */
export function chain(first: Step, second: Step): Step {
  return (value) => second(first(value));
}

export function or(left: Step, right: Step): Step {
  return (value) => {
    const found = left(value);
    return isFalse(found) ? right(value) : found;
  };
}

export function and(left: Step, right: Step): Step {
  return (value) => {
    const found = left(value);
    return isFalse(found) ? found : right(value);
  };
}

export function not(operand: Step): Step {
  return (value) => {
    const found = operand(value);
    return !isNumeric(found) && isFalse(found);
  };
}

/** What a step makes of each item, without nulls. */
export function project(items: Step, each: Step): Step {
  return (value) => {
    const found = items(value);
    return isArray(found) ? withoutNulls(found, each) : null;
  };
}

/** The same for the members of an object. */
export function values(object: Step, each: Step): Step {
  return (value) => {
    const found = object(value);
    return isObject(found) ? withoutNulls([...found.values()], each) : null;
  };
}

export interface Filter {
  readonly condition: Step;
  readonly each: Step;
}

/** The same for the items that fulfil a condition. */
export function filter(items: Step, { condition, each }: Filter): Step {
  const kept: Step = (item) => (isFalse(condition(item)) ? null : each(item));
  return project(items, kept);
}

/** Opens the lists within a list, one level of them. */
export function flatten(items: Step): Step {
  return (value) => {
    const found = items(value);
    return isArray(found) ? found.flatMap((item) => (isArray(item) ? item : [item])) : null;
  };
}

export function list(parts: readonly Step[]): Step {
  return (value) => (value === null ? null : parts.map((part) => part(value)));
}

export function object(parts: readonly (readonly [string, Step])[]): Step {
  return (value) => (value === null ? null : new Map(parts.map(([name, part]) => [name, part(value)])));
}

function withoutNulls(items: readonly Value[], each: Step): Value[] {
  return items.map(each).filter((item) => item !== null);
}
