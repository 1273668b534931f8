import { join } from 'node:path';
import type { ClusterLogin, VariableNames } from '../answer.ts';
import type { PresetName } from '../connect/presets/preset.ts';
import type { ClientKind, Target } from '../connect/target.ts';
import { environmentVariables, type Variables } from '../connect/variables.ts';
import { type Env, variable } from '../context.ts';
import { allOf } from '../options/read.ts';
import { revealed, type Secret } from '../secret.ts';
import type { ConnectionPlan } from './connection.ts';

/** What the clients of a cluster get. */
export interface ForClients {
  readonly variables: Variables;
  /** The content of private files, by their names in the folder. */
  readonly files: Readonly<Record<string, Secret>>;
  /** Secret texts that must be masked before anything is written, besides the forms of the password. */
  readonly secrets: readonly Secret[];
}

export interface ClientsInput {
  readonly plan: ConnectionPlan;
  readonly operation: { readonly clients: ClientKind; readonly exports: VariableNames };
  readonly handover: { readonly 'env-prefix': string | undefined };
  readonly login: ClusterLogin;
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
  const endpoint = { kind: operation.clients, target };
  if (!isNamed(plan)) {
    return { variables: environmentVariables(login, names, names.prefix, endpoint), files: {}, secrets: [] };
  }
  const { makePresets } = await import('../connect/presets/index.ts');
  const { derivedSecrets } = await import('../connect/presets/derived-secrets.ts');
  const input = {
    ...plan,
    kind: operation.clients,
    login,
    names,
    target,
    pathOf: (file: string) => join(folder, file),
  };
  const { variables, files = {} } = makePresets(presets, input, plan.envMap);
  return { variables, files, secrets: derivedSecrets({ variables, files }, login) };
}

/** The names of the variables, with the prefix of `env-prefix`. */
export function namesFor(exports: VariableNames, handover: ClientsInput['handover']): VariableNames {
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

/** The warning about variables that have another value already. Undefined if there are none. */
export function replacedNames(variables: Variables, env: Env): string | undefined {
  const names = Object.entries(variables).flatMap(([name, value]) => {
    const before = variable(env, name);
    return before === undefined || before === revealed(value) ? [] : [name];
  });
  if (names.length === 0) return undefined;
  return `${allOf(names)} had another value already. The new value replaces it`;
}
