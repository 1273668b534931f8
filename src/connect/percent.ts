/** Everything except letters, digits and - . _ ~ as %XX, which all clients decode in the same way. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, hexCode);
}

/**
 * A database name as the path of a URL: the letters that a path may contain stay as they are. libpq decodes all codes,
 * but node-postgres does not decode those of `@`, `+` and others, which a name in Redshift may contain, and SQLAlchemy
 * before 2.1 decodes none. https://www.rfc-editor.org/rfc/rfc3986#section-3.3
 */
export function pathEncoded(text: string): string {
  return encodeURIComponent(text).replace(/%(?:2[46BCF]|3[ABD]|40)/g, decodeURIComponent);
}

function hexCode(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
