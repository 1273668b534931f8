const require_index = require("./index.js");
let node_path = require("node:path");
// build/src/connect/presets/parts.js
function databaseOf({ target }) {
	const { host, port = require_index.defaultPorts.database, database } = target;
	if (host === void 0 || database === void 0) throw new Error("a preset without a host or a database");
	return {
		host,
		port,
		database
	};
}
function certificateVariables({ sslrootcert }, ...names) {
	return sslrootcert === void 0 ? {} : Object.fromEntries(names.map((name) => [name, sslrootcert]));
}
function awsSslMode({ sslmode, sslrootcert }) {
	if (sslmode !== "require") return sslmode;
	return sslrootcert === void 0 ? void 0 : "verify-ca";
}
// build/src/connect/presets/airflow.js
const airflow = (input) => input.kind === "livy" ? livyConnection(input) : redshiftConnection(input);
function redshiftConnection(input) {
	const { host, port, database } = databaseOf(input);
	const sslmode = awsSslMode(input.tls);
	return { variables: {
		AIRFLOW_CONN_REDSHIFT_DEFAULT: connection(input, {
			conn_type: "redshift",
			host,
			port,
			schema: database,
			...sslmode === void 0 ? {} : { extra: { sslmode } }
		}),
		...certificateVariables(input.tls, "SSL_CERT_FILE")
	} };
}
function livyConnection(input) {
	const { host, port = require_index.defaultPorts.livy, scheme = "https" } = input.target;
	if (host === void 0) throw new Error("a preset without a host");
	const { sslrootcert } = input.tls;
	const extra = sslrootcert === void 0 ? {} : { extra: { verify: sslrootcert } };
	return { variables: { AIRFLOW_CONN_LIVY_DEFAULT: connection(input, {
		conn_type: "livy",
		host: require_index.inUrl(host),
		port,
		schema: scheme,
		...extra
	}) } };
}
function connection({ login }, { extra, ...where }) {
	const { username, password } = login;
	return new require_index.Secret(JSON.stringify({
		...where,
		login: username,
		password: password.reveal(),
		extra
	}));
}
// build/src/connect/presets/http.js
const NETRC_FILE = "netrc";
const SPARKMAGIC_FILE = "config.json";
const livy = (input) => ({ variables: {
	LIVY_URL: urlOf(input),
	LIVY_USERNAME: input.login.username,
	LIVY_PASSWORD: input.login.password,
	...certificateVariables(input.tls, "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE")
} });
const netrc = (input) => {
	const options = {
		host: input.target.host,
		"set-netrc": true
	};
	const path = input.pathOf(NETRC_FILE);
	const names = require_index.passwordFiles.livy.pathVariables(input.names, options);
	return {
		variables: {
			...Object.fromEntries(names.map((name) => [name, path])),
			...certificateVariables(input.tls, "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE")
		},
		files: { [NETRC_FILE]: require_index.passwordFiles.livy.content(input.login, input.target.host) }
	};
};
const sparkmagic = (input) => {
	const { username, password } = input.login;
	const credentials = {
		username,
		password: password.reveal(),
		url: urlOf(input),
		auth: "Basic_Access"
	};
	const configuration = {
		kernel_python_credentials: credentials,
		kernel_scala_credentials: credentials,
		kernel_r_credentials: credentials,
		ignore_ssl_errors: false
	};
	return {
		variables: {
			SPARKMAGIC_CONF_DIR: (0, node_path.dirname)(input.pathOf(SPARKMAGIC_FILE)),
			...certificateVariables(input.tls, "REQUESTS_CA_BUNDLE")
		},
		files: { [SPARKMAGIC_FILE]: new require_index.Secret(`${JSON.stringify(configuration, null, 2)}\n`) }
	};
};
function urlOf({ target }) {
	const url = require_index.livyUrl(target);
	if (url === void 0) throw new Error("a preset without a host");
	return url;
}
// build/src/connect/presets/url.js
const certificateNames = {
	postgresql: ["NODE_EXTRA_CA_CERTS"],
	postgres: ["NODE_EXTRA_CA_CERTS"],
	redshift: ["NODE_EXTRA_CA_CERTS"],
	"redshift+psycopg2": [],
	"redshift+redshift_connector": ["SSL_CERT_FILE"]
};
const url = (input) => ({ variables: {
	[input.urlName]: databaseUrl(input),
	...certificateVariables(input.tls, ...certificateNames[input.urlScheme])
} });
function databaseUrl(input) {
	const { host, port, database } = databaseOf(input);
	const { username, password } = input.login;
	const user = `${require_index.percentEncoded(username)}:${require_index.percentEncoded(password.reveal())}`;
	const address = `${require_index.inUrl(host)}:${port}/${require_index.pathEncoded(database)}`;
	return new require_index.Secret(`${input.urlScheme}://${user}@${address}${query(tlsParameters(input))}`);
}
function query(parameters) {
	const given = Object.entries(parameters).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${require_index.percentEncoded(value)}`]);
	return given.length === 0 ? "" : `?${given.join("&")}`;
}
function tlsParameters({ urlScheme, tls }) {
	if (urlScheme === "redshift+redshift_connector") return { sslmode: awsSslMode(tls) };
	return {
		sslmode: tls.sslmode,
		sslrootcert: tls.sslrootcert
	};
}
// build/src/connect/presets/jdbc.js
const jdbc = (input) => ({ variables: {
	JDBC_URL: jdbcUrl(input),
	JDBC_USER: input.login.username,
	JDBC_PASSWORD: input.login.password
} });
const flyway = (input) => ({ variables: {
	FLYWAY_URL: jdbcUrl(input),
	FLYWAY_USER: input.login.username,
	FLYWAY_PASSWORD: input.login.password
} });
const liquibase = (input) => ({ variables: {
	LIQUIBASE_COMMAND_URL: jdbcUrl(input),
	LIQUIBASE_COMMAND_USERNAME: input.login.username,
	LIQUIBASE_COMMAND_PASSWORD: input.login.password
} });
function jdbcUrl(input) {
	const { host, port, database } = databaseOf(input);
	const { jdbcDriver, tls } = input;
	const parameters = query({
		sslmode: jdbcDriver === "redshift" ? awsSslMode(tls) : tls.sslmode,
		sslrootcert: tls.sslrootcert
	});
	return `jdbc:${jdbcDriver}://${require_index.inUrl(host)}:${port}/${require_index.percentEncoded(database)}${parameters}`;
}
// build/src/connect/presets/service-file.js
const LONGEST_LINE = 1021;
const INSTEAD = "Use the preset \"pgpass\" instead of \"pgservice\"";
const cures = {
	passfile: `Set RUNNER_TEMP, or TMPDIR, to a folder with a shorter and plain path; or else: ${INSTEAD}`,
	sslrootcert: `Copy the file of "sslrootcert" to a shorter and plain path; or else: ${INSTEAD}`
};
function serviceFile(service, settings) {
	const lines = Object.entries(settings).flatMap(([name, value]) => value === void 0 ? [] : [line(name, value)]);
	return new require_index.Secret(`[${service}]\n${lines.join("")}`);
}
function line(name, value) {
	const text = `${name}=${value}`;
	const problem = problemWith(value, Buffer.byteLength(text));
	if (problem === void 0) return `${text}\n`;
	throw new require_index.FailureError(`The service file of libpq cannot hold "${name}": ${problem}. ${cures[name] ?? INSTEAD}`);
}
function problemWith(value, bytes) {
	if (/[\r\n\0]/.test(value)) return "the value contains a line end";
	if (value !== value.trim()) return "the value begins or ends with a blank, which libpq drops";
	if (value === "") return "the value is empty";
	return bytes > LONGEST_LINE ? `its line has ${bytes} bytes, and libpq reads at most ${LONGEST_LINE}` : void 0;
}
// build/src/connect/presets/libpq.js
const PASSWORD_FILE = "pgpass";
const SERVICE_FILE = "pg_service.conf";
const SERVICE = "cluster";
const pg = (input) => ({ variables: {
	...addressVariables(input),
	PGUSER: input.login.username,
	PGPASSWORD: input.login.password,
	...tlsVariables(input),
	...certificateVariables(input.tls, "NODE_EXTRA_CA_CERTS")
} });
const pgpass = (input) => ({
	variables: {
		...addressVariables(input),
		PGUSER: input.login.username,
		PGPASSFILE: input.pathOf(PASSWORD_FILE),
		...tlsVariables(input),
		...certificateVariables(input.tls, "NODE_EXTRA_CA_CERTS")
	},
	files: { [PASSWORD_FILE]: passwordFile(input) }
});
const pgservice = (input) => {
	const { host, port, database } = databaseOf(input);
	const { sslmode, sslrootcert } = input.tls;
	const settings = {
		host,
		port: `${port}`,
		dbname: database,
		user: input.login.username,
		passfile: input.pathOf(PASSWORD_FILE),
		sslmode,
		sslrootcert
	};
	return {
		variables: {
			PGSERVICEFILE: input.pathOf(SERVICE_FILE),
			PGSERVICE: SERVICE
		},
		files: {
			[SERVICE_FILE]: serviceFile(SERVICE, settings),
			[PASSWORD_FILE]: passwordFile(input)
		}
	};
};
function addressVariables(input) {
	const { host, port, database } = databaseOf(input);
	return {
		PGHOST: host,
		PGPORT: `${port}`,
		PGDATABASE: database
	};
}
function tlsVariables({ tls }) {
	return {
		PGSSLMODE: tls.sslmode,
		...certificateVariables(tls, "PGSSLROOTCERT")
	};
}
function passwordFile({ login, target: { host } }) {
	return require_index.passwordFiles.database.content(login, host);
}
// build/src/connect/presets/tools.js
const sqitch = (input) => ({ variables: {
	SQITCH_TARGET: "db:pg:",
	SQITCH_USERNAME: input.login.username,
	SQITCH_PASSWORD: input.login.password,
	...addressVariables(input),
	...tlsVariables(input)
} });
const dbtNames = {
	host: "DBT_HOSTNAME",
	port: "DBT_PORT",
	database: "DBT_DBNAME",
	username: "DBT_USER",
	password: "DBT_ENV_SECRET_PASSWORD",
	sslmode: "DBT_SSLMODE"
};
const dbt = (input) => {
	const { host, port, database } = databaseOf(input);
	return { variables: {
		[dbtNames.host]: host,
		[dbtNames.port]: `${port}`,
		[dbtNames.database]: database,
		[dbtNames.username]: input.login.username,
		[dbtNames.password]: input.login.password,
		[dbtNames.sslmode]: input.tls.sslmode,
		...certificateVariables(input.tls, "SSL_CERT_FILE", "PGSSLROOTCERT")
	} };
};
const sqlmesh = (input) => {
	const { host, port, database } = databaseOf(input);
	const name = (word) => `SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__${word}`;
	const sslmode = awsSslMode(input.tls);
	return { variables: {
		SQLMESH__DEFAULT_GATEWAY: "redshift",
		[name("TYPE")]: "redshift",
		[name("HOST")]: host,
		[name("PORT")]: `${port}`,
		[name("DATABASE")]: database,
		[name("USER")]: input.login.username,
		[name("PASSWORD")]: input.login.password,
		...sslmode === void 0 ? {} : { [name("SSLMODE")]: sslmode },
		...certificateVariables(input.tls, "SSL_CERT_FILE")
	} };
};
const dlt = (input) => {
	const { host, port, database } = databaseOf(input);
	const name = (word) => `DESTINATION__REDSHIFT__CREDENTIALS__${word}`;
	return { variables: {
		[name("HOST")]: host,
		[name("PORT")]: `${port}`,
		[name("DATABASE")]: database,
		[name("USERNAME")]: input.login.username,
		[name("PASSWORD")]: input.login.password,
		...tlsVariables(input)
	} };
};
// build/src/connect/presets/word-values.js
const wordValues = {
	username: ({ login }) => login.username,
	password: ({ login }) => login.password,
	expiration: ({ login }) => require_index.expirationOf(login),
	host: ({ target }) => present(target.host),
	port: ({ kind, target }) => `${target.port ?? require_index.defaultPorts[kind]}`,
	database: ({ target }) => present(target.database),
	sslmode: ({ tls }) => tls.sslmode,
	url: databaseUrl,
	"jdbc-url": jdbcUrl,
	"livy-url": ({ target }) => present(require_index.livyUrl(target)),
	"basic-auth": ({ login: { username, password } }) => new require_index.Secret(Buffer.from(`${username}:${password.reveal()}`).toString("base64"))
};
function present(value) {
	if (value === void 0) throw new Error("a variable of env-map without its value");
	return value;
}
// build/src/connect/presets/index.js
const makers = {
	env: ({ login, names, kind, target }) => ({ variables: require_index.environmentVariables(login, names, names.prefix, {
		kind,
		target
	}) }),
	pg,
	pgpass,
	pgservice,
	url,
	jdbc,
	flyway,
	liquibase,
	sqitch,
	dbt,
	sqlmesh,
	dlt,
	airflow,
	livy,
	netrc,
	sparkmagic
};
function makePresets(names, input, envMap = []) {
	const mapped = Object.fromEntries(envMap.flatMap(({ name, word }) => word === "token" || word === "endpoint" ? [] : [[name, wordValues[word](input)]]));
	const all = [...names.map((name) => makers[name](input)), { variables: mapped }];
	return {
		variables: Object.fromEntries(all.flatMap(({ variables }) => Object.entries(variables))),
		files: Object.fromEntries(all.flatMap(({ files = {} }) => Object.entries(files)))
	};
}
exports.makePresets = makePresets;
