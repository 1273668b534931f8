import { statSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { type Env, variable } from '../context.ts';
import { codeOf, FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import { expandPath } from './expand-path.ts';
import { type IniSection, parseIni } from './ini.ts';
import { splitWords } from './split-words.ts';

export type Settings = ReadonlyMap<string, string>;

/** The settings of AWS's configuration files. Maps, because users choose the keys, such as `constructor`. */
export interface ConfigurationFiles {
  readonly profiles: ReadonlyMap<string, Settings>;
  /** The `services` sections, by name. */
  readonly services: ReadonlyMap<string, Settings>;
}

const LARGEST_BYTES = 1024 * 1024;

/**
 * Reads ~/.aws/config and ~/.aws/credentials, or the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name.
 * A file that does not exist counts as empty, as in the AWS CLI. Throws a FailureError for a file that cannot be read.
 */
export async function readConfigurationFiles(env: Env): Promise<ConfigurationFiles> {
  const [config, credentials] = await Promise.all([
    read(env, 'AWS_CONFIG_FILE', 'config'),
    read(env, 'AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
  ]);
  const profiles = new Map<string, Settings>();
  const services = new Map<string, Settings>();
  for (const { title, settings } of config) {
    const [kind, name, ...more] = splitWords(title) ?? [];
    if (title === 'default') profiles.set(title, settings);
    else if (kind === 'profile' && name !== undefined && more.length === 0) profiles.set(name, settings);
    else if (kind === 'services' && name !== undefined && more.length === 0) services.set(name, settings);
  }
  for (const { title, settings } of credentials) {
    profiles.set(title, new Map([...(profiles.get(title) ?? []), ...settings]));
  }
  return { profiles, services };
}

async function read(env: Env, name: string, usual: string): Promise<readonly IniSection[]> {
  const path = expandPath(variable(env, name) ?? join('~', '.aws', usual), env);
  const text = await readText(path);
  if (text === undefined) return [];
  const parsed = parseIni(text);
  if ('sections' in parsed) return parsed.sections;
  throw unreadable(path, `line ${parsed.line} is ${parsed.problem}`);
}

/** The text of a file. Refuses pipes and devices: reading one could block the run, or never end. */
async function readText(path: string): Promise<string | undefined> {
  // Users set this path when they want no configuration file.
  if (path === devNull) return undefined;
  try {
    // Few jobs have these files, and Node's promises of files take a part of the start.
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
    const { readBounded } = await import('../read-bounded.ts');
    const { signal } = new AbortController();
    const bytes = await readBounded(path, { largest: LARGEST_BYTES, signal, onlyFiles: true });
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const code = codeOf(cause) ?? (cause instanceof Error ? cause.message : 'unknown');
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw unreadable(path, code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : code);
  }
}

function unreadable(path: string, why: string): FailureError {
  return new FailureError(`The configuration file ${quote(path)} cannot be read: ${why}`);
}
