import { resolve } from 'node:path';
import { reasonOf } from '../errors.ts';
import { quote } from '../log-text.ts';
import { readBounded } from '../read-bounded.ts';

const LARGEST = 16 * 1024 * 1024;

/** A file of certificate authorities. */
export interface Authorities {
  /** Absolute: clients run in other folders. */
  readonly path?: string;
  /** Its text, in PEM. */
  readonly ca?: string;
  readonly problem?: string;
}

/**
 * Reads the file that clients will read, so that a wrong path is found before a login is requested. `title` is the
 * option as the user typed it. Never rejects.
 */
export async function readAuthorities(path: string | undefined, folder: string, title: string): Promise<Authorities> {
  if (path === undefined) return {};
  const whole = resolve(folder, path);
  try {
    const options = { largest: LARGEST, onlyFiles: true, signal: new AbortController().signal };
    const ca = (await readBounded(whole, options)).toString('utf8');
    if (ca.includes('-----BEGIN CERTIFICATE-----')) return { path: whole, ca };
    return { problem: `${title}: the file ${quote(path)} contains no certificate in PEM` };
  } catch (cause) {
    return { problem: `${title}: the file ${quote(path)} cannot be read (${reasonOf(cause)})` };
  }
}
