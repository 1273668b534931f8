import { describe, expect, test } from 'vitest';
import { claimsOf } from '../src/json-web-token.ts';
import { Secret } from '../src/secret.ts';

function token(payload: unknown): Secret {
  return new Secret(`e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.x`);
}

const none = {
  issuer: undefined,
  subject: undefined,
  audiences: [],
  expiresAt: undefined,
  authorizedParty: undefined,
  hasSessionTags: false,
};

describe('the claims of a token', () => {
  test.each([
    [
      { iss: 'https://ci', sub: 'repo:a/b', aud: 'sts', exp: 1893456000 },
      { ...none, issuer: 'https://ci', subject: 'repo:a/b', audiences: ['sts'], expiresAt: 1893456000000 },
    ],
    [{ aud: ['a', 'b', 7] }, { ...none, audiences: ['a', 'b'] }],
    [{ iss: 7, exp: 'soon', azp: 7 }, none],
    [
      { azp: '1', 'https://aws.amazon.com/tags': {} },
      { ...none, authorizedParty: '1', hasSessionTags: true },
    ],
  ])('%j are %j', (payload, claims) => {
    expect(claimsOf(token(payload))).toEqual(claims);
  });

  test.each([
    '',
    'secret-text',
    'a.b',
    'a.b.c',
    'a.b.c.d',
    `x.${Buffer.from('null').toString('base64url')}.x`,
    'e30..x',
    `glcbt-${Buffer.from('{"a":1}').toString('base64url')}.e30.x`,
  ])('are not in %j', (text) => {
    expect(claimsOf(new Secret(text))).toBeUndefined();
  });
});
