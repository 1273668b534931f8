// https://docs.github.com/en/actions/reference/security/oidc
import { randomBytes, randomUUID } from 'node:crypto';
import type { Call } from './call.ts';
import { createSigningKey, type SigningKey, signToken, toJwks } from './jwt.ts';
import { fault, type Outcome, toJson } from './reply.ts';

export interface TokenIssuer {
  readonly url: string;
  readonly key: SigningKey;
  /** The bearer that the step must send to get a token. */
  readonly bearer: string;
  mint(claims?: Readonly<Record<string, unknown>>): string;
}

export function createTokenIssuer(url: string, repository: string): TokenIssuer {
  const key = sharedKey();
  return {
    url,
    key,
    bearer: randomBytes(24).toString('base64url'),
    mint: (claims = {}) => signToken(key, { ...standardClaims(url, repository), ...claims }),
  };
}

/** The endpoint that ACTIONS_ID_TOKEN_REQUEST_URL names. */
export function answerTokenRequest(
  call: Call,
  mode: string,
  context: { issuer: TokenIssuer; strict: boolean },
): Outcome {
  const [, bearer] = /^bearer (.+)$/i.exec(call.headers['authorization'] ?? '') ?? [];
  if (!bearer || (context.strict && bearer !== context.issuer.bearer)) {
    return fault(401, 'Unauthorized', 'The token that asks for a token is missing or wrong.');
  }
  if (mode === 'no-value') return toJson({ count: 0 });
  if (mode === 'not-string') return toJson({ count: 1, value: 42 });
  const asked = call.params['audience'];
  const audience = typeof asked === 'string' && asked !== '' ? { aud: asked } : {};
  const value = context.issuer.mint(mode === 'wrong-audience' ? { aud: 'https://wrong.example' } : audience);
  return toJson({ count: value.length, value });
}

/** The two documents that one needs to verify the tokens. */
export function answerDiscovery(call: Call, { url, key }: TokenIssuer): Outcome {
  if (call.path === '/.well-known/jwks') return toJson(toJwks(key));
  return toJson({
    issuer: url,
    jwks_uri: `${url}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  });
}

// One key for each process: to make one takes longer than the rest of a cloud.
let shared: SigningKey | undefined;
function sharedKey(): SigningKey {
  shared ??= createSigningKey();
  return shared;
}

function standardClaims(issuer: string, repository: string): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  const owner = repository.split('/')[0] ?? '';
  const workflow = `${repository}/.github/workflows/deploy.yml@refs/heads/main`;
  return {
    iss: issuer,
    sub: `repo:${repository}:ref:refs/heads/main`,
    aud: `https://github.com/${owner}`,
    iat: now,
    nbf: now - 300,
    exp: now + 300,
    jti: randomUUID(),
    ref: 'refs/heads/main',
    ref_type: 'branch',
    ref_protected: 'true',
    sha: '0123456789abcdef0123456789abcdef01234567',
    repository,
    repository_id: '74',
    repository_owner: owner,
    repository_owner_id: '65',
    repository_visibility: 'private',
    run_id: '6',
    run_number: '10',
    run_attempt: '2',
    actor: 'octocat',
    actor_id: '12',
    event_name: 'push',
    workflow: 'deploy',
    workflow_ref: workflow,
    job_workflow_ref: workflow,
    runner_environment: 'github-hosted',
  };
}
