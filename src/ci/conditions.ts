import { type Env, variable } from '../context.ts';

/** Whether all conditions hold. `NAME=value`: the variable has that value. `NAME`: it has any value. */
export function allHold(conditions: readonly string[], env: Env): boolean {
  return conditions.every((condition) => {
    const [name = '', value] = condition.split('=');
    return value === undefined ? variable(env, name) !== undefined : env[name] === value;
  });
}
