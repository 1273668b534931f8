import type { AwsSession } from '../aws/client.ts';
import { openConnection } from '../aws/connection.ts';
import { roleNameOf } from '../identity/assume-role.ts';
import type { IdentityContext, TokenInfo } from '../identity/fresh-token.ts';
import { sourceFor } from '../identity/index.ts';
import { audienceOf } from '../identity/session.ts';
import { readTokenClaims } from '../identity/token-claims.ts';
import { shown } from '../options/names.ts';
import type { IdentityRequest } from '../request.ts';
import { ANY_REGION, identityContext, type RunContext } from '../run.ts';
import { seeClaims } from './claims.ts';
import { type Seen, seenIn } from './finding.ts';
import { limited, twice } from './limited.ts';
import { seeClock, seeSts } from './network.ts';
import type { Report } from './report.ts';
import { seeAccount, seeRole } from './role.ts';
import { askedOnce, tokenLine } from './token.ts';

/** In seconds: a healthy answer takes less than one. */
const LIMIT = { settings: 10, token: 20, sts: 20, role: 30 };

/** Checks everything up to the session of a run, and returns the session. */
export async function checkIdentity(
  request: IdentityRequest,
  given: RunContext,
  report: Report,
): Promise<AwsSession | undefined> {
  const context = contextOf(request, given);
  const roles = request.identity['role-to-assume'] ?? [];
  const partition = roles[0] === undefined ? 'aws' : roleNameOf(roles[0]).partition;
  const now = () => context.clock.now();

  await report.check({
    name: 'AWS settings',
    needs: ['options', 'Node.js'],
    seconds: LIMIT.settings,
    cure: 'Correct the option, the variable or the profile that the line names',
    async look(limit) {
      const { region, profile } = await openConnection(limited(request, limit), at(context));
      return { result: 'ok', says: `Region ${region}, profile ${profile.name}` };
    },
  });
  const token = await report.check({
    name: 'token',
    needs: ['AWS settings'],
    seconds: LIMIT.token,
    cure: 'Look at the page of your CI system in docs/ci: it shows the lines that give a job its token',
    look: (limit) => seeToken(limited(request, limit), { partition, context: at(context), isNeeded: roles.length > 0 }),
  });
  const time = await report.check({
    name: 'STS',
    needs: ['AWS settings'],
    seconds: LIMIT.sts,
    cure: 'Check the network of this machine',
    look: async (limit) => {
      const connection = await openConnection(limited(request, limit), at(context));
      return seeSts(request, connection, { env: context.env, now });
    },
  });
  if (time) report.add('clock', seeClock(time));
  else
    report.add('clock', {
      result: 'skipped',
      says: report.isBroken('AWS settings') ? 'AWS settings failed' : 'STS failed',
    });
  const session = await report.check({
    name: 'role',
    needs: ['AWS settings', 'token', 'STS'],
    seconds: LIMIT.role,
    cure: ROLE_CURE,
    look: (limit) => seeRole(limited(request, limit), { token, context: at(context) }),
  });
  const source = sourceFor(request.identity, context);
  if (token && source) {
    const audience = audienceOf(request.identity, source, { env: context.env, partition });
    const isTrusted = session !== undefined && roles.length > 0;
    report.add('claims', seeClaims(token.claims, { audience, isTrusted, now: now(), surface: request.surface }));
  } else report.add('claims', { result: 'skipped', says: whyNoClaims(report) });
  await report.check({
    name: 'account',
    needs: ['role'],
    seconds: LIMIT.role,
    cure: `Correct ${shown('role-to-assume', request.surface)} or ${shown('allowed-account-ids', request.surface)}`,
    look: async () => (session ? seeAccount(session, request) : { result: 'skipped', says: 'no session' }),
  });
  return session;
}

const ROLE_CURE =
  'Compare the claims above with the trust policy of the role: provider, audience and subject must be the same, in upper and lower case too. The account of the role needs an identity provider for the issuer';

function contextOf(request: IdentityRequest, given: RunContext): IdentityContext {
  const { job, ...context } = identityContext(request, given);
  const { tokenSource } = job;
  const anyRegion = 'call' in request ? {} : { anyRegion: ANY_REGION };
  return {
    ...context,
    ...anyRegion,
    env: twice(context.env),
    job: { ...job, tokenSource: tokenSource && askedOnce(tokenSource) },
  };
}

/** The limit of a check counts from its own beginning. */
function at({ since: _, ...context }: IdentityContext): IdentityContext {
  return context;
}

async function seeToken(
  request: IdentityRequest,
  {
    partition,
    context,
    isNeeded,
  }: { readonly partition: string; readonly context: IdentityContext; readonly isNeeded: boolean },
): Promise<Seen<TokenInfo>> {
  const { identity, aws, surface } = request;
  if (aws['no-sign-request']) return { result: 'skipped', says: 'requests are not signed' };
  if (identity['role-chaining']) return { result: 'skipped', says: `${shown('role-chaining', surface)} uses no token` };
  const { info, problem } = await readTokenClaims(request, partition, context);
  if (info) return { result: 'ok', says: tokenLine(info), value: info };
  if (!problem) return { result: 'skipped', says: 'this environment has no OIDC token; AWS credentials are used' };
  if (isNeeded) throw problem;
  const { says, cure } = seenIn(problem, '');
  return { result: 'warning', says, cure: cure || `Only a run with ${shown('role-to-assume', surface)} needs a token` };
}

function whyNoClaims(report: Report): string {
  const token = report.findings().find(({ name }) => name === 'token');
  return token?.result === 'failed' ? 'token failed' : (token?.says ?? 'no token');
}
