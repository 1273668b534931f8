import type { Secret } from './secret.ts';

/**
 * The length of a piece in characters. A shorter piece shows too little of a secret, and ordinary words would contain
 * it.
 */
const PIECE = 8;
/** The maximum number of secrets. A login that is renewed for days adds more; the oldest ones have then expired. */
const MOST = 100;
/** Of a longer secret, only the beginning is hidden. No token of AWS or of a CI system is so long. */
const LONGEST = 16 * 1024;

/** The pieces of each secret. One map for the whole process, because any code may build a message. */
const known = new Map<string, readonly string[]>();
/** How many secrets have a piece. The search needs one look-up, for any number of secrets. */
const pieces = new Map<string, number>();

/**
 * From now on, no message shows this secret, or 8 successive characters of it, also if they are percent-encoded. STS
 * quotes a request that it refuses, with its headers. Called before a secret becomes a part of a request.
 */
export function keepOutOfMessages(secret: Secret): void {
  const text = secret.reveal().slice(0, LONGEST);
  if (text.length < PIECE || known.has(text)) return;
  const own = [...new Set([...piecesOf(text), ...piecesOf(encodeURIComponent(text.toWellFormed()))])];
  known.set(text, own);
  for (const piece of own) pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
  for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - MOST))) forget(oldest);
}

/**
 * The text with `***` instead of each known secret and each piece of one. Takes time linear in the length of the text.
 */
export function withoutKnownSecrets(text: string): string {
  let shown = '';
  let end = 0;
  for (let start = 0; pieces.size > 0 && start + PIECE <= text.length; start += 1) {
    if (!pieces.has(text.slice(start, start + PIECE))) continue;
    // Pieces that overlap or touch become one `***`.
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
