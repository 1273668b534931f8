import type { CiSystem } from '../ci-system.ts';
import type { CiId } from '../ids.ts';
import { azurePipelines } from './azure-pipelines.ts';
import { bitbucket } from './bitbucket.ts';
import { buildkite } from './buildkite.ts';
import { circleci } from './circleci.ts';
import { act, forgejo, gitea, github } from './github-family.ts';
import { gitlab } from './gitlab.ts';
import { harness } from './harness.ts';
import { teamcity } from './teamcity.ts';
import {
  airflow,
  argoWorkflows,
  codebuild,
  drone,
  googleCloudBuild,
  jenkins,
  semaphore,
  travis,
  woodpecker,
} from './without-export.ts';

/** The record of every CI system. Most specific first: several set the variables of the one that they imitate or run on. */
export const ciSystems: Readonly<Record<CiId, CiSystem>> = {
  // As in github/members.ts.
  forgejo,
  gitea,
  act,
  // Before CodeBuild, which can host GitHub's runners, and before all whose variables a workflow may pass on.
  github,
  gitlab,
  'azure-pipelines': azurePipelines,
  buildkite,
  circleci,
  bitbucket,
  semaphore,
  travis,
  // Woodpecker and Harness grew out of Drone and still set its variables for its plugins.
  woodpecker,
  harness,
  drone,
  codebuild,
  'google-cloud-build': googleCloudBuild,
  teamcity,
  jenkins,
  'argo-workflows': argoWorkflows,
  airflow,
};
