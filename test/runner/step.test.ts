import { access, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Job, runShellStep, runStep, type StepOptions, startJob } from './step.ts';

let job: Job;
let scripts = 0;

beforeAll(async () => {
  job = await startJob({ env: { FROM_JOB: 'job value' } });
});
afterAll(() => job.close());

async function runScript(source: string, options: Omit<StepOptions, 'script'> = {}) {
  scripts += 1;
  const script = join(job.workspace, `script-${scripts}.mjs`);
  await writeFile(
    script,
    `import { appendFileSync as append, rmSync } from 'node:fs';\nconst { env } = process;\n${source}`,
  );
  return runStep({ job, script, ...options });
}

describe('the environment of a step', () => {
  it('has no variable of this process', async () => {
    process.env['SOMETHING_OF_OURS'] = 'x';
    const { stdout } = await runScript('console.log(JSON.stringify({ ...env, cwd: process.cwd() }))', {
      inputs: { 'db-user': 'bob', 'two words': 'x' },
      state: { isPost: 'true' },
      env: { AWS_REGION: 'eu-west-1' },
    });
    const seen = JSON.parse(stdout);
    expect(seen).toMatchObject({
      'INPUT_DB-USER': 'bob',
      INPUT_TWO_WORDS: 'x',
      STATE_isPost: 'true',
      AWS_REGION: 'eu-west-1',
      FROM_JOB: 'job value',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      RUNNER_TEMP: job.temp,
      cwd: job.workspace,
    });
    expect(seen).not.toHaveProperty('SOMETHING_OF_OURS');
    delete process.env['SOMETHING_OF_OURS'];
  });

  it('carries RUNNER_DEBUG when debugging', async () => {
    expect((await runScript('console.log(env.RUNNER_DEBUG)', { debug: true })).stdout).toBe('1\n');
  });
});

describe('the results of a step', () => {
  it('are returned, each in its field', async () => {
    const result = await runScript(`
      console.log('::add-mask::abcdef');
      console.log('a line with abcdef');
      console.error('::error title=Oh::no abcdef');
      append(env.GITHUB_ENV, 'PASSWORD<<E\\nabcdef\\nE\\n');
      append(env.GITHUB_OUTPUT, 'expires=soon\\n');
      append(env.GITHUB_STATE, 'file=x\\n');
      append(env.GITHUB_STEP_SUMMARY, '# abcdef\\n');
      process.exitCode = 3;
    `);
    expect(result).toMatchObject({
      exitCode: 3,
      signal: null,
      conclusion: 'failure',
      annotations: [{ level: 'error', title: 'Oh', message: 'no ***' }],
      masks: ['abcdef'],
      exported: { PASSWORD: 'abcdef' },
      outputs: { expires: 'soon' },
      state: { file: 'x' },
      summary: '# ***\n',
      rawSummary: '# abcdef\n',
    });
    expect(result.stdout).toBe('::add-mask::abcdef\na line with abcdef\n');
    expect(result.log).toContain('a line with ***\n');
    expect(result.header).toBe('##[group]Run ./\nenv:\n  FROM_JOB: job value\n##[endgroup]\n');
    expect(result.files.env).toBe('PASSWORD<<E\nabcdef\nE\n');
    expect(job.env['PASSWORD']).toBe('abcdef');
  });

  it('are there for the later steps, and masked in the lines that the runner prints before them', async () => {
    await runScript(`
      console.log('::add-mask::ghijkl');
      append(env.GITHUB_ENV, 'PGPASSWORD=ghijkl\\nUNMASKED=plain\\n');
      append(env.GITHUB_PATH, '/opt/tools\\n');
    `);
    const { stdout, log, header, conclusion } = await runShellStep({ job, run: 'echo "$PGPASSWORD ${PATH%%:*}"' });
    expect({ stdout, log, conclusion }).toEqual({
      stdout: 'ghijkl /opt/tools\n',
      log: '*** /opt/tools\n',
      conclusion: 'success',
    });
    expect(header).toContain('  PGPASSWORD: ***\n  UNMASKED: plain\n');
  });

  it('stay on disk in plain text until the job ends', async () => {
    const own = await startJob();
    await runShellStep({ job: own, run: 'echo password=clear >> "$GITHUB_OUTPUT"' });
    const { stdout } = await runShellStep({ job: own, run: 'cat "$RUNNER_TEMP"/_runner_file_commands/set_output_*' });
    expect(stdout).toBe('password=clear\n');
    expect(await readdir(join(own.temp, '_runner_file_commands'))).toHaveLength(10);
    await own.close();
    await expect(access(own.temp)).rejects.toThrow();
  });

  it('may be missing: a step may delete the files', async () => {
    const { conclusion, exported } = await runScript('rmSync(env.GITHUB_ENV)');
    expect({ conclusion, exported }).toEqual({ conclusion: 'success', exported: {} });
  });
});

