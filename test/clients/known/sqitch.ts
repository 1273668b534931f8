import type { Client, Run } from '../client.ts';
import { fromDebian } from '../install.ts';

const run = {
  project: 'sqitch',
  table: 'made_by_sqitch',
  env: { SQITCH_FULLNAME: 'A User', SQITCH_EMAIL: 'user@example.com' },
} as const satisfies Partial<Run>;

export const sqitch: Client = {
  name: 'Sqitch',
  install: fromDebian('sqitch', 'sqitch', 'libdbd-pg-perl', 'postgresql-client'),
  runs: [
    { ...run, preset: 'sqitch', command: ['sqitch', 'deploy'] },
    { ...run, preset: 'pgpass', command: ['sqitch', 'deploy', 'db:pg:'] },
  ],
};
