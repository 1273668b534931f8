import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { codeOf } from '../errors.ts';
import { quote } from '../log-text.ts';
import { documentOptions } from '../options/cli-input.ts';
import { shown } from '../options/names.ts';
import type { Option } from '../options/option.ts';
import type { Raw, RawOptions } from '../options/raw.ts';

const LARGEST = 64 * 1024;
const FILE = /^fileb?:\/\//;
const BYTES = /^fileb:/;

/**
 * Puts the content of files in the place of `file://PATH`; a relative path counts from `folder`. As in the AWS CLI this
 * holds for the options of an operation and the two documents, not for the global ones, and `fileb://PATH` for the
 * documents alone.
 */
export async function readParamFiles(
  raw: RawOptions,
  options: Readonly<Record<string, Option>>,
  folder: string,
): Promise<{ readonly raw: RawOptions; readonly problems: readonly string[] }> {
  const given: Record<string, Raw> = { ...raw.given };
  const problems: string[] = [];
  for (const [name, option] of Object.entries(options)) {
    const value = writtenIn(raw.given[name]);
    if (value === undefined || !FILE.test(value)) continue;
    const path = value.replace(FILE, '');
    if (BYTES.test(value) && !(name in documentOptions)) {
      problems.push(`${shown(name, raw.surface)}: takes text, and fileb:// reads bytes; write file://`);
      continue;
    }
    const text = await content(isAbsolute(path) ? path : join(folder, path));
    if (typeof text === 'string') given[name] = asGiven(text, option, raw);
    else problems.push(`${shown(name, raw.surface)}: the file ${quote(path)} ${text.problem}`);
  }
  return { raw: { ...raw, given }, problems };
}

function writtenIn(raw: Raw | undefined): string | undefined {
  if (raw?.surface === 'input') return raw.text.trim();
  return raw?.surface === 'argv' && raw.words.length === 1 ? raw.words[0] : undefined;
}

/** A list in a file is written as in a workflow: an item a line, or a JSON array. Any other text is taken as it is. */
function asGiven(text: string, option: Option, { surface }: RawOptions): Raw {
  if (surface !== 'argv') return { surface: 'input', text };
  const isLines = option.kind === 'list' && !text.trimStart().startsWith('[');
  return { surface, words: isLines ? text.split(/[\r\n,]+/).flatMap((item) => item.trim() || []) : [text] };
}

async function content(path: string): Promise<string | { readonly problem: string }> {
  try {
    const bytes = await readFile(path);
    return bytes.length <= LARGEST ? bytes.toString('utf8') : { problem: 'is larger than 64 KiB' };
  } catch (cause) {
    return { problem: `cannot be read (${codeOf(cause)})` };
  }
}
