import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Bundle } from './bundle.ts';

export interface SingleFile {
  readonly bundle: Bundle;
  /** The Node.js that writes the file: of the same version as `binary`, and for this machine. */
  readonly node: string;
  /** The Node.js that becomes the executable. */
  readonly binary: string;
  readonly output: string;
}

/**
 * Writes an executable: Node.js with a bundle in it. The bytes depend on the bundle and the binary only. Throws if Node
 * refuses.
 * https://nodejs.org/api/single-executable-applications.html
 */
export function writeSingleFile({ bundle, node, binary, output }: SingleFile): void {
  const config = {
    // The paths of the script and of the assets become part of the file, so they are relative.
    main: bundle.main,
    assets: Object.fromEntries(bundle.assets.map((path) => [path, path])),
    executable: resolve(binary),
    output: resolve(output),
    disableExperimentalSEAWarning: true,
    // NODE_OPTIONS can open a debugger or write memory to a file. It is meant for the programs of the user.
    execArgvExtension: 'none',
    // A code cache works on the platform that made it only, and no two builds of it have the same bytes.
    useCodeCache: false,
    useSnapshot: false,
  };
  const path = join(bundle.folder, 'sea.json');
  writeFileSync(path, JSON.stringify(config));
  execFileSync(node, ['--build-sea', 'sea.json'], { cwd: bundle.folder, stdio: ['ignore', 'ignore', 'inherit'] });
  chmodSync(output, 0o755);
}
