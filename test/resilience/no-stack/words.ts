import fc from 'fast-check';
import { inputNames } from '../../../src/entry/action/inputs.ts';
import { operations } from '../../../src/operations/index.ts';
import { member } from '../../../src/options/names.ts';
import { namesOf } from '../../../src/options/option.ts';
import { hostile } from './expected.ts';

const names = [...inputNames, ...operations.flatMap(({ options }) => namesOf(options)), 'generate-cli-skeleton'];
const strange = fc.constantFrom('db_user', 'aws-region', 'regio', '__proto__', 'constructor', 'é', 'x'.repeat(9_000));
/** A name of an option, of ours or not. */
export const name = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: strange });
const members = fc.constantFrom(...names.map((each) => member(each)), '__proto__', 'constructor', 'Zebra');
/** What a document may hold, and what it may not. */
export const document = fc.dictionary(members, fc.oneof(fc.jsonValue({ maxDepth: 6 }), hostile), { maxKeys: 6 });
const queries = fc
  .array(
    fc.constantFrom(
      'a',
      'DbUser',
      '[',
      ']',
      '*',
      '@',
      '|',
      '.',
      '?',
      '`1`',
      '`',
      "'x'",
      'length(',
      ')',
      '&',
      '{',
      '}',
      ',',
      ':',
      '[?',
      '-1',
      '||',
      'sort_by(',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
/** What an option may be given. */
export const value = fc.oneof(
  { weight: 6, arbitrary: hostile },
  { weight: 2, arbitrary: document.map((each) => JSON.stringify(each)) },
  { weight: 1, arbitrary: queries },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'file://list',
      'file://bytes',
      'file://.',
      'file:///dev/zero',
      'file:///proc/self/environ',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('etl_user', 'analytics', 'j-2AXXXXXXGAPLF', 'input', 'output', 'table', '900'),
  },
);

const option = fc
  .record({
    name,
    form: fc.constantFrom('words', 'equals', 'bare', 'value'),
    values: fc.array(value, { maxLength: 3 }),
  })
  .map(({ name: typed, form, values }) => {
    if (form === 'value') return values;
    return form === 'equals' ? [`--${typed}=${values[0] ?? ''}`] : [`--${typed}`, ...(form === 'bare' ? [] : values)];
  });
/** What may be right, so that the checks behind the first ones are reached. */
const likely = fc.oneof(
  queries.map((query) => ['--query', query]),
  fc.constantFrom('json', 'text', 'table', 'yaml', 'yaml-stream').map((output) => ['--output', output]),
  fc.constantFrom('input', 'yaml-input', 'output').map((form) => ['--generate-cli-skeleton', form]),
  fc.constantFrom('--auto-create', '--no-auto-create', '--refresh', '--debug', '--tty').map((flag) => [flag]),
  document.map((data) => ['--cli-input-json', JSON.stringify(data)]),
);
/** Words to begin a command line with. */
export const complete = [
  ['redshift', 'get-cluster-credentials', '--db-user', 'a', '--cluster-identifier', 'b'],
  ['redshift', 'get-cluster-credentials'],
  ['emr', 'get-cluster-session-credentials', '--cluster-id', 'j-2AXXXXXXGAPLF'],
  ['whoami'],
  ['doctor'],
  ['doctor', 'redshift', 'get-cluster-credentials'],
  [],
];
/** Whole command lines. */
export const argv = fc
  .tuple(fc.constantFrom(...complete), fc.oneof(fc.array(option, { maxLength: 5 }), fc.array(likely, { maxLength: 3 })))
  .map(([words, options]) => [...words, ...options.flat()]);
