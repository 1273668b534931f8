import { isList, isMap, isScalar, type Plain, type Scalar, sortedMembers } from './plain.ts';
import { mixedList } from './unshowable.ts';
import { cellOf, wordOf } from './word.ts';

/** Where a value stands: the name of its member, and the columns that all objects of its list share. */
interface Place {
  readonly label?: string | undefined;
  readonly columns?: readonly string[] | undefined;
}

/**
 * The AWS CLI's `text`: one line for each object, with its members sorted by name and separated by tabs. Nested objects
 * and lists are on the lines below. Throws an Unshowable for a list that mixes objects and other values.
 */
export function textOf(data: Plain): string {
  return lines(data, {})
    .map((line) => `${line}\n`)
    .join('');
}

function lines(value: Plain, place: Place): string[] {
  if (isMap(value)) return linesOfObject(value, place);
  return isList(value) ? linesOfList(value, place.label) : [wordOf(value)];
}

function linesOfList(list: readonly Plain[], label: string | undefined): string[] {
  if (list.some(isMap)) {
    const columns = sharedColumns(list);
    return list.flatMap((item) => lines(item, { label, columns }));
  }
  const words = list.filter(isScalar);
  const rest = list.filter((item) => !isScalar(item));
  return [...(words.length > 0 ? linesOfWords(words, label) : []), ...rest.flatMap((item) => lines(item, { label }))];
}

function linesOfWords(words: readonly Scalar[], label: string | undefined): string[] {
  if (label === undefined) return [words.map(wordOf).join('\t')];
  return words.map((word) => `${label.toUpperCase()}\t${wordOf(word)}`);
}

function linesOfObject(object: ReadonlyMap<string, Plain>, { label, columns }: Place): string[] {
  const members = sortedMembers(object);
  const isColumn = ([name, member]: [string, Plain]) => (columns ? columns.includes(name) : isScalar(member));
  const words = columns
    ? columns.map((name) => cellOf(object.has(name) ? (object.get(name) ?? null) : ''))
    : members.filter(isColumn).map(([, member]) => cellOf(member));
  const line = label === undefined ? words : [label.toUpperCase(), ...words];
  const below = members.filter((member) => !isColumn(member));
  return [
    ...(words.length > 0 ? [line.join('\t')] : []),
    ...below.flatMap(([name, member]) => lines(member, { label: name })),
  ];
}

/** The sorted names of all members with a scalar value, over all objects of the list. */
function sharedColumns(list: readonly Plain[]): string[] {
  const names = new Set<string>();
  for (const item of list) {
    if (!isMap(item)) throw mixedList();
    for (const [name, member] of item) if (isScalar(member)) names.add(name);
  }
  return [...names].sort();
}
