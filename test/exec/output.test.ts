import { createHash } from 'node:crypto';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { pump } from '../../src/exec/output.ts';
import { createRedactor } from '../../src/exec/redact.ts';
import { Secret } from '../../src/secret.ts';
import { drive, isAlive, PASSWORD, until, wait } from './processes.ts';

const redactor = () => createRedactor([new Secret(PASSWORD)]);
const nobody = () => expect.unreachable('nothing failed');

/** Takes a chunk in so many milliseconds. */
function taker(milliseconds = 0) {
  const taken: Buffer[] = [];
  const stream = new Writable({
    highWaterMark: 1000,
    write(chunk, _, done) {
      taken.push(chunk);
      if (milliseconds === Number.POSITIVE_INFINITY) return;
      setTimeout(done, milliseconds);
    },
  });
  return { stream, text: () => Buffer.concat(taken).toString() };
}

describe('a running', () => {
  test('shows a prompt at once, and at the end what was held back', async () => {
    const source = new PassThrough();
    const { stream, text } = taker();
    const running = pump(source, { stream, redactor: redactor() }, nobody);
    source.write(`Password: ${PASSWORD.slice(0, 5)}`);
    await wait(10);
    expect(text()).toBe('Password: ');
    source.end();
    await running.ended;
    expect(text()).toBe(`Password: ${PASSWORD.slice(0, 5)}`);
  });

  test('goes at the pace of who takes it', async () => {
    const source = new PassThrough({ highWaterMark: 1000 });
    const { stream } = taker(Number.POSITIVE_INFINITY);
    pump(source, { stream, redactor: redactor() }, nobody);
    for (let count = 0; count < 100; count += 1) source.write('x'.repeat(1000));
    await wait(20);
    expect(stream.writableLength).toBeLessThan(3000);
  });

  test('ends soon after the child although somebody holds it open, silent or talking', async () => {
    for (const talk of ['', 'x', 'x'.repeat(100_000)]) {
      const source = new PassThrough();
      const talking = setInterval(() => talk && source.write(talk), 5);
      const { stream } = taker();
      const running = pump(source, { stream, redactor: redactor() }, nobody);
      const start = performance.now();
      running.childEnded();
      if (talk.length === 1) setTimeout(() => clearInterval(talking), 2500);
      await running.ended;
      clearInterval(talking);
      expect(performance.now() - start).toBeGreaterThan(1900);
      expect(performance.now() - start).toBeLessThan(4000);
    }
  });

  test('loses nothing to a taker who is slower than the child', async () => {
    const source = new PassThrough();
    const text = 'x'.repeat(5000);
    const slow = taker(700);
    const running = pump(source, { stream: slow.stream, redactor: redactor() }, nobody);
    for (let from = 0; from < text.length; from += 1000) source.write(text.slice(from, from + 1000));
    source.end();
    running.childEnded();
    await running.ended;
    expect(slow.text()).toBe(text);
  });

  test('ends without a word when nobody takes it any more, and with one for any other reason', async () => {
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

  test('into a stream that is closed already ends at the first word', async () => {
    const source = new PassThrough();
    const { stream } = taker();
    stream.destroy();
    const running = pump(source, { stream, redactor: redactor() }, nobody);
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
  ])('of 200 MB passes whole, taken %s, and is never all in memory', async (_, pause) => {
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

  test('that nobody reads any more ends it as a pipe would, without a stack', async () => {
    const driven = drive('while :; do echo line; done', { deaf: true });
    driven.process.stdout?.once('data', () => driven.process.stdout?.destroy());
    expect(await driven.ended).toMatchObject({ code: 141, stderr: '' });
  });

  test('may end before it', async () => {
    const ending = await drive('echo first; exec >&-; sleep 0.3; echo second >&2; exit 4').ended;
    expect(ending).toMatchObject({ code: 4, stdout: 'first\n', stderr: 'second\n' });
  });

  test('held open by what it left behind keeps us two seconds, no more', async () => {
    const start = performance.now();
    const driven = drive('sleep 30 & echo $!; exit 5');
    await driven.shows(/\d\n/);
    // The command ends now. On a busy machine Node alone may take seconds to start it.
    const nearEnd = performance.now();
    const { code, stdout } = await driven.ended;
    expect(code).toBe(5);
    expect(performance.now() - start).toBeGreaterThan(1900);
    expect(performance.now() - nearEnd).toBeLessThan(4000);
    // It was left behind on purpose: nobody is to kill it.
    await wait(1000);
    expect(isAlive(stdout.trim())).toBe(true);
    process.kill(Number(stdout), 'SIGKILL');
    await until(() => driven.alive().length === 0);
  });
});
