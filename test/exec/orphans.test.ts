import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { drive, isAlive, until, wait } from './processes.ts';

// The test reads from /proc which processes are alive. Without /proc, only the command and its group are killed.
describe.runIf(process.platform === 'linux')('when we are killed', () => {
  test.each([
    ['the command', 'echo ready; exec sleep 60'],
    ['the processes that it has started', 'sleep 60 & sleep 60 & echo ready; wait'],
    ['processes that have left its group', 'setsid sleep 60 & setsid -f sleep 60; echo ready; sleep 60'],
    ['processes that hold our pipes open', '(sleep 60) & echo ready; sleep 60 > /dev/null'],
  ])('%s ends too', async (_, sh) => {
    const driven = drive(sh, { terminal: false });
    await driven.shows(/ready/);
    driven.process.kill('SIGKILL');
    expect((await driven.ended).signal).toBe('SIGKILL');
    await until(() => driven.alive().length === 0, 4);
    expect(driven.leftovers()).toEqual([]);
  });

  test('so does a command that has emptied its environment', async () => {
    const driven = drive('echo $$; exec env -i sleep 60', { terminal: false });
    await driven.shows(/\d+/);
    await wait(200);
    driven.process.kill('SIGKILL');
    const id = (await driven.ended).stdout.trim();
    await until(() => !isAlive(id), 4);
  });

  test('on a terminal, so do the command and the processes that it has started', async () => {
    const driven = drive('sleep 60 & echo ready; sleep 60', { terminal: true });
    await driven.shows(/ready/);
    driven.process.kill('SIGKILL');
    await driven.ended;
    await until(() => driven.alive().length === 0, 4);
  });

  test('together with our whole group, the command ends too', async () => {
    const driven = drive('echo ready; sleep 60', { terminal: false, group: true });
    await driven.shows(/ready/);
    process.kill(-(driven.process.pid ?? 0), 'SIGKILL');
    await until(() => driven.alive().length === 0, 4);
  });

  test('the command gets one SIGTERM and has time to end', async () => {
    const folder = folderOfTest('exec-test-');
    const file = join(folder, 'heard');
    const driven = drive(
      `exec 2> /dev/null; trap 'echo heard >> ${file}' TERM; echo ready; while test ! -e ${file}; do sleep 0.1; done; sleep 1; echo rest >> ${file}`,
      { terminal: false },
    );
    await driven.shows(/ready/);
    driven.process.kill('SIGKILL');
    await until(() => driven.alive().length === 0);
    expect(readFileSync(file, 'utf8')).toBe('heard\nrest\n');
  });

  test('a process that ignores SIGTERM is killed after five seconds', async () => {
    const driven = drive("trap '' TERM; echo ready; while :; do sleep 1; done", { terminal: false });
    await driven.shows(/ready/);
    driven.process.kill('SIGKILL');
    await wait(3000);
    expect(driven.alive().length).toBeGreaterThan(0);
    await until(() => driven.alive().length === 0, 6);
  });

  test('our files are removed, whatever their names are', async () => {
    const folder = folderOfTest("exec test's -rf-");
    const file = join(folder, '$(a) b\nc');
    writeFileSync(file, 'secret');
    const driven = drive('echo ready; sleep 60', { terminal: false, files: [file] });
    await driven.shows(/ready/);
    expect(existsSync(file)).toBe(true);
    driven.process.kill('SIGKILL');
    await until(() => driven.alive().length === 0, 4);
    expect(existsSync(file)).toBe(false);
  });

  test('no process is left, at whatever moment it happens', async () => {
    const moments = Array.from({ length: 40 }, (_, index) => 30 + index * 3);
    await Promise.all(
      moments.map(async (moment, index) => {
        await wait(index * 60);
        const driven = drive('sleep 60 & sleep 60', { terminal: false });
        await wait(moment);
        driven.process.kill('SIGKILL');
        await driven.ended;
        await until(() => driven.alive().length === 0);
        // For a moment, a process that is being started is not yet in the list.
        await wait(100);
        expect(driven.alive()).toEqual([]);
        expect(driven.leftovers()).toEqual([]);
      }),
    );
  });
});

function folderOfTest(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
