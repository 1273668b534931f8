import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'notes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CHANGELOG = `# Changelog

## Unreleased

- Not yet.

## [1.10.0] - 2026-01-31

- Ten.

## 1.1.0

### Added

- \`-- COMMAND\`

<!-- begin surface -->

- Operation: \`operation\`

<!-- end surface -->

## 1.0.0
`;

function notesOf(version: string, changelog = CHANGELOG) {
  const file = join(folder, 'CHANGELOG.md');
  writeFileSync(file, changelog);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release-notes.ts', version, file], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.replace(file, 'CHANGELOG.md') };
}

test.each([
  ['v1.10.0', '- Ten.\n'],
  ['1.1.0', '### Added\n\n- `-- COMMAND`\n\n- Operation: `operation`\n'],
])('the notes of %s are the section of CHANGELOG.md', (version, stdout) => {
  expect(notesOf(version)).toEqual({ status: 0, stdout, stderr: '' });
  expect(notesOf(version, CHANGELOG.replaceAll('\n', '\r\n'))).toEqual({ status: 0, stdout, stderr: '' });
});

test.each(['v1.0.0', '1.1', '1.10.01', 'v2.0.0', ''])('version "%s" has no notes, and no release', (version) => {
  const plain = version.replace('v', '');
  expect(notesOf(version)).toEqual({
    status: 1,
    stdout: '',
    stderr: `CHANGELOG.md has no notes for version "${version}". Add a section "## ${plain}" to it.\n`,
  });
});
