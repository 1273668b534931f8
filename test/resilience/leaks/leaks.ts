import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { startCloud } from '../../cloud/index.ts';
import { levels, type Path, paths } from './paths.ts';
import { plant, plants } from './plants.ts';
import { runPath } from './run-path.ts';
import { forbiddenTexts, passwords } from './secrets.ts';

const dist = resolve(process.env['DIST'] ?? 'dist');
const WORKERS = 4;

interface LeakRun {
  readonly path: Path;
  readonly level: string;
  readonly shape: string;
  readonly dist: string;
}

export interface LeakResult {
  readonly runs: number;
  /** Texts that were searched for in places. */
  readonly checks: number;
  readonly lines: readonly string[];
}

/** Every path at every level with a password of every shape: what is seen of a secret where it must not be. */
export function runLeakMatrix(only = ''): Promise<LeakResult> {
  const runs = paths.flatMap((path) =>
    Object.keys(levels).flatMap((level) => Object.keys(passwords).map((shape) => ({ path, level, shape, dist }))),
  );
  return runAll(runs.filter(({ path, level, shape }) => `${path.name} ${level} ${shape}`.includes(only)));
}

/** Plants each leak and looks whether it is found: which ones were not. */
export async function missedPlants(): Promise<{ readonly planted: number; readonly missed: readonly string[] }> {
  const missed: string[] = [];
  for (const [place, statement] of Object.entries(plants)) {
    const planted = plant(statement, dist);
    // The action has a summary and a state, the command files of its own.
    const path = paths.find(({ name }) => name === (/file/.test(place) ? 'exec quiet' : 'action redshift'));
    const { lines } = await runAll(path ? [{ path, level: 'usual', shape: 'redshift', dist: planted }] : []);
    if (lines.length === 0) missed.push(place);
    rmSync(planted, { recursive: true, force: true });
  }
  return { planted: Object.keys(plants).length, missed };
}

async function runAll(runs: readonly LeakRun[]): Promise<LeakResult> {
  const waiting = [...runs];
  const lines: string[] = [];
  let checks = 0;
  await Promise.all(
    Array.from({ length: Math.min(WORKERS, runs.length) }, async () => {
      for (let run = waiting.shift(); run; run = waiting.shift()) {
        const found = await leaksOf(run);
        checks += found.checks;
        lines.push(...found.lines);
      }
    }),
  );
  return { runs: runs.length, checks, lines: lines.sort() };
}

async function leaksOf({ path, level, shape, dist: built }: LeakRun): Promise<Omit<LeakResult, 'runs'>> {
  const password = passwords[shape] ?? '';
  const cloud = await startCloud({ redshiftPassword: password, emrPassword: password });
  try {
    const { exitCode, places } = await runPath(path, level, cloud, built);
    const texts = forbiddenTexts(password, cloud);
    const where = `${path.name}, ${level}, ${shape}`;
    const lines = Object.entries(places).flatMap(([place, seen]) => {
      const name = [...texts].find(([, text]) => seen.includes(text))?.[0];
      return name === undefined ? [] : [`leak: ${name} in ${place} (${where})`];
    });
    if ((exitCode === 0) === (path.fails === true))
      lines.push(`exit code ${exitCode} (${where}): ${places['stderr']?.slice(0, 200)}`);
    return { lines, checks: Object.keys(places).length * texts.size };
  } finally {
    await cloud.close();
  }
}
