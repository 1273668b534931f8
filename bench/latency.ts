import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Benchmark, Figure } from './benchmarks.ts';
import { bundleFloor } from './bundle-floor.ts';
import { startCloudProcess } from './cloud.ts';
import { costOf } from './cost.ts';
import { INPUTS, inStep, OURS, type Step } from './job.ts';
import { median } from './median.ts';

/** Milliseconds for a round trip. */
const ROUND_TRIPS = [50, 100] as const;
/** The token's host takes three: TCP, TLS 1.3 and the request. The connections to STS and the service stand by then. */
const ON_CRITICAL_PATH = 5;
const RUNS = { least: 5, most: 9 };

interface Network {
  readonly roundTrip: number;
  readonly ports: readonly [token: number, sts: number, redshift: number];
}

/** What is run: our step, our step that also asks for the endpoint, and the floor, which connects one after the other. */
const kinds = ['ours', 'endpoint', 'floor'] as const;
type Kind = (typeof kinds)[number];

/**
 * The wall time of a step in a slow network, against its critical path: five round trips and the time of the same step
 * without a delay. The floor opens each connection when it needs it. Its waits, instead of ours, are what that costs.
 */
export const benchmarkLatency: Benchmark = async ({ runs }) => {
  const cloud = await startCloudProcess('--tls');
  const networks = await startNetworks(new URL(cloud.tlsUrl ?? '').port);
  try {
    const times = await measure(networks.list, cloud, Math.min(Math.max(runs, RUNS.least), RUNS.most));
    return ROUND_TRIPS.flatMap((roundTrip) => figures(roundTrip, times));
  } finally {
    networks.stop();
    cloud.stop();
  }
};

/** Milliseconds of a kind of step at a round trip. */
type Times = (kind: Kind, roundTrip: number) => number;

function figures(roundTrip: number, times: Times): Figure[] {
  const row = (name: string, ours: number, alone: number): Figure => {
    const floor = alone + ON_CRITICAL_PATH * roundTrip;
    return { name: `redshift at ${roundTrip} ms a round trip${name}`, unit: 'ms', floor, ours, value: ours / floor };
  };
  const alone = times('ours', 0);
  const waits = times('floor', roundTrip) - times('floor', 0);
  return [
    row('', times('ours', roundTrip), alone),
    row(', with the endpoint', times('endpoint', roundTrip), times('endpoint', 0)),
    row(', one connection after the other', alone + waits, alone),
  ];
}

async function measure(
  networks: readonly Network[],
  { env, caFile = '' }: Awaited<ReturnType<typeof startCloudProcess>>,
  runs: number,
): Promise<Times> {
  const floor = await bundleFloor();
  const samples = new Map<string, number[]>();
  const cells = networks.flatMap((network) => kinds.map((kind) => ({ kind, network })));
  // The first round is not counted: it reads the files from the disk, for example.
  for (let run = 0; run <= runs; run += 1) {
    // Back and forth: a step after a long wait of another is slower, and must not always be the same.
    for (const { kind, network } of run % 2 === 0 ? cells : cells.toReversed()) {
      const key = `${kind} ${network.roundTrip}`;
      const step = stepOf(kind, { network, env, caFile });
      const { wall } = await inStep(kind === 'floor' ? floor : OURS, step, costOf);
      if (run > 0) samples.set(key, [...(samples.get(key) ?? []), wall]);
    }
  }
  return (kind, roundTrip) => median(samples.get(`${kind} ${roundTrip}`) ?? []);
}

interface Place {
  readonly network: Network;
  readonly env: Readonly<Record<string, string>>;
  readonly caFile: string;
}

function stepOf(kind: Kind, { network, env, caFile }: Place): Step {
  const [token, sts, redshift] = network.ports.map((port) => `https://127.0.0.1:${port}`) as [string, string, string];
  const { pathname, search } = new URL(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
  return {
    inputs: { ...INPUTS.redshift, ...(kind === 'endpoint' ? { 'resolve-endpoint': 'true' } : {}) },
    env: {
      ...env,
      AWS_ENDPOINT_URL: sts,
      AWS_ENDPOINT_URL_REDSHIFT: redshift,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${token}${pathname}${search}`,
      [kind === 'floor' ? 'NODE_EXTRA_CA_CERTS' : 'AWS_CA_BUNDLE']: caFile,
    },
  };
}

async function startNetworks(target: string) {
  const main = join(import.meta.dirname, 'slow-network.js');
  const args = [main, target, '0', ...ROUND_TRIPS.map(String)];
  // It ends with its stdin, and so with this process too.
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await once(createInterface(child.stdout), 'line');
  return { list: JSON.parse(line) as readonly Network[], stop: () => void child.stdin.end() };
}
