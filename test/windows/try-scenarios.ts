import { spawnSync } from 'node:child_process';
import { type Row, toTable } from './report.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios/index.ts';
import { setStage } from './stage.ts';

/** Tries the scenarios with this text in their title, and prints a table. Returns 1 if one fails or there are none. */
export async function tryScenarios(only: string): Promise<number> {
  const isWine = spawnSync('winepath', ['--version']).error === undefined;
  const rows: Row[] = [];
  for (const scenario of scenarios.filter(({ title }) => title.toLowerCase().includes(only.toLowerCase()))) {
    const why = scenario.notPossible ?? (isWine ? scenario.notUnderWine : undefined);
    const problem = why === undefined ? await problemOf(scenario) : undefined;
    rows.push({ title: scenario.title, result: resultOf(why, problem), note: why ?? problem ?? '' });
  }
  const count = (result: Row['result']) => rows.filter((row) => row.result === result).length;
  console.log(`Node.js ${process.version} on Windows${isWine ? ', under Wine' : ''}\n\n${toTable(rows)}\n`);
  console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('not possible')} not possible here`);
  return count('failed') > 0 || count('passed') === 0 ? 1 : 0;
}

function resultOf(why: string | undefined, problem: string | undefined): Row['result'] {
  if (why !== undefined) return 'not possible';
  return problem === undefined ? 'passed' : 'failed';
}

/** Undefined when all is well. A process that goes on keeps its folder in use: that is a problem too. */
async function problemOf({ run, cloud }: Scenario): Promise<string | undefined> {
  const stage = await setStage(cloud);
  const problem = await run(stage).then(() => undefined, inWords);
  const left = await stage.close().then(() => undefined, inWords);
  return problem ?? left;
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
