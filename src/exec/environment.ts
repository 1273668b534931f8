import type { Variables } from '../connect/variables.ts';
import type { Env } from '../context.ts';
import { claimsOf } from '../json-web-token.ts';
import { Secret } from '../secret.ts';

export interface EnvironmentOptions {
  /** Leave everything in that we were given. */
  readonly keepEnv: boolean;
  /** The variables of the CI systems that hold a token or lead to one, and the one that the user named. */
  readonly tokens: readonly string[];
}

/**
 * AWS's own variables with which one becomes who we are. Not those that are more than that and that scripts need, such
 * as CI_JOB_TOKEN and BUILDKITE_AGENT_ACCESS_TOKEN (artifacts, annotations); nor those that name a file or a profile of
 * the user's own.
 */
const IDENTITY = new Set([
  'AWS_ACCESS_KEY_ID',
  'AWS_ROLE_ARN',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SECURITY_TOKEN',
  'AWS_SESSION_TOKEN',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
]);

/** The environment of the user's command: ours with the login added and, unless asked to keep it, without our identity. */
export function childEnvironment(env: Env, variables: Variables, { keepEnv, tokens }: EnvironmentOptions): Env {
  const inherited = Object.entries(env).filter(
    ([name]) => keepEnv || !(isOurs(name, env) || tokens.includes(name) || isIdentityToken(env[name])),
  );
  const added = Object.entries(variables).map(([name, value]) => [
    name,
    value instanceof Secret ? value.reveal() : value,
  ]);
  return Object.fromEntries([...inherited, ...added]);
}

function isOurs(name: string, env: Env): boolean {
  if (IDENTITY.has(name) || name.startsWith('AWS_CONTAINER_')) return true;
  // The inputs of an action. Elsewhere these are names that a user may have chosen.
  return env['GITHUB_ACTIONS'] === 'true' && name.startsWith('INPUT_');
}

/** GitLab and Semaphore let the user name the variables of their tokens; the claims say that a value is such a token. */
function isIdentityToken(value: string | undefined): boolean {
  const claims = claimsOf(new Secret(value?.trim() ?? ''));
  return claims?.issuer !== undefined && claims.subject !== undefined && claims.audiences.length > 0;
}
