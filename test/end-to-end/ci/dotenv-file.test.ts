import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dotenvReaders } from '../../handover/dotenv-readers.ts';
import { PROGRAM } from '../program.ts';
import { type Job, LOGIN_BY_KEYS, type Ran, run, runCli, startJob } from './job.ts';
import { PLAIN_PASSWORD, passwords, variablesOf } from './values.ts';

function write(job: Job, path: string, umask?: string): Promise<Ran> {
  const args = [...LOGIN_BY_KEYS, '--dotenv-file', path];
  const env = job.cloud.userKeys();
  if (umask === undefined) return runCli(job, args, { env });
  return run(job, ['sh', '-c', `umask ${umask}; exec "$@"`, 'sh', ...PROGRAM, ...args], { env });
}

const refused: readonly (readonly [string, string])[] = [
  ...passwords.filter(([, password]) => /[\s"'`$\\#&|;<>()~]/.test(password)),
  ['a hash', 'abc#defgh'],
  ['a variable', 'x${HOME}yyyy'],
  ['a blank', 'abc defgh'],
];

describe('--dotenv-file', () => {
  test('has a password of AWS in a form that all readers of dotenv files read alike', async () => {
    const job = await startJob({ redshiftPassword: PLAIN_PASSWORD });
    expect(await write(job, 'login.env')).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
    const text = readFileSync(join(job.folder, 'login.env'), 'utf8');
    for (const { name, read } of dotenvReaders) expect(read(text), name).toMatchObject(variablesOf(PLAIN_PASSWORD));
  });

  test.each(refused)(
    'is not written for a password with %s, which a reader would cut or change',
    async (_, password) => {
      const job = await startJob({ redshiftPassword: password });
      const ran = await write(job, 'login.env');
      expect([ran.code, ran.stdout]).toEqual([255, '']);
      expect(ran.stderr).toMatch(
        /^REDSHIFT_PASSWORD holds .{1,9}, which the readers of dotenv files do not read alike\. /,
      );
      expect(ran.stderr).not.toContain(password);
      expect(existsSync(join(job.folder, 'login.env'))).toBe(false);
    },
  );

  test.each(['000', '022', '277'])('can be read only by our user under the umask %s', async (umask) => {
    const job = await startJob();
    expect((await write(job, join(job.folder, 'login.env'), umask)).code).toBe(0);
    expect(statSync(join(job.folder, 'login.env')).mode & 0o7777).toBe(0o600);
  });

  test('does not replace an existing file', async () => {
    const job = await startJob({ redshiftPassword: 'Swordfish-1' });
    writeFileSync(join(job.folder, 'login.env'), 'mine');
    const ran = await write(job, 'login.env');
    expect([ran.code, ran.stdout]).toEqual([253, '']);
    expect(ran.stderr).toMatch(/login\.env" exists already\. Remove it or choose another name/);
    expect(readFileSync(join(job.folder, 'login.env'), 'utf8')).toBe('mine');
    expect(job.cloud.requests).toEqual([]);
  });

  test.each([
    ['to nowhere', 'target'],
    ['to a file', 'home/.profile'],
  ])('does not follow a link %s', async (_, target) => {
    const job = await startJob({ redshiftPassword: 'Swordfish-1' });
    writeFileSync(join(job.folder, 'home/.profile'), 'mine');
    symlinkSync(join(job.folder, target), join(job.folder, 'login.env'));
    const ran = await write(job, 'login.env');
    expect(ran.code).toBe(253);
    expect(lstatSync(join(job.folder, 'login.env')).isSymbolicLink()).toBe(true);
    expect(existsSync(join(job.folder, 'target'))).toBe(false);
    expect(readFileSync(join(job.folder, 'home/.profile'), 'utf8')).toBe('mine');
  });

  test.each([0o777, 0o775, 0o757])('is not written to a folder of mode %o', async (mode) => {
    const job = await startJob();
    const shared = join(job.folder, 'shared');
    mkdirSync(shared);
    chmodSync(shared, mode);
    const ran = await write(job, join(shared, 'login.env'));
    expect(ran.code).toBe(253);
    expect(ran.stderr).toMatch(/Others can write to the folder ".*shared"/);
    expect(readdirSync(shared)).toEqual([]);
  });

  test('is written to a folder such as /tmp, where no other user can replace it', async () => {
    const job = await startJob();
    const sticky = join(job.folder, 'sticky');
    mkdirSync(sticky);
    chmodSync(sticky, 0o1777);
    expect((await write(job, join(sticky, 'login.env'))).code).toBe(0);
    expect(readdirSync(sticky)).toEqual(['login.env']);
  });

  test('is not made in a folder that does not exist, and no file is left', async () => {
    const job = await startJob();
    const ran = await write(job, join(job.folder, 'no/such/login.env'));
    expect(ran.code).toBe(253);
    expect(ran.stderr).toMatch(/There is no folder ".*no\/such"/);
    expect(existsSync(join(job.folder, 'no'))).toBe(false);
  });
});
