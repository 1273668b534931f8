import { spawnSync } from 'node:child_process';

/** Runs a file of JavaScript on this Node.js with its output shown; whether it ended with exit code 0. */
export function runNode(file: string, ...args: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, [file, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0;
}
