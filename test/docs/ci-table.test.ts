import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ciSystems } from '../../src/ci/detect.ts';
import { exporters } from '../../src/ci/exporters.ts';
import { ciTable } from '../../src/manual/ci-table.ts';

const tokenFrom = { github: '`ACTIONS_ID_TOKEN_REQUEST_URL`', gitlab: 'a variable of `id_tokens`' };
const rows = ciTable({ systems: ciSystems, exporters, tokenFrom }).trimEnd().split('\n');

describe('the table of CI systems', () => {
  test('has a row for each, in the order of the exporters', () => {
    expect(rows.slice(2).map((row) => row.split(' | ')[0])).toEqual(exporters.map(({ name }) => `| ${name}`));
  });

  test('is one table', () => {
    expect(rows[0]).toBe('| System | Detected by | Token from | Masks at run time | Exports by | Page |');
    for (const row of rows) expect(row.split(/(?<!\\)\|/).length, row).toBe(8);
  });

  test('says where the token comes from, or that there is none', () => {
    expect(rows[2]).toContain(' | `GITHUB_ACTIONS=true` | `ACTIONS_ID_TOKEN_REQUEST_URL` | yes | ');
    expect(rows.find((row) => row.startsWith('| Travis CI '))).toContain(' | none: keys, a file or a variable | no; ');
  });

  test('puts each variable in code', () => {
    expect(rows.find((row) => row.startsWith('| Jenkins '))).toContain(' | `JENKINS_URL` and `BUILD_ID` | ');
  });

  test('links to pages that there are', () => {
    const links = rows.slice(2).map((row) => /\]\(([^)]+)\) \|$/.exec(row)?.[1] ?? '');
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  test('refuses an exporter of a system that is not detected', () => {
    const [github] = exporters;
    const stray = github ? [{ ...github, id: 'stray' }] : [];
    expect(() => ciTable({ systems: ciSystems, exporters: stray, tokenFrom })).toThrow('no such CI system: stray');
  });
});
