import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface CloudProcess {
  /** Variables that point a step at this cloud. */
  readonly env: Readonly<Record<string, string>>;
  /** Variables with the keys of a user. */
  readonly userKeys: Readonly<Record<string, string>>;
  /** With `--tls`: its address, and the PEM file of its CA. */
  readonly tlsUrl?: string;
  readonly caFile?: string;
  readonly stop: () => void;
}

/** Starts the AWS of test/cloud in its own process, with the options of its `main.ts`. */
export async function startCloudProcess(...options: readonly string[]): Promise<CloudProcess> {
  const main = join(import.meta.dirname, '../test/cloud/main.js');
  const child = spawn(process.execPath, [main, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => child.kill());
  const ended = once(child, 'exit').then(() => {
    throw new Error('The cloud does not start');
  });
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), ended]);
  ended.catch(() => {});
  return { ...(JSON.parse(line) as Omit<CloudProcess, 'stop'>), stop: () => void child.kill() };
}
