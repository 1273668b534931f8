// The step after ours: an ordinary migration. It uses two variables of this project and nothing else.
import pg from 'pg';

const { REDSHIFT_USER: user, REDSHIFT_PASSWORD: password = '' } = process.env;
// The client reads the address of the database from PGHOST, PGPORT and PGDATABASE.
const client = new pg.Client({ user, password });
await client.connect();
try {
  await client.query('BEGIN');
  await client.query('CREATE TABLE migrations (id integer PRIMARY KEY, name text NOT NULL)');
  await client.query('INSERT INTO migrations VALUES ($1, $2)', [1, 'create-migrations']);
  await client.query('COMMIT');
  const { rows } = await client.query('SELECT current_user AS "user", id, name FROM migrations');
  console.log(`Connected as ${rows[0]?.user}`);
  console.log(`Wrote and read back: ${rows[0]?.id} ${rows[0]?.name}`);
} finally {
  await client.end();
}

console.log('A careless line, to show that the log hides it:');
console.log(`password=${password}`);
console.log(`url=postgres://${encodeURIComponent(user ?? '')}:${encodeURIComponent(password)}@warehouse/dev`);
console.log(`base64=${Buffer.from(password).toString('base64')}`);
