import { isList, isMap, type Plain, type Scalar } from './plain.ts';

/** The AWS CLI's `json`: indented by four spaces, characters beyond ASCII unescaped. Without a line end at the end. */
export function prettyJson(value: Plain, depth = 0): string {
  if (isList(value)) {
    return block(
      '[]',
      value.map((item) => prettyJson(item, depth + 1)),
      depth,
    );
  }
  if (isMap(value)) {
    const members = [...value].map(([name, member]) => `${JSON.stringify(name)}: ${prettyJson(member, depth + 1)}`);
    return block('{}', members, depth);
  }
  return scalarJson(value);
}

/** The same on one line. */
export function lineJson(value: Plain): string {
  // A line end in a text is escaped as \n, so every real line end belongs to the layout.
  return prettyJson(value).replace(/,\n */g, ', ').replace(/\n */g, '');
}

function block(brackets: '[]' | '{}', items: readonly string[], depth: number): string {
  if (items.length === 0) return brackets;
  const line = (level: number) => `\n${' '.repeat(4 * level)}`;
  return brackets[0] + line(depth + 1) + items.join(`,${line(depth + 1)}`) + line(depth) + brackets[1];
}

function scalarJson(value: Scalar): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString().slice(0, 19));
  if (typeof value === 'object' && value !== null) return value.float.toFixed(1);
  return JSON.stringify(value);
}
