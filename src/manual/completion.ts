import type { Section } from '../all-options.ts';
import type { Operation } from '../operations/operation.ts';
import { flag } from '../options/names.ts';
import { namesOf, type OptionTable, optionsOn } from '../options/option.ts';
import { oneOf } from '../options/read.ts';

/** The shells that have a completion script. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** Whether this is the name of a shell with a completion script. */
export function isShell(name: string | undefined): name is Shell {
  return shells.some((shell) => shell === name);
}

export const shellProblem = `completion: give the name of a shell, ${oneOf(shells)}`;

/** The words to complete, from the tables. */
interface Candidates {
  readonly services: readonly string[];
  readonly operations: readonly (readonly [service: string, operation: string, flags: readonly string[]])[];
  readonly choices: readonly (readonly [flag: string, choices: readonly string[]])[];
}

/** The completion script of a shell. The user sources it. */
export function completionScript(shell: Shell, operations: readonly Operation[], shared: readonly Section[]): string {
  const candidates = candidatesOf(operations, shared);
  switch (shell) {
    case 'bash':
      return bash(candidates);
    case 'zsh':
      // With bashcompinit, zsh can run the completion script of bash.
      return `#compdef cluster-credentials\nautoload -U +X bashcompinit && bashcompinit\n${bash(candidates)}`;
    case 'fish':
      return fish(candidates);
  }
}

function candidatesOf(operations: readonly Operation[], shared: readonly Section[]): Candidates {
  const sharedTables = shared.map(({ options }) => optionsOn('cli', options));
  const flags = (table: OptionTable) => namesOf(table).map(flag);
  const split = operations.map((operation) => {
    const [service = '', name = ''] = operation.name.split(' ');
    return [service, name, [...flags(operation.options), ...sharedTables.flatMap(flags)]] as const;
  });
  const choices = sharedTables.flatMap((table) =>
    Object.entries(table).flatMap(([name, option]) =>
      option.kind === 'choice' ? [[flag(name), option.choices] as const] : [],
    ),
  );
  return { services: [...new Set(split.map(([service]) => service))], operations: split, choices };
}

function bash({ services, operations, choices }: Candidates): string {
  const choiceCases = choices.map(
    ([name, words]) => `    ${name}) COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$word")); return ;;`,
  );
  const operationCases = operations.map(
    ([service, name, flags]) => `    "${service} ${name}") words="${flags.join(' ')} help" ;;`,
  );
  const serviceCases = services.map((service) => {
    const names = operations.filter(([owner]) => owner === service).map(([, name]) => name);
    return `    "${service} "*) words="${names.join(' ')} help" ;;`;
  });
  return `_cluster_credentials() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]-}" words
  COMPREPLY=()
  case "$before" in
${choiceCases.join('\n')}
  esac
  case "\${COMP_WORDS[1]-} \${COMP_WORDS[2]-}" in
${operationCases.join('\n')}
${serviceCases.join('\n')}
    "completion "*) words="${shells.join(' ')}" ;;
    *) words="${[...services, 'whoami', 'completion', 'help', '--version'].join(' ')}" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _cluster_credentials cluster-credentials
`;
}

function fish({ services, operations, choices }: Candidates): string {
  const line = (rest: string) => `complete -c cluster-credentials ${rest}`;
  const first = [...services, 'whoami', 'completion', 'help'].join(' ');
  const seen = (word: string) => `__fish_seen_subcommand_from ${word}`;
  const byService = operations.map(([service, name]) =>
    line(`-f -n '${seen(service)}; and not ${seen(name)}' -a ${name}`),
  );
  // Both words are needed: two services can have an operation of the same name.
  const byOperation = operations.flatMap(([service, name, flags]) =>
    flags.map((each) => line(`-n '${seen(service)}; and ${seen(name)}' -l ${each.slice(2)}`)),
  );
  const withChoices = choices.map(([name, words]) => line(`-l ${name.slice(2)} -x -a '${words.join(' ')}'`));
  return `${[
    line(`-f -n __fish_use_subcommand -a '${first}'`),
    line(`-f -n '__fish_seen_subcommand_from completion' -a '${shells.join(' ')}'`),
    ...byService,
    ...byOperation,
    ...withChoices,
  ].join('\n')}\n`;
}
