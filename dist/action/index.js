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

/***/ 7993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ UsageError),
/* harmony export */   c: () => (/* binding */ quote),
/* harmony export */   i: () => (/* binding */ ServiceError),
/* harmony export */   l: () => (/* binding */ sanitize),
/* harmony export */   n: () => (/* binding */ ExpectedError),
/* harmony export */   o: () => (/* binding */ codeOf),
/* harmony export */   r: () => (/* binding */ FailureError),
/* harmony export */   s: () => (/* binding */ explain),
/* harmony export */   t: () => (/* binding */ ConfigurationError),
/* harmony export */   u: () => (/* binding */ claimsOf)
/* harmony export */ });
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



/***/ }),

/***/ 9286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hasOwn)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(o, k) {
	return Object.prototype.hasOwnProperty.call(o, k);
}



/***/ }),

/***/ 9513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ HttpResponse),
  c: () => (/* binding */ parseIni),
  i: () => (/* binding */ escapeUri),
  l: () => (/* binding */ getConfigFilepath),
  n: () => (/* binding */ member),
  o: () => (/* binding */ HttpRequest),
  r: () => (/* binding */ NodeHttpHandler),
  s: () => (/* binding */ loadSharedConfigFiles),
  t: () => (/* binding */ halfEven),
  u: () => (/* binding */ IniSectionType)
});

// EXTERNAL MODULE: ./build/shaken/action/errors.js
var errors = __nccwpck_require__(7993);
// EXTERNAL MODULE: ./build/shaken/action/readFile.js
var readFile = __nccwpck_require__(6040);
// EXTERNAL MODULE: ./build/shaken/action/hasOwn.js
var hasOwn = __nccwpck_require__(9286);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./build/shaken/action/index.js












