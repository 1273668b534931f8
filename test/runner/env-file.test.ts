import { describe, expect, it } from 'vitest';
import { parseEnvFile, readEnvFile } from './env-file.ts';
import { parseEnvFileAsAct } from './env-file-act.ts';

describe('an environment file, as the runner reads it', () => {
  it.each([
    ['nothing', '', []],
    ['a simple pair', 'A=1\n', [['A', '1']]],
    ['a last line without an end', 'A=1', [['A', '1']]],
    ['an empty value', 'A=\n', [['A', '']]],
    [
      'values with equals signs',
      'A==abc\nB=d=e\nC=f=\n',
      [
        ['A', '=abc'],
        ['B', 'd=e'],
        ['C', 'f='],
      ],
    ],
    ['empty lines', '\n\nA=1\n\n', [['A', '1']]],
    ['a byte order mark', '\uFEFFA=1\n', [['A', '1']]],
    ['blanks, which it keeps', ' A = 1 \n', [[' A ', ' 1 ']]],
    ['a hash, which starts no comment', '#A=1\n', [['#A', '1']]],
    ['<< after the first =', 'A=x<<EOF\n', [['A', 'x<<EOF']]],
    ['an empty name', '=1\n', [['', '1']]],
    [
      'a heredoc',
      'A<<EOF\none\ntwo\nEOF\nB=2\n',
      [
        ['A', 'one\ntwo'],
        ['B', '2'],
      ],
    ],
    ['a heredoc whose end is the end of the file', 'A<<EOF\none\nEOF', [['A', 'one']]],
    ['an empty heredoc', 'A<<EOF\nEOF\n', [['A', '']]],
    ['a heredoc of empty lines', 'A<<EOF\n\n\nEOF\n', [['A', '\n']]],
    ['= in a delimiter', 'A<<=EOF\nhello\n=EOF\n', [['A', 'hello']]],
    ['three <', 'A<<<EOF\nhello\n<EOF\n', [['A', 'hello']]],
    ['a delimiter with blanks', 'A<< EOF \n EOF\n EOF \n', [['A', ' EOF']]],
    ['pairs inside a heredoc, which are text', 'A<<EOF\nB=1\nEOF\n', [['A', 'B=1']]],
    [
      'CR, which ends no line',
      'A=1\r\nB<<E\r\nx\r\nE\r\n',
      [
        ['A', '1\r'],
        ['B', 'x\r'],
      ],
    ],
    [
      'a name twice',
      'A=1\nA=2\n',
      [
        ['A', '1'],
        ['A', '2'],
      ],
    ],
  ])('takes %s', (_, text, pairs) => {
    expect(parseEnvFile(text, false)).toEqual(pairs);
  });

  it.each([
    [
      'CRLF as a line end',
      'A=1\r\nB<<E\r\nx\r\nE\r\n',
      [
        ['A', '1'],
        ['B', 'x'],
      ],
    ],
    ['LF as a line end', 'A<<E\none\ntwo\nE\n', [['A', 'one\ntwo']]],
    ['a value of several lines, with its line ends', 'A<<E\r\none\r\ntwo\nthree\r\nE\n', [['A', 'one\r\ntwo\nthree']]],
    ['a CR alone, which ends no line', 'A=1\r', [['A', '1\r']]],
  ])('takes on Windows %s', (_, text, pairs) => {
    expect(parseEnvFile(text, true)).toEqual(pairs);
  });

  it.each([
    ['a line that is not a pair', 'A=1\nplain\n', "Invalid format 'plain'"],
    ['a line of blanks', ' \n', "Invalid format ' '"],
    [
      'a heredoc without a name',
      '<<EOF\nx\nEOF\n',
      "Invalid format '<<EOF'. Name must not be empty and delimiter must not be empty",
    ],
    [
      'a heredoc without a delimiter',
      'A<<\nx\n',
      "Invalid format 'A<<'. Name must not be empty and delimiter must not be empty",
    ],
    ['a missing end', 'A<<EOF\nx\n', "Invalid value. Matching delimiter not found 'EOF'"],
    ['an end in mid line', 'A<<EOF\nx EOF', 'Invalid value. EOF marker missing new line.'],
    ['an end of another case', 'A<<EOF\nx\neof\n', "Invalid value. Matching delimiter not found 'EOF'"],
    ['an end with a CR', 'A<<EOF\nx\nEOF\r\n', "Invalid value. Matching delimiter not found 'EOF'"],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseEnvFile(text)).toThrow(new Error(message));
  });

  it('returns the pairs before the line that it refuses', () => {
    const taken: unknown[] = [];
    expect(() => {
      for (const pair of readEnvFile('A=1\nplain\nB=2\n')) taken.push(pair);
    }).toThrow();
    expect(taken).toEqual([['A', '1']]);
  });
});

describe('the same file, as act reads it', () => {
  it.each([
    [
      'simple pairs and heredocs',
      'A=1\nB<<EOF\none\ntwo\nEOF\n',
      [
        ['A', '1'],
        ['B', 'one\ntwo'],
      ],
    ],
    [
      'CRLF',
      'A=1\r\nB<<E\r\nx\r\nE\r\n',
      [
        ['A', '1'],
        ['B', 'x'],
      ],
    ],
    ['a byte order mark', '\uFEFFA=1\n', [['A', '1']]],
    ['a heredoc, without its leading empty lines', 'A<<EOF\n\n\nx\n\ny\nEOF\n', [['A', 'x\n\ny']]],
    ['an empty delimiter', 'A<<\nx\n\n', [['A', 'x']]],
    ['only what comes before a line that is too long', `A=1\nB=${'x'.repeat(65_534)}\nC=3\n`, [['A', '1']]],
    [
      'a line that is just short enough',
      `B=${'x'.repeat(65_533)}\nC=3\n`,
      [
        ['B', 'x'.repeat(65_533)],
        ['C', '3'],
      ],
    ],
  ])('takes %s', (_, text, pairs) => {
    expect(parseEnvFileAsAct(text)).toEqual(pairs);
  });

  it.each([
    ['an empty line', 'A=1\n\nB=2\n', "invalid format '', expected a line with '=' or '<<'"],
    ['a plain line', 'plain\n', "invalid format 'plain', expected a line with '=' or '<<'"],
    ['a missing end', 'A<<EOF\nx\n', "invalid format delimiter 'EOF' not found before end of file"],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseEnvFileAsAct(text)).toThrow(new Error(message));
  });
});
