import type { Client } from '../client.ts';
import { airflow } from './airflow.ts';
import { alembic } from './alembic.ts';
import { dbtPostgres, dbtRedshift } from './dbt.ts';
import { dlt } from './dlt.ts';
import { flyway, flywayRedshift } from './flyway.ts';
import { golangMigrate } from './golang-migrate.ts';
import { pgjdbc, redshiftJdbc } from './jdbc.ts';
import { liquibase, liquibaseRedshift } from './liquibase.ts';
import { curl, requests, sparkmagic } from './livy.ts';
import { nodePostgres } from './node-postgres.ts';
import { psql } from './psql.ts';
import { psycopg, psycopg2 } from './psycopg.ts';
import { redshiftConnector } from './redshift-connector.ts';
import { sqitch } from './sqitch.ts';
import { sqlalchemy } from './sqlalchemy.ts';
import { sqlmesh } from './sqlmesh.ts';

/** All clients, those of libpq first. */
export const knownClients: readonly Client[] = [
  ...[psql, psycopg, psycopg2, sqlalchemy, alembic, nodePostgres, golangMigrate, sqitch],
  ...[pgjdbc, redshiftJdbc, flyway, flywayRedshift, liquibase, liquibaseRedshift],
  ...[redshiftConnector, dbtPostgres, dbtRedshift, sqlmesh, dlt, airflow],
  ...[curl, requests, sparkmagic],
];
