import { type ExitCode, ExpectedError, ExitCode as exitCodes, explain, ServiceError, UsageError } from '../errors.ts';

/** The checks, in the order of a report: what a person looks at first comes first. */
export const checkNames = [
  ...(['options', 'CI system', 'Node.js', 'AWS settings', 'token', 'claims'] as const),
  ...(['STS', 'clock', 'role', 'account'] as const),
  ...(['operation', 'endpoint', 'address', 'TCP', 'TLS', 'login'] as const),
] as const;
export type CheckName = (typeof checkNames)[number];

/** What a check saw. `warning`: a run works now, or fails for another reason. `skipped`: there was nothing to look at. */
export interface Seen<T = undefined> {
  readonly result: 'ok' | 'warning' | 'failed' | 'skipped';
  /** What was seen, on one line. */
  readonly says: string;
  /** What to do, a sentence or a list; only for `warning` and `failed`. */
  readonly cure?: string | undefined;
  /** The exit code that a run has in this case; only for `failed`. */
  readonly exitCode?: ExitCode | undefined;
  readonly value?: T;
}

/** One line of the report, safe for a log. */
export interface Finding extends Omit<Seen, 'value'> {
  readonly name: CheckName;
}

/** The message of an error in two parts, with its exit code. `cure` is used if the message says nothing about what to do. */
export function seenIn(error: unknown, cure: string): Omit<Seen, 'value'> {
  const { says, advice } = partsOf(error);
  return {
    result: 'failed',
    says: says.replace(/ \((?:--)?max-wait\)$/, ''),
    cure: advice === '' ? cure : advice,
    exitCode: error instanceof ExpectedError ? error.exitCode : exitCodes.failure,
  };
}

function partsOf(error: unknown): { readonly says: string; readonly advice: string } {
  if (error instanceof UsageError) {
    const [first = '', ...list] = error.message.split('\n');
    return { says: first.replace(/^.*: (?=\d+ problem)/, ''), advice: list.map((line) => line.trim()).join('\n') };
  }
  if (!(error instanceof ExpectedError)) return { says: explain(error).split('\n')[0] ?? '', advice: REPORT };
  const [first = '', ...more] = error.message.split('\n');
  const causes = [...explain(error).matchAll(/^because: (.*)$/gm)].map(([, cause]) => cause);
  if (error instanceof ServiceError) return { says: first, advice: more.join('\n') };
  const [says, advice] = split(first);
  const because = causes.length > 0 ? ` (${causes.join(', ')})` : '';
  return { says: says + because, advice: [advice, ...more].filter((line) => line !== '').join('\n') };
}

const REPORT = 'This is a bug of this program. Please report it, with this line';

/** The first sentence says what is wrong, the others what to do. */
function split(message: string): readonly [says: string, advice: string] {
  const end = /\. (?=[A-Z"'])/.exec(message);
  return end ? [message.slice(0, end.index), message.slice(end.index + 2)] : [message, ''];
}
