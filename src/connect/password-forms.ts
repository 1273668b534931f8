import type { ClusterLogin } from '../answer.ts';
import { Secret } from '../secret.ts';

/** The least that a mask has: a shorter text would star out innocent words of the log. */
export const SHORTEST_MASK = 8;

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' };

/**
 * Every form in which a client, a URL or a log may show the password, the longest first, each once. A CI system masks
 * what it is told and little else: GitHub's runner knows some of these forms itself, others know none.
 * What no list can hold: the password cut in two, reversed, in upper case, or encoded twice.
 */
export function passwordForms({ username, password }: ClusterLogin): Secret[] {
  const plain = password.reveal();
  const pair = `${username}:${plain}`;
  const strict = strictlyEncoded(plain);
  const forms = [
    plain,
    encodeURIComponent(plain),
    strict,
    strict.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    // Python's quote() leaves the slash alone.
    strict.replaceAll('%2F', '/'),
    encodeURI(plain),
    new URLSearchParams({ '': plain }).toString().slice(1),
    inUserInfo(plain),
    JSON.stringify(plain).slice(1, -1),
    JSON.stringify(plain).slice(1, -1).replaceAll('/', '\\/'),
    plain.replace(/[<>&'"+=]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
    plain.replace(/[\\:]/g, '\\$&'),
    plain.replaceAll("'", "'\\''"),
    plain.replaceAll("'", `'"'"'`),
    plain.replaceAll("'", "''"),
    plain.replace(/[\\']/g, '\\$&'),
    plain.replace(/[\\"$`]/g, '\\$&'),
    plain.replace(/[^\w@%+=:./\u0080-\uffff-]/g, '\\$&'),
    plain.replaceAll('%', '%%'),
    plain.replace(/=+$/, ''),
    plain.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`),
    plain.replace(/[&<>"']/g, (letter) => HTML[letter] ?? letter),
    ...base64Forms(plain),
    ...base64Forms(pair),
    Buffer.from(plain).toString('hex'),
  ];
  const distinct = [...new Set(forms)].filter((form) => form.length >= SHORTEST_MASK);
  return distinct.sort((one, other) => other.length - one.length).map((form) => new Secret(form));
}

/** All but letters, digits and - . _ ~ as %XX, which is what every client decodes alike. */
export function strictlyEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** As `new URL().href` shows it: it leaves more letters as they are. */
function inUserInfo(text: string): string {
  const url = new URL('http://localhost');
  url.password = text;
  return url.password;
}

function base64Forms(text: string): string[] {
  const bytes = Buffer.from(text);
  // `echo` appends a newline, which changes the end of what base64 prints.
  const withNewline = Buffer.from(`${text}\n`).toString('base64');
  return [
    bytes.toString('base64'),
    withNewline,
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
  ];
}
