declare const __VERSION__: string | undefined;

/** The version of this build, as package.json has it; "0.0.0" when run from the sources. */
export const version: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0';

/** What `--version` prints, without the newline. */
export function versionLine(): string {
  return `cluster-credentials/${version} Node.js/${process.versions.node} ${process.platform}/${process.arch}`;
}
