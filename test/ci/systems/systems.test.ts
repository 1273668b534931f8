import { describe, expect, test } from 'vitest';
import { ciSystems } from '../../../src/ci/detect.ts';
import { exporterOf, exporters } from '../../../src/ci/exporters.ts';
import { secretText } from '../../../src/ci/secret-text.ts';
import { gitlab } from '../../../src/ci/systems/gitlab.ts';
import { registrable } from '../../../src/ci/workflow-commands.ts';
import { Secret } from '../../../src/secret.ts';
import { reportAsForgejo } from './act-runner.ts';
import { giftOf, recordingParts, secretsOf } from './parts.ts';
import { values } from './values.ts';

describe('the list', () => {
  test('has each system that is detected, once, under the name that detection uses', () => {
    const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);
    const namesOf = (systems: readonly { readonly id: string; readonly name: string }[]) =>
      systems.map(({ id, name }) => ({ id, name })).sort(byId);
    expect(namesOf(exporters)).toEqual(namesOf(ciSystems));
    for (const { id } of ciSystems) expect(exporterOf(id)?.id).toBe(id);
  });

  test.each(exporters)('$name either exports or says what to do in its place', (exporter) => {
    expect(exporter.publish === undefined).toBe(exporter.instead !== undefined);
    expect(exporter.exportsBy === 'nothing').toBe(exporter.publish === undefined);
  });

  test.each(exporters)('$name masks where it says so, and asks where it must', (exporter) => {
    if (exporter.masks === 'never') expect(exporter.mask).toBeUndefined();
    if (exporter.masks === 'on-request') expect(exporter.mask).toBeDefined();
    expect(exporter.confirm === undefined).toBe(exporter.masks !== 'on-request');
  });
});

describe('GitLab CI', () => {
  test.each(values)('is told to hide a password with %s both as it is and escaped', async (_, password) => {
    const { parts, lines } = recordingParts();
    await gitlab.mask?.(secretsOf(password), parts);
    expect(reportAsForgejo([...lines(), password])).toEqual(['***']);
    expect(lines()).toContain(`::add-mask::${password.replaceAll('%', '%25')}`);
  });
});

describe('a secretText text', () => {
  test('shows nothing of itself', () => {
    const text = secretText(giftOf('swordfish').variables, (entries) => JSON.stringify(entries));
    expect(`${text} ${JSON.stringify(text)}`).toBe('*** "***"');
    expect(text).toBeInstanceOf(Secret);
  });

  test.each(['', 'A B', '1A', 'A-B', 'A=B', 'Ä', 'A\nB', '$A'])('takes %j for no name', (name) => {
    expect(() => secretText({ [name]: 'value' }, () => '')).toThrow('no name of a variable');
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
