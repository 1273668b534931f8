import type { Variables } from '../connect/variables.ts';
import type { Env } from '../context.ts';
import { type Claims, claimsOf } from '../json-web-token.ts';
import { revealed, Secret } from '../secret.ts';

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
  const added = Object.entries(variables).map(([name, value]) => [name, revealed(value)]);
  return Object.fromEntries([...inherited, ...added]);
}

/**
 * The names of variables that are removed only because they hold a JSON Web Token: likely the user's own, for the command.
 * Not one for AWS, and not one of `secrets`, with which this run proved who it is.
 */
export function ownTokens(
  env: Env,
  { keepEnv, tokens = [], secrets }: EnvironmentOptions & { readonly secrets: readonly Secret[] },
): string[] {
  const used = secrets.map((secret) => secret.reveal());
  return Object.entries(env).flatMap(([name, value]) => {
    if (keepEnv || isOurs(name, env) || tokens.includes(name) || used.includes(value?.trim() ?? '')) return [];
    return isIdentityToken(value) && !isForAws(value) ? [name] : [];
  });
}

function isOurs(name: string, env: Env): boolean {
  if (IDENTITY.has(name) || /^AWS_(?:CONTAINER_|BEARER_TOKEN_|(?:ACCESS|SECRET)_KEY$)/.test(name)) return true;
  // The inputs of an action. Elsewhere these are names that a user may have chosen.
  return env['GITHUB_ACTIONS'] === 'true' && name.startsWith('INPUT_');
}

/** GitLab and Semaphore let the user name the variables of their tokens; the claims say that a value is such a token. */
function isIdentityToken(value: string | undefined): boolean {
  const claims = claimsIn(value);
  return claims?.issuer !== undefined && claims.subject !== undefined && claims.audiences.length > 0;
}

function isForAws(value: string | undefined): boolean {
  return claimsIn(value)?.audiences.some((audience) => /^sts\.amazonaws\.com(?:\.cn)?$/.test(audience)) === true;
}

/** As it stands, in quotes, or as the value of an Authorization header. */
function claimsIn(value: string | undefined): Claims | undefined {
  const bare = (value ?? '')
    .trim()
    .replace(/^(["'])(.*)\1$/s, '$2')
    .replace(/^Bearer\s+/i, '');
  return claimsOf(new Secret(bare));
}
