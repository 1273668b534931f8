const require_table = require("./table.js");
const require_parse = require("./parse.js");
const require_rules = require("./rules.js");
const require_index = require("./index.js");
const require_read_bounded = require("./read-bounded.js");
const require_variable_names = require("./variable-names.js");
const require_names = require("./names.js");
const require_target = require("./target.js");
const require_cli_context = require("./cli-context.js");
const require_read = require("./read.js");
let node_path = require("node:path");
// build/src/handover/authorities.js
const LARGEST = 16777216;
async function readAuthorities(path, folder, title) {
	if (path === void 0) return {};
	const whole = (0, node_path.resolve)(folder, path);
	try {
		const options = {
			largest: LARGEST,
			onlyFiles: true,
			signal: new AbortController().signal
		};
		const ca = (await require_read_bounded.readBounded(whole, options)).toString("utf8");
		if (ca.includes("-----BEGIN CERTIFICATE-----")) return {
			path: whole,
			ca
		};
		return { problem: `${title}: the file ${require_index.quote(path)} contains no certificate in PEM` };
	} catch (cause) {
		return { problem: `${title}: the file ${require_index.quote(path)} cannot be read (${require_index.reasonOf(cause)})` };
	}
}
// build/src/connect/presets/env-map.js
const both = ["database", "livy"];
const tokens = ["token"];
const envWords = {
	username: {
		holds: "User name, exactly as AWS returned it",
		serves: both,
		needs: []
	},
	password: {
		holds: "Password",
		serves: both,
		needs: []
	},
	expiration: {
		holds: "When the login expires, in ISO 8601, UTC",
		serves: [...both, ...tokens],
		needs: []
	},
	token: {
		holds: "Token, of the operations that return one",
		serves: tokens,
		needs: []
	},
	endpoint: {
		holds: "Endpoint that takes the token, exactly as AWS returned it",
		serves: tokens,
		needs: []
	},
	host: {
		holds: "Host name of the cluster",
		serves: both,
		needs: ["host"]
	},
	port: {
		holds: "Port of the cluster",
		serves: both,
		needs: ["host"]
	},
	database: {
		holds: "Name of the database",
		serves: ["database"],
		needs: ["database"]
	},
	sslmode: {
		holds: "`sslmode`, in libpq's words",
		serves: ["database"],
		needs: []
	},
	url: {
		holds: "URL with the login, as the preset `url` makes it",
		serves: ["database"],
		needs: ["host", "database"]
	},
	"jdbc-url": {
		holds: "JDBC URL, without the login",
		serves: ["database"],
		needs: ["host", "database"]
	},
	"livy-url": {
		holds: "URL of Livy, without the login",
		serves: ["livy"],
		needs: ["host"]
	},
	"basic-auth": {
		holds: "Base64 of `user:password`, for the header `Authorization: Basic`",
		serves: both,
		needs: []
	}
};
function parseEnvMap(items, problemWithName) {
	const mappings = /* @__PURE__ */ new Map();
	const problems = [];
	for (const [at, text] of items.entries()) {
		if (text.trim() === "") continue;
		const read = parseItem(text, problemWithName);
		if (typeof read === "string") problems.push(`item ${at + 1} ${read}`);
		else if (mappings.has(read.name)) problems.push(`item ${at + 1} sets "${read.name}" again. Remove one of the two`);
		else mappings.set(read.name, read);
	}
	return {
		mappings: [...mappings.values()],
		problems
	};
}
function parseItem(text, problemWithName) {
	const equals = text.indexOf("=");
	if (equals < 0) return "has no \"=\". Write NAME=word, for example DB_LOGIN=username";
	const name = text.slice(0, equals).trim();
	const word = text.slice(equals + 1).trim();
	if (isWord(name) && !isWord(word)) return `has the word first. Write NAME=${name}`;
	if (name === "") return "has no name before the \"=\". Write NAME=word, for example DB_LOGIN=username";
	const problem = problemWithName(name);
	if (problem !== void 0) return `has a name that is not possible: ${quoted(name, "it")} ${problem}`;
	if (isWord(word)) return {
		name,
		word
	};
	const known = Object.keys(envWords);
	const meant = require_names.nearest(word, known);
	const cure = meant === void 0 ? `Use one of: ${known.join(", ")}` : `Did you mean "${meant}"?`;
	return word === "" ? `has no word after the "=". ${cure}` : `has an unknown word: ${quoted(word, "the text after \"=\"")}. ${cure}`;
}
function isWord(text) {
	return Object.hasOwn(envWords, text);
}
function quoted(text, otherwise) {
	return /^[\w-]{1,40}$/.test(text) ? `"${text}"` : otherwise;
}
// build/src/handover/connection-problems.js
function missingProblem({ what, by }, values, { title }) {
	const off = what === "host" && values["resolve-endpoint"] === false ? `, and ${title("resolve-endpoint")} is off` : "";
	const example = what === "host" ? "the host name of the cluster" : "the name of the database, such as dev";
	return `Give ${title(what)} with ${example}: ${by} needs it${off}`;
}
function targetProblems({ endpoint: text = "", database, "resolve-endpoint": resolve }, endpoint, { kind, named, title }) {
	const problem = endpoint && require_variable_names.problemWithEndpoint(endpoint, kind);
	const [by, own] = database === void 0 ? ["endpoint", endpoint?.database] : ["database", database];
	const isOther = [own, named.database].every(Boolean) && own?.toLowerCase() !== named.database?.toLowerCase();
	return [
		...problem === void 0 ? [] : [`${title("endpoint")}: ${require_index.quote(text)} ${problem}`],
		...kind === "livy" && database !== void 0 ? [`${title("database")}: Livy has no database. Remove it`] : [],
		...resolve && named.host !== void 0 ? [`${title("resolve-endpoint")}: AWS is asked about ${title("cluster-identifier")}, and ${title("custom-domain-name")} is in its place. Remove ${title("resolve-endpoint")}`] : [],
		...isOther ? [`${title(by ?? "")}: the database ${require_index.quote(own ?? "")} differs from ${require_index.quote(named.database ?? "")} of ${title("db-name")}, the only one that the login is for. Give the same name twice, or remove ${title("db-name")}`] : []
	];
}
function clientProblems(values, { presets, envMap }, { kind, operation, refresh, exportEnv, title }) {
	const fitting = require_variable_names.presetNames.filter((name) => require_table.presetTable[name].serves.includes(kind));
	const stale = refresh ? presets.filter((name) => !require_table.presetTable[name].refreshable) : [];
	const staleMap = refresh ? envMap.filter(({ word }) => Object.hasOwn(RENEWED, word)) : [];
	const given = ["preset", "env-map"].filter((name) => values[name] !== void 0);
	return [
		...presets.filter((name) => !fitting.includes(name)).map((name) => `${title("preset")}: ${name} is not for ${operation}. Its presets are ${require_read.allOf(fitting)}`),
		...envMap.filter(({ word }) => !serves(word, kind)).map(({ name, word }) => `${title("env-map")}: ${name}=${word} is not for ${operation}`),
		...presets.includes("pgservice") && presets.includes("url") ? [`${title("preset")}: give either pgservice or url, not both: some clients that read the URL refuse PGSERVICE`] : [],
		...(presets.includes("pgservice") ? envMap.filter(({ word }) => word === "url") : []).map(({ name }) => `${title("env-map")}: remove ${name}=url or the preset pgservice: some clients that read the URL refuse PGSERVICE`),
		...stale.map((name) => `${title("refresh")}: the preset ${name} puts the password into a variable, which cannot be renewed. Use ${kind === "livy" ? "netrc" : "pgpass"}, or remove ${title("refresh")}`),
		...staleMap.map(({ name, word }) => `${title("refresh")}: ${name} of ${title("env-map")} contains ${RENEWED[word]}, and a variable cannot be renewed`),
		...exportEnv ? [] : given.map((name) => `${title(name)}: needs variables, and ${title("export-env")} is off. Remove one of the two`)
	];
}
const RENEWED = {
	password: "the password",
	url: "the password",
	"basic-auth": "the password",
	expiration: "the expiry"
};
function serves(word, kind) {
	return envWords[word].serves.some((each) => each === kind);
}
function uselessProblems(values, { presets, envMap, check }, { kind, title }) {
	const has = (...names) => names.some((name) => presets.includes(name));
	const maps = (word) => envMap.some((mapping) => mapping.word === word);
	const clients = check || presets.length > 0 || envMap.length > 0;
	const anyClient = `${title("preset")}, ${title("env-map")} or ${title("check-connection")}`;
	const useless = [
		[
			"url-name",
			has("url"),
			"the preset url"
		],
		[
			"url-scheme",
			has("url") || maps("url"),
			"the preset url"
		],
		[
			"jdbc-driver",
			has("jdbc", "flyway", "liquibase") || maps("jdbc-url"),
			"the presets jdbc, flyway and liquibase"
		],
		[
			"sslmode",
			kind === "livy" ? check : clients,
			kind === "livy" ? title("check-connection") : anyClient
		],
		[
			"sslrootcert",
			clients,
			anyClient
		]
	];
	const name = values["url-name"];
	const problem = name === void 0 ? void 0 : require_variable_names.problemWithVariableName(name);
	return [
		...useless.flatMap(([option, isUsed, by]) => values[option] === void 0 || isUsed ? [] : [`${title(option)} is used only with ${by}. Remove it`]),
		...problem === void 0 ? [] : [`${title("url-name")}: ${require_index.quote(name ?? "")} ${problem}`],
		...values["check-connection"] === false && values["wait-for-connection"] > 0 ? [`${title("wait-for-connection")}: ${title("check-connection")} is off. Remove one of the two`] : []
	];
}
// build/src/handover/connection-plan.js
function planConnection(values, context) {
	const { title, kind, named } = context;
	const endpoint = values.endpoint === void 0 ? void 0 : require_variable_names.parseEndpoint(values.endpoint);
	const { mappings: envMap, problems: mapProblems } = parseEnvMap(values["env-map"] ?? [], require_variable_names.problemWithVariableName);
	const presets = values.preset ?? [];
	const host = values.host ?? endpoint?.host ?? named.host;
	const check = values["check-connection"] ?? values["wait-for-connection"] > 0;
	const chosen = {
		presets,
		envMap,
		check
	};
	const needs = needsOf(chosen, context);
	const needsHost = host === void 0 && needs.some(({ what }) => what === "host");
	const lookUp = named.host === void 0 && (values["resolve-endpoint"] ?? needsHost);
	const own = {
		host,
		port: values.port ?? endpoint?.port ?? (host === void 0 || lookUp ? void 0 : require_target.defaultPorts[kind]),
		database: values.database ?? endpoint?.database,
		scheme: endpoint?.scheme
	};
	const target = host !== void 0 || lookUp ? {
		...own,
		database: own.database ?? named.database
	} : own;
	const asked = lookUp ? context.describes : [];
	const missing = needs.filter(({ what }) => target[what] === void 0 && !asked.includes(what));
	return {
		plan: {
			presets,
			envMap,
			hasFiles: presets.some((name) => require_table.presetTable[name].refreshable),
			target,
			lookUp,
			mayAsk: named.host === void 0 && values["resolve-endpoint"] !== false,
			needsDatabase: needs.some(({ what }) => what === "database"),
			tls: {
				sslmode: values.sslmode ?? stricterOf(context.env, kind),
				sslrootcert: values.sslrootcert
			},
			urlName: values["url-name"] ?? require_cli_context.plainPlan.urlName,
			urlScheme: values["url-scheme"] ?? require_cli_context.plainPlan.urlScheme,
			jdbcDriver: values["jdbc-driver"] ?? require_cli_context.plainPlan.jdbcDriver,
			check,
			waitForConnection: values["wait-for-connection"]
		},
		problems: [
			...mapProblems.map((problem) => `${title("env-map")}: ${problem}`),
			...missing.map((need) => missingProblem(need, values, context)),
			...targetProblems(values, endpoint, context),
			...clientProblems(values, chosen, context),
			...uselessProblems(values, chosen, context)
		]
	};
}
function needsOf({ presets, envMap, check }, { kind, refresh, title }) {
	const own = kind === "database" ? ["host", "database"] : ["host"];
	return [
		...presets.flatMap((name) => require_table.needsOf(name, kind).map((what) => ({
			what,
			by: `the preset ${name}`
		}))),
		...envMap.flatMap(({ name, word }) => envWords[word].needs.map((what) => ({
			what,
			by: `${name} of ${title("env-map")}`
		}))),
		...check ? own.map((what) => ({
			what,
			by: title("check-connection")
		})) : [],
		...refresh && kind === "livy" && presets.length === 0 ? [{
			what: "host",
			by: title("refresh")
		}] : []
	];
}
function stricterOf(env, kind) {
	if (kind === "livy") return "verify-full";
	const written = require_index.variable(env, "PGSSLMODE");
	return require_target.sslModes.find((mode) => mode === written) ?? "require";
}
// build/src/handover/token-plan.js
function planToken(values, { operation, hasEndpoint, refresh, exportEnv, title }) {
	const { mappings: envMap, problems: mapProblems } = parseEnvMap(values["env-map"] ?? [], require_variable_names.problemWithVariableName);
	const presets = values.preset ?? [];
	const others = Object.entries(values).flatMap(([name, value]) => isSet(name, value) ? [name] : []);
	const words = Object.keys(envWords).filter((word) => isFor(word, hasEndpoint));
	return {
		plan: {
			...require_cli_context.plainPlan,
			presets,
			envMap
		},
		problems: [
			...mapProblems.map((problem) => `${title("env-map")}: ${problem}`),
			...others.map((name) => `${title(name)}: is for a login with user name and password. ${returns(operation)}. Remove it`),
			...presets.filter((name) => name !== "env").map((name) => `${title("preset")}: ${name} needs a user name and a password. ${returns(operation)}. Its preset is env`),
			...envMap.filter(({ word }) => !isFor(word, hasEndpoint)).map(({ name, word }) => `${title("env-map")}: ${name}=${word} is not for ${operation}. Its words are ${require_read.allOf(words)}`),
			...refresh ? [`${title("refresh")}: the token is in a variable, which cannot be renewed. Remove ${title("refresh")}`] : [],
			...exportEnv ? [] : ["preset", "env-map"].filter((name) => values[name] !== void 0).map((name) => `${title(name)}: needs variables, and ${title("export-env")} is off. Remove one of the two`)
		]
	};
}
function returns(operation) {
	return `${operation} returns a token`;
}
function isFor(word, hasEndpoint) {
	return envWords[word].serves.some((each) => each === "token") && (word !== "endpoint" || hasEndpoint);
}
function isSet(name, value) {
	if (name === "preset" || name === "env-map" || !Object.hasOwn(require_variable_names.connectionOptions, name)) return false;
	return value !== void 0 && value !== false && !(name === "wait-for-connection" && value === 0);
}
// build/src/handover/read-connection.js
async function readConnection(raw, { env, folder, operation, named = {}, refresh, exportEnv }) {
	const title = (name) => require_rules.titleOf(raw, name);
	const { values, problems } = require_parse.parseOptions(require_variable_names.connectionOptions, raw);
	const own = [...problems, ...require_rules.checkRules(require_variable_names.connectionRules, raw)];
	if (operation && operation.clients === void 0) {
		const hasEndpoint = "endpoint" in operation.exports;
		const { plan, problems: planned } = planToken(values, {
			operation: operation.name,
			hasEndpoint,
			refresh,
			exportEnv,
			title
		});
		return {
			plan,
			problems: own.length === 0 ? planned : own
		};
	}
	const { ca, path, problem } = await readAuthorities(values.sslrootcert, folder, title("sslrootcert"));
	const context = {
		env,
		kind: operation?.clients ?? "database",
		describes: operation?.describes ?? ["host", "database"],
		operation: operation?.name ?? "",
		named,
		refresh,
		exportEnv,
		title
	};
	const { plan, problems: planned } = planConnection({
		...values,
		sslrootcert: path
	}, context);
	const { presets } = plan;
	const useless = presets.length === 0 || presets.some((name) => hasPrefix(require_table.presetTable[name])) || !require_rules.isGiven(raw, "env-prefix") ? [] : [`${title("env-prefix")} is used only with the presets env and netrc. Remove it`];
	const isCertain = operation !== void 0 && own.length === 0;
	return {
		plan: {
			...plan,
			authorities: ca
		},
		problems: [
			...own,
			...problem === void 0 ? [] : [problem],
			...isCertain ? [...planned, ...useless] : []
		]
	};
}
function hasPrefix({ sets }) {
	return sets.some(([name]) => name.startsWith("PREFIX_"));
}
exports.readConnection = readConnection;
