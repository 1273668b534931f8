import type { Client } from '../client.ts';
import { fromPyPi } from '../install.ts';

const providers = ['postgres', 'amazon', 'apache-livy'].map((name) => `apache-airflow-providers-${name}`);

const command = ['python', '{scripts}/python/with_airflow.py'];

export const airflow: Client = {
  name: 'Airflow',
  install: fromPyPi('airflow', 'apache-airflow', ...providers),
  runs: [
    { preset: 'airflow', part: 'RedshiftSQLHook', command: [...command, 'redshift'] },
    { preset: 'airflow', part: 'PostgresHook', command: [...command, 'postgres'], caVariable: 'PGSSLROOTCERT' },
    { preset: 'airflow', part: 'LivyHook', cluster: 'emr', command: [...command, 'livy'] },
  ],
};
