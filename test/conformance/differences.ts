/** How our command differs from the AWS CLI in a recorded run. */
export interface Difference {
  /** The reason, as users read it in docs/differences.md. */
  readonly reason: string;
  readonly exitCode: number;
  /** How many calls reach the cloud. Retries are not counted. */
  readonly calls: number;
}

/** The recorded runs that differ on purpose. All others are equal in stdout, exit code and calls. */
export const differences: Readonly<Record<string, Difference>> = {
  'basic.rs-no-cluster-identifier.v2': {
    reason: 'options are checked before AWS is asked: a login is for a cluster, so one of its names is required',
    exitCode: 252,
    calls: 0,
  },
  'opt.rs-neither-cluster-nor-domain.v2': {
    reason: 'options are checked before AWS is asked: a login is for a cluster, so one of its names is required',
    exitCode: 252,
    calls: 0,
  },
  'opt.rs-skeleton-file-roundtrip.v2': {
    reason: 'options are checked before AWS is asked: two names of a cluster could be those of two clusters',
    exitCode: 252,
    calls: 0,
  },
  'groups.rs-comma.v2': {
    reason: 'options are checked before AWS is asked: the name of a group contains no comma',
    exitCode: 252,
    calls: 0,
  },
  'groups.rs-file-lines.v2': {
    reason: 'each line of a list file is one item; the AWS CLI makes a group of each letter',
    exitCode: 0,
    calls: 1,
  },
  'duration.rs-899.v2': {
    reason: 'options are checked against the documented limits before AWS is asked',
    exitCode: 252,
    calls: 0,
  },
  'duration.rs-negative.v2': {
    reason: 'options are checked against the documented limits before AWS is asked',
    exitCode: 252,
    calls: 0,
  },
  'duration.rs-abc.v2': {
    reason: 'all wrong options are reported together, with the exit code for wrong usage',
    exitCode: 252,
    calls: 0,
  },
  'duration.rs-float.v2': {
    reason: 'all wrong options are reported together, with the exit code for wrong usage',
    exitCode: 252,
    calls: 0,
  },
  'duration.rs-empty.v2': {
    reason: 'an empty value means "not given"',
    exitCode: 0,
    calls: 1,
  },
  'values.rs-db-user-empty.v2': {
    reason: 'an empty value means "not given", and db-user is required',
    exitCode: 252,
    calls: 0,
  },
  'values.rs-db-user-public.v2': {
    reason: 'options are checked against the documented limits before AWS is asked',
    exitCode: 252,
    calls: 0,
  },
  'values.rs-db-user-unicode.v2': {
    reason: 'options are checked against the documented limits before AWS is asked',
    exitCode: 252,
    calls: 0,
  },
  'values.emr-role-20-chars-not-arn.v2': {
    reason: 'options are checked before AWS is asked: the value is not the ARN of a role',
    exitCode: 252,
    calls: 0,
  },
  'usage.rs-abbrev-cluster.v2': {
    reason: 'an abbreviated option is an error, which suggests the whole name',
    exitCode: 252,
    calls: 0,
  },
  'usage.version.v2': {
    reason: 'the version is that of this command',
    exitCode: 0,
    calls: 0,
  },
  'output.rs-env-bad.v2': {
    reason: 'the output format is checked before AWS is asked: a typing error makes no login',
    exitCode: 255,
    calls: 0,
  },
  'query.rs-unknown-function.v2': {
    reason: 'a query is tried on a sample before AWS is asked: a typing error makes no login',
    exitCode: 255,
    calls: 0,
  },
  'endpoint.rs-query-string.v2': {
    reason: 'an endpoint with a query is an error: what it holds would be in each request, and maybe in a log',
    exitCode: 252,
    calls: 0,
  },
  'cfg.rs-comments-inline-hash.v2': {
    reason: 'a comment after a setting is not a part of it, as in the AWS SDKs',
    exitCode: 0,
    calls: 1,
  },
  'cfg.rs-creds-bom.v2': {
    reason: 'a byte order mark, which editors on Windows write, is not a part of the configuration file',
    exitCode: 0,
    calls: 1,
  },
  'cfg.rs-role-ecs-source.v2': {
    reason: 'the settings of a role are checked before the container is asked for credentials',
    exitCode: 252,
    calls: 0,
  },
  'alias.use-toplevel.v2': {
    reason: 'the aliases of ~/.aws/cli/alias are not read: they can run any program',
    exitCode: 252,
    calls: 0,
  },
  'webid.rs-token-trailing-newline.v2': {
    reason: 'the newline at the end of a token file does not belong to the token',
    exitCode: 0,
    calls: 2,
  },
  'tls.rs-no-verify-ssl-webid.v2': {
    reason: 'the option no-verify-ssl also holds for STS',
    exitCode: 0,
    calls: 2,
  },
  'globals.rs-color-on-table.v2': {
    reason: 'the output never contains colours',
    exitCode: 0,
    calls: 1,
  },
  'errors.emr-malformed.v2': {
    reason: 'an answer that cannot be read is a failure; the AWS CLI exits with 0',
    exitCode: 255,
    calls: 1,
  },
  'errors.rs-query-text-no-password.v2': {
    reason: 'an answer without a password is a failure; the AWS CLI prints None and exits with 0',
    exitCode: 255,
    calls: 1,
  },
  'response.emr-union-unknown.v2': {
    reason: 'an answer with credentials of an unknown kind is a failure: a later step cannot use them',
    exitCode: 255,
    calls: 1,
  },
  'paramfile.rs-file-newline.v2': {
    reason: 'options are checked before AWS is asked: a name contains no newline',
    exitCode: 252,
    calls: 0,
  },
  'paramfile.rs-http-url.v2': {
    reason: 'options are checked before AWS is asked: a URL is not a name',
    exitCode: 252,
    calls: 0,
  },
  'empty.rs-profile-env.v2': {
    reason: 'an empty value means "not given"',
    exitCode: 0,
    calls: 1,
  },
  'empty.rs-region-option-default-endpoint.v2': {
    reason: 'an empty value means "not given"',
    exitCode: 0,
    calls: 1,
  },
  'more.rs.table.unicode': {
    reason: 'every character of a table is one column wide',
    exitCode: 0,
    calls: 1,
  },
  'more.emr.table.unicode': {
    reason: 'every character of a table is one column wide',
    exitCode: 0,
    calls: 1,
  },
  'more.rs.q.json.`1.0`': {
    reason: 'a literal 1.0 in a query is printed as 1',
    exitCode: 0,
    calls: 1,
  },
  'more.rs.q.text.`1.0`': {
    reason: 'a literal 1.0 in a query is printed as 1',
    exitCode: 0,
    calls: 1,
  },
  'more.emr.q.json.`1.0`': {
    reason: 'a literal 1.0 in a query is printed as 1',
    exitCode: 0,
    calls: 1,
  },
  'more.emr.q.text.`1.0`': {
    reason: 'a literal 1.0 in a query is printed as 1',
    exitCode: 0,
    calls: 1,
  },
};

