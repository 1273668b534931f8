// Prints a list of what a release has in it, in CycloneDX's JSON: the packages with code in dist/, as npm says, without the
// tools that only build and test; and the Node.js in the executables. `node scripts/release-sbom.ts`; needs npm. The same
// sources give the same bytes.
// https://cyclonedx.org/docs/1.5/json/
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeComponents } from './executables/node-components.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly unknown[];
  readonly scope?: string;
}

interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const npm = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only', '--no-workspaces'];
const whole = JSON.parse(execFileSync('npm', npm, { encoding: 'utf8', maxBuffer: 2 ** 26 })) as Bom;
// scripts/licences.ts writes the name of each bundled package on a line of its own, before its licence.
const licences = readdirSync('dist').map((entry) => readFileSync(join('dist', entry, 'licenses.txt'), 'utf8'));
const names = new Set(licences.flatMap((text) => text.split('\n')));
const bundled = whole.components.filter(({ name }) => names.has(name));
if (bundled.length === 0) throw new Error('dist/ names no package. Run "npm run build" first');
const kept = new Set([whole.metadata.component, ...bundled].map((component) => component['bom-ref']));

// npm takes the name of the folder, and adds a time and a random number.
const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly name: string };
const component = { ...whole.metadata.component, name };
const ofNode = nodeComponents();
const refsOfNode = ofNode.map((each) => each['bom-ref']);
const dependencies = whole.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn }) => ({
    ref,
    dependsOn: [...dependsOn.filter((each) => kept.has(each)), ...(ref === component['bom-ref'] ? refsOfNode : [])],
  }));
const bom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { lifecycles: [{ phase: 'build' }], component },
  // npm calls them development dependencies, because no user installs them: they are in dist/.
  components: [...bundled.map(({ properties: _, scope: __, ...more }) => more), ...ofNode],
  dependencies: [...dependencies, ...refsOfNode.map((ref) => ({ ref, dependsOn: [] }))],
};
console.log(JSON.stringify(bom, undefined, 2));
