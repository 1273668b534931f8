import type { Document, Timestamp } from '../answer.ts';
import { Secret } from '../secret.ts';
import { isoTime } from './timestamp.ts';

/**
 * A value without members, as Python has it, since the AWS CLI is written in Python and prints 1 and 1.0
 * differently: a whole number is a bigint, any other number a float. A Date is a time without a zone; only the
 * skeleton of an output has one.
 */
export type Scalar = string | bigint | number | boolean | null | Date;

/** Plain data. A Map, because the members of an object that are called "2" and "1" would change places. */
export type Plain = Scalar | readonly Plain[] | ReadonlyMap<string, Plain>;

/** `iso8601`: text with an offset. `wire`: as the service wrote it. The AWS CLI's `cli_timestamp_format`. */
export type TimestampFormat = 'iso8601' | 'wire';

/** The answer with its passwords revealed, ready to be printed. Throws a FailureError at a time that is none. */
export function plainOf(document: Document, timestamps: TimestampFormat): Plain {
  return converted(document, ({ wire, float }) => {
    if (timestamps === 'iso8601') return isoTime(wire);
    return float ? wire : scalarOf(wire);
  });
}

/** The sample of an answer as `--generate-cli-skeleton output` has it: its times have no zone. */
export function outputSkeleton(sample: Document): Plain {
  return converted(sample, () => new Date(0));
}

function converted(document: Document, time: (timestamp: Timestamp) => Plain): Plain {
  if (document instanceof Secret) return document.reveal();
  if (document === null || typeof document !== 'object') return scalarOf(document);
  if (isArray(document)) return document.map((item) => converted(item, time));
  if (isTimestamp(document)) return time(document);
  return new Map(Object.entries(document).map(([name, member]) => [name, converted(member, time)]));
}

function scalarOf(value: string | number | boolean | null): Plain {
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value;
}

function isArray(document: object): document is readonly Document[] {
  return Array.isArray(document);
}

function isTimestamp(document: object): document is Timestamp {
  return 'wire' in document && (typeof document.wire === 'string' || typeof document.wire === 'number');
}
