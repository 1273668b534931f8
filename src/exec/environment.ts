import { platform } from 'node:os';
import type { Variables } from '../connect/variables.ts';
import type { Env } from '../context.ts';
import { type Claims, claimsOf } from '../json-web-token.ts';
import { revealed, Secret } from '../secret.ts';

export interface EnvironmentOptions {
  /** Remove nothing from our environment. */
  readonly keepEnv: boolean;
  /**
   * The names of the variables that hold an OIDC token or lead to one: those of the CI systems, and the one that the
   * user named.
   */
  readonly tokens: readonly string[];
  /** Whether names have no case. By default, as on this system. */
  readonly windows?: boolean;
}

/**
 * The variables of AWS from which another program could take our identity. Not among them: variables that scripts need
 * for other things too, such as CI_JOB_TOKEN and BUILDKITE_AGENT_ACCESS_TOKEN (artifacts, annotations), and variables
 * that name a file or a profile of the user.
 */
const IDENTITY = new Set([
  'AWS_ACCESS_KEY_ID',
  'AWS_ROLE_ARN',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SECURITY_TOKEN',
  'AWS_SESSION_TOKEN',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
]);

/**
 * The environment of the user's command: ours, with the login. Unless `keepEnv` is true, without the variables of our
 * identity.
 */
export function childEnvironment(env: Env, variables: Variables, options: EnvironmentOptions): Env {
  const { keepEnv, tokens } = options;
  const key = keyOf(options);
  const named = new Set(tokens.map(key));
  const replaced = new Set(Object.keys(variables).map(key));
  const inherited = Object.entries(env).filter(([name, value]) => {
    // Of two names that are one on Windows, a program would get either.
    if (replaced.has(key(name))) return false;
    return keepEnv || !(isOurs(key(name), env) || named.has(key(name)) || isIdentityToken(value));
  });
  const added = Object.entries(variables).map(([name, value]) => [name, revealed(value)]);
  return Object.fromEntries([...inherited, ...added]);
}

/**
 * The names of the variables that are removed only because they hold a JSON Web Token. It is likely the user's own
 * token, meant for the command: it is not for AWS, and not among `secrets`, the token and keys of this run.
 */
export function ownTokens(
  env: Env,
  { secrets, ...options }: EnvironmentOptions & { readonly secrets: readonly Secret[] },
): string[] {
  const { keepEnv, tokens } = options;
  const key = keyOf(options);
  const named = new Set(tokens.map(key));
  const used = secrets.map((secret) => secret.reveal());
  return Object.entries(env).flatMap(([name, value]) => {
    if (keepEnv || isOurs(key(name), env) || named.has(key(name)) || used.includes(value?.trim() ?? '')) return [];
    return isIdentityToken(value) && !isForAws(value) ? [name] : [];
  });
}

/** The part of a name by which the system knows it. The names of our identity have capital letters only. */
function keyOf({ windows = platform() === 'win32' }: EnvironmentOptions): (name: string) => string {
  return windows ? (name) => name.toUpperCase() : (name) => name;
}

function isOurs(name: string, env: Env): boolean {
  if (IDENTITY.has(name) || /^AWS_(?:CONTAINER_|BEARER_TOKEN_|(?:ACCESS|SECRET)_KEY$)/.test(name)) return true;
  // The inputs of an action. On other systems a user may have chosen such names.
  return env['GITHUB_ACTIONS'] === 'true' && name.startsWith('INPUT_');
}

/**
 * Whether a value is an OIDC token, by its claims: in GitLab and Semaphore the user chooses the variables of the
 * tokens.
 */
function isIdentityToken(value: string | undefined): boolean {
  const claims = claimsIn(value);
  return claims?.issuer !== undefined && claims.subject !== undefined && claims.audiences.length > 0;
}

function isForAws(value: string | undefined): boolean {
  return claimsIn(value)?.audiences.some((audience) => /^sts\.amazonaws\.com(?:\.cn)?$/.test(audience)) === true;
}

/** The claims of a token that is given as it is, in quotes, or as the value of an Authorization header. */
function claimsIn(value: string | undefined): Claims | undefined {
  const bare = (value ?? '')
    .trim()
    .replace(/^(["'])(.*)\1$/s, '$2')
    .replace(/^Bearer\s+/i, '');
  return claimsOf(new Secret(bare));
}
