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

/** In a text up to this length, each piece is searched in each secret: most runs show one short line. */
const SHORT = 200;

/** The forms of each secret: as it is, and percent-encoded. One map for the whole process: any code builds messages. */
const known = new Map<string, readonly string[]>();
/** How many secrets have a piece. The search in a long text needs one look-up, for any number of secrets. */
const pieces = new Map<string, number>();
/** The secrets whose pieces are not counted yet. To count thousands of pieces takes longer than most runs need. */
const uncounted = new Set<string>();

/**
 * From now on, no message shows this secret, or 8 successive characters of it, also if they are percent-encoded. STS
 * quotes a request that it refuses, with its headers. Called before a secret becomes a part of a request.
 */
export function keepOutOfMessages(secret: Secret): void {
  const text = secret.reveal().slice(0, LONGEST);
  if (text.length < PIECE || known.has(text)) return;
  known.set(text, [...new Set([text, encodeURIComponent(text.toWellFormed())])]);
  uncounted.add(text);
  for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - MOST))) forget(oldest);
}

/**
 * The text with `***` instead of each known secret and each piece of one. Takes time linear in the length of the text.
 */
export function withoutKnownSecrets(text: string): string {
  if (known.size === 0) return text;
  const isSecret = text.length > SHORT || uncounted.size === 0 ? countedPieces() : isPieceOfForm;
  let shown = '';
  let end = 0;
  for (let start = 0; start + PIECE <= text.length; start += 1) {
    if (!isSecret(text.slice(start, start + PIECE))) continue;
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
  uncounted.clear();
}

function countedPieces(): (piece: string) => boolean {
  for (const secret of uncounted) for (const piece of piecesOf(secret)) pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
  uncounted.clear();
  return (piece) => pieces.has(piece);
}

function isPieceOfForm(piece: string): boolean {
  return [...known.values()].some((forms) => forms.some((form) => form.includes(piece)));
}

function forget(secret: string): void {
  for (const piece of uncounted.delete(secret) ? [] : piecesOf(secret)) {
    const others = (pieces.get(piece) ?? 1) - 1;
    if (others > 0) pieces.set(piece, others);
    else pieces.delete(piece);
  }
  known.delete(secret);
}

function piecesOf(secret: string): Set<string> {
  const all = new Set<string>();
  for (const form of known.get(secret) ?? []) {
    for (let start = 0; start + PIECE <= form.length; start += 1) all.add(form.slice(start, start + PIECE));
  }
  return all;
}
