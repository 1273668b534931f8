import { policyHint } from '../iam/denial-advice.ts';
import { subjectNotes } from '../iam/subject-notes.ts';
import type { Claims } from '../json-web-token.ts';
import { quote } from '../log-text.ts';
import { type Surface, shown } from '../options/names.ts';
import type { Seen } from './finding.ts';

/** What decides whether the claims are as a trust policy expects them. */
export interface ClaimsContext {
  /** The audience that this run asks for. */
  readonly audience: string;
  /** Whether STS gave a session for the token: the trust policy then fits what is unusual in it. */
  readonly isTrusted: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly surface: Surface;
}

/** In milliseconds. A job that waits this long between token and login has none left. */
const SOON = 60_000;

/** Compares the claims of a token with what trust policies usually say. */
export function seeClaims(claims: Claims | undefined, context: ClaimsContext): Seen {
  if (!claims) {
    return {
      result: 'failed',
      says: 'the token is not a JSON Web Token: it has no claims',
      cure: 'Give the OIDC token of the job, not a token for an API',
    };
  }
  const { subject = '', issuer, audiences } = claims;
  const notes = subjectNotes(subject, issuer);
  const problems = [...timeProblems(claims, context), ...audienceProblems(claims, context)];
  const isUnusual = notes.length > 0 || audiences.some((each) => !each.startsWith('sts.amazonaws.com'));
  if (problems.length > 0) return { result: 'warning', says: problems[0]?.says ?? '', cure: cureOf(problems, notes) };
  if (!isUnusual) return { result: 'ok', says: 'as usual in a trust policy' };
  const policy = `Write subject ${quote(subject)} and audience ${quote(audiences.join(' '))} into the trust policy as they are`;
  if (context.isTrusted) return { result: 'ok', says: [...notes, 'The role accepts it'].join('. ') };
  return {
    result: 'warning',
    says: notes[0] ?? `the audience is ${quote(audiences.join(' '))}, not sts.amazonaws.com`,
    cure: [...notes.slice(1), policy, policyHint('trust', context.surface)].join('\n'),
  };
}

interface ClaimProblem {
  readonly says: string;
  readonly cure: string;
}

function timeProblems({ expiresAt }: Claims, { now }: ClaimsContext): ClaimProblem[] {
  if (expiresAt === undefined || expiresAt - now > SOON) return [];
  const time = new Date(expiresAt).toISOString();
  return [
    {
      says: expiresAt <= now ? `the token expired at ${time}` : `the token expires soon, at ${time}`,
      cure: 'Get the token right before this step: a token lives for minutes. If the time is wrong, look at the clock',
    },
  ];
}

function audienceProblems({ audiences }: Claims, { audience, isTrusted, surface }: ClaimsContext): ClaimProblem[] {
  if (isTrusted) return [];
  if (!audiences.includes(audience)) {
    return [
      {
        says: `the audience is ${quote(audiences.join(' '))}, and ${quote(audience)} is expected`,
        cure: `Declare the token with the audience ${quote(audience)}, or add ${quote(audiences[0] ?? '')} to the identity provider and the trust policy, and give ${shown('audience', surface)}`,
      },
    ];
  }
  if (audiences.length < 2) return [];
  return [{ says: `the token has ${audiences.length} audiences`, cure: 'Declare exactly one audience for AWS' }];
}

function cureOf(problems: readonly ClaimProblem[], notes: readonly string[]): string {
  const more = problems.slice(1).map(({ says, cure }) => `Also, ${says}. ${cure}`);
  return [problems[0]?.cure ?? '', ...more, ...notes].join('\n');
}
