import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serverClock } from '../../src/aws/server-clock.ts';

const NOW = Date.UTC(2030, 0, 1);

beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => vi.useRealTimers());

const MINUTE = 60_000;

test.each([
  ['a Date header that is half an hour ahead', NOW + 30 * MINUTE, NOW + 30 * MINUTE],
  ['one that is half an hour behind', NOW - 30 * MINUTE, NOW - 30 * MINUTE],
  ['one that is three minutes ahead, and changes nothing', NOW + 3 * MINUTE, NOW],
])('%s', (_, date, time) => {
  const clock = serverClock();
  clock.learn(new Date(date).toUTCString());
  expect(clock.now().getTime()).toBe(time);
});

test.each([undefined, '', 'yesterday'])('a Date header that cannot be read changes nothing: %s', (date) => {
  const clock = serverClock();
  clock.learn(date);
  expect(clock.now().getTime()).toBe(NOW);
});

test('follows a machine whose clock is set right in between', () => {
  const clock = serverClock();
  clock.learn(new Date(NOW + 30 * MINUTE).toUTCString());
  vi.setSystemTime(NOW + 30 * MINUTE);
  clock.learn(new Date(NOW + 30 * MINUTE).toUTCString());
  expect(clock.now().getTime()).toBe(NOW + 30 * MINUTE);
});
