import { FailureError } from '../errors.ts';
import { shExport } from '../shell-quote.ts';

/** A variable and its value, to be written to the letter. */
export type Pair = readonly [name: string, value: string];

/** For `eval "$(...)"` in sh, dash, bash, ksh, zsh and busybox. */
export function inSh(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => shExport(name, value)).join('');
}

/**
 * For `... | source`. Between single quotes a backslash escapes itself and the quote, and nothing else.
 * https://fishshell.com/docs/current/language.html#quotes
 */
export function inFish(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => `set -gx ${name} '${value.replace(/[\\']/g, '\\$&')}'\n`).join('');
}

/**
 * For `... | Out-String | Invoke-Expression`. The four typographic single quotes end a string like the plain one, and are
 * doubled like it.
 * https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function inPowerShell(pairs: readonly Pair[]): string {
  return pairs
    .map(([name, value]) => `$env:${name} = '${value.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'\n`)
    .join('');
}

const LONGEST_CMD_LINE = 8191;

/**
 * For a batch file that is called, or a `for /f` loop. What means one thing in a file and another at the prompt, or ends the
 * quotes, is refused: cmd has no way to write it that holds everywhere.
 * https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/set_1
 */
export function inCmd(pairs: readonly Pair[]): string {
  return pairs
    .map(([name, value]) => {
      const refused = /[%!"]|[^\x20-\x7e]/u.exec(value)?.[0];
      if (refused !== undefined) throw new FailureError(`${name} holds ${namedLetter(refused)}, ${NOT_IN_CMD}`);
      const line = `set "${name}=${value}"`;
      if (line.length > LONGEST_CMD_LINE) throw new FailureError(`${name} is longer than a line of cmd, ${NOT_IN_CMD}`);
      return `${line}\r\n`;
    })
    .join('');
}

const NOT_IN_CMD =
  'which cannot be written safely for cmd. Nothing was printed. Use "--print powershell" or "-- COMMAND"';

/** A letter as a message names it: one that shows no more than itself of a secret. */
export function namedLetter(letter: string): string {
  if (/[\r\n]/.test(letter)) return 'a line end';
  if (letter === ' ') return 'a blank';
  if (/[\x21-\x7e]/.test(letter)) return letter;
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
