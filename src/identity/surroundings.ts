import type { AwsRequest } from '../aws/connection.ts';
import type { CiId } from '../ci/detect.ts';
import type { Clock, Env, Log } from '../context.ts';
import type { Secret } from '../secret.ts';
import type { TokenInfo } from './fresh-token.ts';
import type { IdentityValues } from './options.ts';

/** What opening a session needs besides the options. */
export interface IdentityContext {
  readonly env: Env;
  readonly clock: Clock;
  readonly log: Log;
  /** The Region to take where none is set, for who asks nothing of a cluster. */
  readonly anyRegion?: string;
  /** Hides secrets in the log; resolves when that is in force. */
  readonly mask: (secrets: readonly Secret[]) => Promise<void>;
  /** Hears what a token says of itself, before STS is asked: a refusal is understood by it. */
  readonly tell?: (learned: TokenInfo) => void;
}

/** The options that decide about a session. */
export interface SessionRequest extends AwsRequest {
  readonly identity: IdentityValues;
  /** The CI system, where the user has named it. */
  readonly ci?: CiId | undefined;
}
