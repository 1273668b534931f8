import { shellQuoted } from '../shell-quote.ts';
import { inputName, type NativeInput } from './native-inputs.ts';

/** The inputs with which a step gets the command. getCommand() reads them. */
export const commandInputs: readonly NativeInput[] = [
  {
    name: 'source',
    description:
      'https address of the repository of cluster-credentials, or of a mirror, to clone. Empty: the image has the ' +
      'command cluster-credentials.',
    kind: 'text',
    default: '',
  },
  {
    name: 'commit',
    description: 'Full hash of the commit of that repository to run. Read it first: it can take your logins.',
    kind: 'text',
    default: '',
  },
];

/** The input with what to run, and its description. */
export const runInput: NativeInput = {
  name: 'run',
  description:
    'Commands that get the login in their environment. bash runs them, or sh where there is no bash, and ends at the ' +
    'first error. The password is removed from their output.',
  kind: 'text',
  default: '',
};

/** What the script does with the login. */
export type Ending =
  /** Runs the commands of the input `run`. */
  | 'run'
  /** Hands the login to later steps in the way of the CI system. */
  | 'export'
  /** Runs commands if `run` is given, or else exports. */
  | 'run or export';

/**
 * The script of a step, in POSIX sh. No input is ever part of its text: it reads each from a variable of the
 * environment, and passes it on as one word, `--name=value`, which cannot become another option.
 */
export function nativeScript(inputs: readonly NativeInput[], ending: Ending): string {
  const [operation, ...options] = inputs;
  return [
    '# Generated from the option tables in src by "npm run manual".',
    'set -eu',
    HELPERS,
    getCommand(),
    chooseOperation(operation?.choices ?? []),
    ...options.map((option) => optionLine(option)),
    endings[ending],
  ].join('\n');
}

/** The lines that add an option to the arguments of the shell. `prefix` is that of the variables with the inputs. */
export function optionLine({ name, kind }: NativeInput, prefix?: string): string {
  const value = inputName(name, prefix);
  switch (kind) {
    case 'text':
      return `if [ -n "\${${value}-}" ]; then set -- "$@" "--${name}=$${value}"; fi`;
    case 'switch':
      return `if is_on ${name} "\${${value}-}"; then set -- "$@" --${name}; fi`;
    case 'list':
    case 'lines': {
      const separator = kind === 'list' ? ',' : '';
      return `if [ -n "\${${value}-}" ]; then
  items="$(json_array ${name} "$${value}" '${separator}')"
  set -- "$@" "--${name}=$items"
fi`;
    }
  }
}

/** The lines that set the operation, by its exact name: no other words get into the arguments. */
export function chooseOperation(names: readonly string[], prefix?: string): string {
  const cases = names.map((name) => `  ${shellQuoted(name)}) set -- ${name} ;;\n`);
  return `case "\${${inputName('operation', prefix)}:-${names[0] ?? ''}}" in
${cases.join('')}  *) wrong 'operation must be ${names.join(' or ')}' ;;
esac`;
}

// A message never shows the value: some systems obey commands that they find in a line of the log.
export const HELPERS = `wrong() { printf '%s\\n' "cluster-credentials: $1" >&2; exit 252; }
is_on() {
  case "$2" in
    true | True | TRUE | 1) return 0 ;;
    false | False | FALSE | 0 | '') return 1 ;;
    *) wrong "$1 must be true or false" ;;
  esac
}
json_array() {
  case "$2" in '['*) printf '%s' "$2"; return ;; esac
  lines="$(printf '%s\\n' "$2" | tr "\\r$3" '\\n\\n' |
    sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//' -e '/^$/d' -e 's/[\\\\"]/\\\\&/g' -e 's/.*/"&"/' | sed '1!s/^/,/')"
  if [ -z "$lines" ]; then wrong "$1 has no item"; fi
  printf '[%s]' "$lines"
}`;

/**
 * The lines that make \`cluster_credentials\` run the command. The only place that knows where it comes from: a clone at
 * the commit of the input, or the image.
 */
function getCommand(): string {
  const [source, commit] = [inputName('source'), inputName('commit')];
  return `if [ -n "\${${source}-}" ]; then
  case "$${source}" in https://*) ;; *) wrong 'source must begin with https://' ;; esac
  case "\${${commit}-}" in *[!0-9a-f]* | '') wrong 'commit must be a full hash, of 40 characters' ;; esac
  if [ "\${#${commit}}" != 40 ]; then wrong 'commit must be a full hash, of 40 characters'; fi
  folder="$(mktemp -d)"
  trap 'rm -rf "$folder"' EXIT
  git clone --quiet -- "$${source}" "$folder"
  git -C "$folder" checkout --quiet --detach "$${commit}"
  cluster_credentials() { node "$folder/dist/cli/index.js" "$@"; }
else
  cluster_credentials() { command cluster-credentials "$@"; }
fi`;
}

const RUN = inputName('run');

const RUN_LINES = `if command -v bash > /dev/null; then
  cluster_credentials "$@" -- bash -eo pipefail -c "$${RUN}"
else
  cluster_credentials "$@" -- sh -ec "$${RUN}"
fi`;

const endings: Readonly<Record<Ending, string>> = {
  run: `if [ -z "\${${RUN}-}" ]; then wrong 'run has no command'; fi\n${RUN_LINES}`,
  export: 'cluster_credentials "$@" --export',
  'run or export': `if [ -z "\${${RUN}-}" ]; then
  cluster_credentials "$@" --export
  exit
fi
${RUN_LINES}`,
};
