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
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function sanitize(text) {
	const line = withoutSecrets(text.slice(0, READ)).replace(CONTROLS, " ").replace(LONE_SURROGATES, "�").replace(/##(?=\[|vso\[|teamcity\[)/g, "# #").replace(/^\s*::/, ": :").trim();
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
	constructor(operation, refusal, options) {
		const { code, message, details = {} } = refusal;
		super(`An error occurred (${sanitize(code)}) when calling the ${operation} operation: ${sanitize(message) || sanitize(code)}`, options);
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
