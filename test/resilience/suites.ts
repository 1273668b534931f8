import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runEndpoints } from './endpoints.ts';
import { missedPlants, runLeakMatrix } from './leaks/leaks.ts';
import { cellsOf, runMatrix } from './matrix.ts';
import { runProxies } from './proxy.ts';
import { runSignals } from './signals.ts';

/** What a suite did, in figures, and every fault that it found. */
export interface Outcome {
  readonly figures: string;
  readonly lines: readonly string[];
}

export interface Suite {
  readonly title: string;
  readonly run: () => Promise<Outcome>;
}

export interface Choice {
  /** Cells of the matrices with this text in their name; all when it is empty. */
  readonly only: string;
  /** A part of the fault matrix that runs in minutes: each fault at each call, through one of the three doors. */
  readonly sampled: boolean;
}

export function suitesOf(choice: Choice): readonly Suite[] {
  return [
    matrix('Faults of each call', 'faults', choice),
    matrix('Answers cut at 60 places', 'cuts', choice),
    {
      title: 'Faults of a proxy',
      async run() {
        const { cells, lines } = await runProxies();
        return { figures: `${cells} runs, ${lines.length} wrong`, lines };
      },
    },
    {
      title: 'Search for secrets',
      async run() {
        const { runs, checks, lines } = await runLeakMatrix(choice.only);
        const { planted, missed } = await missedPlants();
        const found = `${lines.length} leaks; ${planted - missed.length} of ${planted} planted leaks found`;
        const notFound = missed.map((place) => `planted and not found: ${place}`);
        return { figures: `${runs} runs, ${checks} searches, ${found}`, lines: [...lines, ...notFound] };
      },
    },
    {
      title: 'Endpoint addresses',
      async run() {
        const { addresses, lines } = await runEndpoints();
        return { figures: `${addresses} addresses in two places, ${lines.length} wrong`, lines };
      },
    },
    {
      title: 'Signals at any moment',
      async run() {
        const { points, lines } = await runSignals();
        return { figures: `${points} moments, ${lines.length} wrong`, lines };
      },
    },
    tests('Identities', 'test/end-to-end/identity-matrix.test.ts'),
    tests(
      'Public incidents and bug reports',
      'test/resilience/incidents.test.ts',
      'test/resilience/bug-reports.test.ts',
    ),
  ];
}

function matrix(title: string, table: 'faults' | 'cuts', { only, sampled }: Choice): Suite {
  return {
    title,
    async run() {
      const cells = cellsOf(table, { sampled }).filter(({ name, hop, door }) =>
        `${name} ${hop} ${door}`.includes(only),
      );
      const { cells: count, green, counts, lines } = await runMatrix(cells);
      const { 'green without a login': wrong, leak, hang, stack, 'not named': unnamed } = counts;
      const found = `${wrong} green without a login, ${leak} leaks, ${hang} hangs, ${stack} stack traces, ${unnamed} without a name`;
      return { figures: `${count} runs, ${green} with a login, ${found}`, lines };
    },
  };
}

/** Files of tests, which run with all others too. */
function tests(title: string, ...files: readonly string[]): Suite {
  return {
    title,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'resilience-'));
      const report = join(folder, 'report.json');
      const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...files, '--reporter=json', `--outputFile=${report}`];
      spawnSync(process.execPath, vitest, { stdio: ['ignore', 'ignore', 'inherit'] });
      try {
        const { numPassedTests: passed, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
        const failed = testResults.flatMap(({ assertionResults }) =>
          assertionResults.flatMap(({ status, fullName }) => (status === 'failed' ? [fullName] : [])),
        );
        const lines = passed === 0 ? [`${files.join(', ')} ran no test`] : failed;
        return { figures: `${passed} of ${passed + failed.length} right`, lines };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}
