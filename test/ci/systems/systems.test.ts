import { describe, expect, test } from 'vitest';
import { registrable } from '../../../src/ci/github/commands.ts';
import { ciIds } from '../../../src/ci/ids.ts';
import { secretText } from '../../../src/ci/secret-text.ts';
import { gitlab } from '../../../src/ci/systems/gitlab.ts';
import { ciSystems } from '../../../src/ci/systems/index.ts';
import { Secret } from '../../../src/secret.ts';
import { reportAsForgejo } from './act-runner.ts';
import { payloadOf, recordingContext, secretsOf } from './parts.ts';
import { values } from './values.ts';

describe('the records', () => {
  const records = Object.values(ciSystems);

  test('exist for each name that --ci takes', () => {
    expect(Object.keys(ciSystems).sort()).toEqual([...ciIds].sort());
    expect(new Set(records.map(({ name }) => name)).size).toBe(records.length);
  });

  test.each(records)('$name either exports or names what to do instead', (system) => {
    expect(system.publish === undefined).toBe(system.instead !== undefined);
    expect(system.exportsBy === 'nothing').toBe(system.publish === undefined);
    if (system.files.length > 0) expect(system.publish).toBeDefined();
  });

  test.each(records)('$name has a mask and a confirmation if its field masks needs them', (system) => {
    if (system.masks === 'never') expect(system.mask).toBeUndefined();
    if (system.masks === 'on-request') expect(system.mask).toBeDefined();
    expect(system.confirm === undefined).toBe(system.masks !== 'on-request');
  });

  test.each(records)('$name describes the token that it gives', (system) => {
    // Gitea and act have tokens only if another program offers them.
    const isOffered = system.tokenSource?.applies({}) === false;
    if (system.tokenSource && !isOffered) expect(system.tokenFrom).toBeDefined();
    if (system.tokenVariables.length > 0) expect(system.tokenFrom !== undefined || isOffered).toBe(true);
  });
});

describe('GitLab CI', () => {
  test.each(values)('gets masks for a password with %s, as it is and escaped', async (_, password) => {
    const { parts, lines } = recordingContext();
    await gitlab.mask?.(secretsOf(password), parts);
    expect(reportAsForgejo([...lines(), password])).toEqual(['***']);
    expect(lines()).toContain(`::add-mask::${password.replaceAll('%', '%25')}`);
  });
});

describe('a text of secretText', () => {
  test('shows nothing of itself', () => {
    const text = secretText(payloadOf('swordfish').variables, (entries) => JSON.stringify(entries));
    expect(`${text} ${JSON.stringify(text)}`).toBe('*** "***"');
    expect(text).toBeInstanceOf(Secret);
  });

  test.each(['', 'A B', '1A', 'A-B', 'A=B', 'Ä', 'A\nB', '$A'])('refuses %j as a name', (name) => {
    expect(() => secretText({ [name]: 'value' }, () => '')).toThrow('not the name of a variable');
  });
});

test.each([
  ['swordfish&+', 'swordfish&'],
  ['a&+b&+', 'a&+b&+'],
  ['&+', '&'],
  ['x', 'x'],
  ['', ''],
])('GitHub can register %j as %j', (value, registered) => {
  expect(registrable(value)).toBe(registered);
});
