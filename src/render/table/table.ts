import { isList, isMap, isScalar, type Plain } from '../plain.ts';
import { mixedList, Unshowable } from '../unshowable.ts';
import { cellOf } from '../word.ts';
import { drawTable } from './drawing.ts';
import { type Section, sectionOf } from './section.ts';

/** The title of the table, and the width of the terminal in characters. A wider table is turned on its side. */
export interface TableStyle {
  readonly title: string;
  readonly columns: number;
}

/**
 * The AWS CLI's `table`. An empty text for a value that is empty or null. Throws an Unshowable for data without this
 * form.
 */
export function tableOf(data: Plain, { title, columns }: TableStyle): string {
  const sections: Section[] = [];
  return addTo(sections, data, { title, depth: 0 }) ? drawTable(sections, columns) : '';
}

interface Place {
  /** Undefined if the rows belong to the section before. */
  readonly title: string | undefined;
  readonly depth: number;
}

function addTo(sections: Section[], data: Plain, place: Place): boolean {
  if (isEmpty(data)) return false;
  if (place.title !== undefined) sections.push(sectionOf(place.title, place.depth));
  if (isMap(data)) addObject(sections, data, place.depth);
  else if (isList(data) && data[0] instanceof Map) addObjects(sections, data, place);
  else if (isList(data)) addRows(sections, data);
  return true;
}

/** Whether Python takes the value for false. */
function isEmpty(data: Plain): boolean {
  if (isList(data)) return data.length === 0;
  if (isMap(data)) return data.size === 0;
  return data === null || data === '' || data === false || data === 0;
}

function addRows(sections: Section[], list: readonly Plain[]): void {
  for (const item of list) {
    if (isScalar(item)) last(sections).addRow([cellOf(item)]);
    else if (isMap(item)) last(sections).addRow([...item.keys()]);
    else if (item.every(isScalar)) last(sections).addRow(item.map(cellOf));
    else addTo(sections, item, { title: undefined, depth: 0 });
  }
}

function addObject(sections: Section[], object: ReadonlyMap<string, Plain>, depth: number): void {
  const { headers, more } = columnsOf([object]);
  const cells = headers.map((name) => cellOf(object.get(name) ?? null));
  if (headers.length === 1) last(sections).addRow([...headers, ...cells]);
  else if (headers.length > 1) {
    last(sections).addHeaders(headers);
    last(sections).addRow(cells);
  }
  for (const name of more) addTo(sections, object.get(name) ?? null, { title: name, depth: depth + 1 });
}

function addObjects(sections: Section[], list: readonly Plain[], { title, depth }: Place): void {
  const objects = list.map(objectOf);
  const { headers, more } = columnsOf(objects);
  if (headers.length > 0 && !list.every(isMap)) mixed();
  last(sections).addHeaders(headers);
  for (const [index, object] of objects.entries()) {
    if (index > 0 && more.length > 0) {
      sections.push(sectionOf(title, depth));
      last(sections).addHeaders(headers);
    }
    last(sections).addRow(headers.map((name) => cellOf(object.has(name) ? (object.get(name) ?? null) : '')));
    for (const name of more) {
      if (object.has(name)) addTo(sections, object.get(name) ?? null, { title: name, depth: depth + 1 });
    }
  }
}

/** As in the AWS CLI, an empty list or text between objects is an object without members. */
function objectOf(item: Plain): ReadonlyMap<string, Plain> {
  if (isMap(item)) return item;
  return item === '' || (isList(item) && item.length === 0) ? new Map() : mixed();
}

function mixed(): never {
  throw mixedList();
}

/** The members that fit in a cell, and those that get a table of their own. */
function columnsOf(objects: readonly ReadonlyMap<string, Plain>[]): { headers: string[]; more: string[] } {
  const headers = new Set<string>();
  const more = new Set<string>();
  for (const object of objects) {
    for (const [name, member] of object) (isScalar(member) ? headers : more).add(name);
  }
  return { headers: [...headers].sort(), more: [...more].sort() };
}

function last(sections: readonly Section[]): Section {
  const section = sections.at(-1);
  if (!section) throw new Unshowable('has no section for a row');
  return section;
}
