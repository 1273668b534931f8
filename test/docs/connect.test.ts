// Runs the lines of docs/connect.md. Programs that record what they get replace the clients.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dbtNames } from '../../src/connect/presets/tools.ts';
import type { Cloud } from '../cloud/contract.ts';
import { startCloud } from '../cloud/index.ts';
import { redshiftInputs, runAction } from '../end-to-end/action.ts';
import { NODE_PG, PYTHON_MODULES, WRITE_DOWN } from './clients.ts';
import { blocksIn, sectionsOf, textOf } from './pages.ts';
import { openStage, type Stage } from './stage.ts';

const PAGE = 'docs/connect.md';
const PASSWORD = 'AMAFUyyuros/Qj+xPTtgz7Ab==';
const USER = 'IAMA:etl_user:readers';
const ENCODED = 'IAMA%3Aetl_user%3Areaders:AMAFUyyuros%2FQj%2BxPTtgz7Ab%3D%3D';
const HOST = 'warehouse.example.com';
const JDBC = `jdbc:redshift://${HOST}:5439/dev`;
const GATEWAY = 'SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__';
const DLT = 'DESTINATION__REDSHIFT__CREDENTIALS__';

const where = [`PGHOST=${HOST}`, 'PGPORT=5439', 'PGDATABASE=dev', `PGUSER=${USER}`];
const pg = [...where, `PGPASSWORD=${PASSWORD}`, 'PGSSLMODE=require'];
const passwordFile = `${HOST}:*:*:IAMA\\:etl_user\\:readers:${PASSWORD}`;
const netrc = [
  'LIVY_URL=https://livy.example.com:8998',
  `machine livy.example.com login emr-user password ${PASSWORD}`,
];
const verified = (mode: string) => [`PGSSLMODE=${mode}`, 'PGSSLROOTCERT=/', '/certificates/amazon.pem'];

/** What each client must get, in the order of the lines below its heading. */
const recipes: Readonly<Record<string, readonly (readonly string[])[]>> = {
  psql: [
    ['psql --no-psqlrc', ...pg],
    ['psql --no-psqlrc', ...where, 'PGSSLMODE=require', passwordFile],
    ['psql --no-psqlrc', 'PGSERVICE=cluster', `host=${HOST}`, `user=${USER}`, 'passfile=/', passwordFile],
  ],
  psycopg: [['load.py', ...pg]],
  SQLAlchemy: [
    ['report.py', 'postgresql+psycopg2://', ...pg],
    ['redshift.py', `redshift+psycopg2://${ENCODED}@${HOST}:5439/dev?sslmode=require`],
  ],
  Alembic: [['alembic upgrade head', ...pg]],
  'node-postgres': [
    ['migrate.mjs', ...pg],
    ['npx --no-install node-pg-migrate up', ...pg],
  ],
  Flyway: [['flyway migrate', `FLYWAY_URL=${JDBC}`, `FLYWAY_USER=${USER}`, `FLYWAY_PASSWORD=${PASSWORD}`]],
  Liquibase: [
    [
      'liquibase update',
      `LIQUIBASE_COMMAND_URL=${JDBC}`,
      `LIQUIBASE_COMMAND_USERNAME=${USER}`,
      `LIQUIBASE_COMMAND_PASSWORD=${PASSWORD}`,
    ],
  ],
  'golang-migrate': [['migrate -path migrations -database redshift:///dev up', ...pg]],
  Sqitch: [['sqitch deploy', 'SQITCH_TARGET=db:pg:', `SQITCH_USERNAME=${USER}`, `SQITCH_PASSWORD=${PASSWORD}`]],
  dbt: [
    [
      'dbt run',
      `DBT_HOSTNAME=${HOST}`,
      `DBT_USER=${USER}`,
      `DBT_ENV_SECRET_PASSWORD=${PASSWORD}`,
      'DBT_SSLMODE=require',
    ],
    ['dbt run --select staging', 'dbt run --exclude staging', `DBT_ENV_SECRET_PASSWORD=${PASSWORD}`],
  ],
  SQLMesh: [['sqlmesh plan', `${GATEWAY}HOST=${HOST}`, `${GATEWAY}USER=${USER}`, `${GATEWAY}PASSWORD=${PASSWORD}`]],
  dlt: [['pipeline.py', `${DLT}HOST=${HOST}`, `${DLT}USERNAME=${USER}`, `${DLT}PASSWORD=${PASSWORD}`]],
  redshift_connector: [
    ['orders.py', `'host': '${HOST}', 'port': 5439, 'database': 'dev'`, `'password': '${PASSWORD}'`],
  ],
  JDBC: [['java -cp', `JDBC_URL=${JDBC}`, `JDBC_USER=${USER}`, `JDBC_PASSWORD=${PASSWORD}`]],
  Airflow: [['airflow dags test', 'AIRFLOW_CONN_REDSHIFT_DEFAULT={', `"login":"${USER}","password":"${PASSWORD}"`]],
  'Livy, by curl': [['--netrc-file /', 'https://livy.example.com:8998/sessions', ...netrc]],
  "Python's requests": [['sessions.py', 'https://livy.example.com:8998/sessions', ...netrc, 'NETRC=/']],
  sparkmagic: [['jupyter nbconvert', `"password": "${PASSWORD}"`, '"url": "https://livy.example.com:8998"']],
  'Any other client': [[`WAREHOUSE_HOST=${HOST}`, `WAREHOUSE_LOGIN=${USER}`, `WAREHOUSE_SECRET=${PASSWORD}`]],
  'Two clusters in one job': [
    [`SOURCE_URL=postgresql://${ENCODED}@${HOST}:`, `TARGET_URL=postgresql://${ENCODED}@reports.example.com:`],
  ],
  'A run of more than an hour': [['nightly.sh', ...where, passwordFile]],
  'The password in another job': [],
  'A certificate authority of your own': [['psql', ...where, ...verified('verify-full')]],
  'A DNS alias': [['psql', ...where, ...verified('verify-ca')]],
  'What each client checks': [],
};

