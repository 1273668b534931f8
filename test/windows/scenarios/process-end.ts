import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { kill } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Scenario } from '../scenario.ts';
import type { Stage } from '../stage.ts';
import { expectCode, inHome, LOGIN, LOGIN_WITH_HOST } from '../words.ts';

const ACCESS_VIOLATION = 0xc0000005;
const STEPS = 100;

/** Exit codes, and what Windows has of signals. */
export const processEnd: readonly Scenario[] = [
  {
    title: 'The exit code is that of the command, with all 32 bits',
    async run({ command }) {
      for (const code of [0, 1, 3, 255, 256, ACCESS_VIOLATION]) {
        expectCode(await command([...LOGIN, '--', process.execPath, '-e', `process.exit(${code})`]), code);
      }
    },
  },
  {
    title: 'A command that is ended from outside gives its exit code, and leaves no file of ours',
    async run({ command, folder }) {
      const words = [process.execPath, '-e', 'process.kill(process.pid)'];
      const ran = await command([...LOGIN_WITH_HOST, '--preset', 'pgpass', '--', ...words]);
      equal(ran.code, 1);
      deepEqual(left(folder), []);
    },
  },
  {
    title: 'If we are ended from outside, the command ends with us; a password file stays',
    async run(stage) {
      const ticking = 'let n = 0; setInterval(() => require("fs").writeFileSync("tick", String((n += 1))), 50)';
      const limited = `${ticking}; setTimeout(() => process.exit(), 20000)`;
      let ours = 0;
      const ran = stage.command([...LOGIN_WITH_HOST, '--preset', 'pgpass', '--', process.execPath, '-e', limited], {
        onStart: (pid) => {
          ours = pid;
        },
      });
      await until(() => existsSync(inHome(stage, 'tick')));
      kill(ours);
      await ran;
      await wait(300);
      const before = ticks(stage);
      await wait(500);
      equal(ticks(stage), before, 'the command goes on');
      equal(left(stage.folder).length, 1);
    },
  },
  {
    title: 'Ctrl-C and Ctrl-Break reach the command, and we wait for its end',
    notPossible: 'Node.js cannot send them to a console. test/exec tries the same code with the signals of Linux',
    run: () => Promise.reject(new Error('not possible')),
  },
  {
    title: 'The executable for Windows runs without Node.js',
    notPossible: 'It has Node.js 26, which Wine 8 does not start, and this script does not build it',
    run: () => Promise.reject(new Error('not possible')),
  },
];

async function until(isTrue: () => boolean): Promise<void> {
  for (let step = 0; step < STEPS && !isTrue(); step += 1) await wait(100);
  ok(isTrue(), 'the command did not start');
}

function ticks(stage: Stage): string {
  return readFileSync(inHome(stage, 'tick'), 'utf8');
}

/** The files with a login that are left in the temp folder. */
function left(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('cluster-credentials-'));
}
