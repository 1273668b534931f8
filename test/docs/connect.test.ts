// Runs the lines of docs/connect.md. Programs that record what they get replace the clients.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Cloud } from '../cloud/contract.ts';
import { startCloud } from '../cloud/index.ts';
import { blocksIn, textOf } from './pages.ts';
import { openStage, type Stage } from './stage.ts';

const PAGE = 'docs/connect.md';
const PASSWORD = 'AMAFUyyuros/Qj+xPTtgz7Ab==';
const USER = 'IAMA:etl_user:readers';
const ENCODED = 'IAMA%3Aetl_user%3Areaders:AMAFUyyuros%2FQj%2BxPTtgz7Ab%3D%3D';

/** The texts that each client must get, in the order of the lines of the page. */
const recipes: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'psql, and other clients of libpq': [
    ['psql --no-psqlrc', `PGUSER=${USER}`, `*:*:*:IAMA\\:etl_user\\:readers:${PASSWORD}`, 'PGSSLMODE=require'],
    ['psql --no-psqlrc', `PGUSER=${USER}`, `PGPASSWORD=${PASSWORD}`, 'PGSSLMODE=require'],
  ],
  Flyway: [['flyway migrate', `FLYWAY_USER=${USER}`, `FLYWAY_PASSWORD=${PASSWORD}`, 'FLYWAY_URL=jdbc:redshift://']],
  Liquibase: [['liquibase update', `LIQUIBASE_COMMAND_USERNAME=${USER}`, `LIQUIBASE_COMMAND_PASSWORD=${PASSWORD}`]],
  dbt: [['dbt run', `DBT_ENV_SECRET_USER=${USER}`, `DBT_ENV_SECRET_PASSWORD=${PASSWORD}`]],
  'node-postgres': [
    [`"user":"${USER}"`, `"password":"${PASSWORD}"`, '"ssl":true'],
    ['npx --no-install', `DATABASE_URL=postgres://${ENCODED}@warehouse.example.com:5439/dev?sslmode=require`],
  ],
  SQLAlchemy: [[`'username': '${USER}'`, `'password': '${PASSWORD}'`, "'sslmode': 'require'"]],
  Airflow: [['airflow dags test', `"login":"${USER}","password":"${PASSWORD}"`, 'AIRFLOW_CONN_REDSHIFT_DEFAULT={']],
  'Livy, by curl': [['--netrc-file /', `password ${PASSWORD}`, 'https://livy.example.com:8998/sessions']],
};

let stage: Stage;
let cloud: Cloud;

beforeAll(async () => {
  cloud = await startCloud({ redshiftUser: USER, redshiftPassword: PASSWORD, emrPassword: PASSWORD });
  stage = openStage();
  for (const name of ['psql', 'flyway', 'liquibase', 'dbt', 'npx', 'airflow', 'curl']) stage.program(name, WRITE_DOWN);
  for (const name of ['migrate.mjs', 'with-login.mjs', 'migrate.py', 'with-connection.sh']) {
    stage.file(name, fileOf(name));
  }
  mkdirSync(join(stage.folder, 'node_modules/pg'), { recursive: true });
  stage.file('node_modules/pg/index.js', PG);
  stage.file('sqlalchemy.py', SQLALCHEMY);
});
afterAll(async () => {
  stage.close();
  await cloud.close();
});

const [shared = '', ...lines] = blocksIn(PAGE, 'sh').filter((text) => !text.startsWith('export AIRFLOW'));
const given = Object.entries(recipes).flatMap(([client, each]) => each.map((shown) => ({ client, shown })));

test('every line of the page has a test', () => {
  const headings = [...textOf(PAGE).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(Object.keys(recipes)).toEqual(headings);
  expect(given.length).toBe(lines.length);
});

describe.each(given.map((recipe, index) => ({ ...recipe, line: lines[index] ?? '' })))('$client', ({ line, shown }) => {
  test('gets the login under the names that it reads, and the log shows nothing of it', async () => {
    const seen = stage.file('seen', '');
    const ended = await stage.bash(`${shared}\n${line}`, {
      ...cloud.env(),
      GITHUB_ACTIONS: 'true',
      CLUSTER_CREDENTIALS: stage.checkout,
      SEEN: seen,
    });
    expect(ended.exitCode, ended.stdout + ended.stderr).toBe(0);
    const known = readFileSync(seen, 'utf8');
    for (const text of shown) expect(known).toContain(text);
    expect(known.split('\n')[0]).not.toContain(PASSWORD);
    expect(ended.stdout).not.toContain(PASSWORD);
    expect(ended.stdout).toContain('***');
  });
});

test("dbt's profile reads the variables that the line sets", () => {
  const { user, password } = parse(blocksIn(PAGE, 'yaml')[0] ?? '').warehouse.outputs.ci;
  expect([user, password]).toEqual(['USER', 'PASSWORD'].map((word) => `{{ env_var('DBT_ENV_SECRET_${word}') }}`));
});

test('the URL gives the login again when it is parsed', () => {
  const { username, password } = new URL(`postgres://${ENCODED}@warehouse.example.com:5439/dev`);
  expect([username, password].map(decodeURIComponent)).toEqual([USER, PASSWORD]);
});

/** The block after the words "In `NAME`:" or "where `NAME` is". */
function fileOf(name: string): string {
  const place = new RegExp(
    `(?:[Ii]n|where) \`${name.replace('.', '\\.')}\`[\\s\\S]*?^\`\`\`\\w+\n([\\s\\S]*?)^\`\`\`$`,
    'm',
  );
  const text = place.exec(textOf(PAGE))?.[1];
  if (text === undefined) throw new Error(`${PAGE} has no ${name}`);
  return text;
}

// The first line is the call of the program. It prints its environment on purpose.
const WRITE_DOWN = `#!/bin/sh
{
  echo "$(basename "$0") $*"
  env
  for file in "$PGPASSFILE" "$EMR_NETRC"; do [ -z "$file" ] || cat "$file"; done
} | tee -a "$SEEN"
`;

const PG = `
const { appendFileSync } = require('node:fs');
exports.Client = class {
  constructor(settings) {
    const text = JSON.stringify(settings);
    appendFileSync(process.env.SEEN, '\\n' + text);
    console.log(text);
  }
  async connect() {}
  async query() {}
  async end() {}
};
`;

const SQLALCHEMY = `
import os

class URL:
    @staticmethod
    def create(driver, **parts):
        return parts

def create_engine(url):
    with open(os.environ["SEEN"], "a") as seen:
        seen.write("\\n" + repr(url))
    print(url)
`;