// build/src/context.js
/**
* What a run is handed instead of reaching for it, so that tests own it: only `entry` knows the real ones.
*/
/** The value of a variable, or undefined when it is unset or empty. */
function variable(env, name) {
	return env[name] || void 0;
}
/** Every CI system that we know by its variables, most specific first. */
const ciSystems = [
	[
		"forgejo",
		"Forgejo Actions",
		["FORGEJO_ACTIONS=true"]
	],
	[
		"gitea",
		"Gitea Actions",
		["GITEA_ACTIONS=true"]
	],
	[
		"act",
		"act",
		["ACT=true", "GITHUB_ACTIONS=true"]
	],
	[
		"github",
		"GitHub Actions",
		["GITHUB_ACTIONS=true"]
	],
	[
		"gitlab",
		"GitLab CI",
		["GITLAB_CI"]
	],
	[
		"azure-pipelines",
		"Azure Pipelines",
		["TF_BUILD"]
	],
	[
		"buildkite",
		"Buildkite",
		["BUILDKITE=true"]
	],
	[
		"circleci",
		"CircleCI",
		["CIRCLECI"]
	],
	[
		"bitbucket",
		"Bitbucket Pipelines",
		["BITBUCKET_BUILD_NUMBER", "BITBUCKET_COMMIT"]
	],
	[
		"semaphore",
		"Semaphore",
		["SEMAPHORE=true"]
	],
	[
		"travis",
		"Travis CI",
		["TRAVIS=true"]
	],
	[
		"woodpecker",
		"Woodpecker CI",
		["CI=woodpecker"]
	],
	[
		"harness",
		"Harness CI",
		["HARNESS_BUILD_ID"]
	],
	[
		"drone",
		"Drone",
		["DRONE"]
	],
	[
		"codebuild",
		"AWS CodeBuild",
		["CODEBUILD_BUILD_ARN"]
	],
	[
		"google-cloud-build",
		"Google Cloud Build",
		["BUILDER_OUTPUT"]
	],
	[
		"teamcity",
		"TeamCity",
		["TEAMCITY_VERSION"]
	],
	[
		"jenkins",
		"Jenkins",
		["JENKINS_URL", "BUILD_ID"]
	],
	[
		"argo-workflows",
		"Argo Workflows",
		["ARGO_CONTAINER_NAME", "ARGO_TEMPLATE"]
	],
	[
		"airflow",
		"Airflow",
		["AIRFLOW_CTX_DAG_ID"]
	]
].map(([id, name, variables]) => ({
	id,
	name,
	detectedBy: variables.join(" and "),
	detects: (env) => variables.every((condition) => holds(condition, env))
}));
/** The CI system that this environment belongs to, or undefined when it is none that we know. */
function detectCi(env) {
	return ciSystems.find(({ detects }) => detects(env));
}
/** Whether this environment belongs to the CI system. */
function isCi(env, id) {
	return detectCi(env)?.id === id;
}
/**
* Whether tokens are to be had here in GitHub's way: on GitHub, GHES and Forgejo whatever the job may do, on Gitea and
* act, which have no tokens of their own, only where somebody offers them.
*/
function isGitHub(env) {
	if (isCi(env, "github") || isCi(env, "forgejo")) return true;
	return env["GITHUB_ACTIONS"] === "true" && variable(env, "ACTIONS_ID_TOKEN_REQUEST_URL") !== void 0;
}
function holds(condition, env) {
	const [name = "", value] = condition.split("=");
	return value === void 0 ? variable(env, name) !== void 0 : env[name] === value;
}
// build/src/secret.js
/**
* A string that must never be printed by accident.
*
* Template literals, `String()`, `JSON.stringify` and `console.log` all show `***`. The one way to the value
* is `reveal()`, so a review of who may see a credential is a search for that word.
*/
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
	[external_node_util_.inspect.custom]() {
		return "***";
	}
};
// build/src/ci/file-commands.js
/**
* Appends to all the files or to none: each is opened before the first is written, each is written in one append, and
* what was appended is taken back when a later one fails. A half-written file would make the runner print the
* offending line, which may hold the password. Files that get no text are not touched.
*/
function appendAll(commands) {
	const opened = [];
	try {
		for (const { variable, path, text } of commands) {
			if (text === "") continue;
			if (!path) throw new errors.r(`${variable} is not set: only a runner of GitHub Actions provides it`);
			const fd = action_open(variable, path);
			opened.push({
				fd,
				size: (0,external_node_fs_.fstatSync)(fd).size,
				text
			});
		}
		try {
			for (const { fd, text } of opened) writeWhole(fd, text);
		} catch (cause) {
			for (const { fd, size } of opened) takeBack(fd, size);
			throw new errors.r("A file of the runner could not be written; nothing was handed over", { cause });
		}
	} finally {
		for (const { fd } of opened) (0,external_node_fs_.closeSync)(fd);
	}
}
function action_open(variable, path) {
	try {
		return (0,external_node_fs_.openSync)(path, "r+");
	} catch (cause) {
		throw new errors.r(`The file that ${variable} names cannot be opened; nothing was handed over`, { cause });
	}
}
/** Every file is tried: one that cannot be cut must not leave the password in the others. */
function takeBack(fd, size) {
	try {
		(0,external_node_fs_.ftruncateSync)(fd, size);
	} catch {}
}
function writeWhole(fd, text) {
	const bytes = Buffer.from(text);
	const end = (0,external_node_fs_.fstatSync)(fd).size;
	const written = (0,external_node_fs_.writeSync)(fd, bytes, 0, bytes.length, end);
	if (written !== bytes.length) throw new Error(`wrote ${written} of ${bytes.length} bytes`);
}
/** `NAME<<DELIMITER`, value, `DELIMITER`: the one form that no value can break out of. Empty for no pairs. */
function heredocs(pairs) {
	return Object.entries(pairs).map(([name, value]) => {
		const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
		return `${name}<<${delimiter}${external_node_os_.EOL}${value instanceof Secret ? value.reveal() : value}${external_node_os_.EOL}${delimiter}${external_node_os_.EOL}`;
	}).join("");
}
// build/src/ci/workflow-commands.js
/** One line that a runner of GitHub's obeys. */
function command(name, data) {
	return `::${name}::${escaped$1(data)}\n`;
}
/**
* The masks as runners made from act take them. What a Forgejo or Gitea server shows is masked by a part of the runner that
* undoes no escapes, and act itself undoes them in random order: each value is also sent as it is. Line by line, since a
* mask of several lines hides none of them alone.
* https://code.forgejo.org/forgejo/runner/src/branch/main/internal/pkg/report/reporter.go
*/
function masksByLine(secrets) {
	return secrets.flatMap((secret) => secret.reveal().split(/[\r\n]+/)).filter((line) => line !== "").map((line) => (escaped$1(line) === line ? "" : `::add-mask::${line}\n`) + command("add-mask", line)).join("");
}
/**
* The runner looks one letter past a first "&+" for PowerShell's sake, and refuses the whole mask when that is the end:
* then all but the last letter is hidden.
* https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/ValueEncoders.cs
*/
function registrable(value) {
	return value.endsWith("&+") && value.indexOf("&+") === value.length - 2 ? value.slice(0, -1) : value;
}
function escaped$1(data) {
	return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
// build/src/ci/github.js
function github({ env, toolkit, flush }) {
	return {
		name: "GitHub Actions",
		async mask(secrets) {
			if (isOfAct(env)) toolkit.info(masksByLine(secrets).trimEnd());
			else for (const secret of secrets) toolkit.setSecret(registrable(secret.reveal()));
			await flush();
		},
		async publish({ outputs, variables, state, summary }) {
			appendAll([
				...where(env, "GITHUB_STATE", heredocs(state), () => toolkit.warning(KEEPS)),
				...where(env, "GITHUB_STEP_SUMMARY", summary, () => {}),
				fileCommand(env, "GITHUB_OUTPUT", heredocs(outputs)),
				fileCommand(env, "GITHUB_ENV", heredocs(variables))
			]);
		},
		log: {
			info: (line) => toolkit.info((0,errors.l)(line)),
			warning: (line) => toolkit.warning((0,errors.l)(line)),
			debug: (line) => {
				if (env["RUNNER_DEBUG"] === "1") toolkit.debug((0,errors.l)(line()));
			}
		},
		fail: (message) => toolkit.error(message)
	};
}
const KEEPS = "GITHUB_STATE is not set: the variables will not be emptied when the job ends";
/** A login is of use without a summary or a post step: old and foreign runners may lack either. */
function where(env, name, text, missing) {
	if (variable(env, name) !== void 0) return [fileCommand(env, name, text)];
	if (text !== "") missing();
	return [];
}
function isOfAct(env) {
	const id = detectCi(env)?.id;
	return id === "forgejo" || id === "gitea" || id === "act";
}
function fileCommand(env, name, text) {
	return {
		variable: name,
		path: variable(env, name),
		text
	};
}
// build/src/connect/variables.js
/** REDSHIFT_USER, REDSHIFT_PASSWORD, REDSHIFT_EXPIRATION; `prefix` replaces the part before the last word. */
function environmentVariables(login, words, prefix = words.prefix) {
	const name = (word) => `${prefix.replace(/_$/, "")}_${word}`;
	return {
		[name(words.username)]: login.username,
		[name(words.password)]: login.password,
		[name(words.expiration)]: expirationOf(login)
	};
}
/** The outputs of a step. */
function stepOutputs(login) {
	return {
		username: login.username,
		password: login.password,
		expiration: expirationOf(login)
	};
}
/** ISO 8601 in UTC, to the millisecond. */
function expirationOf({ expiresAt }) {
	return expiresAt.toISOString();
}
// build/src/handover/summary.js
/** A small table in GitHub's markdown. Everything in it is escaped; nothing in it is secret. */
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
			["User name", login.username],
			["Account", account],
			["Region", region],
			["Expires", `${login.expiresAt.toISOString().slice(0, 19).replace("T", " ")} UTC, ${minutes} minutes left`]
		].flatMap(([title, value]) => value === void 0 ? [] : `| ${title} | ${escaped(value)} |`),
		"",
		""
	].join("\n");
}
/** No markup, no cell, no line, no mention and no link can begin in a value. */
function escaped(value) {
	return value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replace(/[&<>"'|`*_~[\]()\\#@!$:]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
// build/src/handover/step.js
/** The name under which the post step finds what to empty. */
const CLEANUP_STATE = "variables";
/** Hands a masked login to the later steps of this job: outputs, variables, summary, and a note for our post step. */
async function handToSteps(ci, { login, words, facts, options, more, now }) {
	const variables = options["export-env"] ? environmentVariables(login, words, options["env-prefix"]) : {};
	const names = Object.keys(variables);
	await ci.publish({
		outputs: {
			...stepOutputs(login),
			...more
		},
		variables,
		state: names.length > 0 && !options["skip-cleanup"] ? { [CLEANUP_STATE]: names.join(",") } : {},
		summary: options.summary ? summaryOf(facts, login, now) : ""
	});
}
const HTML = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#x27;"
};
/**
* Every form in which a client, a URL or a log may show the password, the longest first, each once. A CI system masks
* what it is told and little else: GitHub's runner knows some of these forms itself, others know none.
* What no list can hold: the password cut in two, reversed, in upper case, or encoded twice.
*/
function passwordForms({ username, password }) {
	const plain = password.reveal();
	const pair = `${username}:${plain}`;
	const strict = strictlyEncoded(plain);
	const forms = [
		plain,
		encodeURIComponent(plain),
		strict,
		strict.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
		strict.replaceAll("%2F", "/"),
		encodeURI(plain),
		new URLSearchParams({ "": plain }).toString().slice(1),
		inUserInfo(plain),
		JSON.stringify(plain).slice(1, -1),
		JSON.stringify(plain).slice(1, -1).replaceAll("/", "\\/"),
		plain.replace(/[<>&'"+=]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`),
		plain.replace(/[\\:]/g, "\\$&"),
		plain.replaceAll("'", "'\\''"),
		plain.replaceAll("'", `'"'"'`),
		plain.replaceAll("'", "''"),
		plain.replace(/[\\']/g, "\\$&"),
		plain.replace(/[\\"$`]/g, "\\$&"),
		plain.replace(/[^\w@%+=:./\u0080-\uffff-]/g, "\\$&"),
		plain.replaceAll("%", "%%"),
		plain.replace(/=+$/, ""),
		plain.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`),
		plain.replace(/[&<>"']/g, (letter) => HTML[letter] ?? letter),
		...base64Forms(plain),
		...base64Forms(pair),
		Buffer.from(plain).toString("hex")
	];
	return [...new Set(forms)].filter((form) => form.length >= 8).sort((one, other) => other.length - one.length).map((form) => new Secret(form));
}
/** All but letters, digits and - . _ ~ as %XX, which is what every client decodes alike. */
function strictlyEncoded(text) {
	return encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** As `new URL().href` shows it: it leaves more letters as they are. */
function inUserInfo(text) {
	const url = new URL("http://localhost");
	url.password = text;
	return url.password;
}
function base64Forms(text) {
	const bytes = Buffer.from(text);
	const withNewline = Buffer.from(`${text}\n`).toString("base64");
	return [
		bytes.toString("base64"),
		withNewline,
		bytes.toString("base64").replace(/=+$/, ""),
		bytes.toString("base64url")
	];
}
// build/src/options/limits.js
/**
* What is wrong with a text, as the end of a sentence that begins with the option's name, or undefined.
* The first rule that is broken speaks; a refusal with its own message comes before the general pattern.
*/
function problemWith(text, limits) {
	const refusal = limits.refuses?.find((candidate) => candidate.matches(text));
	if (refusal) return refusal.unquoted ? refusal.says : `${(0,errors.c)(text)} ${refusal.says}`;
	const length = [...text].length;
	const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = limits;
	if (length < minLength || length > maxLength) return `${(0,errors.c)(text)} has ${length} characters; it must have ${range(minLength, maxLength)}`;
	if (pattern && !pattern.regex.test(text)) return `${(0,errors.c)(text)} must be ${pattern.says}`;
}
/** "1 to 64", "at least 8", "at most 256". */
function range(min, max) {
	if (max === Number.POSITIVE_INFINITY) return `at least ${min}`;
	return min > 0 ? `${min} to ${max}` : `at most ${max}`;
}
// build/src/aws/endpoint.js
/**
* Finds the URL that replaces a service's own, as the AWS CLI does: the option, AWS_ENDPOINT_URL_SERVICE, then
* AWS_ENDPOINT_URL, the profile's `services` section, its `endpoint_url`. Throws a FailureError for a URL that we
* refuse: the token of the job and AWS's answer would travel in clear, or to somebody else.
* https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
*/
function endpoints(values, env, profile) {
	const ignored = variable(env, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS") ?? profile.setting("ignore_configured_endpoint_urls");
	return (service) => {
		const option = service === "sts" ? values["sts-endpoint-url"] : values["endpoint-url"];
		if (option !== void 0 || ignored?.toLowerCase() === "true") return option;
		const [source, url] = configured(service, env, profile).find(([, found]) => found !== void 0) ?? [];
		if (source !== void 0 && url !== void 0) refuseUnsafe(source, url);
		return url;
	};
}
function configured(service, env, profile) {
	const own = `AWS_ENDPOINT_URL_${service.toUpperCase()}`;
	return [
		[own, variable(env, own)],
		["AWS_ENDPOINT_URL", variable(env, "AWS_ENDPOINT_URL")],
		[`endpoint_url of ${service} in the configuration file`, profile.serviceSetting(service, "endpoint_url")],
		[`endpoint_url of the profile ${profile.name}`, profile.setting("endpoint_url")]
	];
}
/** What an endpoint must look like: a scheme, a host, maybe a path. */
const endpointForm = {
	regex: /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/i,
	says: "a URL such as https://host, without user, query or fragment"
};
/** Plain http is for tests and tunnels on this machine: elsewhere a token would travel in clear. */
const clearTextElsewhere = {
	matches: (text) => /^http:/i.test(text) && URL.canParse(text) && !isThisMachine(new URL(text).hostname),
	says: "must begin with https://; http is accepted for this machine only, since tokens would travel in clear"
};
/** A URL with a user and a password in it, which no message may show. */
const withUser = {
	matches: (text) => /^[^/]*\/\/[^/]*@/.test(text),
	says: "must not hold a user and a password; the value is not shown",
	unquoted: true
};
function refuseUnsafe(source, text) {
	const problem = problemWith(text, {
		pattern: endpointForm,
		refuses: [withUser, clearTextElsewhere]
	});
	if (problem !== void 0) throw new errors.r(`${source}: ${problem}`);
}
/** Loopback, by name or by number. */
function isThisMachine(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
// build/src/aws/options.js
/** The AWS CLI's global options, and the one deadline that replaces its retry settings. */
const awsOptions = {
	region: {
		kind: "text",
		summary: "AWS Region of the cluster",
		example: "eu-central-1",
		otherwise: "AWS_REGION, AWS_DEFAULT_REGION, the profile",
		exitCode: 255,
		pattern: {
			regex: /^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{1,63}(?<!-)$/,
			says: "the name of a Region, such as eu-central-1"
		}
	},
	profile: {
		kind: "text",
		summary: "Profile of the AWS configuration files: for the default credential chain, the Region and endpoints",
		example: "warehouse",
		otherwise: "AWS_PROFILE, \"default\""
	},
	"endpoint-url": {
		kind: "text",
		summary: "URL that replaces the service's own, for the cluster's service only; https, or http to this machine",
		example: "https://vpce-0a1b2c3d.redshift.eu-central-1.vpce.amazonaws.com",
		otherwise: "AWS_ENDPOINT_URL_REDSHIFT or _EMR, AWS_ENDPOINT_URL, the profile, AWS",
		pattern: endpointForm,
		refuses: [withUser, clearTextElsewhere]
	},
	"sts-endpoint-url": {
		kind: "text",
		summary: "URL that replaces the one of STS; https, or http to this machine",
		example: "https://vpce-0a1b2c3d.sts.eu-central-1.vpce.amazonaws.com",
		otherwise: "AWS_ENDPOINT_URL_STS, AWS_ENDPOINT_URL, the profile, AWS",
		pattern: endpointForm,
		refuses: [withUser, clearTextElsewhere]
	},
	"ca-bundle": {
		kind: "text",
		summary: "File of the certificate authorities to trust, in PEM, in place of Node.js's own",
		example: "/etc/ssl/certs/company.pem",
		otherwise: "AWS_CA_BUNDLE, ca_bundle of the profile, Node.js's own"
	},
	"no-verify-ssl": {
		kind: "switch",
		summary: "Trust any certificate. Whoever answers can then take the token and give any login: for tests only"
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
		summary: "Deadline over the whole run, retries included; what cannot succeed by waiting fails at once",
		example: "60",
		unit: "seconds",
		min: 1,
		max: 3600,
		default: 300
	},
	debug: {
		kind: "switch",
		summary: "Tell what is decided and why, each request by name, its status and time; never a secret, token or body"
	}
};
// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
(function(IniSectionType) {
	IniSectionType["PROFILE"] = "profile";
	IniSectionType["SSO_SESSION"] = "sso-session";
	IniSectionType["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
const getConfigData = (data) => Object.entries(data).filter(([key]) => {
	const indexOfSeparator = key.indexOf(".");
	if (indexOfSeparator === -1) return false;
	return Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
	const indexOfSeparator = key.indexOf(".");
	const updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	acc[updatedKey] = value;
	return acc;
}, { ...data.default && { default: data.default } });
const getConfigFilepath = () => process.env["AWS_CONFIG_FILE"] || (0,external_node_path_.join)((0,readFile.r)(), ".aws", "config");
const getCredentialsFilepath = () => process.env["AWS_SHARED_CREDENTIALS_FILE"] || (0,external_node_path_.join)((0,readFile.r)(), ".aws", "credentials");
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const profileNameBlockList = ["__proto__", "profile __proto__"];
const parseIni = (iniData) => {
	const map = {};
	let currentSection;
	let currentSubSection;
	for (const iniLine of iniData.split(/\r?\n/)) {
		const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
		if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
			currentSection = void 0;
			currentSubSection = void 0;
			const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
			const matches = prefixKeyRegex.exec(sectionName);
			if (matches) {
				const [, prefix, , name] = matches;
				if (Object.values(IniSectionType).includes(prefix)) currentSection = [prefix, name].join(".");
			} else currentSection = sectionName;
			if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
		} else if (currentSection) {
			const indexOfEqualsSign = trimmedLine.indexOf("=");
			if (![0, -1].includes(indexOfEqualsSign)) {
				const [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
				if (value === "") currentSubSection = name;
				else {
					if (currentSubSection && iniLine.trimStart() === iniLine) currentSubSection = void 0;
					map[currentSection] = map[currentSection] || {};
					const key = currentSubSection ? [currentSubSection, name].join(".") : name;
					map[currentSection][key] = value;
				}
			}
		}
	}
	return map;
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
const swallowError = () => ({});
const loadSharedConfigFiles = async (init = {}) => {
	const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
	const homeDir = (0,readFile.r)();
	const relativeHomeDirPrefix = "~/";
	let resolvedFilepath = filepath;
	if (filepath.startsWith(relativeHomeDirPrefix)) resolvedFilepath = (0,external_node_path_.join)(homeDir, filepath.slice(2));
	let resolvedConfigFilepath = configFilepath;
	if (configFilepath.startsWith(relativeHomeDirPrefix)) resolvedConfigFilepath = (0,external_node_path_.join)(homeDir, configFilepath.slice(2));
	const parsedFiles = await Promise.all([(0,readFile.n)(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError), (0,readFile.n)(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError)]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1]
	};
};
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
// build/src/aws/profile.js
/**
* Reads ~/.aws/config and ~/.aws/credentials, or the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name.
* Throws a ConfigurationError when a profile that was asked for by name is in neither.
*/
async function loadProfile(option, env) {
	const asked = option ?? variable(env, "AWS_PROFILE");
	const name = asked ?? "default";
	const { configFile, credentialsFile } = await loadSharedConfigFiles({ ignoreCache: true });
	const settings = {
		...configFile[name],
		...credentialsFile[name]
	};
	if (asked !== void 0 && !configFile[name] && !credentialsFile[name]) throw new errors.t(`The profile "${asked}" was not found in ~/.aws/config or ~/.aws/credentials (asked for by ${option === void 0 ? "AWS_PROFILE" : "profile"})`);
	const services = configFile[`services.${settings["services"]}`] ?? {};
	return {
		name,
		setting: (key) => settings[key] || void 0,
		serviceSetting: (service, key) => services[`${service}.${key}`] || void 0
	};
}
// build/src/aws/failure.js
const THROTTLED = /^(?:.*Throttl\w*|RequestLimitExceeded|TooManyRequests\w*|SlowDown|BandwidthLimitExceeded|LimitExceeded\w*|PriorRequestNotComplete|429)$/;
const TRANSIENT = /^(?:InternalServer\w*|InternalFailure|InternalError|ServiceUnavailable\w*|RequestTimeout\w*|IDPCommunicationError\w*|5\d\d)$/;
const CLOCK = /^(?:RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/;
const NETWORK = /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE|UND_ERR_SOCKET)$/;
const TLS = /CERT|SELF_SIGNED|ISSUER|VERIFY|CRL|^EPROTO$|^ERR_SSL_|^ERR_TLS_|^HPE_/;
/** Reads what the SDK, our transport or the network threw while `operation` (the API's own name) was called. */
function failureOf(thrown, operation) {
	if (!(thrown instanceof Error) || thrown instanceof errors.n) return {
		kind: "final",
		error: thrown
	};
	if (isAnswer(thrown)) return refusal(thrown, operation);
	const code = networkCode(thrown);
	if (code !== void 0) return {
		kind: NETWORK.test(code) ? "transient" : "final",
		error: new errors.r(`${operation}: ${inWords$1(code)}`, { cause: plain(thrown, code) })
	};
	if (thrown.name === "TimeoutError") return {
		kind: "transient",
		error: new errors.r(`${operation}: no answer in time (cli-connect-timeout, cli-read-timeout)`, { cause: plain(thrown) })
	};
	if (thrown instanceof SyntaxError || /deserializ|unclosed|not valid JSON|parse/i.test(thrown.message)) return {
		kind: "final",
		error: new errors.r(`${operation}: the answer could not be read; it is not shown`)
	};
	return {
		kind: "final",
		error: thrown
	};
}
/** AWS marks its own answers with `$fault`. */
function isAnswer(thrown) {
	return "$fault" in thrown && "$metadata" in thrown;
}
function refusal(answer, operation) {
	const code = String(answer.Error?.Code ?? answer.Code ?? answer.name);
	const status = answer.$metadata.httpStatusCode ?? 0;
	const error = answer.unreadable ? new errors.r(`${operation}: HTTP status ${status}, and no answer of AWS behind it`) : new errors.i(operation, {
		code,
		message: answer.message
	});
	const retryAfter = Number(answer.$response?.headers?.["retry-after"]) * 1e3;
	const wait = retryAfter > 0 ? { retryAfter } : {};
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
/** STS fetches the issuer's keys with a few seconds of patience; the next attempt usually finds them. */
function couldNotVerify(code, message) {
	return code.startsWith("InvalidIdentityToken") && /verification key|communicat/i.test(message);
}
function networkCode(thrown) {
	const code = (0,errors.o)(thrown);
	if (code !== void 0 && (NETWORK.test(code) || TLS.test(code))) return code;
	return thrown.message === "aborted" || thrown.message === "socket hang up" ? "ECONNRESET" : void 0;
}
function inWords$1(code) {
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "the host name could not be resolved";
	if (code === "ECONNREFUSED") return "the connection was refused";
	if (code === "ETIMEDOUT") return "no answer in time (cli-connect-timeout, cli-read-timeout)";
	if (NETWORK.test(code)) return "the connection was lost";
	if (/CERT|SELF_SIGNED|ISSUER|VERIFY/.test(code)) return "the certificate of the server is not trusted";
	return "the connection failed";
}
/** The cause without its stack, its hidden response and its addresses: code and first line. */
function plain(thrown, code = thrown.name) {
	return /* @__PURE__ */ new Error(`${code}: ${(0,errors.l)(thrown.message)}`);
}
// build/src/aws/retry-policy.js
const PACE = {
	throttled: {
		base: 1e3,
		cap: 3e4,
		attempts: Number.POSITIVE_INFINITY
	},
	transient: {
		base: 100,
		cap: 5e3,
		attempts: 7
	}
};
/** The deadline starts now. */
function retryPolicy({ maxWaitSeconds, maxAttempts, clock, log }) {
	const deadline = clock.now() + maxWaitSeconds * 1e3;
	return { async retry(operation, attempt) {
		let refusal;
		for (let count = 1;; count += 1) {
			const signal = AbortSignal.timeout(Math.max(1, deadline - clock.now()));
			try {
				log.debug(() => `${operation}: attempt ${count}`);
				return await attempt(signal);
			} catch (thrown) {
				if (signal.aborted) throw outOfTime(operation, maxWaitSeconds, thrown, refusal);
				const failure = failureOf(thrown, operation);
				if (failure.error instanceof errors.i) refusal = failure.error;
				const wait = delay(failure, count, clock.random());
				if (wait === void 0 || count >= (maxAttempts ?? Number.POSITIVE_INFINITY)) throw failure.error;
				if (clock.now() + wait >= deadline) throw outOfTime(operation, maxWaitSeconds, failure.error);
				log.info(`${operation}: ${failure.kind}, waiting ${(wait / 1e3).toFixed(1)} s before attempt ${count + 1}`);
				await clock.sleep(wait);
			}
		}
	} };
}
/** Full jitter: a random part of a doubling limit, and never less than the server asked for. */
function delay(failure, count, random) {
	if (failure.kind === "final") return void 0;
	const { base, cap, attempts } = PACE[failure.kind];
	if (count >= attempts) return void 0;
	return Math.max(failure.retryAfter ?? 0, random * Math.min(cap, base * 2 ** (count - 1)));
}
function outOfTime(operation, seconds, cause, refusal) {
	if (!(cause instanceof Error) || cause.name === "AbortError" || cause.name === "TimeoutError") return refusal ?? new errors.r(`${operation}: no answer within ${seconds} seconds (max-wait)`);
	return cause;
}
// build/src/aws/tls-options.js
/** Reads the bundle of the option, AWS_CA_BUNDLE or the profile. Throws a FailureError when it cannot be used. */
async function findTlsOptions(values, { env, log, profile }) {
	if (values["no-verify-ssl"]) {
		log.warning("no-verify-ssl: whoever answers is taken for AWS. The token and the login are safe from nobody");
		return { rejectUnauthorized: false };
	}
	const path = values["ca-bundle"] ?? variable(env, "AWS_CA_BUNDLE") ?? profile.setting("ca_bundle");
	if (path === void 0) return { rejectUnauthorized: true };
	const ca = await (0,promises_.readFile)(path, "utf8").catch((cause) => {
		throw new errors.r(`ca-bundle: ${(0,errors.c)(path)} cannot be read (${(0,errors.o)(cause)})`);
	});
	if (!ca.includes("-----BEGIN CERTIFICATE-----")) throw new errors.r(`ca-bundle: ${(0,errors.c)(path)} holds no certificate in PEM`);
	return {
		ca,
		rejectUnauthorized: true
	};
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
// node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(abortSignal) {
	const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
	if (reason) {
		if (reason instanceof Error) {
			const abortError = /* @__PURE__ */ new Error("Request aborted");
			abortError.name = "AbortError";
			abortError.cause = reason;
			return abortError;
		}
		const abortError = new Error(String(reason));
		abortError.name = "AbortError";
		return abortError;
	}
	const abortError = /* @__PURE__ */ new Error("Request aborted");
	abortError.name = "AbortError";
	return abortError;
}
// node_modules/@smithy/node-http-handler/dist-es/constants.js
const NODEJS_TIMEOUT_ERROR_CODES = [
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT"
];
// node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js
const getTransformedHeaders = (headers) => {
	const transformedHeaders = {};
	for (const name in headers) {
		if (!(0,hasOwn.t)(headers, name)) continue;
		const headerValues = headers[name];
		transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
	}
	return transformedHeaders;
};
// node_modules/@smithy/node-http-handler/dist-es/timing.js
const timing = {
	setTimeout: (cb, ms) => setTimeout(cb, ms),
	clearTimeout: (timeoutId) => clearTimeout(timeoutId)
};
// node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js
const DEFER_EVENT_LISTENER_TIME$2 = 1e3;
const setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
	if (!timeoutInMs) return -1;
	const registerTimeout = (offset) => {
		const timeoutId = timing.setTimeout(() => {
			request.destroy();
			reject(Object.assign(/* @__PURE__ */ new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), { name: "TimeoutError" }));
		}, timeoutInMs - offset);
		const doWithSocket = (socket) => {
			if (socket?.connecting) socket.on("connect", () => {
				timing.clearTimeout(timeoutId);
			});
			else timing.clearTimeout(timeoutId);
		};
		if (request.socket) doWithSocket(request.socket);
		else request.on("socket", doWithSocket);
	};
	if (timeoutInMs < 2e3) {
		registerTimeout(0);
		return 0;
	}
	return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME$2), DEFER_EVENT_LISTENER_TIME$2);
};
// node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js
const setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
	if (timeoutInMs) return timing.setTimeout(() => {
		let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
		if (throwOnRequestTimeout) {
			const error = Object.assign(new Error(msg), {
				name: "TimeoutError",
				code: "ETIMEDOUT"
			});
			req.destroy(error);
			reject(error);
		} else {
			msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
			logger?.warn?.(msg);
		}
	}, timeoutInMs);
	return -1;
};
// node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js
const DEFER_EVENT_LISTENER_TIME$1 = 3e3;
const setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = DEFER_EVENT_LISTENER_TIME$1) => {
	if (keepAlive !== true) return -1;
	const registerListener = () => {
		if (request.socket) request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
		else request.on("socket", (socket) => {
			socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
		});
	};
	if (deferTimeMs === 0) {
		registerListener();
		return 0;
	}
	return timing.setTimeout(registerListener, deferTimeMs);
};
// node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
const resolveDefaultSocketTimeout = (config) => {
	const value = config?.defaultSocketTimeout;
	return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
};
// node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js
const DEFER_EVENT_LISTENER_TIME = 3e3;
const setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
	if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
	let response;
	request.once("response", (res) => response = res);
	const onTimeout = () => {
		if (response?.complete) {
			request.socket?.destroy();
			return;
		}
		const error = Object.assign(/* @__PURE__ */ new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
		response?.destroy(error);
		request.destroy();
		reject(error);
	};
	const registerTimeout = () => {
		const { socket } = request;
		if (!socket) request.once("socket", registerTimeout);
		else if (socket.connecting) socket.once("connect", registerTimeout);
		else {
			socket.setTimeout(timeoutInMs, onTimeout);
			request.on("close", () => socket.removeListener("timeout", onTimeout));
		}
	};
	if (timeoutInMs < 6e3) {
		registerTimeout();
		return;
	}
	const deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME);
	request.once("close", () => timing.clearTimeout(deferralId));
};
// node_modules/@smithy/node-http-handler/dist-es/write-request-body.js
const MIN_WAIT_TIME = 6e3;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
	const headers = request.headers;
	const expect = headers ? headers.Expect || headers.expect : void 0;
	let timeoutId = -1;
	let sendBody = true;
	if (!externalAgent && expect === "100-continue") sendBody = await Promise.race([new Promise((resolve) => {
		timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
	}), new Promise((resolve) => {
		httpRequest.on("continue", () => {
			timing.clearTimeout(timeoutId);
			resolve(true);
		});
		httpRequest.on("response", () => {
			timing.clearTimeout(timeoutId);
			resolve(false);
		});
		httpRequest.on("error", () => {
			timing.clearTimeout(timeoutId);
			resolve(false);
		});
	})]);
	if (sendBody) writeBody(httpRequest, request.body);
}
function writeBody(httpRequest, body) {
	if (body instanceof external_node_stream_.Readable) {
		body.pipe(httpRequest);
		return;
	}
	if (body) {
		const isBuffer = Buffer.isBuffer(body);
		if (isBuffer || typeof body === "string") {
			if (isBuffer && body.byteLength === 0) httpRequest.end();
			else httpRequest.end(body);
			return;
		}
		const uint8 = body;
		if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
			httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
			return;
		}
		httpRequest.end(Buffer.from(body));
		return;
	}
	httpRequest.end();
}
// node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js
let hAgent = void 0;
let hRequest = void 0;
var NodeHttpHandler = class NodeHttpHandler {
	config;
	configProvider;
	socketWarningTimestamp = 0;
	externalAgent = false;
	metadata = { handlerProtocol: "http/1.1" };
	static create(instanceOrOptions) {
		if (typeof instanceOrOptions?.handle === "function") return instanceOrOptions;
		return new NodeHttpHandler(instanceOrOptions);
	}
	static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
		const { sockets, requests, maxSockets } = agent;
		if (typeof maxSockets !== "number" || maxSockets === Infinity) return socketWarningTimestamp;
		if (Date.now() - 15e3 < socketWarningTimestamp) return socketWarningTimestamp;
		if (sockets && requests) for (const origin in sockets) {
			if (!(0,hasOwn.t)(sockets, origin)) continue;
			const socketsInUse = sockets[origin]?.length ?? 0;
			const requestsEnqueued = requests[origin]?.length ?? 0;
			if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
				logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
				return Date.now();
			}
		}
		return socketWarningTimestamp;
	}
	constructor(options) {
		this.configProvider = new Promise((resolve, reject) => {
			if (typeof options === "function") options().then((_options) => {
				resolve(this.resolveDefaultConfig(_options));
			}).catch(reject);
			else resolve(this.resolveDefaultConfig(options));
		});
	}
	destroy() {
		this.config?.httpAgent?.destroy();
		this.config?.httpsAgent?.destroy();
	}
	async handle(request, { abortSignal, requestTimeout } = {}) {
		if (!this.config) this.config = await this.configProvider;
		const config = this.config;
		const logger = config.logger;
		const isSSL = request.protocol === "https:";
		if (!isSSL && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
		return new Promise((_resolve, _reject) => {
			let writeRequestBodyPromise = void 0;
			let socketWarningTimeoutId = -1;
			let connectionTimeoutId = -1;
			let requestTimeoutId = -1;
			let keepAliveTimeoutId = -1;
			const clearTimeouts = () => {
				timing.clearTimeout(socketWarningTimeoutId);
				timing.clearTimeout(connectionTimeoutId);
				timing.clearTimeout(requestTimeoutId);
				timing.clearTimeout(keepAliveTimeoutId);
			};
			const resolve = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeouts();
				_resolve(arg);
			};
			const reject = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeouts();
				_reject(arg);
			};
			if (abortSignal?.aborted) {
				reject(buildAbortError(abortSignal));
				return;
			}
			const headers = request.headers;
			const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
			let agent = isSSL ? config.httpsAgent : config.httpAgent;
			if (expectContinue && !this.externalAgent) agent = new (isSSL ? external_node_https_namespaceObject.Agent : hAgent)({
				keepAlive: false,
				maxSockets: Infinity
			});
			socketWarningTimeoutId = timing.setTimeout(() => {
				this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
			}, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
			const queryString = request.query ? buildQueryString(request.query) : "";
			let auth = void 0;
			if (request.username != null || request.password != null) auth = `${request.username ?? ""}:${request.password ?? ""}`;
			let path = request.path;
			if (queryString) path += `?${queryString}`;
			if (request.fragment) path += `#${request.fragment}`;
			let hostname = request.hostname ?? "";
			if (hostname[0] === "[" && hostname.endsWith("]")) hostname = request.hostname.slice(1, -1);
			else hostname = request.hostname;
			const nodeHttpsOptions = {
				headers: request.headers,
				host: hostname,
				method: request.method,
				path,
				port: request.port,
				agent,
				auth
			};
			const req = (isSSL ? external_node_https_namespaceObject.request : hRequest)(nodeHttpsOptions, (res) => {
				const httpResponse = new HttpResponse({
					statusCode: res.statusCode || -1,
					reason: res.statusMessage,
					headers: getTransformedHeaders(res.headers),
					body: res
				});
				resolve({ response: httpResponse });
			});
			req.on("error", (err) => {
				if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) reject(Object.assign(err, { name: "TimeoutError" }));
				else reject(err);
			});
			if (abortSignal) {
				const onAbort = () => {
					req.destroy();
					const abortError = buildAbortError(abortSignal);
					reject(abortError);
				};
				if (typeof abortSignal.addEventListener === "function") {
					const signal = abortSignal;
					signal.addEventListener("abort", onAbort, { once: true });
					req.once("close", () => signal.removeEventListener("abort", onAbort));
				} else abortSignal.onabort = onAbort;
			}
			const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
			connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
			requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
			const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
			if (defaultSocketTimeout) setSocketTimeout(req, reject, defaultSocketTimeout, true);
			else setSocketTimeout(req, reject, config.socketTimeout);
			const httpAgent = nodeHttpsOptions.agent;
			if (typeof httpAgent === "object" && "keepAlive" in httpAgent) keepAliveTimeoutId = setSocketKeepAlive(req, {
				keepAlive: httpAgent.keepAlive,
				keepAliveMsecs: httpAgent.keepAliveMsecs
			});
			writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => {
				clearTimeouts();
				return _reject(e);
			});
		});
	}
	updateHttpClientConfig(key, value) {
		this.config = void 0;
		this.configProvider = this.configProvider.then((config) => {
			switch (key) {
				case Symbol.for("logger"):
					key = "logger";
					value = config.logger ?? value;
					break;
				case Symbol.for("@smithy/defaultSocketTimeout"):
					key = "defaultSocketTimeout";
					value = resolveDefaultSocketTimeout(config) ?? value;
			}
			return {
				...config,
				[key]: value
			};
		});
	}
	httpHandlerConfigs() {
		return this.config ?? {};
	}
	resolveDefaultConfig(options) {
		const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
		const keepAlive = true;
		const maxSockets = 50;
		let httpAgentPromise;
		return {
			connectionTimeout,
			requestTimeout,
			socketTimeout,
			defaultSocketTimeout: resolveDefaultSocketTimeout(options),
			socketAcquisitionWarningTimeout,
			throwOnRequestTimeout,
			httpAgentProvider: () => httpAgentPromise ??= (async () => {
				const node_http = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
				const { Agent, request } = node_http.default ?? node_http;
				hRequest = request;
				hAgent = Agent;
				if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
					this.externalAgent = true;
					return httpAgent;
				}
				return new hAgent({
					keepAlive,
					maxSockets,
					...httpAgent
				});
			})(),
			httpsAgent: (() => {
				if (httpsAgent instanceof external_node_https_namespaceObject.Agent || typeof httpsAgent?.destroy === "function") {
					this.externalAgent = true;
					return httpsAgent;
				}
				return new external_node_https_namespaceObject.Agent({
					keepAlive,
					maxSockets,
					...httpsAgent
				});
			})(),
			logger
		};
	}
};
// build/src/aws/proxy.js
/**
* The proxy for an address, as curl and the AWS CLI read the environment: https_proxy or HTTPS_PROXY, unless no_proxy
* or NO_PROXY names the host. Plain http is for this machine only, where no proxy is asked. May hold a password.
*/
function proxyFor(url, env) {
	if (url.protocol !== "https:") return void 0;
	const proxy = variable(env, "https_proxy") ?? variable(env, "HTTPS_PROXY");
	const exceptions = variable(env, "no_proxy") ?? variable(env, "NO_PROXY") ?? "";
	if (proxy === void 0 || isException(url.hostname.toLowerCase(), url.port ?? 443, exceptions)) return void 0;
	return proxy.includes("://") ? proxy : `http://${proxy}`;
}
/** `.example.com`, `example.com` and `*.example.com` all stand for the domain and what is below it; `*` for everything. */
function isException(hostname, port, exceptions) {
	return exceptions.toLowerCase().split(/[\s,]+/).some((exception) => {
		const [, domain, onlyPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(exception) ?? [];
		if (exception === "*") return true;
		if (!domain || onlyPort !== void 0 && Number(onlyPort) !== port) return false;
		return hostname === domain || hostname.endsWith(`.${domain}`);
	});
}
// build/src/aws/transport.js
const LARGEST_ANSWER = 262144;
function transport(settings) {
	const handlers = /* @__PURE__ */ new Map();
	return {
		metadata: { handlerProtocol: "http/1.1" },
		async handle(request, options) {
			const proxy = proxyFor(request, settings.env);
			const handler = handlers.get(proxy ?? "") ?? handlerFor(settings, await agentFor(proxy, settings.trust));
			handlers.set(proxy ?? "", handler);
			const started = performance.now();
			const told = (what) => settings.log.debug(() => {
				const way = proxy ? `, by the proxy ${new URL(proxy).host}` : "";
				return `${request.method} ${request.hostname}: ${what} in ${Math.round(performance.now() - started)} ms${way}`;
			});
			try {
				const { response } = await handler.handle(request, options);
				const body = await readWhole(response.body);
				told(response.statusCode);
				return { response: Object.assign(new HttpResponse(response), { body }) };
			} catch (cause) {
				told((0,errors.o)(cause) ?? (cause instanceof Error ? cause.name : "failed"));
				throw cause;
			}
		},
		destroy() {
			for (const handler of handlers.values()) handler.destroy();
		},
		updateHttpClientConfig() {},
		httpHandlerConfigs: () => ({})
	};
}
function handlerFor({ connectTimeout, readTimeout }, httpsAgent) {
	return new NodeHttpHandler({
		connectionTimeout: connectTimeout * 1e3,
		requestTimeout: readTimeout * 1e3,
		throwOnRequestTimeout: true,
		socketTimeout: readTimeout * 1e3,
		httpsAgent
	});
}
async function agentFor(proxy, trust) {
	if (proxy === void 0) return new external_node_https_namespaceObject.Agent({
		keepAlive: true,
		...trust
	});
	if (!URL.canParse(proxy)) throw new errors.r("HTTPS_PROXY is not a URL");
	const { HttpsProxyAgent } = await __nccwpck_require__.e(/* import() */ 834).then(__nccwpck_require__.bind(__nccwpck_require__, 5834));
	const agent = new HttpsProxyAgent(proxy, {
		keepAlive: true,
		...trust
	});
	Object.assign(agent.options, trust);
	return agent;
}
async function readWhole(stream) {
	const chunks = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > LARGEST_ANSWER) throw new errors.r("The answer is larger than 256 KiB: this is not the service");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
// build/src/aws/connection.js
/**
* Decides how this run reaches AWS. Nothing is sent yet. Throws a ConfigurationError without a Region or without
* the profile that was asked for, and a FailureError for a variable of the environment that cannot be obeyed.
*/
async function openConnection(values, { env, clock, log, anyRegion }) {
	const profile = await loadProfile(values.profile, env);
	const region = findRegion(values.region, env, profile) ?? anyRegion ?? noRegion(profile);
	const maxAttempts = readMaxAttempts(variable(env, "AWS_MAX_ATTEMPTS") ?? profile.setting("max_attempts"));
	refuseUnknownRetryMode(variable(env, "AWS_RETRY_MODE") ?? profile.setting("retry_mode"));
	log.debug(() => `Region ${region}, profile ${profile.name}`);
	return {
		region,
		profile: values.profile,
		transport: transport({
			connectTimeout: values["cli-connect-timeout"],
			readTimeout: values["cli-read-timeout"],
			trust: await findTlsOptions(values, {
				env,
				log,
				profile
			}),
			env,
			log
		}),
		retryPolicy: retryPolicy({
			maxWaitSeconds: values["max-wait"],
			maxAttempts,
			clock,
			log
		}),
		endpoint: endpoints(values, env, profile)
	};
}
/** Throws a ConfigurationError where there is no Region, for what needs none and the AWS CLI refuses all the same. */
async function requireRegion(values, env) {
	const profile = await loadProfile(values.profile, env);
	if (findRegion(values.region, env, profile) === void 0) noRegion(profile);
}
function findRegion(option, env, profile) {
	const region = option ?? variable(env, "AWS_REGION") ?? variable(env, "AWS_DEFAULT_REGION") ?? profile.setting("region");
	if (region !== void 0 && !awsOptions.region.pattern.regex.test(region)) throw new errors.r(`region: ${(0,errors.c)(region)} must be ${awsOptions.region.pattern.says}`);
	return region;
}
function noRegion(profile) {
	throw new errors.t(`No Region. Set the option region, or AWS_REGION or AWS_DEFAULT_REGION in the environment, or region in the profile "${profile.name}"`);
}
function readMaxAttempts(text) {
	if (text === void 0) return void 0;
	const attempts = Number(text);
	if (Number.isInteger(attempts) && attempts >= 1) return attempts;
	throw new errors.r(`AWS_MAX_ATTEMPTS: ${(0,errors.c)(text)} must be a whole number of at least 1`);
}
/** Our retries are what both of the AWS CLI's modes ask for; another name is a mistake there too. */
function refuseUnknownRetryMode(mode) {
	if (mode !== void 0 && mode !== "standard" && mode !== "adaptive") throw new errors.r(`AWS_RETRY_MODE: ${(0,errors.c)(mode)} must be standard or adaptive`);
}
// build/src/aws/check-answer.js
/**
* Lets a response through only if AWS can have sent it. A captive portal, a broken proxy and an empty 200 all look
* like success to the SDK, which then returns an answer without a password.
*/
function checkEnvelope(response, form) {
	const { statusCode, body } = response;
	const type = response.headers["content-type"] ?? "";
	const isOurs = /xml|json/i.test(type) || type === "" && body.length > 0;
	if (statusCode >= 300 && statusCode < 400) throw new errors.r(`The service answered with a redirect (${statusCode}); redirects are not followed`);
	if (statusCode >= 400) {
		if (!isOurs || body.length === 0) throw bareStatus(statusCode, response.reason, form);
		return;
	}
	if (body.length === 0) throw new errors.r(`The service answered ${statusCode} with nothing in it`);
	if (!isOurs) throw new errors.r(`The service answered ${statusCode} with ${type}: this is not AWS. Is a proxy or a sign-in page in between?`);
}
/**
* An error of which only the status is AWS's word, in the form of the SDK's own errors. The AWS CLI takes it for a
* refusal, save where XML should have told the reason of one.
*/
function bareStatus(status, reason, form) {
	return Object.assign(new Error(reason || `HTTP status ${status}`), {
		name: String(status),
		$fault: status >= 500 ? "server" : "client",
		$metadata: { httpStatusCode: status },
		unreadable: form === "xml" && status < 500
	});
}
/** The least that a password of AWS has; a shorter one, masked, would star out half of a log. */
const SHORTEST_PASSWORD = 8;
/**
* What is wrong with a login, or undefined when it can be believed. There is no upper limit to a password's
* length: 1,200 characters occur. Control characters are refused rather than cleaned: a later step must get
* exactly what AWS sent or nothing.
*/
function problemWithLogin({ username, password, expiresAt }, now) {
	if (!username) return "without a user name";
	const secret = password?.reveal();
	if (!secret) return "without a password";
	if (!isPlain(username)) return "with control characters in the user name";
	if (!isPlain(secret)) return "with control characters in the password";
	if (secret.length < SHORTEST_PASSWORD) return `with a password of fewer than ${SHORTEST_PASSWORD} characters`;
	if (!expiresAt || Number.isNaN(expiresAt.getTime())) return "without an expiry";
	if (expiresAt.getTime() <= now) return `that expired at ${expiresAt.toISOString()}; is the clock right?`;
}
function isPlain(text) {
	return text.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
}
// build/src/aws/client.js
/** The settings of a client of the SDK. The retries are ours (retry.ts): the SDK's give up within seconds. */
function clientSettings(service, connection, keys, { readable } = {}) {
	const endpoint = connection.endpoint(service);
	return {
		region: connection.region,
		maxAttempts: 1,
		retryMode: "standard",
		defaultsMode: "standard",
		requestHandler: guarded(connection.transport, {
			service,
			readable
		}),
		customUserAgent: "cluster-credentials",
		...connection.profile === void 0 ? {} : { profile: connection.profile },
		...endpoint === void 0 ? {} : { endpoint },
		...keys ? { credentials: revealed(keys) } : {
			credentials: nobody,
			signer: unsigned
		}
	};
}
function guarded(transport, { service, readable }) {
	let last = "";
	return {
		...transport,
		async handle(request, options) {
			const { response } = await transport.handle(request, options);
			checkEnvelope(response, service === "emr" ? "json" : "xml");
			last = Buffer.from(response.body).toString("utf8");
			if (readable) response.body = Buffer.from(readable(last));
			return { response };
		},
		lastAnswer: () => last
	};
}
function revealed({ accessKeyId, secretAccessKey, sessionToken }) {
	return {
		accessKeyId,
		secretAccessKey: secretAccessKey.reveal(),
		...sessionToken ? { sessionToken: sessionToken.reveal() } : {}
	};
}
const nobody = {
	accessKeyId: "",
	secretAccessKey: ""
};
const unsigned = { sign: async (request) => request };
// build/src/identity/assume-role.js
/** Exchanges an OIDC token for a session of the role. `token` is asked for at each attempt, so that it is fresh. */
async function assumeRoleWithWebIdentity(role, token, connection) {
	const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(681), __nccwpck_require__.e(701), __nccwpck_require__.e(955)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6955));
	const client = new STSClient(clientSettings("sts", connection, void 0));
	return believed$1(role, await connection.retryPolicy.retry("AssumeRoleWithWebIdentity", async (abortSignal) => {
		const WebIdentityToken = (await token()).reveal();
		return client.send(new AssumeRoleWithWebIdentityCommand({
			...parameters(role),
			WebIdentityToken
		}), { abortSignal });
	}), connection);
}
/** Exchanges the keys of one session for a session of the role. */
async function assumeRole(role, { connection, keys }) {
	const { STSClient, AssumeRoleCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(681), __nccwpck_require__.e(701), __nccwpck_require__.e(955)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6955));
	const client = new STSClient(clientSettings("sts", connection, keys));
	return believed$1(role, await connection.retryPolicy.retry("AssumeRole", (abortSignal) => client.send(new AssumeRoleCommand({
		...parameters(role),
		ExternalId: role.externalId
	}), { abortSignal })), connection);
}
/** Asks AWS whose keys these are: the account and the ARN. */
async function callerOf({ connection, keys }) {
	const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(681), __nccwpck_require__.e(701), __nccwpck_require__.e(955)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6955));
	const client = new STSClient(clientSettings("sts", connection, keys));
	const { Account, Arn } = await connection.retryPolicy.retry("GetCallerIdentity", (abortSignal) => client.send(new GetCallerIdentityCommand({}), { abortSignal }));
	if (!Account || !Arn) throw new errors.r("GetCallerIdentity returned no account");
	return {
		connection,
		keys,
		account: Account,
		principal: Arn
	};
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
/**
* Every field is looked at: an empty 200, of a captive portal say, must not become a session, and one of another
* role or account must not be used.
*/
function believed$1(role, { Credentials, AssumedRoleUser }, connection) {
	const keys = keysIn$1(Credentials);
	const principal = AssumedRoleUser?.Arn;
	if (!keys || !principal) throw new errors.r(`STS returned no credentials for the role ${(0,errors.c)(role.arn)}`);
	const { partition, account, name } = roleNameOf(role.arn);
	if (!principal.startsWith(`arn:${partition}:sts::${account}:assumed-role/${name}/`)) throw new errors.r(`STS returned a session of ${(0,errors.c)(principal)} for the role ${(0,errors.c)(role.arn)}`);
	return {
		connection,
		keys,
		account,
		principal
	};
}
function keysIn$1(credentials) {
	const { AccessKeyId, SecretAccessKey, SessionToken } = credentials ?? {};
	if (!AccessKeyId || !SecretAccessKey || !SessionToken) return void 0;
	return {
		accessKeyId: AccessKeyId,
		secretAccessKey: new Secret(SecretAccessKey),
		sessionToken: new Secret(SessionToken)
	};
}
/** Takes apart an ARN that its option has checked. */
function roleNameOf(arn) {
	const [, partition = "", , , account = "", resource = ""] = arn.split(":");
	return {
		partition,
		account,
		name: resource.split("/").at(-1) ?? ""
	};
}
/** The audience that STS of this partition expects. */
function audienceFor(partition) {
	return partition === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}
