import type { Client, Run } from '../client.ts';
import { fromPyPi } from '../install.ts';

export const psycopg: Client = {
  name: 'psycopg',
  install: fromPyPi('psycopg', 'psycopg[binary]'),
  runs: runsOf('python/psycopg_3.py'),
};

export const psycopg2: Client = {
  name: 'psycopg2',
  install: fromPyPi('psycopg2', 'psycopg2-binary'),
  runs: runsOf('python/psycopg_2.py'),
};

function runsOf(script: string): Run[] {
  const command = ['python', `{scripts}/${script}`];
  return ['pg', 'pgpass', 'pgservice', 'url'].map((preset) => ({ preset, command }));
}
