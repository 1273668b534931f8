import type { Document, Timestamp } from '../answer.ts';
import { Secret } from '../secret.ts';
import { isoTime } from './timestamp.ts';

/** A whole number that the service wrote with a decimal point or an exponent. The AWS CLI prints `1893553445.0`. */
export interface Float {
  readonly float: number;
}

/** A value without members. A Date is a time without a zone: only the skeleton of an output has such times. */
export type Scalar = string | number | boolean | null | Float | Date;

/** An answer with its passwords revealed, ready for a query and for printing. A Map is an object with its members. */
export type Plain = Scalar | readonly Plain[] | ReadonlyMap<string, Plain>;

/** The AWS CLI's `cli_timestamp_format`. `iso8601`: text with an offset. `wire`: as the service wrote it. */
export type TimestampFormat = 'iso8601' | 'wire';

/** The answer with its passwords revealed. Throws a FailureError for a time that cannot be read. */
export function plainOf(document: Document, timestamps: TimestampFormat): Plain {
  return converted(document, ({ wire, float }) => {
    if (timestamps === 'iso8601') return isoTime(wire);
    return float && Number.isInteger(wire) ? { float: Number(wire) } : wire;
  });
}

/** The sample of an answer as `--generate-cli-skeleton output` has it: its times have no zone. */
export function outputSkeleton(sample: Document): Plain {
  return converted(sample, () => new Date(0));
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

/** The members of an object, sorted by name. */
export function sortedMembers(map: ReadonlyMap<string, Plain>): [string, Plain][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}

function converted(document: Document, time: (timestamp: Timestamp) => Plain): Plain {
  if (document instanceof Secret) return document.reveal();
  if (document === null || typeof document !== 'object') return document;
  if (isArray(document)) return document.map((item) => converted(item, time));
  if (isTimestamp(document)) return time(document);
  return new Map(Object.entries(document).map(([name, member]) => [name, converted(member, time)]));
}

function isArray(document: object): document is readonly Document[] {
  return Array.isArray(document);
}

function isTimestamp(document: object): document is Timestamp {
  return 'wire' in document && (typeof document.wire === 'string' || typeof document.wire === 'number');
}
