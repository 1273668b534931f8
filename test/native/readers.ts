import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import { type Inputs, replaced, strictInputs } from './inputs.ts';

/** What a system runs for a step: the variables, and the text for a shell. */
export interface Step {
  readonly env: Readonly<Record<string, string>>;
  readonly script: string;
}

// The readers below check the types that their system checks. With another wrong type, the test fails.
// biome-ignore lint/suspicious/noExplicitAny: as above
export type Yaml = any;

export const files = {
  gitlab: 'templates/cluster-credentials.yml',
  circleci: 'integrations/circleci/orb.yml',
  'azure-pipelines': 'integrations/azure-pipelines/steps.yml',
  kubernetes: 'integrations/tekton/task.yaml',
  buildkite: 'integrations/cluster-credentials-buildkite-plugin/plugin.yml',
} as const;

export type System = keyof typeof files;

export function yamlIn(system: System): Yaml[] {
  return parseAllDocuments(readFileSync(files[system], 'utf8')).map((document) => document.toJS() as Yaml);
}

/** The step that each system makes of the inputs. Throws where the system refuses them. */
export const readers: Readonly<Record<Exclude<System, 'buildkite'>, (inputs: Inputs) => Step>> = {
  gitlab: (inputs) => {
    const { variables, script } = gitlabJob(inputs);
    // A variable that GitLab must not expand has a value and a mark.
    const plain = Object.entries<Yaml>(variables).map(([name, each]) => [
      name,
      each?.expand === false ? each.value : each,
    ]);
    return { env: texts(Object.fromEntries(plain)), script: script.join('\n') };
  },
  circleci: (inputs) => circleciCommand('with-login', inputs),
  'azure-pipelines': (inputs) => {
    const [{ parameters, steps }] = yamlIn('azure-pipelines');
    const declared = Object.fromEntries(
      parameters.map(({ name, values, ...more }: Yaml) => [name, { ...more, options: values }]),
    );
    const given = strictInputs(declared, inputs);
    const [{ bash, env }] = steps;
    return {
      env: texts(
        replaced(env, /^\$\{\{ parameters\['([\w-]+)'\] \}\}$/, (name) => {
          const value = given[name];
          return typeof value === 'boolean' ? (value ? 'True' : 'False') : value;
        }),
      ),
      script: bash,
    };
  },
  kubernetes: (inputs) => {
    const { env, script } = tektonStep(inputs);
    return { env: Object.fromEntries(env.map(({ name, value }: Yaml) => [name, value])), script };
  },
};

/** The job that GitLab makes of the component: the text of an input takes the place of `$[[ inputs.NAME ]]`. */
export function gitlabJob(inputs: Inputs): Yaml {
  const [head, body] = yamlIn('gitlab');
  const given = strictInputs(head.spec.inputs, inputs);
  const [[name, job]] = Object.entries(body) as [[string, Yaml]];
  if (name !== '$[[ inputs.job ]]') throw new Error(`another job: ${name}`);
  return replaced(job, /^\$\[\[ inputs\.([\w-]+) \]\]$/, (input) => given[input]);
}

/** The step of a command of the orb. CircleCI writes booleans into variables as 1 and 0. */
export function circleciCommand(command: string, inputs: Inputs): Step {
  const [orb] = yamlIn('circleci');
  const { parameters, steps } = orb.commands[command];
  const declared = Object.fromEntries(
    Object.entries<Yaml>(parameters).map(([name, { enum: options, type, ...more }]) => [
      name,
      { ...more, type: type === 'enum' ? 'string' : type, options },
    ]),
  );
  const given = strictInputs(declared, inputs);
  const { environment, command: script } = steps[0].run;
  const env = replaced(environment, /^<< parameters\.([\w-]+) >>$/, (name) => {
    const value = given[name];
    return typeof value === 'boolean' ? Number(value) : value;
  });
  return { env: texts(env), script };
}

/** The step of the task. Tekton puts the text of a parameter in the place of `$(params.NAME)`. */
export function tektonStep(inputs: Inputs): Yaml {
  const [{ spec }] = yamlIn('kubernetes');
  const declared = Object.fromEntries(spec.params.map(({ name, ...more }: Yaml) => [name, more]));
  const given = strictInputs(declared, inputs);
  return replaced(spec.steps[0], /^\$\(params\.([\w-]+)\)$/, (name) => given[name]);
}

/** The variables that the Buildkite agent makes of the configuration of a plugin. */
export function buildkiteVariables(configuration: Inputs): Record<string, string> {
  const [plugin] = yamlIn('buildkite');
  const { properties } = plugin.configuration;
  return Object.fromEntries(
    Object.entries(configuration).flatMap(([name, value]) => {
      const { type, enum: options } = properties[name] ?? {};
      const kind = Array.isArray(value) ? 'array' : typeof value;
      if (![type].flat().includes(kind)) throw new Error(`${name} must be ${type}`);
      if (options && !options.includes(value)) throw new Error(`${name} must be one of ${options}`);
      const variable = `BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_${name.replaceAll('-', '_').toUpperCase()}`;
      if (!Array.isArray(value)) return [[variable, String(value)]];
      return value.map((item, index) => [`${variable}_${index}`, String(item)]);
    }),
  );
}

function texts(variables: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)]));
}
