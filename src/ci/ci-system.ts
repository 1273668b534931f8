import type { Context } from '../context.ts';
import type { TokenTrust } from '../iam/token-trust.ts';
import type { SystemTokenSource } from '../identity/sources/token-source.ts';
import type { Secret } from '../secret.ts';
import type { NamedFile } from './files.ts';

/**
 * All that is known about a CI system. Every field is required, so that a new system does not compile until each of
 * them is filled in. A system that lacks something says so with undefined or an empty list.
 */
export interface CiSystem {
  /** As messages and the manual name it. */
  readonly name: string;
  /** Its page in docs/ci, without the extension. */
  readonly page: string;
  /** Conditions that must all hold. `NAME=value`: the variable has that value. `NAME`: it has any value. */
  readonly detectedBy: readonly string[];

  /** Where its jobs get an OIDC token, in Markdown for the manual. Undefined where it has none of its own. */
  readonly tokenFrom: string | undefined;
  /** The variables with fixed names that hold a token or lead to one. A command that we run does not get them. */
  readonly tokenVariables: readonly string[];
  /** How we get that token. Undefined where the user must give a file or a variable with it. */
  readonly tokenSource: SystemTokenSource | undefined;
  /** What its tokens say, for the trust policy of a role. Undefined where it has none of its own. */
  readonly trust: TokenTrust | undefined;
  /** The variables that name the repository or project, and the run. The session name in AWS is made of them. */
  readonly run: RunVariables | undefined;

  /**
   * Whether the log can hide a value that is made at run time. `on-request`: only where an administrator has set the
   * system up for it. A job cannot see that, so the user must confirm it.
   */
  readonly masks: 'always' | 'on-request' | 'never';
  /** How the user confirms it, where `masks` is `on-request`: the end of a sentence. */
  readonly confirm: string | undefined;
  /**
   * Hides the secrets, and resolves when they are hidden. Undefined where nothing can hide them, or where `publish`
   * does.
   */
  readonly mask: ((secrets: readonly Secret[], context: HandOverContext) => Promise<void>) | undefined;
  /** The stream in which the system looks for the commands that `writeFlushed` writes. */
  readonly listens: 'stdout' | 'either' | 'nowhere';

  /** How later steps get the values, in Markdown for the manual. */
  readonly exportsBy: string;
  /** The files without which `publish` cannot work. */
  readonly files: readonly NamedFile[];
  /** Whether the later steps that get the values also have the files that this step has made. */
  readonly keepsFiles: boolean;
  /** Hands over everything, or throws. Undefined where the system offers no way to do that. */
  readonly publish: ((payload: Payload, context: HandOverContext) => Promise<void>) | undefined;
  /** What the user can do where `publish` is undefined: a sentence without its full stop. */
  readonly instead: string | undefined;
}

export interface RunVariables {
  readonly repository: string;
  readonly run: string;
}

/** Names and values that go to a CI system. */
export type Pairs = Readonly<Record<string, string | Secret>>;

export interface Payload {
  /** Values that later steps can refer to by name, where the system has such outputs. */
  readonly outputs: Pairs;
  /** The environment of later steps. */
  readonly variables: Pairs;
}

/** What the functions of a record may use. */
export type HandOverContext = Pick<Context, 'env' | 'writeFlushed' | 'runProgram'>;
