const SECONDS = /^\d{1,9}(?:\.\d{1,9})?$/;
/** Each of the three forms of an HTTP date begins with the day and has the time of day in it. */
const DATE = /^[A-Z][a-z]{2,8},? .{0,20}\d\d:\d\d:\d\d/;

/**
 * How long a server asks us to wait, in milliseconds: Retry-After is a number of seconds or an HTTP date. A date counts
 * from the server's own Date, so that a wrong clock of this machine does not matter; from `now` without one. Undefined
 * when there is nothing to wait for.
 * https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
export function retryAfterOf(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const text = headers['retry-after']?.trim() ?? '';
  const wait = SECONDS.test(text) ? Number(text) * 1000 : dateOf(text) - (dateOf(headers['date']) || now);
  return wait > 0 ? wait : undefined;
}

/** NaN when the text is not a date. */
function dateOf(text = ''): number {
  return DATE.test(text) ? Date.parse(text) : Number.NaN;
}
