import type { Log } from '../context.ts';
import type { Secret } from '../secret.ts';

/** Names and values that go to a CI system. */
export type Pairs = Readonly<Record<string, string | Secret>>;

/** Everything that one run hands over, so that it can be handed over at once or not at all. */
export interface Publication {
  /** What later steps can refer to by name. */
  readonly outputs: Pairs;
  /** The environment of later steps. */
  readonly variables: Pairs;
  /** What our own post step needs. Never a secret. */
  readonly state: Readonly<Record<string, string>>;
  /** Markdown for the reader of the job. Never a secret. */
  readonly summary: string;
}

/** The CI system that this process runs in, reduced to what we ask of it. */
export interface CiSystem {
  readonly name: string;
  /** Resolves when every later line of the log is free of these. Call it before anything else can see the values. */
  readonly mask: (secrets: readonly Secret[]) => Promise<void>;
  /** Hands everything over, or throws and leaves nothing behind. Call it when nothing else can go wrong. */
  readonly publish: (publication: Publication) => Promise<void>;
  readonly log: Log;
  /** Shows why the step failed, as one annotation. */
  readonly fail: (message: string) => void;
}
