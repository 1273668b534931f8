import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A machine of a CI system: a home, programs in place of those of the image, and a mirror of this repository. */
export interface Stage {
  readonly folder: string;
  /** A checkout, for lines that expect the command in it. */
  readonly checkout: string;
  readonly temp: string;
  /** Puts a program onto the PATH. */
  readonly program: (name: string, script: string) => void;
  readonly file: (name: string, content: string) => string;
  /** Runs text as the systems do: with bash, which ends at the first error. */
  readonly bash: (script: string, env: Readonly<Record<string, string>>) => Promise<Ended>;
  readonly close: () => void;
}

const FOLDER = '/tmp/cluster-credentials';

export function openStage(): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  const [bin, home, temp, checkout] = ['bin', 'home', 'temp', 'mirror'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  for (const each of [bin, home, temp, checkout]) mkdirSync(each);
  const commit = mirror(checkout);

  const program = (name: string, script: string) => {
    writeFileSync(join(bin, name), script);
    chmodSync(join(bin, name), 0o755);
  };
  for (const name of ['apt-get', 'sem-version', 'checkout']) program(name, '#!/bin/sh\n');
  program('sudo', '#!/bin/sh\nexec "$@"\n');
  program('psql', SHOW);

  return {
    folder,
    checkout,
    temp,
    program,
    file(name, content) {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    bash(script, env) {
      const here = (text: string) => text.replaceAll(FOLDER, join(folder, 'clone')).replaceAll('COMMIT', commit);
      rmSync(join(folder, 'clone'), { recursive: true, force: true });
      const given = Object.entries(env).map(([name, value]) => [name, here(value)]);
      return run('bash', ['-eo', 'pipefail', '-c', here(script)], {
        cwd: folder,
        env: {
          PATH: [bin, dirname(process.execPath), '/usr/local/bin:/usr/bin:/bin'].join(':'),
          HOME: home,
          TMPDIR: temp,
          CI: 'true',
          AWS_EC2_METADATA_DISABLED: 'true',
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: `url.file://${checkout}.insteadOf`,
          GIT_CONFIG_VALUE_0: 'https://git.example.com/tools/cluster-credentials',
          ...Object.fromEntries(given),
        },
      });
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A server that answers each request with this token, in the forms of Azure DevOps and of Google's metadata server. */
export async function tokenServer(token: string): Promise<{ readonly host: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    request.resume();
    if (request.method === 'POST') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ oidcToken: token }));
      return;
    }
    response.setHeader('metadata-flavor', 'Google');
    response.end(token);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

// Prints its environment on purpose, and the password with it.
export const SHOW = `#!/bin/sh
echo "$(basename "$0") $*"
env | grep -E '^(PG|FLYWAY|LIQUIBASE|DBT|AIRFLOW|DATABASE|EMR|REDSHIFT|NETRC)' | sort
for file in "$PGPASSFILE" "$EMR_NETRC"; do [ -z "$file" ] || cat "$file"; done
`;

/** Makes a repository with the built command, and returns the hash of its commit. */
function mirror(folder: string): string {
  cpSync(resolve(process.env['DIST'] ?? 'dist'), join(folder, 'dist'), { recursive: true });
  const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trim();
  git('init', '--quiet');
  git('add', '--force', 'dist');
  git('-c', 'user.name=CI', '-c', 'user.email=ci@example.com', 'commit', '--quiet', '--message', 'Build');
  return git('rev-parse', 'HEAD');
}

function run(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Record<string, string> },
): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(command, [...args], options, (error, stdout, stderr) => {
      done({ exitCode: error ? (typeof error.code === 'number' ? error.code : -1) : 0, stdout, stderr });
    });
    child.stdin?.end();
  });
}
