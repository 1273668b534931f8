// `npm run clients`: logs real clients in with what our command hands over, against the local cloud. `--only TEXT` runs
// the clients with this text in their name, `--folder DIR` is where they are installed, and `--write` keeps the result.
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Client, Installed, Run } from './client.ts';
import { knownClients } from './known/index.ts';
import { logIn } from './log-in.ts';
import { createLogins } from './logins.ts';
import { type Row, toJson, toTable } from './report.ts';
import { type Stage, startStage } from './stage.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    folder: { type: 'string', default: join(tmpdir(), 'cluster-credentials-clients') },
    write: { type: 'boolean', default: false },
  },
});
const LAST_RUN = 'test/clients/last-run.json';

if (!existsSync('dist/cli/index.js')) {
  console.error('dist/cli/index.js is missing here. Run: npm run build');
  process.exitCode = 1;
} else {
  process.exitCode = await runAll();
}

async function runAll(): Promise<number> {
  const folder = resolve(values.folder);
  await mkdir(folder, { recursive: true });
  const only = values.only.toLowerCase();
  const clients = knownClients.filter(({ name }) => name.toLowerCase().includes(only));
  console.log(`Clients are installed in ${folder}. Remove it to install them again.`);
  const stage = await startStage();
  const rows: Row[] = [];
  try {
    for (const client of clients) rows.push(...(await runClient(client, stage, folder)));
  } finally {
    await stage.close();
  }
  console.log(`\n${toTable(rows)}`);
  if (values.write) writeFileSync(LAST_RUN, toJson(rows, new Date()));
  const count = (result: Row['result']) => rows.filter((row) => row.result === result).length;
  console.log(`\n${count('yes')} passed, ${count('no')} failed, ${count('not verified')} skipped`);
  return count('no') > 0 ? 1 : 0;
}

async function runClient(client: Client, stage: Stage, folder: string): Promise<Row[]> {
  const started = performance.now();
  const installed = await client.install(folder).catch((error: Error) => error.message);
  const rows: Row[] = [];
  for (const run of client.runs) {
    const facts = {
      client: run.part === undefined ? client.name : `${client.name}, ${run.part}`,
      version: typeof installed === 'string' ? '' : installed.version,
      preset: [run.preset ?? [], run.options ?? []].flat().join(' '),
      ...(run.by ? { by: run.by } : {}),
      glueLines: run.glue?.length ?? 0,
    };
    const result =
      typeof installed === 'string'
        ? ({ result: 'not verified', logins: [], reason: installed } as const)
        : await runLogins(run, installed, stage);
    rows.push({ ...facts, ...result });
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${client.name}: ${rows.map(({ result }) => result).join(', ')} (${seconds} s)`);
  return rows;
}

async function runLogins(
  run: Run,
  installed: Installed,
  stage: Stage,
): Promise<Pick<Row, 'result' | 'logins' | 'reason'>> {
  const worked: string[] = [];
  const problems = new Map<string, string[]>();
  for (const login of createLogins()) {
    if (run.without?.[login.name] !== undefined) continue;
    const problem = await logIn({ stage, installed, run, login });
    if (problem === undefined) worked.push(login.name);
    else problems.set(problem, [...(problems.get(problem) ?? []), login.name]);
  }
  const left = Object.entries(run.without ?? {}).map(([name, why]) => `not tried: ${name}, ${why}`);
  if (problems.size === 0) return { result: 'yes', logins: worked, ...(left[0] ? { reason: left.join('; ') } : {}) };
  const reason = [...problems].map(([problem, names]) => `${names.join(', ')}: ${problem}`).join('; ');
  return { result: 'no', logins: worked, reason };
}
