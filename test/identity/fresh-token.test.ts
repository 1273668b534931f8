import { describe, expect, test } from 'vitest';
import type { Connection } from '../../src/aws/client.ts';
import { freshToken } from '../../src/identity/fresh-token.ts';
import type { TokenSource } from '../../src/identity/sources/token-source.ts';
import { Secret } from '../../src/secret.ts';

const START = Date.UTC(2030, 0, 1);
const connection = {} as Connection;
const runProgram = async () => '';
const job = { tokenSource: undefined, sessionName: 'test' };
const log = { info: () => {}, warning: () => {}, debug: () => {} };

function jwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
}

interface Setting {
  readonly seconds?: number;
  readonly claims?: object;
  readonly requireAudience?: boolean;
  /** Replaces the JSON Web Token. */
  readonly text?: string;
}

/** A source whose tokens expire after `seconds`, and a clock that the test moves. */
function setting({ seconds, claims = { aud: 'ours' }, requireAudience = true, text }: Setting) {
  const state = { now: START, fetched: 0, masked: [] as string[], order: [] as string[] };
  const source: TokenSource = {
    name: 'Test CI',
    applies: () => true,
    audience: 'chosen',
    fetchToken: async () => {
      state.fetched += 1;
      const exp = seconds === undefined ? {} : { exp: (state.now + seconds * 1000) / 1000 };
      return new Secret(text ?? jwt({ ...claims, ...exp, jti: state.fetched }));
    },
  };
  const clock = { now: () => state.now, sleep: async () => {}, random: () => 0 };
  const mask = async (secrets: readonly Secret[]) => {
    state.masked.push(...secrets.map((secret) => secret.reveal()));
  };
  const token = freshToken(
    { source, audience: 'ours', requireAudience, connection },
    { env: {}, clock, log, mask, runProgram, job, surface: 'cli' },
  );
  return { state, token };
}

describe('a token', () => {
  test('is fetched once while it is valid', async () => {
    const { state, token } = setting({ seconds: 300 });
    const first = await token();
    state.now += 239_000;
    expect(await token()).toBe(first);
    expect(state.fetched).toBe(1);
  });

  test('is fetched again when it expires within a minute: a throttled STS can make the run wait', async () => {
    const { state, token } = setting({ seconds: 300 });
    const first = await token();
    state.now += 240_000;
    expect((await token()).reveal()).not.toBe(first.reveal());
    expect(state.fetched).toBe(2);
  });

  test('without an expiry is fetched once', async () => {
    const { state, token } = setting({});
    await token();
    state.now += 86_400_000;
    await token();
    expect(state.fetched).toBe(1);
  });

  test('is masked, and so is each new one', async () => {
    const { state, token } = setting({ seconds: 30 });
    const tokens = [(await token()).reveal(), (await token()).reveal()];
    expect(state.masked).toEqual(tokens);
  });

  test('is masked even if it is for another audience', async () => {
    const { state, token } = setting({ claims: { aud: 'theirs' } });
    await expect(token()).rejects.toThrow('Test CI gave a token for the audience "theirs"; "ours" was asked for');
    expect(state.masked).toHaveLength(1);
  });

  test.each([
    [{ aud: ['theirs', 'ours'] }, true],
    [{ aud: 'theirs' }, false],
    [{}, false],
  ])('with %j is accepted if requireAudience is %s', async (claims, requireAudience) => {
    const { token } = setting({ claims, requireAudience });
    await expect(token()).resolves.toBeInstanceOf(Secret);
  });

  test.each([{}, { aud: 'OURS' }, { aud: ['theirs'] }, { aud: { ours: true } }])(
    'with %j is an error',
    async (claims) => {
      const { token } = setting({ claims });
      await expect(token()).rejects.toThrow('"ours" was asked for');
    },
  );

  test('that is not a JSON Web Token is an error if requireAudience is true, and is not quoted', async () => {
    const { state, token } = setting({ text: 'opaque-text' });
    await expect(token()).rejects.toThrow(/^Test CI gave something that is not a JSON Web Token$/);
    expect(state.masked).toEqual(['opaque-text']);
  });

  test('that is not a JSON Web Token goes to STS if requireAudience is false', async () => {
    const { token } = setting({ text: 'opaque-text', requireAudience: false });
    expect((await token()).reveal()).toBe('opaque-text');
  });
});
