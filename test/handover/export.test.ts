import { describe, expect, test } from 'vitest';
import type { Exporter } from '../../src/ci/exporter.ts';
import { exporterOf, exporters } from '../../src/ci/exporters.ts';
import { ConfigurationError } from '../../src/errors.ts';
import { type Exposure, maskerOf, refuseExport, refuseExposure } from '../../src/handover/export.ts';

const nobody: Exposure = { allowUnmasked: false, maskConfirmed: false };
const allowed: Exposure = { ...nobody, allowUnmasked: true };
const confirmed: Exposure = { ...nobody, maskConfirmed: true };

const base = { id: 'github', name: 'Any CI', exportsBy: 'a note', publish: async () => {} } as const;
const mask = async () => {};
const always: Exporter = { ...base, masks: 'always', mask };
const onRequest: Exporter = { ...base, masks: 'on-request', confirm: '--add-mask, if so', mask };
const never: Exporter = { ...base, masks: 'never' };
/** Where handing over is what hides. */
const byExport: Exporter = { ...base, masks: 'always' };
const without: Exporter = { id: 'github', name: 'Any CI', masks: 'never', exportsBy: 'nothing', instead: 'Do that.' };

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
    const gitlab = exporterOf('gitlab') as Exporter;
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
    const asExport = (to: Exporter, by: Exposure) => refuseExport(to, by, {});
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

  test.each(exporters)('to $name is refused or not as its row says', (exporter) => {
    const env = Object.fromEntries((exporter.needs ?? []).map((name) => [name, '/somewhere']));
    const ask = (exposure: Exposure) => () => refuseExport(exporter, exposure, env);
    if (!exporter.publish) expect(ask({ allowUnmasked: true, maskConfirmed: true })).toThrow('-- COMMAND');
    else if (exporter.masks === 'always') expect(ask(nobody)).not.toThrow();
    else expect(ask(nobody)).toThrow('--allow-unmasked');
  });

  test.each(exporters.filter(({ needs }) => needs))('to $name is refused without what it goes through', (exporter) => {
    const ask = () => refuseExport(exporter, { allowUnmasked: true, maskConfirmed: true }, {});
    expect(ask).toThrow(`${exporter.name} has not set ${exporter.needs?.join(' and ')}`);
  });
});
