import type { Client } from '../client.ts';
import { fromMaven } from '../install.ts';

const command = ['java', '{scripts}/java/CurrentUser.java'];

export const pgjdbc: Client = {
  name: 'pgjdbc',
  install: fromMaven('pgjdbc', 'org.postgresql:postgresql:42.7.14'),
  runs: [{ preset: 'jdbc', options: ['--jdbc-driver', 'postgresql'], command }],
};

export const redshiftJdbc: Client = {
  name: 'Redshift JDBC',
  install: fromMaven('redshift-jdbc', 'com.amazon.redshift:redshift-jdbc42:2.3.0'),
  runs: [{ preset: 'jdbc', options: ['--jdbc-driver', 'redshift'], command }],
};
