import type { Answer } from './answer.ts';
import { jobIdentity } from './ci/job.ts';
import { passwordForms } from './connect/password-forms.ts';
import { type Context, variable } from './context.ts';
import type { IdentityContext, TokenInfo } from './identity/fresh-token.ts';
import { inspectToken, knownCaller, openSession } from './identity/index.ts';
import { keepOutOfMessages } from './known-secrets.ts';
import type { IdentityRequest, Request } from './request.ts';

/** What a run came to: the answer of AWS, checked, with every form of its password masked. */
export interface Result extends Answer {
  readonly region: string;
  readonly account: string | undefined;
}

/** What a run is handed. */
export interface RunContext extends Pick<Context, 'env' | 'clock' | 'log' | 'mask' | 'runProgram'> {
  /** What the event that started the job says, where the entry can read it. */
  readonly event?: JobEvent;
  /** When the run began, in milliseconds since the epoch: max-wait counts from there. Now when left out. */
  readonly since?: number;
}

export interface JobEvent extends Pick<IdentityContext, 'whyNoToken'> {
  /** Variables that the runner did not set and the event has the values of. */
  readonly variables?: Context['env'];
}

/**
 * The whole program. Every entry prepares a request, calls this, and hands the result over.
 *
 * The order is a promise: the request was checked before a token is asked for, the account before the cluster, the
 * answer before it is used; and when this returns, everything secret in it is masked and nothing of it has been printed
 * or written. Throws an ExpectedError for everything foreseen.
 */
export async function run(request: Request, context: RunContext): Promise<Result> {
  const session = await openSession(request, identityContext(request, context));
  const answer = await request.call.send(session, context.clock.now);
  await context.mask(passwordForms(answer.login));
  keepOutOfMessages(answer.login.password);
  return { ...answer, region: session.connection.region, account: session.account };
}

/** Who AWS takes us for. Undefined where nothing can be known: unsigned requests, or a token and no role for it. */
export interface Caller {
  readonly account: string | undefined;
  readonly principal: string | undefined;
}

/**
 * Proves who we are and asks for nothing. `onToken` gets the facts of the token before STS does, so that a refusal can
 * be compared with them. Without a role, a token is reported and not exchanged. Throws an ExpectedError for everything
 * foreseen.
 */
export async function whoAmI(
  request: IdentityRequest,
  { onToken, ...given }: RunContext & { readonly onToken: (learned: TokenInfo) => void },
): Promise<Caller> {
  const context = { ...identityContext(request, given), onToken, anyRegion: 'us-east-1' };
  const unknown = { account: undefined, principal: undefined };
  const isReported = !request.identity['role-to-assume'] && (await inspectToken(request, context));
  const isNamed = ['AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_DEFAULT_PROFILE'].some(
    (name) => variable(context.env, name) !== undefined,
  );
  if (isReported && !isNamed && request.aws.profile === undefined) return unknown;
  const { account, principal } = await knownCaller(await openSession(request, context));
  return { account, principal };
}

function identityContext({ ci, surface }: IdentityRequest, { event, ...context }: RunContext): IdentityContext {
  const job = jobIdentity({ ...context.env, ...event?.variables }, ci);
  return { ...context, job, surface, whyNoToken: event?.whyNoToken };
}
