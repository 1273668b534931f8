// https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/ValueEncoders.cs

/** The other forms of a secret that the runner hides too. Throws if the runner does. */
export function encodings(value: string): readonly string[] {
  return ENCODERS.map((encode) => encode(value)).filter((encoded) => encoded !== '');
}

type Encoder = (value: string) => string;

const ENCODERS: readonly Encoder[] = [
  (value) => base64From(value, 0),
  (value) => base64From(value, 1),
  (value) => base64From(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  escapeJson,
  escapeUriData,
  escapeXml,
  trimDoubleQuotes,
  beforeAmpersand,
  afterAmpersand,
];

function base64From(value: string, shift: number): string {
  const bytes = Buffer.from(value, 'utf8');
  return bytes.subarray(bytes.length > shift ? shift : 0).toString('base64');
}

// Newtonsoft escapes these three line ends too, and does not escape the slash.
function escapeJson(value: string): string {
  return JSON.stringify(value)
    .slice(1, -1)
    .replace(/[\u0085\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// .NET's Uri.EscapeDataString keeps only the unreserved characters of RFC 3986. encodeURIComponent keeps five more, and
// throws at a lone surrogate.
function escapeUriData(value: string): string {
  return encodeURIComponent(Buffer.from(value, 'utf8').toString('utf8')).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const XML: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '&': '&amp;',
};

function escapeXml(value: string): string {
  return value.replace(/[<>"'&]/g, (char) => XML[char] ?? char);
}

function trimDoubleQuotes(value: string): string {
  return value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : '';
}

// PowerShell colours its error messages, and so cuts a secret at an ampersand. Short pieces are not hidden.
function beforeAmpersand(value: string): string {
  const plus = value.indexOf('&+');
  return atLeastSix(plus >= 0 ? value.slice(0, plus + 2) : value.slice(0, value.lastIndexOf('&') + 1));
}

function afterAmpersand(value: string): string {
  if (!value.includes('&')) return '';
  const plus = value.indexOf('&+');
  // The runner skips the letter after "&+" without a check that it exists. It refuses such a secret, and does not hide
  // it.
  if (plus >= 0 && plus + 3 > value.length) throw new Error(BEYOND_THE_END);
  return atLeastSix(plus >= 0 ? value.slice(plus + 3) : value.slice(value.lastIndexOf('&') + 1));
}

const BEYOND_THE_END = "startIndex cannot be larger than length of string. (Parameter 'startIndex')";

function atLeastSix(piece: string): string {
  return piece.length >= 6 ? piece : '';
}
