import type { Message } from './messages.ts';
import { ProtocolError } from './protocol-error.ts';

/** In bytes. No message before or after a login is nearly so long. */
const LARGEST_MESSAGE = 64 * 1024;
const LARGEST_DIALOGUE = 1024 * 1024;

/** Cuts the bytes of a connection into messages, however they arrive. */
export interface Framing {
  /** The messages that are complete now. Throws a ProtocolError for a length that no honest server sends. */
  readonly push: (chunk: Uint8Array) => readonly Message[];
}

export function framing(): Framing {
  let rest = Buffer.alloc(0);
  let total = 0;
  return {
    push(chunk) {
      total += chunk.length;
      if (total > LARGEST_DIALOGUE) throw new ProtocolError('it sends more than 1 MiB');
      rest = Buffer.concat([rest, chunk]);
      const messages: Message[] = [];
      while (rest.length >= 5) {
        // The length counts itself, and not the letter before it.
        const length = rest.readUInt32BE(1);
        if (length < 4) throw new ProtocolError('a message has an impossible length');
        if (length > LARGEST_MESSAGE) throw new ProtocolError('a message is larger than 64 KiB');
        if (rest.length <= length) break;
        messages.push({ type: rest.toString('latin1', 0, 1), body: rest.subarray(5, length + 1) });
        rest = rest.subarray(length + 1);
      }
      return messages;
    },
  };
}
