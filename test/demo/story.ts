import { equal, match, ok } from 'node:assert/strict';
import type { Job, StepResult } from '../runner/step.ts';
import { getLogin, type LoginStep } from './get-login.ts';
import type { Page } from './page.ts';
import type { Stage } from './stage.ts';

const IDENTITY = { 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy', region: 'eu-central-1' } as const;

const redshift: LoginStep = {
  title: 'Get a login to Redshift',
  inputs: { 'db-user': 'demo_user', 'cluster-identifier': 'analytics', 'db-name': 'dev', ...IDENTITY },
  variables: ['REDSHIFT_USER', 'REDSHIFT_PASSWORD', 'REDSHIFT_EXPIRATION'],
  operations: ['GetClusterCredentials'],
};

const emr: LoginStep = {
  title: 'Get a login to EMR',
  inputs: { 'cluster-id': 'j-2AXXXXXXGAPLF', ...IDENTITY },
  variables: ['EMR_USERNAME', 'EMR_PASSWORD', 'EMR_EXPIRATION'],
  operations: ['GetClusterSessionCredentials'],
};

/** With a preset: AWS is asked for the endpoint too, and psql and other clients need nothing else. */
const serverless = (caFile: string): LoginStep => ({
  title: 'Get a login to Redshift Serverless',
  inputs: {
    operation: 'redshift-serverless get-credentials',
    'workgroup-name': 'analytics',
    'db-name': 'dev',
    preset: 'pg',
    sslmode: 'verify-full',
    sslrootcert: caFile,
    ...IDENTITY,
  },
  variables: [
    ...['PGHOST', 'PGPORT', 'PGDATABASE', 'PGUSER', 'PGPASSWORD', 'PGSSLMODE', 'PGSSLROOTCERT'],
    'NODE_EXTRA_CA_CERTS',
  ],
  operations: ['GetCredentials', 'GetWorkgroup'],
});

/** Plays three jobs, and checks everything that it shows. Throws if a check fails. */
export async function playStory(stage: Stage, page: Page): Promise<void> {
  page.heading('A job that migrates a database and opens a Spark session');
  const job = await stage.startJob();
  const first = await getLogin({ stage, page, job }, redshift);
  equal(first.outputs['username'], 'IAM:demo_user');
  // Not equal(): it would print both.
  ok(first.outputs['password'] === stage.logins.redshift.at(-1)?.password, 'another password than AWS gave');
  await migrate(stage, page, job);
  const second = await getLogin({ stage, page, job }, emr);
  ok(second.outputs['password'] === stage.logins.emr.at(-1)?.password, 'another password than AWS gave');
  await openSession(stage, page, job);
  await cleanUp(stage, page, { job, steps: [second, first] });

  page.heading('A job that reads from Redshift Serverless, with a preset for its client');
  await report(stage, page);

  page.heading('The first job, with a spelling mistake in the name of the cluster');
  await misspell(stage, page);

  page.line();
  page.line('Everything above was checked, and is as it should be.');
}

async function migrate(stage: Stage, page: Page, job: Job): Promise<void> {
  const { host, port, database, caFile } = stage.database;
  const address = { PGHOST: host, PGPORT: String(port), PGDATABASE: database };
  const env = { ...address, PGSSLMODE: 'verify-full', NODE_EXTRA_CA_CERTS: caFile };
  const migration = await stage.runScript(job, 'migrate', env);
  page.step('Migrate', migration);
  equal(migration.exitCode, 0);
  match(migration.log, /^Connected as IAM:demo_user$/m);
  match(migration.log, /^Wrote and read back: 1 create-migrations$/m);
  match(migration.log, /^password=\*\*\*\nurl=.*:\*\*\*@warehouse\/dev\nbase64=\*\*\*$/m);
}

async function openSession(stage: Stage, page: Page, job: Job): Promise<void> {
  const { url, caFile } = stage.livy;
  const opening = await stage.runScript(job, 'open-session', { LIVY_URL: url, NODE_EXTRA_CA_CERTS: caFile });
  page.step('Open a Spark session', opening);
  equal(opening.exitCode, 0);
  match(opening.log, /^POST \/sessions: 201/m);
  match(opening.log, /^authorization: Basic \S*\*\*\*$/m);
  const [seen] = stage.livy.requests;
  equal(seen?.username, stage.logins.emr.at(-1)?.username);
}

async function report(stage: Stage, page: Page): Promise<void> {
  const job = await stage.startJob();
  const login = await getLogin({ stage, page, job }, serverless(stage.database.caFile));
  match(login.outputs['username'] ?? '', /^IAMR:/);
  const reading = await stage.runScript(job, 'report', {});
  page.step('Report', reading);
  equal(reading.exitCode, 0);
  match(reading.log, /^Connected as IAMR:deploy, with nothing but the variables of the preset$/m);
  const post = await stage.runPost(job, login);
  page.step('Post: ./', post);
  equal(job.env['PGPASSWORD'], '');
}

interface FinishedJob {
  readonly job: Job;
  /** The steps that have a post step, the latest first: the order in which the runner starts them. */
  readonly steps: readonly StepResult[];
}

async function cleanUp(stage: Stage, page: Page, { job, steps }: FinishedJob): Promise<void> {
  for (const step of steps) {
    const post = await stage.runPost(job, step);
    page.step('Post: ./', post);
    equal(post.conclusion, 'success');
  }
  const names = [...redshift.variables, ...emr.variables];
  const left = Object.fromEntries(names.map((name) => [name, job.env[name] ?? '']));
  page.values('The variables, after the job', left);
  for (const name of names) equal(job.env[name], '');
}

async function misspell(stage: Stage, page: Page): Promise<void> {
  const job = await stage.startJob();
  const before = { ...job.env };
  const inputs = { ...redshift.inputs, 'cluster-identifier': 'analytisc' };
  const step = await stage.runAction(job, inputs);
  page.step(redshift.title, step);
  equal(step.exitCode, 1);
  equal(step.annotations.length, 1);
  match(step.annotations[0]?.message ?? '', /ClusterNotFound.*analytisc/);
  equal(step.summary, '');
  equal(Object.keys({ ...step.outputs, ...step.exported }).length, 0);
  page.line();
  page.line('Nothing was exported, and GitHub skips the later steps.');
  const post = await stage.runPost(job, step);
  page.step('Post: ./', post);
  equal(post.conclusion, 'success');
  equal(JSON.stringify(job.env), JSON.stringify(before));
}
