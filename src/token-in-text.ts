// https://www.rfc-editor.org/rfc/rfc7519

/** The header of a token is an object: it begins with {", which is eyJ in base64. */
const START = /(?<![\w])eyJ[\w-]{8}/g;
const LETTERS = /[\w-]*/y;
/** A server may wrap the token, or quote it with the letters \n instead of a line end. */
const LINE_END = /(?:\r\n|\r|\n|\\r\\n|\\n|\u2028)[ \t]*/y;
/** After a line end, fewer letters than this may be the next word of the text. */
const WORD = 16;

/**
 * The text with `***` instead of each JSON Web Token, and of each one that is cut off. Also finds a token that is
 * wrapped over several lines. Takes time linear in the length of the text.
 */
export function withoutTokens(text: string): string {
  let shown = '';
  let end = 0;
  START.lastIndex = 0;
  for (let found = START.exec(text); found; found = START.exec(text)) {
    const token = tokenAt(text, found.index);
    if (token.isToken) {
      shown += `${text.slice(end, found.index)}***`;
      end = token.end;
    }
    // Skips text that is not a token: no part of it can be followed by the dot of a token.
    START.lastIndex = token.end;
  }
  return shown + text.slice(end);
}

/**
 * The token at `start`: three parts of letters with dots between them. The last part, or the end of one, may be
 * missing.
 */
function tokenAt(text: string, start: number): { readonly end: number; readonly isToken: boolean } {
  const header = endOfPart(text, start);
  const dot = dotAfter(text, header);
  if (dot === undefined) return { end: header, isToken: false };
  const payload = endOfPart(text, dot + 1);
  if (payload === dot + 1) return { end: payload, isToken: false };
  const second = dotAfter(text, payload);
  return { end: second === undefined ? payload : endOfPart(text, second + 1), isToken: true };
}

function dotAfter(text: string, end: number): number | undefined {
  return [end, endOf(LINE_END, text, end)].find((index) => text[index] === '.');
}

function endOfPart(text: string, start: number): number {
  let end = endOf(LETTERS, text, start);
  for (;;) {
    const line = endOf(LINE_END, text, end);
    const next = endOf(LETTERS, text, line);
    const isWord = next - line < WORD && /[ ,;:!?]/.test(text[next] ?? '');
    if (line === end || next === line || isWord) return end;
    end = next;
  }
}

/** The end of the match of a sticky pattern at `start`, or `start` if it does not match. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}
