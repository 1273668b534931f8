// `npm run test:resilience`: every suite, with a line of figures for each. `-- --all` runs every cell of the fault matrix,
// `-- --only=TEXT` the cells with this text in their name.
import { runEndpoints } from './endpoints.ts';
import { missedPlants, runLeakMatrix } from './leaks/leaks.ts';
import { cellsOf, runMatrix } from './matrix.ts';
import { runProxies } from './proxy.ts';
import { runSignals } from './signals.ts';

const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length) ?? '';
const sampled = !process.argv.includes('--all');

/** What a suite says of itself, and every fault that it found. */
interface Suite {
  readonly title: string;
  readonly run: () => Promise<{ readonly figures: string; readonly lines: readonly string[] }>;
}

function matrix(table: 'faults' | 'cuts'): Suite {
  return {
    title: table === 'faults' ? 'fault matrix' : 'cut answers',
    async run() {
      const cells = cellsOf(table, { sampled }).filter(({ name, hop, door }) =>
        `${name} ${hop} ${door}`.includes(only),
      );
      const { cells: count, green, counts, lines } = await runMatrix(cells);
      const found = Object.entries(counts).map(([finding, times]) => `${times} ${finding}`);
      return { figures: [`${count} cells`, `${green} logins`, ...found].join(', '), lines };
    },
  };
}

const suites: readonly Suite[] = [
  matrix('faults'),
  matrix('cuts'),
  {
    title: 'proxies',
    async run() {
      const { cells, lines } = await runProxies();
      return { figures: `${cells} cells, ${lines.length} wrong`, lines };
    },
  },
  {
    title: 'leak matrix',
    async run() {
      const { runs, checks, lines } = await runLeakMatrix(only);
      return { figures: `${runs} runs, ${checks} searches, ${lines.length} leaks`, lines };
    },
  },
  {
    title: 'planted leaks',
    async run() {
      const { planted, missed } = await missedPlants();
      return {
        figures: `${planted - missed.length} of ${planted} found`,
        lines: missed.map((place) => `not found: ${place}`),
      };
    },
  },
  {
    title: 'endpoints',
    async run() {
      const { addresses, lines } = await runEndpoints();
      return { figures: `${addresses} addresses in two ways, ${lines.length} wrong`, lines };
    },
  },
  {
    title: 'signals',
    async run() {
      const { points, slowestMs, lines } = await runSignals();
      return { figures: `${points} points, ${lines.length} wrong, slowest end ${Math.round(slowestMs)} ms`, lines };
    },
  },
];

let failed = 0;
for (const { title, run } of suites) {
  const started = performance.now();
  const { figures, lines } = await run();
  failed += lines.length === 0 ? 0 : 1;
  for (const line of lines) console.log(`  ${line}`);
  console.log(`${title.padEnd(14)} ${figures} (${Math.round((performance.now() - started) / 1000)} s)`);
}
console.log(`\n${suites.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
