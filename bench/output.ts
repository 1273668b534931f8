import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { Benchmark } from './benchmarks.ts';
import { median } from './median.ts';

const SCRIPT = resolve('dist/cli/index.js');
const LOGIN =
  'redshift get-cluster-credentials --db-user etl_user --cluster-identifier analytics --region eu-central-1';
const ROLE = 'arn:aws:iam::123456789012:role/deploy';

const LINES = 200;
/** Writes a line every 5 ms: the time of its write. The clock is the same in all processes. */
const TALK = `
const { writeSync } = require('node:fs');
let left = ${LINES};
const timer = setInterval(() => {
  writeSync(1, process.hrtime.bigint() + '\\n');
  if (--left === 0) clearInterval(timer);
}, 5);`;

const MEGABYTES = 800;
/** How long its reader reads nothing, in milliseconds: enough to have all of it in memory, if we went on reading. */
const STOP = 2000;
const FLOOD = `
const { writeSync } = require('node:fs');
const text = Buffer.alloc(2 ** 20, 'an ordinary line of a log\\n');
for (let count = 0; count < ${MEGABYTES}; count += 1) {
  for (let from = 0; from < text.length; ) from += writeSync(1, text, from);
}`;

/** What a user of the command after `--` notices: how late its lines are, and our memory when it writes much. */
export const benchmarkOutput: Benchmark = async ({ cloud }) => {
  const delay = median(await delaysOf(start(TALK, cloud)));
  const memory = await memoryOf(start(FLOOD, cloud));
  return [
    { name: 'output, a line is passed on after', unit: 'ms', ours: delay, value: delay },
    { name: 'output, memory while its reader stops', unit: 'MB', ours: memory.stopped, value: memory.stopped },
    { name: `output, peak memory, ${MEGABYTES} MB`, unit: 'MB', ours: memory.peak, value: memory.peak },
  ];
};

type Run = ChildProcessByStdio<null, Readable, null>;

function start(program: string, cloud: Readonly<Record<string, string>>): Run {
  const args = [SCRIPT, ...LOGIN.split(' '), '--role-to-assume', ROLE, '--', process.execPath, '-e', program];
  const env = { PATH: process.env['PATH'] ?? '', GITHUB_ACTIONS: 'true', ...cloud };
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
}

/** For each line, the milliseconds from its write in the child until it is read here. */
async function delaysOf(run: Run): Promise<number[]> {
  const delays: number[] = [];
  run.stdout.on('data', (chunk: Buffer) => {
    const now = process.hrtime.bigint();
    for (const line of chunk.toString().trim().split('\n')) delays.push(Number(now - BigInt(line)) / 1e6);
  });
  await once(run, 'close');
  if (delays.length !== LINES) throw new Error(`${delays.length} of ${LINES} lines were passed on`);
  return delays;
}

/** Our peak memory, in MB: while the reader of all the output does not read for some time, and until the end. */
async function memoryOf(run: Run): Promise<{ readonly stopped: number; readonly peak: number }> {
  await once(run.stdout, 'readable');
  await setTimeout(STOP);
  const stopped = peakOf(run);
  let peak = stopped;
  let bytes = 0;
  for await (const chunk of run.stdout as AsyncIterable<Buffer>) {
    // Once in 8 MB. The last time is before the end, when the process still exists.
    if (bytes % 2 ** 23 > (bytes + chunk.length) % 2 ** 23) peak = peakOf(run);
    bytes += chunk.length;
  }
  if (bytes !== MEGABYTES * 2 ** 20) throw new Error(`${bytes} bytes of ${MEGABYTES} MB were passed on`);
  return { stopped, peak };
}

/** The peak memory of a running process so far, in MB. */
function peakOf({ pid }: Run): number {
  const line = /^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1]) / 1000;
}
