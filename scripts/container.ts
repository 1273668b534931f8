// Writes the one layer of the image that Containerfile builds: the executable and the libraries of this machine that it
// needs. `npm run container` runs tsc first; `npm run executables` must have made the executable.
// `node build/scripts/container.js [--executables FOLDER] [--to FOLDER]`
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from './bundle-options.ts';

const { values } = parseArgs({
  options: {
    executables: { type: 'string', default: 'build/executables' },
    to: { type: 'string', default: 'build/container' },
  },
});
const root = join(values.to, 'root');
const executable = join(values.executables, `cluster-credentials-${version}-linux-${process.arch}`);
/** The packages of Debian and Ubuntu that the libraries are from. Their licences go with them. */
const packages = ['libc6', 'libgcc-s1', 'libstdc++6'];

rmSync(values.to, { recursive: true, force: true });
put(executable, 'usr/local/bin/cluster-credentials', 0o755);
put(`${executable}.licenses.txt`, 'usr/share/doc/cluster-credentials/copyright');
for (const path of librariesOf(executable)) put(path, path, 0o755);
for (const name of packages) put(`/usr/share/doc/${name}/copyright`, `usr/share/doc/${name}/copyright`);
write('etc/passwd', 'root:x:0:0:root:/root:/sbin/nologin\nnonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin\n');
write('etc/group', 'root:x:0:\nnonroot:x:65532:\n');
write('etc/nsswitch.conf', 'hosts: files dns\n');
for (const [folder, mode] of [
  ['home/nonroot', 0o755],
  ['tmp', 0o1777],
] as const) {
  mkdirSync(join(root, folder), { recursive: true });
  chmodSync(join(root, folder), mode);
}
// The same files make the same bytes.
const sameBytes = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner', '--format=ustar'];
execFileSync('tar', [...sameBytes, '--create', '--file', join(values.to, 'root.tar'), '--directory', root, '.']);
rmSync(root, { recursive: true });

/** The shared libraries of a program, and its loader. Throws if one is missing. */
function librariesOf(program: string): string[] {
  const lines = execFileSync('ldd', [program], { encoding: 'utf8' }).trim().split('\n');
  return lines.flatMap((line) => {
    if (line.includes('not found')) throw new Error(`This machine lacks a library: ${line.trim()}`);
    const path = /(\/\S+) \(0x/.exec(line)?.[1];
    return path === undefined ? [] : [path];
  });
}

function put(source: string, path: string, mode = 0o644): void {
  if (!existsSync(source)) throw new Error(`There is no ${source}`);
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target);
  chmodSync(target, mode);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text, { mode: 0o644 });
}
