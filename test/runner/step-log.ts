// https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs
import type { Masker } from './masks.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string | undefined;
  readonly message: string;
}

/** The log of a step as its readers see it: every line is masked. */
export interface StepLog {
  line(text: string): void;
  error(message: string, title?: string): void;
  warning(message: string, title?: string): void;
  notice(message: string, title?: string): void;
  /** Shown with step debugging on. */
  debug(message: string): void;
  /**
   * The runner could not do what the step asked for: the log gets two errors, and the step fails whatever its exit code
   * is.
   */
  fail(what: string, error: unknown): void;
  hasFailed(): boolean;
  readonly isDebug: boolean;
  readonly annotations: readonly Annotation[];
  text(): string;
}

export function createStepLog(masker: Masker, isDebug: boolean): StepLog {
  const shown: string[] = [];
  const annotations: Annotation[] = [];
  let failed = false;

  const line = (text: string): void => {
    shown.push(`${masker.apply(text)}\n`);
  };

  const annotate = (level: Annotation['level'], text: string, title: string | undefined): void => {
    const message = masker.apply(text).slice(0, LONGEST_MESSAGE);
    line(`##[${level}]${message}`);
    if (annotations.filter((one) => one.level === level).length < MOST_PER_LEVEL) {
      annotations.push({ level, title: title === undefined ? undefined : masker.apply(title), message });
    }
  };

  return {
    line,
    error: (message, title) => annotate('error', message, title),
    warning: (message, title) => annotate('warning', message, title),
    notice: (message, title) => annotate('notice', message, title),
    debug: (message) => {
      if (isDebug) for (const part of message.split('\n')) line(`##[debug]${part}`);
    },
    fail: (what, error) => {
      failed = true;
      annotate('error', what, undefined);
      annotate('error', error instanceof Error ? error.message : String(error), undefined);
    },
    hasFailed: () => failed,
    isDebug,
    annotations,
    text: () => shown.join(''),
  };
}

const LONGEST_MESSAGE = 4096;
const MOST_PER_LEVEL = 10;
