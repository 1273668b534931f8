import pg from 'pg';

// A careless migration: it shows the password in three ways, and connects with the variables of its environment.
const { REDSHIFT_USER = '', REDSHIFT_PASSWORD = '', PGHOST = '', PGDATABASE = '' } = process.env;
const table = process.argv[2] ?? '';
const pair = Buffer.from(`${REDSHIFT_USER}:${REDSHIFT_PASSWORD}`).toString('base64');
const url = new URL(`postgres://${PGHOST}/${PGDATABASE}`);
url.username = REDSHIFT_USER;
url.password = REDSHIFT_PASSWORD;
console.log(`connecting to ${url.href}`);
console.log(`password: ${REDSHIFT_PASSWORD}`);
console.log(`basic ${pair}`);
console.error(`tried with ${encodeURIComponent(REDSHIFT_PASSWORD)}`);

const client = new pg.Client({ user: REDSHIFT_USER, password: REDSHIFT_PASSWORD });
await client.connect();
try {
  await client.query(`CREATE TABLE ${table} (n int); INSERT INTO ${table} VALUES (1)`);
  const { rows, rowCount } = await client.query(`SELECT current_user AS user FROM ${table}`);
  console.log(JSON.stringify({ user: rows[0].user, rows: rowCount }));
} catch (error) {
  console.error(error, REDSHIFT_PASSWORD);
  process.exitCode = 3;
} finally {
  await client.end();
}
