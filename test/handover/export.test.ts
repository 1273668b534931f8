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

const nobody: Exposure = { allowUnmasked: false, maskConfirmed: false };
const allowed: Exposure = { ...nobody, allowUnmasked: true };
const confirmed: Exposure = { ...nobody, maskConfirmed: true };

const base: CiSystem = { ...ciSystems.github, name: 'Any CI', files: [], mask: undefined };
const mask = async () => {};
const always: CiSystem = { ...base, mask };
const onRequest: CiSystem = { ...base, masks: 'on-request', confirm: '--add-mask, if so', mask };
const never: CiSystem = { ...base, masks: 'never' };
/** Where handing over is what hides. */
const byExport: CiSystem = base;
const without: CiSystem = { ...never, exportsBy: 'nothing', publish: undefined, instead: 'Do that.' };
const systems = Object.values(ciSystems);

describe('a mask command', () => {
  test.each([
    ['always', always, nobody, true],
    ['always', always, allowed, true],
    ['on request, and confirmed,', onRequest, confirmed, true],
    // A command that nobody may be there to consume would be the leak.
    ['on request', onRequest, nobody, false],
    ['on request, and not confirmed,', onRequest, allowed, false],
    ['never', never, confirmed, false],
  ])('for a system that masks %s is certain to be consumed, or not given', (_, exporter, exposure, is) => {
    expect(maskerOf(exporter, exposure)).toBe(is ? mask : undefined);
  });

  test('is not given on GitLab until somebody vouches for the runner', () => {
    const { gitlab } = ciSystems;
    expect(maskerOf(gitlab, allowed)).toBeUndefined();
    expect(maskerOf(gitlab, confirmed)).toBe(gitlab.mask);
    expect(() => refuseExposure(gitlab, nobody)).toThrow(
      'confirm that it can (--add-mask, if the runner has proxy_exec',
    );
    expect(() => refuseExposure(gitlab, confirmed)).not.toThrow();
  });
});

describe('a password in reach of a log', () => {
  test.each([
    ['always masks', always, nobody],
    ['masks on request, and will', onRequest, confirmed],
    ['masks on request, with leave not to', onRequest, allowed],
    ['never masks, with leave', never, allowed],
  ])('is let be where the system %s', (_, exporter, exposure) => {
    expect(() => refuseExposure(exporter, exposure)).not.toThrow();
    expect(() => refuseExport(exporter, exposure, {})).not.toThrow();
  });

  test.each([
    ['masks on request', onRequest, nobody],
    ['never masks', never, nobody],
    ['never masks, whatever is confirmed', never, confirmed],
  ])('is refused where the system %s', (_, exporter, exposure) => {
    const asExport = (to: CiSystem, by: Exposure) => refuseExport(to, by, {});
    for (const refuse of [refuseExposure, asExport]) {
      expect(() => refuse(exporter, exposure)).toThrow(ConfigurationError);
      expect(() => refuse(exporter, exposure)).toThrow(/Any CI cannot hide .* "-- COMMAND".* --allow-unmasked/);
    }
  });

  test('is refused where only what is exported is hidden, but not for an export', () => {
    expect(() => refuseExposure(byExport, nobody)).toThrow('--allow-unmasked');
    expect(() => refuseExport(byExport, nobody, {})).not.toThrow();
  });

  test('is told the way to confirm where there is one, and no other', () => {
    expect(() => refuseExposure(onRequest, nobody)).toThrow('confirm that it can (--add-mask, if so)');
    expect(() => refuseExposure(never, nobody)).toThrow('whose output is cleaned, or accept');
  });
});

describe('an export', () => {
  test('to a system without a way of its own says what to do', () => {
    expect(() => refuseExport(without, { allowUnmasked: true, maskConfirmed: true }, {})).toThrow(
      'Any CI has no way to hand a login to later steps. Do that.',
    );
  });

  test.each(systems)('to $name is refused or not as its record says', (exporter) => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const env = Object.fromEntries(exporter.files.map(({ variable }) => [variable, file]));
    const ask = (exposure: Exposure) => () => refuseExport(exporter, exposure, env);
    if (!exporter.publish) expect(ask({ allowUnmasked: true, maskConfirmed: true })).toThrow('-- COMMAND');
    else if (exporter.masks === 'always') expect(ask(nobody)).not.toThrow();
    else expect(ask(nobody)).toThrow('--allow-unmasked');
  });

  test.each(systems.filter(({ files }) => files.length > 0))('to $name is refused without its files', (exporter) => {
    const ask = () => refuseExport(exporter, { allowUnmasked: true, maskConfirmed: true }, {});
    expect(ask).toThrow(exporter.files.map(({ variable }) => `${variable} is not set`).join('\n'));
  });
});
