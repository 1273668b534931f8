import type { ClusterLogin } from '../../answer.ts';
import { Secret } from '../../secret.ts';
import { passwordForms, SHORTEST_MASK } from '../password-forms.ts';
import type { Made } from './preset.ts';

/**
 * What must be masked before presets are written, beside the forms of the password: each variable that is secret, and
 * each line of a file that contains the password in a form. Each has at least 8 characters and occurs once. The longest
 * come first, because some runners replace them one after the other.
 */
export function derivedSecrets({ variables, files = {} }: Made, login: ClusterLogin): readonly Secret[] {
  const forms = passwordForms(login).map((form) => form.reveal());
  const values = Object.values(variables).flatMap((value) => (value instanceof Secret ? [value.reveal()] : []));
  const lines = Object.values(files)
    .flatMap((file) => file.reveal().split('\n'))
    .map((line) => line.trim())
    .filter((line) => forms.some((form) => line.includes(form)));
  return [...new Set([...values, ...lines])]
    .filter((text) => text.length >= SHORTEST_MASK && !forms.includes(text))
    .sort((one, other) => other.length - one.length)
    .map((text) => new Secret(text));
}
