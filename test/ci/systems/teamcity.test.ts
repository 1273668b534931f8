import { describe, expect, test } from 'vitest';
import { teamcity } from '../../../src/ci/systems/teamcity.ts';
import { payloadOf, recordingContext, variablesOf } from './parts.ts';
import { values } from './values.ts';

// https://www.jetbrains.com/help/teamcity/service-messages.html#Escaped+Values
const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', '|': '|', "'": "'", '[': '[', ']': ']' };

/**
 * The attributes of the service message in a line. A quote or bracket that is not escaped ends the message too early.
 */
function readMessage(line: string): Record<string, string> {
  const prefix = '##teamcity[setParameter';
  expect(line.startsWith(prefix)).toBe(true);
  const found: Record<string, string> = {};
  let rest = line.slice(prefix.length);
  while (rest !== ']') {
    const [head = '', name = ''] = /^\s+(\w+)\s*=\s*'/.exec(rest) ?? [];
    if (head === '') throw new Error(`no attribute: ${rest}`);
    rest = rest.slice(head.length);
    let value = '';
    while (rest[0] !== "'") {
      const [token = ''] = /^(?:\|0x[0-9a-f]{4}|\|[nr|'[\]]|[^|'[\]\r\n])/.exec(rest) ?? [];
      if (token === '') throw new Error(`not escaped: ${rest}`);
      value += token.startsWith('|0x')
        ? String.fromCharCode(Number.parseInt(token.slice(3), 16))
        : (LETTERS[token.slice(1)] ?? token);
      rest = rest.slice(token.length);
    }
    found[name] = value;
    rest = rest.slice(1);
  }
  return found;
}

const isReference = (value: string) => /%[^%]*%/.test(value);

describe('TeamCity', () => {
  test.each(values.filter(([, value]) => !isReference(value)))(
    'gets a password with %s exactly, in ASCII',
    async (_, password) => {
      const { parts, written, lines } = recordingContext();
      await teamcity.publish?.(payloadOf(password), parts);
      const parameters = lines().map((line) => readMessage(line));
      expect(Object.fromEntries(parameters.map(({ name, value }) => [name?.replace('env.', ''), value]))).toEqual(
        variablesOf(password),
      );
      expect(parameters.every(({ name }) => name?.startsWith('env.'))).toBe(true);
      expect(written.join('')).toMatch(/^[\x20-\x7e\n]*$/);
    },
  );

  test.each(values.filter(([, value]) => isReference(value)))('refuses a password with %s', async (_, password) => {
    const { parts, written } = recordingContext();
    await expect(teamcity.publish?.(payloadOf(password), parts)).rejects.toThrow('two %');
    expect(written).toEqual([]);
  });
});
