import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMasker, type Masker } from './masks.ts';

/** The state that the steps of a job share. */
export interface Job {
  /** RUNNER_TEMP. It is emptied when the job ends, and not before. */
  readonly temp: string;
  readonly workspace: string;
  readonly home: string;
  /** The variables of the job. Steps add to them through GITHUB_ENV. */
  readonly env: Record<string, string>;
  /** The folders that steps wrote to GITHUB_PATH, the latest first. */
  readonly path: string[];
  readonly masker: Masker;
  close(): Promise<void>;
}

export async function startJob(options: { readonly env?: Readonly<Record<string, string>> } = {}): Promise<Job> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'runner-')));
  const folders = { temp: join(root, '_temp'), workspace: join(root, 'work'), home: join(root, 'home') };
  await Promise.all(Object.values(folders).map((folder) => mkdir(folder)));
  return {
    ...folders,
    env: { ...options.env },
    path: [],
    masker: createMasker(),
    close: () => rm(root, { recursive: true, force: true }),
  };
}
