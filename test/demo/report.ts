// A step of the demo: reads from the database. No option of the client is given.
import pg from 'pg';

const client = new pg.Client();
await client.connect();
const { rows } = await client.query('SELECT current_user');
await client.end();
console.log(`Connected as ${rows[0].current_user}, with nothing but the variables of the preset`);
