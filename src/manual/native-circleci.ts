import type { Operation } from '../operations/operation.ts';
import { inputName, type NativeInput, nativeInputs } from './native-inputs.ts';
import { commandInputs, type Ending, nativeScript, runInput } from './native-script.ts';
import { GENERATED, literal, yamlOf } from './native-yaml.ts';

// https://circleci.com/docs/orbs/author/orb-concepts/
// https://circleci.com/docs/reference/reusing-config/
/** The text of the CircleCI orb: the commands `with-login` and `export-login`, the job `with-login`, and an example. */
export function circleciOrb(operations: readonly Operation[]): string {
  const run = [...commandInputs, runInput, ...nativeInputs(operations, { runs: true })];
  const exported = [...commandInputs, ...nativeInputs(operations, { runs: false, unmasked: true })];
  return `${GENERATED}${yamlOf({
    version: 2.1,
    description: 'Get a short-lived login to a cluster of AWS with the OIDC token of the job.',
    commands: {
      'with-login': command('Run commands that get a login in their environment.', run, 'run'),
      'export-login': command(
        'Hand the login to later steps in BASH_ENV. The rest of the job can read it, and the log does not hide it: ' +
          'it needs allow-unmasked.',
        exported,
        'export',
      ),
    },
    jobs: { 'with-login': job(run) },
    examples: { migrate: example },
  })}`;
}

function command(description: string, inputs: readonly NativeInput[], ending: Ending): Record<string, unknown> {
  const options = inputs.filter((input) => input !== runInput && !commandInputs.includes(input));
  const script = nativeScript(options, ending);
  // CircleCI would read << as the begin of a parameter.
  if (script.includes('<<')) throw new Error('The script of the orb must not contain <<');
  return {
    description,
    parameters: parametersOf(inputs),
    steps: [
      {
        run: {
          name: ending === 'run' ? 'Run with a login' : 'Export a login',
          environment: Object.fromEntries(inputs.map(({ name }) => [inputName(name), `<< parameters.${name} >>`])),
          command: literal(script),
        },
      },
    ],
  };
}

function job(inputs: readonly NativeInput[]): Record<string, unknown> {
  const image = { description: 'Image with git and Node.js, or with the command.', type: 'string', default: 'node:24' };
  const given = Object.fromEntries(inputs.map(({ name }) => [name, `<< parameters.${name} >>`]));
  return {
    description: 'Check out the code, and run commands that get a login in their environment.',
    parameters: { image, ...parametersOf(inputs) },
    docker: [{ image: '<< parameters.image >>' }],
    steps: ['checkout', { 'with-login': given }],
  };
}

function parametersOf(inputs: readonly NativeInput[]): Record<string, unknown> {
  return Object.fromEntries(inputs.map((input) => [input.name, parameterOf(input)]));
}

function parameterOf({ description, kind, choices, default: value }: NativeInput): Record<string, unknown> {
  if (kind === 'switch') return { description, type: 'boolean', default: false };
  if (!choices) return { description, type: 'string', default: value };
  return { description, type: 'enum', enum: choices.includes(value) ? choices : ['', ...choices], default: value };
}

const example = {
  description: 'Run a migration on the branch main.',
  usage: {
    version: 2.1,
    orbs: { 'cluster-credentials': 'example/cluster-credentials@1.0.0' },
    workflows: {
      main: {
        jobs: [
          {
            'cluster-credentials/with-login': {
              source: 'https://git.example.com/tools/cluster-credentials',
              commit: 'COMMIT',
              'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
              endpoint: 'analytics.abc123xyz789.eu-central-1.redshift.amazonaws.com:5439/dev',
              'db-user': 'etl_user',
              preset: 'pg',
              run: 'psql --no-psqlrc --set ON_ERROR_STOP=1 --file migrations/all.sql',
              filters: { branches: { only: 'main' } },
            },
          },
        ],
      },
    },
  },
};
