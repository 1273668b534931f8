// https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs

export type Pair = readonly [name: string, value: string];

/** Whether CRLF ends a line too, as in the runner for Windows. */
const WINDOWS = process.platform === 'win32';

/**
 * The pairs that the runner reads from a GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE file: the one of this system, or the
 * one for Windows. Throws its errors.
 */
export function parseEnvFile(text: string, windows = WINDOWS): readonly Pair[] {
  return [...readEnvFile(text, windows)];
}

/** Like parseEnvFile, one pair at a time: the runner applies the pairs before a malformed line, and then fails. */
export function* readEnvFile(text: string, windows = WINDOWS): Generator<Pair> {
  const lines = linesOf(text.replace(/^\uFEFF/, ''), windows);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const heredoc = line.text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.text.slice(0, equals), line.text.slice(equals + 1)];
    } else if (heredoc >= 0) {
      const name = line.text.slice(0, heredoc);
      const delimiter = line.text.slice(heredoc + 2);
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line.text}'. Name must not be empty and delimiter must not be empty`);
      }
      yield [name, takeValue(lines, delimiter)];
    } else {
      throw new Error(`Invalid format '${line.text}'`);
    }
  }
}

interface Line {
  readonly text: string;
  /** What ended the line. Empty at the end of the file. */
  readonly end: string;
}

// On Linux and macOS only LF ends a line: a CR stays in the name, the value or the delimiter.
function linesOf(text: string, windows: boolean): Line[] {
  const wholes = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return wholes.map((whole) => {
    const end = /\r?\n$/.exec(whole)?.[0].slice(windows ? 0 : -1) ?? '';
    return { text: whole.slice(0, whole.length - end.length), end };
  });
}

function takeValue(lines: Line[], delimiter: string): string {
  let value = '';
  let end = '';
  for (let line = lines.shift(); line?.text !== delimiter; line = lines.shift()) {
    if (line === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (line.end === '') throw new Error('Invalid value. EOF marker missing new line.');
    // The line ends inside a value stay as they are.
    value += end + line.text;
    end = line.end;
  }
  return value;
}
