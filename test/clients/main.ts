// `npm run clients`: logs real clients in with what our command hands over, against the local cloud. `--only TEXT` tries
// the clients with this text in their name, `--folder DIR` is where they are installed, and `--write` keeps the result.
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { knownClients } from './known/index.ts';
import { type Row, toJson, toTable } from './report.ts';
import { startStage } from './stage.ts';
import { tryClient } from './try-client.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    folder: { type: 'string', default: join(tmpdir(), 'cluster-credentials-clients') },
    write: { type: 'boolean', default: false },
  },
});
const LAST_RUN = 'test/clients/last-run.json';

const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupted.abort());

const problem = problemWithCall();
if (problem !== undefined) console.error(problem);
process.exitCode = problem === undefined ? await tryAll() : 1;

function problemWithCall(): string | undefined {
  if (!existsSync('dist/cli/index.js')) return 'dist/cli/index.js is missing here. Run: npm run build';
  if (values.write && values.only !== '') return '--write keeps the result of all clients. Leave out --only';
  return undefined;
}

async function tryAll(): Promise<number> {
  const folder = resolve(values.folder);
  await mkdir(folder, { recursive: true });
  console.log(`Clients are installed in ${folder}. Remove it to install them again.`);
  const stage = await startStage(interrupted.signal);
  const rows: Row[] = [];
  try {
    for (const client of knownClients.filter(({ name }) => name.toLowerCase().includes(values.only.toLowerCase()))) {
      const started = performance.now();
      const tried = await tryClient(client, stage, folder);
      rows.push(...tried);
      const seconds = Math.round((performance.now() - started) / 1000);
      console.log(`${client.name}: ${tried.map(({ result }) => result).join(', ')} (${seconds} s)`);
    }
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
    return 130;
  } finally {
    await stage.close();
  }
  console.log(`\n${toTable(rows)}`);
  if (values.write) writeFileSync(LAST_RUN, toJson(rows, new Date()));
  const count = (result: Row['result']) => rows.filter((row) => row.result === result).length;
  console.log(`\n${count('yes')} passed, ${count('no')} failed, ${count('not verified')} skipped`);
  return count('no') > 0 ? 1 : 0;
}
