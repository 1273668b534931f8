import type { CloudOptions } from '../cloud/index.ts';
import type { Stage } from './stage.ts';

/** One thing that a user does on Windows. */
export interface Scenario {
  /** A sentence about behaviour. */
  readonly title: string;
  /** Of its cloud. By default, the password has every character that needs care. */
  readonly cloud?: CloudOptions;
  /** Rejects if something is not as it must be. */
  readonly run: (stage: Stage) => Promise<void>;
  /** Why it cannot be tried: under Wine, or on any machine. It is in the table, and is not run there. */
  readonly notUnderWine?: string;
  readonly notPossible?: string;
}
