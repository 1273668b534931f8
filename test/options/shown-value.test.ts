import { describe, expect, test } from 'vitest';
import type { Option } from '../../src/options/option.ts';
import type { Raw } from '../../src/options/raw.ts';
import { read } from '../../src/options/read.ts';
import { cpuTime } from '../cpu-time.ts';

const NUMBER = { example: '5', unit: 'seconds', min: 1, max: 9 } as const;
const options: Readonly<Record<string, Option>> = {
  text: { kind: 'text', summary: '', example: 'x', maxLength: 3 },
  refused: { kind: 'text', summary: '', example: 'x', refuses: [{ matches: () => true, says: 'is wrong' }] },
  pattern: { kind: 'text', summary: '', example: 'x', pattern: { regex: /^\d$/, says: 'a digit' } },
  integer: { kind: 'integer', summary: '', ...NUMBER },
  switch: { kind: 'switch', summary: '' },
  choice: { kind: 'choice', summary: '', choices: ['json'] },
  list: { kind: 'list', summary: '', example: 'x', each: { maxLength: 3 }, maxItems: 1 },
};
const HIDDEN = 'hunter2';

const raws: readonly Raw[] = [
  { surface: 'action', text: HIDDEN },
  { surface: 'action', text: `["a", "${HIDDEN}"]` },
  { surface: 'action', text: `["a", {"${HIDDEN}": 1}]` },
  { surface: 'action', text: `["${HIDDEN}` },
  { surface: 'cli', words: [HIDDEN] },
  { surface: 'cli', words: ['a', HIDDEN] },
  { surface: 'document', value: HIDDEN },
  { surface: 'document', value: { [HIDDEN]: HIDDEN } },
  { surface: 'document', value: ['a', HIDDEN] },
  { surface: 'document', value: ['a', [HIDDEN]] },
];

describe.each(Object.entries(options))('of an option of the kind %s', (_, option) => {
  test.each(raws)('what came from a file is not shown: %j', (raw) => {
    const reading = read(option, { ...raw, file: 'secret\n::x' });
    expect(reading).toHaveProperty('problem');
    expect(JSON.stringify(reading)).not.toContain(HIDDEN);
    // "needs a value" and the number of items say nothing of what they are.
    if ('problem' in reading) expect(reading.problem).toMatch(/file "secret\\n::x"/);
  });

  const cycle: unknown[] = [];
  cycle.push(cycle);
  const deep = (depth: number): unknown => JSON.parse(`${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}`);
  const shared = Array.from({ length: 25 }).reduce<unknown>((part) => [part, part], 'x');

  test.each([
    ['cycle', cycle],
    ['depth', deep(25_000)],
    ['growth', shared],
    ['length', Array(60_000).fill('long')],
    ['text', 'x'.repeat(10_000_000)],
    ['big number', 10n ** 20n],
  ])('a value of any size is shown in bounded time: %s', (_name, value) => {
    const started = cpuTime();
    const reading = read(option, { surface: 'document', value });
    expect(cpuTime() - started).toBeLessThan(2_000);
    expect('problem' in reading && reading.problem.length < 2_000).toBe(true);
  });
});
