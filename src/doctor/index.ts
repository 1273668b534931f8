import type { CiSystem } from '../ci/ci-system.ts';
import type { IdentityRequest, Request } from '../request.ts';
import type { RunContext } from '../run.ts';
import { checkCluster } from './cluster.ts';
import { type CheckName, checkNames, type Finding, type Seen } from './finding.ts';
import { checkIdentity } from './identity.ts';
import { newReport } from './report.ts';
import { type NodeFacts, seeNode, seeSystem } from './surroundings.ts';

export type { Finding } from './finding.ts';
export { exitCodeOf } from './report.ts';

/** What a report is about. */
export interface Subject {
  /** The checked options; only those of the identity if the user names no operation. Undefined if they have problems. */
  readonly request: Request | IdentityRequest | undefined;
  /** What the check of the options found. */
  readonly options: Seen;
  /** Whether the user names an operation. */
  readonly hasOperation: boolean;
  /** Why no endpoint can be found, in a sentence, where the options show it. */
  readonly noEndpoint?: string | undefined;
  readonly system: CiSystem | undefined;
  readonly isSystemNamed: boolean;
  readonly node: NodeFacts;
  /** A setting of Node.js with which no secret is safe: nothing is sent then. */
  readonly unsafeNode?: Seen | undefined;
}

/** The names of the checks of a cluster. */
const ofCluster: readonly CheckName[] = checkNames.slice(checkNames.indexOf('operation'));

/**
 * Looks at each thing that a run needs, in order, and says what it sees. What a run would hand over is thrown away. Never
 * rejects, and resolves before max-wait is over: a check that gets no answer fails, and those after it run or are skipped.
 */
export async function examine(subject: Subject, context: RunContext): Promise<readonly Finding[]> {
  const { request, hasOperation, system, isSystemNamed, node } = subject;
  const { env, clock, since = clock.now() } = context;
  const maxWait = request?.aws['max-wait'] ?? 0;
  const report = newReport(since + maxWait * 1000, clock);
  report.add('options', subject.options);
  report.add('CI system', seeSystem(system, { isNamed: isSystemNamed, env, surface: request?.surface ?? 'cli' }));
  report.add('Node.js', subject.unsafeNode ?? seeNode(node, env));
  if (!request || subject.unsafeNode) {
    const says = request ? 'Node.js failed' : 'options failed';
    const rest = checkNames.filter((name) => hasOperation || !ofCluster.includes(name));
    const done = report.findings().map(({ name }) => name);
    for (const name of rest) if (!done.includes(name)) report.add(name, { result: 'skipped', says });
    return report.findings();
  }
  const session = await checkIdentity(request, context, report);
  if ('call' in request) await checkCluster(request, { session, noEndpoint: subject.noEndpoint, context, report });
  return report.findings();
}
