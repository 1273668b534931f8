import { slice } from './slice.ts';
import * as steps from './steps.ts';
import { refuse, type TokenReader } from './token-reader.ts';
import type { Step } from './value.ts';

/** Reads one expression. */
type Read = () => Step;

/** `[a, b]`, its bracket already read. */
export function readList(reader: TokenReader, read: Read): Step {
  const parts = [read()];
  while (!reader.take(']')) {
    reader.expect(',');
    parts.push(read());
  }
  return steps.list(parts);
}

/** `{a: b, c: d}`, its brace already read. A comma between two members may be missing, as in the AWS CLI. */
export function readObject(reader: TokenReader, read: Read): Step {
  const parts: [string, Step][] = [];
  for (let closed = false; !closed; closed = !reader.take(',') && reader.take('}')) {
    const token = reader.next();
    if (token.kind !== 'name' && token.kind !== 'quoted') return refuse(token);
    reader.expect(':');
    parts.push([token.name, read()]);
  }
  return steps.object(parts);
}

/** `(a, b)`, its parenthesis already read. A comma may be missing or one too many, as in the AWS CLI. */
export function readParameters(reader: TokenReader, read: Read): Step[] {
  const parameters: Step[] = [];
  while (!reader.take(')')) {
    parameters.push(read());
    reader.take(',');
  }
  return parameters;
}

/** `[1]` or `[1:2]`, its bracket already read. */
export function readIndex(reader: TokenReader): { readonly step: Step; readonly isSlice: boolean } {
  if (reader.peek().kind === ':' || reader.peek(1).kind === ':') return { step: readSlice(reader), isSlice: true };
  const token = reader.next();
  if (token.kind !== 'number') return refuse(token);
  reader.expect(']');
  return { step: steps.index(token.value), isSlice: false };
}

function readSlice(reader: TokenReader): Step {
  const parts: (number | undefined)[] = [undefined];
  while (!reader.take(']')) {
    const token = reader.next();
    if (token.kind === 'number') parts[parts.length - 1] = token.value;
    else if (token.kind === ':' && parts.length < 3) parts.push(undefined);
    else return refuse(token);
  }
  const [start, stop, step] = parts;
  return slice({ start, stop, step });
}
