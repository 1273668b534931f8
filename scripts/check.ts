// `npm run check`: types, lint, generated files, dist/ against a fresh build, and all tests. The last line has the
// counts.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run-node.ts';
import { type Excuse, type Report, skippedTests, staleExcuses } from './skipped-tests.ts';

const scratch = mkdtempSync(join(tmpdir(), 'check-'));
const reportFile = join(scratch, 'vitest.json');
const counts = { passed: 0, failed: 0 };
const seconds: string[] = [];

if (!process.version.startsWith('v24.')) {
  console.log(`Running on Node ${process.version}: this machine has no package of Node 24, the runner's own version.`);
}

// The whole project is compiled, so that the build below finds its JavaScript.
count(step('types', 'node_modules/typescript/bin/tsc'));
count(step('lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'));
if (existsSync('scripts/manual.ts')) count(step('generated files', 'build/scripts/manual.js', '--check'));
count(step('dist', 'build/scripts/check-dist.js', join(scratch, 'dist')));
const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${reportFile}`];
const green = step('tests', 'node_modules/vitest/vitest.mjs', 'run', ...reporters);
const report = readReport();
counts.passed += report.numPassedTests;
counts.failed += report.numFailedTests;
// If a test file cannot be loaded, the report has no failed test of it.
if (!green && report.numFailedTests === 0) count(false);
const excuses = JSON.parse(readFileSync('test/may-skip.json', 'utf8')) as readonly Excuse[];
for (const { name, reason, fails } of skippedTests(report, excuses, process.env)) {
  if (fails) count(false);
  console.log(`${fails ? 'FAILED, skipped' : 'skipped'}: ${name} (${reason})`);
}
for (const { file, test } of report.testResults.length > 0 ? staleExcuses(report, excuses) : []) {
  count(false);
  console.log(`FAILED: test/may-skip.json names "${test}" of ${file}, which has no such test`);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`seconds: ${seconds.join(', ')}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

/** Runs a script, prints its title and its time, and returns whether it succeeded. */
function step(title: string, file: string, ...args: readonly string[]): boolean {
  console.log(`\n== ${title}`);
  const started = performance.now();
  const succeeded = runNode(file, ...args);
  const took = ((performance.now() - started) / 1000).toFixed(1);
  seconds.push(`${title} ${took}`);
  console.log(`== ${title}: ${succeeded ? 'passed' : 'FAILED'} in ${took} s`);
  return succeeded;
}

function count(passed: boolean): void {
  counts[passed ? 'passed' : 'failed'] += 1;
}

/** The report of vitest. All counts are 0 if vitest ended before it wrote one. */
function readReport(): Report {
  if (!existsSync(reportFile)) return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  return JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
}
