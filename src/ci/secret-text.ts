import { VARIABLE_NAME } from '../context.ts';
import { revealed, Secret } from '../secret.ts';
import type { Pairs } from './ci-system.ts';

/**
 * Formats all pairs, secret or not, as one secret text. Throws an Error for a name that is not the name of a variable:
 * the formats write names unquoted, and the shell or program that reads the text could take such a name for syntax.
 */
export function secretText(
  pairs: Pairs,
  format: (entries: readonly (readonly [name: string, value: string])[]) => string,
): Secret {
  const entries = Object.entries(pairs).map(([name, value]) => {
    if (!VARIABLE_NAME.test(name)) throw new Error(`not the name of a variable: ${JSON.stringify(name)}`);
    return [name, revealed(value)] as const;
  });
  return new Secret(format(entries));
}
