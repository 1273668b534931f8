import { allTables } from '../../all-options.ts';
import { type Env, variable } from '../../context.ts';
import { quote } from '../../log-text.ts';
import { inputVariable, nameOfInput } from '../../options/names.ts';
import { namesOf, type OptionTable, optionsOn } from '../../options/option.ts';
import type { Raw, RawOptions } from '../../options/raw.ts';
import { adviceFor, namesFor, suggestion } from '../../options/suggest.ts';

/** The names of the action's inputs. Each appears once, although operations share some. */
export function inputNamesOf(tables: readonly OptionTable[]): readonly string[] {
  return [...new Set(tables.flatMap((table) => namesOf(optionsOn('action', table))))];
}

export const inputNames: readonly string[] = inputNamesOf(allTables);

/**
 * Reads the inputs from the environment. An unknown name that is close to one of our inputs is a problem, as a
 * sentence.
 */
export function readInputs(
  env: Env,
  names: readonly string[] = inputNames,
): { readonly raw: RawOptions; readonly problems: readonly string[] } {
  const given: Record<string, Raw> = Object.create(null);
  for (const name of names) {
    const text = env[inputVariable(name)];
    if (text !== undefined) given[name] = { surface: 'action', text };
  }
  return { raw: { surface: 'action', given }, problems: misnamed(env, names) };
}

/**
 * The problems with names. The runner only warns of an unknown input: `duration_seconds: 3600` would have no effect.
 */
function misnamed(env: Env, names: readonly string[]): string[] {
  return Object.keys(env).flatMap((name) => {
    if (!name.startsWith('INPUT_')) return [];
    const typed = nameOfInput(name);
    if (names.includes(typed) || isForeign(typed, names, env)) return [];
    const hint = suggestion(typed, names, 'action');
    return hint === undefined ? [] : [`Unknown input ${quote(typed)}. ${hint}`];
  });
}

/**
 * Whether an unknown input belongs to another action: act passes the inputs of a composite action on to its steps. A
 * name that another tool uses for one of our inputs is a problem only if it has a value and our own input has none.
 */
function isForeign(typed: string, names: readonly string[], env: Env): boolean {
  const ours = namesFor(typed, names);
  const isSet = (name: string) => Boolean(variable(env, name)?.trim());
  if (ours.length > 0) return !isSet(inputVariable(typed)) || ours.some((name) => isSet(inputVariable(name)));
  // Other known names have no effect: a `password` cannot change the one that AWS makes. But AWS keys in an input that
  // is
  // not read could be the identity that the user wants.
  if (adviceFor(typed) === undefined) return false;
  return !typed.startsWith('aws') || !isSet(inputVariable(typed)) || isSet('AWS_ACCESS_KEY_ID');
}
