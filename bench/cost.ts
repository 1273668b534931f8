import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** A process to measure: Node with a script, or a program. */
export interface Child {
  /** Node, if it is not given. */
  readonly program?: string;
  readonly script?: string;
  readonly args?: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What a process costs, in milliseconds. */
export interface Cost {
  /** User and system time of all its threads. */
  readonly cpu: number;
  readonly wall: number;
}

/**
 * What a process costs from its start to its end. The shell that waits for it (wait4) measures it, so the start and the
 * end of the process count too, and nothing is added to the process.
 */
export async function costOf(child: Child): Promise<Cost> {
  const report = await run(child, 'bash', ['-c', TIME, 'bash', child.program ?? process.execPath, ...commandOf(child)]);
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = report.trim().split(' ').map(Number);
  return { cpu: (user + system) * 1000, wall: wall * 1000 };
}

const TIME = 'TIMEFORMAT="%3R %3U %3S"; { time "$@" 2>&4 3>&- 4>&-; } 4>&2 2>&3';

/** The peak memory of a process, in MB. The process reports it itself, so these runs are not timed. */
export async function peakMemoryOf(child: Child): Promise<number> {
  return Number(await run(child, process.execPath, ['--import', REPORT_MEMORY, ...commandOf(child)])) / 1000;
}

const REPORT_MEMORY = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, `${process.resourceUsage().maxRSS}`));',
)}`;

/** The size of the files of code that a script loads, in kB: its own, not those of Node. */
export async function loadedBy(child: Child): Promise<number> {
  return Number(await run(child, process.execPath, ['--import', REPORT_FILES, ...commandOf(child)])) / 1000;
}

const REPORT_FILES = `data:text/javascript,${encodeURIComponent(
  `import { statSync, writeSync } from "node:fs"; import { createRequire } from "node:module";
  const { cache } = createRequire("/"); const size = (file) => statSync(file).size;
  process.on("exit", () => writeSync(3, String(Object.keys(cache).map(size).reduce((one, other) => one + other))));`,
)}`;

function commandOf({ script, args = [] }: Child): readonly string[] {
  return script === undefined ? args : [script, ...args];
}

/** Runs a command and returns what it writes to file descriptor 3. Its output is read and dropped. */
async function run({ cwd, env }: Child, file: string, args: readonly string[]): Promise<string> {
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const [stdout, stderr, report] = [child.stdout, child.stderr, child.stdio[3] as Readable].map((stream) =>
    text(stream as Readable),
  );
  const [exitCode] = await once(child, 'close');
  if (exitCode === 0) return (await report) ?? '';
  throw new Error(`${args.at(-1)} ended with ${exitCode}: ${await stdout}${await stderr}`);
}
