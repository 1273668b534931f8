import type { Secret } from './secret.ts';

/** A piece of a secret that is shorter than this shows too little of it, and would be found in ordinary words. */
const PIECE = 8;
/** A login that is renewed for days brings new secrets again and again; the oldest ones have expired by then. */
const MOST = 100;
/** A longer secret is hidden up to here; no token of AWS or of a CI system comes near. */
const LONGEST = 16 * 1024;

/** The pieces of each secret. For the whole process, as the masks of a log are: a message may be built anywhere. */
const known = new Map<string, readonly string[]>();
/** How many secrets have this piece: one look-up, however many secrets there are. */
const pieces = new Map<string, number>();

/**
 * From now on no message shows this secret, nor 8 or more characters of it in a row, as it is or percent-encoded: STS
 * quotes a request that it refuses, headers included. Called where a secret is first revealed to a request.
 */
export function keepOutOfMessages(secret: Secret): void {
  const text = secret.reveal().slice(0, LONGEST);
  if (text.length < PIECE || known.has(text)) return;
  const own = [...new Set([...piecesOf(text), ...piecesOf(encodeURIComponent(text.toWellFormed()))])];
  known.set(text, own);
  for (const piece of own) pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
  for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - MOST))) forget(oldest);
}

/** The text with `***` in place of each known secret, and of each piece of one. Linear in the length of the text. */
export function withoutKnownSecrets(text: string): string {
  let shown = '';
  let end = 0;
  for (let start = 0; pieces.size > 0 && start + PIECE <= text.length; start += 1) {
    if (!pieces.has(text.slice(start, start + PIECE))) continue;
    // Pieces that overlap or touch are hidden as one.
    if (start > end || end === 0) shown += `${text.slice(end, start)}***`;
    end = start + PIECE;
  }
  return shown + text.slice(end);
}

/** Forgets every secret. For tests that share a process: a run ends with its process, and never forgets. */
export function forgetSecrets(): void {
  known.clear();
  pieces.clear();
}

function forget(secret: string): void {
  for (const piece of known.get(secret) ?? []) {
    const others = (pieces.get(piece) ?? 1) - 1;
    if (others > 0) pieces.set(piece, others);
    else pieces.delete(piece);
  }
  known.delete(secret);
}

function piecesOf(text: string): string[] {
  return Array.from({ length: text.length - PIECE + 1 }, (_, start) => text.slice(start, start + PIECE));
}
