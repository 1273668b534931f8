import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { curl } from './known/livy.ts';
import { nodePostgres } from './known/node-postgres.ts';
import { psql } from './known/psql.ts';
import { logIn } from './log-in.ts';
import { createLogins } from './logins.ts';
import { type Stage, startStage } from './stage.ts';

// `npm run clients` tries the others: they are large.
const clients = [
  { client: psql, command: 'psql' },
  { client: nodePostgres, command: 'node' },
  { client: curl, command: 'curl' },
];

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe.each(clients)('$client.name (needs $command)', ({ client, command }) => {
  const isThere = spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
  const cases = client.runs.flatMap((run) => createLogins().map((login) => ({ run, login, by: run.by ?? 'exec' })));

  test.runIf(isThere).each(cases)('logs in with preset $run.preset, $by, $login.name password', async (one) => {
    expect(await logIn({ stage, installed: await client.install(''), ...one })).toBeUndefined();
  });
});
