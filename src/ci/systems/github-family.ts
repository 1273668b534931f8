// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files

import { variable } from '../../context.ts';
import { FailureError } from '../../errors.ts';
import type { Exporter, HandOverContext, Payload } from '../exporter.ts';
import { appendAll, heredocs } from '../file-commands.ts';
import { masks, masksByLine } from '../workflow-commands.ts';

/** What the systems that speak GitHub's language have in common. */
const shared = {
  masks: 'always',
  exportsBy: '`GITHUB_ENV` and `GITHUB_OUTPUT`',
  listens: 'either',
  needs: ['GITHUB_OUTPUT', 'GITHUB_ENV'],
  publish: toFiles,
} as const;

export const github: Exporter = {
  ...shared,
  id: 'github',
  name: 'GitHub Actions',
  mask: (secrets, { writeFlushed }) => writeFlushed(masks(secrets)),
};

export const forgejo: Exporter = {
  ...shared,
  id: 'forgejo',
  name: 'Forgejo Actions',
  mask: (secrets, { writeFlushed }) => writeFlushed(masksByLine(secrets)),
};

export const gitea: Exporter = { ...forgejo, id: 'gitea', name: 'Gitea Actions' };

export const act: Exporter = {
  ...shared,
  id: 'act',
  name: 'act',

  async mask(secrets, { writeFlushed }) {
    // act takes what comes before the last "::" for the command's name, and prints a command that it does not know.
    if (secrets.some((secret) => secret.reveal().includes('::'))) {
      throw new FailureError('act cannot be told to hide a password with "::" in it. Use "-- COMMAND"');
    }
    await writeFlushed(masksByLine(secrets));
  },
};

async function toFiles({ outputs, variables }: Payload, { env }: HandOverContext): Promise<void> {
  appendAll([
    { variable: 'GITHUB_OUTPUT', path: variable(env, 'GITHUB_OUTPUT'), text: heredocs(outputs) },
    { variable: 'GITHUB_ENV', path: variable(env, 'GITHUB_ENV'), text: heredocs(variables) },
  ]);
}
