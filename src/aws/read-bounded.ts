import { constants, open, stat } from 'node:fs/promises';

const PAUSE_MS = 20;
const CHUNK = 64 * 1024;

/**
 * Reads a file, or a named pipe until its writer closes it, of at most `largest` bytes. Waits for a writer without
 * blocking a thread, so that `signal` can end the wait and the process can end. Rejects with the reason of `signal`, an
 * Error that says in plain words why the file cannot be read, or the system's own error.
 */
export async function readBounded(
  path: string,
  { largest, signal }: { readonly largest: number; readonly signal: AbortSignal },
): Promise<Buffer> {
  const found = await stat(path);
  if (!found.isFile() && !found.isFIFO()) throw new Error('it is not a file and not a pipe');
  // Without O_NONBLOCK, a pipe without a writer would block one of Node's few threads for ever.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const chunks: Buffer[] = [];
    for (let size = 0; ; ) {
      signal.throwIfAborted();
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, null).catch(emptyIfNotReady);
      const isOver = bytesRead === 0 && (found.isFile() || chunks.length > 0);
      if (isOver) return Buffer.concat(chunks);
      size += Math.max(0, bytesRead);
      if (size > largest) throw new Error(`it holds more than ${largest} bytes`);
      if (bytesRead > 0) chunks.push(buffer.subarray(0, bytesRead));
      else await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  } finally {
    await handle.close();
  }
}

/** EAGAIN means that a writer has opened the pipe and has not written yet. 0 bytes would mean the end. */
function emptyIfNotReady(error: NodeJS.ErrnoException): { readonly bytesRead: number; readonly buffer: Buffer } {
  if (error.code === 'EAGAIN') return { bytesRead: -1, buffer: Buffer.alloc(0) };
  throw error;
}
