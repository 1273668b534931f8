import { FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';

const EPOCH = /^\s*[+-]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;
const ISO =
  /^\s*(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?:[T ](?<hour>\d\d):?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,](?<fraction>\d+))?)?\s*(?<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?\s*$/i;
const MAIL =
  /^\s*(?:[a-z]{3},\s*)?(?<day>\d\d?) (?<month>[a-z]{3}) (?<year>\d{4}) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d) (?<zone>Z|UTC|GMT|[+-]\d{4})\s*$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MILLION = 1_000_000;

/**
 * A time as the AWS CLI v2 prints it: `2030-01-02T03:04:05.678000+00:00`, without a fraction that is zero. `wire` is
 * the time as the service wrote it. A text keeps its offset, or has none if it had none. Seconds since the epoch get
 * the offset of this machine's time zone. Throws a FailureError if `wire` is not a time.
 */
export function isoTime(wire: string | number): string {
  if (typeof wire === 'number') return ofEpoch(wire, wire);
  if (EPOCH.test(wire)) return ofEpoch(Number(wire.replaceAll('_', '')), wire);
  const parts = (ISO.exec(wire) ?? MAIL.exec(wire))?.groups;
  return parts ? ofParts(parts, wire) : fail(wire);
}

function ofEpoch(epoch: number, wire: string | number): string {
  let seconds = Math.trunc(epoch);
  let micros = halfEven((epoch - seconds) * MILLION);
  if (micros >= MILLION) [seconds, micros] = [seconds + 1, micros - MILLION];
  if (micros < 0) [seconds, micros] = [seconds - 1, micros + MILLION];
  const offset = -new Date(seconds * 1000).getTimezoneOffset();
  const local = new Date((seconds + offset * 60) * 1000);
  const year = local.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return fail(wire);
  return `${local.toISOString().slice(0, 19)}${fraction(micros)}${offsetText(offset)}`;
}

function ofParts(parts: Readonly<Record<string, string | undefined>>, wire: string): string {
  const month = MONTHS.indexOf(parts['month']?.toLowerCase() ?? '') + 1 || Number(parts['month']);
  const [year, day] = [Number(parts['year']), Number(parts['day'])];
  const [hour, minute, second] = [parts['hour'], parts['minute'], parts['second']].map((part) => Number(part ?? 0));
  const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}T${[hour, minute, second].map((part) => digits(part ?? 0, 2)).join(':')}`;
  // Date turns 30 February into 2 March: if the text comes back changed, it is not a time.
  const date = new Date(`${text}Z`);
  if (year < 1 || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== text) return fail(wire);
  const micros = Number((parts['fraction'] ?? '').padEnd(6, '0').slice(0, 6));
  return `${text}${fraction(micros)}${zoneText(parts['zone'], wire)}`;
}

function zoneText(zone: string | undefined, wire: string): string {
  if (zone === undefined) return '';
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const offset = sign ? (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1) : 0;
  return Math.abs(offset) < 24 * 60 ? offsetText(offset) : fail(wire);
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60), 2)}:${digits(size % 60, 2)}`;
}

function fraction(micros: number): string {
  return micros === 0 ? '' : `.${digits(micros, 6)}`;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Rounds as Python does: a half is rounded to the even neighbour. */
export function halfEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  return rest > 0.5 || (rest === 0.5 && below % 2 !== 0) ? below + 1 : below;
}

function fail(wire: string | number): never {
  throw new FailureError(`The answer has a time that cannot be read: ${quote(String(wire))}`);
}
