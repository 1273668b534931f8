// No stack trace reaches a user for any environment and any configuration file.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, test } from 'vitest';
import { sso, sts } from '../../src/aws/client.ts';
import { openConnection, requireRegion } from '../../src/aws/connection.ts';
import { awsOptions } from '../../src/aws/options.ts';
import { proxyFor } from '../../src/aws/proxy.ts';
import { detectCi, jobIdentity, tokenVariables } from '../../src/ci/job.ts';
import { readEvent } from '../../src/entry/action/event.ts';
import { readInputs } from '../../src/entry/action/inputs.ts';
import { refuseUnsafeNode } from '../../src/entry/guards.ts';
import { prepare } from '../../src/entry/prepare.ts';
import { childEnvironment } from '../../src/exec/environment.ts';
import { keysOfEnvironment, refuseLoneSecret } from '../../src/identity/given-keys.ts';
import { sourceOf } from '../../src/identity/profile-source.ts';
import { isContainer } from '../../src/identity/sdk-keys.ts';
import { operations } from '../../src/operations/index.ts';
import { parseOptions } from '../../src/options/parse.ts';
import { silent } from '../aws/connection.ts';
import { expectedOnly, hostile, LIMIT_MS, RUNS } from './no-stack/expected.ts';
import { ini, variables } from './no-stack/settings.ts';

const home = mkdtempSync(join(tmpdir(), 'no-stack-'));
mkdirSync(join(home, '.aws'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const clock = { now: Date.now, sleep: async () => {}, random: () => 0 };
const { values } = parseOptions(awsOptions, { surface: 'cli', given: {} });
const inputs = { 'INPUT_DB-USER': 'a', 'INPUT_CLUSTER-IDENTIFIER': 'b' };

const cases = fc.record({
  env: variables,
  config: fc.oneof(ini, hostile),
  credentials: fc.oneof(ini, hostile),
  profile: fc.option(fc.constantFrom('p', 'q', 'my team', '__proto__', 'constructor'), { nil: undefined }),
});

describe('only errors that were foreseen', () => {
  test('come of an environment and of configuration files', { timeout: LIMIT_MS }, () =>
    fc.assert(
      fc.asyncProperty(cases, async ({ env: given, config, credentials, profile }) => {
        writeFileSync(join(home, '.aws', 'config'), config);
        writeFileSync(join(home, '.aws', 'credentials'), credentials);
        const env = { HOME: home, ...given };
        const request = { aws: { ...values, profile, 'max-wait': 1 }, surface: 'cli' as const };
        await expectedOnly(async () => {
          const connection = await openConnection(request, { env, clock, log: silent });
          for (const service of [sts, sso, ...operations.map((each) => each.service)]) {
            await expectedOnly(() => connection.endpoint(service));
          }
          await expectedOnly(() => sourceOf(connection.profile, { env, now: 0, sessionName: 's' }));
        });
        await expectedOnly(() => requireRegion(request, env));
      }),
      { numRuns: RUNS },
    ),
  );

  test('come of an environment alone', { timeout: LIMIT_MS }, () =>
    fc.assert(
      fc.asyncProperty(variables, hostile, async (given, hostname) => {
        const env = { HOME: join(home, 'none'), ...given };
        await expectedOnly(() => refuseUnsafeNode(env));
        await expectedOnly(() => proxyFor({ protocol: 'https:', hostname }, env));
        await expectedOnly(() => keysOfEnvironment(env, 0));
        await expectedOnly(() => refuseLoneSecret(env));
        await expectedOnly(() => isContainer(env));
        await expectedOnly(() => [detectCi(env), jobIdentity(env)]);
        await expectedOnly(() => childEnvironment(env, {}, { keepEnv: false, tokens: tokenVariables() }));
        await expectedOnly(async () => (await readEvent(env)).whyNoToken?.());
        await expectedOnly(() => {
          const { raw, problems } = readInputs({ ...env, ...inputs });
          return prepare({ raw, problems, folder: home }, { ...env, ...inputs });
        });
      }),
      { numRuns: RUNS },
    ),
  );
});
