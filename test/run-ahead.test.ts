import { expect, test } from 'vitest';
import { FailureError } from '../src/errors.ts';
import type { RawOptions } from '../src/options/raw.ts';
import { prepareRequest } from '../src/request.ts';
import { run } from '../src/run.ts';
import { silent } from './aws/connection.ts';
import { redshiftInputs } from './end-to-end/action.ts';
import { counts, type Hosts, withHosts } from './end-to-end/ahead.ts';

// In this process, which goes on after the run, as a command with --refresh does.

const clock = { now: Date.now, sleep: async () => {}, random: () => 0 };

async function runIn({ env }: Hosts, isCallBroken = false): Promise<unknown> {
  const given = Object.entries(redshiftInputs).map(([name, text]) => [name, { surface: 'action', text }] as const);
  const raw: RawOptions = { surface: 'action', given: Object.fromEntries(given) };
  const all = { GITHUB_ACTIONS: 'true', ...env };
  const request = await prepareRequest(raw, { env: all });
  const send = async () => {
    throw new FailureError('broken');
  };
  const call = isCallBroken ? { ...request.call, send } : request.call;
  const context = { env: all, clock, log: silent, mask: async () => {}, runProgram: async () => '' };
  return run({ ...request, call }, context);
}

function areClosed({ fronts }: Hosts): boolean {
  return Object.values(fronts).every(({ accepted }) => accepted.every(({ isClosed }) => isClosed));
}

test('a run that ends after the token leaves no connection open', () =>
  withHosts({ tokenAfter: 0.2 }, async (hosts) => {
    hosts.cloud.setMode({ sts: 'ExpiredTokenException' });
    await expect(runIn(hosts)).rejects.toThrow('AssumeRoleWithWebIdentity');
    expect(counts(hosts)).toEqual({ token: 1, sts: 1, redshift: 1 });
    await expect.poll(() => areClosed(hosts)).toBe(true);
  }));

test('a run that asks no cluster after all leaves no connection open', () =>
  withHosts({ tokenAfter: 0.2 }, async (hosts) => {
    await expect(runIn(hosts, true)).rejects.toThrow('broken');
    expect(counts(hosts)).toEqual({ token: 1, sts: 1, redshift: 1 });
    await expect.poll(() => areClosed(hosts)).toBe(true);
  }));

test('a run leaves no connection open', () =>
  withHosts({ tokenAfter: 0.2 }, async (hosts) => {
    await expect(runIn(hosts)).resolves.toBeDefined();
    expect(counts(hosts)).toEqual({ token: 1, sts: 1, redshift: 1 });
    await expect.poll(() => areClosed(hosts)).toBe(true);
  }));
