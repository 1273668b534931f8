import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passwordForms } from '../../../src/connect/password-forms.ts';
import { derivedSecrets } from '../../../src/connect/presets/derived-secrets.ts';
import { type EnvMapping, envWords } from '../../../src/connect/presets/env-map.ts';
import { makePresets } from '../../../src/connect/presets/index.ts';
import { type PresetInput, type PresetName, presetNames } from '../../../src/connect/presets/preset.ts';
import { presetTable } from '../../../src/connect/presets/table.ts';
import { revealed, Secret } from '../../../src/secret.ts';
import { databaseInput, livyInput, livyInputs, passwords, trimmedInputs } from './input.ts';

function allPresets({ kind }: PresetInput): readonly PresetName[] {
  return presetNames.filter((name) => presetTable[name].serves.includes(kind));
}

function allWords({ kind }: PresetInput): readonly EnvMapping[] {
  return (Object.keys(envWords) as EnvMapping['word'][])
    .filter((word) => (envWords[word].serves as readonly string[]).includes(kind))
    .map((word) => ({ name: `MAPPED_${word.replaceAll('-', '_').toUpperCase()}`, word }));
}

function made(input: PresetInput) {
  return makePresets(allPresets(input), input, allWords(input));
}

function derived(input: PresetInput): string[] {
  return derivedSecrets(made(input), input.login).map((secret) => secret.reveal());
}

/** Everything that is written, line by line. */
function written({ variables, files }: ReturnType<typeof made>): string[] {
  return [...Object.values(variables), ...Object.values(files)].flatMap((value) => revealed(value).split('\n'));
}

/** The text, and what someone can read out of it without a key. */
function readings(text: string): string[] {
  const decoded = text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (codes) =>
    Buffer.from(codes.replaceAll('%', ''), 'hex').toString(),
  );
  const base64 = [...text.matchAll(/[A-Za-z0-9+/]{8,}/g)].flatMap(([run]) =>
    [0, 1, 2, 3].map((skipped) => Buffer.from(run.slice(skipped), 'base64').toString()),
  );
  return [text, decoded, text.replace(/\\(.)/g, '$1'), ...base64];
}

/** Every eight successive letters of the password that one can read in these lines. */
function piecesIn(lines: readonly string[], password: string): string[] {
  const text = lines.flatMap(readings).join('\n');
  const pieces = Array.from({ length: password.length - 7 }, (_letter, at) => password.slice(at, at + 8));
  return pieces.filter((piece) => text.includes(piece));
}

describe.each([
  ['a database', trimmedInputs],
  ['Livy', livyInputs],
] as const)('what all presets write for %s', (_, any) => {
  test('shows no eight letters of the password after the masks', () => {
    fc.assert(
      fc.property(any, passwords, (input, other) => {
        const all = made(input);
        const password = input.login.password.reveal();
        const masks = [...passwordForms(input.login), ...derivedSecrets(all, input.login)].map(revealed);
        // The simplest runner: it derives no form itself, and replaces one mask after the other.
        const masked = (line: string) => masks.reduce((text, mask) => text.replaceAll(mask, '***'), line);
        const shown = piecesIn(written(all).map(masked), password);
        // Text that is written for another password too is not a piece of this one.
        const login = { ...input.login, password: new Secret(other) };
        const frame = shown.length === 0 ? [] : piecesIn(written(made({ ...input, login })), password);
        expect(shown.filter((piece) => !frame.includes(piece))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('is a secret wherever it contains the password', () => {
    fc.assert(
      fc.property(any, (input) => {
        const password = `${input.login.password.reveal()}§unlike any other text`;
        const { variables } = made({ ...input, login: { ...input.login, password: new Secret(password) } });
        const plain = Object.values(variables).filter((value) => !(value instanceof Secret));
        expect(
          plain.flatMap((value) => readings(revealed(value))).filter((text) => text.includes('unlike any other')),
        ).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([databaseInput(), livyInput()])('a password that is not masked is found', (input) => {
  const { variables, files } = made(input);
  for (const secret of [...Object.values(variables), ...Object.values(files)]) {
    const text = revealed(secret);
    const isHolder = secret instanceof Secret && !text.startsWith('[cluster]');
    expect(piecesIn([text], 'pass/word+1==').length > 0, text).toBe(isHolder);
  }
});

describe('the masks of presets', () => {
  test('are the secret variables and the lines of files with the password, the longest first', () => {
    const input = databaseInput({ target: { host: 'h', port: 1, database: 'dev' } });
    expect(derivedSecrets(makePresets(['pg', 'url', 'pgservice'], input), input.login).map(revealed)).toEqual([
      'postgresql://IAM%3Aetl:pass%2Fword%2B1%3D%3D@h:1/dev?sslmode=require',
      'h:*:*:IAM\\:etl:pass/word+1==',
    ]);
  });

  test('of a file are its lines without the blanks around them', () => {
    const input = livyInput();
    const secrets = derivedSecrets(makePresets(['sparkmagic'], input), input.login).map(revealed);
    expect(secrets).toEqual(['"password": "pass/word+1==",']);
  });

  test.each([databaseInput(), livyInput()])('are not among those of the password, and are long enough', (input) => {
    const forms = passwordForms(input.login).map(revealed);
    expect(derived(input).filter((secret) => forms.includes(secret) || secret.length < 8)).toEqual([]);
    expect(derived(input).length).toBeLessThanOrEqual(6);
  });
});
