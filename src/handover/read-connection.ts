import type { ClientKind, Target } from '../connect/target.ts';
import type { Env } from '../context.ts';
import { shown } from '../options/names.ts';
import { parseOptions } from '../options/parse.ts';
import { type RawOptions, surfaceOf } from '../options/raw.ts';
import { checkRules } from '../options/rules.ts';
import { readAuthorities } from './authorities.ts';
import { connectionOptions, connectionRules } from './connection-options.ts';
import { type ConnectionPlan, planConnection } from './connection-plan.ts';

/** What the rest of the request says about the connection. */
export interface ConnectionContext {
  readonly env: Env;
  /** The folder from which relative paths count. */
  readonly folder: string;
  /** Undefined if the options fit no operation. */
  readonly operation: { readonly name: string; readonly clients: ClientKind } | undefined;
  readonly named: Target | undefined;
  readonly refresh: boolean;
  readonly exportEnv: boolean;
}

/** Reads the options of the connection. With problems, as sentences, the plan must not be used. Sends nothing. */
export async function readConnection(
  raw: RawOptions,
  { env, folder, operation, named = {}, refresh, exportEnv }: ConnectionContext,
): Promise<{ readonly plan: ConnectionPlan; readonly problems: readonly string[] }> {
  const title = (name: string) => shown(name, surfaceOf(raw, name));
  const { values, problems } = parseOptions(connectionOptions, raw);
  const own = [...problems, ...checkRules(connectionRules, raw)];
  const { ca, path, problem } = await readAuthorities(values.sslrootcert, folder, title('sslrootcert'));
  const kind = operation?.clients ?? 'database';
  const context = { env, kind, operation: operation?.name ?? '', named, refresh, exportEnv, title };
  const { plan, problems: planned } = planConnection({ ...values, sslrootcert: path }, context);
  // Without an operation, or with an option that cannot be read, the plan names problems that may not exist.
  const isCertain = operation !== undefined && own.length === 0;
  return {
    plan: { ...plan, authorities: ca },
    problems: [...own, ...(problem === undefined ? [] : [problem]), ...(isCertain ? planned : [])],
  };
}
