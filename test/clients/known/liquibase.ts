import type { Client } from '../client.ts';
import { fromMaven, notHere } from '../install.ts';

const MAIN = 'liquibase.integration.commandline.LiquibaseCommandLine';

export const liquibase: Client = {
  name: 'Liquibase',
  install: fromMaven(
    'liquibase',
    'org.liquibase:liquibase-core:4.33.0',
    'info.picocli:picocli:4.7.7',
    'org.postgresql:postgresql:42.7.14',
  ),
  runs: [
    {
      preset: 'liquibase',
      options: ['--jdbc-driver', 'postgresql'],
      project: 'liquibase',
      part: 'pgjdbc 42.7.14',
      command: ['java', MAIN, '--changelog-file=changelog.sql', 'update'],
      table: 'made_by_liquibase',
    },
  ],
};

export const liquibaseRedshift: Client = {
  name: 'Liquibase',
  install: notHere('Maven Central did not serve its extension liquibase-redshift'),
  runs: [
    {
      preset: 'liquibase',
      part: 'Redshift JDBC',
      options: ['--jdbc-driver', 'redshift'],
      project: 'liquibase',
      command: ['java', MAIN, '--changelog-file=changelog.sql', 'update'],
      table: 'made_by_liquibase',
    },
  ],
};
