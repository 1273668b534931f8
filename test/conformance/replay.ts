import { isUtf8 } from 'node:buffer';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Cloud, startCloud } from '../cloud/index.ts';
import type { Case, RecordedCall } from './cases.ts';

/** The result of a run of our command, in the form of a recording. */
export interface Replay {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** A retried call counts once. */
  readonly calls: readonly RecordedCall[];
  /** The recorded stdout with the placeholders filled in. */
  readonly expectedStdout: string;
}

export interface ReplayOptions {
  /** Variables that make a run shorter than the recorded one. They do not change its result. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command with the arguments of the case, against a cloud that behaves like the recording server. */
export async function replay(recorded: Case, options: ReplayOptions = {}): Promise<Replay> {
  const cloud = await startCloud({ manner: 'recorded', tls: true });
  const folder = mkdtempSync(join(tmpdir(), 'replay-'));
  try {
    cloud.setMode(recorded.server_mode);
    const fill = placeholders(cloud, folder);
    prepare(folder, recorded, cloud, fill);
    const run = await runCli(recorded, { cloud, folder, fill, env: options.env ?? {} });
    return { ...run, calls: callsOf(cloud), expectedStdout: fill(recorded.stdout) };
  } finally {
    await cloud.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Fill = (text: string) => string;

function placeholders(cloud: Cloud, folder: string): Fill {
  const { url, tlsUrl = '' } = cloud;
  const values: Readonly<Record<string, string>> = {
    TMP: folder,
    ENDPOINT: url,
    ENDPOINT_TLS: tlsUrl,
    HOSTPORT: new URL(url).host,
    HOSTPORT_TLS: new URL(tlsUrl).host,
    BLACKHOLE: 'http://127.0.0.1:9',
  };
  return (text) => text.replace(/\{([A-Z_]+)\}/g, (all, name: string) => values[name] ?? all);
}

function prepare(folder: string, { files }: Case, cloud: Cloud, fill: Fill): void {
  mkdirSync(join(folder, 'home'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), fill(content));
  }
  if (!cloud.caFile) return;
  copyFileSync(cloud.caFile, join(folder, 'ca.pem'));
  copyFileSync(join(dirname(cloud.caFile), 'other-ca.pem'), join(folder, 'other-ca.pem'));
}

interface Place {
  readonly cloud: Cloud;
  readonly folder: string;
  readonly fill: Fill;
  readonly env: Readonly<Record<string, string>>;
}

function runCli(recorded: Case, { cloud, folder, fill, env }: Place) {
  const filled = Object.entries(recorded.env).map(([name, value]) => [name, fill(value)]);
  const child = spawn(process.execPath, [resolve('dist/cli/index.js'), ...recorded.argv.slice(1).map(fill)], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: join(folder, 'home'),
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      AWS_EC2_METADATA_DISABLED: 'true',
      // In the recording, AWS's own host names were resolved to the server. A proxy has the same effect.
      HTTPS_PROXY: cloud.url,
      NO_PROXY: '127.0.0.1,localhost',
      ...env,
      ...Object.fromEntries(filled),
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(recorded.stdin ?? '');
  if (recorded.closed_stdout) child.stdout.destroy();
  const text = { stderr: '' };
  const stdout: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text.stderr += chunk;
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), 45_000);
  const poke =
    recorded.sig &&
    setInterval(() => cloud.requests.length > 0 && child.kill(recorded.sig === 'INT' ? 'SIGINT' : 'SIGTERM'), 20);
  return new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((done) => {
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      clearInterval(poke);
      done({ exitCode, stdout: textOf(Buffer.concat(stdout)), ...text });
    });
  });
}

/** The recording writes bytes that are not UTF-8 as Python does: `\\xfc`. */
function textOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return bytes.toString('latin1').replace(/[\u0080-\u00ff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}

function callsOf(cloud: Cloud): RecordedCall[] {
  const calls = cloud.requests
    .filter(({ service }) => service !== 'proxy')
    .map(({ operation, params }) => ({ operation, params }));
  return once(calls);
}

/** The calls without retries: those with an operation, each different from the call before it. */
export function once(calls: readonly RecordedCall[]): RecordedCall[] {
  const real = calls.filter(({ operation }) => operation !== undefined);
  return real
    .map(({ operation, params }) => ({ operation: operation ?? '', params: inOrder(params) }))
    .filter((call, index, all) => JSON.stringify(call) !== JSON.stringify(all[index - 1]));
}

/**
 * Sorts members by name, because JSON keeps the order of its text. A generated session name differs from run to run.
 */
function inOrder(params: unknown): unknown {
  if (typeof params !== 'object' || params === null || Array.isArray(params)) return params;
  const members = Object.entries(params).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([name, value]) => [name, isMadeUp(name, value) ? '{SESSION}' : value]));
}

function isMadeUp(name: string, value: unknown): boolean {
  return name === 'RoleSessionName' && (value === 'botocore-session-{EPOCH}' || value === 'cluster-credentials');
}
