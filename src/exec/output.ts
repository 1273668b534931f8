import type { Readable, Writable } from 'node:stream';
import { codeOf } from '../errors.ts';
import type { Redactor } from './redact.ts';

/** Where output goes, and what is hidden on the way. */
export interface Sink {
  readonly stream: Writable;
  readonly redactor: Redactor;
}

/** One output of a child on its way to an outlet. */
export interface Pump {
  /** Resolves when all of it has been written, or its reader has gone. */
  readonly ended: Promise<void>;
  /** The child has ended. A process that still holds its output open may write for a moment longer. */
  readonly childEnded: () => void;
  /** Stops listening now: the next to write gets SIGPIPE. */
  readonly cut: () => void;
}

const LINGER = 2000;
const TICK = 50;
/** More than what the child may have left in a pipe and in our buffers. */
const LEFTOVER = 2 ** 20;

/**
 * Carries the output at the pace of its reader. When the reader has gone, as after `| head`, the child gets SIGPIPE as it
 * would without us; `failed` is called for every other error. The stream keeps its error listener: some errors come after
 * the last write.
 */
export function pump(source: Readable, { stream, redactor }: Sink, failed: (code: string | undefined) => void): Pump {
  let blocked = false;
  let received = 0;

  stream.on('error', (error) => {
    const code = codeOf(error);
    if (!source.destroyed && code !== 'EPIPE') failed(code);
    source.destroy();
  });
  // What matters is that it has ended: 'close' follows.
  source.on('error', () => {});
  source.on('data', (chunk: Uint8Array) => {
    received += chunk.length;
    if (!stream.writable) {
      source.destroy();
      return;
    }
    const shown = redactor.write(chunk);
    if (shown.length === 0 || stream.write(shown)) return;
    blocked = true;
    source.pause();
    stream.once('drain', () => {
      blocked = false;
      source.resume();
    });
  });

  const ended = new Promise<void>((resolve) => {
    source.once('close', () => stream.write(redactor.end(), () => resolve()));
  });
  return {
    ended,
    cut: () => source.destroy(),
    childEnded() {
      const start = { time: performance.now(), received };
      let seen = received;
      let idle = 0;
      const timer = setInterval(() => {
        idle = blocked || received > seen ? 0 : idle + 1;
        seen = received;
        if (performance.now() - start.time < LINGER) return;
        // Twice, since a timer may be late and come before data that is already there.
        if (idle > 1 || received - start.received > LEFTOVER) source.destroy();
      }, TICK);
      void ended.then(() => clearInterval(timer));
    },
  };
}
