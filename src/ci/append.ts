import { closeSync, constants, fstatSync, ftruncateSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { type Env, variable } from '../context.ts';
import { FailureError } from '../errors.ts';
import type { Secret } from '../secret.ts';
import { checkFiles, type NamedFile } from './files.ts';

/** Text for a file that a CI system reads after the step. */
export interface Addition extends NamedFile {
  /** Whole lines. */
  readonly text: Secret;
}

/**
 * Appends to all the files or to none: each is checked and opened before the first is written, and when a write fails,
 * the text that was already appended is removed. A half-written file would make the runner print the bad line, which
 * may hold the password. Each file gets its text in one write at its end, so other processes can append at the same
 * time. If the last line of a file has no line end, it gets one first. Only our user can read a new file. A file that
 * gets no text is not touched. Throws a ConfigurationError or a FailureError.
 */
export function appendAll(env: Env, additions: readonly Addition[]): void {
  const wanted = additions.filter(({ text }) => text.reveal() !== '');
  checkFiles(env, wanted);
  const opened: OpenFile[] = [];
  try {
    for (const addition of wanted) opened.push(open(env, addition));
    try {
      for (const file of opened) append(file);
    } catch (cause) {
      const kept = opened.filter((file) => !takeBack(file)).map(({ name }) => name);
      const result = kept.length === 0 ? 'nothing was handed over' : `a part of it may be left in ${kept.join(', ')}`;
      throw new FailureError(`A file of the CI system could not be written; ${result}`, { cause });
    }
  } finally {
    for (const { fd } of opened) closeSync(fd);
  }
}

interface OpenFile {
  readonly name: string;
  readonly path: string;
  readonly fd: number;
  readonly text: string;
  /** The length of the file before our text. */
  start: number;
  /** The part of our text that was written. */
  written: Buffer;
}

function open(env: Env, { variable: name, canBeMade, text }: Addition): OpenFile {
  const path = variable(env, name) ?? '';
  const flags = constants.O_RDWR | constants.O_APPEND | (canBeMade ? constants.O_CREAT : 0);
  try {
    return { name, path, fd: openSync(path, flags, 0o600), text: text.reveal(), start: 0, written: Buffer.alloc(0) };
  } catch (cause) {
    throw new FailureError(`The file that ${name} names could not be opened; nothing was handed over`, { cause });
  }
}

function append(file: OpenFile): void {
  file.start = fstatSync(file.fd).size;
  const bytes = Buffer.from((endsWithNewline(file) ? '' : '\n') + file.text);
  // With O_APPEND the system finds the end, even if another process appends between the line above and this one.
  const count = writeSync(file.fd, bytes);
  file.written = bytes.subarray(0, count);
  if (count !== bytes.length) throw new Error(`wrote ${count} of ${bytes.length} bytes`);
}

function endsWithNewline({ fd, start }: OpenFile): boolean {
  const last = Buffer.from('\n');
  if (start > 0) readSync(fd, last, 0, 1, start - 1);
  return last.toString('latin1') === '\n';
}

/**
 * Removes our text from the file and returns whether it is gone. The file is cut only if our text is at its end. If
 * another process has appended after it, our text is overwritten with line ends instead, and the other text stays.
 * Never throws: each file is tried, and the error to report is that of the write.
 */
function takeBack({ path, fd, start, written }: OpenFile): boolean {
  if (written.length === 0) return true;
  try {
    // Not through `fd`: with O_APPEND Linux writes at the end, whatever position is given, and Windows cuts no file.
    const inPlace = openSync(path, 'r+');
    try {
      if (fstatSync(fd).size === start + written.length) {
        ftruncateSync(inPlace, start);
        return true;
      }
      const place = readFileSync(path).indexOf(written, start);
      return place >= 0 && writeSync(inPlace, Buffer.alloc(written.length, '\n'), 0, null, place) === written.length;
    } finally {
      closeSync(inPlace);
    }
  } catch {
    return false;
  }
}
