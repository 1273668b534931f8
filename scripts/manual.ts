// `npm run manual` writes every generated file. With `--check` it writes nothing, and ends with 1 if a file differs.
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { tableProblems } from '../src/all-options.ts';
import { ciIds } from '../src/ci/ids.ts';
import { ciSystems } from '../src/ci/systems/index.ts';
import { actionYml } from '../src/manual/action-yml.ts';
import { exitCodesPage } from '../src/manual/exit-codes-page.ts';
import { nativeFiles } from '../src/manual/native-files.ts';
import { optionsPage } from '../src/manual/options-page.ts';
import { withParts } from '../src/manual/parts.ts';
import { iamParts, trustParts } from '../src/manual/policies.ts';
import type { ClientsRun } from '../src/manual/preset-clients.ts';
import { presetsPage, wordsTable } from '../src/manual/presets-page.ts';
import { changelogParts, docsParts, readmeParts, securityParts } from '../src/manual/readme.ts';
import { operations as all } from '../src/operations/index.ts';
import type { Operation } from '../src/operations/operation.ts';
import { differencesTable } from '../test/conformance/differences-table.ts';

const clients = JSON.parse(readFileSync('test/clients/last-run.json', 'utf8')) as ClientsRun;

/** The files that are generated as a whole. */
const wholeFiles: Readonly<Record<string, (operations: readonly Operation[]) => string>> = {
  'action.yml': (operations) => strictYaml('action.yml', actionYml(operations)),
  'docs/options.md': optionsPage,
  'docs/exit-codes.md': exitCodesPage,
  'docs/presets.md': () => presetsPage(clients),
  ...nativeFiles,
};

const resilience = JSON.parse(readFileSync('test/resilience/last-run.json', 'utf8')) as Readonly<
  Record<string, string>
>;
const systems = ciIds.map((id) => ciSystems[id]);

/** The files with generated parts. The parts have the names of their markers. */
const partFiles: Readonly<Record<string, (operations: readonly Operation[]) => Readonly<Record<string, string>>>> = {
  'README.md': (operations) => readmeParts(operations, { systems, clients }),
  'docs/README.md': () => docsParts(systems),
  'docs/connect.md': () => ({ words: wordsTable() }),
  'docs/iam.md': iamParts,
  ...trustPages(),
  'docs/differences.md': () => ({ differences: differencesTable() }),
  'SECURITY.md': () => securityParts(resilience),
  'CHANGELOG.md': changelogParts,
};

function trustPages(): Record<string, () => Readonly<Record<string, string>>> {
  const pages = Object.entries(trustParts(ciSystems));
  return Object.fromEntries(pages.map(([page, parts]) => [`docs/ci/${page}.md`, () => parts]));
}

/**
 * The new texts of all generated files, by path. `read` returns the present text of a file. Throws an Error if the
 * option tables contradict each other, if a file lacks its markers, or if action.yml would not be valid YAML.
 */
export function generatedFiles(
  read: (path: string) => string,
  operations: readonly Operation[] = all,
): ReadonlyMap<string, string> {
  const problems = tableProblems(operations);
  if (problems.length > 0) throw new Error(`The option tables contradict each other: ${problems.join('; ')}`);
  return new Map([
    ...Object.entries(wholeFiles).map(([path, text]) => [path, text(operations)] as const),
    ...Object.entries(partFiles).map(
      ([path, parts]) => [path, withParts(path, read(path), parts(operations))] as const,
    ),
  ]);
}

/**
 * Returns the text if a strict YAML parser accepts it. Otherwise throws. Some parsers accept two equal keys silently.
 */
export function strictYaml(path: string, text: string): string {
  const { errors, warnings } = parseDocument(text, { strict: true, uniqueKeys: true });
  const [problem] = [...errors, ...warnings];
  if (problem) throw new Error(`${path} would not be valid YAML: ${problem.message}`);
  return text;
}

/** The paths of the files below `root` that differ from their generated text. */
export function differing(root: string): string[] {
  const read = (path: string) => (existsSync(resolve(root, path)) ? readFileSync(resolve(root, path), 'utf8') : '');
  return [...generatedFiles(read)].flatMap(([path, text]) => (read(path) === text ? [] : [path]));
}

function main(args: readonly string[]): number {
  const root = process.cwd();
  const stale = differing(root);
  if (args.includes('--check')) {
    for (const path of stale) console.log(`differs: ${path}`);
    console.log(
      stale.length === 0 ? 'The generated files are up to date' : 'Run "npm run manual", and commit the files',
    );
    return stale.length === 0 ? 0 : 1;
  }
  const files = generatedFiles((path) => readFileSync(resolve(root, path), 'utf8'));
  for (const path of stale) writeFileSync(resolve(root, path), files.get(path) ?? '');
  console.log(stale.length === 0 ? 'Nothing changed' : stale.map((path) => `wrote ${path}`).join('\n'));
  return 0;
}

// Nothing is written when a test imports this file.
const [, script] = process.argv;
if (script && realpathSync(script) === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
