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
/* harmony export */   a: () => (/* binding */ ExpectedError),
/* harmony export */   c: () => (/* binding */ UsageError),
/* harmony export */   d: () => (/* binding */ quote),
/* harmony export */   f: () => (/* binding */ sanitize),
/* harmony export */   g: () => (/* binding */ clock),
/* harmony export */   h: () => (/* binding */ versionLine),
/* harmony export */   i: () => (/* binding */ ExitCode),
/* harmony export */   l: () => (/* binding */ codeOf),
/* harmony export */   m: () => (/* binding */ keepOutOfMessages),
/* harmony export */   n: () => (/* binding */ subscribe),
/* harmony export */   o: () => (/* binding */ FailureError),
/* harmony export */   p: () => (/* binding */ seconds),
/* harmony export */   r: () => (/* binding */ ConfigurationError),
/* harmony export */   s: () => (/* binding */ ServiceError),
/* harmony export */   t: () => (/* binding */ leaveSignals),
/* harmony export */   u: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);


// build/src/entry/no-inspector.js
/**
* Keeps SIGUSR1 from opening Node's debugger, through which any process of the same user could read our memory. Each entry
* calls it first. Node opens the debugger only where nothing listens for the signal.
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
* Runs `main` as the whole of this process. The exit code is a failure from the first moment and becomes what `main`
* returns only when it has come to its end: Node leaves with 0 when nothing is left to wait for, whatever was
* still to be done, so that an answer that never ends would turn a step green. `main` never rejects.
*
* The end of `main` is the end of the process, once its output has left: a connection, a timer or a helper that is still
* there does not keep the job waiting.
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
/** Resolves when all that was written has left this process, or its reader has gone. */
function flushed(stream) {
	return new Promise((resolve) => {
		stream.once("error", () => resolve());
		if (stream.destroyed || stream.writableEnded) resolve();
		else stream.write("", () => resolve());
	});
}
// build/src/entry/version.js
/** The version of this build, as package.json has it; "0.0.0" when run from the sources. */
const version = "0.1.0";
/** What `--version` prints, without the newline. */
function versionLine() {
	return `cluster-credentials/${version} Node.js/${process.versions.node} ${process.platform}/${process.arch}`;
}
// build/src/known-secrets.js
/** A piece of a secret that is shorter than this shows too little of it, and would be found in ordinary words. */
const PIECE = 8;
/** A login that is renewed for days brings new secrets again and again; the oldest ones have expired by then. */
const MOST$1 = 100;
/** A longer secret is hidden up to here; no token of AWS or of a CI system comes near. */
const LONGEST$1 = 16384;
/** The pieces of each secret. For the whole process, as the masks of a log are: a message may be built anywhere. */
const known = /* @__PURE__ */ new Map();
/** How many secrets have this piece: one look-up, however many secrets there are. */
const pieces = /* @__PURE__ */ new Map();
/**
* From now on no message shows this secret, nor 8 or more characters of it in a row, as it is or percent-encoded: STS
* quotes a request that it refuses, headers included. Called where a secret is first revealed to a request.
*/
function keepOutOfMessages(secret) {
	const text = secret.reveal().slice(0, LONGEST$1);
	if (text.length < PIECE || known.has(text)) return;
	const own = [.../* @__PURE__ */ new Set([...piecesOf(text), ...piecesOf(encodeURIComponent(text.toWellFormed()))])];
	known.set(text, own);
	for (const piece of own) pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
	for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - MOST$1))) forget(oldest);
}
/** The text with `***` in place of each known secret, and of each piece of one. Linear in the length of the text. */
function withoutKnownSecrets(text) {
	let shown = "";
	let end = 0;
	for (let start = 0; pieces.size > 0 && start + PIECE <= text.length; start += 1) {
		if (!pieces.has(text.slice(start, start + PIECE))) continue;
		if (start > end || end === 0) shown += `${text.slice(end, start)}***`;
		end = start + PIECE;
	}
	return shown + text.slice(end);
}
function forget(secret) {
	for (const piece of known.get(secret) ?? []) {
		const others = (pieces.get(piece) ?? 1) - 1;
		if (others > 0) pieces.set(piece, others);
		else pieces.delete(piece);
	}
	known.delete(secret);
}
function piecesOf(text) {
	return Array.from({ length: text.length - PIECE + 1 }, (_, start) => text.slice(start, start + PIECE));
}
// build/src/token-in-text.js
/** The header of a token is an object, which begins with {" and that is eyJ in base64. */
const START = /(?<![\w])eyJ[\w-]{8}/g;
const LETTERS = /[\w-]*/y;
/** A server may have broken the token over lines, or quote it with the letters \n in place of a line end. */
const LINE_END = /(?:\r\n|\r|\n|\\r\\n|\\n|\u2028)[ \t]*/y;
/** After a line end, fewer letters than these may be the next word of the text. */
const WORD = 16;
/**
* The text with `***` in place of each JSON Web Token in it, and of the beginning of one that was cut off. A token is
* also known when it is broken over lines. Linear in the length of the text.
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
/** The three parts are letters, with dots between them; the last ones may be missing. */
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
	return [end, endOf(LINE_END, text, end)].find((place) => text[place] === ".");
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
/** Where a sticky pattern that is tried at `start` ends; `start` when it does not match. */
function endOf(pattern, text, start) {
	pattern.lastIndex = start;
	return pattern.test(text) ? pattern.lastIndex : start;
}
// build/src/log-text.js
const LONGEST = 600;
/** What can still be seen of a text after 600 characters were kept: patterns read no more, however much a server sends. */
const READ = 8192;
const MOST = 65536;
/** STS quotes the whole request that it refuses, headers included, after these words. */
const QUOTED_REQUEST = /The (?:Canonical String|String-to-Sign)\b/i;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/**
* Text that came from a server, a file or the environment, made fit for one line of a log: no control characters,
* nothing that a CI system takes for a command, no token, no known secret nor a piece of one, at most 600 characters.
*
* GitHub and Azure Pipelines obey `##[...]` and `##vso[...]` anywhere in a line, and `::...::` at its start; a
* message of a service with `::stop-commands::` in it would switch our masks off.
*/
function sanitize(text) {
	const line = withoutSecrets(text.slice(0, READ)).replace(CONTROLS, " ").replace(LONE_SURROGATES, "�").replace(/##(?=\[|vso\[|teamcity\[)/g, "# #").replace(/^\s*::/, ": :").trim();
	return line.length > LONGEST ? `${line.slice(0, LONGEST)}...` : line;
}
/**
* The text without tokens, known secrets and pieces of them, and without a request that STS quotes; at most 64 KiB of it.
* Line ends stay.
*/
function withoutSecrets(text) {
	const read = text.slice(0, MOST);
	const quoted = read.search(QUOTED_REQUEST);
	return withoutTokens(withoutKnownSecrets(quoted < 0 ? read : read.slice(0, quoted)));
}
/**
* The value as a message shows it: in quotes, on one line, shortened when it is long. A control character is shown as
* JSON writes it, and blanks at the ends stay, since they may be all that is wrong: `"us-east-1\n"`.
*/
function quote(value) {
	const text = value.slice(0, READ).replace(CONTROLS, (characters) => [...characters].map(escaped).join(""));
	const before = " ".repeat(text.length - text.trimStart().length);
	const after = " ".repeat(text.trim() === "" ? 0 : text.length - text.trimEnd().length);
	const line = before + sanitize(text) + after;
	return `"${line.length > 100 ? `${line.slice(0, 100)}...` : line}"`;
}
function escaped(character) {
	const json = JSON.stringify(character).slice(1, -1);
	return json === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}` : json;
}
/** A number of seconds in words: "1 second", "5 seconds". */
function seconds(count) {
	return `${count} ${count === 1 ? "second" : "seconds"}`;
}
// build/src/errors.js
/** Exit codes are those of the AWS CLI v2 and part of the public interface: scripts branch on them. */
const ExitCode = {
	ok: 0,
	interrupted: 130,
	terminated: 143,
	usage: 252,
	configuration: 253,
	service: 254,
	failure: 255
};
/** Every failure we foresee. Anything else that is thrown is a bug and keeps its stack. */
var ExpectedError = class extends Error {};
/** Bad options: the caller can fix all of `problems` by editing the workflow or the command line. Nothing was sent. */
var UsageError = class extends ExpectedError {
	name = "UsageError";
	exitCode;
	problems;
	constructor(subject, problems, exitCode = ExitCode.usage) {
		const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
		super([`${subject}: ${count}`, ...problems.map((problem) => `  - ${problem}`)].join("\n"));
		this.problems = problems;
		this.exitCode = exitCode;
	}
};
/** No region, no identity or no credentials; the message says where we looked. */
var ConfigurationError = class extends ExpectedError {
	name = "ConfigurationError";
	exitCode = ExitCode.configuration;
};
/** A service of AWS understood the request and said no. `code` is AWS's own word for the reason. */
var ServiceError = class extends ExpectedError {
	name = "ServiceError";
	exitCode = ExitCode.service;
	code;
	constructor(operation, refusal, options) {
		const { code, message } = refusal;
		super(`An error occurred (${sanitize(code)}) when calling the ${operation} operation: ${sanitize(message) || sanitize(code)}`, options);
		this.code = code;
	}
};
/** Network, TLS, a time-out, or an answer that cannot be trusted. */
var FailureError = class extends ExpectedError {
	name = "FailureError";
	exitCode = ExitCode.failure;
};
/** More lines than a list of problems or a stack has. */
const MOST_LINES = 200;
/** The code of an error of Node.js or the system, such as ENOENT; undefined when it has none. */
function codeOf(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
/**
* What a reader needs to know of an error: its message and, a line each, what led to it. Safe for a log of a
* CI system. No stack for an expected error, since the reader did not write this program.
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
/** A secret may be broken over lines, so that it is hidden before the lines are looked at. */
function linesOf(message) {
	return withoutSecrets(message).split("\n", MOST_LINES).map((line) => (/^\s{0,20}/.exec(line)?.[0] ?? "") + sanitize(line));
}
// build/src/entry/cli/signals.js
const listening = /* @__PURE__ */ new Map();
/**
* Calls the listener at each signal until the returned function is called. After that, a signal is not left to the system
* again: Node loses one that comes while a listener of the process is removed and another one is added. A signal that the
* shell which started us ignores (`trap '' INT`) is ignored.
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
/** While a login is asked for, a signal ends the process at once: nothing of ours outlives it. */
function endOnSignals() {
	endings = [subscribe("SIGINT", () => process.stdout.write("\n", () => process.exit(ExitCode.interrupted))), subscribe("SIGTERM", () => process.exit(ExitCode.terminated))];
}
/** From now on signals go to the command that runs with the login. */
function leaveSignals() {
	for (const end of endings) end();
}
const SHELLS = /^(?:(?:ba|da|a|z|k|mk|c|tc)?sh|busybox)$/;
/**
* Whether the shell that started us ignores the signal, so that we should too: Node itself restores every signal when it
* starts, and forgets what it was given. Only shells count: other programs ignore SIGINT for as long as a child runs. Only
* Linux can say, and not for `command &`, for which a shell ignores SIGINT in the child alone.
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
/******/ export { __webpack_exports__a as a, __webpack_exports__c as c, __webpack_exports__d as d, __webpack_exports__f as f, __webpack_exports__g as g, __webpack_exports__h as h, __webpack_exports__i as i, __webpack_exports__l as l, __webpack_exports__m as m, __webpack_exports__n as n, __webpack_exports__o as o, __webpack_exports__p as p, __webpack_exports__r as r, __webpack_exports__s as s, __webpack_exports__t as t, __webpack_exports__u as u };
/******/ 
