import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import type { Installed, Run } from './client.ts';
import { handOver, type Ran } from './hand-over.ts';
import type { Login } from './logins.ts';
import type { Stage } from './stage.ts';

/** What is tried. */
export interface Trial {
  readonly stage: Stage;
  readonly installed: Installed;
  readonly run: Run;
  readonly login: Login;
}

/** Runs the client with this login. Returns what is wrong, or undefined if it logged in as the right user. */
export async function logIn(trial: Trial): Promise<string | undefined> {
  return (await tryOnce(trial)).problem;
}

/**
 * Runs the client with an authority that did not sign the certificate of the cluster. Returns what is wrong, or undefined
 * if the client refuses the certificate: only then does a login say that TLS is checked.
 */
export async function refuseOtherAuthority(trial: Trial): Promise<string | undefined> {
  const { stage, run } = trial;
  const caFile = join(dirname(stage.caFile), 'other-ca.pem');
  const { problem, output } = await tryOnce({ ...trial, stage: { ...stage, caFile } });
  if (problem === undefined) return 'it accepts a certificate of another authority';
  const isRefusal = run.refusal === undefined ? REFUSES_CERTIFICATE.test(output) : output.includes(run.refusal);
  return isRefusal ? undefined : `with another authority: ${problem}`;
}

// OpenSSL's words, Go's, Java's, and those of Node's error codes.
const REFUSES_CERTIFICATE =
  /certificate.verify.failed|unable to (?:get|verify)|unknown authority|PKIX path|UNABLE_TO_(?:GET|VERIFY)|SSL certificate problem/i;

async function tryOnce(trial: Trial): Promise<{ readonly problem: string | undefined; readonly output: string }> {
  const { stage, run, login } = trial;
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'client-')));
  try {
    for (const name of ['home', 'tmp', 'work']) await mkdir(join(folder, name));
    if (run.project !== undefined) {
      await cp(join('test/clients/projects', run.project), join(folder, 'work'), { recursive: true });
    }
    stage.giveOut(login);
    const before = stage.livy.requests.length;
    const ran = await handOver({ ...trial, folder });
    const owner = run.table === undefined ? undefined : await takeTable(stage, login, run.table);
    return { problem: problemOf(trial, { ran, owner, before }), output: `${ran.stdout}${ran.stderr}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Seen {
  readonly ran: Ran;
  /** Who owns the table that the client had to make. */
  readonly owner: string | undefined;
  /** How many requests Livy had seen before. */
  readonly before: number;
}

function problemOf(trial: Trial, { ran, owner, before }: Seen): string | undefined {
  const { run, login } = trial;
  if (ran.code !== 0) return `exit code ${ran.code}: ${firstError(ran)}`;
  if (`${ran.stdout}${ran.stderr}`.includes(login.password)) return 'the output shows the password';
  if (run.cluster === 'emr') return problemAtLivy(trial, before);
  if (run.table === undefined) return problemInOutput(trial, ran);
  return owner === login.user ? undefined : `the table "${run.table}" belongs to "${owner}"`;
}

function problemAtLivy({ stage, login }: Trial, before: number): string | undefined {
  const requests = stage.livy.requests.slice(before);
  const isRight = requests.some(({ username, status }) => username === login.username && status === 200);
  return isRight ? undefined : `Livy saw ${JSON.stringify(requests)}`;
}

function problemInOutput({ login }: Trial, { stdout }: Ran): string | undefined {
  const words = stdout.split('\n').map((line) => line.trim().split(/\s+/).at(-1));
  return words.includes(login.user) ? undefined : `the client does not print "${login.user}"`;
}

/** The owner of the table, if there is one. Everything that the user has made is removed, for the next client. */
async function takeTable(stage: Stage, { user, password }: Login, table: string): Promise<string | undefined> {
  const { host, port, database } = stage.database;
  const client = new pg.Client({ host, port, database, user, password, ssl: { rejectUnauthorized: false } });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT tableowner FROM pg_tables WHERE tablename = $1', [table]);
    await client.query(DROP_ALL);
    return (rows as { readonly tableowner: string }[])[0]?.tableowner;
  } finally {
    await client.end();
  }
}

const DROP_ALL = `DO $$ DECLARE statement text; BEGIN
  FOR statement IN
    SELECT format('DROP SCHEMA %I CASCADE', nspname) FROM pg_namespace
    WHERE nspowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)
  LOOP EXECUTE statement; END LOOP;
  FOR statement IN
    SELECT format('DROP TABLE %I.%I CASCADE', schemaname, tablename) FROM pg_tables WHERE tableowner = current_user
  LOOP EXECUTE statement; END LOOP;
END $$`;

/** The line that most likely says why, without paths of this machine. */
function firstError({ stdout, stderr }: Ran): string {
  const lines = `${stderr}\n${stdout}`.split('\n').filter((line) => line.trim() !== '');
  const line =
    lines.find((one) => /error|fatal|fail|refused|denied|exception/i.test(one)) ?? lines.at(-1) ?? 'no output';
  return line
    .trim()
    .replaceAll(/(?:\/[\w.@+-]+){2,}/g, '(path)')
    .slice(0, 200);
}
