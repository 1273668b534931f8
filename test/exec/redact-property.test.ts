import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/exec/redact.ts';
import { Secret } from '../../src/secret.ts';

const secretsOf = (...values: readonly string[]) => values.map((value) => new Secret(value));

function redact(secrets: readonly string[], chunks: readonly (string | Uint8Array)[]): string {
  const redactor = createRedactor(secretsOf(...secrets));
  const shown = chunks.map((chunk) => Buffer.from(redactor.write(Buffer.from(chunk))));
  return Buffer.concat([...shown, redactor.end()]).toString('latin1');
}

// Few letters, so that secrets occur in the texts, overlap and nest. Long enough for heads of all kinds.
const word = (options: { minLength: number; maxLength: number }) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '\u0000'), ...options });
const secretWords = fc.oneof(
  fc.array(word({ minLength: 1, maxLength: 6 }), { maxLength: 6 }),
  fc.array(word({ minLength: 4, maxLength: 12 }), { maxLength: 6 }),
);
const stream = secretWords.chain((secrets) =>
  fc.record({
    secrets: fc.constant(secrets),
    chunks: fc.array(
      fc
        .array(
          fc.oneof(
            word({ minLength: 0, maxLength: 8 }).map((text) => Buffer.from(text)),
            fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
            // A secret, whole or cut.
            fc
              .record({ secret: fc.constantFrom('b', ...secrets), from: fc.nat(2), cut: fc.nat(2) })
              .map(({ secret, from, cut }) => Buffer.from(secret).subarray(from, Buffer.byteLength(secret) - cut)),
          ),
          { maxLength: 5 },
        )
        .map((parts) => Buffer.concat(parts)),
      { maxLength: 6 },
    ),
  }),
);

/** A text of few letters that repeats itself: "aaaa", "abab", "aabaab". */
const repeated = fc
  .record({ unit: fc.constantFrom('a', 'ab', 'aab', 'abaab', '\u0000'), times: fc.nat(12) })
  .map(({ unit, times }) => unit.repeat(times));
/** Secrets that are hard to tell apart: they begin alike, end alike, overlap, and hold each other. */
const alike = fc
  .record({ stem: repeated, parts: fc.array(fc.tuple(repeated, fc.constantFrom('', 'a', 'b', 'c')), { maxLength: 6 }) })
  .map(({ stem, parts }) => parts.flatMap(([part, letter]) => [`${stem}${letter}${part}`, `${part}${letter}`, part]))
  .map((secrets) => secrets.filter((secret) => secret !== ''));
/** The shortest secret decides the way of the search. */
const longerThan = fc.constantFrom(0, 1, 2, 3, 7);
const hostile = fc.tuple(alike, longerThan).chain(([all, least]) => {
  const secrets = all.filter((secret) => secret.length > least);
  const piece = fc.record({ secret: fc.constantFrom('b', ...secrets), from: fc.nat(9), cut: fc.nat(9) });
  const cut = piece.map(({ secret, from, cut }) => secret.slice(from % secret.length, secret.length - (cut % 3)));
  return fc.record({
    secrets: fc.constant(secrets),
    text: fc.array(fc.oneof(cut, repeated), { maxLength: 12 }).map((parts) => parts.join('')),
  });
});

describe('secrets that are hard to tell apart, in a text that is full of them', () => {
  test('give the same result as a simple search, in chunks of every size', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 40 }), ({ secrets, text }, size) => {
        const chunks = text.match(new RegExp(`.{1,${size}}`, 'gs')) ?? [];
        expect(redact(secrets, chunks)).toBe(oracle(secrets, text));
        expect(redact(secrets, [text])).toBe(oracle(secrets, text));
      }),
      { numRuns: 3000 },
    );
  });

  test('pass through long, cut at each place', () => {
    const secrets = [`${'a'.repeat(300)}b`, `b${'a'.repeat(300)}`, `${'a'.repeat(150)}b${'a'.repeat(150)}`];
    const text = `${'a'.repeat(299)}b${'a'.repeat(149)}b${'a'.repeat(301)}c${'a'.repeat(400)}bc`;
    for (let cut = 0; cut <= text.length; cut += 1) {
      expect(redact(secrets, [text.slice(0, cut), text.slice(cut)])).toBe(oracle(secrets, text));
    }
  });
});

describe('any text, any split, any secrets', () => {
  test('gives the same result as a simple search in the whole text', () => {
    fc.assert(
      fc.property(stream, ({ secrets, chunks }) => {
        const text = Buffer.concat(chunks).toString('latin1');
        expect(redact(secrets, chunks)).toBe(oracle(secrets, text));
        expect(redact(secrets, [Buffer.concat(chunks)])).toBe(oracle(secrets, text));
      }),
      { numRuns: 3000 },
    );
  });

  test('shows no secret', () => {
    fc.assert(
      fc.property(stream, ({ secrets, chunks }) => {
        const shown = redact(secrets, chunks).split('***');
        for (const secret of secrets) {
          for (const part of shown) expect(part).not.toContain(Buffer.from(secret).toString('latin1'));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('holds back no more than a beginning of a secret', () => {
    fc.assert(
      fc.property(stream, ({ secrets, chunks }) => {
        const needles = secrets.map((secret) => Buffer.from(secret).toString('latin1'));
        for (let count = 1; count <= chunks.length; count += 1) {
          const redactor = createRedactor(secretsOf(...secrets));
          for (const chunk of chunks.slice(0, count)) redactor.write(chunk);
          const held = Buffer.from(redactor.end()).toString('latin1');
          const text = Buffer.concat(chunks.slice(0, count)).toString('latin1');
          const longest = Math.max(0, ...needles.map((needle) => beginning(needle, text)));
          expect(held.replaceAll('***', '').length).toBeLessThanOrEqual(longest);
          // It is held back unredacted, so the text ends with it and it must be the beginning of a secret.
          if (!held.includes('***')) expect(text.endsWith(held)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('still hides the first secrets after more are added', () => {
    fc.assert(
      fc.property(stream, fc.nat(6), ({ secrets, chunks }, when) => {
        const redactor = createRedactor(secretsOf(...secrets));
        const shown = chunks.map((chunk, index) => {
          if (index === when) redactor.add(secretsOf('not in any text'));
          return Buffer.from(redactor.write(chunk));
        });
        const text = Buffer.concat(chunks).toString('latin1');
        expect(Buffer.concat([...shown, redactor.end()]).toString('latin1')).toBe(oracle(secrets, text));
      }),
      { numRuns: 1000 },
    );
  });
});

/** The length of the longest end of the text that is a beginning of the secret, and not the whole secret. */
function beginning(secret: string, text: string): number {
  for (let length = secret.length - 1; length > 0; length -= 1) {
    if (text.endsWith(secret.slice(0, length))) return length;
  }
  return 0;
}

/**
 * The same promise as a slow and simple program: it marks the bytes that are in a secret, and writes one *** for each
 * run of them.
 */
function oracle(secrets: readonly string[], text: string): string {
  const secret = new Array<boolean>(text.length).fill(false);
  for (const needle of secrets.map((value) => Buffer.from(value).toString('latin1'))) {
    for (let from = text.indexOf(needle); needle !== '' && from >= 0; from = text.indexOf(needle, from + 1)) {
      secret.fill(true, from, from + needle.length);
    }
  }
  return [...text].map((byte, index) => (!secret[index] ? byte : secret[index - 1] ? '' : '***')).join('');
}
