import { sections } from '../../all-options.ts';
import type { Env } from '../../context.ts';
import { quote } from '../../log-text.ts';
import { inputVariable, nameOfInput, nearest } from '../../options/names.ts';
import { namesOf, optionsOn } from '../../options/option.ts';
import type { Raw, RawOptions } from '../../options/raw.ts';

/** The inputs of the action, by name. */
export const inputNames: readonly string[] = sections.flatMap(({ options }) => namesOf(optionsOn('action', options)));

/** Reads the inputs that the runner put into the environment. An input that nearly has the name of ours is a problem. */
export function readInputs(env: Env): { readonly raw: RawOptions; readonly problems: readonly string[] } {
  const given: Record<string, Raw> = {};
  for (const name of inputNames) {
    const text = env[inputVariable(name)];
    if (text !== undefined) given[name] = { surface: 'input', text };
  }
  return { raw: { surface: 'input', given }, problems: misspelt(env) };
}

/** The runner only warns of an unknown input, and `duration_seconds: 3600` would quietly get 900. */
function misspelt(env: Env): string[] {
  return Object.keys(env).flatMap((name) => {
    if (!name.startsWith('INPUT_')) return [];
    const typed = nameOfInput(name);
    const meant = inputNames.includes(typed) ? undefined : nearest(typed, inputNames);
    return meant === undefined ? [] : [`${quote(typed)} is no input; did you mean ${meant}?`];
  });
}
