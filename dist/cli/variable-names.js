const require_index = require("./index.js");
const require_target = require("./target.js");
const require_rules = require("./rules.js");
// build/src/connect/presets/preset.js
const presetNames = [
	"env",
	"pg",
	"pgpass",
	"pgservice",
	"url",
	"jdbc",
	"flyway",
	"liquibase",
	"sqitch",
	"dbt",
	"sqlmesh",
	"dlt",
	"airflow",
	"livy",
	"netrc",
	"sparkmagic"
];
const urlSchemes = [
	"postgresql",
	"postgres",
	"redshift",
	"redshift+psycopg2",
	"redshift+redshift_connector"
];
const jdbcDrivers = ["redshift", "postgresql"];
// build/src/handover/endpoint.js
const FORM = /^(?:(https?|(?:jdbc:)?redshift|(?:jdbc:)?postgresql|postgres):\/\/)?([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::([0-9]{1,5}))?(?:\/([^\s/?#;]*))?$/i;
const endpointLimits = {
	maxLength: 500,
	pattern: {
		regex: FORM,
		says: "HOST, HOST:PORT or HOST:PORT/DATABASE; for Livy, https:// may come before it"
	},
	refuses: [
		{
			matches: (text) => text.includes("@"),
			says: "contains a login. Remove it",
			unquoted: true
		},
		{
			matches: (text) => /[?;=]/.test(text),
			says: "contains parameters, which can be a login. Give HOST:PORT/DATABASE only",
			unquoted: true
		},
		{
			matches: (text) => /\$[({A-Za-z_]|\{\{/.test(text),
			says: "contains a variable that was not replaced"
		},
		{
			matches: (text) => FORM.test(text.trim()) && parseEndpoint(text) === void 0,
			says: "has a host, a port or a database that is not possible"
		}
	]
};
function parseEndpoint(text) {
	const [all, typed, bracketed = "", port, path] = FORM.exec(text.trim()) ?? [];
	const written = typed?.toLowerCase();
	const host = bracketed.replace(/^\[|\]$/g, "");
	const database = path && written !== void 0 ? decoded(path) : path;
	if (all === void 0 || !require_target.isHost(host) || database === void 0 !== (path === void 0)) return void 0;
	if (Number(port ?? 1) < 1 || Number(port ?? 1) > 65535 || require_target.CONTROL.test(database ?? "")) return void 0;
	return {
		host,
		port: port === void 0 ? void 0 : Number(port),
		database: database || void 0,
		scheme: written === "https" || written === "http" ? written : void 0,
		written
	};
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return;
	}
}
function problemWithEndpoint({ written, database, scheme }, kind) {
	if (kind === "livy" && database !== void 0) return "has a database. Livy has none: give HOST or HOST:PORT";
	if (kind === "livy" && written !== void 0 && scheme === void 0) return `begins with ${written}. Livy has https`;
	if (kind === "database" && scheme !== void 0) return `begins with ${scheme}. Give HOST:PORT/DATABASE of the cluster. The URL of an AWS service is endpoint-url`;
}
const NAMED = [{
	form: /^([a-z][a-z0-9-]*)\.[a-z0-9]+\.([a-z0-9-]+)\.redshift\.amazonaws\.com(?:\.cn)?$/,
	option: "cluster-identifier"
}, {
	form: /^([a-z0-9-]+)\.\d{12}\.([a-z0-9-]+)\.redshift-serverless\.amazonaws\.com(?:\.cn)?$/,
	option: "workgroup-name"
}];
const VPC_ENDPOINT = /-endpoint-[a-z0-9]+$/;
function withEndpoint(raw, known) {
	const text = textOf(require_rules.rawOf(raw, "endpoint"));
	const host = text === void 0 ? void 0 : parseEndpoint(text)?.host.toLowerCase();
	const found = NAMED.flatMap(({ form, option }) => {
		const [, name = "", region = ""] = form.exec(host ?? "") ?? [];
		return region === "" ? [] : [{
			option,
			name,
			region
		}];
	})[0];
	if (!found) return {
		raw,
		problems: []
	};
	const facts = [["region", found.region], ...VPC_ENDPOINT.test(found.name) || !known.includes(found.option) || require_rules.isGiven(raw, "custom-domain-name") ? [] : [[found.option, found.name]]];
	const given = Object.assign(Object.create(null), raw.given);
	const isServerless = found.option === "workgroup-name" && !known.includes(found.option);
	const isNamed = ["cluster-identifier", "custom-domain-name"].some((option) => require_rules.isGiven(raw, option));
	const problems = isServerless && !isNamed ? [`${require_rules.titleOf(raw, "endpoint")}: is of Redshift Serverless. Use redshift-serverless get-credentials for it`] : [];
	for (const [option, value] of facts) {
		const written = textOf(require_rules.rawOf(raw, option));
		if (!require_rules.isGiven(raw, option)) given[option] = asGiven(raw, value);
		else if (written !== void 0 && written !== value) {
			const [title, other] = [option, "endpoint"].map((name) => require_rules.titleOf(raw, name));
			problems.push(`${title}: ${require_index.quote(written)} differs from ${require_index.quote(value)} of ${other}. Remove one of the two`);
		}
	}
	return {
		raw: {
			...raw,
			given
		},
		problems
	};
}
function textOf(raw) {
	if (raw?.surface === "action") return raw.text.trim();
	return raw?.surface === "cli" && raw.words.length === 1 ? raw.words[0] : void 0;
}
function asGiven({ surface }, value) {
	return surface === "action" ? {
		surface,
		text: value
	} : {
		surface: "cli",
		words: [value]
	};
}
// build/src/handover/connection-options.js
const targetOptions = {
	endpoint: {
		kind: "text",
		summary: "Endpoint of the cluster, as its page in the AWS console shows it. It gives host, port and database; an endpoint of Redshift also gives the cluster and the Region",
		example: "analytics.abc123xyz789.eu-central-1.redshift.amazonaws.com:5439/dev",
		...endpointLimits
	},
	host: {
		kind: "text",
		summary: "Host name of the cluster, for clients. Files with the login name this host",
		otherwise: "asked from AWS where it is needed",
		example: "ec2-203-0-113-25.eu-central-1.compute.amazonaws.com",
		maxLength: 253,
		pattern: {
			regex: require_target.HOST,
			says: "a host name, without a scheme, a port or a path"
		},
		refuses: [{
			matches: (text) => /[@?;=]/.test(text),
			says: "contains a login or parameters. Give the host name only",
			unquoted: true
		}, {
			matches: (text) => require_target.HOST.test(text) && !require_target.isHost(text),
			says: "is not an IPv6 address"
		}]
	},
	port: {
		kind: "integer",
		summary: "Port of the cluster, for clients",
		otherwise: "5439 of Redshift, 8998 of Livy, or what AWS says",
		example: "5439",
		unit: "port",
		min: 1,
		max: 65535
	},
	database: {
		kind: "text",
		summary: "Database that clients connect to. db-name limits the login to one database; this option does not",
		otherwise: "db-name, or what AWS says",
		example: "dev",
		maxLength: 127,
		refuses: [{
			matches: (text) => /:\/\/|(?:password|pwd)\s*=/i.test(text),
			says: "contains a URL or a login. Give the name of the database only",
			unquoted: true
		}, {
			matches: (text) => require_target.CONTROL.test(text),
			says: "must be text without control characters"
		}]
	},
	"resolve-endpoint": {
		kind: "switch",
		negatable: true,
		summary: "Ask AWS for the host, the port and the database of the cluster that are not given, at the same time as for the login. Needs redshift:DescribeClusters or elasticmapreduce:DescribeCluster",
		otherwise: "only where a preset or the check needs a host and none is given"
	},
	"check-connection": {
		kind: "switch",
		summary: "Log in to the cluster once before anything is handed over. If that fails, the run fails, with the cause and what to change"
	},
	"wait-for-connection": {
		kind: "integer",
		summary: "How long the check goes on trying while the cluster cannot be reached, is paused or resumes. It switches the check on",
		example: "120",
		unit: "seconds",
		min: 0,
		max: 3600,
		default: 0
	},
	sslmode: {
		kind: "choice",
		summary: "What clients check of the server's certificate, in libpq's words. Each preset translates it for its clients. TLS is never off",
		choices: require_target.sslModes,
		otherwise: "verify-full for Livy; for a database PGSSLMODE if it is verify-ca or verify-full, else require"
	},
	sslrootcert: {
		kind: "text",
		summary: "File of the certificate authorities that clients trust, in PEM. Each preset names it as its clients do",
		otherwise: "what each client trusts itself",
		example: "/etc/ssl/certs/amazon-trust-ca-bundle.pem",
		refuses: [{
			matches: (text) => text === "system",
			says: "is not known to each client. Give the path of the system's file, such as /etc/ssl/certs/ca-certificates.crt"
		}]
	}
};
const presetOptions = {
	preset: {
		kind: "choices",
		summary: "The clients that get the login, each under its own names",
		choices: presetNames,
		otherwise: "env",
		example: "pg"
	},
	"env-map": {
		kind: "list",
		summary: "Variables for any other client: NAME=WORD, one a line. docs/connect.md lists the words",
		example: "WAREHOUSE_LOGIN=username",
		each: {},
		lines: true
	},
	"url-name": {
		kind: "text",
		summary: "Variable that the preset url sets",
		otherwise: "DATABASE_URL",
		example: "WAREHOUSE_URL",
		maxLength: 100
	},
	"url-scheme": {
		kind: "choice",
		summary: "Scheme of the URL, which chooses the driver in some clients",
		choices: urlSchemes,
		otherwise: "postgresql"
	},
	"jdbc-driver": {
		kind: "choice",
		summary: "Driver that reads the JDBC URL. Its scheme and its words for sslmode differ",
		choices: jdbcDrivers,
		otherwise: "redshift"
	}
};
const connectionOptions = {
	...targetOptions,
	...presetOptions
};
const connectionRules = [{
	kind: "at-most-one-of",
	names: ["endpoint", "host"]
}];
// build/src/ci/variable-names.js
const OBEYED = /* @__PURE__ */ new Set([
	"BASH_ENV",
	"CDPATH",
	"CI",
	"COMSPEC",
	"ENV",
	"HOME",
	"IFS",
	"JAVA_TOOL_OPTIONS",
	"JDK_JAVA_OPTIONS",
	"NODE_EXTRA_CA_CERTS",
	"NODE_OPTIONS",
	"NODE_PATH",
	"NODE_TLS_REJECT_UNAUTHORIZED",
	"PATH",
	"PATHEXT",
	"PERL5LIB",
	"PERL5OPT",
	"PROMPT_COMMAND",
	"PS1",
	"PS2",
	"PS4",
	"RUBYLIB",
	"RUBYOPT",
	"SHELL",
	"SHELLOPTS",
	"TEMP",
	"TMP",
	"TMPDIR",
	"_JAVA_OPTIONS"
]);
const OBEYED_PREFIX = /^(?:LD_|DYLD_|PYTHON|BASH_FUNC_|GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_)/;
function problemWithVariableName(name) {
	if (!require_index.VARIABLE_NAME.test(name)) return "must have letters, digits and _ only, and must not begin with a digit";
	const upper = name.toUpperCase();
	if (!OBEYED.has(upper) && !OBEYED_PREFIX.test(upper)) return void 0;
	return "is a variable that the runner, the shell or another program obeys; it cannot hold a login";
}
Object.defineProperty(exports, "connectionOptions", {
	enumerable: true,
	get: function() {
		return connectionOptions;
	}
});
Object.defineProperty(exports, "connectionRules", {
	enumerable: true,
	get: function() {
		return connectionRules;
	}
});
Object.defineProperty(exports, "parseEndpoint", {
	enumerable: true,
	get: function() {
		return parseEndpoint;
	}
});
Object.defineProperty(exports, "presetNames", {
	enumerable: true,
	get: function() {
		return presetNames;
	}
});
Object.defineProperty(exports, "presetOptions", {
	enumerable: true,
	get: function() {
		return presetOptions;
	}
});
Object.defineProperty(exports, "problemWithEndpoint", {
	enumerable: true,
	get: function() {
		return problemWithEndpoint;
	}
});
Object.defineProperty(exports, "problemWithVariableName", {
	enumerable: true,
	get: function() {
		return problemWithVariableName;
	}
});
Object.defineProperty(exports, "targetOptions", {
	enumerable: true,
	get: function() {
		return targetOptions;
	}
});
Object.defineProperty(exports, "withEndpoint", {
	enumerable: true,
	get: function() {
		return withEndpoint;
	}
});
