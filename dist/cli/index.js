#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
let node_os = require("node:os");
let node_fs = require("node:fs");
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
// build/src/entry/no-inspector.js
function ignoreInspectorSignal() {
	process.on("SIGUSR1", () => {});
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
// build/src/entry/version.js
const version = "0.1.0";
function versionLine() {
	return `cluster-credentials/${version} Node.js/${process.versions.node} ${process.platform}/${process.arch}`;
}
// build/src/known-secrets.js
const PIECE = 8;
const MOST$1 = 100;
const LONGEST$1 = 16384;
const SHORT = 200;
const known = /* @__PURE__ */ new Map();
const pieces = /* @__PURE__ */ new Map();
const uncounted = /* @__PURE__ */ new Set();
function keepOutOfMessages(secret) {
	const text = secret.reveal().slice(0, LONGEST$1);
	if (text.length < PIECE || known.has(text)) return;
	known.set(text, [.../* @__PURE__ */ new Set([text, encodeURIComponent(text.toWellFormed())])]);
	uncounted.add(text);
	for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - MOST$1))) forget(oldest);
}
function withoutKnownSecrets(text) {
	if (known.size === 0) return text;
	const isSecret = text.length > SHORT || uncounted.size === 0 ? countedPieces() : isPieceOfForm;
	let shown = "";
	let end = 0;
	for (let start = 0; start + PIECE <= text.length; start += 1) {
		if (!isSecret(text.slice(start, start + PIECE))) continue;
		if (start > end || end === 0) shown += `${text.slice(end, start)}***`;
		end = start + PIECE;
	}
	return shown + text.slice(end);
}
function countedPieces() {
	for (const secret of uncounted) for (const piece of piecesOf(secret)) pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
	uncounted.clear();
	return (piece) => pieces.has(piece);
}
function isPieceOfForm(piece) {
	return [...known.values()].some((forms) => forms.some((form) => form.includes(piece)));
}
function forget(secret) {
	for (const piece of uncounted.delete(secret) ? [] : piecesOf(secret)) {
		const others = (pieces.get(piece) ?? 1) - 1;
		if (others > 0) pieces.set(piece, others);
		else pieces.delete(piece);
	}
	known.delete(secret);
}
function piecesOf(secret) {
	const all = /* @__PURE__ */ new Set();
	for (const form of known.get(secret) ?? []) for (let start = 0; start + PIECE <= form.length; start += 1) all.add(form.slice(start, start + PIECE));
	return all;
}
// build/src/token-in-text.js
const START = /(?<![\w])eyJ[\w-]{8}/g;
const LETTERS = /[\w-]*/y;
const LINE_END = /(?:\r\n|\r|\n|\\r\\n|\\n|\u2028)[ \t]*/y;
const WORD = 16;
function withoutTokens(text) {
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
const LONGEST = 600;
const READ = 8192;
const MOST = 65536;
const QUOTED_REQUEST = /The (?:Canonical String|String-to-Sign)\b/i;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const REPLACEMENT = String.fromCharCode(65533);
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function sanitize(text) {
	const line = withoutSecrets(text.slice(0, READ)).replace(CONTROLS, " ").replace(LONE_SURROGATES, REPLACEMENT).replace(/##(?=\[|vso\[|teamcity\[)/g, "# #").replace(/^\s*::/, ": :").trim();
	return line.length > LONGEST ? `${line.slice(0, LONGEST)}...` : line;
}
function withoutSecrets(text) {
	const read = text.slice(0, MOST);
	const quoted = read.search(QUOTED_REQUEST);
	return withoutTokens(withoutKnownSecrets(quoted < 0 ? read : read.slice(0, quoted)));
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
const ExitCode = {
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
	constructor(subject, problems, exitCode = ExitCode.usage) {
		const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
		super([`${subject}: ${count}`, ...listed(problems)].join("\n"));
		this.problems = problems;
		this.exitCode = exitCode;
	}
};
function listed(problems) {
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
	exitCode = ExitCode.configuration;
	code;
	constructor(message, { code = "Configuration", ...options } = {}) {
		super(message, options);
		this.code = code;
	}
};
var ServiceError = class extends ExpectedError {
	name = "ServiceError";
	exitCode = ExitCode.service;
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
	exitCode = ExitCode.failure;
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
// build/src/entry/cli/signals.js
const listening = /* @__PURE__ */ new Map();
const subscribe = (signal, listener) => {
	const listeners = listening.get(signal) ?? /* @__PURE__ */ new Set();
	if (!listening.has(signal)) {
		listening.set(signal, listeners);
		const isIgnored = isIgnoredByShell(signal);
		process.on(signal, () => {
			if (!isIgnored) for (const each of [...listeners]) each();
		});
	}
	listeners.add(listener);
	return () => listeners.delete(listener);
};
let endings = [];
function endOnSignals() {
	endings = [subscribe("SIGINT", () => process.stdout.write("\n", () => process.exit(ExitCode.interrupted))), subscribe("SIGTERM", () => process.exit(ExitCode.terminated))];
}
function leaveSignals() {
	for (const end of endings) end();
}
const SHELLS = /^(?:(?:ba|da|a|z|k|mk|c|tc)?sh|busybox)$/;
function isIgnoredByShell(signal) {
	try {
		const status = (0, node_fs.readFileSync)(`/proc/${process.ppid}/status`, "utf8");
		const [, name = ""] = /^Name:\s*(.*)$/m.exec(status) ?? [];
		const [, ignored = "0"] = /^SigIgn:\s*([\da-f]+)$/m.exec(status) ?? [];
		return SHELLS.test(name) && (BigInt(`0x${ignored}`) >> BigInt(node_os.constants.signals[signal] - 1) & 1n) === 1n;
	} catch {
		return false;
	}
}
// build/src/entry/cli/cli.js
ignoreInspectorSignal();
const argv = process.argv.slice(2);
const env = environmentOf(process.env);
if (argv.length === 1 && argv[0] === "--version") process.stdout.write(`${versionLine()}\n`);
else {
	endOnSignals();
	asProcess(async () => (await Promise.resolve().then(() => require("./command.js"))).main(argv, env), () => {
		process.stderr.write("cluster-credentials: ended without a result\n");
		return 255;
	});
}
exports.ConfigurationError = ConfigurationError;
exports.ExitCode = ExitCode;
exports.ExpectedError = ExpectedError;
exports.FailureError = FailureError;
exports.ServiceError = ServiceError;
exports.UsageError = UsageError;
exports.VARIABLE_NAME = VARIABLE_NAME;
exports.clock = clock;
exports.codeOf = codeOf;
exports.environmentOf = environmentOf;
exports.explain = explain;
exports.keepOutOfMessages = keepOutOfMessages;
exports.leaveSignals = leaveSignals;
exports.quote = quote;
exports.reasonOf = reasonOf;
exports.sanitize = sanitize;
exports.seconds = seconds;
exports.subscribe = subscribe;
exports.variable = variable;
exports.versionLine = versionLine;
