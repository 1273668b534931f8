import type { Operation } from '../operations/operation.ts';
import { inputName, type NativeInput, nativeInputs } from './native-inputs.ts';
import { commandInputs, nativeScript, runInput } from './native-script.ts';
import { GENERATED, literal, yamlOf } from './native-yaml.ts';

// https://learn.microsoft.com/en-us/azure/devops/pipelines/process/template-parameters
/** The text of the step template of Azure Pipelines: a step that runs commands with a login, or exports it. */
export function azureTemplate(operations: readonly Operation[]): string {
  const options = nativeInputs(operations, { runs: true });
  const inputs = [...commandInputs, { ...runInput, description: RUN_OR_EXPORT }, ...options];
  const step = {
    bash: literal(nativeScript(options, 'run or export')),
    displayName: 'Cluster credentials',
    env: {
      SYSTEM_ACCESSTOKEN: '$(System.AccessToken)',
      // In brackets: the dot of Azure's expressions ends at a hyphen.
      ...Object.fromEntries(inputs.map(({ name }) => [inputName(name), `\${{ parameters['${name}'] }}`])),
    },
  };
  return `${GENERATED}${yamlOf({ parameters: inputs.map(parameterOf), steps: [step] })}`;
}

const RUN_OR_EXPORT = `${runInput.description} Empty: the login becomes variables of later steps, and the password is secret.`;

function parameterOf({ name, description, kind, choices, default: value }: NativeInput): Record<string, unknown> {
  // Azure's parameters have no description. displayName is for the parameters of a pipeline, and holds in templates too.
  const displayName = description;
  if (kind === 'switch') return { name, displayName, type: 'boolean', default: false };
  const values = choices ? { values: choices.includes(value) ? choices : ['', ...choices] } : {};
  return { name, displayName, type: 'string', default: value, ...values };
}
