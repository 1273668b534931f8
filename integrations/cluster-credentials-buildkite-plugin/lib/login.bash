# shellcheck shell=bash
# Generated from the option tables in src by "npm run manual".
(
set -eu
wrong() { printf '%s\n' "cluster-credentials: $1" >&2; exit 252; }
is_on() {
  case "$2" in
    true | True | TRUE | 1) return 0 ;;
    false | False | FALSE | 0 | '') return 1 ;;
    *) wrong "$1 must be true or false" ;;
  esac
}
json_array() {
  case "$2" in '['*) printf '%s' "$2"; return ;; esac
  lines="$(printf '%s\n' "$2" | tr "\r$3" '\n\n' |
    sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//' -e '/^$/d' -e 's/[\\"]/\\&/g' -e 's/.*/"&"/' | sed '1!s/^/,/')"
  if [ -z "$lines" ]; then wrong "$1 has no item"; fi
  printf '[%s]' "$lines"
}
items_of() {
  local index=0 item="$1_0"
  printf '%s\n' "${!1-}"
  while [ -n "${!item+set}" ]; do
    printf '%s\n' "${!item}"
    index=$((index + 1))
    item="$1_$index"
  done
}
BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DB_GROUPS="$(items_of BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DB_GROUPS)"
BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CLUSTER_IDS="$(items_of BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CLUSTER_IDS)"
BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_WORKGROUP_NAMES="$(items_of BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_WORKGROUP_NAMES)"
BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ROLE_TO_ASSUME="$(items_of BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ROLE_TO_ASSUME)"
BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_MANAGED_SESSION_POLICIES="$(items_of BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_MANAGED_SESSION_POLICIES)"
BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ALLOWED_ACCOUNT_IDS="$(items_of BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ALLOWED_ACCOUNT_IDS)"
BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_PRESET="$(items_of BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_PRESET)"
BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ENV_MAP="$(items_of BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ENV_MAP)"
case "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_OPERATION:-redshift get-cluster-credentials}" in
  'redshift get-cluster-credentials') set -- redshift get-cluster-credentials ;;
  'emr get-cluster-session-credentials') set -- emr get-cluster-session-credentials ;;
  'redshift get-cluster-credentials-with-iam') set -- redshift get-cluster-credentials-with-iam ;;
  'redshift-serverless get-credentials') set -- redshift-serverless get-credentials ;;
  'redshift get-identity-center-auth-token') set -- redshift get-identity-center-auth-token ;;
  'redshift-serverless get-identity-center-auth-token') set -- redshift-serverless get-identity-center-auth-token ;;
  'emr get-session-endpoint') set -- emr get-session-endpoint ;;
  'emr-serverless get-session-endpoint') set -- emr-serverless get-session-endpoint ;;
  'emr-containers get-managed-endpoint-session-credentials') set -- emr-containers get-managed-endpoint-session-credentials ;;
  *) wrong 'operation must be redshift get-cluster-credentials or emr get-cluster-session-credentials or redshift get-cluster-credentials-with-iam or redshift-serverless get-credentials or redshift get-identity-center-auth-token or redshift-serverless get-identity-center-auth-token or emr get-session-endpoint or emr-serverless get-session-endpoint or emr-containers get-managed-endpoint-session-credentials' ;;
esac
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DB_USER-}" ]; then set -- "$@" "--db-user=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DB_USER"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DB_NAME-}" ]; then set -- "$@" "--db-name=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DB_NAME"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CLUSTER_IDENTIFIER-}" ]; then set -- "$@" "--cluster-identifier=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CLUSTER_IDENTIFIER"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DURATION_SECONDS-}" ]; then set -- "$@" "--duration-seconds=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DURATION_SECONDS"; fi
if is_on auto-create "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_AUTO_CREATE-}"; then set -- "$@" --auto-create; fi
if is_on no-auto-create "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_NO_AUTO_CREATE-}"; then set -- "$@" --no-auto-create; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DB_GROUPS-}" ]; then
  items="$(json_array db-groups "$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DB_GROUPS" ',')"
  set -- "$@" "--db-groups=$items"
fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CUSTOM_DOMAIN_NAME-}" ]; then set -- "$@" "--custom-domain-name=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CUSTOM_DOMAIN_NAME"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CLUSTER_ID-}" ]; then set -- "$@" "--cluster-id=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CLUSTER_ID"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_EXECUTION_ROLE_ARN-}" ]; then set -- "$@" "--execution-role-arn=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_EXECUTION_ROLE_ARN"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_WORKGROUP_NAME-}" ]; then set -- "$@" "--workgroup-name=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_WORKGROUP_NAME"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CLUSTER_IDS-}" ]; then
  items="$(json_array cluster-ids "$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CLUSTER_IDS" ',')"
  set -- "$@" "--cluster-ids=$items"
fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_WORKGROUP_NAMES-}" ]; then
  items="$(json_array workgroup-names "$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_WORKGROUP_NAMES" ',')"
  set -- "$@" "--workgroup-names=$items"
fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_SESSION_ID-}" ]; then set -- "$@" "--session-id=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_SESSION_ID"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_APPLICATION_ID-}" ]; then set -- "$@" "--application-id=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_APPLICATION_ID"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ENDPOINT_IDENTIFIER-}" ]; then set -- "$@" "--endpoint-identifier=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ENDPOINT_IDENTIFIER"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_VIRTUAL_CLUSTER_IDENTIFIER-}" ]; then set -- "$@" "--virtual-cluster-identifier=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_VIRTUAL_CLUSTER_IDENTIFIER"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CREDENTIAL_TYPE-}" ]; then set -- "$@" "--credential-type=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CREDENTIAL_TYPE"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DURATION_IN_SECONDS-}" ]; then set -- "$@" "--duration-in-seconds=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DURATION_IN_SECONDS"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_LOG_CONTEXT-}" ]; then set -- "$@" "--log-context=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_LOG_CONTEXT"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CLIENT_TOKEN-}" ]; then set -- "$@" "--client-token=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CLIENT_TOKEN"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ROLE_TO_ASSUME-}" ]; then
  items="$(json_array role-to-assume "$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ROLE_TO_ASSUME" '')"
  set -- "$@" "--role-to-assume=$items"
