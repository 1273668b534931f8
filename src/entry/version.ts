declare const __VERSION__: string | undefined;

/** The version in package.json at the time of the build. "0.0.0" when the sources are run. */
export const version: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0';

/** The line that `--version` prints, without the line end. */
export function versionLine(): string {
  return `cluster-credentials/${version} Node.js/${process.versions.node} ${process.platform}/${process.arch}`;
}
