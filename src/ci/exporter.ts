import type { Env } from '../context.ts';
import type { Secret } from '../secret.ts';
import type { Pairs } from './ci-system.ts';
import type { CiId } from './detect.ts';

/** A CI system as a command meets it that hands a login to the steps after its own. */
export interface Exporter {
  readonly id: CiId;
  readonly name: string;
  /**
   * Whether a value made at run time can be hidden in the log: always; only where its administrator has set it up so,
   * which no job can see and the caller must confirm; never.
   */
  readonly masks: 'always' | 'on-request' | 'never';
  /** How to confirm, where masks are on request: the end of a sentence. */
  readonly confirm?: string;
  /** How later steps get the values, in words, for the README's table. */
  readonly exportsBy: string;
  /** Variables of the system without which `publish` cannot work. */
  readonly needs?: readonly string[];
  /** Where the system looks for what goes through `writeFlushed`. Absent where it looks nowhere. */
  readonly listens?: 'stdout' | 'either';
  /** Hides the secrets; resolves when that is in force. Absent where nothing can, or where `publish` hides them itself. */
  readonly mask?: (secrets: readonly Secret[], parts: HandOverContext) => Promise<void>;
  /** Hands over everything, or throws. Absent where the system has no way of its own. */
  readonly publish?: (payload: Payload, parts: HandOverContext) => Promise<void>;
  /** What to do in its place, a sentence. */
  readonly instead?: string;
}

export interface Payload {
  /** What later steps can refer to by name, where the system knows such a thing. */
  readonly outputs: Pairs;
  /** The environment of later steps. */
  readonly variables: Pairs;
}

/** What an exporter is handed. */
export interface HandOverContext {
  readonly env: Env;
  /**
   * Writes whole lines to the stream that the system reads: stderr while stdout holds data, stdout where nothing else
   * is read. Resolves when they have left this process.
   */
  readonly writeFlushed: (text: string) => Promise<void>;
  /** Runs a helper with this on its stdin, never in argv; resolves with its stdout. */
  readonly runProgram: (command: string, args: readonly string[], stdin: Secret) => Promise<string>;
}
