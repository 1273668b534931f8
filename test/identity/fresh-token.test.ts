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
  readonly insist?: boolean;
  /** In place of a JSON Web Token. */
  readonly text?: string;
}

/** A source whose tokens live for so many seconds, and a clock to move. */
function setting({ seconds, claims = { aud: 'ours' }, insist = true, text }: Setting) {
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
    { source, audience: 'ours', insist, connection },
    { env: {}, clock, log, mask, runProgram, job, surface: 'cli' },
  );
  return { state, token };
}

describe('a token', () => {
  test('is fetched once as long as it lives', async () => {
    const { state, token } = setting({ seconds: 300 });
    const first = await token();
    state.now += 239_000;
    expect(await token()).toBe(first);
    expect(state.fetched).toBe(1);
  });

  test('is fetched anew when it has a minute or less to live: a throttled STS can make us wait', async () => {
    const { state, token } = setting({ seconds: 300 });
    const first = await token();
    state.now += 240_000;
    expect((await token()).reveal()).not.toBe(first.reveal());
    expect(state.fetched).toBe(2);
  });

  test('that does not say how long it lives is kept', async () => {
    const { state, token } = setting({});
    await token();
    state.now += 86_400_000;
    await token();
    expect(state.fetched).toBe(1);
  });

  test('is masked before anything is said about it, each anew', async () => {
    const { state, token } = setting({ seconds: 30 });
    const tokens = [(await token()).reveal(), (await token()).reveal()];
    expect(state.masked).toEqual(tokens);
  });

  test('is masked even if it turns out to be for somebody else', async () => {
    const { state, token } = setting({ claims: { aud: 'theirs' } });
    await expect(token()).rejects.toThrow('Test CI gave a token for the audience "theirs"; "ours" was asked for');
    expect(state.masked).toHaveLength(1);
  });

  test.each([
    [{ aud: ['theirs', 'ours'] }, true],
    [{ aud: 'theirs' }, false],
    [{}, false],
  ])('with %j is accepted where insisting is %s', async (claims, insist) => {
    const { token } = setting({ claims, insist });
    await expect(token()).resolves.toBeInstanceOf(Secret);
  });

  test.each([{}, { aud: 'OURS' }, { aud: ['theirs'] }, { aud: { ours: true } }])('with %j is not', async (claims) => {
    const { token } = setting({ claims });
    await expect(token()).rejects.toThrow('"ours" was asked for');
  });

  test('that is no JSON Web Token is refused where its audience matters, and not quoted', async () => {
    const { state, token } = setting({ text: 'opaque-text' });
    await expect(token()).rejects.toThrow(/^Test CI gave something that is not a JSON Web Token$/);
    expect(state.masked).toEqual(['opaque-text']);
  });

  test('that is no JSON Web Token is for STS to judge elsewhere', async () => {
    const { token } = setting({ text: 'opaque-text', insist: false });
    expect((await token()).reveal()).toBe('opaque-text');
  });
});
