/** What a client reads in a URL. */
export interface ReadUrl {
  readonly user: string;
  readonly password: string;
  /** Without brackets. */
  readonly host: string;
  readonly port: string;
  readonly database: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * libpq: the user ends at the first `:`, the password at the first `@`, the host at `:`, `/` or `?`; every part is
 * decoded, and a `+` is a plus. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS
 */
export function readByLibpq(url: string): ReadUrl {
  const match =
    /^postgres(?:ql)?:\/\/(?<user>[^:@/]*):(?<password>[^@]*)@(?:\[(?<v6>[^\]]*)\]|(?<host>[^:/?,]*)):(?<port>[^/?,]*)\/(?<database>[^?]*)(?:\?(?<query>.*))?$/s.exec(
      url,
    );
  const part = (name: string) => decodedBytes(match?.groups?.[name] ?? '');
  if (!match) throw new Error('libpq cannot read this URL');
  const parameters: Record<string, string> = {};
  for (const one of (match.groups?.['query'] ?? '').split('&').filter(Boolean)) {
    const [name = '', value, ...others] = one.split('=');
    if (value === undefined || others.length > 0) throw new Error('missing or extra "=" in a parameter');
    if (!['sslmode', 'sslrootcert'].includes(name)) throw new Error(`invalid URI query parameter: "${name}"`);
    parameters[name] = decodedBytes(value);
  }
  const host = match.groups?.['v6'] === undefined ? part('host') : part('v6');
  return {
    user: part('user'),
    password: part('password'),
    host,
    port: part('port'),
    database: part('database'),
    parameters,
  };
}

/**
 * Python's urlsplit with unquote, as programs do by hand, and SQLAlchemy from 2.1: its password ends at the first `@`
 * too, and its parameters are those of a form. SQLAlchemy before 2.1 does not decode the database.
 * https://docs.sqlalchemy.org/en/21/core/engines.html#sqlalchemy.engine.make_url
 */
export function readBySqlAlchemy(url: string, version: '2.0' | '2.1'): ReadUrl {
  const match =
    /^[\w+]+:\/\/(?<user>[^:/]*):(?<password>[^@]*)@(?:\[(?<v6>[^/?]+)\]|(?<host>[^/:?]+)):(?<port>[^/?]*)\/(?<database>[^?]*)(?:\?(?<query>.*))?$/s.exec(
      url,
    );
  const part = (name: string) => match?.groups?.[name] ?? '';
  if (!match) throw new Error('SQLAlchemy cannot read this URL');
  return {
    user: decodedBytes(part('user')),
    password: decodedBytes(part('password')),
    host: part('v6') || part('host'),
    port: part('port'),
    database: version === '2.0' ? part('database') : decodedBytes(part('database')),
    parameters: formOf(part('query')),
  };
}

/**
 * Go's net/url with lib/pq: the user information ends at the last `@` before the first slash, and may contain few
 * letters; a `+` in the path is a plus, and one in the query a blank. https://pkg.go.dev/net/url#Parse
 */
export function readByGo(url: string): ReadUrl {
  if (/[\u0000-\u0020\u007f]/.test(url)) throw new Error('invalid control character in URL');
  const [beforeFragment = ''] = url.split('#');
  const question = beforeFragment.indexOf('?');
  const whole = question < 0 ? beforeFragment : beforeFragment.slice(0, question);
  const query = question < 0 ? '' : beforeFragment.slice(question + 1);
  const match = /^(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):\/\/(?<authority>[^/]*)\/(?<path>.*)$/s.exec(whole);
  const authority = match?.groups?.['authority'] ?? '';
  const at = authority.lastIndexOf('@');
  const information = authority.slice(0, at);
  if (!match || at < 0 || !/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(information)) throw new Error('invalid userinfo');
  const colon = information.indexOf(':');
  const address = /^(?:\[(?<v6>[^\]]*)\]|(?<host>[^:]*)):(?<port>\d*)$/.exec(authority.slice(at + 1));
  if (!address) throw new Error('invalid port or host');
  if (query.includes(';')) throw new Error('invalid semicolon separator in query');
  return {
    user: decodedBytes(information.slice(0, colon)),
    password: decodedBytes(information.slice(colon + 1)),
    host: address.groups?.['v6'] ?? address.groups?.['host'] ?? '',
    port: address.groups?.['port'] ?? '',
    database: decodedBytes(match.groups?.['path'] ?? ''),
    parameters: formOf(query),
  };
}

/** Each %XX is a byte of UTF-8. Anything else after a % is an error. A plus is a plus. */
export function decodedBytes(text: string): string {
  if (/%(?![0-9A-Fa-f]{2})|%00/.test(text)) throw new Error('invalid percent-encoded token');
  const bytes = [...text.matchAll(/%(..)|[^%]+/gs)].map(([plain, code]) =>
    code === undefined ? Buffer.from(plain) : Buffer.from(code, 'hex'),
  );
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(bytes));
}

/** Parameters as those of an HTML form: a plus is a blank. */
export function formOf(query: string): Readonly<Record<string, string>> {
  const parameters = query.split('&').filter(Boolean);
  return Object.fromEntries(
    parameters.map((one) => {
      const [name = '', value = ''] = one.split(/=(.*)/s);
      return [decodedBytes(name.replaceAll('+', ' ')), decodedBytes(value.replaceAll('+', ' '))];
    }),
  );
}
