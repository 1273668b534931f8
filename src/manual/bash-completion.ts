import { shells, type Words } from './completion-words.ts';

/** The completion script for bash, which zsh reads too. */
export function bashCompletion(words: Words): string {
  return `_cluster_credentials() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]-}" attached="" prefix=""
  local index each taking="" typed="" words=""
  COMPREPLY=()
  # bash makes three words of --name=value, zsh makes one.
  case "$word" in
    =) word="" attached=1 ;;
    --*=*) before="\${word%%=*}" prefix="\${word%%=*}=" word="\${word#*=}" attached=1 ;;
    *) [ "$before" = "=" ] && before="\${COMP_WORDS[COMP_CWORD-2]-}" attached=1 ;;
  esac
  for ((index = 1; index < COMP_CWORD; index++)); do
    each="\${COMP_WORDS[index]}"
    case "$each" in
      --) return ;;
      =) ((index++)); taking="" ;;
      ${words.withValue.join('|')}) taking=one ;;
      ${words.withList.join('|')}) taking=all ;;
      -*) taking="" ;;
      *) case "$taking" in
          one) taking="" ;;
          all) ;;
          *) typed="\${typed:+$typed }$each" ;;
        esac ;;
    esac
  done
  case "$attached$word" in
    -*) ;;
    *) case "$before" in
${choiceCases(words).join('\n')}
        ${[...words.withValue, ...words.withList].join('|')}) return ;;
      esac
      [ -z "$attached" ] || return ;;
  esac
  case "$typed" in
${placeCases(words).join('\n')}
    *) return ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _cluster_credentials cluster-credentials
`;
}

function choiceCases({ choices }: Words): string[] {
  return choices.map(
    ([name, words]) =>
      `        ${name}) COMPREPLY=($(compgen -P "$prefix" -W "${words.join(' ')}" -- "$word")); return ;;`,
  );
}

/** What can come after the words that were typed. An option can come before any of them. */
function placeCases({ services, operations, shared, whoami, doctor }: Words): string[] {
  const first = [...services, 'whoami', 'doctor', 'completion', 'help', '--version'].join(' ');
  const either = (place: string, options: readonly string[], words: string) =>
    `    ${place}) case "$word" in -*) words="${[...new Set(options)].join(' ')}" ;; *) words="${words}" ;; esac ;;`;
  return [
    ...operations.map(
      ([service, name, flags]) =>
        `    "doctor ${service} ${name}" | "${service} ${name}") words="${flags.join(' ')} help" ;;`,
    ),
    ...services.map((service) => {
      const own = operations.filter(([owner]) => owner === service);
      const names = own.map(([, name]) => name).join(' ');
      return either(
        `"${service}" | "doctor ${service}"`,
        own.flatMap(([, , flags]) => flags),
        `${names} help`,
      );
    }),
    `    "whoami") words="${whoami.join(' ')} help" ;;`,
    `    "completion") words="${shells.join(' ')}" ;;`,
    either('"doctor"', doctor, [...services, 'help'].join(' ')),
    either('""', [...operations.flatMap(([, , flags]) => flags), ...shared], first),
  ];
}
