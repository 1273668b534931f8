import { createHash } from 'node:crypto';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { pump } from '../../src/exec/output.ts';
import { createRedactor } from '../../src/exec/redact.ts';
import { Secret } from '../../src/secret.ts';
import { drive, isAlive, PASSWORD, until, wait } from './processes.ts';

const redactor = () => createRedactor([new Secret(PASSWORD)]);
const noFailure = () => expect.unreachable('nothing failed');

/** A reader that takes a chunk in so many milliseconds. */
function reader(milliseconds = 0) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    highWaterMark: 1000,
    write(chunk, _, done) {
      chunks.push(chunk);
      if (milliseconds === Number.POSITIVE_INFINITY) return;
      setTimeout(done, milliseconds);
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

describe('a pump', () => {
  test('shows a prompt at once, and at the end what was held back', async () => {
    const source = new PassThrough();
    const { stream, text } = reader();
    const running = pump(source, { stream, redactor: redactor() }, noFailure);
    source.write(`Password: ${PASSWORD.slice(0, 5)}`);
    await wait(10);
    expect(text()).toBe('Password: ');
    source.end();
    await running.ended;
    expect(text()).toBe(`Password: ${PASSWORD.slice(0, 5)}`);
  });

  test('reads no faster than its reader', async () => {
    const source = new PassThrough({ highWaterMark: 1000 });
    const { stream } = reader(Number.POSITIVE_INFINITY);
    pump(source, { stream, redactor: redactor() }, noFailure);
    for (let count = 0; count < 100; count += 1) source.write('x'.repeat(1000));
    await wait(20);
    expect(stream.writableLength).toBeLessThan(3000);
  });

  test('ends soon after the child although another process holds the output open, silent or writing', async () => {
    for (const talk of ['', 'x', 'x'.repeat(100_000)]) {
      const source = new PassThrough();
      const talking = setInterval(() => talk && source.write(talk), 5);
      const { stream } = reader();
      const running = pump(source, { stream, redactor: redactor() }, noFailure);
      const start = performance.now();
      running.childEnded();
      if (talk.length === 1) setTimeout(() => clearInterval(talking), 2500);
      await running.ended;
      clearInterval(talking);
      expect(performance.now() - start).toBeGreaterThan(1900);
      expect(performance.now() - start).toBeLessThan(4000);
    }
  });

  test('loses nothing when the reader is slower than the child', async () => {
    const source = new PassThrough();
    const text = 'x'.repeat(5000);
    const slow = reader(700);
    const running = pump(source, { stream: slow.stream, redactor: redactor() }, noFailure);
    for (let from = 0; from < text.length; from += 1000) source.write(text.slice(from, from + 1000));
    source.end();
    running.childEnded();
    await running.ended;
    expect(slow.text()).toBe(text);
  });

  test('ends without a message when the reader has gone, and with one for any other error', async () => {
    for (const [code, says] of [
      ['EPIPE', []],
      ['ENOSPC', ['ENOSPC']],
    ] as const) {
      const source = new PassThrough();
      const said: unknown[] = [];
      const stream = new Writable({ write: (_, __, done) => done(Object.assign(new Error('no'), { code })) });
      const running = pump(source, { stream, redactor: redactor() }, (failure) => said.push(failure));
      source.write('text');
      await running.ended;
      expect(source.destroyed).toBe(true);
      expect(said).toEqual(says);
    }
  });

  test('into a closed stream ends at the first write', async () => {
    const source = new PassThrough();
    const { stream } = reader();
    stream.destroy();
    const running = pump(source, { stream, redactor: redactor() }, noFailure);
    source.write('text');
    await running.ended;
    expect(source.destroyed).toBe(true);
  });
});

describe('the output of a command', () => {
  const megabytes = 200;
  const large = `head -c ${megabytes * 2 ** 20} /dev/zero | tr '\\0' '${PASSWORD[0]}'`;

  test.each([
    ['at once', () => {}],
    ['in the end', () => wait(1000)],
  ])('of 200 MB passes whole, chunks %s, and is never all in memory', async (_, pause) => {
    const driven = drive(large, { size: true, deaf: true });
    const hash = createHash('sha256');
    await pause();
    driven.process.stdout?.on('data', (chunk) => hash.update(chunk));
    const { code, stderr } = await driven.ended;
    const expected = createHash('sha256');
    for (let count = 0; count < megabytes; count += 1) expected.update(Buffer.alloc(2 ** 20, PASSWORD[0]));
    expect(code).toBe(0);
    expect(hash.digest('hex')).toBe(expected.digest('hex'));
    // Node alone has about 60.
    expect(Number(/size: (\d+)/.exec(stderr)?.[1])).toBeLessThan(megabytes);
  });

  test('ends the command as a pipe would, without a stack, when its reader has gone', async () => {
    const driven = drive('while :; do echo line; done', { deaf: true });
    driven.process.stdout?.once('data', () => driven.process.stdout?.destroy());
    expect(await driven.ended).toMatchObject({ code: 141, stderr: '' });
  });

  test('may end before it', async () => {
    const ending = await drive('echo first; exec >&-; sleep 0.3; echo second >&2; exit 4').ended;
    expect(ending).toMatchObject({ code: 4, stdout: 'first\n', stderr: 'second\n' });
  });

  test('is read for two more seconds when a process in the background holds it open', async () => {
    const start = performance.now();
    const driven = drive('sleep 30 & echo $!; exit 5');
    await driven.shows(/\d\n/);
    // The command ends now. On a busy machine, Node alone may need seconds to start it.
    const nearEnd = performance.now();
    const { code, stdout } = await driven.ended;
    expect(code).toBe(5);
    expect(performance.now() - start).toBeGreaterThan(1900);
    expect(performance.now() - nearEnd).toBeLessThan(4000);
    // The user started it in the background: it must not be killed.
    await wait(1000);
    expect(isAlive(stdout.trim())).toBe(true);
    process.kill(Number(stdout), 'SIGKILL');
    await until(() => driven.alive().length === 0);
  });
});
