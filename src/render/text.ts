import { isList, isMap, isScalar, type Plain, type Scalar, sortedMembers } from './plain.ts';
import { mixedList } from './unshowable.ts';
import { cellOf, wordOf } from './word.ts';

/** What surrounds a value: the member it is, and the columns that it shares with its neighbours in a list. */
interface Place {
  readonly label?: string | undefined;
  readonly columns?: readonly string[] | undefined;
}

/**
 * The AWS CLI's `text`: one line an object, its members by name with tabs between, nested ones on lines below. Throws an
 * Unshowable.
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

/** The names of all members without members of their own, of all objects of a list. */
function sharedColumns(list: readonly Plain[]): string[] {
  const names = new Set<string>();
  for (const item of list) {
    if (!isMap(item)) throw mixedList();
    for (const [name, member] of item) if (isScalar(member)) names.add(name);
  }
  return [...names].sort();
}
