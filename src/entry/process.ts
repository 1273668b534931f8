import type { Clock } from '../context.ts';

/** The clock of this machine. */
export const clock: Clock = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};

/**
 * Runs `main` as the whole of this process. The exit code is a failure from the first moment and becomes what `main`
 * returns only when it has come to its end: Node leaves with 0 when nothing is left to wait for, whatever was
 * still to be done, so that an answer that never ends would turn a step green. `main` never rejects.
 *
 * The end of `main` is the end of the process, once its output has left: a connection, a timer or a helper that is still
 * there does not keep the job waiting.
 */
export function asProcess(main: () => Promise<number>, lost: () => number): void {
  let ended = false;
  // The SDK warns on stderr that it will not support old versions of Node for ever. That is for our developers.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  process.exitCode = 1;
  process.once('beforeExit', () => {
    if (!ended) process.exitCode = lost();
  });
  main().then(async (code) => {
    ended = true;
    process.exitCode = code;
    await Promise.all([process.stdout, process.stderr].map(flushed));
    process.exit(code);
  });
}

/** Resolves when all that was written has left this process, or its reader has gone. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    // A reader that has gone is reported by this event too, and Node prints a stack for one that has no listener.
    stream.once('error', () => resolve());
    if (stream.destroyed || stream.writableEnded) resolve();
    else stream.write('', () => resolve());
  });
}
