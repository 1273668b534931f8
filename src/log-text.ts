import { withoutTokens } from './json-web-token.ts';

const LONGEST = 600;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text that came from a server, a file or the environment, made fit for one line of a log: no control
 * characters, nothing that a CI system would take for a command, no token, at most 600 characters.
 *
 * GitHub and Azure Pipelines obey `##[...]` and `##vso[...]` anywhere in a line, and `::...::` at its start; a
 * message of a service that could say `::stop-commands::` would switch our masks off.
 */
export function sanitize(text: string): string {
  const line = withoutTokens(text)
    .replace(CONTROLS, ' ')
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(/##(?=\[|vso\[|teamcity\[)/g, '# #')
    .replace(/^\s*::/, ': :')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}...` : line;
}

/** The value as a message shows it: in quotes, on one line, shortened when it is long. */
export function quote(value: string): string {
  const line = sanitize(value);
  return `"${line.length > 100 ? `${line.slice(0, 100)}...` : line}"`;
}
