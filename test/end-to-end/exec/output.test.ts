import { describe, expect, test } from 'vitest';
import { run, startJob } from '../ci/job.ts';
import { passwords } from '../ci/values.ts';
import { commandLine, exec, quoted, script } from './exec.ts';

// In every form that a client, a URL or a log may show. Other code than ours makes each form.
const SHOW = `
const password = process.env.REDSHIFT_PASSWORD;
const pair = process.env.REDSHIFT_USER + ':' + password;
const base64 = (text) => Buffer.from(text).toString('base64');
const forms = [
  password, base64(password), base64(password + '\\n'), base64(pair), Buffer.from(password).toString('base64url'),
  Buffer.from(password).toString('hex'), encodeURIComponent(password), JSON.stringify(password).slice(1, -1),
  password.replaceAll("'", "''"), password.replaceAll("'", "'\\\\''"), new URLSearchParams({ p: password }).toString().slice(2),
  Object.assign(new URL('postgres://u@h/d'), { password }).password,
];
`;
const SHORT = 'Aa1+/=%25 "x" \\ d\'y\' $HOME `id`';
const some = [...passwords, ['a bit of everything', SHORT] as const];
const CHUNKS = [1, 2, 7, 4096];

describe.each(some)('a password with %s', (_, redshiftPassword) => {
  test.each(CHUNKS)('does not appear in any form on stdout and stderr, written %i bytes at a time', async (size) => {
    const job = await startJob({ redshiftPassword });
    const write = `
      import { writeSync } from 'node:fs';
      ${SHOW}
      for (const fd of [1, 2]) for (const form of forms) {
        const bytes = Buffer.from('<' + form + '>\\n');
        for (let at = 0; at < bytes.length; at += ${size}) writeSync(fd, bytes.subarray(at, at + ${size}));
      }`;
    const ran = await exec(job, script(write));
    expect(ran.code).toBe(0);
    expect(ran.stdout).toBe('<***>\n'.repeat(12));
    expect(ran.stderr).toBe('<***>\n'.repeat(12));
  });

  test('is shown with --no-masking', async () => {
    const job = await startJob({ redshiftPassword });
    const ran = await exec(job, ['sh', '-c', 'printf "<%s>" "$REDSHIFT_PASSWORD"'], { args: ['--no-masking'] });
    expect(ran).toEqual({ code: 0, signal: null, stdout: `<${redshiftPassword}>`, stderr: '' });
  });
});

test('does not appear when its bytes come slowly, one process after the other', async () => {
  const job = await startJob({ redshiftPassword: 'Swordfish-1' });
  const slowly =
    'for part in Sword f is h - 1; do printf %s $part; sleep 0.03; done; echo; printf Swordf; sleep 0.1; echo ish';
  const ran = await exec(job, ['sh', '-c', slowly]);
  expect(ran.stdout).toBe('***\nSwordfish\n');
});

test('all other output is passed on byte for byte, with colours', async () => {
  const job = await startJob({ redshiftPassword: 'Swordfish-1' });
  const bytes = `Buffer.concat([Buffer.from('\\x1b[31mred\\x1b[0m\\r\\n'), Buffer.from(Array.from({ length: 70000 }, (_, i) => (i * 7) % 256))])`;
  const sum = `import { createHash } from 'node:crypto'; import { readFileSync } from 'node:fs';
    console.log(createHash('sha256').update(readFileSync(0)).digest('hex'))`;
  const [write, read] = [script(`process.stdout.write(${bytes})`), script(sum)];
  const env = job.cloud.userKeys();
  const direct = await run(job, ['sh', '-c', `${quoted(write)} | ${quoted(read)}`], { env });
  const passed = await run(job, ['sh', '-c', `${quoted(commandLine(write))} | ${quoted(read)}`], { env });
  expect(direct.stdout).toMatch(/^[0-9a-f]{64}\n$/);
  expect(passed).toEqual(direct);
});

test('/dev/stderr works as in any shell', async () => {
  const job = await startJob({ redshiftPassword: 'Swordfish-1' });
  const ran = await exec(job, ['sh', '-c', 'echo "oops $REDSHIFT_PASSWORD" > /dev/stderr; echo fine > /dev/stdout']);
  expect(ran).toEqual({ code: 0, signal: null, stdout: 'fine\n', stderr: 'oops ***\n' });
});

test('when the reader has gone, the command ends as it would without us', async () => {
  const job = await startJob();
  const ran = await run(job, ['bash', '-c', `${quoted(commandLine(['yes']))} | head -1; echo "\${PIPESTATUS[0]}"`], {
    env: job.cloud.userKeys(),
  });
  expect(ran).toEqual({ code: 0, signal: null, stdout: 'y\n141\n', stderr: '' });
});
