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

/** The job as the action meets it: one step on a runner of the GitHub family. */
export interface Step extends Pick<Context, 'mask' | 'log'> {
  /** Throws a ConfigurationError where `publish` could not work. Call it before a login is asked for. */
  readonly checkFiles: (wanted: { readonly [Part in 'variables' | 'state' | 'summary']: boolean }) => void;
  /** Hands everything over, or throws and leaves nothing behind. Call it when nothing else can go wrong. */
  readonly publish: (publication: Publication) => Promise<void>;
  /** Shows why the step failed, as one annotation. */
  readonly fail: (message: string) => void;
}

/** Everything that one run hands over, so that it can be handed over at once or not at all. */
export interface Publication extends Payload {
  /** What our own post step needs. Never a secret. */
  readonly state: Readonly<Record<string, string>>;
  /** Markdown for the reader of the job. Never a secret. */
  readonly summary: string;
}

export interface StepParts extends Pick<Context, 'env' | 'writeFlushed'> {
  /** The part of GitHub's toolkit that writes to the log. */
  readonly toolkit: Pick<typeof core, 'debug' | 'info' | 'warning' | 'error'>;
}

/** A step, whose masks and files are the same as those of the command on these systems. */
export function githubStep({ env, toolkit, writeFlushed }: StepParts): Step {
  return {
    async mask(secrets) {
      // A pipe that is full keeps the commands in our memory: code that exports now exports unmasked.
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
      if (isLost(env, stateAddition)) toolkit.warning(KEEPS);
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

// A login is of use without a post step or a summary: old and foreign runners may lack either.
const STATE = { variable: 'GITHUB_STATE', canBeMade: false };
const SUMMARY = { variable: 'GITHUB_STEP_SUMMARY', canBeMade: false };

const KEEPS = 'GITHUB_STATE is not set: the variables will not be emptied when the job ends';

function isLost(env: Env, addition: Addition): boolean {
  return addition.text.reveal() !== '' && variable(env, addition.variable) === undefined;
}
