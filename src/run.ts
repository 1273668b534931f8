import { type Answer, isToken, secretsOf } from './answer.ts';
import type { AwsSession } from './aws/client.ts';
import { jobIdentity } from './ci/job.ts';
import { loginForms } from './connect/password-forms.ts';
import type { Target } from './connect/target.ts';
import { type Context, environmentOf, variable } from './context.ts';
import type { IdentityContext, TokenInfo } from './identity/fresh-token.ts';
import { inspectToken, knownCaller, openSession } from './identity/index.ts';
import { keepOutOfMessages } from './known-secrets.ts';
import type { IdentityRequest, Request } from './request.ts';

/** The result of a run: the checked answer of AWS. All forms of its password or token are masked. */
export interface Result extends Answer {
  readonly region: string;
  readonly account: string | undefined;
  /** Where clients find the cluster, as far as it is known. */
  readonly target: Target;
}

/** What a run gets besides its request. */
export interface RunContext extends Pick<Context, 'env' | 'clock' | 'log' | 'mask' | 'runProgram'> {
  /** Facts of the event that started the job, where the entry can read it. */
  readonly event?: JobEvent;
  /** When the run began, in milliseconds since the epoch: max-wait counts from there. Now when left out. */
  readonly since?: number;
}

export interface JobEvent extends Pick<IdentityContext, 'whyNoToken'> {
  /** Values of the event for variables that the runner did not set. */
  readonly variables?: Context['env'];
}

/**
 * The whole program. Every entry prepares a request, calls this, and hands over the result.
 *
 * The order is a promise. The request is checked before a token is requested, the account before the cluster is asked,
 * the answer before it is used. When this returns, all secrets of the result are masked, and nothing of it has been
 * printed or written. Rejects with an ExpectedError for every failure that the program foresees.
 */
export async function run(request: Request, context: RunContext): Promise<Result> {
  const { service } = request.operation;
  const { target, lookUp, check } = request.connection;
  const services = lookUp ? [service, service] : [service];
  const session = await openSession(request, { ...identityContext(request, context), services });
  try {
    const found =
      lookUp || check ? (await import('./cluster-target.ts')).findTarget(request, session, context) : undefined;
    const answer = await askForLogin(request, session, context);
    const { login } = answer;
    const reached = found && !isToken(login) ? await found(login) : target;
    return { ...answer, region: session.connection.region, account: session.account, target: reached };
  } finally {
    session.connection.transport.destroy();
  }
}

/** Asks AWS for the login. When this resolves, all forms of its secrets are masked. */
export async function askForLogin(
  { call }: Request,
  session: AwsSession,
  { clock, mask }: Pick<RunContext, 'clock' | 'mask'>,
): Promise<Answer> {
  const answer = await call.send(session, clock.now);
  await mask(loginForms(answer.login));
  for (const secret of secretsOf(answer.login)) keepOutOfMessages(secret);
  return answer;
}

/**
 * The account and ARN that AWS sees. Undefined if there are none: for unsigned requests, or for a token without a role.
 */
export interface Caller {
  readonly account: string | undefined;
  readonly principal: string | undefined;
}

/**
 * Opens a session and asks no cluster. `onToken` gets the claims of the token before STS gets the token, so that the
 * user can compare a refusal with them. Without a role, the token is reported and not exchanged. Rejects with an
 * ExpectedError for every failure that the program foresees.
 */
export async function whoAmI(
  request: IdentityRequest,
  { onToken, ...given }: RunContext & { readonly onToken: (info: TokenInfo) => void },
): Promise<Caller> {
  const context = { ...identityContext(request, given), onToken, anyRegion: ANY_REGION };
  const unknown = { account: undefined, principal: undefined };
  const isReported = !request.identity['role-to-assume'] && (await inspectToken(request, context));
  if (isReported && !namesCredentials(request, context.env)) return unknown;
  const { account, principal } = await knownCaller(await openSession(request, context));
  return { account, principal };
}

/** The Region of a command that asks no cluster, when none is set: every Region has an STS. */
export const ANY_REGION = 'us-east-1';

/** Whether the user names AWS credentials, by keys of the environment or by a profile. */
export function namesCredentials({ aws }: IdentityRequest, env: Context['env']): boolean {
  const names = ['AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_DEFAULT_PROFILE'];
  return aws.profile !== undefined || names.some((name) => variable(env, name) !== undefined);
}

/** What the session of a request needs from this run. */
export function identityContext({ ci, surface }: IdentityRequest, { event, ...context }: RunContext): IdentityContext {
  const job = jobIdentity(environmentOf({ ...context.env, ...event?.variables }), ci);
  return { ...context, job, surface, whyNoToken: event?.whyNoToken };
}
