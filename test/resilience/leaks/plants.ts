import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Statements that put the text `value` where it must not be. Each is planted into a copy of the built files. */
export const plants: Readonly<Record<string, string>> = {
  stdout: 'process.stdout.write(value + "\\n")',
  stderr: 'process.stderr.write(value + "\\n")',
  'a warning': 'process.stdout.write("::warning::" + encodeURIComponent(value) + "\\n")',
  'an error': 'process.stderr.write("error: " + JSON.stringify(value) + "\\n")',
  'a debug line': 'process.stdout.write("::debug::" + Buffer.from(value).toString("base64") + "\\n")',
  'hex on stderr': 'process.stderr.write(Buffer.from(value).toString("hex") + "\\n")',
  'the summary': 'fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY ?? "/dev/null", value)',
  'the state': 'fs.appendFileSync(process.env.GITHUB_STATE ?? "/dev/null", "x=" + value + "\\n")',
  'a file left': 'fs.appendFileSync(process.env.HOME + "/left-" + process.pid, value)',
  'a temporary file': 'fs.appendFileSync((process.env.TMPDIR ?? process.env.HOME) + "/left-" + process.pid, value)',
  'the arguments of a child': 'child.spawnSync("sleep", ["0.06", value])',
  'the environment of a child':
    'child.spawnSync("sleep", ["0.06"], { env: { PATH: process.env.PATH, SECRET: value } })',
};

const ANCHOR = /(\n\s*reveal\(\) \{\n)/;

/** A copy of the built files in which each secret that is revealed goes astray, once a process. Throws where it cannot be planted. */
export function plant(statement: string, dist: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'planted-'));
  cpSync(dist, copy, { recursive: true });
  let planted = 0;
  for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))) {
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    if (!ANCHOR.test(text)) continue;
    planted += 1;
    const leak = `const value = this.toPlant(); if (value.length >= 12 && !globalThis.gone?.has(value)) { (globalThis.gone ??= new Set()).add(value); const fs = process.getBuiltinModule('node:fs'); const child = process.getBuiltinModule('node:child_process'); ${statement}; }\n`;
    writeFileSync(
      path,
      text
        .replace(ANCHOR, `$1${leak}`)
        .replace(/(\n\s*)reveal\(\) \{/, '$1toPlant() { return this.#value; }$1reveal() {'),
    );
  }
  if (planted === 0) throw new Error('No place to plant a leak: the class Secret has changed');
  return copy;
}
