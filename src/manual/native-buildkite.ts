import type { Operation } from '../operations/operation.ts';
import { inputName, type NativeInput, nativeInputs } from './native-inputs.ts';
import { chooseOperation, HELPERS, optionLine } from './native-script.ts';
import { GENERATED, yamlOf } from './native-yaml.ts';

/** The agent puts the properties of the plugin `cluster-credentials` into variables of this prefix. */
const PREFIX = 'BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS';

// https://buildkite.com/docs/pipelines/integrations/plugins/writing
/** The text of plugin.yml. */
export function buildkitePlugin(operations: readonly Operation[]): string {
  const inputs = nativeInputs(operations, { runs: false });
  const hook = {
    description: 'The hook that gets the login. pre-command is later: the login is valid for longer.',
    type: 'string',
    enum: ['environment', 'pre-command'],
    default: 'environment',
  };
  return `${GENERATED}${yamlOf({
    name: 'Cluster credentials',
    description: 'Get a short-lived login to a cluster of AWS for the command and the hooks after it',
    author: 'The cluster-credentials authors',
    requirements: ['bash', 'node'],
    configuration: {
      properties: { hook, ...Object.fromEntries(inputs.map((input) => [input.name, propertyOf(input)])) },
      required: [],
      additionalProperties: false,
    },
  })}`;
}

/** The text of lib/login.bash, which both hooks source. The agent sources hooks: a subshell keeps its shell as it is. */
export function buildkiteLogin(operations: readonly Operation[]): string {
  const [operation, ...options] = nativeInputs(operations, { runs: false });
  const lists = options.filter(({ kind }) => kind === 'list' || kind === 'lines');
  const body = [
    'set -eu',
    HELPERS,
    LISTS,
    ...lists.map(({ name }) => inputName(name, PREFIX)).map((name) => `${name}="$(items_of ${name})"`),
    chooseOperation(operation?.choices ?? [], PREFIX),
    ...options.map((option) => optionLine(option, PREFIX)),
    COMMAND,
  ];
  return `# shellcheck shell=bash\n${GENERATED}(\n${body.join('\n')}\n)\n`;
}

/** The text of hooks/NAME. */
export function buildkiteHook(name: 'environment' | 'pre-command'): string {
  return `#!/usr/bin/env bash
${GENERATED}if [ "\${${PREFIX}_HOOK:-environment}" = ${name} ]; then
  . "\${BASH_SOURCE[0]%/*}/../lib/login.bash"
fi
`;
}

// The agent makes NAME_0, NAME_1 of a list, and NAME of a text.
const LISTS = `items_of() {
  local index=0 item="$1_0"
  printf '%s\\n' "\${!1-}"
  while [ -n "\${!item+set}" ]; do
    printf '%s\\n' "\${!item}"
    index=$((index + 1))
    item="$1_$index"
  done
}`;

// The agent has a clone of the whole repository, at the commit that the pipeline names.
const COMMAND = `command="\${BASH_SOURCE[0]%/*}/../../../dist/cli/index.js"
if [ -f "$command" ]; then node "$command" "$@" --export; else cluster-credentials "$@" --export; fi`;

function propertyOf({ description, kind, choices }: NativeInput): Record<string, unknown> {
  if (kind === 'switch') return { description, type: 'boolean' };
  if (kind === 'list' || kind === 'lines') {
    return { description, type: ['array', 'string'], items: { type: 'string' } };
  }
  if (choices) return { description, type: 'string', enum: choices };
  // A number without quotes is one in Buildkite's YAML.
  return { description, type: ['string', 'number'] };
}
