import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { unitTests } from './test/unit-tests.ts';

const unit = unitTests();

/** These wait for processes or start hundreds of them: begun last, they would keep the run waiting. */
const longest = [
  'test/conformance/conformance.test.ts',
  'test/end-to-end/exec/signals.test.ts',
  'test/exec/orphans.test.ts',
  'test/exec/output.test.ts',
  'test/exec/signals.test.ts',
  'test/install/executable.test.ts',
  'test/trust/reproduce.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => longest.some((file) => moduleId.endsWith(file));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    // Tests of processes wait for them most of the time: two files more than there are cores run at once.
    maxWorkers: availableParallelism() + 2,
    // For the hundreds of runs of the conformance test, which keep a core busy each; more would starve the timing tests.
    maxConcurrency: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    // Each test starts real processes and servers; a machine of two cores needs time for them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      // Unit tests leave nothing behind: they share workers, and what these have loaded.
      { extends: true, test: { name: 'unit', include: unit, isolate: false, setupFiles: ['test/forget-secrets.ts'] } },
      {
        extends: true,
        test: { name: 'processes', include: ['test/**/*.test.ts'], exclude: ['**/node_modules/**', ...unit] },
      },
    ],
  },
});
