// Writes the executables that need no Node.js, and their checksums. `npm run executables` runs tsc first.
// `node build/scripts/executables.js [--to FOLDER] [PLATFORM...]`; all platforms and build/executables by default.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { version } from './bundle-options.ts';
import { bundleCommand, writeLicences } from './executables/bundle.ts';
import { executableProblems } from './executables/check-executable.ts';
import { withAdHocSignature } from './executables/mac-signature.ts';
import { nodePackage } from './executables/node-package.ts';
import { executableName, makerOf, type Platform, platforms } from './executables/platforms.ts';
import { writeSingleFile } from './executables/single-file.ts';
import { withoutSignature } from './executables/windows-signature.ts';

const { values, positionals } = parseArgs({
  options: { to: { type: 'string', default: 'build/executables' } },
  allowPositionals: true,
});
const out = values.to;
const chosen = positionals.length > 0 ? positionals.map(platformOf) : platforms;

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const bundle = await bundleCommand();
const files = chosen.flatMap(write);
copyFileSync('install.sh', join(out, 'install.sh'));
// The format of `sha256sum --check`.
const sums = [...files, 'install.sh'].sort().map((name) => `${sha256(join(out, name))}  ${name}\n`);
writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));

function platformOf(name: string): Platform {
  const found = platforms.find((platform) => platform.name === name);
  if (found) return found;
  throw new Error(`No such platform: ${name}. There are: ${platforms.map((platform) => platform.name).join(', ')}`);
}

/** Writes the executable of a platform, its licences, and a compressed copy. Returns the names of the files. */
function write(platform: Platform): string[] {
  const [maker, node] = [nodePackage(makerOf(platform)), nodePackage(platform)];
  const nodeVersion = execFileSync(maker.binary, ['--version'], { encoding: 'utf8' }).trim().slice(1);
  const name = executableName(platform, version);
  const output = join(out, name);
  const licences = writeLicences(bundle, maker.licence);
  copyFileSync(licences, `${output}.licenses.txt`);
  writeSingleFile({ bundle, line: platform.line, maker, node, output });
  if (platform.os === 'darwin') writeFileSync(output, withAdHocSignature(readFileSync(output), name));
  if (platform.os === 'win32') writeFileSync(output, withoutSignature(readFileSync(output)));
  const problems = executableProblems(output, { platform, bundle, binary: node.binary, nodeVersion });
  if (problems.length > 0) throw new Error(`${name}: ${problems.join('; ')}`);
  const [size, before] = [output, node.binary].map((path) => statSync(path).size) as [number, number];
  const more = (((size - before) / before) * 100).toFixed(1);
  console.log(`${name}: ${megabytes(size)} MB, ${more} % more than Node.js ${nodeVersion} alone`);
  // install.sh runs on Linux and macOS only.
  if (platform.os === 'win32') return [name, `${name}.licenses.txt`];
  const compressed = gzipSync(readFileSync(output), { level: 9 });
  writeFileSync(`${output}.gz`, compressed);
  console.log(`${name}.gz: ${megabytes(compressed.length)} MB`);
  return [name, `${name}.licenses.txt`, `${name}.gz`];
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
