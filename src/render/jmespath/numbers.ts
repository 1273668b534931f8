import { QueryProblem } from './problem.ts';
import type { Numeric } from './value.ts';

const WHOLE = /^\s*([+-]?)(\d+(?:_\d+)*)\s*$/;
const FLOAT = /^\s*([+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?)\s*$/i;
const NO_NUMBER = /^\s*([+-]?)(inf|infinity|nan)\s*$/i;

/** A text as Python's int() or else float() reads it; null when it is no number. */
export function numberFrom(given: string): Numeric | null {
  const text = given.replace(/\p{Nd}/gu, inAscii);
  const whole = WHOLE.exec(text);
  if (whole) return BigInt(whole[2]?.replaceAll('_', '') ?? 0) * (whole[1] === '-' ? -1n : 1n);
  const float = FLOAT.exec(text);
  if (float) return Number(float[1]?.replaceAll('_', ''));
  const word = NO_NUMBER.exec(text);
  if (!word) return null;
  return /nan/i.test(text) ? Number.NaN : word[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** The digits of every script come in runs of ten, from zero to nine. */
function inAscii(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/** The sum as Python has it: whole for as long as the numbers are. */
export function sumOf(numbers: readonly Numeric[]): Numeric {
  return numbers.reduce<Numeric>(
    (sum, each) => (typeof sum === 'bigint' && typeof each === 'bigint' ? sum + each : Number(sum) + Number(each)),
    0n,
  );
}

export function absolute(value: Numeric): Numeric {
  return typeof value === 'bigint' ? (value < 0n ? -value : value) : Math.abs(value);
}

/** The whole number next to a number, in the direction that `round` takes. */
export function wholeOf(value: Numeric, round: (value: number) => number): bigint {
  if (typeof value === 'bigint') return value;
  if (Number.isFinite(value)) return BigInt(round(value));
  throw new QueryProblem('rounds a number without end');
}
