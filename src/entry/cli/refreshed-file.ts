import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ClusterLogin } from '../../answer.ts';
import { type PasswordFile, passwordFiles } from '../../connect/password-file.ts';
import { passwordForms } from '../../connect/password-forms.ts';
import { environmentVariables, type Variables } from '../../connect/variables.ts';
import { variable } from '../../context.ts';
import type { Redactor } from '../../exec/redact.ts';
import { interruptible, keepFresh } from '../../exec/refresh.ts';
import {
  makePrivateFolder,
  removePrivateFolder,
  replacePrivateFile,
  writePrivateFile,
} from '../../handover/private-file.ts';
import type { Request } from '../../request.ts';
import { type Result, run } from '../../run.ts';
import type { CliContext } from './cli-context.ts';

export interface RefreshedFileOptions {
  readonly request: Request;
  readonly result: Result;
  readonly context: CliContext;
  /** Each new password is added to them before it is written to the file. */
  readonly redactors: readonly Redactor[];
}

/** A password file that is kept fresh between `begin` and `end`. */
export interface RefreshedFile {
  /** The folder of the file. It is made for this file only. */
  readonly folder: string;
  /** The variables for the child. They have the path of the file in place of the password, which would expire. */
  readonly variables: Variables;
  /** Writes the file and starts to renew it. */
  readonly begin: () => Promise<void>;
  /** Stops the renewals and removes the folder. */
  readonly end: () => Promise<void>;
}

/**
 * A password file that the clients of the operation read. It is renewed before each login expires. `begin` writes it.
 */
export function passwordFile({ request, result, context, redactors }: RefreshedFileOptions): RefreshedFile {
  const kind: PasswordFile = passwordFiles[request.operation.passwordFile];
  // Not RUNNER_TEMP: in a job with a container, this folder belongs to a user of the host.
  const parent = resolve(tmpdir());
  const name = `cluster-credentials-${randomUUID()}`;
  const folder = join(parent, name);
  const path = join(folder, request.operation.passwordFile);
  const stop = new AbortController();
  let keeping: Promise<void> | undefined;
  return {
    folder,
    variables: variablesOf(request, result.login, { kind, path, context }),
    async begin() {
      await makePrivateFolder(parent, name);
      await writePrivateFile(path, kind.content(result.login, request.delivery));
      keeping = keepFresh({
        login: result.login,
        // A random delay is not needed: the time of a renewal is random already.
        renew: async () => (await run({ ...request, aws: { ...request.aws, 'start-splay': 0 } }, context)).login,
        learn: (login) => {
          for (const redactor of redactors) redactor.add(passwordForms(login, Number.POSITIVE_INFINITY));
        },
        write: (login) => replacePrivateFile(path, kind.content(login, request.delivery)),
        clock: interruptible(context.clock),
        log: context.log,
        signal: stop.signal,
      });
    },
    async end() {
      stop.abort();
      await keeping;
      await removePrivateFolder(folder);
    },
  };
}

function variablesOf(
  request: Request,
  login: ClusterLogin,
  { kind, path, context }: { readonly kind: PasswordFile; readonly path: string; readonly context: CliContext },
): Variables {
  const { exports } = request.operation;
  const words = { ...exports, prefix: request.handover['env-prefix'] ?? exports.prefix };
  const all = Object.entries(environmentVariables(login, words));
  // The user name stays the same. The password and the expiry of the first login would soon be wrong.
  const lasting = all.filter(([, value]) => value === login.username);
  const user = kind.userVariable;
  const forClients = user && variable(context.env, user) === undefined ? [[user, login.username] as const] : [];
  const paths = kind.pathVariables(words, request.delivery).map((name) => [name, path] as const);
  return Object.fromEntries([...lasting, ...forClients, ...paths]);
}
