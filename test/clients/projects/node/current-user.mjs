import process from 'node:process';
import pg from 'pg';

const client = new pg.Client(process.env.DATABASE_URL);
await client.connect();
const { rows } = await client.query('select current_user as name');
console.log(rows[0].name);
await client.end();
