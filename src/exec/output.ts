import type { Readable, Writable } from 'node:stream';
import { codeOf } from '../errors.ts';
import type { Redactor } from './redact.ts';

/** The stream that output is written to, and the redactor that it passes first. */
export interface Sink {
  readonly stream: Writable;
  readonly redactor: Redactor;
}

/** Moves one output of a child to a sink. */
export interface Pump {
  /** Resolves when all output has been written, or the reader of the sink has gone. */
  readonly ended: Promise<void>;
  /**
   * Call it when the child has ended. Another process may still hold the output open: it can write for two more
   * seconds.
   */
  readonly childEnded: () => void;
  /** Stops reading at once. A process that writes after that gets SIGPIPE. */
  readonly cut: () => void;
}

/** How long other processes may write after the child has ended, in milliseconds. */
const LINGER = 2000;
/** How often it is checked whether they have, in milliseconds. */
const TICK = 50;
/** In bytes: more than the child itself can have left in a pipe and in our buffers. */
const LEFTOVER = 2 ** 20;

/**
 * Moves the output as fast as the reader of the sink takes it. When the reader has gone, as after `| head`, the child
 * gets SIGPIPE, as it would without us. For every other error of the sink `failed` gets its code. The error listener
 * stays on the stream, because some errors come after the last write.
 */
export function pump(source: Readable, { stream, redactor }: Sink, failed: (code: string | undefined) => void): Pump {
  let blocked = false;
  let received = 0;

  stream.on('error', (error) => {
    const code = codeOf(error);
    if (!source.destroyed && code !== 'EPIPE') failed(code);
    source.destroy();
  });
  // Nothing to do: 'close' follows every error.
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
        // Idle for two ticks: a late timer can run before data that has already arrived is read.
        if (idle > 1 || received - start.received > LEFTOVER) source.destroy();
      }, TICK);
      void ended.then(() => clearInterval(timer));
    },
  };
}
