import { describe, expect, test } from 'vitest';
import { problemWithVariableName } from '../../../src/ci/variable-names.ts';
import { type EnvMapping, type EnvWord, envWords, parseEnvMap } from '../../../src/connect/presets/env-map.ts';
import { makePresets } from '../../../src/connect/presets/index.ts';
import { revealed } from '../../../src/secret.ts';
import { databaseInput, livyInput } from './input.ts';

const parse = (...lines: string[]) => parseEnvMap(lines, problemWithVariableName);

describe('the items of env-map', () => {
  test('are NAME=word, with blanks where one likes', () => {
    expect(parse('DB_LOGIN=username', '', '  DB_SECRET = password  ')).toEqual({
      mappings: [
        { name: 'DB_LOGIN', word: 'username' },
        { name: 'DB_SECRET', word: 'password' },
      ],
      problems: [],
    });
  });

  test('may give the same word to several names', () => {
    expect(parse('A=host', 'B=host').problems).toEqual([]);
  });

  test.each([
    ['DB_LOGIN', 'item 1 has no "=". Write NAME=word, for example DB_LOGIN=username'],
    ['=username', 'item 1 has no name before the "=". Write NAME=word, for example DB_LOGIN=username'],
    ['A=passwort', 'item 1 has an unknown word: "passwort". Did you mean "password"?'],
    ['A=JDBC_URL', 'item 1 has an unknown word: "JDBC_URL". Did you mean "jdbc-url"?'],
    ['A=toString', `item 1 has an unknown word: "toString". Use one of: ${Object.keys(envWords).join(', ')}`],
    ['A=', `item 1 has no word after the "=". Use one of: ${Object.keys(envWords).join(', ')}`],
    ['username=DB_LOGIN', 'item 1 has the word first. Write NAME=username'],
    [
      '1A=username',
      'item 1 has a name that is not possible: "1A" must have letters, digits and _ only, and must not begin with a digit',
    ],
    [
      'PATH=username',
      'item 1 has a name that is not possible: "PATH" is a variable that the runner, the shell or another program obeys; it cannot hold a login',
    ],
  ])('%j are wrong: %s', (line, problem) => {
    expect(parse(line)).toEqual({ mappings: [], problems: [problem] });
  });

  test('name each problem, with its number', () => {
    expect(parse('A=host', '', 'A=port', 'B').problems).toEqual([
      'item 3 sets "A" again. Remove one of the two',
      'item 4 has no "=". Write NAME=word, for example DB_LOGIN=username',
    ]);
  });

  test('are not quoted if they look like a secret', () => {
    const secret = 'AMAFUyyuros/QjxPTtgz8e+EXAMPLE';
    for (const line of [`PGPASSWORD=${secret}`, `${secret}==`, secret, `${secret}=password`, `password=${secret}`]) {
      const { mappings, problems } = parse(line);
      expect([mappings, problems.length]).toEqual([[], 1]);
      expect(problems.join()).not.toContain(secret.slice(0, 8));
    }
  });
});

describe('the words of env-map', () => {
  const values: Readonly<Record<EnvWord, [database: string | undefined, livy: string | undefined]>> = {
    username: ['IAM:etl', 'IAM:etl'],
    password: ['pass/word+1==', 'pass/word+1=='],
    expiration: ['2030-01-02T00:00:00.000Z', '2030-01-02T00:00:00.000Z'],
    host: ['dw.example.com', 'ip-10-0-0-1.example.com'],
    port: ['5439', '8998'],
    database: ['dev', undefined],
    sslmode: ['require', undefined],
    url: ['postgresql://IAM%3Aetl:pass%2Fword%2B1%3D%3D@dw.example.com:5439/dev?sslmode=require', undefined],
    'jdbc-url': ['jdbc:redshift://dw.example.com:5439/dev', undefined],
    'livy-url': [undefined, 'https://ip-10-0-0-1.example.com:8998'],
    'basic-auth': ['SUFNOmV0bDpwYXNzL3dvcmQrMT09', 'SUFNOmV0bDpwYXNzL3dvcmQrMT09'],
  };

  test.each(Object.keys(envWords) as EnvWord[])('%s', (word) => {
    const [database, livy] = values[word];
    const mapped: readonly EnvMapping[] = [{ name: 'X', word }];
    const serves: readonly string[] = envWords[word].serves;
    expect(serves).toEqual([...(database === undefined ? [] : ['database']), ...(livy === undefined ? [] : ['livy'])]);
    for (const [value, input] of [[database, databaseInput()] as const, [livy, livyInput()] as const]) {
      if (value !== undefined) expect(revealed(makePresets([], input, mapped).variables['X'] ?? '')).toBe(value);
    }
  });

  test.each(Object.keys(envWords) as EnvWord[])('%s needs no more than it says', (word) => {
    const { serves, needs }: { serves: readonly string[]; needs: readonly ('host' | 'database')[] } = envWords[word];
    const { target, ...input } = serves.includes('database') ? databaseInput() : livyInput();
    const only = Object.fromEntries(needs.map((part) => [part, target[part]]));
    expect(() => makePresets([], { ...input, target: only }, [{ name: 'X', word }])).not.toThrow();
  });
});
