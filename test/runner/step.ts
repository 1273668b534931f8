import type { ChildProcess } from 'node:child_process';
import { createCommandReader } from './commands.ts';
import { type StepEnvironment, stepEnvironment } from './environment.ts';
import { createFileCommands, type FileCommand, processFileCommands } from './file-commands.ts';
import { renderHeader } from './header.ts';
import { type Job, startJob } from './job.ts';
import { runProcess } from './process.ts';
import { type Annotation, createStepLog } from './step-log.ts';

export { type Job, startJob } from './job.ts';

export interface StepOptions extends StepEnvironment, Limits {
  /** The .js file that `runs.main` or `runs.post` names. */
  readonly script: string;
  readonly node?: string;
  readonly nodeOptions?: readonly string[];
  readonly job?: Job;
}

export interface ShellStepOptions extends Omit<StepEnvironment, 'inputs' | 'state'>, Limits {
  readonly run: string;
  readonly shell?: 'bash';
  readonly job?: Job;
}

interface Limits {
  /** The step is killed after this time. Its exit code is null then. */
  readonly timeoutMs?: number;
  readonly onStart?: (child: ChildProcess) => void;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** The result of the step for the job. A step with the exit code 0 fails too if the runner could not obey it. */
  readonly conclusion: 'success' | 'failure';
  readonly stdout: string;
  readonly stderr: string;
  /**
   * The lines that the runner prints before the step: its inputs and the job's variables, with the masks known until
   * then.
   */
  readonly header: string;
  /**
   * The log of the step: commands are obeyed and shown as the runner shows them, masks are applied, in the order of
   * arrival.
   */
  readonly log: string;
  readonly annotations: readonly Annotation[];
  /** The values that the add-mask commands of this step registered, as a whole and line by line. */
  readonly masks: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly rawSummary: string;
  /** The raw text of each file command. */
  readonly files: Readonly<Record<FileCommand, string>>;
  readonly durationMs: number;
}

/** Runs a JavaScript action's script as the runner does. */
export function runStep(options: StepOptions): Promise<StepResult> {
  const command = [options.node ?? process.execPath, ...(options.nodeOptions ?? []), options.script] as const;
  return inJob(options.job, (job) => run(job, { ...options, command, title: './', isShell: false }));
}

/** Runs a `run:` step as the runner does. */
export function runShellStep(options: ShellStepOptions): Promise<StepResult> {
  const command = ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', options.run] as const;
  return inJob(options.job, (job) => run(job, { ...options, command, title: options.run, isShell: true }));
}

async function inJob<T>(given: Job | undefined, work: (job: Job) => Promise<T>): Promise<T> {
  const job = given ?? (await startJob());
  try {
    return await work(job);
  } finally {
    if (given === undefined) await job.close();
  }
}

interface Run extends StepEnvironment, Limits {
  readonly command: readonly [file: string, ...args: string[]];
  readonly title: string;
  readonly isShell: boolean;
}

async function run(job: Job, step: Run): Promise<StepResult> {
  const started = performance.now();
  const paths = await createFileCommands(job);
  const log = createStepLog(job.masker, step.debug ?? false);
  const commands = createCommandReader(log, job.masker);
  const header = renderHeader(job, step);
  const env = stepEnvironment(job, paths, step);
  const ended = await runProcess({ ...step, cwd: job.workspace, env }, commands.read);
  if (step.isShell && ended.exitCode !== 0) log.error(`Process completed with exit code ${ended.exitCode}.`);
  const results = await processFileCommands(job, paths, log);
  return {
    ...ended,
    conclusion: ended.exitCode === 0 && !log.hasFailed() ? 'success' : 'failure',
    header,
    log: log.text(),
    annotations: log.annotations,
    masks: commands.masks,
    ...results,
    outputs: { ...commands.outputs, ...results.outputs },
    state: { ...commands.state, ...results.state },
    rawSummary: results.files.summary,
    durationMs: performance.now() - started,
  };
}
