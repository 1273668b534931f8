/** The login for a machine. */
export interface NetrcLogin {
  readonly login: string;
  readonly password: string;
}

/**
 * curl from 7.84: a token ends at a blank; one that begins with a quote ends at the next quote, and a backslash takes
 * the next letter as it is, except n, r and t. https://github.com/curl/curl/blob/master/lib/netrc.c
 */
export function readByCurl(text: string, machine: string): NetrcLogin | undefined {
  return entryOf(tokens(text, /[ \t\r\n]/, { n: '\n', r: '\r', t: '\t' }, false), machine);
}

/**
 * Python's netrc from 3.11: the same, but a backslash takes the next letter as it is also outside quotes.
 * https://github.com/python/cpython/blob/main/Lib/netrc.py
 */
export function readByPython(text: string, machine: string): NetrcLogin | undefined {
  return entryOf(tokens(text, /[ \t\r\n]/, {}, true), machine);
}

function tokens(
  text: string,
  blank: RegExp,
  escapes: Readonly<Record<string, string>>,
  escapesOutside: boolean,
): string[] {
  const found: string[] = [];
  let at = 0;
  const escaped = () => {
    const letter = text[++at] ?? '';
    return escapes[letter] ?? letter;
  };
  while (at < text.length) {
    if (blank.test(text[at] ?? '')) {
      at++;
      continue;
    }
    const quoted = text[at] === '"';
    let token = '';
    if (quoted) at++;
    for (; at < text.length; at++) {
      const letter = text[at] ?? '';
      if (quoted ? letter === '"' : blank.test(letter)) break;
      token += letter === '\\' && (quoted || escapesOutside) ? escaped() : letter;
    }
    at++;
    found.push(token);
  }
  return found;
}

/** A token that begins with # where a keyword is expected begins a comment: there is none in our files. */
function entryOf(words: readonly string[], machine: string): NetrcLogin | undefined {
  const read: Record<string, string> = {};
  let fits = false;
  for (let at = 0; at < words.length; at += 2) {
    const [keyword = '', value = ''] = words.slice(at, at + 2);
    if (keyword === 'machine') fits = value === machine;
    else if (!['login', 'password'].includes(keyword)) throw new Error(`bad follower token: ${keyword}`);
    else if (fits) read[keyword] = value;
  }
  const { login, password } = read;
  return login === undefined || password === undefined ? undefined : { login, password };
}
