import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ciIds } from '../../src/ci/ids.ts';
import { ciSystems } from '../../src/ci/systems/index.ts';
import { ciPages, ciTable } from '../../src/manual/ci-table.ts';

const systems = ciIds.map((id) => ciSystems[id]);

describe.each([
  ["README's table", ciTable(systems), '.', '| System | OIDC token | Masks the password in the log |'],
  ["docs/README.md's list", ciPages(systems), 'docs', '| System | Detected by | `--export` writes to |'],
])('%s', (_, text, folder, head) => {
  const rows = text.trimEnd().split('\n');

  test('names each system once', () => {
    const names = rows
      .slice(2)
      .flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]));
    expect(names.sort()).toEqual(systems.map(({ name }) => name).sort());
  });

  test('is one table', () => {
    expect(rows[0]).toBe(head);
    for (const row of rows) expect(row.split(/(?<!\\)\|/).length, row).toBe(5);
  });

  test('links to pages that exist', () => {
    const links = rows.slice(2).flatMap((row) => [...row.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? ''));
    expect(links.filter((link) => !existsSync(`${folder}/${link}`))).toEqual([]);
  });
});

test('a row of the README names the source of the token, or says that there is none', () => {
  const rows = ciTable(systems).split('\n');
  expect(rows[2]).toBe(
    '| [GitHub Actions](docs/ci/github.md) | a request, with `permissions: id-token: write` | yes |',
  );
  expect(rows.find((row) => row.includes('[Travis CI]'))).toContain(' | none: AWS keys, a file or a variable | no; ');
});

test('a row of the list names the variables by which a system is detected', () => {
  expect(ciPages(systems)).toContain('| [Jenkins](ci/jenkins.md) | `JENKINS_URL` and `BUILD_ID` | nothing |');
});
