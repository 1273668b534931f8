// Runs the lines of docs/local-cloud.md, with psql and curl where they are installed.
import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type LocalCloud, startLocalCloud } from '../cloud/local/index.ts';
import { createPage } from '../cloud/local/page.ts';
import { runAction } from '../end-to-end/action.ts';
import { isInstalled } from '../is-installed.ts';
import { blocksIn, textOf } from './pages.ts';
import type { Ended } from './stage.ts';

const PAGE = 'docs/local-cloud.md';

/** What the lines of "Run the command against it" print, in their order. */
const shown: readonly RegExp[] = [
  /^Acts as: +arn:aws:iam::123456789012:user\/admin$/m,
  /^"IAM:etl_user"$/m,
  /^ IAM:etl_user$/m,
  /^ {8}1$/m,
  /^ {8}1$/m,
  /^ {8}1$/m,
  /^ {8}1$/m,
  /^\{"from":0,"total":0,"sessions":\[\]\}$/m,
];

let local: LocalCloud;
beforeAll(async () => {
  local = await startLocalCloud({ users: ['etl_user'] });
});
afterAll(() => local?.close());

const sections = Object.fromEntries(
  textOf(PAGE)
    .split(/^## /m)
    .map((text) => [text.split('\n')[0] ?? '', text]),
);
const [shared = '', ...lines] = blocksOfSection('Run the command against it');

test('every line has a test', () => {
  expect(lines.length).toBe(shown.length);
});

describe('the line', () => {
  for (const [index, line] of lines.entries()) {
    const program = /\b(psql|curl)\b/.exec(line)?.[1];
    test.skipIf(program !== undefined && !isInstalled(program))(`${index + 1}: ${line.trim()}`, async () => {
      const { exitCode, stdout, stderr } = await bash(`${shared}\n${line}`);
      expect(exitCode, stdout + stderr).toBe(0);
      expect(stdout).toMatch(shown[index] ?? /^$/);
    });
  }
});

describe('what fails', () => {
  const rows = [...(sections['See it fail'] ?? '').matchAll(/^\| (`.+?) \| `(.+?)`/gm)];

  test('has a row for each case', () => {
    expect(rows.map(([, what]) => what)).toHaveLength(4);
  });

  test.skipIf(!isInstalled('psql'))('at the database is said as on the page', async () => {
    const psql = "--refresh -- psql --no-psqlrc --command 'select 1'";
    const eve = await bash(`${shared}\nlogin --db-user eve ${psql}`.replace('--db-user etl_user', ''));
    expect(eve.stderr).toContain('user "IAM:eve" does not exist');
    const plain = await bash(`${shared}\nexport PGSSLMODE=disable\nlogin ${psql}`);
    expect(plain.stderr).toContain('password authentication failed for user "IAM:etl_user"');
  });

  test('in AWS is said as on the page', async () => {
    const token = '--web-identity-token-file "$LOCAL_CLOUD_TOKEN_FILE"';
    const wrong = await bash(
      `${shared}\nlogin | cat`.replace('--cluster-identifier analytics', '--cluster-identifier analytisc'),
    );
    expect(wrong.stderr).toContain('ClusterNotFound');
    const role = (name: string) => `--role-to-assume arn:aws:iam::123456789012:role/${name} ${token}`;
    const denied = await bash(`${shared}\nlogin ${role('no-permissions')}`);
    expect(denied.stderr).toMatch(/AccessDenied.*redshift:GetClusterCredentials/);
    expect((await bash(`${shared}\nlogin ${role('no-describe')} --query DbUser`)).stdout).toBe('"IAM:etl_user"\n');
    const lost = await bash(`${shared}\nlogin ${role('no-describe')} --preset pg -- true`);
    expect(lost.stderr).toMatch(/AccessDenied.*redshift:DescribeClusters/);
  });
});

test.skipIf(!isInstalled('psql') || !isInstalled('curl'))(
  'the lines that the program prints run as they are',
  async () => {
    const [, printed = ''] = createPage(local).split('in this folder:\n');
    const { exitCode, stdout, stderr } = await bash(printed);
    expect(exitCode, stdout + stderr).toBe(0);
    expect(stdout.match(/\(1 row\)/g)).toHaveLength(3);
    expect(stdout).toMatch(/^\{"from":0,"total":0,"sessions":\[\]\}$/m);
  },
);

test('the workflow for act logs in, and its next step connects', async () => {
  const [, step, next] = parse(blocksIn(PAGE, 'yaml')[0] ?? '').jobs.login.steps;
  const { exitCode, log, outputs } = await runAction(local.cloud, step.with);
  expect(exitCode, log).toBe(0);
  expect(Object.keys(next.env)).toEqual(['PGUSER', 'PGPASSWORD']);
  if (!isInstalled('psql')) return;
  const { username = '', password = '' } = outputs;
  const ended = await bash(`set -a; . FILE; set +a\n${next.run}`, { PGUSER: username, PGPASSWORD: password });
  expect(ended.stdout).toContain('IAM:etl_user');
});

test('the variables of the file are those on the page', () => {
  const table = /\| Variable \|[\s\S]*?\n\n/.exec(textOf(PAGE))?.[0] ?? '';
  const named = [...table.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(local.env()).sort());
});

function blocksOfSection(heading: string): string[] {
  return [...(sections[heading] ?? '').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
}

function bash(script: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const PATH = `${dirname(process.execPath)}:${process.env['PATH']}`;
  return new Promise((done) => {
    const args = ['-eo', 'pipefail', '-c', script.replaceAll('FILE;', `${local.envFile};`)];
    const child = execFile('bash', args, { env: { PATH, ...env } }, (error, stdout, stderr) => {
      done({ exitCode: error ? Number(error.code) : 0, stdout, stderr });
    });
    child.stdin?.end();
  });
}
