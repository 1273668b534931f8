/**
 * Splits a line into words by the quoting rules of a POSIX shell, without expansions. The AWS CLI reads the title of a
 * profile and a `credential_process` in this way. Undefined when a quote is not closed, or a backslash comes last.
 * https://docs.python.org/3/library/shlex.html
 */
export function splitWords(line: string): string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  for (let rest = line; rest !== ''; ) {
    const piece = PIECE.exec(rest);
    if (!piece) return undefined;
    const [whole, blank, single, double, escaped, plain] = piece;
    rest = rest.slice(whole.length);
    if (blank !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    word = (word ?? '') + (single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? plain ?? '');
  }
  return word === undefined ? words : [...words, word];
}

// Blanks, '...', "..." that may contain \" and \\, an escaped character, or other characters.
const PIECE = /^(?:(\s+)|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+))/;
