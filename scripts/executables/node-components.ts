import { readFileSync } from 'node:fs';
import { type Platform, platforms } from './platforms.ts';

/** Node.js as a component of a CycloneDX list. https://cyclonedx.org/docs/1.5/json/#components */
export interface NodeComponent {
  readonly 'bom-ref': string;
  readonly type: 'platform';
  readonly name: 'node';
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly unknown[];
  /** The package of npm for each executable that has this version, with the hash that its lock file pins. */
  readonly externalReferences: readonly Reference[];
}

interface Reference {
  readonly type: 'distribution';
  readonly url: string;
  readonly comment: string;
  readonly hashes: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
}

/** The Node.js in the executables: one component for each version, in the order of the platforms. */
export function nodeComponents(): readonly NodeComponent[] {
  const references = new Map<string, Reference[]>();
  for (const platform of platforms) {
    const { version, integrity } = pinned(platform);
    references.set(version, [...(references.get(version) ?? []), referenceTo(platform, version, integrity)]);
  }
  return [...references].map(([version, externalReferences]) => ({
    'bom-ref': `node@${version}`,
    type: 'platform',
    name: 'node',
    version,
    purl: `pkg:generic/node@${version}`,
    // The licence of Node.js itself. Those of the libraries in it are in the .licenses.txt of each executable.
    licenses: [{ license: { id: 'MIT' } }],
    externalReferences,
  }));
}

function referenceTo({ name, package: of }: Platform, version: string, integrity: string): Reference {
  const content = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
  return {
    type: 'distribution',
    url: `https://www.npmjs.com/package/${of}/v/${version}`,
    comment: `in the executable ${name}`,
    hashes: [{ alg: 'SHA-512', content }],
  };
}

function pinned({ line, package: name }: Platform): { readonly version: string; readonly integrity: string } {
  const path = `scripts/executables/node-${line}/package-lock.json`;
  const found = JSON.parse(readFileSync(path, 'utf8')).packages[`node_modules/${name}`];
  if (!/^sha512-/.test(found?.integrity)) throw new Error(`${path} has no SHA-512 of ${name}`);
  return found;
}
