import { type AddressInfo, createServer, type Socket } from 'node:net';
import { startCloud } from '../cloud/index.ts';
import { type Finding, judge } from './cell.ts';
import { type Door, doors, type Outcome, runDoor } from './doors.ts';
import { answers, firstOnly, type OnConnect, tunnel } from './faults/proxy.ts';
import { PASSWORD } from './hops.ts';

/** Seconds for a run that cannot succeed, and for one that must: a busy machine needs its time. */
const MAX_WAIT = { stuck: 2, working: 20 };

export interface ProxyResult {
  readonly cells: number;
  readonly lines: readonly string[];
}

/** Runs the whole job through a proxy that misbehaves. */
export async function runProxies(): Promise<ProxyResult> {
  const cases = [
    ...Object.entries(answers).map(([name, answer]) => ({ name, times: Number.POSITIVE_INFINITY, answer })),
    ...firstOnly.map((name) => ({ name: `${name}, then a good tunnel`, times: 1, answer: answers[name] ?? tunnel })),
  ];
  const waiting = cases.flatMap((each) => doors.map((door) => ({ ...each, door })));
  const count = waiting.length;
  const lines: string[] = [];
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) lines.push(...(await runCase(next)));
    }),
  );
  return { cells: count, lines: lines.sort() };
}

interface Case {
  readonly name: string;
  readonly times: number;
  readonly answer: OnConnect;
  readonly door: Door;
}

async function runCase({ name, times, answer, door }: Case): Promise<string[]> {
  const cloud = await startCloud({ tls: true, redshiftPassword: PASSWORD });
  const proxy = await startProxy(times, answer);
  const https = cloud.tlsUrl ?? '';
  const token = new URL(cloud.tokenRequestUrl);
  const maxWait = mustWork(name, times) ? MAX_WAIT.working : MAX_WAIT.stuck;
  try {
    const outcome = await runDoor(door, {
      operation: ['redshift', 'get-cluster-credentials'],
      options: {
        region: 'eu-central-1',
        'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
        'cluster-identifier': 'analytics',
        'db-user': 'etl_user',
        'ca-bundle': cloud.caFile ?? '',
        'max-wait': String(maxWait),
      },
      env: {
        GITHUB_ACTIONS: 'true',
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_ENDPOINT_URL: https,
        ACTIONS_ID_TOKEN_REQUEST_URL: `${https}${token.pathname}${token.search}`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: cloud.tokenRequestToken,
        HTTPS_PROXY: `http://user:pa%2Fss-word-42@127.0.0.1:${proxy.port}`,
      },
      timeoutMs: maxWait * 1000 + 8000,
    });
    const found: string[] = judge(/proxy|token endpoint/i, outcome, cloud);
    return [...found, ...more(name, times, outcome)].map(
      (finding) =>
        `${finding}: proxy with ${name} by ${door} (exit ${outcome.exitCode}): ${outcome.shown.trim().slice(0, 200)}`,
    );
  } finally {
    await proxy.close();
    await cloud.close();
  }
}

function more(name: string, times: number, { exitCode, shown }: Outcome): (Finding | string)[] {
  return [
    ...(mustWork(name, times) && exitCode !== 0 ? ['no login'] : []),
    ...(/ss-word-42/.test(shown) ? ['leak'] : []),
  ];
}

function mustWork(name: string, times: number): boolean {
  return name === 'a good tunnel' || (times === 1 && name !== 'silence, then a good tunnel');
}

async function startProxy(
  times: number,
  answer: OnConnect,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createServer((client) => {
    sockets.add(client.unref());
    client.on('error', () => client.destroy()).on('close', () => sockets.delete(client));
    client.once('data', (bytes: Buffer) => {
      const [, host = '', port = ''] = /^CONNECT \[?([^\s\]]+?)\]?:(\d+) /.exec(bytes.toString('latin1')) ?? [];
      count += 1;
      void (count <= times ? answer : tunnel)(client, { host, port: Number(port) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
