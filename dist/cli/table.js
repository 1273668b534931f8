// build/src/connect/presets/rows/http.js
const livyOnly = {
	serves: ["livy"],
	needs: ["host"]
};
const CURL_CA = ["CURL_CA_BUNDLE", "`sslrootcert`, if given. curl then trusts this file only, for all hosts"];
const REQUESTS_CA = ["REQUESTS_CA_BUNDLE", "`sslrootcert`, if given. Python's requests and pip then trust this file only, for all hosts"];
const httpRows = {
	airflow: {
		clients: "Airflow: its hooks for Redshift or for Livy, with their default connections",
		serves: ["database", "livy"],
		needs: ["host", "database"],
		sets: [
			["AIRFLOW_CONN_REDSHIFT_DEFAULT", "connection in JSON; Redshift only"],
			["SSL_CERT_FILE", "`sslrootcert`, if given; Redshift only. Python and OpenSSL then trust this file only"],
			["AIRFLOW_CONN_LIVY_DEFAULT", "connection in JSON, with `sslrootcert` in it; EMR only"]
		],
		refreshable: false
	},
	livy: {
		...livyOnly,
		clients: "curl, Python and other HTTP clients",
		sets: [
			["LIVY_URL", "URL of Livy, without the login"],
			["LIVY_USERNAME", "user name"],
			["LIVY_PASSWORD", "password"],
			CURL_CA,
			REQUESTS_CA
		],
		refreshable: false
	},
	netrc: {
		...livyOnly,
		clients: "curl with `--netrc-file`, Python's requests",
		sets: [
			["PREFIX_NETRC", "path of a private netrc file, for this host only"],
			["NETRC", "the same path. requests and curl from 8.16 read it by themselves"],
			CURL_CA,
			REQUESTS_CA
		],
		refreshable: true
	},
	sparkmagic: {
		...livyOnly,
		clients: "sparkmagic, with its kernels for Python, Scala and R",
		sets: [["SPARKMAGIC_CONF_DIR", "path of the private folder that contains config.json"], REQUESTS_CA],
		refreshable: true
	}
};
// build/src/connect/presets/rows/libpq.js
const database$1 = {
	serves: ["database"],
	needs: ["host", "database"]
};
const NODE_CA = ["NODE_EXTRA_CA_CERTS", "`sslrootcert`, if given: Node.js trusts it in addition"];
const sslVariables = [["PGSSLMODE", "`sslmode`"], ["PGSSLROOTCERT", "`sslrootcert`, if given"]];
const addressVariables = [
	["PGHOST", "host"],
	["PGPORT", "port"],
	["PGDATABASE", "database"]
];
const libpqRows = {
	env: {
		clients: "your own scripts",
		serves: ["database", "livy"],
		needs: [],
		sets: [
			["PREFIX_USER", "user name; `PREFIX_USERNAME` for EMR"],
			["PREFIX_PASSWORD", "password"],
			["PREFIX_EXPIRATION", "expiry, in ISO 8601, UTC"],
			["PREFIX_HOST", "host, if known"],
			["PREFIX_PORT", "port, if known; Redshift only"],
			["PREFIX_DATABASE", "database, if known; Redshift only"],
			["LIVY_URL", "URL of Livy, if known; EMR only"]
		],
		refreshable: false
	},
	pg: {
		...database$1,
		clients: "psql and all clients that use libpq (psycopg), pgx, lib/pq, node-postgres",
		sets: [
			...addressVariables,
			["PGUSER", "user name"],
			["PGPASSWORD", "password"],
			...sslVariables,
			NODE_CA
		],
		overriddenBy: ["PGHOSTADDR", "PGSERVICE"],
		refreshable: false
	},
	pgpass: {
		...database$1,
		clients: "psql and all clients that use libpq, pgx, lib/pq, node-postgres before 9, pgjdbc if it gets the user name",
		sets: [
			...addressVariables,
			["PGUSER", "user name"],
			["PGPASSFILE", "path of a private password file, for this host only"],
			...sslVariables,
			NODE_CA
		],
		overriddenBy: [
			"PGHOSTADDR",
			"PGSERVICE",
			"PGPASSWORD"
		],
		refreshable: true
	},
	pgservice: {
		...database$1,
		clients: "psql and all clients that use libpq, pgx. Not golang-migrate, which stops at PGSERVICE",
		sets: [["PGSERVICEFILE", "path of a private service file with host, port, database, user, TLS and the password file"], ["PGSERVICE", "`cluster`, the name of the service"]],
		overriddenBy: ["PGHOSTADDR", "PGPASSWORD"],
		refreshable: true
	},
	url: {
		...database$1,
		clients: "SQLAlchemy, golang-migrate, node-postgres, Sqitch, psql, by `url-scheme`",
		sets: [
			["DATABASE_URL", "URL with user name, password, host, port, database and TLS, percent-encoded. `url-name` changes the name. `alembic.ini` needs each `%` twice: use the preset `pg` there"],
			["NODE_EXTRA_CA_CERTS", "`sslrootcert`, if given, with the schemes `postgresql`, `postgres` and `redshift`"],
			["SSL_CERT_FILE", "`sslrootcert`, if given, with `redshift+redshift_connector`. Python and OpenSSL then trust this file only"]
		],
		overriddenBy: ["PGHOSTADDR"],
		refreshable: false
	}
};
// build/src/connect/presets/rows/tools.js
const database = {
	serves: ["database"],
	needs: ["host", "database"],
	refreshable: false
};
const JDBC_URL = "JDBC URL of `jdbc-driver`, with TLS and without the login";
const SSL_CERT_FILE = ["SSL_CERT_FILE", "`sslrootcert`, if given. Python and OpenSSL then trust this file only"];
const toolRows = {
	jdbc: {
		...database,
		clients: "programs in Java that pass URL, user and password to the driver",
		sets: [
			["JDBC_URL", JDBC_URL],
			["JDBC_USER", "user name"],
			["JDBC_PASSWORD", "password"]
		]
	},
	flyway: {
		...database,
		clients: "Flyway, with the driver of `jdbc-driver`",
		sets: [
			["FLYWAY_URL", JDBC_URL],
			["FLYWAY_USER", "user name"],
			["FLYWAY_PASSWORD", "password"]
		]
	},
	liquibase: {
		...database,
		clients: "Liquibase, with the driver of `jdbc-driver`; for Redshift with the extension liquibase-redshift too",
		sets: [
			["LIQUIBASE_COMMAND_URL", JDBC_URL],
			["LIQUIBASE_COMMAND_USERNAME", "user name"],
			["LIQUIBASE_COMMAND_PASSWORD", "password"]
		]
	},
	sqitch: {
		...database,
		clients: "Sqitch, with its engine `pg`",
		sets: [
			["SQITCH_TARGET", "`db:pg:`, which takes the rest from the PG variables"],
			["SQITCH_USERNAME", "user name"],
			["SQITCH_PASSWORD", "password"],
			...addressVariables,
			...sslVariables
		],
		overriddenBy: ["PGHOSTADDR", "PGSERVICE"]
	},
	dbt: {
		...database,
		clients: "dbt, with `env_var()` in profiles.yml and `method: database`; the port needs `| as_number`",
		sets: [
			["DBT_HOSTNAME", "host"],
			["DBT_PORT", "port"],
			["DBT_DBNAME", "database"],
			["DBT_USER", "user name"],
			["DBT_ENV_SECRET_PASSWORD", "password. dbt hides it in its log"],
			["DBT_SSLMODE", "`sslmode`"],
			SSL_CERT_FILE,
			["PGSSLROOTCERT", "`sslrootcert`, if given, for dbt-postgres"]
		]
	},
	sqlmesh: {
		...database,
		clients: "SQLMesh, as the gateway `redshift`",
		sets: [
			["SQLMESH__DEFAULT_GATEWAY", "`redshift`"],
			["SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__TYPE", "`redshift`"],
			["SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__HOST", "host"],
			["SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__PORT", "port"],
			["SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__DATABASE", "database"],
			["SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__USER", "user name"],
			["SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__PASSWORD", "password"],
			["SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__SSLMODE", "`sslmode`, if it is `verify-ca` or `verify-full`"],
			SSL_CERT_FILE
		]
	},
	dlt: {
		...database,
		clients: "dlt, with the destination `redshift`",
		sets: [
			["DESTINATION__REDSHIFT__CREDENTIALS__HOST", "host"],
			["DESTINATION__REDSHIFT__CREDENTIALS__PORT", "port"],
			["DESTINATION__REDSHIFT__CREDENTIALS__DATABASE", "database"],
			["DESTINATION__REDSHIFT__CREDENTIALS__USERNAME", "user name"],
			["DESTINATION__REDSHIFT__CREDENTIALS__PASSWORD", "password"],
			...sslVariables
		]
	}
};
// build/src/connect/presets/table.js
const presetTable = {
	...libpqRows,
	...toolRows,
	...httpRows
};
function needsOf(name, kind) {
	const { needs } = presetTable[name];
	return kind === "livy" ? needs.filter((part) => part !== "database") : needs;
}
exports.needsOf = needsOf;
exports.presetTable = presetTable;
