import { describe, expect, test } from 'vitest';
import { problemWith, range } from '../../src/options/limits.ts';

const lower = { regex: /^[a-z]+$/, says: 'lower case' };
const noBob = { matches: (text: string) => text === 'bob', says: 'is taken' };

describe('a text', () => {
  test.each([
    ['within its limits', 'abc', { minLength: 3, maxLength: 3, pattern: lower }, undefined],
    ['without limits', '\n', {}, undefined],
    ['that is too short', 'ab', { minLength: 3 }, '"ab" has 2 characters; it must have at least 3'],
    ['that is too long', 'abcd', { maxLength: 3 }, '"abcd" has 4 characters; it must have at most 3'],
    ['that is too long', 'abcd', { minLength: 1, maxLength: 3 }, '"abcd" has 4 characters; it must have 1 to 3'],
    ['of foxes, counted as characters', '\u{1f98a}\u{1f98a}', { maxLength: 2 }, undefined],
    ['that does not fit', 'ABC', { pattern: lower }, '"ABC" must be lower case'],
    ['that is refused', 'bob', { pattern: lower, refuses: [noBob] }, '"bob" is taken'],
    ['that is refused and too long', 'bob', { maxLength: 1, refuses: [noBob] }, '"bob" is taken'],
    [
      'that is too long and does not fit',
      'ABC',
      { maxLength: 1, pattern: lower },
      '"ABC" has 3 characters; it must have at most 1',
    ],
  ])('%s: %j', (_, text, limits, problem) => {
    expect(problemWith(text, limits)).toBe(problem);
  });
});

test.each([
  [1, 64, '1 to 64'],
  [8, Number.POSITIVE_INFINITY, 'at least 8'],
  [0, 256, 'at most 256'],
])('the range from %d to %d reads "%s"', (min, max, words) => {
  expect(range(min, max)).toBe(words);
});
