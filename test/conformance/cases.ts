import { readFileSync } from 'node:fs';
import type { Mode } from '../cloud/contract.ts';

/** One recorded run of the AWS CLI v2. Placeholders such as {ENDPOINT} stand for values that differ from run to run. */
export interface Case {
  readonly id: string;
  readonly group: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly server_mode: Mode;
  readonly exit_code: number;
  readonly stdout: string;
  /** What the AWS CLI said. Ours is compared only where it is for machines. */
  readonly stderr?: string;
  readonly requests: readonly RecordedCall[];
  readonly stdin?: string;
  readonly closed_stdout?: boolean;
  readonly sig?: 'INT' | 'TERM';
}

/** A request that reached the recording server. Without an operation, it ended in the TLS handshake. */
export interface RecordedCall {
  readonly operation?: string;
  readonly params?: unknown;
}

/** The recorded runs of 2.36.7, and those of 2.9.19 in which 2.36.7 does the same, against the same server. */
export const cases: readonly Case[] = ['cases-2.36.jsonl', 'more-cases.jsonl'].flatMap((file) =>
  readFileSync(`test/conformance/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case),
);
