import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startCloud } from './index.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const LOGIN = 'Action=GetClusterCredentials&Version=2012-12-01&DbUser=adminuser&ClusterIdentifier=mycluster';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

let folder: string;
let child: ChildProcess | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cloud-main-'));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

test('runs as a program that another process controls', async () => {
  const portFile = join(folder, 'port');
  const { url, userKeys } = await start(
    '--manner',
    'recorded',
    '--mode',
    '["ok","Throttling"]',
    '--port-file',
    portFile,
  );
  expect(await readFile(portFile, 'utf8')).toBe(`${new URL(url).port}\n`);
  expect(userKeys['AWS_ACCESS_KEY_ID']).toBe('AKIAIOSFODNN7EXAMPLE');
  const ask = async () => (await fetch(url, { method: 'POST', headers: FORM, body: LOGIN })).text();
  const post = (path: string, body: string) => fetch(`${url}${path}`, { method: 'POST', body });

  expect(await ask()).toContain('<DbUser>IAM:adminuser</DbUser>');
  expect(await ask()).toContain('<Code>Throttling</Code>');
  await post('/__mode', '{"redshift":"html200"}');
  expect(await ask()).toContain('Captive portal');
  expect((await post('/__mode', '"no-such-mode"')).status).toBe(400);
  const log = (await (await fetch(`${url}/__log`)).json()) as { mode: string; status: number }[];
  expect(log.map(({ mode, status }) => [mode, status])).toEqual([
    ['ok', 200],
    ['Throttling', 400],
    ['html200', 200],
  ]);
  await post('/__reset', '');
  expect(await (await fetch(`${url}/__log`)).json()).toEqual([]);

  const end = child && once(child, 'exit');
  child?.kill('SIGTERM');
  expect(await end).toEqual([0, null]);
});

test('closes although an answer is still being held back', async () => {
  const cloud = await startCloud();
  cloud.setMode(['slow:60', 'hang']);
  const waiting = [fetch(cloud.tokenRequestUrl), fetch(cloud.tokenRequestUrl)].map((answer) => answer.catch(String));
  await expect.poll(() => cloud.requests.length).toBe(2);
  await cloud.close();
  expect(await Promise.all(waiting)).toEqual(['TypeError: fetch failed', 'TypeError: fetch failed']);
  expect(cloud.requests.map(({ status }) => status)).toEqual(['unanswered', 'unanswered']);
});

async function start(...args: string[]) {
  child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!child.stdout) throw new Error('The program has no output.');
  const [line] = await once(createInterface(child.stdout), 'line');
  return JSON.parse(line) as { url: string; userKeys: Record<string, string> };
}
