import { withoutKnownSecrets } from './known-secrets.ts';
import { withoutTokens } from './token-in-text.ts';

const LONGEST = 600;
/** The patterns read no more characters than this, however much a server sends. The line keeps 600 of them. */
const READ = 8 * 1024;
const MOST = 64 * 1024;
/** After these words, STS quotes the request that it refuses, with its headers. */
const QUOTED_REQUEST = /The (?:Canonical String|String-to-Sign)\b/i;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
// Written as a number: with one character that is not Latin-1, Node keeps the whole bundle in two bytes a character.
const REPLACEMENT = String.fromCharCode(0xfffd);
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text of a server, a file or the environment, as one safe line of a log: without control characters, without
 * anything that a CI system takes for a command, without tokens, known secrets and pieces of them, of at most 600
 * characters.
 *
 * GitHub and Azure Pipelines obey `##[...]` and `##vso[...]` anywhere in a line, and `::...::` at its start. Without
 * this, a message of a service with `::stop-commands::` would switch off the masks.
 */
export function sanitize(text: string): string {
  const line = withoutSecrets(text.slice(0, READ))
    .replace(CONTROLS, ' ')
    .replace(LONE_SURROGATES, REPLACEMENT)
    .replace(/##(?=\[|vso\[|teamcity\[)/g, '# #')
    .replace(/^\s*::/, ': :')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}...` : line;
}

/**
 * The first 64 KiB of the text, without tokens, known secrets and pieces of them, and without a request that STS
 * quotes. Line ends stay.
 */
export function withoutSecrets(text: string): string {
  const read = text.slice(0, MOST);
  const quoted = read.search(QUOTED_REQUEST);
  return withoutTokens(withoutKnownSecrets(quoted < 0 ? read : read.slice(0, quoted)));
}

/**
 * The value for a message: in quotes, on one line, at most 100 characters. A control character becomes an escape of
 * JSON, and blanks at the ends stay, because they may be the mistake: `"us-east-1\n"`.
 */
export function quote(value: string): string {
  const text = value.slice(0, READ).replace(CONTROLS, (characters) => [...characters].map(jsonEscape).join(''));
  const before = ' '.repeat(text.length - text.trimStart().length);
  const after = ' '.repeat(text.trim() === '' ? 0 : text.length - text.trimEnd().length);
  const line = before + sanitize(text) + after;
  return `"${line.length > 100 ? `${line.slice(0, 100)}...` : line}"`;
}

function jsonEscape(character: string): string {
  const json = JSON.stringify(character).slice(1, -1);
  return json === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : json;
}

/** A number of seconds in words: "1 second", "5 seconds". */
export function seconds(count: number): string {
  return `${count} ${count === 1 ? 'second' : 'seconds'}`;
}
