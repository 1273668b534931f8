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
let node_util = require("node:util");
let node_os = require("node:os");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_stream = require("node:stream");
let node_http = require("node:http");
let node_https = require("node:https");
let node_net = require("node:net");
let node_tls = require("node:tls");
let os = require("os");
os = __toESM(os, 1);
// build/src/secret.js
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[node_util.inspect.custom]() {
		return "***";
	}
};
function revealed$1(value) {
	return value instanceof Secret ? value.reveal() : value;
}
// build/src/answer.js
function isToken(login) {
	return "token" in login;
}
function secretsOf(login) {
	if (!isToken(login)) return [login.password];
	return login.direct ? [login.token, login.direct.password] : [login.token];
}
function withoutSecrets$1(document) {
	if (document instanceof Secret) return new Secret("x".repeat(document.reveal().length));
	if (typeof document !== "object" || document === null) return document;
	if (Array.isArray(document)) return document.map(withoutSecrets$1);
	return Object.fromEntries(Object.entries(document).map(([name, member]) => [name, withoutSecrets$1(member)]));
}
// build/src/context.js
function variable(env, name) {
	return Object.hasOwn(env, name) ? env[name]?.trim() || void 0 : void 0;
}
function environmentOf(variables, windows = (0, node_os.platform)() === "win32") {
	if (!windows) return { ...variables };
	const names = new Map(Object.keys(variables).map((name) => [name.toUpperCase(), name]));
	const written = (name) => typeof name === "string" && names.get(name.toUpperCase()) || name;
	return new Proxy({ ...variables }, {
		get: (target, name) => Reflect.get(target, written(name)),
		has: (target, name) => Reflect.has(target, written(name)),
		getOwnPropertyDescriptor: (target, name) => Reflect.getOwnPropertyDescriptor(target, written(name))
	});
}
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
// build/src/known-secrets.js
const PIECE$1 = 8;
const MOST$1 = 100;
const LONGEST$3 = 16384;
const SHORT = 200;
const known = /* @__PURE__ */ new Map();
const pieces$1 = /* @__PURE__ */ new Map();
const uncounted = /* @__PURE__ */ new Set();
function keepOutOfMessages(secret) {
	const text = secret.reveal().slice(0, LONGEST$3);
	if (text.length < PIECE$1 || known.has(text)) return;
	known.set(text, [.../* @__PURE__ */ new Set([text, encodeURIComponent(text.toWellFormed())])]);
	uncounted.add(text);
	for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - MOST$1))) forget(oldest);
}
function withoutKnownSecrets(text) {
	if (known.size === 0) return text;
	const isSecret = text.length > SHORT || uncounted.size === 0 ? countedPieces() : isPieceOfForm;
	let shown = "";
	let end = 0;
	for (let start = 0; start + PIECE$1 <= text.length; start += 1) {
		if (!isSecret(text.slice(start, start + PIECE$1))) continue;
		if (start > end || end === 0) shown += `${text.slice(end, start)}***`;
		end = start + PIECE$1;
	}
	return shown + text.slice(end);
}
function countedPieces() {
	for (const secret of uncounted) for (const piece of piecesOf(secret)) pieces$1.set(piece, (pieces$1.get(piece) ?? 0) + 1);
	uncounted.clear();
	return (piece) => pieces$1.has(piece);
}
function isPieceOfForm(piece) {
	return [...known.values()].some((forms) => forms.some((form) => form.includes(piece)));
}
function forget(secret) {
	for (const piece of uncounted.delete(secret) ? [] : piecesOf(secret)) {
		const others = (pieces$1.get(piece) ?? 1) - 1;
		if (others > 0) pieces$1.set(piece, others);
		else pieces$1.delete(piece);
	}
	known.delete(secret);
}
function piecesOf(secret) {
	const all = /* @__PURE__ */ new Set();
	for (const form of known.get(secret) ?? []) for (let start = 0; start + PIECE$1 <= form.length; start += 1) all.add(form.slice(start, start + PIECE$1));
	return all;
}
// build/src/token-in-text.js
const START = /(?<![\w])eyJ[\w-]{8}/g;
const LETTERS = /[\w-]*/y;
const LINE_END = /(?:\r\n|\r|\n|\\r\\n|\\n|\u2028)[ \t]*/y;
const WORD = 16;
function withoutTokens$1(text) {
	let shown = "";
	let end = 0;
	START.lastIndex = 0;
	for (let found = START.exec(text); found; found = START.exec(text)) {
		const token = tokenAt(text, found.index);
		if (token.isToken) {
			shown += `${text.slice(end, found.index)}***`;
			end = token.end;
		}
		START.lastIndex = token.end;
	}
	return shown + text.slice(end);
}
function tokenAt(text, start) {
	const header = endOfPart(text, start);
	const dot = dotAfter(text, header);
	if (dot === void 0) return {
		end: header,
		isToken: false
	};
	const payload = endOfPart(text, dot + 1);
	if (payload === dot + 1) return {
		end: payload,
		isToken: false
	};
	const second = dotAfter(text, payload);
	return {
		end: second === void 0 ? payload : endOfPart(text, second + 1),
		isToken: true
	};
}
function dotAfter(text, end) {
	return [end, endOf(LINE_END, text, end)].find((index) => text[index] === ".");
}
function endOfPart(text, start) {
	let end = endOf(LETTERS, text, start);
	for (;;) {
		const line = endOf(LINE_END, text, end);
		const next = endOf(LETTERS, text, line);
		const isWord = next - line < WORD && /[ ,;:!?]/.test(text[next] ?? "");
		if (line === end || next === line || isWord) return end;
		end = next;
	}
}
function endOf(pattern, text, start) {
	pattern.lastIndex = start;
	return pattern.test(text) ? pattern.lastIndex : start;
}
// build/src/log-text.js
const LONGEST$2 = 600;
const READ = 8192;
const MOST = 65536;
const QUOTED_REQUEST = /The (?:Canonical String|String-to-Sign)\b/i;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const REPLACEMENT = String.fromCharCode(65533);
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function sanitize(text) {
	const line = withoutSecrets(text.slice(0, READ)).replace(CONTROLS, " ").replace(LONE_SURROGATES, REPLACEMENT).replace(/##(?=\[|vso\[|teamcity\[)/g, "# #").replace(/^\s*::/, ": :").trim();
	return line.length > LONGEST$2 ? `${line.slice(0, LONGEST$2)}...` : line;
}
function withoutSecrets(text) {
	const read = text.slice(0, MOST);
	const quoted = read.search(QUOTED_REQUEST);
	return withoutTokens$1(withoutKnownSecrets(quoted < 0 ? read : read.slice(0, quoted)));
}
function quote(value) {
	const text = value.slice(0, READ).replace(CONTROLS, (characters) => [...characters].map(jsonEscape).join(""));
	const before = " ".repeat(text.length - text.trimStart().length);
	const after = " ".repeat(text.trim() === "" ? 0 : text.length - text.trimEnd().length);
	const line = before + sanitize(text) + after;
	return `"${line.length > 100 ? `${line.slice(0, 100)}...` : line}"`;
}
function jsonEscape(character) {
	const json = JSON.stringify(character).slice(1, -1);
	return json === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}` : json;
}
function seconds(count) {
	return `${count} ${count === 1 ? "second" : "seconds"}`;
}
// build/src/errors.js
const ExitCode$1 = {
	ok: 0,
	interrupted: 130,
	terminated: 143,
	usage: 252,
	configuration: 253,
	service: 254,
	failure: 255
};
const LONGEST_LIST = 14e3;
const LONGEST_PROBLEM = 600;
var ExpectedError = class extends Error {};
var UsageError = class extends ExpectedError {
	name = "UsageError";
	exitCode;
	problems;
	constructor(subject, problems, exitCode = ExitCode$1.usage) {
		const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
		super([`${subject}: ${count}`, ...listed$1(problems)].join("\n"));
		this.problems = problems;
		this.exitCode = exitCode;
	}
};
function listed$1(problems) {
	const shown = [];
	let left = LONGEST_LIST;
	for (const problem of problems) {
		const line = `  - ${problem.slice(0, LONGEST_PROBLEM)}`;
		left -= line.length;
		if (left < 0) return [...shown, `  - and ${problems.length - shown.length} more`];
		shown.push(line);
	}
	return shown;
}
var ConfigurationError = class extends ExpectedError {
	name = "ConfigurationError";
	exitCode = ExitCode$1.configuration;
	code;
	constructor(message, { code = "Configuration", ...options } = {}) {
		super(message, options);
		this.code = code;
	}
};
var ServiceError = class extends ExpectedError {
	name = "ServiceError";
	exitCode = ExitCode$1.service;
	code;
	reason;
	details;
	operation;
	advice;
	constructor(operation, refusal, options) {
		const { code, message, details = {}, advice } = refusal;
		const first = `An error occurred (${sanitize(code)}) when calling the ${operation} operation: `;
		const lines = advice?.split("\n").map(sanitize) ?? [];
		super([first + (sanitize(message) || sanitize(code)), ...lines].join("\n"), options);
		this.operation = operation;
		this.advice = advice === void 0 ? void 0 : lines.join("\n");
		this.code = code;
		this.reason = sanitize(message) || sanitize(code);
		this.details = Object.fromEntries(Object.entries(details).map(([name, value]) => [sanitize(name), sanitize(value)]));
	}
};
var FailureError = class extends ExpectedError {
	name = "FailureError";
	exitCode = ExitCode$1.failure;
};
const MOST_LINES = 200;
function codeOf(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
function reasonOf(error) {
	return codeOf(error) ?? (error instanceof Error ? error.message : "unknown");
}
function explain(error) {
	if (!(error instanceof Error)) return sanitize(String(error));
	const lines = linesOf(error instanceof ExpectedError ? error.message : error.stack ?? error.message);
	const seen = /* @__PURE__ */ new Set([error]);
	for (let { cause } = error; cause instanceof Error && !seen.has(cause); cause = cause.cause) {
		seen.add(cause);
		lines.push(`because: ${sanitize(cause.message) || cause.name}`);
	}
	return lines.join("\n");
}
function linesOf(message) {
	return withoutSecrets(message).split("\n", MOST_LINES).map((line) => (/^\s{0,20}/.exec(line)?.[0] ?? "") + sanitize(line));
}
// build/src/ci/files.js
function checkFiles(env, files) {
	const problems = files.flatMap((file) => problemWith$1(file, variable(env, file.variable)) ?? []);
	if (problems.length > 0) throw new ConfigurationError(`${problems.join("\n")}\n${ADVICE}`);
}
const ADVICE = "The CI system sets the variable and makes the file for each step. In a container, pass the variable on and mount the folder of the file; nothing was handed over";
function problemWith$1({ variable: name, canBeMade }, path) {
	if (path === void 0) return `${name} is not set`;
	try {
		if (!(0, node_fs.statSync)(path).isFile()) return `${name} names ${quote(path)}, which is not a regular file`;
		(0, node_fs.accessSync)(path, node_fs.constants.R_OK | node_fs.constants.W_OK);
		return;
	} catch (cause) {
		if (canBeMade && codeOf(cause) === "ENOENT") return problemWithFolder(name, path);
		return `${name} names ${quote(path)}, which cannot be read and written (${codeOf(cause)})`;
	}
}
function problemWithFolder(name, path) {
	try {
		(0, node_fs.accessSync)((0, node_path.dirname)(path), node_fs.constants.W_OK);
		return;
	} catch (cause) {
		return `${name} names ${quote(path)}, which cannot be made (${codeOf(cause)})`;
	}
}
// build/src/ci/append.js
function appendAll(env, additions) {
	const wanted = additions.filter(({ text }) => text.reveal() !== "");
	checkFiles(env, wanted);
	const opened = [];
	try {
		for (const addition of wanted) opened.push(open$1(env, addition));
		try {
			for (const file of opened) append(file);
		} catch (cause) {
			const kept = opened.filter((file) => !takeBack(file)).map(({ name }) => name);
			throw new FailureError(`A file of the CI system could not be written; ${kept.length === 0 ? "nothing was handed over" : `a part of it may be left in ${kept.join(", ")}`}`, { cause });
		}
	} finally {
		for (const { fd } of opened) (0, node_fs.closeSync)(fd);
	}
}
function open$1(env, { variable: name, canBeMade, text }) {
	const path = variable(env, name) ?? "";
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
		throw new FailureError(`The file that ${name} names could not be opened; nothing was handed over`, { cause });
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
		const inPlace = (0, node_fs.openSync)(path, "r+");
		try {
			if ((0, node_fs.fstatSync)(fd).size === start + written.length) {
				(0, node_fs.ftruncateSync)(inPlace, start);
				return true;
			}
			const place = (0, node_fs.readFileSync)(path).indexOf(written, start);
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
	return new Secret(format(Object.entries(pairs).map(([name, value]) => {
		if (!VARIABLE_NAME.test(name)) throw new Error(`not the name of a variable: ${JSON.stringify(name)}`);
		return [name, revealed$1(value)];
	})));
}
// build/src/ci/github/commands.js
function masks(secrets) {
	return secrets.map((secret) => addMask(registrable(secret.reveal()))).join("");
}
function masksByLine(secrets) {
	return secrets.flatMap((secret) => secret.reveal().split(/[\r\n]+/)).filter((line) => line !== "").map((line) => (escaped$3(line) === line ? "" : `::add-mask::${line}\n`) + addMask(line)).join("");
}
function masksForAct(secrets) {
	if (secrets.some((secret) => /::|%0[AD]/.test(secret.reveal()))) throw new FailureError("act cannot mask a password that contains \"::\", \"%0A\" or \"%0D\", and its log would show it. Run the job again: AWS makes a new password each time");
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
		return value === void 0 ? variable(env, name) !== void 0 : env[name] === value;
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
				...optional.filter((file) => variable(env, file.variable) !== void 0)
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
				text: new Secret(summary)
			}].filter((addition) => !isLost(env, addition)), ...additionsOf(payload)]);
		},
		log: {
			info: (line) => toolkit.info(sanitize(line)),
			warning: (line) => toolkit.warning(sanitize(line)),
			debug: (line) => {
				if (env["RUNNER_DEBUG"] === "1") toolkit.debug(sanitize(line()));
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
	return addition.text.reveal() !== "" && variable(env, addition.variable) === void 0;
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
// build/src/connect/target.js
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?!\.))*(?<![.-])|[0-9A-Fa-f]*:[0-9A-Fa-f:.]+)$/;
function isHost(text) {
	return HOST.test(text) && (!text.includes(":") || URL.canParse(`http://[${text}]`));
}
const CONTROL = /[\u0000-\u001f\u007f]/;
const sslModes = [
	"require",
	"verify-ca",
	"verify-full"
];
function isReady(status) {
	return /^(?:available|modifying|running|waiting)\b/i.test(status);
}
const defaultPorts = {
	database: 5439,
	livy: 8998
};
function livyUrl({ scheme = "https", host, port = defaultPorts.livy }) {
	return host === void 0 ? void 0 : `${scheme}://${inUrl(host)}:${port}`;
}
function inUrl(host) {
	return host.includes(":") ? `[${host}]` : host;
}
// build/src/connect/spark.js
const FORM$1 = /^(?:(?:https|sc):\/\/)?((?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)|\[[0-9A-Fa-f:.]+\])(?::(\d{1,5}))?(?:\/[\w.~%;=/-]*)?$/;
const LONGEST$1 = 1024;
const HTTPS_PORT = 443;
function addressOf$1(endpoint) {
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
	return new Secret(`sc://${inUrl(host)}:${port}/;${parameters}`);
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
	const { host, database, port = host === void 0 ? void 0 : defaultPorts[kind] } = target;
	const known = kind === "livy" ? {
		[name("HOST")]: host,
		LIVY_URL: livyUrl(target)
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
	const address = endpoint === void 0 ? void 0 : addressOf$1(endpoint);
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
	const address = endpoint === void 0 ? void 0 : addressOf$1(endpoint);
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
function problemWith(text, limits, show = quote) {
	const refusal = limits.refuses?.find((candidate) => candidate.matches(text));
	if (refusal) return refusal.unquoted ? refusal.says : `${show(text)} ${refusal.says}`;
	const length = [...text].length;
	const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = limits;
	if (length < minLength || length > maxLength) return `${show(text)} has ${length} characters; it must have ${range$1(minLength, maxLength)}`;
	if (pattern && !pattern.regex.test(text)) return `${show(text)} must be ${pattern.says}`;
}
function range$1(min, max) {
	if (max === Number.POSITIVE_INFINITY) return `at least ${min}`;
	return min > 0 ? `${min} to ${max}` : `at most ${max}`;
}
// build/src/options/names.js
function shown(name, surface) {
	switch (surface) {
		case "action": return name;
		case "cli": return flag(name);
		case "document": return member$2(name);
	}
}
function flag(name) {
	return `--${name}`;
}
function inputVariable(name) {
	return `INPUT_${name.replace(/ /g, "_").toUpperCase()}`;
}
function nameOfInput(variable) {
	return variable.slice(6).toLowerCase();
}
function member$2(name, style = "PascalCase") {
	const letters = style === "camelCase" ? /-([a-z0-9])/g : /(?:^|-)([a-z0-9])/g;
	return name.replace(letters, (_match, letter) => letter.toUpperCase());
}
function nearest(typed, known) {
	const plain = typed.toLowerCase().replace(/_/g, "-");
	const begun = known.filter((name) => plain.length > 2 && name.startsWith(plain));
	if (begun.length === 1) return begun[0];
	const most = Math.max(1, Math.floor(plain.length / 4));
	const best = known.filter((name) => Math.abs(name.length - plain.length) <= most).map((name) => ({
		name,
		distance: distance(plain, name)
	})).sort((one, other) => one.distance - other.distance)[0];
	return best && best.distance <= most ? best.name : void 0;
}
function distance(from, to) {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (const [row, letter] of [...from].entries()) {
		const current = [row + 1];
		for (const [column, other] of [...to].entries()) {
			const changed = at$1(last, column) + (letter === other ? 0 : 1);
			const swapped = letter === to[column - 1] && other === from[row - 1] ? at$1(beforeLast, column - 1) + 1 : changed;
			current.push(Math.min(changed, swapped, at$1(last, column + 1) + 1, at$1(current, column) + 1));
		}
		beforeLast = last;
		last = current;
	}
	return at$1(last, to.length);
}
function at$1(row, column) {
	return row[column] ?? Number.POSITIVE_INFINITY;
}
// build/src/options/shown-value.js
const MOST_PARTS = 200;
const MOST_WORDS = 5;
function shower({ surface, file }) {
	if (file === void 0) return quote;
	const whole = surface === "document" ? "the value in" : "the content of";
	return (_, item) => `${item === void 0 ? whole : `item ${item} in`} the file ${quote(file)}`;
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
	const problems = value.flatMap((item, index) => problemWith(item, option.each, (text) => show(text, index + 1)) ?? []);
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
	const hints = unknown.flatMap((word) => nearest(word, choices) ?? []);
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
		case "text": return withText(raw, (text) => checked(text, problemWith(text, option, show)));
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
		const before = variable(env, name);
		return before === void 0 || before === revealed$1(value) ? [] : [name];
	});
	const first = [...new Set(overriddenBy)].filter((name) => !Object.hasOwn(variables, name) && variable(env, name) !== void 0);
	const [are, them] = first.length === 1 ? ["is", "it"] : ["are", "them"];
	return [...replaced.length === 0 ? [] : [`${allOf(replaced)} had another value already. The new value replaces it`], ...first.length === 0 ? [] : [`${allOf(first)} ${are} set in this job, and clients read ${them} first. Unset ${them}, or they may use another login or another server`]];
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
	if (!VARIABLE_NAME.test(name)) return "must have letters, digits and _ only, and must not begin with a digit";
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
// node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
const isArrayBuffer = (arg) => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
// node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js
const fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
	if (!isArrayBuffer(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
	return Buffer.from(input, offset, length);
};
const fromString = (input, encoding) => {
	if (typeof input !== "string") throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
	return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
const fromBase64 = (input) => {
	if (input.length * 3 % 4 !== 0) throw new TypeError(`Incorrect padding on base64 string.`);
	if (!BASE64_REGEX.exec(input)) throw new TypeError(`Invalid base64 string.`);
	const buffer = fromString(input, "base64");
	return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
const fromUtf8$1 = (input) => {
	const buf = fromString(input, "utf8");
	return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
const toBase64$1 = (_input) => {
	let input;
	if (typeof _input === "string") input = fromUtf8$1(_input);
	else input = _input;
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
	return class Uint8ArrayBlobAdapter extends Uint8Array {
		static fromString(source, encoding = "utf-8") {
			if (typeof source === "string") {
				if (encoding === "base64") return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
				return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
			}
			throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(source) {
			Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
			return source;
		}
		transformToString(encoding = "utf-8") {
			if (encoding === "base64") return toBase64(this);
			return toUtf8(this);
		}
	};
}
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
const toUtf8$1 = (input) => {
	if (typeof input === "string") return input;
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};
// node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
const bindV4 = () => node_crypto.randomUUID;
// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(o, k) {
	return Object.prototype.hasOwnProperty.call(o, k);
}
// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var HttpRequest = class HttpRequest {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(options) {
		this.method = options.method || "GET";
		this.hostname = options.hostname || "localhost";
		this.port = options.port;
		this.query = options.query || {};
		this.headers = options.headers || {};
		this.body = options.body;
		this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
		this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
		this.username = options.username;
		this.password = options.password;
		this.fragment = options.fragment;
	}
	static clone(request) {
		const cloned = new HttpRequest({
			...request,
			headers: { ...request.headers }
		});
		if (cloned.query) cloned.query = cloneQuery(cloned.query);
		return cloned;
	}
	static isInstance(request) {
		if (!request) return false;
		const req = request;
		return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
	}
	clone() {
		return HttpRequest.clone(this);
	}
};
function cloneQuery(query) {
	return Object.keys(query).reduce((carry, paramName) => {
		const param = query[paramName];
		return {
			...carry,
			[paramName]: Array.isArray(param) ? [...param] : param
		};
	}, {});
}
// node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var HttpResponse = class {
	statusCode;
	reason;
	headers;
	body;
	constructor(options) {
		this.statusCode = options.statusCode;
		this.reason = options.reason;
		this.headers = options.headers || {};
		this.body = options.body;
	}
	static isInstance(response) {
		if (!response) return false;
		const resp = response;
		return typeof resp.statusCode === "number" && typeof resp.headers === "object";
	}
};
// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
}
// node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
const normalizeProvider = (input) => {
	if (typeof input === "function") return input;
	const promisified = Promise.resolve(input);
	return () => promisified;
};
// node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js
const expectNumber = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value === "string") {
		const parsed = parseFloat(value);
		if (!Number.isNaN(parsed)) {
			if (String(parsed) !== String(value)) logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
			return parsed;
		}
	}
	if (typeof value === "number") return value;
	throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
};
const MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
const expectFloat32 = (value) => {
	const expected = expectNumber(value);
	if (expected !== void 0 && !Number.isNaN(expected) && expected !== Infinity && expected !== -Infinity) {
		if (Math.abs(expected) > MAX_FLOAT) throw new TypeError(`Expected 32-bit float, got ${value}`);
	}
	return expected;
};
const expectLong = (value) => {
	if (value === null || value === void 0) return;
	if (Number.isInteger(value) && !Number.isNaN(value)) return value;
	throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
};
const expectShort = (value) => expectSizedInt(value, 16);
const expectByte = (value) => expectSizedInt(value, 8);
const expectSizedInt = (value, size) => {
	const expected = expectLong(value);
	if (expected !== void 0 && castInt(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
	return expected;
};
const castInt = (value, size) => {
	switch (size) {
		case 32: return Int32Array.of(value)[0];
		case 16: return Int16Array.of(value)[0];
		case 8: return Int8Array.of(value)[0];
	}
};
const strictParseDouble = (value) => {
	if (typeof value == "string") return expectNumber(parseNumber(value));
	return expectNumber(value);
};
const strictParseFloat32 = (value) => {
	if (typeof value == "string") return expectFloat32(parseNumber(value));
	return expectFloat32(value);
};
const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
const parseNumber = (value) => {
	const matches = value.match(NUMBER_REGEX);
	if (matches === null || matches[0].length !== value.length) throw new TypeError(`Expected real number, got implicit NaN`);
	return parseFloat(value);
};
const strictParseShort = (value) => {
	if (typeof value === "string") return expectShort(parseNumber(value));
	return expectShort(value);
};
const strictParseByte = (value) => {
	if (typeof value === "string") return expectByte(parseNumber(value));
	return expectByte(value);
};
const stackTraceWarning = (message) => {
	return String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n");
};
const logger = { warn: console.warn };
// node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js
const DAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const MONTHS$1 = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function dateToUtcString(date) {
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth();
	const dayOfWeek = date.getUTCDay();
	const dayOfMonthInt = date.getUTCDate();
	const hoursInt = date.getUTCHours();
	const minutesInt = date.getUTCMinutes();
	const secondsInt = date.getUTCSeconds();
	const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
	const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
	const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
	const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
	return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS$1[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
const RFC3339 = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
const parseRfc3339DateTime = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
	const match = RFC3339.exec(value);
	if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
	const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
	const year = strictParseShort(stripLeadingZeroes(yearStr));
	const month = parseDateValue(monthStr, "month", 1, 12);
	const day = parseDateValue(dayStr, "day", 1, 31);
	return buildDate(year, month, day, {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
};
const RFC3339_WITH_OFFSET$1 = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
const parseRfc3339DateTimeWithOffset = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
	const match = RFC3339_WITH_OFFSET$1.exec(value);
	if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
	const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
	const year = strictParseShort(stripLeadingZeroes(yearStr));
	const month = parseDateValue(monthStr, "month", 1, 12);
	const day = parseDateValue(dayStr, "day", 1, 31);
	const date = buildDate(year, month, day, {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
	if (offsetStr.toUpperCase() != "Z") date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
	return date;
};
const IMF_FIXDATE$1 = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const RFC_850_DATE$1 = /* @__PURE__ */ new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const ASC_TIME$1 = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
const parseRfc7231DateTime = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value !== "string") throw new TypeError("RFC-7231 date-times must be expressed as strings");
	let match = IMF_FIXDATE$1.exec(value);
	if (match) {
		const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	match = RFC_850_DATE$1.exec(value);
	if (match) {
		const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		}));
	}
	match = ASC_TIME$1.exec(value);
	if (match) {
		const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	throw new TypeError("Invalid RFC-7231 date-time value");
};
const parseEpochTimestamp = (value) => {
	if (value === null || value === void 0) return;
	let valueAsDouble;
	if (typeof value === "number") valueAsDouble = value;
	else if (typeof value === "string") valueAsDouble = strictParseDouble(value);
	else if (typeof value === "object" && value.tag === 1) valueAsDouble = value.value;
	else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
	if (Number.isNaN(valueAsDouble) || valueAsDouble === Infinity || valueAsDouble === -Infinity) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
	return new Date(Math.round(valueAsDouble * 1e3));
};
const buildDate = (year, month, day, time) => {
	const adjustedMonth = month - 1;
	validateDayOfMonth(year, adjustedMonth, day);
	return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
};
const parseTwoDigitYear = (value) => {
	const thisYear = (/* @__PURE__ */ new Date()).getUTCFullYear();
	const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
	if (valueInThisCentury < thisYear) return valueInThisCentury + 100;
	return valueInThisCentury;
};
const FIFTY_YEARS_IN_MILLIS = 15768e8;
const adjustRfc850Year = (input) => {
	if (input.getTime() - (/* @__PURE__ */ new Date()).getTime() > FIFTY_YEARS_IN_MILLIS) return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
	return input;
};
const parseMonthByShortName = (value) => {
	const monthIdx = MONTHS$1.indexOf(value);
	if (monthIdx < 0) throw new TypeError(`Invalid month: ${value}`);
	return monthIdx + 1;
};
const DAYS_IN_MONTH = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const validateDayOfMonth = (year, month, day) => {
	let maxDays = DAYS_IN_MONTH[month];
	if (month === 1 && isLeapYear(year)) maxDays = 29;
	if (day > maxDays) throw new TypeError(`Invalid day for ${MONTHS$1[month]} in ${year}: ${day}`);
};
const isLeapYear = (year) => {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
};
const parseDateValue = (value, type, lower, upper) => {
	const dateVal = strictParseByte(stripLeadingZeroes(value));
	if (dateVal < lower || dateVal > upper) throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
	return dateVal;
};
const parseMilliseconds = (value) => {
	if (value === null || value === void 0) return 0;
	return strictParseFloat32("0." + value) * 1e3;
};
const parseOffsetToMilliseconds = (value) => {
	const directionStr = value[0];
	let direction = 1;
	if (directionStr == "+") direction = 1;
	else if (directionStr == "-") direction = -1;
	else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
	const hour = Number(value.substring(1, 3));
	const minute = Number(value.substring(4, 6));
	return direction * (hour * 60 + minute) * 60 * 1e3;
};
const stripLeadingZeroes = (value) => {
	let idx = 0;
	while (idx < value.length - 1 && value.charAt(idx) === "0") idx++;
	if (idx === 0) return value;
	return value.slice(idx);
};
// node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
const LazyJsonString = function LazyJsonString(val) {
	return Object.assign(new String(val), {
		deserializeJSON() {
			return JSON.parse(String(val));
		},
		toString() {
			return String(val);
		},
		toJSON() {
			return String(val);
		}
	});
};
LazyJsonString.from = (object) => {
	if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) return object;
	else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) return LazyJsonString(String(object));
	return LazyJsonString(JSON.stringify(object));
};
LazyJsonString.fromObject = LazyJsonString.from;
// node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js
function quoteHeader(part) {
	if (part.includes(",") || part.includes("\"")) part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, "\\\"")}"`;
	return part;
}
// node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
const ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
const mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
const time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
const date = `(\\d?\\d)`;
const year = `(\\d{4})`;
const RFC3339_WITH_OFFSET = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
const IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
const IMF_FIXDATE = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
const RFC_850_DATE = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
const ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
const months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
const _parseEpochTimestamp = (value) => {
	if (value == null) return;
	let num = NaN;
	if (typeof value === "number") num = value;
	else if (typeof value === "string") {
		if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
		num = Number.parseFloat(value);
	} else if (typeof value === "object" && value.tag === 1) num = value.value;
	if (isNaN(num) || Math.abs(num) === Infinity) throw new TypeError("Epoch timestamps must be valid finite numbers.");
	return new Date(Math.round(num * 1e3));
};
const _parseRfc3339DateTimeWithOffset = (value) => {
	if (value == null) return;
	if (typeof value !== "string") throw new TypeError("RFC3339 timestamps must be strings");
	const matches = RFC3339_WITH_OFFSET.exec(value);
	if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
	const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
	range(monthStr, 1, 12);
	range(dayStr, 1, 31);
	range(hours, 0, 23);
	range(minutes, 0, 59);
	range(seconds, 0, 60);
	const date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
	date.setUTCFullYear(Number(yearStr));
	if (offsetStr.toUpperCase() != "Z") {
		const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [
			void 0,
			"+",
			0,
			0
		];
		const scalar = sign === "-" ? 1 : -1;
		date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
	}
	return date;
};
const _parseRfc7231DateTime = (value) => {
	if (value == null) return;
	if (typeof value !== "string") throw new TypeError("RFC7231 timestamps must be strings.");
	if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
	let day;
	let month;
	let year;
	let hour;
	let minute;
	let second;
	let fraction;
	let matches;
	if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches;
	else if (matches = RFC_850_DATE.exec(value)) {
		[, day, month, year, hour, minute, second, fraction] = matches;
		year = (Number(year) + 1900).toString();
	} else if (matches = ASC_TIME.exec(value)) [, month, day, hour, minute, second, fraction, year] = matches;
	if (year && second) {
		const timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
		range(day, 1, 31);
		range(hour, 0, 23);
		range(minute, 0, 59);
		range(second, 0, 60);
		const date = new Date(timestamp);
		date.setUTCFullYear(Number(year));
		return date;
	}
	throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
};
function range(v, min, max) {
	const _v = Number(v);
	if (_v < min || _v > max) throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
}
// node_modules/@smithy/core/dist-es/submodules/serde/split-every.js
function splitEvery(value, delimiter, numDelimiters) {
	if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
	const segments = value.split(delimiter);
	if (numDelimiters === 1) return segments;
	const compoundSegments = [];
	let currentSegment = "";
	for (let i = 0; i < segments.length; i++) {
		if (currentSegment === "") currentSegment = segments[i];
		else currentSegment += delimiter + segments[i];
		if ((i + 1) % numDelimiters === 0) {
			compoundSegments.push(currentSegment);
			currentSegment = "";
		}
	}
	if (currentSegment !== "") compoundSegments.push(currentSegment);
	return compoundSegments;
}
// node_modules/@smithy/core/dist-es/submodules/serde/split-header.js
const splitHeader = (value) => {
	const z = value.length;
	const values = [];
	let withinQuotes = false;
	let escaped = false;
	let anchor = 0;
	for (let i = 0; i < z; ++i) {
		const char = value[i];
		switch (char) {
			case `"`:
				if (!escaped) withinQuotes = !withinQuotes;
				break;
			case ",": if (!withinQuotes) {
				values.push(value.slice(anchor, i));
				anchor = i + 1;
			}
		}
		escaped = char === "\\" && !escaped;
	}
	values.push(value.slice(anchor));
	return values.map((v) => {
		v = v.trim();
		const z = v.length;
		if (z < 2) return v;
		if (v[0] === `"` && v[z - 1] === `"`) {
			v = v.slice(1, z - 1);
			return v.replace(/\\(["\\])/g, "$1");
		}
		return v.replace(/\\"/g, "\"");
	});
};
// node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var NumericValue = class NumericValue {
	string;
	type;
	constructor(string, type) {
		this.string = string;
		this.type = type;
		if (!format.test(string)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
	}
	toString() {
		return this.string;
	}
	static [Symbol.hasInstance](object) {
		if (!object || typeof object !== "object") return false;
		const _nv = object;
		return NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
	}
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
// node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
const calculateBodyLength = (body) => {
	if (!body) return 0;
	if (typeof body === "string") return Buffer.byteLength(body);
	else if (typeof body.byteLength === "number") return body.byteLength;
	else if (typeof body.size === "number") return body.size;
	else if (typeof body.start === "number" && typeof body.end === "number") return body.end + 1 - body.start;
	else if (body instanceof node_fs.ReadStream) {
		if (body.path != null) return (0, node_fs.lstatSync)(body.path).size;
		else if (typeof body.fd === "number") return (0, node_fs.fstatSync)(body.fd).size;
	}
	throw new Error(`Body Length computation failed for ${body}`);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
const toUint8Array = (data) => {
	if (data instanceof Uint8Array) return data;
	if (typeof data === "string") return fromUtf8$1(data);
	if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
	return new Uint8Array(data);
};
// node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js
function concatBytes(arrays, length) {
	if (length === void 0) {
		length = 0;
		for (const bytes of arrays) length += bytes.byteLength;
	}
	const result = new Uint8Array(length);
	let offset = 0;
	for (const buf of arrays) {
		result.set(buf, offset);
		offset += buf.byteLength;
	}
	return result;
}
// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
const deref = (schemaRef) => {
	if (typeof schemaRef === "function") return schemaRef();
	return schemaRef;
};
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
const traitsCache = [];
function translateTraits(indicator) {
	if (typeof indicator === "object") return indicator;
	indicator = indicator | 0;
	if (traitsCache[indicator]) return traitsCache[indicator];
	const traits = {};
	let i = 0;
	for (const trait of [
		"httpLabel",
		"idempotent",
		"idempotencyToken",
		"sensitive",
		"httpPayload",
		"httpResponseCode",
		"httpQueryParams"
	]) if ((indicator >> i++ & 1) === 1) traits[trait] = 1;
	return traitsCache[indicator] = traits;
}
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
const anno = {
	it: Symbol.for("@smithy/nor-struct-it"),
	ns: Symbol.for("@smithy/ns")
};
const simpleSchemaCacheN = [];
const simpleSchemaCacheS = {};
var NormalizedSchema = class NormalizedSchema {
	ref;
	memberName;
	static symbol = Symbol.for("@smithy/nor");
	symbol = NormalizedSchema.symbol;
	name;
	schema;
	_isMemberSchema;
	traits;
	memberTraits;
	normalizedTraits;
	constructor(ref, memberName) {
		this.ref = ref;
		this.memberName = memberName;
		const traitStack = [];
		let _ref = ref;
		let schema = ref;
		this._isMemberSchema = false;
		while (isMemberSchema(_ref)) {
			traitStack.push(_ref[1]);
			_ref = _ref[0];
			schema = deref(_ref);
			this._isMemberSchema = true;
		}
		if (traitStack.length > 0) {
			this.memberTraits = {};
			for (let i = traitStack.length - 1; i >= 0; --i) {
				const traitSet = traitStack[i];
				Object.assign(this.memberTraits, translateTraits(traitSet));
			}
		} else this.memberTraits = 0;
		if (schema instanceof NormalizedSchema) {
			const computedMemberTraits = this.memberTraits;
			Object.assign(this, schema);
			this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
			this.normalizedTraits = void 0;
			this.memberName = memberName ?? schema.memberName;
			return;
		}
		this.schema = deref(schema);
		if (isStaticSchema(this.schema)) {
			this.name = `${this.schema[1]}#${this.schema[2]}`;
			this.traits = this.schema[3];
		} else {
			this.name = this.memberName ?? String(schema);
			this.traits = 0;
		}
		if (this._isMemberSchema && !memberName) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
	}
	static [Symbol.hasInstance](lhs) {
		const isPrototype = this.prototype.isPrototypeOf(lhs);
		if (!isPrototype && typeof lhs === "object" && lhs !== null) return lhs.symbol === this.symbol;
		return isPrototype;
	}
	static of(ref) {
		const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
		if (typeof ref === "number") {
			if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
		} else if (typeof ref === "string") {
			if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
		} else if (keyAble) {
			if (ref[anno.ns]) return ref[anno.ns];
		}
		const sc = deref(ref);
		if (sc instanceof NormalizedSchema) return sc;
		if (isMemberSchema(sc)) {
			const [ns, traits] = sc;
			if (ns instanceof NormalizedSchema) {
				Object.assign(ns.getMergedTraits(), translateTraits(traits));
				return ns;
			}
			throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
		}
		const ns = new NormalizedSchema(sc);
		if (keyAble) return ref[anno.ns] = ns;
		if (typeof sc === "string") return simpleSchemaCacheS[sc] = ns;
		if (typeof sc === "number") return simpleSchemaCacheN[sc] = ns;
		return ns;
	}
	getSchema() {
		const sc = this.schema;
		if (Array.isArray(sc) && sc[0] === 0) return sc[4];
		return sc;
	}
	getName(withNamespace = false) {
		const { name } = this;
		return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
	}
	getMemberName() {
		return this.memberName;
	}
	isMemberSchema() {
		return this._isMemberSchema;
	}
	isListSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
	}
	isMapSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
	}
	isStructSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") return false;
		const id = sc[0];
		return id === 3 || id === -3 || id === 4;
	}
	isUnionSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") return false;
		return sc[0] === 4;
	}
	isBlobSchema() {
		const sc = this.getSchema();
		return sc === 21 || sc === 42;
	}
	isTimestampSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" && sc >= 4 && sc <= 7;
	}
	isUnitSchema() {
		return this.getSchema() === "unit";
	}
	isDocumentSchema() {
		return this.getSchema() === 15;
	}
	isStringSchema() {
		return this.getSchema() === 0;
	}
	isBooleanSchema() {
		return this.getSchema() === 2;
	}
	isNumericSchema() {
		return this.getSchema() === 1;
	}
	isBigIntegerSchema() {
		return this.getSchema() === 17;
	}
	isBigDecimalSchema() {
		return this.getSchema() === 19;
	}
	isStreaming() {
		const { streaming } = this.getMergedTraits();
		return !!streaming || this.getSchema() === 42;
	}
	isIdempotencyToken() {
		return !!this.getMergedTraits().idempotencyToken;
	}
	getMergedTraits() {
		return this.normalizedTraits ?? (this.normalizedTraits = {
			...this.getOwnTraits(),
			...this.getMemberTraits()
		});
	}
	getMemberTraits() {
		return translateTraits(this.memberTraits);
	}
	getOwnTraits() {
		return translateTraits(this.traits);
	}
	getKeySchema() {
		const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
		if (!isDoc && !isMap) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
		const schema = this.getSchema();
		return member$1([isDoc ? 15 : schema[4] ?? 0, 0], "key");
	}
	getValueSchema() {
		const sc = this.getSchema();
		const [isDoc, isMap, isList] = [
			this.isDocumentSchema(),
			this.isMapSchema(),
			this.isListSchema()
		];
		const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
		if (memberSchema != null) return member$1([memberSchema, 0], isMap ? "value" : "member");
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
	}
	getMemberSchema(memberName) {
		const struct = this.getSchema();
		if (this.isStructSchema() && struct[4].includes(memberName)) {
			const i = struct[4].indexOf(memberName);
			const memberSchema = struct[5][i];
			return member$1(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
		}
		if (this.isDocumentSchema()) return member$1([15, 0], memberName);
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
	}
	getMemberSchemas() {
		const buffer = {};
		try {
			for (const [k, v] of this.structIterator()) buffer[k] = v;
		} catch (ignored) {}
		return buffer;
	}
	getEventStreamMember() {
		if (this.isStructSchema()) {
			for (const [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
		}
		return "";
	}
	*structIterator() {
		if (this.isUnitSchema()) return;
		if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
		const struct = this.getSchema();
		const z = struct[4].length;
		let it = struct[anno.it];
		if (it && z === it.length) {
			yield* it;
			return;
		}
		it = Array(z);
		for (let i = 0; i < z; ++i) {
			const k = struct[4][i];
			const v = member$1([struct[5][i], 0], k);
			yield it[i] = [k, v];
		}
		struct[anno.it] = it;
	}
};
function member$1(memberSchema, memberName) {
	if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, {
		memberName,
		_isMemberSchema: true
	});
	return new NormalizedSchema(memberSchema, memberName);
}
const isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
const isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;
// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = class TypeRegistry {
	namespace;
	schemas;
	exceptions;
	static registries = /* @__PURE__ */ new Map();
	constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
		this.namespace = namespace;
		this.schemas = schemas;
		this.exceptions = exceptions;
		if (!TypeRegistry.registries.has(namespace)) TypeRegistry.registries.set(namespace, this);
	}
	static for(namespace) {
		return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
	}
	copyFrom(other) {
		const { schemas, exceptions } = this;
		for (const [k, v] of other.schemas) if (!schemas.has(k)) schemas.set(k, v);
		for (const [k, v] of other.exceptions) if (!exceptions.has(k)) exceptions.set(k, v);
	}
	register(shapeId, schema) {
		const qualifiedName = this.normalizeShapeId(shapeId);
		for (const r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) if (!r.schemas.has(qualifiedName)) r.schemas.set(qualifiedName, schema);
	}
	getSchema(shapeId) {
		const id = this.normalizeShapeId(shapeId);
		if (!this.schemas.has(id)) {
			if (!shapeId.includes("#")) {
				const suffix = "#" + shapeId;
				const candidates = [];
				for (const [shapeId, schema] of this.schemas.entries()) if (shapeId.endsWith(suffix)) candidates.push(schema);
				if (candidates.length === 1) return candidates[0];
			}
			throw new Error(`@smithy/core/schema - schema not found for ${id}`);
		}
		return this.schemas.get(id);
	}
	registerError(es, ctor) {
		const $error = es;
		const ns = $error[1];
		const qualifiedName = ns + "#" + $error[2];
		if (!ctor.hasOwnProperty?.("shapeId")) ctor.shapeId = qualifiedName;
		for (const r of [this, TypeRegistry.for(ns)]) if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
			r.schemas.set(qualifiedName, $error);
			r.exceptions.set($error, ctor);
		}
	}
	getErrorCtor(es) {
		const $error = es;
		if (this.exceptions.has($error)) return this.exceptions.get($error);
		return TypeRegistry.for($error[1]).exceptions.get($error);
	}
	getBaseException() {
		for (const exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
			const [, ns, name] = exceptionKey;
			const id = ns + "#" + name;
			if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
		}
	}
	find(predicate) {
		for (const schema of this.schemas.values()) if (predicate(schema)) return schema;
	}
	clear() {
		this.schemas.clear();
		this.exceptions.clear();
	}
	normalizeShapeId(shapeId) {
		if (shapeId.includes("#")) return shapeId;
		return this.namespace + "#" + shapeId;
	}
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var ServiceException = class ServiceException extends Error {
	static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
	$fault;
	$response;
	$retryable;
	$metadata;
	constructor(options) {
		super(options.message);
		Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
		this.name = options.name;
		this.$fault = options.$fault;
		this.$metadata = options.$metadata;
	}
	static isInstance(value) {
		if (!value) return false;
		const candidate = value;
		return ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
	}
	static [Symbol.hasInstance](instance) {
		if (!instance) return false;
		const candidate = instance;
		if (this === ServiceException) return ServiceException.isInstance(instance);
		if (ServiceException.isInstance(instance)) {
			if (this.prototype.isPrototypeOf(instance)) return true;
			const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
			let candidateHasShapeId = false;
			if (targetId) {
				let proto = Object.getPrototypeOf(candidate);
				while (proto && proto !== Object.prototype) {
					const ctor = proto.constructor;
					const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
					if (candidateId) {
						candidateHasShapeId = true;
						if (candidateId === targetId) return true;
					}
					proto = Object.getPrototypeOf(proto);
				}
			}
			if (targetId && candidateHasShapeId) return false;
			const targetName = this.name;
			if (targetName && targetName.length >= 6) {
				if (candidate.name === targetName) return true;
				let proto = Object.getPrototypeOf(candidate);
				while (proto && proto !== Object.prototype) {
					const ctorName = proto.constructor?.name;
					if (ctorName && ctorName !== "Error" && ctorName === targetName) return true;
					proto = Object.getPrototypeOf(proto);
				}
			}
		}
		return false;
	}
};
const decorateServiceException = (exception, additions = {}) => {
	Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
		if (exception[k] == void 0 || exception[k] === "") exception[k] = v;
	});
	exception.message = exception.message || exception.Message || "UnknownError";
	delete exception.Message;
	return exception;
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js
const getValueFromTextNode = (obj) => {
	const textNodeName = "#text";
	for (const key in obj) {
		if (!hasOwn(obj, key)) continue;
		if (obj[key][textNodeName] !== void 0) obj[key] = obj[key][textNodeName];
		else if (typeof obj[key] === "object" && obj[key] !== null) obj[key] = getValueFromTextNode(obj[key]);
	}
	return obj;
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js
const isReadableStream = (stream) => typeof ReadableStream === "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
const isBlob = (blob) => {
	return typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js
const fromUtf8 = (input) => new TextEncoder().encode(input);
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/constants-for-browser.js
const chars = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
Object.entries(chars).reduce((acc, [i, c]) => {
	acc[c] = Number(i);
	return acc;
}, {});
const alphabetByValue = chars.split("");
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
function toBase64(_input) {
	let input;
	if (typeof _input === "string") input = fromUtf8(_input);
	else input = _input;
	const isArrayLike = typeof input === "object" && typeof input.length === "number";
	const isUint8Array = typeof input === "object" && typeof input.byteOffset === "number" && typeof input.byteLength === "number";
	if (!isArrayLike && !isUint8Array) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	let str = "";
	for (let i = 0; i < input.length; i += 3) {
		let bits = 0;
		let bitLength = 0;
		for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) {
			bits |= input[j] << (limit - j - 1) * 8;
			bitLength += 8;
		}
		const bitClusterCount = Math.ceil(bitLength / 6);
		bits <<= bitClusterCount * 6 - bitLength;
		for (let k = 1; k <= bitClusterCount; k++) {
			const offset = (bitClusterCount - k) * 6;
			str += alphabetByValue[(bits & 63 << offset) >> offset];
		}
		str += "==".slice(0, 4 - bitClusterCount);
	}
	return str;
}
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js
const toUtf8 = (input) => {
	if (typeof input === "string") return input;
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	return new TextDecoder("utf-8").decode(input);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js
const streamCollector$1 = async (stream) => {
	if (isBlob(stream)) return collectBlob(stream);
	return collectReadableStream(stream);
};
async function collectBlob(blob) {
	return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
	const chunks = [];
	const reader = stream.getReader();
	let length = 0;
	while (true) {
		const { done, value } = await reader.read();
		if (value) {
			chunks.push(value);
			length += value.length;
		}
		if (done) break;
	}
	return concatBytes(chunks, length);
}
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js
const ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1 = "The stream has already been transformed.";
const sdkStreamMixin$1 = (stream) => {
	if (!isBlobInstance(stream) && !isReadableStream(stream)) {
		const name = stream?.__proto__?.constructor?.name || stream;
		throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
	}
	let transformed = false;
	const transformToByteArray = async () => {
		if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
		transformed = true;
		return await streamCollector$1(stream);
	};
	const blobToWebStream = (blob) => {
		if (typeof blob.stream !== "function") throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
		return blob.stream();
	};
	return Object.assign(stream, {
		transformToByteArray,
		transformToString: async (encoding) => {
			const buf = await transformToByteArray();
			if (encoding === "base64") return toBase64(buf);
			else if (encoding === "hex") return toHex(buf);
			else if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8") return toUtf8(buf);
			else if (typeof TextDecoder === "function") return new TextDecoder(encoding).decode(buf);
			else throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
		},
		transformToWebStream: () => {
			if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
			transformed = true;
			if (isBlobInstance(stream)) return blobToWebStream(stream);
			else if (isReadableStream(stream)) return stream;
			else throw new Error(`Cannot transform payload to web stream, got ${stream}`);
		}
	});
};
const isBlobInstance = (stream) => typeof Blob === "function" && stream instanceof Blob;
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
const streamCollector = (stream) => {
	if (isBlob(stream)) return collectBlob(stream);
	if (isReadableStream(stream)) return collectReadableStream(stream);
	return new Promise((resolve, reject) => {
		const collector = new Collector();
		const nodeStream = stream;
		nodeStream.pipe(collector);
		nodeStream.on("error", (err) => {
			collector.end();
			reject(err);
		});
		collector.on("error", reject);
		collector.on("finish", function() {
			resolve(concatBytes(this.bufferedBytes));
		});
	});
};
var Collector = class extends node_stream.Writable {
	bufferedBytes = [];
	_write(chunk, encoding, callback) {
		this.bufferedBytes.push(chunk);
		callback();
	}
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js
const ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
const sdkStreamMixin = (stream) => {
	if (!(stream instanceof node_stream.Readable)) try {
		return sdkStreamMixin$1(stream);
	} catch (ignored) {
		const name = stream?.__proto__?.constructor?.name || stream;
		throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
	}
	let transformed = false;
	const transformToByteArray = async () => {
		if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
		transformed = true;
		return await streamCollector(stream);
	};
	return Object.assign(stream, {
		transformToByteArray,
		transformToString: async (encoding) => {
			const buf = await transformToByteArray();
			if (encoding === void 0 || Buffer.isEncoding(encoding)) return fromArrayBuffer(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding);
			else return new TextDecoder(encoding).decode(buf);
		},
		transformToWebStream: () => {
			if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
			if (stream.readableFlowing !== null) throw new Error("The stream has been consumed by other callbacks.");
			if (typeof node_stream.Readable.toWeb !== "function") throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
			transformed = true;
			return node_stream.Readable.toWeb(stream);
		}
	});
};
// node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
function writeKey$2(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
// node_modules/@smithy/core/dist-es/submodules/serde/index.js
var Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8$1, fromUtf8$1, toBase64$1, fromBase64) {};
const _getRandomValues = node_crypto.getRandomValues;
const v4 = bindV4(_getRandomValues);
const generateIdempotencyToken = v4;
// node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
const collectBody = async (streamBody = /* @__PURE__ */ new Uint8Array(), context) => {
	if (streamBody instanceof Uint8Array) return Uint8ArrayBlobAdapter.mutate(streamBody);
	if (!streamBody) return Uint8ArrayBlobAdapter.mutate(/* @__PURE__ */ new Uint8Array());
	const fromContext = context.streamCollector(streamBody);
	return Uint8ArrayBlobAdapter.mutate(await fromContext);
};
// node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js
function extendedEncodeURIComponent(str) {
	if (/^[\w.~-]+$/.test(str)) return str;
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
var HttpBindingNormalizedSchema = class HttpBindingNormalizedSchema extends NormalizedSchema {
	static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
	identity = HttpBindingNormalizedSchema.identity;
	bindings;
	constructor(schema) {
		super(schema);
	}
	static of(schema) {
		const ns = NormalizedSchema.of(schema);
		if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
		const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
		const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
		return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
	}
	getHttpBindingLocation(traits) {
		if (traits.httpPayload) return 36;
		if (traits.httpLabel) return 33;
		if (traits.httpHeader) return 38;
		if (typeof traits.httpPrefixHeaders === "string") return 39;
		if (traits.httpQuery) return 34;
		if (traits.httpQueryParams) return 35;
		if (traits.httpResponseCode) return 37;
		return 32;
	}
	getHttpBindingValue(location, traits, nested = false) {
		const raw = this.getSchema();
		const type = typeof raw === "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
		const slot = location & 7;
		const media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
		const stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
		const timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
		let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw !== "object" ? 1 : 0) << 18;
		const category = type & 192;
		const collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
		const valueType = (collectionValue?.[1] ?? 0) & 255;
		flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16;
		return [
			this,
			flags,
			collectionValue
		];
	}
	getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
		const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
		return valueSchema.getHttpBindingValue(location, {
			...valueSchema.getMergedTraits(),
			...traits
		}, true);
	}
	getHttpBindings() {
		const source = this.getSchema();
		return typeof source !== "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
	}
};
const buildHttpBindings = (schema) => {
	const bodyMemberNames = [];
	const bodyMemberSchemas = [];
	const requestBodyMemberNames = [];
	const requestBodyMemberSchemas = [];
	const memberBindings = [];
	const byName = {};
	const headers = {};
	const prefixHeaders = [];
	const responseBindings = {
		headers,
		prefixHeaders
	};
	const bindings = {
		request: {
			memberBindings,
			byName
		},
		response: {
			bodyMemberNames,
			bindings: responseBindings
		}
	};
	const { request, response } = bindings;
	for (const [name, member] of schema.structIterator()) {
		const bindingSchema = HttpBindingNormalizedSchema.of(member);
		const traits = bindingSchema.getMergedTraits();
		const location = bindingSchema.getHttpBindingLocation(traits);
		const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
		const value = bindingSchema.getHttpBindingValue(location, traits);
		const binding = [
			name,
			value,
			location,
			wireName
		];
		if (name === "__proto__") writeKey$2(byName);
		byName[name] = binding;
		if (value[1] >> 10 & 1) request.hasIdempotency = true;
		memberBindings.push(binding);
		const slot = location & 7;
		if (slot === 0) {
			requestBodyMemberNames.push(name);
			requestBodyMemberSchemas.push(member);
		}
		if ((slot & 4) === 0) {
			bodyMemberNames.push(name);
			bodyMemberSchemas.push(member);
		} else if ((slot & 6) === 4) {
			if (slot & 1) responseBindings.statusCode = binding;
			else {
				responseBindings.payload = binding;
				const type = value[1] & 255;
				request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
			}
		} else if (slot & 1) {
			request.hasPrefixHeaders = true;
			prefixHeaders.push(binding);
		} else {
			if (wireName === "__proto__") writeKey$2(headers);
			headers[wireName] = binding;
		}
	}
	if (request.contentTypeInstruction === void 0 && requestBodyMemberNames.length) request.contentTypeInstruction = null;
	request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
	response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
	return bindings;
};
const buildPathSegments = (path) => {
	const segments = [];
	let offset = 0;
	for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
		if (match.index > offset) segments.push([path.slice(offset, match.index), 0]);
		segments.push([match[1], match[2] ? 2 : 1]);
		offset = match.index + match[0].length;
	}
	if (segments.length && offset < path.length) segments.push([path.slice(offset), 0]);
	return segments.length ? segments : void 0;
};
const buildHttpOperationBindings = (schema) => {
	const { http, endpoint } = translateTraits(schema.traits ?? {});
	const [path, search] = http?.[1].split("?") ?? [];
	return [
		http?.[0],
		path,
		search ? [...new URLSearchParams(search)] : [],
		path ? buildPathSegments(path) : void 0,
		endpoint?.[0]
	];
};
const EMPTY_BINDINGS = {
	request: {
		memberBindings: [],
		byName: {}
	},
	response: {
		bodyMemberNames: [],
		bindings: {
			headers: {},
			prefixHeaders: []
		}
	}
};
const getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
const createBodySchema = (schema, memberNames, memberSchemas) => {
	if (!memberNames.length) return;
	const source = schema.getSchema();
	const body = [
		3,
		source[1],
		source[2],
		schema.getMergedTraits(),
		memberNames,
		memberSchemas
	];
	const required = source[6];
	const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
	if (bodyRequired) body[6] = bodyRequired;
	return body;
};
// node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js
var HttpProtocol = class extends SerdeContext {
	options;
	compositeErrorRegistry;
	constructor(options) {
		super();
		this.options = options;
		this.compositeErrorRegistry = new TypeRegistry(options.defaultNamespace);
		for (const etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
	}
	getRequestType() {
		return HttpRequest;
	}
	getResponseType() {
		return HttpResponse;
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
		if (this.getPayloadCodec()) this.getPayloadCodec().setSerdeContext(serdeContext);
	}
	updateServiceEndpoint(request, endpoint) {
		if ("url" in endpoint) {
			request.protocol = endpoint.url.protocol;
			request.hostname = endpoint.url.hostname;
			request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
			request.path = endpoint.url.pathname;
			request.fragment = endpoint.url.hash || void 0;
			request.username = endpoint.url.username || void 0;
			request.password = endpoint.url.password || void 0;
			if (!request.query) request.query = {};
			for (const [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
			if (endpoint.headers) for (const name in endpoint.headers) {
				if (!hasOwn(endpoint.headers, name)) continue;
				request.headers[name] = endpoint.headers[name].join(", ");
			}
			return request;
		} else {
			request.protocol = endpoint.protocol;
			request.hostname = endpoint.hostname;
			request.port = endpoint.port ? Number(endpoint.port) : void 0;
			request.path = endpoint.path;
			request.query = { ...endpoint.query };
			if (endpoint.headers) for (const name in endpoint.headers) {
				if (!hasOwn(endpoint.headers, name)) continue;
				request.headers[name] = endpoint.headers[name];
			}
			return request;
		}
	}
	setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
		if (this.serdeContext?.disableHostPrefix) return;
		const hostPrefix = operation[4];
		if (typeof hostPrefix !== "string") return;
		let resolvedHostPrefix = hostPrefix;
		for (const [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
			if (!(flags >> 17 & 1)) continue;
			const replacement = input[name];
			if (typeof replacement !== "string") throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
			resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
		}
		request.hostname = resolvedHostPrefix + request.hostname;
		if (!isValidHostname(request.hostname)) throw new Error(`[${request.hostname}] is not a valid hostname.`);
	}
	deserializeMetadata(output) {
		return {
			httpStatusCode: output.statusCode,
			requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
			extendedRequestId: output.headers["x-amz-id-2"],
			cfId: output.headers["x-amz-cf-id"]
		};
	}
	resolveError(name, namespaces, registries) {
		const defaultErrorSchema = [
			-3,
			"",
			"Error",
			0,
			[],
			[],
			0
		];
		let schema;
		for (const registry of registries) for (const ns of namespaces) try {
			if (ns === "*") schema = registry.getSchema(name);
			else schema = registry.getSchema(ns + "#" + name);
			const errorCtor = registry.getErrorCtor(schema);
			if (errorCtor) return [
				schema,
				errorCtor,
				"modeled"
			];
			else {
				const syntheticErrorSchema = registry.getBaseException();
				if (syntheticErrorSchema) {
					const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
					if (syntheticErrorCtor) return [
						schema,
						syntheticErrorCtor,
						"synthetic"
					];
				}
			}
		} catch (ignored) {}
		for (const registry of registries) {
			const syntheticErrorSchema = registry.getBaseException();
			if (syntheticErrorSchema) {
				const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
				if (syntheticErrorCtor) return [
					syntheticErrorSchema,
					syntheticErrorCtor,
					"synthetic"
				];
			}
		}
		return [
			defaultErrorSchema,
			Error,
			"native"
		];
	}
	async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
		return (await this.loadEventStreamCapability()).serializeEventStream({
			eventStream,
			requestSchema,
			initialRequest
		});
	}
	async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
		return (await this.loadEventStreamCapability()).deserializeEventStream({
			response,
			responseSchema,
			initialResponseContainer
		});
	}
	async loadEventStreamCapability() {
		const { EventStreamSerde, eventStreamSerdeProvider } = await Promise.resolve().then(() => require("./event-streams.js"));
		return new EventStreamSerde({
			marshaller: this.resolveEventStreamMarshaller(eventStreamSerdeProvider),
			serializer: this.serializer,
			deserializer: this.deserializer,
			serdeContext: this.serdeContext,
			defaultContentType: this.getDefaultContentType(),
			compositeErrorRegistry: this.compositeErrorRegistry
		});
	}
	getDefaultContentType() {
		throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		return [];
	}
	getEventStreamMarshaller() {
		const context = this.serdeContext;
		if (!context.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
		return context.eventStreamMarshaller;
	}
	resolveEventStreamMarshaller(importedProvider) {
		const context = this.serdeContext;
		if (context.eventStreamMarshaller) return context.eventStreamMarshaller;
		return importedProvider(this.serdeContext);
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol = class extends HttpProtocol {
	async serializeRequest(operationSchema, _input, context) {
		const serializer = this.serializer;
		const query = {};
		const headers = {};
		const endpoint = await context.endpoint();
		const ns = NormalizedSchema.of(operationSchema?.input);
		const schema = ns.getSchema();
		let payload;
		const input = _input && typeof _input === "object" ? _input : {};
		const request = new HttpRequest({
			protocol: "",
			hostname: "",
			port: void 0,
			path: "/",
			fragment: void 0,
			query,
			headers,
			body: void 0
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input);
		}
		if (input) {
			const eventStreamMember = ns.getEventStreamMember();
			if (eventStreamMember) {
				if (input[eventStreamMember]) {
					const initialRequest = {};
					for (const [memberName] of ns.structIterator()) if (memberName !== eventStreamMember && input[memberName] != null) initialRequest[memberName] = input[memberName];
					payload = await this.serializeEventStream({
						eventStream: input[eventStreamMember],
						requestSchema: ns,
						initialRequest
					});
				}
			} else {
				serializer.write(schema, input);
				payload = serializer.flush();
			}
		}
		request.headers = Object.assign(request.headers, headers);
		request.query = query;
		request.body = payload;
		request.method = "POST";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = NormalizedSchema.of(operationSchema.output);
		const dataObject = {};
		if (this.isErrorResponse(response.statusCode)) {
			const bytes = await collectBody(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
		}
		for (const header in response.headers) {
			if (!hasOwn(response.headers, header)) continue;
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const eventStreamMember = ns.getEventStreamMember();
		if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
			response,
			responseSchema: ns,
			initialResponseContainer: dataObject
		});
		else {
			const bytes = await collectBody(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes));
		}
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	isErrorResponse(statusCode) {
		return statusCode >= 300;
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js
var FromStringShapeDeserializer = class extends SerdeContext {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	read(_schema, data) {
		const ns = HttpBindingNormalizedSchema.of(_schema);
		const traits = ns.getMergedTraits();
		const location = ns.getHttpBindingLocation(traits);
		return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
	}
	readHttpBinding([ns, flags, collectionValue], data, location) {
		const schema = flags & 255;
		if ((schema & 192) === 64) {
			collectionValue ??= ns.getHttpBindingCollectionValue(location);
			return splitHeader(data).map((item) => this.readHttpBinding(collectionValue, item, location));
		}
		switch (schema) {
			case 21:
			case 42: return (this.serdeContext?.base64Decoder ?? fromBase64)(data);
			case 4:
			case 5:
			case 6:
			case 7: {
				const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
				switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
					case 5: return _parseRfc3339DateTimeWithOffset(data);
					case 6: return _parseRfc7231DateTime(data);
					case 7: return _parseEpochTimestamp(data);
					default:
						console.warn("Missing timestamp format, parsing value with Date constructor:", data);
						return new Date(data);
				}
			}
			case 0: {
				const media = flags >> 8 & 3;
				if (!media) return data;
				let intermediateValue = data;
				if ((location & 6) === 6) intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8$1)((this.serdeContext?.base64Decoder ?? fromBase64)(intermediateValue));
				return media === 2 ? LazyJsonString.from(intermediateValue) : intermediateValue;
			}
			case 1: return Number(data);
			case 2: return data.toLowerCase() === "true";
			case 17: return BigInt(data);
			case 19: return new NumericValue(data, "bigDecimal");
			default: return data;
		}
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
function determineTimestampFormat(ns, settings) {
	if (settings.timestampFormat.useTrait) {
		const schema = ns.getSchema();
		if (schema === 5 || schema === 6 || schema === 7) return schema;
	}
	const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
	return (settings.httpBindings ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0) ?? settings.timestampFormat.default;
}
// node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
const escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
const hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
// node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
function buildQueryString(query) {
	const parts = [];
	for (let key of Object.keys(query).sort()) {
		const value = query[key];
		key = escapeUri(key);
		if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${escapeUri(value[i])}`);
		else {
			let qsEntry = key;
			if (value || typeof value === "string") qsEntry += `=${escapeUri(value)}`;
			parts.push(qsEntry);
		}
	}
	return parts.join("&");
}
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
	if (call.bearer) keepOutOfMessages(call.bearer);
	return connection.retryPolicy.retry(call.name, async (abortSignal) => {
		const { response } = await connection.transport.handle(requestTo(call), { abortSignal });
		return tokenOf(call, response);
	});
}
function tokenUrl(variable, address) {
	const text = address.trim();
	if (/[\u0000-\u0020\u007f]/.test(text) || !URL.canParse(text)) throw new FailureError(`${variable} is not a URL${text.includes("@") ? "" : `: ${quote(address)}`}`);
	const url = new URL(text);
	if (url.protocol === "https:" || url.protocol === "http:" && isThisMachine(url.hostname)) return url;
	throw new FailureError(`${variable} must be https: the answer is a credential`);
}
function bearerOf(variable, value) {
	const text = value.trim();
	if (PRINTABLE.test(text)) return new Secret(text);
	throw new FailureError(`${variable} holds a blank, a line end or another character that a token cannot have. Set it again, without quotes and line ends. The value is not shown`);
}
function jsonField(name) {
	return ({ body }) => {
		const value = jsonObjectIn(Buffer.from(body).toString("utf8"))?.[name];
		return typeof value === "string" ? value : void 0;
	};
}
function requestTo({ method, url, headers, bearer }) {
	return new HttpRequest({
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
	if (refusals.includes(status)) throw new ConfigurationError(`${name} refused this job (HTTP ${status}). ${advice}`);
	if (status >= 400) throw new TransportError(kindOfStatus(status), `answered with HTTP status ${status}`, { headers });
	const token = status === 200 ? tokenIn(response)?.trim() : void 0;
	if (!token) throw new FailureError(`${name} answered ${status} without a token in it`);
	if (!PRINTABLE.test(token)) throw new FailureError(`${name} gave a token with a blank, a line end or another character that no token has`);
	return new Secret(token);
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
		const value = variable(env, name);
		if (value === void 0) return [];
		const token = new Secret(value.trim());
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
	return hasToken || variable(env, "AWS_WEB_IDENTITY_TOKEN_FILE") === void 0;
}
function withoutSlash(address) {
	return address.replace(/(?<!\/)\/+$/, "");
}
// build/src/identity/sources/azure-pipelines.js
const azurePipelinesTokenSource = {
	applies: (env) => unlessTokenFile(env, variable(env, "SYSTEM_ACCESSTOKEN") !== void 0),
	audience: "given",
	fixedAudience: () => "api://AzureADTokenExchange",
	async fetchToken({ env, connection }) {
		const bearer = variable(env, "SYSTEM_ACCESSTOKEN");
		if (!bearer) throw new ConfigurationError(`This step may not request an OIDC token. ${TO_ADD}`);
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
	const address = variable(env, "SYSTEM_OIDCREQUESTURI");
	if (!address) throw new ConfigurationError("SYSTEM_OIDCREQUESTURI is not set: only an agent of Azure DevOps Services sets it, Azure DevOps Server has no OIDC tokens. In a container, pass the variable on");
	const url = tokenUrl("SYSTEM_OIDCREQUESTURI", address);
	url.searchParams.set("api-version", "7.1");
	const connection = variable(env, "AZURESUBSCRIPTION_SERVICE_CONNECTION_ID");
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
			return `##vso[task.setvariable ${variables[name] instanceof Secret ? `variable=${name};issecret=true` : `variable=${name}`}]${escaped$1(value, env)}\n`;
		}).join("")).reveal());
	}
};
function escaped$1(data, env) {
	if (decodesPercents(env)) return withoutNewlines(data.replaceAll("%", "%AZP25"));
	if (/%(?:3B|0D|0A|5D)/.test(data)) throw new ConfigurationError("The password cannot be hidden, because the variable DECODE_PERCENTS is off. Remove it from the pipeline");
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
	applies: (env) => unlessTokenFile(env, variable(env, NAME$2) !== void 0),
	audience: "given",
	async fetchToken({ env }) {
		const token = variable(env, NAME$2)?.trim();
		if (token) return new Secret(token);
		throw new ConfigurationError(`This step has no OIDC token. Add "oidc: true" to the step in bitbucket-pipelines.yml, and pass ${NAME$2} on to a container that the step starts`);
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
	const host = variable(env, "GCE_METADATA_HOST") ?? "metadata.google.internal";
	const address = `http://${host}/computeMetadata/v1/instance/service-accounts/default/identity`;
	if (/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(host) && URL.canParse(address)) return new URL(address);
	throw new FailureError(`GCE_METADATA_HOST: ${quote(host)} is not a host, or a host and a port`);
}
const tokenIn$1 = ({ headers, body }) => {
	if (headers["metadata-flavor"] === "Google") return Buffer.from(body).toString("utf8");
	throw new FailureError(`The answer did not come from ${NAME$1}: it lacks the header "Metadata-Flavor: Google"`);
};
// build/src/identity/sources/semaphore.js
const NAME = "SEMAPHORE_OIDC_TOKEN";
const semaphoreTokenSource = {
	applies: (env) => unlessTokenFile(env, tokensOf(env).length > 0),
	audience: "given",
	fixedAudience(env) {
		const tokens = tokensOf(env);
		if (tokens.some(({ name }) => name !== NAME)) return void 0;
		return tokens[0]?.claims.audiences[0] ?? variable(env, "SEMAPHORE_ORGANIZATION_URL");
	},
	async fetchToken({ env, audience }) {
		const tokens = tokensOf(env);
		const chosen = tokenFor(audience, tokens) ?? tokens.find(({ name }) => name === NAME);
		if (chosen) return chosen.token;
		throw new ConfigurationError(`This job has no OIDC token for AWS: Semaphore puts one into ${NAME} where the organisation's plan has OpenID Connect. Pass the variable on to a container that the job starts`);
	}
};
function tokensOf(env) {
	const organisation = variable(env, "SEMAPHORE_ORGANIZATION_URL");
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
	throw new FailureError(`${name} has a line end, or a blank at an end. A variable of Bitbucket cannot hold that. ${RUN_IT_HERE}`);
}
// build/src/identity/sources/helper-token.js
async function askHelper({ command, args, absent, failed }, runProgram) {
	const token = (await runProgram(command, args).catch((cause) => {
		if (cause instanceof ConfigurationError) throw new ConfigurationError(absent, { cause });
		if (cause instanceof FailureError) throw new FailureError(failed, { cause });
		throw cause;
	})).trim();
	if (!/^\S+$/.test(token)) throw new FailureError(`${command} did not print a token and nothing else`);
	return new Secret(token);
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
		if (missing.length > 0) throw new FailureError(`buildkite-agent env set did not take ${missing.join(", ")}`);
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
		if (cause instanceof ConfigurationError) throw new ConfigurationError(absent, { cause });
		if (cause instanceof FailureError) throw new FailureError(broken, { cause });
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
		throw new FailureError("buildkite-agent env set printed an answer that is not JSON", { cause });
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
			absent: `CircleCI's own command "circleci" is needed to get an OIDC token for the audience ${quote(audience)}; ` + (organisation === void 0 ? NO_TOKENS : `${tokens[0]?.name} has ${quote(organisation)}. Remove ${shown("audience", surface)} to use that one`),
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
			regex: VARIABLE_NAME,
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
	return `To assume the role with the AWS credentials of the runner itself, add ${surface === "action" ? "\"role-chaining: true\"" : shown("role-chaining", surface)}.`;
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
		applies: (env) => !isOnlyWhereOffered || variable(env, "ACTIONS_ID_TOKEN_REQUEST_URL") !== void 0,
		audience: "chosen",
		async fetchToken({ env, audience, connection, surface, whyNoToken }) {
			const address = variable(env, "ACTIONS_ID_TOKEN_REQUEST_URL");
			const bearer = variable(env, "ACTIONS_ID_TOKEN_REQUEST_TOKEN");
			if (!address || !bearer) throw new ConfigurationError(`This job may not request an OIDC token. ${await whyNoToken?.() ?? toAdd(surface)} ${withoutToken(surface)}`);
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
		const [file, env] = ["web-identity-token-file", "web-identity-token-env"].map((option) => shown(option, surface));
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
		const ofInstance = all.filter((token) => isIssuedBy(variable(env, "CI_SERVER_URL"), token));
		const fitting = tokenFor(audience, ofInstance) ?? tokenFor(audience, all);
		if (fitting) return fitting.token;
		const [only, ...more] = ofInstance;
		if (only && more.length === 0) return only.token;
		throw new ConfigurationError(all.length === 0 ? `This job has no OIDC token. ${toAdd(audience)}` : `This job has no OIDC token for the audience ${quote(audience)}, but ${all.map(described).join(", ")}. Give ${shown("audience", surface)} to choose one of them, or declare another. ${toAdd(audience)}`);
	}
};
function described({ name, claims }) {
	return `${name} of ${quote(claims.issuer ?? "")} for ${quote(claims.audiences.join(" "))}`;
}
function toAdd(audience) {
	return `Add to the job in .gitlab-ci.yml:\n  id_tokens:\n    AWS_ID_TOKEN:\n      aud: ${quote(audience)}`;
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
		const secret = only(variables, (value) => value instanceof Secret);
		const plain = only(variables, (value) => !(value instanceof Secret));
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
	throw new FailureError(`${name} holds an apostrophe, a line end, a last backslash or both # and ", which Harness would misread. ${RUN_IT_HERE}`);
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
	throw new FailureError(`${name} holds two %, and TeamCity reads what is between them as a parameter's name. ${RUN_IT_HERE}`);
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
	const names = [detected, ...Object.values(systems)].flatMap((system) => system?.run ?? []).find(({ repository }) => variable(env, repository) !== void 0);
	return names && {
		repository: variable(env, names.repository),
		run: variable(env, names.run)
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
	return [first, ...[...new Set(others)].filter((form) => form !== first && form.length >= 8).slice(0, most - 1).sort((one, other) => other.length - one.length)].map((form) => new Secret(form));
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
		return problem === void 0 ? [] : [`${shown(name, surface)}: ${problem}`];
	});
}
function clearTextProblem(url, surface, name = "endpoint-url") {
	if (!isClearTextElsewhere(url)) return void 0;
	const { port } = new URL(url);
	const local = assigned(name, `http://127.0.0.1:${port || "80"}`, surface);
	const allowed = surface === "action" ? "allow-insecure-endpoint: true" : shown("allow-insecure-endpoint", surface);
	return `${quote(url)} must begin with https://; http is accepted for this machine only, since tokens would travel in clear. Publish the port of a service container and give ${local}, or give ${assigned(name, "URL", surface)} with ${allowed}`;
}
function warnOfClearText(values, { log, surface }) {
	for (const name of NAMES) {
		const url = values[name];
		if (!isClearTextElsewhere(url)) continue;
		log.warning(`${shown("allow-insecure-endpoint", surface)}: requests to ${quote(new URL(url).host)} are not encrypted. Who listens on the way can read the token and the login`);
	}
}
function assigned(name, value, surface) {
	return surface === "action" ? `${name}: ${value}` : `${shown(name, surface)} ${value}`;
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
		const { queryProtocol } = await Promise.resolve().then(() => query_exports);
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
	const value = variable(env, name);
	return value === void 0 ? void 0 : {
		from: name,
		value
	};
}
function settingIn$1(settings, key, profile) {
	const value = settings.get(key);
	return value ? {
		from: `${key} of the profile ${quote(profile)}`,
		value
	} : void 0;
}
function isOn(setting) {
	const value = setting?.value.toLowerCase() ?? "false";
	if (setting === void 0 || value === "true" || value === "false") return value === "true";
	throw new FailureError(`${setting.from}: ${quote(setting.value)} must be true or false`);
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
		if (!named.has(service.id) && !isThisMachine(hostname) && !isOfAws(hostname, service.id)) log.warning(`Requests to ${service.title} go to ${quote(host)}, which is not an endpoint of AWS (${found.from})`);
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
	const problem = problemWith(value, {
		pattern: endpointForm,
		refuses: [withUser, impossible]
	}) ?? clearTextProblem(value, surface);
	if (problem !== void 0) throw new FailureError(`${from}: ${problem}`);
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
// build/src/aws/expand-path.js
function expandPath(path, env) {
	const whole = path.replace(/\$(?:\{(\w+)\}|(\w+))/g, (as, braced, bare) => {
		return variable(env, braced ?? bare ?? "") ?? as;
	});
	return /^~(?:$|[\\/])/.test(whole) ? (0, node_path.join)(homeOf(env), whole.slice(1)) : whole;
}
function homeOf(env) {
	return variable(env, "HOME") ?? variable(env, "USERPROFILE") ?? (0, node_os.homedir)();
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
	const path = expandPath(variable(env, name) ?? (0, node_path.join)("~", ".aws", usual), env);
	const text = await readText(path);
	if (text === void 0) return [];
	const parsed = parseIni(text);
	if ("sections" in parsed) return parsed.sections;
	throw unreadable(path, `line ${parsed.line} is ${parsed.problem}`);
}
async function readText(path) {
	if (path === node_os.devNull) return void 0;
	try {
		if ((0, node_fs.statSync)(path, { throwIfNoEntry: false }) === void 0) return void 0;
		const { readBounded } = await Promise.resolve().then(() => require("./read-bounded.js")).then((n) => n.read_bounded_exports);
		const { signal } = new AbortController();
		const bytes = await readBounded(path, {
			largest: LARGEST_BYTES,
			signal,
			onlyFiles: true
		});
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		const code = codeOf(cause) ?? (cause instanceof Error ? cause.message : "unknown");
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		throw unreadable(path, code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "it is not UTF-8" : code);
	}
}
function unreadable(path, why) {
	return new FailureError(`The configuration file ${quote(path)} cannot be read: ${why}`);
}
// build/src/aws/profile.js
async function loadProfile(option, { env, surface }) {
	const found = variableSetting(env, "AWS_PROFILE") ?? variableSetting(env, "AWS_DEFAULT_PROFILE");
	const askedBy = option === void 0 ? found?.from : shown("profile", surface);
	const name = option ?? found?.value ?? "default";
	const { profiles, services } = await readConfigurationFiles(env);
	const settings = profiles.get(name);
	if (askedBy !== void 0 && !settings) throw new FailureError(`The profile ${quote(name)} was not found in ~/.aws/config or ~/.aws/credentials (asked for by ${askedBy})`);
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
			if (!nested) throw new FailureError(`services of the profile ${quote(name)}: the section [services ${section}] was not found in ~/.aws/config`);
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
		from: shown("region", surface),
		value: option
	}) ?? variableSetting(env, "AWS_REGION") ?? variableSetting(env, "AWS_DEFAULT_REGION") ?? profile.find("region");
	if (!found) return void 0;
	const problem = problemWith(found.value, regionName);
	if (problem !== void 0) throw new FailureError(`${found.from}: ${problem}`);
	return found.value;
}
function noRegion({ surface, profile }) {
	throw new ConfigurationError(`No Region. Give ${shown("region", surface)}, or set AWS_REGION or AWS_DEFAULT_REGION in the environment, or region in the profile "${profile.name}"`, { code: "NoRegion" });
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
	throw new ConfigurationError(`The Region ${region} belongs to the partition ${ofRegion}, and the role ${arn} to ${ofRole}. Give a Region and a role of the same partition`);
}
// build/src/aws/retry-delay.js
const SECOND = 1e3;
const TRANSIENT = {
	base: 100,
	cap: 5 * SECOND,
	attempts: 7
};
const THROTTLED = {
	first: SECOND / 2,
	growth: 2.3,
	cap: 1 / 5,
	lastCap: 2 / 5,
	leastCap: 12 * SECOND
};
const WORTH_A_CALL = 10 * SECOND;
function retryDelay({ kind, retryAfter }, options) {
	const { count, random, left } = options;
	if (kind === "final" || kind === "transient" && count >= TRANSIENT.attempts) return void 0;
	const { from, to } = kind === "throttled" ? throttledPause(options) : transientPause(options);
	const pause = from + random * (to - from);
	if (retryAfter !== void 0) return Math.max(pause, retryAfter + random * to);
	return pause >= left && left > WORTH_A_CALL ? left * (.5 + random * .45) : pause;
}
function transientPause({ count }) {
	return {
		from: 0,
		to: Math.min(TRANSIENT.cap, TRANSIENT.base * 2 ** (count - 1))
	};
}
function throttledPause({ count, maxWait, left }) {
	const cap = Math.max(THROTTLED.leastCap, Math.min(maxWait * THROTTLED.cap, left * THROTTLED.lastCap));
	const grown = THROTTLED.first * THROTTLED.growth ** (count - 1);
	const mean = Math.min(grown, cap);
	const jitter = count === 1 ? 1 : grown < cap ? 2 / 3 : 1 / 3;
	return {
		from: mean * (1 - jitter),
		to: mean * (1 + jitter)
	};
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
			const failures = {
				throttled: 0,
				transient: 0,
				final: 0
			};
			calls.push(call);
			try {
				for (let count = 1;; count += 1) try {
					log.debug(() => `${operation}: attempt ${count}`);
					return await beforeDeadline(attempt);
				} catch (thrown) {
					const { failureOf } = await Promise.resolve().then(() => require("./failure.js"));
					const failure = failureOf(thrown, operation, {
						now: clock.now(),
						surface
					});
					if (failure.error instanceof ServiceError) call.refusal = failure.error;
					failures[failure.kind] += 1;
					const left = deadline - clock.now();
					const wait = retryDelay(failure, {
						count: failures[failure.kind],
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
		const limit = `${seconds(maxWaitSeconds)} (${shown("max-wait", surface)})`;
		const blame = slowest.took > maxWait / 2 ? `. ${slowest.operation} took ${(slowest.took / 1e3).toFixed(1)} s of that` : "";
		return refusal ?? new FailureError(`${operation}: no answer within ${limit}${blame}`);
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
		const until = `Trying again until ${new Date(deadline).toISOString().slice(11, 19)} UTC (${shown("max-wait", surface)})`;
		if (kind !== "throttled") return `${operation}: no good answer yet. ${until}`;
		return `${operation}: ${error instanceof ServiceError ? "AWS throttles this account" : "too many requests"}. ${until}`;
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
		log.warning(`${shown("no-verify-ssl", surface)}: no certificate is checked. Any server that answers can read the token and the login`);
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
		from: shown("ca-bundle", surface),
		value: option
	}) ?? variableSetting(env, "AWS_CA_BUNDLE") ?? profile.find("ca_bundle") ?? variableSetting(env, "REQUESTS_CA_BUNDLE");
}
async function readBundle({ from, value }, signal) {
	const { readBounded } = await Promise.resolve().then(() => require("./read-bounded.js")).then((n) => n.read_bounded_exports);
	const ca = (await readBounded(value, {
		largest: LARGEST_BUNDLE,
		signal
	}).catch((cause) => {
		if (signal.aborted) throw cause;
		throw new FailureError(`${from}: ${quote(value)} cannot be read (${reasonOf(cause)})`);
	})).toString("utf8");
	if (ca.includes("-----BEGIN CERTIFICATE-----")) return ca;
	throw new FailureError(`${from}: ${quote(value)} holds no certificate in PEM`);
}
// build/src/aws/ahead.js
const LIMIT = {
	start: 3e3,
	life: 3e4
};
function connectionsAhead(connect, longestStart) {
	let planned = [];
	const waiting = /* @__PURE__ */ new Set();
	const start = Math.min(LIMIT.start, longestStart * 1e3 || LIMIT.start);
	return {
		plan(requests) {
			planned = [...planned, ...requests];
		},
		open() {
			for (const to of planned) {
				const one = begin(to, {
					connect,
					start
				});
				waiting.add(one);
				one.socket.then((socket) => {
					if (!socket || socket.destroyed) waiting.delete(one);
					socket?.once("close", () => waiting.delete(one));
				});
			}
			planned = [];
		},
		take(to) {
			const host = hostOf(to);
			const one = [...waiting].find((each) => each.host === host);
			if (one) {
				waiting.delete(one);
				return handOver$1(one);
			}
			const index = planned.findIndex((each) => hostOf(each) === host);
			planned = planned.filter((_, other) => other !== index);
		},
		close() {
			planned = [];
			for (const one of waiting) one.close();
			waiting.clear();
		}
	};
}
function hostOf({ hostname, port = 443 }) {
	return `${hostname}:${port}`;
}
function begin(to, { connect, start }) {
	const controller = new AbortController();
	const close = () => controller.abort();
	const late = setTimeout(close, start).unref();
	const life = setTimeout(close, LIMIT.life).unref();
	const socket = connect(to, controller.signal).catch(() => void 0).finally(() => clearTimeout(late));
	return {
		host: hostOf(to),
		socket,
		life,
		close
	};
}
async function handOver$1({ socket: opening, life }) {
	const socket = await opening;
	clearTimeout(life);
	if (!socket) return void 0;
	for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
	if (!socket.destroyed && socket.readable && socket.writable && socket.readableLength === 0) return socket.ref();
	socket.destroy();
}
// build/src/aws/secure.js
function beginTls({ hostname, port = 443, tunnel, tlsOptions }) {
	const host = withoutBrackets(hostname);
	const servername = (0, node_net.isIP)(host) === 0 ? { servername: host } : {};
	return (0, node_tls.connect)({
		...tunnel ? { socket: tunnel } : {
			port,
			noDelay: true
		},
		host,
		...servername,
		...tlsOptions,
		ALPNProtocols: ["http/1.1"]
	});
}
function openTls(way, signal) {
	return new Promise((resolve, reject) => {
		const socket = beginTls(way).unref();
		socket.on("error", reject);
		socket.once("close", () => reject(/* @__PURE__ */ new Error("closed")));
		socket.once("secureConnect", () => resolve(socket));
		signal.addEventListener("abort", () => socket.destroy(), { once: true });
		if (signal.aborted) socket.destroy();
	});
}
// build/src/aws/exchange.js
const LARGEST_ANSWER = 262144;
function exchange(request, options) {
	const { connectTimeout, waited = 0, readTimeout, surface, opened, signal } = options;
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
		const allow = (limit, what, option, used = 0) => {
			clearTimeout(timer);
			if (limit === 0) return;
			const late = () => fail(new TransportError("transient", `${what} within ${seconds(limit)} (${shown(option, surface)})`));
			timer = setTimeout(late, Math.max(1, limit * 1e3 - used));
		};
		const read = () => allow(readTimeout, "no answer", "cli-read-timeout");
		allow(connectTimeout, "no connection", "cli-connect-timeout", waited);
		signal?.addEventListener("abort", aborted, { once: true });
		call.on("error", fail);
		if (opened) read();
		else call.on("socket", (socket) => socket.once(request.protocol === "https:" ? "secureConnect" : "connect", read));
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
function open(request, { opened, tunnel, tlsOptions }) {
	const { protocol, method, headers, hostname, port, path } = request;
	const query = buildQueryString(request.query ?? {});
	const options = {
		method,
		host: withoutBrackets(hostname),
		port,
		headers,
		path: query ? `${path}?${query}` : path
	};
	if (protocol !== "https:") return (0, node_http.request)({
		...options,
		agent: false
	});
	if (!opened && !tunnel) return (0, node_https.request)({
		...options,
		...tlsOptions,
		agent: false
	});
	const createConnection = () => opened ?? beginTls({
		hostname,
		port,
		tunnel,
		tlsOptions
	});
	return (0, node_https.request)({
		...options,
		createConnection
	});
}
function whole({ statusCode = 0, statusMessage, headers }, body) {
	const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
	const response = new HttpResponse({
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
		return name !== "" && (name === "*" || ((0, node_net.isIP)(host) === 0 ? isBelow(host, name) : isAddressOf(host, name)));
	});
}
function split(entry) {
	const [, inBrackets, afterBrackets] = /^\[([\da-f:.]+)\](?::(\d+))?$/.exec(entry) ?? [];
	if (inBrackets !== void 0) return [inBrackets, afterBrackets === void 0 ? void 0 : Number(afterBrackets)];
	const colon = entry.indexOf(":");
	return colon >= 0 && /^\d+$/.test(entry.slice(colon + 1)) ? [entry.slice(0, colon), Number(entry.slice(colon + 1))] : [entry, void 0];
}
function isBelow(host, entry) {
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
	const exceptions = variable(env, "no_proxy") ?? variable(env, "NO_PROXY") ?? "";
	return isWithoutProxy({
		hostname,
		port: port ?? 443
	}, exceptions) ? void 0 : proxyOf(env);
}
function proxyOf(env) {
	const [name, text] = ["https_proxy", "HTTPS_PROXY"].map((each) => [each, variable(env, each)?.trim()]).find(([, value]) => value) ?? [];
	if (name === void 0 || !text) return void 0;
	const address = text.includes("://") ? text : `http://${text}`;
	const scheme = address.slice(0, address.indexOf(":")).toLowerCase();
	if (scheme !== "http" && scheme !== "https") throw new FailureError(`${name}: a proxy of the kind ${quote(`${scheme}://`)} is not supported. Set the URL of an HTTP proxy, such as http://proxy.example.com:3128`);
	if (/[/?#]/.test(address.slice(scheme.length + 3).replace(/\/$/, "")) || !URL.canParse(address)) throw new FailureError(`${name} ${NOT_A_URL}`);
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
	const authorization = new Secret(`Basic ${Buffer.concat([
		decoded$1(username),
		Buffer.from(":"),
		decoded$1(password)
	]).toString("base64")}`);
	for (const secret of [authorization, new Secret(decoded$1(password).toString())]) keepOutOfMessages(secret);
	return authorization;
}
function decoded$1(text) {
	const parts = text.split(/(%[\da-f]{2})/i);
	return Buffer.concat(parts.map((part, index) => index % 2 === 1 ? Buffer.from(part.slice(1), "hex") : Buffer.from(part)));
}
// build/src/aws/transport.js
function transport(settings) {
	proxyOf(settings.env);
	const { connectTimeout, readTimeout, tlsOptions, surface, env, log } = settings;
	const ahead = connectionsAhead(connectAhead(settings), connectTimeout);
	return {
		metadata: { handlerProtocol: "http/1.1" },
		async handle(request, { abortSignal } = {}) {
			const signal = abortSignal instanceof AbortSignal ? abortSignal : void 0;
			const proxy = proxyFor(request, env);
			const passed = stopwatch();
			let opened;
			let tunnel;
			const report = (what) => log.debug(() => {
				const way = `${opened ? ", on a connection opened ahead" : ""}${by(proxy)}`;
				return `${request.method} ${request.hostname}: ${what} in ${passed()} ms${way}`;
			});
			try {
				const taken = ahead.take(request);
				setImmediate(ahead.open);
				opened = await taken;
				const limits = {
					connectTimeout,
					waited: taken ? passed() : 0,
					readTimeout,
					tlsOptions,
					surface,
					signal
				};
				tunnel = opened || !proxy ? void 0 : await tunnelBy(proxy, {
					...limits,
					target: addressOf(request)
				});
				const response = await exchange(request, {
					...limits,
					opened,
					tunnel
				});
				report(response.statusCode);
				return { response };
			} catch (cause) {
				report(codeOf(cause) ?? (cause instanceof Error ? cause.name : "failed"));
				throw cause;
			} finally {
				opened?.destroy();
				tunnel?.destroy();
			}
		},
		planAhead: ahead.plan,
		openAhead: ahead.open,
		destroy: ahead.close,
		updateHttpClientConfig() {},
		httpHandlerConfigs: () => ({})
	};
}
function connectAhead({ connectTimeout, tlsOptions, surface, env, log }) {
	return async (to, signal) => {
		const proxy = proxyFor(to, env);
		const passed = stopwatch();
		const report = (what) => log.debug(() => `TLS ${to.hostname}: ${what} after ${passed()} ms${by(proxy)}`);
		try {
			const target = addressOf(to);
			const tunnel = proxy && await tunnelBy(proxy, {
				target,
				connectTimeout,
				tlsOptions,
				surface,
				signal
			});
			const socket = await openTls({
				...to,
				tunnel,
				tlsOptions
			}, signal);
			report("opened ahead");
			return socket;
		} catch (cause) {
			if (!signal.aborted) report(`not opened ahead (${codeOf(cause) ?? "failed"})`);
			throw cause;
		}
	};
}
async function tunnelBy(...proxy) {
	return (await Promise.resolve().then(() => require("./tunnel.js")).then((n) => n.tunnel_exports)).openTunnel(...proxy);
}
function addressOf({ hostname, port }) {
	return `${hostname}:${port ?? 443}`;
}
function by(proxy) {
	return proxy ? `, by ${proxy.name}` : "";
}
function stopwatch() {
	const start = process.uptime();
	return () => Math.round((process.uptime() - start) * 1e3);
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
	log.info(`Waiting ${wait.toFixed(1)} s before the first call (${shown("start-splay", surface)} ${limit})`);
	await clock.sleep(wait * 1e3);
}
function readMaxAttempts(setting) {
	if (setting === void 0) return void 0;
	const attempts = Number(setting.value);
	if (Number.isInteger(attempts) && attempts >= 1) return attempts;
	throw new FailureError(`${setting.from}: ${quote(setting.value)} must be a whole number of at least 1`);
}
function userAgent(application) {
	const id = application?.value.replace(/[^\w!#$%&'*+.^`|~-]/g, "-").slice(0, 50);
	return id ? `cluster-credentials app/${id}` : "cluster-credentials";
}
function refuseUnknownRetryMode(setting) {
	if (setting !== void 0 && setting.value !== "standard" && setting.value !== "adaptive") throw new FailureError(`${setting.from}: ${quote(setting.value)} must be standard or adaptive`);
}
// node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
var HeaderFormatter = class {
	format(headers) {
		const chunks = [];
		for (const headerName in headers) {
			if (!hasOwn(headers, headerName)) continue;
			const bytes = fromUtf8$1(headerName);
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
				const utf8Bytes = fromUtf8$1(header.value);
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
		if (!hasOwn(query, key)) continue;
		if (key.toLowerCase() === "x-amz-signature") continue;
		const encodedKey = escapeUri(key);
		keys.push(encodedKey);
		const value = query[key];
		if (typeof value === "string") serialized[encodedKey] = `${encodedKey}=${escapeUri(value)}`;
		else if (Array.isArray(value)) serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([`${encodedKey}=${escapeUri(value)}`]), []).sort().join("&");
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
			return escapeUri(normalizedPath).replace(/%2F/g, "/");
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
		if (hasOwn(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
			if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) continue;
		}
		if (canonicalHeaderName === "__proto__") writeKey$2(canonical);
		canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
	}
	return canonical;
};
// node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
const getPayloadHash = async ({ headers, body }, hashConstructor) => {
	for (const headerName in headers) {
		if (!hasOwn(headers, headerName)) continue;
		if (headerName.toLowerCase() === "x-amz-content-sha256") return headers[headerName];
	}
	if (body == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
	else if (typeof body === "string" || ArrayBuffer.isView(body) || isArrayBuffer(body)) {
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
		if (!hasOwn(headers, headerName)) continue;
		if (soughtHeader === headerName.toLowerCase()) return true;
	}
	return false;
};
// node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
const moveHeadersToQuery = (request, options = {}) => {
	const { headers, query = {} } = HttpRequest.clone(request);
	for (const name in headers) {
		if (!hasOwn(headers, name)) continue;
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
	request = HttpRequest.clone(request);
	for (const headerName in request.headers) {
		if (!hasOwn(request.headers, headerName)) continue;
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
function urlOf(service, connection) {
	return new URL(connection.endpoint(service) ?? ownEndpoint(service, connection));
}
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
	const url = urlOf(service, connection);
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
	const request = await protocol.serializeRequest(shapes, input, context);
	if (request.path === `${url.pathname}/`) request.path = url.pathname;
	request.headers["host"] = url.host;
	request.headers["user-agent"] = connection.userAgent;
	request.headers["amz-sdk-invocation-id"] = (0, node_crypto.randomUUID)();
	const signed = keys ? await sign(request, {
		keys,
		service,
		connection
	}) : request;
	const { response } = await connection.transport.handle(HttpRequest.clone(signed), { abortSignal });
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
		const known = error instanceof Error && "$fault" in error ? error : /* @__PURE__ */ new SyntaxError("unreadable");
		throw Object.defineProperty(known, "$response", { value: response });
	}
}
const SERDE = {
	base64Decoder: fromBase64,
	base64Encoder: toBase64$1,
	utf8Decoder: fromUtf8$1,
	utf8Encoder: toUtf8$1,
	disableHostPrefix: false
};
function sign(request, { keys, service, connection }) {
	return new SignatureV4({
		credentials: revealed(keys),
		region: signingRegion(connection.region),
		service: service.hostName,
		sha256: Sha256
	}).sign(request, { signingDate: connection.clock.now() });
}
function Sha256(key) {
	return key === void 0 ? (0, node_crypto.createHash)("sha256") : (0, node_crypto.createHmac)("sha256", key);
}
function revealed({ accessKeyId, secretAccessKey, sessionToken }) {
	for (const secret of [secretAccessKey, sessionToken]) if (secret) keepOutOfMessages(secret);
	return {
		accessKeyId,
		secretAccessKey: secretAccessKey.reveal(),
		...sessionToken ? { sessionToken: sessionToken.reveal() } : {}
	};
}
// build/src/iam/policy.js
function exactly(text) {
	return text.replaceAll("${", "${$}{");
}
function literal(text) {
	return exactly(text).replace(/[*?]/g, (wildcard) => `\${${wildcard}}`);
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
	return new FailureError(`Partial credentials found in ${origin}, missing: ${missing}`);
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
		secretAccessKey: new Secret(secretAccessKey),
		...sessionToken ? { sessionToken: new Secret(sessionToken) } : {}
	};
}
function refuseCharacters({ from, value }) {
	const [wrong] = /[^\u0021-\u007e]/u.exec(value) ?? [];
	if (wrong === void 0) return;
	throw new FailureError(`${from}: character ${[...value].indexOf(wrong) + 1} is ${quote(wrong)}, which cannot be a part of it. Set it again; the value is not shown`);
}
function refuseExpired({ from, value }, { origin, now }) {
	const expiresAt = Date.parse(value);
	if (Number.isNaN(expiresAt)) throw new FailureError(`${from}: ${quote(value)} is not a time`);
	if (expiresAt > now) return;
	throw new FailureError(`The AWS keys of ${origin} expired at ${new Date(expiresAt).toISOString()} (${from}). They were not sent`);
}
// build/src/identity/assume-role.js
async function assumeRoleWithWebIdentity(role, token, connection) {
	const { AssumeRoleWithWebIdentity$: operation } = await Promise.resolve().then(() => schemas_0_exports);
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
	const { AssumeRole$: operation } = await Promise.resolve().then(() => schemas_0_exports);
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
	}, abortSignal)).catch(async (error) => {
		const { explainDenial } = await Promise.resolve().then(() => require("./explain.js")).then((n) => n.explain_exports);
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
	if (!AccessKeyId || !SecretAccessKey || !SessionToken || !principal) throw new FailureError(`STS returned no credentials for the role ${quote(role.arn)}`);
	const { partition, account, name } = roleNameOf(role.arn);
	if (!principal.startsWith(`arn:${partition}:sts::${account}:assumed-role/${name}/`)) throw new FailureError(`STS returned a session of ${quote(principal)} for the role ${quote(role.arn)}`);
	if (![
		AccessKeyId,
		SecretAccessKey,
		SessionToken
	].every(mayBeOfAws)) throw new FailureError(`STS returned credentials for the role ${quote(role.arn)} that AWS never makes`);
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
	const { GetCallerIdentity$: operation } = await Promise.resolve().then(() => schemas_0_exports);
	const { output } = await connection.retryPolicy.retry("GetCallerIdentity", (abortSignal) => call({
		service: sts,
		operation,
		input: {}
	}, {
		connection,
		keys
	}, abortSignal));
	const { Account, Arn } = output;
	if (!Account || !Arn) throw new FailureError("GetCallerIdentity returned no account");
	return {
		connection,
		keys,
		account: Account,
		principal: Arn
	};
}
// build/src/identity/fresh-token.js
const LIFE_LEFT = 6e4;
function freshToken({ source, audience, requireAudience, connection }, { env, clock, log, mask, runProgram, surface, whyNoToken, onToken }) {
	let held;
	const asHelper = (...call) => {
		connection.transport.openAhead();
		return runProgram(...call);
	};
	return async () => {
		if (held && (held.claims?.expiresAt ?? Number.POSITIVE_INFINITY) - clock.now() > LIFE_LEFT) return held.token;
		const token = await source.fetchToken({
			env,
			audience,
			connection,
			runProgram: asHelper,
			surface,
			whyNoToken
		});
		await mask([token]);
		keepOutOfMessages(token);
		const claims = claimsOf(token);
		onToken?.({
			source: source.name,
			claims
		});
		log.debug(() => `Token: ${claims ? describe(claims) : "not a JSON Web Token"}`);
		if (requireAudience && !claims) throw new FailureError(`${source.name} gave something that is not a JSON Web Token`);
		if (requireAudience && !claims?.audiences.includes(audience)) throw new ConfigurationError(`${source.name} gave a token for the audience ${quote(claims?.audiences.join(" ") ?? "")}; ${quote(audience)} was asked for`);
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
// build/src/aws/plan-ahead.js
function planAhead(services, connection) {
	connection.transport.planAhead(services.flatMap((service) => destinationOf(service, connection)));
}
function destinationOf(service, connection) {
	try {
		const { protocol, hostname, port } = urlOf(service, connection);
		return protocol === "https:" ? [{
			protocol,
			hostname,
			port: port ? Number(port) : void 0
		}] : [];
	} catch (error) {
		if (error instanceof ExpectedError) return [];
		throw error;
	}
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
	const token = freshToken({
		source,
		audience,
		requireAudience,
		connection
	}, {
		...context,
		onToken
	});
	planAhead(servicesAfterToken(values, context), connection);
	const session = await assumeRoleWithWebIdentity(role, token, connection).catch(async (error) => {
		const { explainTrust } = await Promise.resolve().then(() => require("./explain.js")).then((n) => n.explain_exports);
		throw claims ? explainTrust(error, {
			claims,
			role: role.arn,
			surface: connection.surface
		}) : error;
	});
	await maskKeys(session, context.mask);
	return session;
}
function servicesAfterToken(values, { services = [] }) {
	const roles = values["role-to-assume"]?.length || 1;
	return [...Array(roles).fill(sts), ...values["allowed-account-ids"] ? [] : services];
}
function audienceOf(values, source, { env, partition }) {
	return values.audience ?? source.fixedAudience?.(env) ?? source.usualAudience?.(env) ?? audienceFor(partition);
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
// build/src/identity/sources/token-env.js
function tokenEnvSource(name) {
	return {
		name: `the variable ${quote(name)}`,
		applies: () => true,
		audience: "given",
		async fetchToken({ env, surface }) {
			const token = variable(env, name)?.trim();
			if (token) return new Secret(token);
			throw new ConfigurationError(`The variable ${quote(name)} is not set; it must hold the OIDC token. ${shown("web-identity-token-env", surface)} takes the name of the variable, not its value`);
		}
	};
}
// build/src/identity/sources/token-file.js
const LARGEST_TOKEN = 2e4;
const LARGEST_FILE_BYTES = 262144;
function tokenFileSource(path) {
	return {
		name: `the file ${quote(path)}`,
		applies: () => true,
		audience: "given",
		fetchToken: ({ connection, surface }) => readToken(path, {
			connection,
			title: shown("web-identity-token-file", surface)
		})
	};
}
const ambientTokenFileSource = {
	name: "AWS_WEB_IDENTITY_TOKEN_FILE",
	applies: (env) => variable(env, "AWS_WEB_IDENTITY_TOKEN_FILE") !== void 0,
	audience: "given",
	fetchToken: ({ env, connection }) => readToken(variable(env, "AWS_WEB_IDENTITY_TOKEN_FILE") ?? "", {
		connection,
		title: "AWS_WEB_IDENTITY_TOKEN_FILE"
	})
};
async function readToken(path, { connection: { retryPolicy }, title }) {
	const { readBounded } = await Promise.resolve().then(() => require("./read-bounded.js")).then((n) => n.read_bounded_exports);
	const token = (await retryPolicy.retry(`Reading the token file ${quote(path)}`, (signal) => readBounded(path, {
		largest: LARGEST_FILE_BYTES,
		signal
	}).catch((cause) => {
		if (signal.aborted) throw cause;
		throw new FailureError(`The token file ${quote(path)} cannot be read (${reasonOf(cause)})`);
	}))).toString("utf8").trim();
	if (token.length >= 4 && token.length <= LARGEST_TOKEN) return new Secret(token);
	throw new UsageError(title, [`The token file ${quote(path)} holds ${token.length} characters; a token has 4 to ${LARGEST_TOKEN}`]);
}
// build/src/identity/index.js
function identityProblems(values, { env, job, surface }) {
	const name = (option) => shown(option, surface(option));
	const roles = values["role-to-assume"] ?? [];
	const source = roles.length > 0 ? sourceFor(values, {
		env,
		job
	}) : void 0;
	const problems = roleChainingProblems(values, name);
	if (values["role-external-id"] !== void 0 && source && roles.length === 1) problems.push(`${name("role-external-id")} is used only for roles assumed with AWS keys. Remove it, or add a second role`);
	if (values.audience !== void 0 && roles.length > 0 && !source && !values["role-chaining"]) problems.push(`${name("audience")} has no effect here: no OIDC token was found in this environment. Remove it`);
	const fixed = source?.fixedAudience?.(env);
	if (values.audience !== void 0 && fixed !== void 0 && values.audience !== fixed) problems.push(`${name("audience")}: ${quote(values.audience)} is not possible: every token of ${source?.name} has the audience ${quote(fixed)}. Remove the option`);
	if (roles.length > 1 && values["role-duration-seconds"] > 3600) problems.push(`${name("role-duration-seconds")}: "${values["role-duration-seconds"]}" must be at most 3600 in a chain of roles`);
	return problems;
}
async function openSession(request, context) {
	const connection = await openConnection(request, context);
	return sessionOver(connection, request, context).catch((error) => {
		connection.transport.destroy();
		throw error;
	});
}
async function sessionOver(connection, { identity, aws }, context) {
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
	}, context) : await (await Promise.resolve().then(() => require("./default-chain.js"))).sessionOfDefaultChain(identity, connection, context);
	return inAllowedAccount(await assumeChain(roles.slice(source ? 1 : 0), session, context.mask), identity["allowed-account-ids"], context.surface);
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
	throw new ConfigurationError(`The session belongs to the account ${known.account}; ${shown("allowed-account-ids", surface)} allows ${allowed.join(", ")}. The cluster was not asked`);
}
// build/src/run.js
async function run(request, context) {
	const { service } = request.operation;
	const { target, lookUp, check } = request.connection;
	const services = lookUp ? [service, service] : [service];
	const session = await openSession(request, {
		...identityContext(request, context),
		services
	});
	try {
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
	} finally {
		session.connection.transport.destroy();
	}
}
async function askForLogin({ call }, session, { clock, mask }) {
	const answer = await call.send(session, clock.now);
	await mask(loginForms(answer.login));
	for (const secret of secretsOf(answer.login)) keepOutOfMessages(secret);
	return answer;
}
function identityContext({ ci, surface }, { event, ...context }) {
	const job = jobIdentity(environmentOf({
		...context.env,
		...event?.variables
	}), ci);
	return {
		...context,
		job,
		surface,
		whyNoToken: event?.whyNoToken
	};
}
// build/src/run-program.js
const LONGEST_SECONDS = 60;
const LARGEST = 262144;
function programRunner(env) {
	return async (command, args, stdin) => {
		const { execFile } = await import("node:child_process");
		return new Promise((resolve, reject) => {
			const options = {
				env: { ...env },
				timeout: LONGEST_SECONDS * 1e3,
				killSignal: "SIGKILL",
				maxBuffer: LARGEST,
				windowsHide: true
			};
			const child = execFile(command, [...args], options, (error, stdout) => {
				if (!error) resolve(stdout);
				else reject(failureOf(error, sanitize(command)));
			});
			child.stdin?.on("error", () => {});
			child.stdin?.end(stdin?.reveal() ?? "");
		});
	};
}
function failureOf(error, command) {
	const { code, killed, signal } = error;
	if (code === "ENOENT") return new ConfigurationError(`${command} was not found on the PATH`);
	if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return new FailureError(`${command} failed: it printed more than 256 KiB`);
	if (killed) return new FailureError(`${command} failed: it did not end within ${seconds(LONGEST_SECONDS)}`);
	return new FailureError(`${command} failed (${sanitize(String(code ?? signal))})`);
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
	if (revealing !== void 0) throw new ConfigurationError(`NODE_DEBUG=${quote(revealing)} may print secrets, such as headers and environments. Remove it. These sections are allowed: ${HARMLESS_SECTIONS.join(", ")}`);
	if (variable(env, "NODE_DEBUG_NATIVE") !== void 0) throw new ConfigurationError("NODE_DEBUG_NATIVE may print secrets. Remove it from the environment");
	if (env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") throw new ConfigurationError("NODE_TLS_REJECT_UNAUTHORIZED=0 accepts any server as AWS. Remove it");
	if (detectCi(env) || variable(env, "CI") !== void 0) refuseRevealingOptions(env, execArgv);
}
function refuseRevealingOptions(env, execArgv) {
	const given = (env["NODE_OPTIONS"] ?? "").split(/[\s"]+/);
	const isRevealing = (option) => REVEALING_OPTION.test(option.replaceAll("_", "-"));
	for (const [options, place] of [[given, "NODE_OPTIONS"], [execArgv, "The command line of Node"]]) {
		const option = options.find(isRevealing)?.split("=")[0];
		if (option !== void 0) throw new ConfigurationError(`${place} has ${quote(option)}, which may show secrets of this process in a file, the log or a debugger. Remove it`);
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
	return (given?.surface === "document" ? given.member : void 0) ?? shown(name, surfaceOf(raw, name));
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
	if (all === void 0 || !isHost(host) || database === void 0 !== (path === void 0)) return void 0;
	if (Number(port ?? 1) < 1 || Number(port ?? 1) > 65535 || CONTROL.test(database ?? "")) return void 0;
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
		if (!isGiven(raw, option)) given[option] = asGiven$1(raw, value);
		else if (written !== void 0 && written !== value) {
			const [title, other] = [option, "endpoint"].map((name) => titleOf(raw, name));
			problems.push(`${title}: ${quote(written)} differs from ${quote(value)} of ${other}. Remove one of the two`);
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
function asGiven$1({ surface }, value) {
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
		case "cli": return `${flag(name)} ${exampleOf(option)}`;
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
	if (problem !== void 0 || !username || !password || !expiresAt) throw new FailureError(`${action} returned a login ${problem}. The login is not used`);
	return {
		username,
		password,
		expiresAt
	};
}
function checkedToken(action, login, now) {
	const { token, expiresAt, endpoint, id, direct } = login;
	const problem = problemWithToken(login, now) ?? (endpoint && problemWithEndpoint(endpoint.address)) ?? ("id" in login ? problemWithText("id", id) : void 0) ?? (direct && problemWithPair(direct));
	if (problem !== void 0 || !token || !expiresAt) throw new FailureError(`${action} returned ${problem === "without a token" ? "an answer" : "a token"} ${problem}. It is not used`);
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
	return typeof address === "string" && addressOf$1(address) ? void 0 : "with an endpoint that is not one with TLS";
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
				const answer = await session.connection.retryPolicy.retry(facts.action, (signal) => ask(whole, session, signal)).catch(async (error) => {
					const scope = {
						place: placeOf(session),
						looksUp: false
					};
					throw await explained(error, permissions(values, scope), session);
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
async function explained(error, permissions, { connection: { region, surface }, account, principal }) {
	const { explainDenial, explainNotFound } = await Promise.resolve().then(() => require("./explain.js")).then((n) => n.explain_exports);
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
		const { queryProtocol } = await Promise.resolve().then(() => query_exports);
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
		credentials: { token: new Secret("token") },
		endpointCredentials: { token: new Secret("token") },
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
	if (Object.keys(unknown).length > 0) throw new FailureError("GetManagedEndpointSessionCredentials returned another kind of credentials than a token");
	return token ? new Secret(token) : void 0;
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
// build/src/operations/emr-permissions.js
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
			Password: new Secret("Password")
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
	async describe(values, session) {
		const { describeEmrCluster } = await Promise.resolve().then(() => require("./describe-emr.js"));
		return describeEmrCluster(values["cluster-id"], session);
	},
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
		if (!found || Object.keys(unknown).length > 0) throw new FailureError("GetClusterSessionCredentials returned another kind of credentials than a user name and password");
		const password = found.Password ? new Secret(found.Password) : void 0;
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
		AuthToken: new Secret("AuthToken"),
		AuthTokenExpirationTime: { wire: 0 },
		Credentials: { UsernamePassword: {
			Username: "Username",
			Password: new Secret("Password")
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
		if (Object.keys(unknown).length > 0) throw new FailureError("GetSessionEndpoint returned another kind of credentials than a user name and password");
		const token = answer.AuthToken ? new Secret(answer.AuthToken) : void 0;
		const password = found?.Password ? new Secret(found.Password) : void 0;
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
		authToken: new Secret("authToken"),
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
		const token = answer.authToken ? new Secret(answer.authToken) : void 0;
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
function redshiftDescription(identifier, place) {
	return [{
		sid: "Endpoint",
		action: "redshift:DescribeClusters",
		resources: [arnIn(place, "redshift", `cluster:${identifier === void 0 ? "*" : literal(identifier)}`)]
	}];
}
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
		DbPassword: new Secret("DbPassword"),
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
	async describe(values, session) {
		const { describeRedshiftCluster } = await Promise.resolve().then(() => require("./describe-redshift.js"));
		return describeRedshiftCluster(values["cluster-identifier"] ?? "", session);
	},
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
		const password = answer.DbPassword ? new Secret(answer.DbPassword) : void 0;
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
		DbPassword: new Secret("DbPassword"),
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
	async describe(values, session) {
		const { describeRedshiftCluster } = await Promise.resolve().then(() => require("./describe-redshift.js"));
		return describeRedshiftCluster(values["cluster-identifier"] ?? "", session);
	},
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
		const password = answer.DbPassword ? new Secret(answer.DbPassword) : void 0;
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
		Token: new Secret("Token"),
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
		const token = answer.Token ? new Secret(answer.Token) : void 0;
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
// build/src/operations/serverless-permissions.js
function workgroupPermission(sid, action, place) {
	return {
		sid,
		action: `redshift-serverless:${action}`,
		resources: [arnIn(place, "redshift-serverless", "workgroup/*")],
		note: `redshift-serverless:${action} is allowed on workgroup/*, because the ARN of a workgroup has an id that its name does not say. Write the id there`
	};
}
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
		dbPassword: new Secret("dbPassword"),
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
	async describe(values, session) {
		const { describeWorkgroup } = await Promise.resolve().then(() => require("./describe-workgroup.js"));
		return describeWorkgroup(values["workgroup-name"] ?? "", session);
	},
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
		const password = answer.dbPassword ? new Secret(answer.dbPassword) : void 0;
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
		token: new Secret("token"),
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
		const token = answer.token ? new Secret(answer.token) : void 0;
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
	const [first, ...others] = namesMeant(typed, known, surface).map((name) => shown(name, surface));
	return first === void 0 ? adviceFor(typed) : `Did you mean ${oneOf([first, ...others])}?`;
}
function namesMeant(typed, known, surface) {
	const aliased = namesFor(typed, known);
	if (aliased.length > 0) return aliased;
	const begun = known.filter((name) => surface === "cli" && typed !== "" && name.startsWith(typed));
	if (begun.length > 1) return begun;
	const near = nearest(typed, known);
	return near === void 0 ? [] : [near];
}
function plain(typed) {
	return typed.toLowerCase().replaceAll("_", "-");
}
// build/src/operations/not-chosen.js
function notOf(name, chosen, owners, surface) {
	const meant = namesFor(name, namesOf(chosen.options)).map((each) => shown(each, surface));
	return `${`${shown(name, surface)} is an option of ${allOf(owners.map((owner) => owner.name))}`}, not of ${chosen.name}. ${meant.length > 0 ? `Did you mean ${oneOf(meant)}?` : "Remove it"}`;
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
	return `${title}: ${own.length === 0 ? "give the options of one operation" : `${allOf(own.map((name) => titleOf(raw, name)))} can belong to several operations. Give more options`}, or add one of these lines: ${fits.map(({ operation }) => `${line(title, operation)}, which needs ${needs(operation, (name) => shown(name, raw.surface))}`).join("; ")}`;
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
	const title = shown("operation", raw.surface);
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
function optionsOf({ options }) {
	const names = namesByTable.get(options) ?? namesOf(options);
	namesByTable.set(options, names);
	return names;
}
const namesByTable = /* @__PURE__ */ new WeakMap();
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
async function withDocument(raw, members, parsers) {
	const [document, other] = Object.keys(parsers).filter((name) => isGiven(raw, name));
	if (!document) return {
		raw,
		problems: []
	};
	const known = members();
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
		const shownKey = file === void 0 ? quote(key) : `number ${index + 1} in the file ${quote(file)}`;
		if (name === void 0) problems.push(`${title}: unknown member ${shownKey}. ${hintFor(key, [...known.keys()])}`);
		else if (isFree(name)) given[name] = asGiven(key, value, file);
	}
	return {
		raw: {
			...raw,
			given
		},
		problems
	};
}
function asGiven(key, value, file) {
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
	const meant = nearest(key.toLowerCase(), members.map((each) => each.toLowerCase()));
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
			regex: HOST,
			says: "a host name, without a scheme, a port or a path"
		},
		refuses: [{
			matches: (text) => /[@?;=]/.test(text),
			says: "contains a login or parameters. Give the host name only",
			unquoted: true
		}, {
			matches: (text) => HOST.test(text) && !isHost(text),
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
			matches: (text) => CONTROL.test(text),
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
		choices: sslModes,
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
			regex: VARIABLE_NAME,
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
	if (!VARIABLE_NAME.test(prefix)) return false;
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
	throw new FailureError(`The answer has a time that cannot be read: ${quote(String(wire))}`);
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
	if (document instanceof Secret) return document.reveal();
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
	const { compileQuery, problemWithQuery } = await Promise.resolve().then(() => require("./query.js"));
	const problem = await problemWithQuery(text);
	return problem === void 0 ? { query: await compileQuery(text, title) } : { problem: `${title}: ${quote(text)} ${problem}` };
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
		throw new UsageError(choice.operation?.name ?? "cluster-credentials", problems, exitCode);
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
		throw new FailureError(`${option}: ${output} ${error.message}. Use json`);
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
	const output = values.output ?? outputOf(variable(env, "AWS_DEFAULT_OUTPUT") ?? profile.setting("output") ?? "json");
	const timestamps = timestampsOf(profile.setting("cli_timestamp_format") ?? "iso8601");
	const columns = process.stdout.isTTY ? process.stdout.columns : void 0;
	const style = {
		output,
		title: operation.action,
		option: shown("output", surface),
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
	throw new FailureError(`AWS_DEFAULT_OUTPUT or output of the profile: ${quote(name)} must be ${oneOf(choices)}`);
}
function timestampsOf(name) {
	if (name === "iso8601" || name === "wire") return name;
	throw new ConfigurationError(`cli_timestamp_format of the profile: ${quote(name)} must be iso8601 or wire`);
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
	if (!operation) throw new UsageError("cluster-credentials", [...own.problems, ...problems]);
	return operation;
}
async function inputSkeletonOf(operation, form, problems) {
	if (problems.length > 0) throw new UsageError(operation.name, problems);
	const { inputSkeleton, yamlInputSkeleton } = await Promise.resolve().then(() => require("./skeleton.js"));
	return (form === "input" ? inputSkeleton : yamlInputSkeleton)(operation.options, membersOf(operation));
}
function membersOf({ options, members }) {
	return Object.entries(options).map(([option, { required, documented, summary }]) => {
		return {
			option,
			name: member$2(option, members),
			overview: documented ?? `${summary}.`,
			...required ? { required } : {}
		};
	});
}
function documentMembers(operations) {
	return new Map(operations.flatMap(({ options, members }) => Object.keys(options).map((option) => [member$2(option, members), option])));
}
function namedIn(raw, operations) {
	const given = rawOf(raw, "operation");
	const found = given?.surface === "action" ? operationsNamed(given.text, operations) : [];
	return found.length > 0 ? found : operations;
}
async function withParamFiles(raw, options, places) {
	if (!/fileb?:\/\//.test(JSON.stringify(raw.given))) return {
		raw,
		problems: []
	};
	return (await Promise.resolve().then(() => require("./param-files.js"))).readParamFiles(raw, options, places);
}
async function gather(raw, operations, places) {
	const read = await withParamFiles(raw, {
		...Object.assign({}, ...operations.map(({ options }) => options)),
		...documentOptions
	}, places);
	const merged = await withDocument(read.raw, () => documentMembers(namedIn(raw, operations)), {
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
	const repository = variable(env, "GITHUB_REPOSITORY") === void 0 ? repositoryOf((await loadContext(env))?.payload) : void 0;
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
	const path = variable(env, "GITHUB_EVENT_PATH");
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
	return `A pull request from ${typeof from === "string" ? `the fork ${quote(from)}` : "a fork that was deleted"} started this workflow, and GitHub gives such a run no OIDC token. ${FOR_FORKS}`;
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
const passwordFiles = {
	database: {
		file: "pgpass",
		pathVariables: () => ["PGPASSFILE"],
		userVariable: "PGUSER",
		overriddenBy: ["PGPASSWORD"],
		content({ username, password }, host) {
			const escaped = (text) => text.replace(/[\\:]/g, "\\$&");
			return new Secret(`${escaped(host ?? "*")}:*:*:${escaped(username)}:${escaped(password.reveal())}\n`);
		}
	},
	livy: {
		file: "netrc",
		overriddenBy: [],
		pathVariables: (names, { "set-netrc": setNetrc }) => [variableName(names, "NETRC"), ...setNetrc ? ["NETRC"] : []],
		content({ username, password }, host) {
			const quoted = (text) => /[\s"\\#]/.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : text;
			if (host === void 0) throw new Error("a netrc file without a host");
			return new Secret(`machine ${host} login ${quoted(username)} password ${quoted(password.reveal())}\n`);
		}
	}
};
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
		const text = env[inputVariable(name)];
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
		const typed = nameOfInput(name);
		if (names.includes(typed) || isForeign(typed, names, env)) return [];
		const hint = suggestion(typed, names, "action");
		return hint === void 0 ? [] : [`Unknown input ${quote(typed)}. ${hint}`];
	});
}
function isForeign(typed, names, env) {
	const ours = namesFor(typed, names);
	const isSet = (name) => Boolean(variable(env, name)?.trim());
	if (ours.length > 0) return !isSet(inputVariable(typed)) || ours.some((name) => isSet(inputVariable(name)));
	if (adviceFor(typed) === void 0) return false;
	return !typed.startsWith("aws") || !isSet(inputVariable(typed)) || isSet("AWS_ACCESS_KEY_ID");
}
// build/src/entry/action/result-output.js
async function resultOutput(document, present, { mask }) {
	const lines = withoutEnd(await present.answer(document)).split("\n");
	const without = withoutEnd(await present.answer(withoutSecrets$1(document))).split("\n");
	await mask(lines.filter((line, index) => lines.length !== without.length || line !== without[index]).map((line) => line.trim()).filter((line) => line.length >= 8).map((line) => new Secret(line)));
	return new Secret(lines.join("\n"));
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
		step.fail(explain(error));
		return 1;
	}
}
async function logIn({ request, present, since }) {
	refuseHandover(step, request.handover);
	const folder = request.connection.hasFiles ? await newFolder() : void 0;
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
		},
		folder
	});
	const until = result.login.expiresAt.toISOString();
	step.log.info(isToken(result.login) ? `The token for ${call.cluster} is valid until ${until}` : `${result.login.username} can log in to ${call.cluster} until ${until}`);
}
async function newFolder() {
	const { refuseSharedFolder } = await Promise.resolve().then(() => require("./private-file.js"));
	const { folderOfJob, privateFolder } = await Promise.resolve().then(() => require("./private-folder.js"));
	const parent = await folderOfJob(env);
	await refuseSharedFolder(parent);
	return privateFolder(parent);
}
async function handOver({ connection, operation, handover }, { login, target }, { folder, ...rest }) {
	const clients = handover["export-env"] ? await forClients({
		plan: connection,
		operation,
		handover,
		login,
		target,
		folder: folder?.path ?? ""
	}) : {
		variables: {},
		files: {},
		secrets: [],
		overriddenBy: []
	};
	const { variables, files, secrets } = clients;
	await step.mask(secrets);
	for (const line of warningsAbout(clients, env)) step.log.warning(line);
	if (folder && Object.keys(files).length > 0) {
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
		await folder?.remove();
		throw error;
	}
	if (isNamed(connection)) step.log.info(setNames(variables));
}
asProcess(main, () => {
	step.fail("The step ended without a result; nothing was exported");
	return 1;
});
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib = class {
	queryCompat;
	errorRegistry;
	constructor(queryCompat = false) {
		this.queryCompat = queryCompat;
	}
	resolveRestContentType(defaultContentType, inputSchema) {
		const members = inputSchema.getMemberSchemas();
		const httpPayloadMember = Object.values(members).find((m) => {
			return !!m.getMergedTraits().httpPayload;
		});
		if (httpPayloadMember) {
			const mediaType = httpPayloadMember.getMergedTraits().mediaType;
			if (mediaType) return mediaType;
			else if (httpPayloadMember.isStringSchema()) return "text/plain";
			else if (httpPayloadMember.isBlobSchema()) return "application/octet-stream";
			else return defaultContentType;
		} else if (!inputSchema.isUnitSchema()) {
			if (Object.values(members).find((m) => {
				const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
				return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && httpPrefixHeaders === void 0;
			})) return defaultContentType;
		}
	}
	async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
		let errorName = errorIdentifier;
		if (errorIdentifier.includes("#")) [, errorName] = errorIdentifier.split("#");
		const errorMetadata = {
			$metadata: metadata,
			$fault: response.statusCode < 500 ? "client" : "server"
		};
		if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
		try {
			return {
				errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier),
				errorMetadata
			};
		} catch (e) {
			dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
			const synthetic = this.errorRegistry;
			const baseExceptionSchema = synthetic.getBaseException();
			if (baseExceptionSchema) {
				const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
				throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
			}
			const d = dataObject;
			const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
			throw this.decorateServiceException(Object.assign(new Error(message), { name: errorName }, errorMetadata), dataObject);
		}
	}
	compose(composite, errorIdentifier, defaultNamespace) {
		let namespace = defaultNamespace;
		if (errorIdentifier.includes("#")) [namespace] = errorIdentifier.split("#");
		const staticRegistry = TypeRegistry.for(namespace);
		const defaultSyntheticRegistry = TypeRegistry.for("smithy.ts.sdk.synthetic." + defaultNamespace);
		composite.copyFrom(staticRegistry);
		composite.copyFrom(defaultSyntheticRegistry);
		this.errorRegistry = composite;
	}
	decorateServiceException(exception, additions = {}) {
		if (this.queryCompat) {
			const msg = exception.Message ?? additions.Message;
			const error = decorateServiceException(exception, additions);
			if (msg) error.message = msg;
			const errorObj = error.Error ?? {};
			errorObj.Type = error.Error?.Type;
			errorObj.Code = error.Error?.Code;
			errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
			error.Error = errorObj;
			const reqId = error.$metadata.requestId;
			if (reqId) error.RequestId = reqId;
			return error;
		}
		return decorateServiceException(exception, additions);
	}
	setQueryCompatError(output, response) {
		const queryErrorHeader = response.headers?.["x-amzn-query-error"];
		if (output !== void 0 && queryErrorHeader != null) {
			const [Code, Type] = queryErrorHeader.split(";");
			const keys = Object.keys(output);
			const Error = {
				Code,
				Type
			};
			output.Code = Code;
			output.Type = Type;
			for (let i = 0; i < keys.length; i++) {
				const k = keys[i];
				Error[k === "message" ? "Message" : k] = output[k];
			}
			delete Error.__type;
			output.Error = Error;
		}
	}
	queryCompatOutput(queryCompatErrorData, errorData) {
		if (queryCompatErrorData.Error) errorData.Error = queryCompatErrorData.Error;
		if (queryCompatErrorData.Type) errorData.Type = queryCompatErrorData.Type;
		if (queryCompatErrorData.Code) errorData.Code = queryCompatErrorData.Code;
	}
	findQueryCompatibleError(registry, errorName) {
		try {
			return registry.getSchema(errorName);
		} catch (e) {
			return registry.find((schema) => NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
		}
	}
};
// node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js
function writeKey$1(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function parseXML(xml) {
	return new AwsXmlParser(xml).parse();
}
var AwsXmlParser = class AwsXmlParser {
	x;
	i = 0;
	z;
	constructor(x) {
		this.x = x;
		this.x = x.replace(/\r\n?/g, "\n");
		this.z = this.x.length;
	}
	parse() {
		const p = this;
		const { z } = p;
		while (p.i < z) {
			p.trim();
			if (p.i >= z) break;
			if (p.isNext("<?")) {
				p.readTo("?>");
				p.trim();
			} else if (p.isNext("<!--")) {
				p.readTo("-->");
				p.trim();
			} else if (p.isNext("<!DOCTYPE", false)) {
				p.skipDoctype();
				p.trim();
			} else if (p.x[p.i] === "<") {
				const root = p.parseTag();
				return { [root.tag]: root.value };
			} else throw new Error("@aws-sdk XML parse error: unexpected content.");
		}
		throw new Error("@aws-sdk XML parse error: no root element.");
	}
	isNext(s, caseSensitive = true) {
		const p = this;
		if (caseSensitive) return p.x.startsWith(s, p.i);
		return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
	}
	readTo(stop) {
		const p = this;
		const _i = p.x.indexOf(stop, p.i);
		if (_i === -1) throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
		const result = p.x.slice(p.i, _i);
		p.i = _i + stop.length;
		return result;
	}
	trim() {
		const p = this;
		while (p.i < p.z && " 	\r\n".includes(p.x[p.i])) ++p.i;
	}
	readAttrValue() {
		const p = this;
		const quote = p.x[p.i];
		++p.i;
		let value = "";
		while (p.i < p.z && p.x[p.i] !== quote) value += p.x[p.i++];
		++p.i;
		return p.decodeEntities(value);
	}
	parseTag() {
		const p = this;
		++p.i;
		let tag = "";
		while (p.i < p.z && !" 	\r\n>/".includes(p.x[p.i])) tag += p.x[p.i++];
		let hasAttrs = false;
		const attrs = {};
		while (p.i < p.z) {
			p.trim();
			if (">/".includes(p.x[p.i])) break;
			let name = "";
			while (p.i < p.z && !"= 	\r\n>/?".includes(p.x[p.i])) name += p.x[p.i++];
			p.trim();
			if (p.x[p.i] !== "=") break;
			++p.i;
			p.trim();
			if (name === "__proto__") writeKey$1(attrs);
			attrs[name] = p.readAttrValue();
			hasAttrs = true;
		}
		if (p.i >= p.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
		if (p.x[p.i] === "/") {
			++p.i;
			if (p.i >= p.z || p.x[p.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
			++p.i;
			return {
				tag,
				value: hasAttrs ? attrs : ""
			};
		}
		if (p.x[p.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
		++p.i;
		const textParts = [];
		const childTags = [];
		let hasElementChild = false;
		while (p.i < p.z) {
			if (p.isNext("</")) break;
			if (p.x[p.i] === "<") {
				if (p.isNext("<!--")) p.readTo("-->");
				else if (p.isNext("<![CDATA[")) {
					p.i += 9;
					textParts.push(p.readTo("]]>"));
				} else if (p.isNext("<?")) p.readTo("?>");
				else {
					hasElementChild = true;
					childTags.push(p.parseTag());
				}
			} else {
				let text = "";
				while (p.i < p.z && p.x[p.i] !== "<") text += p.x[p.i++];
				textParts.push(p.decodeEntities(text));
			}
		}
		if (!p.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
		p.i += 2;
		const closeTag = p.readTo(">").trim();
		if (closeTag !== tag) throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
		if (!hasAttrs && textParts.length === 0 && !hasElementChild) return {
			tag,
			value: ""
		};
		if (!hasAttrs && !hasElementChild) {
			const text = textParts.length === 1 ? textParts[0] : textParts.join("");
			if (text.trim() === "" && text.includes("\n")) return {
				tag,
				value: ""
			};
			return {
				tag,
				value: text
			};
		}
		const obj = {};
		for (const text of textParts) {
			if (text.trim() === "" && text.includes("\n")) continue;
			obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
		}
		for (const child of childTags) {
			if (child.tag === "__proto__") writeKey$1(obj);
			if (child.tag in obj) {
				if (Array.isArray(obj[child.tag])) obj[child.tag].push(child.value);
				else obj[child.tag] = [obj[child.tag], child.value];
			} else obj[child.tag] = child.value;
		}
		for (const [k, v] of Object.entries(attrs)) {
			if (k === "__proto__") writeKey$1(obj);
			obj[k] = v;
		}
		return {
			tag,
			value: obj
		};
	}
	static ENTITIES = {
		amp: "&",
		lt: "<",
		gt: ">",
		quot: "\"",
		apos: "'"
	};
	skipDoctype() {
		const p = this;
		p.i += 9;
		let depth = 0;
		while (p.i < p.z) {
			const c = p.x[p.i];
			if (c === "[") ++depth;
			else if (c === "]") --depth;
			else if (c === ">" && depth === 0) {
				++p.i;
				return;
			}
			++p.i;
		}
		throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
	}
	decodeEntities(s) {
		return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
			if (hex) return String.fromCharCode(parseInt(hex, 16));
			if (dec) return String.fromCharCode(parseInt(dec, 10));
			return AwsXmlParser.ENTITIES[named] ?? "";
		});
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
	from;
	to;
	keys;
	constructor(from, to) {
		this.from = from;
		this.to = to;
		const keys = Object.keys(this.from);
		const set = new Set(keys);
		set.delete("__type");
		this.keys = set;
	}
	mark(key) {
		this.keys.delete(key);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			const k = this.keys.values().next().value;
			const v = this.from[k];
			this.to.$unknown = [k, v];
		}
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
function writeKey(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js
var XmlShapeDeserializer = class extends SerdeContextConfig {
	settings;
	stringDeserializer;
	constructor(settings) {
		super();
		this.settings = settings;
		this.stringDeserializer = new FromStringShapeDeserializer(settings);
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
		this.stringDeserializer.setSerdeContext(serdeContext);
	}
	read(schema, bytes, key) {
		const ns = NormalizedSchema.of(schema);
		const memberSchemas = ns.getMemberSchemas();
		if (ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find((memberNs) => {
			return !!memberNs.getMemberTraits().eventPayload;
		})) {
			const output = {};
			const memberName = Object.keys(memberSchemas)[0];
			if (memberSchemas[memberName].isBlobSchema()) output[memberName] = bytes;
			else output[memberName] = this.read(memberSchemas[memberName], bytes);
			return output;
		}
		const xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8$1)(bytes);
		const parsedObject = this.parseXml(xmlString);
		return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
	}
	readSchema(_schema, value) {
		const ns = NormalizedSchema.of(_schema);
		if (ns.isUnitSchema()) return;
		const traits = ns.getMergedTraits();
		if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [value]);
		if (value == null) return value;
		if (typeof value === "object") {
			const flat = !!traits.xmlFlattened;
			if (ns.isListSchema()) {
				const listValue = ns.getValueSchema();
				const buffer = [];
				const sourceKey = listValue.getMergedTraits().xmlName ?? "member";
				const source = flat ? value : (value[0] ?? value)[sourceKey];
				if (source == null) return buffer;
				const sourceArray = Array.isArray(source) ? source : [source];
				for (const v of sourceArray) buffer.push(this.readSchema(listValue, v));
				return buffer;
			}
			const buffer = {};
			if (ns.isMapSchema()) {
				const keyNs = ns.getKeySchema();
				const memberNs = ns.getValueSchema();
				let entries;
				if (flat) entries = Array.isArray(value) ? value : [value];
				else entries = Array.isArray(value.entry) ? value.entry : [value.entry];
				const keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
				const valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
				for (const entry of entries) {
					const key = entry[keyProperty];
					const value = entry[valueProperty];
					if (key === "__proto__") writeKey(buffer);
					buffer[key] = this.readSchema(memberNs, value);
				}
				return buffer;
			}
			if (ns.isStructSchema()) {
				const union = ns.isUnionSchema();
				let unionSerde;
				if (union) unionSerde = new UnionSerde(value, buffer);
				for (const [memberName, memberSchema] of ns.structIterator()) {
					const memberTraits = memberSchema.getMergedTraits();
					const xmlObjectKey = !memberTraits.httpPayload ? memberSchema.getMemberTraits().xmlName ?? memberName : memberTraits.xmlName ?? memberSchema.getName();
					if (union) unionSerde.mark(xmlObjectKey);
					if (value[xmlObjectKey] != null) buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
				}
				if (union) unionSerde.writeUnknown();
				return buffer;
			}
			if (ns.isDocumentSchema()) return value;
			throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
		}
		if (ns.isListSchema()) return [];
		if (ns.isMapSchema() || ns.isStructSchema()) return {};
		return this.stringDeserializer.read(ns, value);
	}
	parseXml(xml) {
		if (xml.length) {
			let parsedObj;
			try {
				parsedObj = parseXML(xml);
			} catch (e) {
				if (e && typeof e === "object") Object.defineProperty(e, "$responseBodyText", { value: xml });
				throw e;
			}
			const textNodeName = "#text";
			const key = Object.keys(parsedObj)[0];
			const parsedObjToReturn = parsedObj[key];
			if (parsedObjToReturn[textNodeName]) {
				parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
				delete parsedObjToReturn[textNodeName];
			}
			return getValueFromTextNode(parsedObjToReturn);
		}
		return {};
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js
var QueryShapeSerializer = class extends SerdeContextConfig {
	settings;
	buffer;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value, prefix = "") {
		if (this.buffer === void 0) this.buffer = "";
		const ns = NormalizedSchema.of(schema);
		if (prefix && !prefix.endsWith(".")) prefix += ".";
		if (ns.isBlobSchema()) {
			if (typeof value === "string" || value instanceof Uint8Array) {
				this.writeKey(prefix);
				this.writeValue((this.serdeContext?.base64Encoder ?? toBase64$1)(value));
			}
		} else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			} else if (ns.isIdempotencyToken()) {
				this.writeKey(prefix);
				this.writeValue(generateIdempotencyToken());
			}
		} else if (ns.isBigIntegerSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		} else if (ns.isBigDecimalSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(value instanceof NumericValue ? value.string : String(value));
			}
		} else if (ns.isTimestampSchema()) {
			if (value instanceof Date) {
				this.writeKey(prefix);
				switch (determineTimestampFormat(ns, this.settings)) {
					case 5:
						this.writeValue(value.toISOString().replace(".000Z", "Z"));
						break;
					case 6:
						this.writeValue(dateToUtcString(value));
						break;
					case 7: this.writeValue(String(value.getTime() / 1e3));
				}
			}
		} else if (ns.isDocumentSchema()) {
			if (Array.isArray(value)) this.write(79, value, prefix);
			else if (value instanceof Date) this.write(4, value, prefix);
			else if (value instanceof Uint8Array) this.write(21, value, prefix);
			else if (value && typeof value === "object") this.write(143, value, prefix);
			else {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		} else if (ns.isListSchema()) {
			if (Array.isArray(value)) {
				if (value.length === 0) {
					if (this.settings.serializeEmptyLists) {
						this.writeKey(prefix);
						this.writeValue("");
					}
				} else {
					const member = ns.getValueSchema();
					const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
					let i = 1;
					for (const item of value) {
						if (item == null) continue;
						const traits = member.getMergedTraits();
						const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
						const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
						this.write(member, item, key);
						++i;
					}
				}
			}
		} else if (ns.isMapSchema()) {
			if (value && typeof value === "object") {
				const keySchema = ns.getKeySchema();
				const memberSchema = ns.getValueSchema();
				const flat = ns.getMergedTraits().xmlFlattened;
				let i = 1;
				for (const k in value) {
					const v = value[k];
					if (v == null) continue;
					const keyTraits = keySchema.getMergedTraits();
					const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
					const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
					const valTraits = memberSchema.getMergedTraits();
					const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
					const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
					this.write(keySchema, k, key);
					this.write(memberSchema, v, valueKey);
					++i;
				}
			}
		} else if (ns.isStructSchema()) {
			if (value && typeof value === "object") {
				let didWriteMember = false;
				for (const [memberName, member] of ns.structIterator()) {
					if (value[memberName] == null && !member.isIdempotencyToken()) continue;
					const traits = member.getMergedTraits();
					const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
					const key = `${prefix}${suffix}`;
					this.write(member, value[memberName], key);
					didWriteMember = true;
				}
				if (!didWriteMember && ns.isUnionSchema()) {
					const { $unknown } = value;
					if (Array.isArray($unknown)) {
						const [k, v] = $unknown;
						const key = `${prefix}${k}`;
						this.write(15, v, key);
					}
				}
			}
		} else if (ns.isUnitSchema()) {} else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
	}
	flush() {
		if (this.buffer === void 0) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
		const str = this.buffer;
		delete this.buffer;
		return str;
	}
	getKey(memberName, xmlName, ec2QueryName, keySource) {
		const { ec2, capitalizeKeys } = this.settings;
		if (ec2 && ec2QueryName) return ec2QueryName;
		const key = xmlName ?? memberName;
		if (capitalizeKeys && keySource === "struct") return key[0].toUpperCase() + key.slice(1);
		return key;
	}
	writeKey(key) {
		if (key.endsWith(".")) key = key.slice(0, key.length - 1);
		this.buffer += `&${extendedEncodeURIComponent(key)}=`;
	}
	writeValue(value) {
		this.buffer += extendedEncodeURIComponent(value);
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js
var AwsQueryProtocol = class extends RpcProtocol {
	options;
	serializer;
	deserializer;
	mixin = new ProtocolLib();
	constructor(options) {
		super({
			defaultNamespace: options.defaultNamespace,
			errorTypeRegistries: options.errorTypeRegistries
		});
		this.options = options;
		const settings = {
			timestampFormat: {
				useTrait: true,
				default: 5
			},
			httpBindings: false,
			xmlNamespace: options.xmlNamespace,
			serviceNamespace: options.defaultNamespace,
			serializeEmptyLists: true
		};
		this.serializer = new QueryShapeSerializer(settings);
		this.deserializer = new XmlShapeDeserializer(settings);
	}
	getShapeId() {
		return "aws.protocols#awsQuery";
	}
	setSerdeContext(serdeContext) {
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
	}
	getPayloadCodec() {
		throw new Error("AWSQuery protocol has no payload codec.");
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) request.path += "/";
		request.headers["content-type"] = "application/x-www-form-urlencoded";
		if (deref(operationSchema.input) === "unit" || !request.body) request.body = "";
		request.body = `Action=${operationSchema.name.split("#")[1] ?? operationSchema.name}&Version=${this.options.version}` + request.body;
		if (request.body.endsWith("&")) request.body = request.body.slice(-1);
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = NormalizedSchema.of(operationSchema.output);
		const dataObject = {};
		if (response.statusCode >= 300) {
			const bytes = await collectBody(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
		}
		for (const header in response.headers) {
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
		const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
		const bytes = await collectBody(response.body, context);
		if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	useNestedResult() {
		return true;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const errorData = this.loadQueryError(dataObject) ?? {};
		const message = this.loadQueryErrorMessage(dataObject);
		errorData.message = message;
		errorData.Error = {
			Type: errorData.Type,
			Code: errorData.Code,
			Message: message
		};
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
		const ns = NormalizedSchema.of(errorSchema);
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		const output = {
			Type: errorData.Error.Type,
			Code: errorData.Error.Code,
			Error: errorData.Error
		};
		for (const [name, member] of ns.structIterator()) {
			const target = member.getMergedTraits().xmlName ?? name;
			const value = errorData[target] ?? dataObject[target];
			output[name] = this.deserializer.readSchema(member, value);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	loadQueryErrorCode(output, data) {
		const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
		if (code !== void 0) return code;
		if (output.statusCode == 404) return "NotFound";
	}
	loadQueryError(data) {
		return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
	}
	loadQueryErrorMessage(data) {
		const errorData = this.loadQueryError(data);
		return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
	}
	getDefaultContentType() {
		return "application/x-www-form-urlencoded";
	}
};
// build/src/aws/protocols/query.js
var query_exports = /* @__PURE__ */ __exportAll({ queryProtocol: () => queryProtocol });
function queryProtocol({ namespace, version }) {
	return new AwsQueryProtocol({
		defaultNamespace: namespace,
		errorTypeRegistries: [],
		version,
		xmlNamespace: ""
	});
}
// node_modules/@aws-sdk/client-sts/dist-es/schemas/schemas_0.js
var schemas_0_exports = /* @__PURE__ */ __exportAll({
	AssumeRole$: () => AssumeRole$,
	AssumeRoleWithWebIdentity$: () => AssumeRoleWithWebIdentity$,
	GetCallerIdentity$: () => GetCallerIdentity$
});
const _A = "Arn";
const _AKI = "AccessKeyId";
const _AR = "AssumeRole";
const _ARI = "AssumedRoleId";
const _ARR = "AssumeRoleRequest";
const _ARRs = "AssumeRoleResponse";
const _ARU = "AssumedRoleUser";
const _ARWWI = "AssumeRoleWithWebIdentity";
const _ARWWIR = "AssumeRoleWithWebIdentityRequest";
const _ARWWIRs = "AssumeRoleWithWebIdentityResponse";
const _Ac = "Account";
const _Au = "Audience";
const _C = "Credentials";
const _CA = "ContextAssertion";
const _DS = "DurationSeconds";
const _E = "Expiration";
const _EI = "ExternalId";
const _GCI = "GetCallerIdentity";
const _GCIR = "GetCallerIdentityRequest";
const _GCIRe = "GetCallerIdentityResponse";
const _K = "Key";
const _MSTS = "MinimumSessionTokenSize";
const _P = "Policy";
const _PA = "PolicyArns";
const _PAro = "ProviderArn";
const _PC = "ProvidedContexts";
const _PCLT = "ProvidedContextsListType";
const _PCr = "ProvidedContext";
const _PDT = "PolicyDescriptorType";
const _PI = "ProviderId";
const _PPS = "PackedPolicySize";
const _Pr = "Provider";
const _RA = "RoleArn";
const _RSN = "RoleSessionName";
const _SAK = "SecretAccessKey";
const _SFWIT = "SubjectFromWebIdentityToken";
const _SI = "SourceIdentity";
const _SN = "SerialNumber";
const _STS = "SessionTokenSize";
const _STU = "SessionTokenUtilization";
const _STe = "SessionToken";
const _T = "Tags";
const _TC = "TokenCode";
const _TTK = "TransitiveTagKeys";
const _Ta = "Tag";
const _UI = "UserId";
const _V = "Value";
const _WIT = "WebIdentityToken";
const _a = "arn";
const _aKST = "accessKeySecretType";
const _cTT = "clientTokenType";
const _pDLT = "policyDescriptorListType";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
const _tLT = "tagListType";
const n0 = "com.amazonaws.sts";
new TypeRegistry(_s);
new TypeRegistry(n0);
var accessKeySecretType = [
	0,
	n0,
	_aKST,
	8,
	0
];
var clientTokenType = [
	0,
	n0,
	_cTT,
	8,
	0
];
var AssumedRoleUser$ = [
	3,
	n0,
	_ARU,
	0,
	[_ARI, _A],
	[0, 0],
	2
];
var AssumeRoleRequest$ = [
	3,
	n0,
	_ARR,
	0,
	[
		_RA,
		_RSN,
		_PA,
		_P,
		_DS,
		_T,
		_TTK,
		_EI,
		_SN,
		_TC,
		_SI,
		_PC,
		_MSTS
	],
	[
		0,
		0,
		() => policyDescriptorListType,
		0,
		1,
		() => tagListType,
		64,
		0,
		0,
		0,
		0,
		() => ProvidedContextsListType,
		1
	],
	2
];
var AssumeRoleResponse$ = [
	3,
	n0,
	_ARRs,
	0,
	[
		_C,
		_ARU,
		_PPS,
		_SI,
		_STU,
		_STS
	],
	[
		[() => Credentials$, 0],
		() => AssumedRoleUser$,
		1,
		0,
		1,
		1
	]
];
var AssumeRoleWithWebIdentityRequest$ = [
	3,
	n0,
	_ARWWIR,
	0,
	[
		_RA,
		_RSN,
		_WIT,
		_PI,
		_PA,
		_P,
		_DS,
		_MSTS
	],
	[
		0,
		0,
		[() => clientTokenType, 0],
		0,
		() => policyDescriptorListType,
		0,
		1,
		1
	],
	3
];
var AssumeRoleWithWebIdentityResponse$ = [
	3,
	n0,
	_ARWWIRs,
	0,
	[
		_C,
		_SFWIT,
		_ARU,
		_PPS,
		_Pr,
		_Au,
		_SI,
		_STU,
		_STS
	],
	[
		[() => Credentials$, 0],
		0,
		() => AssumedRoleUser$,
		1,
		0,
		0,
		0,
		1,
		1
	]
];
var Credentials$ = [
	3,
	n0,
	_C,
	0,
	[
		_AKI,
		_SAK,
		_STe,
		_E
	],
	[
		0,
		[() => accessKeySecretType, 0],
		0,
		4
	],
	4
];
var GetCallerIdentityRequest$ = [
	3,
	n0,
	_GCIR,
	0,
	[],
	[]
];
var GetCallerIdentityResponse$ = [
	3,
	n0,
	_GCIRe,
	0,
	[
		_UI,
		_Ac,
		_A
	],
	[
		0,
		0,
		0
	]
];
var PolicyDescriptorType$ = [
	3,
	n0,
	_PDT,
	0,
	[_a],
	[0]
];
var ProvidedContext$ = [
	3,
	n0,
	_PCr,
	0,
	[_PAro, _CA],
	[0, 0]
];
var Tag$ = [
	3,
	n0,
	_Ta,
	0,
	[_K, _V],
	[0, 0],
	2
];
var policyDescriptorListType = [
	1,
	n0,
	_pDLT,
	0,
	() => PolicyDescriptorType$
];
var ProvidedContextsListType = [
	1,
	n0,
	_PCLT,
	0,
	() => ProvidedContext$
];
var tagListType = [
	1,
	n0,
	_tLT,
	0,
	() => Tag$
];
var AssumeRole$ = [
	9,
	n0,
	_AR,
	0,
	() => AssumeRoleRequest$,
	() => AssumeRoleResponse$
];
var AssumeRoleWithWebIdentity$ = [
	9,
	n0,
	_ARWWI,
	0,
	() => AssumeRoleWithWebIdentityRequest$,
	() => AssumeRoleWithWebIdentityResponse$
];
var GetCallerIdentity$ = [
	9,
	n0,
	_GCI,
	0,
	() => GetCallerIdentityRequest$,
	() => GetCallerIdentityResponse$
];
exports.CONTROL = CONTROL;
exports.ConfigurationError = ConfigurationError;
exports.ExpectedError = ExpectedError;
exports.FailureError = FailureError;
exports.FromStringShapeDeserializer = FromStringShapeDeserializer;
exports.HttpBindingNormalizedSchema = HttpBindingNormalizedSchema;
exports.HttpProtocol = HttpProtocol;
exports.HttpRequest = HttpRequest;
exports.HttpResponse = HttpResponse;
exports.LazyJsonString = LazyJsonString;
exports.NormalizedSchema = NormalizedSchema;
exports.NumericValue = NumericValue;
exports.ProtocolLib = ProtocolLib;
exports.RpcProtocol = RpcProtocol;
exports.Secret = Secret;
exports.SerdeContext = SerdeContext;
exports.ServiceError = ServiceError;
exports.ServiceException = ServiceException;
exports.SignatureV4 = SignatureV4;
exports.TransportError = TransportError;
exports.TypeRegistry = TypeRegistry;
exports.Unshowable = Unshowable;
exports.UsageError = UsageError;
exports.__commonJSMin = __commonJSMin;
exports.__exportAll = __exportAll;
exports.__toESM = __toESM;
exports.abortError = abortError;
exports.allOf = allOf;
exports.ambientTokenFileSource = ambientTokenFileSource;
exports.assumeChain = assumeChain;
exports.buildQueryString = buildQueryString;
exports.calculateBodyLength = calculateBodyLength;
exports.call = call;
exports.checkRules = checkRules;
exports.checkedKeys = checkedKeys;
exports.checkedTransport = checkedTransport;
exports.codeOf = codeOf;
exports.collectBody = collectBody;
exports.connectionOptions = connectionOptions;
exports.connectionRules = connectionRules;
exports.dateToUtcString = dateToUtcString;
exports.defaultPorts = defaultPorts;
exports.deref = deref;
exports.determineTimestampFormat = determineTimestampFormat;
exports.documentOptions = documentOptions;
exports.emr = emr;
exports.emrDescription = emrDescription;
exports.environmentVariables = environmentVariables;
exports.expandPath = expandPath;
exports.expirationOf = expirationOf;
exports.extendedEncodeURIComponent = extendedEncodeURIComponent;
exports.fromBase64 = fromBase64;
exports.fromHex = fromHex;
exports.fromUtf8 = fromUtf8$1;
exports.generateIdempotencyToken = generateIdempotencyToken;
exports.getHttpOperationBindings = getHttpOperationBindings;
exports.getUserAgentPrefix = getUserAgentPrefix;
exports.halfEven = halfEven;
exports.hasOwn = hasOwn;
exports.identityOptions = identityOptions;
exports.inUrl = inUrl;
exports.isGiven = isGiven;
exports.isHost = isHost;
exports.isList = isList;
exports.isMap = isMap;
exports.isOn = isOn;
exports.isReady = isReady;
exports.isScalar = isScalar;
exports.jsonObjectIn = jsonObjectIn;
exports.keepOutOfMessages = keepOutOfMessages;
exports.keysOfEnvironment = keysOfEnvironment;
exports.kindOfStatus = kindOfStatus;
exports.livyUrl = livyUrl;
exports.mixedList = mixedList;
exports.nearest = nearest;
exports.normalizeProvider = normalizeProvider;
exports.parseEndpoint = parseEndpoint;
exports.parseEpochTimestamp = parseEpochTimestamp;
exports.parseOptions = parseOptions;
exports.parseRfc3339DateTime = parseRfc3339DateTime;
exports.parseRfc3339DateTimeWithOffset = parseRfc3339DateTimeWithOffset;
exports.parseRfc7231DateTime = parseRfc7231DateTime;
exports.partition = partition;
exports.partitionOf = partitionOf;
exports.passwordFiles = passwordFiles;
exports.passwordForms = passwordForms;
exports.pathEncoded = pathEncoded;
exports.percentEncoded = percentEncoded;
exports.plainPlan = plainPlan;
exports.presetNames = presetNames;
exports.problemWith = problemWith;
exports.problemWithEndpoint = problemWithEndpoint$1;
exports.problemWithVariableName = problemWithVariableName;
exports.proxyFor = proxyFor;
exports.quote = quote;
exports.quoteHeader = quoteHeader;
exports.rawOf = rawOf;
exports.reasonOf = reasonOf;
exports.redshift = redshift;
exports.redshiftDescription = redshiftDescription;
exports.redshiftServerless = redshiftServerless;
exports.refuseCharacters = refuseCharacters;
exports.refuseLoneSecret = refuseLoneSecret;
exports.refuseOtherPartition = refuseOtherPartition;
exports.roleArn = roleArn;
exports.sanitize = sanitize;
exports.sdkStreamMixin = sdkStreamMixin;
exports.seconds = seconds;
exports.sessionOfToken = sessionOfToken;
exports.settingIn = settingIn$1;
exports.shown = shown;
exports.sortedMembers = sortedMembers;
exports.splitEvery = splitEvery;
exports.splitHeader = splitHeader;
exports.splitWords = splitWords;
exports.sslModes = sslModes;
exports.sso = sso;
exports.streamCollector = streamCollector;
exports.titleOf = titleOf;
exports.toBase64 = toBase64$1;
exports.toHex = toHex;
exports.toUint8Array = toUint8Array;
exports.toUtf8 = toUtf8$1;
exports.tokenFileSource = tokenFileSource;
exports.v4 = v4;
exports.variable = variable;
exports.variableSetting = variableSetting;
exports.workgroupPermission = workgroupPermission;
exports.wrappedKeys = wrappedKeys;
exports.writeKey = writeKey$2;
