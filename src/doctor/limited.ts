import { type Env, environmentOf, variable } from '../context.ts';
import type { IdentityRequest } from '../request.ts';

/** The request with another deadline, in seconds from the beginning of the check. It does not wait for `start-splay`. */
export function limited<R extends IdentityRequest>(request: R, seconds: number): R {
  return { ...request, aws: { ...request.aws, 'max-wait': seconds, 'start-splay': 0 } };
}

/** The environment of a check. A call is tried twice: a person waits for the report. */
export function twice(env: Env): Env {
  return variable(env, 'AWS_MAX_ATTEMPTS') === undefined ? environmentOf({ ...env, AWS_MAX_ATTEMPTS: '2' }) : env;
}
