// `npm run cloud`: an AWS with a database and a Livy endpoint, on this machine, to try the command and clients against.
import { renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type LocalCloud, startLocalCloud } from './index.ts';
import { createPage } from './page.ts';

const DEFAULT_LIFE_S = 8 * 3600;
// The ports of Redshift and Livy, so that a client finds them unasked. If they are taken, the system chooses.
const PORTS = { database: 5439, livy: 8998 };

const { values } = parseArgs({
  options: {
    life: { type: 'string', default: String(DEFAULT_LIFE_S) },
    json: { type: 'boolean', default: false },
    'ready-file': { type: 'string' },
    users: { type: 'string' },
    'random-ports': { type: 'boolean', default: false },
    log: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const HELP = `npm run cloud -- [options]

  --life SECONDS      ends by itself after so long (default ${DEFAULT_LIFE_S}, that is 8 hours)
  --json              prints one line of JSON when all is ready, and nothing else
  --ready-file PATH   writes this line to a file when all is ready
  --users a,b         the database users that exist; by default every user exists
  --random-ports      does not use the ports ${PORTS.database} and ${PORTS.livy}, even if they are free
  --log               prints one line for each request to AWS, on stderr`;

if (values.help) console.log(HELP);
else process.exitCode = await run();

async function run(): Promise<number> {
  const life = Number(values.life);
  if (!(life > 0 && life <= 604_800)) {
    console.error(`--life: "${values.life}" is not a number of seconds up to 604800, a week`);
    return 2;
  }
  let lifeEnds: NodeJS.Timeout | undefined;
  const ended = new Promise<number>((resolve) => {
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      // Not once(): npm passes on the Ctrl-C that the terminal has sent already, and the second would cut the cleaning up.
      process.on(signal, () => resolve(code));
    }
    // This timer also keeps the process alive until then.
    lifeEnds = setTimeout(() => resolve(0), life * 1000);
  });
  const starting = startLocalCloud({
    ...(values['random-ports'] ? {} : { ports: PORTS }),
    users: values.users?.split(','),
    ...(values.log ? { log: (line: string) => console.error(line) } : {}),
  });
  const failed = new Promise<never>((_, reject) => starting.catch(reject));
  starting.then(announce, () => {});
  try {
    return await Promise.race([ended, failed]);
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    clearTimeout(lifeEnds);
    await starting.then(
      ({ close }) => close(),
      () => {},
    );
  }
}

function announce(local: LocalCloud): void {
  const line = `${JSON.stringify(addressesOf(local))}\n`;
  const file = values['ready-file'];
  if (file !== undefined) {
    // A process that waits for the file must not read half of it.
    writeFileSync(`${file}.new`, line, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  process.stdout.write(values.json ? line : createPage(local));
}

/** What `--json` prints. */
function addressesOf({ cloud, database, livy, roleArn, region, tokenFile, envFile, env }: LocalCloud) {
  const { url, tlsUrl, caFile } = cloud;
  const { host, port, database: name } = database;
  return {
    ...{ url, tlsUrl, caFile: database.caFile ?? caFile, roleArn, region, tokenFile, envFile },
    database: { host, port, database: name, caFile: database.caFile },
    livy: { url: livy.url, caFile: livy.caFile },
    env: env(),
  };
}
