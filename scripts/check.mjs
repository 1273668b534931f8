// `npm run check`: types, lint, generated files, all tests, and dist/ against a fresh build. The last line counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'check-'));
const report = join(scratch, 'vitest.json');
const counts = { passed: 0, failed: 0 };

if (!process.version.startsWith('v24.')) {
  console.log(`Running on Node ${process.version}: this machine has no package of Node 24, the runner's own version.`);
}

function step(title, file, ...args) {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(process.execPath, [file, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0;
}

function count(passed) {
  counts[passed ? 'passed' : 'failed'] += 1;
}

count(step('types', 'node_modules/typescript/bin/tsc', '--noEmit'));
count(step('lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'));
count(step('dist equals a fresh build', 'scripts/check-dist.mjs', join(scratch, 'dist')));

const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];
const green = step('tests', ...vitest);
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
  // A file that cannot be loaded holds no test that could be counted as failed.
  if (!green && numFailedTests === 0) count(false);
} catch {
  count(false);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
