import { describe, expect, test } from 'vitest';
import { drive, until, wait } from './processes.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const;

/** A command that prints the signals that it gets, and ends half a second after the first SIGTERM or SIGINT. */
const listener = {
  command: process.execPath,
  args: [
    '-e',
    `for (const name of ${JSON.stringify(SIGNALS)}) process.on(name, () => {
       console.log('heard ' + name);
       if (name === 'SIGTERM' || name === 'SIGINT') setTimeout(() => process.exit(7), 500);
     });
     console.log('ready');
     setTimeout(() => {}, 60_000);`,
  ],
};

describe('a signal', () => {
  test.each(SIGNALS)('%s is passed on once, and does not end us', async (name) => {
    const driven = drive('', { ...listener, terminal: false });
    await driven.shows(/ready/);
    driven.process.kill(name);
    await driven.shows(new RegExp(`heard ${name}`));
    if (name !== 'SIGTERM') driven.process.kill('SIGTERM');
    const { code, signal, stdout } = await driven.ended;
    expect({ code, signal }).toEqual({ code: 7, signal: null });
    expect(stdout.match(/heard/g)).toHaveLength(name === 'SIGTERM' ? 1 : 2);
  });

  test('reaches the command once when our whole group gets it', async () => {
    const driven = drive('', { ...listener, terminal: false, group: true });
    await driven.shows(/ready/);
    process.kill(-(driven.process.pid ?? 0), 'SIGTERM');
    expect(await driven.ended).toMatchObject({ code: 7, stdout: 'ready\nheard SIGTERM\n' });
  });

  test.each(['SIGINT', 'SIGQUIT', 'SIGHUP'] as const)(
    '%s is not passed on on a terminal, which has sent it to the command already',
    async (name) => {
      const driven = drive('', { ...listener, terminal: true });
      await driven.shows(/ready/);
      driven.process.kill(name);
      await wait(200);
      driven.process.kill('SIGTERM');
      expect(await driven.ended).toMatchObject({ code: 7, stdout: 'ready\nheard SIGTERM\n' });
    },
  );

  test('that ends a process also reaches the children of the command', async () => {
    const driven = drive(
      '(trap "echo child heard; exit" TERM; echo ready; while :; do sleep 0.1; done) & wait; echo no',
      {
        terminal: false,
      },
    );
    await driven.shows(/ready/);
    driven.process.kill('SIGTERM');
    const { code, stdout } = await driven.ended;
    expect({ code, stdout }).toEqual({ code: 143, stdout: 'ready\nchild heard\n' });
    await expect.poll(driven.alive).toEqual([]);
  });

  test('for a message (SIGUSR1) does not reach the children of the command', async () => {
    const driven = drive("trap 'kill -0 $! && echo heard; kill $!; wait; exit 0' USR1; sleep 60 & echo ready; wait", {
      terminal: false,
    });
    await driven.shows(/ready/);
    driven.process.kill('SIGUSR1');
    expect(await driven.ended).toMatchObject({ code: 0, stdout: 'ready\nheard\n' });
  });

  test('ends the wait for the output of a process in the background', async () => {
    const driven = drive('sleep 60 & echo $!');
    await driven.shows(/\d/);
    await wait(300);
    const start = performance.now();
    driven.process.kill('SIGTERM');
    const { code, stdout } = await driven.ended;
    expect(performance.now() - start).toBeLessThan(1000);
    expect(code).toBe(0);
    process.kill(Number(stdout), 'SIGKILL');
  });
});

describe('at any moment', () => {
  // From before the start of the command until long after it.
  const moments = Array.from({ length: 24 }, (_, index) => index * 8);

  test.each(['SIGINT', 'SIGTERM'] as const)('%s leaves no orphan and no file, and the right code', async (name) => {
    const number = name === 'SIGINT' ? 130 : 143;
    await Promise.all(
      moments.map(async (moment, index) => {
        // Not all at the same time: the test is not about a busy machine.
        await wait(index * 60);
        // Without a shell: if it gets SIGINT while it starts its child, it may wait for the end of that child.
        const driven = drive('', { command: 'sleep', args: ['60'], terminal: false });
        await wait(moment);
        driven.process.kill(name);
        const { code, signal, stdout, stderr } = await driven.ended;
        // Before we listen for the signal, it ends Node, and nothing has been started.
        expect([number, name]).toContain(signal ?? code);
        expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
        await until(() => driven.alive().length === 0);
        expect(driven.leftovers()).toEqual([]);
      }),
    );
  });
});
