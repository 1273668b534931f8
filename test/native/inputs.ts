/** The inputs that a user gives, by name. */
export type Inputs = Readonly<Record<string, unknown>>;

interface Declared {
  readonly type: string;
  readonly default?: unknown;
  readonly options?: readonly unknown[];
}

/**
 * The value of each declared input. Throws for an unknown input, for a value of another type, and for one that is not
 * an option: GitLab, CircleCI, Azure Pipelines and Tekton refuse these.
 */
export function strictInputs(declared: Readonly<Record<string, Declared>>, inputs: Inputs): Inputs {
  const unknown = Object.keys(inputs).find((name) => !Object.hasOwn(declared, name));
  if (unknown !== undefined) throw new Error(`unknown input ${unknown}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { type, default: otherwise, options }]) => {
      const value = inputs[name] ?? otherwise;
      if (typeof value !== type) throw new Error(`${name} must be a ${type}, but is ${JSON.stringify(value)}`);
      if (options && !options.includes(value)) throw new Error(`${name} must be one of ${options.join(', ')}`);
      return [name, value];
    }),
  );
}

/** The value with each text that matches replaced by what stands for its group. Other texts must not match in part. */
export function replaced<Value>(value: Value, place: RegExp, textFor: (name: string) => unknown): Value {
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') {
      const name = place.exec(node)?.[1];
      return name === undefined ? node : textFor(name);
    }
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, walk(each)]));
  };
  return walk(value) as Value;
}
