import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sharedSectionsOf } from '../../../src/all-options.ts';
import { operations } from '../../../src/operations/index.ts';
import { namesOf, type Option, optionsOn } from '../../../src/options/option.ts';
import { exampleOf } from '../../../src/options/parse.ts';
import { asked, withCloud } from '../action.ts';
import { expectAnswer, REDSHIFT, runCli } from './cli.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

function page(...argv: string[]): Promise<string> {
  return withCloud({}, async (cloud) => {
    // Help needs no Region and no keys.
    const env = { AWS_REGION: undefined, AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
    const text = expectAnswer(await runCli(cloud, argv, { env }));
    expect(asked(cloud)).toEqual([]);
    return text;
  });
}

function expectToReadWell(text: string): void {
  const long = text
    .split('\n')
    .filter((line) => line.length > 80 && !/^\s*(?:https:\S+|Example: .*|Usage: .*)$/.test(line));
  expect(long).toEqual([]);
  expect(text).not.toMatch(/[ \t]\n|undefined|\[object|\n\n\n/);
  expect(text.endsWith('\n')).toBe(true);
}

/** The lines of the page below the line of an option. */
function entryOf(text: string, name: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => new RegExp(`^  --(?:[\\w-]+ \\| --)?${name}(?= |$)`).test(line));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('      '));
  return lines
    .slice(start, end)
    .map((line) => line.trim())
    .join(' ');
}

describe.each(operations.map((operation) => [operation.name, operation] as const))(
  'the help of %s',
  (name, operation) => {
    const words = name.split(' ');
    const tables = [operation.options, ...sharedSectionsOf([operation]).map(({ options }) => options)];

    test.each([['help'], ['--help'], ['--region', 'x', 'help'], ['--help', '--surplus']])(
      'is printed for %j',
      async (...more) => {
        const text = await page(...words, ...more);
        expect(text.split('\n')[0]).toBe(`Usage: cluster-credentials ${name} [options]`);
        expectToReadWell(text);
      },
    );

    test('names every option with its default, its limits and an example', async () => {
      const text = await page(...words, 'help');
      for (const table of tables.map((each) => optionsOn('cli', each))) {
        for (const option of namesOf(table))
          expect(text).toMatch(new RegExp(`^  (?:--[\\w-]+ \\| )?--${option}(?= |$)`, 'm'));
        for (const [option, facts] of Object.entries(table)) expectWhole(entryOf(text, option), facts);
      }
    });

    test('has examples that can be pasted into a shell', async () => {
      const text = await page(...words, 'help');
      const examples = text.split('\n').flatMap((line) => /^ {6}Example: (.*)$/.exec(line)?.[1] ?? []);
      const program = examples.map((example) => `printf '%s\\n' ${example}; echo`).join('\n');
      const read = execFileSync('bash', ['--norc', '-c', program], { encoding: 'utf8', cwd: '/' }).split('\n\n');
      const options = tables.flatMap((table) => Object.entries(optionsOn('cli', table)));
      const valued = options.filter(([, { kind }]) => kind !== 'switch');
      expect(read.filter(Boolean)).toEqual(valued.map(([option, facts]) => `--${option}\n${exampleOf(facts)}`));
    });

    test('has no option of another operation', async () => {
      const text = await page(...words, 'help');
      const others = operations.filter((other) => other !== operation).flatMap(({ options }) => namesOf(options));
      const own = namesOf(operation.options);
      for (const option of others.filter((each) => !own.includes(each)))
        expect(text).not.toMatch(new RegExp(`^  --${option}(?= |$)`, 'm'));
    });
  },
);

function expectWhole(entry: string, option: Option): void {
  expect(entry).toContain(option.summary.split(/\s+/).slice(0, 4).join(' '));
  if (option.required) expect(entry).toContain('Required.');
  if ('default' in option && option.default !== undefined && option.kind !== 'switch') {
    expect(entry).toContain(`Default: ${option.default}.`);
  }
  if (option.kind === 'integer') {
    expect(entry).toContain(`from ${option.min} to ${option.max}`);
    if (option.serviceDefault !== undefined) expect(entry).toContain(`Default: ${option.serviceDefault}`);
  }
  if (option.kind === 'choice') for (const choice of option.choices) expect(entry).toContain(choice);
  if (option.kind !== 'switch') expect(entry).toContain('Example: --');
  if (option.kind === 'text' && option.maxLength !== undefined) expect(entry).toContain(String(option.maxLength));
}

describe('the overview', () => {
  test.each([['help'], ['--help'], ['redshift', 'help'], ['emr', '--help']])('is printed for %j', async (...argv) => {
    const text = await page(...argv);
    expectToReadWell(text);
    for (const { name } of operations) expect(text).toContain(`\n  ${name}\n`);
    for (const command of ['whoami', 'doctor', 'completion', 'help', '--version']) expect(text).toContain(command);
  });
});

describe('the help of doctor', () => {
  test.each([[['doctor', 'help']], [['doctor', '--help']]])('without an operation is printed for %j', async (argv) => {
    const text = await page(...argv);
    expect(text.split('\n')[0]).toBe('Usage: cluster-credentials doctor [SERVICE OPERATION] [options]');
    expectToReadWell(text);
    for (const option of ['role-to-assume', 'region', 'ci', 'output'])
      expect(text).toMatch(new RegExp(`^  --${option} `, 'm'));
    expect(text).not.toMatch(/^ {2}--(?:db-user|query|preset) /m);
  });

  test('with an operation has all options of that operation, and of no other one', async () => {
    const text = await page(...['doctor', ...REDSHIFT.slice(0, 2), 'help']);
    expectToReadWell(text);
    for (const option of ['db-user', 'role-to-assume', 'sslmode', 'preset', 'output']) {
      expect(text).toMatch(new RegExp(`^  --${option} `, 'm'));
    }
    expect(text).not.toMatch(/^ {2}--cluster-id /m);
  });
});

describe('the version', () => {
  test.each([[['--version']], [[...REDSHIFT, '--version']], [['--version', '--debug']]])(
    'is printed for %j',
    async (argv) => {
      const { node } = process.versions;
      expect(await page(...argv)).toBe(
        `cluster-credentials/${version} Node.js/${node} ${process.platform}/${process.arch}\n`,
      );
    },
  );
});
