#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ clock),
/* harmony export */   a: () => (/* binding */ ExpectedError),
/* harmony export */   c: () => (/* binding */ UsageError),
/* harmony export */   d: () => (/* binding */ reasonOf),
/* harmony export */   f: () => (/* binding */ quote),
/* harmony export */   g: () => (/* binding */ versionLine),
/* harmony export */   h: () => (/* binding */ keepOutOfMessages),
/* harmony export */   i: () => (/* binding */ ExitCode),
/* harmony export */   l: () => (/* binding */ codeOf),
/* harmony export */   m: () => (/* binding */ seconds),
/* harmony export */   n: () => (/* binding */ subscribe),
/* harmony export */   o: () => (/* binding */ FailureError),
/* harmony export */   p: () => (/* binding */ sanitize),
/* harmony export */   r: () => (/* binding */ ConfigurationError),
/* harmony export */   s: () => (/* binding */ ServiceError),
/* harmony export */   t: () => (/* binding */ leaveSignals),
/* harmony export */   u: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);


// build/src/entry/no-inspector.js
/**
* Prevents SIGUSR1 from opening Node's debugger: through it, any process of the same user could read our memory. Node
* does not open it if the process listens for the signal. Each entry calls this first.
* https://nodejs.org/api/process.html#signal-events
*/
function ignoreInspectorSignal() {
	process.on("SIGUSR1", () => {});
}
// build/src/entry/process.js
/** The clock of this machine. */
const clock = {
	now: Date.now,
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
	random: Math.random
};
/**
* Runs `main` as the whole of this process. `main` must not reject. The exit code is 1 from the start, and becomes the
* result of `main` when it resolves. Otherwise a step could succeed without a result: Node exits with 0 when it has
* nothing left to wait for, even if `main` has not resolved. In that case the exit code is the result of `lost`.
*
* When `main` has resolved, the process ends as soon as its output has left it. An open connection, a timer or a child
* process does not keep the job waiting.
*/
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
/** Resolves when all that was written to the stream has left this process, or the reader has gone. */
function flushed(stream) {
	return new Promise((resolve) => {
		stream.once("error", () => resolve());
		if (stream.destroyed || stream.writableEnded) resolve();
		else stream.write("", () => resolve());
	});
}
// build/src/entry/version.js
/** The version in package.json at the time of the build. "0.0.0" when the sources are run. */
const version = "0.1.0";
/** The line that `--version` prints, without the line end. */
function versionLine() {
	return `cluster-credentials/${version} Node.js/${process.versions.node} ${process.platform}/${process.arch}`;
}
// build/src/known-secrets.js
/**
* The length of a piece in characters. A shorter piece shows too little of a secret, and ordinary words would contain
* it.
*/
const PIECE = 8;
/** The maximum number of secrets. A login that is renewed for days adds more; the oldest ones have then expired. */
const MOST$1 = 100;
/** Of a longer secret, only the beginning is hidden. No token of AWS or of a CI system is so long. */
const LONGEST$1 = 16384;
/** In a text up to this length, each piece is searched in each secret: most runs show one short line. */
const SHORT = 200;
/** The forms of each secret: as it is, and percent-encoded. One map for the whole process: any code builds messages. */
const known = /* @__PURE__ */ new Map();
/** How many secrets have a piece. The search in a long text needs one look-up, for any number of secrets. */
const pieces = /* @__PURE__ */ new Map();
/** The secrets whose pieces are not counted yet. To count thousands of pieces takes longer than most runs need. */
const uncounted = /* @__PURE__ */ new Set();
/**
* From now on, no message shows this secret, or 8 successive characters of it, also if they are percent-encoded. STS
* quotes a request that it refuses, with its headers. Called before a secret becomes a part of a request.
*/
function keepOutOfMessages(secret) {
	const text = secret.reveal().slice(0, LONGEST$1);
	if (text.length < PIECE || known.has(text)) return;
	known.set(text, [.../* @__PURE__ */ new Set([text, encodeURIComponent(text.toWellFormed())])]);
	uncounted.add(text);
	for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - MOST$1))) forget(oldest);
}
/**
* The text with `***` instead of each known secret and each piece of one. Takes time linear in the length of the text.
*/
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
/** The header of a token is an object: it begins with {", which is eyJ in base64. */
const START = /(?<![\w])eyJ[\w-]{8}/g;
const LETTERS = /[\w-]*/y;
/** A server may wrap the token, or quote it with the letters \n instead of a line end. */
const LINE_END = /(?:\r\n|\r|\n|\\r\\n|\\n|\u2028)[ \t]*/y;
/** After a line end, fewer letters than this may be the next word of the text. */
const WORD = 16;
/**
* The text with `***` instead of each JSON Web Token, and of each one that is cut off. Also finds a token that is
* wrapped over several lines. Takes time linear in the length of the text.
*/
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
/**
* The token at `start`: three parts of letters with dots between them. The last part, or the end of one, may be
* missing.
*/
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
/** The end of the match of a sticky pattern at `start`, or `start` if it does not match. */
function endOf(pattern, text, start) {
	pattern.lastIndex = start;
	return pattern.test(text) ? pattern.lastIndex : start;
}
// build/src/log-text.js
const LONGEST = 600;
/** The patterns read no more characters than this, however much a server sends. The line keeps 600 of them. */
const READ = 8192;
const MOST = 65536;
/** After these words, STS quotes the request that it refuses, with its headers. */
const QUOTED_REQUEST = /The (?:Canonical String|String-to-Sign)\b/i;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/**
* A text of a server, a file or the environment, as one safe line of a log: without control characters, without
* anything that a CI system takes for a command, without tokens, known secrets and pieces of them, of at most 600
* characters.
*
* GitHub and Azure Pipelines obey `##[...]` and `##vso[...]` anywhere in a line, and `::...::` at its start. Without
* this, a message of a service with `::stop-commands::` would switch off the masks.
*/
function sanitize(text) {
	const line = withoutSecrets(text.slice(0, READ)).replace(CONTROLS, " ").replace(LONE_SURROGATES, "�").replace(/##(?=\[|vso\[|teamcity\[)/g, "# #").replace(/^\s*::/, ": :").trim();
	return line.length > LONGEST ? `${line.slice(0, LONGEST)}...` : line;
}
/**
* The first 64 KiB of the text, without tokens, known secrets and pieces of them, and without a request that STS
* quotes. Line ends stay.
*/
function withoutSecrets(text) {
	const read = text.slice(0, MOST);
	const quoted = read.search(QUOTED_REQUEST);
	return withoutTokens(withoutKnownSecrets(quoted < 0 ? read : read.slice(0, quoted)));
}
/**
* The value for a message: in quotes, on one line, at most 100 characters. A control character becomes an escape of
* JSON, and blanks at the ends stay, because they may be the mistake: `"us-east-1\n"`.
*/
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
/** A number of seconds in words: "1 second", "5 seconds". */
function seconds(count) {
	return `${count} ${count === 1 ? "second" : "seconds"}`;
}
// build/src/errors.js
/** The exit codes of the AWS CLI v2. They are a part of the public interface: scripts depend on them. */
const ExitCode = {
	ok: 0,
	interrupted: 130,
	terminated: 143,
	usage: 252,
	configuration: 253,
	service: 254,
	failure: 255
};
/** Of a list of problems, and of one of them, in characters. */
const LONGEST_LIST = 14e3;
const LONGEST_PROBLEM = 600;
/** A failure that the program foresees. Any other error is a bug, and its stack is shown. */
var ExpectedError = class extends Error {};
/** Bad options. The user can fix all `problems` in the workflow or the command line. Nothing was sent. */
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
/** A line for each problem, as many as a log needs. */
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
/** No Region, no identity or no credentials. The message names the places where the program looked. */
var ConfigurationError = class extends ExpectedError {
	name = "ConfigurationError";
	exitCode = ExitCode.configuration;
	code;
	constructor(message, { code = "Configuration", ...options } = {}) {
		super(message, options);
		this.code = code;
	}
};
/** AWS refused a request. `code` is AWS's error code. */
var ServiceError = class extends ExpectedError {
	name = "ServiceError";
	exitCode = ExitCode.service;
	code;
	/** What the service says of the reason, on one line and safe for a log. */
	reason;
	/** The other members that the API documents for this error, such as ErrorCode of EMR; safe for a log. */
	details;
	constructor(operation, refusal, options) {
		const { code, message, details = {} } = refusal;
		super(`An error occurred (${sanitize(code)}) when calling the ${operation} operation: ${sanitize(message) || sanitize(code)}`, options);
		this.code = code;
		this.reason = sanitize(message) || sanitize(code);
		this.details = Object.fromEntries(Object.entries(details).map(([name, value]) => [sanitize(name), sanitize(value)]));
	}
};
/** A failure of the network or TLS, a time-out, or an answer that cannot be trusted. */
var FailureError = class extends ExpectedError {
	name = "FailureError";
	exitCode = ExitCode.failure;
};
/** No list of problems and no stack has more lines. */
const MOST_LINES = 200;
/** The code of an error of Node.js or the system, such as ENOENT; undefined when it has none. */
function codeOf(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
/** Why something failed, in a few words: the code of the error, or else its message. */
function reasonOf(error) {
	return codeOf(error) ?? (error instanceof Error ? error.message : "unknown");
}
/**
* The text of an error for a log of a CI system: its message, and a line for each cause. It contains no secret. An
* expected error has no stack: it is not a bug of this program.
*/
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
/** Hides secrets before it splits the text: a secret may contain line ends. */
function linesOf(message) {
	return withoutSecrets(message).split("\n", MOST_LINES).map((line) => (/^\s{0,20}/.exec(line)?.[0] ?? "") + sanitize(line));
}
// build/src/entry/cli/signals.js
const listening = /* @__PURE__ */ new Map();
/**
* Calls the listener at each signal, until the returned function is called. After that the signal has no effect: our
* listener of the process stays, because Node loses a signal that comes between the removal of a listener and the
* addition of another. A signal that the shell which started us ignores (`trap '' INT`) is ignored.
*/
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
/** From now on, SIGINT and SIGTERM end the process at once. For the time in which a login is requested. */
function endOnSignals() {
	endings = [subscribe("SIGINT", () => process.stdout.write("\n", () => process.exit(ExitCode.interrupted))), subscribe("SIGTERM", () => process.exit(ExitCode.terminated))];
}
/** Undoes `endOnSignals`. From now on, signals go to the command that runs with the login. */
function leaveSignals() {
	for (const end of endings) end();
}
const SHELLS = /^(?:(?:ba|da|a|z|k|mk|c|tc)?sh|busybox)$/;
/**
* Whether the shell that started us ignores the signal; then we ignore it too. Our own setting does not help: Node
* resets every signal when it starts. Only shells count, because other programs ignore SIGINT while a child runs. Works
* on Linux only, and not for `command &`: then the shell ignores SIGINT in the child only.
*/
function isIgnoredByShell(signal) {
	try {
		const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${process.ppid}/status`, "utf8");
		const [, name = ""] = /^Name:\s*(.*)$/m.exec(status) ?? [];
		const [, ignored = "0"] = /^SigIgn:\s*([\da-f]+)$/m.exec(status) ?? [];
		return SHELLS.test(name) && (BigInt(`0x${ignored}`) >> BigInt(node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal] - 1) & 1n) === 1n;
	} catch {
		return false;
	}
}
// build/src/entry/cli/cli.js
ignoreInspectorSignal();
const argv = process.argv.slice(2);
const env = { ...process.env };
if (argv.length === 1 && argv[0] === "--version") process.stdout.write(`${versionLine()}\n`);
else {
	endOnSignals();
	asProcess(async () => (await __nccwpck_require__.e(/* import() */ 121).then(__nccwpck_require__.bind(__nccwpck_require__, 2121))).main(argv, env), () => {
		process.stderr.write("cluster-credentials: ended without a result\n");
		return 255;
	});
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module is referenced by other modules so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6756);
/******/ var __webpack_exports___ = __webpack_exports__._;
/******/ var __webpack_exports__a = __webpack_exports__.a;
/******/ var __webpack_exports__c = __webpack_exports__.c;
/******/ var __webpack_exports__d = __webpack_exports__.d;
/******/ var __webpack_exports__f = __webpack_exports__.f;
/******/ var __webpack_exports__g = __webpack_exports__.g;
/******/ var __webpack_exports__h = __webpack_exports__.h;
/******/ var __webpack_exports__i = __webpack_exports__.i;
/******/ var __webpack_exports__l = __webpack_exports__.l;
/******/ var __webpack_exports__m = __webpack_exports__.m;
/******/ var __webpack_exports__n = __webpack_exports__.n;
/******/ var __webpack_exports__o = __webpack_exports__.o;
/******/ var __webpack_exports__p = __webpack_exports__.p;
/******/ var __webpack_exports__r = __webpack_exports__.r;
/******/ var __webpack_exports__s = __webpack_exports__.s;
/******/ var __webpack_exports__t = __webpack_exports__.t;
/******/ var __webpack_exports__u = __webpack_exports__.u;
/******/ export { __webpack_exports___ as _, __webpack_exports__a as a, __webpack_exports__c as c, __webpack_exports__d as d, __webpack_exports__f as f, __webpack_exports__g as g, __webpack_exports__h as h, __webpack_exports__i as i, __webpack_exports__l as l, __webpack_exports__m as m, __webpack_exports__n as n, __webpack_exports__o as o, __webpack_exports__p as p, __webpack_exports__r as r, __webpack_exports__s as s, __webpack_exports__t as t, __webpack_exports__u as u };
/******/ 
