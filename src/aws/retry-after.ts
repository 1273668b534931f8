// https://www.rfc-editor.org/rfc/rfc9110#name-retry-after

const SECONDS = /^\d{1,9}(?:\.\d{1,9})?$/;
/** Each of the three forms of an HTTP date begins with the day of the week and contains a time of day. */
const HTTP_DATE = /^[A-Z][a-z]{2,8},? .{0,20}\d\d:\d\d:\d\d/;

type Headers = Readonly<Record<string, string>>;

/** How long the server asks us to wait, in milliseconds, as a member of a failure; nothing when it does not ask. */
export function waitOf(headers: Headers | undefined, now: number): { readonly retryAfter?: number } {
  const retryAfter = headers && retryAfterOf(headers, now);
  return retryAfter === undefined ? {} : { retryAfter };
}

/**
 * Retry-After is a number of seconds or an HTTP date. A date counts from the server's own Date header, so a wrong clock
 * of this machine does not matter; without one, from `now`. Undefined when there is nothing to wait for.
 */
function retryAfterOf(headers: Headers, now: number): number | undefined {
  const text = headers['retry-after']?.trim() ?? '';
  const wait = SECONDS.test(text) ? Number(text) * 1000 : dateOf(text) - (dateOf(headers['date']) || now);
  return wait > 0 ? wait : undefined;
}

/** Milliseconds since the epoch; NaN when the text is not an HTTP date. */
function dateOf(text = ''): number {
  return HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
}
