import type { LocalCloud } from './index.ts';

/** What `npm run cloud` prints: where everything is, and lines to try. */
export function createPage({ cloud, database, livy, roleArn, envFile }: LocalCloud): string {
  const { host, port, database: name, caFile } = database;
  return `The local cloud is ready. Press Ctrl-C to end it and to remove its files.

  AWS        ${cloud.url}, and with TLS ${cloud.tlsUrl}
  Database   ${host}:${port}, database ${name}: cluster "analytics" of Redshift. TLS is required
  Livy       ${livy.url}: cluster "j-2AXXXXXXGAPLF" of EMR
  CA         ${caFile}
  Variables  ${envFile}

In another terminal, in this folder:

  set -a; . ${quoted(envFile)}; set +a
  cc() { node dist/cli/index.js "$@"; }
  login() { cc redshift get-cluster-credentials --cluster-identifier analytics --db-user etl_user --db-name dev "$@"; }

  cc whoami
  login --query DbUser
  login --refresh -- psql --no-psqlrc --command 'select current_user'
  login --role-to-assume ${roleArn} --refresh -- psql --no-psqlrc --command 'select 1'
  login --role-to-assume ${roleArn} --web-identity-token-file "$LOCAL_CLOUD_TOKEN_FILE" --query Expiration
  login --preset pg --sslmode verify-full --sslrootcert "$LOCAL_CLOUD_CA_FILE" --check-connection \\
    -- psql --no-psqlrc --command 'select 1'
  cc emr get-cluster-session-credentials --cluster-id j-2AXXXXXXGAPLF --port ${new URL(livy.url).port} --refresh \\
    -- sh -c 'curl --silent --cacert "$LOCAL_CLOUD_CA_FILE" --netrc-file "$EMR_NETRC" "$LIVY_URL/sessions"'
`;
}

function quoted(path: string): string {
  return /^[\w/.-]+$/.test(path) ? path : `'${path}'`;
}
