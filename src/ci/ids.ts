/**
 * The names of all CI systems that we know, in the order of the manual. `--ci` and `--export` take them. The records
 * are in systems/index.ts: option tables and help need the names only, and do not load the records.
 */
export const ciIds = [
  'github',
  'forgejo',
  'gitea',
  'act',
  'gitlab',
  'azure-pipelines',
  'buildkite',
  'circleci',
  'bitbucket',
  'teamcity',
  'harness',
  'jenkins',
  'travis',
  'semaphore',
  'codebuild',
  'google-cloud-build',
  'woodpecker',
  'drone',
  'argo-workflows',
  'airflow',
] as const;

export type CiId = (typeof ciIds)[number];
