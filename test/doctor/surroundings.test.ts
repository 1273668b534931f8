import { expect, test } from 'vitest';
import { ciSystems } from '../../src/ci/systems/index.ts';
import { seeClock } from '../../src/doctor/network.ts';
import { seeNode, seeSystem } from '../../src/doctor/surroundings.ts';

test.each(Object.values(ciSystems))('names $name, and what shows it', (system) => {
  const seen = seeSystem(system, { isNamed: false, env: {}, surface: 'cli' });
  expect(seen).toEqual({ result: 'ok', says: `${system.name}, by ${system.detectedBy.join(' and ')}` });
});

test('says that the user named the system', () => {
  expect(seeSystem(ciSystems.gitlab, { isNamed: true, env: {}, surface: 'cli' }).says).toBe('GitLab CI, by --ci');
});

test('warns of a CI system that is not known', () => {
  expect(seeSystem(undefined, { isNamed: false, env: { CI: 'true' }, surface: 'cli' })).toMatchObject({
    result: 'warning',
    cure: expect.stringContaining('--ci'),
  });
  expect(seeSystem(undefined, { isNamed: false, env: {}, surface: 'cli' }).result).toBe('ok');
});

test('shows the names of the options of Node.js, and not their values', () => {
  const env = { NODE_OPTIONS: '--require ./x.js --title=secret-title', NODE_EXTRA_CA_CERTS: '/ca.pem' };
  expect(seeNode({ version: 'v24.1.0', extraCaProblem: undefined }, env)).toEqual({
    result: 'ok',
    says: 'v24.1.0, NODE_OPTIONS with --require --title, NODE_EXTRA_CA_CERTS "/ca.pem"',
  });
});

test.each([
  ['v18.20.0', 'failed'],
  ['v20.0.0', 'ok'],
  ['v26.1.0', 'ok'],
])('Node.js %s is %s', (version, result) => {
  expect(seeNode({ version, extraCaProblem: undefined }, {}).result).toBe(result);
});

test.each([
  [0, 'ok'],
  [59_000, 'ok'],
  [-61_000, 'warning'],
  [300_000, 'warning'],
  [301_000, 'failed'],
  [-301_000, 'failed'],
])('a clock that is %i ms ahead is %s', (skew, result) => {
  const server = Date.parse('2026-01-01T00:00:00Z');
  expect(seeClock({ server, here: server + skew }).result).toBe(result);
});

test('a clock that cannot be compared is skipped', () => {
  expect(seeClock({ server: undefined, here: 0 }).result).toBe('skipped');
});
