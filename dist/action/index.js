Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
const require_secret = require("./secret.js");
const require_context = require("./context.js");
const require_errors = require("./errors.js");
const require_target = require("./target.js");
const require_names = require("./names.js");
const require_httpRequest = require("./httpRequest.js");
const require_buildQueryString = require("./buildQueryString.js");
const require_httpResponse = require("./httpResponse.js");
const require_toUtf8 = require("./toUtf8.js");
const require_writeKey = require("./writeKey.js");
const require_hasOwn = require("./hasOwn.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_os = require("node:os");
let node_fs_promises = require("node:fs/promises");
let node_http = require("node:http");
let node_https = require("node:https");
let node_net = require("node:net");
let node_tls = require("node:tls");
let os = require("os");
os = __toESM(os, 1);
// build/src/answer.js
function isToken(login) {
	return "token" in login;
}
function secretsOf(login) {
	if (!isToken(login)) return [login.password];
	return login.direct ? [login.token, login.direct.password] : [login.token];
}
function withoutSecrets(document) {
	if (document instanceof require_secret.Secret) return new require_secret.Secret("x".repeat(document.reveal().length));
	if (typeof document !== "object" || document === null) return document;
	if (Array.isArray(document)) return document.map(withoutSecrets);
	return Object.fromEntries(Object.entries(document).map(([name, member]) => [name, withoutSecrets(member)]));
}
// build/src/ci/files.js
function checkFiles(env, files) {
	const problems = files.flatMap((file) => problemWith$2(file, require_context.variable(env, file.variable)) ?? []);
	if (problems.length > 0) throw new require_errors.ConfigurationError(`${problems.join("\n")}\n${ADVICE}`);
}
const ADVICE = "The CI system sets the variable and makes the file for each step. In a container, pass the variable on and mount the folder of the file; nothing was handed over";
function problemWith$2({ variable: name, canBeMade }, path) {
	if (path === void 0) return `${name} is not set`;
	try {
		if (!(0, node_fs.statSync)(path).isFile()) return `${name} names ${require_errors.quote(path)}, which is not a regular file`;
		(0, node_fs.accessSync)(path, node_fs.constants.R_OK | node_fs.constants.W_OK);
		return;
	} catch (cause) {
		if (canBeMade && require_errors.codeOf(cause) === "ENOENT") return problemWithFolder(name, path);
		return `${name} names ${require_errors.quote(path)}, which cannot be read and written (${require_errors.codeOf(cause)})`;
	}
}
function problemWithFolder(name, path) {
	try {
		(0, node_fs.accessSync)((0, node_path.dirname)(path), node_fs.constants.W_OK);
		return;
	} catch (cause) {
		return `${name} names ${require_errors.quote(path)}, which cannot be made (${require_errors.codeOf(cause)})`;
	}
}
// build/src/ci/append.js
function appendAll(env, additions) {
	const wanted = additions.filter(({ text }) => text.reveal() !== "");
	checkFiles(env, wanted);
	const opened = [];
	try {
		for (const addition of wanted) opened.push(open$3(env, addition));
		try {
			for (const file of opened) append(file);
		} catch (cause) {
			const kept = opened.filter((file) => !takeBack(file)).map(({ name }) => name);
			const result = kept.length === 0 ? "nothing was handed over" : `a part of it may be left in ${kept.join(", ")}`;
			throw new require_errors.FailureError(`A file of the CI system could not be written; ${result}`, { cause });
		}
	} finally {
		for (const { fd } of opened) (0, node_fs.closeSync)(fd);
	}
}
function open$3(env, { variable: name, canBeMade, text }) {
	const path = require_context.variable(env, name) ?? "";
	const flags = node_fs.constants.O_RDWR | node_fs.constants.O_APPEND | (canBeMade ? node_fs.constants.O_CREAT : 0);
	try {
		return {
			name,
			path,
			fd: (0, node_fs.openSync)(path, flags, 384),
			text: text.reveal(),
			start: 0,
			written: Buffer.alloc(0)
		};
	} catch (cause) {
		throw new require_errors.FailureError(`The file that ${name} names could not be opened; nothing was handed over`, { cause });
	}
}
function append(file) {
	file.start = (0, node_fs.fstatSync)(file.fd).size;
	const bytes = Buffer.from((endsWithNewline(file) ? "" : "\n") + file.text);
	const count = (0, node_fs.writeSync)(file.fd, bytes);
	file.written = bytes.subarray(0, count);
	if (count !== bytes.length) throw new Error(`wrote ${count} of ${bytes.length} bytes`);
}
function endsWithNewline({ fd, start }) {
	const last = Buffer.from("\n");
	if (start > 0) (0, node_fs.readSync)(fd, last, 0, 1, start - 1);
	return last.toString("latin1") === "\n";
}
function takeBack({ path, fd, start, written }) {
	if (written.length === 0) return true;
	try {
		if ((0, node_fs.fstatSync)(fd).size === start + written.length) {
			(0, node_fs.ftruncateSync)(fd, start);
			return true;
		}
		const place = (0, node_fs.readFileSync)(path).indexOf(written, start);
		const inPlace = (0, node_fs.openSync)(path, "r+");
		try {
			return place >= 0 && (0, node_fs.writeSync)(inPlace, Buffer.alloc(written.length, "\n"), 0, null, place) === written.length;
		} finally {
			(0, node_fs.closeSync)(inPlace);
		}
	} catch {
		return false;
	}
}
// build/src/ci/secret-text.js
function secretText(pairs, format) {
	const entries = Object.entries(pairs).map(([name, value]) => {
		if (!require_context.VARIABLE_NAME.test(name)) throw new Error(`not the name of a variable: ${JSON.stringify(name)}`);
		return [name, require_secret.revealed(value)];
	});
	return new require_secret.Secret(format(entries));
}
// build/src/ci/github/commands.js
function masks(secrets) {
	return secrets.map((secret) => addMask(registrable(secret.reveal()))).join("");
}
function masksByLine(secrets) {
	return secrets.flatMap((secret) => secret.reveal().split(/[\r\n]+/)).filter((line) => line !== "").map((line) => (escaped$3(line) === line ? "" : `::add-mask::${line}\n`) + addMask(line)).join("");
}
function masksForAct(secrets) {
	if (secrets.some((secret) => /::|%0[AD]/.test(secret.reveal()))) throw new require_errors.FailureError("act cannot mask a password that contains \"::\", \"%0A\" or \"%0D\", and its log would show it. Run the job again: AWS makes a new password each time");
	return masksByLine(secrets);
}
function registrable(value) {
	return value.endsWith("&+") && value.indexOf("&+") === value.length - 2 ? value.slice(0, -1) : value;
}
function heredocs(pairs) {
	return secretText(pairs, (entries) => entries.map(([name, value]) => {
		const delimiter = `ghadelimiter_${(0, node_crypto.randomUUID)()}`;
		return `${name}<<${delimiter}${node_os.EOL}${value}${node_os.EOL}${delimiter}${node_os.EOL}`;
	}).join(""));
}
function addMask(data) {
	return `::add-mask::${escaped$3(data)}\n`;
}
function escaped$3(data) {
	return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
// build/src/ci/github/files.js
const OUTPUT$1 = {
	variable: "GITHUB_OUTPUT",
	canBeMade: false
};
const VARIABLES$2 = {
	variable: "GITHUB_ENV",
	canBeMade: false
};
function additionsOf({ outputs, variables }) {
	return [{
		...OUTPUT$1,
		text: heredocs(outputs)
	}, {
		...VARIABLES$2,
		text: heredocs(variables)
	}];
}
// build/src/ci/conditions.js
function allHold(conditions, env) {
	return conditions.every((condition) => {
		const [name = "", value] = condition.split("=");
		return value === void 0 ? require_context.variable(env, name) !== void 0 : env[name] === value;
	});
}
// build/src/ci/github/members.js
const members = {
	forgejo: {
		name: "Forgejo Actions",
		detectedBy: ["FORGEJO_ACTIONS=true"],
		maskLines: masksByLine
	},
	gitea: {
		name: "Gitea Actions",
		detectedBy: ["GITEA_ACTIONS=true"],
		maskLines: masksByLine
	},
	act: {
		name: "act",
		detectedBy: ["ACT=true", "GITHUB_ACTIONS=true"],
		maskLines: masksForAct
	},
	github: {
		name: "GitHub Actions",
		detectedBy: ["GITHUB_ACTIONS=true"],
		maskLines: masks
	}
};
function memberIn(env) {
	return Object.values(members).find(({ detectedBy }) => allHold(detectedBy, env)) ?? members.github;
}
// build/src/ci/github/step.js
function githubStep({ env, toolkit, writeFlushed }) {
	let isTold = false;
	return {
		async mask(secrets) {
			await writeFlushed(memberIn(env).maskLines(secrets));
		},
		checkFiles(wanted) {
			const optional = [...wanted.state ? [STATE] : [], ...wanted.summary ? [SUMMARY] : []];
			checkFiles(env, [
				OUTPUT$1,
				...wanted.variables ? [VARIABLES$2] : [],
				...optional.filter((file) => require_context.variable(env, file.variable) !== void 0)
			]);
		},
		async publish({ state, summary, ...payload }) {
			const stateAddition = {
				...STATE,
				text: heredocs(state)
			};
			if (isLost(env, stateAddition) && !isTold) toolkit.warning(NOT_CLEANED);
			isTold ||= isLost(env, stateAddition);
			appendAll(env, [...[stateAddition, {
				...SUMMARY,
				text: new require_secret.Secret(summary)
			}].filter((addition) => !isLost(env, addition)), ...additionsOf(payload)]);
		},
		log: {
			info: (line) => toolkit.info(require_errors.sanitize(line)),
			warning: (line) => toolkit.warning(require_errors.sanitize(line)),
			debug: (line) => {
				if (env["RUNNER_DEBUG"] === "1") toolkit.debug(require_errors.sanitize(line()));
			}
		},
		fail: (message) => toolkit.error(message)
	};
}
const STATE = {
	variable: "GITHUB_STATE",
	canBeMade: false
};
const SUMMARY = {
	variable: "GITHUB_STEP_SUMMARY",
	canBeMade: false
};
const NOT_CLEANED = "GITHUB_STATE is not set: variables and files with the login will stay when the job ends";
function isLost(env, addition) {
	return addition.text.reveal() !== "" && require_context.variable(env, addition.variable) === void 0;
}
// build/src/connect/percent.js
function percentEncoded(text) {
	return encodeURIComponent(text).replace(/[!'()*]/g, hexCode);
}
function pathEncoded(text) {
	return encodeURIComponent(text).replace(/%(?:2[46BCF]|3[ABD]|40)/g, decodeURIComponent);
}
function hexCode(letter) {
	return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
// build/src/connect/spark.js
const FORM$1 = /^(?:(?:https|sc):\/\/)?((?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)|\[[0-9A-Fa-f:.]+\])(?::(\d{1,5}))?(?:\/[\w.~%;=/-]*)?$/;
const LONGEST$1 = 1024;
const HTTPS_PORT = 443;
function addressOf(endpoint) {
	const [, host, port = HTTPS_PORT] = endpoint.length <= LONGEST$1 && FORM$1.exec(endpoint) || [];
	const number = Number(port);
	if (host === void 0 || number < 1 || number > 65535) return void 0;
	return {
		host: host.replace(/^\[|\]$/g, ""),
		port: number
	};
}
function sparkRemote({ host, port }, token) {
	const parameters = `use_ssl=true;x-aws-proxy-auth=${percentEncoded(token.reveal())}`;
	return new require_secret.Secret(`sc://${require_target.inUrl(host)}:${port}/;${parameters}`);
}
// build/src/connect/variables.js
function environmentVariables(login, names, prefix = names.prefix, endpoint) {
	const name = (word) => variableName({ prefix }, word);
	return {
		[name(names.username)]: login.username,
		[name(names.password)]: login.password,
		[name(names.expiration)]: expirationOf(login),
		...endpoint ? endpointVariables(endpoint, name) : {}
	};
}
function endpointVariables({ kind, target }, name) {
	const { host, database, port = host === void 0 ? void 0 : require_target.defaultPorts[kind] } = target;
	const known = kind === "livy" ? {
		[name("HOST")]: host,
		LIVY_URL: require_target.livyUrl(target)
	} : {
		[name("HOST")]: host,
		[name("PORT")]: port?.toString(),
		[name("DATABASE")]: database
	};
	return Object.fromEntries(Object.entries(known).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]));
}
function variableName({ prefix }, word) {
	return `${prefix.replace(/_$/, "")}_${word}`;
}
function stepOutputs(login, { host, port, database } = {}) {
	return {
		username: login.username,
		password: login.password,
		expiration: expirationOf(login),
		...host === void 0 ? {} : { host },
		...port === void 0 ? {} : { port: String(port) },
		...database === void 0 ? {} : { database }
	};
}
function expirationOf({ expiresAt }) {
	return expiresAt.toISOString();
}
// build/src/connect/token-variables.js
function tokenVariables(login, names) {
	const { token, endpoint, id, direct } = login;
	const address = endpoint === void 0 ? void 0 : addressOf(endpoint);
	const known = [
		[names.endpoint, endpoint],
		["HOST", address?.host],
		["PORT", address?.port.toString()],
		[names.token, token],
		[names.id, id],
		[names.expiration, expirationOf(login)],
		[names.username, direct?.username],
		[names.password, direct?.password]
	].flatMap(([word, value]) => word === void 0 || value === void 0 ? [] : [[variableName(names, word), value]]);
	const { remote } = names;
	return {
		...Object.fromEntries(known),
		...address && remote ? { [remote]: sparkRemote(address, token) } : {}
	};
}
function tokenOutputs(login) {
	const { token, endpoint, id, direct } = login;
	const address = endpoint === void 0 ? void 0 : addressOf(endpoint);
	return {
		...direct ? {
			username: direct.username,
			password: direct.password
		} : {},
		token,
		...id === void 0 ? {} : { id },
		expiration: expirationOf(login),
		...endpoint === void 0 ? {} : { endpoint },
		...address ? {
			host: address.host,
			port: String(address.port)
		} : {}
	};
}
// build/src/options/limits.js
function problemWith$1(text, limits, show = require_errors.quote) {
	const refusal = limits.refuses?.find((candidate) => candidate.matches(text));
	if (refusal) return refusal.unquoted ? refusal.says : `${show(text)} ${refusal.says}`;
	const length = [...text].length;
	const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = limits;
	if (length < minLength || length > maxLength) return `${show(text)} has ${length} characters; it must have ${range(minLength, maxLength)}`;
	if (pattern && !pattern.regex.test(text)) return `${show(text)} must be ${pattern.says}`;
}
function range(min, max) {
	if (max === Number.POSITIVE_INFINITY) return `at least ${min}`;
	return min > 0 ? `${min} to ${max}` : `at most ${max}`;
}
// build/src/options/shown-value.js
const MOST_PARTS = 200;
const MOST_WORDS = 5;
function shower({ surface, file }) {
	if (file === void 0) return require_errors.quote;
	const whole = surface === "document" ? "the value in" : "the content of";
	return (_, item) => `${item === void 0 ? whole : `item ${item} in`} the file ${require_errors.quote(file)}`;
}
function showWords(raw) {
	const show = shower(raw);
	const more = raw.words.length - MOST_WORDS;
	return raw.words.slice(0, MOST_WORDS).map((word) => show(word)).join(" ") + (more > 0 ? ` and ${more} more` : "");
}
function jsonOf(value) {
	let parts = 0;
	try {
		return JSON.stringify(value, (_, part) => {
			parts += 1;
			if (parts > MOST_PARTS) throw new RangeError("large");
			return part;
		}) ?? "nothing";
	} catch {
		return Array.isArray(value) ? "[..." : "{...";
	}
}
// build/src/options/read-list.js
const MOST_PROBLEMS = 10;
function readList(option, raw) {
	const items = itemsOf(option, raw);
	if ("problem" in items) return items;
	const { value } = items;
	const show = shower(raw);
	const problems = value.flatMap((item, index) => problemWith$1(item, option.each, (text) => show(text, index + 1)) ?? []);
	if (option.maxItems !== void 0 && value.length > option.maxItems) problems.push(`has ${value.length} items; it may have at most ${option.maxItems}`);
	if (problems.length === 0) return items;
	const more = problems.length - MOST_PROBLEMS;
	return { problem: problems.slice(0, MOST_PROBLEMS).join("; ") + (more > 0 ? `; and ${more} more` : "") };
}
function readChoices({ choices }, raw) {
	const items = itemsOf({ lines: true }, raw);
	if ("problem" in items) return items;
	const words = [...new Set(items.value.flatMap((item) => item.split(/[\s,]+/)).filter(Boolean))];
	const unknown = words.filter((word) => !choices.includes(word)).slice(0, MOST_PROBLEMS);
	if (unknown.length === 0) return { value: words };
	const show = shower(raw);
	const hints = unknown.flatMap((word) => require_names.nearest(word, choices) ?? []);
	const meant = hints.length === 0 ? "" : ` Did you mean ${oneOf(hints)}?`;
	return { problem: `${unknown.map((word) => show(word)).join(", ")} must be ${oneOf(choices)}; several are separated by commas.${meant}` };
}
function itemsOf(option, raw) {
	const show = shower(raw);
	if (raw.surface === "document") return strings(raw.value, show);
	const [only, ...more] = raw.surface === "cli" ? raw.words : [raw.text.trim()];
	if (more.length === 0 && only?.trimStart().startsWith("[")) return parsedJson(only, show);
	if (raw.surface === "cli") return { value: raw.words };
	const separator = option.lines ? /\r?\n/ : /[\r\n,]+/;
	return { value: raw.text.split(separator).flatMap((item) => item.trim() || []) };
}
function parsedJson(text, show) {
	try {
		return strings(JSON.parse(text), show);
	} catch {
		return { problem: `${show(text)} is not a valid JSON array` };
	}
}
function strings(value, show) {
	if (!Array.isArray(value)) return notA("an array of strings", value, show);
	const wrong = value.findIndex((item) => typeof item !== "string");
	if (wrong < 0) return { value };
	return notA("a string, as every item of the array", value[wrong], (text) => show(text, wrong + 1));
}
// build/src/options/read.js
function read$2(option, raw) {
	const show = shower(raw);
	switch (option.kind) {
		case "text": return withText(raw, (text) => checked(text, problemWith$1(text, option, show)));
		case "choice":
			if (raw.surface === "cli" && raw.words.length === 0 && option.bare !== void 0) return { value: option.bare };
			return withText(raw, (text) => checked(text, option.choices.includes(text) ? void 0 : `${show(text)} must be ${oneOf(option.choices)}`));
		case "integer": return readInteger(option, raw);
		case "switch": return readSwitch(raw);
		case "list": return readList(option, raw);
		case "choices": return readChoices(option, raw);
	}
}
function withText(raw, use) {
	switch (raw.surface) {
		case "action": return use(raw.text.trim());
		case "cli": {
			const [word, ...more] = raw.words;
			if (word === void 0) return { problem: "needs a value" };
			return more.length === 0 ? use(word) : { problem: `takes one value, but got ${showWords(raw)}` };
		}
		case "document": return typeof raw.value === "string" ? use(raw.value) : wrongType(raw, "a string");
	}
}
function checked(value, problem) {
	return problem === void 0 ? { value } : { problem };
}
function readInteger(option, raw) {
	const show = shower(raw);
	const rule = `must be a whole number of ${option.unit} from ${option.min} to ${option.max}`;
	const inRange = (value, text) => checked(value, value >= option.min && value <= option.max ? void 0 : `${show(text)} ${rule}`);
	if (raw.surface === "document") return Number.isInteger(raw.value) ? inRange(Number(raw.value), String(raw.value)) : wrongType(raw, "a whole number");
	return withText(raw, (text) => /^\s*[+-]?\d+(_\d+)*\s*$/.test(text) ? inRange(Number(text.replaceAll("_", "")), text) : { problem: `${show(text)} ${rule}` });
}
function readSwitch(raw) {
	if (raw.surface === "cli") return raw.words.length === 0 ? { value: true } : { problem: `takes no value, but got ${showWords(raw)}` };
	if (raw.surface === "document") return typeof raw.value === "boolean" ? { value: raw.value } : wrongType(raw, "true or false");
	const text = raw.text.trim();
	if ([
		"true",
		"True",
		"TRUE"
	].includes(text)) return { value: true };
	if ([
		"false",
		"False",
		"FALSE"
	].includes(text)) return { value: false };
	return { problem: `${shower(raw)(raw.text)} must be true or false` };
}
function wrongType(raw, expected) {
	return notA(expected, raw.value, shower(raw));
}
function notA(expected, value, show) {
	return { problem: `${show(jsonOf(value))} must be ${expected}` };
}
function oneOf(choices) {
	return listed(choices, "or");
}
function allOf(words) {
	return listed(words, "and");
}
function listed(words, last) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
// build/src/handover/for-clients.js
async function forClients({ plan, operation, handover, login, target, folder }, presets = plan.presets.length > 0 ? plan.presets : ["env"]) {
	const names = namesFor$1(operation.exports, handover);
	if (isToken(login)) return {
		variables: forTokens(login, names, plan),
		files: {},
		secrets: [],
		overriddenBy: []
	};
	const kind = operation.clients;
	if (!kind || !isPasswordNames(names)) throw new Error("a login of an operation that returns tokens");
	if (!isNamed(plan)) return {
		variables: environmentVariables(login, names, names.prefix, {
			kind,
			target
		}),
		files: {},
		secrets: [],
		overriddenBy: []
	};
	const { presetTable } = await Promise.resolve().then(() => require("./table.js"));
	const { makePresets } = await Promise.resolve().then(() => require("./presets.js"));
	const { derivedSecrets } = await Promise.resolve().then(() => require("./derived-secrets.js"));
	const { variables, files = {} } = makePresets(presets, {
		...plan,
		kind,
		login,
		names,
		target,
		pathOf: (file) => (0, node_path.join)(folder, file)
	}, plan.envMap);
	const overriddenBy = presets.flatMap((name) => presetTable[name].overriddenBy ?? []);
	return {
		variables,
		files,
		secrets: derivedSecrets({
			variables,
			files
		}, login),
		overriddenBy
	};
}
function forTokens(login, names, { envMap }) {
	if (isPasswordNames(names)) throw new Error("a token of an operation that returns passwords");
	const values = {
		token: login.token,
		endpoint: login.endpoint,
		expiration: expirationOf(login)
	};
	const mapped = envMap.flatMap(({ name, word }) => {
		const value = values[word];
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...tokenVariables(login, names),
		...Object.fromEntries(mapped)
	};
}
function isPasswordNames(names) {
	return !("token" in names);
}
function namesFor$1(exports, handover) {
	return {
		...exports,
		prefix: handover["env-prefix"] ?? exports.prefix
	};
}
function isNamed({ presets, envMap }) {
	return presets.length > 0 || envMap.length > 0;
}
function setNames(variables) {
	return `Set ${allOf(Object.keys(variables))}`;
}
function warningsAbout({ variables, overriddenBy }, env) {
	const replaced = Object.entries(variables).flatMap(([name, value]) => {
		const before = require_context.variable(env, name);
		return before === void 0 || before === require_secret.revealed(value) ? [] : [name];
	});
	const first = [...new Set(overriddenBy)].filter((name) => !Object.hasOwn(variables, name) && require_context.variable(env, name) !== void 0);
	const [are, them] = first.length === 1 ? ["is", "it"] : ["are", "them"];
	return [...replaced.length === 0 ? [] : [`${allOf(replaced)} had another value already. The new value replaces it`], ...first.length === 0 ? [] : [`${allOf(first)} ${are} set in this job, and clients read ${them} first. Unset ${them}, or they may use another login or another server`]];
}
// build/src/handover/private-file.js
const WINDOWS = (0, node_os.platform)() === "win32";
const NEW = node_fs.constants.O_WRONLY | node_fs.constants.O_CREAT | node_fs.constants.O_EXCL | (node_fs.constants.O_NOFOLLOW ?? 0);
const EXISTS = "exists already. Remove it or choose another name";
async function makePrivateFolder(parent, name) {
	await refuseSharedFolder(parent);
	const folder = (0, node_path.join)(parent, name);
	await (0, node_fs_promises.mkdir)(folder, 448).catch((cause) => {
		throw new require_errors.ConfigurationError(`The folder ${require_errors.quote(folder)} could not be made`, { cause });
	});
	await (0, node_fs_promises.chmod)(folder, 448);
	return folder;
}
async function writePrivateFile(path, content) {
	await refuseSharedFolder((0, node_path.dirname)(path));
	await writeNew(path, content);
}
function removePrivateFolder(folder) {
	return (0, node_fs_promises.rm)(folder, {
		recursive: true,
		force: true
	}).then(() => true, () => false);
}
async function writeNew(path, content) {
	let file;
	try {
		file = await (0, node_fs_promises.open)(path, NEW, 384);
		await file.chmod(384);
		await file.writeFile(content.reveal());
		await file.sync();
		await file.close();
	} catch (cause) {
		await file?.close().catch(() => {});
		if (file) await (0, node_fs_promises.unlink)(path).catch(() => {});
		const exists = require_errors.codeOf(cause) === "EEXIST";
		throw new require_errors.ConfigurationError(`${require_errors.quote(path)} ${exists ? EXISTS : "could not be written"}`, { cause });
	}
}
async function refuseSharedFolder(folder) {
	const found = await (0, node_fs_promises.stat)(folder).catch((cause) => {
		throw new require_errors.ConfigurationError(`There is no folder ${require_errors.quote(folder)}`, { cause });
	});
	if (!found.isDirectory()) throw new require_errors.ConfigurationError(`${require_errors.quote(folder)} is not a folder`);
	if (WINDOWS) return;
	for (const path of /* @__PURE__ */ new Set([...withParents((0, node_path.resolve)(folder)), ...withParents(await (0, node_fs_promises.realpath)(folder))])) {
		const { mode } = await (0, node_fs_promises.stat)(path);
		if (mode & 18 && !(mode & 512)) throw new require_errors.ConfigurationError(`Others can write to the folder ${require_errors.quote(path)}. Choose another for what is secret, or run chmod go-w on it`);
	}
	if (found.uid !== 0 && found.uid !== (0, node_os.userInfo)().uid) throw new require_errors.ConfigurationError(`The folder ${require_errors.quote(folder)} belongs to another user. Choose another for what is secret`);
}
function withParents(path) {
	return (0, node_path.dirname)(path) === path ? [path] : [path, ...withParents((0, node_path.dirname)(path))];
}
// build/src/handover/private-folder.js
const PREFIX = "cluster-credentials-";
function privateFolder(parent = (0, node_path.resolve)((0, node_os.tmpdir)())) {
	const name = `${PREFIX}${(0, node_crypto.randomUUID)()}`;
	const path = (0, node_path.join)(parent, name);
	return {
		path,
		async write(files) {
			await makePrivateFolder(parent, name);
			try {
				for (const [file, content] of Object.entries(files)) await writePrivateFile((0, node_path.join)(path, file), content);
			} catch (error) {
				await removePrivateFolder(path);
				throw error;
			}
		},
		remove: () => removePrivateFolder(path)
	};
}
async function folderOfJob(env) {
	const temp = require_context.variable(env, "RUNNER_TEMP");
	if (temp === void 0) return (0, node_path.resolve)((0, node_os.tmpdir)());
	return refuseSharedFolder(temp).then(() => (0, node_path.resolve)(temp), () => (0, node_path.resolve)((0, node_os.tmpdir)()));
}
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
	if (!require_context.VARIABLE_NAME.test(name)) return "must have letters, digits and _ only, and must not begin with a digit";
	const upper = name.toUpperCase();
	if (!OBEYED.has(upper) && !OBEYED_PREFIX.test(upper)) return void 0;
	return "is a variable that the runner, the shell or another program obeys; it cannot hold a login";
}
// build/src/handover/summary.js
function summaryOf({ operation, cluster, region, account }, login, now) {
	const minutes = Math.max(0, Math.floor((login.expiresAt.getTime() - now) / 6e4));
	return [
		"### Cluster credentials",
		"",
		"| | |",
		"| --- | --- |",
		...[
			["Operation", operation],
			["Cluster", cluster],
			["User name", isToken(login) ? void 0 : login.username],
			["Endpoint", isToken(login) ? login.endpoint : void 0],
			["Account", account],
			["Region", region],
			["Expires", `${login.expiresAt.toISOString().slice(0, 19).replace("T", " ")} UTC, ${minutes} minutes left`]
		].flatMap(([title, value]) => value === void 0 ? [] : `| ${title} | ${escaped$2(value)} |`),
		"",
		""
	].join("\n");
}
function escaped$2(value) {
	return value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replace(/[&<>"'|`*_~[\]()\\#@!$:]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
// build/src/handover/step.js
const CLEANUP_STATE = "variables";
const FOLDER_STATE = "folder";
const LASTING = /^(?:PGSSLMODE|PGSSLROOTCERT|SSL_CERT_FILE|NODE_EXTRA_CA_CERTS|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE)$/;
function refuseHandover(step, options) {
	const variables = options["export-env"];
	step.checkFiles({
		variables,
		state: variables && !options["skip-cleanup"],
		summary: options.summary
	});
}
async function handToSteps(step, { login, target, variables, facts, options, more, now }) {
	const names = Object.keys(variables).filter((name) => !LASTING.test(name));
	await step.publish({
		outputs: {
			...outputsOf(login, target),
			...more
		},
		variables,
		state: names.length > 0 && !options["skip-cleanup"] ? { [CLEANUP_STATE]: names.join(",") } : {},
		summary: options.summary ? summaryOf(facts, login, now) : ""
	});
}
function outputsOf(login, target) {
	return isToken(login) ? tokenOutputs(login) : stepOutputs(login, target);
}
function announceFolder(step, folder, options) {
	const state = options["skip-cleanup"] ? {} : { [FOLDER_STATE]: folder };
	return step.publish({
		outputs: {},
		variables: {},
		state,
		summary: ""
	});
}
// build/src/identity/session-name.js
const LONGEST = 64;
function sessionNameOf(names) {
	if (names?.repository === void 0) return "cluster-credentials";
	const [repository, run] = [allowed(names.repository), allowed(names.run ?? "")];
	const end = run === "" ? "" : `-${run}`;
	return `${repository.slice(0, Math.max(0, LONGEST - end.length))}${end}`.slice(0, LONGEST).padEnd(2, "-");
}
function allowed(text) {
	return text.replace(/[^\w+=,.@-]/g, "-");
}
// node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
const normalizeProvider = (input) => {
	if (typeof input === "function") return input;
	const promisified = Promise.resolve(input);
	return () => promisified;
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
const SHORT_TO_HEX = {};
const HEX_TO_SHORT = {};
for (let i = 0; i < 256; i++) {
	let encodedByte = i.toString(16).toLowerCase();
	if (encodedByte.length === 1) encodedByte = `0${encodedByte}`;
	SHORT_TO_HEX[i] = encodedByte;
	HEX_TO_SHORT[encodedByte] = i;
}
function fromHex(encoded) {
	if (encoded.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
	const out = new Uint8Array(encoded.length / 2);
	for (let i = 0; i < encoded.length; i += 2) {
		const encodedByte = encoded.slice(i, i + 2).toLowerCase();
		if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte];
		else throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
	}
	return out;
}
function toHex(bytes) {
	let out = "";
	for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
	return out;
}
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
const toUint8Array = (data) => {
	if (data instanceof Uint8Array) return data;
	if (typeof data === "string") return require_toUtf8.fromUtf8(data);
	if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
	return new Uint8Array(data);
};
// build/src/aws/host.js
function isThisMachine(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function withoutBrackets(hostname) {
	return hostname.replace(/^\[(.*)\]$/, "$1");
}
// build/src/aws/transport-error.js
var TransportError = class extends Error {
	name = "TransportError";
	kind;
	headers;
	constructor(kind, message, { headers = {}, ...options } = {}) {
		super(message, options);
		this.kind = kind;
		this.headers = headers;
	}
};
function kindOfStatus(status) {
	if (status === 429) return "throttled";
	return status >= 500 || status === 408 ? "transient" : "final";
}
// build/src/json-object.js
function jsonObjectIn(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
// build/src/identity/sources/http-token.js
const PRINTABLE = /^[\u0021-\u007e]+$/;
function callForToken(call, connection) {
	if (call.bearer) require_errors.keepOutOfMessages(call.bearer);
	return connection.retryPolicy.retry(call.name, async (abortSignal) => {
		const { response } = await connection.transport.handle(requestTo(call), { abortSignal });
		return tokenOf(call, response);
	});
}
function tokenUrl(variable, address) {
	const text = address.trim();
	if (/[\u0000-\u0020\u007f]/.test(text) || !URL.canParse(text)) {
		const shown = text.includes("@") ? "" : `: ${require_errors.quote(address)}`;
		throw new require_errors.FailureError(`${variable} is not a URL${shown}`);
	}
	const url = new URL(text);
	if (url.protocol === "https:" || url.protocol === "http:" && isThisMachine(url.hostname)) return url;
	throw new require_errors.FailureError(`${variable} must be https: the answer is a credential`);
}
function bearerOf(variable, value) {
	const text = value.trim();
	if (PRINTABLE.test(text)) return new require_secret.Secret(text);
	throw new require_errors.FailureError(`${variable} holds a blank, a line end or another character that a token cannot have. Set it again, without quotes and line ends. The value is not shown`);
}
function jsonField(name) {
	return ({ body }) => {
		const value = jsonObjectIn(Buffer.from(body).toString("utf8"))?.[name];
		return typeof value === "string" ? value : void 0;
	};
}
function requestTo({ method, url, headers, bearer }) {
	return new require_httpRequest.HttpRequest({
		method,
		protocol: url.protocol,
		hostname: url.hostname,
		...url.port ? { port: Number(url.port) } : {},
		path: url.pathname,
		query: Object.fromEntries(url.searchParams),
		headers: {
			host: url.host,
			accept: "application/json",
			"user-agent": "cluster-credentials",
			...headers,
			...bearer ? { authorization: `Bearer ${bearer.reveal()}` } : {}
		}
	});
}
function tokenOf({ name, tokenIn, refusals, advice }, response) {
	const { statusCode: status, headers } = response;
	if (refusals.includes(status)) throw new require_errors.ConfigurationError(`${name} refused this job (HTTP ${status}). ${advice}`);
	if (status >= 400) throw new TransportError(kindOfStatus(status), `answered with HTTP status ${status}`, { headers });
	const token = status === 200 ? tokenIn(response)?.trim() : void 0;
	if (!token) throw new require_errors.FailureError(`${name} answered ${status} without a token in it`);
	if (!PRINTABLE.test(token)) throw new require_errors.FailureError(`${name} gave a token with a blank, a line end or another character that no token has`);
	return new require_secret.Secret(token);
}
// build/src/json-web-token.js
const SESSION_TAGS = "https://aws.amazon.com/tags";
function claimsOf(token) {
	const payload = payloadOf(token.reveal());
	if (!payload) return void 0;
	const text = (name) => typeof payload[name] === "string" ? payload[name] : void 0;
	const audience = payload["aud"];
	const expiry = payload["exp"];
	return {
		issuer: text("iss"),
		subject: text("sub"),
		audiences: [audience].flat().filter((one) => typeof one === "string"),
		expiresAt: typeof expiry === "number" ? expiry * 1e3 : void 0,
		authorizedParty: text("azp"),
		hasSessionTags: payload[SESSION_TAGS] !== void 0
	};
}
function payloadOf(token) {
	const [header, payload, signature, ...more] = token.split(".");
	if (signature === void 0 || more.length > 0 || objectIn(header) === void 0) return void 0;
	return objectIn(payload);
}
function objectIn(part) {
	if (!part || !/^[\w-]+$/.test(part)) return void 0;
	return jsonObjectIn(Buffer.from(part, "base64url").toString("utf8"));
}
// build/src/identity/sources/token-variables.js
function tokensIn(env, names = Object.keys(env).sort()) {
	return names.flatMap((name) => {
		const value = require_context.variable(env, name);
		if (value === void 0) return [];
		const token = new require_secret.Secret(value.trim());
		const claims = claimsOf(token);
		return claims ? [{
			name,
			token,
			claims
		}] : [];
	});
}
function tokenFor(audience, tokens) {
	const fitting = tokens.filter(({ claims }) => claims.audiences.includes(audience));
	return fitting.find(({ claims }) => claims.audiences.length === 1) ?? fitting[0];
}
function isIssuedBy(address, { claims }) {
	return address === void 0 || withoutSlash(claims.issuer ?? "") === withoutSlash(address);
}
function unlessTokenFile(env, hasToken) {
	return hasToken || require_context.variable(env, "AWS_WEB_IDENTITY_TOKEN_FILE") === void 0;
}
function withoutSlash(address) {
	return address.replace(/(?<!\/)\/+$/, "");
}
// build/src/identity/sources/azure-pipelines.js
const azurePipelinesTokenSource = {
	applies: (env) => unlessTokenFile(env, require_context.variable(env, "SYSTEM_ACCESSTOKEN") !== void 0),
	audience: "given",
	fixedAudience: () => "api://AzureADTokenExchange",
	async fetchToken({ env, connection }) {
		const bearer = require_context.variable(env, "SYSTEM_ACCESSTOKEN");
		if (!bearer) throw new require_errors.ConfigurationError(`This step may not request an OIDC token. ${TO_ADD}`);
		return callForToken({
			name: "Azure DevOps's token endpoint",
			method: "POST",
			url: endpointOf$1(env),
			headers: {
				"x-tfs-fedauthredirect": "Suppress",
				"content-type": "application/json"
			},
			bearer: bearerOf("SYSTEM_ACCESSTOKEN", bearer),
			tokenIn: jsonField("oidcToken"),
			refusals: [
				203,
				302,
				401,
				403
			],
			advice: `${TO_ADD}\nA service connection must be one that this pipeline may use.`
		}, connection);
	}
};
const TO_ADD = "Add to the step in the pipeline file:\n  env:\n    SYSTEM_ACCESSTOKEN: $(System.AccessToken)";
function endpointOf$1(env) {
	const address = require_context.variable(env, "SYSTEM_OIDCREQUESTURI");
	if (!address) throw new require_errors.ConfigurationError("SYSTEM_OIDCREQUESTURI is not set: only an agent of Azure DevOps Services sets it, Azure DevOps Server has no OIDC tokens. In a container, pass the variable on");
	const url = tokenUrl("SYSTEM_OIDCREQUESTURI", address);
	url.searchParams.set("api-version", "7.1");
	const connection = require_context.variable(env, "AZURESUBSCRIPTION_SERVICE_CONNECTION_ID");
	if (connection) url.searchParams.set("serviceConnectionId", connection);
	return url;
}
// build/src/ci/systems/azure-pipelines.js
const azurePipelines = {
	name: "Azure Pipelines",
	page: "azure-pipelines",
	detectedBy: ["TF_BUILD"],
	tokenFrom: "a request, with `SYSTEM_ACCESSTOKEN`",
	tokenVariables: ["SYSTEM_ACCESSTOKEN", "SYSTEM_OIDCREQUESTURI"],
	tokenSource: azurePipelinesTokenSource,
	trust: {
		issuer: "https://vstoken.dev.azure.com/ORGANISATION_ID",
		audience: "api://AzureADTokenExchange",
		subjects: ["p://ORGANISATION/PROJECT/PIPELINE"],
		changing: [],
		caution: "The subject has no branch: every branch on which the pipeline may run gets the role. All customers of Azure DevOps have this audience",
		example: {
			ORGANISATION_ID: "11111111-2222-3333-4444-555555555555",
			ORGANISATION: "example-org",
			PROJECT: "warehouse",
			PIPELINE: "migrate"
		}
	},
	run: {
		repository: "BUILD_REPOSITORY_NAME",
		run: "BUILD_BUILDID"
	},
	masks: "always",
	confirm: void 0,
	listens: "either",
	mask: (secrets, { env, writeFlushed }) => writeFlushed(secrets.map((secret) => `##vso[task.setsecret]${escaped$1(secret.reveal(), env)}\n`).join("")),
	exportsBy: "`task.setvariable`; the password reaches a step that maps it, `env: { NAME: $(NAME) }`",
	files: [],
	keepsFiles: true,
	instead: void 0,
	async publish({ variables }, { env, writeFlushed }) {
		await writeFlushed(secretText(variables, (entries) => entries.map(([name, value]) => {
			return `##vso[task.setvariable ${variables[name] instanceof require_secret.Secret ? `variable=${name};issecret=true` : `variable=${name}`}]${escaped$1(value, env)}\n`;
		}).join("")).reveal());
	}
};
function escaped$1(data, env) {
	if (decodesPercents(env)) return withoutNewlines(data.replaceAll("%", "%AZP25"));
	if (/%(?:3B|0D|0A|5D)/.test(data)) throw new require_errors.ConfigurationError("The password cannot be hidden, because the variable DECODE_PERCENTS is off. Remove it from the pipeline");
	return withoutNewlines(data);
}
function withoutNewlines(data) {
	return data.replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function decodesPercents(env) {
	return !/^(?:0|false|\$false)$/i.test(env["DECODE_PERCENTS"] ?? "");
}
// build/src/identity/sources/bitbucket.js
const NAME$2 = "BITBUCKET_STEP_OIDC_TOKEN";
const bitbucketTokenSource = {
	applies: (env) => unlessTokenFile(env, require_context.variable(env, NAME$2) !== void 0),
	audience: "given",
	async fetchToken({ env }) {
		const token = require_context.variable(env, NAME$2)?.trim();
		if (token) return new require_secret.Secret(token);
		throw new require_errors.ConfigurationError(`This step has no OIDC token. Add "oidc: true" to the step in bitbucket-pipelines.yml, and pass ${NAME$2} on to a container that the step starts`);
	}
};
// build/src/identity/sources/google-cloud-build.js
const NAME$1 = "Google's metadata server";
const googleCloudBuildTokenSource = {
	applies: () => true,
	audience: "chosen",
	async fetchToken({ env, audience, connection }) {
		const url = endpointOf(env);
		url.searchParams.set("audience", audience);
		url.searchParams.set("format", "full");
		return callForToken({
			name: NAME$1,
			method: "GET",
			url,
			headers: {
				"metadata-flavor": "Google",
				accept: "*/*"
			},
			tokenIn: tokenIn$1,
			refusals: [
				401,
				403,
				404
			],
			advice: "Set \"serviceAccount\" in cloudbuild.yaml to an account of your own that may create its OpenID tokens (roles/iam.serviceAccountOpenIdTokenCreator on itself); the default one cannot have any"
		}, connection);
	}
};
function endpointOf(env) {
	const host = require_context.variable(env, "GCE_METADATA_HOST") ?? "metadata.google.internal";
	const address = `http://${host}/computeMetadata/v1/instance/service-accounts/default/identity`;
	if (/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(host) && URL.canParse(address)) return new URL(address);
	throw new require_errors.FailureError(`GCE_METADATA_HOST: ${require_errors.quote(host)} is not a host, or a host and a port`);
}
const tokenIn$1 = ({ headers, body }) => {
	if (headers["metadata-flavor"] === "Google") return Buffer.from(body).toString("utf8");
	throw new require_errors.FailureError(`The answer did not come from ${NAME$1}: it lacks the header "Metadata-Flavor: Google"`);
};
// build/src/identity/sources/semaphore.js
const NAME = "SEMAPHORE_OIDC_TOKEN";
const semaphoreTokenSource = {
	applies: (env) => unlessTokenFile(env, tokensOf(env).length > 0),
	audience: "given",
	fixedAudience(env) {
		const tokens = tokensOf(env);
		if (tokens.some(({ name }) => name !== NAME)) return void 0;
		return tokens[0]?.claims.audiences[0] ?? require_context.variable(env, "SEMAPHORE_ORGANIZATION_URL");
	},
	async fetchToken({ env, audience }) {
		const tokens = tokensOf(env);
		const chosen = tokenFor(audience, tokens) ?? tokens.find(({ name }) => name === NAME);
		if (chosen) return chosen.token;
		throw new require_errors.ConfigurationError(`This job has no OIDC token for AWS: Semaphore puts one into ${NAME} where the organisation's plan has OpenID Connect. Pass the variable on to a container that the job starts`);
	}
};
function tokensOf(env) {
	const organisation = require_context.variable(env, "SEMAPHORE_ORGANIZATION_URL");
	return tokensIn(env).filter((token) => token.name === NAME || isIssuedBy(organisation, token));
}
// build/src/ci/systems/token-trusts.js
const jenkinsTrust = {
	issuer: "https://JENKINS_HOST/oidc",
	audience: void 0,
	subjects: ["https://JENKINS_HOST/job/JOB/job/BRANCH/"],
	changing: [],
	caution: "The audience is that of the credential",
	example: {
		JENKINS_HOST: "jenkins.example.com",
		JOB: "warehouse",
		BRANCH: "main"
	}
};
const semaphoreTrust = {
	issuer: "https://ORGANISATION.semaphoreci.com",
	audience: "https://ORGANISATION.semaphoreci.com",
	subjects: ["org:ORGANISATION:project:PROJECT_ID:repo:REPO:ref_type:branch:ref:refs/heads/BRANCH"],
	changing: [],
	caution: void 0,
	example: {
		ORGANISATION: "example",
		PROJECT_ID: "11111111-2222-3333-4444-555555555555",
		REPO: "warehouse",
		BRANCH: "main"
	}
};
const googleTrust = {
	issuer: "https://accounts.google.com",
	audience: void 0,
	subjects: ["SERVICE_ACCOUNT_ID"],
	changing: [],
	caution: "The subject is the service account, in every build that uses it: use it only for this pipeline",
	example: { SERVICE_ACCOUNT_ID: "100000000000000000001" }
};
const serviceAccountTrust = {
	issuer: "https://CLUSTER_ISSUER",
	audience: void 0,
	subjects: ["system:serviceaccount:NAMESPACE:SERVICE_ACCOUNT"],
	changing: [],
	caution: "A person who may start a pod with this service account has the role",
	example: {
		CLUSTER_ISSUER: "kubernetes.example.com",
		NAMESPACE: "data",
		SERVICE_ACCOUNT: "migrate"
	}
};
// build/src/ci/systems/without-export.js
const RUN_IT_HERE = "Run the command that needs the login as \"-- COMMAND\"";
const OR_EVAL = `${RUN_IT_HERE}, or eval the text of "--print sh --allow-unmasked" in the same script`;
const cannotHandOver = {
	masks: "never",
	confirm: void 0,
	mask: void 0,
	listens: "nowhere",
	exportsBy: "nothing",
	files: [],
	keepsFiles: false,
	publish: void 0
};
const hasNoTokens = {
	tokenFrom: void 0,
	tokenVariables: [],
	tokenSource: void 0,
	trust: void 0
};
const jenkins = {
	...cannotHandOver,
	name: "Jenkins",
	page: "jenkins",
	detectedBy: ["JENKINS_URL", "BUILD_ID"],
	tokenFrom: "a file or variable that a credential binds",
	tokenVariables: [],
	tokenSource: void 0,
	trust: jenkinsTrust,
	run: {
		repository: "JOB_NAME",
		run: "BUILD_NUMBER"
	},
	instead: `${RUN_IT_HERE}, in one "sh" step`
};
const travis = {
	...cannotHandOver,
	...hasNoTokens,
	name: "Travis CI",
	page: "elsewhere",
	detectedBy: ["TRAVIS=true"],
	run: {
		repository: "TRAVIS_REPO_SLUG",
		run: "TRAVIS_BUILD_NUMBER"
	},
	instead: OR_EVAL
};
const semaphore = {
	...cannotHandOver,
	name: "Semaphore",
	page: "semaphore",
	detectedBy: ["SEMAPHORE=true"],
	tokenFrom: "`SEMAPHORE_OIDC_TOKEN`",
	tokenVariables: ["SEMAPHORE_OIDC_TOKEN"],
	tokenSource: semaphoreTokenSource,
	trust: semaphoreTrust,
	run: {
		repository: "SEMAPHORE_PROJECT_NAME",
		run: "SEMAPHORE_WORKFLOW_ID"
	},
	instead: OR_EVAL
};
const codebuild = {
	...cannotHandOver,
	...hasNoTokens,
	name: "AWS CodeBuild",
	page: "elsewhere",
	detectedBy: ["CODEBUILD_BUILD_ARN"],
	run: {
		repository: "CODEBUILD_BUILD_ID",
		run: "CODEBUILD_BUILD_NUMBER"
	},
	instead: OR_EVAL
};
const googleCloudBuild = {
	...cannotHandOver,
	name: "Google Cloud Build",
	page: "google-cloud-build",
	detectedBy: ["BUILDER_OUTPUT"],
	tokenFrom: "the metadata server",
	tokenVariables: [],
	tokenSource: googleCloudBuildTokenSource,
	trust: googleTrust,
	run: void 0,
	instead: `${RUN_IT_HERE}, in the same step`
};
const woodpecker = {
	...cannotHandOver,
	...hasNoTokens,
	name: "Woodpecker CI",
	page: "elsewhere",
	detectedBy: ["CI=woodpecker"],
	run: {
		repository: "CI_REPO",
		run: "CI_PIPELINE_NUMBER"
	},
	instead: OR_EVAL
};
const drone = {
	...cannotHandOver,
	...hasNoTokens,
	name: "Drone",
	page: "elsewhere",
	detectedBy: ["DRONE"],
	run: {
		repository: "DRONE_REPO",
		run: "DRONE_BUILD_NUMBER"
	},
	instead: OR_EVAL
};
const argoWorkflows = {
	...cannotHandOver,
	...hasNoTokens,
	name: "Argo Workflows",
	page: "kubernetes",
	detectedBy: ["ARGO_CONTAINER_NAME", "ARGO_TEMPLATE"],
	tokenFrom: "`AWS_WEB_IDENTITY_TOKEN_FILE`",
	trust: serviceAccountTrust,
	run: void 0,
	instead: `${RUN_IT_HERE}, in the same container`
};
const airflow = {
	...cannotHandOver,
	...hasNoTokens,
	name: "Airflow",
	page: "kubernetes",
	detectedBy: ["AIRFLOW_CTX_DAG_ID"],
	tokenFrom: "`AWS_WEB_IDENTITY_TOKEN_FILE`",
	trust: serviceAccountTrust,
	run: {
		repository: "AIRFLOW_CTX_DAG_ID",
		run: "AIRFLOW_CTX_DAG_RUN_ID"
	},
	instead: `${RUN_IT_HERE}, in the same task`
};
// build/src/ci/systems/bitbucket.js
const VARIABLES$1 = {
	variable: "BITBUCKET_PIPELINES_VARIABLES_PATH",
	canBeMade: true
};
const bitbucket = {
	name: "Bitbucket Pipelines",
	page: "bitbucket",
	detectedBy: ["BITBUCKET_BUILD_NUMBER", "BITBUCKET_COMMIT"],
	tokenFrom: "`BITBUCKET_STEP_OIDC_TOKEN`, with `oidc: true`",
	tokenVariables: ["BITBUCKET_STEP_OIDC_TOKEN"],
	tokenSource: bitbucketTokenSource,
	trust: {
		issuer: "https://api.bitbucket.org/2.0/workspaces/WORKSPACE/pipelines-config/identity/oidc",
		audience: "ari:cloud:bitbucket::workspace/WORKSPACE_ID",
		subjects: ["{REPOSITORY_ID}:{STEP_ID}"],
		changing: [{
			pattern: /:\{[^{}:]*\}$/,
			by: ":*",
			what: "the id of the step"
		}],
		caution: "The subject has no branch. For that, use a deployment environment: its id then comes after that of the repository",
		example: {
			WORKSPACE: "example",
			WORKSPACE_ID: "11111111-2222-3333-4444-555555555555",
			REPOSITORY_ID: "66666666-7777-8888-9999-000000000000"
		}
	},
	run: {
		repository: "BITBUCKET_REPO_FULL_NAME",
		run: "BITBUCKET_BUILD_NUMBER"
	},
	masks: "never",
	confirm: void 0,
	mask: void 0,
	listens: "nowhere",
	exportsBy: "`BITBUCKET_PIPELINES_VARIABLES_PATH`, for steps after one that lists them as `output-variables`",
	files: [VARIABLES$1],
	keepsFiles: false,
	instead: void 0,
	async publish({ variables }, { env }) {
		const text = secretText(variables, (entries) => entries.map(([name, value]) => `${name}=${onOneLine(name, value)}\n`).join(""));
		appendAll(env, [{
			...VARIABLES$1,
			text
		}]);
	}
};
function onOneLine(name, value) {
	if (!/[\r\n]|^\s|\s$/.test(value)) return value;
	throw new require_errors.FailureError(`${name} has a line end, or a blank at an end. A variable of Bitbucket cannot hold that. ${RUN_IT_HERE}`);
}
// build/src/identity/sources/helper-token.js
async function askHelper({ command, args, absent, failed }, runProgram) {
	const token = (await runProgram(command, args).catch((cause) => {
		if (cause instanceof require_errors.ConfigurationError) throw new require_errors.ConfigurationError(absent, { cause });
		if (cause instanceof require_errors.FailureError) throw new require_errors.FailureError(failed, { cause });
		throw cause;
	})).trim();
	if (!/^\S+$/.test(token)) throw new require_errors.FailureError(`${command} did not print a token and nothing else`);
	return new require_secret.Secret(token);
}
// build/src/identity/sources/buildkite.js
const buildkiteTokenSource = {
	applies: () => true,
	audience: "chosen",
	fetchToken({ audience, runProgram }) {
		const args = [
			"oidc",
			"request-token",
			"--audience",
			audience
		];
		const { absent, broken } = agentProblem({
			purpose: "to get an OIDC token",
			failed: "gave no OIDC token",
			trial: "buildkite-agent oidc request-token --audience TEST > /dev/null"
		});
		return askHelper({
			command: "buildkite-agent",
			args,
			absent,
			failed: broken
		}, runProgram);
	}
};
function agentProblem({ purpose, failed, trial }) {
	return {
		absent: `Buildkite's agent is needed ${purpose}. In a container of the docker plugin, add "mount-buildkite-agent: true" to its options`,
		broken: `Buildkite's agent ${failed}. Run "${trial}" in this step to see why. In a container it needs BUILDKITE_AGENT_ACCESS_TOKEN, and from version 3.104 on the job API, that is BUILDKITE_AGENT_JOB_API_SOCKET and BUILDKITE_AGENT_JOB_API_TOKEN. An agent that was started with --no-job-api has none`
	};
}
// build/src/ci/systems/buildkite.js
const buildkite = {
	name: "Buildkite",
	page: "buildkite",
	detectedBy: ["BUILDKITE=true"],
	tokenFrom: "`buildkite-agent oidc request-token`",
	tokenVariables: [],
	tokenSource: buildkiteTokenSource,
	trust: {
		issuer: "https://agent.buildkite.com",
		audience: void 0,
		subjects: ["organization:ORGANISATION:pipeline:PIPELINE:ref:refs/heads/BRANCH:commit:COMMIT:step:STEP_KEY"],
		changing: [{
			pattern: /:commit:[^:]*(?=:|$)/,
			by: ":commit:*",
			what: "the commit"
		}],
		caution: void 0,
		example: {
			ORGANISATION: "example-org",
			PIPELINE: "warehouse",
			BRANCH: "main",
			STEP_KEY: "migrate"
		}
	},
	run: {
		repository: "BUILDKITE_PIPELINE_SLUG",
		run: "BUILDKITE_BUILD_NUMBER"
	},
	masks: "always",
	confirm: void 0,
	listens: "nowhere",
	async mask(secrets, { runProgram }) {
		const values = Object.fromEntries(secrets.map((secret, index) => [`secret_${index}`, secret]));
		await ask(REDACT, secretText(values, asJsonLine), runProgram);
	},
	exportsBy: "`buildkite-agent env set`, for the hooks and commands after this one",
	files: [],
	keepsFiles: true,
	instead: void 0,
	async publish({ variables }, { runProgram }) {
		const names = namesIn(await ask(SET, secretText(variables, asJsonLine), runProgram));
		const missing = Object.keys(variables).filter((name) => !names.includes(name));
		if (missing.length > 0) throw new require_errors.FailureError(`buildkite-agent env set did not take ${missing.join(", ")}`);
	}
};
const REDACT = {
	args: [
		"redactor",
		"add",
		"--format",
		"json"
	],
	purpose: "to hide secrets in the log",
	failed: "did not take the values to hide in the log, and nothing was handed over",
	trial: "echo test-secret | buildkite-agent redactor add"
};
const SET = {
	args: [
		"env",
		"set",
		"--input-format=json",
		"--output-format=json",
		"-"
	],
	purpose: "to hand the login to later steps",
	failed: "did not take the variables, and nothing was handed over",
	trial: "buildkite-agent env set TEST=1"
};
async function ask({ args, purpose, failed, trial }, stdin, runProgram) {
	return runProgram("buildkite-agent", args, stdin).catch((cause) => {
		const { absent, broken } = agentProblem({
			purpose,
			failed,
			trial
		});
		if (cause instanceof require_errors.ConfigurationError) throw new require_errors.ConfigurationError(absent, { cause });
		if (cause instanceof require_errors.FailureError) throw new require_errors.FailureError(broken, { cause });
		throw cause;
	});
}
function asJsonLine(entries) {
	return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}
function namesIn(answer) {
	try {
		const { added, updated } = JSON.parse(answer) ?? {};
		return [added, updated].flat();
	} catch (cause) {
		throw new require_errors.FailureError("buildkite-agent env set printed an answer that is not JSON", { cause });
	}
}
// build/src/identity/sources/circleci.js
const circleciTokenSource = {
	applies: () => true,
	audience: "chosen",
	usualAudience: (env) => ownTokens(env)[0]?.claims.audiences[0],
	async fetchToken({ env, audience, runProgram, surface }) {
		const tokens = ownTokens(env);
		const fitting = tokenFor(audience, tokens);
		if (fitting) return fitting.token;
		const organisation = tokens[0]?.claims.audiences[0];
		return askHelper({
			command: "circleci",
			args: [
				"run",
				"oidc",
				"get",
				"--claims",
				JSON.stringify({ aud: audience })
			],
			absent: `CircleCI's own command "circleci" is needed to get an OIDC token for the audience ${require_errors.quote(audience)}; ` + (organisation === void 0 ? NO_TOKENS : `${tokens[0]?.name} has ${require_errors.quote(organisation)}. Remove ${require_names.shown("audience", surface)} to use that one`),
			failed: `CircleCI gave no OIDC token. Run "circleci run oidc get > /dev/null" in this step to see why: ${NO_TOKENS}`
		}, runProgram);
	}
};
const NO_TOKENS = "builds of forks have tokens only if the project passes secrets to them (Project Settings, Advanced), and CircleCI Server has them from version 4.4 on";
function ownTokens(env) {
	return tokensIn(env, ["CIRCLE_OIDC_TOKEN_V2", "CIRCLE_OIDC_TOKEN"]);
}
// build/src/shell-quote.js
function shellQuoted(value) {
	return `'${value.replaceAll("'", "'\\''")}'`;
}
function shExport(name, value) {
	return `export ${name}=${shellQuoted(value)}\n`;
}
// build/src/ci/systems/circleci.js
const BASH_ENV = {
	variable: "BASH_ENV",
	canBeMade: true
};
const circleci = {
	name: "CircleCI",
	page: "circleci",
	detectedBy: ["CIRCLECI"],
	tokenFrom: "`CIRCLE_OIDC_TOKEN_V2`; `circleci run oidc get` for another audience",
	tokenVariables: ["CIRCLE_OIDC_TOKEN", "CIRCLE_OIDC_TOKEN_V2"],
	tokenSource: circleciTokenSource,
	trust: {
		issuer: "https://oidc.circleci.com/org/ORGANISATION_ID",
		audience: "ORGANISATION_ID",
		subjects: ["org/ORGANISATION_ID/project/PROJECT_ID/user/USER_ID/vcs-origin/github.com/OWNER/REPO/vcs-ref/refs/heads/BRANCH"],
		changing: [{
			pattern: /\/user\/[^/]*(?=\/|$)/,
			by: "/user/*",
			what: "the person who starts the job"
		}],
		caution: void 0,
		example: {
			ORGANISATION_ID: "11111111-2222-3333-4444-555555555555",
			PROJECT_ID: "66666666-7777-8888-9999-000000000000",
			OWNER: "octo-org",
			REPO: "octo-repo",
			BRANCH: "main"
		}
	},
	run: {
		repository: "CIRCLE_PROJECT_REPONAME",
		run: "CIRCLE_BUILD_NUM"
	},
	masks: "never",
	confirm: void 0,
	mask: void 0,
	listens: "nowhere",
	exportsBy: "`BASH_ENV`, for steps that bash runs",
	files: [BASH_ENV],
	keepsFiles: true,
	instead: void 0,
	async publish({ variables }, { env }) {
		const text = secretText(variables, (entries) => entries.map(([name, value]) => shExport(name, value)).join(""));
		appendAll(env, [{
			...BASH_ENV,
			text
		}]);
	}
};
// build/src/aws/arn.js
const roleArn = {
	minLength: 20,
	maxLength: 2048,
	pattern: {
		regex: /^arn:aws[a-zA-Z0-9-]*:iam::\d{12}:role\/(?:[\u0021-\u007e]+\/)?[\w+=,.@-]+$/,
		says: "the ARN of an IAM role, arn:aws:iam::ACCOUNT:role/NAME"
	}
};
// build/src/identity/options.js
const identityOptions = {
	"role-to-assume": {
		kind: "list",
		emptyIsUnsafe: true,
		summary: "ARN of the IAM role to assume; several, one a line, are a chain, assumed in that order",
		example: "arn:aws:iam::123456789012:role/deploy",
		each: roleArn,
		maxItems: 5,
		lines: true
	},
	"role-chaining": {
		kind: "switch",
		summary: "Assume the roles with the AWS credentials of the job or the machine: keys, profile, container, instance or pod. No OIDC token is asked for"
	},
	"role-session-name": {
		kind: "text",
		summary: "Name of the session, as CloudTrail shows it",
		otherwise: "repository and run",
		example: "nightly-migration",
		pattern: {
			regex: /^[\w+=,.@-]{2,64}$/,
			says: "2 to 64 letters, digits or any of + = , . @ _ -"
		}
	},
	"role-duration-seconds": {
		kind: "integer",
		summary: "How long the role's session lives; one call is made with it",
		example: "900",
		unit: "seconds",
		min: 900,
		max: 43200,
		default: 900
	},
	"role-external-id": {
		kind: "text",
		summary: "External id for the roles that are assumed with AWS keys; a token needs none",
		example: "warehouse-7f3a",
		pattern: {
			regex: /^[\w+=,.@:/-]{2,1224}$/,
			says: "2 to 1224 letters, digits or any of + = , . @ : / _ -"
		}
	},
	audience: {
		kind: "text",
		summary: "Audience of the CI system's OIDC token",
		otherwise: "sts.amazonaws.com, or sts.amazonaws.com.cn for roles of aws-cn",
		example: "sts.amazonaws.com",
		maxLength: 1e3,
		pattern: {
			regex: /^[\u0021-\u007e]+$/,
			says: "without spaces"
		}
	},
	"web-identity-token-file": {
		kind: "text",
		emptyIsUnsafe: true,
		summary: "File that holds an OIDC token, to use instead of the CI system's own",
		example: "/var/run/secrets/tokens/aws"
	},
	"web-identity-token-env": {
		kind: "text",
		emptyIsUnsafe: true,
		summary: "Environment variable that holds an OIDC token, to use instead of what is found",
		example: "WAREHOUSE_ID_TOKEN",
		pattern: {
			regex: require_context.VARIABLE_NAME,
			says: "the name of a variable"
		}
	},
	"inline-session-policy": {
		kind: "text",
		emptyIsUnsafe: true,
		summary: "IAM policy, in JSON, that narrows the session of the last role",
		example: "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
		maxLength: 2048,
		refuses: [{
			matches: (text) => jsonObjectIn(text) === void 0,
			says: "must be a JSON object"
		}]
	},
	"managed-session-policies": {
		kind: "list",
		emptyIsUnsafe: true,
		summary: "ARNs of managed policies that narrow the session of the last role, one a line",
		example: "arn:aws:iam::aws:policy/AmazonRedshiftReadOnlyAccess",
		each: { pattern: {
			regex: /^arn:aws[a-zA-Z0-9-]*:iam::(?:\d{12}|aws):policy\/(?:[\u0021-\u007e]+\/)?[\w+=,.@-]+$/,
			says: "the ARN of a managed policy"
		} },
		maxItems: 10,
		lines: true
	},
	"allowed-account-ids": {
		kind: "list",
		emptyIsUnsafe: true,
		summary: "Accounts that the session may belong to; checked before the cluster is asked",
		example: "123456789012",
		each: { pattern: {
			regex: /^\d{12}$/,
			says: "an account id of 12 digits"
		} }
	}
};
const identityRules = [
	...[
		"role-session-name",
		"role-external-id",
		"role-duration-seconds",
		"audience",
		"web-identity-token-file",
		"web-identity-token-env",
		"inline-session-policy",
		"managed-session-policies"
	].map((name) => ({
		kind: "needs",
		name,
		other: "role-to-assume"
	})),
	{
		kind: "at-most-one-of",
		names: ["web-identity-token-file", "web-identity-token-env"]
	},
	{
		kind: "at-most-one-of",
		names: ["no-sign-request", "role-to-assume"]
	},
	{
		kind: "at-most-one-of",
		names: ["no-sign-request", "allowed-account-ids"]
	}
];
function withoutToken(surface) {
	return `To assume the role with the AWS credentials of the runner itself, add ${surface === "action" ? "\"role-chaining: true\"" : require_names.shown("role-chaining", surface)}.`;
}
function roleChainingProblems(values, title) {
	if (!values["role-chaining"]) return [];
	const needs = values["role-to-assume"] ? [] : [`${title("role-chaining")} is used only with ${title("role-to-assume")}. Give both, or remove ${title("role-chaining")}`];
	const excluded = [
		"audience",
		"web-identity-token-file",
		"web-identity-token-env"
	].filter((name) => values[name] !== void 0);
	return [...needs, ...excluded.map((name) => `Give either ${title("role-chaining")} or ${title(name)}, not both: role-chaining uses no token`)];
}
// build/src/identity/sources/github.js
function githubTokenSource({ endpoint, toAdd, isOnlyWhereOffered }) {
	return {
		applies: (env) => !isOnlyWhereOffered || require_context.variable(env, "ACTIONS_ID_TOKEN_REQUEST_URL") !== void 0,
		audience: "chosen",
		async fetchToken({ env, audience, connection, surface, whyNoToken }) {
			const address = require_context.variable(env, "ACTIONS_ID_TOKEN_REQUEST_URL");
			const bearer = require_context.variable(env, "ACTIONS_ID_TOKEN_REQUEST_TOKEN");
			if (!address || !bearer) {
				const advice = await whyNoToken?.() ?? toAdd(surface);
				throw new require_errors.ConfigurationError(`This job may not request an OIDC token. ${advice} ${withoutToken(surface)}`);
			}
			const url = tokenUrl("ACTIONS_ID_TOKEN_REQUEST_URL", address);
			url.searchParams.set("audience", audience);
			return callForToken({
				name: endpoint,
				method: "GET",
				url,
				bearer: bearerOf("ACTIONS_ID_TOKEN_REQUEST_TOKEN", bearer),
				tokenIn: jsonField("value"),
				refusals: [401, 403],
				advice: toAdd(surface)
			}, connection);
		}
	};
}
// build/src/ci/systems/github-family.js
const github = {
	...member(members.github),
	...tokens({
		endpoint: "GitHub's token endpoint",
		toAdd: () => "Add \"permissions: id-token: write\" to the job in the workflow file, and to the calling job if another workflow calls this one. Workflows that a pull request from a fork starts cannot have a token.",
		isOnlyWhereOffered: false
	}),
	page: "github",
	tokenFrom: "a request, with `permissions: id-token: write`",
	trust: repositoryTrust("https://token.actions.githubusercontent.com", "@")
};
const forgejo = {
	...member(members.forgejo),
	...tokens({
		endpoint: "Forgejo's token endpoint",
		toAdd: () => "Add \"enable-openid-connect: true\" to the job in the workflow file.",
		isOnlyWhereOffered: false
	}),
	page: "forgejo",
	tokenFrom: "a request, with `enable-openid-connect: true`",
	trust: repositoryTrust("https://FORGEJO_HOST/api/actions", "-", { FORGEJO_HOST: "forgejo.example.com" })
};
const gitea = {
	...member(members.gitea),
	...tokens({
		endpoint: "Gitea's token endpoint",
		toAdd: withoutTokens("Gitea"),
		isOnlyWhereOffered: true
	}),
	page: "forgejo",
	tokenFrom: void 0,
	trust: void 0
};
const act = {
	...member(members.act),
	...tokens({
		endpoint: "act's token endpoint",
		toAdd: withoutTokens("act"),
		isOnlyWhereOffered: true
	}),
	page: "github",
	tokenFrom: void 0,
	trust: void 0
};
function repositoryTrust(issuer, idMark, example = {}) {
	return {
		issuer,
		audience: void 0,
		subjects: ["repo:OWNER/REPO:ref:refs/heads/BRANCH", `repo:OWNER${idMark}OWNER_ID/REPO${idMark}REPO_ID:ref:refs/heads/BRANCH`],
		changing: [],
		caution: void 0,
		example: {
			OWNER: "octo-org",
			REPO: "octo-repo",
			BRANCH: "main",
			OWNER_ID: "65",
			REPO_ID: "74",
			...example
		}
	};
}
function withoutTokens(name) {
	return (surface) => {
		const [file, env] = ["web-identity-token-file", "web-identity-token-env"].map((option) => require_names.shown(option, surface));
		return `${name} makes no OIDC tokens of its own. Use AWS keys, or give a token by ${file} or ${env}.`;
	};
}
function tokens(facts) {
	return {
		tokenSource: githubTokenSource(facts),
		tokenVariables: [
			"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
			"ACTIONS_ID_TOKEN_REQUEST_URL",
			"ACTIONS_RUNTIME_TOKEN"
		]
	};
}
function member({ name, detectedBy, maskLines }) {
	return {
		name,
		detectedBy,
		run: {
			repository: "GITHUB_REPOSITORY",
			run: "GITHUB_RUN_ID"
		},
		masks: "always",
		confirm: void 0,
		mask: async (secrets, { writeFlushed }) => writeFlushed(maskLines(secrets)),
		listens: "either",
		exportsBy: "`GITHUB_ENV` and `GITHUB_OUTPUT`",
		files: [OUTPUT$1, VARIABLES$2],
		keepsFiles: true,
		publish: async (payload, { env }) => appendAll(env, additionsOf(payload)),
		instead: void 0
	};
}
// build/src/identity/sources/gitlab.js
const gitlabTokenSource = {
	applies: (env) => unlessTokenFile(env, tokensIn(env).length > 0),
	audience: "given",
	async fetchToken({ env, audience, surface }) {
		const all = tokensIn(env);
		const ofInstance = all.filter((token) => isIssuedBy(require_context.variable(env, "CI_SERVER_URL"), token));
		const fitting = tokenFor(audience, ofInstance) ?? tokenFor(audience, all);
		if (fitting) return fitting.token;
		const [only, ...more] = ofInstance;
		if (only && more.length === 0) return only.token;
		throw new require_errors.ConfigurationError(all.length === 0 ? `This job has no OIDC token. ${toAdd(audience)}` : `This job has no OIDC token for the audience ${require_errors.quote(audience)}, but ${all.map(described).join(", ")}. Give ${require_names.shown("audience", surface)} to choose one of them, or declare another. ${toAdd(audience)}`);
	}
};
function described({ name, claims }) {
	return `${name} of ${require_errors.quote(claims.issuer ?? "")} for ${require_errors.quote(claims.audiences.join(" "))}`;
}
function toAdd(audience) {
	return `Add to the job in .gitlab-ci.yml:\n  id_tokens:\n    AWS_ID_TOKEN:\n      aud: ${require_errors.quote(audience)}`;
}
// build/src/ci/systems/gitlab.js
const gitlab = {
	name: "GitLab CI",
	page: "gitlab",
	detectedBy: ["GITLAB_CI"],
	tokenFrom: "a variable of `id_tokens`, under any name",
	tokenVariables: [
		"CI_JOB_JWT",
		"CI_JOB_JWT_V1",
		"CI_JOB_JWT_V2"
	],
	tokenSource: gitlabTokenSource,
	trust: {
		issuer: "https://GITLAB_HOST",
		audience: void 0,
		subjects: ["project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH"],
		changing: [],
		caution: "Protect the branch: a person who can push to it has this role",
		example: {
			GITLAB_HOST: "gitlab.example.com",
			GROUP: "data",
			PROJECT: "warehouse",
			BRANCH: "main"
		}
	},
	run: {
		repository: "CI_PROJECT_PATH",
		run: "CI_PIPELINE_ID"
	},
	masks: "on-request",
	confirm: "--add-mask, if the runner has proxy_exec = true",
	mask: (secrets, { writeFlushed }) => writeFlushed(masksByLine(secrets)),
	listens: "either",
	exportsBy: "nothing",
	files: [],
	keepsFiles: false,
	publish: void 0,
	instead: `${RUN_IT_HERE}, or eval the text of "--print sh" in the same script`
};
// build/src/ci/systems/harness.js
const SECRETS = {
	variable: "HARNESS_OUTPUT_SECRET_FILE",
	canBeMade: true
};
const OUTPUT = {
	variable: "DRONE_OUTPUT",
	canBeMade: true
};
const harness = {
	name: "Harness CI",
	page: "elsewhere",
	detectedBy: ["HARNESS_BUILD_ID"],
	tokenFrom: "`PLUGIN_OIDC_TOKEN_ID`, by `--web-identity-token-env`",
	tokenVariables: ["PLUGIN_OIDC_TOKEN_ID"],
	tokenSource: void 0,
	trust: {
		issuer: "https://app.harness.io/ng/api/oidc/account/ACCOUNT",
		audience: void 0,
		subjects: ["account/ACCOUNT:org/ORGANISATION:project/PROJECT"],
		changing: [],
		caution: "The subject has no pipeline and no branch: every pipeline of the project gets the role",
		example: {
			ACCOUNT: "aBcDeFgHiJkLmNoPqRsTuV",
			ORGANISATION: "default",
			PROJECT: "warehouse"
		}
	},
	run: {
		repository: "HARNESS_PIPELINE_ID",
		run: "HARNESS_BUILD_ID"
	},
	masks: "always",
	confirm: void 0,
	mask: void 0,
	listens: "nowhere",
	exportsBy: "`HARNESS_OUTPUT_SECRET_FILE` and `DRONE_OUTPUT`, as `<+steps.ID.output.outputVariables.NAME>`",
	files: [SECRETS, OUTPUT],
	keepsFiles: false,
	instead: void 0,
	async publish({ variables }, { env }) {
		const secret = only(variables, (value) => value instanceof require_secret.Secret);
		const plain = only(variables, (value) => !(value instanceof require_secret.Secret));
		appendAll(env, [{
			...SECRETS,
			text: secretText(secret, asLines)
		}, {
			...OUTPUT,
			text: secretText(plain, asLines)
		}]);
	}
};
function only(pairs, keeps) {
	return Object.fromEntries(Object.entries(pairs).filter(([, value]) => keeps(value)));
}
function asLines(entries) {
	return entries.map(([name, value]) => `${name}=${quoted(name, value)}\n`).join("");
}
function quoted(name, value) {
	if (/^[\w+/=.,:@%~^-]+$/.test(value)) return value;
	if (!/['\r\n]|\\$/.test(value) && !(value.includes("#") && value.includes("\""))) return `'${value}'`;
	throw new require_errors.FailureError(`${name} holds an apostrophe, a line end, a last backslash or both # and ", which Harness would misread. ${RUN_IT_HERE}`);
}
// build/src/ci/systems/teamcity.js
const teamcity = {
	name: "TeamCity",
	page: "teamcity",
	detectedBy: ["TEAMCITY_VERSION"],
	tokenFrom: "a variable that a build feature fills",
	tokenVariables: [],
	tokenSource: void 0,
	trust: {
		issuer: "https://TEAMCITY_HOST",
		audience: void 0,
		subjects: ["BUILD_CONFIGURATION_ID"],
		changing: [],
		caution: "The subject has no branch. A person who can edit the build configuration has this role",
		example: {
			TEAMCITY_HOST: "teamcity.example.com",
			BUILD_CONFIGURATION_ID: "Warehouse_Migrate"
		}
	},
	run: {
		repository: "TEAMCITY_PROJECT_NAME",
		run: "BUILD_NUMBER"
	},
	masks: "never",
	confirm: void 0,
	mask: void 0,
	listens: "stdout",
	exportsBy: "`##teamcity[setParameter]`, as `env.NAME`",
	files: [],
	keepsFiles: true,
	instead: void 0,
	async publish({ variables }, { writeFlushed }) {
		await writeFlushed(secretText(variables, (entries) => entries.map(([name, value]) => `##teamcity[setParameter name='env.${name}' value='${escaped(literal$1(name, value))}']\n`).join("")).reveal());
	}
};
function literal$1(name, value) {
	if (!/%[^%]*%/.test(value)) return value;
	throw new require_errors.FailureError(`${name} holds two %, and TeamCity reads what is between them as a parameter's name. ${RUN_IT_HERE}`);
}
function escaped(value) {
	return value.replace(/[|'[\]]/g, "|$&").replaceAll("\n", "|n").replaceAll("\r", "|r").replace(/[^\x20-\x7e]/g, (letter) => `|0x${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// build/src/ci/systems/index.js
const ciSystems = {
	forgejo,
	gitea,
	act,
	github,
	gitlab,
	"azure-pipelines": azurePipelines,
	buildkite,
	circleci,
	bitbucket,
	semaphore,
	travis,
	woodpecker,
	harness,
	drone,
	codebuild,
	"google-cloud-build": googleCloudBuild,
	teamcity,
	jenkins,
	"argo-workflows": argoWorkflows,
	airflow
};
// build/src/ci/job.js
function detectCi(env, systems = ciSystems) {
	return Object.values(systems).find(({ detectedBy }) => allHold(detectedBy, env));
}
function jobIdentity(env, named, systems = ciSystems) {
	const system = named === void 0 ? detectCi(env, systems) : systems[named];
	const source = system?.tokenSource;
	return {
		tokenSource: source && (named !== void 0 || source.applies(env)) ? {
			...source,
			name: system.name
		} : void 0,
		sessionName: sessionNameOf(runNames(env, system, systems))
	};
}
function runNames(env, detected, systems) {
	const names = [detected, ...Object.values(systems)].flatMap((system) => system?.run ?? []).find(({ repository }) => require_context.variable(env, repository) !== void 0);
	return names && {
		repository: require_context.variable(env, names.repository),
		run: require_context.variable(env, names.run)
	};
}
// build/src/connect/encodings.js
function base64Forms(text) {
	const whole = base64(text);
	return [
		whole,
		base64(`${text}\n`),
		whole.replace(/(?<!=)=+$/, ""),
		Buffer.from(text).toString("base64url")
	];
}
function base64Middles(text) {
	const bytes = Buffer.from(text);
	return [
		0,
		1,
		2
	].map((skipped) => {
		const groups = Math.max(0, Math.floor((bytes.length - skipped) / 3));
		return bytes.subarray(skipped, skipped + groups * 3).toString("base64");
	});
}
const COLUMNS = [76, 64];
function base64Lines(text) {
	return COLUMNS.flatMap((columns) => [`${text}\n`, text].flatMap((one) => base64(one).match(new RegExp(`.{1,${columns}}`, "g")) ?? []));
}
function byteForms(text) {
	const hex = Buffer.from(text).toString("hex");
	const wide = Buffer.from(text, "utf16le");
	return [
		hex,
		hex.toUpperCase(),
		wide.toString("base64"),
		marked(hex.toUpperCase(), "%"),
		marked(hex, "%"),
		...base64Middles(wide)
	];
}
function rareByteForms(text) {
	const bytes = Buffer.from(text);
	const hex = bytes.toString("hex");
	const upper = hex.toUpperCase();
	return [
		marked(hex, "\\x"),
		marked(hex, " ").slice(1),
		marked(hex, ":").slice(1),
		[...text].join("\0"),
		base64(base64(text)),
		units(text, (unit) => `\\u${unit.toString(16).padStart(4, "0")}`),
		bytes.join(", "),
		bytes.join(","),
		bytes.join(" "),
		units(text, (unit) => `&#${unit};`),
		units(text, (unit) => `&#x${unit.toString(16)};`),
		marked(upper, "\\x"),
		marked(upper, " ").slice(1),
		marked(upper, ":").slice(1)
	];
}
function marked(hex, mark) {
	return hex.replace(/../g, `${mark}$&`);
}
function units(text, written) {
	return text.replace(/./gs, (unit) => written(unit.charCodeAt(0)));
}
function base64(text) {
	return Buffer.from(text).toString("base64");
}
// build/src/connect/escapes.js
function percentEncodings(text) {
	const strict = percentEncoded(text);
	return [
		strict,
		encodeURIComponent(text),
		new URLSearchParams({ "": text }).toString().slice(1),
		strict.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
		strict.replaceAll("%2F", "/"),
		encodeURI(text),
		inUserInfo(text)
	];
}
function escapes(text) {
	const json = JSON.stringify(text).slice(1, -1);
	const withoutQuotes = json.replaceAll("\\\"", "\"");
	return [
		json,
		json.replaceAll("/", "\\/"),
		text.replaceAll("'", "'\\''"),
		text.replaceAll("'", `'"'"'`),
		text.replaceAll("'", "''"),
		text.replace(/[\\']/g, "\\$&"),
		text.replace(/[\\"$`]/g, "\\$&"),
		text.replace(/[^\w@%+=:./\u0080-\uffff-]/g, "\\$&"),
		text.replace(/[\\:]/g, "\\$&"),
		text.replaceAll("\"", "\"\""),
		text.replaceAll("%", "%%"),
		text.replace(/(?<!=)=+$/, ""),
		markup(text, {
			"\"": "&quot;",
			"'": "&#x27;"
		}),
		markup(text, {
			"\"": "&quot;",
			"'": "&#39;"
		}),
		markup(text, {
			"\"": "&#34;",
			"'": "&#39;",
			"+": "&#43;"
		}),
		markup(text, {
			"\"": "&quot;",
			"'": "&apos;"
		}),
		text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`),
		unicodeEscaped(json, /[<>&]/g),
		unicodeEscaped(withoutQuotes, /[<>&'"+`\u0080-\uffff]/g, (hex) => hex.toUpperCase()),
		unicodeEscaped(json, /[<>&'=]/g),
		unicodeEscaped(withoutQuotes, /[<>&'"+=]/g),
		text.replace(/[\s\\.^$*+?{}[\]|()&~#-]/g, "\\$&"),
		text.replace(/[\\.^$*+?{}[\]|()]/g, "\\$&"),
		text.replace(/[^\w\u0080-\uffff]/g, "\\$&"),
		JSON.stringify(json).slice(1, -1)
	];
}
function rareEscapes(text) {
	const strict = percentEncoded(text);
	return [
		text.replaceAll("\"", "\\\""),
		markup(text, {
			"\"": "&#34;",
			"'": "&#39;"
		}),
		markup(text, {}),
		markup(text, { "\"": "&quot;" }),
		strict.replaceAll("%", "%25"),
		encodeURIComponent(text).replaceAll("%", "%25"),
		text.replace(/[`"$]/g, "`$&"),
		text.replace(/[&<>()@^|]/g, "^$&"),
		text.replaceAll("$", "$$$$"),
		text.replace(/[\\=:#!]/g, "\\$&"),
		text.replace(/[\\.^$*+?{}[\]|()/-]/g, "\\$&"),
		text.replace(/[\\/&]/g, "\\$&"),
		text.replace(/[^A-Za-z0-9]/g, (letter) => `&#${letter.charCodeAt(0)};`),
		text.replace(/[^A-Za-z0-9]/g, (letter) => `&#x${hexOf(letter).toUpperCase()};`),
		unicodeEscaped(text, /[^A-Za-z0-9]/g),
		text.replace(/[^\x21-\x3c\x3e-\x7e]/g, (letter) => `=${hexOf(letter).toUpperCase()}`),
		text.replaceAll("+", " ")
	];
}
function inUserInfo(text) {
	const url = new URL("http://localhost");
	url.password = text;
	return url.password;
}
function markup(text, others) {
	const entities = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		...others
	};
	return text.replace(/[&<>"'+]/g, (letter) => entities[letter] ?? letter);
}
function unicodeEscaped(text, letters, digits = (hex) => hex) {
	return text.replace(letters, (letter) => `\\u${digits(hexOf(letter)).padStart(4, "0")}`);
}
function hexOf(letter) {
	return letter.charCodeAt(0).toString(16).padStart(2, "0");
}
const CUTS = [
	/[/?#]/,
	/[/?#@:]/,
	/[/?#@:%&+=]/
];
function passwordForms({ username, password }, most = 58) {
	const plain = password.reveal();
	return formsOf(plain, [`${username}:${plain}`], most);
}
function loginForms(login, most = 58) {
	if (!isToken(login)) return passwordForms(login, most);
	const { token, direct } = login;
	if (!direct) return formsOf(token.reveal(), [], most);
	const half = Math.floor(most / 2);
	return [...formsOf(token.reveal(), [], half), ...passwordForms(direct, half)];
}
function formsOf(plain, pairs, most) {
	const [first, ...others] = [
		plain,
		...percentEncodings(plain),
		...base64Forms(plain),
		...base64Middles(plain),
		...pairs.flatMap((pair) => base64Forms(pair).slice(0, 2)),
		...escapes(plain),
		...pieces(plain),
		...byteForms(plain),
		...base64Lines(plain),
		...rareByteForms(plain),
		...rareEscapes(plain),
		...pieces(plain.replaceAll("+", " ")),
		...pairs.flatMap(base64Lines),
		...plain.match(/.{1,80}/gs) ?? []
	];
	return [first, ...[...new Set(others)].filter((form) => form !== first && form.length >= 8).slice(0, most - 1).sort((one, other) => other.length - one.length)].map((form) => new require_secret.Secret(form));
}
function pieces(text) {
	const [, ...afterHost] = text.split(/[/?#]/);
	const longestFirst = CUTS.flatMap((cut) => text.split(cut)).sort((one, other) => other.length - one.length);
	return [text.slice(text.length - afterHost.join("/").length), ...longestFirst];
}
// build/src/aws/clear-text.js
const NAMES = ["endpoint-url", "sts-endpoint-url"];
function clearTextProblems(values, surface) {
	if (values["allow-insecure-endpoint"]) return [];
	return NAMES.flatMap((name) => {
		const problem = clearTextProblem(values[name], surface, name);
		return problem === void 0 ? [] : [`${require_names.shown(name, surface)}: ${problem}`];
	});
}
function clearTextProblem(url, surface, name = "endpoint-url") {
	if (!isClearTextElsewhere(url)) return void 0;
	const { port } = new URL(url);
	const local = assigned(name, `http://127.0.0.1:${port || "80"}`, surface);
	const allowed = surface === "action" ? "allow-insecure-endpoint: true" : require_names.shown("allow-insecure-endpoint", surface);
	return `${require_errors.quote(url)} must begin with https://; http is accepted for this machine only, since tokens would travel in clear. Publish the port of a service container and give ${local}, or give ${assigned(name, "URL", surface)} with ${allowed}`;
}
function warnOfClearText(values, { log, surface }) {
	for (const name of NAMES) {
		const url = values[name];
		if (!isClearTextElsewhere(url)) continue;
		log.warning(`${require_names.shown("allow-insecure-endpoint", surface)}: requests to ${require_errors.quote(new URL(url).host)} are not encrypted. Who listens on the way can read the token and the login`);
	}
}
function assigned(name, value, surface) {
	return surface === "action" ? `${name}: ${value}` : `${require_names.shown(name, surface)} ${value}`;
}
function isClearTextElsewhere(url) {
	return url !== void 0 && /^http:/i.test(url) && URL.canParse(url) && !isThisMachine(new URL(url).hostname);
}
// build/src/aws/client.js
const sts = {
	id: "sts",
	title: "STS",
	wire: "xml",
	endpointVariable: "AWS_ENDPOINT_URL_STS",
	hostName: "sts",
	plainFips: ["aws-us-gov"],
	protocol: async () => {
		const { queryProtocol } = await Promise.resolve().then(() => require("./query.js"));
		return queryProtocol({
			namespace: "com.amazonaws.sts",
			version: "2011-06-15"
		});
	}
};
const sso = {
	id: "sso",
	title: "IAM Identity Center",
	endpointVariable: "AWS_ENDPOINT_URL_SSO"
};
// build/src/aws/setting.js
function variableSetting(env, name) {
	const value = require_context.variable(env, name);
	return value === void 0 ? void 0 : {
		from: name,
		value
	};
}
function settingIn$1(settings, key, profile) {
	const value = settings.get(key);
	return value ? {
		from: `${key} of the profile ${require_errors.quote(profile)}`,
		value
	} : void 0;
}
function isOn(setting) {
	const value = setting?.value.toLowerCase() ?? "false";
	if (setting === void 0 || value === "true" || value === "false") return value === "true";
	throw new require_errors.FailureError(`${setting.from}: ${require_errors.quote(setting.value)} must be true or false`);
}
// build/src/aws/endpoint.js
function endpoints(values, { env, profile, log, surface }) {
	const isIgnored = isOn(variableSetting(env, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS") ?? profile.find("ignore_configured_endpoint_urls"));
	warnOfClearText(values, {
		log,
		surface
	});
	const named = /* @__PURE__ */ new Set();
	return (service) => {
		const option = optionFor(service, values);
		if (option !== void 0 || isIgnored) return option;
		const found = configured(service, env, profile);
		if (!found) return void 0;
		refuseUnsafe(found, surface);
		const { hostname, host } = new URL(found.value);
		if (!named.has(service.id) && !isThisMachine(hostname) && !isOfAws(hostname, service.id)) log.warning(`Requests to ${service.title} go to ${require_errors.quote(host)}, which is not an endpoint of AWS (${found.from})`);
		named.add(service.id);
		return found.value;
	};
}
function optionFor(service, values) {
	if (service.id === sts.id) return values["sts-endpoint-url"];
	return service.id === sso.id ? void 0 : values["endpoint-url"];
}
function configured({ id, endpointVariable }, env, profile) {
	return variableSetting(env, endpointVariable) ?? variableSetting(env, "AWS_ENDPOINT_URL") ?? profile.serviceSetting(id.replaceAll("-", "_"), "endpoint_url") ?? profile.find("endpoint_url");
}
const endpointForm = {
	regex: /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/i,
	says: "a URL such as https://host, without user, query or fragment"
};
const withUser = {
	matches: (text) => /^[^/]*\/\/[^/]*@/.test(text),
	says: "must not hold a user and a password; the value is not shown",
	unquoted: true
};
const impossible = {
	matches: (text) => endpointForm.regex.test(text) && !URL.canParse(text),
	says: "must be a URL with a host name and a port that exist"
};
function refuseUnsafe({ from, value }, surface) {
	const problem = problemWith$1(value, {
		pattern: endpointForm,
		refuses: [withUser, impossible]
	}) ?? clearTextProblem(value, surface);
	if (problem !== void 0) throw new require_errors.FailureError(`${from}: ${problem}`);
}
function isOfAws(hostname, service) {
	return new RegExp(`^(?:(?:vpce-[a-z0-9-]+\\.)?${(service === "emr" ? "elasticmapreduce" : service === "sso" ? "portal.sso" : service).replaceAll(".", "\\.")}(?:-fips)?(?:\\.[a-z0-9-]+)?(?:\\.vpce)?|[a-z0-9-]+\\.elasticmapreduce)\\.(?:${DOMAINS})$`).test(hostname.toLowerCase());
}
const DOMAINS = [
	"amazonaws\\.com(?:\\.cn)?",
	"api\\.aws",
	"api\\.amazonwebservices\\.com\\.cn",
	"amazonaws\\.eu",
	"c2s\\.ic\\.gov",
	"sc2s\\.sgov\\.gov"
].join("|");
// build/src/read-bounded.js
const PAUSE_MS = 20;
const CHUNK = 65536;
async function readBounded(path, options) {
	const { largest, signal } = options;
	refuseKind(await (0, node_fs_promises.stat)(path), options);
	const handle = await (0, node_fs_promises.open)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0));
	try {
		const found = await handle.stat();
		refuseKind(found, options);
		let isBegun = !found.isFIFO() || await isNameless(path);
		const chunks = [];
		for (let size = 0;;) {
			signal.throwIfAborted();
			const { bytesRead, buffer } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, null).catch(emptyIfNotReady);
			if (bytesRead === 0 && isBegun) return Buffer.concat(chunks);
			if (bytesRead !== 0) isBegun = true;
			size += Math.max(0, bytesRead);
			if (size > largest) throw new Error(`it is larger than ${inWords(largest)}`);
			if (bytesRead > 0) chunks.push(buffer.subarray(0, bytesRead));
			else await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
		}
	} finally {
		await handle.close();
	}
}
function refuseKind(found, { onlyFiles }) {
	if (found.isFile() || !onlyFiles && (found.isDirectory() || found.isFIFO())) return;
	throw new Error(onlyFiles ? "it is not a regular file" : "it is not a file and not a pipe");
}
function isNameless(path) {
	return (0, node_fs_promises.realpath)(path).then(() => false, () => true);
}
function emptyIfNotReady(error) {
	if (error.code === "EAGAIN") return {
		bytesRead: -1,
		buffer: Buffer.alloc(0)
	};
	throw error;
}
function inWords(bytes) {
	const kib = bytes / 1024;
	return kib % 1024 === 0 ? `${kib / 1024} MiB` : `${kib} KiB`;
}
// build/src/aws/expand-path.js
function expandPath(path, env) {
	const whole = path.replace(/\$(?:\{(\w+)\}|(\w+))/g, (as, braced, bare) => {
		return require_context.variable(env, braced ?? bare ?? "") ?? as;
	});
	return /^~(?:$|[\\/])/.test(whole) ? (0, node_path.join)(homeOf(env), whole.slice(1)) : whole;
}
function homeOf(env) {
	return require_context.variable(env, "HOME") ?? require_context.variable(env, "USERPROFILE") ?? (0, node_os.homedir)();
}
// build/src/aws/ini.js
function parseIni(text) {
	const sections = [];
	let open;
	for (const [index, whole] of text.split(/\r\n|[\r\n]/).entries()) {
		const content = whole.trim();
		const problemAt = (problem) => ({
			problem,
			line: index + 1
		});
		if (content === "" || /^[#;]/.test(content)) continue;
		const indent = whole.length - whole.trimStart().length;
		const section = sections.at(-1);
		if (section && open && indent > open.indent) {
			const problem = continueSetting(section.settings, open, content);
			if (problem !== void 0) return problemAt(problem);
			continue;
		}
		const title = /^\[([^\]]+)\]/.exec(content)?.[1]?.trim();
		if (title !== void 0) {
			if (sections.some((other) => other.title === title)) return problemAt("a section that is there already");
			sections.push({
				title,
				settings: /* @__PURE__ */ new Map()
			});
			open = void 0;
			continue;
		}
		if (!section) return problemAt("something before the first section");
		const setting = settingIn(content);
		if (!setting) return problemAt("neither a section nor \"name = value\"");
		if (section.settings.has(setting.name)) return problemAt("a setting that its section has already");
		section.settings.set(setting.name, setting.value);
		open = {
			name: setting.name,
			indent,
			isEmpty: setting.value === ""
		};
	}
	return { sections };
}
function settingIn(content) {
	const [, written, value = ""] = /^([^=:]+)[=:](.*)$/.exec(content) ?? [];
	const name = written?.trim().toLowerCase();
	if (!name) return void 0;
	return {
		name,
		value: name === "credential_process" ? value.trim() : withoutComment(value)
	};
}
function withoutComment(value) {
	const start = value.search(/\s[;#]/);
	return (start < 0 ? value : value.slice(0, start)).trim();
}
function continueSetting(settings, { name, isEmpty }, content) {
	if (!isEmpty) {
		settings.set(name, `${settings.get(name) ?? ""}\n${content}`);
		return;
	}
	const nested = /^([^=]+)=(.*)$/.exec(content);
	if (!nested) return "a nested line that is not \"name = value\"";
	const [, key = "", value = ""] = nested;
	settings.set(`${name}.${key.trim().toLowerCase()}`, withoutComment(value));
}
// build/src/aws/split-words.js
function splitWords(line) {
	const words = [];
	let word;
	for (let rest = line; rest !== "";) {
		const piece = PIECE.exec(rest);
		if (!piece) return void 0;
		const [whole, blank, single, double, escaped, plain] = piece;
		rest = rest.slice(whole.length);
		if (blank !== void 0) {
			if (word !== void 0) words.push(word);
			word = void 0;
			continue;
		}
		word = (word ?? "") + (single ?? double?.replace(/\\(["\\])/g, "$1") ?? escaped ?? plain ?? "");
	}
	return word === void 0 ? words : [...words, word];
}
const PIECE = /^(?:(\s+)|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+))/;
// build/src/aws/configuration-files.js
const LARGEST_BYTES = 1048576;
async function readConfigurationFiles(env) {
	const [config, credentials] = await Promise.all([read$1(env, "AWS_CONFIG_FILE", "config"), read$1(env, "AWS_SHARED_CREDENTIALS_FILE", "credentials")]);
	const profiles = /* @__PURE__ */ new Map();
	const services = /* @__PURE__ */ new Map();
	for (const { title, settings } of config) {
		const [kind, name, ...more] = splitWords(title) ?? [];
		if (title === "default") profiles.set(title, settings);
		else if (kind === "profile" && name !== void 0 && more.length === 0) profiles.set(name, settings);
		else if (kind === "services" && name !== void 0 && more.length === 0) services.set(name, settings);
	}
	for (const { title, settings } of credentials) profiles.set(title, new Map([...profiles.get(title) ?? [], ...settings]));
	return {
		profiles,
		services
	};
}
async function read$1(env, name, usual) {
	const path = expandPath(require_context.variable(env, name) ?? (0, node_path.join)("~", ".aws", usual), env);
	const text = await readText(path);
	if (text === void 0) return [];
	const parsed = parseIni(text);
	if ("sections" in parsed) return parsed.sections;
	throw unreadable$2(path, `line ${parsed.line} is ${parsed.problem}`);
}
async function readText(path) {
	if (path === node_os.devNull) return void 0;
	try {
		const { signal } = new AbortController();
		const bytes = await readBounded(path, {
			largest: LARGEST_BYTES,
			signal,
			onlyFiles: true
		});
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		const code = require_errors.codeOf(cause) ?? (cause instanceof Error ? cause.message : "unknown");
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		throw unreadable$2(path, code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "it is not UTF-8" : code);
	}
}
function unreadable$2(path, why) {
	return new require_errors.FailureError(`The configuration file ${require_errors.quote(path)} cannot be read: ${why}`);
}
// build/src/aws/profile.js
async function loadProfile(option, { env, surface }) {
	const found = variableSetting(env, "AWS_PROFILE") ?? variableSetting(env, "AWS_DEFAULT_PROFILE");
	const askedBy = option === void 0 ? found?.from : require_names.shown("profile", surface);
	const name = option ?? found?.value ?? "default";
	const { profiles, services } = await readConfigurationFiles(env);
	const settings = profiles.get(name);
	if (askedBy !== void 0 && !settings) throw new require_errors.FailureError(`The profile ${require_errors.quote(name)} was not found in ~/.aws/config or ~/.aws/credentials (asked for by ${askedBy})`);
	const setting = (key) => settings?.get(key) || void 0;
	return {
		name,
		askedBy,
		isOption: option !== void 0,
		setting,
		find: (key) => settings && settingIn$1(settings, key, name),
		serviceSetting(service, key) {
			const section = setting("services");
			if (section === void 0) return void 0;
			const nested = services.get(section);
			if (!nested) throw new require_errors.FailureError(`services of the profile ${require_errors.quote(name)}: the section [services ${section}] was not found in ~/.aws/config`);
			const value = nested.get(`${service}.${key}`);
			return value ? {
				from: `${key} of ${service} in the section [services ${section}]`,
				value
			} : void 0;
		},
		settingsOf: (profile) => profiles.get(profile)
	};
}
// build/src/aws/region.js
const ZONE = /^((?:[a-z]+-)+\d+)(?:-[a-z]+-\d+)?[a-z]$/;
const regionName = {
	pattern: {
		regex: /^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{1,63}(?<!-)$/,
		says: "the name of a Region, such as eu-central-1"
	},
	refuses: [
		{
			matches: (text) => /\$|\{\{|%\w+%/.test(text),
			says: "holds a variable that was not replaced"
		},
		{
			matches: (text) => /^["'].*["']$/.test(text),
			says: "has quotation marks around it; remove them"
		},
		{
			matches: (text) => /[A-Z]/.test(text),
			says: "has capital letters; the name of a Region has none"
		},
		{
			matches: (text) => ZONE.test(text),
			says: "is an Availability Zone; give its Region, such as us-east-1"
		}
	]
};
function findRegion({ option, surface, env, profile }) {
	const found = (option === void 0 ? void 0 : {
		from: require_names.shown("region", surface),
		value: option
	}) ?? variableSetting(env, "AWS_REGION") ?? variableSetting(env, "AWS_DEFAULT_REGION") ?? profile.find("region");
	if (!found) return void 0;
	const problem = problemWith$1(found.value, regionName);
	if (problem !== void 0) throw new require_errors.FailureError(`${found.from}: ${problem}`);
	return found.value;
}
function noRegion({ surface, profile }) {
	throw new require_errors.ConfigurationError(`No Region. Give ${require_names.shown("region", surface)}, or set AWS_REGION or AWS_DEFAULT_REGION in the environment, or region in the profile "${profile.name}"`, { code: "NoRegion" });
}
const PARTITIONS = [
	["cn-", "aws-cn"],
	["us-gov-", "aws-us-gov"],
	["us-isob-", "aws-iso-b"],
	["us-isof-", "aws-iso-f"],
	["us-iso-", "aws-iso"],
	["eu-isoe-", "aws-iso-e"],
	["eusc-", "aws-eusc"]
];
function partitionOf(region) {
	return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
function refuseOtherPartition(arn, region) {
	const ofRole = arn.split(":")[1];
	const ofRegion = partitionOf(region);
	if (ofRole === ofRegion) return;
	throw new require_errors.ConfigurationError(`The Region ${region} belongs to the partition ${ofRegion}, and the role ${arn} to ${ofRole}. Give a Region and a role of the same partition`);
}
// build/src/aws/network-failure.js
const PASSING = /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE)$/;
const GARBAGE = /^HPE_/;
const CERTIFICATE = /CERT|SELF_SIGNED|ISSUER|VERIFY/;
const TLS = /CRL|^EPROTO$|^ERR_SSL_|^ERR_TLS_/;
function networkFailure(thrown, surface) {
	const code = networkCode(thrown);
	if (code === void 0) return void 0;
	return {
		kind: PASSING.test(code) || GARBAGE.test(code) ? "transient" : "final",
		reason: reasonOf(code, surface),
		cause: /* @__PURE__ */ new Error(`${code}: ${require_errors.sanitize(thrown.message)}`)
	};
}
function networkCode(thrown) {
	const code = require_errors.codeOf(thrown);
	if (code !== void 0 && [
		PASSING,
		GARBAGE,
		CERTIFICATE,
		TLS
	].some((each) => each.test(code))) return code;
	return thrown.message === "aborted" || thrown.message === "socket hang up" ? "ECONNRESET" : void 0;
}
function reasonOf(code, surface) {
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "the host name could not be resolved";
	if (code === "ECONNREFUSED") return "the connection was refused";
	if (code === "ETIMEDOUT") return noAnswerInTime(surface);
	if (GARBAGE.test(code)) return "the answer is not HTTP";
	if (PASSING.test(code)) return "the connection was lost";
	if (CERTIFICATE.test(code)) return "the certificate of the server is not trusted";
	return "the connection failed";
}
function noAnswerInTime(surface) {
	return `no answer in time (${require_names.shown("cli-connect-timeout", surface)}, ${require_names.shown("cli-read-timeout", surface)})`;
}
// build/src/aws/retry-after.js
const SECONDS = /^\d{1,9}(?:\.\d{1,9})?$/;
const HTTP_DATE = /^[A-Z][a-z]{2,8},? .{0,20}\d\d:\d\d:\d\d/;
function waitOf(headers, now) {
	const retryAfter = headers && retryAfterOf(headers, now);
	return retryAfter === void 0 ? {} : { retryAfter };
}
function retryAfterOf(headers, now) {
	const text = headers["retry-after"]?.trim() ?? "";
	const wait = SECONDS.test(text) ? Number(text) * 1e3 : dateOf(text) - (dateOf(headers["date"]) || now);
	return wait > 0 ? wait : void 0;
}
function dateOf(text = "") {
	return HTTP_DATE.test(text) ? Date.parse(text) : NaN;
}
// build/src/aws/failure.js
const LONGEST_CODE = 200;
const THROTTLED = /Throttl\w*$|^(?:RequestLimitExceeded|TooManyRequests\w*|SlowDown|BandwidthLimitExceeded|LimitExceeded\w*|PriorRequestNotComplete|429)$/;
const TRANSIENT = /^(?:InternalServer\w*|InternalFailure|InternalError|ServiceUnavailable\w*|RequestTimeout\w*|IDPCommunicationError\w*|5\d\d)$/;
const CLOCK = /^(?:RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/;
function failureOf$1(thrown, operation, { now, surface }) {
	if (!(thrown instanceof Error) || thrown instanceof require_errors.ExpectedError) return {
		kind: "final",
		error: thrown
	};
	if (typeof thrown.message !== "string") thrown.message = "";
	if (typeof thrown.name !== "string") thrown.name = "Unknown";
	if (thrown instanceof TransportError) {
		const { kind, message, headers, cause } = thrown;
		return {
			kind,
			error: new require_errors.FailureError(`${operation}: ${message}`, cause === void 0 ? {} : { cause }),
			...waitOf(headers, now)
		};
	}
	if (isAnswer(thrown)) return refusal$1(thrown, operation, now);
	const network = networkFailure(thrown, surface);
	if (network) {
		const { kind, reason, cause } = network;
		return {
			kind,
			error: new require_errors.FailureError(`${operation}: ${reason}`, { cause })
		};
	}
	if (thrown.name === "TimeoutError") {
		const message = `${operation}: ${noAnswerInTime(surface)}`;
		return {
			kind: "transient",
			error: new require_errors.FailureError(message, { cause: plain$1(thrown) })
		};
	}
	const header = /Invalid character in header content \["([\w-]+)"\]/.exec(thrown.message)?.[1];
	if (header !== void 0) {
		const reason = `the request was not sent: a key or token has a line end or another character that the header ${header} cannot have`;
		return {
			kind: "final",
			error: new require_errors.FailureError(`${operation}: ${reason}`)
		};
	}
	return isUnreadable(thrown) ? unreadable$1(thrown, operation, now) : {
		kind: "final",
		error: thrown
	};
}
function isAnswer(thrown) {
	return "$fault" in thrown && "$metadata" in thrown;
}
function refusal$1(answer, operation, now) {
	const full = [answer.Error?.Code, answer.Code].find((each) => typeof each === "string") ?? answer.name;
	const code = full.slice(0, LONGEST_CODE);
	const status = answer.$metadata.httpStatusCode ?? 0;
	const error = new require_errors.ServiceError(operation, {
		code,
		message: answer.message,
		details: detailsOf(answer)
	});
	const wait = waitOf(answer.$response?.headers, now);
	if (full.length > LONGEST_CODE) return {
		kind: status >= 500 ? "transient" : "final",
		error,
		...wait
	};
	if (THROTTLED.test(code) || status === 429) return {
		kind: "throttled",
		error,
		...wait
	};
	return {
		kind: TRANSIENT.test(code) || CLOCK.test(code) || status >= 500 || couldNotVerify(code, answer.message) || /signature expired|signature not yet current/i.test(answer.message) ? "transient" : "final",
		error,
		...wait
	};
}
function detailsOf(answer) {
	return typeof answer.ErrorCode === "string" ? { ErrorCode: answer.ErrorCode } : {};
}
function couldNotVerify(code, message) {
	return code.startsWith("InvalidIdentityToken") && /verification key|communicat/i.test(message);
}
function isUnreadable(thrown) {
	return thrown instanceof SyntaxError || /deserializ|unclosed|not valid JSON|parse/i.test(thrown.message);
}
function unreadable$1(thrown, operation, now) {
	const { statusCode = 0, headers } = thrown.$response ?? {};
	const status = statusCode >= 400 ? ` (HTTP ${statusCode})` : "";
	const error = new require_errors.FailureError(`${operation}: the answer could not be read${status}; it is not shown`);
	return {
		kind: statusCode === 429 ? "throttled" : statusCode >= 500 ? "transient" : "final",
		error,
		...waitOf(headers, now)
	};
}
function plain$1(thrown) {
	return /* @__PURE__ */ new Error(`${thrown.name}: ${require_errors.sanitize(thrown.message)}`);
}
// build/src/aws/retry-delay.js
const SECOND = 1e3;
const PACE = {
	throttled: {
		base: SECOND,
		attempts: Number.POSITIVE_INFINITY
	},
	transient: {
		base: 100,
		attempts: 7
	}
};
const TRANSIENT_CAP = 5 * SECOND;
const THROTTLED_CAP = 30 * SECOND;
const WORTH_A_CALL = 30 * SECOND;
function retryDelay({ kind, retryAfter }, { count, random, maxWait, left }) {
	if (kind === "final" || count >= PACE[kind].attempts) return void 0;
	const cap = kind === "throttled" ? Math.max(THROTTLED_CAP, maxWait / 3) : TRANSIENT_CAP;
	const jitter = random * Math.min(cap, PACE[kind].base * 2 ** (count - 1));
	if (retryAfter !== void 0) return retryAfter + jitter;
	return jitter >= left && left > WORTH_A_CALL ? left * (.5 + random * .45) : jitter;
}
// build/src/aws/retry-policy.js
const NOTICE = {
	first: 5e3,
	next: 3e4
};
function retryPolicy(options) {
	const { maxWaitSeconds, since = options.clock.now(), maxAttempts, surface, clock, log } = options;
	const maxWait = maxWaitSeconds * 1e3;
	const deadline = since + maxWait;
	const calls = [];
	let slowest = {
		operation: "",
		took: 0
	};
	let nextNotice;
	return {
		async retry(operation, attempt) {
			const call = { operation };
			const start = clock.now();
			calls.push(call);
			try {
				for (let count = 1;; count += 1) try {
					log.debug(() => `${operation}: attempt ${count}`);
					return await beforeDeadline(attempt);
				} catch (thrown) {
					const failure = failureOf$1(thrown, operation, {
						now: clock.now(),
						surface
					});
					if (failure.error instanceof require_errors.ServiceError) call.refusal = failure.error;
					const left = deadline - clock.now();
					const wait = retryDelay(failure, {
						count,
						random: clock.random(),
						maxWait,
						left
					});
					if (wait === void 0 || count >= (maxAttempts ?? Number.POSITIVE_INFINITY) || wait >= left) throw failure.error;
					log.info(`${operation}: ${failure.kind}, waiting ${(wait / 1e3).toFixed(1)} s before attempt ${count + 1}`);
					await pause(wait, () => noticeOf(failure, operation));
				}
			} finally {
				calls.splice(calls.indexOf(call), 1);
				const took = clock.now() - start;
				if (took > slowest.took) slowest = {
					operation,
					took
				};
			}
		},
		beside: (from = since) => retryPolicy({
			...options,
			since: from
		})
	};
	async function beforeDeadline(attempt) {
		const controller = new AbortController();
		let timer;
		const late = new Promise((_, reject) => {
			timer = setTimeout(() => {
				reject(outOfTime());
				controller.abort();
			}, Math.max(1, deadline - clock.now()));
		});
		try {
			return await Promise.race([attempt(controller.signal), late]);
		} finally {
			clearTimeout(timer);
		}
	}
	function outOfTime() {
		const { operation, refusal } = calls.at(-1) ?? { operation: "The run" };
		const limit = `${require_errors.seconds(maxWaitSeconds)} (${require_names.shown("max-wait", surface)})`;
		const blame = slowest.took > maxWait / 2 ? `. ${slowest.operation} took ${(slowest.took / 1e3).toFixed(1)} s of that` : "";
		return refusal ?? new require_errors.FailureError(`${operation}: no answer within ${limit}${blame}`);
	}
	async function pause(wait, notice) {
		const end = clock.now() + wait;
		nextNotice ??= clock.now() + NOTICE.first;
		for (let left = wait; left > 0; left = end - clock.now()) {
			const untilNotice = nextNotice - clock.now();
			if (untilNotice > 0) await clock.sleep(Math.min(left, untilNotice));
			if (untilNotice > left) continue;
			log.info(notice());
			nextNotice = clock.now() + NOTICE.next;
		}
	}
	function noticeOf({ kind, error }, operation) {
		const until = `Trying again until ${new Date(deadline).toISOString().slice(11, 19)} UTC (${require_names.shown("max-wait", surface)})`;
		if (kind !== "throttled") return `${operation}: no good answer yet. ${until}`;
		return `${operation}: ${error instanceof require_errors.ServiceError ? "AWS throttles this account" : "too many requests"}. ${until}`;
	}
}
// build/src/aws/server-clock.js
const TOLERANCE = 24e4;
function serverClock() {
	let offset = 0;
	return {
		now: () => new Date(Date.now() + offset),
		learn(date) {
			const time = Date.parse(date ?? "");
			if (Math.abs(time - Date.now() - offset) >= TOLERANCE) offset = time - Date.now();
		}
	};
}
// build/src/aws/tls-options.js
const LARGEST_BUNDLE = 16777216;
async function findTlsOptions(values, { env, log, profile, surface, retryPolicy }) {
	if (values["no-verify-ssl"]) {
		log.warning(`${require_names.shown("no-verify-ssl", surface)}: no certificate is checked. Any server that answers can read the token and the login`);
		return { rejectUnauthorized: false };
	}
	const bundle = findBundle(values, {
		env,
		profile,
		surface
	});
	if (!bundle) return { rejectUnauthorized: true };
	return {
		ca: await retryPolicy.retry(`Reading ${bundle.from}`, (signal) => readBundle(bundle, signal)),
		rejectUnauthorized: true
	};
}
function findBundle({ "ca-bundle": option }, { env, profile, surface }) {
	return (option === void 0 ? void 0 : {
		from: require_names.shown("ca-bundle", surface),
		value: option
	}) ?? variableSetting(env, "AWS_CA_BUNDLE") ?? profile.find("ca_bundle") ?? variableSetting(env, "REQUESTS_CA_BUNDLE");
}
async function readBundle({ from, value }, signal) {
	const ca = (await readBounded(value, {
		largest: LARGEST_BUNDLE,
		signal
	}).catch((cause) => {
		if (signal.aborted) throw cause;
		throw new require_errors.FailureError(`${from}: ${require_errors.quote(value)} cannot be read (${require_errors.reasonOf(cause)})`);
	})).toString("utf8");
	if (ca.includes("-----BEGIN CERTIFICATE-----")) return ca;
	throw new require_errors.FailureError(`${from}: ${require_errors.quote(value)} holds no certificate in PEM`);
}
// build/src/aws/exchange.js
const LARGEST_ANSWER = 262144;
function exchange(request, options) {
	const { connectTimeout, readTimeout, surface, signal } = options;
	return new Promise((resolve, reject) => {
		const call = open(request, options);
		let timer;
		const end = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", aborted);
			call.destroy();
		};
		const fail = (error) => {
			end();
			reject(error);
		};
		const aborted = () => fail(abortError());
		const allow = (limit, what, option) => {
			clearTimeout(timer);
			if (limit === 0) return;
			const late = () => fail(new TransportError("transient", `${what} within ${require_errors.seconds(limit)} (${require_names.shown(option, surface)})`));
			timer = setTimeout(late, limit * 1e3);
		};
		const read = () => allow(readTimeout, "no answer", "cli-read-timeout");
		allow(connectTimeout, "no connection", "cli-connect-timeout");
		signal?.addEventListener("abort", aborted, { once: true });
		call.on("error", fail);
		call.on("socket", (socket) => socket.once(request.protocol === "https:" ? "secureConnect" : "connect", read));
		call.on("upgrade", (_, socket) => {
			socket.destroy();
			fail(new TransportError("final", "got HTTP 101 (Switching Protocols), which is not an answer"));
		});
		call.on("response", (response) => {
			const chunks = [];
			let size = 0;
			read();
			response.on("error", fail);
			response.on("data", (chunk) => {
				size += chunk.length;
				chunks.push(chunk);
				if (size > LARGEST_ANSWER) fail(tooLarge());
				else read();
			});
			response.on("end", () => {
				end();
				resolve(whole(response, Buffer.concat(chunks)));
			});
		});
		if (signal?.aborted) aborted();
		else call.end(request.body);
	});
}
function open(request, { tunnel, tlsOptions }) {
	const { protocol, method, headers, port, path } = request;
	const query = require_buildQueryString.buildQueryString(request.query ?? {});
	const host = withoutBrackets(request.hostname);
	const options = {
		method,
		host,
		port,
		headers,
		path: query ? `${path}?${query}` : path
	};
	if (protocol !== "https:") return (0, node_http.request)({
		...options,
		agent: false
	});
	if (!tunnel) return (0, node_https.request)({
		...options,
		...tlsOptions,
		agent: false
	});
	const servername = (0, node_net.isIP)(host) === 0 ? { servername: host } : {};
	return (0, node_https.request)({
		...options,
		createConnection: () => (0, node_tls.connect)({
			socket: tunnel,
			host,
			...servername,
			...tlsOptions,
			ALPNProtocols: ["http/1.1"]
		})
	});
}
function whole({ statusCode = 0, statusMessage, headers }, body) {
	const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
	const response = new require_httpResponse.HttpResponse({
		statusCode,
		headers: Object.fromEntries(texts),
		...statusMessage === void 0 ? {} : { reason: statusMessage }
	});
	return Object.assign(response, { body });
}
function tooLarge() {
	return new TransportError("final", "the answer is larger than 256 KiB and is not used. Is a proxy or a sign-in page in between?");
}
function abortError() {
	return Object.assign(/* @__PURE__ */ new Error("Request aborted"), { name: "AbortError" });
}
// build/src/aws/no-proxy.js
function isWithoutProxy({ hostname, port }, exceptions) {
	const host = withoutBrackets(hostname.toLowerCase());
	return exceptions.toLowerCase().split(/[\s,]+/).some((entry) => {
		const [name, onlyPort] = split(entry);
		if (onlyPort !== void 0 && onlyPort !== port) return false;
		return name !== "" && (name === "*" || ((0, node_net.isIP)(host) === 0 ? isBelow$1(host, name) : isAddressOf(host, name)));
	});
}
function split(entry) {
	const [, inBrackets, afterBrackets] = /^\[([\da-f:.]+)\](?::(\d+))?$/.exec(entry) ?? [];
	if (inBrackets !== void 0) return [inBrackets, afterBrackets === void 0 ? void 0 : Number(afterBrackets)];
	const colon = entry.indexOf(":");
	return colon >= 0 && /^\d+$/.test(entry.slice(colon + 1)) ? [entry.slice(0, colon), Number(entry.slice(colon + 1))] : [entry, void 0];
}
function isBelow$1(host, entry) {
	const name = withoutLastDot(host);
	const domain = withoutLastDot(entry.replace(/^\*?\./, ""));
	return domain !== "" && (name === domain || name.endsWith(`.${domain}`));
}
function withoutLastDot(name) {
	return name.endsWith(".") ? name.slice(0, -1) : name;
}
function isAddressOf(address, entry) {
	if (entry.endsWith(".*")) return address.startsWith(entry.slice(0, -1));
	const [network = "", bits, ...more] = entry.split("/");
	const family = (0, node_net.isIP)(network) === 6 ? "ipv6" : "ipv4";
	const longest = family === "ipv6" ? 128 : 32;
	const length = bits === void 0 ? longest : Number(bits);
	if ((0, node_net.isIP)(network) === 0 || more.length > 0 || !/^\d*$/.test(bits ?? "") || length > longest) return false;
	const list = new node_net.BlockList();
	list.addSubnet(network, length, family);
	return list.check(address, (0, node_net.isIP)(address) === 6 ? "ipv6" : "ipv4");
}
// build/src/aws/proxy.js
function proxyFor({ protocol, hostname, port }, env) {
	if (protocol !== "https:") return void 0;
	const exceptions = require_context.variable(env, "no_proxy") ?? require_context.variable(env, "NO_PROXY") ?? "";
	return isWithoutProxy({
		hostname,
		port: port ?? 443
	}, exceptions) ? void 0 : proxyOf(env);
}
function proxyOf(env) {
	const [name, text] = ["https_proxy", "HTTPS_PROXY"].map((each) => [each, require_context.variable(env, each)?.trim()]).find(([, value]) => value) ?? [];
	if (name === void 0 || !text) return void 0;
	const address = text.includes("://") ? text : `http://${text}`;
	const scheme = address.slice(0, address.indexOf(":")).toLowerCase();
	if (scheme !== "http" && scheme !== "https") throw new require_errors.FailureError(`${name}: a proxy of the kind ${require_errors.quote(`${scheme}://`)} is not supported. Set the URL of an HTTP proxy, such as http://proxy.example.com:3128`);
	if (/[/?#]/.test(address.slice(scheme.length + 3).replace(/\/$/, "")) || !URL.canParse(address)) throw new require_errors.FailureError(`${name} ${NOT_A_URL}`);
	const url = new URL(address);
	return {
		protocol: `${scheme}:`,
		host: withoutBrackets(url.hostname),
		port: Number(url.port || (scheme === "https" ? 443 : 80)),
		authorization: authorizationOf(url),
		name: `the proxy ${url.host}`
	};
}
const NOT_A_URL = "is not a URL of the form http://USER:PASSWORD@HOST:PORT. Percent-encode special characters of the user and the password, such as # (%23), / (%2F) and ? (%3F). The value is not shown, since it may hold a password";
function authorizationOf({ username, password }) {
	if (username === "" && password === "") return void 0;
	const bytes = Buffer.concat([
		decoded$1(username),
		Buffer.from(":"),
		decoded$1(password)
	]);
	const authorization = new require_secret.Secret(`Basic ${bytes.toString("base64")}`);
	for (const secret of [authorization, new require_secret.Secret(decoded$1(password).toString())]) require_errors.keepOutOfMessages(secret);
	return authorization;
}
function decoded$1(text) {
	const parts = text.split(/(%[\da-f]{2})/i);
	return Buffer.concat(parts.map((part, index) => index % 2 === 1 ? Buffer.from(part.slice(1), "hex") : Buffer.from(part)));
}
// build/src/aws/tunnel.js
function openTunnel(proxy, { target, connectTimeout, tlsOptions, surface, signal }) {
	return new Promise((resolve, reject) => {
		const { host, port, authorization } = proxy;
		const call = (proxy.protocol === "https:" ? node_https.request : node_http.request)({
			...tlsOptions,
			agent: false,
			method: "CONNECT",
			host,
			port,
			path: target,
			headers: {
				host: target,
				...authorization ? { "proxy-authorization": authorization.reveal() } : {}
			}
		});
		let timer;
		const end = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", aborted);
		};
		const fail = (error) => {
			end();
			call.destroy();
			reject(error);
		};
		const aborted = () => fail(abortError());
		const late = () => fail(new TransportError("transient", `${proxy.name} did not answer within ${require_errors.seconds(connectTimeout)} (${require_names.shown("cli-connect-timeout", surface)})`));
		if (connectTimeout > 0) timer = setTimeout(late, connectTimeout * 1e3);
		signal?.addEventListener("abort", aborted, { once: true });
		call.on("error", (error) => fail(explained$1(error, {
			proxy,
			surface
		})));
		call.on("connect", ({ statusCode = 0, headers }, socket, head) => {
			if (!(statusCode >= 200 && statusCode < 300 && head.length === 0)) {
				socket.destroy();
				return fail(refusal(proxy, {
					target,
					status: statusCode,
					retryAfter: headers["retry-after"]
				}));
			}
			end();
			resolve(socket);
		});
		if (signal?.aborted) aborted();
		else call.end();
	});
}
function explained$1(error, { proxy, surface }) {
	const failure = networkFailure(error, surface);
	if (!failure) return error;
	return new TransportError(failure.kind, `${proxy.name}: ${failure.reason}`, { cause: failure.cause });
}
function refusal({ name, authorization }, { target, status, retryAfter }) {
	const headers = retryAfter === void 0 ? {} : { "retry-after": retryAfter };
	const message = status === 407 ? `${name} ${authorization ? "refused the user and the password" : "wants a user and a password"} of HTTPS_PROXY (HTTP 407)` : `${name} refused to connect to ${target} (HTTP ${status})`;
	return new TransportError(kindOfStatus(status), message, { headers });
}
// build/src/aws/transport.js
function transport(settings) {
	proxyOf(settings.env);
	const { connectTimeout, readTimeout, tlsOptions, surface, env, log } = settings;
	return {
		metadata: { handlerProtocol: "http/1.1" },
		async handle(request, { abortSignal } = {}) {
			const signal = abortSignal instanceof AbortSignal ? abortSignal : void 0;
			const proxy = proxyFor(request, env);
			const started = performance.now();
			let tunnel;
			const report = (what) => log.debug(() => {
				const way = proxy ? `, by ${proxy.name}` : "";
				return `${request.method} ${request.hostname}: ${what} in ${Math.round(performance.now() - started)} ms${way}`;
			});
			try {
				const target = `${request.hostname}:${request.port ?? 443}`;
				tunnel = proxy && await openTunnel(proxy, {
					target,
					connectTimeout,
					tlsOptions,
					surface,
					signal
				});
				const response = await exchange(request, {
					connectTimeout,
					readTimeout,
					tlsOptions,
					surface,
					tunnel,
					signal
				});
				report(response.statusCode);
				return { response };
			} catch (cause) {
				report(require_errors.codeOf(cause) ?? (cause instanceof Error ? cause.name : "failed"));
				throw cause;
			} finally {
				tunnel?.destroy();
			}
		},
		destroy() {},
		updateHttpClientConfig() {},
		httpHandlerConfigs: () => ({})
	};
}
// build/src/aws/connection.js
async function openConnection({ aws: values, surface }, { env, clock, log, anyRegion, since }) {
	const profile = await loadProfile(values.profile, {
		env,
		surface
	});
	const lookup = {
		option: values.region,
		surface,
		env,
		profile
	};
	const region = findRegion(lookup) ?? anyRegion ?? noRegion(lookup);
	const maxAttempts = readMaxAttempts(variableSetting(env, "AWS_MAX_ATTEMPTS") ?? profile.find("max_attempts"));
	refuseUnknownRetryMode(variableSetting(env, "AWS_RETRY_MODE") ?? profile.find("retry_mode"));
	log.debug(() => `Region ${region}, profile ${profile.name}`);
	const policy = retryPolicy({
		maxWaitSeconds: values["max-wait"],
		since,
		maxAttempts,
		surface,
		clock,
		log
	});
	const tlsOptions = await findTlsOptions(values, {
		env,
		log,
		profile,
		surface,
		retryPolicy: policy
	});
	await waitForSplay(values["start-splay"], {
		clock,
		log,
		surface
	});
	return {
		region,
		profile,
		surface,
		useFips: isOn(variableSetting(env, "AWS_USE_FIPS_ENDPOINT") ?? profile.find("use_fips_endpoint")),
		useDualstack: isOn(variableSetting(env, "AWS_USE_DUALSTACK_ENDPOINT") ?? profile.find("use_dualstack_endpoint")),
		transport: transport({
			connectTimeout: values["cli-connect-timeout"],
			readTimeout: values["cli-read-timeout"],
			tlsOptions,
			surface,
			env,
			log
		}),
		retryPolicy: policy,
		endpoint: endpoints(values, {
			env,
			profile,
			log,
			surface
		}),
		clock: serverClock(),
		userAgent: userAgent(variableSetting(env, "AWS_SDK_UA_APP_ID") ?? profile.find("sdk_ua_app_id"))
	};
}
async function requireRegion({ aws, surface }, env) {
	const profile = await loadProfile(aws.profile, {
		env,
		surface
	});
	const lookup = {
		option: aws.region,
		surface,
		env,
		profile
	};
	if (findRegion(lookup) === void 0) noRegion(lookup);
}
async function waitForSplay(limit, { clock, log, surface }) {
	if (limit <= 0) return;
	const wait = clock.random() * limit;
	log.info(`Waiting ${wait.toFixed(1)} s before the first call (${require_names.shown("start-splay", surface)} ${limit})`);
	await clock.sleep(wait * 1e3);
}
function readMaxAttempts(setting) {
	if (setting === void 0) return void 0;
	const attempts = Number(setting.value);
	if (Number.isInteger(attempts) && attempts >= 1) return attempts;
	throw new require_errors.FailureError(`${setting.from}: ${require_errors.quote(setting.value)} must be a whole number of at least 1`);
}
function userAgent(application) {
	const id = application?.value.replace(/[^\w!#$%&'*+.^`|~-]/g, "-").slice(0, 50);
	return id ? `cluster-credentials app/${id}` : "cluster-credentials";
}
function refuseUnknownRetryMode(setting) {
	if (setting !== void 0 && setting.value !== "standard" && setting.value !== "adaptive") throw new require_errors.FailureError(`${setting.from}: ${require_errors.quote(setting.value)} must be standard or adaptive`);
}
// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
const BLOCK = 64;
const DIGEST_LENGTH = 32;
const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
var Sha256Js = class Sha256Js {
	digestLength = DIGEST_LENGTH;
	state = Int32Array.from(INIT);
	w;
	buffer = /* @__PURE__ */ new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = false;
	inner;
	outer;
	constructor(secret) {
		if (secret) {
			const key = Sha256Js.normalizeKey(secret);
			this.inner = new Sha256Js();
			this.outer = new Sha256Js();
			const { inner, outer } = this;
			const pad = /* @__PURE__ */ new Uint8Array(128);
			for (let i = 0; i < BLOCK; ++i) {
				pad[i] = 54 ^ key[i];
				pad[i + BLOCK] = 92 ^ key[i];
			}
			inner.update(pad.subarray(0, BLOCK));
			outer.update(pad.subarray(BLOCK));
		}
	}
	update(data) {
		if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
		if (this.inner) {
			this.inner.update(data);
			return;
		}
		const chunk = toUint8Array(data);
		let position = 0;
		let { byteLength } = chunk;
		this.bytesHashed += byteLength;
		if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw new Error("Cannot hash more than 2^53 - 1 bits");
		while (byteLength > 0) {
			this.buffer[this.bufferLength++] = chunk[position++];
			byteLength--;
			if (this.bufferLength === BLOCK) {
				this.hashBuffer();
				this.bufferLength = 0;
			}
		}
	}
	async digest() {
		const { inner, outer } = this;
		if (inner && outer) {
			if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
			this.finished = true;
			const innerDigest = inner.digestSync();
			outer.update(innerDigest);
			return outer.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(INIT);
		this.buffer = /* @__PURE__ */ new Uint8Array(64);
		this.bufferLength = 0;
		this.bytesHashed = 0;
	}
	digestSync() {
		const state = this.state.slice();
		const buffer = this.buffer.slice();
		let bufferLength = this.bufferLength;
		const bitsHashed = this.bytesHashed * 8;
		const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		bufferView.setUint8(bufferLength++, 128);
		if ((bufferLength - 1) % BLOCK >= 56) {
			for (let i = bufferLength; i < BLOCK; ++i) bufferView.setUint8(i, 0);
			this.hashBufferWith(state, buffer);
			bufferLength = 0;
		}
		for (let i = bufferLength; i < 56; ++i) bufferView.setUint8(i, 0);
		bufferView.setUint32(56, Math.floor(bitsHashed / 4294967296), false);
		bufferView.setUint32(60, bitsHashed, false);
		this.hashBufferWith(state, buffer);
		const out = new Uint8Array(DIGEST_LENGTH);
		for (let i = 0; i < 8; ++i) {
			out[i * 4] = state[i] >>> 24 & 255;
			out[i * 4 + 1] = state[i] >>> 16 & 255;
			out[i * 4 + 2] = state[i] >>> 8 & 255;
			out[i * 4 + 3] = state[i] >>> 0 & 255;
		}
		return out;
	}
	static normalizeKey(secret) {
		const key = toUint8Array(secret);
		if (key.byteLength > BLOCK) {
			const h = new Sha256Js();
			h.update(key);
			const out = h.digestSync();
			const padded = new Uint8Array(BLOCK);
			padded.set(out);
			return padded;
		}
		if (key.byteLength < BLOCK) {
			const padded = new Uint8Array(BLOCK);
			padded.set(key);
			return padded;
		}
		return key;
	}
	hashBuffer() {
		this.hashBufferWith(this.state, this.buffer);
	}
	hashBufferWith(state, buffer) {
		const w = this.w ??= /* @__PURE__ */ new Int32Array(64);
		let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
		for (let i = 0; i < BLOCK; ++i) {
			if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
			else {
				let u = w[i - 2];
				const t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
				u = w[i - 15];
				const t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
				w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
			}
			const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
			const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
			s7 = s6;
			s6 = s5;
			s5 = s4;
			s4 = s3 + t1 | 0;
			s3 = s2;
			s2 = s1;
			s1 = s0;
			s0 = t1 + t2 | 0;
		}
		state[0] += s0;
		state[1] += s1;
		state[2] += s2;
		state[3] += s3;
		state[4] += s4;
		state[5] += s5;
		state[6] += s6;
		state[7] += s7;
	}
};
const INIT = new Int32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
const K = new Int32Array([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
const Sha256Node = (() => {
	try {
		(0, node_crypto.createHash)("sha256");
		return true;
	} catch {
		return false;
	}
})() ? buildNativeClass() : Sha256Js;
function buildNativeClass() {
	return class Sha256Node {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = false;
		constructor(secret) {
			this.secret = secret;
			this.isHmac = !!secret;
			this.hash = this.createHash();
		}
		update(data) {
			if (this.finished) throw new Error("Attempted to update an already finished hash.");
			this.hash.update(data);
		}
		async digest() {
			let buf;
			if (this.isHmac) {
				this.finished = true;
				buf = this.hash.digest();
			} else buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = this.createHash();
			this.finished = false;
		}
		createHash() {
			return this.secret ? (0, node_crypto.createHmac)("sha256", toBuffer(this.secret)) : (0, node_crypto.createHash)("sha256");
		}
	};
}
function toBuffer(data) {
	if (typeof data === "string") return data;
	if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	return Buffer.from(data);
}
// node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
var HeaderFormatter = class {
	format(headers) {
		const chunks = [];
		for (const headerName in headers) {
			if (!require_hasOwn.hasOwn(headers, headerName)) continue;
			const bytes = require_toUtf8.fromUtf8(headerName);
			chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
		}
		const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
		let position = 0;
		for (const chunk of chunks) {
			out.set(chunk, position);
			position += chunk.byteLength;
		}
		return out;
	}
	formatHeaderValue(header) {
		switch (header.type) {
			case "boolean": return Uint8Array.from([header.value ? 0 : 1]);
			case "byte": return Uint8Array.from([2, header.value]);
			case "short":
				const shortView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(3));
				shortView.setUint8(0, 3);
				shortView.setInt16(1, header.value, false);
				return new Uint8Array(shortView.buffer);
			case "integer":
				const intView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(5));
				intView.setUint8(0, 4);
				intView.setInt32(1, header.value, false);
				return new Uint8Array(intView.buffer);
			case "long":
				const longBytes = /* @__PURE__ */ new Uint8Array(9);
				longBytes[0] = 5;
				longBytes.set(header.value.bytes, 1);
				return longBytes;
			case "binary":
				const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
				binView.setUint8(0, 6);
				binView.setUint16(1, header.value.byteLength, false);
				const binBytes = new Uint8Array(binView.buffer);
				binBytes.set(header.value, 3);
				return binBytes;
			case "string":
				const utf8Bytes = require_toUtf8.fromUtf8(header.value);
				const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
				strView.setUint8(0, 7);
				strView.setUint16(1, utf8Bytes.byteLength, false);
				const strBytes = new Uint8Array(strView.buffer);
				strBytes.set(utf8Bytes, 3);
				return strBytes;
			case "timestamp":
				const tsBytes = /* @__PURE__ */ new Uint8Array(9);
				tsBytes[0] = 8;
				tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
				return tsBytes;
			case "uuid":
				if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
				const uuidBytes = /* @__PURE__ */ new Uint8Array(17);
				uuidBytes[0] = 9;
				uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1);
				return uuidBytes;
		}
	}
};
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE) {
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
})(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Int64 = class Int64 {
	bytes;
	constructor(bytes) {
		this.bytes = bytes;
		if (bytes.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
	}
	static fromNumber(number) {
		if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
		const bytes = /* @__PURE__ */ new Uint8Array(8);
		for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
		if (number < 0) negate(bytes);
		return new Int64(bytes);
	}
	valueOf() {
		const bytes = this.bytes.slice(0);
		const negative = bytes[0] & 128;
		if (negative) negate(bytes);
		return parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function negate(bytes) {
	for (let i = 0; i < 8; i++) bytes[i] ^= 255;
	for (let i = 7; i > -1; i--) {
		bytes[i]++;
		if (bytes[i] !== 0) break;
	}
}
// node_modules/@smithy/signature-v4/dist-es/constants.js
const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
const AUTH_HEADER = "authorization";
const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
const GENERATED_HEADERS = [
	AUTH_HEADER,
	AMZ_DATE_HEADER,
	"date"
];
SIGNATURE_QUERY_PARAM.toLowerCase();
const SHA256_HEADER = "x-amz-content-sha256";
const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
const ALWAYS_UNSIGNABLE_HEADERS = {
	authorization: true,
	"cache-control": true,
	connection: true,
	expect: true,
	from: true,
	"keep-alive": true,
	"max-forwards": true,
	pragma: true,
	referer: true,
	te: true,
	trailer: true,
	"transfer-encoding": true,
	upgrade: true,
	"user-agent": true,
	"x-amzn-trace-id": true
};
const PROXY_HEADER_PATTERN = /^proxy-/;
const SEC_HEADER_PATTERN = /^sec-/;
const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
const KEY_TYPE_IDENTIFIER = "aws4_request";
// node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
const getCanonicalQuery = ({ query = {} }) => {
	const keys = [];
	const serialized = {};
	for (const key in query) {
		if (!require_hasOwn.hasOwn(query, key)) continue;
		if (key.toLowerCase() === "x-amz-signature") continue;
		const encodedKey = require_buildQueryString.escapeUri(key);
		keys.push(encodedKey);
		const value = query[key];
		if (typeof value === "string") serialized[encodedKey] = `${encodedKey}=${require_buildQueryString.escapeUri(value)}`;
		else if (Array.isArray(value)) serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([`${encodedKey}=${require_buildQueryString.escapeUri(value)}`]), []).sort().join("&");
	}
	return keys.sort().map((key) => serialized[key]).filter((serialized) => serialized).join("&");
};
// node_modules/@smithy/signature-v4/dist-es/utilDate.js
const iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
const toDate = (time) => {
	if (typeof time === "number") return /* @__PURE__ */ new Date(time * 1e3);
	if (typeof time === "string") {
		if (Number(time)) return /* @__PURE__ */ new Date(Number(time) * 1e3);
		return new Date(time);
	}
	return time;
};
// node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
var SignatureV4Base = class {
	service;
	regionProvider;
	credentialProvider;
	sha256;
	uriEscapePath;
	applyChecksum;
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
		this.service = service;
		this.sha256 = sha256;
		this.uriEscapePath = uriEscapePath;
		this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
		this.regionProvider = normalizeProvider(region);
		this.credentialProvider = normalizeProvider(credentials);
	}
	createCanonicalRequest(request, canonicalHeaders, payloadHash) {
		const sortedHeaders = Object.keys(canonicalHeaders).sort();
		return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
	}
	async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
		const hash = new this.sha256();
		hash.update(toUint8Array(canonicalRequest));
		return `${algorithmIdentifier}
${longDate}
${credentialScope}
${toHex(await hash.digest())}`;
	}
	getCanonicalPath({ path }) {
		if (this.uriEscapePath) {
			const normalizedPathSegments = [];
			for (const pathSegment of path.split("/")) {
				if (pathSegment?.length === 0) continue;
				if (pathSegment === ".") continue;
				if (pathSegment === "..") normalizedPathSegments.pop();
				else normalizedPathSegments.push(pathSegment);
			}
			const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
			return require_buildQueryString.escapeUri(normalizedPath).replace(/%2F/g, "/");
		}
		return path;
	}
	validateResolvedCredentials(credentials) {
		if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") throw new Error("Resolved credential object is not valid");
	}
	formatDate(now) {
		const longDate = iso8601(now).replace(/[-:]/g, "");
		return {
			longDate,
			shortDate: longDate.slice(0, 8)
		};
	}
	getCanonicalHeaderList(headers) {
		return Object.keys(headers).sort().join(";");
	}
};
// node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
const signingKeyCache = {};
const cacheQueue = [];
const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
	const cacheKey = `${shortDate}:${region}:${service}:${toHex(await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId))}:${credentials.sessionToken}`;
	if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
	cacheQueue.push(cacheKey);
	while (cacheQueue.length > 50) delete signingKeyCache[cacheQueue.shift()];
	let key = `AWS4${credentials.secretAccessKey}`;
	for (const signable of [
		shortDate,
		region,
		service,
		KEY_TYPE_IDENTIFIER
	]) key = await hmac(sha256Constructor, key, signable);
	return signingKeyCache[cacheKey] = key;
};
const hmac = (ctor, secret, data) => {
	const hash = new ctor(secret);
	hash.update(toUint8Array(data));
	return hash.digest();
};
// node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
const getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
	const canonical = {};
	for (const headerName of Object.keys(headers).sort()) {
		if (headers[headerName] == void 0) continue;
		const canonicalHeaderName = headerName.toLowerCase();
		if (require_hasOwn.hasOwn(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
			if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) continue;
		}
		if (canonicalHeaderName === "__proto__") require_writeKey.writeKey(canonical);
		canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
	}
	return canonical;
};
// node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
const getPayloadHash = async ({ headers, body }, hashConstructor) => {
	for (const headerName in headers) {
		if (!require_hasOwn.hasOwn(headers, headerName)) continue;
		if (headerName.toLowerCase() === "x-amz-content-sha256") return headers[headerName];
	}
	if (body == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
	else if (typeof body === "string" || ArrayBuffer.isView(body) || require_hasOwn.isArrayBuffer(body)) {
		const hashCtor = new hashConstructor();
		hashCtor.update(toUint8Array(body));
		return toHex(await hashCtor.digest());
	}
	return UNSIGNED_PAYLOAD;
};
// node_modules/@smithy/signature-v4/dist-es/headerUtil.js
const hasHeader = (soughtHeader, headers) => {
	soughtHeader = soughtHeader.toLowerCase();
	for (const headerName in headers) {
		if (!require_hasOwn.hasOwn(headers, headerName)) continue;
		if (soughtHeader === headerName.toLowerCase()) return true;
	}
	return false;
};
// node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
const moveHeadersToQuery = (request, options = {}) => {
	const { headers, query = {} } = require_httpRequest.HttpRequest.clone(request);
	for (const name in headers) {
		if (!require_hasOwn.hasOwn(headers, name)) continue;
		const lname = name.toLowerCase();
		if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
			query[name] = headers[name];
			delete headers[name];
		}
	}
	return {
		...request,
		headers,
		query
	};
};
// node_modules/@smithy/signature-v4/dist-es/prepareRequest.js
const prepareRequest$1 = (request) => {
	request = require_httpRequest.HttpRequest.clone(request);
	for (const headerName in request.headers) {
		if (!require_hasOwn.hasOwn(request.headers, headerName)) continue;
		if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) delete request.headers[headerName];
	}
	return request;
};
// node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
var SignatureV4 = class extends SignatureV4Base {
	headerFormatter = new HeaderFormatter();
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
		super({
			applyChecksum,
			credentials,
			region,
			service,
			sha256,
			uriEscapePath
		});
	}
	async presign(originalRequest, options = {}) {
		const { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const { longDate, shortDate } = this.formatDate(signingDate);
		if (expiresIn > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
		const scope = createScope(shortDate, region, signingService ?? this.service);
		const request = moveHeadersToQuery(prepareRequest$1(originalRequest), {
			unhoistableHeaders,
			hoistableHeaders
		});
		if (credentials.sessionToken) request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
		request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
		request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
		request.query[AMZ_DATE_QUERY_PARAM] = longDate;
		request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
		const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
		request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
		return request;
	}
	async sign(toSign, options) {
		if (typeof toSign === "string") return this.signString(toSign, options);
		else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options);
		else if (toSign.message) return this.signMessage(toSign, options);
		else return this.signRequest(toSign, options);
	}
	async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
		const region = signingRegion ?? await this.regionProvider();
		const { shortDate, longDate } = this.formatDate(signingDate);
		const scope = createScope(shortDate, region, signingService ?? this.service);
		const hashedPayload = await getPayloadHash({
			headers: {},
			body: payload
		}, this.sha256);
		const hash = new this.sha256();
		hash.update(headers);
		const hashedHeaders = toHex(await hash.digest());
		const stringToSign = [
			EVENT_ALGORITHM_IDENTIFIER,
			longDate,
			scope,
			priorSignature,
			hashedHeaders,
			hashedPayload
		].join("\n");
		return this.signString(stringToSign, {
			signingDate,
			signingRegion: region,
			signingService,
			eventStreamCredentials
		});
	}
	async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
		return this.signEvent({
			headers: this.headerFormatter.format(signableMessage.message.headers),
			payload: signableMessage.message.body
		}, {
			signingDate,
			signingRegion,
			signingService,
			priorSignature: signableMessage.priorSignature,
			eventStreamCredentials
		}).then((signature) => {
			return {
				message: signableMessage.message,
				signature
			};
		});
	}
	async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
		const credentials = eventStreamCredentials ?? await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const { shortDate } = this.formatDate(signingDate);
		const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
		hash.update(toUint8Array(stringToSign));
		return toHex(await hash.digest());
	}
	async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const request = prepareRequest$1(requestToSign);
		const { longDate, shortDate } = this.formatDate(signingDate);
		const scope = createScope(shortDate, region, signingService ?? this.service);
		request.headers[AMZ_DATE_HEADER] = longDate;
		if (credentials.sessionToken) request.headers[TOKEN_HEADER] = credentials.sessionToken;
		const payloadHash = await getPayloadHash(request, this.sha256);
		if (!hasHeader("x-amz-content-sha256", request.headers) && this.applyChecksum) request.headers[SHA256_HEADER] = payloadHash;
		const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
		request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
		return request;
	}
	async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
		const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
		const hash = new this.sha256(await keyPromise);
		hash.update(toUint8Array(stringToSign));
		return toHex(await hash.digest());
	}
	getSigningKey(credentials, region, shortDate, service) {
		return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
	}
};
// build/src/aws/check-answer.js
function checkEnvelope(response, service) {
	const { statusCode: status, headers, body } = response;
	const type = headers["content-type"] ?? "";
	const mayBeAws = body.length > 0 && (/xml|json/i.test(type) || type === "");
	if (status >= 300 && status < 400) throw new TransportError("final", `${service.title} answered with a redirect (${status}); redirects are not followed. Check the endpoint URL`);
	if (mayBeAws) return;
	const summary = `got HTTP ${status} with ${body.length === 0 ? "an empty answer" : type.slice(0, 50)} from something that is not ${service.title}`;
	if (status < 400) throw new TransportError("final", `${summary}: this is not AWS. Is a proxy or a sign-in page in between?`);
	if (service.wire === "xml" && status < 500) throw new TransportError(kindOfStatus(status), `${summary} (a proxy or a web filter?)`, { headers });
	throw bareStatus(response, body.length === 0 ? "" : `; ${summary} (a proxy or a web filter?)`);
}
function checkedTransport(transport, service) {
	return {
		...transport,
		async handle(request, options) {
			const answer = await transport.handle(request, options);
			checkEnvelope(answer.response, service);
			return answer;
		}
	};
}
function bareStatus({ statusCode: status, reason, headers }, more) {
	return Object.assign(new Error((reason || `HTTP status ${status}`) + more), {
		name: String(status),
		$fault: status >= 500 ? "server" : "client",
		$metadata: { httpStatusCode: status },
		$response: {
			statusCode: status,
			headers
		}
	});
}
const SHORTEST_PASSWORD = 8;
function problemWithLogin(login, now) {
	return problemWithPair(login) ?? problemWithExpiry(login.expiresAt, now);
}
function problemWithPair({ username, password }) {
	const user = username;
	const secret = password?.reveal();
	return firstProblem([["user name", user], ["password", secret]]);
}
function problemWithToken({ token, expiresAt }, now) {
	const secret = token?.reveal();
	return firstProblem([["token", secret]]) ?? problemWithExpiry(expiresAt, now);
}
function problemWithText(title, text) {
	return firstProblem([[title, text]]);
}
function firstProblem(parts) {
	for (const check of CHECKS) {
		const problem = parts.map(([title, value]) => check(title, value)).find((found) => found !== void 0);
		if (problem !== void 0) return problem;
	}
}
const CHECKS = [
	(title, value) => value === void 0 || value === null || value === "" ? `without ${withArticle(title)}` : void 0,
	(title, value) => typeof value === "string" ? void 0 : `with ${withArticle(title)} that is not text`,
	(title, value) => isPlain(String(value)) ? void 0 : `with control characters in the ${title}`,
	(title, value) => /\S/.test(String(value)) ? void 0 : `with ${withArticle(title)} of blanks only`,
	(title, value) => ["password", "token"].includes(title) && String(value).length < SHORTEST_PASSWORD ? `with a ${title} of fewer than ${SHORTEST_PASSWORD} characters` : void 0
];
function withArticle(title) {
	return /^[aeio]/.test(title) ? `an ${title}` : `a ${title}`;
}
function problemWithExpiry(expiresAt, now) {
	if (!expiresAt || Number.isNaN(expiresAt.getTime())) return "without an expiry";
	if (expiresAt.getTime() <= now) return `that expired at ${expiresAt.toISOString()}; is the clock right?`;
}
function isPlain(text) {
	return text.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
}
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
let selectedPartitionsInfo = {
	"partitions": [
		{
			"id": "aws",
			"outputs": {
				"dnsSuffix": "amazonaws.com",
				"dualStackDnsSuffix": "api.aws",
				"implicitGlobalRegion": "us-east-1",
				"name": "aws",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
			"regions": {
				"af-south-1": { "description": "Africa (Cape Town)" },
				"ap-east-1": { "description": "Asia Pacific (Hong Kong)" },
				"ap-east-2": { "description": "Asia Pacific (Taipei)" },
				"ap-northeast-1": { "description": "Asia Pacific (Tokyo)" },
				"ap-northeast-2": { "description": "Asia Pacific (Seoul)" },
				"ap-northeast-3": { "description": "Asia Pacific (Osaka)" },
				"ap-south-1": { "description": "Asia Pacific (Mumbai)" },
				"ap-south-2": { "description": "Asia Pacific (Hyderabad)" },
				"ap-southeast-1": { "description": "Asia Pacific (Singapore)" },
				"ap-southeast-2": { "description": "Asia Pacific (Sydney)" },
				"ap-southeast-3": { "description": "Asia Pacific (Jakarta)" },
				"ap-southeast-4": { "description": "Asia Pacific (Melbourne)" },
				"ap-southeast-5": { "description": "Asia Pacific (Malaysia)" },
				"ap-southeast-6": { "description": "Asia Pacific (New Zealand)" },
				"ap-southeast-7": { "description": "Asia Pacific (Thailand)" },
				"aws-global": { "description": "aws global region" },
				"ca-central-1": { "description": "Canada (Central)" },
				"ca-west-1": { "description": "Canada West (Calgary)" },
				"eu-central-1": { "description": "Europe (Frankfurt)" },
				"eu-central-2": { "description": "Europe (Zurich)" },
				"eu-north-1": { "description": "Europe (Stockholm)" },
				"eu-south-1": { "description": "Europe (Milan)" },
				"eu-south-2": { "description": "Europe (Spain)" },
				"eu-west-1": { "description": "Europe (Ireland)" },
				"eu-west-2": { "description": "Europe (London)" },
				"eu-west-3": { "description": "Europe (Paris)" },
				"il-central-1": { "description": "Israel (Tel Aviv)" },
				"me-central-1": { "description": "Middle East (UAE)" },
				"me-south-1": { "description": "Middle East (Bahrain)" },
				"me-west-1": { "description": "Middle East (Saudi Arabia)" },
				"mx-central-1": { "description": "Mexico (Central)" },
				"sa-east-1": { "description": "South America (Sao Paulo)" },
				"sa-west-1": { "description": "South America (Chile)" },
				"us-east-1": { "description": "US East (N. Virginia)" },
				"us-east-2": { "description": "US East (Ohio)" },
				"us-west-1": { "description": "US West (N. California)" },
				"us-west-2": { "description": "US West (Oregon)" }
			}
		},
		{
			"id": "aws-cn",
			"outputs": {
				"dnsSuffix": "amazonaws.com.cn",
				"dualStackDnsSuffix": "api.amazonwebservices.com.cn",
				"implicitGlobalRegion": "cn-northwest-1",
				"name": "aws-cn",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^cn\\-\\w+\\-\\d+$",
			"regions": {
				"aws-cn-global": { "description": "aws-cn global region" },
				"cn-north-1": { "description": "China (Beijing)" },
				"cn-northwest-1": { "description": "China (Ningxia)" }
			}
		},
		{
			"id": "aws-eusc",
			"outputs": {
				"dnsSuffix": "amazonaws.eu",
				"dualStackDnsSuffix": "api.amazonwebservices.eu",
				"implicitGlobalRegion": "eusc-de-east-1",
				"name": "aws-eusc",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^eusc\\-(de)\\-\\w+\\-\\d+$",
			"regions": { "eusc-de-east-1": { "description": "AWS European Sovereign Cloud (Germany)" } }
		},
		{
			"id": "aws-iso",
			"outputs": {
				"dnsSuffix": "c2s.ic.gov",
				"dualStackDnsSuffix": "api.aws.ic.gov",
				"implicitGlobalRegion": "us-iso-east-1",
				"name": "aws-iso",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-iso\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-global": { "description": "aws-iso global region" },
				"us-iso-east-1": { "description": "US ISO East" },
				"us-iso-west-1": { "description": "US ISO WEST" }
			}
		},
		{
			"id": "aws-iso-b",
			"outputs": {
				"dnsSuffix": "sc2s.sgov.gov",
				"dualStackDnsSuffix": "api.aws.scloud",
				"implicitGlobalRegion": "us-isob-east-1",
				"name": "aws-iso-b",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-isob\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-b-global": { "description": "aws-iso-b global region" },
				"us-isob-east-1": { "description": "US ISOB East (Ohio)" },
				"us-isob-west-1": { "description": "US ISOB West" }
			}
		},
		{
			"id": "aws-iso-e",
			"outputs": {
				"dnsSuffix": "cloud.adc-e.uk",
				"dualStackDnsSuffix": "api.cloud-aws.adc-e.uk",
				"implicitGlobalRegion": "eu-isoe-west-1",
				"name": "aws-iso-e",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^eu\\-isoe\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-e-global": { "description": "aws-iso-e global region" },
				"eu-isoe-west-1": { "description": "EU ISOE West" }
			}
		},
		{
			"id": "aws-iso-f",
			"outputs": {
				"dnsSuffix": "csp.hci.ic.gov",
				"dualStackDnsSuffix": "api.aws.hci.ic.gov",
				"implicitGlobalRegion": "us-isof-south-1",
				"name": "aws-iso-f",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-isof\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-f-global": { "description": "aws-iso-f global region" },
				"us-isof-east-1": { "description": "US ISOF EAST" },
				"us-isof-south-1": { "description": "US ISOF SOUTH" }
			}
		},
		{
			"id": "aws-us-gov",
			"outputs": {
				"dnsSuffix": "amazonaws.com",
				"dualStackDnsSuffix": "api.aws",
				"implicitGlobalRegion": "us-gov-west-1",
				"name": "aws-us-gov",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-gov\\-\\w+\\-\\d+$",
			"regions": {
				"aws-us-gov-global": { "description": "aws-us-gov global region" },
				"us-gov-east-1": { "description": "AWS GovCloud (US-East)" },
				"us-gov-west-1": { "description": "AWS GovCloud (US-West)" }
			}
		}
	],
	"version": "1.1"
};
let selectedUserAgentPrefix = "";
const partition = (value) => {
	const { partitions } = selectedPartitionsInfo;
	for (const partition of partitions) {
		const { regions, outputs } = partition;
		for (const [region, regionData] of Object.entries(regions)) if (region === value) return {
			...outputs,
			...regionData
		};
	}
	for (const partition of partitions) {
		const { regionRegex, outputs } = partition;
		if (new RegExp(regionRegex).test(value)) return { ...outputs };
	}
	const DEFAULT_PARTITION = partitions.find((partition) => partition.id === "aws");
	if (!DEFAULT_PARTITION) throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
	return { ...DEFAULT_PARTITION.outputs };
};
const getUserAgentPrefix = () => selectedUserAgentPrefix;
// build/src/aws/own-endpoint.js
function ownEndpoint({ hostName, plainFips }, { region: name, useFips, useDualstack }) {
	const region = realRegion(name);
	const { dnsSuffix, dualStackDnsSuffix } = partition(region);
	const isFips = useFips || isFipsName(name);
	if (name === "aws-global" && hostName === "sts" && !isFips && !useDualstack) return "https://sts.amazonaws.com";
	const isPlain = plainFips?.includes(partitionOf(region)) && !useDualstack;
	return `https://${hostName}${isFips && !isPlain ? "-fips" : ""}.${region}.${useDualstack ? dualStackDnsSuffix : dnsSuffix}`;
}
function signingRegion(name) {
	return name === "aws-global" ? "us-east-1" : realRegion(name);
}
function realRegion(name) {
	if (name === "fips-aws-global" || name === "aws-fips") return "us-east-1";
	return name.replace(/fips-(?:dkr-|prod-)?|-fips/, "");
}
function isFipsName(region) {
	return region.startsWith("fips-") || region.endsWith("-fips");
}
// build/src/aws/call.js
async function call({ service, operation, input, readable }, { connection, keys }, abortSignal) {
	const [, namespace, name, traits, inputShape, outputShape] = operation;
	const given = connection.endpoint(service);
	const url = new URL(given ?? ownEndpoint(service, connection));
	const protocol = await service.protocol();
	const context = {
		...SERDE,
		endpoint: async () => ({ url })
	};
	protocol.setSerdeContext(context);
	const shapes = {
		namespace,
		name,
		traits,
		input: inputShape,
		output: outputShape
	};
	const request = require_httpRequest.HttpRequest.clone(await protocol.serializeRequest(shapes, input, context));
	if (request.path === `${url.pathname}/`) request.path = url.pathname;
	request.headers["host"] = url.host;
	request.headers["user-agent"] = connection.userAgent;
	const signed = keys ? await sign(request, {
		keys,
		service,
		connection
	}) : request;
	const { response } = await connection.transport.handle(signed, { abortSignal });
	connection.clock.learn(response.headers["date"]);
	checkEnvelope(response, service);
	const text = Buffer.from(response.body).toString("utf8");
	if (readable) response.body = Buffer.from(readable(text));
	try {
		return {
			output: await protocol.deserializeResponse(shapes, context, response),
			text
		};
	} catch (error) {
		if (error instanceof Error) Object.defineProperty(error, "$response", { value: response });
		throw error;
	}
}
const SERDE = {
	base64Decoder: require_writeKey.fromBase64,
	base64Encoder: require_writeKey.toBase64,
	utf8Decoder: require_toUtf8.fromUtf8,
	utf8Encoder: require_toUtf8.toUtf8,
	disableHostPrefix: false
};
async function sign(request, { keys, service, connection }) {
	const signer = new SignatureV4({
		credentials: revealed(keys),
		region: signingRegion(connection.region),
		service: service.hostName,
		sha256: Sha256Node
	});
	return require_httpRequest.HttpRequest.clone(await signer.sign(request, { signingDate: connection.clock.now() }));
}
function revealed({ accessKeyId, secretAccessKey, sessionToken }) {
	for (const secret of [secretAccessKey, sessionToken]) if (secret) require_errors.keepOutOfMessages(secret);
	return {
		accessKeyId,
		secretAccessKey: secretAccessKey.reveal(),
		...sessionToken ? { sessionToken: sessionToken.reveal() } : {}
	};
}
// build/src/iam/access-denied.js
const policyKinds = [
	"identity-based policy",
	"resource-based policy",
	"session policy",
	"permissions boundary",
	"service control policy",
	"resource control policy",
	"VPC endpoint policy",
	"role trust policy"
];
function isDenial(code) {
	return /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/.test(code);
}
function readDenial(message) {
	const [, how = "", rest = ""] = /(with an explicit deny in |because no )(.{1,200})/.exec(message) ?? [];
	const words = rest.toLowerCase();
	return {
		principal: /\bUser: (arn:\S+)/.exec(message)?.[1],
		action: /not authorized to perform: ([\w-]+:\w+)/.exec(message)?.[1],
		resource: / on resource: (\S+)/.exec(message)?.[1]?.replace(/[.,;]$/, ""),
		policy: policyKinds.find((kind) => words.includes(kind.toLowerCase())),
		policyArn: /(arn:aws[\w-]*:(?:iam|organizations)::\S*policy\/\S+)/.exec(rest)?.[1]?.replace(/[.,;]$/, ""),
		isExplicit: how.startsWith("with")
	};
}
// build/src/iam/denial-advice.js
function denialAdvice(message, { permissions, principal, surface, instead }) {
	const denial = readDenial(message);
	const missing = wantedOf(denial, permissions);
	return [
		...cureOf(denial, missing, nameOf(denial.principal ?? principal)),
		...placeOf$1(missing),
		...instead === void 0 ? [] : [instead],
		policyHint("identity", surface),
		...missing?.action === ASSUME_ROLE ? [policyHint("trust", surface)] : []
	].join("\n");
}
const ASSUME_ROLE = "sts:AssumeRole";
function policyHint(kind, surface) {
	const what = kind === "identity" ? "the policy that these options need" : "the trust policy for this token";
	return surface === "action" ? `The command prints ${what}: give it the same options and --generate-policy ${kind}` : `Add --generate-policy ${kind} to the command line to print ${what}`;
}
function wantedOf({ action, resource }, permissions) {
	const own = permissions.find((each) => each.action === action) ?? (action ? void 0 : permissions[0]);
	const name = action ?? own?.action;
	if (name === void 0) return void 0;
	return {
		action: name,
		resources: resource !== void 0 && resource !== "*" ? [resource] : own?.resources ?? [resource ?? "*"],
		condition: Object.entries(own?.condition ?? {}).flatMap(([, pairs]) => Object.entries(pairs)).map(([key, value]) => ` with ${key} ${[value].flat().join(", ")}`).join("")
	};
}
function cureOf({ policy, policyArn, isExplicit }, missing, who) {
	const what = missing ? `${missing.action} on ${missing.resources.join(" and ")}${missing.condition}` : "this call";
	const place = policyArn === void 0 ? "" : ` ${policyArn}`;
	if (isExplicit) return [`A statement with "Deny" in ${article(policy)}${place} refuses ${what}`, "Remove or narrow that statement: an \"Allow\" in another policy does not help"];
	switch (policy) {
		case "session policy": return [`The session policy does not allow ${what}`, "Add it to inline-session-policy or managed-session-policies of this run, or remove that option"];
		case "permissions boundary": return [`The permissions boundary${place} of ${who} does not allow ${what}`, "Add it there, and to its policy too"];
		case "service control policy":
		case "resource control policy": return [`A ${policy}${place} of the organisation does not allow ${what}`, "Only its administrator can change that"];
		case "VPC endpoint policy": return [`The policy of the VPC endpoint does not allow ${what}`, "Add it there, or use another endpoint"];
		case "role trust policy":
		case "resource-based policy": return [`The ${policy}${place} does not allow ${what} for ${who}`, `Add ${who} there`];
		case void 0:
			if (missing?.action !== ASSUME_ROLE) return [`${capital(who)} needs ${what}. Add it to the policy of ${who}`];
			return [`${capital(who)} needs ${what} in its policy, and the trust policy of that role must name ${who}, with the external id if it asks for one. AWS says the same if the role does not exist`];
		case "identity-based policy": return [`${capital(who)} needs ${what}. Add it to the policy of ${who}`];
	}
}
function placeOf$1(missing) {
	const [, , service = "", region = "", account = ""] = missing?.resources[0]?.split(":") ?? [];
	if (!/^\d{12}$/.test(account) || !/^(?:redshift|redshift-serverless|elasticmapreduce)$/.test(service)) return [];
	return [`The cluster is looked for in the account ${account} and the Region ${region}, those of the role and the run. If it is in another account, no policy helps: give a role of that account, last in role-to-assume`];
}
function nameOf(arn) {
	const [, kind, name] = /:(assumed-role|role|user)\/(?:[^\s/]+\/)*?([\w+=,.@-]+)(?:\/[^/]*)?$/.exec(arn ?? "") ?? [];
	if (name === void 0) return "the role";
	return `the ${kind === "user" ? "user" : "role"} ${name}`;
}
function article(policy) {
	if (policy === void 0) return "a policy";
	return /^[aeiou]/i.test(policy) ? `an ${policy}` : `a ${policy}`;
}
function capital(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
// build/src/iam/subject-notes.js
function subjectNotes(subject, issuer) {
	const ids = issuer?.endsWith("/api/actions") ? /^repo:[^/:]+-\d+\/[^/:]+-\d+:/ : /^repo:[^/:]+@\d+\/[^/:]+@\d+:/;
	const environment = /:environment:([^:]+)/.exec(subject)?.[1];
	return [
		...environment === void 0 ? [] : [`The job has the environment ${environment}, so its subject has environment:${environment} in place of the branch. The settings of the environment say which branches may use it`],
		.../:pull_request$/.test(subject) ? ["A pull request started this run, so its subject has pull_request in place of the branch. Every pull request of the repository has this subject"] : [],
		...ids.test(subject) ? ["The subject has the ids of owner and repository. A policy with their names alone does not fit it"] : []
	];
}
// build/src/iam/policy.js
function exactly(text) {
	return text.replaceAll("${", "${$}{");
}
function literal(text) {
	return exactly(text).replace(/[*?]/g, (wildcard) => `\${${wildcard}}`);
}
// build/src/iam/trust-policy.js
const GOOGLE = "accounts.google.com";
function providerOf$1(issuer, { partition, account }) {
	const host = hostOf(issuer);
	return host === GOOGLE ? GOOGLE : `arn:${partition}:iam::${account}:oidc-provider/${host}`;
}
function hostOf(issuer) {
	return issuer.replace(/^https?:\/\//, "");
}
// build/src/iam/trust-advice.js
function trustAdvice(code, reason, token) {
	const { claims, role, surface } = token;
	const causes = causesOf(code, reason, token);
	if (!causes) return void 0;
	const { issuer = "-", subject = "-", audiences } = claims;
	return [
		`The role is ${role}. The token says:`,
		`Issuer: ${issuer}`,
		`Subject: ${subject}`,
		`Audience: ${audiences.join(" ")}`,
		...causes,
		policyHint("trust", surface)
	].join("\n");
}
function causesOf(code, reason, { claims, role }) {
	const [, partition = "aws", , , account = ""] = role.split(":");
	const { issuer = "", subject = "", audiences } = claims;
	const provider = providerOf$1(issuer, {
		partition,
		account
	});
	if (/^AccessDenied/.test(code)) return [
		`Either the role does not exist, or its trust policy does not name the provider ${provider}, this subject and this audience. IAM compares upper and lower case, and StringEquals knows no wildcard`,
		...subjectNotes(subject, issuer),
		...capitals(subject),
		...sessionTags(claims)
	];
	if (!/^InvalidIdentityToken/.test(code)) return void 0;
	if (/no openidconnect provider/i.test(reason)) return [`The account ${account} of the role has no identity provider for this issuer. A provider of another issuer, or of another account, does not help. To add it: aws iam create-open-id-connect-provider --url ${issuer} --client-id-list ${audiences[0] ?? "AUDIENCE"}`];
	if (/audience/i.test(reason)) return [`The identity provider does not list this audience. To add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${provider} --client-id ${audiences[0] ?? "AUDIENCE"}`, ...audiences.length > 1 ? ["The token has several audiences. Declare exactly one for AWS"] : []];
}
function capitals(subject) {
	const name = /^(?:repo|project_path|organization):([^:]+)/.exec(subject)?.[1];
	if (name === void 0 || name === name.toLowerCase()) return [];
	return [`The subject has capital letters in ${name}: write them in the policy as they are here`];
}
function sessionTags({ hasSessionTags }) {
	return hasSessionTags ? ["The token sets session tags: the trust policy must allow sts:TagSession too"] : [];
}
// build/src/iam/explain.js
function explainDenial(error, call) {
	if (!(error instanceof require_errors.ServiceError) || !isDenial(error.code)) return error;
	return withAdvice(error, denialAdvice(error.reason, call));
}
function explainTrust(error, token) {
	if (!(error instanceof require_errors.ServiceError)) return error;
	const advice = trustAdvice(error.code, error.reason, token);
	return advice === void 0 ? error : withAdvice(error, advice);
}
function explainNotFound(error, { account, region }) {
	if (!(error instanceof require_errors.ServiceError) || !/^(?:ClusterNotFound|ResourceNotFound)/.test(error.code)) return error;
	return withAdvice(error, `AWS looked in ${account === void 0 ? "the session's account" : `the account ${account}`} and the Region ${region}. If the cluster is elsewhere, give its Region, or a role of its account`);
}
function withAdvice(error, advice) {
	if (error.advice !== void 0) return error;
	const { operation, code, reason, details, cause } = error;
	return new require_errors.ServiceError(operation, {
		code,
		message: reason,
		details,
		advice
	}, cause === void 0 ? {} : { cause });
}
// build/src/iam/permission.js
const PLACEHOLDERS = {
	region: "REGION",
	account: "ACCOUNT_ID"
};
function arnIn({ partition, region, account }, service, resource) {
	return [
		"arn",
		partition,
		service,
		region ?? PLACEHOLDERS.region,
		account ?? PLACEHOLDERS.account,
		resource
	].join(":");
}
function assumePermission(roleArn) {
	return {
		sid: "NextRole",
		action: "sts:AssumeRole",
		resources: [roleArn]
	};
}
// build/src/identity/given-keys.js
const VARIABLES = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"];
function keysOfEnvironment(env, now) {
	const names = VARIABLES;
	if (!variableSetting(env, names[0])) return void 0;
	return checkedKeys({
		accessKeyId: variableSetting(env, names[0]),
		secretAccessKey: variableSetting(env, names[1]),
		sessionToken: variableSetting(env, "AWS_SECURITY_TOKEN") ?? variableSetting(env, "AWS_SESSION_TOKEN"),
		expiration: variableSetting(env, "AWS_CREDENTIAL_EXPIRATION")
	}, {
		origin: "the environment",
		names,
		now
	});
}
function refuseLoneSecret(env) {
	const [id, secret] = VARIABLES;
	if (variableSetting(env, secret) && !variableSetting(env, id)) throw partial("the environment", id);
}
function partial(origin, missing) {
	return new require_errors.FailureError(`Partial credentials found in ${origin}, missing: ${missing}`);
}
function checkedKeys(given, { origin, names, now }) {
	const { accessKeyId, secretAccessKey, sessionToken, expiration } = given;
	if (!accessKeyId && !secretAccessKey) return void 0;
	if (!accessKeyId || !secretAccessKey) throw partial(origin, accessKeyId ? names[1] : names[0]);
	for (const setting of [
		accessKeyId,
		secretAccessKey,
		sessionToken
	]) if (setting) refuseCharacters(setting);
	if (expiration) refuseExpired(expiration, {
		origin,
		now
	});
	return wrappedKeys({
		accessKeyId: accessKeyId.value,
		secretAccessKey: secretAccessKey.value,
		sessionToken: sessionToken?.value
	});
}
function wrappedKeys({ accessKeyId, secretAccessKey, sessionToken }) {
	return {
		accessKeyId,
		secretAccessKey: new require_secret.Secret(secretAccessKey),
		...sessionToken ? { sessionToken: new require_secret.Secret(sessionToken) } : {}
	};
}
function refuseCharacters({ from, value }) {
	const [wrong] = /[^\u0021-\u007e]/u.exec(value) ?? [];
	if (wrong === void 0) return;
	const position = [...value].indexOf(wrong) + 1;
	throw new require_errors.FailureError(`${from}: character ${position} is ${require_errors.quote(wrong)}, which cannot be a part of it. Set it again; the value is not shown`);
}
function refuseExpired({ from, value }, { origin, now }) {
	const expiresAt = Date.parse(value);
	if (Number.isNaN(expiresAt)) throw new require_errors.FailureError(`${from}: ${require_errors.quote(value)} is not a time`);
	if (expiresAt > now) return;
	throw new require_errors.FailureError(`The AWS keys of ${origin} expired at ${new Date(expiresAt).toISOString()} (${from}). They were not sent`);
}
// build/src/identity/assume-role.js
async function assumeRoleWithWebIdentity(role, token, connection) {
	const { AssumeRoleWithWebIdentity$: operation } = await Promise.resolve().then(() => require("./sts-shapes.js"));
	const { output } = await connection.retryPolicy.retry("AssumeRoleWithWebIdentity", async (abortSignal) => {
		const input = {
			...parameters(role),
			WebIdentityToken: (await token()).reveal()
		};
		return call({
			service: sts,
			operation,
			input
		}, {
			connection,
			keys: void 0
		}, abortSignal);
	});
	return checkedSession(role, output, connection);
}
async function assumeRole(role, session) {
	const { connection, keys, principal } = session;
	const { AssumeRole$: operation } = await Promise.resolve().then(() => require("./sts-shapes.js"));
	const input = {
		...parameters(role),
		ExternalId: role.externalId
	};
	const { output } = await connection.retryPolicy.retry("AssumeRole", (abortSignal) => call({
		service: sts,
		operation,
		input
	}, {
		connection,
		keys
	}, abortSignal)).catch((error) => {
		throw explainDenial(error, {
			permissions: [assumePermission(role.arn)],
			principal,
			surface: connection.surface
		});
	});
	return checkedSession(role, output, connection);
}
function parameters({ arn, sessionName, durationSeconds, policy, policyArns }) {
	return {
		RoleArn: arn,
		RoleSessionName: sessionName,
		DurationSeconds: durationSeconds,
		Policy: policy,
		PolicyArns: policyArns?.map((each) => ({ arn: each }))
	};
}
function checkedSession(role, { Credentials, AssumedRoleUser }, connection) {
	const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials ?? {};
	const principal = AssumedRoleUser?.Arn;
	if (!AccessKeyId || !SecretAccessKey || !SessionToken || !principal) throw new require_errors.FailureError(`STS returned no credentials for the role ${require_errors.quote(role.arn)}`);
	const { partition, account, name } = roleNameOf(role.arn);
	if (!principal.startsWith(`arn:${partition}:sts::${account}:assumed-role/${name}/`)) throw new require_errors.FailureError(`STS returned a session of ${require_errors.quote(principal)} for the role ${require_errors.quote(role.arn)}`);
	if (![
		AccessKeyId,
		SecretAccessKey,
		SessionToken
	].every(mayBeOfAws)) throw new require_errors.FailureError(`STS returned credentials for the role ${require_errors.quote(role.arn)} that AWS never makes`);
	return {
		connection,
		keys: wrappedKeys({
			accessKeyId: AccessKeyId,
			secretAccessKey: SecretAccessKey,
			sessionToken: SessionToken
		}),
		account,
		principal
	};
}
function mayBeOfAws(text) {
	return /^[\u0021-\u007e]{16,}$/.test(text);
}
function roleNameOf(arn) {
	const [, partition = "", , , account = "", resource = ""] = arn.split(":");
	return {
		partition,
		account,
		name: resource.split("/").at(-1) ?? ""
	};
}
function audienceFor(partition) {
	return partition === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}
// build/src/identity/caller.js
async function callerOf({ connection, keys }) {
	const { GetCallerIdentity$: operation } = await Promise.resolve().then(() => require("./sts-shapes.js"));
	const { output } = await connection.retryPolicy.retry("GetCallerIdentity", (abortSignal) => call({
		service: sts,
		operation,
		input: {}
	}, {
		connection,
		keys
	}, abortSignal));
	const { Account, Arn } = output;
	if (!Account || !Arn) throw new require_errors.FailureError("GetCallerIdentity returned no account");
	return {
		connection,
		keys,
		account: Account,
		principal: Arn
	};
}
// build/src/identity/profile-role.js
function profileRole(profile, settings, sessionName) {
	const find = (key) => settingIn$1(settings, key, profile);
	if (find("mfa_serial")) throw new require_errors.FailureError(`The profile ${require_errors.quote(profile)} has mfa_serial. This command cannot ask for the code of an MFA device`);
	const durationSeconds = readDuration(find("duration_seconds"));
	const externalId = settings.get("external_id");
	return {
		...checkedRole({
			arn: find("role_arn"),
			sessionName: find("role_session_name")
		}, `The profile ${require_errors.quote(profile)}`, sessionName),
		...durationSeconds === void 0 ? {} : { durationSeconds },
		...externalId ? { externalId } : {}
	};
}
function checkedRole({ arn, sessionName }, subject, defaultSessionName) {
	if (!arn) throw new require_errors.FailureError(`${subject} has web_identity_token_file without role_arn. Add role_arn`);
	check(arn, roleArn);
	if (sessionName) check(sessionName, identityOptions["role-session-name"]);
	return {
		arn: arn.value,
		sessionName: sessionName?.value ?? defaultSessionName
	};
}
function check({ from, value }, limits) {
	const problem = problemWith$1(value, limits);
	if (problem !== void 0) throw new require_errors.UsageError("cluster-credentials", [`${from}: ${problem}`]);
}
function readDuration(setting) {
	if (!setting) return void 0;
	const { min, max } = identityOptions["role-duration-seconds"];
	const seconds = Number(setting.value);
	if (Number.isInteger(seconds) && seconds >= min && seconds <= max) return seconds;
	throw new require_errors.UsageError("cluster-credentials", [`${setting.from}: ${require_errors.quote(setting.value)} must be a whole number of seconds from ${min} to ${max}`]);
}
// build/src/identity/credential-process.js
const LARGEST_OUTPUT = 262144;
function keysOfProcess(source, { retryPolicy }) {
	const subject = `credential_process of the profile ${require_errors.quote(source.profile)}`;
	const [program, ...args] = splitWords(source.command) ?? [];
	if (program === void 0) throw new require_errors.FailureError(`${subject}: a quotation mark or a backslash has no partner`);
	return retryPolicy.retry(subject, async (signal) => {
		return printedKeys(await run$1(program, args, {
			subject,
			signal,
			env: source.env
		}), subject, source);
	});
}
async function run$1(program, args, { subject, signal, env }) {
	const { execFile } = await import("node:child_process");
	return new Promise((resolve, reject) => {
		const options = {
			env: { ...env },
			maxBuffer: LARGEST_OUTPUT,
			windowsHide: true,
			signal,
			killSignal: "SIGKILL"
		};
		const child = execFile(program, [...args], options, (error, stdout, stderr) => {
			if (!error) resolve(stdout);
			else if (signal.aborted) reject(error);
			else reject(new require_errors.FailureError(`${subject}: ${require_errors.quote(program)} ${howItFailed(error)}${reasonIn(stderr)}`));
		});
		child.stdin?.on("error", () => {});
		child.stdin?.end();
	});
}
function howItFailed({ code, signal }) {
	if (code === "ENOENT") return "was not found";
	if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return "printed more than 256 KiB";
	if (typeof code === "number") return `failed with exit code ${code}`;
	return `failed (${require_errors.sanitize(String(code ?? signal))})`;
}
function reasonIn(stderr) {
	const text = require_errors.sanitize(stderr.replace(/[A-Za-z0-9+/=_-]{20,}/g, (word) => looksSecret(word) ? "***" : word));
	return text === "" ? "" : `: ${text}`;
}
function looksSecret(word) {
	return /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word);
}
function printedKeys(output, subject, { profile, clock }) {
	const answer = jsonObjectIn(output);
	if (!answer) throw new require_errors.FailureError(`${subject}: the output is not a JSON object; it is not shown`);
	if (answer["Version"] !== 1) {
		const version = answer["Version"];
		throw new require_errors.FailureError(`${subject}: the output has ${version === void 0 ? "no Version" : `Version ${require_errors.quote(JSON.stringify(version))}`}; it must have Version 1`);
	}
	const find = (name) => {
		const value = answer[name];
		return typeof value === "string" && value !== "" ? {
			from: `${name} of the ${subject}`,
			value
		} : void 0;
	};
	const names = ["AccessKeyId", "SecretAccessKey"];
	const keys = checkedKeys({
		accessKeyId: find(names[0]),
		secretAccessKey: find(names[1]),
		sessionToken: find("SessionToken"),
		expiration: find("Expiration")
	}, {
		origin: `the credential_process of the profile ${require_errors.quote(profile)}`,
		names,
		now: clock.now()
	});
	if (!keys) throw new require_errors.FailureError(`${subject}: the output has no AccessKeyId`);
	return keys;
}
// build/src/identity/sdk-keys.js
const logger = {
	trace() {},
	debug() {},
	info() {},
	warn() {},
	error() {}
};
function isContainer(env) {
	return ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"].some((name) => variableSetting(env, name) !== void 0);
}
async function keysOfContainer(env, connection) {
	const { fromHttp } = await Promise.resolve().then(() => require("./dist-es.js"));
	const value = (name) => variableSetting(env, name)?.value;
	const token = variableSetting(env, "AWS_CONTAINER_AUTHORIZATION_TOKEN");
	if (token) refuseCharacters(token);
	const settings = {
		logger,
		awsContainerCredentialsRelativeUri: value("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"),
		awsContainerCredentialsFullUri: value("AWS_CONTAINER_CREDENTIALS_FULL_URI"),
		awsContainerAuthorizationTokenFile: value("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"),
		awsContainerAuthorizationToken: token?.value
	};
	return fetchKeys("the credentials of the container", connection, async () => fromHttp(Object.fromEntries(Object.entries(settings).filter(([, each]) => each !== void 0)))());
}
async function keysOfInstance(env, connection) {
	if (isOn(variableSetting(env, "AWS_EC2_METADATA_DISABLED"))) throw new require_errors.FailureError("AWS_EC2_METADATA_DISABLED forbids to ask for the credentials of the instance");
	const { fromInstanceMetadata } = await Promise.resolve().then(() => require("./dist-es4.js"));
	return fetchKeys("the credentials of the instance", connection, fromInstanceMetadata({ logger }));
}
async function keysOfLogin(kind, profile, connection) {
	const title = kind === "sso" ? sso.title : "AWS sign-in";
	const endpoint = kind === "sso" ? connection.endpoint(sso) : void 0;
	const init = {
		profile,
		logger,
		ignoreCache: true,
		clientConfig: {
			requestHandler: checkedTransport(connection.transport, {
				title,
				wire: "json"
			}),
			ignoreConfiguredEndpointUrls: true,
			useFipsEndpoint: connection.useFips && endpoint === void 0,
			useDualstackEndpoint: connection.useDualstack && endpoint === void 0,
			...endpoint === void 0 ? {} : { endpoint }
		}
	};
	return fetchKeys(`the login of the profile ${require_errors.quote(profile)}`, connection, await providerOf(kind, init));
}
async function providerOf(kind, init) {
	if (kind === "sso") return (await Promise.resolve().then(() => require("./dist-es3.js"))).fromSSO(init);
	return (await Promise.resolve().then(() => require("./dist-es2.js"))).fromLoginCredentials(init);
}
async function fetchKeys(what, connection, provider) {
	const { accessKeyId, secretAccessKey, sessionToken } = await connection.retryPolicy.retry(`Asking for ${what}`, async (signal) => {
		try {
			return await provider();
		} catch (cause) {
			if (signal.aborted || !(cause instanceof Error)) throw cause;
			throw new require_errors.FailureError(`Could not get ${what} (${require_errors.sanitize(cause.message)})`);
		}
	});
	if (!accessKeyId || !secretAccessKey) throw new require_errors.FailureError(`Could not get ${what}: the answer has no keys`);
	return wrappedKeys({
		accessKeyId,
		secretAccessKey,
		sessionToken
	});
}
// build/src/identity/fresh-token.js
const LIFE_LEFT = 6e4;
function freshToken({ source, audience, requireAudience, connection }, { env, clock, log, mask, runProgram, surface, whyNoToken, onToken }) {
	let held;
	return async () => {
		if (held && (held.claims?.expiresAt ?? Number.POSITIVE_INFINITY) - clock.now() > LIFE_LEFT) return held.token;
		const token = await source.fetchToken({
			env,
			audience,
			connection,
			runProgram,
			surface,
			whyNoToken
		});
		await mask([token]);
		require_errors.keepOutOfMessages(token);
		const claims = claimsOf(token);
		onToken?.({
			source: source.name,
			claims
		});
		log.debug(() => `Token: ${claims ? describe(claims) : "not a JSON Web Token"}`);
		if (requireAudience && !claims) throw new require_errors.FailureError(`${source.name} gave something that is not a JSON Web Token`);
		if (requireAudience && !claims?.audiences.includes(audience)) throw new require_errors.ConfigurationError(`${source.name} gave a token for the audience ${require_errors.quote(claims?.audiences.join(" ") ?? "")}; ${require_errors.quote(audience)} was asked for`);
		held = {
			token,
			claims
		};
		return token;
	};
}
function describe({ issuer, subject, audiences }) {
	return `issuer ${issuer}, subject ${subject}, audience ${audiences.join(" ")}`;
}
// build/src/identity/session.js
async function sessionOfToken(values, { source, role, connection }, context) {
	context.log.debug(() => `Identity: OIDC token of ${source.name} for the role ${role.arn}`);
	const fixed = source.fixedAudience?.(context.env);
	const audience = audienceOf(values, source, {
		env: context.env,
		partition: roleNameOf(role.arn).partition
	});
	const requireAudience = values.audience !== void 0 || fixed !== void 0 || source.audience === "chosen";
	let claims;
	const onToken = (info) => {
		claims = info.claims;
		context.onToken?.(info);
	};
	const session = await assumeRoleWithWebIdentity(role, freshToken({
		source,
		audience,
		requireAudience,
		connection
	}, {
		...context,
		onToken
	}), connection).catch((error) => {
		throw claims ? explainTrust(error, {
			claims,
			role: role.arn,
			surface: connection.surface
		}) : error;
	});
	await maskKeys(session, context.mask);
	return session;
}
function audienceOf(values, source, { env, partition }) {
	return values.audience ?? source.fixedAudience?.(env) ?? source.usualAudience?.(env) ?? audienceFor(partition);
}
async function assumeChain(roles, first, mask) {
	let session = first;
	for (const role of roles) {
		session = await assumeRole(role, session);
		await maskKeys(session, mask);
	}
	return session;
}
function maskKeys({ keys }, mask) {
	return mask([keys?.secretAccessKey, keys?.sessionToken].filter((secret) => secret !== void 0));
}
// build/src/identity/sources/token-file.js
const LARGEST_TOKEN = 2e4;
const LARGEST_FILE_BYTES = 262144;
function tokenFileSource(path) {
	return {
		name: `the file ${require_errors.quote(path)}`,
		applies: () => true,
		audience: "given",
		fetchToken: ({ connection, surface }) => readToken(path, {
			connection,
			title: require_names.shown("web-identity-token-file", surface)
		})
	};
}
const ambientTokenFileSource = {
	name: "AWS_WEB_IDENTITY_TOKEN_FILE",
	applies: (env) => require_context.variable(env, "AWS_WEB_IDENTITY_TOKEN_FILE") !== void 0,
	audience: "given",
	fetchToken: ({ env, connection }) => readToken(require_context.variable(env, "AWS_WEB_IDENTITY_TOKEN_FILE") ?? "", {
		connection,
		title: "AWS_WEB_IDENTITY_TOKEN_FILE"
	})
};
async function readToken(path, { connection: { retryPolicy }, title }) {
	const token = (await retryPolicy.retry(`Reading the token file ${require_errors.quote(path)}`, (signal) => readBounded(path, {
		largest: LARGEST_FILE_BYTES,
		signal
	}).catch((cause) => {
		if (signal.aborted) throw cause;
		throw new require_errors.FailureError(`The token file ${require_errors.quote(path)} cannot be read (${require_errors.reasonOf(cause)})`);
	}))).toString("utf8").trim();
	if (token.length >= 4 && token.length <= LARGEST_TOKEN) return new require_secret.Secret(token);
	throw new require_errors.UsageError(title, [`The token file ${require_errors.quote(path)} holds ${token.length} characters; a token has 4 to ${LARGEST_TOKEN}`]);
}
// build/src/identity/profile-session.js
async function sessionOfSource(source, { values, connection }, context) {
	const { env, clock } = context;
	switch (source.kind) {
		case "keys": return {
			connection,
			keys: source.keys
		};
		case "role": {
			refuseOtherPartition(source.role.arn, connection.region);
			const first = await sessionOfSource(source.source, {
				values,
				connection
			}, context);
			return assumeChain([source.role], first, context.mask);
		}
		case "web-identity":
			refuseOtherPartition(source.role.arn, connection.region);
			return sessionOfToken(values, {
				source: tokenFileSource(source.file),
				role: source.role,
				connection
			}, context);
		case "process": return {
			connection,
			keys: await keysOfProcess({
				...source,
				env,
				clock
			}, connection)
		};
		case "container": return {
			connection,
			keys: await keysOfContainer(env, connection)
		};
		case "instance": return {
			connection,
			keys: await keysOfInstance(env, connection)
		};
		case "sso":
		case "login": return {
			connection,
			keys: await keysOfLogin(source.kind, source.profile, connection)
		};
	}
}
// build/src/identity/profile-source.js
function hasAssumedRole(settings) {
	return Boolean(settings?.get("role_arn")) && !settings?.get("web_identity_token_file");
}
function sourceOf(profile, context) {
	const settings = profile.settingsOf(profile.name);
	if (!settings) return void 0;
	if (hasAssumedRole(settings)) return roleSource({
		profile,
		name: profile.name,
		visited: [profile.name]
	}, context);
	return ownSource(profile.name, settings, context);
}
function roleSource(step, context) {
	const settings = step.profile.settingsOf(step.name) ?? /* @__PURE__ */ new Map();
	const role = profileRole(step.name, settings, context.sessionName);
	const from = settings.get("source_profile");
	const named = settings.get("credential_source");
	if (from && named) throw broken(step.name, "has both source_profile and credential_source. Keep one of them");
	if (named) return {
		kind: "role",
		role,
		source: namedSource(named, step.name, context)
	};
	if (from) return {
		kind: "role",
		role,
		source: sourceProfile(from, step, context)
	};
	throw broken(step.name, "has role_arn without source_profile or credential_source. Add one of them");
}
function sourceProfile(name, { profile, name: parent, visited }, context) {
	const settings = profile.settingsOf(name);
	if (!settings) throw broken(parent, `names the source_profile ${require_errors.quote(name)}, which does not exist`);
	const hasKeys = settings.has("aws_access_key_id") || settings.has("aws_secret_access_key");
	if (visited.includes(name) && !(name === parent && hasKeys)) throw broken(parent, `leads back to itself by source_profile: ${[...visited, name].join(", ")}`);
	if (hasAssumedRole(settings) && !hasKeys) return roleSource({
		profile,
		name,
		visited: [...visited, name]
	}, context);
	const found = ownSource(name, settings, context);
	if (!found) throw broken(parent, `names the source_profile ${require_errors.quote(name)}, which has no credentials`);
	return found;
}
function namedSource(name, profile, { env, now }) {
	switch (name) {
		case "Environment": {
			const keys = keysOfEnvironment(env, now);
			if (keys) return {
				kind: "keys",
				keys
			};
			throw broken(profile, "has credential_source = Environment, and the environment has no AWS keys");
		}
		case "EcsContainer": return {
			kind: "container",
			profile
		};
		case "Ec2InstanceMetadata": return {
			kind: "instance",
			profile
		};
		default: throw broken(profile, `has credential_source = ${require_errors.quote(name)}, which must be Environment, EcsContainer or Ec2InstanceMetadata`);
	}
}
function ownSource(name, settings, { now, sessionName }) {
	const file = settings.get("web_identity_token_file");
	if (file) return {
		kind: "web-identity",
		file,
		role: profileRole(name, settings, sessionName)
	};
	if (settings.get("sso_account_id") || settings.get("sso_role_name")) return {
		kind: "sso",
		profile: name
	};
	if (settings.get("login_session")) return {
		kind: "login",
		profile: name
	};
	const find = (key) => settingIn$1(settings, key, name);
	const keys = checkedKeys({
		accessKeyId: find("aws_access_key_id"),
		secretAccessKey: find("aws_secret_access_key"),
		sessionToken: find("aws_security_token") ?? find("aws_session_token"),
		expiration: void 0
	}, {
		origin: `the profile ${require_errors.quote(name)}`,
		names: ["aws_access_key_id", "aws_secret_access_key"],
		now
	});
	if (keys) return {
		kind: "keys",
		keys
	};
	const command = settings.get("credential_process");
	if (command) return {
		kind: "process",
		command,
		profile: name
	};
	const half = settings.get("role_arn") ? void 0 : ["source_profile", "credential_source"].find((key) => settings.get(key));
	if (half !== void 0) throw broken(name, `has ${half} without role_arn. Add role_arn`);
}
function broken(profile, what) {
	return new require_errors.FailureError(`The profile ${require_errors.quote(profile)} ${what}`);
}
// build/src/identity/default-chain.js
async function sessionOfDefaultChain(values, connection, context) {
	const { profile } = connection;
	const { env, clock, log } = context;
	const now = clock.now();
	const keys = profile.isOption ? void 0 : keysOfEnvironment(env, now);
	if (keys) {
		log.debug(() => "Identity: keys of the environment");
		return {
			connection,
			keys
		};
	}
	if (!profile.isOption && ambientTokenFileSource.applies(env) && !hasAssumedRole(profile.settingsOf(profile.name))) {
		const role = ambientRole(connection, context);
		refuseOtherPartition(role.arn, connection.region);
		return sessionOfToken(values, {
			source: ambientTokenFileSource,
			role,
			connection
		}, context);
	}
	const source = sourceOf(profile, {
		env,
		now,
		sessionName: context.job.sessionName
	});
	if (source) {
		log.debug(() => `Identity: the profile ${require_errors.quote(profile.name)} (${source.kind})`);
		return sessionOfSource(source, {
			values,
			connection
		}, context);
	}
	return sessionOfMachine({
		values,
		connection
	}, context);
}
function ambientRole({ profile, surface }, { env, job }) {
	const arn = variableSetting(env, "AWS_ROLE_ARN") ?? profile.find("role_arn");
	if (!arn) throw new require_errors.FailureError(`AWS_WEB_IDENTITY_TOKEN_FILE is set without a role. Set AWS_ROLE_ARN too, or ${require_names.shown("role-to-assume", surface)}`);
	return checkedRole({
		arn,
		sessionName: variableSetting(env, "AWS_ROLE_SESSION_NAME") ?? profile.find("role_session_name")
	}, "AWS_WEB_IDENTITY_TOKEN_FILE", job.sessionName);
}
async function sessionOfMachine({ values, connection }, context) {
	const { profile, surface } = connection;
	const { env, log } = context;
	if (!profile.isOption) refuseLoneSecret(env);
	const kind = isContainer(env) ? "container" : "instance";
	log.debug(() => `Identity: the role of the ${kind}`);
	const session = () => sessionOfSource({
		kind,
		profile: profile.name
	}, {
		values,
		connection
	}, context);
	if (kind === "container") return session();
	const noIdentity = (why) => new require_errors.ConfigurationError(`No identity. Neither ${require_names.shown("role-to-assume", surface)} with an OIDC token, nor AWS keys in the environment, the profile ${require_errors.quote(profile.name)}, a web identity token file, a container or an instance (${why})`, { code: "NoCredentials" });
	if (isOn(variableSetting(env, "AWS_EC2_METADATA_DISABLED"))) throw noIdentity("AWS_EC2_METADATA_DISABLED is set");
	return session().catch((cause) => {
		throw cause instanceof require_errors.FailureError ? noIdentity(cause.message) : cause;
	});
}
// build/src/identity/sources/token-env.js
function tokenEnvSource(name) {
	return {
		name: `the variable ${require_errors.quote(name)}`,
		applies: () => true,
		audience: "given",
		async fetchToken({ env, surface }) {
			const token = require_context.variable(env, name)?.trim();
			if (token) return new require_secret.Secret(token);
			throw new require_errors.ConfigurationError(`The variable ${require_errors.quote(name)} is not set; it must hold the OIDC token. ${require_names.shown("web-identity-token-env", surface)} takes the name of the variable, not its value`);
		}
	};
}
// build/src/identity/index.js
function identityProblems(values, { env, job, surface }) {
	const name = (option) => require_names.shown(option, surface(option));
	const roles = values["role-to-assume"] ?? [];
	const source = roles.length > 0 ? sourceFor(values, {
		env,
		job
	}) : void 0;
	const problems = roleChainingProblems(values, name);
	if (values["role-external-id"] !== void 0 && source && roles.length === 1) problems.push(`${name("role-external-id")} is used only for roles assumed with AWS keys. Remove it, or add a second role`);
	if (values.audience !== void 0 && roles.length > 0 && !source && !values["role-chaining"]) problems.push(`${name("audience")} has no effect here: no OIDC token was found in this environment. Remove it`);
	const fixed = source?.fixedAudience?.(env);
	if (values.audience !== void 0 && fixed !== void 0 && values.audience !== fixed) problems.push(`${name("audience")}: ${require_errors.quote(values.audience)} is not possible: every token of ${source?.name} has the audience ${require_errors.quote(fixed)}. Remove the option`);
	if (roles.length > 1 && values["role-duration-seconds"] > 3600) problems.push(`${name("role-duration-seconds")}: "${values["role-duration-seconds"]}" must be at most 3600 in a chain of roles`);
	return problems;
}
async function openSession({ identity, aws, surface }, context) {
	const connection = await openConnection({
		aws,
		surface
	}, context);
	if (aws["no-sign-request"]) return {
		connection,
		keys: void 0
	};
	const roles = roleRequests(identity, context.job.sessionName);
	for (const { arn } of roles) refuseOtherPartition(arn, connection.region);
	const source = roles.length > 0 ? sourceFor(identity, context) : void 0;
	const session = source && roles[0] ? await sessionOfToken(identity, {
		source,
		role: roles[0],
		connection
	}, context) : await sessionOfDefaultChain(identity, connection, context);
	return inAllowedAccount(await assumeChain(roles.slice(source ? 1 : 0), session, context.mask), identity["allowed-account-ids"], context.surface);
}
function roleRequests(values, defaultSessionName) {
	const arns = values["role-to-assume"] ?? [];
	return arns.map((arn, index) => ({
		arn,
		sessionName: values["role-session-name"] ?? defaultSessionName,
		durationSeconds: values["role-duration-seconds"],
		externalId: values["role-external-id"],
		...index === arns.length - 1 ? {
			policy: values["inline-session-policy"],
			policyArns: values["managed-session-policies"]
		} : {}
	}));
}
function sourceFor(values, { env, job }) {
	if (values["role-chaining"]) return void 0;
	const { "web-identity-token-file": file, "web-identity-token-env": variable } = values;
	if (file !== void 0) return tokenFileSource(file);
	if (variable !== void 0) return tokenEnvSource(variable);
	return job.tokenSource ?? (ambientTokenFileSource.applies(env) ? ambientTokenFileSource : void 0);
}
async function knownCaller(session) {
	return session.account === void 0 && session.keys ? callerOf(session) : session;
}
async function inAllowedAccount(session, allowed, surface) {
	if (!allowed) return session;
	const known = await knownCaller(session);
	if (known.account !== void 0 && allowed.includes(known.account)) return known;
	throw new require_errors.ConfigurationError(`The session belongs to the account ${known.account}; ${require_names.shown("allowed-account-ids", surface)} allows ${allowed.join(", ")}. The cluster was not asked`);
}
// build/src/run.js
async function run(request, context) {
	const session = await openSession(request, identityContext(request, context));
	const { target, lookUp, check } = request.connection;
	const found = lookUp || check ? (await Promise.resolve().then(() => require("./cluster-target.js"))).findTarget(request, session, context) : void 0;
	const answer = await askForLogin(request, session, context);
	const { login } = answer;
	const reached = found && !isToken(login) ? await found(login) : target;
	return {
		...answer,
		region: session.connection.region,
		account: session.account,
		target: reached
	};
}
async function askForLogin({ call }, session, { clock, mask }) {
	const answer = await call.send(session, clock.now);
	await mask(loginForms(answer.login));
	for (const secret of secretsOf(answer.login)) require_errors.keepOutOfMessages(secret);
	return answer;
}
function identityContext({ ci, surface }, { event, ...context }) {
	const job = jobIdentity({
		...context.env,
		...event?.variables
	}, ci);
	return {
		...context,
		job,
		surface,
		whyNoToken: event?.whyNoToken
	};
}
// build/src/run-program.js
const LONGEST_SECONDS = 60;
const LARGEST$1 = 262144;
function programRunner(env) {
	return async (command, args, stdin) => {
		const { execFile } = await import("node:child_process");
		return new Promise((resolve, reject) => {
			const options = {
				env: { ...env },
				timeout: LONGEST_SECONDS * 1e3,
				killSignal: "SIGKILL",
				maxBuffer: LARGEST$1,
				windowsHide: true
			};
			const child = execFile(command, [...args], options, (error, stdout) => {
				if (!error) resolve(stdout);
				else reject(failureOf(error, require_errors.sanitize(command)));
			});
			child.stdin?.on("error", () => {});
			child.stdin?.end(stdin?.reveal() ?? "");
		});
	};
}
function failureOf(error, command) {
	const { code, killed, signal } = error;
	if (code === "ENOENT") return new require_errors.ConfigurationError(`${command} was not found on the PATH`);
	if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return new require_errors.FailureError(`${command} failed: it printed more than 256 KiB`);
	if (killed) return new require_errors.FailureError(`${command} failed: it did not end within ${require_errors.seconds(LONGEST_SECONDS)}`);
	return new require_errors.FailureError(`${command} failed (${require_errors.sanitize(String(code ?? signal))})`);
}
// build/src/entry/guards.js
const HARMLESS_SECTIONS = [
	"cluster",
	"esm",
	"fs",
	"module",
	"timer",
	"worker"
];
const REVEALING_OPTION = /^--(?:inspect|tls-keylog|trace-tls|(?:experimental-)?report|heapsnapshot|heap-prof|diagnostic|abort-on-uncaught-exception)/;
function refuseUnsafeNode(env, execArgv = process.execArgv) {
	const revealing = (env["NODE_DEBUG"] ?? "").split(",").map((section) => section.trim()).find((section) => section !== "" && !HARMLESS_SECTIONS.includes(section.toLowerCase()));
	if (revealing !== void 0) throw new require_errors.ConfigurationError(`NODE_DEBUG=${require_errors.quote(revealing)} may print secrets, such as headers and environments. Remove it. These sections are allowed: ${HARMLESS_SECTIONS.join(", ")}`);
	if (require_context.variable(env, "NODE_DEBUG_NATIVE") !== void 0) throw new require_errors.ConfigurationError("NODE_DEBUG_NATIVE may print secrets. Remove it from the environment");
	if (env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") throw new require_errors.ConfigurationError("NODE_TLS_REJECT_UNAUTHORIZED=0 accepts any server as AWS. Remove it");
	if (detectCi(env) || require_context.variable(env, "CI") !== void 0) refuseRevealingOptions(env, execArgv);
}
function refuseRevealingOptions(env, execArgv) {
	const given = (env["NODE_OPTIONS"] ?? "").split(/[\s"]+/);
	const isRevealing = (option) => REVEALING_OPTION.test(option.replaceAll("_", "-"));
	for (const [options, place] of [[given, "NODE_OPTIONS"], [execArgv, "The command line of Node"]]) {
		const option = options.find(isRevealing)?.split("=")[0];
		if (option !== void 0) throw new require_errors.ConfigurationError(`${place} has ${require_errors.quote(option)}, which may show secrets of this process in a file, the log or a debugger. Remove it`);
	}
}
// build/src/entry/no-inspector.js
function ignoreInspectorSignal() {
	process.on("SIGUSR1", () => {});
}
// build/src/aws/options.js
const awsOptions = {
	region: {
		kind: "text",
		summary: "AWS Region of the cluster",
		example: "eu-central-1",
		otherwise: "AWS_REGION, AWS_DEFAULT_REGION, the profile",
		exitCode: 255,
		...regionName
	},
	profile: {
		kind: "text",
		summary: "Profile of the AWS configuration files: for the credentials where no token is used, the Region and endpoints",
		example: "warehouse",
		otherwise: "AWS_PROFILE, AWS_DEFAULT_PROFILE, \"default\""
	},
	"endpoint-url": {
		kind: "text",
		summary: "URL that replaces the service's own, for the cluster's service only; https, or http to this machine",
		example: "https://vpce-0a1b2c3d.redshift.eu-central-1.vpce.amazonaws.com",
		otherwise: "{endpoint-variables}, AWS_ENDPOINT_URL, the profile, AWS",
		pattern: endpointForm,
		refuses: [withUser, impossible]
	},
	"sts-endpoint-url": {
		kind: "text",
		summary: "URL that replaces the one of STS; https, or http to this machine",
		example: "https://vpce-0a1b2c3d.sts.eu-central-1.vpce.amazonaws.com",
		otherwise: "AWS_ENDPOINT_URL_STS, AWS_ENDPOINT_URL, the profile, AWS",
		pattern: endpointForm,
		refuses: [withUser, impossible]
	},
	"allow-insecure-endpoint": {
		kind: "switch",
		summary: "Accept http:// to another machine in endpoint-url and sts-endpoint-url. Who listens on the way can read the token and the login: for tests only"
	},
	"ca-bundle": {
		kind: "text",
		summary: "File of the certificate authorities to trust, in PEM, in place of Node.js's own",
		example: "/etc/ssl/certs/company.pem",
		otherwise: "AWS_CA_BUNDLE, ca_bundle of the profile, REQUESTS_CA_BUNDLE, Node.js's own"
	},
	"no-verify-ssl": {
		kind: "switch",
		summary: "Check no certificate. Any server that answers can then read the token and the login: for tests only"
	},
	"no-sign-request": {
		kind: "switch",
		summary: "Send the request without credentials"
	},
	"no-paginate": {
		kind: "switch",
		summary: "Accepted as in the AWS CLI; these operations have one page"
	},
	"cli-connect-timeout": {
		kind: "integer",
		summary: "How long one attempt may take to connect; 0 means no limit of its own",
		example: "5",
		exitCode: 255,
		unit: "seconds",
		min: 0,
		max: 3600,
		default: 10
	},
	"cli-read-timeout": {
		kind: "integer",
		summary: "How long one attempt may wait for an answer; 0 means no limit of its own",
		example: "20",
		exitCode: 255,
		unit: "seconds",
		min: 0,
		max: 3600,
		default: 30
	},
	"max-wait": {
		kind: "integer",
		summary: "Deadline over the whole run, retries included; what cannot succeed by waiting fails at once. AWS_MAX_ATTEMPTS ends it earlier",
		example: "60",
		unit: "seconds",
		min: 1,
		max: 3600,
		default: 300
	},
	"start-splay": {
		kind: "integer",
		summary: "Wait a random time of up to this before the first call, so that scheduled jobs do not all call at once",
		example: "60",
		unit: "seconds",
		min: 0,
		max: 3600,
		default: 0
	},
	debug: {
		kind: "switch",
		summary: "Show what is decided and why, and the name, status and time of each request; never a secret, token or body"
	}
};
// build/src/options/raw.js
function rawOf({ given }, name) {
	return Object.hasOwn(given, name) ? given[name] : void 0;
}
function surfaceOf(raw, name) {
	return rawOf(raw, name)?.surface ?? raw.surface;
}
function titleOf(raw, name) {
	const given = rawOf(raw, name);
	return (given?.surface === "document" ? given.member : void 0) ?? require_names.shown(name, surfaceOf(raw, name));
}
function isUnread({ unread = [] }, name) {
	return unread.includes(name);
}
function isGiven(raw, name) {
	const given = rawOf(raw, name);
	return given !== void 0 && !isBlank(given);
}
function isTypedEmpty(raw, name) {
	const given = rawOf(raw, name);
	return given !== void 0 && given.surface !== "action" && isBlank(given);
}
function isBlank(given) {
	switch (given.surface) {
		case "action": return given.text.trim() === "";
		case "cli": return given.words.length === 1 && given.words[0] === "";
		case "document": return given.value === "" || isUnfilledList(given.value);
	}
}
function isUnfilledList(value) {
	return Array.isArray(value) && value.length > 0 && value.every((item) => item === "");
}
function givenNames(raw) {
	return Object.keys(raw.given).filter((name) => isGiven(raw, name));
}
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
function problemWithEndpoint$1({ written, database, scheme }, kind) {
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
	const text = textOf(rawOf(raw, "endpoint"));
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
	const facts = [["region", found.region], ...VPC_ENDPOINT.test(found.name) || !known.includes(found.option) || isGiven(raw, "custom-domain-name") ? [] : [[found.option, found.name]]];
	const given = Object.assign(Object.create(null), raw.given);
	const isServerless = found.option === "workgroup-name" && !known.includes(found.option);
	const isNamed = ["cluster-identifier", "custom-domain-name"].some((option) => isGiven(raw, option));
	const problems = isServerless && !isNamed ? [`${titleOf(raw, "endpoint")}: is of Redshift Serverless. Use redshift-serverless get-credentials for it`] : [];
	for (const [option, value] of facts) {
		const written = textOf(rawOf(raw, option));
		if (!isGiven(raw, option)) given[option] = asGiven$2(raw, value);
		else if (written !== void 0 && written !== value) {
			const [title, other] = [option, "endpoint"].map((name) => titleOf(raw, name));
			problems.push(`${title}: ${require_errors.quote(written)} differs from ${require_errors.quote(value)} of ${other}. Remove one of the two`);
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
function asGiven$2({ surface }, value) {
	return surface === "action" ? {
		surface,
		text: value
	} : {
		surface: "cli",
		words: [value]
	};
}
// build/src/options/option.js
function namesOf(table) {
	return Object.entries(table).flatMap(([name, option]) => option.kind === "switch" && option.negatable ? [name, negation(name)] : [name]);
}
function negation(name) {
	return `no-${name}`;
}
function optionsOn(surface, table) {
	return Object.fromEntries(Object.entries(table).filter(([, option]) => !option.only || option.only === surface));
}
// build/src/options/rules.js
function checkRules(rules, raw) {
	return rules.flatMap((rule) => problemOf(rule, raw) ?? []);
}
function problemOf(rule, raw) {
	if ((rule.kind === "needs" ? [rule.name, rule.other] : rule.names).some((name) => isUnread(raw, name))) return void 0;
	const title = (name) => titleOf(raw, name);
	switch (rule.kind) {
		case "exactly-one-of":
		case "at-most-one-of": {
			const given = rule.names.filter((name) => isGiven(raw, name));
			if (given.length > 1) return notTogether(given.map(title));
			return given.length === 0 && rule.kind === "exactly-one-of" ? `Give ${oneOf(rule.names.map(title))}` : void 0;
		}
		case "needs":
			if (!isGiven(raw, rule.name) || isGiven(raw, rule.other)) return void 0;
			return `${title(rule.name)} is used only with ${title(rule.other)}. Give both, or remove ${title(rule.name)}`;
	}
}
function notTogether(names) {
	return names.length === 2 ? `Give either ${names.join(" or ")}, not both` : `Give only one of ${oneOf(names)}`;
}
// build/src/operations/answer-times.js
function xmlTime(answer, element) {
	return { wire: new RegExp(`<${element}>([^<]*)</${element}>`).exec(answer)?.[1] ?? "" };
}
function jsonTime(answer, member) {
	const [, text, number = ""] = new RegExp(`"${member}"\\s*:\\s*(?:"([^"]*)"|([-+.\\deE]+))`).exec(answer) ?? [];
	if (text !== void 0) return { wire: text };
	return /^-?\d+$/.test(number) ? { wire: Number(number) } : {
		wire: Number(number),
		float: true
	};
}
function xmlInIsoTime(...elements) {
	const seconds = new RegExp(`(<(?:${elements.join("|")})>)\\s*([-+.\\deE]+)\\s*(?=<)`, "g");
	return (answer) => answer.replace(seconds, (all, tag, number) => `${tag}${isoTime$1(number) ?? all.slice(tag.length)}`);
}
function jsonInSeconds(...members) {
	const text = new RegExp(`("(?:${members.join("|")})"\\s*:\\s*)"([^"]*)"`, "g");
	return (answer) => answer.replace(text, (all, name, written) => {
		const time = Date.parse(written);
		return Number.isNaN(time) ? all : `${name}${time / 1e3}`;
	});
}
function jsonInIsoTime(...members) {
	const seconds = new RegExp(`("(?:${members.join("|")})"\\s*:\\s*)([-+.\\deE]+)`, "g");
	return (answer) => answer.replace(seconds, (all, name, number) => {
		const time = isoTime$1(number);
		return time === void 0 ? all : `${name}"${time}"`;
	});
}
function isoTime$1(seconds) {
	const time = /* @__PURE__ */ new Date(Number(seconds) * 1e3);
	return Number.isNaN(time.getTime()) ? void 0 : time.toISOString();
}
// build/src/operations/emr-containers-options.js
const identifier = {
	minLength: 1,
	maxLength: 2048,
	pattern: {
		regex: /^(?=.*\S)[^\u0000-\u001f\u007f]+$/u,
		says: "text that is not blank, without control characters"
	},
	refuses: [{
		matches: (text) => /\$[({A-Za-z_]|%\w+%|\{\{|^<.*>$/.test(text),
		says: "contains a variable that was not replaced"
	}]
};
const endpointCredentialsOptions = {
	"endpoint-identifier": {
		kind: "text",
		required: true,
		documented: "The ARN of the managed endpoint for which the request is submitted.",
		summary: "ARN or id of the managed endpoint",
		example: "arn:aws:emr-containers:eu-central-1:123456789012:/virtualclusters/0abc/endpoints/0def",
		...identifier
	},
	"virtual-cluster-identifier": {
		kind: "text",
		required: true,
		documented: "The ARN of the Virtual Cluster which the Managed Endpoint belongs to.",
		summary: "ARN or id of the virtual cluster",
		example: "arn:aws:emr-containers:eu-central-1:123456789012:/virtualclusters/0abc",
		...identifier
	},
	"execution-role-arn": {
		kind: "text",
		required: true,
		documented: "The IAM Execution Role ARN that will be used by the job run.",
		summary: "Role of the jobs that the endpoint runs",
		example: "arn:aws:iam::123456789012:role/emr-runtime",
		minLength: 20,
		maxLength: 2048,
		pattern: {
			regex: /^arn:aws[a-zA-Z0-9-]*:iam::(?:\d{12})?:role\/(?:[\u0021-\u007e]+\/)?[\w+=,.@-]+$/,
			says: "the ARN of an IAM role, arn:aws:iam::ACCOUNT:role/NAME"
		}
	},
	"credential-type": {
		kind: "text",
		required: true,
		documented: "Type of the token requested.",
		summary: "Kind of the credentials. AWS knows TOKEN",
		example: "TOKEN",
		minLength: 1,
		maxLength: 64,
		pattern: {
			regex: /^\w+$/,
			says: "a word, such as TOKEN"
		}
	},
	"duration-in-seconds": {
		kind: "integer",
		documented: "Duration in seconds for which the session token is valid.",
		summary: "How long the token is valid",
		example: "3600",
		unit: "seconds",
		min: 900,
		max: 43200,
		serviceDefault: 900
	},
	"log-context": {
		kind: "text",
		documented: "String identifier used to separate sections of the execution logs uploaded to S3.",
		summary: "Part of the path of the logs in S3",
		example: "nightly",
		minLength: 3,
		maxLength: 63,
		pattern: {
			regex: /^(?!.*-s3alias)(?!xn--)[a-z0-9][-a-z0-9.]*[a-z0-9]$/,
			says: "lower-case letters, digits, hyphens and dots, with a letter or digit at both ends"
		}
	},
	"client-token": {
		kind: "text",
		documented: "The client idempotency token of the job run request.",
		summary: "Token by which AWS knows a request that is repeated",
		otherwise: "a random one",
		example: "run-42",
		minLength: 1,
		maxLength: 64,
		pattern: identifier.pattern
	}
};
// build/src/options/parse.js
function parseOptions(table, raw) {
	const values = Object.create(null);
	const problems = [];
	const exitCodes = /* @__PURE__ */ new Set();
	for (const [name, option] of Object.entries(table)) {
		const { value, problem } = readOption(name, option, raw);
		if (value !== void 0) values[name] = value;
		if (problem.length > 0) exitCodes.add(lacksValue(raw, name) ? void 0 : option.exitCode);
		problems.push(...problem);
	}
	const [exitCode, ...others] = exitCodes;
	return {
		values,
		problems,
		exitCode: others.length > 0 ? void 0 : exitCode
	};
}
function lacksValue(raw, name) {
	const given = rawOf(raw, name);
	return given?.surface === "cli" && given.words.length === 0;
}
function readOption(name, option, raw) {
	if (option.kind !== "switch" || !option.negatable) return readNamed(name, option, raw);
	const own = readNamed(name, option, raw);
	const denied = readNamed(negation(name), {
		kind: "switch",
		summary: option.summary
	}, raw);
	const problem = [...own.problem, ...denied.problem];
	if (denied.value !== true) return {
		value: own.value,
		problem
	};
	if (own.value === void 0) return {
		value: false,
		problem
	};
	const both = [name, negation(name)].map((each) => titleOf(raw, each));
	return { problem: [...problem, notTogether(both)] };
}
function readNamed(name, option, raw) {
	if (isUnread(raw, name)) return { problem: [] };
	const given = rawOf(raw, name);
	const title = titleOf(raw, name);
	const isEmpty = `${title} is empty. Give a value or remove the option; a variable may be unset`;
	if (given && isGiven(raw, name) && !isUnfilled(option, given)) {
		const reading = read$2(option, given);
		if ("problem" in reading) return { problem: [`${title}: ${reading.problem}`] };
		return option.emptyIsUnsafe && Array.isArray(reading.value) && reading.value.length === 0 ? { problem: [isEmpty] } : {
			value: reading.value,
			problem: []
		};
	}
	if (option.emptyIsUnsafe && isTypedEmpty(raw, name)) return { problem: [isEmpty] };
	if (option.required) return { problem: [`Give ${title}, for example ${asTyped(name, option, raw)}`] };
	return {
		value: "default" in option ? option.default : void 0,
		problem: []
	};
}
function isUnfilled(option, given) {
	return given.surface === "document" && given.value === 0 && option.kind === "integer" && option.min > 0;
}
function asTyped(name, option, raw) {
	switch (surfaceOf(raw, name)) {
		case "action": return `${name}: ${exampleOf(option)}`;
		case "cli": return `${require_names.flag(name)} ${exampleOf(option)}`;
		case "document": return `${JSON.stringify(titleOf(raw, name))}: ${JSON.stringify(exampleOf(option))}`;
	}
}
function exampleOf(option) {
	switch (option.kind) {
		case "text":
		case "integer":
		case "list":
		case "choices": return option.example;
		case "switch": return "true";
		case "choice": return option.choices[0] ?? "";
	}
}
// build/src/operations/checked-login.js
function checkedLogin(action, login, now) {
	return "token" in login ? checkedToken(action, login, now) : checkedPassword(action, login, now);
}
function checkedPassword(action, login, now) {
	const problem = problemWithLogin(login, now);
	const { username, password, expiresAt } = login;
	if (problem !== void 0 || !username || !password || !expiresAt) throw new require_errors.FailureError(`${action} returned a login ${problem}. The login is not used`);
	return {
		username,
		password,
		expiresAt
	};
}
function checkedToken(action, login, now) {
	const { token, expiresAt, endpoint, id, direct } = login;
	const problem = problemWithToken(login, now) ?? (endpoint && problemWithEndpoint(endpoint.address)) ?? ("id" in login ? problemWithText("id", id) : void 0) ?? (direct && problemWithPair(direct));
	if (problem !== void 0 || !token || !expiresAt) throw new require_errors.FailureError(`${action} returned ${problem === "without a token" ? "an answer" : "a token"} ${problem}. It is not used`);
	return {
		token,
		expiresAt,
		...endpoint?.address === void 0 ? {} : { endpoint: endpoint.address },
		...id === void 0 ? {} : { id },
		...direct?.username && direct.password ? { direct: {
			username: direct.username,
			password: direct.password
		} } : {}
	};
}
function problemWithEndpoint(address) {
	const problem = problemWithText("endpoint", address);
	if (problem !== void 0) return problem;
	return typeof address === "string" && addressOf(address) ? void 0 : "with an endpoint that is not one with TLS";
}
// build/src/operations/operation.js
function defineOperation(facts, { cluster, target, permissions, describe, complete = (values) => values, ask }) {
	return {
		...facts,
		prepare(raw) {
			const { values, problems } = parseOptions(facts.options, raw);
			const broken = [...problems, ...checkRules(facts.rules, raw)];
			const isUnreadable = namesOf(facts.options).some((name) => isUnread(raw, name));
			if (broken.length > 0 || isUnreadable) return { problems: broken };
			const send = async (session, now) => {
				const whole = complete(values);
				const answer = await session.connection.retryPolicy.retry(facts.action, (signal) => ask(whole, session, signal)).catch((error) => {
					const scope = {
						place: placeOf(session),
						looksUp: false
					};
					throw explained(error, permissions(values, scope), session);
				});
				return {
					document: answer.document,
					login: checkedLogin(facts.action, answer.login, now())
				};
			};
			return {
				problems: [],
				call: {
					cluster: cluster(values),
					target: target(values),
					permissions: (scope) => permissions(values, scope),
					describe: (session) => describe ? describe(values, session) : Promise.reject(/* @__PURE__ */ new Error("No description")),
					send
				}
			};
		}
	};
}
function placeOf({ connection: { region }, account }) {
	return {
		partition: partitionOf(region),
		region,
		account
	};
}
function explained(error, permissions, { connection: { region, surface }, account, principal }) {
	return explainNotFound(explainDenial(error, {
		permissions,
		principal,
		surface
	}), {
		account,
		region
	});
}
// build/src/operations/services.js
const redshift = {
	id: "redshift",
	title: "Redshift",
	wire: "xml",
	endpointVariable: "AWS_ENDPOINT_URL_REDSHIFT",
	hostName: "redshift",
	plainFips: ["aws-us-gov"],
	protocol: async () => {
		const { queryProtocol } = await Promise.resolve().then(() => require("./query.js"));
		return queryProtocol({
			namespace: "com.amazonaws.redshift",
			version: "2012-12-01"
		});
	}
};
const emr = {
	id: "emr",
	title: "EMR",
	wire: "json",
	endpointVariable: "AWS_ENDPOINT_URL_EMR",
	hostName: "elasticmapreduce",
	plainFips: ["aws-us-gov"],
	protocol: async () => {
		const { jsonProtocol } = await Promise.resolve().then(() => require("./json.js"));
		return jsonProtocol({
			namespace: "com.amazonaws.emr",
			target: "ElasticMapReduce"
		});
	}
};
const redshiftServerless = {
	id: "redshift-serverless",
	title: "Redshift Serverless",
	wire: "json",
	endpointVariable: "AWS_ENDPOINT_URL_REDSHIFT_SERVERLESS",
	hostName: "redshift-serverless",
	protocol: async () => {
		const { jsonProtocol } = await Promise.resolve().then(() => require("./json.js"));
		return jsonProtocol({
			namespace: "com.amazonaws.redshiftserverless",
			target: "RedshiftServerless"
		});
	}
};
const emrServerless = {
	id: "emr-serverless",
	title: "EMR Serverless",
	wire: "json",
	endpointVariable: "AWS_ENDPOINT_URL_EMR_SERVERLESS",
	hostName: "emr-serverless",
	protocol: async () => {
		const { restJsonProtocol } = await Promise.resolve().then(() => require("./rest-json.js"));
		return restJsonProtocol("com.amazonaws.emrserverless");
	}
};
const emrContainers = {
	id: "emr-containers",
	title: "EMR on EKS",
	wire: "json",
	endpointVariable: "AWS_ENDPOINT_URL_EMR_CONTAINERS",
	hostName: "emr-containers",
	protocol: async () => {
		const { restJsonProtocol } = await Promise.resolve().then(() => require("./rest-json.js"));
		return restJsonProtocol("com.amazonaws.emrcontainers");
	}
};
// build/src/operations/emr-containers-get-managed-endpoint-session-credentials.js
const emrContainersGetManagedEndpointSessionCredentials = defineOperation({
	name: "emr-containers get-managed-endpoint-session-credentials",
	service: emrContainers,
	action: "GetManagedEndpointSessionCredentials",
	summary: "Get a short-lived token for a managed endpoint of EMR on EKS, such as a Jupyter gateway",
	reference: "https://docs.aws.amazon.com/emr-on-eks/latest/APIReference/API_GetManagedEndpointSessionCredentials.html",
	members: "camelCase",
	options: endpointCredentialsOptions,
	clients: void 0,
	rules: [],
	sample: {
		id: "id",
		credentials: { token: new require_secret.Secret("token") },
		endpointCredentials: { token: new require_secret.Secret("token") },
		expiresAt: { wire: "1970-01-01T00:00:00Z" }
	},
	exports: {
		prefix: "EMR_CONTAINERS",
		token: "TOKEN",
		expiration: "TOKEN_EXPIRATION",
		id: "TOKEN_ID"
	},
	expiry: "The endpoint refuses the token after the expiry"
}, {
	cluster: (values) => values["endpoint-identifier"],
	target: () => ({}),
	permissions: (values, { place }) => {
		const [cluster, endpoint] = [values["virtual-cluster-identifier"], values["endpoint-identifier"]].map(idIn);
		return [{
			sid: "Token",
			action: "emr-containers:GetManagedEndpointSessionCredentials",
			resources: [arnIn(place, "emr-containers", `/virtualclusters/${cluster}/endpoints/${endpoint}`)]
		}];
	},
	complete: (values) => ({
		...values,
		"client-token": values["client-token"] ?? (0, node_crypto.randomUUID)()
	}),
	async ask(values, session, abortSignal) {
		const { GetManagedEndpointSessionCredentials$: operation } = await Promise.resolve().then(() => require("./emr-containers-shapes.js"));
		const readable = jsonInIsoTime("expiresAt");
		const input = {
			endpointIdentifier: values["endpoint-identifier"],
			virtualClusterIdentifier: values["virtual-cluster-identifier"],
			executionRoleArn: values["execution-role-arn"],
			credentialType: values["credential-type"],
			durationInSeconds: values["duration-in-seconds"],
			logContext: values["log-context"],
			clientToken: values["client-token"]
		};
		const { output: answer, text } = await call({
			service: emrContainers,
			operation,
			input,
			readable
		}, session, abortSignal);
		const old = tokenIn(answer.credentials);
		const own = tokenIn(answer.endpointCredentials);
		return {
			login: {
				token: own ?? old,
				expiresAt: answer.expiresAt,
				id: answer.id
			},
			document: {
				id: answer.id ?? null,
				...old ? { credentials: { token: old } } : {},
				...own ? { endpointCredentials: { token: own } } : {},
				expiresAt: jsonTime(text, "expiresAt")
			}
		};
	}
});
function tokenIn(union) {
	const { token, ...unknown } = union ?? {};
	if (Object.keys(unknown).length > 0) throw new require_errors.FailureError("GetManagedEndpointSessionCredentials returned another kind of credentials than a token");
	return token ? new require_secret.Secret(token) : void 0;
}
function idIn(identifier) {
	return literal(identifier.split("/").at(-1) ?? identifier);
}
// build/src/operations/cluster-reference.js
function clusterReference(word, example, thing = "cluster") {
	const give = `Give the ${word} of the ${thing}, such as ${example}`;
	return [
		{
			matches: (text) => /^\s*["'`\u2018-\u201f]|["'`\u2018-\u201f]\s*$/.test(text),
			says: "has quotes in it. Remove the quotes"
		},
		{
			matches: (text) => /\$[({A-Za-z_]|%\w+%|\{\{|^<.*>$/.test(text),
			says: `contains a variable that was not replaced. ${give}`
		},
		{
			matches: (text) => /^\s*arn:/i.test(text),
			says: `is an ARN. ${give}`
		},
		{
			matches: (text) => /[\w-]\.[\w-]|:\/\/|:\d+(?:\/|$)/.test(text),
			says: `is a host name or URL. ${give}`
		}
	];
}
// build/src/operations/describe.js
async function describing(description, permissionsIn, { connection: { region, surface }, account, principal }) {
	const permissions = permissionsIn({
		partition: partitionOf(region),
		region,
		account
	});
	const facts = await description.catch((error) => {
		const instead = `It is for the endpoint of the cluster. You can also give ${require_names.shown("endpoint", surface)}, or ${require_names.shown("host", surface)} with the host name`;
		throw explainDenial(error, {
			permissions,
			principal,
			surface,
			instead
		});
	});
	const problem = problemWith(facts);
	if (problem === void 0) return facts;
	const [, name = ""] = permissions[0]?.action.split(":") ?? [];
	throw new require_errors.FailureError(`${name} returned ${problem}. It is not used. Give ${require_names.shown("endpoint", surface)}`);
}
function problemWith({ host = "", port = 1, database = "" }) {
	if (!require_target.isHost(host)) return `the host ${require_errors.quote(host)}, which is no host name`;
	if (!Number.isInteger(port) || port < 1 || port > 65535) return `the port ${port}`;
	if (require_target.CONTROL.test(database)) return `the database ${require_errors.quote(database)}, which has control characters`;
}
// build/src/operations/describe-emr.js
const LIVY_WITH_TLS = [7, 4];
function describeEmrCluster(id, session) {
	const { connection } = session;
	return describing(ask(), (place) => emrDescription(id, place), session);
	async function ask() {
		const { DescribeCluster$, DescribeSecurityConfiguration$ } = await Promise.resolve().then(() => require("./emr-shapes.js"));
		const { output } = await connection.retryPolicy.retry("DescribeCluster", (abortSignal) => call({
			service: emr,
			operation: DescribeCluster$,
			input: { ClusterId: id }
		}, session, abortSignal));
		const { Cluster } = output;
		const status = Cluster?.Status?.State;
		if (!Cluster?.MasterPublicDnsName) throw new require_errors.ConfigurationError(`DescribeCluster: the cluster ${id} has no primary node${status ? `: it is ${status}` : ""}. Wait until it is WAITING, or give ${require_names.shown("host", connection.surface)}`);
		const name = Cluster.SecurityConfiguration;
		const scheme = name && isFrom(Cluster.ReleaseLabel) ? await schemeOf(connection.retryPolicy.retry("DescribeSecurityConfiguration", (abortSignal) => call({
			service: emr,
			operation: DescribeSecurityConfiguration$,
			input: { Name: name }
		}, session, abortSignal))) : "http";
		return {
			host: Cluster.MasterPublicDnsName,
			port: require_target.defaultPorts.livy,
			scheme,
			status
		};
	}
}
function emrDescription(id, place) {
	return [{
		sid: "Endpoint",
		action: "elasticmapreduce:DescribeCluster",
		resources: [arnIn(place, "elasticmapreduce", `cluster/${literal(id)}`)]
	}, {
		sid: "EndpointTls",
		action: "elasticmapreduce:DescribeSecurityConfiguration",
		resources: ["*"],
		note: "elasticmapreduce:DescribeSecurityConfiguration is allowed on *, because security configurations have no ARN. It says whether Livy has TLS; without it, https is used from release 7.4 on"
	}];
}
function isFrom(release) {
	const [, major = 0, minor = 0] = /^emr-(?:\w+-)?(\d+)\.(\d+)/.exec(release ?? "")?.map(Number) ?? [];
	return major > LIVY_WITH_TLS[0] || major === LIVY_WITH_TLS[0] && minor >= LIVY_WITH_TLS[1];
}
async function schemeOf(asked) {
	const settings = jsonObjectIn((await asked.catch((error) => {
		if (error instanceof require_errors.ServiceError) return void 0;
		throw error;
	}))?.output.SecurityConfiguration ?? "")?.["EncryptionConfiguration"];
	return typeof settings === "object" && settings !== null && Reflect.get(settings, "EnableInTransitEncryption") === false ? "http" : "https";
}
// build/src/operations/emr-get-cluster-session-credentials.js
const clusterIdLimits = {
	minLength: 1,
	maxLength: 256,
	pattern: {
		regex: /^[\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u,
		says: "text without control characters"
	},
	refuses: clusterReference("id", "j-2AXXXXXXGAPLF")
};
const emrGetClusterSessionCredentials = defineOperation({
	name: "emr get-cluster-session-credentials",
	service: emr,
	action: "GetClusterSessionCredentials",
	summary: "Get a short-lived user name and password for the HTTP endpoints of an EMR cluster",
	reference: "https://docs.aws.amazon.com/emr/latest/APIReference/API_GetClusterSessionCredentials.html",
	options: {
		"cluster-id": {
			kind: "text",
			required: true,
			documented: "The unique identifier of the cluster.",
			summary: "Identifier of the cluster",
			example: "j-2AXXXXXXGAPLF",
			...clusterIdLimits
		},
		"execution-role-arn": {
			kind: "text",
			documented: "The Amazon Resource Name (ARN) of the runtime role for interactive workload submission on the cluster.",
			summary: "Runtime role of the session. It may belong to another account",
			emptyIsUnsafe: true,
			example: "arn:aws:iam::123456789012:role/emr-runtime",
			...roleArn
		}
	},
	clients: "livy",
	rules: [],
	sample: {
		Credentials: { UsernamePassword: {
			Username: "Username",
			Password: new require_secret.Secret("Password")
		} },
		ExpiresAt: { wire: 0 }
	},
	exports: {
		prefix: "EMR",
		username: "USERNAME",
		password: "PASSWORD",
		expiration: "EXPIRATION"
	},
	expiry: "Requests with this user name and password are refused after the expiry"
}, {
	cluster: (values) => values["cluster-id"],
	target: () => ({}),
	permissions: ({ "cluster-id": id, "execution-role-arn": role }, { place, looksUp }) => [{
		sid: "Login",
		action: "elasticmapreduce:GetClusterSessionCredentials",
		resources: [arnIn(place, "elasticmapreduce", `cluster/${literal(id)}`)],
		...role === void 0 ? { note: ANY_RUNTIME_ROLE } : { condition: { StringEquals: { "elasticmapreduce:ExecutionRoleArn": exactly(role) } } }
	}, ...looksUp ? emrDescription(id, place) : []],
	describe: (values, session) => describeEmrCluster(values["cluster-id"], session),
	async ask(values, session, abortSignal) {
		const { GetClusterSessionCredentials$: operation } = await Promise.resolve().then(() => require("./emr-shapes.js"));
		const readable = jsonInSeconds("ExpiresAt");
		const input = {
			ClusterId: values["cluster-id"],
			ExecutionRoleArn: values["execution-role-arn"]
		};
		const { output: answer, text } = await call({
			service: emr,
			operation,
			input,
			readable
		}, session, abortSignal);
		const { UsernamePassword: found, ...unknown } = answer.Credentials ?? {};
		if (!found || Object.keys(unknown).length > 0) throw new require_errors.FailureError("GetClusterSessionCredentials returned another kind of credentials than a user name and password");
		const password = found.Password ? new require_secret.Secret(found.Password) : void 0;
		return {
			login: {
				username: found.Username,
				password,
				expiresAt: answer.ExpiresAt
			},
			document: {
				Credentials: { UsernamePassword: {
					Username: found.Username ?? null,
					Password: password ?? null
				} },
				ExpiresAt: jsonTime(text, "ExpiresAt")
			}
		};
	}
});
const ANY_RUNTIME_ROLE = "The policy does not limit the runtime role, because execution-role-arn is not given: it allows every runtime role of the cluster";
// build/src/operations/session-options.js
const sessionExports = {
	token: "TOKEN",
	expiration: "TOKEN_EXPIRATION",
	endpoint: "ENDPOINT",
	remote: "SPARK_REMOTE"
};
const sessionExpiry = "Spark Connect refuses the token after the expiry. Get a new one then";
// build/src/operations/emr-get-session-endpoint.js
const emrGetSessionEndpoint = defineOperation({
	name: "emr get-session-endpoint",
	service: emr,
	action: "GetSessionEndpoint",
	summary: "Get the endpoint of a Spark Connect session on an EMR cluster, and a short-lived token for it",
	reference: "https://docs.aws.amazon.com/emr/latest/APIReference/API_GetSessionEndpoint.html",
	options: {
		"cluster-id": {
			kind: "text",
			required: true,
			documented: "The ID of the cluster that the session belongs to.",
			summary: "Identifier of the cluster",
			example: "j-2AXXXXXXGAPLF",
			...clusterIdLimits
		},
		"session-id": {
			kind: "text",
			required: true,
			documented: "The ID of the session.",
			summary: "Identifier of the session",
			example: "s-01abcdefghijk",
			...clusterIdLimits,
			refuses: clusterReference("id", "s-01abcdefghijk", "session")
		}
	},
	clients: void 0,
	rules: [],
	sample: {
		Endpoint: "Endpoint",
		AuthToken: new require_secret.Secret("AuthToken"),
		AuthTokenExpirationTime: { wire: 0 },
		Credentials: { UsernamePassword: {
			Username: "Username",
			Password: new require_secret.Secret("Password")
		} }
	},
	exports: {
		prefix: "EMR",
		...sessionExports,
		username: "USERNAME",
		password: "PASSWORD"
	},
	expiry: sessionExpiry
}, {
	cluster: (values) => values["session-id"],
	target: () => ({}),
	permissions: ({ "cluster-id": cluster, "session-id": session }, { place }) => [{
		sid: "Endpoint",
		action: "elasticmapreduce:GetSessionEndpoint",
		resources: [arnIn(place, "elasticmapreduce", `cluster/${literal(cluster)}/session/${literal(session)}`)]
	}],
	async ask(values, session, abortSignal) {
		const { GetSessionEndpoint$: operation } = await Promise.resolve().then(() => require("./emr-shapes.js"));
		const readable = jsonInSeconds("AuthTokenExpirationTime");
		const input = {
			ClusterId: values["cluster-id"],
			SessionId: values["session-id"]
		};
		const { output: answer, text } = await call({
			service: emr,
			operation,
			input,
			readable
		}, session, abortSignal);
		const { UsernamePassword: found, ...unknown } = answer.Credentials ?? {};
		if (Object.keys(unknown).length > 0) throw new require_errors.FailureError("GetSessionEndpoint returned another kind of credentials than a user name and password");
		const token = answer.AuthToken ? new require_secret.Secret(answer.AuthToken) : void 0;
		const password = found?.Password ? new require_secret.Secret(found.Password) : void 0;
		const direct = found && {
			username: found.Username,
			password
		};
		return {
			login: {
				token,
				expiresAt: answer.AuthTokenExpirationTime,
				endpoint: { address: answer.Endpoint },
				direct
			},
			document: {
				Endpoint: answer.Endpoint ?? null,
				AuthToken: token ?? null,
				AuthTokenExpirationTime: jsonTime(text, "AuthTokenExpirationTime"),
				...direct ? { Credentials: { UsernamePassword: {
					Username: direct.username ?? null,
					Password: password ?? null
				} } } : {}
			}
		};
	}
});
// build/src/operations/emr-serverless-get-session-endpoint.js
const id = {
	minLength: 1,
	maxLength: 64,
	pattern: {
		regex: /^[0-9a-z]+$/,
		says: "lower-case letters and digits"
	}
};
const emrServerlessGetSessionEndpoint = defineOperation({
	name: "emr-serverless get-session-endpoint",
	service: emrServerless,
	action: "GetSessionEndpoint",
	summary: "Get the endpoint of a Spark Connect session of EMR Serverless, and a short-lived token for it",
	reference: "https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_GetSessionEndpoint.html",
	members: "camelCase",
	options: {
		"application-id": {
			kind: "text",
			required: true,
			documented: "The ID of the application that the session belongs to.",
			summary: "Identifier of the application",
			example: "00abcdefgh123456",
			...id,
			refuses: clusterReference("id", "00abcdefgh123456", "application")
		},
		"session-id": {
			kind: "text",
			required: true,
			documented: "The ID of the session.",
			summary: "Identifier of the session",
			example: "00ijklmnop123456",
			...id,
			refuses: clusterReference("id", "00ijklmnop123456", "session")
		}
	},
	clients: void 0,
	rules: [],
	sample: {
		applicationId: "applicationId",
		sessionId: "sessionId",
		endpoint: "endpoint",
		authToken: new require_secret.Secret("authToken"),
		authTokenExpiresAt: { wire: 0 }
	},
	exports: {
		prefix: "EMR_SERVERLESS",
		...sessionExports
	},
	expiry: sessionExpiry
}, {
	cluster: (values) => values["session-id"],
	target: () => ({}),
	permissions: ({ "application-id": application, "session-id": session }, { place }) => [{
		sid: "Endpoint",
		action: "emr-serverless:GetSessionEndpoint",
		resources: [arnIn(place, "emr-serverless", `/applications/${literal(application)}/sessions/${literal(session)}`)]
	}],
	async ask(values, session, abortSignal) {
		const { GetSessionEndpoint$: operation } = await Promise.resolve().then(() => require("./emr-serverless-shapes.js"));
		const readable = jsonInSeconds("authTokenExpiresAt");
		const input = {
			applicationId: values["application-id"],
			sessionId: values["session-id"]
		};
		const { output: answer, text } = await call({
			service: emrServerless,
			operation,
			input,
			readable
		}, session, abortSignal);
		const token = answer.authToken ? new require_secret.Secret(answer.authToken) : void 0;
		return {
			login: {
				token,
				expiresAt: answer.authTokenExpiresAt,
				endpoint: { address: answer.endpoint }
			},
			document: {
				applicationId: answer.applicationId ?? null,
				sessionId: answer.sessionId ?? null,
				endpoint: answer.endpoint ?? null,
				authToken: token ?? null,
				authTokenExpiresAt: jsonTime(text, "authTokenExpiresAt")
			}
		};
	}
});
// build/src/operations/describe-redshift.js
function describeRedshiftCluster(identifier, session) {
	const { connection } = session;
	return describing(ask(), (place) => redshiftDescription(identifier, place), session);
	async function ask() {
		const { DescribeClusters$: operation } = await Promise.resolve().then(() => require("./redshift-shapes.js"));
		const input = { ClusterIdentifier: identifier };
		const { output } = await connection.retryPolicy.retry("DescribeClusters", (abortSignal) => call({
			service: redshift,
			operation,
			input
		}, session, abortSignal));
		const cluster = output.Clusters?.find((each) => each.ClusterIdentifier === identifier);
		const { Address: host, Port: port } = cluster?.Endpoint ?? {};
		const status = cluster?.ClusterStatus;
		if (!host) throw new require_errors.ConfigurationError(`DescribeClusters: the cluster ${identifier} has no endpoint${status ? `: it is ${status}` : ""}. Wait until it is available, or give ${require_names.shown("host", connection.surface)}`);
		return {
			host,
			port,
			database: cluster?.DBName,
			status,
			publiclyAccessible: cluster?.PubliclyAccessible
		};
	}
}
function redshiftDescription(identifier, place) {
	return [{
		sid: "Endpoint",
		action: "redshift:DescribeClusters",
		resources: [arnIn(place, "redshift", `cluster:${identifier === void 0 ? "*" : literal(identifier)}`)]
	}];
}
// build/src/operations/redshift-names.js
const RESERVED_WORDS = new Set("AES128 AES256 ALL ALLOWOVERWRITE ANALYSE ANALYZE AND ANY ARRAY AS ASC AUTHORIZATION AZ64 BACKUP BETWEEN BINARY BLANKSASNULL BOTH BYTEDICT BZIP2 CASE CAST CHECK COLLATE COLUMN CONSTRAINT CREATE CREDENTIALS CROSS CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER CURRENT_USER_ID DEFAULT DEFERRABLE DEFLATE DEFRAG DELTA DELTA32K DESC DISABLE DISTINCT DO ELSE EMPTYASNULL ENABLE ENCODE ENCRYPT ENCRYPTION END EXCEPT EXPLICIT FALSE FOR FOREIGN FREEZE FROM FULL GLOBALDICT256 GLOBALDICT64K GRANT GROUP GZIP HAVING IDENTITY IGNORE ILIKE IN INITIALLY INNER INTERSECT INTERVAL INTO IS ISNULL JOIN LEADING LEFT LIKE LIMIT LOCALTIME LOCALTIMESTAMP LUN LUNS LZO LZOP MINUS MOSTLY16 MOSTLY32 MOSTLY8 NATURAL NEW NOT NOTNULL NULL NULLS OFF OFFLINE OFFSET OID OLD ON ONLY OPEN OR ORDER OUTER OVERLAPS PARALLEL PARTITION PERCENT PERMISSIONS PIVOT PLACING PRIMARY RAW READRATIO RECOVER REFERENCES REJECTLOG RESORT RESPECT RESTORE RIGHT SELECT SESSION_USER SIMILAR SNAPSHOT SOME SYSDATE SYSTEM TABLE TAG TDES TEXT255 TEXT32K THEN TIMESTAMP TO TOP TRAILING TRUE TRUNCATECOLUMNS UNION UNIQUE UNNEST UNPIVOT USER USING VERBOSE WALLET WHEN WHERE WITH WITHOUT".split(" "));
const reserved = {
	matches: (text) => RESERVED_WORDS.has(text.toUpperCase()),
	says: "is a reserved word of Redshift. Give another name"
};
const publicGroup = {
	matches: (text) => text.toUpperCase() === "PUBLIC",
	says: "is the group of all users. Give the name of one user"
};
const returnedPrefix = {
	matches: (text) => /^IAM[AR]?:/i.test(text),
	says: "begins with a prefix that AWS adds to the name it returns. Give the name of the database user without it"
};
function nameRule(length, letter = "letter") {
	return `1 to ${length} characters: a ${letter} first, then ${letter}s, digits or _ + . @ -`;
}
const databaseName = {
	pattern: {
		regex: /^[A-Za-z][\w+.@-]{0,63}$/,
		says: nameRule(64)
	},
	refuses: [reserved]
};
const userName = {
	pattern: {
		regex: /^[A-Za-z][\w+.@-]{0,126}$/,
		says: nameRule(127)
	},
	refuses: [
		returnedPrefix,
		publicGroup,
		reserved
	]
};
const groupName = {
	pattern: {
		regex: /^[a-z][a-z0-9_+.@-]{0,63}$/,
		says: nameRule(64, "lower-case letter")
	},
	refuses: [reserved]
};
// build/src/operations/redshift-options.js
const clusterIdentifierLimits = {
	minLength: 1,
	maxLength: 63,
	pattern: {
		regex: /^[\u0020-\u007e]+$/,
		says: "printable ASCII characters"
	},
	refuses: clusterReference("identifier", "analytics")
};
const clusterIdentifier = {
	kind: "text",
	summary: "Identifier of the cluster, case-sensitive",
	example: "analytics",
	...clusterIdentifierLimits
};
const dbName = {
	kind: "text",
	summary: "Database that the login is for",
	example: "dev",
	...databaseName
};
const durationSeconds = {
	kind: "integer",
	documented: "The number of seconds until the returned temporary password expires.",
	summary: "How long the password is valid for new connections. Open connections stay",
	example: "3600",
	unit: "seconds",
	min: 900,
	max: 3600,
	serviceDefault: 900
};
const customDomainName = {
	kind: "text",
	example: "warehouse.example.com",
	maxLength: 253,
	pattern: {
		regex: /^(?:(?!-)[A-Za-z0-9-]{1,63}(?<!-)\.)+(?!-)[A-Za-z0-9-]{2,63}(?<!-)$/,
		says: "a host name, such as warehouse.example.com"
	}
};
// build/src/operations/redshift-permissions.js
function loginPermissions({ action, cluster, user, database, groups = [], createsUser }, place) {
	const arn = (kind, name) => arnIn(place, "redshift", `${kind}:${cluster === void 0 ? "*" : literal(cluster)}/${literal(name)}`);
	const users = user === void 0 ? [] : [arn("dbuser", user)];
	const databases = database === void 0 ? [] : [arn("dbname", database)];
	const resources = users.length + databases.length > 0 ? [...users, ...databases] : [`${arn("dbname", "")}*`];
	const notes = [...cluster === void 0 ? [NO_IDENTIFIER] : [], ...resources.some((one) => one.endsWith("/*")) ? [EVERY_DATABASE] : []];
	return [
		{
			sid: "Login",
			action,
			resources,
			...notes.length > 0 ? { note: notes.join(". ") } : {}
		},
		...groups.length === 0 ? [] : [{
			sid: "Groups",
			action: "redshift:JoinGroup",
			resources: groups.map((name) => arn("dbgroup", name))
		}],
		...createsUser ? [{
			sid: "NewUser",
			action: "redshift:CreateClusterUser",
			resources: users
		}] : []
	];
}
const NO_IDENTIFIER = "The ARNs have * in place of the cluster: a custom domain name does not say its identifier. Write the identifier there";
const EVERY_DATABASE = "The ARN has * in place of the database, because db-name is not given: it allows every database of the cluster";
// build/src/operations/redshift-get-cluster-credentials.js
const redshiftGetClusterCredentials = defineOperation({
	name: "redshift get-cluster-credentials",
	service: redshift,
	action: "GetClusterCredentials",
	summary: "Get a short-lived database user name and password for a Redshift cluster",
	reference: "https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html",
	options: {
		"db-user": {
			kind: "text",
			required: true,
			documented: "The name of a database user.",
			summary: "Name of the database user to log in as. AWS returns it with a prefix such as IAM:",
			example: "etl_user",
			...userName
		},
		"db-name": {
			...dbName,
			documented: "The name of a database that DbUser is authorized to log on to.",
			otherwise: "every database of the cluster"
		},
		"cluster-identifier": {
			...clusterIdentifier,
			documented: "The unique identifier of the cluster that contains the database for which you are requesting credentials."
		},
		"duration-seconds": durationSeconds,
		"auto-create": {
			kind: "switch",
			negatable: true,
			documented: "Create a database user with the name specified for the user named in DbUser if one does not exist.",
			summary: "Create the database user if it does not exist. Needs redshift:CreateClusterUser",
			serviceDefault: false
		},
		"db-groups": {
			kind: "list",
			documented: "A list of the names of existing database groups that the user named in DbUser will join for the current session, in addition to any group memberships for an existing user.",
			summary: "Existing groups that the user joins for the session. Needs redshift:JoinGroup",
			example: "readers",
			each: groupName
		},
		"custom-domain-name": {
			...customDomainName,
			documented: "The custom domain name for the cluster credentials.",
			summary: "Custom domain name of the cluster"
		}
	},
	clients: "database",
	rules: [{
		kind: "exactly-one-of",
		names: ["cluster-identifier", "custom-domain-name"]
	}],
	sample: {
		DbUser: "DbUser",
		DbPassword: new require_secret.Secret("DbPassword"),
		Expiration: { wire: "1970-01-01T00:00:00Z" }
	},
	exports: {
		prefix: "REDSHIFT",
		username: "USER",
		password: "PASSWORD",
		expiration: "EXPIRATION"
	},
	expiry: "New connections need a new password after the expiry. Open connections stay"
}, {
	cluster: (values) => values["cluster-identifier"] ?? values["custom-domain-name"] ?? "",
	target: (values) => ({
		host: values["custom-domain-name"],
		database: values["db-name"]
	}),
	permissions: (values, { place, looksUp }) => [...loginPermissions({
		action: "redshift:GetClusterCredentials",
		cluster: values["cluster-identifier"],
		user: values["db-user"],
		database: values["db-name"],
		groups: values["db-groups"],
		createsUser: values["auto-create"]
	}, place), ...looksUp ? redshiftDescription(values["cluster-identifier"], place) : []],
	describe: (values, session) => describeRedshiftCluster(values["cluster-identifier"] ?? "", session),
	async ask(values, session, abortSignal) {
		const { GetClusterCredentials$: operation } = await Promise.resolve().then(() => require("./redshift-shapes.js"));
		const readable = xmlInIsoTime("Expiration");
		const input = {
			DbUser: values["db-user"],
			DbName: values["db-name"],
			ClusterIdentifier: values["cluster-identifier"],
			CustomDomainName: values["custom-domain-name"],
			DurationSeconds: values["duration-seconds"],
			AutoCreate: values["auto-create"],
			DbGroups: values["db-groups"] && [...values["db-groups"]]
		};
		const { output: answer, text } = await call({
			service: redshift,
			operation,
			input,
			readable
		}, session, abortSignal);
		const password = answer.DbPassword ? new require_secret.Secret(answer.DbPassword) : void 0;
		const expiration = xmlTime(text, "Expiration");
		return {
			login: {
				username: answer.DbUser,
				password,
				expiresAt: answer.Expiration
			},
			document: {
				DbUser: answer.DbUser ?? null,
				DbPassword: password ?? null,
				Expiration: expiration
			}
		};
	}
});
// build/src/operations/redshift-get-cluster-credentials-with-iam.js
const redshiftGetClusterCredentialsWithIam = defineOperation({
	name: "redshift get-cluster-credentials-with-iam",
	service: redshift,
	action: "GetClusterCredentialsWithIAM",
	summary: "Get a short-lived database user name and password for a Redshift cluster. The database user is that of the IAM identity: IAMR: and the name of the role",
	reference: "https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentialsWithIAM.html",
	options: {
		"db-name": {
			...dbName,
			documented: "The name of the database for which you are requesting credentials.",
			otherwise: "every database of the cluster"
		},
		"cluster-identifier": {
			...clusterIdentifier,
			documented: "The unique identifier of the cluster that contains the database for which you are requesting credentials."
		},
		"duration-seconds": durationSeconds,
		"custom-domain-name": {
			...customDomainName,
			documented: "The custom domain name for the IAM message cluster credentials.",
			summary: "Custom domain name of the cluster"
		}
	},
	clients: "database",
	rules: [{
		kind: "exactly-one-of",
		names: ["cluster-identifier", "custom-domain-name"]
	}],
	sample: {
		DbUser: "DbUser",
		DbPassword: new require_secret.Secret("DbPassword"),
		Expiration: { wire: "1970-01-01T00:00:00Z" },
		NextRefreshTime: { wire: "1970-01-01T00:00:00Z" }
	},
	exports: {
		prefix: "REDSHIFT",
		username: "USER",
		password: "PASSWORD",
		expiration: "EXPIRATION"
	},
	expiry: "New connections need a new password after the expiry. Open connections stay"
}, {
	cluster: (values) => values["cluster-identifier"] ?? values["custom-domain-name"] ?? "",
	target: (values) => ({
		host: values["custom-domain-name"],
		database: values["db-name"]
	}),
	permissions: (values, { place, looksUp }) => [...loginPermissions({
		action: "redshift:GetClusterCredentialsWithIAM",
		cluster: values["cluster-identifier"],
		database: values["db-name"]
	}, place), ...looksUp ? redshiftDescription(values["cluster-identifier"], place) : []],
	describe: (values, session) => describeRedshiftCluster(values["cluster-identifier"] ?? "", session),
	async ask(values, session, abortSignal) {
		const { GetClusterCredentialsWithIAM$: operation } = await Promise.resolve().then(() => require("./redshift-shapes.js"));
		const readable = xmlInIsoTime("Expiration", "NextRefreshTime");
		const input = {
			DbName: values["db-name"],
			ClusterIdentifier: values["cluster-identifier"],
			DurationSeconds: values["duration-seconds"],
			CustomDomainName: values["custom-domain-name"]
		};
		const { output: answer, text } = await call({
			service: redshift,
			operation,
			input,
			readable
		}, session, abortSignal);
		const password = answer.DbPassword ? new require_secret.Secret(answer.DbPassword) : void 0;
		return {
			login: {
				username: answer.DbUser,
				password,
				expiresAt: answer.Expiration
			},
			document: {
				DbUser: answer.DbUser ?? null,
				DbPassword: password ?? null,
				Expiration: xmlTime(text, "Expiration"),
				...answer.NextRefreshTime ? { NextRefreshTime: xmlTime(text, "NextRefreshTime") } : {}
			}
		};
	}
});
// build/src/operations/redshift-get-identity-center-auth-token.js
const redshiftGetIdentityCenterAuthToken = defineOperation({
	name: "redshift get-identity-center-auth-token",
	service: redshift,
	action: "GetIdentityCenterAuthToken",
	summary: "Get a short-lived token for the user of IAM Identity Center, with which drivers log in to Redshift clusters",
	reference: "https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetIdentityCenterAuthToken.html",
	options: { "cluster-ids": {
		kind: "list",
		required: true,
		emptyIsUnsafe: true,
		documented: "A list of cluster identifiers that the generated token can be used with.",
		summary: "Identifiers of the clusters that the token is for",
		example: "analytics",
		each: clusterIdentifierLimits,
		maxItems: 20
	} },
	clients: void 0,
	rules: [],
	sample: {
		Token: new require_secret.Secret("Token"),
		ExpirationTime: { wire: "1970-01-01T00:00:00Z" }
	},
	exports: {
		prefix: "REDSHIFT",
		token: "TOKEN",
		expiration: "TOKEN_EXPIRATION"
	},
	expiry: "New connections need a new token after the expiry"
}, {
	cluster: (values) => values["cluster-ids"].join(", "),
	target: () => ({}),
	permissions: (values, { place }) => [{
		sid: "Token",
		action: "redshift:GetIdentityCenterAuthToken",
		resources: values["cluster-ids"].map((id) => arnIn(place, "redshift", `cluster:${literal(id)}`))
	}],
	async ask(values, session, abortSignal) {
		const { GetIdentityCenterAuthToken$: operation } = await Promise.resolve().then(() => require("./redshift-shapes.js"));
		const readable = xmlInIsoTime("ExpirationTime");
		const input = { ClusterIds: [...values["cluster-ids"]] };
		const { output: answer, text } = await call({
			service: redshift,
			operation,
			input,
			readable
		}, session, abortSignal);
		const token = answer.Token ? new require_secret.Secret(answer.Token) : void 0;
		const expiration = xmlTime(text, "ExpirationTime");
		return {
			login: {
				token,
				expiresAt: answer.ExpirationTime
			},
			document: {
				Token: token ?? null,
				ExpirationTime: expiration
			}
		};
	}
});
// build/src/operations/serverless-permissions.js
function workgroupPermission(sid, action, place) {
	return {
		sid,
		action: `redshift-serverless:${action}`,
		resources: [arnIn(place, "redshift-serverless", "workgroup/*")],
		note: `redshift-serverless:${action} is allowed on workgroup/*, because the ARN of a workgroup has an id that its name does not say. Write the id there`
	};
}
// build/src/operations/describe-workgroup.js
function describeWorkgroup(name, session) {
	const { connection } = session;
	return describing(ask(), (place) => [workgroupPermission("Endpoint", "GetWorkgroup", place)], session);
	async function ask() {
		const { GetWorkgroup$: operation } = await Promise.resolve().then(() => require("./redshift-serverless-shapes.js"));
		const input = { workgroupName: name };
		const { output } = await connection.retryPolicy.retry("GetWorkgroup", (abortSignal) => call({
			service: redshiftServerless,
			operation,
			input
		}, session, abortSignal));
		const { workgroup } = output;
		const { address: host, port } = workgroup?.endpoint ?? {};
		const status = workgroup?.status;
		if (!host) throw new require_errors.ConfigurationError(`GetWorkgroup: the workgroup ${name} has no endpoint${status ? `: it is ${status}` : ""}. Wait until it is AVAILABLE, or give ${require_names.shown("host", connection.surface)}`);
		return {
			host,
			port,
			status,
			publiclyAccessible: workgroup?.publiclyAccessible
		};
	}
}
// build/src/operations/serverless-names.js
const workgroupName = {
	minLength: 3,
	maxLength: 64,
	pattern: {
		regex: /^[a-z0-9-]+$/,
		says: "lower-case letters, digits and hyphens"
	},
	refuses: clusterReference("name", "analytics", "workgroup")
};
// build/src/operations/redshift-serverless-get-credentials.js
const redshiftServerlessGetCredentials = defineOperation({
	name: "redshift-serverless get-credentials",
	service: redshiftServerless,
	action: "GetCredentials",
	summary: "Get a short-lived database user name and password for a workgroup of Redshift Serverless. The database user is that of the IAM identity: IAMR: and the name of the role",
	reference: "https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_GetCredentials.html",
	members: "camelCase",
	options: {
		"custom-domain-name": {
			...customDomainName,
			documented: "The custom domain name associated with the workgroup.",
			summary: "Custom domain name of the workgroup"
		},
		"db-name": {
			...dbName,
			documented: "The name of the database to get temporary authorization to log on to.",
			otherwise: "every database of the workgroup"
		},
		"duration-seconds": durationSeconds,
		"workgroup-name": {
			kind: "text",
			documented: "The name of the workgroup associated with the database.",
			summary: "Name of the workgroup",
			example: "analytics",
			...workgroupName
		}
	},
	clients: "database",
	describes: ["host"],
	rules: [{
		kind: "exactly-one-of",
		names: ["workgroup-name", "custom-domain-name"]
	}],
	sample: {
		dbPassword: new require_secret.Secret("dbPassword"),
		dbUser: "dbUser",
		expiration: { wire: 0 },
		nextRefreshTime: { wire: 0 }
	},
	exports: {
		prefix: "REDSHIFT",
		username: "USER",
		password: "PASSWORD",
		expiration: "EXPIRATION"
	},
	expiry: "New connections need a new password after the expiry. Open connections stay"
}, {
	cluster: (values) => values["workgroup-name"] ?? values["custom-domain-name"] ?? "",
	target: (values) => ({
		host: values["custom-domain-name"],
		database: values["db-name"]
	}),
	permissions: (_, { place, looksUp }) => [workgroupPermission("Login", "GetCredentials", place), ...looksUp ? [workgroupPermission("Endpoint", "GetWorkgroup", place)] : []],
	describe: (values, session) => describeWorkgroup(values["workgroup-name"] ?? "", session),
	async ask(values, session, abortSignal) {
		const { GetCredentials$: operation } = await Promise.resolve().then(() => require("./redshift-serverless-shapes.js"));
		const readable = jsonInSeconds("expiration", "nextRefreshTime");
		const input = {
			customDomainName: values["custom-domain-name"],
			dbName: values["db-name"],
			durationSeconds: values["duration-seconds"],
			workgroupName: values["workgroup-name"]
		};
		const { output: answer, text } = await call({
			service: redshiftServerless,
			operation,
			input,
			readable
		}, session, abortSignal);
		const password = answer.dbPassword ? new require_secret.Secret(answer.dbPassword) : void 0;
		return {
			login: {
				username: answer.dbUser,
				password,
				expiresAt: answer.expiration
			},
			document: {
				dbPassword: password ?? null,
				dbUser: answer.dbUser ?? null,
				expiration: jsonTime(text, "expiration"),
				...answer.nextRefreshTime ? { nextRefreshTime: jsonTime(text, "nextRefreshTime") } : {}
			}
		};
	}
});
// build/src/operations/redshift-serverless-get-identity-center-auth-token.js
const redshiftServerlessGetIdentityCenterAuthToken = defineOperation({
	name: "redshift-serverless get-identity-center-auth-token",
	service: redshiftServerless,
	action: "GetIdentityCenterAuthToken",
	summary: "Get a short-lived token for the user of IAM Identity Center, with which drivers log in to workgroups of Redshift Serverless",
	reference: "https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_GetIdentityCenterAuthToken.html",
	members: "camelCase",
	options: { "workgroup-names": {
		kind: "list",
		required: true,
		emptyIsUnsafe: true,
		documented: "A list of workgroup names for which to generate the Identity Center authentication token.",
		summary: "Names of the workgroups that the token is for",
		example: "analytics",
		each: workgroupName,
		maxItems: 20
	} },
	clients: void 0,
	rules: [],
	sample: {
		token: new require_secret.Secret("token"),
		expirationTime: { wire: "1970-01-01T00:00:00Z" }
	},
	exports: {
		prefix: "REDSHIFT",
		token: "TOKEN",
		expiration: "TOKEN_EXPIRATION"
	},
	expiry: "New connections need a new token after the expiry"
}, {
	cluster: (values) => values["workgroup-names"].join(", "),
	target: () => ({}),
	permissions: (_, { place }) => [workgroupPermission("Token", "GetIdentityCenterAuthToken", place)],
	async ask(values, session, abortSignal) {
		const { GetIdentityCenterAuthToken$: operation } = await Promise.resolve().then(() => require("./redshift-serverless-shapes.js"));
		const inIsoTime = jsonInIsoTime("expirationTime");
		const readable = (answer) => inIsoTime(withOwnNames(answer));
		const input = { workgroupNames: [...values["workgroup-names"]] };
		const { output: answer, text } = await call({
			service: redshiftServerless,
			operation,
			input,
			readable
		}, session, abortSignal);
		const token = answer.token ? new require_secret.Secret(answer.token) : void 0;
		const expiration = jsonTime(withOwnNames(text), "expirationTime");
		return {
			login: {
				token,
				expiresAt: answer.expirationTime
			},
			document: {
				token: token ?? null,
				expirationTime: expiration
			}
		};
	}
});
function withOwnNames(answer) {
	return answer.replace(/"Token"(?=\s*:)/, "\"token\"").replace(/"ExpirationTime"(?=\s*:)/, "\"expirationTime\"");
}
// build/src/operations/index.js
const operations = [
	redshiftGetClusterCredentials,
	emrGetClusterSessionCredentials,
	redshiftGetClusterCredentialsWithIam,
	redshiftServerlessGetCredentials,
	redshiftGetIdentityCenterAuthToken,
	redshiftServerlessGetIdentityCenterAuthToken,
	emrGetSessionEndpoint,
	emrServerlessGetSessionEndpoint,
	emrContainersGetManagedEndpointSessionCredentials
];
function operationsNamed(typed, list = operations) {
	const words = typed.trim().split(/\s+/).join(" ");
	const exact = list.filter(({ name }) => name === words);
	return exact.length > 0 ? exact : list.filter(({ name }) => name.split(" ")[1] === words);
}
// build/src/options/suggest.js
const aliases = new Map([
	...named("region", "aws-region", "aws-default-region", "default-region"),
	...named("profile", "aws-profile"),
	...named("role-to-assume", "aws-role-to-assume", "aws-role-arn", "role-arn", "assume-role", "iam-role", "role"),
	...named("role-duration-seconds", "role-duration", "role-session-duration", "session-duration"),
	...named("role-session-name", "session-name", "aws-role-session-name"),
	...named("role-external-id", "external-id", "aws-external-id"),
	...named("audience", "oidc-audience", "aws-audience", "aud"),
	...named("web-identity-token-file", "aws-web-identity-token-file", "token-file", "web-identity-token"),
	...named("inline-session-policy", "session-policy", "inline-policy"),
	...named("managed-session-policies", "policy-arns", "managed-policies", "managed-policy-arns"),
	...named("allowed-account-ids", "allowed-accounts", "account-id", "account-ids", "aws-account-id"),
	...named("endpoint-url", "aws-endpoint-url"),
	...named("export-env", "output-env-credentials"),
	...named("max-wait", "timeout", "timeout-seconds", "max-wait-seconds"),
	...named("db-user", "user", "username", "user-name", "dbuser", "db-username", "db-user-name", "database-user"),
	...named("db-name", "dbname", "db-database", "database-name"),
	...named("db-groups", "groups", "group", "db-group", "database-groups"),
	...named("auto-create", "autocreate", "auto-create-user", "create-user"),
	...named("duration-seconds", "duration", "duration-in-seconds", "expires-in", "ttl"),
	...named("custom-domain-name", "custom-domain", "domain-name"),
	...named("execution-role-arn", "execution-role", "runtime-role", "runtime-role-arn"),
	["cluster-id", ["cluster-identifier"]],
	["cluster-identifier", ["cluster-id"]],
	...[
		"cluster",
		"cluster-name",
		"clusterid",
		"clusteridentifier",
		"redshift-cluster",
		"emr-cluster-id"
	].map((name) => [name, ["cluster-identifier", "cluster-id"]])
]);
const KEYS = "AWS keys are read from the environment: set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN";
const PASSWORD = "AWS makes the password for each login";
const advice = /* @__PURE__ */ new Map([
	["aws-access-key-id", KEYS],
	["aws-secret-access-key", KEYS],
	["aws-session-token", KEYS],
	["password", PASSWORD],
	["db-password", PASSWORD]
]);
function named(name, ...others) {
	return others.map((other) => [other, [name]]);
}
function namesFor(typed, known) {
	return aliases.get(plain(typed))?.filter((name) => known.includes(name)) ?? [];
}
function adviceFor(typed) {
	return advice.get(plain(typed));
}
function suggestion(typed, known, surface) {
	const [first, ...others] = namesMeant(typed, known, surface).map((name) => require_names.shown(name, surface));
	return first === void 0 ? adviceFor(typed) : `Did you mean ${oneOf([first, ...others])}?`;
}
function namesMeant(typed, known, surface) {
	const aliased = namesFor(typed, known);
	if (aliased.length > 0) return aliased;
	const begun = known.filter((name) => surface === "cli" && typed !== "" && name.startsWith(typed));
	if (begun.length > 1) return begun;
	const near = require_names.nearest(typed, known);
	return near === void 0 ? [] : [near];
}
function plain(typed) {
	return typed.toLowerCase().replaceAll("_", "-");
}
// build/src/operations/not-chosen.js
function notOf(name, chosen, owners, surface) {
	const meant = namesFor(name, namesOf(chosen.options)).map((each) => require_names.shown(each, surface));
	return `${`${require_names.shown(name, surface)} is an option of ${allOf(owners.map((owner) => owner.name))}`}, not of ${chosen.name}. ${meant.length > 0 ? `Did you mean ${oneOf(meant)}?` : "Remove it"}`;
}
function mixed(title, fits, raw) {
	const nearest = fits.filter(({ own }) => own.length > 0 && !fits.some((other) => isPartOf(own, other.own)));
	const reasons = nearest.map(({ operation, own }) => `${own.map(typed).join(", ")} (${operation.name})`);
	const renamed = nearest.flatMap(({ operation, strange }) => strange.flatMap((name) => {
		return namesFor(name, namesOf(operation.options)).filter((each) => !isGiven(raw, each)).map((each) => `. ${operation.name} has ${typed(each)} instead of ${typed(name)}`);
	}));
	const lines = nearest.map(({ operation }) => line(title, operation));
	return `${title}: the options belong to different operations: ${reasons.join("; ")}. Keep the options of one, and add the line ${oneOf(lines)}${renamed.join("")}`;
	function typed(name) {
		return titleOf(raw, name);
	}
}
function needsMore(title, fits, raw) {
	const own = fits[0]?.own ?? [];
	return `${title}: ${own.length === 0 ? "give the options of one operation" : `${allOf(own.map((name) => titleOf(raw, name)))} can belong to several operations. Give more options`}, or add one of these lines: ${fits.map(({ operation }) => `${line(title, operation)}, which needs ${needs(operation, (name) => require_names.shown(name, raw.surface))}`).join("; ")}`;
}
function mustBeNamed(title, fits) {
	return `${title}: name the operation, because other operations share these options. Add the line ${oneOf(fits.map(({ operation }) => line(title, operation)))}`;
}
function unlessNamed(title, { name }) {
	return `${title}: these options can also belong to ${name}. If you mean it, add the line "${title}: ${name}"`;
}
function line(title, { name }) {
	return `"${title}: ${name}"`;
}
function needs({ options, rules }, title) {
	const required = Object.keys(options).filter((name) => options[name]?.required);
	const alternatives = rules.flatMap((rule) => rule.kind === "exactly-one-of" ? [rule.names] : []);
	return [...required.map((name) => [name]), ...alternatives].map((names) => oneOf(names.map(title))).join(", and ") || "no option";
}
function isPartOf(some, all) {
	return some.length < all.length && some.every((name) => all.includes(name));
}
// build/src/operations/choose.js
const ruleOfChoice = "the first operation that has all of the given options and needs no others";
function operationOptions(operations$3 = operations) {
	const names = oneOf(operations$3.map(({ name }) => `"${name}"`));
	return { operation: {
		kind: "text",
		only: "action",
		summary: `The request to send to AWS: ${names}. The service may be left out`,
		otherwise: ruleOfChoice,
		example: operations$3[0]?.name ?? "",
		refuses: [{
			matches: (text) => operationsNamed(text, operations$3).length === 0,
			says: `is unknown. Give ${names}`
		}]
	} };
}
function chooseOperation(named, raw, operations$4 = operations) {
	const candidates = named === void 0 ? operations$4 : operationsNamed(named, operations$4);
	const [only, ...others] = candidates;
	if (!only) return { problems: [] };
	if (named !== void 0 && others.length === 0) return {
		operation: only,
		problems: strangersTo(only, raw, operations$4)
	};
	return byOptions(candidates, raw, operations$4);
}
function byOptions(candidates, raw, operations) {
	const fits = candidates.map((operation) => fitOf(operation, raw, operations));
	const whole = fits.filter(({ own, strange }) => own.length > 0 && strange.length === 0);
	const possible = whole.filter((fit) => mayBeChosen(fit, candidates));
	const least = Math.min(...possible.map(({ lacks }) => lacks));
	const title = require_names.shown("operation", raw.surface);
	const [best, ...equals] = possible.filter(({ lacks }) => lacks === least);
	if (best && (least === 0 || equals.length === 0)) {
		const meant = least === 0 ? [] : whole.filter(({ lacks }) => lacks === 0).map(({ operation }) => operation);
		return {
			operation: best.operation,
			problems: meant.map((other) => unlessNamed(title, other))
		};
	}
	if (!best && whole.length > 0) {
		const fewest = Math.min(...whole.map(({ lacks }) => lacks));
		return { problems: [mustBeNamed(title, whole.filter(({ lacks }) => lacks === fewest))] };
	}
	if (fits.some(({ strange }) => strange.length > 0) && !best) return { problems: [mixed(title, fits, raw)] };
	return { problems: [needsMore(title, best ? [best, ...equals] : fits, raw)] };
}
function mayBeChosen({ operation, own }, candidates) {
	return !overlaps(operation, candidates) || own.some((name) => isOwn(name, operation, candidates));
}
function overlaps(operation, operations) {
	const earlier = operations.slice(0, operations.indexOf(operation)).flatMap(optionsOf);
	return optionsOf(operation).some((name) => earlier.includes(name));
}
function isOwn(name, operation, operations) {
	return !operations.some((each) => each !== operation && optionsOf(each).includes(name));
}
function fitOf(operation, raw, operations) {
	const known = optionsOf(operation);
	const given = givenNames(raw).filter((name) => operations.some((each) => optionsOf(each).includes(name)));
	const missing = Object.entries(operation.options).filter(([name, { required }]) => required && !isGiven(raw, name));
	return {
		operation,
		own: given.filter((name) => known.includes(name)),
		strange: given.filter((name) => !known.includes(name)),
		lacks: missing.length + checkRules(operation.rules, raw).length
	};
}
function strangersTo(chosen, raw, operations) {
	return fitOf(chosen, raw, operations).strange.map((name) => {
		return notOf(name, chosen, operations.filter((each) => optionsOf(each).includes(name)), surfaceOf(raw, name));
	});
}
const optionsOf = ({ options }) => namesOf(options);
// build/src/options/cli-input.js
const documentOptions = {
	"cli-input-json": {
		kind: "text",
		summary: "Options of the operation as one JSON object with the names of the API. An option that is given itself wins",
		example: "{\"DbUser\":\"etl_user\",\"ClusterIdentifier\":\"analytics\"}"
	},
	"cli-input-yaml": {
		kind: "text",
		summary: "The same as cli-input-json, in YAML",
		example: "file://login.yaml"
	}
};
async function withDocument(raw, known, parsers) {
	const [document, other] = Object.keys(parsers).filter((name) => isGiven(raw, name));
	if (!document) return {
		raw,
		problems: []
	};
	const withoutIt = {
		...raw,
		unread: [...raw.unread ?? [], ...[...known.values()].filter((name) => rawOf(raw, name) === void 0)]
	};
	if (isUnread(raw, document)) return {
		raw: withoutIt,
		problems: []
	};
	const title = titleOf(raw, document);
	if (other) return {
		raw,
		problems: [notTogether([title, titleOf(raw, other)])]
	};
	const written = rawOf(raw, document);
	const file = written?.file;
	const reading = read(written, await parsers[document]());
	if ("problem" in reading) return {
		raw: withoutIt,
		problems: [`${title}: ${reading.problem}`]
	};
	const given = Object.assign(Object.create(null), raw.given);
	const isFree = (name) => !isGiven(raw, name) && !isGiven(raw, negation(name));
	const problems = [];
	for (const [index, [key, value]] of Object.entries(reading.members).entries()) {
		const name = known.get(key);
		const shownKey = file === void 0 ? require_errors.quote(key) : `number ${index + 1} in the file ${require_errors.quote(file)}`;
		if (name === void 0) problems.push(`${title}: unknown member ${shownKey}. ${hintFor(key, [...known.keys()])}`);
		else if (isFree(name)) given[name] = asGiven$1(key, value, file);
	}
	return {
		raw: {
			...raw,
			given
		},
		problems
	};
}
function asGiven$1(key, value, file) {
	return {
		surface: "document",
		value,
		.../^[a-z]/.test(key) ? { member: key } : {},
		...file === void 0 ? {} : { file }
	};
}
function read(raw, parse) {
	const text = raw?.surface === "cli" ? raw.words[0] : raw?.surface === "action" ? raw.text : void 0;
	if (raw === void 0 || text === void 0) return { problem: "needs a value" };
	const start = raw.file === void 0 ? "" : `${shower(raw)(text)} `;
	let members;
	try {
		members = parse(text);
	} catch {
		return { problem: `${start}cannot be read. Give ${start === "" ? "file://PATH, or " : ""}the text of one object` };
	}
	return typeof members === "object" && members !== null && !Array.isArray(members) ? { members } : { problem: `${start}must be one object with a member for each option` };
}
function hintFor(key, members) {
	const meant = require_names.nearest(key.toLowerCase(), members.map((each) => each.toLowerCase()));
	const hint = members.find((each) => each.toLowerCase() === meant);
	return hint ? `Did you mean ${hint}?` : `The members are ${members.join(", ")}`;
}
// build/src/options/general-options.js
const policyOptions = { "generate-policy": {
	kind: "choice",
	only: "cli",
	summary: "Print the IAM policy that the role needs for these options (identity), or the role's trust policy for the CI system (trust). Nothing is sent to AWS; for trust, the claims of the job's token are read",
	choices: ["identity", "trust"],
	bare: "identity"
} };
const documentAndSkeletonOptions = {
	...documentOptions,
	"generate-cli-skeleton": {
		kind: "choice",
		summary: "Print a document to fill in (input, yaml-input) or a sample answer (output). Nothing is sent to AWS",
		choices: [
			"input",
			"yaml-input",
			"output"
		],
		bare: "input"
	},
	...policyOptions
};
const commandLineOptions = {
	color: {
		kind: "choice",
		only: "cli",
		summary: "Accepted as in the AWS CLI. The output has no colours",
		choices: [
			"on",
			"off",
			"auto"
		],
		default: "auto"
	},
	"no-cli-pager": {
		kind: "switch",
		only: "cli",
		summary: "Accepted as in the AWS CLI. There is no pager"
	},
	"cli-auto-prompt": {
		kind: "switch",
		only: "cli",
		negatable: true,
		summary: "Accepted as in the AWS CLI. There are no prompts"
	},
	"cli-binary-format": {
		kind: "choice",
		only: "cli",
		summary: "Accepted as in the AWS CLI. No option is binary",
		choices: ["base64", "raw-in-base64-out"]
	},
	"cli-error-format": {
		kind: "choice",
		only: "cli",
		summary: "Form of errors on stderr. json, yaml, text and table have the members Code and Message, for scripts; legacy and enhanced are for people",
		choices: [
			"legacy",
			"json",
			"yaml",
			"text",
			"table",
			"enhanced"
		],
		otherwise: "AWS_CLI_ERROR_FORMAT, cli_error_format of the profile, enhanced"
	},
	version: {
		kind: "switch",
		only: "cli",
		summary: "Print the version"
	},
	help: {
		kind: "switch",
		only: "cli",
		summary: "Print this page. \"help\" as the last word does the same"
	}
};
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
// build/src/handover/connection.js
const plainPlan = {
	presets: [],
	envMap: [],
	hasFiles: false,
	target: {},
	lookUp: false,
	mayAsk: false,
	needsDatabase: false,
	tls: {
		sslmode: "require",
		sslrootcert: void 0
	},
	urlName: "DATABASE_URL",
	urlScheme: "postgresql",
	jdbcDriver: "redshift",
	check: false,
	waitForConnection: 0
};
async function connectionFor(raw, context) {
	const isAsked = namesOf(connectionOptions).some((name) => isGiven(raw, name) || isUnread(raw, name));
	const isRefreshed = context.refresh && context.operation !== void 0 && context.operation.clients !== "database";
	if (!isAsked && !isRefreshed && context.named?.host === void 0) return {
		plan: plainPlan,
		problems: []
	};
	const { readConnection } = await Promise.resolve().then(() => require("./read-connection.js"));
	return readConnection(raw, context);
}
// build/src/ci/ids.js
const ciIds = [
	"github",
	"forgejo",
	"gitea",
	"act",
	"gitlab",
	"azure-pipelines",
	"buildkite",
	"circleci",
	"bitbucket",
	"teamcity",
	"harness",
	"jenkins",
	"travis",
	"semaphore",
	"codebuild",
	"google-cloud-build",
	"woodpecker",
	"drone",
	"argo-workflows",
	"airflow"
];
// build/src/handover/print.js
const printForms = [
	"sh",
	"fish",
	"powershell",
	"cmd",
	"dotenv",
	"json"
];
// build/src/handover/options.js
const handoverOptions = {
	"export-env": {
		kind: "switch",
		only: "action",
		summary: "Set environment variables for the later steps of the job. The outputs are always set",
		default: true
	},
	"env-prefix": {
		kind: "text",
		summary: "Prefix of the variable names",
		otherwise: "{prefixes}",
		example: "WAREHOUSE",
		maxLength: 100,
		pattern: {
			regex: require_context.VARIABLE_NAME,
			says: "letters, digits and _, and must not begin with a digit"
		},
		refuses: [{
			matches: makesObeyedName,
			says: "belongs to the runner, the shell or another program, which would obey the variables. Choose another prefix"
		}]
	},
	summary: {
		kind: "switch",
		only: "action",
		summary: "Add the user name, the cluster and the expiry to the job's summary. It holds no secret",
		default: true
	},
	"skip-cleanup": {
		kind: "switch",
		only: "action",
		summary: "Leave the variables set at the end of the job. Otherwise a post step empties them",
		default: false
	}
};
const deliveryOptions = {
	export: {
		kind: "choice",
		only: "cli",
		summary: "Hand the login to later steps in the CI system's own way. auto: the system that is found",
		choices: ["auto", ...ciIds],
		bare: "auto"
	},
	print: {
		kind: "choice",
		only: "cli",
		summary: "Print the variables in this form, and nothing else on stdout",
		choices: printForms
	},
	"dotenv-file": {
		kind: "text",
		only: "cli",
		summary: "Write the variables to this new dotenv file, which only your user can read",
		example: "/run/user/1000/login.env"
	},
	ci: {
		kind: "choice",
		only: "cli",
		summary: "The CI system of this job, if it is not found or the wrong one is found",
		choices: ciIds,
		otherwise: "the one whose variables are set"
	},
	"allow-unmasked": {
		kind: "switch",
		only: "cli",
		summary: "Hand over the login even if the log does not hide the password"
	},
	"add-mask": {
		kind: "switch",
		only: "cli",
		summary: "Confirm that the runner obeys ::add-mask::, as GitLab does with proxy_exec. Any other runner prints the password"
	},
	"keep-env": {
		kind: "switch",
		only: "cli",
		summary: "Leave AWS keys and OIDC variables in the environment of the command after --"
	},
	"no-masking": {
		kind: "switch",
		only: "cli",
		summary: "Pass on the output of the command after -- unchanged"
	},
	tty: {
		kind: "switch",
		only: "cli",
		summary: "Give the terminal to the command after --. Nothing in its output is hidden"
	},
	refresh: {
		kind: "switch",
		only: "cli",
		summary: "Keep the password fresh while the command after -- runs. It is in a private file, which is renewed before the login expires. {password-file-variables} names the file. The password variable is not set"
	},
	"set-netrc": {
		kind: "switch",
		only: "cli",
		summary: "With --refresh and a netrc file, set NETRC too. Programs that read it, such as pip, send the login to the host unasked"
	}
};
const deliveryRules = [
	{
		kind: "at-most-one-of",
		names: [
			"export",
			"print",
			"dotenv-file",
			"output"
		]
	},
	{
		kind: "at-most-one-of",
		names: [
			"export",
			"print",
			"dotenv-file",
			"query"
		]
	},
	{
		kind: "at-most-one-of",
		names: ["tty", "no-masking"]
	},
	{
		kind: "needs",
		name: "set-netrc",
		other: "refresh"
	}
];
const variableWords = [
	"USER",
	"USERNAME",
	"PASSWORD",
	"EXPIRATION",
	"NETRC",
	"TOKEN",
	"TOKEN_EXPIRATION",
	"TOKEN_ID",
	"ENDPOINT"
];
function makesObeyedName(prefix) {
	if (!require_context.VARIABLE_NAME.test(prefix)) return false;
	return variableWords.some((word) => problemWithVariableName(variableName({ prefix }, word)) !== void 0);
}
// build/src/render/options.js
const renderOptions = {
	output: {
		kind: "choice",
		summary: "How the answer is printed; off prints nothing",
		choices: [
			"json",
			"text",
			"table",
			"yaml",
			"yaml-stream",
			"off"
		],
		otherwise: "AWS_DEFAULT_OUTPUT, the profile, json"
	},
	query: {
		kind: "text",
		summary: "JMESPath expression that selects what is printed. It is tried on a sample before AWS is called",
		example: "DbPassword",
		otherwise: "the whole answer"
	}
};
// build/src/render/timestamp.js
const EPOCH = /^\s*[+-]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;
const ISO = /^\s*(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?:[T ](?<hour>\d\d):?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,](?<fraction>\d+))?)?\s*(?<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?\s*$/i;
const MAIL = /^\s*(?:[a-z]{3},\s*)?(?<day>\d\d?) (?<month>[a-z]{3}) (?<year>\d{4}) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d) (?<zone>Z|UTC|GMT|[+-]\d{4})\s*$/i;
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const MILLION = 1e6;
function isoTime(wire) {
	if (typeof wire === "number") return ofEpoch(wire, wire);
	if (EPOCH.test(wire)) return ofEpoch(Number(wire.replaceAll("_", "")), wire);
	const parts = (ISO.exec(wire) ?? MAIL.exec(wire))?.groups;
	return parts ? ofParts(parts, wire) : fail(wire);
}
function ofEpoch(epoch, wire) {
	let seconds = Math.trunc(epoch);
	let micros = halfEven((epoch - seconds) * MILLION);
	if (micros >= MILLION) [seconds, micros] = [seconds + 1, micros - MILLION];
	if (micros < 0) [seconds, micros] = [seconds - 1, micros + MILLION];
	const offset = -(/* @__PURE__ */ new Date(seconds * 1e3)).getTimezoneOffset();
	const local = /* @__PURE__ */ new Date((seconds + offset * 60) * 1e3);
	const year = local.getUTCFullYear();
	if (!(year >= 1 && year <= 9999)) return fail(wire);
	return `${local.toISOString().slice(0, 19)}${fraction(micros)}${offsetText(offset)}`;
}
function ofParts(parts, wire) {
	const month = MONTHS.indexOf(parts["month"]?.toLowerCase() ?? "") + 1 || Number(parts["month"]);
	const [year, day] = [Number(parts["year"]), Number(parts["day"])];
	const [hour, minute, second] = [
		parts["hour"],
		parts["minute"],
		parts["second"]
	].map((part) => Number(part ?? 0));
	const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}T${[
		hour,
		minute,
		second
	].map((part) => digits(part ?? 0, 2)).join(":")}`;
	const date = /* @__PURE__ */ new Date(`${text}Z`);
	if (year < 1 || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== text) return fail(wire);
	return `${text}${fraction(Number((parts["fraction"] ?? "").padEnd(6, "0").slice(0, 6)))}${zoneText(parts["zone"], wire)}`;
}
function zoneText(zone, wire) {
	if (zone === void 0) return "";
	const [, sign, hours, minutes = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
	const offset = sign ? (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1) : 0;
	return Math.abs(offset) < 1440 ? offsetText(offset) : fail(wire);
}
function offsetText(minutes) {
	const size = Math.abs(minutes);
	return `${minutes < 0 ? "-" : "+"}${digits(Math.floor(size / 60), 2)}:${digits(size % 60, 2)}`;
}
function fraction(micros) {
	return micros === 0 ? "" : `.${digits(micros, 6)}`;
}
function digits(value, length) {
	return String(value).padStart(length, "0");
}
function halfEven(value) {
	const below = Math.floor(value);
	const rest = value - below;
	return rest > .5 || rest === .5 && below % 2 !== 0 ? below + 1 : below;
}
function fail(wire) {
	throw new require_errors.FailureError(`The answer has a time that cannot be read: ${require_errors.quote(String(wire))}`);
}
// build/src/render/plain.js
function plainOf(document, timestamps) {
	return converted(document, ({ wire, float }) => {
		if (timestamps === "iso8601") return isoTime(wire);
		return float && Number.isInteger(wire) ? { float: Number(wire) } : wire;
	});
}
function outputSkeleton(sample) {
	return converted(sample, () => /* @__PURE__ */ new Date(0));
}
function isList(value) {
	return Array.isArray(value);
}
function isMap(value) {
	return value instanceof Map;
}
function isScalar(value) {
	return !isList(value) && !isMap(value);
}
function sortedMembers(map) {
	return [...map].sort(([one], [other]) => one < other ? -1 : 1);
}
function converted(document, time) {
	if (document instanceof require_secret.Secret) return document.reveal();
	if (document === null || typeof document !== "object") return document;
	if (isArray(document)) return document.map((item) => converted(item, time));
	if (isTimestamp(document)) return time(document);
	return new Map(Object.entries(document).map(([name, member]) => [name, converted(member, time)]));
}
function isArray(document) {
	return Array.isArray(document);
}
function isTimestamp(document) {
	return "wire" in document && (typeof document.wire === "string" || typeof document.wire === "number");
}
// build/src/render/read-query.js
async function readQuery(text, title) {
	if (text === void 0) return {};
	const { compileQuery, problemWithQuery } = await Promise.resolve().then(() => require("./query2.js"));
	const problem = await problemWithQuery(text);
	return problem === void 0 ? { query: await compileQuery(text, title) } : { problem: `${title}: ${require_errors.quote(text)} ${problem}` };
}
// build/src/request.js
async function prepareRequest(raw, { env, named, problems: found = [], operations: operations$2 = operations, folder = "." }) {
	const own = parseOptions(operationOptions(operations$2), raw);
	const choice = chooseOperation(named ?? own.values.operation, raw, operations$2);
	const prepared = choice.operation?.prepare(raw);
	const identity = readIdentity(raw, env);
	const handover = parseOptions(handoverOptions, raw);
	const delivery = parseOptions(deliveryOptions, raw);
	const render = parseOptions(renderOptions, raw);
	const connection = await connectionFor(raw, {
		env,
		folder,
		operation: choice.operation,
		named: prepared?.call?.target,
		refresh: delivery.values.refresh === true,
		exportEnv: handover.values["export-env"]
	});
	const { query, problem } = await readQuery(render.values.query, titleOf(raw, "query"));
	const problems = [
		...found,
		...own.problems,
		...own.problems.length > 0 || !choice.operation && raw.unread?.length ? [] : choice.problems,
		...prepared?.problems ?? [],
		...identity.problems,
		...handover.problems,
		...delivery.problems,
		...connection.problems,
		...checkRules(deliveryRules, raw),
		...render.problems,
		...problem === void 0 ? [] : [problem]
	];
	if (problems.length > 0 || !choice.operation || !prepared?.call) {
		const exitCode = problems.length === identity.aws.problems.length ? identity.aws.exitCode : void 0;
		throw new require_errors.UsageError(choice.operation?.name ?? "cluster-credentials", problems, exitCode);
	}
	if (query) query(plainOf(choice.operation.sample, "iso8601"));
	return {
		...identity.request,
		operation: choice.operation,
		call: prepared.call,
		connection: connection.plan,
		handover: handover.values,
		delivery: delivery.values,
		render: render.values,
		query
	};
}
function readIdentity(raw, env) {
	const identity = parseOptions(identityOptions, raw);
	const aws = parseOptions(awsOptions, raw);
	const { ci } = parseOptions({ ci: deliveryOptions.ci }, raw).values;
	const surface = (name) => surfaceOf(raw, name);
	const context = {
		env,
		job: jobIdentity(env, ci),
		surface
	};
	return {
		request: {
			aws: aws.values,
			identity: identity.values,
			ci,
			surface: raw.surface
		},
		aws,
		problems: [
			...identity.problems,
			...identity.problems.length > 0 ? [] : identityProblems(identity.values, context),
			...checkRules(identityRules, raw),
			...aws.problems,
			...clearTextProblems(aws.values, raw.surface)
		]
	};
}
// build/src/entry/param-files.js
const LARGEST = 65536;
const FILE = /^fileb?:\/\//;
const BYTES = /^fileb:/;
const FOLDERS = ["GITHUB_WORKSPACE", "RUNNER_TEMP"];
async function readParamFiles(raw, options, places) {
	const given = Object.assign(Object.create(null), raw.given);
	const problems = [];
	const unread = [];
	const signal = AbortSignal.timeout(places.seconds * 1e3);
	for (const [name, option] of Object.entries(options)) {
		const written = rawOf(raw, name);
		const value = writtenIn(written);
		if (written === void 0 || value === void 0 || !FILE.test(value)) continue;
		const title = require_names.shown(name, written.surface);
		if (BYTES.test(value) && !Object.hasOwn(documentOptions, name)) {
			problems.push(`${title}: takes text, and fileb:// is for bytes. Give file://PATH`);
			unread.push(name);
			continue;
		}
		const file = value.replace(FILE, "");
		const whole = expandPath(file, places.env);
		const path = (0, node_path.isAbsolute)(whole) ? whole : (0, node_path.join)(places.folder, whole);
		const content = written.surface === "action" ? await contentOfJob(path, places, signal) : await contentOf(path, places, signal);
		const problem = "problem" in content ? content.problem : emptyProblem(content.text, option);
		if (problem === void 0 && "text" in content) given[name] = {
			...asGiven(content.text, option, raw),
			file
		};
		else {
			problems.push(`${title}: the file ${require_errors.quote(file)} ${problem}`);
			unread.push(name);
		}
	}
	return {
		raw: {
			...raw,
			given,
			unread
		},
		problems
	};
}
function writtenIn(raw) {
	if (raw?.surface === "action") return raw.text.trim();
	return raw?.surface === "cli" && raw.words.length === 1 ? raw.words[0] : void 0;
}
function emptyProblem(text, option) {
	return option.emptyIsUnsafe && text.trim() === "" ? "is empty. Give a value or remove the option" : void 0;
}
function asGiven(text, option, { surface }) {
	if (surface !== "cli") return {
		surface: "action",
		text
	};
	return {
		surface,
		words: option.kind === "list" && !text.trimStart().startsWith("[") ? text.split(/[\r\n,]+/).flatMap((item) => item.trim() || []) : [text]
	};
}
async function contentOfJob(path, places, signal) {
	const outside = { problem: "is not below GITHUB_WORKSPACE or RUNNER_TEMP. An input can read no other file" };
	const folders = FOLDERS.flatMap((name) => require_context.variable(places.env, name) ?? []).map((folder) => (0, node_path.resolve)(folder));
	try {
		const real = await (0, node_fs_promises.realpath)(path);
		return (await Promise.all(folders.map((folder) => (0, node_fs_promises.realpath)(folder).catch(() => folder)))).some((folder) => isBelow(real, folder)) ? contentOf(real, places, signal, true) : outside;
	} catch (cause) {
		return folders.some((folder) => isBelow((0, node_path.resolve)(path), folder)) ? unreadable(cause) : outside;
	}
}
function isBelow(path, folder) {
	const [first] = (0, node_path.relative)(folder, path).split(node_path.sep);
	return first !== ".." && !(0, node_path.isAbsolute)((0, node_path.relative)(folder, path));
}
async function contentOf(path, { seconds: seconds$1 }, signal, onlyFiles = false) {
	try {
		return { text: (await readBounded(path, {
			largest: LARGEST,
			signal,
			onlyFiles
		})).toString("utf8") };
	} catch (cause) {
		return signal.aborted ? { problem: `did not end within ${require_errors.seconds(seconds$1)} (max-wait)` } : unreadable(cause);
	}
}
function unreadable(cause) {
	const code = require_errors.codeOf(cause);
	if (code !== void 0) return { problem: `cannot be read (${code})` };
	return { problem: cause instanceof Error ? cause.message.replace(/^it /, "") : "cannot be read" };
}
// build/src/render/unshowable.js
var Unshowable = class extends Error {
	name = "Unshowable";
};
function mixedList() {
	return new Unshowable("cannot show a list that mixes objects and other values");
}
// build/src/render/index.js
async function render(data, rendering) {
	const { output, option = "output" } = rendering;
	try {
		return await written(data, rendering);
	} catch (error) {
		if (!(error instanceof Unshowable)) throw error;
		throw new require_errors.FailureError(`${option}: ${output} ${error.message}. Use json`);
	}
}
async function written(data, { output, title, columns = 80 }) {
	switch (output) {
		case "off": return "";
		case "json": return isEmptyObject(data) ? "" : `${(await Promise.resolve().then(() => require("./json2.js")).then((n) => n.json_exports)).prettyJson(data)}\n`;
		case "text": return wellFormed((await Promise.resolve().then(() => require("./text.js"))).textOf(data));
		case "table": return wellFormed((await Promise.resolve().then(() => require("./table2.js"))).tableOf(data, {
			title,
			columns
		}));
		case "yaml": return isEmptyObject(data) ? "" : wellFormed((await Promise.resolve().then(() => require("./yaml.js"))).yamlOf(data));
		case "yaml-stream": return isEmptyObject(data) ? "" : wellFormed((await Promise.resolve().then(() => require("./yaml.js"))).yamlOf([data]));
	}
}
function wellFormed(text) {
	if (!text.isWellFormed()) throw new Unshowable("cannot show half a character");
	return text;
}
function isEmptyObject(data) {
	return isMap(data) && data.size === 0;
}
// build/src/entry/presentation.js
async function presentation({ operation, aws, surface, render: values, query }, env) {
	const profile = await loadProfile(aws.profile, {
		env,
		surface
	});
	const output = values.output ?? outputOf(require_context.variable(env, "AWS_DEFAULT_OUTPUT") ?? profile.setting("output") ?? "json");
	const timestamps = timestampsOf(profile.setting("cli_timestamp_format") ?? "iso8601");
	const columns = process.stdout.isTTY ? process.stdout.columns : void 0;
	const style = {
		output,
		title: operation.action,
		option: require_names.shown("output", surface),
		...columns ? { columns } : {}
	};
	const text = (data) => render(query && output !== "off" ? query(data) : data, style);
	return {
		printsNothing: output === "off",
		answer: (answer) => text(plainOf(answer, timestamps)),
		sample: (sample) => text(outputSkeleton(sample))
	};
}
function outputOf(name) {
	const { choices } = renderOptions.output;
	const output = choices.find((choice) => choice === name);
	if (output) return output;
	throw new require_errors.FailureError(`AWS_DEFAULT_OUTPUT or output of the profile: ${require_errors.quote(name)} must be ${oneOf(choices)}`);
}
function timestampsOf(name) {
	if (name === "iso8601" || name === "wire") return name;
	throw new require_errors.ConfigurationError(`cli_timestamp_format of the profile: ${require_errors.quote(name)} must be iso8601 or wire`);
}
// build/src/entry/process.js
const clock = {
	now: Date.now,
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
	random: Math.random
};
function asProcess(main, lost) {
	let ended = false;
	process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
	process.exitCode = 1;
	process.once("beforeExit", () => {
		if (!ended) process.exitCode = lost();
	});
	main().then(async (code) => {
		ended = true;
		process.exitCode = code;
		await Promise.all([process.stdout, process.stderr].map(flushed));
		process.exit(code);
	});
}
function flushed(stream) {
	return new Promise((resolve) => {
		stream.once("error", () => resolve());
		if (stream.destroyed || stream.writableEnded) resolve();
		else stream.write("", () => resolve());
	});
}
// build/src/entry/prepare.js
async function prepare({ raw: typed, problems: found, folder, operation, operations: operations$1 = operations }, env) {
	const since = clock.now();
	const maxWait = awsOptions["max-wait"];
	const places = {
		folder,
		env,
		seconds: parseOptions({ "max-wait": maxWait }, typed).values["max-wait"] ?? maxWait.default
	};
	const { raw, problems } = await gather(typed, operation ? [operation] : operations$1, places);
	const general = parseOptions({
		...documentAndSkeletonOptions,
		...commandLineOptions
	}, raw);
	const wrong = [
		...found,
		...problems,
		...general.problems
	];
	const skeleton = general.problems.length > 0 ? void 0 : general.values["generate-cli-skeleton"];
	if (skeleton === "input" || skeleton === "yaml-input") return {
		kind: "text",
		text: await inputSkeletonOf(operation ?? theOperation(raw, operations$1), skeleton, wrong)
	};
	const request = await prepareRequest(raw, {
		env,
		folder,
		problems: wrong,
		operations: operations$1,
		...operation ? { named: operation.name } : {}
	});
	const present = await presentation(request, env);
	if (skeleton !== "output") return {
		kind: "login",
		request,
		present,
		since
	};
	await requireRegion(request, env);
	return {
		kind: "text",
		text: await present.sample(request.operation.sample)
	};
}
function theOperation(raw, operations) {
	const own = parseOptions(operationOptions(operations), raw);
	const { operation, problems } = chooseOperation(own.values.operation, raw, operations);
	if (!operation) throw new require_errors.UsageError("cluster-credentials", [...own.problems, ...problems]);
	return operation;
}
async function inputSkeletonOf(operation, form, problems) {
	if (problems.length > 0) throw new require_errors.UsageError(operation.name, problems);
	const { inputSkeleton, yamlInputSkeleton } = await Promise.resolve().then(() => require("./skeleton.js"));
	return (form === "input" ? inputSkeleton : yamlInputSkeleton)(operation.options, membersOf(operation));
}
function membersOf({ options, members }) {
	return Object.entries(options).map(([option, { required, documented, summary }]) => {
		return {
			option,
			name: require_names.member(option, members),
			overview: documented ?? `${summary}.`,
			...required ? { required } : {}
		};
	});
}
function documentMembers(operations) {
	return new Map(operations.flatMap(({ options, members }) => Object.keys(options).map((option) => [require_names.member(option, members), option])));
}
function namedIn(raw, operations) {
	const given = rawOf(raw, "operation");
	const found = given?.surface === "action" ? operationsNamed(given.text, operations) : [];
	return found.length > 0 ? found : operations;
}
async function gather(raw, operations, places) {
	const read = await readParamFiles(raw, {
		...Object.assign({}, ...operations.map(({ options }) => options)),
		...documentOptions
	}, places);
	const merged = await withDocument(read.raw, documentMembers(namedIn(raw, operations)), {
		"cli-input-json": async () => JSON.parse,
		"cli-input-yaml": async () => (await Promise.resolve().then(() => require("./yaml-document.js"))).readYaml
	});
	const typed = rawOf(merged.raw, "operation");
	const named = typed?.surface === "action" ? operationsNamed(typed.text, operations) : [];
	const used = named.length > 0 ? named : operations;
	const expanded = withEndpoint(merged.raw, used.flatMap(({ options }) => Object.keys(options)));
	return {
		raw: expanded.raw,
		problems: [
			...read.problems,
			...merged.problems,
			...expanded.problems
		]
	};
}
// build/src/entry/stdio.js
function writeFlushed(stream, text) {
	return new Promise((resolve, reject) => {
		stream.write(text, (error) => error ? reject(error) : resolve());
	});
}
// build/src/entry/version.js
const version = "0.1.0";
// build/src/entry/action/event.js
async function readEvent(env) {
	const repository = require_context.variable(env, "GITHUB_REPOSITORY") === void 0 ? repositoryOf((await loadContext(env))?.payload) : void 0;
	return {
		...repository === void 0 ? {} : { variables: { GITHUB_REPOSITORY: repository } },
		whyNoToken: async () => {
			if (memberIn(env) !== members.github) return void 0;
			const context = await loadContext(env);
			return context && reasonFor(context);
		}
	};
}
async function loadContext(env) {
	const path = require_context.variable(env, "GITHUB_EVENT_PATH");
	if (path !== void 0 && !(0, node_fs.existsSync)(path)) return void 0;
	try {
		return (await Promise.resolve().then(() => require("./github.js"))).context;
	} catch {
		return;
	}
}
function reasonFor({ eventName, actor, payload }) {
	if (actor === "dependabot[bot]") return DEPENDABOT;
	if (eventName === "workflow_call") return REUSED;
	const [from, to] = ["head", "base"].map((side) => at(payload, "pull_request", side, "repo", "full_name"));
	if (!(/^pull_request(?:_review|_review_comment)?$/.test(eventName) && typeof to === "string") || from === to) return void 0;
	return `A pull request from ${typeof from === "string" ? `the fork ${require_errors.quote(from)}` : "a fork that was deleted"} started this workflow, and GitHub gives such a run no OIDC token. ${FOR_FORKS}`;
}
const FOR_FORKS = "Skip the job there, with \"if: github.event.pull_request.head.repo.full_name == github.repository\", and run it after the merge with \"on: push\", or with \"on: workflow_run\" in a workflow that does not run the code of the fork.";
const DEPENDABOT = "Dependabot started this workflow, and GitHub gives such a run read permissions only. Add \"permissions: id-token: write\" to the job in the workflow file. If the lines are there, skip the job with \"if: github.actor != 'dependabot[bot]'\" and run it after the merge with \"on: push\".";
const REUSED = "Another workflow calls this one, and the calling job decides about permissions. Add \"permissions: id-token: write\" to the calling job, and to the job of this workflow.";
function repositoryOf(payload) {
	const [owner, name] = [at(payload, "repository", "owner", "login"), at(payload, "repository", "name")];
	return typeof owner === "string" && typeof name === "string" ? `${owner}/${name}` : void 0;
}
function at(value, ...path) {
	return path.reduce((found, key) => {
		return typeof found === "object" && found !== null ? Object.entries(found).find(([name]) => name === key)?.[1] : void 0;
	}, value);
}
const sharedTables = [
	{
		title: "Identity",
		options: identityOptions
	},
	{
		title: "AWS",
		options: awsOptions
	},
	{
		title: "Connection",
		options: targetOptions
	},
	{
		title: "Presets",
		options: presetOptions
	},
	{
		title: "Hand-over",
		options: handoverOptions
	},
	{
		title: "Hand-over by the command",
		options: deliveryOptions
	},
	{
		title: "Output",
		options: renderOptions
	},
	{
		title: "Documents",
		options: documentAndSkeletonOptions
	},
	{
		title: "Command line",
		options: commandLineOptions
	}
].map(({ options }) => options);
const allTables = [
	operationOptions(operations),
	...operations.map(({ options }) => options),
	...sharedTables
];
[...Object.keys(targetOptions)];
deliveryOptions.ci, deliveryOptions["add-mask"];
// build/src/entry/action/inputs.js
function inputNamesOf(tables) {
	return [...new Set(tables.flatMap((table) => namesOf(optionsOn("action", table))))];
}
const inputNames = inputNamesOf(allTables);
function readInputs(env, names = inputNames) {
	const given = Object.create(null);
	for (const name of names) {
		const text = env[require_names.inputVariable(name)];
		if (text !== void 0) given[name] = {
			surface: "action",
			text
		};
	}
	return {
		raw: {
			surface: "action",
			given
		},
		problems: misnamed(env, names)
	};
}
function misnamed(env, names) {
	return Object.keys(env).flatMap((name) => {
		if (!name.startsWith("INPUT_")) return [];
		const typed = require_names.nameOfInput(name);
		if (names.includes(typed) || isForeign(typed, names, env)) return [];
		const hint = suggestion(typed, names, "action");
		return hint === void 0 ? [] : [`Unknown input ${require_errors.quote(typed)}. ${hint}`];
	});
}
function isForeign(typed, names, env) {
	const ours = namesFor(typed, names);
	const isSet = (name) => Boolean(require_context.variable(env, name)?.trim());
	if (ours.length > 0) return !isSet(require_names.inputVariable(typed)) || ours.some((name) => isSet(require_names.inputVariable(name)));
	if (adviceFor(typed) === void 0) return false;
	return !typed.startsWith("aws") || !isSet(require_names.inputVariable(typed)) || isSet("AWS_ACCESS_KEY_ID");
}
// build/src/entry/action/result-output.js
async function resultOutput(document, present, { mask }) {
	const lines = withoutEnd(await present.answer(document)).split("\n");
	const without = withoutEnd(await present.answer(withoutSecrets(document))).split("\n");
	await mask(lines.filter((line, index) => lines.length !== without.length || line !== without[index]).map((line) => line.trim()).filter((line) => line.length >= 8).map((line) => new require_secret.Secret(line)));
	return new require_secret.Secret(lines.join("\n"));
}
function withoutEnd(text) {
	return text.endsWith("\n") ? text.slice(0, -1) : text;
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
// build/src/entry/action/toolkit.js
const toolkit = {
	debug,
	error,
	info,
	warning
};
// build/src/entry/action/action.js
ignoreInspectorSignal();
const { env } = process;
const step = githubStep({
	env,
	toolkit,
	writeFlushed: (text) => writeFlushed(process.stdout, text)
});
async function main() {
	try {
		refuseUnsafeNode(env);
		const { raw, problems } = readInputs(env);
		const plan = await prepare({
			raw,
			problems,
			folder: env["GITHUB_WORKSPACE"] ?? "."
		}, env);
		if (plan.kind === "text") {
			const outputs = {
				result: withoutEnd(plan.text),
				version
			};
			await step.publish({
				outputs,
				variables: {},
				state: {},
				summary: ""
			});
		} else await logIn(plan);
		return 0;
	} catch (error) {
		step.fail(require_errors.explain(error));
		return 1;
	}
}
async function logIn({ request, present, since }) {
	refuseHandover(step, request.handover);
	if (request.connection.hasFiles) await refuseSharedFolder(await folderOfJob(env));
	const log = request.aws.debug ? {
		...step.log,
		debug: (line) => step.log.info(line())
	} : step.log;
	const result = await run(request, {
		env,
		clock,
		log,
		mask: step.mask,
		runProgram: programRunner(env),
		event: await readEvent(env),
		since
	});
	const { operation, call, render } = request;
	const more = render.output !== void 0 || render.query !== void 0 ? { result: await resultOutput(result.document, present, step) } : {};
	await handOver(request, result, {
		facts: {
			operation: operation.name,
			cluster: call.cluster,
			region: result.region,
			account: result.account
		},
		more: {
			version,
			...more
		}
	});
	const until = result.login.expiresAt.toISOString();
	step.log.info(isToken(result.login) ? `The token for ${call.cluster} is valid until ${until}` : `${result.login.username} can log in to ${call.cluster} until ${until}`);
}
async function handOver({ connection, operation, handover }, { login, target }, rest) {
	const folder = privateFolder(await folderOfJob(env));
	const clients = handover["export-env"] ? await forClients({
		plan: connection,
		operation,
		handover,
		login,
		target,
		folder: folder.path
	}) : {
		variables: {},
		files: {},
		secrets: [],
		overriddenBy: []
	};
	const { variables, files, secrets } = clients;
	const hasFiles = Object.keys(files).length > 0;
	await step.mask(secrets);
	for (const line of warningsAbout(clients, env)) step.log.warning(line);
	if (hasFiles) {
		await announceFolder(step, folder.path, handover);
		await folder.write(files);
	}
	try {
		await handToSteps(step, {
			...rest,
			login,
			target,
			variables,
			options: handover,
			now: clock.now()
		});
	} catch (error) {
		await folder.remove();
		throw error;
	}
	if (isNamed(connection)) step.log.info(setNames(variables));
}
asProcess(main, () => {
	step.fail("The step ended without a result; nothing was exported");
	return 1;
});
exports.Sha256Node = Sha256Node;
exports.SignatureV4 = SignatureV4;
exports.TransportError = TransportError;
exports.Unshowable = Unshowable;
exports.__commonJSMin = __commonJSMin;
exports.__exportAll = __exportAll;
exports.__toESM = __toESM;
exports.abortError = abortError;
exports.allOf = allOf;
exports.checkRules = checkRules;
exports.connectionOptions = connectionOptions;
exports.connectionRules = connectionRules;
exports.environmentVariables = environmentVariables;
exports.expirationOf = expirationOf;
exports.fromHex = fromHex;
exports.getUserAgentPrefix = getUserAgentPrefix;
exports.halfEven = halfEven;
exports.isGiven = isGiven;
exports.isList = isList;
exports.isMap = isMap;
exports.isScalar = isScalar;
exports.mixedList = mixedList;
exports.normalizeProvider = normalizeProvider;
exports.openTunnel = openTunnel;
exports.parseEndpoint = parseEndpoint;
exports.parseOptions = parseOptions;
exports.partition = partition;
exports.passwordForms = passwordForms;
exports.pathEncoded = pathEncoded;
exports.percentEncoded = percentEncoded;
exports.plainPlan = plainPlan;
exports.presetNames = presetNames;
exports.problemWithEndpoint = problemWithEndpoint$1;
exports.problemWithVariableName = problemWithVariableName;
exports.proxyFor = proxyFor;
exports.readBounded = readBounded;
exports.sortedMembers = sortedMembers;
exports.titleOf = titleOf;
exports.toHex = toHex;
exports.variableName = variableName;
