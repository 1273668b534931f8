import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface CloudProcess {
  /** Variables that point a step at this cloud. */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => void;
}

/** Starts the AWS of test/cloud in its own process. */
export async function startCloudProcess(): Promise<CloudProcess> {
  const main = join(import.meta.dirname, '../test/cloud/main.js');
  const child = spawn(process.execPath, [main], { stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => child.kill());
  const ended = once(child, 'exit').then(() => {
    throw new Error('The cloud does not start');
  });
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), ended]);
  ended.catch(() => {});
  const { env } = JSON.parse(line) as Pick<CloudProcess, 'env'>;
  return { env, stop: () => void child.kill() };
}
