import { lineJson } from '../json.ts';
import type { Plain, Scalar } from '../plain.ts';
import { floatText, isList, isMap, isScalar, sortedMembers, wordOf } from '../python.ts';
import { isSimpleKey, writeText } from './text.ts';
import { type YamlWriter, yamlWriter } from './writer.ts';

/** The AWS CLI's `yaml`: members by name, block style. A value without members is written as JSON, as there. */
export function yamlOf(data: Plain): string {
  if (isScalar(data)) return `${lineJson(data)}\n`;
  const writer = yamlWriter();
  writeNode(data, { writer, anchors: anchorsOf(data), indent: -1 });
  return writer.end();
}

interface Place {
  readonly writer: YamlWriter;
  /** Undefined until the value has been written. */
  readonly anchors: Map<Plain, Anchor>;
  readonly indent: number;
  /** The value of a member; its list is then not indented. */
  readonly isMember?: boolean;
  readonly isKey?: boolean;
}

interface Anchor {
  readonly name: string;
  written: boolean;
}

function writeNode(value: Plain, place: Place): void {
  const { writer } = place;
  const anchor = place.anchors.get(value);
  if (anchor) writer.sign(`${anchor.written ? '*' : '&'}${anchor.name}`);
  if (anchor?.written) return;
  if (anchor) anchor.written = true;
  if (isScalar(value)) writeScalar(value, place);
  else if (isEmpty(value)) writer.sign(isList(value) ? '[]' : '{}');
  else if (isList(value)) writeList(value, place);
  else writeMap(value, place);
}

function isEmpty(value: Exclude<Plain, Scalar>): boolean {
  return isList(value) ? value.length === 0 : value.size === 0;
}

function writeList(list: readonly Plain[], place: Place): void {
  const { writer } = place;
  const stays = place.isMember === true && !writer.isIndented();
  const indent = place.indent < 0 ? 0 : place.indent + (stays ? 0 : 2);
  for (const item of list) {
    writer.toColumn(indent);
    writer.sign('-', { indents: true });
    writeNode(item, { writer, anchors: place.anchors, indent });
  }
}

function writeMap(map: ReadonlyMap<string, Plain>, place: Place): void {
  const { writer, anchors } = place;
  const indent = place.indent < 0 ? 0 : place.indent + 2;
  for (const [name, member] of sortedMembers(map)) {
    writer.toColumn(indent);
    if (isSimpleKey(name)) {
      writeScalar(name, { writer, anchors, indent, isKey: true });
      writer.glue(':');
    } else {
      writer.sign('?', { indents: true });
      writeScalar(name, { writer, anchors, indent });
      writer.toColumn(indent);
      writer.sign(':', { indents: true });
    }
    writeNode(member, { writer, anchors, indent, isMember: true });
  }
}

function writeScalar(value: Scalar, { writer, indent, isKey = false }: Place): void {
  if (typeof value === 'string') writeText(value, { writer, indent: Math.max(indent, 0) + 2, isKey });
  else writer.word(plainWord(value));
}

function plainWord(value: Exclude<Scalar, string>): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' ? floatText(value, { nan: '.nan', infinity: '.inf' }) : wordOf(value);
}

/** What appears twice (the same thing, not an equal one) gets a name where it is first, and is only named after that. */
function anchorsOf(data: Plain): Map<Plain, Anchor> {
  const seen = new Set<Plain>();
  const anchors = new Map<Plain, Anchor>();
  const visit = (value: Plain): void => {
    if (typeof value !== 'object' || value === null || anchors.has(value)) return;
    if (seen.has(value)) {
      anchors.set(value, { name: `id${String(anchors.size + 1).padStart(3, '0')}`, written: false });
      return;
    }
    seen.add(value);
    if (isList(value)) value.forEach(visit);
    else if (isMap(value)) for (const [, member] of sortedMembers(value)) visit(member);
  };
  visit(data);
  return anchors;
}
