import { describe, expect, test } from 'vitest';
import { passwordForms } from '../../src/connect/password-forms.ts';
import { Secret } from '../../src/secret.ts';
import { drive, PASSWORD } from './processes.ts';

const login = { username: 'IAM:bob', password: new Secret(PASSWORD), expiresAt: new Date(0) };
const secrets = passwordForms(login).map((form) => form.reveal());

describe('the end', () => {
  test.each([
    ['a success', 'exit 0', 0],
    ['a failure', 'exit 3', 3],
    ['a signal', 'kill -TERM $$', 143],
    ['a crash', 'kill -SEGV $$', 139],
  ])("has the command's own code after %s", async (_, sh, code) => {
    expect(await drive(sh).ended).toMatchObject({ code, signal: null, stdout: '', stderr: '' });
  });

  test.each([
    ['does not exist', 'no-such-command', 127, 'warning: "no-such-command": command not found.'],
    ['is not a program', '/etc/passwd', 126, 'warning: "/etc/passwd": permission denied.'],
    ['is a folder', '/', 126, 'warning: "/": permission denied.'],
  ])('is that of a shell when the command %s', async (_, command, code, says) => {
    const ending = await drive('', { command, args: [PASSWORD] }).ended;
    expect(ending.code).toBe(code);
    expect(ending.stderr).toContain(says);
    expect(ending.stderr).not.toContain(PASSWORD);
    expect(ending.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('shows no argument when the system refuses the arguments', async () => {
    const ending = await drive('', { command: 'echo', args: [`${PASSWORD}\0`] }).ended;
    expect(ending).toMatchObject({ code: 126, stdout: '' });
    expect(ending.stderr).not.toContain(PASSWORD);
  });

  test('leaves no file and no process', async () => {
    const driven = drive('echo done');
    await driven.ended;
    expect(driven.leftovers()).toEqual([]);
    await expect.poll(driven.alive).toEqual([]);
  });
});

describe('the command', () => {
  test('gets its arguments as they are, without a shell', async () => {
    const args = ['%s|', '$HOME', '*', "it's", 'a b', ''];
    expect((await drive('', { command: 'printf', args }).ended).stdout).toBe("$HOME|*|it's|a b||");
  });

  test('reads our stdin', async () => {
    expect((await drive('cat', { input: 'select 1;\n' }).ended).stdout).toBe('select 1;\n');
  });

  test('has the password in its environment, and only there', async () => {
    const { stdout } = await drive('test -n "$DRIVEN_PASSWORD" && tr "\\0" "\\n" < /proc/$$/cmdline').ended;
    expect(stdout).toContain('DRIVEN_PASSWORD" &&');
    expect(stdout).not.toContain('***');
  });

  test.runIf(process.platform === 'linux')('can open its output by name, as scripts do', async () => {
    const ending = await drive('echo one > /dev/stdout; echo two > /dev/stderr; echo three >> /dev/fd/2').ended;
    expect(ending).toMatchObject({ code: 0, stdout: 'one\n', stderr: 'two\nthree\n' });
  });

  test('has ordinary sockets where pipes cannot be made', async () => {
    const ending = await drive('PATH=/usr/bin:/bin; test -S /dev/stdout && printf %s "$DRIVEN_PASSWORD" | cat', {
      command: '/bin/sh',
      path: '/nowhere',
    }).ended;
    expect(ending).toMatchObject({ code: 0, stdout: '***' });
  });
});

describe('the password', () => {
  const half = PASSWORD.length / 2;
  const [begin, end] = [PASSWORD.slice(0, half), PASSWORD.slice(half)];

  test.each([
    ['on stdout', 'echo "<$DRIVEN_PASSWORD>"', '<***>\n', ''],
    ['on stderr', 'echo "<$DRIVEN_PASSWORD>" >&2', '', '<***>\n'],
    ['in two writes', `printf %s '${begin}'; sleep 0.2; printf %s '${end}!'`, '***!', ''],
    [
      'one letter at a time',
      'printf %s "$DRIVEN_PASSWORD" | sed \'s/./&\\n/g\' | while IFS= read -r c; do printf %s "$c"; done',
      '***',
      '',
    ],
    ['in colours', 'printf "\\033[31m%s\\033[0m" "$DRIVEN_PASSWORD"', '\u001b[31m***\u001b[0m', ''],
    ['in base64', 'printf %s "$DRIVEN_PASSWORD" | base64', '***\n', ''],
    ['in base64 after the user name', 'printf IAM:bob:%s "$DRIVEN_PASSWORD" | base64 -w 0', '***', ''],
    ['in hex', 'printf %s "$DRIVEN_PASSWORD" | od -An -v -tx1 | tr -d " \\n"', '***', ''],
    ['in a listing of the environment', 'env | grep DRIVEN', 'DRIVEN_PASSWORD=***\n', ''],
    [
      'at the very end of a large text',
      'head -c 300000 /dev/zero | tr "\\0" x; printf %s "$DRIVEN_PASSWORD"',
      `${'x'.repeat(300_000)}***`,
      '',
    ],
  ])('is not seen %s', async (_, sh, stdout, stderr) => {
    expect(await drive(sh, { secrets }).ended).toMatchObject({ code: 0, stdout, stderr });
  });

  test('is shown when the child inherits our own output', async () => {
    const { stdout } = await drive('echo "$DRIVEN_PASSWORD"', { secrets: undefined }).ended;
    expect(stdout).toBe(`${PASSWORD}\n`);
  });

  test('is not in the arguments or the environment of the watchdog', async () => {
    const sh =
      'for file in /proc/[0-9]*/cmdline; do if grep -qs "CLUSTER_CREDENTIALS_RUN=$CLUSTER_CREDENTIALS_RUN" $file; then tr "\\0" "\\n" < ${file%cmdline}environ; echo found; fi; done 2> /dev/null';
    const { stdout } = await drive(`test -n "$CLUSTER_CREDENTIALS_RUN" && ${sh}`).ended;
    expect(stdout).toMatch(/^PATH=.*\n(?:PWD.*\n|_=.*\n)*found\n$/);
  });
});
