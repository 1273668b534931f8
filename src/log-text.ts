import { withoutKnownSecrets } from './known-secrets.ts';
import { withoutTokens } from './token-in-text.ts';

const LONGEST = 600;
/** What can still be seen of a text after 600 characters were kept: patterns read no more, however much a server sends. */
const READ = 8 * 1024;
const MOST = 64 * 1024;
/** STS quotes the whole request that it refuses, headers included, after these words. */
const QUOTED_REQUEST = /The (?:Canonical String|String-to-Sign)\b/i;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text that came from a server, a file or the environment, made fit for one line of a log: no control characters,
 * nothing that a CI system takes for a command, no token, no known secret nor a piece of one, at most 600 characters.
 *
 * GitHub and Azure Pipelines obey `##[...]` and `##vso[...]` anywhere in a line, and `::...::` at its start; a
 * message of a service with `::stop-commands::` in it would switch our masks off.
 */
export function sanitize(text: string): string {
  const line = withoutSecrets(text.slice(0, READ))
    .replace(CONTROLS, ' ')
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(/##(?=\[|vso\[|teamcity\[)/g, '# #')
    .replace(/^\s*::/, ': :')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}...` : line;
}

/**
 * The text without tokens, known secrets and pieces of them, and without a request that STS quotes; at most 64 KiB of it.
 * Line ends stay.
 */
export function withoutSecrets(text: string): string {
  const read = text.slice(0, MOST);
  const quoted = read.search(QUOTED_REQUEST);
  return withoutTokens(withoutKnownSecrets(quoted < 0 ? read : read.slice(0, quoted)));
}

/**
 * The value as a message shows it: in quotes, on one line, shortened when it is long. A control character is shown as
 * JSON writes it, and blanks at the ends stay, since they may be all that is wrong: `"us-east-1\n"`.
 */
export function quote(value: string): string {
  const text = value.slice(0, READ).replace(CONTROLS, (characters) => [...characters].map(escaped).join(''));
  const before = ' '.repeat(text.length - text.trimStart().length);
  const after = ' '.repeat(text.trim() === '' ? 0 : text.length - text.trimEnd().length);
  const line = before + sanitize(text) + after;
  return `"${line.length > 100 ? `${line.slice(0, 100)}...` : line}"`;
}

function escaped(character: string): string {
  const json = JSON.stringify(character).slice(1, -1);
  return json === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : json;
}

/** A number of seconds in words: "1 second", "5 seconds". */
export function seconds(count: number): string {
  return `${count} ${count === 1 ? 'second' : 'seconds'}`;
}
