/** Base64 of the text: with and without padding, in the URL alphabet, and with the newline that `echo` adds. */
export function base64Forms(text: string): string[] {
  const whole = base64(text);
  return [whole, base64(`${text}\n`), whole.replace(/(?<!=)=+$/, ''), Buffer.from(text).toString('base64url')];
}

/**
 * The part of this text in the base64 of any longer text that contains it. Base64 encodes groups of three bytes, so the
 * text can begin at three positions of a group: there are three forms. Each lacks at most two bytes at each end.
 */
export function base64Middles(text: string | Buffer): string[] {
  const bytes = Buffer.from(text);
  return [0, 1, 2].map((skipped) => {
    const groups = Math.max(0, Math.floor((bytes.length - skipped) / 3));
    return bytes.subarray(skipped, skipped + groups * 3).toString('base64');
  });
}

/** The line lengths of `base64` and MIME, and of `openssl base64` and PEM. */
const COLUMNS = [76, 64];

/** The lines of wrapped base64, with and without the newline of `echo`. */
export function base64Lines(text: string): string[] {
  return COLUMNS.flatMap((columns) =>
    [`${text}\n`, text].flatMap((one) => base64(one).match(new RegExp(`.{1,${columns}}`, 'g')) ?? []),
  );
}

/**
 * The bytes of a text in hexadecimal forms, and base64 of UTF-16, as in PowerShell's -EncodedCommand. The most common
 * first.
 */
export function byteForms(text: string): string[] {
  const hex = Buffer.from(text).toString('hex');
  const wide = Buffer.from(text, 'utf16le');
  return [
    hex,
    hex.toUpperCase(),
    wide.toString('base64'),
    marked(hex.toUpperCase(), '%'),
    marked(hex, '%'),
    ...base64Middles(wide),
  ];
}

/** The bytes or UTF-16 units of a text in the forms that few tools write. The most common first. */
export function rareByteForms(text: string): string[] {
  const bytes = Buffer.from(text);
  const hex = bytes.toString('hex');
  const upper = hex.toUpperCase();
  return [
    marked(hex, '\\x'),
    marked(hex, ' ').slice(1),
    marked(hex, ':').slice(1),
    // The bytes of UTF-16 in a log of UTF-8.
    [...text].join('\0'),
    base64(base64(text)),
    units(text, (unit) => `\\u${unit.toString(16).padStart(4, '0')}`),
    bytes.join(', '),
    bytes.join(','),
    bytes.join(' '),
    units(text, (unit) => `&#${unit};`),
    units(text, (unit) => `&#x${unit.toString(16)};`),
    marked(upper, '\\x'),
    marked(upper, ' ').slice(1),
    marked(upper, ':').slice(1),
  ];
}

function marked(hex: string, mark: string): string {
  return hex.replace(/../g, `${mark}$&`);
}

function units(text: string, written: (unit: number) => string): string {
  return text.replace(/./gs, (unit) => written(unit.charCodeAt(0)));
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
