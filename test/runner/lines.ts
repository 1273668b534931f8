import { StringDecoder } from 'node:string_decoder';

export interface LineReader {
  write(chunk: Buffer): void;
  end(): void;
}

/** Cuts a stream of bytes into lines as .NET's StreamReader does: at LF, at CRLF, and at a lone CR too. */
export function createLineReader(onLine: (line: string) => void): LineReader {
  const decoder = new StringDecoder('utf8');
  let pending = '';

  const take = (text: string): void => {
    pending += text;
    // A CR at the very end may be half of a CRLF: wait for the next byte.
    const lines = pending.split(/\r\n|\n|\r(?!$)/);
    pending = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  };

  return {
    write: (chunk) => take(decoder.write(chunk)),
    end: () => {
      take(decoder.end());
      if (pending !== '') onLine(pending.replace(/\r$/, ''));
      pending = '';
    },
  };
}
