import { describe, expect, test } from 'vitest';
import type { Publication, Step } from '../../src/ci/github/step.ts';
import { handoverOptions, variableWords } from '../../src/handover/options.ts';
import { emptyVariables, handToSteps } from '../../src/handover/step.ts';
import { summaryOf } from '../../src/handover/summary.ts';
import { operations } from '../../src/operations/index.ts';
import { problemWith } from '../../src/options/limits.ts';
import { Secret } from '../../src/secret.ts';

const NOW = Date.UTC(2030, 0, 1);
const login = { username: 'IAM:bob', password: new Secret('long-enough'), expiresAt: new Date(NOW + 900_000) };
const target = { host: 'ip-10-0-0-1.example', port: 8998 };
const variables = { EMR_USERNAME: 'IAM:bob', EMR_PASSWORD: login.password, PGSSLMODE: 'require' };
const given = { login, target, variables };
const facts = { operation: 'emr x', cluster: 'j-1', region: 'eu-central-1', account: '123456789012' };
const options = { 'export-env': true, 'env-prefix': undefined, summary: true, 'skip-cleanup': false };

function recorder(): { readonly ci: Pick<Step, 'publish'>; readonly published: Publication[] } {
  const published: Publication[] = [];
  const publish = async (publication: Publication) => {
    published.push(publication);
  };
  return { ci: { publish }, published };
}

describe('a login is handed to the later steps', () => {
  test('with one call of publish', async () => {
    const { ci, published } = recorder();
    await handToSteps(ci, { ...given, facts, options, more: { version: '1.2.3' }, now: NOW });
    expect(published).toEqual([
      {
        outputs: {
          username: 'IAM:bob',
          password: login.password,
          expiration: '2030-01-01T00:15:00.000Z',
          host: 'ip-10-0-0-1.example',
          port: '8998',
          version: '1.2.3',
        },
        variables,
        state: { variables: 'EMR_USERNAME,EMR_PASSWORD' },
        summary: summaryOf(facts, login, NOW),
      },
    ]);
  });

  test.each([
    [{ variables: {} }, {}, { variables: {}, state: {} }],
    [{}, { 'skip-cleanup': true }, { state: {} }],
    [{}, { summary: false }, { summary: '' }],
  ])('with %j and %j as %j', async (changed, changedOptions, publication) => {
    const { ci, published } = recorder();
    const all = { ...given, ...changed, facts, options: { ...options, ...changedOptions }, more: {}, now: NOW };
    await handToSteps(ci, all);
    expect(published).toEqual([expect.objectContaining(publication)]);
  });
});

describe('afterwards', () => {
  test.each([
    ['A,B', ['A', 'B'], { A: '', B: '' }],
    ['A', ['A'], { A: '' }],
    ['', [], {}],
    [undefined, [], {}],
  ])('with %j in the state the variables %j are emptied', async (state, names, variables) => {
    const { ci, published } = recorder();
    expect(await emptyVariables(ci, state)).toEqual({ names, problems: [] });
    expect(published).toEqual([{ outputs: {}, variables, state: {}, summary: '' }]);
  });
});

test.each(['PATH', 'LD_PRELOAD', 'NODE_OPTIONS', 'GITHUB_ENV', 'RUNNER_TEMP', 'INPUT_X', 'A B', 'A=1', '', '1A'])(
  'afterwards %j, which this action cannot have set, is not emptied',
  async (name) => {
    const { ci, published } = recorder();
    const { names, problems } = await emptyVariables(ci, `MY_USER,${name},MY_PASSWORD`);
    expect(names).toEqual(['MY_USER', 'MY_PASSWORD']);
    expect(problems).toEqual([expect.stringContaining(JSON.stringify(name))]);
    expect(published).toEqual([expect.objectContaining({ variables: { MY_USER: '', MY_PASSWORD: '' } })]);
  },
);

describe('the summary', () => {
  test('is a table', () => {
    expect(summaryOf(facts, login, NOW)).toBe(
      [
        '### Cluster credentials',
        '',
        '| | |',
        '| --- | --- |',
        '| Operation | emr x |',
        '| Cluster | j-1 |',
        '| User name | IAM&#58;bob |',
        '| Account | 123456789012 |',
        '| Region | eu-central-1 |',
        '| Expires | 2030-01-01 00&#58;15&#58;00 UTC, 15 minutes left |',
        '',
        '',
      ].join('\n'),
    );
  });

  test.each([
    [899_999, '14 minutes left'],
    [59_999, '0 minutes left'],
    [-1, '0 minutes left'],
  ])('%d ms before the end says %s', (milliseconds, words) => {
    expect(summaryOf(facts, { ...login, expiresAt: new Date(NOW + milliseconds) }, NOW)).toContain(words);
  });

  test('has no row for a missing value', () => {
    expect(summaryOf({ ...facts, account: undefined }, login, NOW)).not.toContain('Account');
  });

  test.each([
    'a|b',
    '<b>',
    '[x](y)',
    '@team',
    '`c`',
    '$x$',
    'a\nb',
    '~~x~~',
    '#1',
    ':x:',
    '\\',
    '&lt;',
    '!x',
    '**x**',
    '_x_',
  ])('obeys nothing in %j', (cluster) => {
    const rows = summaryOf({ ...facts, cluster }, login, NOW).split('\n');
    const cell = rows[5]?.slice('| Cluster | '.length, -2) ?? '';
    expect(rows).toHaveLength(12);
    expect(cell).not.toMatch(/[<>|`*_~[\]()\\@!$:"']|&(?!#\d+;)|#(?!\d+;)/);
  });
});

test.each([
  ...[
    'GITHUB',
    'github_x',
    'RUNNER',
    'Runner_',
    'INPUT_X',
    'ACTIONS',
    'STATE_',
    'LD',
    'ld_',
    'DYLD',
    'PYTHON',
    'BASH_FUNC',
  ],
  ...['1A', 'A-B', 'A B', 'Ä', 'A=', 'A\nB'],
])('a prefix may not be %s', (prefix) => {
  expect(problemWith(prefix, handoverOptions['env-prefix'])).toBeDefined();
});

test.each(operations)('the last words of $name are checked with each prefix', ({ exports }) => {
  expect(variableWords).toEqual(expect.arrayContaining([exports.username, exports.password, exports.expiration]));
});

test.each(['A', '_', 'dw', 'GITHUBX', 'MY_GITHUB', 'INPUTS', 'PG', 'FLYWAY', 'ENV', 'PATH'])(
  'a prefix may be %s',
  (prefix) => {
    expect(problemWith(prefix, handoverOptions['env-prefix'])).toBeUndefined();
  },
);
