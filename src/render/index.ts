import { FailureError } from '../errors.ts';
import type { Output } from './options.ts';
import { isMap, type Plain } from './plain.ts';
import { Unshowable } from './unshowable.ts';

export interface Rendering {
  readonly output: Output;
  /** The API's own name of the operation: the title of a table. */
  readonly title: string;
  /**
   * The width of the terminal, in characters. A wider table is turned on its side. 80 by default, as in the AWS CLI.
   */
  readonly columns?: number;
  /** How messages name the option that sets the format. `output` by default. */
  readonly option?: string;
}

/**
 * The answer, or the result of a query, byte for byte as the AWS CLI v2 writes it to stdout without colour. Empty if
 * the AWS CLI prints nothing. Throws a FailureError if the format cannot show the data.
 */
export async function render(data: Plain, rendering: Rendering): Promise<string> {
  const { output, option = 'output' } = rendering;
  try {
    return await written(data, rendering);
  } catch (error) {
    if (!(error instanceof Unshowable)) throw error;
    throw new FailureError(`${option}: ${output} ${error.message}. Use json`);
  }
}

/** Loads only the format that is needed. */
async function written(data: Plain, { output, title, columns = 80 }: Rendering): Promise<string> {
  switch (output) {
    case 'off':
      return '';
    case 'json':
      return isEmptyObject(data) ? '' : `${(await import('./json.ts')).prettyJson(data)}\n`;
    case 'text':
      return wellFormed((await import('./text.ts')).textOf(data));
    case 'table':
      return wellFormed((await import('./table/table.ts')).tableOf(data, { title, columns }));
    case 'yaml':
      return isEmptyObject(data) ? '' : wellFormed((await import('./yaml.ts')).yamlOf(data));
    case 'yaml-stream':
      return isEmptyObject(data) ? '' : wellFormed((await import('./yaml.ts')).yamlOf([data]));
  }
}

/**
 * Throws an Unshowable for a lone surrogate, which UTF-8 cannot hold. JSON needs no check: it writes one as an escape.
 */
function wellFormed(text: string): string {
  if (!text.isWellFormed()) throw new Unshowable('cannot show half a character');
  return text;
}

/** For an answer without members the AWS CLI prints nothing, not `{}`. */
function isEmptyObject(data: Plain): boolean {
  return isMap(data) && data.size === 0;
}
