import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { has, readGitLabDotenv } from './shell-readers.ts';

/** A program that reads dotenv files: `read` returns the variables that it finds in a text. */
export interface DotenvReader {
  readonly name: string;
  readonly read: (text: string) => Readonly<Record<string, string>>;
}

const SHOW = 'JSON.stringify(process.env)';
const PYTHON = 'import json, sys, dotenv; print(json.dumps(dotenv.dotenv_values(sys.argv[1], interpolate=True)))';

/** The real Node and sh, and the rules of the readers that are not on every machine. */
export const dotenvReaders: readonly DotenvReader[] = [
  { name: 'GitLab', read: readGitLabDotenv },
  { name: 'docker run --env-file', read: readDockerEnvFile },
  { name: 'python-dotenv by its rules', read: readPythonDotenv },
  {
    name: 'node --env-file',
    read: (text) => withFile(text, (path) => shown(process.execPath, [`--env-file=${path}`, '-p', SHOW])),
  },
  ...(has('sh') ? [sourcedBy('sh')] : []),
  ...(has('bash') ? [sourcedBy('bash')] : []),
  ...(spawnSync('python3', ['-c', 'import dotenv']).status === 0
    ? [
        {
          name: 'python-dotenv',
          read: (text: string) => withFile(text, (path) => shown('python3', ['-c', PYTHON, path])),
        },
      ]
    : []),
];

function sourcedBy(shell: string): DotenvReader {
  const script = `set -a; . "$1"; exec '${process.execPath}' -p '${SHOW}'`;
  return {
    name: `set -a; . file, in ${shell}`,
    read: (text) => withFile(text, (path) => shown(shell, ['-c', script, 'sh', path])),
  };
}

function shown(command: string, args: readonly string[]): Record<string, string> {
  const { stdout, stderr, status } = spawnSync(command, args, {
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
  });
  if (status !== 0 || stderr !== '') throw new Error(`${command} failed: ${stderr}`);
  return JSON.parse(stdout);
}

function withFile<T>(text: string, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'dotenv-'));
  try {
    writeFileSync(join(folder, 'login.env'), text);
    return use(join(folder, 'login.env'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * An env file as Docker's client reads it: no quotes, no escapes. Blanks before a name are cut, and # begins a comment
 * line.
 * https://github.com/docker/cli/blob/master/pkg/kvfile/kvfile.go
 */
function readDockerEnvFile(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^\s+/, ''));
  const pairs = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(
    pairs.map((line) => {
      const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(line) ?? [];
      if (name === '' || /\s/.test(name)) throw new Error('no variable name');
      return [name, value];
    }),
  );
}

/**
 * A line of NAME=value by the rules of python-dotenv: quotes, a comment after a blank, `${NAME}` replaced.
 * https://github.com/theskumar/python-dotenv/blob/main/src/dotenv/parser.py
 */
function readPythonDotenv(text: string): Record<string, string> {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', raw = ''] = /^\s*([^=\s]+)[^\S\r\n]*=[^\S\r\n]*(.*)$/s.exec(line) ?? [];
      const [, single] = /^'((?:\\'|[^'])*)'/.exec(raw) ?? [];
      const [, double] = /^"((?:\\"|[^"])*)"/.exec(raw) ?? [];
      const bare = raw.replace(/\s+#.*/, '').trimEnd();
      const value = single?.replace(/\\([\\'])/g, '$1') ?? double?.replace(/\\(["\\abfnrtv'])/g, '$1') ?? bare;
      return [name, value.replace(/\$\{[^}:]*(?::-([^}]*))?\}/g, '$1')];
    }),
  );
}
