// https://buildkite.com/docs/agent/v3/cli-redactor
import { ConfigurationError, FailureError } from '../../errors.ts';
import { agentProblem, buildkiteTokenSource } from '../../identity/sources/buildkite.ts';
import type { Secret } from '../../secret.ts';
import type { CiSystem, HandOverContext } from '../ci-system.ts';
import { secretText } from '../secret-text.ts';

/**
 * Both commands use the agent's job API. Meta-data is not used: every reader of the build could see the password in it.
 */
export const buildkite: CiSystem = {
  name: 'Buildkite',
  page: 'buildkite',
  detectedBy: ['BUILDKITE=true'],

  tokenFrom: '`buildkite-agent oidc request-token`',
  tokenVariables: [],
  tokenSource: buildkiteTokenSource,
  trust: {
    issuer: 'https://agent.buildkite.com',
    audience: undefined,
    subjects: ['organization:ORGANISATION:pipeline:PIPELINE:ref:refs/heads/BRANCH:commit:COMMIT:step:STEP_KEY'],
    changing: [{ pattern: /:commit:[^:]*(?=:|$)/, by: ':commit:*', what: 'the commit' }],
    caution: undefined,
    example: { ORGANISATION: 'example-org', PIPELINE: 'warehouse', BRANCH: 'main', STEP_KEY: 'migrate' },
  },
  run: { repository: 'BUILDKITE_PIPELINE_SLUG', run: 'BUILDKITE_BUILD_NUMBER' },

  masks: 'always',
  confirm: undefined,
  listens: 'nowhere',

  async mask(secrets, { runProgram }) {
    // One JSON object: each call starts a process, and in plain text a value would lose the blanks at its ends.
    const values = Object.fromEntries(secrets.map((secret, index) => [`secret_${index}`, secret]));
    await ask(REDACT, secretText(values, asJsonLine), runProgram);
  },

  exportsBy: '`buildkite-agent env set`, for the hooks and commands after this one',
  files: [],
  keepsFiles: true,
  instead: undefined,

  async publish({ variables }, { runProgram }) {
    const answer = await ask(SET, secretText(variables, asJsonLine), runProgram);
    // The agent's exit code is 0 even if its API refused the change.
    const names = namesIn(answer);
    const missing = Object.keys(variables).filter((name) => !names.includes(name));
    if (missing.length > 0) throw new FailureError(`buildkite-agent env set did not take ${missing.join(', ')}`);
  },
};

interface Request {
  readonly args: readonly string[];
  /** What the agent is needed for. It completes a message, as `failed` does. */
  readonly purpose: string;
  /** What the agent did not do, when it fails. */
  readonly failed: string;
  /** A command that the user can try. It does the same without a secret. */
  readonly trial: string;
}

const REDACT: Request = {
  args: ['redactor', 'add', '--format', 'json'],
  purpose: 'to hide secrets in the log',
  failed: 'did not take the values to hide in the log, and nothing was handed over',
  trial: 'echo test-secret | buildkite-agent redactor add',
};

const SET: Request = {
  args: ['env', 'set', '--input-format=json', '--output-format=json', '-'],
  purpose: 'to hand the login to later steps',
  failed: 'did not take the variables, and nothing was handed over',
  trial: 'buildkite-agent env set TEST=1',
};

async function ask(
  { args, purpose, failed, trial }: Request,
  stdin: Secret,
  runProgram: HandOverContext['runProgram'],
): Promise<string> {
  return runProgram('buildkite-agent', args, stdin).catch((cause: unknown) => {
    const { absent, broken } = agentProblem({ purpose, failed, trial });
    if (cause instanceof ConfigurationError) throw new ConfigurationError(absent, { cause });
    if (cause instanceof FailureError) throw new FailureError(broken, { cause });
    throw cause;
  });
}

/** On one line, because the agent reads its stdin line by line. */
function asJsonLine(entries: readonly (readonly [string, string])[]): string {
  return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}

function namesIn(answer: string): readonly unknown[] {
  try {
    const { added, updated } = JSON.parse(answer) ?? {};
    return [added, updated].flat();
  } catch (cause) {
    throw new FailureError('buildkite-agent env set printed an answer that is not JSON', { cause });
  }
}
