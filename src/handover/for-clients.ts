import { join } from 'node:path';
import { isToken, type Login, type TokenLogin, type TokenNames, type VariableNames } from '../answer.ts';
import type { PresetName } from '../connect/presets/preset.ts';
import type { ClientKind, Target } from '../connect/target.ts';
import { tokenVariables } from '../connect/token-variables.ts';
import { environmentVariables, expirationOf, type Variables } from '../connect/variables.ts';
import { type Env, variable } from '../context.ts';
import { allOf } from '../options/read.ts';
import { revealed, type Secret } from '../secret.ts';
import type { ConnectionPlan } from './connection.ts';

/** What the clients of a cluster get. */
export interface ForClients {
  readonly variables: Variables;
  /** The content of private files, by their names in the folder. */
  readonly files: Readonly<Record<string, Secret>>;
  /** Variables that the clients read first, if the job has set them. */
  readonly overriddenBy: readonly string[];
  /** Secret texts that must be masked before anything is written, besides the forms of the password. */
  readonly secrets: readonly Secret[];
}

export interface ClientsInput {
  readonly plan: ConnectionPlan;
  readonly operation: { readonly clients: ClientKind | undefined; readonly exports: VariableNames | TokenNames };
  readonly handover: { readonly 'env-prefix': string | undefined };
  readonly login: Login;
  readonly target: Target;
  /** The folder in which the files will be. It need not exist. */
  readonly folder: string;
}

/**
 * Makes what the presets and `env-map` set: those of the plan, or these presets instead. Loads the presets only if the
 * user named one. Throws a FailureError for a value that a client cannot read.
 */
export async function forClients(
  { plan, operation, handover, login, target, folder }: ClientsInput,
  presets: readonly PresetName[] = plan.presets.length > 0 ? plan.presets : ['env'],
): Promise<ForClients> {
  const names = namesFor(operation.exports, handover);
  if (isToken(login)) {
    return { variables: forTokens(login, names, plan), files: {}, secrets: [], overriddenBy: [] };
  }
  const kind = operation.clients;
  if (!kind || !isPasswordNames(names)) throw new Error('a login of an operation that returns tokens');
  if (!isNamed(plan)) {
    const variables = environmentVariables(login, names, names.prefix, { kind, target });
    return { variables, files: {}, secrets: [], overriddenBy: [] };
  }
  const { presetTable } = await import('../connect/presets/table.ts');
  const { makePresets } = await import('../connect/presets/index.ts');
  const { derivedSecrets } = await import('../connect/presets/derived-secrets.ts');
  const made = { ...plan, kind, login, names, target, pathOf: (file: string) => join(folder, file) };
  const { variables, files = {} } = makePresets(presets, made, plan.envMap);
  const overriddenBy = presets.flatMap((name) => presetTable[name].overriddenBy ?? []);
  return { variables, files, secrets: derivedSecrets({ variables, files }, login), overriddenBy };
}

/** The variables of `env`, and those of `env-map`: its other words were refused before the request. */
function forTokens(login: TokenLogin, names: VariableNames | TokenNames, { envMap }: ConnectionPlan): Variables {
  if (isPasswordNames(names)) throw new Error('a token of an operation that returns passwords');
  const values: Readonly<Record<string, Variables[string] | undefined>> = {
    token: login.token,
    endpoint: login.endpoint,
    expiration: expirationOf(login),
  };
  const mapped = envMap.flatMap(({ name, word }) => {
    const value = values[word];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...tokenVariables(login, names), ...Object.fromEntries(mapped) };
}

export function isPasswordNames(names: VariableNames | TokenNames): names is VariableNames {
  return !('token' in names);
}

/** The names of the variables, with the prefix of `env-prefix`. */
export function namesFor<Names extends { readonly prefix: string }>(
  exports: Names,
  handover: ClientsInput['handover'],
): Names {
  return { ...exports, prefix: handover['env-prefix'] ?? exports.prefix };
}

/** Whether the user named a preset or a variable. */
export function isNamed({ presets, envMap }: Pick<ConnectionPlan, 'presets' | 'envMap'>): boolean {
  return presets.length > 0 || envMap.length > 0;
}

/** The sentence for the log that names the variables, never their values. */
export function setNames(variables: Variables): string {
  return `Set ${allOf(Object.keys(variables))}`;
}

/** Warnings about variables of the job: those that get another value, and those that clients read before ours. */
export function warningsAbout(
  { variables, overriddenBy }: Pick<ForClients, 'variables' | 'overriddenBy'>,
  env: Env,
): string[] {
  const replaced = Object.entries(variables).flatMap(([name, value]) => {
    const before = variable(env, name);
    return before === undefined || before === revealed(value) ? [] : [name];
  });
  const first = [...new Set(overriddenBy)].filter(
    (name) => !Object.hasOwn(variables, name) && variable(env, name) !== undefined,
  );
  const [are, them] = first.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return [
    ...(replaced.length === 0 ? [] : [`${allOf(replaced)} had another value already. The new value replaces it`]),
    ...(first.length === 0
      ? []
      : [
          `${allOf(first)} ${are} set in this job, and clients read ${them} first. Unset ${them}, or they may use another ` +
            'login or another server',
        ]),
  ];
}
