// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
import { randomUUID } from 'node:crypto';
import { EOL } from 'node:os';
import { FailureError } from '../../errors.ts';
import type { Secret } from '../../secret.ts';
import type { Pairs } from '../ci-system.ts';
import { secretText } from '../secret-text.ts';

// Not @actions/core's setSecret: it writes to stdout alone, where a command has its result, writes no raw form for the
// runners made from act, and does not say when the runner has been given the line. The log of the action does use it.

/** The masks as GitHub's runner takes them: it undoes the escapes, and hides a value of many lines also line by line. */
export function masks(secrets: readonly Secret[]): string {
  return secrets.map((secret) => addMask(registrable(secret.reveal()))).join('');
}

/**
 * The masks as runners made from act take them. What a Forgejo or Gitea server shows is masked by a part of the runner that
 * undoes no escapes, and act itself undoes them in random order: each value is also sent as it is. Line by line, since a
 * mask of several lines hides none of them alone.
 * https://code.forgejo.org/forgejo/runner/src/branch/main/internal/pkg/report/reporter.go
 */
export function masksByLine(secrets: readonly Secret[]): string {
  return secrets
    .flatMap((secret) => secret.reveal().split(/[\r\n]+/))
    .filter((line) => line !== '')
    .map((line) => (escaped(line) === line ? '' : `::add-mask::${line}\n`) + addMask(line))
    .join('');
}

/**
 * The same for act itself. It takes what comes before the last "::" for the command's name and prints a command that it does
 * not know; and it turns "%0A" and "%0D" into line ends in an order that changes from line to line. Throws a FailureError for
 * a value that has one of them, before a line is made.
 * https://github.com/nektos/act/blob/master/pkg/runner/command.go
 */
export function masksForAct(secrets: readonly Secret[]): string {
  if (secrets.some((secret) => /::|%0[AD]/.test(secret.reveal()))) {
    throw new FailureError(
      'act cannot mask a password that contains "::", "%0A" or "%0D", and its log would show it. Run the job again: ' +
        'AWS makes a new password each time',
    );
  }
  return masksByLine(secrets);
}

/**
 * The runner looks one letter past a first "&+" for PowerShell's sake, and refuses the whole mask when that is the end:
 * then all but the last letter is hidden.
 * https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/ValueEncoders.cs
 */
export function registrable(value: string): string {
  return value.endsWith('&+') && value.indexOf('&+') === value.length - 2 ? value.slice(0, -1) : value;
}

/** `NAME<<DELIMITER`, value, `DELIMITER`: the one form that no value can break out of. Empty for no pairs. */
export function heredocs(pairs: Pairs): Secret {
  return secretText(pairs, (entries) =>
    entries
      .map(([name, value]) => {
        const delimiter = `ghadelimiter_${randomUUID()}`;
        return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
      })
      .join(''),
  );
}

function addMask(data: string): string {
  return `::add-mask::${escaped(data)}\n`;
}

function escaped(data: string): string {
  return data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
