import { FailureError } from '../errors.ts';
import type { Output } from './options.ts';
import type { Plain } from './plain.ts';

export interface Rendering {
  readonly output: Output;
  /** The API's own name of the operation: the title of a table. */
  readonly title: string;
  /** How wide the terminal is, for tables. 80 where there is none, as in the AWS CLI. */
  readonly columns?: number;
}

/**
 * The answer, or what a query made of it, as the AWS CLI v2 writes it to stdout: every byte, without colour. Empty
 * where the AWS CLI prints nothing. Throws a FailureError where the format cannot show the data.
 */
export async function render(data: Plain, rendering: Rendering): Promise<string> {
  const text = await written(data, rendering);
  if (!text.isWellFormed()) throw new FailureError('The result holds half a character, which UTF-8 cannot write');
  return text;
}

/** Each format is loaded when it is asked for. */
async function written(data: Plain, { output, title, columns = 80 }: Rendering): Promise<string> {
  switch (output) {
    case 'json':
      return isEmptyObject(data) ? '' : `${(await import('./json.ts')).prettyJson(data)}\n`;
    case 'text':
      return (await import('./text.ts')).textOf(data);
    case 'table':
      return (await import('./table/table.ts')).tableOf(data, { title, columns });
    case 'yaml':
      return isEmptyObject(data) ? '' : (await import('./yaml/yaml.ts')).yamlOf(data);
    case 'yaml-stream':
      return isEmptyObject(data) ? '' : (await import('./yaml/yaml.ts')).yamlOf([data]);
  }
}

/** The answer of an operation that has none; the AWS CLI prints nothing then, not `{}`. */
function isEmptyObject(data: Plain): boolean {
  return data instanceof Map && data.size === 0;
}
