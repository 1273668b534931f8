import type { ClusterLogin } from '../answer.ts';
import { Secret } from '../secret.ts';
import { base64Forms, base64Lines, base64Middles, byteForms, rareByteForms } from './encodings.ts';
import { escapes, percentEncodings, rareEscapes } from './escapes.ts';

/** The least length of a mask: a shorter text would star out innocent words of the log. */
export const SHORTEST_MASK = 8;

/**
 * The most masks of one password. A runner searches each line of the log for each of them. With the token, the keys of
 * two roles and a `result`, a run sends at most 64.
 */
export const MOST_MASKS = 58;

/** Where parsers of URLs cut: the end of the host, then user and host, then all that has a meaning in a URL. */
const CUTS = [/[/?#]/, /[/?#@:]/, /[/?#@:%&+=]/];

/**
 * Every form in which a client, a URL or a log may show the password, each once, of at least 8 characters: the plain
 * value first, then the longest first, since some runners replace one after the other. Of more than `most` forms the
 * common ones are returned. A CI system masks what it is given and little else: GitHub's runner knows some of these
 * forms itself, others know none.
 *
 * No list can hold: the password cut at any place, reversed, in upper case, or encoded twice in a rare way.
 */
export function passwordForms({ username, password }: ClusterLogin, most = MOST_MASKS): Secret[] {
  const plain = password.reveal();
  const pair = `${username}:${plain}`;
  // The common forms first: those at the end are left out when there are too many.
  const [first, ...others] = [
    plain,
    ...percentEncodings(plain),
    ...base64Forms(plain),
    ...base64Middles(plain),
    ...base64Forms(pair).slice(0, 2),
    ...escapes(plain),
    ...pieces(plain),
    ...byteForms(plain),
    ...base64Lines(plain),
    ...rareByteForms(plain),
    ...rareEscapes(plain),
    ...pieces(plain.replaceAll('+', ' ')),
    ...base64Lines(pair),
    ...(plain.match(/.{1,80}/gs) ?? []),
  ];
  const distinct = [...new Set(others)]
    .filter((form) => form !== first && form.length >= SHORTEST_MASK)
    .slice(0, most - 1)
    .sort((one, other) => other.length - one.length);
  return [first, ...distinct].map((form) => new Secret(form));
}

/**
 * The pieces in which a client shows a password that stands raw in a URL, the longest first: psql, for example, takes
 * what is before the first "/" for a port, and quotes it.
 */
function pieces(text: string): string[] {
  const [, ...afterHost] = text.split(/[/?#]/);
  const longestFirst = CUTS.flatMap((cut) => text.split(cut)).sort((one, other) => other.length - one.length);
  return [text.slice(text.length - afterHost.join('/').length), ...longestFirst];
}
