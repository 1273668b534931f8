import { describe, expect, test } from 'vitest';
import { type Herd, playHerd } from './herd.ts';

const usual: Herd = { jobs: 10_000, spread: 1, perSecond: 50, burst: 100, refusalCost: 0, maxWait: 300 };
/** A tenth of the jobs against a tenth of the service: the same waits and calls a job, in a tenth of the time. */
const tenth: Herd = { ...usual, jobs: 1000, perSecond: 5, burst: 10 };
const seeds = [1, 2, 3];

test('ten thousand jobs that start in one second all succeed, with at most 8 calls each, 99 % within 210 seconds', async () => {
  const { succeeded, callsPerJob, p99 } = await playHerd(usual, 1);
  expect(succeeded).toBe(1);
  expect(callsPerJob).toBeLessThanOrEqual(8);
  expect(p99).toBeLessThanOrEqual(210);
});

describe('a tenth of ten thousand jobs that start in one second, against a tenth of 50 requests a second', () => {
  test.each([5, 10])('all succeed within 300 seconds, with at most 8 calls each (burst %d)', async (burst) => {
    for (const seed of seeds) {
      const { succeeded, callsPerJob } = await playHerd({ ...tenth, burst }, seed);
      expect(succeeded).toBe(1);
      expect(callsPerJob).toBeLessThanOrEqual(8);
    }
  });

  test.each([
    [0.2, 5],
    [0.2, 10],
    [1, 10],
  ])(
    'leave a service time to recover if a refused call costs it %d of an accepted one (burst %d)',
    async (refusalCost, burst) => {
      for (const seed of seeds) {
        const herd = { ...tenth, refusalCost, burst, maxWait: 600 };
        const { succeeded, callsPerJob, lastSuccess } = await playHerd(herd, seed);
        expect(succeeded).toBeGreaterThanOrEqual(0.9);
        expect(callsPerJob).toBeLessThanOrEqual(10);
        expect(lastSuccess).toBeLessThanOrEqual(601);
      }
    },
  );

  test('do not give up at the first HTTP 503 after many refusals: most of them outlive an outage of 10 seconds', async () => {
    const { succeeded } = await playHerd({ ...tenth, down: [60, 70] }, 1);
    expect(succeeded).toBeGreaterThanOrEqual(0.85);
  });

  test('need no more calls if the service asks them to wait', async () => {
    const { succeeded, callsPerJob } = await playHerd({ ...tenth, retryAfter: 10 }, 1);
    expect(succeeded).toBe(1);
    expect(callsPerJob).toBeLessThanOrEqual(8);
  });
});

test.each([
  [1000, 20, 75],
  [1000, 5, 300],
  [100, 5, 60],
])('%d jobs against %d requests a second all succeed', async (jobs, perSecond, seconds) => {
  for (const seed of seeds) {
    const { succeeded, lastSuccess } = await playHerd({ ...usual, jobs, perSecond, burst: perSecond }, seed);
    expect(succeeded).toBe(1);
    expect(lastSuccess).toBeLessThan(Math.max(seconds, 140));
  }
});

test('a matrix of 256 jobs succeeds within 10 seconds, with at most 2 calls each', async () => {
  for (const seed of seeds) {
    const { succeeded, callsPerJob, lastSuccess } = await playHerd({ ...usual, jobs: 256 }, seed);
    expect(succeeded).toBe(1);
    expect(callsPerJob).toBeLessThanOrEqual(2);
    expect(lastSuccess).toBeLessThanOrEqual(10);
  }
});

test('a start that is spread over a minute costs fewer calls', async () => {
  const together = await playHerd(tenth, 1);
  const spread = await playHerd({ ...tenth, spread: 60 }, 1);
  expect(spread.succeeded).toBe(1);
  expect(spread.callsPerJob).toBeLessThan(together.callsPerJob);
});
