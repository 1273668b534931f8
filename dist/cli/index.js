#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

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

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 6756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ExpectedError),
/* harmony export */   c: () => (/* binding */ UsageError),
/* harmony export */   d: () => (/* binding */ quote),
/* harmony export */   f: () => (/* binding */ sanitize),
/* harmony export */   h: () => (/* binding */ clock),
/* harmony export */   i: () => (/* binding */ ExitCode),
/* harmony export */   l: () => (/* binding */ codeOf),
/* harmony export */   m: () => (/* binding */ versionLine),
/* harmony export */   n: () => (/* binding */ subscribe),
/* harmony export */   o: () => (/* binding */ FailureError),
/* harmony export */   p: () => (/* binding */ claimsOf),
/* harmony export */   r: () => (/* binding */ ConfigurationError),
/* harmony export */   s: () => (/* binding */ ServiceError),
/* harmony export */   t: () => (/* binding */ leaveSignals),
/* harmony export */   u: () => (/* binding */ explain)
/* harmony export */ });
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
*/
function asProcess(main, lost) {
	let ended = false;
	process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
	process.exitCode = 1;
	process.once("beforeExit", () => {
		if (!ended) process.exitCode = lost();
	});
	main().then((code) => {
		ended = true;
		process.exitCode = code;
	});
}
// build/src/entry/version.js
/** The version of this build, as package.json has it; "0.0.0" when run from the sources. */
const version = "0.1.0";
/** What `--version` prints, without the newline. */
function versionLine() {
	return `cluster-credentials/${version} Node.js/${process.versions.node} ${process.platform}/${process.arch}`;
}
// build/src/json-web-token.js
/** In text: the header is an object, which begins with {" and that is eyJ in base64. The last parts may be cut off. */
const TOKEN_IN_TEXT = /\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g;
/** Reads the claims of a JSON Web Token. Returns undefined when the text is not one. */
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
		expiresAt: typeof expiry === "number" ? expiry * 1e3 : void 0
	};
}
/** The text with `***` in place of each JSON Web Token in it, and of the beginning of one that was cut off. */
function withoutTokens(text) {
	return text.replace(TOKEN_IN_TEXT, "***");
}
/** The header must be an object too: GitLab's job tokens look like a token after the prefix "glcbt-", and are not one. */
function payloadOf(token) {
	const [header, payload, signature, ...more] = token.split(".");
	if (signature === void 0 || more.length > 0 || objectIn(header) === void 0) return void 0;
	return objectIn(payload);
}
function objectIn(part) {
	if (!part || !/^[\w-]+$/.test(part)) return void 0;
	try {
		const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
		return typeof value === "object" && value !== null ? value : void 0;
	} catch {
		return;
	}
}
// build/src/log-text.js
const LONGEST = 600;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/**
* Text that came from a server, a file or the environment, made fit for one line of a log: no control
* characters, nothing that a CI system would take for a command, no token, at most 600 characters.
*
* GitHub and Azure Pipelines obey `##[...]` and `##vso[...]` anywhere in a line, and `::...::` at its start; a
* message of a service that could say `::stop-commands::` would switch our masks off.
*/
function sanitize(text) {
	const line = withoutTokens(text).replace(CONTROLS, " ").replace(LONE_SURROGATES, "�").replace(/##(?=\[|vso\[|teamcity\[)/g, "# #").replace(/^\s*::/, ": :").trim();
	return line.length > LONGEST ? `${line.slice(0, LONGEST)}...` : line;
}
/** The value as a message shows it: in quotes, on one line, shortened when it is long. */
function quote(value) {
	const line = sanitize(value);
	return `"${line.length > 100 ? `${line.slice(0, 100)}...` : line}"`;
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
		super(`An error occurred (${sanitize(code)}) when calling the ${operation} operation: ${sanitize(message) || code}`, options);
		this.code = code;
	}
};
/** Network, TLS, a time-out, or an answer that cannot be trusted. */
var FailureError = class extends ExpectedError {
	name = "FailureError";
	exitCode = ExitCode.failure;
};
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
function linesOf(message) {
	return message.split("\n").map((line) => (/^\s*/.exec(line)?.[0] ?? "") + sanitize(line));
}
// build/src/entry/cli/signals.js
const heard = /* @__PURE__ */ new Map();
/**
* Hears a signal until the returned function is called. Once heard, a signal is never again left to the system: Node
* loses one that comes while a listener of the process is taken away and another one put in its place.
*/
const subscribe = (signal, listener) => {
	const listeners = heard.get(signal) ?? /* @__PURE__ */ new Set();
	if (!heard.has(signal)) {
		heard.set(signal, listeners);
		process.on(signal, () => {
			for (const each of [...listeners]) each();
		});
	}
	listeners.add(listener);
	return () => listeners.delete(listener);
};
let endings = [];
/** While a login is asked for, a signal ends the process where it stands: nothing of ours outlives it. */
function endOnSignals() {
	endings = [subscribe("SIGINT", () => process.stdout.write("\n", () => process.exit(ExitCode.interrupted))), subscribe("SIGTERM", () => process.exit(ExitCode.terminated))];
}
/** From now on somebody else hears the signals: the command that runs with the login. */
function leaveSignals() {
	for (const end of endings) end();
}
// build/src/entry/cli/cli.js
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
/******/ export { __webpack_exports__a as a, __webpack_exports__c as c, __webpack_exports__d as d, __webpack_exports__f as f, __webpack_exports__h as h, __webpack_exports__i as i, __webpack_exports__l as l, __webpack_exports__m as m, __webpack_exports__n as n, __webpack_exports__o as o, __webpack_exports__p as p, __webpack_exports__r as r, __webpack_exports__s as s, __webpack_exports__t as t, __webpack_exports__u as u };
/******/ 
