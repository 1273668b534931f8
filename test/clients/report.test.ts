import { expect, test } from 'vitest';
import { presetNames, urlSchemes } from '../../src/connect/presets/preset.ts';
import { knownClients } from './known/index.ts';
import { type Row, toJson, toTable } from './report.ts';

const rows: readonly Row[] = [
  { client: 'psql', version: '15.18', preset: 'pg', result: 'yes', logins: ['ordinary', 'long'], glueLines: 0 },
  {
    client: 'psql',
    version: '15.18',
    preset: 'pg',
    by: 'action',
    result: 'no',
    logins: [],
    glueLines: 0,
    reason: 'no',
  },
  { client: 'x', version: '', preset: 'url', result: 'not verified', logins: [], glueLines: 0, reason: 'no package' },
];

test('the table has a line for each row, and says why a client did not log in', () => {
  expect(toTable(rows).split('\n')).toEqual([
    'client | version | preset     | logged in                | glue lines',
    'psql   | 15.18   | pg         | yes, 2 logins            | 0',
    'psql   | 15.18   | pg, action | no: no                   | 0',
    'x      |         | url        | not verified: no package |',
  ]);
});

test('the file that is kept has the day and no time', () => {
  const { day, rows: kept } = JSON.parse(toJson(rows, new Date('2026-11-25T19:00:00Z')));
  expect(day).toBe('2026-11-25');
  expect(kept).toEqual(rows.map((row) => ({ ...row, logins: row.logins.join(', ') })));
});

const runs = knownClients.flatMap((client) => client.runs);

test.each(presetNames)('a client logs in with the preset %s', (preset) => {
  expect(runs.map((run) => run.preset)).toContain(preset);
});

test.each(urlSchemes)('a client logs in with the scheme %s', (scheme) => {
  const schemes = runs.flatMap(({ preset, options = [] }) => (preset === 'url' ? [options[1] ?? 'postgresql'] : []));
  expect(schemes).toContain(scheme);
});

test('each client, preset and way is there once', () => {
  const keys = knownClients.flatMap(({ name, runs }) =>
    runs.map(({ part, preset, options, by }) => JSON.stringify([name, part, preset, options, by])),
  );
  expect(keys).toEqual([...new Set(keys)]);
});
