import { tokenVariables } from '../../ci/job.ts';
import { loginForms } from '../../connect/password-forms.ts';
import { childEnvironment, ownTokens } from '../../exec/environment.ts';
import { createRedactor } from '../../exec/redact.ts';
import { runChild } from '../../exec/run-child.ts';
import { isNamed, setNames, warningsAbout } from '../../handover/for-clients.ts';
import type { Request } from '../../request.ts';
import type { Result } from '../../run.ts';
import type { Secret } from '../../secret.ts';
import type { CliContext } from './cli-context.ts';
import { clientFiles } from './client-files.ts';
import { leaveSignals, subscribe } from './signals.ts';

export interface Child {
  readonly command: readonly [string, ...string[]];
  readonly request: Request;
  readonly result: Result;
  readonly context: CliContext;
  /** Further secrets that its output must not show: the token and the keys of this run. */
  readonly secrets: readonly Secret[];
}

/**
 * Runs the user's command with a login in its environment, hides the password in its output, and returns its exit code.
 */
export async function runCommand({
  command: [command, ...args],
  request,
  result,
  context,
  secrets,
}: Child): Promise<number> {
  const { delivery, identity } = request;
  const { log } = context;
  const hidden = delivery['no-masking'] ? [] : [...secrets, ...loginForms(result.login, Number.POSITIVE_INFINITY)];
  const redactors = [createRedactor(hidden), createRedactor(hidden)] as const;
  if (delivery.tty) log.warning('--tty: the command has the terminal, and nothing in its output is hidden');
  const learn = delivery['no-masking'] ? [] : redactors;
  const clients = await clientFiles({ request, result, context, redactors: learn });
  for (const redactor of learn) redactor.add(clients.secrets);
  await context.mask(clients.secrets);
  const { variables } = clients;
  for (const line of warningsAbout(clients, context.env)) log.warning(line);
  const tokenVariable = identity['web-identity-token-env'];
  const environment = {
    keepEnv: delivery['keep-env'] === true,
    tokens: [...tokenVariables(), ...(tokenVariable === undefined ? [] : [tokenVariable])],
  };
  for (const name of ownTokens(context.env, { ...environment, secrets })) {
    log.warning(`${name} holds a JSON Web Token and is removed for the command. --keep-env leaves it in`);
  }
  const { stdin, stdout, stderr } = process;
  return runChild({
    command,
    args,
    env: childEnvironment(context.env, variables, environment),
    output: delivery.tty
      ? 'inherited'
      : { stdout: { stream: stdout, redactor: redactors[0] }, stderr: { stream: stderr, redactor: redactors[1] } },
    terminal: [stdin, stdout, stderr].some(({ isTTY }) => isTTY),
    files: clients.folder === undefined ? [] : [clients.folder],
    prepare: async () => {
      await clients.begin();
      // Not before the files exist: if they cannot be written, nothing is set.
      if (isNamed(request.connection)) log.info(setNames(variables));
    },
    finish: clients.end,
    subscribe: (signal, listener) => {
      leaveSignals();
      return subscribe(signal, listener);
    },
    log,
  });
}
