import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from './bundle.ts';
import type { Platform } from './platforms.ts';
import { FUSE } from './single-file.ts';

const MOST = 1.1;

export interface Expected {
  readonly platform: Platform;
  readonly bundle: Bundle;
  /** The Node.js that the executable was made of. */
  readonly binary: string;
  /** The version of Node.js, such as 26.10.0. */
  readonly nodeVersion: string;
}

/** What is wrong with an executable, as sentences: all that can be seen without starting it. */
export function executableProblems(path: string, { platform, bundle, binary, nodeVersion }: Expected): string[] {
  const bytes = readFileSync(path);
  const problems: string[] = [];
  const format = formatOf(bytes);
  const wanted = `${platform.os} ${platform.cpu}`;
  if (format !== wanted) problems.push(`it is for ${format}, not for ${wanted}`);
  if (!bytes.includes(`${FUSE}:1`)) problems.push('Node does not look for a bundle in it');
  if (!bytes.includes(`/download/release/v${nodeVersion}/`)) problems.push(`it is not Node.js ${nodeVersion}`);
  if (platform.os === 'win32' && !bytes.includes(versionResource(nodeVersion)))
    problems.push('it has no version resource');
  // The parts of the bundle lie beside each other, so the search begins near the main script.
  const start = bytes.indexOf(readFileSync(join(bundle.folder, bundle.main)));
  const blob = bytes.subarray(Math.max(0, start - 4e6), start + 8e6);
  const missing = bundle.assets.filter((asset) => !blob.includes(readFileSync(join(bundle.folder, asset))));
  if (start < 0 || missing.length > 0) problems.push(`it lacks ${[bundle.main, ...missing].join(', ')}`);
  const growth = bytes.length / statSync(binary).size;
  if (growth > MOST) problems.push(`it is ${growth.toFixed(2)} times as large as Node.js`);
  return problems;
}

/** https://learn.microsoft.com/windows/win32/menurc/string-str */
function versionResource(version: string): Buffer {
  return Buffer.from(`ProductVersion\0${version}\0`, 'utf16le');
}

/** The system and the processor that an executable is for, such as "linux x64", or "unknown". */
export function formatOf(bytes: Buffer): string {
  if (bytes.length < 64) return 'unknown';
  // https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html
  if (bytes.readUInt32BE(0) === 0x7f454c46) return formats[`elf ${bytes.readUInt16LE(18)}`] ?? 'unknown';
  // https://github.com/apple-oss-distributions/xnu/blob/main/EXTERNAL_HEADERS/mach-o/loader.h
  if (bytes.readUInt32LE(0) === 0xfeedfacf) return formats[`mach-o ${bytes.readUInt32LE(4)}`] ?? 'unknown';
  // https://learn.microsoft.com/windows/win32/debug/pe-format
  const header = bytes.toString('latin1', 0, 2) === 'MZ' ? bytes.readUInt32LE(0x3c) : bytes.length;
  if (header + 6 > bytes.length || bytes.toString('latin1', header, header + 4) !== 'PE\0\0') return 'unknown';
  return formats[`pe ${bytes.readUInt16LE(header + 4)}`] ?? 'unknown';
}

const formats: Readonly<Record<string, string>> = {
  'elf 62': 'linux x64',
  'elf 183': 'linux arm64',
  [`mach-o ${0x01000007}`]: 'darwin x64',
  [`mach-o ${0x0100000c}`]: 'darwin arm64',
  [`pe ${0x8664}`]: 'win32 x64',
};
