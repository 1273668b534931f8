import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { runProcess } from '../../runner/process.ts';
import { withCloud } from '../action.ts';
import { PROGRAM } from '../program.ts';
import { expectAnswer, REDSHIFT, runCli } from './cli.ts';

const PASSWORD = 'Aq7'.repeat(20).padEnd(62, 'x');
const table = [...REDSHIFT, '--output', 'table'];
const sample = [...table, '--generate-cli-skeleton', 'output', '--region', 'eu-central-1'];

/** Runs a command line on a terminal of so many columns, and returns its lines. `script` comes from util-linux. */
async function linesOn(columns: number, argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const line = [...PROGRAM, ...argv].map((word) => `'${word}'`).join(' ');
  const ended = await runProcess(
    {
      command: ['script', '-qec', `stty cols ${columns}; ${line}`, '/dev/null'],
      cwd: '/',
      env: { PATH: process.env['PATH'] ?? '', HOME: '/nowhere', AWS_EC2_METADATA_DISABLED: 'true', ...env },
    },
    () => {},
  );
  expect(ended.exitCode, ended.stdout).toBe(0);
  return ended.stdout.trimEnd().split(/\r?\n/);
}

describe.runIf(spawnSync('script', ['--version']).status === 0)(
  'a table on a terminal is at most as wide as the terminal',
  () => {
    test('a narrow one turns it on its side', async () => {
      const lines = await linesOn(40, sample);
      expect(lines[0]).toHaveLength(39);
      expect(lines).toContain('|  DbPassword |  DbPassword           |');
    });

    test('one of exactly its width does not', async () => {
      expect(await linesOn(49, sample)).toContain('|  DbPassword |  DbUser |  1970-01-01 00:00:00  |');
      expect(await linesOn(48, sample)).toContain('|  DbPassword |  DbPassword           |');
    });

    test('a wide one has room for a long password in a row', () =>
      withCloud({ redshiftPassword: PASSWORD }, async (cloud) => {
        const env = { AWS_ENDPOINT_URL: cloud.url, AWS_REGION: 'eu-central-1', ...cloud.userKeys() };
        const row = new RegExp(`^\\|  ${PASSWORD} \\|  IAM:etl_user \\| .*\\|$`);
        expect((await linesOn(200, table, env)).some((line) => row.test(line))).toBe(true);
        expect((await linesOn(80, table, env)).some((line) => row.test(line))).toBe(false);
      }));

    test('one that does not know its width counts as 80 columns', async () => {
      expect(await linesOn(0, sample)).toContain('|  DbPassword |  DbUser |  1970-01-01 00:00:00  |');
    });
  },
);

test('a table in a pipe or a file is as wide as on 80 columns', () =>
  withCloud({ redshiftPassword: PASSWORD }, async (cloud) => {
    const shown = expectAnswer(await runCli(cloud, table, { env: { COLUMNS: '200' } }));
    expect(shown).toMatch(new RegExp(`^\\|  DbPassword *\\|  ${PASSWORD} +\\|$`, 'm'));
    expect(expectAnswer(await runCli(cloud, sample))).toContain('|  DbPassword |  DbUser |  1970-01-01 00:00:00  |');
  }));
