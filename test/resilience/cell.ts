import type { Cloud } from '../cloud/index.ts';
import { type Door, type Outcome, runDoor } from './doors.ts';
import { type Fault, startFaultServer } from './fault-server.ts';
import { good } from './faults/raw-answer.ts';
import { type Hop, isOfHop, named, PASSWORD, runThrough } from './hops.ts';

/** Seconds that a run may take: short, because a fault that stalls is waited out. */
const MAX_WAIT = 2;
/** A machine with two cores that runs eight cells at once needs its time too. */
const SLACK_MS = 8000;
const LONGEST_TEXT = 4000;

export const findings = [
  'green without a login',
  'part of a login',
  'leak',
  'hang',
  'stack',
  'not named',
  'command',
  'too long',
] as const;
export type Finding = (typeof findings)[number];

export interface Cell {
  readonly name: string;
  readonly fault: Fault;
  readonly hop: Hop;
  readonly door: Door;
}

export interface CellResult {
  readonly cell: Cell;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

/** Runs one cell against a cloud of its own, and judges what a user, a log reader and a later step would see. */
export async function runCell(cell: Cell, cloud: Cloud): Promise<CellResult> {
  const server = await startFaultServer(cloud.url, onlyAt(cell.hop, cell.fault));
  const timeoutMs = MAX_WAIT * 1000 + SLACK_MS;
  try {
    const outcome = await runDoor(cell.door, { ...runThrough(cell.hop, server.url, cloud, MAX_WAIT), timeoutMs });
    return { cell, outcome, findings: judge(named[cell.hop], outcome, cloud) };
  } finally {
    await server.close();
  }
}

/** The other call that goes to the same host is answered well. */
function onlyAt(hop: Hop, fault: Fault): Fault {
  const answer: Fault['answer'] = (exchange) =>
    (isOfHop(hop, exchange.request.body.toString('utf8')) ? fault : good).answer(exchange);
  // Before a request is read nothing says whose it is.
  return hop === 'role' || fault.connected === undefined ? { answer } : { connected: fault.connected, answer };
}

/** What is wrong with an outcome. A failure must hold `name`: a reader has to know what failed. */
export function judge(name: RegExp, outcome: Outcome, cloud: Cloud): Finding[] {
  const { exitCode, login, handedOver, shown, masked } = outcome;
  const isHung = exitCode === null;
  const isGreen = exitCode === 0;
  const found: Readonly<Record<Finding, boolean>> = {
    'green without a login': isGreen && login?.password !== PASSWORD,
    'part of a login': !isGreen && handedOver !== '',
    leak: secretsOf(cloud, outcome).some((secret) => showsPart(shown, secret) || showsPart(masked, secret)),
    hang: isHung,
    stack: /^\s+at .*[:)]|node:internal/m.test(shown),
    'not named': !isGreen && !isHung && !name.test(shown),
    command: /^::(?!error|warning|debug|add-mask)|##\[|##vso\[|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/m.test(shown),
    'too long': shown.length > LONGEST_TEXT,
  };
  return findings.filter((finding) => found[finding]);
}

/** All that this run held and nothing of which a reader may see. */
function secretsOf({ requests, tokenRequestToken }: Cloud, { masks }: Outcome): string[] {
  const sent = requests.flatMap(({ params, headers }) => [params['WebIdentityToken'], headers['x-amz-security-token']]);
  const all = [PASSWORD, tokenRequestToken, ...sent, ...masks];
  return all.filter((secret): secret is string => typeof secret === 'string' && secret.length >= 16);
}

/** Whether a part of a secret that is long enough to be of use stands in the text. */
function showsPart(text: string, secret: string): boolean {
  const part = Math.min(24, secret.length);
  for (let start = 0; start + part <= secret.length; start += part) {
    if (text.includes(secret.slice(start, start + part))) return true;
  }
  return false;
}
