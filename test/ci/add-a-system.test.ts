// To add a CI system, one adds a name to ids.ts, a record, and a line to the registry. This test does so in a copy of
// src.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CiSystem } from '../../src/ci/ci-system.ts';

/** The fields of a record that could be left out without an error. */
type Forgettable = {
  [Field in keyof CiSystem]: Omit<CiSystem, Field> extends CiSystem ? Field : never;
}[keyof CiSystem];

test('no field of a record can be left out', () => {
  // If there is one, this line does not compile.
  const none: [Forgettable] extends [never] ? true : Forgettable = true;
  expect(none).toBe(true);
});

const SYSTEM = `
import type { CiSystem } from '../ci-system.ts';
import { unlessTokenFile } from '../../identity/sources/token-variables.ts';
import { Secret } from '../../secret.ts';

export const screwdriver: CiSystem = {
  name: 'Screwdriver',
  page: 'elsewhere',
  detectedBy: ['SCREWDRIVER=true', 'SD_BUILD_ID'],
  tokenFrom: '\`SD_OIDC_TOKEN\`',
  tokenVariables: ['SD_OIDC_TOKEN'],
  tokenSource: {
    applies: (env) => unlessTokenFile(env, env['SD_OIDC_TOKEN'] !== undefined),
    audience: 'given',
    fetchToken: async ({ env }) => new Secret(env['SD_OIDC_TOKEN'] ?? ''),
  },
  trust: undefined,
  run: { repository: 'SD_PIPELINE_NAME', run: 'SD_BUILD_ID' },
  masks: 'never',
  confirm: undefined,
  mask: undefined,
  listens: 'nowhere',
  exportsBy: '\`meta set\`',
  files: [],
  keepsFiles: true,
  publish: async () => {},
  instead: undefined,
};
`;

/** Prints the results of the other sources for the record. */
const PROBE = `
import { ciIds } from './src/ci/ids.ts';
import { detectCi, jobIdentity, tokenVariables } from './src/ci/job.ts';
import { ciSystems } from './src/ci/systems/index.ts';
import { deliveryOptions } from './src/handover/options.ts';
import { ciPages, ciTable } from './src/manual/ci-table.ts';

const env = { SCREWDRIVER: 'true', SD_BUILD_ID: '7', SD_PIPELINE_NAME: 'data/warehouse', SD_OIDC_TOKEN: 't' };
const systems = ciIds.map((id) => ciSystems[id]);
const job = jobIdentity(env);
console.log(JSON.stringify({
  detected: detectCi(env)?.name,
  source: job.tokenSource?.name,
  session: job.sessionName,
  scrubbed: tokenVariables().includes('SD_OIDC_TOKEN'),
  choices: [deliveryOptions.ci, deliveryOptions.export].map(({ choices }) => choices.includes('screwdriver')),
  table: ciTable(systems).split('\\n').find((row) => row.includes('Screwdriver')),
  pages: ciPages(systems).split('\\n').find((row) => row.includes('Screwdriver')),
}));
`;

const NAME = "  'airflow',\n] as const;";
const LAST = '  airflow,\n};';
const copy = mkdtempSync(join(tmpdir(), 'add-a-system-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function change(path: string, from: string, to: string): void {
  const text = readFileSync(join(copy, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(copy, path), text.replace(from, to));
}

/** The output of the compiler for the copy, and its exit code. */
function compile(): { readonly status: number | null; readonly output: string } {
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '--noEmit', '--project', 'tsconfig.build.json'];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { status, output: stdout };
}

describe('a new CI system', () => {
  beforeAll(() => {
    for (const name of ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json']) {
      cpSync(name, join(copy, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    change('src/ci/ids.ts', NAME, NAME.replace(']', "  'screwdriver',\n]"));
  });

  test('with a name and no record does not compile', () => {
    const { status, output } = compile();
    expect(status).not.toBe(0);
    expect(output).toMatch(/src\/ci\/systems\/index\.ts.*'screwdriver' is missing/s);
  }, 60_000);

  test('with a record is detected, named and listed, and its variables are removed, without another change', () => {
    writeFileSync(join(copy, 'src/ci/systems/screwdriver.ts'), SYSTEM);
    change('src/ci/systems/index.ts', LAST, LAST.replace('}', '  screwdriver,\n}'));
    change('src/ci/systems/index.ts', 'import {\n', "import { screwdriver } from './screwdriver.ts';\nimport {\n");
    const { status, output } = compile();
    expect(status, output).toBe(0);
    writeFileSync(join(copy, 'probe.ts'), PROBE);
    const printed = execFileSync(process.execPath, ['--no-warnings', 'probe.ts'], { cwd: copy, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual({
      detected: 'Screwdriver',
      source: 'Screwdriver',
      session: 'data-warehouse-7',
      scrubbed: true,
      choices: [true, true],
      table: '| [Screwdriver](docs/ci/elsewhere.md) | `SD_OIDC_TOKEN` | no; after `--` the output is redacted |',
      pages: '| [Screwdriver](ci/elsewhere.md) | `SCREWDRIVER=true` and `SD_BUILD_ID` | `meta set` |',
    });
  }, 60_000);
});
