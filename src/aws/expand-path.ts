import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Env, variable } from '../context.ts';

/**
 * A path as the AWS CLI expands it: `$NAME` and `${NAME}`, then `~` at the beginning. A variable that is not set stays
 * as it is written.
 */
export function expandPath(path: string, env: Env): string {
  const whole = path.replace(/\$(?:\{(\w+)\}|(\w+))/g, (as, braced?: string, bare?: string) => {
    return variable(env, braced ?? bare ?? '') ?? as;
  });
  return /^~(?:$|[\\/])/.test(whole) ? join(homeOf(env), whole.slice(1)) : whole;
}

function homeOf(env: Env): string {
  return variable(env, 'HOME') ?? variable(env, 'USERPROFILE') ?? homedir();
}
