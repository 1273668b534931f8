import { sections as all, type Section } from '../../all-options.ts';
import { type Env, variable } from '../../context.ts';
import { quote } from '../../log-text.ts';
import { inputVariable, nameOfInput } from '../../options/names.ts';
import { namesOf, optionsOn } from '../../options/option.ts';
import type { Raw, RawOptions } from '../../options/raw.ts';
import { adviceFor, namesFor, suggestion } from '../../options/suggest.ts';

/** The names of the action's inputs, each once: operations share some. */
export function inputNamesOf(sections: readonly Section[]): readonly string[] {
  return [...new Set(sections.flatMap(({ options }) => namesOf(optionsOn('action', options))))];
}

export const inputNames: readonly string[] = inputNamesOf(all);

/** Reads the inputs that the runner put into the environment. A wrong name that means an input of ours is a problem. */
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

/** The runner only warns of an unknown input: `duration_seconds: 3600` would have no effect, and the run would go on. */
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
 * Inputs of other actions can be in our environment: act passes those of a composite action on to its steps. A name
 * that another tool has for an input of ours counts only if it holds something and our own input does not.
 */
function isForeign(typed: string, names: readonly string[], env: Env): boolean {
  const ours = namesFor(typed, names);
  const isSet = (name: string) => Boolean(variable(env, name)?.trim());
  if (ours.length > 0) return !isSet(inputVariable(typed)) || ours.some((name) => isSet(inputVariable(name)));
  // A password is made by AWS whatever the workflow says; keys that are not read could be another identity.
  if (adviceFor(typed) === undefined) return false;
  return !typed.startsWith('aws') || !isSet(inputVariable(typed)) || isSet('AWS_ACCESS_KEY_ID');
}
