// https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs

export type Pair = readonly [name: string, value: string];

/**
 * The pairs that the runner on Linux and macOS reads from a GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE file. Throws its
 * errors.
 */
export function parseEnvFile(text: string): readonly Pair[] {
  return [...readEnvFile(text)];
}

/** Like parseEnvFile, one pair at a time: the runner applies the pairs before a malformed line, and then fails. */
export function* readEnvFile(text: string): Generator<Pair> {
  const lines = linesOf(text.replace(/^\uFEFF/, ''));
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
  readonly ended: boolean;
}

// Only LF ends a line. CRLF counts on Windows runners only, so a CR stays in the name, the value or the delimiter.
function linesOf(text: string): Line[] {
  const parts = text.split('\n');
  const last = parts.pop() ?? '';
  const lines = parts.map((part) => ({ text: part, ended: true }));
  return last === '' ? lines : [...lines, { text: last, ended: false }];
}

function takeValue(lines: Line[], delimiter: string): string {
  const value: string[] = [];
  for (let line = lines.shift(); line?.text !== delimiter; line = lines.shift()) {
    if (line === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (!line.ended) throw new Error('Invalid value. EOF marker missing new line.');
    value.push(line.text);
  }
  return value.join('\n');
}
