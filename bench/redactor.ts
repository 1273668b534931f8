import { createHash } from 'node:crypto';
import { passwordForms } from '../src/connect/password-forms.ts';
import { createRedactor } from '../src/exec/redact.ts';
import { Secret } from '../src/secret.ts';
import type { Figure } from './benchmarks.ts';
import { median } from './median.ts';

interface Case {
  readonly name: string;
  readonly secrets: readonly Secret[];
  readonly text: Buffer;
}

const MEGABYTE = 2 ** 20;
const SIZE = 32 * MEGABYTE;
/** In bytes, as output comes from a pipe. */
const CHUNK = 2 ** 16;

/** The time that a redactor needs for 100 MB of each kind of text, and the memory that it needs for a long password. */
export async function benchmarkRedactor(): Promise<readonly Figure[]> {
  const memory = memoryOfOne();
  const times = cases().map((one): Figure => {
    const time = median(timesOf(one));
    return { name: `redact 100 MB: ${one.name}`, unit: 'ms', ours: time, value: time };
  });
  return [...times, { name: 'redactor, memory', unit: 'MB', ours: memory, value: memory }];
}

function cases(): Case[] {
  const password = noise(1200).toString('base64').slice(0, 1200);
  const secrets = formsOf(password);
  const line =
    '2026-01-01T12:00:00Z INFO  [main] DbMigrate: Migrating schema "public" to version "42 - add a column"\n';
  const beginnings = secrets.map((secret) => secret.reveal().slice(0, -2)).join('~');
  return [
    { name: 'ordinary log', secrets, text: Buffer.alloc(SIZE, line) },
    { name: 'base64', secrets, text: Buffer.from(noise((SIZE / 4) * 3).toString('base64')) },
    { name: 'random bytes', secrets, text: noise(SIZE) },
    { name: 'the password in each line', secrets, text: Buffer.alloc(SIZE, `password=${password}\n`) },
    { name: 'log, after 30 renewals', secrets: renewed(30), text: Buffer.alloc(SIZE, line) },
    { name: 'secrets without their ends', secrets, text: Buffer.alloc(SIZE, beginnings) },
    { name: 'aaaa, secret aaaab', secrets: [new Secret(`${'a'.repeat(1800)}b`)], text: Buffer.alloc(SIZE, 'a') },
    { name: 'aaaa, secret baaaa', secrets: [new Secret(`b${'a'.repeat(1800)}`)], text: Buffer.alloc(SIZE, 'a') },
  ];
}

function renewed(times: number): Secret[] {
  return Array.from({ length: times }, (_, index) => {
    return formsOf(noise(300, String(index)).toString('base64'));
  }).flat();
}

function formsOf(password: string): Secret[] {
  const login = { username: 'IAM:bob', password: new Secret(password), expiresAt: new Date(0) };
  return passwordForms(login, Number.POSITIVE_INFINITY);
}

/** Milliseconds for 100 MB, in five runs. */
function timesOf({ secrets, text }: Case): number[] {
  return Array.from({ length: 5 }, () => {
    const redactor = createRedactor(secrets);
    const start = performance.now();
    for (let from = 0; from < text.length; from += CHUNK) redactor.write(text.subarray(from, from + CHUNK));
    redactor.end();
    return ((performance.now() - start) * 100e6) / text.length;
  });
}

/** Bytes that look random and are the same in every run. */
function noise(length: number, seed = ''): Buffer {
  return createHash('shake256', { outputLength: length }).update(seed).digest();
}

/** The memory of one redactor for a login with a long password, in MB. */
function memoryOfOne(): number {
  const secrets = formsOf(noise(1200).toString('base64').slice(0, 1200));
  const before = process.memoryUsage();
  const redactors = Array.from({ length: 20 }, () => createRedactor(secrets));
  const after = process.memoryUsage();
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return grown / redactors.length / 1e6;
}
