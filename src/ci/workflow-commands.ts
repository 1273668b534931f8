// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
import type { Secret } from '../secret.ts';

/** One line that a runner of GitHub's obeys. */
export function command(name: string, data: string): string {
  return `::${name}::${escaped(data)}\n`;
}

/** The masks as GitHub's runner takes them: it undoes the escapes, and hides a value of many lines also line by line. */
export function masks(secrets: readonly Secret[]): string {
  return secrets.map((secret) => command('add-mask', registrable(secret.reveal()))).join('');
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
    .map((line) => (escaped(line) === line ? '' : `::add-mask::${line}\n`) + command('add-mask', line))
    .join('');
}

/**
 * The runner looks one letter past a first "&+" for PowerShell's sake, and refuses the whole mask when that is the end:
 * then all but the last letter is hidden.
 * https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/ValueEncoders.cs
 */
export function registrable(value: string): string {
  return value.endsWith('&+') && value.indexOf('&+') === value.length - 2 ? value.slice(0, -1) : value;
}

function escaped(data: string): string {
  return data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
