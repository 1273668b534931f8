import { compile } from 'jmespath';

declare module 'jmespath' {
  /** The syntax tree of an expression. Throws an Error when it cannot be parsed. */
  export function compile(expression: string): Tree;
}

/** A node of the library's syntax tree. */
export interface Tree {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly children?: readonly (Tree | number | null)[];
}

/**
 * How large a value can get, as multiples of the data: the number of its parts, and the length of its longest text. A
 * part is a value or the name of a member.
 */
interface Growth {
  readonly parts: number;
  readonly text: number;
  /** The size of all intermediate values together. */
  readonly work: number;
}

/** More parts than an answer has. */
const PARTS = 8;
/** More characters than a name, a number or the signs between parts have. The unit in which texts are counted. */
const LENGTH = 50;

/**
 * An upper bound for the size of all intermediate results of a query, as a multiple of the answer's size. A few
 * characters can double a value, for example `[@,@]|`, so a short query could fill any memory. Throws an Error if it
 * cannot be parsed.
 */
export function growthOf(expression: string): number {
  return growth(compile(expression)).work;
}

function growth(tree: Tree): Growth {
  const parts = partsOf(tree).map(growth);
  const [first = SAME, second = SAME, third = SAME] = parts;
  const work = sum(parts.map((part) => part.work));
  switch (tree.type) {
    case 'Subexpression':
    case 'IndexExpression':
    case 'Pipe':
      return counted(
        first.parts * second.parts,
        first.text * second.text,
        first.work + first.parts * first.text * second.work,
      );
    case 'Projection':
    case 'ValueProjection':
    case 'FilterProjection': {
      const each = first.parts * first.text * (second.work + (parts.length > 2 ? third.work : 0));
      return counted(1 + first.parts * second.parts, first.text * second.text, first.work + each);
    }
    case 'MultiSelectList':
    case 'MultiSelectHash':
    case 'OrExpression':
    case 'AndExpression':
      return counted(1 + sum(parts.map((part) => part.parts)), longest(parts), work);
    case 'Literal':
      return literal(tree.value);
    case 'Function':
      return called(tree, parts, work);
    case 'Comparator':
    case 'NotExpression':
      return counted(1, 1, work);
    default:
      return counted(first.parts, first.text, work);
  }
}

const SAME: Growth = { parts: 1, text: 1, work: 1 };

function counted(parts: number, text: number, work: number): Growth {
  return { parts, text, work: work + parts * text };
}

function called(tree: Tree, given: readonly Growth[], work: number): Growth {
  const [first = SAME, second = SAME] = given;
  const all = counted(1 + sum(given.map(({ parts }) => parts)), longest(given), work);
  switch (tree.name) {
    case 'join': {
      const [, list] = partsOf(tree);
      const items = list?.type === 'MultiSelectList' ? partsOf(list).length : PARTS * second.parts;
      return counted(1, (items + 1) * (first.text + second.text), work);
    }
    case 'to_string':
      return counted(1, 3 * PARTS * first.parts * first.text, work);
    case 'map':
      return counted(
        1 + first.parts * second.parts,
        first.text * second.text,
        work + second.parts * second.text * first.work,
      );
    case 'merge':
      // The library treats a text as an object with a member for each character.
      return counted(all.parts + LENGTH * sum(given.map(({ text }) => text)), all.text, work);
    case 'sort_by':
      // For a list of a million items, 20 comparisons for each item, with 2 evaluations each.
      return counted(first.parts, first.text, work + 40 * first.parts * first.text * second.work);
    case 'max_by':
    case 'min_by':
      return counted(first.parts, first.text, work + first.parts * first.text * second.work);
    default:
      return all;
  }
}

function literal(value: unknown): Growth {
  if (typeof value === 'string') return counted(1, Math.max(1, value.length / LENGTH), 0);
  if (typeof value !== 'object' || value === null) return counted(1, 1, 0);
  const parts = Object.entries(value).flatMap(([name, member]) => [literal(name), literal(member)]);
  return counted(1 + sum(parts.map((part) => part.parts)), longest(parts), 0);
}

function partsOf({ type, children = [], value }: Tree): Tree[] {
  const members = children.filter((child) => typeof child === 'object' && child !== null);
  return type === 'KeyValuePair' && isTree(value) ? [value] : members;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function longest(parts: readonly Growth[]): number {
  return Math.max(1, ...parts.map(({ text }) => text));
}
