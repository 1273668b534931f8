import { serve } from './endpoint.ts';
import type { Env, Job } from './job.ts';

/** A CI system that gives no tokens: its jobs have AWS keys, or AWS gives them keys. */
export interface SystemWithoutTokens {
  readonly id: string;
  readonly name: string;
  readonly always: Env;
  /** The source of the keys. */
  readonly keys: (job: Job) => Promise<Env>;
  /** Whether it can hide a value that is made at run time. */
  readonly masks?: boolean;
}

const fromUser = async ({ cloud }: Job) => cloud.userKeys();

export const systemsWithoutTokens: readonly SystemWithoutTokens[] = [
  { id: 'travis', name: 'Travis CI', always: { TRAVIS: 'true', CI: 'true' }, keys: fromUser },
  // Both set Drone's variables for Drone's plugins.
  { id: 'woodpecker', name: 'Woodpecker CI', always: { CI: 'woodpecker', DRONE: 'true' }, keys: fromUser },
  {
    id: 'harness',
    name: 'Harness CI',
    always: { HARNESS_BUILD_ID: '7', DRONE: 'true', CI: 'true' },
    keys: fromUser,
    masks: true,
  },
  { id: 'drone', name: 'Drone', always: { DRONE: 'true', CI: 'true' }, keys: fromUser },
  {
    id: 'codebuild',
    name: 'AWS CodeBuild',
    always: { CODEBUILD_BUILD_ARN: 'arn:aws:codebuild:eu-central-1:123456789012:build/deploy:7', CI: 'true' },
    keys: async ({ cloud }) => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://${await containerKeys(cloud)}/keys` }),
  },
  {
    id: 'airflow',
    name: 'Airflow',
    always: { AIRFLOW_CTX_DAG_ID: 'nightly' },
    keys: fromUser,
  },
];

/** Gives keys as the agent of a container gives the keys of its role. There, the address is link-local. */
function containerKeys(cloud: Job['cloud']): Promise<string> {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = cloud.userKeys();
  const Expiration = new Date(Date.now() + 3_600_000).toISOString();
  const keys = { AccessKeyId: AWS_ACCESS_KEY_ID, SecretAccessKey: AWS_SECRET_ACCESS_KEY, Token: '', Expiration };
  return serve(() => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(keys) }));
}
