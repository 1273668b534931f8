// https://github.com/nektos/act/blob/master/pkg/container/parse_env_file.go
import type { Pair } from './env-file.ts';

/**
 * Reads the same file as act does, and the runners of Gitea and Forgejo, which are made from it: stricter, and with
 * losses.
 */
export function parseEnvFileAsAct(text: string): readonly Pair[] {
  const lines = scan(text.replace(/^\uFEFF/, ''));
  const pairs: Pair[] = [];
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else if (heredoc >= 0) {
      pairs.push([line.slice(0, heredoc), takeValue(lines, line.slice(heredoc + 2))]);
    } else {
      throw new Error(`invalid format '${line}', expected a line with '=' or '<<'`);
    }
  }
  return pairs;
}

function takeValue(lines: string[], delimiter: string): string {
  let value = '';
  for (let line = lines.shift(); line !== delimiter; line = lines.shift()) {
    if (line === undefined) {
      throw new Error(`invalid format delimiter '${delimiter}' not found before end of file`);
    }
    // Empty lines at the start of a value are lost: a line end is added only to a text that is not empty.
    value += (value === '' ? '' : '\n') + line;
  }
  return value;
}

const LONGEST_LINE = 64 * 1024 - 1;

// Go's bufio.Scanner drops one CR before each LF, and stops without an error at a line longer than its buffer.
function scan(text: string): string[] {
  const parts = text.split('\n');
  if (parts.at(-1) === '') parts.pop();
  const tooLong = parts.findIndex((part) => Buffer.byteLength(part) > LONGEST_LINE);
  return (tooLong < 0 ? parts : parts.slice(0, tooLong)).map((part) => part.replace(/\r$/, ''));
}
