import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { passwordForms } from '../src/connect/password-forms.ts';
import { createRedactor } from '../src/exec/redact.ts';
import { Secret } from '../src/secret.ts';
import type { Figure } from './benchmarks.ts';

export interface RedactorSpeed {
  readonly name: string;
  readonly megabytesPerSecond: number;
}

interface Case {
  readonly name: string;
  readonly secrets: readonly Secret[];
  readonly text: Buffer;
}

const MEGABYTE = 2 ** 20;
const SIZE = 32 * MEGABYTE;
const CHUNK = 2 ** 16;

/** How long a redactor takes for 100 MB of each kind of text: 500 ms are 200 MB a second. */
export async function benchmarkRedactor(): Promise<readonly Figure[]> {
  const found = await benchRedactor();
  return found.map(({ name, megabytesPerSecond }) => {
    const time = 100_000 / megabytesPerSecond;
    return { name: `redact 100 MB: ${name}`, unit: 'ms', ours: time, value: time };
  });
}

/** How fast a redactor reads texts of several kinds, in chunks as they come from a pipe; the median of five runs each. */
export async function benchRedactor(): Promise<RedactorSpeed[]> {
  return cases().map((one) => ({ name: one.name, megabytesPerSecond: Math.round(median(speeds(one))) }));
}

function cases(): Case[] {
  const password = noise(1200).toString('base64').slice(0, 1200);
  const login = { username: 'IAM:bob', password: new Secret(password), expiresAt: new Date(0) };
  const secrets = passwordForms(login, Number.POSITIVE_INFINITY);
  const line =
    '2026-01-01T12:00:00Z INFO  [main] DbMigrate: Migrating schema "public" to version "42 - add a column"\n';
  const beginnings = secrets.map((secret) => secret.reveal().slice(0, -2)).join('~');
  return [
    { name: 'ordinary log', secrets, text: Buffer.alloc(SIZE, line) },
    { name: 'base64', secrets, text: Buffer.from(noise((SIZE / 4) * 3).toString('base64')) },
    { name: 'random bytes', secrets, text: noise(SIZE) },
    { name: 'the password in each line', secrets, text: Buffer.alloc(SIZE, `password=${password}\n`) },
    { name: 'log, after 30 renewals', secrets: renewed(30), text: Buffer.alloc(SIZE, line) },
    { name: 'secrets but for their ends', secrets, text: Buffer.alloc(SIZE, beginnings) },
    { name: 'aaaa, secret aaaab', secrets: [new Secret(`${'a'.repeat(1800)}b`)], text: Buffer.alloc(SIZE, 'a') },
    { name: 'aaaa, secret baaaa', secrets: [new Secret(`b${'a'.repeat(1800)}`)], text: Buffer.alloc(SIZE, 'a') },
  ];
}

function renewed(times: number): Secret[] {
  return Array.from({ length: times }, (_, index) => {
    const password = new Secret(noise(300, String(index)).toString('base64'));
    return passwordForms({ username: 'IAM:bob', password, expiresAt: new Date(0) }, Number.POSITIVE_INFINITY);
  }).flat();
}

function speeds({ secrets, text }: Case): number[] {
  return Array.from({ length: 5 }, () => {
    const redactor = createRedactor(secrets);
    const start = performance.now();
    for (let from = 0; from < text.length; from += CHUNK) redactor.write(text.subarray(from, from + CHUNK));
    redactor.end();
    return text.length / 1e6 / ((performance.now() - start) / 1000);
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}

/** Bytes without order, the same in every run. */
function noise(length: number, seed = ''): Buffer {
  return createHash('shake256', { outputLength: length }).update(seed).digest();
}

/** What a redactor for a login with a long password keeps in memory, in megabytes. */
function memory(): number {
  const [{ secrets }] = cases() as [Case];
  const before = process.memoryUsage();
  const redactors = Array.from({ length: 20 }, () => createRedactor(secrets));
  const after = process.memoryUsage();
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return grown / redactors.length / MEGABYTE;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, megabytesPerSecond } of await benchRedactor()) {
    console.log(`${String(megabytesPerSecond).padStart(5)} MB/s  ${name}`);
  }
  console.log(`${memory().toFixed(1).padStart(5)} MB    memory of one redactor`);
}
