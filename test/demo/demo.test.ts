import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
  // PostgreSQL may run as another user.
  await chmod(folder, 0o777);
});
afterAll(() => rm(folder, { recursive: true }));

const MAIN = resolve('test/demo/main.ts');

function startDemo(cwd = process.cwd()) {
  const child = spawn(process.execPath, [MAIN], {
    cwd,
    env: { PATH: process.env['PATH'], TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, shown: Promise.all([text(child.stdout), text(child.stderr)]), exit: once(child, 'exit') };
}

describe('the demo', () => {
  it('shows the jobs to their end, and no secret', async () => {
    const { shown, exit } = startDemo();
    const [stdout, stderr] = await shown;
    expect({ stderr, exit: await exit }).toEqual({ stderr: '', exit: [0, null] });
    expect(stdout).toMatch(/^ {2}username: IAM:demo_user\n {2}password: \*\*\*\n {2}expiration: 20\d\d-/m);
    expect(stdout).toMatch(/^ {2}Connected as IAM:demo_user$/m);
    expect(stdout).toMatch(/^ {2}password=\*\*\*$/m);
    expect(stdout).toMatch(/^ {2}POST \/sessions: 201 Created$/m);
    expect(stdout).toMatch(/^ {2}Emptied REDSHIFT_USER, REDSHIFT_PASSWORD, REDSHIFT_EXPIRATION$/m);
    expect(stdout).toMatch(/^ {2}Connected as IAMR:deploy, with nothing but/m);
    expect(stdout).toMatch(/^ {2}EMR_PASSWORD: \(empty\)$/m);
    expect(stdout).toMatch(/^ {2}Error: .*ClusterNotFound.*analytisc/m);
    expect(stdout).toMatch(/as it should be\.\n$/);
    // Passwords, keys and tokens here are all longer than this, and nothing else is.
    expect(stdout).not.toMatch(/[\w+/%.]{48}/);
    expect(await readdir(folder)).toEqual([]);
  });

  it('cleans up when it is interrupted', async () => {
    const { child, exit } = startDemo();
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await exit).toEqual([130, null]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('names the command to run first if dist/ was not built', async () => {
    const { shown, exit } = startDemo(folder);
    expect(await exit).toEqual([1, null]);
    expect((await shown)[1]).toBe('dist/action/index.js and dist/post/index.js missing here. Run: npm run build\n');
  });
});
