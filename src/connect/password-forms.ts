import { type ClusterLogin, isToken, type Login } from '../answer.ts';
import { Secret } from '../secret.ts';
import { base64Forms, base64Lines, base64Middles, byteForms, rareByteForms } from './encodings.ts';
import { escapes, percentEncodings, rareEscapes } from './escapes.ts';

/** The minimum length of a mask, in characters. A shorter one would hide ordinary words of the log. */
export const SHORTEST_MASK = 8;

/**
 * The maximum number of masks of one password. A runner searches each line of the log for each mask. With the token,
 * the keys of two roles and a `result`, a run adds at most 64.
 */
export const MOST_MASKS = 58;

/** Where URL parsers cut: at the end of the host, also between user and host, also at all other special letters. */
const CUTS = [/[/?#]/, /[/?#@:]/, /[/?#@:%&+=]/];

/**
 * The forms in which a client, a URL or a log may show the password. Each has at least 8 characters and occurs once.
 * The plain value comes first, then the longest forms, because some runners replace them one after the other. At most
 * `most` forms: the common ones. A CI system masks little more than these: GitHub's runner derives some forms itself,
 * other runners none.
 *
 * No list can contain all forms: a password that is cut, reversed, in upper case or encoded twice is not here.
 */
export function passwordForms(
  { username, password }: Pick<ClusterLogin, 'username' | 'password'>,
  most = MOST_MASKS,
): Secret[] {
  const plain = password.reveal();
  return formsOf(plain, [`${username}:${plain}`], most);
}

/** The forms of everything in a login that is secret: its password or its token. At most `most` forms in all. */
export function loginForms(login: Login, most = MOST_MASKS): Secret[] {
  if (!isToken(login)) return passwordForms(login, most);
  const { token, direct } = login;
  if (!direct) return formsOf(token.reveal(), [], most);
  const half = Math.floor(most / 2);
  return [...formsOf(token.reveal(), [], half), ...passwordForms(direct, half)];
}

/** `pairs` are the texts of Basic authentication that contain the secret. */
function formsOf(plain: string, pairs: readonly string[], most: number): Secret[] {
  // The common forms come first: if there are too many, the last ones are left out.
  const [first, ...others] = [
    plain,
    ...percentEncodings(plain),
    ...base64Forms(plain),
    ...base64Middles(plain),
    ...pairs.flatMap((pair) => base64Forms(pair).slice(0, 2)),
    ...escapes(plain),
    ...pieces(plain),
    ...byteForms(plain),
    ...base64Lines(plain),
    ...rareByteForms(plain),
    ...rareEscapes(plain),
    ...pieces(plain.replaceAll('+', ' ')),
    ...pairs.flatMap(base64Lines),
    ...(plain.match(/.{1,80}/gs) ?? []),
  ];
  const distinct = [...new Set(others)]
    .filter((form) => form !== first && form.length >= SHORTEST_MASK)
    .slice(0, most - 1)
    .sort((one, other) => other.length - one.length);
  return [first, ...distinct].map((form) => new Secret(form));
}

/**
 * The pieces of a password that clients show if a URL contains it without encoding, the longest first. psql, for
 * example, takes the text before the first "/" for a port, and its error quotes it.
 */
function pieces(text: string): string[] {
  const [, ...afterHost] = text.split(/[/?#]/);
  const longestFirst = CUTS.flatMap((cut) => text.split(cut)).sort((one, other) => other.length - one.length);
  return [text.slice(text.length - afterHost.join('/').length), ...longestFirst];
}
