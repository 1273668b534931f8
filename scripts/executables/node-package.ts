import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Platform } from './platforms.ts';

const SOURCE = 'scripts/executables/node';

/**
 * The folder of the npm package with Node.js for a platform. npm installs it into build/, and checks it against the
 * hash in package-lock.json. It installs only this package: the others are for other platforms. Throws if it cannot be
 * had.
 */
export function nodePackage({ name, package: packageName, binary, os, cpu }: Platform): string {
  const folder = resolve('build/node', name);
  const installed = join(folder, 'node_modules', packageName);
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(SOURCE, file), join(folder, file));
  // npm ci starts anew. npm install would download nothing that is there, but does not refuse a lock that is stale.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `--os=${os}`, `--cpu=${cpu}`];
  const verb = existsSync(join(installed, binary)) ? 'install' : 'ci';
  // On Windows, npm is a script, which only a shell can start.
  const shell = process.platform === 'win32';
  execFileSync('npm', [verb, ...options], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell,
  });
  if (!existsSync(join(installed, binary))) throw new Error(`npm has not installed ${packageName}`);
  return installed;
}
