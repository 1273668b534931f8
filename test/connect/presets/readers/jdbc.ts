import { decodedBytes, type ReadUrl } from './urls.ts';

/**
 * The URL of a driver, read as both drivers read it: host and port split at the last colon outside brackets, the
 * database up to the first `?`, parameters between the separators, and all but host and port decoded by
 * java.net.URLDecoder, which takes a plus for a blank. The Redshift driver separates by `;` too, and knows two words
 * for sslmode only. https://github.com/aws/amazon-redshift-jdbc-driver (Driver.parseURL, SslMode)
 */
export function readByJdbc(url: string, driver: 'redshift' | 'postgresql'): Omit<ReadUrl, 'user' | 'password'> {
  const prefix = `jdbc:${driver}://`;
  if (!url.startsWith(prefix)) throw new Error('no suitable driver');
  const question = url.indexOf('?');
  const server = (question < 0 ? url : url.slice(0, question)).slice(prefix.length);
  if (question < 0 && driver === 'redshift' && server.includes(';')) throw new Error('parameters after ";"');
  const slash = server.indexOf('/');
  const address = server.slice(0, slash);
  if (slash < 0 || address.includes(',')) throw new Error('no database, or several hosts');
  const colon = address.lastIndexOf(':');
  const port = address.slice(colon + 1);
  if (colon < 0 || address.lastIndexOf(']') > colon || !/^\d{1,5}$/.test(port)) throw new Error('no port');
  const separators = driver === 'redshift' ? /[;&]/ : /&/;
  const parameters = (question < 0 ? '' : url.slice(question + 1)).split(separators).filter(Boolean);
  const read = Object.fromEntries(
    parameters.map((one) => {
      const [name = '', value = ''] = one.split(/=(.*)/s);
      return [name, urlDecoded(value)];
    }),
  );
  if (driver === 'redshift' && !['verify-ca', 'verify-full', undefined].includes(read['sslmode']))
    throw new Error(`Invalid connection property value sslmode : ${read['sslmode']}`);
  return {
    // java.net.InetAddress takes an IPv6 address with and without brackets.
    host: address.slice(0, colon).replace(/^\[(.*)\]$/, '$1'),
    port,
    database: urlDecoded(server.slice(slash + 1)),
    parameters: read,
  };
}

function urlDecoded(text: string): string {
  return decodedBytes(text.replaceAll('+', ' '));
}
