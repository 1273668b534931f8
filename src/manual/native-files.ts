import type { Operation } from '../operations/operation.ts';
import { azureTemplate } from './native-azure.ts';
import { buildkiteHook, buildkiteLogin, buildkitePlugin } from './native-buildkite.ts';
import { circleciOrb } from './native-circleci.ts';
import { gitlabComponent } from './native-gitlab.ts';
import { tektonTask } from './native-tekton.ts';

const PLUGIN = 'integrations/cluster-credentials-buildkite-plugin';

/** The steps, templates and tasks of CI systems, by path. GitLab and Buildkite prescribe the names of their files. */
export const nativeFiles: Readonly<Record<string, (operations: readonly Operation[]) => string>> = {
  'templates/cluster-credentials.yml': gitlabComponent,
  'integrations/circleci/orb.yml': circleciOrb,
  'integrations/azure-pipelines/steps.yml': azureTemplate,
  'integrations/tekton/task.yaml': tektonTask,
  [`${PLUGIN}/plugin.yml`]: buildkitePlugin,
  [`${PLUGIN}/lib/login.bash`]: buildkiteLogin,
  [`${PLUGIN}/hooks/environment`]: () => buildkiteHook('environment'),
  [`${PLUGIN}/hooks/pre-command`]: () => buildkiteHook('pre-command'),
};
