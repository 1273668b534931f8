import type { Client, Run } from '../client.ts';
import { fromPyPi } from '../install.ts';

// dbt-core 1.12 needs a file that is not on PyPI.
const CORE = 'dbt-core<1.12';

const run = {
  preset: 'dbt',
  command: ['dbt', '--quiet', 'run'],
  table: 'made_by_dbt',
  env: { DBT_SEND_ANONYMOUS_USAGE_STATS: 'false' },
} as const satisfies Partial<Run>;

export const dbtPostgres: Client = {
  name: 'dbt-postgres',
  install: fromPyPi('dbt-postgres', 'dbt-postgres', CORE),
  runs: [{ ...run, project: 'dbt-postgres' }],
};

export const dbtRedshift: Client = {
  name: 'dbt-redshift',
  install: fromPyPi('dbt-redshift', 'dbt-redshift', CORE),
  runs: [{ ...run, project: 'dbt-redshift' }],
};
