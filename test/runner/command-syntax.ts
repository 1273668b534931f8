// https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs

export interface Command {
  /** Lower case: the runner compares names without regard to case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * The command in a line of output, in one of the two notations. Undefined if the line has no command with a known name.
 */
export function parseCommand(line: string, isKnown: (name: string) => boolean): Command | undefined {
  return parseColons(line, isKnown) ?? parseBrackets(line, isKnown);
}

// `::name key=value,key=value::data`, which must start the line; white space before it does not count.
function parseColons(line: string, isKnown: (name: string) => boolean): Command | undefined {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  const { name, rest } = splitHead(text.slice(2, end));
  if (!isKnown(name)) return undefined;
  return {
    name,
    properties: parseProperties(rest.trim(), ',', (value) => decode(value, PROPERTY)),
    data: decode(text.slice(end + 2), DATA),
  };
}

// `##[name key=value;key=value]data`, anywhere in the line. The text before it is dropped.
function parseBrackets(line: string, isKnown: (name: string) => boolean): Command | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const { name, rest } = splitHead(line.slice(start + 3, end));
  if (!isKnown(name)) return undefined;
  return {
    name,
    properties: parseProperties(rest, ';', (value) => decode(value, BRACKETS)),
    data: decode(line.slice(end + 1), BRACKETS),
  };
}

function splitHead(head: string): { readonly name: string; readonly rest: string } {
  const space = head.indexOf(' ');
  return {
    name: (space < 0 ? head : head.slice(0, space)).toLowerCase(),
    rest: space > 0 ? head.slice(space + 1) : '',
  };
}

function parseProperties(
  text: string,
  separator: string,
  decodeValue: (value: string) => string,
): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const pair of text.split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0 && equals + 1 < pair.length) {
      properties[pair.slice(0, equals).toLowerCase()] = decodeValue(pair.slice(equals + 1));
    }
  }
  return properties;
}

type Escapes = ReadonlyArray<readonly [code: string, char: string]>;

// The order matters: with %25 last, "%250A" comes back as the three characters "%0A" and not as a line end.
const DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const BRACKETS: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

function decode(text: string, escapes: Escapes): string {
  return escapes.reduce((decoded, [code, char]) => decoded.replaceAll(code, char), text);
}
