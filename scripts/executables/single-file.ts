import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Bundle } from './bundle.ts';
import type { NodePackage } from './node-package.ts';
import type { Line } from './platforms.ts';

/** In Node.js this ends with 0. It ends with 1 in a file to which a bundle was added. */
export const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

export interface SingleFile {
  readonly bundle: Bundle;
  /** The release line of both of these. */
  readonly line: Line;
  /** The Node.js that writes the file: of the same version as `node`, and for this machine. */
  readonly maker: NodePackage;
  /** The Node.js that becomes the executable. */
  readonly node: NodePackage;
  readonly output: string;
}

/**
 * Writes an executable: Node.js with a bundle in it. The bytes depend on the bundle and on Node.js only. Throws if Node
 * refuses.
 * https://nodejs.org/api/single-executable-applications.html
 */
export function writeSingleFile(file: SingleFile): void {
  if (file.line === 24) writeWithPostject(file);
  else runMaker(file, '--build-sea', { executable: file.node.binary, output: resolve(file.output) });
  chmodSync(file.output, 0o755);
}

/** The way of Node.js 24, which cannot write the file itself. */
function writeWithPostject({ bundle, maker, node, output }: SingleFile): void {
  const blob = join(bundle.folder, 'bundle.blob');
  runMaker({ bundle, maker }, '--experimental-sea-config', { output: resolve(blob) });
  copyFileSync(node.binary, output);
  const postject = join(maker.modules, 'postject/dist/cli.js');
  const said = execFileSync(maker.binary, [postject, output, 'NODE_SEA_BLOB', blob, '--sentinel-fuse', FUSE], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (!readFileSync(output).includes(`${FUSE}:1`)) throw new Error(`postject has failed: ${said}`);
}

type Target = { readonly output: string; readonly executable?: string };

function runMaker({ bundle, maker }: Pick<SingleFile, 'bundle' | 'maker'>, option: string, target: Target): void {
  const config = {
    ...target,
    // The paths of the script and of the assets become part of the file, so they are relative.
    main: bundle.main,
    assets: Object.fromEntries(bundle.assets.map((path) => [path, path])),
    disableExperimentalSEAWarning: true,
    // NODE_OPTIONS can open a debugger or write memory to a file. It is meant for the programs of the user.
    execArgvExtension: 'none',
    // A code cache works on the platform that made it only, and no two builds of it have the same bytes.
    useCodeCache: false,
    useSnapshot: false,
  };
  writeFileSync(join(bundle.folder, 'sea.json'), JSON.stringify(config));
  const { NODE_OPTIONS: _, ...env } = process.env;
  execFileSync(maker.binary, [option, 'sea.json'], { cwd: bundle.folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
}
