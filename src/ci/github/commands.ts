// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
import { randomUUID } from 'node:crypto';
import { EOL } from 'node:os';
import { FailureError } from '../../errors.ts';
import type { Secret } from '../../secret.ts';
import type { Pairs } from '../ci-system.ts';
import { secretText } from '../secret-text.ts';

// Not @actions/core's setSecret: it writes to stdout only, where a command prints its result; it does not write the raw
// form that runners made from act need; and it does not say when the line has left the process.

/**
 * Mask commands for GitHub's runner. It undoes the escapes, and it also hides each line of a value of several lines.
 */
export function masks(secrets: readonly Secret[]): string {
  return secrets.map((secret) => addMask(registrable(secret.reveal()))).join('');
}

/**
 * Mask commands for runners made from act. The part of the runner that masks the log of a Forgejo or Gitea server does
 * not undo escapes, and act undoes them in random order. So each value is also sent as it is. Each line is sent by
 * itself, because a mask of several lines does not hide one of them alone.
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
 * The same for act itself. It takes all text before the last "::" for the command's name, and prints commands that it
 * does not know. It also turns "%0A" and "%0D" into line ends, in an order that changes from line to line. Throws a
 * FailureError for a value that contains one of the three, before any line is made.
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
 * The value that the runner accepts as a mask. For PowerShell the runner looks at the letter after the first "&+", and
 * refuses the whole mask when no letter follows. Such a value is masked without its last letter.
 * https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/ValueEncoders.cs
 */
export function registrable(value: string): string {
  return value.endsWith('&+') && value.indexOf('&+') === value.length - 2 ? value.slice(0, -1) : value;
}

/**
 * For each pair `NAME<<DELIMITER`, value, `DELIMITER`. A value cannot end it early, because the delimiter is random.
 * Empty for no pairs.
 */
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
