import { randomBytes } from 'node:crypto';

/** A password with all characters of base64 that break careless quoting: `+`, `/` and `==` at the end. */
export function createPassword(): string {
  const password = randomBytes(88).toString('base64');
  return password.includes('+') && password.includes('/') ? password : createPassword();
}

export const MARKUP = 'a&b<c>d"e\'f]]>g';
export const CONTROL = 'tab\there\nnewline\\back';
export const UNICODE = 'j\u00fcrgen\u2603\u65e5\u672c';
