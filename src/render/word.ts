import { lineJson } from './json.ts';
import { isScalar, type Plain, type Scalar } from './plain.ts';

/**
 * A value without members as the AWS CLI's `text` and `table` show it. They show it as Python writes it: `None`,
 * `True`, `1970-01-01 00:00:00`.
 */
export function wordOf(value: Scalar): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value instanceof Date) return value.toISOString().slice(0, 19).replace('T', ' ');
  return typeof value === 'object' ? value.float.toFixed(1) : String(value);
}

/** The text of a cell. A list or an object in a cell is JSON on one line. */
export function cellOf(value: Plain): string {
  return isScalar(value) ? wordOf(value) : lineJson(value);
}
