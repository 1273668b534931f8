import { percentEncoded } from './percent.ts';

/** The text in URL encodings, the most common first. */
export function percentEncodings(text: string): string[] {
  const strict = percentEncoded(text);
  return [
    strict,
    encodeURIComponent(text),
    new URLSearchParams({ '': text }).toString().slice(1),
    strict.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    // Python's quote() leaves the slash alone.
    strict.replaceAll('%2F', '/'),
    encodeURI(text),
    inUserInfo(text),
  ];
}

/** The text as common languages and tools escape it, the most common first. */
export function escapes(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const withoutQuotes = json.replaceAll('\\"', '"');
  return [
    json,
    // PHP.
    json.replaceAll('/', '\\/'),
    // Shells: between single quotes, Python's shlex, PowerShell (and SQL), fish and $'', declare -p, printf %q.
    text.replaceAll("'", "'\\''"),
    text.replaceAll("'", `'"'"'`),
    text.replaceAll("'", "''"),
    text.replace(/[\\']/g, '\\$&'),
    text.replace(/[\\"$`]/g, '\\$&'),
    text.replace(/[^\w@%+=:./\u0080-\uffff-]/g, '\\$&'),
    // A password file of libpq, CSV, a format, a password without its padding.
    text.replace(/[\\:]/g, '\\$&'),
    text.replaceAll('"', '""'),
    text.replaceAll('%', '%%'),
    text.replace(/(?<!=)=+$/, ''),
    // HTML of Python, of lodash, of Go's html/template; XML, by names and by numbers.
    markup(text, { '"': '&quot;', "'": '&#x27;' }),
    markup(text, { '"': '&quot;', "'": '&#39;' }),
    markup(text, { '"': '&#34;', "'": '&#39;', '+': '&#43;' }),
    markup(text, { '"': '&quot;', "'": '&apos;' }),
    text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`),
    // JSON of Go, of .NET, of Gson, and with all of these letters escaped.
    unicodeEscaped(json, /[<>&]/g),
    unicodeEscaped(withoutQuotes, /[<>&'"+`\u0080-\uffff]/g, (hex) => hex.toUpperCase()),
    unicodeEscaped(json, /[<>&'=]/g),
    unicodeEscaped(withoutQuotes, /[<>&'"+=]/g),
    // Regular expressions: of Python, of JavaScript, of Perl.
    text.replace(/[\s\\.^$*+?{}[\]|()&~#-]/g, '\\$&'),
    text.replace(/[\\.^$*+?{}[\]|()]/g, '\\$&'),
    text.replace(/[^\w\u0080-\uffff]/g, '\\$&'),
    // JSON in JSON.
    JSON.stringify(json).slice(1, -1),
  ];
}

/** The text as few tools escape it, the most common first. */
export function rareEscapes(text: string): string[] {
  const strict = percentEncoded(text);
  return [
    text.replaceAll('"', '\\"'),
    markup(text, { '"': '&#34;', "'": '&#39;' }),
    markup(text, {}),
    markup(text, { '"': '&quot;' }),
    // Percent encoding of percent encoding.
    strict.replaceAll('%', '%25'),
    encodeURIComponent(text).replaceAll('%', '%25'),
    // PowerShell, cmd, Compose, Java's properties, JavaScript's and sed's patterns.
    text.replace(/[`"$]/g, '`$&'),
    text.replace(/[&<>()@^|]/g, '^$&'),
    text.replaceAll('$', '$$$$'),
    text.replace(/[\\=:#!]/g, '\\$&'),
    text.replace(/[\\.^$*+?{}[\]|()/-]/g, '\\$&'),
    text.replace(/[\\/&]/g, '\\$&'),
    text.replace(/[^A-Za-z0-9]/g, (letter) => `&#${letter.charCodeAt(0)};`),
    text.replace(/[^A-Za-z0-9]/g, (letter) => `&#x${hexOf(letter).toUpperCase()};`),
    unicodeEscaped(text, /[^A-Za-z0-9]/g),
    // Quoted-printable.
    text.replace(/[^\x21-\x3c\x3e-\x7e]/g, (letter) => `=${hexOf(letter).toUpperCase()}`),
    // A decoded query string.
    text.replaceAll('+', ' '),
  ];
}

/** As the password in `new URL().href`, which encodes fewer letters. */
function inUserInfo(text: string): string {
  const url = new URL('http://localhost');
  url.password = text;
  return url.password;
}

/** As HTML and XML show it: with these entities, and those for & < and >. */
function markup(text: string, others: Readonly<Record<string, string>>): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', ...others };
  return text.replace(/[&<>"'+]/g, (letter) => entities[letter] ?? letter);
}

function unicodeEscaped(text: string, letters: RegExp, digits = (hex: string) => hex): string {
  return text.replace(letters, (letter) => `\\u${digits(hexOf(letter)).padStart(4, '0')}`);
}

function hexOf(letter: string): string {
  return letter.charCodeAt(0).toString(16).padStart(2, '0');
}
