// Prints the section of CHANGELOG.md for a version: the notes of its release.
// `node scripts/release-notes.ts VERSION [CHANGELOG]`; ends with 1 if the version has no section or an empty one.
import { readFileSync } from 'node:fs';

const [version = '', file = 'CHANGELOG.md'] = process.argv.slice(2);
const notes = sectionOf(readFileSync(file, 'utf8'), version.replace(/^v/, ''));
if (notes) console.log(notes);
else {
  console.error(
    `${file} has no notes for version "${version}". Add a section "## ${version.replace(/^v/, '')}" to it.`,
  );
  process.exitCode = 1;
}

/**
 * The text under the heading `## VERSION`, `## [VERSION]` or `## VERSION - DATE`, without comments. '' if it is
 * missing.
 */
function sectionOf(changelog: string, version: string): string {
  const [, ...sections] = `\n${changelog.replaceAll('\r\n', '\n')}`.split(/\n## (?=\S)/);
  const section = sections.find((text) => /^\[?([^\]\s]+)/.exec(text)?.[1] === version) ?? '';
  return section
    .replace(/^.*/, '')
    .replace(/<!--[\s\S]*?-->\n*/g, '')
    .trim();
}