/** Queries whose result is printed differently from the AWS CLI, on purpose. */
export interface QueryDifference {
  readonly reason: string;
  readonly queries: readonly string[];
}

const LONG_JOIN = `join(' ',[${Array(13).fill('DbUser').join(',')}])`;
const LONG_KEYS = `{"${'k'.repeat(129)}":DbUser,"${'l'.repeat(129)}":[DbUser]}`;

/**
 * The library jmespath runs queries and the library yaml writes YAML. They differ from the AWS CLI only for data that
 * no real answer has. All other rows of test/render/vectors.json are equal.
 */
export const queryDifferences: readonly QueryDifference[] = [
  {
    reason: 'JavaScript has one kind of number: 1.0 is 1, digits beyond the 16th are lost, NaN and Infinity are null',
    queries: [
      ...['`0.0`', '`1.0`', '`-0.0`', '`1E5`', '`1e15`', '`1e16`', '`1e-5`', '`1e400`', '`99999999999999999999`'],
      ...['`[1,2.0,1e3]`', "to_number('1e3')", "to_number('5.')", "to_number('inf')", "to_number('nan')"],
      ...['`NaN`', '`Infinity`', '`-Infinity`', '`["NaN", NaN, Infinity, -Infinity]`'],
      '`{"a":[],"b":{},"c":null,"d":true,"e":1.0,"f":1e16,"g":1e-7,"h":""}`',
    ],
  },
  {
    reason: 'to_number() takes a text for a number where JavaScript does',
    queries: ["to_number('1_000')", "to_number('0x10')", "to_number('')", "to_number('١٢')"],
  },
  { reason: 'a character beyond U+FFFF counts as two', queries: ["length('😀')"] },
  {
    reason: 'values of different types are compared as in JavaScript; the AWS CLI fails or gives null',
    queries: ['nope < `1`', '`1` < `"2"`', "'a' < `1`", 'a < b < c', '`[1]` == `[true]`'],
  },
  { reason: 'a comma after the last argument is a syntax error', queries: ['foo(a,)'] },
  {
    reason: 'a list or an object in a cell is JSON; the AWS CLI prints it as Python does',
    queries: ['[{a:DbUser},{a:[DbPassword]}]', '`[{"a":{"b":"it\'s"}},{"a":"x"}]`'],
  },
  { reason: 'members with a number for a name come first, in order', queries: ['{"2":DbUser,"1":DbPassword}'] },
  { reason: 'every character of a table is one column wide', queries: ['{"ä日本":DbUser,"z":\'é日\'}'] },
  {
    reason: 'a long text is not folded in YAML; both read back as the same text',
    queries: [LONG_JOIN, `[${LONG_JOIN}]`, `{k:${LONG_JOIN}}`],
  },
  { reason: 'a key of more than 128 characters is written as any other in YAML', queries: [LONG_KEYS] },
  {
    reason: 'half a character is written as an escape; the AWS CLI fails',
    queries: ['`"\\ud83d"`', '`["\\ud83d"]`'],
  },
  {
    reason: 'to_string() writes the time of an output skeleton with a zone',
    queries: ['to_string(@)', 'to_string(ExpiresAt)'],
  },
];
