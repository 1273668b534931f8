import { describe, expect, test } from 'vitest';
import { passwordForms } from '../../src/connect/password-forms.ts';
import { createRedactor, type Redactor } from '../../src/exec/redact.ts';
import { Secret } from '../../src/secret.ts';

const secretsOf = (...values: readonly string[]) => values.map((value) => new Secret(value));

function redact(secrets: readonly string[], chunks: readonly (string | Uint8Array)[]): string {
  const redactor = createRedactor(secretsOf(...secrets));
  const shown = chunks.map((chunk) => Buffer.from(redactor.write(Buffer.from(chunk))));
  return Buffer.concat([...shown, redactor.end()]).toString('latin1');
}

describe('one chunk', () => {
  test.each([
    ['a secret', ['swordfish'], 'a swordfish!', 'a ***!'],
    ['two of them', ['swordfish'], 'swordfish, swordfish', '***, ***'],
    ['neighbours, as one', ['swordfish'], '<swordfishswordfish>', '<***>'],
    ['overlaps, as one', ['abcdef', 'defghi'], '-abcdefghi-', '-***-'],
    ['one that overlaps itself', ['abab'], '-ababab-', '-***-'],
    ['one inside another', ['swordfish', 'word'], 'swordfish word sword', '*** *** s***'],
    ['one that begins another', ['sword', 'swordfish'], 'sword swordfist', '*** ***fist'],
    ['one that ends another', ['fish', 'swordfish'], 'swordfish fish', '*** ***'],
    ['a secret of one letter', ['x'], 'axxb', 'a***b'],
    ['a secret in colours', ['swordfish'], '\u001b[31mswordfish\u001b[0m', '\u001b[31m***\u001b[0m'],
    ['nothing of an empty secret', [''], 'text', 'text'],
    ['nothing without secrets', [], 'text', 'text'],
    ['nothing of a beginning', ['swordfish'], 'swordfis', 'swordfis'],
  ])('hides %s', (_, secrets, text, expected) => {
    expect(redact(secrets, [text])).toBe(expected);
    expect(redact(secrets, text.split(''))).toBe(expected);
  });

  test('compares bytes, and does not change bytes that are not text', () => {
    const broken = Buffer.from([0xff, 0xc3, 0x00, 0x80]);
    const text = Buffer.concat([broken, Buffer.from('pässword'), broken]);
    expect(Buffer.from(redact(['pässword'], [text]), 'latin1')).toEqual(
      Buffer.concat([broken, Buffer.from('***'), broken]),
    );
  });

  test('returns the chunk itself when there is nothing to hide', () => {
    const chunk = Buffer.from('ordinary text');
    const shown = createRedactor(secretsOf('swordfish')).write(chunk);
    expect([shown.buffer, shown.byteOffset]).toEqual([chunk.buffer, chunk.byteOffset]);
  });

  test('hides every form of the password of a login', () => {
    const login = { username: 'IAM:bob', password: new Secret('S3/cr+t "pw" ä%=='), expiresAt: new Date(0) };
    for (const form of passwordForms(login)) {
      expect(
        redact(
          passwordForms(login).map((one) => one.reveal()),
          [`<${form.reveal()}>`],
        ),
      ).toBe('<***>');
    }
  });
});

describe('what is held back', () => {
  const held = (redactor: Redactor, text: string) => {
    const shown = Buffer.from(redactor.write(Buffer.from(text))).toString();
    return { shown, held: Buffer.from(redactor.end()).toString() };
  };

  test.each([
    ['shows a prompt without a newline at once', ['swordfish'], 'Continue? [y/N] ', 'Continue? [y/N] ', ''],
    ['holds no more than the beginning of a secret', ['swordfish'], 'the swo', 'the ', 'swo'],
    ['hides a secret at once, although it may become a longer one', ['sword', 'swordfish'], 'a sword', 'a ***', ''],
    [
      'holds back the text after a secret only if another secret may begin in it',
      ['abcd', 'dxyz'],
      'abcdx',
      '***',
      'x',
    ],
    ['holds back a secret inside the beginning of a longer one', ['swordfish', 'word'], 'sword', '', 's***'],
  ])('%s', (_, secrets, text, shown, rest) => {
    expect(held(createRedactor(secretsOf(...secrets)), text)).toEqual({ shown, held: rest });
  });

  test('adds no second *** when a hidden secret becomes a longer one', () => {
    expect(redact(['sword', 'swordfish'], ['a sword', 'fish!'])).toBe('a ***!');
    expect(redact(['sword', 'swordfish'], ['a sword', 'fist!'])).toBe('a ***fist!');
    expect(redact(['abcd', 'dxyz'], ['abcdx', 'yz', 'abcd', '.'])).toBe('***.');
  });
});

describe('secrets that are added later', () => {
  test('are hidden from then on, beside the old ones', () => {
    const redactor = createRedactor(secretsOf('first-password'));
    redactor.add(secretsOf('second-password'));
    expect(Buffer.from(redactor.write(Buffer.from('first-password second-password.'))).toString()).toBe('*** ***.');
  });

  test('are hidden if they begin in the bytes that are held back', () => {
    const redactor = createRedactor(secretsOf('pass-one'));
    const shown = [redactor.write(Buffer.from('<pass-'))];
    redactor.add(secretsOf('pass-two'));
    shown.push(redactor.write(Buffer.from('two>')), redactor.end());
    expect(Buffer.concat(shown).toString()).toBe('<***>');
  });

  test('are hidden if they are as a whole in the bytes that are held back', () => {
    const redactor = createRedactor(secretsOf('long-password'));
    const shown = [redactor.write(Buffer.from('<long-pass'))];
    redactor.add(secretsOf('pass'));
    shown.push(redactor.write(Buffer.from('>')), redactor.end());
    expect(Buffer.concat(shown).toString()).toBe('<long-***>');
  });

  test('do not make a half appear again that is hidden already', () => {
    const redactor = createRedactor(secretsOf('sword', 'swordfish'));
    const shown = [redactor.write(Buffer.from('<sword'))];
    redactor.add(secretsOf('else'));
    shown.push(redactor.write(Buffer.from('fish>')), redactor.end());
    expect(Buffer.concat(shown).toString()).toBe('<***>');
  });
});

describe('the time', () => {
  const MEGABYTE = 2 ** 20;
  const time = (secret: string, text: Buffer) => {
    const redactor = createRedactor(secretsOf(secret));
    const start = performance.now();
    for (let from = 0; from < text.length; from += 0x10000) redactor.write(text.subarray(from, from + 0x10000));
    return performance.now() - start;
  };

  test.each([
    ['has another end', `${'a'.repeat(1800)}b`],
    ['has another beginning', `b${'a'.repeat(1800)}`],
    ['has another middle', `${'a'.repeat(900)}b${'a'.repeat(900)}`],
  ])('stays linear in a text that a secret is full of, but %s', (_, secret) => {
    // With quadratic time, these would be 7 billion steps, and take ten seconds or more.
    expect(time(secret, Buffer.alloc(4 * MEGABYTE, 'a'))).toBeLessThan(2000);
    expect(time(secret, Buffer.alloc(4 * MEGABYTE, secret.slice(0, -1)))).toBeLessThan(2000);
  });
});
