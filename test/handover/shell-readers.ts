import { spawnSync } from 'node:child_process';

/** Whether this shell is installed. */
export function has(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, [...args, '-c', 'exit 0'], { stdio: 'ignore' }).status === 0;
}

/**
 * The variables that a real shell passes to its children after it has run `script`. The text to evaluate is $1 there.
 */
export function evaluated(command: readonly string[], script: string, text: string): Record<string, string> {
  const [file = '', ...args] = command;
  const show = `'${process.execPath}' -p 'JSON.stringify(process.env)'`;
  const { stdout, stderr, status } = spawnSync(file, [...args, '-c', `${script}\n${show}`, 'name', text], {
    // In another locale, fish reads each byte as a letter.
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', LC_ALL: 'C.UTF-8', TEXT: text },
    // Not a socket: bash would take it for a remote login, and read more files.
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0 || stderr !== '') throw new Error(`${command.join(' ')} failed: ${stderr}`);
  return JSON.parse(stdout);
}

const SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b";

/**
 * Reads assignments of PowerShell by the rules of its tokenizer: each of five quotes opens and closes a string, and two
 * of them in a row stand for the second one. It replaces PowerShell, which Debian does not have.
 * https://github.com/PowerShell/PowerShell/blob/master/src/System.Management.Automation/engine/parser/tokenizer.cs
 */
export function readPowerShell(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  let rest = text;
  while (rest !== '') {
    const [head = '', name = ''] = /^\$env:(\w+) = (?=.)/.exec(rest) ?? [];
    rest = rest.slice(head.length);
    if (head === '' || !SINGLE_QUOTES.includes(rest[0] ?? '')) throw new Error(`no assignment: ${rest}`);
    let value = '';
    let index = 1;
    for (; ; index += 1) {
      const letter = rest[index];
      if (letter === undefined) throw new Error(`no end of a string: ${rest}`);
      if (SINGLE_QUOTES.includes(letter)) {
        const next = rest[index + 1];
        if (next === undefined || !SINGLE_QUOTES.includes(next)) break;
        index += 1;
        value += next;
      } else value += letter;
    }
    rest = rest.slice(index + 1);
    if (rest[0] !== '\n') throw new Error(`text after a string: ${rest}`);
    rest = rest.slice(1);
    found[name] = value;
  }
  return found;
}

/**
 * Reads lines of a batch file as cmd does, with and without delayed expansion, and as a `for /f` loop at the prompt
 * does: percent signs and exclamation marks disappear with the text between them, and special letters work only outside
 * quotes.
 * https://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts
 */
export function readCmd(text: string, isDelayed: boolean): Record<string, string> {
  const found: Record<string, string> = {};
  for (const line of text.split('\r\n').slice(0, -1)) {
    let command = line.replace(/%%|%[^%]*%|%/g, (match) => (match === '%%' ? '%' : ''));
    if (isDelayed) command = command.replace(/![^!]*!|!/g, '');
    let isQuoted = false;
    for (const letter of command) {
      if (letter === '"') isQuoted = !isQuoted;
      else if (!isQuoted && /[&|<>^()]/.test(letter)) throw new Error(`a command of its own: ${command}`);
    }
    const [, name = '', value = ''] = /^set "([^=]+)=(.*)"[^"]*$/.exec(command) ?? [];
    if (name === '') throw new Error(`not set: ${command}`);
    found[name] = value;
  }
  return found;
}

/**
 * Reads a dotenv report as GitLab does.
 * https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/services/ci/parse_dotenv_artifact_service.rb
 */
export function readGitLabDotenv(text: string): Record<string, string> {
  if (Buffer.byteLength(text) > 5 * 1024) throw new Error('Dotenv Artifact Too Big. Maximum Allowable Size: 5 KiB');
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return Object.fromEntries(
    lines.map((line) => {
      const [, key, value] = /^(.*?)=(.*)$/m.exec(line) ?? [];
      if (key === undefined || value === undefined) throw new Error('Invalid Format');
      const name = key.trim();
      if (!/^[a-zA-Z0-9_]+$/.test(name)) throw new Error('Validation failed: Key is invalid');
      return [name, value.replace(/^[\0\t\n\v\f\r ]+|[\0\t\n\v\f\r ]+$/g, '')];
    }),
  );
}
