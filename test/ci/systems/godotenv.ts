// https://github.com/harness/godotenv
/** The older parser of Harness (v2), which reads line by line. */
export function parseGodotenv2(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const line of text.split('\n')) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [name, value] = splitAtEquals(withoutComment(line));
    found[name] = valueOf2(value.replace(/^ +| +$/g, ''), found);
  }
  return found;
}

function withoutComment(line: string): string {
  if (!line.includes('#')) return line;
  const kept: string[] = [];
  let isOpen = false;
  for (const segment of line.split('#')) {
    if (segment.split('"').length === 2 || segment.split("'").length === 2) {
      if (isOpen) {
        isOpen = false;
        kept.push(segment);
      } else isOpen = true;
    }
    if (kept.length === 0 || isOpen) kept.push(segment);
  }
  return kept.join('#');
}

function splitAtEquals(line: string): [string, string] {
  const equals = line.indexOf('=');
  const colon = line.indexOf(':');
  const at = colon >= 0 && (equals < 0 || colon < equals) ? colon : equals;
  if (at < 0) throw new Error(`Can't separate key from value, and the log shows: ${line}`);
  return [line.slice(0, at).trim(), line.slice(at + 1)];
}

function valueOf2(value: string, found: Record<string, string>): string {
  if (value.length <= 1) return value;
  if (/^'.*'$/s.test(value)) return value.slice(1, -1);
  if (/^".*"$/s.test(value)) throw new Error('double quotes: not written by us, not read here');
  return expanded(value, found);
}

/** The newer parser (v3), which reads the text as a whole. */
export function parseGodotenv3(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  let rest = text;
  for (;;) {
    rest = rest.replace(/^\s+/, '');
    if (rest === '') return found;
    const [head = '', name = ''] = /^([\w./-]+)=/.exec(rest) ?? [];
    if (head === '') throw new Error(`unexpected character, and the log shows: ${rest}`);
    rest = rest.slice(head.length).replace(/^[\t\v\f\r \u0085\u00a0]+/, '');
    const quote = rest[0];
    if (quote === "'") {
      const end = closing(rest);
      found[name] = rest.slice(0, end).replace(/^'+|'+$/g, '');
      rest = rest.slice(end + 1);
    } else if (quote === '"') {
      throw new Error('double quotes: not written by us, not read here');
    } else {
      const line = /^[^\r\n]*/.exec(rest)?.[0] ?? '';
      found[name] = expanded(line.replace(/\s#.*$/, '').trim(), found);
      rest = rest.slice(line.length);
    }
  }
}

function closing(text: string): number {
  for (let index = 1; index < text.length; index += 1) {
    if (text[index] === "'" && text[index - 1] !== '\\') return index;
  }
  throw new Error(`unterminated quoted value, and the log shows: ${text}`);
}

function expanded(value: string, found: Record<string, string>): string {
  return value.replace(/(\\)?(\$)(\()?\{?([A-Z0-9_]+)?\}?/g, (whole, slash, _, bracket, name) => {
    if (slash || bracket) return whole.slice(1);
    return name ? (found[name] ?? '') : whole;
  });
}
