import { afterEach, describe, expect, test, vi } from 'vitest';
import { FailureError } from '../../src/errors.ts';
import { outputSkeleton, plainOf } from '../../src/render/plain.ts';
import { Secret } from '../../src/secret.ts';

afterEach(() => vi.unstubAllEnvs());

test('reveals passwords and keeps the order of members', () => {
  const document = { Z: new Secret('p@ss'), A: [1, 1.5, null, true] };
  const plain = plainOf(document, 'iso8601');
  expect(plain).toEqual(
    new Map<string, unknown>([
      ['Z', 'p@ss'],
      ['A', [1, 1.5, null, true]],
    ]),
  );
  expect(plain instanceof Map && [...plain.keys()]).toEqual(['Z', 'A']);
});

describe('gives seconds since the epoch the offset of the time zone', () => {
  test.each([
    ['UTC', '2030-01-02T03:04:05.678000+00:00'],
    ['Asia/Kolkata', '2030-01-02T08:34:05.678000+05:30'],
    ['America/New_York', '2030-01-01T22:04:05.678000-05:00'],
  ])('%s', (zone, text) => {
    vi.stubEnv('TZ', zone);
    expect(plainOf({ wire: 1893553445.678 }, 'iso8601')).toBe(text);
    expect(plainOf({ wire: '2030-01-02T03:04:05Z' }, 'iso8601')).toBe('2030-01-02T03:04:05+00:00');
  });
});

test('keeps a time as the service wrote it with wire', () => {
  expect(plainOf({ wire: 1893553445 }, 'wire')).toBe(1893553445);
  expect(plainOf({ wire: 1893553445, float: true }, 'wire')).toEqual({ float: 1893553445 });
  expect(plainOf({ wire: 1893553445.678 }, 'wire')).toBe(1893553445.678);
  expect(plainOf({ wire: 'whatever' }, 'wire')).toBe('whatever');
});

test('refuses a time that cannot be read', () => {
  expect(() => plainOf({ wire: 'not-a-date' }, 'iso8601')).toThrow(FailureError);
  expect(() => plainOf({ wire: '2030-02-30T00:00:00Z' }, 'iso8601')).toThrow('"2030-02-30T00:00:00Z"');
});

test('the sample of an output has times without a zone', () => {
  expect(outputSkeleton({ ExpiresAt: { wire: 0 } })).toEqual(new Map([['ExpiresAt', new Date(0)]]));
});
