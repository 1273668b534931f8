// A regular expression whose time grows with the square of a text lets a server or a file keep a run busy for minutes.
import { readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';
import { filesIn } from '../files-in.ts';

/** Tried from the smallest, so that one that grows badly is found before it takes long. */
const SIZES = [4, 16, 64, 256].map((kib) => kib * 1024);
const SLOWEST_MS = 200;
const UNITS = [
  ...[
    'a',
    ' ',
    'eyJ',
    '9',
    '"',
    "'",
    '\\',
    '\n',
    '\t',
    '=',
    '/',
    '.',
    ':',
    '-',
    '_',
    '%',
    '#',
    '@',
    ',',
    '[',
    '{',
    '(',
  ],
  ...['a.', 'a ', 'a=', ' #', '9_', '::', '\\n', '[:', 'eyJaaaaaaaa.', '<Expiration>', '"ExpiresAt":', '"ExpiresAt" '],
  ...['The Canonical String', 'Throttl', '\u0001', '\ud800', 'é', '&#', '${', '/ ', '- ', "''", '""', '\\"'],
];
/** A text that ends otherwise is what makes an expression go back. */
const ENDS = ['\u0000', '\u2028'];

/** Those that get short texts only, and why. */
const SHORT: Readonly<Record<string, string>> = {
  'src/aws/failure.ts Throttl': 'a code of an error is cut to 200 characters before',
};

interface Found {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

const all = filesIn('src', '.ts').flatMap((file) =>
  literalsOf(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }), file),
);

test('every regular expression of src reads 256 KiB in time', { timeout: 120_000 }, () => {
  expect(all.length).toBeGreaterThan(150);
  const isShort = ({ file, pattern }: Found) =>
    Object.keys(SHORT).some((start) => `${file} ${pattern}`.startsWith(start));
  const slow = all.filter((found) => !isShort(found)).flatMap((found) => slownessOf(found) ?? []);
  expect(slow).toEqual([]);
});

test('a regular expression that grows badly is found', () => {
  expect(slownessOf({ file: 'x', pattern: '=+$', flags: '' })).toMatch(/^x \/=\+\$\/ "=" of \d+ characters/);
});

function slownessOf({ file, pattern, flags }: Found): string | undefined {
  for (const unit of UNITS) {
    for (const end of ENDS) {
      for (const size of SIZES) {
        const text = unit.repeat(size / unit.length) + end;
        // A machine that does something else meanwhile is not the fault of the expression.
        const took = () => timeOf(new RegExp(pattern, flags), text);
        const limit = size === SIZES.at(-1) ? SLOWEST_MS : SLOWEST_MS / 4;
        if (took() > limit && took() > limit)
          return `${file} /${pattern}/ ${JSON.stringify(unit)} of ${size} characters`;
      }
    }
  }
  return undefined;
}

function timeOf(regex: RegExp, text: string): number {
  const started = performance.now();
  if (regex.global) text.replace(regex, '');
  else regex.test(text);
  return performance.now() - started;
}

function literalsOf(node: unknown, file: string): Found[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'regex' in node ? [node.regex as Omit<Found, 'file'>] : [];
  return [
    ...own.map(({ pattern, flags }) => ({ file, pattern, flags })),
    ...Object.values(node).flatMap((value) => literalsOf(value, file)),
  ];
}
