import { describe, expect, test } from 'vitest';
import { type Herd, playHerd } from './herd.ts';

const usual: Herd = { jobs: 10_000, spread: 1, perSecond: 50, burst: 100, refusalCost: 0, maxWait: 300 };
const seeds = [1, 2, 3];

describe('ten thousand jobs that start in one second, against 50 requests a second', () => {
  test.each([50, 100])('all succeed within 300 seconds, with at most 12 calls each (burst %d)', (burst) => {
    for (const seed of seeds) {
      const { succeeded, callsPerJob } = playHerd({ ...usual, burst }, seed);
      expect(succeeded).toBe(1);
      expect(callsPerJob).toBeLessThanOrEqual(12);
    }
  });

  test.each([
    [0.2, 50],
    [0.2, 100],
    [1, 100],
  ])(
    'leave a service time to recover if a refused call costs it %d of an accepted one (burst %d)',
    (refusalCost, burst) => {
      for (const seed of seeds) {
        const { succeeded, callsPerJob, lastSuccess } = playHerd({ ...usual, refusalCost, burst, maxWait: 600 }, seed);
        expect(succeeded).toBeGreaterThanOrEqual(0.9);
        expect(callsPerJob).toBeLessThanOrEqual(12);
        expect(lastSuccess).toBeLessThanOrEqual(601);
      }
    },
  );
});

test.each([
  [1000, 20, 75],
  [1000, 5, 300],
  [100, 5, 60],
])('%d jobs against %d requests a second all succeed', (jobs, perSecond, seconds) => {
  for (const seed of seeds) {
    const { succeeded, lastSuccess } = playHerd({ ...usual, jobs, perSecond, burst: perSecond }, seed);
    expect(succeeded).toBe(1);
    expect(lastSuccess).toBeLessThan(Math.max(seconds, 140));
  }
});

test('a start that is spread over a minute costs fewer calls', () => {
  const together = playHerd(usual, 1);
  const spread = playHerd({ ...usual, spread: 60 }, 1);
  expect(spread.succeeded).toBe(1);
  expect(spread.callsPerJob).toBeLessThan(together.callsPerJob);
});
