import { type Env, variable } from '../context.ts';

/** Whether all conditions hold: `NAME=value` for that value, `NAME` for any. */
export function allHold(conditions: readonly string[], env: Env): boolean {
  return conditions.every((condition) => {
    const [name = '', value] = condition.split('=');
    return value === undefined ? variable(env, name) !== undefined : env[name] === value;
  });
}
