import { shells, type Words } from './completion-words.ts';

/** The completion script for fish. */
export function fishCompletion(words: Words): string {
  const { services, operations, shared, whoami, doctor, choices } = words;
  const first = [...services, 'whoami', 'doctor', 'completion', 'help'].join(' ');
  const byService = operations.map(([service, name]) =>
    line(`-f -n '${seen(service)}; and not ${seen(name)}' -a ${name}`),
  );
  const option = (flag: string) => `-l ${flag.slice(2)}${takesValue(words, flag) ? ' -r' : ''}`;
  // Both words: two services can have an operation of the same name.
  const byOperation = operations.flatMap(([service, name, flags]) =>
    flags.map((each) => line(`-n '${seen(service)}; and ${seen(name)}' ${option(each)}`)),
  );
  return `${[
    noWordYet(words),
    line(`-f -n __cluster_credentials_no_word -a '${first}'`),
    ...shared.map((each) => line(`-n __cluster_credentials_no_word ${option(each)}`)),
    line(`-f -n '${seen('completion')}' -a '${shells.join(' ')}'`),
    ...whoami.map((each) => line(`-n '${seen('whoami')}' ${option(each)}`)),
    line(`-f -n '${seen('doctor')}; and not ${seen(services.join(' '))}' -a '${services.join(' ')}'`),
    ...doctor.map((each) => line(`-n '${seen('doctor')}; and not ${seen(services.join(' '))}' ${option(each)}`)),
    ...byService,
    ...byOperation,
    ...choices.map(([name, values]) => line(`-l ${name.slice(2)} -x -a '${values.join(' ')}'`)),
  ].join('\n')}\n`;
}

function line(rest: string): string {
  return `complete -c cluster-credentials ${rest}`;
}

function seen(word: string): string {
  return `__fish_seen_subcommand_from ${word}`;
}

function takesValue({ withValue, withList }: Words, flag: string): boolean {
  return withValue.includes(flag) || withList.includes(flag);
}

/** Whether only options, with their values, stand before the cursor. fish itself takes a value for a word. */
function noWordYet({ withValue, withList }: Words): string {
  return `function __cluster_credentials_no_word
  set -l taking none
  for each in (commandline -opc)[2..-1]
    switch $each
      case ${withValue.join(' ')}
        set taking one
      case ${withList.join(' ')}
        set taking all
      case '-*'
        set taking none
      case '*'
        test $taking = none; and return 1
        test $taking = one; and set taking none
    end
  end
  return 0
end`;
}
