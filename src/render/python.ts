import type { Plain, Scalar } from './plain.ts';

/** A value without members as Python's `str()` writes it: `None`, `True`, `1.0`, `1970-01-01 00:00:00`. */
export function wordOf(value: Scalar): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'bigint':
      return String(value);
    case 'number':
      return floatText(value, { nan: 'nan', infinity: 'inf' });
    case 'boolean':
      return value ? 'True' : 'False';
    case 'object':
      return value ? isoOf(value).replace('T', ' ') : 'None';
  }
}

/** A time without a zone, as Python's `isoformat()` writes it. */
export function isoOf(date: Date): string {
  return date.toISOString().slice(0, 19);
}

/** The shortest digits that read back as the same float, laid out as Python does: `1.0`, `1e-05`, `1e+16`. */
export function floatText(value: number, words: { readonly nan: string; readonly infinity: string }): string {
  if (Number.isNaN(value)) return words.nan;
  if (!Number.isFinite(value)) return value < 0 ? `-${words.infinity}` : words.infinity;
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
  const exponent = Number(power);
  const all = mantissa.replace('.', '');
  if (exponent < -4 || exponent >= 16) {
    return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${all}`;
  return `${sign}${all.slice(0, exponent + 1).padEnd(exponent + 1, '0')}.${all.slice(exponent + 1) || '0'}`;
}

/** Orders texts by their characters; JavaScript's own order puts an emoji before U+FFFF. */
export function byCharacter(one: string, other: string): number {
  const [left, right] = [[...one], [...other]];
  for (const [index, character] of left.entries()) {
    const rival = right[index];
    if (rival === undefined) return 1;
    if (character !== rival) return (character.codePointAt(0) ?? 0) - (rival.codePointAt(0) ?? 0);
  }
  return left.length - right.length;
}

/** The members of an object by name, in order. */
export function sortedMembers(map: ReadonlyMap<string, Plain>): [string, Plain][] {
  return [...map].sort(([one], [other]) => byCharacter(one, other));
}

export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

export function isMap(value: Plain): value is ReadonlyMap<string, Plain> {
  return value instanceof Map;
}

export function isScalar(value: Plain): value is Scalar {
  return !isList(value) && !isMap(value);
}
