import type { Client } from '../client.ts';
import { fromMaven } from '../install.ts';

/** The command line. Maven Central has its parts, and the PostgreSQL module only. */
export const flyway: Client = {
  name: 'Flyway',
  install: fromMaven(
    'flyway',
    'org.flywaydb:flyway-commandline:11.8.2',
    'org.flywaydb:flyway-database-postgresql:11.8.2',
    'org.postgresql:postgresql:42.7.14',
    'com.fasterxml.jackson.dataformat:jackson-dataformat-toml:2.15.2',
    'com.fasterxml.jackson.dataformat:jackson-dataformat-xml:2.15.2',
    'com.google.code.gson:gson:2.13.1',
  ),
  runs: [
    {
      preset: 'flyway',
      options: ['--jdbc-driver', 'postgresql'],
      project: 'flyway',
      part: 'pgjdbc 42.7.14',
      command: ['java', 'org.flywaydb.commandline.Main', '-skipCheckForUpdate', '-locations=filesystem:.', 'migrate'],
      table: 'made_by_flyway',
    },
  ],
};

/** The last core that has Redshift built in. It can log in here; its SQL is for Redshift only. */
export const flywayRedshift: Client = {
  name: 'Flyway core',
  install: fromMaven('flyway-redshift', 'org.flywaydb:flyway-core:9.22.3', 'com.amazon.redshift:redshift-jdbc42:2.3.0'),
  runs: [
    {
      preset: 'flyway',
      options: ['--jdbc-driver', 'redshift'],
      part: 'Redshift JDBC 2.3.0',
      command: ['java', '{scripts}/java/FlywayUser.java'],
    },
  ],
};
