import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_MASKS, passwordForms } from '../../src/connect/password-forms.ts';
import { Secret } from '../../src/secret.ts';

function formsOf(password: string, most?: number): string[] {
  const login = { username: 'IAM:bob', password: new Secret(password), expiresAt: new Date() };
  return passwordForms(login, most).map((secret) => secret.reveal());
}

const b64 = (text: string) => Buffer.from(text).toString('base64');

describe('the forms of a password', () => {
  const P = `a+b/c%d='e"f&g<h>i\\j:k l==`;

  test.each([
    ['itself', P],
    ['encodeURIComponent', encodeURIComponent(P)],
    ['percent encoding of all but unreserved letters', 'a%2Bb%2Fc%25d%3D%27e%22f%26g%3Ch%3Ei%5Cj%3Ak%20l%3D%3D'],
    ['that in lower case', 'a%2bb%2fc%25d%3d%27e%22f%26g%3ch%3ei%5cj%3ak%20l%3d%3d'],
    ['that with slashes', 'a%2Bb/c%25d%3D%27e%22f%26g%3Ch%3Ei%5Cj%3Ak%20l%3D%3D'],
    ['a form', 'a%2Bb%2Fc%25d%3D%27e%22f%26g%3Ch%3Ei%5Cj%3Ak+l%3D%3D'],
    ['JSON', `a+b/c%d='e\\"f&g<h>i\\\\j:k l==`],
    ['JSON of PHP', `a+b\\/c%d='e\\"f&g<h>i\\\\j:k l==`],
    ['JSON of Go', `a+b/c%d='e\\"f\\u0026g\\u003ch\\u003ei\\\\j:k l==`],
    ['JSON of .NET', `a\\u002Bb/c%d=\\u0027e\\u0022f\\u0026g\\u003Ch\\u003Ei\\\\j:k l==`],
    ['HTML of Go', `a&#43;b/c%d=&#39;e&#34;f&amp;g&lt;h&gt;i\\j:k l==`],
    ['a piece of a raw URL', `c%d='e"f&g<h>i\\j:k l==`],
    ['hex in upper case', Buffer.from(P).toString('hex').toUpperCase()],
    ['base64 of UTF-16', Buffer.from(P, 'utf16le').toString('base64')],
    ['base64 after one letter', b64(`x${P}`).slice(4)],
    ['CSV', `a+b/c%d='e""f&g<h>i\\j:k l==`],
    ['.pgpass', `a+b/c%d='e"f&g<h>i\\\\j\\:k l==`],
    ['a shell in single quotes', `a+b/c%d='\\''e"f&g<h>i\\j:k l==`],
    ['SQL', `a+b/c%d=''e"f&g<h>i\\j:k l==`],
    ['a format', `a+b/c%%d='e"f&g<h>i\\j:k l==`],
    ['without padding', `a+b/c%d='e"f&g<h>i\\j:k l`],
    ['base64', b64(P)],
    ['base64 of echo', b64(`${P}\n`)],
    ['base64url', Buffer.from(P).toString('base64url')],
    ['basic authentication', b64(`IAM:bob:${P}`)],
    ['basic authentication of echo', b64(`IAM:bob:${P}\n`)],
    ['hex', Buffer.from(P).toString('hex')],
    ['user info of a URL', Object.assign(new URL('http://h/'), { password: P }).password],
  ])('contain %s', (_, form) => {
    expect(formsOf(P, Number.POSITIVE_INFINITY)).toContain(form);
  });

  test('occur once each: the plain value first, then the longest first', () => {
    const [first, ...forms] = formsOf('onlyletters');
    expect(first).toBe('onlyletters');
    expect(new Set([first, ...forms]).size).toBe(forms.length + 1);
    expect(forms.map((form) => form.length)).toEqual(forms.map((form) => form.length).sort((a, b) => b - a));
  });

  test.each([P, P.repeat(100), 'aB3/'.repeat(300)])('are not more than the maximum: %#', (password) => {
    expect(formsOf(password).length).toBeLessThanOrEqual(MOST_MASKS);
  });

  test('have at least eight letters, because shorter masks would hide words', () => {
    expect(formsOf('a=======').every((form) => form.length >= 8)).toBe(true);
    expect(formsOf('a=======')).toContain('a=======');
  });

  test('can be made of any password', () => {
    const password = fc.string({ unit: 'grapheme', minLength: 8 });
    fc.assert(
      fc.property(password, (text) => {
        expect(formsOf(text)).toContain(text);
      }),
      { numRuns: 1000 },
    );
  });
});
