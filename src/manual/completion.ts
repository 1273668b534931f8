import type { Section } from '../all-options.ts';
import type { Operation } from '../operations/operation.ts';
import { oneOf } from '../options/read.ts';
import { bashCompletion } from './bash-completion.ts';
import { shells, wordsOf } from './completion-words.ts';
import { fishCompletion } from './fish-completion.ts';

export { shells } from './completion-words.ts';
export type Shell = (typeof shells)[number];

/** Whether this is the name of a shell with a completion script. */
export function isShell(name: string | undefined): name is Shell {
  return shells.some((shell) => shell === name);
}

export const shellProblem = `completion: give the name of a shell, ${oneOf(shells)}`;

/** The completion script of a shell. The user sources it. That of zsh may also be the file `_cluster-credentials` in its `fpath`. */
export function completionScript(shell: Shell, operations: readonly Operation[], shared: readonly Section[]): string {
  const words = wordsOf(operations, shared);
  switch (shell) {
    case 'bash':
      return bashCompletion(words);
    case 'zsh':
      return zsh(bashCompletion(words));
    case 'fish':
      return fishCompletion(words);
  }
}

/**
 * With bashcompinit, zsh runs a completion script of bash. A file in `fpath` is read at the first Tab, as the body of the
 * function that completes: it must then complete too.
 */
function zsh(script: string): string {
  return `#compdef cluster-credentials
autoload -U +X bashcompinit && bashcompinit
${script}if [ "\${funcstack[1]-}" = "_cluster-credentials" ]; then
  _bash_complete -o default -F _cluster_credentials
fi
`;
}
