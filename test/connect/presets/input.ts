import fc from 'fast-check';
import type { PresetInput } from '../../../src/connect/presets/preset.ts';
import { Secret } from '../../../src/secret.ts';

const words = { username: 'USER', password: 'PASSWORD', expiration: 'EXPIRATION' };

/** A login to Redshift, `IAM:etl`, at `dw.example.com`. */
export function databaseInput(changes: Partial<PresetInput> = {}): PresetInput {
  return {
    kind: 'database',
    login: { username: 'IAM:etl', password: new Secret('pass/word+1=='), expiresAt: new Date(Date.UTC(2030, 0, 2)) },
    names: { prefix: 'REDSHIFT', ...words },
    target: { host: 'dw.example.com', port: 5439, database: 'dev' },
    tls: { sslmode: 'require', sslrootcert: undefined },
    urlName: 'DATABASE_URL',
    urlScheme: 'postgresql',
    jdbcDriver: 'redshift',
    pathOf: (file) => `/run/private/${file}`,
    ...changes,
  };
}

/** A login to EMR, at `ip-10-0-0-1.example.com`. */
export function livyInput(changes: Partial<PresetInput> = {}): PresetInput {
  return databaseInput({
    kind: 'livy',
    names: { prefix: 'EMR', ...words, username: 'USERNAME' },
    target: { host: 'ip-10-0-0-1.example.com', port: 8998, scheme: 'https' },
    ...changes,
  });
}

const isPlain = (text: string) => !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text) && text.isWellFormed();

/** Any text that a checked answer may contain: no control characters, not only blanks. */
const plain = (minLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength, maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...`:/\\"'+=% #@?&;,[]{}$*!\`~aZ0é`), minLength, maxLength: 60 }),
    )
    .filter((text) => isPlain(text) && /\S/.test(text) && text.length >= minLength);

/** The user names of AWS, and any other. */
export const users = fc.oneof(
  fc.stringMatching(/^IAM[AR]?:[a-z][a-z0-9_+.@-]{0,60}(?::[a-z]{1,20})?$/),
  // In a password file, a user with the name * would be any user.
  plain(1).filter((text) => text !== '*'),
);

/** Base64 as AWS sends it, short and long, and any other password. */
export const passwords = fc.oneof(
  { weight: 5, arbitrary: base64(24, 90) },
  { weight: 1, arbitrary: base64(30, 30).map((text) => text.repeat(30)) },
  { weight: 5, arbitrary: plain(8) },
);

function base64(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.uint8Array({ minLength, maxLength }).map((bytes) => Buffer.from(bytes).toString('base64'));
}

export const hosts = fc.oneof(fc.domain(), fc.ipV4(), fc.ipV6());

/** The names that AWS's API takes: https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html */
export const databases = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_+.@-]{0,63}$/);

/** Names that one can create in the database by quoting them. */
export const quotedDatabases = fc.oneof(databases, plain(1));

/** Any login and address. */
export const inputs = fc
  .record({
    username: users,
    password: passwords,
    host: hosts,
    port: fc.integer({ min: 1, max: 65535 }),
    database: databases,
  })
  .map(({ username, password, host, port, database }) =>
    databaseInput({
      login: { username, password: new Secret(password), expiresAt: new Date(0) },
      target: { host, port, database },
    }),
  );

/** The same, without a user name that begins or ends with a blank: a service file cannot hold it. */
export const trimmedInputs = inputs.filter(({ login: { username } }) => username === username.trim());

/** The same as `inputs`, for Livy. */
export const livyInputs = inputs.map(({ login, target: { host, port } }) =>
  livyInput({ login, target: { host, port, scheme: 'https' } }),
);
