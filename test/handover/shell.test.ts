import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PrintForm, printed } from '../../src/handover/print.ts';
import { Secret } from '../../src/secret.ts';
import { values } from '../ci/systems/values.ts';
import { evaluated, has, readCmd, readPowerShell } from './shell-readers.ts';

const EVAL = 'eval "$1"';
/** Shells, each with the script that evaluates the text. */
const shells = [
  [['sh'], EVAL],
  [['dash'], EVAL],
  [['bash', '--posix'], EVAL],
  [['bash'], EVAL],
  // History expansion is on in an interactive shell.
  [['bash', '-H'], EVAL],
  [['busybox', 'ash'], EVAL],
  [['mksh'], EVAL],
  [['zsh', '-f'], EVAL],
] as const;
const present = shells.filter(([[command, ...args]]) => has(command, ...args));

/** Every value under its own name, so that one shell can read all of them. */
function variablesOf(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text, index) => [`V_${index}`, text]));
}

const all = variablesOf(values.map(([, value]) => value));
const text = (form: PrintForm, variables: Record<string, string>) => printed(form, variables).reveal();

/** Any text that a variable of the environment can hold. */
const anything = fc.array(
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/\0|[\ud800-\udfff]/u.test(one)),
);

describe('--print sh', () => {
  test('is tested with the shells that every machine has', () => {
    expect(present.map(([[command]]) => command)).toEqual(expect.arrayContaining(['sh', 'bash']));
  });

  test.each(present)('gives the exact values in %j', (command, script) => {
    expect(evaluated(command, script, text('sh', all))).toMatchObject(all);
  });

  test.each(present)('gives the exact values in %j, for any text and with line ends', (command, script) => {
    fc.assert(
      fc.property(
        anything,
        fc.array(fc.string({ unit: fc.constantFrom("'", '\\', '\n', '$', '`', '"', '!', ' ') })),
        (...two) => {
          const variables = variablesOf(two.flat());
          expect(evaluated(command, script, text('sh', variables))).toMatchObject(variables);
        },
      ),
      { numRuns: 8 },
    );
  });

  test('has no commands other than export', () => {
    expect(text('sh', { REDSHIFT_USER: 'IAM:bob', REDSHIFT_PASSWORD: "a'b" })).toBe(
      "export REDSHIFT_USER='IAM:bob'\nexport REDSHIFT_PASSWORD='a'\\''b'\n",
    );
  });
});

describe('--print fish', () => {
  test.runIf(has('fish'))('is what fish evaluates to the letter', () => {
    expect(evaluated(['fish', '-N'], 'echo $TEXT | string collect | source', text('fish', all))).toMatchObject(all);
  });

  test.runIf(has('fish'))('is what fish evaluates, for any text', () => {
    fc.assert(
      fc.property(
        anything,
        fc.array(fc.string({ unit: fc.constantFrom("'", '\\', '$', '*', '(', ' ', 'n') })),
        (...two) => {
          const variables = variablesOf(two.flat());
          expect(evaluated(['fish', '-N'], 'printf %s $TEXT | source', text('fish', variables))).toMatchObject(
            variables,
          );
        },
      ),
      { numRuns: 8 },
    );
  });

  test('escapes only the backslash and the quote', () => {
    expect(text('fish', { K: "a\\b'c$d" })).toBe("set -gx K 'a\\\\b\\'c$d'\n");
  });
});

describe('--print powershell', () => {
  test('is read exactly', () => {
    expect(readPowerShell(text('powershell', all))).toEqual(all);
  });

  test('is read exactly with any quotes', () => {
    const quotes = fc.string({ unit: fc.constantFrom("'", '‘', '’', '‚', '‛', '“', '"', '`', '$', 'x') });
    fc.assert(
      fc.property(fc.array(quotes), (texts) => {
        expect(readPowerShell(text('powershell', variablesOf(texts)))).toEqual(variablesOf(texts));
      }),
    );
  });

  test.runIf(has('pwsh'))('is what PowerShell evaluates', () => {
    expect(evaluated(['pwsh', '-NoProfile'], 'Invoke-Expression $env:TEXT', text('powershell', all))).toMatchObject(
      all,
    );
  });
});

describe('--print cmd', () => {
  const isRefused = (value: string) => /[%!"]|[^ -~]/.test(value);

  test.each([true, false])('is read exactly, with delayed expansion: %s', (isDelayed) => {
    const safe = variablesOf(values.map(([, value]) => value).filter((value) => !isRefused(value)));
    expect(Object.keys(safe).length).toBeGreaterThan(10);
    expect(readCmd(text('cmd', safe), isDelayed)).toEqual(safe);
  });

  test.each(values.filter(([, value]) => isRefused(value)))('refuses a password with %s', (_, password) => {
    const refusal = /^REDSHIFT_PASSWORD holds (?:[%!"]|U\+[0-9A-F]{4,}), which cannot be written safely for cmd/;
    expect(() => printed('cmd', { REDSHIFT_PASSWORD: new Secret(password) })).toThrow(refusal);
  });

  test.each([
    ['a\nb', 'holds a line end'],
    ['tab\there', 'holds U+0009'],
    ['🦊', 'holds U+1F98A'],
    ['x'.repeat(8191), 'longer than a line of cmd'],
  ])('refuses %j', (password, message) => {
    expect(() => printed('cmd', { REDSHIFT_PASSWORD: new Secret(password) })).toThrow(message);
  });
});

test.each(['sh', 'fish', 'powershell', 'cmd', 'dotenv', 'json'] as const)(
  '--print %s is as secret as its values',
  (form) => {
    expect(`${printed(form, { K: new Secret('swordfish') })}`).toBe('***');
  },
);
