import type { PresetRow } from '../connect/presets/preset.ts';
import { presetTable } from '../connect/presets/table.ts';
import { parseOptions } from '../options/parse.ts';
import { isGiven, type RawOptions, titleOf } from '../options/raw.ts';
import { checkRules } from '../options/rules.ts';
import { readAuthorities } from './authorities.ts';
import type { ConnectionContext, ConnectionReading } from './connection.ts';
import { connectionOptions, connectionRules } from './connection-options.ts';
import { planConnection } from './connection-plan.ts';
import { planToken } from './token-plan.ts';

/** As `connectionFor`, for any options. */
export async function readConnection(
  raw: RawOptions,
  { env, folder, operation, named = {}, refresh, exportEnv }: ConnectionContext,
): Promise<ConnectionReading> {
  const title = (name: string) => titleOf(raw, name);
  const { values, problems } = parseOptions(connectionOptions, raw);
  const own = [...problems, ...checkRules(connectionRules, raw)];
  if (operation && operation.clients === undefined) {
    const hasEndpoint = 'endpoint' in operation.exports;
    const { plan, problems: planned } = planToken(values, {
      operation: operation.name,
      hasEndpoint,
      refresh,
      exportEnv,
      title,
    });
    return { plan, problems: own.length === 0 ? planned : own };
  }
  const { ca, path, problem } = await readAuthorities(values.sslrootcert, folder, title('sslrootcert'));
  const kind = operation?.clients ?? 'database';
  const describes = operation?.describes ?? ['host', 'database'];
  const context = { env, kind, describes, operation: operation?.name ?? '', named, refresh, exportEnv, title };
  const { plan, problems: planned } = planConnection({ ...values, sslrootcert: path }, context);
  const { presets } = plan;
  const isPrefixUsed = presets.length === 0 || presets.some((name) => hasPrefix(presetTable[name]));
  const useless =
    isPrefixUsed || !isGiven(raw, 'env-prefix')
      ? []
      : [`${title('env-prefix')} is used only with the presets env and netrc. Remove it`];
  // Without an operation, or with an option that cannot be read, the plan names problems that may not exist.
  const isCertain = operation !== undefined && own.length === 0;
  return {
    plan: { ...plan, authorities: ca },
    problems: [...own, ...(problem === undefined ? [] : [problem]), ...(isCertain ? [...planned, ...useless] : [])],
  };
}

function hasPrefix({ sets }: PresetRow): boolean {
  return sets.some(([name]) => name.startsWith('PREFIX_'));
}
