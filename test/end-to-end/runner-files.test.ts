import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Job, startJob } from '../runner/step.ts';
import {
  asked,
  COMMON_WAY,
  expectNoSecret,
  expectRefusal,
  expectSuccess,
  PASSWORD,
  redshiftInputs,
  runAction,
  withCloud,
} from './action.ts';

const FILES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
const OPTIONAL = ['GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
const AILMENTS = [
  ['is not set', '', /^GITHUB_\w+ is not set\nThe CI system sets the variable/],
  ['does not exist', '/nowhere/file', /names "\/nowhere\/file", which cannot be read and written \(ENOENT\)/],
  ['is a folder', '/', /names "\/", which is not a regular file/],
  ['is a device', '/dev/full', /names "\/dev\/full", which is not a regular file/],
] as const;

describe('when a file of the runner', () => {
  // A runner may have no summaries and no state: see below.
  const ailing = FILES.flatMap((name) => AILMENTS.map((ailment) => [name, ...ailment] as const));
  const fatal = ailing.filter(([name, ailment]) => ailment !== 'is not set' || !OPTIONAL.includes(name));

  test.each(fatal)('%s %s, no file is changed, and nothing is requested', (name, _, path, message) =>
    withCloud({ redshiftPassword: PASSWORD }, async (cloud) => {
      const result = await runAction(cloud, redshiftInputs, { env: { [name]: path } });
      expect(expectRefusal(result)).toMatch(message);
      expect(asked(cloud)).toEqual([]);
      expectNoSecret(result, cloud, PASSWORD);
    }),
  );

  test('and another are not usable, both are named at once', () =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, redshiftInputs, { env: { GITHUB_OUTPUT: '', GITHUB_ENV: '/' } });
      expect(expectRefusal(result)).toMatch(/^GITHUB_OUTPUT is not set\nGITHUB_ENV names "\/", which is not/);
    }));

  test('is not necessary for a login, its absence is reported if it has an effect', () =>
    withCloud({}, async (cloud) => {
      const env = Object.fromEntries(OPTIONAL.map((name) => [name, '']));
      const result = await runAction(cloud, redshiftInputs, { env });
      expectSuccess(result);
      expect(Object.keys(result.exported)).toHaveLength(3);
      expect(result.annotations.map(({ message }) => message)).toEqual([
        'GITHUB_STATE is not set: variables and files with the login will stay when the job ends',
      ]);
    }));

  test('takes only a part of the text, that part is removed again', () =>
    withCloud({ redshiftPassword: PASSWORD.repeat(100) }, async (cloud) => {
      const job = await startJob();
      const result = await runAction(cloud, redshiftInputs, { job, node: nodeWithSmallFiles(job) });
      expect(expectRefusal(result)).toMatch(/^A file of the CI system could not be written; nothing was handed over/);
      expect(asked(cloud)).toEqual(COMMON_WAY);
      expectNoSecret(result, cloud, PASSWORD);
      await job.close();
    }));

  test.each([
    [{ 'export-env': 'false' }, ['GITHUB_ENV', 'GITHUB_STATE']],
    [{ summary: 'false' }, ['GITHUB_STEP_SUMMARY']],
    [{ 'skip-cleanup': 'true' }, ['GITHUB_STATE']],
  ])('is not needed with %j, it may be missing', (inputs, names) =>
    withCloud({}, async (cloud) => {
      const env = Object.fromEntries(names.map((name) => [name, '']));
      expectSuccess(await runAction(cloud, { ...redshiftInputs, ...inputs }, { env }));
    }),
  );
});

test('a last line without a line end gets one', () =>
  withCloud({}, async (cloud) => {
    const job = await startJob();
    const path = join(job.temp, 'set_env');
    writeFileSync(path, 'BEFORE=1');
    expectSuccess(await runAction(cloud, redshiftInputs, { job, env: { GITHUB_ENV: path } }));
    expect(readFileSync(path, 'utf8')).toMatch(/^BEFORE=1\nREDSHIFT_USER<</);
    await job.close();
  }));

test('text that was in the files before stays in them', () =>
  withCloud({}, async (cloud) => {
    const job = await startJob();
    const path = join(job.temp, 'set_env');
    writeFileSync(path, 'BEFORE=1\n');
    const result = await runAction(cloud, redshiftInputs, { job, env: { GITHUB_ENV: path } });
    expectSuccess(result);
    expect(readFileSync(path, 'utf8')).toMatch(/^BEFORE=1\nREDSHIFT_USER<</);
    await job.close();
  }));

/** A Node that may write files of at most two kilobytes, as on a disk that becomes full during a write. */
function nodeWithSmallFiles(job: Job): string {
  const path = join(job.temp, 'node');
  writeFileSync(path, `#!/bin/bash\nulimit -f 2\nexec ${JSON.stringify(process.execPath)} "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}
