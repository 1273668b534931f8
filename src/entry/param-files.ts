import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { expandPath } from '../aws/expand-path.ts';
import type { Env } from '../context.ts';
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
 * Replaces `file://PATH` by the content of the file; a relative path counts from `folder`, `~` and variables are expanded
 * by `env`. An option whose file cannot be read is among the `unread`, so that it has one problem only. As in the AWS CLI, only the
 * options of an operation and the two documents can be files, and only the documents can be `fileb://PATH`.
 */
export async function readParamFiles(
  raw: RawOptions,
  options: Readonly<Record<string, Option>>,
  folder: string,
  env: Env = {},
): Promise<{ readonly raw: RawOptions; readonly problems: readonly string[] }> {
  const given: Record<string, Raw> = Object.assign(Object.create(null), raw.given);
  const problems: string[] = [];
  const unread: string[] = [];
  for (const [name, option] of Object.entries(options)) {
    const value = writtenIn(rawOf(raw, name));
    if (value === undefined || !FILE.test(value)) continue;
    const path = value.replace(FILE, '');
    const whole = expandPath(path, env);
    if (BYTES.test(value) && !Object.hasOwn(documentOptions, name)) {
      problems.push(`${shown(name, raw.surface)}: takes text, and fileb:// is for bytes. Give file://PATH`);
      unread.push(name);
      continue;
    }
    const text = await content(isAbsolute(whole) ? whole : join(folder, whole));
    const problem = typeof text !== 'string' ? text.problem : emptyProblem(text, option);
    if (problem !== undefined) {
      problems.push(`${shown(name, raw.surface)}: the file ${quote(path)} ${problem}`);
      unread.push(name);
    } else if (typeof text === 'string') given[name] = asGiven(text, option, raw);
  }
  return { raw: { ...raw, given, unread }, problems };
}

function writtenIn(raw: Raw | undefined): string | undefined {
  if (raw?.surface === 'action') return raw.text.trim();
  return raw?.surface === 'cli' && raw.words.length === 1 ? raw.words[0] : undefined;
}

/** An empty input counts as not given, but an input that names a file was given. */
function emptyProblem(text: string, option: Option): string | undefined {
  return option.emptyIsUnsafe && text.trim() === '' ? 'is empty. Give a value or remove the option' : undefined;
}

/** A list in a file is written as in a workflow: one item a line, or a JSON array. Any other text is taken as it is. */
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
