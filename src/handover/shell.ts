import { FailureError } from '../errors.ts';
import { shExport } from '../shell-quote.ts';

/** A variable and its exact value. */
export type Pair = readonly [name: string, value: string];

/** For `eval "$(...)"` in sh, dash, bash, ksh, zsh and busybox. */
export function inSh(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => shExport(name, value)).join('');
}

/**
 * For `... | source`. Between single quotes a backslash escapes only itself and the quote.
 * https://fishshell.com/docs/current/language.html#quotes
 */
export function inFish(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => `set -gx ${name} '${value.replace(/[\\']/g, '\\$&')}'\n`).join('');
}

/**
 * For `... | Out-String | Invoke-Expression`. Each of the four typographic single quotes ends a string, as the plain
 * one does. So all five are doubled.
 * https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function inPowerShell(pairs: readonly Pair[]): string {
  return pairs
    .map(([name, value]) => `$env:${name} = '${value.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'\n`)
    .join('');
}

const LONGEST_CMD_LINE = 8191;

/**
 * For a batch file that is called, or a `for /f` loop. Throws a FailureError for a character that ends the quotes, or
 * that a batch file and the prompt read differently: cmd has no form of it that both read alike.
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

/** A character as a message names it. Only this one character of a secret is shown. */
export function namedLetter(letter: string): string {
  if (/[\r\n]/.test(letter)) return 'a line end';
  if (letter === ' ') return 'a blank';
  if (/[\x21-\x7e]/.test(letter)) return letter;
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
