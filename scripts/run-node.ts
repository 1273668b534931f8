import { spawnSync } from 'node:child_process';

/** Runs a JavaScript file on this Node.js, shows its output, and returns whether it ended with exit code 0. */
export function runNode(file: string, ...args: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, [file, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0;
}
