import { join } from 'node:path';
import { isToken, type Login } from '../../answer.ts';
import { passwordFiles } from '../../connect/password-file.ts';
import { loginForms } from '../../connect/password-forms.ts';
import { environmentVariables, type Variables, variableName } from '../../connect/variables.ts';
import { variable } from '../../context.ts';
import type { Redactor } from '../../exec/redact.ts';
import { interruptible, keepFresh } from '../../exec/refresh.ts';
import { type ForClients, forClients, isNamed, isPasswordNames, namesFor } from '../../handover/for-clients.ts';
import { replacePrivateFile } from '../../handover/private-file.ts';
import { type PrivateFolder, privateFolder } from '../../handover/private-folder.ts';
import type { Request } from '../../request.ts';
import { type Result, run } from '../../run.ts';
import type { Secret } from '../../secret.ts';
import type { CliContext } from './cli-context.ts';

export interface ClientFilesOptions {
  readonly request: Request;
  readonly result: Result;
  readonly context: CliContext;
  /** Each new password is added to them before it is written to a file. */
  readonly redactors: readonly Redactor[];
}

/** What the command after `--` gets: variables, and files that exist between `begin` and `end`. */
export interface ClientFiles {
  readonly variables: Variables;
  /** Variables that the command would read first. */
  readonly overriddenBy: readonly string[];
  /** Secret texts that its output must not show, besides the forms of the password. */
  readonly secrets: readonly Secret[];
  /** The folder of the files. Undefined if there are none. */
  readonly folder: string | undefined;
  /** Writes the files. With --refresh, it starts to renew them. */
  readonly begin: () => Promise<void>;
  /** Stops the renewals and removes the folder. */
  readonly end: () => Promise<void>;
}

/** Makes the variables and files for the command. With --refresh, the files are renewed before each login expires. */
export async function clientFiles({ request, result, context, redactors }: ClientFilesOptions): Promise<ClientFiles> {
  // Not in RUNNER_TEMP: in a job with a container, this folder belongs to a user of the host.
  const folder = privateFolder();
  const make = (login: Login) => forCommand(request, { ...result, login }, { folder, context });
  const { variables, files, secrets, overriddenBy } = await make(result.login);
  const names = Object.keys(files);
  const given = { variables, secrets, overriddenBy };
  if (names.length === 0) return { ...given, folder: undefined, begin: nothing, end: nothing };
  const stop = new AbortController();
  let keeping: Promise<void> | undefined;
  const renewed = {
    ...request,
    aws: { ...request.aws, 'start-splay': 0 },
    connection: { ...request.connection, lookUp: false, check: false },
  };
  return {
    ...given,
    folder: folder.path,
    async begin() {
      await folder.write(files);
      if (!request.delivery.refresh) return;
      keeping = keepFresh({
        login: result.login,
        // A random delay is not needed: the time of a renewal is random already.
        renew: async () => (await run(renewed, context)).login,
        learn: (login) => {
          for (const redactor of redactors) redactor.add(loginForms(login, Number.POSITIVE_INFINITY));
        },
        async write(login) {
          const fresh = await make(login);
          for (const redactor of redactors) redactor.add(fresh.secrets);
          for (const [name, content] of Object.entries(fresh.files)) {
            await replacePrivateFile(join(folder.path, name), content);
          }
        },
        clock: interruptible(context.clock),
        log: context.log,
        signal: stop.signal,
      });
    },
    async end() {
      stop.abort();
      await keeping;
      await folder.remove();
    },
  };
}

const nothing = async () => {};

interface Place {
  readonly folder: PrivateFolder;
  readonly context: CliContext;
}

/** With --refresh and no preset, a password file that the clients of the cluster read, and the variables of env-map. */
async function forCommand(
  request: Request,
  { login, target }: Pick<Result, 'login' | 'target'>,
  { folder, context }: Place,
): Promise<ForClients> {
  const { connection: plan, operation, handover, delivery } = request;
  const input = { plan, operation, handover, login, target, folder: folder.path };
  if (!delivery.refresh || plan.presets.length > 0) return forClients(input);
  const mapped = isNamed(plan) ? (await forClients(input, [])).variables : {};
  const names = namesFor(operation.exports, handover);
  if (!operation.clients || isToken(login) || !isPasswordNames(names)) throw new Error('a token in a password file');
  const kind = passwordFiles[operation.clients];
  // User name, host and database stay the same. The password and the expiry of the first login would soon be wrong.
  const stale = [names.password, names.expiration].map((word) => variableName(names, word));
  const endpoint = { kind: operation.clients, target };
  const all = Object.entries(environmentVariables(login, names, names.prefix, endpoint));
  const lasting = all.filter(([name]) => !stale.includes(name));
  const user = kind.userVariable;
  const forUser = user && variable(context.env, user) === undefined ? [[user, login.username] as const] : [];
  const path = join(folder.path, kind.file);
  const paths = kind.pathVariables(names, delivery).map((name) => [name, path] as const);
  return {
    variables: { ...Object.fromEntries([...lasting, ...forUser, ...paths]), ...mapped },
    files: { [kind.file]: kind.content(login, target.host) },
    secrets: [],
    overriddenBy: kind.overriddenBy,
  };
}
