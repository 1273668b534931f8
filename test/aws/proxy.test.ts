import { describe, expect, test } from 'vitest';
import { proxyFor } from '../../src/aws/proxy.ts';

const AWS = { protocol: 'https:', hostname: 'sts.eu-central-1.amazonaws.com' };
const HTTPS_PROXY = 'http://proxy.example.com:3128';

function userOf(proxy: string): string | undefined {
  const header = proxyFor(AWS, { HTTPS_PROXY: proxy })?.authorization?.reveal().replace('Basic ', '');
  return header === undefined ? undefined : Buffer.from(header, 'base64').toString();
}

describe('the proxy of the environment', () => {
  test.each([
    ['http://proxy.example.com:3128', 'http:', 'proxy.example.com', 3128],
    ['proxy.example.com:3128', 'http:', 'proxy.example.com', 3128],
    [' http://proxy.example.com/ \n', 'http:', 'proxy.example.com', 80],
    ['https://proxy.example.com', 'https:', 'proxy.example.com', 443],
    ['http://[::1]:3128', 'http:', '::1', 3128],
  ])('%j', (text, protocol, host, port) => {
    expect(proxyFor(AWS, { HTTPS_PROXY: text })).toMatchObject({ protocol, host, port });
  });

  test.each([
    ['http://me:hunter2@p:1', 'me:hunter2'],
    ['http://me:hunter2%2B@p:1', 'me:hunter2+'],
    ['http://me:100%6q@p:1', 'me:100%6q'],
    ['http://me:100%@p:1', 'me:100%'],
    ['http://me:%23%2F%3F@p:1', 'me:#/?'],
    ['http://me:p@q@p:1', 'me:p@q'],
    ['http://me:%C3%A9@p:1', 'me:é'],
    ['http://me@p:1', 'me:'],
    ['http://p:1', undefined],
  ])('has its user and password decoded as curl does: %j', (text, user) => {
    expect(userOf(text)).toBe(user);
  });

  test.each([
    ['http://me:hun#ter2@p:1', /^HTTPS_PROXY is not a URL of the form .*%23/],
    ['http://me:hun/ter2@p:1', /^HTTPS_PROXY is not a URL of the form/],
    ['http://me:hun?ter2@p:1', /^HTTPS_PROXY is not a URL of the form/],
    ['http://me:hunter2@p:99999', /^HTTPS_PROXY is not a URL of the form/],
    ['http://', /^HTTPS_PROXY is not a URL of the form/],
    ['socks5://me:hunter2@p:1', /^HTTPS_PROXY: a proxy of the kind "socks5:\/\/" is not supported/],
    ['socks5h://p:1', /^HTTPS_PROXY: a proxy of the kind "socks5h:\/\/" is not supported/],
    ['ftp://p:1', /is not supported/],
  ])('%j is an error of one line without the password', (text, message) => {
    const thrown = (() => {
      try {
        return String(proxyFor(AWS, { HTTPS_PROXY: text }));
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
    })();
    expect(thrown).toMatch(message);
    expect(thrown).not.toMatch(/hun|ter2|\n/);
  });
});

describe('NO_PROXY', () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['*', 'a.example.com', true],
    ['example.com', 'example.com', true],
    ['example.com', 'a.example.com', true],
    ['.example.com', 'a.example.com', true],
    ['*.example.com', 'a.example.com', true],
    ['example.com.', 'a.example.com', true],
    ['.example.com.', 'example.com', true],
    ['example.com', 'a.example.com.', true],
    ['EXAMPLE.com', 'a.Example.COM', true],
    ['example.com:443', 'a.example.com', true],
    ['example.com:8443', 'a.example.com', false],
    ['example.com', 'notexample.com', false],
    ['x, example.com', 'example.com', true],
    ['x example.com', 'example.com', true],
    ['', 'example.com', false],
    ['.', 'example.com', false],
    ['10.0.0.0/8', '10.1.2.3', true],
    ['10.0.0.0/8', '11.1.2.3', false],
    ['10.0.0.0/8', '10.example.com', false],
    ['10.1.2.3/32', '10.1.2.3', true],
    ['10.1.2.3', '10.1.2.3', true],
    ['10.1.2.3:443', '10.1.2.3', true],
    ['127.*', '127.0.0.1', true],
    ['127.*', '128.0.0.1', false],
    ['0.0.0.0/0', '192.0.2.1', true],
    ['10.0.0.0/33', '10.0.0.1', false],
    ['10.0.0.0/x', '10.0.0.1', false],
    ['10.0.0.0/8/8', '10.0.0.1', false],
    ['fd00::/8', '[fd12::1]', true],
    ['fd00::/8', '[fe80::1]', false],
    ['::1', '[::1]', true],
    ['[::1]', '[::1]', true],
    ['[::1]:443', '[::1]', true],
    ['[::1]:8443', '[::1]', false],
  ];
  test.each(rows)('%j for %s: the proxy is not used: %s', (NO_PROXY, hostname, isDirect) => {
    const proxy = proxyFor({ protocol: 'https:', hostname }, { HTTPS_PROXY, NO_PROXY });
    expect(proxy === undefined).toBe(isDirect);
  });

  test('counts first in lower case, as https_proxy does', () => {
    const env = { https_proxy: 'http://small:1', HTTPS_PROXY, no_proxy: 'x', NO_PROXY: '*' };
    expect(proxyFor(AWS, env)?.name).toBe('the proxy small:1');
  });
});
