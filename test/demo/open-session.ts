// The step after ours: opens a Spark session through Livy, as any HTTP client would.
const { EMR_USERNAME = '', EMR_PASSWORD = '', LIVY_URL } = process.env;

const login = Buffer.from(`${EMR_USERNAME}:${EMR_PASSWORD}`).toString('base64');
const response = await fetch(`${LIVY_URL}/sessions`, {
  method: 'POST',
  headers: { authorization: `Basic ${login}`, 'content-type': 'application/json' },
  body: JSON.stringify({ kind: 'pyspark' }),
});
console.log(`POST /sessions: ${response.status} ${response.statusText}`);
console.log(await response.text());
console.log('A careless line, to show that the log hides it:');
console.log(`authorization: Basic ${login}`);
if (!response.ok) process.exitCode = 1;

export {};
