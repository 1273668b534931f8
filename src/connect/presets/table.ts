import type { ClientKind } from '../target.ts';
import type { PresetName, PresetRow } from './preset.ts';
import { httpRows } from './rows/http.ts';
import { libpqRows } from './rows/libpq.ts';
import { toolRows } from './rows/tools.ts';

/** What is known about each preset. It imports no maker: each run loads it, to check options. */
export const presetTable: Readonly<Record<PresetName, PresetRow>> = { ...libpqRows, ...toolRows, ...httpRows };

/** The parts of the target that a preset needs for clients of this kind: Livy has no database. */
export function needsOf(name: PresetName, kind: ClientKind): PresetRow['needs'] {
  const { needs } = presetTable[name];
  return kind === 'livy' ? needs.filter((part) => part !== 'database') : needs;
}
