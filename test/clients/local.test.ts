import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { curl } from './known/livy.ts';
import { nodePostgres } from './known/node-postgres.ts';
import { psql } from './known/psql.ts';
import { logIn, refuseOtherAuthority } from './log-in.ts';
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

for (const { client, command } of clients) {
  const isThere = spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
  describe(`${client.name} (needs ${command})`, () => {
    for (const run of client.runs) {
      const how = [run.preset ?? [], run.options ?? [], run.by ?? []].flat().join(' ');
      // The hard logins once for each form of the login.
      const isUsual = run.by === undefined && run.options === undefined;
      for (const login of createLogins().filter(({ name }) => isUsual || name === 'ordinary')) {
        test.runIf(isThere)(`logs in by ${how} with the ${login.name} login`, async () => {
          expect(await logIn({ stage, installed: await client.install(''), run, login })).toBeUndefined();
        });
      }
      const [login] = createLogins();
      if (!isUsual || login === undefined) continue;
      test.runIf(isThere)(`refuses a certificate of another authority by ${how}`, async () => {
        expect(await refuseOtherAuthority({ stage, installed: await client.install(''), run, login })).toBeUndefined();
      });
    }
  });
}
