import type { Operation } from '../operations/operation.ts';
import { inputName, type NativeInput, nativeInputs } from './native-inputs.ts';
import { commandInputs, nativeScript, runInput } from './native-script.ts';
import { GENERATED, literal, yamlOf } from './native-yaml.ts';

const TOKEN_FOLDER = '/var/run/secrets/cluster-credentials';

// https://tekton.dev/docs/pipelines/tasks/
/** The text of the Tekton task: a step that runs commands with a login, by the token of the pod's service account. */
export function tektonTask(operations: readonly Operation[]): string {
  const options = nativeInputs(operations, { runs: true }).filter(({ name }) => name !== 'web-identity-token-file');
  const passed = [...commandInputs, runInput, ...options.map(withAudience)];
  const task = {
    apiVersion: 'tekton.dev/v1',
    kind: 'Task',
    metadata: {
      name: 'cluster-credentials',
      annotations: { 'tekton.dev/displayName': 'Cluster credentials' },
    },
    spec: {
      description: 'Runs commands with a short-lived login to a cluster of AWS.',
      params: [image, ...passed].map(paramOf),
      workspaces: [{ name: 'source', description: 'The folder in which the commands run.', optional: true }],
      volumes: [tokenVolume],
      steps: [
        {
          name: 'run',
          image: '$(params.image)',
          workingDir: '$(workspaces.source.path)',
          volumeMounts: [{ name: tokenVolume.name, mountPath: TOKEN_FOLDER, readOnly: true }],
          env: [
            { name: 'AWS_WEB_IDENTITY_TOKEN_FILE', value: `${TOKEN_FOLDER}/token` },
            ...passed.map(({ name }) => ({ name: inputName(name), value: `$(params.${name})` })),
          ],
          script: literal(`#!/bin/sh\n${nativeScript(options, 'run')}`),
        },
      ],
    },
  };
  return `${GENERATED}${yamlOf(task)}`;
}

const image: NativeInput = {
  name: 'image',
  description: 'Image with git and Node.js, or with the command cluster-credentials.',
  kind: 'text',
  default: 'docker.io/library/node:24',
};

const tokenVolume = {
  name: 'cluster-credentials-token',
  projected: {
    sources: [{ serviceAccountToken: { audience: '$(params.audience)', expirationSeconds: 3600, path: 'token' } }],
  },
};

/** The kubelet makes the token for the audience of the volume, so the volume must have one. */
function withAudience(input: NativeInput): NativeInput {
  return input.name === 'audience' ? { ...input, default: 'sts.amazonaws.com' } : input;
}

function paramOf({ name, description, kind, default: value }: NativeInput): Record<string, unknown> {
  return { name, description, type: 'string', default: kind === 'switch' ? 'false' : value };
}
