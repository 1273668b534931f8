/** One way through the program. */
export interface Path {
  readonly name: string;
  readonly door: 'action' | 'command';
  readonly options: Readonly<Record<string, string>>;
  /** Words of the command before the options; `whoami` has one. */
  readonly words?: readonly string[];
  /** What follows `--`, for sh; it gets the login. */
  readonly child?: string;
  /** Where the login comes from: the OIDC token of a GitHub job, unless AWS keys are asked for. */
  readonly keys?: true;
  /** Where the password may be seen: stdout is the product of a command that prints it. */
  readonly prints?: true;
  /** What the cloud does. */
  readonly mode?: Readonly<Record<string, string>>;
  readonly fails?: true;
}

const REDSHIFT = { 'cluster-identifier': 'analytics', 'db-user': 'etl_user', region: 'eu-central-1' };
const EMR = { 'cluster-id': 'j-2AXXXXXXGAPLF', region: 'eu-central-1' };
/** All presets without files, and a header that contains the password in base64. */
const PRESETS = {
  preset: 'pg,url,jdbc,flyway,liquibase,sqitch,dbt,sqlmesh,dlt,airflow',
  'env-map': 'WAREHOUSE_AUTH=basic-auth',
};
const ROLE = { 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy' };
const CHAIN = {
  'role-to-assume': `${ROLE['role-to-assume']}\narn:aws:iam::210987654321:role/data`,
  'cluster-identifier': 'warehouse',
};
const redshift = ['redshift', 'get-cluster-credentials'];
const emr = ['emr', 'get-cluster-session-credentials'];

/** A command of the user's that shows the login in every way that programs do. */
const LOUD =
  'p=$REDSHIFT_PASSWORD$EMR_PASSWORD; echo "$p"; echo "$p" >&2; printf %s "$p" | base64; printf %s "$p" | od -An -tx1; env; cat /proc/self/environ | tr "\\0" "\\n"; exit 3';

export const paths: readonly Path[] = [
  { name: 'action redshift', door: 'action', options: { ...REDSHIFT, ...ROLE } },
  { name: 'action emr', door: 'action', options: { ...EMR, ...ROLE } },
  { name: 'action chain', door: 'action', options: { ...REDSHIFT, ...CHAIN } },
  { name: 'action result', door: 'action', options: { ...REDSHIFT, ...ROLE, output: 'yaml' } },
  { name: 'action query', door: 'action', options: { ...REDSHIFT, ...ROLE, query: 'DbPassword', output: 'text' } },
  { name: 'action no export', door: 'action', options: { ...REDSHIFT, ...ROLE, 'export-env': 'false' } },
  { name: 'action presets', door: 'action', options: { ...REDSHIFT, ...ROLE, ...PRESETS } },
  { name: 'action livy', door: 'action', options: { ...EMR, ...ROLE, preset: 'livy, airflow' } },
  {
    name: 'action denied',
    door: 'action',
    options: { ...REDSHIFT, ...ROLE },
    mode: { redshift: 'SignatureDoesNotMatch' },
    fails: true,
  },
  {
    name: 'action bad answer',
    door: 'action',
    options: { ...EMR, ...ROLE },
    mode: { emr: 'malformed-tail' },
    fails: true,
  },
  {
    name: 'action token refused',
    door: 'action',
    options: { ...REDSHIFT, ...ROLE },
    mode: { sts: 'ExpiredToken' },
    fails: true,
  },
  { name: 'json', door: 'command', words: redshift, options: { ...REDSHIFT, ...ROLE }, prints: true },
  { name: 'text', door: 'command', words: redshift, options: { ...REDSHIFT, ...ROLE, output: 'text' }, prints: true },
  { name: 'table', door: 'command', words: redshift, options: { ...REDSHIFT, ...ROLE, output: 'table' }, prints: true },
  { name: 'yaml', door: 'command', words: emr, options: { ...EMR, ...ROLE, output: 'yaml' }, prints: true },
  { name: 'query', door: 'command', words: redshift, options: { ...REDSHIFT, ...ROLE, query: 'DbUser' } },
  { name: 'keys', door: 'command', words: redshift, options: REDSHIFT, keys: true, prints: true },
  {
    name: 'keys and role',
    door: 'command',
    words: redshift,
    options: { ...REDSHIFT, ...ROLE, 'allowed-account-ids': '123456789012' },
    prints: true,
  },
  { name: 'print sh', door: 'command', words: redshift, options: { ...REDSHIFT, ...ROLE, print: 'sh' }, prints: true },
  { name: 'export', door: 'command', words: redshift, options: { ...REDSHIFT, ...ROLE, export: 'github' } },
  { name: 'exec quiet', door: 'command', words: redshift, options: { ...REDSHIFT, ...ROLE }, child: 'exit 0' },
  { name: 'exec loud', door: 'command', words: redshift, options: { ...REDSHIFT, ...ROLE }, child: LOUD, fails: true },
  { name: 'exec loud emr', door: 'command', words: emr, options: { ...EMR, ...ROLE }, child: LOUD, fails: true },
  {
    name: 'exec refresh',
    door: 'command',
    words: redshift,
    options: { ...REDSHIFT, ...ROLE, refresh: '' },
    child: 'cat "$PGPASSFILE"',
  },
  {
    name: 'exec presets',
    door: 'command',
    words: redshift,
    options: { ...REDSHIFT, ...ROLE, ...PRESETS, preset: 'pg,pgpass,pgservice,flyway,airflow' },
    child: 'cat "$PGPASSFILE" "$PGSERVICEFILE"; env; exit 3',
    fails: true,
  },
  {
    name: 'exec files of emr',
    door: 'command',
    words: emr,
    options: { ...EMR, ...ROLE, preset: 'netrc,sparkmagic,livy' },
    child: 'cat "$NETRC" "$SPARKMAGIC_CONF_DIR/config.json"; env; exit 3',
    fails: true,
  },
  { name: 'whoami', door: 'command', words: ['whoami'], options: { ...ROLE, region: 'eu-central-1' } },
  {
    name: 'doctor',
    door: 'command',
    words: ['doctor', ...redshift],
    options: { ...REDSHIFT, ...ROLE, host: '127.0.0.1', port: '1', database: 'dev' },
    fails: true,
  },
  {
    name: 'no cluster',
    door: 'command',
    words: redshift,
    options: { ...REDSHIFT, ...ROLE, 'cluster-identifier': 'nowhere' },
    fails: true,
  },
];

/** How much is said. */
export const levels: Readonly<
  Record<
    string,
    { readonly options?: Readonly<Record<string, string>>; readonly env?: Readonly<Record<string, string>> }
  >
> = {
  usual: {},
  debug: { options: { debug: 'true' } },
  'runner debug': { env: { RUNNER_DEBUG: '1' } },
  'every debug': { options: { debug: 'true' }, env: { RUNNER_DEBUG: '1', DEBUG: '*', ACTIONS_STEP_DEBUG: 'true' } },
  'node warnings': { env: { NODE_OPTIONS: '--trace-warnings --trace-uncaught', NODE_PENDING_DEPRECATION: '1' } },
  'no colour, other locale': { env: { NO_COLOR: '1', LANG: 'de_DE.UTF-8', TZ: 'Asia/Kolkata' } },
};
