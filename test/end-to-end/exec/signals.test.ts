import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Job, startJob } from '../ci/job.ts';
import { alive, exec, leftovers, marked, script, soon } from './exec.ts';

const LINUX = process.platform === 'linux';
// From before our first line of code until long after the first line of the command.
const MOMENTS = Array.from({ length: 24 }, (_, index) => index * 16);
const AT_ONCE = 4;

interface Stop {
  readonly signal: NodeJS.Signals;
  readonly args: readonly string[];
  /** Milliseconds after the start, or the moment when the command has made the file that $BEGUN names. */
  readonly moment: number | 'begun';
}

/**
 * Runs a command (a text is a shell command), sends us a signal, and waits until no process of it is alive, up to a
 * limit.
 */
async function stopped(job: Job, { signal, args, moment }: Stop, command: string | readonly string[]) {
  const mark = marked(job);
  const begun = join(job.folder, `begun-${mark['EXEC_MARK']}`);
  const ran = await exec(job, typeof command === 'string' ? ['sh', '-c', command] : command, {
    args,
    env: { ...mark, BEGUN: begun },
    async onStart(child) {
      if (moment === 'begun') await soon(() => existsSync(begun));
      else await wait(moment);
      child.kill(signal);
    },
  });
  await soon(() => alive(mark).length + leftovers(job, mark).length === 0, 8);
  return { ...ran, living: alive(mark), files: leftovers(job, mark) };
}

const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGKILL', undefined],
] as const;
const WAYS = [[[]], [['--refresh']]] as const;

describe.runIf(LINUX).each(WAYS)('with %j', (args) => {
  test.each(SIGNALS)(
    '%s at any moment ends us, the command and the processes that it started, and leaves no file',
    async (signal, code) => {
      const job = await startJob();
      // A shell that forks while its group gets a signal may leave a child. We must end that child only after SIGKILL.
      const command = signal === 'SIGKILL' ? '(sleep 6; :) | cat' : 'exec sleep 6';
      const endings = new Set<unknown>();
      for (let at = 0; at < MOMENTS.length; at += AT_ONCE) {
        const group = MOMENTS.slice(at, at + AT_ONCE);
        const runs = group.map((moment) => stopped(job, { signal, args, moment }, command));
        for (const ran of await Promise.all(runs)) {
          expect([ran.living, ran.files, ran.stderr], JSON.stringify(ran)).toEqual([[], [], '']);
          endings.add(ran.signal ?? ran.code);
        }
      }
      // Before we listen for it, a signal has its default effect.
      expect([signal, code]).toEqual(expect.arrayContaining([...endings]));
    },
  );
});

describe.runIf(LINUX).each(SIGNALS)('%s, once a command has begun,', (signal, code) => {
  test('reaches all processes that it started', async () => {
    const job = await startJob();
    const command = '(sleep 20; :) | (sleep 20; :) | sh -c ": > $BEGUN; sleep 0.1; sleep 20; :"';
    const ran = await stopped(job, { signal, args: [], moment: 'begun' }, command);
    expect([ran.signal ?? ran.code, ran.living, ran.files]).toEqual([code ?? signal, [], []]);
  });
});

describe.runIf(LINUX)('a command that handles a signal itself', () => {
  const cleans = script(`
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => setTimeout(() => { console.log('cleaned'); process.exit(7); }, 200));
    }
    process.getBuiltinModule('fs').writeFileSync(process.env.BEGUN, '');
    setTimeout(() => {}, 20000);`);

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'can finish after %s, and its exit code is ours',
    async (signal) => {
      const job = await startJob();
      for (const args of [[], ['--refresh']]) {
        const ran = await stopped(job, { signal, args, moment: 'begun' }, cleans);
        expect(ran).toEqual({ code: 7, signal: null, stdout: 'cleaned\n', stderr: '', living: [], files: [] });
      }
    },
  );

  test('may ignore SIGTERM and end later', async () => {
    const job = await startJob();
    const ran = await stopped(
      job,
      { signal: 'SIGTERM', args: [], moment: 'begun' },
      'trap "" TERM; : > "$BEGUN"; sleep 0.5; echo done',
    );
    expect(ran).toMatchObject({ code: 0, stdout: 'done\n', living: [], files: [] });
  });

  test('is killed in the end if it ignores SIGTERM and we are dead', async () => {
    const job = await startJob();
    const ran = await stopped(
      job,
      { signal: 'SIGKILL', args: ['--refresh'], moment: 'begun' },
      'trap "" TERM; : > "$BEGUN"; while :; do sleep 1; done',
    );
    expect(ran).toMatchObject({ signal: 'SIGKILL', living: [], files: [] });
  });
});
