import { constants } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';

const PAUSE_MS = 20;
const CHUNK = 64 * 1024;

export interface ReadBoundedOptions {
  /** In bytes, a multiple of 1024. Checked while reading: a file can grow, and /proc says 0. */
  readonly largest: number;
  /** Ends the reading, and the wait for the writer of a pipe. */
  readonly signal: AbortSignal;
  /** Refuses a pipe and a folder too. */
  readonly onlyFiles?: boolean;
}

/**
 * Reads a file, or a pipe until its writer closes it. Waits for a writer without holding a thread, so that `signal` ends
 * the wait and the process can end. Rejects with an Error whose message is a sentence about "it", such as "it is not a
 * regular file", or with the system's own error.
 */
export async function readBounded(path: string, options: ReadBoundedOptions): Promise<Buffer> {
  const { largest, signal } = options;
  // Looked at before it is opened: to open a device can do something, such as rewind a tape.
  refuseKind(await stat(path), options);
  // Opened for blocking, a pipe without a writer would hold one of Node's few threads for ever.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await handle.stat();
    refuseKind(found, options);
    // From here on, 0 bytes are the end. A pipe with a name may not have had its writer yet.
    let isBegun = !found.isFIFO() || (await isNameless(path));
    const chunks: Buffer[] = [];
    for (let size = 0; ; ) {
      signal.throwIfAborted();
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, null).catch(emptyIfNotReady);
      if (bytesRead === 0 && isBegun) return Buffer.concat(chunks);
      if (bytesRead !== 0) isBegun = true;
      size += Math.max(0, bytesRead);
      if (size > largest) throw new Error(`it is larger than ${inWords(largest)}`);
      if (bytesRead > 0) chunks.push(buffer.subarray(0, bytesRead));
      else await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  } finally {
    await handle.close();
  }
}

/** Where pipes are allowed, a folder is left to the system, whose own error names it. */
function refuseKind(
  found: { readonly isFile: () => boolean; readonly isFIFO: () => boolean; readonly isDirectory: () => boolean },
  { onlyFiles }: ReadBoundedOptions,
): void {
  if (found.isFile() || (!onlyFiles && (found.isDirectory() || found.isFIFO()))) return;
  throw new Error(onlyFiles ? 'it is not a regular file' : 'it is not a file and not a pipe');
}

/** The pipe of `<(command)` and of `command |` has its writer from the start, and the system knows no path to it. */
function isNameless(path: string): Promise<boolean> {
  return realpath(path).then(
    () => false,
    () => true,
  );
}

/** A writer is there and has not written yet: not the end, which is 0 bytes. */
function emptyIfNotReady(error: NodeJS.ErrnoException): { readonly bytesRead: number; readonly buffer: Buffer } {
  if (error.code === 'EAGAIN') return { bytesRead: -1, buffer: Buffer.alloc(0) };
  throw error;
}

function inWords(bytes: number): string {
  const kib = bytes / 1024;
  return kib % 1024 === 0 ? `${kib / 1024} MiB` : `${kib} KiB`;
}
