import type { Context } from '../context.ts';
import type { SystemTokenSource } from '../identity/sources/token-source.ts';
import type { Secret } from '../secret.ts';
import type { NamedFile } from './files.ts';

/**
 * All that is known of a CI system. Every field is required: a system that lacks something says so, and a new one
 * does not compile until it has answered every question.
 */
export interface CiSystem {
  /** As messages and the manual name it. */
  readonly name: string;
  /** Its page in docs/ci, without the extension. */
  readonly page: string;
  /** `NAME=value` is a variable with that value, `NAME` one with any. All of them must hold. */
  readonly detectedBy: readonly string[];

  /** Where its jobs get an OIDC token, in Markdown for the manual. Undefined where it has none of its own. */
  readonly tokenFrom: string | undefined;
  /** The variables under fixed names that hold a token or lead to one: a command that we run does not get them. */
  readonly tokenVariables: readonly string[];
  /** How we get that token. Undefined where the user must name a file or a variable. */
  readonly tokenSource: SystemTokenSource | undefined;
  /** The variables that name the repository or project, and the run: the session in AWS is called after them. */
  readonly run: RunVariables | undefined;

  /**
   * Whether a value made at run time can be hidden in the log: always; only where its administrator has set it up so,
   * which no job can see and the user must confirm; never.
   */
  readonly masks: 'always' | 'on-request' | 'never';
  /** How the user confirms that, where masks are on request: the end of a sentence. */
  readonly confirm: string | undefined;
  /** Hides the secrets; resolves when that is in force. Undefined where nothing can, or where `publish` hides them. */
  readonly mask: ((secrets: readonly Secret[], context: HandOverContext) => Promise<void>) | undefined;
  /** The stream in which it looks for what goes through `writeFlushed`. */
  readonly listens: 'stdout' | 'either' | 'nowhere';

  /** How later steps get the values, in Markdown for the manual. */
  readonly exportsBy: string;
  /** The files without which `publish` cannot work. */
  readonly files: readonly NamedFile[];
  /** Hands over everything, or throws. Undefined where the system has no way of its own. */
  readonly publish: ((payload: Payload, context: HandOverContext) => Promise<void>) | undefined;
  /** What to do where there is no `publish`: a sentence without its full stop. */
  readonly instead: string | undefined;
}

export interface RunVariables {
  readonly repository: string;
  readonly run: string;
}

/** Names and values that go to a CI system. */
export type Pairs = Readonly<Record<string, string | Secret>>;

export interface Payload {
  /** What later steps can refer to by name, where the system knows such a thing. */
  readonly outputs: Pairs;
  /** The environment of later steps. */
  readonly variables: Pairs;
}

/** What the functions of a record may use. */
export type HandOverContext = Pick<Context, 'env' | 'writeFlushed' | 'runProgram'>;
