import fc from 'fast-check';
import { ExpectedError, explain } from '../../../src/errors.ts';

/** Characters of one message. */
const LONGEST = 16 * 1024;
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/;

/** Each property is tried so often. */
export const RUNS = 2_000;
/** The whole of a property, on a machine that is busy. */
export const LIMIT_MS = 60_000;
/** One case of it: what is slower than this on hostile input grows too fast. */
const SLOWEST_MS = 3_000;

/** What `act` returns, or undefined where it failed as it may: with an error that we foresaw, fit for a log. */
export async function expectedOnly<T>(act: () => T | Promise<T>): Promise<T | undefined> {
  const started = performance.now();
  const result = await outcomeOf(act);
  const took = performance.now() - started;
  if (took > SLOWEST_MS) throw new Error(`One case took ${took} ms`);
  return result;
}

async function outcomeOf<T>(act: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    const shown = explain(error);
    for (const text of [error.message, shown]) {
      if (text.length > LONGEST) throw new Error(`A message of ${text.length} characters: ${text.slice(0, 300)}`);
    }
    if (CONTROLS.test(shown)) throw new Error(`A message with control characters: ${JSON.stringify(shown)}`);
    return undefined;
  }
}

/** Texts that break careless programs. */
export const hostile = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('', ' ', '-', '--', '=', '0', '-1', '1e999', 'true', 'no', '[]', '{}', 'a') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['\u0000', '\u001b[2J', '\r\n::error::x', '::stop-commands::x', '##vso[task.complete]', '\u2028', '\ud800'],
      ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '$(x)', '${{ x }}', '%0A', '%', '😀', 'İ', 'ß'],
      ...[
        '[',
        '["a"',
        '[1]',
        '[[["a"]]]',
        '{',
        '{"__proto__":1}',
        '"',
        "'",
        '\\',
        'file://',
        'file://none',
        'fileb://x',
      ],
      ...[
        'arn:aws:iam::123456789012:role/x',
        'us-east-1',
        'us-east-1a',
        'http://127.0.0.1:99999',
        'https://[::1',
        '//',
      ],
      ...[
        'http://a:%6q@b/#',
        'socks5://x',
        'https://x.amazonaws.com',
        '169.254.169.254',
        '10.0.0.0/99',
        '*.',
        '[::]:1',
      ],
      ...[
        'a'.repeat(5_000),
        ' '.repeat(5_000),
        'eyJ'.repeat(2_000),
        '9'.repeat(5_000),
        '"'.repeat(5_000),
        '@.'.repeat(99),
      ],
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  // Half characters too.
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)) },
  { weight: 2, arbitrary: fc.json({ maxDepth: 6 }) },
);
