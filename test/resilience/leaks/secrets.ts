import type { Cloud } from '../../cloud/index.ts';

/** Passwords of four shapes; AWS's own is the first. None has a line end, which no login may have. */
export const passwords: Readonly<Record<string, string>> = {
  redshift:
    'q8Zp+/Lr2Vt6Xb1Nw9Kd4Jf7Hs3Gc5YmQeUiOoAlRvTzPxSnWkBjDhFgCyEuIaMq8Zp+Lr2Vt6/Xb1Nw9Kd4Jf7Hs3Gc5YmQeUiOoAlRvTzPxSnWkBj==',
  symbols: `Zx9!"#$%&'()*+,-./:;<=>?@[]^_\`{|}~Qw7`,
  alphanumeric: 'Tq4Rz8Lm2Vx6Kp1Nc9Wd',
  long: Array.from({ length: 60 }, (_, index) => `Vb${index}xQ+/${(index * 7919) % 10_007}Lm`).join(''),
};

/** What a program does to a text before it prints it: written here anew, so that our own list proves nothing to itself. */
const renderings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => encodeURIComponent(text),
  (text) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  (text) => Buffer.from(text).toString('base64'),
  (text) => Buffer.from(`${text}\n`).toString('base64'),
  (text) => Buffer.from(text).toString('base64url'),
  (text) => Buffer.from(text).toString('hex'),
  (text) => Buffer.from(text).toString('hex').toUpperCase(),
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => text.replaceAll("'", `'\\''`),
  (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => Buffer.from(text, 'utf16le').toString('base64'),
];

/** Every text that must not be seen, by the name that a finding gives it. */
export function forbiddenTexts(password: string | undefined, cloud: Cloud): ReadonlyMap<string, string> {
  const held = new Map<string, string>();
  const add = (name: string, secret: unknown) => {
    if (typeof secret !== 'string' || secret.length < 12) return;
    for (const [index, render] of renderings.entries()) held.set(`${name} (rendering ${index})`, render(secret));
  };
  add('password', password);
  add('request token', cloud.tokenRequestToken);
  for (const [index, { params, headers }] of cloud.requests.entries()) {
    add(`OIDC token ${index}`, params['WebIdentityToken']);
    add(`session token ${index}`, headers['x-amz-security-token']);
  }
  const keys = cloud.userKeys();
  add('secret access key', keys['AWS_SECRET_ACCESS_KEY']);
  return held;
}