// build/src/run-program.js
const LONGEST$1 = 6e4;
const LARGEST$1 = 262144;
/** Runs helpers in this environment. */
function programRunner(env) {
	return async (command, args, stdin) => {
		const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
		return new Promise((resolve, reject) => {
			const options = {
				env: { ...env },
				timeout: LONGEST$1,
				maxBuffer: LARGEST$1,
				windowsHide: true
			};
			const child = execFile(command, [...args], options, (error, stdout) => {
				if (!error) resolve(stdout);
				else if (error.code === "ENOENT") reject(new errors.t(`${(0,errors.l)(command)} was not found on the PATH`));
				else reject(new errors.r(`${(0,errors.l)(command)} failed (${(0,errors.l)(String(error.code ?? error.signal))})`));
			});
			child.stdin?.on("error", () => {});
			child.stdin?.end(stdin?.reveal() ?? "");
		});
	};
}
// build/src/identity/fresh-token.js
const LIFE_LEFT = 6e4;
/** A function that returns a token with at least a minute to live, masked. It fetches a new one only when it must. */
function freshToken({ source, audience, insist, connection }, { env, clock, log, mask, tell }) {
	let held;
	return async () => {
		if (held && (held.claims?.expiresAt ?? Number.POSITIVE_INFINITY) - clock.now() > LIFE_LEFT) return held.token;
		const token = await source.fetchToken({
			env,
			audience,
			connection,
			runProgram: programRunner(env)
		});
		await mask([token]);
		const claims = (0,errors.u)(token);
		tell?.({
			source: source.name,
			claims
		});
		log.debug(() => `Token: ${claims ? describe(claims) : "not a JSON Web Token"}`);
		if (insist && !claims) throw new errors.r(`${source.name} gave something that is not a JSON Web Token`);
		if (insist && !claims?.audiences.includes(audience)) throw new errors.t(`${source.name} gave a token for the audience ${(0,errors.c)(claims?.audiences.join(" ") ?? "")}; ${(0,errors.c)(audience)} was asked for`);
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
// build/src/identity/session-name.js
const LONGEST = 64;
/** What each CI system calls the repository or project, and the run. */
const NAMES = [
	["GITHUB_REPOSITORY", "GITHUB_RUN_ID"],
	["CI_PROJECT_PATH", "CI_PIPELINE_ID"],
	["BUILD_REPOSITORY_NAME", "BUILD_BUILDID"],
	["BUILDKITE_PIPELINE_SLUG", "BUILDKITE_BUILD_NUMBER"],
	["CIRCLE_PROJECT_REPONAME", "CIRCLE_BUILD_NUM"],
	["BITBUCKET_REPO_FULL_NAME", "BITBUCKET_BUILD_NUMBER"],
	["SEMAPHORE_PROJECT_NAME", "SEMAPHORE_WORKFLOW_ID"],
	["TEAMCITY_PROJECT_NAME", "BUILD_NUMBER"],
	["JOB_NAME", "BUILD_NUMBER"]
];
/**
* A session name that means something in CloudTrail: repository and run. Only what STS allows, 2 to 64 characters;
* a long repository name gives way, the number of the run stays.
*/
function defaultSessionName(env) {
	const names = NAMES.find(([repository]) => variable(env, repository) !== void 0);
	if (!names) return "cluster-credentials";
	const [repository, run] = names.map((name) => allowed(variable(env, name) ?? ""));
	const end = run ? `-${run}` : "";
	return `${(repository ?? "").slice(0, Math.max(0, LONGEST - end.length))}${end}`.slice(0, LONGEST).padEnd(2, "-");
}
function allowed(text) {
	return text.replace(/[^\w+=,.@-]/g, "-");
}
// build/src/identity/default-chain.js
/** Keys of the environment, where there are any. Throws a FailureError for one half of them. */
function keysIn(env) {
	const accessKeyId = variable(env, "AWS_ACCESS_KEY_ID");
	const secretAccessKey = variable(env, "AWS_SECRET_ACCESS_KEY");
	if (!accessKeyId) return void 0;
	if (!secretAccessKey) throw new errors.r("AWS_ACCESS_KEY_ID is set without AWS_SECRET_ACCESS_KEY");
	return wrapped({
		accessKeyId,
		secretAccessKey,
		sessionToken: variable(env, "AWS_SESSION_TOKEN")
	});
}
/** The role beside AWS_WEB_IDENTITY_TOKEN_FILE. Throws a FailureError when there is none. */
function ambientRole(env) {
	const arn = variable(env, "AWS_ROLE_ARN");
	if (arn === void 0) throw new errors.r("AWS_WEB_IDENTITY_TOKEN_FILE is set without a role. Set AWS_ROLE_ARN too, or role-to-assume");
	return {
		arn,
		sessionName: variable(env, "AWS_ROLE_SESSION_NAME") ?? defaultSessionName(env)
	};
}
/**
* The keys of what is left of the default chain: profile, SSO, process, container (ECS, Pod Identity), instance.
* Throws a ConfigurationError when there are none anywhere.
* https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
*/
async function restOfTheChain(connection) {
	const { profile } = connection;
	const { defaultProvider } = await __nccwpck_require__.e(/* import() */ 735).then(__nccwpck_require__.bind(__nccwpck_require__, 5735)).then((n) => n.t);
	const { region, requestHandler, endpoint } = {
		endpoint: void 0,
		...clientSettings("sts", connection, void 0)
	};
	const provider = defaultProvider({
		...profile === void 0 ? {} : { profile },
		logger: {
			trace() {},
			debug() {},
			info() {},
			warn() {},
			error() {}
		},
		clientConfig: {
			region,
			requestHandler,
			...endpoint === void 0 ? {} : { endpoint }
		}
	});
	return wrapped(await connection.retryPolicy.retry("AssumeRoleWithWebIdentity", async () => {
		try {
			return await provider();
		} catch (cause) {
			if (!(cause instanceof Error) || !/CredentialsProviderError|TokenProviderError/.test(cause.name)) throw cause;
			throw new errors.t(`No identity. Neither role-to-assume with an OIDC token, nor AWS keys in the environment, a profile, a web identity token file, a container or an instance (${(0,errors.l)(cause.message)})`);
		}
	}));
}
function wrapped({ accessKeyId, secretAccessKey, sessionToken }) {
	return {
		accessKeyId,
		secretAccessKey: new Secret(secretAccessKey),
		...sessionToken ? { sessionToken: new Secret(sessionToken) } : {}
	};
}
// build/src/identity/sources/token-file.js
const LARGEST_TOKEN = 2e4;
/** A token that something else keeps fresh in a file, such as the kubelet. Read anew for each attempt. */
function tokenFileSource(path) {
	return {
		name: `the file ${(0,errors.c)(path)}`,
		applies: () => true,
		audience: "given",
		fetchToken: () => readToken(path)
	};
}
/** The file that a pod, or a CI system's own credential binding, names in AWS_WEB_IDENTITY_TOKEN_FILE. */
const ambientTokenFileSource = {
	name: "AWS_WEB_IDENTITY_TOKEN_FILE",
	applies: (env) => variable(env, "AWS_WEB_IDENTITY_TOKEN_FILE") !== void 0,
	audience: "given",
	fetchToken: ({ env }) => readToken(variable(env, "AWS_WEB_IDENTITY_TOKEN_FILE") ?? "")
};
async function readToken(path) {
	const token = (await (0,promises_.readFile)(path, "utf8").catch((cause) => {
		throw new errors.r(`The token file ${(0,errors.c)(path)} cannot be read (${(0,errors.o)(cause)})`);
	})).trim();
	if (token.length >= 4 && token.length <= LARGEST_TOKEN) return new Secret(token);
	throw new errors.a("web-identity-token-file", [`The token file ${(0,errors.c)(path)} holds ${token.length} characters; a token has 4 to ${LARGEST_TOKEN}`]);
}
// build/src/identity/session.js
/** The session that STS gives for a token of the source. */
async function sessionOfToken(values, { source, role, connection }, context) {
	context.log.debug(() => `Identity: OIDC token of ${source.name} for the role ${role.arn}`);
	const fixed = source.fixedAudience?.(context.env);
	const session = await assumeRoleWithWebIdentity(role, freshToken({
		source,
		audience: values.audience ?? fixed ?? source.usualAudience?.(context.env) ?? audienceFor(roleNameOf(role.arn).partition),
		insist: values.audience !== void 0 || fixed !== void 0 || source.audience === "chosen",
		connection
	}, context), connection);
	await maskKeys(session, context.mask);
	return session;
}
/**
* The role that a pod, or a CI system's own binding, names beside a token file comes before everything but keys in the
* environment and a profile that was asked for, as in the AWS CLI; it is assumed by us, with our checks and retries.
*/
async function sessionOfDefaultChain(values, connection, context) {
	const { env, log } = context;
	const keys = connection.profile === void 0 ? keysIn(env) : void 0;
	if (!keys && connection.profile === void 0 && ambientTokenFileSource.applies(env)) {
		const role = ambientRole(env);
		return sessionOfToken(values, {
			source: ambientTokenFileSource,
			role,
			connection
		}, context);
	}
	log.debug(() => `Identity: ${keys ? "keys of the environment" : "the default chain of AWS"}`);
	return {
		connection,
		keys: keys ?? await restOfTheChain(connection)
	};
}
/** Assumes one role with the keys of the one before; the session of the last, or the first one without roles. */
async function assumeChain(roles, first, mask) {
	let session = first;
	for (const role of roles) {
		session = await assumeRole(role, session);
		await maskKeys(session, mask);
	}
	return session;
}
/** AWS would accept these keys from anybody who reads them in a debug log. */
function maskKeys({ keys }, mask) {
	return mask([keys?.secretAccessKey, keys?.sessionToken].filter((secret) => secret !== void 0));
}
// build/src/identity/sources/http-token.js
/**
* Asks for a token, again where waiting may help, until the deadline of the run. Follows no redirect, so that nobody
* but the endpoint gets the bearer token. Throws a ConfigurationError when this job may not have one, a ServiceError
* for other bad statuses, a FailureError when the answer holds no token.
*/
function callForToken(call, connection) {
	return connection.retryPolicy.retry(call.name, async (abortSignal) => {
		const { response } = await connection.transport.handle(requestTo(call), { abortSignal });
		return tokenOf(call, response);
	});
}
/** The URL that a variable holds. Throws a FailureError for one that others could read along. */
function tokenUrl(variable, address) {
	if (!URL.canParse(address)) throw new errors.r(`${variable} is not a URL`);
	const url = new URL(address);
	if (url.protocol === "https:" || url.protocol === "http:" && isThisMachine(url.hostname)) return url;
	throw new errors.r(`${variable} must be https: the answer is a credential`);
}
/** Reads the token out of an answer that is a JSON object. */
function jsonField(name) {
	return ({ body }) => {
		try {
			const value = JSON.parse(Buffer.from(body).toString("utf8"))?.[name];
			return typeof value === "string" ? value : void 0;
		} catch {
			return;
		}
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
	if (refusals.includes(status)) throw new errors.t(`${name} refused this job (HTTP ${status}). ${advice}`);
	if (status >= 400) throw Object.assign(/* @__PURE__ */ new Error(`HTTP status ${status}`), {
		name: String(status),
		$fault: "server",
		$metadata: { httpStatusCode: status },
		$response: { headers }
	});
	const token = status === 200 ? tokenIn(response)?.trim() : void 0;
	if (!token) throw new errors.r(`${name} answered ${status} without a token in it`);
	return new Secret(token);
}
// build/src/identity/sources/token-variables.js
/** The variables that hold a JSON Web Token, in the order of `names`, or all of them in that of the alphabet. */
function tokensIn(env, names = Object.keys(env).sort()) {
	return names.flatMap((name) => {
		const value = variable(env, name);
		if (value === void 0) return [];
		const token = new Secret(value.trim());
		const claims = (0,errors.u)(token);
		return claims ? [{
			name,
			token,
			claims
		}] : [];
	});
}
/**
* The first token for this audience. One that is for nothing else comes before one with several audiences, which
* not everybody takes.
*/
function tokenFor(audience, tokens) {
	const fitting = tokens.filter(({ claims }) => claims.audiences.includes(audience));
	return fitting.find(({ claims }) => claims.audiences.length === 1) ?? fitting[0];
}
/** Whether the issuer is the one at this address. True when the address is not known. */
function isIssuedBy(address, { claims }) {
	return address === void 0 || withoutSlash(claims.issuer ?? "") === withoutSlash(address);
}
/**
* Whether a CI system that puts its tokens into variables is the source for this job. Without any it still is, to say
* what to add to the pipeline; unless the job was given a token file, which then is its identity.
*/
function isSourceHere(env, ci, hasToken) {
	return isCi(env, ci) && (hasToken || variable(env, "AWS_WEB_IDENTITY_TOKEN_FILE") === void 0);
}
function withoutSlash(address) {
	return address.replace(/\/+$/, "");
}
// build/src/identity/sources/azure-pipelines.js
/** Azure DevOps makes tokens for whoever runs the job, all with the audience that Entra expects. */
const azurePipelinesTokenSource = {
	name: "Azure Pipelines",
	applies: (env) => isSourceHere(env, "azure-pipelines", variable(env, "SYSTEM_ACCESSTOKEN") !== void 0),
	audience: "given",
	fixedAudience: () => "api://AzureADTokenExchange",
	async fetchToken({ env, connection }) {
		const bearer = variable(env, "SYSTEM_ACCESSTOKEN");
		if (!bearer) throw new errors.t(`This step may not request an OIDC token. ${TO_ADD}`);
		return callForToken({
			name: "Azure DevOps's token endpoint",
			method: "POST",
			url: endpointOf$1(env),
			headers: {
				"x-tfs-fedauthredirect": "Suppress",
				"content-type": "application/json"
			},
			bearer: new Secret(bearer),
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
	if (!address) throw new errors.t("SYSTEM_OIDCREQUESTURI is not set: only an agent of Azure DevOps Services sets it, Azure DevOps Server has no OIDC tokens. In a container, pass the variable on");
	const url = tokenUrl("SYSTEM_OIDCREQUESTURI", address);
	url.searchParams.set("api-version", "7.1");
	const connection = variable(env, "AZURESUBSCRIPTION_SERVICE_CONNECTION_ID");
	if (connection) url.searchParams.set("serviceConnectionId", connection);
	return url;
}
// build/src/identity/sources/bitbucket.js
const NAME$2 = "BITBUCKET_STEP_OIDC_TOKEN";
/** One token a step, for the audiences that bitbucket-pipelines.yml names or else for the workspace. */
const bitbucketTokenSource = {
	name: "Bitbucket Pipelines",
	applies: (env) => isSourceHere(env, "bitbucket", variable(env, NAME$2) !== void 0),
	audience: "given",
	async fetchToken({ env }) {
		const token = variable(env, NAME$2)?.trim();
		if (token) return new Secret(token);
		throw new errors.t(`This step has no OIDC token. Add "oidc: true" to the step in bitbucket-pipelines.yml, and pass ${NAME$2} on to a container that the step starts`);
	}
};
// build/src/identity/sources/helper-token.js
/** Runs the helper and returns the token that it printed. Throws a ConfigurationError or a FailureError. */
async function askHelper({ command, args, absent, failed }, runProgram) {
	const token = (await runProgram(command, args).catch((cause) => {
		if (cause instanceof errors.t) throw new errors.t(absent, { cause });
		if (cause instanceof errors.r) throw new errors.r(failed, { cause });
		throw cause;
	})).trim();
	if (!/^\S+$/.test(token)) throw new errors.r(`${command} did not print a token and nothing else`);
	return new Secret(token);
}
// build/src/identity/sources/buildkite.js
/** The agent makes a token for any audience. It retries by itself, so we do not. */
const buildkiteTokenSource = {
	name: "Buildkite",
	applies: (env) => isCi(env, "buildkite"),
	audience: "chosen",
	fetchToken: ({ audience, runProgram }) => askHelper({
		command: "buildkite-agent",
		args: [
			"oidc",
			"request-token",
			"--audience",
			audience
		],
		absent: "Buildkite's agent is needed to get an OIDC token. In a container of the docker plugin, add \"mount-buildkite-agent: true\" to its options",
		failed: "Buildkite's agent gave no OIDC token. Run \"buildkite-agent oidc request-token --audience TEST > /dev/null\" in this step to see why. In a container it needs BUILDKITE_AGENT_ACCESS_TOKEN, and from version 3.104 on the job API, that is BUILDKITE_AGENT_JOB_API_SOCKET and BUILDKITE_AGENT_JOB_API_TOKEN"
	}, runProgram)
};
// build/src/identity/sources/circleci.js
/** The variables hold tokens for the organisation; the job's own command makes one for any other audience. */
const circleciTokenSource = {
	name: "CircleCI",
	applies: (env) => isCi(env, "circleci"),
	audience: "chosen",
	/** The organisation's id: what CircleCI's own pages tell people to enter in IAM. */
	usualAudience: (env) => ownTokens(env)[0]?.claims.audiences[0],
	async fetchToken({ env, audience, runProgram }) {
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
			absent: `CircleCI's own command "circleci" is needed to get an OIDC token for the audience ${(0,errors.c)(audience)}; ` + (organisation === void 0 ? NO_TOKENS : `${tokens[0]?.name} has ${(0,errors.c)(organisation)}`),
			failed: `CircleCI gave no OIDC token; ${NO_TOKENS}`
		}, runProgram);
	}
};
const NO_TOKENS = "builds of forks have tokens only if the project passes secrets to them (Project Settings, Advanced), and CircleCI Server has them from version 4.4 on";
/** The second version says more of where the job came from. */
function ownTokens(env) {
	return tokensIn(env, ["CIRCLE_OIDC_TOKEN_V2", "CIRCLE_OIDC_TOKEN"]);
}
// build/src/identity/sources/github.js
/**
* GitHub, GHES and Forgejo. Not by the toolkit, because that can end a step green with nothing when the answer is cut
* short, follows redirects with the bearer token, and has no time-out.
*/
const githubTokenSource = {
	name: "GitHub Actions",
	applies: isGitHub,
	audience: "chosen",
	async fetchToken({ env, audience, connection }) {
		const address = variable(env, "ACTIONS_ID_TOKEN_REQUEST_URL");
		const bearer = variable(env, "ACTIONS_ID_TOKEN_REQUEST_TOKEN");
		const advice = permission(env);
		if (!address || !bearer) throw new errors.t(`This job may not request an OIDC token. ${advice}`);
		const url = tokenUrl("ACTIONS_ID_TOKEN_REQUEST_URL", address);
		url.searchParams.set("audience", audience);
		return callForToken({
			name: isCi(env, "forgejo") ? "Forgejo's token endpoint" : "GitHub's token endpoint",
			method: "GET",
			url,
			bearer: new Secret(bearer),
			tokenIn: jsonField("value"),
			refusals: [401, 403],
			advice
		}, connection);
	}
};
/** Forgejo does not read GitHub's `permissions`. https://forgejo.org/docs/latest/user/actions/security-openid-connect/ */
function permission(env) {
	return isCi(env, "forgejo") ? "Add \"enable-openid-connect: true\" to the job in the workflow file." : "Add \"permissions: id-token: write\" to the job in the workflow file, and to the calling job if this workflow is reused. Workflows started from a fork cannot have it.";
}
// build/src/identity/sources/gitlab.js
/**
* GitLab puts the tokens that a job declares in `id_tokens` into variables whose names the user made up, so every
* variable is looked at.
*/
const gitlabTokenSource = {
	name: "GitLab CI",
	applies: (env) => isSourceHere(env, "gitlab", tokensIn(env).length > 0),
	audience: "given",
	async fetchToken({ env, audience }) {
		const all = tokensIn(env);
		const ours = all.filter((token) => isIssuedBy(variable(env, "CI_SERVER_URL"), token));
		const fitting = tokenFor(audience, ours) ?? tokenFor(audience, all);
		if (fitting) return fitting.token;
		const [only, ...more] = ours;
		if (only && more.length === 0) return only.token;
		throw new errors.t(all.length === 0 ? `This job has no OIDC token. ${toAdd(audience)}` : `This job has no OIDC token for the audience ${(0,errors.c)(audience)}, but ${all.map(inWords).join(", ")}. Set the option audience to that of the one to use, or declare another. ${toAdd(audience)}`);
	}
};
function inWords({ name, claims }) {
	return `${name} of ${(0,errors.c)(claims.issuer ?? "")} for ${(0,errors.c)(claims.audiences.join(" "))}`;
}
function toAdd(audience) {
	return `Add to the job in .gitlab-ci.yml:\n  id_tokens:\n    AWS_ID_TOKEN:\n      aud: ${(0,errors.c)(audience)}`;
}
// build/src/identity/sources/google-cloud-build.js
const NAME$1 = "Google's metadata server";
/** The metadata server of the build's machine makes a token of its service account for any audience. */
const googleCloudBuildTokenSource = {
	name: "Google Cloud Build",
	applies: (env) => isCi(env, "google-cloud-build"),
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
			tokenIn,
			refusals: [
				401,
				403,
				404
			],
			advice: "Set \"serviceAccount\" in cloudbuild.yaml to an account of your own that may create its OpenID tokens (roles/iam.serviceAccountOpenIdTokenCreator on itself); the default one cannot have any"
		}, connection);
	}
};
/** Plain http by the platform's design: the server is the machine's own, at a link-local address, and gets no secret. */
function endpointOf(env) {
	const host = variable(env, "GCE_METADATA_HOST") ?? "metadata.google.internal";
	const address = `http://${host}/computeMetadata/v1/instance/service-accounts/default/identity`;
	if (/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(host) && URL.canParse(address)) return new URL(address);
	throw new errors.r(`GCE_METADATA_HOST: ${(0,errors.c)(host)} is not a host, or a host and a port`);
}
/** Whoever else answers at this address, as a hotel's sign-in page might, does not say that it is Google's. */
const tokenIn = ({ headers, body }) => {
	if (headers["metadata-flavor"] === "Google") return Buffer.from(body).toString("utf8");
	throw new errors.r(`What answered in the place of ${NAME$1} is something else`);
};
// build/src/identity/sources/semaphore.js
const NAME = "SEMAPHORE_OIDC_TOKEN";
/** Each job has one token, for the organisation's URL; it may declare others, under names of its own, in `oidc_tokens`. */
const semaphoreTokenSource = {
	name: "Semaphore",
	applies: (env) => isSourceHere(env, "semaphore", tokensOf(env).length > 0),
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
		throw new errors.t(`This job has no OIDC token for AWS: Semaphore puts one into ${NAME} where the organisation's plan has OpenID Connect. Pass the variable on to a container that the job starts`);
	}
};
function tokensOf(env) {
	const organisation = variable(env, "SEMAPHORE_ORGANIZATION_URL");
	return tokensIn(env).filter((token) => token.name === NAME || isIssuedBy(organisation, token));
}
// build/src/identity/sources/token-env.js
/** A token in a variable that the user names: what a credential of Jenkins or a build feature of TeamCity was bound to. */
function tokenEnvSource(name) {
	return {
		name: `the variable ${(0,errors.c)(name)}`,
		applies: () => true,
		audience: "given",
		async fetchToken({ env }) {
			const token = variable(env, name)?.trim();
			if (token) return new Secret(token);
			throw new errors.t(`The variable ${(0,errors.c)(name)}, which should hold the OIDC token, is not set. Name the variable itself, not its value`);
		}
	};
}
// build/src/identity/index.js
/** By CI system. Which one this is, is found out once, in ci/detect.ts; its failure is final. */
const sources = {
	github: githubTokenSource,
	forgejo: {
		...githubTokenSource,
		name: "Forgejo Actions"
	},
	gitea: githubTokenSource,
	act: githubTokenSource,
	gitlab: gitlabTokenSource,
	"azure-pipelines": azurePipelinesTokenSource,
	buildkite: buildkiteTokenSource,
	circleci: circleciTokenSource,
	bitbucket: bitbucketTokenSource,
	semaphore: semaphoreTokenSource,
	"google-cloud-build": googleCloudBuildTokenSource
};
/** What is wrong with these options in this environment, as sentences that begin with an option's name. */
function identityProblems(values, location) {
	const roles = values["role-to-assume"] ?? [];
	const source = roles.length > 0 ? sourceFor(values, location) : void 0;
	const withToken = source !== void 0;
	const problems = [];
	if (values["role-external-id"] !== void 0 && withToken && roles.length === 1) problems.push("role-external-id: has no place when the only role is assumed with a token; leave it out");
	if (values.audience !== void 0 && roles.length > 0 && !withToken) problems.push("audience: there is no OIDC token here that could have it; leave it out");
	const fixed = source?.fixedAudience?.(location.env);
	if (values.audience !== void 0 && fixed !== void 0 && values.audience !== fixed) problems.push(`audience: ${(0,errors.c)(values.audience)} cannot be had; tokens of ${source?.name} have ${(0,errors.c)(fixed)}`);
	if (roles.length > 1 && values["role-duration-seconds"] > 3600) problems.push(`role-duration-seconds: "${values["role-duration-seconds"]}" must be at most 3600 in a chain of roles`);
	return problems;
}
/**
* Proves who we are. With a role and a token: the token's session, then the chain. Otherwise the default chain, and
* the roles on top of it; never the default chain once a token was there to be had. The account is checked here,
* before anything else can be asked. Throws a ConfigurationError, ServiceError or FailureError.
*/
async function openSession({ identity, aws, ci }, context) {
	const connection = await openConnection(aws, context);
	if (aws["no-sign-request"]) return {
		connection,
		keys: void 0
	};
	const roles = roleRequests(identity, context.env);
	const source = roles.length > 0 ? sourceFor(identity, {
		env: context.env,
		ci
	}) : void 0;
	const session = source && roles[0] ? await sessionOfToken(identity, {
		source,
		role: roles[0],
		connection
	}, context) : await sessionOfDefaultChain(identity, connection, context);
	return inAllowedAccount(await assumeChain(roles.slice(source ? 1 : 0), session, context.mask), identity["allowed-account-ids"]);
}
function sourceFor(values, { env, ci }) {
	const { "web-identity-token-file": file, "web-identity-token-env": variable } = values;
	if (file !== void 0) return tokenFileSource(file);
	if (variable !== void 0) return tokenEnvSource(variable);
	const id = ci ?? detectCi(env)?.id;
	const source = id && sources[id];
	return (ci !== void 0 || source?.applies(env) ? source : void 0) ?? (ambientTokenFileSource.applies(env) ? ambientTokenFileSource : void 0);
}
/** The session policies narrow the last role: an earlier one still has to assume the next. */
function roleRequests(values, env) {
	const arns = values["role-to-assume"] ?? [];
	return arns.map((arn, index) => ({
		arn,
		sessionName: values["role-session-name"] ?? defaultSessionName(env),
		durationSeconds: values["role-duration-seconds"],
		externalId: values["role-external-id"],
		...index === arns.length - 1 ? {
			policy: values["inline-session-policy"],
			policyArns: values["managed-session-policies"]
		} : {}
	}));
}
/** The session with its account and ARN, which AWS is asked for where nobody has told them yet. */
async function knownCaller(session) {
	return session.account === void 0 && session.keys ? callerOf(session) : session;
}
async function inAllowedAccount(session, allowed) {
	if (!allowed) return session;
	const known = await knownCaller(session);
	if (known.account !== void 0 && allowed.includes(known.account)) return known;
	throw new errors.t(`The session belongs to the account ${known.account}; allowed-account-ids allows ${allowed.join(", ")}. The cluster was not asked`);
}
// build/src/run.js
/**
* The whole program. Every front door prepares a request, calls this, and hands the result over.
*
* The order is a promise: the request was checked before a token is asked for, the account before the cluster, the
* answer before it is believed; and when this returns, everything secret in it is masked and nothing of it has been
* seen by anybody. Throws an ExpectedError for everything foreseen.
*/
async function run(request, { ci, env, clock }) {
	const session = await openSession(request, {
		env,
		clock,
		log: ci.log,
		mask: ci.mask
	});
	const answer = await request.call.send(session, clock.now);
	await ci.mask(passwordForms(answer.login));
	return {
		...answer,
		region: session.connection.region,
		account: session.account
	};
}
// build/src/entry/guards.js
/** Throws a ConfigurationError for a setting of Node that would show secrets or trust anybody, whatever we do. */
function refuseUnsafeNode(env) {
	if (/\*|\b(?:https?|http2|net|tls|stream)\b/i.test(env["NODE_DEBUG"] ?? "")) throw new errors.t("NODE_DEBUG prints every header, tokens included. Remove it from the environment");
	if (env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") throw new errors.t("NODE_TLS_REJECT_UNAUTHORIZED=0 lets anybody answer for AWS. Remove it");
}
// build/src/options/option.js
/** The names a user may type for a table: its options, and the twins of the negatable ones. */
function namesOf(table) {
	return Object.entries(table).flatMap(([name, option]) => option.kind === "switch" && option.negatable ? [name, negation(name)] : [name]);
}
/** `auto-create` to `no-auto-create`. */
function negation(name) {
	return `no-${name}`;
}
/** The options of a table that exist on this door. */
function optionsOn(door, table) {
	return Object.fromEntries(Object.entries(table).filter(([, option]) => !option.only || option.only === door));
}
// build/src/options/raw.js
/** An empty string means "not given", everywhere: CI systems pass unset inputs as "". */
function isGiven(raw) {
	if (!raw) return false;
	switch (raw.surface) {
		case "input": return raw.text.trim() !== "";
		case "argv": return raw.words.length !== 1 || raw.words[0] !== "";
		case "json": return raw.value !== "";
	}
}
/** The names of the given options, less those whose value is empty. */
function givenNames(raw) {
	return Object.keys(raw.given).filter((name) => isGiven(raw.given[name]));
}
// build/src/aws/arn.js
/** The ARN of an IAM role, of any partition and account. */
const roleArn = {
	minLength: 20,
	maxLength: 2048,
	pattern: {
		regex: /^arn:aws[a-zA-Z0-9-]*:iam::\d{12}:role\/(?:[\u0021-\u007e]+\/)?[\w+=,.@-]+$/,
		says: "the ARN of an IAM role, arn:aws:iam::ACCOUNT:role/NAME"
	}
};
// build/src/options/names.js
/**
* The one place that knows how an option is called on each surface: `db-user` in our tables and in a workflow,
* `--db-user` on the command line, `INPUT_DB-USER` in the environment of a step, `DbUser` in JSON and on the wire.
*/
/** `db-user` as the user typed it on this surface. */
function shown(name, surface) {
	switch (surface) {
		case "input": return name;
		case "argv": return flag(name);
		case "json": return member(name);
	}
}
/** `db-user` to `--db-user`. */
function flag(name) {
	return `--${name}`;
}
/** `db-user` to `INPUT_DB-USER`: the runner keeps hyphens. */
function inputVariable(name) {
	return `INPUT_${name.replace(/ /g, "_").toUpperCase()}`;
}
/** `INPUT_DB-USER` to `db-user`. */
function nameOfInput(variable) {
	return variable.slice(6).toLowerCase();
}
/** `db-user` to `DbUser`, the API's own spelling. */
function member(name) {
	return name.replace(/(?:^|-)([a-z0-9])/g, (_match, letter) => letter.toUpperCase());
}
/** The known name that is nearest to a mistyped one, or undefined when none is near. */
function nearest(typed, known) {
	const plain = typed.toLowerCase().replace(/_/g, "-");
	const begun = known.filter((name) => plain.length > 2 && name.startsWith(plain));
	if (begun.length === 1) return begun[0];
	const best = known.map((name) => ({
		name,
		distance: distance(plain, name)
	})).sort((one, other) => one.distance - other.distance)[0];
	return best && best.distance <= Math.max(1, Math.floor(plain.length / 4)) ? best.name : void 0;
}
/** How many letters to add, drop, change, or swap with their neighbour (Damerau and Levenshtein's distance). */
function distance(from, to) {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (const [row, letter] of [...from].entries()) {
		const current = [row + 1];
		for (const [column, other] of [...to].entries()) {
			const changed = at(last, column) + (letter === other ? 0 : 1);
			const swapped = letter === to[column - 1] && other === from[row - 1] ? at(beforeLast, column - 1) + 1 : changed;
			current.push(Math.min(changed, swapped, at(last, column + 1) + 1, at(current, column) + 1));
		}
		beforeLast = last;
		last = current;
	}
	return at(last, to.length);
}
function at(row, column) {
	return row[column] ?? Number.POSITIVE_INFINITY;
}
// build/src/options/read.js
/** Reads one given option. Every kind has one reader, whatever surface the option came from. */
function read$1(option, raw) {
	switch (option.kind) {
		case "text": return withText(raw, (text) => checked(text, problemWith(text, option)));
		case "choice":
			if (raw.surface === "argv" && raw.words.length === 0 && option.bare !== void 0) return { value: option.bare };
			return withText(raw, (text) => checked(text, option.choices.includes(text) ? void 0 : `${(0,errors.c)(text)} must be ${oneOf(option.choices)}`));
		case "integer": return readInteger(option, raw);
		case "switch": return readSwitch(raw);
		case "list": return readList(option, raw);
	}
}
function withText(raw, use) {
	switch (raw.surface) {
		case "input": return use(raw.text.trim());
		case "argv": {
			const [word, ...more] = raw.words;
			if (word === void 0) return { problem: "expects a value" };
			return more.length === 0 ? use(word) : { problem: `expects one value, found ${raw.words.map(errors.c).join(" ")}` };
		}
		case "json": return typeof raw.value === "string" ? use(raw.value) : wrongType(raw.value, "a string");
	}
}
function checked(value, problem) {
	return problem === void 0 ? { value } : { problem };
}
function readInteger(option, raw) {
	const rule = `must be a whole number of ${option.unit} from ${option.min} to ${option.max}`;
	const inRange = (value, text) => checked(value, value >= option.min && value <= option.max ? void 0 : `${(0,errors.c)(text)} ${rule}`);
	if (raw.surface === "json") return Number.isInteger(raw.value) ? inRange(Number(raw.value), String(raw.value)) : wrongType(raw.value, "a whole number");
	return withText(raw, (text) => /^\s*[+-]?\d+(_\d+)*\s*$/.test(text) ? inRange(Number(text.replaceAll("_", "")), text) : { problem: `${(0,errors.c)(text)} ${rule}` });
}
/** Only `true` and `false`, as GitHub reads them: a misspelt switch must stop the run, not flip it. */
function readSwitch(raw) {
	if (raw.surface === "argv") return raw.words.length === 0 ? { value: true } : { problem: `takes no value, found ${raw.words.map(errors.c).join(" ")}` };
	if (raw.surface === "json") return typeof raw.value === "boolean" ? { value: raw.value } : wrongType(raw.value, "true or false");
	switch (raw.text.trim()) {
		case "true":
		case "True":
		case "TRUE": return { value: true };
		case "false":
		case "False":
		case "FALSE": return { value: false };
		default: return { problem: `${(0,errors.c)(raw.text)} must be true or false` };
	}
}
function readList(option, raw) {
	const items = itemsOf(option, raw);
	if ("problem" in items) return items;
	const problems = items.value.flatMap((item) => problemWith(item, option.each) ?? []);
	if (option.maxItems !== void 0 && items.value.length > option.maxItems) problems.push(`has ${items.value.length} items; it may have at most ${option.maxItems}`);
	return problems.length === 0 ? items : { problem: problems.join("; ") };
}
/** In a workflow one a line, comma-separated, or a JSON array; on the command line a word each, or a JSON array. */
function itemsOf(option, raw) {
	if (raw.surface === "json") return strings(raw.value);
	const [only, ...more] = raw.surface === "argv" ? raw.words : [raw.text.trim()];
	if (more.length === 0 && only?.trimStart().startsWith("[")) return parsedJson(only);
	if (raw.surface === "argv") return { value: raw.words };
	const separator = option.lines ? /\r?\n/ : /[\r\n,]+/;
	return { value: raw.text.split(separator).flatMap((item) => item.trim() || []) };
}
function parsedJson(text) {
	try {
		return strings(JSON.parse(text));
	} catch {
		return { problem: `${(0,errors.c)(text)} begins like a JSON array but is none` };
	}
}
function strings(value) {
	if (!Array.isArray(value)) return wrongType(value, "an array of strings");
	const wrong = value.find((item) => typeof item !== "string");
	return wrong === void 0 ? { value } : wrongType(wrong, "a string in each place of the array");
}
function wrongType(value, expected) {
	return { problem: `${(0,errors.c)(JSON.stringify(value) ?? "nothing")} must be ${expected}` };
}
/** "json", "json or text", "json, text or table". */
function oneOf(choices) {
	return choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}
// build/src/options/parse.js
/**
* Reads the options of one table out of what was given; options of other tables are left alone. Each problem is a
* sentence that begins with the option's name as the user typed it. Never throws.
*/
function parseOptions(table, raw) {
	const values = {};
	const problems = [];
	const exitCodes = /* @__PURE__ */ new Set();
	for (const [name, option] of Object.entries(table)) {
		const { value, problem } = readOption(name, option, raw);
		if (value !== void 0) values[name] = value;
		if (problem.length > 0) exitCodes.add(lacksValue(raw.given[name]) ? void 0 : option.exitCode);
		problems.push(...problem);
	}
	const [exitCode, ...others] = exitCodes;
	return {
		values,
		problems,
		exitCode: others.length > 0 ? void 0 : exitCode
	};
}
/** A flag with nothing behind it is a mistake of another kind than a wrong value. */
function lacksValue(given) {
	return given?.surface === "argv" && given.words.length === 0;
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
	const [one, other] = [name, negation(name)].map((each) => shown(each, raw.given[each]?.surface ?? raw.surface));
	return { problem: [...problem, `${one}: excludes ${other}; give one of the two`] };
}
function readNamed(name, option, raw) {
	const given = raw.given[name];
	const title = shown(name, given?.surface ?? raw.surface);
	if (isGiven(given)) {
		const reading = read$1(option, given);
		return "problem" in reading ? { problem: [`${title}: ${reading.problem}`] } : {
			value: reading.value,
			problem: []
		};
	}
	if (option.required) return { problem: [`${title}: is required, for example ${exampleOf(option)}`] };
	return {
		value: "default" in option ? option.default : void 0,
		problem: []
	};
}
/** A value that the option accepts, as text. */
function exampleOf(option) {
	switch (option.kind) {
		case "text":
		case "integer":
		case "list": return option.example;
		case "switch": return "true";
		case "choice": return option.choices[0] ?? "";
	}
}
// build/src/options/rules.js
/** Every broken rule, as a sentence that begins with an option's name. */
function checkRules(rules, raw) {
	return rules.flatMap((rule) => problemOf(rule, raw) ?? []);
}
function problemOf(rule, raw) {
	const given = (name) => isGiven(raw.given[name]);
	const title = (name) => shown(name, raw.given[name]?.surface ?? raw.surface);
	switch (rule.kind) {
		case "exactly-one-of":
		case "at-most-one-of": {
			const [first, ...others] = rule.names.filter(given);
			if (first === void 0) {
				const [wanted, ...alternatives] = rule.names.map(title);
				return rule.kind === "exactly-one-of" ? `${wanted}: is required, or ${alternatives.join(" or ")}` : void 0;
			}
			return others.length > 0 ? `${title(first)}: excludes ${others.map(title).join(", ")}; give one` : void 0;
		}
		case "needs": return given(rule.name) && !given(rule.other) ? `${title(rule.name)}: needs ${title(rule.other)}` : void 0;
	}
}
// build/src/operations/operation.js
/**
* Ties the conduct to the types of the `options` beside it, then hides those types, so that operations with
* different options fit in one list. Nothing is called with unchecked values.
*/
function defineOperation(facts, { cluster, ask }) {
	return {
		...facts,
		prepare(raw) {
			const { values, problems } = parseOptions(facts.options, raw);
			const broken = [...problems, ...checkRules(facts.rules, raw)];
			if (broken.length > 0) return { problems: broken };
			const send = async (session, now) => {
				const answer = await session.connection.retryPolicy.retry(facts.action, (signal) => ask(values, session, signal));
				return {
					document: answer.document,
					login: believed(facts.action, answer.login, now())
				};
			};
			return {
				problems: [],
				call: {
					cluster: cluster(values),
					send
				}
			};
		}
	};
}
function believed(action, login, now) {
	const problem = problemWithLogin(login, now);
	const { username, password, expiresAt } = login;
	if (problem !== void 0 || !username || !password || !expiresAt) throw new errors.r(`${action} returned a login ${problem}. Nothing of it is used`);
	return {
		username,
		password,
		expiresAt
	};
}
// build/src/operations/emr-get-cluster-session-credentials.js
const emrGetClusterSessionCredentials = defineOperation({
	name: "emr get-cluster-session-credentials",
	service: "emr",
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
			minLength: 1,
			maxLength: 256,
			pattern: {
				regex: /^[\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u,
				says: "free of control characters"
			}
		},
		"execution-role-arn": {
			kind: "text",
			documented: "The Amazon Resource Name (ARN) of the runtime role for interactive workload submission on the cluster.",
			summary: "Runtime role that the session acts as, of this account or another",
			example: "arn:aws:iam::123456789012:role/emr-runtime",
			...roleArn
		}
	},
	passwordFile: "netrc",
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
	}
}, {
	cluster: (values) => values["cluster-id"],
	async ask(values, { connection, keys }, abortSignal) {
		const { EMRClient, GetClusterSessionCredentialsCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(681), __nccwpck_require__.e(704), __nccwpck_require__.e(881)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8881));
		const settings = clientSettings("emr", connection, keys, { readable: inSeconds });
		const answer = await new EMRClient(settings).send(new GetClusterSessionCredentialsCommand({
			ClusterId: values["cluster-id"],
			ExecutionRoleArn: values["execution-role-arn"]
		}), { abortSignal });
		const { UsernamePassword: found, ...unknown } = answer.Credentials ?? {};
		if (!found || Object.keys(unknown).length > 0) throw new errors.r("GetClusterSessionCredentials returned another kind of credentials than a user name and password");
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
				ExpiresAt: expiresAtOnTheWire(settings.requestHandler.lastAnswer())
			}
		};
	}
});
/** The SDK has turned it into a Date by now; the AWS CLI can print it as it came. */
function expiresAtOnTheWire(answer) {
	const [, text, number = ""] = /"ExpiresAt"\s*:\s*(?:"([^"]*)"|([-+.\deE]+))/.exec(answer) ?? [];
	if (text !== void 0) return { wire: text };
	return /^-?\d+$/.test(number) ? { wire: Number(number) } : {
		wire: Number(number),
		float: true
	};
}
/** The AWS CLI also reads an expiry that is a text of ISO 8601; the SDK takes a number of seconds alone. */
function inSeconds(answer) {
	return answer.replace(/("ExpiresAt"\s*:\s*)"([^"]*)"/, (all, name, text) => {
		const time = Date.parse(text);
		return Number.isNaN(time) ? all : `${name}${time / 1e3}`;
	});
}
// build/src/operations/redshift-names.js
const RESERVED_WORDS = new Set("AES128 AES256 ALL ALLOWOVERWRITE ANALYSE ANALYZE AND ANY ARRAY AS ASC AUTHORIZATION AZ64 BACKUP BETWEEN BINARY BLANKSASNULL BOTH BYTEDICT BZIP2 CASE CAST CHECK COLLATE COLUMN CONSTRAINT CREATE CREDENTIALS CROSS CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER CURRENT_USER_ID DEFAULT DEFERRABLE DEFLATE DEFRAG DELTA DELTA32K DESC DISABLE DISTINCT DO ELSE EMPTYASNULL ENABLE ENCODE ENCRYPT ENCRYPTION END EXCEPT EXPLICIT FALSE FOR FOREIGN FREEZE FROM FULL GLOBALDICT256 GLOBALDICT64K GRANT GROUP GZIP HAVING IDENTITY IGNORE ILIKE IN INITIALLY INNER INTERSECT INTERVAL INTO IS ISNULL JOIN LEADING LEFT LIKE LIMIT LOCALTIME LOCALTIMESTAMP LUN LUNS LZO LZOP MINUS MOSTLY16 MOSTLY32 MOSTLY8 NATURAL NEW NOT NOTNULL NULL NULLS OFF OFFLINE OFFSET OID OLD ON ONLY OPEN OR ORDER OUTER OVERLAPS PARALLEL PARTITION PERCENT PERMISSIONS PIVOT PLACING PRIMARY RAW READRATIO RECOVER REFERENCES REJECTLOG RESORT RESPECT RESTORE RIGHT SELECT SESSION_USER SIMILAR SNAPSHOT SOME SYSDATE SYSTEM TABLE TAG TDES TEXT255 TEXT32K THEN TIMESTAMP TO TOP TRAILING TRUE TRUNCATECOLUMNS UNION UNIQUE UNNEST UNPIVOT USER USING VERBOSE WALLET WHEN WHERE WITH WITHOUT".split(" "));
/** SQL folds unquoted names to lower case, so a reserved word is one in either case. */
const reserved = {
	matches: (text) => RESERVED_WORDS.has(text.toUpperCase()),
	says: "is a reserved word of Redshift; choose another name"
};
const publicGroup = {
	matches: (text) => text.toUpperCase() === "PUBLIC",
	says: "stands for everybody; choose the name of one user"
};
const returnedPrefix = {
	matches: (text) => /^IAM[AR]?:/i.test(text),
	says: "begins with a prefix that AWS puts before the name it returns; give the plain name of the database user"
};
const RULE = "1 to 64 characters: letters, digits, _ + . @ -, first a letter";
/** What Redshift's documents allow as the name of a database. */
const databaseName = {
	pattern: {
		regex: /^[A-Za-z][\w+.@-]{0,63}$/,
		says: RULE
	},
	refuses: [reserved]
};
/** As the name of a database user. */
const userName = {
	...databaseName,
	refuses: [
		returnedPrefix,
		publicGroup,
		reserved
	]
};
/** As the name of a group: lower case only. */
const groupName = {
	pattern: {
		regex: /^[a-z][a-z0-9_+.@-]{0,63}$/,
		says: RULE.replace("letters", "lower-case letters")
	},
	refuses: [reserved]
};
// build/src/operations/redshift-get-cluster-credentials.js
const redshiftGetClusterCredentials = defineOperation({
	name: "redshift get-cluster-credentials",
	service: "redshift",
	action: "GetClusterCredentials",
	summary: "Get a short-lived database user name and password for a Redshift cluster",
	reference: "https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html",
	options: {
		"db-user": {
			kind: "text",
			required: true,
			documented: "The name of a database user.",
			summary: "Name of the database user to log in as; AWS returns it with a prefix such as IAM:",
			example: "etl_user",
			...userName
		},
		"db-name": {
			kind: "text",
			documented: "The name of a database that DbUser is authorized to log on to.",
			summary: "Database that the login is for",
			otherwise: "every database of the cluster",
			example: "dev",
			...databaseName
		},
		"cluster-identifier": {
			kind: "text",
			documented: "The unique identifier of the cluster that contains the database for which you are requesting credentials.",
			summary: "Identifier of the cluster; case sensitive",
			example: "analytics",
			minLength: 1,
			maxLength: 63,
			pattern: {
				regex: /^[\u0020-\u007e]+$/,
				says: "free of control characters and letters beyond ASCII"
			}
		},
		"custom-domain-name": {
			kind: "text",
			alternativeTo: "cluster-identifier",
			summary: "Custom domain name of the cluster",
			example: "warehouse.example.com",
			maxLength: 253,
			pattern: {
				regex: /^(?:(?!-)[A-Za-z0-9-]{1,63}(?<!-)\.)+(?!-)[A-Za-z0-9-]{2,63}(?<!-)$/,
				says: "a host name, such as warehouse.example.com"
			}
		},
		"duration-seconds": {
			kind: "integer",
			documented: "The number of seconds until the returned temporary password expires.",
			summary: "How long the password can be used to connect; connections that are open by then stay",
			example: "3600",
			unit: "seconds",
			min: 900,
			max: 3600,
			serviceDefault: 900
		},
		"auto-create": {
			kind: "switch",
			negatable: true,
			documented: "Create a database user with the name specified for the user named in DbUser if one does not exist.",
			summary: "Create the database user when it does not exist; needs redshift:CreateClusterUser",
			serviceDefault: false
		},
		"db-groups": {
			kind: "list",
			documented: "A list of the names of existing database groups that the user named in DbUser will join for the current session, in addition to any group memberships for an existing user.",
			summary: "Existing groups that the user joins for the session; needs redshift:JoinGroup",
			example: "readers",
			each: groupName
		}
	},
	passwordFile: "pgpass",
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
	}
}, {
	cluster: (values) => values["cluster-identifier"] ?? values["custom-domain-name"] ?? "",
	async ask(values, { connection, keys }, abortSignal) {
		const { RedshiftClient, GetClusterCredentialsCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(681), __nccwpck_require__.e(701), __nccwpck_require__.e(994)]).then(__nccwpck_require__.bind(__nccwpck_require__, 994));
		const settings = clientSettings("redshift", connection, keys, { readable: inIsoTime });
		const answer = await new RedshiftClient(settings).send(new GetClusterCredentialsCommand({
			DbUser: values["db-user"],
			DbName: values["db-name"],
			ClusterIdentifier: values["cluster-identifier"],
			CustomDomainName: values["custom-domain-name"],
			DurationSeconds: values["duration-seconds"],
			AutoCreate: values["auto-create"],
			DbGroups: values["db-groups"] && [...values["db-groups"]]
		}), { abortSignal });
		const password = answer.DbPassword ? new Secret(answer.DbPassword) : void 0;
		const wire = /<Expiration>([^<]*)<\/Expiration>/.exec(settings.requestHandler.lastAnswer())?.[1] ?? "";
		return {
			login: {
				username: answer.DbUser,
				password,
				expiresAt: answer.Expiration
			},
			document: {
				DbUser: answer.DbUser ?? null,
				DbPassword: password ?? null,
				Expiration: { wire }
			}
		};
	}
});
/** The AWS CLI also reads an expiry that is a number of seconds; the SDK takes the text of ISO 8601 alone. */
function inIsoTime(answer) {
	return answer.replace(/(<Expiration>)\s*([-+.\deE]+)\s*(?=<)/, (all, tag, seconds) => {
		const time = /* @__PURE__ */ new Date(Number(seconds) * 1e3);
		return Number.isNaN(time.getTime()) ? all : `${tag}${time.toISOString()}`;
	});
}
// build/src/operations/index.js
/** The only list of what we can do. */
const operations = [redshiftGetClusterCredentials, emrGetClusterSessionCredentials];
/** Finds `redshift get-cluster-credentials`, with or without the service before it. */
function findOperation(typed) {
	const words = typed.trim().split(/\s+/).join(" ");
	return operations.find(({ name }) => name === words || name.split(" ")[1] === words);
}
// build/src/operations/choose.js
/** The action's way to name the operation; on the command line it is the first two words. */
const operationOptions = { operation: {
	kind: "text",
	only: "action",
	summary: `What to ask AWS for: ${operations.map(({ name }) => `"${name}"`).join(" or ")}; the service may be left out`,
	otherwise: "the one that the given options belong to",
	example: "redshift get-cluster-credentials",
	refuses: [{
		matches: (text) => findOperation(text) === void 0,
		says: `must be ${operations.map(({ name }) => `"${name}"`).join(" or ")}`
	}]
} };
/**
* Takes the named operation, or else the one whose own options were given. Options of another operation are
* problems: they would otherwise be ignored.
*/
function chooseOperation(named, raw) {
	const given = givenNames(raw);
	const chosen = named === void 0 ? void 0 : findOperation(named);
	if (named !== void 0 && !chosen) return { problems: [] };
	if (chosen) return {
		operation: chosen,
		problems: strangersTo(chosen, given)
	};
	const candidates = operations.filter((operation) => given.some((name) => namesOf(operation.options).includes(name)));
	if (candidates.length === 1 && candidates[0]) return {
		operation: candidates[0],
		problems: []
	};
	const all = operations.map(({ name }) => (0,errors.c)(name)).join(" or ");
	if (candidates.length === 0) return { problems: [`operation: is required, since no option of an operation was given; it must be ${all}`] };
	return { problems: [`operation: is required, since options of several were given: ${candidates.map((operation) => `${given.filter((name) => namesOf(operation.options).includes(name)).join(", ")} (${operation.name})`).join("; ")}`] };
}
function strangersTo(chosen, given) {
	const own = namesOf(chosen.options);
	return given.flatMap((name) => {
		const owner = operations.find(({ options }) => namesOf(options).includes(name));
		return owner && !own.includes(name) ? [`${name}: belongs to ${owner.name}, not to ${chosen.name}`] : [];
	});
}
// build/src/options/cli-input.js
/** The two options that bring all others in one document. */
const documentOptions = {
	"cli-input-json": {
		kind: "text",
		summary: "Options of the operation as one JSON object, under the API's names; an option given by itself wins",
		example: "{\"DbUser\":\"etl_user\",\"ClusterIdentifier\":\"analytics\"}"
	},
	"cli-input-yaml": {
		kind: "text",
		summary: "The same in YAML",
		example: "file://login.yaml"
	}
};
/**
* Adds what a document says to the options that were given, which win. Members that no option of `names` has are
* problems; the types of the others are checked where all options are.
*/
async function withDocument(raw, names, parsers) {
	const [document, other] = Object.keys(parsers).filter((name) => isGiven(raw.given[name]));
	if (!document) return {
		raw,
		problems: []
	};
	const title = raw.surface === "argv" ? flag(document) : document;
	if (other) return {
		raw,
		problems: [`${title}: excludes ${other}; give one of the two`]
	};
	const reading = read(raw.given[document], await parsers[document]());
	if ("problem" in reading) return {
		raw,
		problems: [`${title}: ${reading.problem}`]
	};
	const given = { ...raw.given };
	const problems = [];
	for (const [key, value] of Object.entries(reading.members)) {
		const name = names.find((candidate) => member(candidate) === key);
		if (name === void 0) problems.push(`${title}: ${unknown(key, names)}`);
		else if (!isGiven(given[name]) && !isGiven(given[negation(name)])) given[name] = {
			surface: "json",
			value
		};
	}
	return {
		raw: {
			...raw,
			given
		},
		problems
	};
}
function read(raw, parse) {
	const text = raw?.surface === "argv" ? raw.words[0] : raw?.surface === "input" ? raw.text : void 0;
	if (text === void 0) return { problem: "expects a value" };
	let members;
	try {
		members = parse(text);
	} catch {
		return { problem: "cannot be read; it must be a file://PATH or the text of one object" };
	}
	return typeof members === "object" && members !== null && !Array.isArray(members) ? { members } : { problem: "must be one object with a member for each option" };
}
function unknown(key, names) {
	const members = names.map(member);
	const meant = nearest(key.toLowerCase(), members.map((each) => each.toLowerCase()));
	const hint = members.find((each) => each.toLowerCase() === meant);
	return `${(0,errors.c)(key)} is no member; ${hint ? `did you mean ${hint}?` : `there are ${members.join(", ")}`}`;
}
// build/src/options/general-options.js
/** What only the doors themselves obey. */
const documentAndSkeletonOptions = {
	...documentOptions,
	"generate-cli-skeleton": {
		kind: "choice",
		summary: "Print a document to fill in (input, yaml-input) or a sample of the output, and call nothing",
		choices: [
			"input",
			"yaml-input",
			"output"
		],
		bare: "input"
	}
};
/** What is accepted because scripts that call the AWS CLI have it. There is no pager and no prompt here. */
const commandLineOptions = {
	color: {
		kind: "choice",
		only: "cli",
		summary: "Accepted as in the AWS CLI; nothing here is coloured",
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
		summary: "Accepted as in the AWS CLI; there is no pager"
	},
	"cli-auto-prompt": {
		kind: "switch",
		only: "cli",
		negatable: true,
		summary: "Accepted as in the AWS CLI; nothing is ever prompted for"
	},
	"cli-binary-format": {
		kind: "choice",
		only: "cli",
		summary: "Accepted as in the AWS CLI; no option here is binary",
		choices: ["base64", "raw-in-base64-out"]
	},
	version: {
		kind: "switch",
		only: "cli",
		summary: "Print the version and do nothing else"
	},
	help: {
		kind: "switch",
		only: "cli",
		summary: "Print this page; \"help\" as the last word does the same"
	}
};
// build/src/handover/print.js
/** The forms of text that set variables, in the order in which help shows them. */
const action_forms = [
	"sh",
	"fish",
	"powershell",
	"cmd",
	"dotenv",
	"json"
];
// build/src/handover/options.js
/** To whom the login goes, in a step of a workflow; the names of the variables hold everywhere. */
const handoverOptions = {
	"export-env": {
		kind: "switch",
		only: "action",
		summary: "Set environment variables for the later steps of the job; the outputs are always set",
		default: true
	},
	"env-prefix": {
		kind: "text",
		summary: "Beginning of the names of the variables, in place of the part before the last word",
		otherwise: "REDSHIFT or EMR, after the operation",
		example: "WAREHOUSE",
		maxLength: 100,
		pattern: {
			regex: /^[A-Za-z_][A-Za-z0-9_]*$/,
			says: "letters, digits and _, first no digit"
		},
		refuses: [{
			matches: (text) => /^(?:GITHUB|RUNNER|INPUT)(?:_|$)/i.test(text),
			says: "belongs to the runner, which would drop or overwrite the variables"
		}]
	},
	summary: {
		kind: "switch",
		only: "action",
		summary: "Add what was obtained, without any secret, to the job's summary",
		default: true
	},
	"skip-cleanup": {
		kind: "switch",
		only: "action",
		summary: "Leave the variables set when the job ends, instead of emptying them in a post step",
		default: false
	}
};
/** To whom a command hands the login. Without any of these it prints what the AWS CLI would. */
const deliveryOptions = {
	export: {
		kind: "choice",
		only: "cli",
		summary: "Hand over to later steps in the CI system's own way; auto takes the one that is found",
		choices: ["auto", ...ciSystems.map(({ id }) => id)],
		bare: "auto"
	},
	print: {
		kind: "choice",
		only: "cli",
		summary: "Print the variables as text to evaluate or to read, and nothing else on stdout",
		choices: action_forms
	},
	"dotenv-file": {
		kind: "text",
		only: "cli",
		summary: "Write the variables to this file, in the form of dotenv, readable by nobody else; it must not exist",
		example: "/run/user/1000/login.env"
	},
	ci: {
		kind: "choice",
		only: "cli",
		summary: "The CI system this is, where it is not found or found wrongly",
		choices: ciSystems.map(({ id }) => id),
		otherwise: "the one whose variables are set"
	},
	"allow-unmasked": {
		kind: "switch",
		only: "cli",
		summary: "Hand over although nothing hides the password in the log from then on"
	},
	"add-mask": {
		kind: "switch",
		only: "cli",
		summary: "The runner was set up to obey ::add-mask::, as GitLab is with proxy_exec; elsewhere it would print the password"
	},
	"keep-env": {
		kind: "switch",
		only: "cli",
		summary: "Leave AWS keys and OIDC variables in the environment of the command behind --"
	},
	"no-masking": {
		kind: "switch",
		only: "cli",
		summary: "Pass the output of the command behind -- on as it is"
	},
	tty: {
		kind: "switch",
		only: "cli",
		summary: "Let the command behind -- have the terminal; nothing in its output is hidden"
	},
	refresh: {
		kind: "switch",
		only: "cli",
		summary: "For commands behind -- that outlive the login: a private file, PGPASSFILE for Redshift and NETRC for EMR, is kept fresh, in place of the variable with the password"
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
	}
];
// build/src/identity/options.js
/** Who we are to AWS, in the words of aws-actions/configure-aws-credentials. */
const identityOptions = {
	"role-to-assume": {
		kind: "list",
		summary: "ARN of the IAM role to assume; several, one a line, are a chain, assumed in that order",
		example: "arn:aws:iam::123456789012:role/deploy",
		each: roleArn,
		maxItems: 5,
		lines: true
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
		summary: "File that holds an OIDC token, to use instead of the CI system's own",
		example: "/var/run/secrets/tokens/aws"
	},
	"web-identity-token-env": {
		kind: "text",
		summary: "Environment variable that holds an OIDC token, to use instead of what is found",
		example: "WAREHOUSE_ID_TOKEN",
		pattern: {
			regex: /^[A-Za-z_][A-Za-z0-9_]*$/,
			says: "the name of a variable"
		}
	},
	"inline-session-policy": {
		kind: "text",
		summary: "IAM policy, in JSON, that narrows the session of the last role",
		example: "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
		maxLength: 2048,
		refuses: [{
			matches: (text) => !isJsonObject(text),
			says: "must be a JSON object"
		}]
	},
	"managed-session-policies": {
		kind: "list",
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
function isJsonObject(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value);
	} catch {
		return false;
	}
}
// build/src/render/options.js
/** How the answer is printed: the AWS CLI's own two options. */
const renderOptions = {
	output: {
		kind: "choice",
		summary: "How the answer is printed",
		choices: [
			"json",
			"text",
			"table",
			"yaml",
			"yaml-stream"
		],
		otherwise: "AWS_DEFAULT_OUTPUT, the profile, json"
	},
	query: {
		kind: "text",
		summary: "JMESPath expression that picks from the answer what is printed; tried on a sample before AWS is asked",
		example: "DbPassword",
		otherwise: "the whole answer"
	}
};
// build/src/render/timestamp.js
const EPOCH = /^\s*[+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;
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
/**
* A time as the AWS CLI v2 prints it: `2030-01-02T03:04:05.678000+00:00`, without a fraction when it is zero.
* Text keeps its own offset or has none; seconds since the epoch get the offset of this machine's time zone.
* Throws a FailureError when it is no time.
*/
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
/** Rounds as Python does: a half goes to the even neighbour. */
function halfEven(value) {
	const below = Math.floor(value);
	const rest = value - below;
	return rest > .5 || rest === .5 && below % 2 !== 0 ? below + 1 : below;
}
function fail(wire) {
	throw new errors.r(`The answer has a time that cannot be read: ${(0,errors.c)(String(wire))}`);
}
// build/src/render/plain.js
/** The answer with its passwords revealed, ready to be printed. Throws a FailureError at a time that is none. */
function plainOf(document, timestamps) {
	return converted(document, ({ wire, float }) => {
		if (timestamps === "iso8601") return isoTime(wire);
		return float ? wire : scalarOf(wire);
	});
}
/** The sample of an answer as `--generate-cli-skeleton output` has it: its times have no zone. */
function outputSkeleton(sample) {
	return converted(sample, () => /* @__PURE__ */ new Date(0));
}
function converted(document, time) {
	if (document instanceof Secret) return document.reveal();
	if (document === null || typeof document !== "object") return scalarOf(document);
	if (isArray(document)) return document.map((item) => converted(item, time));
	if (isTimestamp(document)) return time(document);
	return new Map(Object.entries(document).map(([name, member]) => [name, converted(member, time)]));
}
function scalarOf(value) {
	return typeof value === "number" && Number.isInteger(value) ? BigInt(value) : value;
}
function isArray(document) {
	return Array.isArray(document);
}
function isTimestamp(document) {
	return "wire" in document && (typeof document.wire === "string" || typeof document.wire === "number");
}
// build/src/request.js
/**
* Turns raw options into a request. Throws one UsageError that lists every problem of every option, or a FailureError
* for a query that is well formed and can only fail when it runs: no login is made for a typing error. `named` is the
* operation where the door knows it already; `problems` is what the door itself found wrong.
*/
async function prepareRequest(raw, { env, named, problems: found = [] }) {
	const own = parseOptions(operationOptions, raw);
	const choice = chooseOperation(named ?? own.values.operation, raw);
	const prepared = choice.operation?.prepare(raw);
	const identity = readIdentity(raw, env);
	const handover = parseOptions(handoverOptions, raw);
	const delivery = parseOptions(deliveryOptions, raw);
	const render = parseOptions(renderOptions, raw);
	const { query, problem } = await readQuery(render.values.query, shown("query", raw.given["query"]?.surface ?? raw.surface));
	const problems = [
		...found,
		...own.problems,
		...own.problems.length > 0 ? [] : choice.problems,
		...prepared?.problems ?? [],
		...identity.problems,
		...handover.problems,
		...delivery.problems,
		...checkRules(deliveryRules, raw),
		...render.problems,
		...problem === void 0 ? [] : [problem]
	];
	if (problems.length > 0 || !choice.operation || !prepared?.call) {
		const exitCode = problems.length === identity.aws.problems.length ? identity.aws.exitCode : void 0;
		throw new errors.a(choice.operation?.name ?? "cluster-credentials", problems, exitCode);
	}
	if (query) query(plainOf(choice.operation.sample, "iso8601"));
	return {
		...identity.request,
		operation: choice.operation,
		call: prepared.call,
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
	return {
		request: {
			aws: aws.values,
			identity: identity.values,
			ci
		},
		aws,
		problems: [
			...identity.problems,
			...identity.problems.length > 0 ? [] : identityProblems(identity.values, {
				env,
				ci
			}),
			...checkRules(identityRules, raw),
			...aws.problems
		]
	};
}
/** JMESPath is loaded only for a query. */
async function readQuery(text, title) {
	if (text === void 0) return {};
	const { compileQuery, problemWithQuery } = await __nccwpck_require__.e(/* import() */ 368).then(__nccwpck_require__.bind(__nccwpck_require__, 1368));
	const problem = await problemWithQuery(text);
	return problem === void 0 ? { query: await compileQuery(text) } : { problem: `${title}: ${(0,errors.c)(text)} ${problem}` };
}
// build/src/entry/param-files.js
const LARGEST = 65536;
const FILE = /^fileb?:\/\//;
const BYTES = /^fileb:/;
/**
* Puts the content of files in the place of `file://PATH`; a relative path counts from `folder`. As in the AWS CLI this
* holds for the options of an operation and the two documents, not for the global ones, and `fileb://PATH` for the
* documents alone.
*/
async function readParamFiles(raw, options, folder) {
	const given = { ...raw.given };
	const problems = [];
	for (const [name, option] of Object.entries(options)) {
		const value = writtenIn(raw.given[name]);
		if (value === void 0 || !FILE.test(value)) continue;
		const path = value.replace(FILE, "");
		if (BYTES.test(value) && !(name in documentOptions)) {
			problems.push(`${shown(name, raw.surface)}: takes text, and fileb:// reads bytes; write file://`);
			continue;
		}
		const text = await content((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(folder, path));
		if (typeof text === "string") given[name] = asGiven(text, option, raw);
		else problems.push(`${shown(name, raw.surface)}: the file ${(0,errors.c)(path)} ${text.problem}`);
	}
	return {
		raw: {
			...raw,
			given
		},
		problems
	};
}
function writtenIn(raw) {
	if (raw?.surface === "input") return raw.text.trim();
	return raw?.surface === "argv" && raw.words.length === 1 ? raw.words[0] : void 0;
}
/** A list in a file is written as in a workflow: an item a line, or a JSON array. Any other text is taken as it is. */
function asGiven(text, option, { surface }) {
	if (surface !== "argv") return {
		surface: "input",
		text
	};
	return {
		surface,
		words: option.kind === "list" && !text.trimStart().startsWith("[") ? text.split(/[\r\n,]+/).flatMap((item) => item.trim() || []) : [text]
	};
}
async function content(path) {
	try {
		const bytes = await (0,promises_.readFile)(path);
		return bytes.length <= LARGEST ? bytes.toString("utf8") : { problem: "is larger than 64 KiB" };
	} catch (cause) {
		return { problem: `cannot be read (${(0,errors.o)(cause)})` };
	}
}
// build/src/render/index.js
/**
* The answer, or what a query made of it, as the AWS CLI v2 writes it to stdout: every byte, without colour. Empty
* where the AWS CLI prints nothing. Throws a FailureError where the format cannot show the data.
*/
async function render(data, rendering) {
	const text = await written(data, rendering);
	if (!text.isWellFormed()) throw new errors.r("The result holds half a character, which UTF-8 cannot write");
	return text;
}
/** Each format is loaded when it is asked for. */
async function written(data, { output, title, columns = 80 }) {
	switch (output) {
		case "json": return isEmptyObject(data) ? "" : `${(await __nccwpck_require__.e(/* import() */ 576).then(__nccwpck_require__.bind(__nccwpck_require__, 2576)).then((n) => n.n)).prettyJson(data)}\n`;
		case "text": return (await __nccwpck_require__.e(/* import() */ 953).then(__nccwpck_require__.bind(__nccwpck_require__, 2953))).textOf(data);
		case "table": return (await __nccwpck_require__.e(/* import() */ 244).then(__nccwpck_require__.bind(__nccwpck_require__, 4244))).tableOf(data, {
			title,
			columns
		});
		case "yaml": return isEmptyObject(data) ? "" : (await __nccwpck_require__.e(/* import() */ 449).then(__nccwpck_require__.bind(__nccwpck_require__, 4449))).yamlOf(data);
		case "yaml-stream": return isEmptyObject(data) ? "" : (await __nccwpck_require__.e(/* import() */ 449).then(__nccwpck_require__.bind(__nccwpck_require__, 4449))).yamlOf([data]);
	}
}
/** The answer of an operation that has none; the AWS CLI prints nothing then, not `{}`. */
function isEmptyObject(data) {
	return data instanceof Map && data.size === 0;
}
// build/src/entry/presentation.js
/**
* Decides how the answer is shown, before it is asked for: no login is made for a mistake in the settings. Throws a
* FailureError for an output, a ConfigurationError for a time format that there is not, as the AWS CLI does.
*/
async function presentation({ operation, aws, render: values, query }, env) {
	const profile = await loadProfile(aws.profile, env);
	const output = values.output ?? outputOf(variable(env, "AWS_DEFAULT_OUTPUT") ?? profile.setting("output") ?? "json");
	const timestamps = timestampsOf(profile.setting("cli_timestamp_format") ?? "iso8601");
	const shown = (data) => render(query ? query(data) : data, {
		output,
		title: operation.action
	});
	return {
		answer: (answer) => shown(plainOf(answer, timestamps)),
		sample: (sample) => shown(outputSkeleton(sample))
	};
}
function outputOf(name) {
	const { choices } = renderOptions.output;
	const output = choices.find((choice) => choice === name);
	if (output) return output;
	throw new errors.r(`AWS_DEFAULT_OUTPUT or output of the profile: ${(0,errors.c)(name)} must be ${oneOf(choices)}`);
}
function timestampsOf(name) {
	if (name === "iso8601" || name === "wire") return name;
	throw new errors.t(`cli_timestamp_format of the profile: ${(0,errors.c)(name)} must be iso8601 or wire`);
}
// build/src/entry/prepare.js
/** Turns what was typed into a wish. Throws what `prepareRequest` and `presentation` throw. Sends nothing. */
async function prepare({ raw: typed, problems: found, folder, operation }, env) {
	const { raw, problems } = await gather(typed, operation ? [operation] : operations, folder);
	const door = parseOptions({
		...documentAndSkeletonOptions,
		...commandLineOptions
	}, raw);
	const all = [
		...found,
		...problems,
		...door.problems
	];
	const skeleton = door.problems.length > 0 ? void 0 : door.values["generate-cli-skeleton"];
	if (skeleton === "input" || skeleton === "yaml-input") return {
		kind: "text",
		text: await inputSkeletonOf(operation ?? theOperation(raw), skeleton, all)
	};
	const request = await prepareRequest(raw, {
		env,
		problems: all,
		...operation ? { named: operation.name } : {}
	});
	const present = await presentation(request, env);
	if (skeleton !== "output") return {
		kind: "login",
		request,
		present
	};
	await requireRegion(request.aws, env);
	return {
		kind: "text",
		text: await present.sample(request.operation.sample)
	};
}
/** As for a call, but the operation's own options may be missing: they are what the user wants to know. */
function theOperation(raw) {
	const { operation, problems } = chooseOperation(parseOptions(operationOptions, raw).values.operation, raw);
	if (!operation) throw new errors.a("cluster-credentials", problems);
	return operation;
}
async function inputSkeletonOf({ name, options }, form, problems) {
	if (problems.length > 0) throw new errors.a(name, problems);
	const { inputSkeleton, yamlInputSkeleton } = await __nccwpck_require__.e(/* import() */ 529).then(__nccwpck_require__.bind(__nccwpck_require__, 8529));
	return form === "input" ? inputSkeleton(options, membersOf(options)) : yamlInputSkeleton(options, membersOf(options));
}
/** A skeleton can be filled in as it stands: of options that exclude each other it has the first, as a required one. */
function membersOf(options) {
	const all = Object.entries(options);
	return all.flatMap(([option, { required, alternativeTo, documented, summary }]) => {
		if (alternativeTo !== void 0) return [];
		const isRequired = required || all.some(([, other]) => other.alternativeTo === option);
		return [{
			option,
			overview: documented ?? `${summary}.`,
			...isRequired ? { required: true } : {}
		}];
	});
}
/**
* Fetches what options point to: `file://` values, then the document of `cli-input-json` or `cli-input-yaml`.
* Relative paths count from `folder`. YAML is loaded only when asked for.
*/
async function gather(raw, operations, folder) {
	const own = Object.assign({}, ...operations.map(({ options }) => options));
	const read = await readParamFiles(raw, {
		...own,
		...documentOptions
	}, folder);
	const merged = await withDocument(read.raw, Object.keys(own), {
		"cli-input-json": async () => JSON.parse,
		"cli-input-yaml": async () => (await __nccwpck_require__.e(/* import() */ 153).then(__nccwpck_require__.bind(__nccwpck_require__, 5153))).load
	});
	return {
		raw: merged.raw,
		problems: [...read.problems, ...merged.problems]
	};
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
// build/src/entry/stdio.js
/** Writes whole lines, or none, to a stream and resolves when all that was written to it has left this process. */
function writeFlushed(stream, text) {
	return new Promise((resolve, reject) => {
		stream.write(text, (error) => error ? reject(error) : resolve());
	});
}
// build/src/entry/version.js
/** The version of this build, as package.json has it; "0.0.0" when run from the sources. */
const version = "0.1.0";
// build/src/all-options.js
/** The options that every operation shares. */
const sharedSections = [
	{
		title: "Identity",
		options: identityOptions
	},
	{
		title: "AWS",
		options: awsOptions
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
];
deliveryOptions.ci, deliveryOptions["add-mask"];
// build/src/entry/action/inputs.js
/** The inputs of the action, by name. */
const inputNames = [
	{
		title: "Operation",
		options: operationOptions
	},
	...operations.map(({ name, options }) => ({
		title: name,
		options
	})),
	...sharedSections
].flatMap(({ options }) => namesOf(optionsOn("action", options)));
/** Reads the inputs that the runner put into the environment. An input that nearly has the name of ours is a problem. */
function readInputs(env) {
	const given = {};
	for (const name of inputNames) {
		const text = env[inputVariable(name)];
		if (text !== void 0) given[name] = {
			surface: "input",
			text
		};
	}
	return {
		raw: {
			surface: "input",
			given
		},
		problems: misspelt(env)
	};
}
/** The runner only warns of an unknown input, and `duration_seconds: 3600` would quietly get 900. */
function misspelt(env) {
	return Object.keys(env).flatMap((name) => {
		if (!name.startsWith("INPUT_")) return [];
		const typed = nameOfInput(name);
		const meant = inputNames.includes(typed) ? void 0 : nearest(typed, inputNames);
		return meant === void 0 ? [] : [`${(0,errors.c)(typed)} is no input; did you mean ${meant}?`];
	});
}
// build/src/answer.js
/** The same with other letters in place of each secret: what still looks the same does not show one. */
function withoutSecrets(document) {
	if (document instanceof Secret) return new Secret("x".repeat(document.reveal().length));
	if (typeof document !== "object" || document === null) return document;
	if (Array.isArray(document)) return document.map(withoutSecrets);
	return Object.fromEntries(Object.entries(document).map(([name, member]) => [name, withoutSecrets(member)]));
}
// build/src/entry/action/result-output.js
/**
* The answer as the AWS CLI would print it, for the output `result`. Masked line by line where it shows the password in
* a form of its own: a query can cut it to pieces, or turn it round, which no mask of the whole covers.
*/
async function resultOutput(document, present, ci) {
	const lines = withoutEnd(await present.answer(document)).split("\n");
	const without = withoutEnd(await present.answer(withoutSecrets(document))).split("\n");
	const telling = lines.filter((line, index) => lines.length !== without.length || line !== without[index]);
	await ci.mask(telling.map((line) => line.trim()).filter((line) => line.length >= 8).map((line) => new Secret(line)));
	return new Secret(lines.join("\n"));
}
/** An output is compared and interpolated: `outputs.result == 'IAM:etl_user'` would be false with the end of the line. */
function withoutEnd(text) {
	return text.endsWith("\n") ? text.slice(0, -1) : text;
}
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
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
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Writes debug message to user log
* @param message debug message
*/
function debug(message) {
	issueCommand("debug", {}, message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + external_os_namespaceObject.EOL);
}
// build/src/entry/action/toolkit.js
/** The part of GitHub's toolkit that we use, by name: with the whole of it a bundle would hold an HTTP client twice. */
const toolkit = {
	debug,
	error,
	info,
	setSecret,
	warning
};
// build/src/entry/action/action.js
const { env } = process;
const ci = github({
	env,
	toolkit,
	flush: () => writeFlushed(process.stdout, "")
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
		if (plan.kind === "text") await ci.publish({
			outputs: {
				result: withoutEnd(plan.text),
				version
			},
			variables: {},
			state: {},
			summary: ""
		});
		else await logIn(plan);
		return 0;
	} catch (error) {
		ci.fail((0,errors.s)(error));
		return 1;
	}
}
async function logIn({ request, present }) {
	const log = request.aws.debug ? {
		...ci.log,
		debug: (line) => ci.log.info(line())
	} : ci.log;
	const { login, document, region, account } = await run(request, {
		ci: {
			...ci,
			log
		},
		env,
		clock
	});
	const { operation, call, render } = request;
	const more = render.output !== void 0 || render.query !== void 0 ? { result: await resultOutput(document, present, ci) } : {};
	await handToSteps(ci, {
		login,
		words: operation.exports,
		facts: {
			operation: operation.name,
			cluster: call.cluster,
			region,
			account
		},
		options: request.handover,
		more: {
			version,
			...more
		},
		now: clock.now()
	});
	ci.log.info(`${login.username} can log in to ${call.cluster} until ${login.expiresAt.toISOString()}`);
}
asProcess(main, () => {
	ci.fail("The step ended without a result; nothing was exported");
	return 1;
});



/***/ }),

/***/ 6040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readFile$1),
/* harmony export */   r: () => (/* binding */ getHomeDir),
/* harmony export */   t: () => (/* binding */ fileIntercept)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);



// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
const homeDirCache = {};
const getHomeDirCacheKey = () => {
	if (process && process.geteuid) return `${process.geteuid()}`;
	return "DEFAULT";
};
const getHomeDir = () => {
	const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
	if (HOME) return HOME;
	if (USERPROFILE) return USERPROFILE;
	if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
	const homeDirCacheKey = getHomeDirCacheKey();
	if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
	return homeDirCache[homeDirCacheKey];
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
const filePromises = {};
const fileIntercept = {};
const readFile$1 = (path, options) => {
	if (fileIntercept[path] !== void 0) return fileIntercept[path];
	if (!filePromises[path] || options?.ignoreCache) filePromises[path] = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, "utf8");
	return filePromises[path];
};



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
/******/ var __webpack_exports__ = __nccwpck_require__(9513);
/******/ var __webpack_exports__a = __webpack_exports__.a;
/******/ var __webpack_exports__c = __webpack_exports__.c;
/******/ var __webpack_exports__i = __webpack_exports__.i;
/******/ var __webpack_exports__l = __webpack_exports__.l;
/******/ var __webpack_exports__n = __webpack_exports__.n;
/******/ var __webpack_exports__o = __webpack_exports__.o;
/******/ var __webpack_exports__r = __webpack_exports__.r;
/******/ var __webpack_exports__s = __webpack_exports__.s;
/******/ var __webpack_exports__t = __webpack_exports__.t;
/******/ var __webpack_exports__u = __webpack_exports__.u;
/******/ export { __webpack_exports__a as a, __webpack_exports__c as c, __webpack_exports__i as i, __webpack_exports__l as l, __webpack_exports__n as n, __webpack_exports__o as o, __webpack_exports__r as r, __webpack_exports__s as s, __webpack_exports__t as t, __webpack_exports__u as u };
/******/ 
