import { knownRegion } from '../aws/connection.ts';
import { loadProfile } from '../aws/profile.ts';
import { partitionOf } from '../aws/region.ts';
import type { CiSystem } from '../ci/ci-system.ts';
import { detectCi } from '../ci/job.ts';
import { ciSystems } from '../ci/systems/index.ts';
import { type Env, variable } from '../context.ts';
import { PLACEHOLDERS } from '../iam/permission.ts';
import { subjectNotes } from '../iam/subject-notes.ts';
import type { TokenTrust } from '../iam/token-trust.ts';
import {
  changingIn,
  type ProviderPlace,
  principalTrustPolicy,
  type TrustedToken,
  tokenTrustPolicy,
} from '../iam/trust-policy.ts';
import { audienceFor } from '../identity/assume-role.ts';
import type { IdentityContext, TokenInfo } from '../identity/fresh-token.ts';
import { readTokenClaims } from '../identity/token-claims.ts';
import { shown } from '../options/names.ts';
import type { IdentityRequest } from '../request.ts';
import { identityContext, type RunContext } from '../run.ts';
import { accountOf, type GeneratedPolicies, placeholderNotes, rolesOf } from './generated.ts';

/**
 * The trust policies of the roles of a request. The first role trusts the job: by the claims of its token where it can
 * be had, else by what the tokens of the CI system look like, or else by the owner of the AWS keys. Each later role
 * trusts the role before it. Sends nothing but the request for the token.
 */
export async function trustPolicies(request: IdentityRequest, given: RunContext): Promise<GeneratedPolicies> {
  const context = { ...identityContext(request, given), anyRegion: 'us-east-1' };
  const roles = rolesOf(request, given.env);
  const partition = roles[0]?.split(':')[1] ?? partitionOf((await knownRegion(request, given.env)) ?? '');
  const place = { partition, account: accountOf(request, roles[0]) ?? PLACEHOLDERS.account };
  const first = await firstTrust(request, place, context);
  const [owner = `arn:${partition}:iam::${place.account}:role/ROLE`, ...later] = roles;
  const chain = later.map((role, index) => ({
    owner: role,
    document: principalTrustPolicy([roles[index] ?? ''], request.identity['role-external-id']),
  }));
  const documents = [{ owner, document: first.document }, ...chain];
  return { documents, notes: [...first.notes, ...placeholderNotes(documents, first.words)] };
}

interface FirstTrust {
  readonly document: ReturnType<typeof tokenTrustPolicy>;
  readonly notes: readonly string[];
  /** Placeholders that it may have. */
  readonly words: readonly string[];
}

async function firstTrust(
  request: IdentityRequest,
  place: ProviderPlace,
  context: IdentityContext,
): Promise<FirstTrust> {
  const { identity, ci, surface } = request;
  const system = ci === undefined ? detectCi(context.env) : ciSystems[ci];
  const { info, problem } = await readTokenClaims(request, place.partition, context);
  const claimed = info && tokenOf(info, request, system?.trust, place);
  if (claimed) {
    return {
      document: tokenTrustPolicy(claimed, place),
      notes: [`The policy fits the token of ${info.source}`, ...notesOn(claimed), ...cautionOf(system)],
      words: [],
    };
  }
  if (system?.trust && !identity['role-chaining']) {
    const token = templateOf(system.trust, identity.audience, place);
    const why = problem?.message.split('\n')[0] ?? `${system.name} gave none to this process`;
    return {
      document: tokenTrustPolicy(token, place),
      notes: [`No token could be read: ${why}`, `Run it in a job of ${system.name} to get the policy for its token`]
        .concat(token.subjects.length > 1 ? ['A job has one of the subjects: keep that one'] : [])
        .concat(notesOn(token), cautionOf(system)),
      words: wordsIn(system.trust),
    };
  }
  const principal = await principalOf(request, place, context.env);
  return {
    document: principalTrustPolicy([principal], identity['role-external-id']),
    notes: [
      `${system ? `${system.name} has no OIDC token here` : 'No CI system and no OIDC token was found here'}: the policy is ` +
        `for AWS keys. If a CI system has the token, name it with ${shown('ci', surface)}`,
      ...(principal.endsWith(NAME) ? ['whoami prints the ARN of the owner of the keys, behind "Acts as"'] : []),
    ],
    words: ['NAME'],
  };
}

/** A token without issuer and subject cannot be trusted by IAM. */
function tokenOf(
  { claims }: TokenInfo,
  { identity }: IdentityRequest,
  trust: TokenTrust | undefined,
  place: ProviderPlace,
): TrustedToken | undefined {
  if (!claims?.issuer || !claims.subject) return undefined;
  const { issuer, subject, audiences, authorizedParty, hasSessionTags } = claims;
  const wanted = identity.audience ?? trust?.audience ?? audienceFor(place.partition);
  const audience = audiences.includes(wanted) ? wanted : (audiences[0] ?? wanted);
  const changing = trust?.changing ?? [];
  return { issuer, audience, subjects: [subject], changing, authorizedParty, hasSessionTags };
}

function templateOf(trust: TokenTrust, audience: string | undefined, { partition }: ProviderPlace): TrustedToken {
  const { issuer, subjects, changing } = trust;
  return { issuer, audience: audience ?? trust.audience ?? audienceFor(partition), subjects, changing };
}

function notesOn({ subjects, changing, issuer }: TrustedToken): string[] {
  const [subject = ''] = subjects;
  const stars = changingIn(subject, changing).map(({ what }) => `* stands for ${what}, which differs from run to run`);
  const http = issuer.startsWith('https://') ? [] : [`AWS accepts only issuers with https, and this one is ${issuer}`];
  return [...stars, ...subjectNotes(subject, issuer), ...http];
}

function cautionOf(system: CiSystem | undefined): string[] {
  return system?.trust?.caution === undefined ? [] : [system.trust.caution];
}

function wordsIn({ issuer, audience = '', subjects }: TokenTrust): string[] {
  return [issuer, audience, ...subjects].join(' ').match(/\b[A-Z][A-Z_]+\b/g) ?? [];
}

const NAME = ':role/NAME';

/** The role of the profile, or a placeholder: the owner of plain keys is not known before STS is asked. */
async function principalOf({ aws, surface }: IdentityRequest, place: ProviderPlace, env: Env): Promise<string> {
  const profile = await loadProfile(aws.profile, { env, surface });
  const role = profile.settingsOf(profile.name)?.get('role_arn');
  const hasKeys = !profile.isOption && variable(env, 'AWS_ACCESS_KEY_ID') !== undefined;
  return role !== undefined && !hasKeys ? role : `arn:${place.partition}:iam::${place.account}${NAME}`;
}
