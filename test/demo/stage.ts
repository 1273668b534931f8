import { symlink } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { Cloud } from '../cloud/contract.ts';
import { type LocalCloud, startLocalCloud } from '../cloud/local/index.ts';
import { type Job, runShellStep, runStep, type StepResult, startJob } from '../runner/step.ts';
import type { Cleanup } from './cleanup.ts';
import type { Page } from './page.ts';

/** The parts of a real job that do not belong to this project: AWS, the clusters and the runner. */
export interface Stage extends Pick<LocalCloud, 'cloud' | 'database' | 'livy' | 'logins'> {
  startJob(): Promise<Job>;
  /** `uses: ./` */
  runAction(job: Job, inputs: Readonly<Record<string, string>>): Promise<StepResult>;
  /** The post step, which the runner starts when the job ends. */
  runPost(job: Job, main: StepResult): Promise<StepResult>;
  /** `run: node SCRIPT`, a script of the user's repository. */
  runScript(job: Job, name: Script, env: Readonly<Record<string, string>>): Promise<StepResult>;
}

type Script = 'migrate' | 'open-session' | 'report';

/** Starts all of them. `cleanup` stops them. */
export async function setStage(cleanup: Cleanup, page: Page): Promise<Stage> {
  page.line('Starting a PostgreSQL that stands for the Redshift cluster, a Livy endpoint that stands for');
  page.line('the EMR cluster, and an AWS on loopback that signs tokens and gives out logins to both.');
  const local = await cleanup.keep(startLocalCloud, ({ close }) => close());
  const { cloud, database, livy, logins } = local;
  page.hide([cloud.tokenRequestToken]);

  const obey = async (step: () => Promise<StepResult>): Promise<StepResult> => {
    // With `keep`, an interrupted demo waits for the end of the step before it removes the folder of the job.
    const result = await cleanup.keep(step, () => {});
    page.hide(result.masks);
    return result;
  };
  return {
    cloud,
    database,
    livy,
    logins,
    startJob: () =>
      cleanup.keep(
        () => openJob(cloud),
        (job) => job.close(),
      ),
    runAction: (job, inputs) =>
      obey(() => runStep({ job, script: resolve('dist/action/index.js'), inputs, timeoutMs: LONGEST_STEP_MS })),
    runPost: (job, { state }) =>
      obey(() => runStep({ job, script: resolve('dist/post/index.js'), state, timeoutMs: LONGEST_STEP_MS })),
    runScript: (job, name, env) =>
      obey(() => runShellStep({ job, run: `node ${name}${EXTENSION}`, env, timeoutMs: LONGEST_STEP_MS })),
  };
}

const LONGEST_STEP_MS = 20_000;

// .js after tsc, .ts when Node runs the sources as they are.
const EXTENSION = extname(import.meta.filename);

/** A job that may request tokens from this cloud. Its workspace has the scripts of the later steps. */
async function openJob(cloud: Cloud): Promise<Job> {
  const job = await startJob({ env: cloud.env() });
  job.masker.add(cloud.tokenRequestToken);
  for (const name of ['migrate', 'open-session', 'report']) {
    const script = `${name}${EXTENSION}`;
    // A link, so that the script finds the packages of this project.
    await symlink(join(import.meta.dirname, script), join(job.workspace, script));
  }
  return job;
}
