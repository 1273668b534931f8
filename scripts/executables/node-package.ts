import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Platform } from './platforms.ts';

export interface NodePackage {
  /** Absolute paths: of the binary, its licence, and the folder with the packages that npm has installed. */
  readonly binary: string;
  readonly licence: string;
  readonly modules: string;
}

/**
 * Node.js for a platform. npm installs it into build/node, and checks it against the hash in package-lock.json. It
 * installs no package that is for another platform. Throws if the package cannot be had.
 */
export function nodePackage(platform: Platform): NodePackage {
  const { name, os, cpu, line } = platform;
  const source = `scripts/executables/node-${line}`;
  const folder = resolve('build/node', `${name}-${line}`);
  const modules = join(folder, 'node_modules');
  const binary = join(modules, platform.package, platform.binary);
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(source, file), join(folder, file));
  // `npm ci` downloads everything again. `npm install` keeps what the lock file wants.
  const verb = existsSync(binary) ? 'install' : 'ci';
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `--os=${os}`, `--cpu=${cpu}`];
  execFileSync('npm', [verb, ...options], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (!existsSync(binary)) throw new Error(`npm has not installed ${platform.package}`);
  return { binary, licence: join(modules, platform.package, 'LICENSE'), modules };
}
