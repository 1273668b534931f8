// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
import type * as core from '@actions/core';
import { type Env, variable } from '../context.ts';
import { sanitize } from '../log-text.ts';
import type { CiSystem } from './ci-system.ts';
import { detectCi } from './detect.ts';
import { appendAll, type FileCommand, heredocs } from './file-commands.ts';
import { masksByLine, registrable } from './workflow-commands.ts';

/** The part of GitHub's toolkit that speaks to the log. */
export type Toolkit = Pick<typeof core, 'setSecret' | 'debug' | 'info' | 'warning' | 'error'>;

export interface RunnerContext {
  readonly env: Env;
  readonly toolkit: Toolkit;
  /** Resolves when the runner has been given everything that the toolkit wrote. */
  readonly flush: () => Promise<void>;
}

export function github({ env, toolkit, flush }: RunnerContext): CiSystem {
  return {
    name: 'GitHub Actions',

    async mask(secrets) {
      // Runners that descend from act mask what stands there, escaped or not: they are sent both.
      if (isOfAct(env)) toolkit.info(masksByLine(secrets).trimEnd());
      else for (const secret of secrets) toolkit.setSecret(registrable(secret.reveal()));
      // A pipe that is full keeps the commands in our memory; whoever exports now exports unmasked.
      await flush();
    },

    async publish({ outputs, variables, state, summary }) {
      appendAll([
        ...where(env, 'GITHUB_STATE', heredocs(state), () => toolkit.warning(KEEPS)),
        ...where(env, 'GITHUB_STEP_SUMMARY', summary, () => {}),
        fileCommand(env, 'GITHUB_OUTPUT', heredocs(outputs)),
        fileCommand(env, 'GITHUB_ENV', heredocs(variables)),
      ]);
    },

    log: {
      info: (line) => toolkit.info(sanitize(line)),
      warning: (line) => toolkit.warning(sanitize(line)),
      debug: (line) => {
        if (env['RUNNER_DEBUG'] === '1') toolkit.debug(sanitize(line()));
      },
    },

    fail: (message) => toolkit.error(message),
  };
}

const KEEPS = 'GITHUB_STATE is not set: the variables will not be emptied when the job ends';

/** A login is of use without a summary or a post step: old and foreign runners may lack either. */
function where(env: Env, name: string, text: string, missing: () => void): FileCommand[] {
  if (variable(env, name) !== undefined) return [fileCommand(env, name, text)];
  if (text !== '') missing();
  return [];
}

function isOfAct(env: Env): boolean {
  const id = detectCi(env)?.id;
  return id === 'forgejo' || id === 'gitea' || id === 'act';
}

function fileCommand(env: Env, name: string, text: string): FileCommand {
  return { variable: name, path: variable(env, name), text };
}
