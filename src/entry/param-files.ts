import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { codeOf } from '../errors.ts';
import { quote } from '../log-text.ts';
import { documentOptions } from '../options/cli-input.ts';
import { shown } from '../options/names.ts';
import type { Option } from '../options/option.ts';
import { type Raw, type RawOptions, rawOf } from '../options/raw.ts';

const LARGEST = 64 * 1024;
const FILE = /^fileb?:\/\//;
const BYTES = /^fileb:/;

/**
 * Replaces each value `file://PATH` in `raw` by the content of the file. A relative path counts from `folder`. As in
 * the AWS CLI, only the options of an operation and the two documents can be files, and only the documents can be
 * `fileb://PATH`. `options` are those that can be files. Never throws: a file that cannot be read is a problem, as a
 * sentence.
 */
export async function readParamFiles(
  raw: RawOptions,
  options: Readonly<Record<string, Option>>,
  folder: string,
): Promise<{ readonly raw: RawOptions; readonly problems: readonly string[] }> {
  const given: Record<string, Raw> = Object.assign(Object.create(null), raw.given);
  const problems: string[] = [];
  for (const [name, option] of Object.entries(options)) {
    const value = writtenIn(rawOf(raw, name));
    if (value === undefined || !FILE.test(value)) continue;
    const path = value.replace(FILE, '');
    if (BYTES.test(value) && !Object.hasOwn(documentOptions, name)) {
      problems.push(`${shown(name, raw.surface)}: takes text, and fileb:// is for bytes. Give file://PATH`);
      continue;
    }
    const text = await content(isAbsolute(path) ? path : join(folder, path));
    const problem = typeof text !== 'string' ? text.problem : emptyProblem(text, option);
    if (problem !== undefined) problems.push(`${shown(name, raw.surface)}: the file ${quote(path)} ${problem}`);
    else if (typeof text === 'string') given[name] = asGiven(text, option, raw);
  }
  return { raw: { ...raw, given }, problems };
}

function writtenIn(raw: Raw | undefined): string | undefined {
  if (raw?.surface === 'action') return raw.text.trim();
  return raw?.surface === 'cli' && raw.words.length === 1 ? raw.words[0] : undefined;
}

/** The problem with an empty file. An empty input means "not given", but an input that names a file was given. */
function emptyProblem(text: string, option: Option): string | undefined {
  return option.emptyIsUnsafe && text.trim() === '' ? 'is empty. Give a value or remove the option' : undefined;
}

/**
 * A list in a file has one item on each line, or is a JSON array, as in a workflow. Any other text is taken as it is.
 */
function asGiven(text: string, option: Option, { surface }: RawOptions): Raw {
  if (surface !== 'cli') return { surface: 'action', text };
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
