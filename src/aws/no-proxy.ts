import { BlockList, isIP } from 'node:net';
import { withoutBrackets } from './host.ts';

/**
 * Whether NO_PROXY names this host. Commas or blanks separate the entries. `*` means every host. A domain, with or
 * without `.` or `*.` before it, means itself and all its subdomains. A network such as 10.0.0.0/8 or fd00::/8, and a
 * prefix such as `127.*`, mean addresses. Any entry may end in `:PORT`. A dot at the end of a name is ignored, as in
 * curl.
 * https://curl.se/libcurl/c/CURLOPT_NOPROXY.html
 */
export function isWithoutProxy(
  { hostname, port }: { readonly hostname: string; readonly port: number },
  exceptions: string,
): boolean {
  const host = withoutBrackets(hostname.toLowerCase());
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      const [name, onlyPort] = split(entry);
      if (onlyPort !== undefined && onlyPort !== port) return false;
      return name !== '' && (name === '*' || (isIP(host) === 0 ? isBelow(host, name) : isAddressOf(host, name)));
    });
}

/** In an IPv6 address, only a colon after the closing bracket begins a port. */
function split(entry: string): readonly [name: string, port: number | undefined] {
  const [, inBrackets, afterBrackets] = /^\[([\da-f:.]+)\](?::(\d+))?$/.exec(entry) ?? [];
  if (inBrackets !== undefined) return [inBrackets, afterBrackets === undefined ? undefined : Number(afterBrackets)];
  const colon = entry.indexOf(':');
  const isPort = colon >= 0 && /^\d+$/.test(entry.slice(colon + 1));
  return isPort ? [entry.slice(0, colon), Number(entry.slice(colon + 1))] : [entry, undefined];
}

function isBelow(host: string, entry: string): boolean {
  const name = withoutLastDot(host);
  const domain = withoutLastDot(entry.replace(/^\*?\./, ''));
  return domain !== '' && (name === domain || name.endsWith(`.${domain}`));
}

function withoutLastDot(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name;
}

function isAddressOf(address: string, entry: string): boolean {
  if (entry.endsWith('.*')) return address.startsWith(entry.slice(0, -1));
  const [network = '', bits, ...more] = entry.split('/');
  const family = isIP(network) === 6 ? 'ipv6' : 'ipv4';
  const longest = family === 'ipv6' ? 128 : 32;
  const length = bits === undefined ? longest : Number(bits);
  if (isIP(network) === 0 || more.length > 0 || !/^\d*$/.test(bits ?? '') || length > longest) return false;
  const list = new BlockList();
  list.addSubnet(network, length, family);
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
