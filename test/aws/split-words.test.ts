import { expect, test } from 'vitest';
import { splitWords } from '../../src/aws/split-words.ts';

// The results of Python's shlex.split.
test.each([
  ['profile "my team"', ['profile', 'my team']],
  ["profile 'my team'", ['profile', 'my team']],
  ['a  b\tc ', ['a', 'b', 'c']],
  ['"" x', ['', 'x']],
  ['a"b c"d', ['ab cd']],
  ['"a \\" \\\\ \\n"', ['a " \\ \\n']],
  ["'a\\'", ['a\\']],
  ['a\\ b', ['a b']],
  ['$HOME `x` # y', ['$HOME', '`x`', '#', 'y']],
  ['', []],
])('%j has the words %j', (line, words) => {
  expect(splitWords(line)).toEqual(words);
});

test.each(['"a', "it's", 'a\\'])('%j cannot be split', (line) => {
  expect(splitWords(line)).toBeUndefined();
});
