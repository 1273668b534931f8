import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { CiSystem } from '../../src/ci/ci-system.ts';
import { ciSystems } from '../../src/ci/systems/index.ts';
import { ConfigurationError } from '../../src/errors.ts';
import { type Exposure, maskerOf, refuseExport, refuseExposure } from '../../src/handover/export.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true }));

const unaccepted: Exposure = { allowUnmasked: false, maskConfirmed: false };
const allowed: Exposure = { ...unaccepted, allowUnmasked: true };
const confirmed: Exposure = { ...unaccepted, maskConfirmed: true };

const base: CiSystem = { ...ciSystems.github, name: 'Any CI', files: [], mask: undefined };
const mask = async () => {};
const always: CiSystem = { ...base, mask };
const onRequest: CiSystem = { ...base, masks: 'on-request', confirm: '--add-mask, if so', mask };
const never: CiSystem = { ...base, masks: 'never' };
/** A system that hides the values that it is given by the export itself. */
const byExport: CiSystem = base;
const without: CiSystem = { ...never, exportsBy: 'nothing', publish: undefined, instead: 'Do that.' };
const systems = Object.values(ciSystems);

describe('a mask command', () => {
  test.each([
    ['always', always, unaccepted, true],
    ['always', always, allowed, true],
    ['on request, and confirmed,', onRequest, confirmed, true],
    // If the system does not obey the command, it prints the password.
    ['on request', onRequest, unaccepted, false],
    ['on request, and not confirmed,', onRequest, allowed, false],
    ['never', never, confirmed, false],
  ])('for a system that masks %s is given only if the system is certain to obey it', (_, exporter, exposure, is) => {
    expect(maskerOf(exporter, exposure)).toBe(is ? mask : undefined);
  });

  test('is not given on GitLab until the user confirms that the runner obeys it', () => {
    const { gitlab } = ciSystems;
    expect(maskerOf(gitlab, allowed)).toBeUndefined();
    expect(maskerOf(gitlab, confirmed)).toBe(gitlab.mask);
    expect(() => refuseExposure(gitlab, unaccepted)).toThrow(
      'confirm that it can (--add-mask, if the runner has proxy_exec',
    );
    expect(() => refuseExposure(gitlab, confirmed)).not.toThrow();
  });
});

describe('a password that a log may show', () => {
  test.each([
    ['always masks', always, unaccepted],
    ['masks on request, and this is confirmed', onRequest, confirmed],
    ['masks on request, and the user accepts the risk', onRequest, allowed],
    ['never masks, and the user accepts the risk', never, allowed],
  ])('is allowed if the system %s', (_, exporter, exposure) => {
    expect(() => refuseExposure(exporter, exposure)).not.toThrow();
    expect(() => refuseExport(exporter, exposure, {})).not.toThrow();
  });

  test.each([
    ['masks on request', onRequest, unaccepted],
    ['never masks', never, unaccepted],
    ['never masks, although the user confirms a mask', never, confirmed],
  ])('is refused if the system %s', (_, exporter, exposure) => {
    const asExport = (to: CiSystem, by: Exposure) => refuseExport(to, by, {});
    for (const refuse of [refuseExposure, asExport]) {
      expect(() => refuse(exporter, exposure)).toThrow(ConfigurationError);
      expect(() => refuse(exporter, exposure)).toThrow(/Any CI cannot hide .* "-- COMMAND".* --allow-unmasked/);
    }
  });

  test('is refused if the system hides only exported values, but not for an export', () => {
    expect(() => refuseExposure(byExport, unaccepted)).toThrow('--allow-unmasked');
    expect(() => refuseExport(byExport, unaccepted, {})).not.toThrow();
  });

  test('is refused with the option that confirms masks, if there is one', () => {
    expect(() => refuseExposure(onRequest, unaccepted)).toThrow('confirm that it can (--add-mask, if so)');
    expect(() => refuseExposure(never, unaccepted)).toThrow('whose output is redacted, or accept');
  });
});

describe('an export', () => {
  test('to a system that has no way for it names what to do', () => {
    expect(() => refuseExport(without, { allowUnmasked: true, maskConfirmed: true }, {})).toThrow(
      'Any CI has no way to hand a login to later steps. Do that.',
    );
  });

  test.each(systems)('to $name is allowed or refused as its record says', (exporter) => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const env = Object.fromEntries(exporter.files.map(({ variable }) => [variable, file]));
    const ask = (exposure: Exposure) => () => refuseExport(exporter, exposure, env);
    if (!exporter.publish) expect(ask({ allowUnmasked: true, maskConfirmed: true })).toThrow('-- COMMAND');
    else if (exporter.masks === 'always') expect(ask(unaccepted)).not.toThrow();
    else expect(ask(unaccepted)).toThrow('--allow-unmasked');
  });

  test.each(systems.filter(({ files }) => files.length > 0))('to $name is refused without its files', (exporter) => {
    const ask = () => refuseExport(exporter, { allowUnmasked: true, maskConfirmed: true }, {});
    expect(ask).toThrow(exporter.files.map(({ variable }) => `${variable} is not set`).join('\n'));
  });
});
