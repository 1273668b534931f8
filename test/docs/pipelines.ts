import { parse } from 'yaml';
import { blocksIn, textOf } from './pages.ts';

/** What a system runs for a pipeline file: the variables, and the text for a shell. */
export interface Job {
  readonly env: Readonly<Record<string, string>>;
  readonly script: string;
}

// The types of pipeline files are not checked here: with a wrong one, the test fails.
// biome-ignore lint/suspicious/noExplicitAny: as above
type Yaml = any;

/** Reads the pipelines of each page as their system does. */
export const readers: Readonly<Record<string, () => Job[]>> = {
  github: () => [actions(parse(blocksIn('docs/ci/github.md', 'yaml')[2] ?? ''))],
  forgejo: () => [actions(yaml('forgejo'))],
  gitlab: () => [{ env: strings(yaml('gitlab').migrate.variables), script: yaml('gitlab').migrate.script.join('\n') }],
  'azure-pipelines': () => {
    const { variables, steps } = yaml('azure-pipelines');
    return [{ env: strings(variables), script: steps[0].bash }];
  },
  buildkite: () => {
    const { steps } = yaml('buildkite');
    // Buildkite interpolates an uploaded file once.
    if (/(?<!\$)\$(?!\$)/.test(steps[0].command.replaceAll('$$', ''))) throw new Error('a single dollar sign');
    return [{ env: {}, script: steps[0].command.replaceAll('$$', '$') }];
  },
  circleci: () => {
    const { environment, steps } = yaml('circleci').jobs.migrate;
    return [{ env: strings(environment), script: steps[1].run.command }];
  },
  bitbucket: () => [{ env: {}, script: yaml('bitbucket').pipelines.branches.main[0].step.script.join('\n') }],
  'google-cloud-build': () => {
    const [{ env, script }] = yaml('google-cloud-build').steps;
    return [{ env: Object.fromEntries(env.map((line: string) => line.split('='))), script }];
  },
  semaphore: () => {
    const { env_vars: variables, jobs } = yaml('semaphore').blocks[0].task;
    return [{ env: byName(variables), script: jobs[0].commands.join('\n') }];
  },
  jenkins: () => {
    const [groovy = ''] = blocksIn('docs/ci/jenkins.md', 'groovy');
    const script = /sh '''\n([\s\S]*?)'''/.exec(groovy)?.[1]?.replaceAll('\\\\', '\\') ?? '';
    return [{ env: {}, script }];
  },
  teamcity: () => {
    const rows = textOf('docs/ci/teamcity.md').matchAll(/^\| `env\.(\w+)` \| `(.*)` \|$/gm);
    const variables = [...rows].map(([, name, value]) => [name, value]);
    return [{ env: Object.fromEntries(variables), script: blocksIn('docs/ci/teamcity.md', 'sh')[0] ?? '' }];
  },
  kubernetes: () => {
    const [{ env, script }] = yaml('kubernetes').spec.taskSpec.steps;
    return [{ env: byName(env), script }];
  },
  elsewhere: () => {
    const [woodpecker, codebuild] = blocksIn('docs/ci/elsewhere.md', 'yaml').map((text) => parse(text) as Yaml);
    const [{ environment, commands }] = woodpecker.steps;
    const plain = Object.entries(environment).filter(([, value]) => typeof value !== 'object');
    return [
      { env: strings(Object.fromEntries(plain)), script: commands.join('\n') },
      { env: strings(codebuild.env.variables), script: codebuild.phases.build.commands.join('\n') },
      { env: {}, script: blocksIn('docs/ci/elsewhere.md', 'sh')[0] ?? '' },
    ];
  },
};

/** Whether the file has the lines for which its system gives the job a token. True if there are no such lines. */
export const asksForTokens: Readonly<Record<string, () => boolean>> = {
  github: () => {
    const [withAction, , withCommand] = blocksIn('docs/ci/github.md', 'yaml').map((text) => parse(text) as Yaml);
    return [withAction, withCommand].every(({ jobs }) => jobs.migrate.permissions['id-token'] === 'write');
  },
  forgejo: () => yaml('forgejo').jobs.migrate['enable-openid-connect'] === true,
  gitlab: () => yaml('gitlab').migrate.id_tokens.AWS_ID_TOKEN.aud === 'sts.amazonaws.com',
  'azure-pipelines': () => yaml('azure-pipelines').steps[0].env.SYSTEM_ACCESSTOKEN === '$(System.AccessToken)',
  bitbucket: () => yaml('bitbucket').pipelines.branches.main[0].step.oidc === true,
  'google-cloud-build': () => yaml('google-cloud-build').serviceAccount.endsWith('.iam.gserviceaccount.com'),
  kubernetes: () => {
    const { volumes, steps } = yaml('kubernetes').spec.taskSpec;
    const { audience, path } = volumes[0].projected.sources[0].serviceAccountToken;
    const [{ mountPath }] = steps[0].volumeMounts;
    const file = byName(steps[0].env)['AWS_WEB_IDENTITY_TOKEN_FILE'];
    return audience === 'sts.amazonaws.com' && file === `${mountPath}/${path}`;
  },
  jenkins: () =>
    /withCredentials\(\[file\(.*variable: 'AWS_WEB_IDENTITY_TOKEN_FILE'\)/.test(
      blocksIn('docs/ci/jenkins.md', 'groovy')[0] ?? '',
    ),
};

function yaml(page: string): Yaml {
  return parse(blocksIn(`docs/ci/${page}.md`, 'yaml')[0] ?? '');
}

function actions(workflow: Yaml): Job {
  const { env, steps } = workflow.jobs.migrate;
  return { env: strings(env), script: steps.flatMap(({ run }: Yaml) => run ?? []).join('\n') };
}

function byName(variables: readonly { readonly name: string; readonly value: string }[]): Record<string, string> {
  return Object.fromEntries(variables.map(({ name, value }) => [name, value]));
}

/** Systems convert numbers to text. */
function strings(variables: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)]));
}
