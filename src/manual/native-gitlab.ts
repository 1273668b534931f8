import type { Operation } from '../operations/operation.ts';
import { inputName, type NativeInput, nativeInputs } from './native-inputs.ts';
import { commandInputs, nativeScript, runInput } from './native-script.ts';
import { GENERATED, literal, yamlOf } from './native-yaml.ts';

// https://docs.gitlab.com/ci/components/
// https://docs.gitlab.com/ci/yaml/#specinputs
/** The text of the GitLab CI/CD component: a job that runs commands with a login. */
export function gitlabComponent(operations: readonly Operation[]): string {
  const options = nativeInputs(operations, { runs: true }).map(withAudience);
  const passed = [...commandInputs, runInput, ...options];
  const inputs = Object.fromEntries([...jobInputs, ...passed].map((input) => [input.name, specOf(input)]));
  const job = {
    stage: '$[[ inputs.stage ]]',
    image: '$[[ inputs.image ]]',
    id_tokens: { AWS_ID_TOKEN: { aud: '$[[ inputs.audience ]]' } },
    variables: Object.fromEntries(passed.map((input) => [inputName(input.name), variableOf(input)])),
    script: [literal(nativeScript(options, 'run'))],
  };
  return `${GENERATED}${yamlOf({ spec: { inputs } })}---\n${yamlOf({ '$[[ inputs.job ]]': job })}`;
}

const jobInputs: readonly NativeInput[] = [
  text('job', 'Name of the job. Give it more keywords, such as rules, in a job of this name.', 'cluster-credentials'),
  text('stage', 'Stage of the job.', 'deploy'),
  text('image', 'Image of the job. It needs git and Node.js, or the command cluster-credentials.', 'node:24'),
];

function text(name: string, description: string, value: string): NativeInput {
  return { name, description, kind: 'text', default: value };
}

/** GitLab expands variables in the value, as users expect. In `run`, the shell does: it knows the login. */
function variableOf(input: NativeInput): unknown {
  const value = `$[[ inputs.${input.name} ]]`;
  return input === runInput ? { value, expand: false } : value;
}

/** GitLab makes the token for the audience that the job declares, so the job must have one. */
function withAudience(input: NativeInput): NativeInput {
  return input.name === 'audience' ? { ...input, default: 'sts.amazonaws.com' } : input;
}

function specOf({ description, kind, choices, default: value }: NativeInput): Record<string, unknown> {
  if (kind === 'switch') return { description, type: 'boolean', default: false };
  const options = choices ? { options: choices.includes(value) ? choices : ['', ...choices] } : {};
  return { description, type: 'string', ...options, default: value };
}