describe('the runner refuses', () => {
  it('the rest of a file after a malformed line, and fails the step', async () => {
    const { exported, conclusion, exitCode, log } = await runScript(
      "append(env.GITHUB_ENV, 'BEFORE=1\\nplain\\nAFTER=2\\n')",
    );
    expect({ exported, conclusion, exitCode }).toEqual({
      exported: { BEFORE: '1' },
      conclusion: 'failure',
      exitCode: 0,
    });
    expect(log).toBe("##[error]Unable to process file command 'env' successfully.\n##[error]Invalid format 'plain'\n");
  });

  it('NODE_OPTIONS, and keeps the rest', async () => {
    const { exported, annotations } = await runScript("append(env.GITHUB_ENV, 'node_options=-x\\nOTHER=1\\n')");
    expect(exported).toEqual({ OTHER: '1' });
    expect(annotations[0]?.message).toBe("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  });

  it('to let a step change the variables of the runner', async () => {
    await runScript("append(env.GITHUB_ENV, 'GITHUB_REPOSITORY=evil/repo\\nRUNNER_TEMP=/evil\\nCI=no\\n')");
    const { stdout } = await runShellStep({ job, run: 'echo "$GITHUB_REPOSITORY $RUNNER_TEMP $CI"' });
    expect(stdout).toBe(`octo-org/octo-repo ${job.temp} no\n`);
    delete job.env['CI'];
  });

  it('a summary of more than a mebibyte', async () => {
    const { summary, conclusion, log } = await runScript(
      "append(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))",
    );
    expect({ summary, conclusion }).toEqual({ summary: '', conclusion: 'success' });
    expect(log).toContain('##[error]$GITHUB_STEP_SUMMARY');
  });
});

describe('debugging', () => {
  it('shows each pair of the files, masked', async () => {
    const { log } = await runScript(
      `console.log('::add-mask::mnopqr');
       append(env.GITHUB_ENV, 'P=mnopqr\\nQ=open\\n');
       append(env.GITHUB_OUTPUT, 'o=mnopqr\\n');
       append(env.GITHUB_STATE, 's=mnopqr\\n');`,
      { debug: true },
    );
    expect(log).toBe(
      "::add-mask::***\n##[debug]P='***'\n##[debug]Q='open'\n" +
        '##[debug]Save intra-action state s = ***\n##[debug]Set output o = ***\n',
    );
  });
});

describe('the end of a step', () => {
  it('is a kill if the step takes too long', async () => {
    const { exitCode, signal, conclusion } = await runScript('setInterval(() => {}, 1000)', { timeoutMs: 300 });
    expect({ exitCode, signal, conclusion }).toEqual({ exitCode: null, signal: 'SIGKILL', conclusion: 'failure' });
  });

  it('does not wait for a grandchild that holds the pipes', async () => {
    const { signal, durationMs } = await runShellStep({ job, run: 'sleep 5 & wait', timeoutMs: 300 });
    expect(signal).toBe('SIGKILL');
    expect(durationMs).toBeLessThan(4000);
  });

  it('does not wait for a grandchild that outlives the step', async () => {
    const { exitCode, durationMs } = await runShellStep({ job, run: 'sleep 5 & exit 0', timeoutMs: 300 });
    expect(exitCode).toBe(0);
    expect(durationMs).toBeLessThan(4000);
  });

  it('can be caused by a signal', async () => {
    const { exitCode, log } = await runShellStep({
      job,
      run: 'trap "exit 143" TERM; echo ready; sleep 5 >&- 2>&- & wait',
      onStart: (child) => child.stdout?.once('data', () => child.kill('SIGTERM')),
      timeoutMs: 3000,
    });
    expect(exitCode).toBe(143);
    expect(log).toContain('##[error]Process completed with exit code 143.');
  });

  it('comes with the first command that fails', async () => {
    const { exitCode, stdout } = await runShellStep({ job, run: 'false | true\necho not reached' });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  });
});
