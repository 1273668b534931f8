// `npm run test:resilience`: every suite, a line of figures for each. `-- --all` runs every cell of the fault matrix,
// `-- --only=TEXT` the cells with this text in their name, `-- --write` keeps the figures for README.
import { writeFileSync } from 'node:fs';
import { suitesOf } from './suites.ts';

const args = process.argv.slice(2);
const only = args.find((word) => word.startsWith('--only='))?.slice('--only='.length) ?? '';
const suites = suitesOf({ only, sampled: !args.includes('--all') });

const figuresOf: Record<string, string> = {};
let failed = 0;
for (const { title, run } of suites) {
  const started = performance.now();
  const { figures, lines } = await run();
  figuresOf[title] = figures;
  failed += lines.length === 0 ? 0 : 1;
  for (const line of lines) console.log(`  ${line}`);
  console.log(`${title.padEnd(24)} ${figures} (${Math.round((performance.now() - started) / 1000)} s)`);
}
if (args.includes('--write')) writeFileSync('test/resilience/last-run.json', `${JSON.stringify(figuresOf, null, 2)}\n`);
console.log(`\n${suites.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
