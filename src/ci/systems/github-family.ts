import type { TokenTrust } from '../../iam/token-trust.ts';
import { type GitHubTokens, githubTokenSource } from '../../identity/sources/github.ts';
import { shown } from '../../options/names.ts';
import { appendAll } from '../append.ts';
import type { CiSystem } from '../ci-system.ts';
import { additionsOf, OUTPUT, VARIABLES } from '../github/files.ts';
import { type Member, members } from '../github/members.ts';

export const github: CiSystem = {
  ...member(members.github),
  ...tokens({
    endpoint: "GitHub's token endpoint",
    toAdd: () =>
      'Add "permissions: id-token: write" to the job in the workflow file, and to the calling job if another workflow ' +
      'calls this one. Workflows that a pull request from a fork starts cannot have a token.',
    isOnlyWhereOffered: false,
  }),
  page: 'github',
  tokenFrom: 'a request, with `permissions: id-token: write`',
  trust: repositoryTrust('https://token.actions.githubusercontent.com', '@'),
};

export const forgejo: CiSystem = {
  ...member(members.forgejo),
  // https://forgejo.org/docs/latest/user/actions/security-openid-connect/
  ...tokens({
    endpoint: "Forgejo's token endpoint",
    toAdd: () => 'Add "enable-openid-connect: true" to the job in the workflow file.',
    isOnlyWhereOffered: false,
  }),
  page: 'forgejo',
  tokenFrom: 'a request, with `enable-openid-connect: true`',
  trust: repositoryTrust('https://FORGEJO_HOST/api/actions', '-', { FORGEJO_HOST: 'forgejo.example.com' }),
};

export const gitea: CiSystem = {
  ...member(members.gitea),
  ...tokens({ endpoint: "Gitea's token endpoint", toAdd: withoutTokens('Gitea'), isOnlyWhereOffered: true }),
  page: 'forgejo',
  tokenFrom: undefined,
  trust: undefined,
};

export const act: CiSystem = {
  ...member(members.act),
  ...tokens({ endpoint: "act's token endpoint", toAdd: withoutTokens('act'), isOnlyWhereOffered: true }),
  page: 'github',
  tokenFrom: undefined,
  trust: undefined,
};

/** The two forms of a subject: with names, or with names and ids. */
function repositoryTrust(issuer: string, idMark: '@' | '-', example: TokenTrust['example'] = {}): TokenTrust {
  return {
    issuer,
    audience: undefined,
    subjects: [
      'repo:OWNER/REPO:ref:refs/heads/BRANCH',
      `repo:OWNER${idMark}OWNER_ID/REPO${idMark}REPO_ID:ref:refs/heads/BRANCH`,
    ],
    changing: [],
    caution: undefined,
    example: { OWNER: 'octo-org', REPO: 'octo-repo', BRANCH: 'main', OWNER_ID: '65', REPO_ID: '74', ...example },
  };
}

function withoutTokens(name: string): GitHubTokens['toAdd'] {
  return (surface) => {
    const [file, env] = ['web-identity-token-file', 'web-identity-token-env'].map((option) => shown(option, surface));
    return `${name} makes no OIDC tokens of its own. Use AWS keys, or give a token by ${file} or ${env}.`;
  };
}

function tokens(facts: GitHubTokens) {
  return {
    tokenSource: githubTokenSource(facts),
    tokenVariables: ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_RUNTIME_TOKEN'],
  };
}

function member({ name, detectedBy, maskLines }: Member) {
  return {
    name,
    detectedBy,
    run: { repository: 'GITHUB_REPOSITORY', run: 'GITHUB_RUN_ID' },
    masks: 'always',
    confirm: undefined,
    mask: async (secrets, { writeFlushed }) => writeFlushed(maskLines(secrets)),
    listens: 'either',
    exportsBy: '`GITHUB_ENV` and `GITHUB_OUTPUT`',
    files: [OUTPUT, VARIABLES],
    keepsFiles: true,
    publish: async (payload, { env }) => appendAll(env, additionsOf(payload)),
    instead: undefined,
  } as const satisfies Partial<CiSystem>;
}
