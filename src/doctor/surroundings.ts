import type { CiSystem } from '../ci/ci-system.ts';
import { type Env, variable } from '../context.ts';
import { quote } from '../log-text.ts';
import { type Surface, shown } from '../options/names.ts';
import type { Seen } from './finding.ts';

/** The CI system of the job, and which variables show it. `isNamed`: the user has named it. */
export function seeSystem(
  system: CiSystem | undefined,
  { isNamed, env, surface }: { readonly isNamed: boolean; readonly env: Env; readonly surface: Surface },
): Seen {
  const option = shown('ci', surface);
  if (system) {
    const how = isNamed ? `by ${option}` : `by ${system.detectedBy.join(' and ')}`;
    return { result: 'ok', says: `${system.name}, ${how}` };
  }
  if (variable(env, 'CI') === undefined) return { result: 'ok', says: 'none found' };
  return {
    result: 'warning',
    says: 'none found, although CI is set',
    cure: `If it is one of the systems in the README, name it with ${option}: a container may lack the variables that show it`,
  };
}

/** What the process knows about its Node.js. */
export interface NodeFacts {
  /** `v24.1.0` */
  readonly version: string;
  /** An error of the file that NODE_EXTRA_CA_CERTS names, such as ENOENT. */
  readonly extraCaProblem: string | undefined;
}

const OLDEST = 20;

/** The version of Node.js, and the settings that change what this program does. */
export function seeNode({ version, extraCaProblem }: NodeFacts, env: Env): Seen {
  const extra = variable(env, 'NODE_EXTRA_CA_CERTS');
  // Values of options can be secret.
  const options = (variable(env, 'NODE_OPTIONS') ?? '').split(/\s+/).filter((word) => word.startsWith('-'));
  const says = [
    version,
    ...(options.length > 0 ? [`NODE_OPTIONS with ${options.map((each) => each.split('=')[0]).join(' ')}`] : []),
    ...(extra === undefined ? [] : [`NODE_EXTRA_CA_CERTS ${quote(extra)}`]),
  ].join(', ');
  if (Number(/^v(\d+)/.exec(version)?.[1] ?? OLDEST) < OLDEST) {
    return { result: 'failed', says, cure: `Use Node.js ${OLDEST} or newer` };
  }
  if (extraCaProblem !== undefined) {
    return {
      result: 'warning',
      says: `${says}, which cannot be read (${extraCaProblem})`,
      cure: 'Node.js ignores it then. Set NODE_EXTRA_CA_CERTS to a file with certificates in PEM, or remove it',
    };
  }
  return { result: 'ok', says };
}
