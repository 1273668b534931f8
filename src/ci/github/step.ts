import type * as core from '@actions/core';
import { type Context, type Env, variable } from '../../context.ts';
import { sanitize } from '../../log-text.ts';
import { Secret } from '../../secret.ts';
import { type Addition, appendAll } from '../append.ts';
import type { Payload } from '../ci-system.ts';
import { checkFiles } from '../files.ts';
import { heredocs } from './commands.ts';
import { additionsOf, OUTPUT, VARIABLES } from './files.ts';
import { memberIn } from './members.ts';

/** One step of a job on a runner of the GitHub family, as the action sees it. */
export interface Step extends Pick<Context, 'mask' | 'log'> {
  /** Throws a ConfigurationError if `publish` cannot work. Call it before a login is requested. */
  readonly checkFiles: (wanted: { readonly [Part in 'variables' | 'state' | 'summary']: boolean }) => void;
  /**
   * Hands over everything. If one part fails, throws and hands over nothing. Call it last, when all else has succeeded.
   */
  readonly publish: (publication: Publication) => Promise<void>;
  /** Shows why the step failed, as one annotation. */
  readonly fail: (message: string) => void;
}

/** Everything that one run hands over, in one piece: all of it or nothing. */
export interface Publication extends Payload {
  /** Values for the post step of this action. Never a secret. */
  readonly state: Readonly<Record<string, string>>;
  /** Markdown for the summary of the job. Never a secret. */
  readonly summary: string;
}

export interface StepParts extends Pick<Context, 'env' | 'writeFlushed'> {
  /** The part of GitHub's toolkit that writes to the log. */
  readonly toolkit: Pick<typeof core, 'debug' | 'info' | 'warning' | 'error'>;
}

/** A step. Its masks and files are the same as those of the command on these systems. */
export function githubStep({ env, toolkit, writeFlushed }: StepParts): Step {
  let isTold = false;
  return {
    async mask(secrets) {
      // Wait for the write: while a pipe is full, the commands are still in our memory and nothing is masked.
      await writeFlushed(memberIn(env).maskLines(secrets));
    },

    checkFiles(wanted) {
      const optional = [...(wanted.state ? [STATE] : []), ...(wanted.summary ? [SUMMARY] : [])];
      checkFiles(env, [
        OUTPUT,
        ...(wanted.variables ? [VARIABLES] : []),
        ...optional.filter((file) => variable(env, file.variable) !== undefined),
      ]);
    },

    async publish({ state, summary, ...payload }) {
      const stateAddition = { ...STATE, text: heredocs(state) };
      if (isLost(env, stateAddition) && !isTold) toolkit.warning(NOT_CLEANED);
      isTold ||= isLost(env, stateAddition);
      const optional = [stateAddition, { ...SUMMARY, text: new Secret(summary) }];
      appendAll(env, [...optional.filter((addition) => !isLost(env, addition)), ...additionsOf(payload)]);
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

// A login is useful without a post step and a summary. Old runners, and other runners than GitHub's, may lack them.
const STATE = { variable: 'GITHUB_STATE', canBeMade: false };
const SUMMARY = { variable: 'GITHUB_STEP_SUMMARY', canBeMade: false };

const NOT_CLEANED = 'GITHUB_STATE is not set: variables and files with the login will stay when the job ends';

function isLost(env: Env, addition: Addition): boolean {
  return addition.text.reveal() !== '' && variable(env, addition.variable) === undefined;
}
