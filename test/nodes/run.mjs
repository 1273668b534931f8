// Runs dist/ on every Node.js that it promises to run on: both operations, the post step, a refusal, the command line.
// Plain JavaScript, so that any of them can run it; it uses build/test, which tsc makes.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startCloud } from '../../build/test/cloud/index.js';
import { runStep, startJob } from '../../build/test/runner/step.js';

const FOLDER = import.meta.dirname;
const ALIASES = ['node20', 'node22', 'node24', 'node26'];
const IDENTITY = { 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy', region: 'eu-central-1' };
const REDSHIFT = { 'db-user': 'etl_user', 'cluster-identifier': 'analytics', ...IDENTITY };
const EMR = { 'cluster-id': 'j-2AXXXXXXGAPLF', ...IDENTITY };

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const counts = { passed: 0, failed: 0 };
const cloud = await startCloud();
for (const node of nodes()) {
  const name = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  await check(`${name} redshift and post`, () => login(node, REDSHIFT, 'REDSHIFT'));
  await check(`${name} emr and post`, () => login(node, EMR, 'EMR'));
  await check(`${name} a refusal`, () => refusal(node));
  await check(`${name} cli --version`, () => cli(node));
}
await cloud.close();
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** The binaries: installed on demand, because they are large and nothing else needs them. */
function nodes() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log(
      `The packages are for linux x64; on ${process.platform} ${process.arch} only ${process.version} is tried.`,
    );
    return [process.execPath];
  }
  const binaries = ALIASES.map((alias) => join(FOLDER, 'node_modules', alias, 'bin/node'));
  if (!binaries.every(existsSync)) execFileSync('npm', ['ci'], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
  return binaries;
}

async function check(title, work) {
  let problem;
  try {
    problem = await work();
  } catch (error) {
    problem = String(error);
  }
  counts[problem ? 'failed' : 'passed'] += 1;
  console.log(problem ? `FAILED ${title}: ${problem}` : `ok ${title}`);
}

/** Undefined when all is well, like the checks below. */
async function login(node, inputs, prefix) {
  const job = await startJob({ env: cloud.env() });
  try {
    const step = await runStep({ job, node, script: resolve('dist/action/index.js'), inputs });
    if (step.conclusion !== 'success' || !isQuiet(step)) return `${step.log}${step.stderr}`;
    const { username, password, expiration } = step.outputs;
    if (!username || !password || !expiration) return 'an output is missing';
    if (job.env[`${prefix}_PASSWORD`] !== password) return 'the password is not exported';
    if (!job.masker.apply(password).includes('***')) return 'the password is not masked';
    const post = await runStep({ job, node, script: resolve('dist/post/index.js'), state: step.state });
    if (post.conclusion !== 'success' || !isQuiet(post)) return `${post.log}${post.stderr}`;
    return job.env[`${prefix}_PASSWORD`] === '' ? undefined : 'the post step left the password';
  } finally {
    await job.close();
  }
}

/** On Node 20 the SDK says that it will leave it behind; anything else on stderr is a surprise. */
function isQuiet({ stderr }) {
  return stderr.replace(/^\(node:\d+\) Warning: NodeVersionSupportWarning:[\s\S]*?was created\)\n/m, '') === '';
}

async function refusal(node) {
  const job = await startJob({ env: cloud.env() });
  try {
    const inputs = { ...REDSHIFT, 'cluster-identifier': 'analytisc' };
    const step = await runStep({ job, node, script: resolve('dist/action/index.js'), inputs });
    const message = step.annotations.map((one) => one.message).join('\n');
    const isTold = step.exitCode === 1 && step.annotations.length === 1 && message.includes('ClusterNotFound');
    return isTold && step.files.env === '' ? undefined : `exit code ${step.exitCode}: ${step.log}${step.stderr}`;
  } finally {
    await job.close();
  }
}

function cli(node) {
  const { status, stdout, stderr } = spawnSync(node, ['dist/cli/index.js', '--version'], { encoding: 'utf8' });
  return status === 0 && stdout.includes(version) && stderr === '' ? undefined : `${status} ${stdout}${stderr}`;
}
