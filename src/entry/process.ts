import type { Clock } from '../context.ts';

/** The clock of this machine. */
export const clock: Clock = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};

/**
 * Runs `main` as the whole of this process. `main` must not reject. The exit code is 1 from the start, and becomes the
 * result of `main` when it resolves. Otherwise a step could succeed without a result: Node exits with 0 when it has
 * nothing left to wait for, even if `main` has not resolved. In that case the exit code is the result of `lost`.
 *
 * When `main` has resolved, the process ends as soon as its output has left it. An open connection, a timer or a child
 * process does not keep the job waiting.
 */
export function asProcess(main: () => Promise<number>, lost: () => number): void {
  let ended = false;
  // Without this, the SDK warns on stderr about old versions of Node. Users cannot change the version that we support.
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

/** Resolves when all that was written to the stream has left this process, or the reader has gone. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    // If the reader has gone, the stream emits this event. Without a listener Node would print a stack.
    stream.once('error', () => resolve());
    if (stream.destroyed || stream.writableEnded) resolve();
    else stream.write('', () => resolve());
  });
}
