import type { Answer } from './answer.ts';
import type { CiSystem } from './ci/ci-system.ts';
import { passwordForms } from './connect/password-forms.ts';
import { type Clock, type Env, variable } from './context.ts';
import type { TokenInfo } from './identity/fresh-token.ts';
import { inspectToken, knownCaller, openSession } from './identity/index.ts';
import { keepOutOfMessages } from './known-secrets.ts';
import type { IdentityRequest, Request } from './request.ts';

/** What a run came to: the answer of AWS, checked, with every form of its password masked. */
export interface Result extends Answer {
  readonly region: string;
  readonly account: string | undefined;
}

/** What a run is handed. */
export interface RunContext {
  readonly ci: Pick<CiSystem, 'mask' | 'log'>;
  readonly env: Env;
  readonly clock: Clock;
}

/**
 * The whole program. Every front door prepares a request, calls this, and hands the result over.
 *
 * The order is a promise: the request was checked before a token is asked for, the account before the cluster, the
 * answer before it is believed; and when this returns, everything secret in it is masked and nothing of it has been
 * seen by anybody. Throws an ExpectedError for everything foreseen.
 */
export async function run(request: Request, { ci, env, clock }: RunContext): Promise<Result> {
  const session = await openSession(request, { env, clock, log: ci.log, mask: ci.mask });
  const answer = await request.call.send(session, clock.now);
  await ci.mask(passwordForms(answer.login));
  keepOutOfMessages(answer.login.password);
  return { ...answer, region: session.connection.region, account: session.account };
}

/** Who AWS takes us for. Undefined where nothing can be known: unsigned requests, or a token and no role for it. */
export interface Caller {
  readonly account: string | undefined;
  readonly principal: string | undefined;
}

/**
 * Proves who we are and asks for nothing. `tell` hears of the token before STS does, so that a refusal can be
 * compared with it. Without a role, a token is told and not exchanged. Throws an ExpectedError for everything foreseen.
 */
export async function whoAmI(
  request: IdentityRequest,
  { ci, env, clock, tell }: RunContext & { readonly tell: (learned: TokenInfo) => void },
): Promise<Caller> {
  const context = { env, clock, log: ci.log, mask: ci.mask, tell, anyRegion: 'us-east-1' };
  const nobody = { account: undefined, principal: undefined };
  const isTold = !request.identity['role-to-assume'] && (await inspectToken(request, context));
  if (isTold && variable(env, 'AWS_ACCESS_KEY_ID') === undefined) return nobody;
  const { account, principal } = await knownCaller(await openSession(request, context));
  return { account, principal };
}