let stage: Stage;
let cloud: Cloud;

beforeAll(async () => {
  cloud = await startCloud({
    redshiftUser: USER,
    redshiftPassword: PASSWORD,
    emrUsername: 'emr-user',
    emrPassword: PASSWORD,
    redshiftClusters: [
      { id: 'analytics', host: HOST, database: 'dev' },
      { id: 'reports', host: 'reports.example.com', database: 'dev' },
    ],
    emrClusters: [{ id: 'j-2AXXXXXXGAPLF', host: 'livy.example.com' }],
  });
  stage = openStage();
  for (const name of PROGRAMS) stage.program(name, WRITE_DOWN);
  for (const name of ['./load-orders', './copy-orders', 'nightly.sh']) stage.program(join('..', name), WRITE_DOWN);
  for (const name of ['migrate.mjs', 'load.py', 'report.py', 'redshift.py', 'orders.py', 'sessions.py']) {
    stage.file(name, fileOf(name));
  }
  stage.file('pipeline.py', 'import dlt\n');
  for (const [name, text] of Object.entries(PYTHON_MODULES)) stage.file(`${name}.py`, text);
  for (const folder of ['node_modules/pg', 'certificates']) mkdirSync(join(stage.folder, folder), { recursive: true });
  stage.file('node_modules/pg/index.js', NODE_PG);
  stage.file('certificates/amazon.pem', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n');
});
afterAll(async () => {
  stage.close();
  await cloud.close();
});

const PROGRAMS = [
  'psql',
  'alembic',
  'npx',
  'flyway',
  'liquibase',
  'migrate',
  'sqitch',
  'dbt',
  'sqlmesh',
  'java',
  'airflow',
  'curl',
  'jupyter',
];

const [{ blocks: [shared] = [] } = {}, ...sections] = sectionsOf(PAGE, 'sh');

test('every line of the page has a test', () => {
  const lines = sections.map(({ heading, blocks }) => [heading, blocks.length]);
  expect(Object.entries(recipes).map(([heading, each]) => [heading, each.length])).toEqual(lines);
});

describe.each(sections.filter(({ blocks }) => blocks.length > 0))('$heading', ({ heading, blocks }) => {
  test.each(blocks.map((line, at) => ({ line, shown: recipes[heading]?.[at] ?? [] })))(
    'gets the login under the names that it reads, and the log shows nothing of it: $line',
    async ({ line, shown }) => {
      const seen = stage.file('seen', '');
      const ended = await stage.bash(`${shared}\n${line}`, {
        ...cloud.env(),
        GITHUB_ACTIONS: 'true',
        CLUSTER_CREDENTIALS: stage.checkout,
        SEEN: seen,
      });
      expect(ended.exitCode, ended.stdout + ended.stderr).toBe(0);
      const known = readFileSync(seen, 'utf8');
      expect(shown).not.toEqual([]);
      for (const text of shown) expect(known).toContain(text);
      expect(known.split('\n')[0]).not.toContain(PASSWORD);
      for (const text of [PASSWORD, ENCODED]) expect(ended.stdout).not.toContain(text);
      expect(ended.stdout).toContain('***');
    },
  );
});

test("dbt's profile reads the variables that the preset sets", () => {
  const { host, port, dbname, user, password, sslmode } = parse(blocksIn(PAGE, 'yaml')[0] ?? '').warehouse.outputs.ci;
  const names = ['host', 'port', 'database', 'username', 'password', 'sslmode'] as const;
  expect([host, port, dbname, user, password, sslmode]).toEqual(
    names.map((name) => `{{ env_var('${dbtNames[name]}') ${name === 'port' ? '| as_number ' : ''}}}`),
  );
});

test('the lines of env-map are those of the command, and the action reads them too', async () => {
  const { 'env-map': lines } = parse(blocksIn(PAGE, 'yaml')[1] ?? '') as { 'env-map': string };
  const { exported } = await runAction(cloud, { ...redshiftInputs, 'env-map': lines });
  expect(exported).toMatchObject({ WAREHOUSE_HOST: HOST, WAREHOUSE_LOGIN: USER, WAREHOUSE_SECRET: PASSWORD });
  expect(sections.find(({ heading }) => heading === 'Any other client')?.blocks[0]).toContain(
    lines.trim().split('\n').join(' '),
  );
});

test('two steps for two clusters set two variables', async () => {
  const steps = parse(blocksIn(PAGE, 'yaml')[2] ?? '') as { readonly with: Readonly<Record<string, string>> }[];
  const results = await Promise.all(steps.map((step) => runAction(cloud, step.with)));
  expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(results.map(({ exported }) => exported)).toEqual([
    { SOURCE_URL: expect.stringContaining('@analytics.abc123xyz789.eu-central-1.redshift.amazonaws.com:5439/dev?') },
    { TARGET_URL: expect.stringContaining('@reports.abc123xyz789.eu-central-1.redshift.amazonaws.com:5439/dev?') },
  ]);
});

/** The block after the words "In `NAME`". */
function fileOf(name: string): string {
  const place = new RegExp(`[Ii]n \`${name.replace('.', '\\.')}\`[\\s\\S]*?^\`\`\`\\w+\n([\\s\\S]*?)^\`\`\`$`, 'm');
  const text = place.exec(textOf(PAGE))?.[1];
  if (text === undefined) throw new Error(`${PAGE} has no ${name}`);
  return text;
}
