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

/**
 * The value as a message shows it: in quotes, on one line, shortened when it is long. A control character is shown as
 * JSON writes it, and blanks at the ends stay, since they may be all that is wrong: `"us-east-1\n"`.
 */
export function quote(value: string): string {
  const text = value.replace(CONTROLS, (characters) => [...characters].map(escaped).join(''));
  const before = ' '.repeat(text.length - text.trimStart().length);
  const after = ' '.repeat(text.trim() === '' ? 0 : text.length - text.trimEnd().length);
  const line = before + sanitize(text) + after;
  return `"${line.length > 100 ? `${line.slice(0, 100)}...` : line}"`;
}

function escaped(character: string): string {
  const json = JSON.stringify(character).slice(1, -1);
  return json === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : json;
}
