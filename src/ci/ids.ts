/**
 * Every CI system that we know, in the order of the manual. The names are what `--ci` and `--export` take. Only names
 * stand here, so that option tables and help load nothing else; the records are in systems/index.ts.
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
