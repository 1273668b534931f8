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

/**
 * The record of every CI system. Most specific first: several also set the variables of the system that they imitate or
 * run on.
 */
export const ciSystems: Readonly<Record<CiId, CiSystem>> = {
  // The order of github/members.ts.
  forgejo,
  gitea,
  act,
  // Before CodeBuild, which can host GitHub's runners, and before all others: a workflow may pass on their variables.
  github,
  gitlab,
  'azure-pipelines': azurePipelines,
  buildkite,
  circleci,
  bitbucket,
  semaphore,
  travis,
  // Before Drone: both grew out of it, and still set its variables for its plugins.
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
