import { VARIABLE_NAME } from '../context.ts';
import { revealed, Secret } from '../secret.ts';
import type { Pairs } from './ci-system.ts';

/**
 * A text made of all pairs, as secret as the most secret of them: code that uses it has to reveal it. Throws for a
 * name that is not the name of a variable, because every format writes names as they are, and the shell or file that
 * reads the text would take such a name for syntax.
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
