import { describe, expect, test } from 'vitest';
import { isToken, type TokenLogin } from '../../src/answer.ts';
import { loginForms, MOST_MASKS } from '../../src/connect/password-forms.ts';
import { addressOf, sparkRemote } from '../../src/connect/spark.ts';
import { Secret } from '../../src/secret.ts';

describe('an endpoint of Spark Connect', () => {
  test.each([
    ['https://spark.example.com', 'spark.example.com', 443],
    ['https://spark.example.com/', 'spark.example.com', 443],
    ['https://spark.example.com:8443/sessions/s-1', 'spark.example.com', 8443],
    ['sc://spark.example.com:443/;use_ssl=true', 'spark.example.com', 443],
    ['spark.example.com', 'spark.example.com', 443],
    ['ip-10-0-0-1.ec2.internal:15002', 'ip-10-0-0-1.ec2.internal', 15002],
    ['https://[fd00::1]:443', 'fd00::1', 443],
  ])('%s', (text, host, port) => {
    expect(addressOf(text)).toEqual({ host, port });
  });

  test.each([
    'http://spark.example.com',
    'ftp://spark.example.com',
    'https://user:pw@spark.example.com',
    'https://spark.example.com:0',
    'https://spark.example.com:65536',
    'https://',
    'spark example.com',
    'spark.example.com;x=1',
    'https://spark.example.com/a b',
    'https://spark.example.com?a=b',
    `https://spark.example.com/${'x'.repeat(1100)}`,
    '',
  ])('may not be %j', (text) => {
    expect(addressOf(text)).toBeUndefined();
  });

  test('is written with the token percent-encoded', () => {
    const remote = sparkRemote({ host: 'spark.example.com', port: 443 }, new Secret('a+b/c=;d e'));
    expect(remote.reveal()).toBe('sc://spark.example.com:443/;use_ssl=true;x-aws-proxy-auth=a%2Bb%2Fc%3D%3Bd%20e');
    expect(sparkRemote({ host: 'fd00::1', port: 1 }, new Secret('x')).reveal()).toMatch(/^sc:\/\/\[fd00::1\]:1\//);
  });
});

describe('the masks of a token', () => {
  const expiresAt = new Date('2030-01-02T00:00:00Z');
  const token = 'kT7+qPz/4Lw=9xVb'.repeat(500);

  test.each([
    ['alone', { token: new Secret(token), expiresAt }],
    [
      'with a password',
      { token: new Secret(token), expiresAt, direct: { username: 'u', password: new Secret(token.slice(0, 90)) } },
    ],
  ] as const)('%s are no more than those of a password, and hide it as a URL has it', (_, login: TokenLogin) => {
    expect(isToken(login)).toBe(true);
    const forms = loginForms(login).map((form) => form.reveal());
    expect(forms.length).toBeLessThanOrEqual(MOST_MASKS);
    expect(forms[0]).toBe(token);
    expect(forms).toContain(encodeURIComponent(token));
    if (login.direct) expect(forms).toContain(login.direct.password.reveal());
  });
});
