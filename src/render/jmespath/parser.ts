import { readIndex, readList, readObject, readParameters } from './brackets.ts';
import { call } from './functions.ts';
import { tokenize } from './lexer.ts';
import { OPERATORS, powerOf } from './operators.ts';
import { QueryProblem } from './problem.ts';
import * as steps from './steps.ts';
import { refuse, type TokenReader, tokenReader } from './token-reader.ts';
import type { Step } from './value.ts';

/** What binds less ends a projection: the rest is about the list as a whole. */
const PROJECTION_STOP = 10;

/** A part that has been read, and what it is where that changes the meaning of what follows. */
interface Part {
  readonly step: Step;
  /** A bare name: what `(` may follow. */
  readonly name?: string;
  /** `a[0]`: a slice behind it is no projection in the AWS CLI's JMESPath, `a[0][1:].b` is null. */
  readonly isIndexed?: true;
}

/** The steps of an expression. Throws a QueryProblem when it is not well formed. */
export function parse(expression: string): Step {
  if (expression === '') throw new QueryProblem('must not be empty');
  const reader = tokenReader(tokenize(expression));
  const step = stepOf(reader, 0);
  reader.expect('end');
  return step;
}

function stepOf(reader: TokenReader, power: number): Step {
  return partOf(reader, power).step;
}

/** Reads on for as long as what follows binds tighter than `power`. */
function partOf(reader: TokenReader, power: number): Part {
  let part = firstPart(reader);
  while (power < powerOf(reader.peek())) part = longerPart(reader, part);
  return part;
}

function firstPart(reader: TokenReader): Part {
  const token = reader.next();
  switch (token.kind) {
    case 'literal':
      return { step: steps.constant(token.value) };
    case 'quoted':
    case 'name':
      if (token.kind === 'quoted' && reader.peek().kind === '(') refuse(reader.peek());
      return { step: steps.field(token.name), name: token.name };
    case '@':
      return { step: steps.same };
    case '*':
      return { step: steps.values(steps.same, reader.peek().kind === ']' ? steps.same : restOf(reader, 20)) };
    case '[?':
      return filter(reader, steps.same);
    case '[]':
      return flatten(reader, steps.same);
    case '{':
      return { step: readObject(reader, () => stepOf(reader, 0)) };
    case '!':
      return { step: steps.not(stepOf(reader, 45)) };
    case '&':
      return { step: steps.constant({ later: stepOf(reader, 0) }) };
    case '(': {
      const part = partOf(reader, 0);
      reader.expect(')');
      return part;
    }
    case '[': {
      const isEvery = reader.peek().kind === '*' && reader.peek(1).kind === ']';
      if (isEvery || isIndex(reader)) return bracket(reader, { step: steps.same });
      return { step: readList(reader, () => stepOf(reader, 0)) };
    }
    default:
      return refuse(token);
  }
}

function longerPart(reader: TokenReader, left: Part): Part {
  const token = reader.next();
  const operator = OPERATORS[token.kind];
  if (operator) return { step: operator.join(left.step, stepOf(reader, operator.power)) };
  switch (token.kind) {
    case '.':
      if (reader.take('*')) return { step: steps.values(left.step, restOf(reader, 40)) };
      return { step: steps.chain(left.step, behindDot(reader, 40)) };
    case '[]':
      return flatten(reader, left.step);
    case '[?':
      return filter(reader, left.step);
    case '[':
      return bracket(reader, left);
    case '(':
      if (left.name === undefined) return refuse(token);
      return {
        step: call(
          left.name,
          readParameters(reader, () => stepOf(reader, 0)),
        ),
      };
    default:
      return refuse(token);
  }
}

/** What a projection does with each item. */
function restOf(reader: TokenReader, power: number): Step {
  const token = reader.peek();
  if (powerOf(token) < PROJECTION_STOP) return steps.same;
  if (token.kind === '[' || token.kind === '[?') return stepOf(reader, power);
  reader.expect('.');
  return behindDot(reader, power);
}

function behindDot(reader: TokenReader, power: number): Step {
  const token = reader.peek();
  if (token.kind === 'name' || token.kind === 'quoted' || token.kind === '*') return stepOf(reader, power);
  if (reader.take('[')) return readList(reader, () => stepOf(reader, 0));
  if (reader.take('{')) return readObject(reader, () => stepOf(reader, 0));
  return refuse(token);
}

function isIndex(reader: TokenReader): boolean {
  return ['number', ':'].includes(reader.peek().kind);
}

/** `[0]`, `[1:2]` or `[*]`. */
function bracket(reader: TokenReader, left: Part): Part {
  if (isIndex(reader)) {
    const { step, isSlice } = readIndex(reader);
    const joined = steps.chain(left.step, step);
    if (isSlice && !left.isIndexed) return { step: steps.project(joined, restOf(reader, 20)) };
    return { step: joined, isIndexed: true };
  }
  reader.expect('*');
  reader.expect(']');
  return { step: steps.project(left.step, restOf(reader, 20)) };
}

function flatten(reader: TokenReader, left: Step): Part {
  return { step: steps.project(steps.flatten(left), restOf(reader, 9)) };
}

function filter(reader: TokenReader, left: Step): Part {
  const condition = stepOf(reader, 0);
  reader.expect(']');
  const each = reader.peek().kind === '[]' ? steps.same : restOf(reader, 21);
  return { step: steps.filter(left, { condition, each }) };
}