fi
if is_on role-chaining "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ROLE_CHAINING-}"; then set -- "$@" --role-chaining; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ROLE_SESSION_NAME-}" ]; then set -- "$@" "--role-session-name=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ROLE_SESSION_NAME"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ROLE_DURATION_SECONDS-}" ]; then set -- "$@" "--role-duration-seconds=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ROLE_DURATION_SECONDS"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ROLE_EXTERNAL_ID-}" ]; then set -- "$@" "--role-external-id=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ROLE_EXTERNAL_ID"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_AUDIENCE-}" ]; then set -- "$@" "--audience=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_AUDIENCE"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_WEB_IDENTITY_TOKEN_FILE-}" ]; then set -- "$@" "--web-identity-token-file=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_WEB_IDENTITY_TOKEN_FILE"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_WEB_IDENTITY_TOKEN_ENV-}" ]; then set -- "$@" "--web-identity-token-env=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_WEB_IDENTITY_TOKEN_ENV"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_INLINE_SESSION_POLICY-}" ]; then set -- "$@" "--inline-session-policy=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_INLINE_SESSION_POLICY"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_MANAGED_SESSION_POLICIES-}" ]; then
  items="$(json_array managed-session-policies "$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_MANAGED_SESSION_POLICIES" '')"
  set -- "$@" "--managed-session-policies=$items"
fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ALLOWED_ACCOUNT_IDS-}" ]; then
  items="$(json_array allowed-account-ids "$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ALLOWED_ACCOUNT_IDS" ',')"
  set -- "$@" "--allowed-account-ids=$items"
fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_REGION-}" ]; then set -- "$@" "--region=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_REGION"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_PROFILE-}" ]; then set -- "$@" "--profile=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_PROFILE"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ENDPOINT_URL-}" ]; then set -- "$@" "--endpoint-url=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ENDPOINT_URL"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_STS_ENDPOINT_URL-}" ]; then set -- "$@" "--sts-endpoint-url=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_STS_ENDPOINT_URL"; fi
if is_on allow-insecure-endpoint "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ALLOW_INSECURE_ENDPOINT-}"; then set -- "$@" --allow-insecure-endpoint; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CA_BUNDLE-}" ]; then set -- "$@" "--ca-bundle=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CA_BUNDLE"; fi
if is_on no-verify-ssl "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_NO_VERIFY_SSL-}"; then set -- "$@" --no-verify-ssl; fi
if is_on no-sign-request "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_NO_SIGN_REQUEST-}"; then set -- "$@" --no-sign-request; fi
if is_on no-paginate "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_NO_PAGINATE-}"; then set -- "$@" --no-paginate; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CLI_CONNECT_TIMEOUT-}" ]; then set -- "$@" "--cli-connect-timeout=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CLI_CONNECT_TIMEOUT"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CLI_READ_TIMEOUT-}" ]; then set -- "$@" "--cli-read-timeout=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CLI_READ_TIMEOUT"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_MAX_WAIT-}" ]; then set -- "$@" "--max-wait=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_MAX_WAIT"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_START_SPLAY-}" ]; then set -- "$@" "--start-splay=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_START_SPLAY"; fi
if is_on debug "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DEBUG-}"; then set -- "$@" --debug; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ENDPOINT-}" ]; then set -- "$@" "--endpoint=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ENDPOINT"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_HOST-}" ]; then set -- "$@" "--host=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_HOST"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_PORT-}" ]; then set -- "$@" "--port=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_PORT"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DATABASE-}" ]; then set -- "$@" "--database=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DATABASE"; fi
if is_on resolve-endpoint "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_RESOLVE_ENDPOINT-}"; then set -- "$@" --resolve-endpoint; fi
if is_on no-resolve-endpoint "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_NO_RESOLVE_ENDPOINT-}"; then set -- "$@" --no-resolve-endpoint; fi
if is_on check-connection "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_CHECK_CONNECTION-}"; then set -- "$@" --check-connection; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_WAIT_FOR_CONNECTION-}" ]; then set -- "$@" "--wait-for-connection=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_WAIT_FOR_CONNECTION"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_SSLMODE-}" ]; then set -- "$@" "--sslmode=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_SSLMODE"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_SSLROOTCERT-}" ]; then set -- "$@" "--sslrootcert=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_SSLROOTCERT"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_PRESET-}" ]; then
  items="$(json_array preset "$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_PRESET" ',')"
  set -- "$@" "--preset=$items"
fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ENV_MAP-}" ]; then
  items="$(json_array env-map "$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ENV_MAP" '')"
  set -- "$@" "--env-map=$items"
fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_URL_NAME-}" ]; then set -- "$@" "--url-name=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_URL_NAME"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_URL_SCHEME-}" ]; then set -- "$@" "--url-scheme=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_URL_SCHEME"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_JDBC_DRIVER-}" ]; then set -- "$@" "--jdbc-driver=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_JDBC_DRIVER"; fi
if [ -n "${BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ENV_PREFIX-}" ]; then set -- "$@" "--env-prefix=$BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_ENV_PREFIX"; fi
command="${BASH_SOURCE[0]%/*}/../../../dist/cli/index.js"
if [ -f "$command" ]; then node "$command" "$@" --export; else cluster-credentials "$@" --export; fi
)
