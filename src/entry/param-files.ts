import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { expandPath } from '../aws/expand-path.ts';
import { type Env, variable } from '../context.ts';
import { codeOf } from '../errors.ts';
import { seconds as inSeconds, quote } from '../log-text.ts';
import { documentOptions } from '../options/cli-input.ts';
import { shown } from '../options/names.ts';
import type { Option } from '../options/option.ts';
import { type Raw, type RawOptions, rawOf } from '../options/raw.ts';
import { readBounded } from '../read-bounded.ts';

const LARGEST = 64 * 1024;
const FILE = /^fileb?:\/\//;
const BYTES = /^fileb:/;
/** The text of an issue can reach an input. The folders of the job hold what the workflow itself put there. */
const FOLDERS = ['GITHUB_WORKSPACE', 'RUNNER_TEMP'] as const;

/** Where files are, and how long reading all of them may take. */
export interface Places {
  /** Where relative paths count from. */
  readonly folder: string;
  readonly env: Env;
  /** max-wait. */
  readonly seconds: number;
}

/** What a file holds, or what is wrong with it, as the end of a sentence that begins with "the file". */
type Content = { readonly text: string } | { readonly problem: string };

/**
 * Replaces each value `file://PATH` in `raw` by the content of the file, and marks it as a file's. `~` and variables are
 * expanded. As in the AWS CLI, only the options of an operation and the two documents can be files, and only the documents
 * can be `fileb://PATH`. On the command line a file may also be a pipe, such as `<(command)`; an input of the action reads
 * only files of the job. Never throws: a file that cannot be read is a problem, as a sentence, and its option is `unread`.
 */
export async function readParamFiles(
  raw: RawOptions,
  options: Readonly<Record<string, Option>>,
  places: Places,
): Promise<{ readonly raw: RawOptions; readonly problems: readonly string[] }> {
  const given: Record<string, Raw> = Object.assign(Object.create(null), raw.given);
  const problems: string[] = [];
  const unread: string[] = [];
  const signal = AbortSignal.timeout(places.seconds * 1000);
  for (const [name, option] of Object.entries(options)) {
    const written = rawOf(raw, name);
    const value = writtenIn(written);
    if (written === undefined || value === undefined || !FILE.test(value)) continue;
    const title = shown(name, written.surface);
    if (BYTES.test(value) && !Object.hasOwn(documentOptions, name)) {
      problems.push(`${title}: takes text, and fileb:// is for bytes. Give file://PATH`);
      unread.push(name);
      continue;
    }
    const file = value.replace(FILE, '');
    const whole = expandPath(file, places.env);
    const path = isAbsolute(whole) ? whole : join(places.folder, whole);
    const content =
      written.surface === 'action' ? await contentOfJob(path, places, signal) : await contentOf(path, places, signal);
    const problem = 'problem' in content ? content.problem : emptyProblem(content.text, option);
    if (problem === undefined && 'text' in content) given[name] = { ...asGiven(content.text, option, raw), file };
    else {
      problems.push(`${title}: the file ${quote(file)} ${problem}`);
      unread.push(name);
    }
  }
  return { raw: { ...raw, given, unread }, problems };
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

/** The content of a regular file below one of the folders of the job, after links. */
async function contentOfJob(path: string, places: Places, signal: AbortSignal): Promise<Content> {
  const outside = { problem: 'is not below GITHUB_WORKSPACE or RUNNER_TEMP. An input can read no other file' };
  const folders = FOLDERS.flatMap((name) => variable(places.env, name) ?? []).map((folder) => resolve(folder));
  try {
    const real = await realpath(path);
    const reals = await Promise.all(folders.map((folder) => realpath(folder).catch(() => folder)));
    return reals.some((folder) => isBelow(real, folder)) ? contentOf(real, places, signal, true) : outside;
  } catch (cause) {
    // Whether a file exists elsewhere is not shown either.
    return folders.some((folder) => isBelow(resolve(path), folder)) ? unreadable(cause) : outside;
  }
}

function isBelow(path: string, folder: string): boolean {
  const [first] = relative(folder, path).split(sep);
  return first !== '..' && !isAbsolute(relative(folder, path));
}

async function contentOf(path: string, { seconds }: Places, signal: AbortSignal, onlyFiles = false): Promise<Content> {
  try {
    return { text: (await readBounded(path, { largest: LARGEST, signal, onlyFiles })).toString('utf8') };
  } catch (cause) {
    return signal.aborted ? { problem: `did not end within ${inSeconds(seconds)} (max-wait)` } : unreadable(cause);
  }
}

function unreadable(cause: unknown): Content {
  const code = codeOf(cause);
  if (code !== undefined) return { problem: `cannot be read (${code})` };
  return { problem: cause instanceof Error ? cause.message.replace(/^it /, '') : 'cannot be read' };
}
