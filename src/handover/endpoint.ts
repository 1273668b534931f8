// https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-from-psql.html
import { type ClientKind, CONTROL, isHost, type Target } from '../connect/target.ts';
import { quote } from '../log-text.ts';
import type { TextLimits } from '../options/option.ts';
import { isGiven, type Raw, type RawOptions, rawOf, titleOf } from '../options/raw.ts';

const FORM =
  /^(?:(https?|(?:jdbc:)?redshift|(?:jdbc:)?postgresql|postgres):\/\/)?([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::([0-9]{1,5}))?(?:\/([^\s/?#;]*))?$/i;

/** What `endpoint` may be. */
export const endpointLimits = {
  maxLength: 500,
  pattern: { regex: FORM, says: 'HOST, HOST:PORT or HOST:PORT/DATABASE; for Livy, https:// may come before it' },
  refuses: [
    { matches: (text: string) => text.includes('@'), says: 'contains a login. Remove it', unquoted: true },
    {
      matches: (text: string) => /[?;=]/.test(text),
      says: 'contains parameters, which can be a login. Give HOST:PORT/DATABASE only',
      unquoted: true,
    },
    {
      matches: (text: string) => /\$[({A-Za-z_]|\{\{/.test(text),
      says: 'contains a variable that was not replaced',
    },
    {
      matches: (text: string) => FORM.test(text.trim()) && parseEndpoint(text) === undefined,
      says: 'has a host, a port or a database that is not possible',
    },
  ],
} as const satisfies TextLimits;

/** An endpoint in parts. */
export interface Endpoint extends Target {
  readonly host: string;
  /** The scheme as the user wrote it. */
  readonly written: string | undefined;
}

/** The parts of an endpoint. Undefined for a text that is not one. The database of a URL may be percent-encoded. */
export function parseEndpoint(text: string): Endpoint | undefined {
  const [all, typed, bracketed = '', port, path] = FORM.exec(text.trim()) ?? [];
  const written = typed?.toLowerCase();
  const host = bracketed.replace(/^\[|\]$/g, '');
  const database = path && written !== undefined ? decoded(path) : path;
  if (all === undefined || !isHost(host) || (database === undefined) !== (path === undefined)) return undefined;
  if (Number(port ?? 1) < 1 || Number(port ?? 1) > 65535 || CONTROL.test(database ?? '')) return undefined;
  return {
    host,
    port: port === undefined ? undefined : Number(port),
    database: database || undefined,
    scheme: written === 'https' || written === 'http' ? written : undefined,
    written,
  };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The problem of an endpoint for this kind of client, as the end of a sentence that begins with the option. */
export function problemWithEndpoint({ written, database, scheme }: Endpoint, kind: ClientKind): string | undefined {
  if (kind === 'livy' && database !== undefined) return 'has a database. Livy has none: give HOST or HOST:PORT';
  if (kind === 'livy' && written !== undefined && scheme === undefined) return `begins with ${written}. Livy has https`;
  if (kind === 'database' && scheme !== undefined) {
    return `begins with ${scheme}. Give HOST:PORT/DATABASE of the cluster. The URL of an AWS service is endpoint-url`;
  }
  return undefined;
}

/** Endpoints of Redshift and of Redshift Serverless: the name, the Region, and the option that takes the name. */
const NAMED = [
  {
    form: /^([a-z][a-z0-9-]*)\.[a-z0-9]+\.([a-z0-9-]+)\.redshift\.amazonaws\.com(?:\.cn)?$/,
    option: 'cluster-identifier',
  },
  {
    form: /^([a-z0-9-]+)\.\d{12}\.([a-z0-9-]+)\.redshift-serverless\.amazonaws\.com(?:\.cn)?$/,
    option: 'workgroup-name',
  },
] as const;

/** The name of a VPC endpoint is not that of its cluster. */
const VPC_ENDPOINT = /-endpoint-[a-z0-9]+$/;

/** Options with what the endpoint says in place of those that are not given, and the problems of the endpoint. */
export interface Expanded {
  readonly raw: RawOptions;
  readonly problems: readonly string[];
}

/**
 * Fills in the cluster and the Region that an endpoint of Redshift contains, where they are not given. `known` are the
 * names of the options of operations. A Region or a cluster that is given and differs is a problem.
 */
export function withEndpoint(raw: RawOptions, known: readonly string[]): Expanded {
  const text = textOf(rawOf(raw, 'endpoint'));
  const host = text === undefined ? undefined : parseEndpoint(text)?.host.toLowerCase();
  const found = NAMED.flatMap(({ form, option }) => {
    const [, name = '', region = ''] = form.exec(host ?? '') ?? [];
    return region === '' ? [] : [{ option, name, region }];
  })[0];
  if (!found) return { raw, problems: [] };
  const facts: readonly (readonly [option: string, value: string])[] = [
    ['region', found.region],
    ...(VPC_ENDPOINT.test(found.name) || !known.includes(found.option) || isGiven(raw, 'custom-domain-name')
      ? []
      : [[found.option, found.name] as const]),
  ];
  const given: Record<string, Raw> = Object.assign(Object.create(null), raw.given);
  const isServerless = found.option === 'workgroup-name' && !known.includes(found.option);
  const isNamed = ['cluster-identifier', 'custom-domain-name'].some((option) => isGiven(raw, option));
  const problems: string[] =
    isServerless && !isNamed
      ? [`${titleOf(raw, 'endpoint')}: is of Redshift Serverless. Use redshift-serverless get-credentials for it`]
      : [];
  for (const [option, value] of facts) {
    const written = textOf(rawOf(raw, option));
    if (!isGiven(raw, option)) given[option] = asGiven(raw, value);
    else if (written !== undefined && written !== value) {
      const [title, other] = [option, 'endpoint'].map((name) => titleOf(raw, name));
      problems.push(`${title}: ${quote(written)} differs from ${quote(value)} of ${other}. Remove one of the two`);
    }
  }
  return { raw: { ...raw, given }, problems };
}

function textOf(raw: Raw | undefined): string | undefined {
  if (raw?.surface === 'action') return raw.text.trim();
  return raw?.surface === 'cli' && raw.words.length === 1 ? raw.words[0] : undefined;
}

function asGiven({ surface }: RawOptions, value: string): Raw {
  return surface === 'action' ? { surface, text: value } : { surface: 'cli', words: [value] };
}
