import { revealed, Secret } from '../secret.ts';
import type { Pairs } from './ci-system.ts';

// Every format writes names as they are: one that is none would be syntax of the shell or file that reads it.
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A text made of all pairs, as secret as the most secret of them: who uses it has to reveal it. */
export function secretText(
  pairs: Pairs,
  format: (entries: readonly (readonly [name: string, value: string])[]) => string,
): Secret {
  const entries = Object.entries(pairs).map(([name, value]) => {
    if (!NAME.test(name)) throw new Error(`no name of a variable: ${JSON.stringify(name)}`);
    return [name, revealed(value)] as const;
  });
  return new Secret(format(entries));
}
