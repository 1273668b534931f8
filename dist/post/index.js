// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
let node_os = require("node:os");
let node_util = require("node:util");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_fs_promises = require("node:fs/promises");
let os = require("os");
os = __toESM(os, 1);
// build/src/context.js
function variable(env, name) {
	return Object.hasOwn(env, name) ? env[name]?.trim() || void 0 : void 0;
}
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
// build/src/known-secrets.js
const PIECE = 8;
const SHORT = 200;
const known = /* @__PURE__ */ new Map();
const pieces = /* @__PURE__ */ new Map();
const uncounted = /* @__PURE__ */ new Set();
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
function revealed(value) {
	return value instanceof Secret ? value.reveal() : value;
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
var ExpectedError = class extends Error {};
var ConfigurationError = class extends ExpectedError {
	name = "ConfigurationError";
	exitCode = ExitCode$1.configuration;
	code;
	constructor(message, { code = "Configuration", ...options } = {}) {
		super(message, options);
		this.code = code;
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
	const problems = files.flatMap((file) => problemWith(file, variable(env, file.variable)) ?? []);
	if (problems.length > 0) throw new ConfigurationError(`${problems.join("\n")}\n${ADVICE}`);
}
const ADVICE = "The CI system sets the variable and makes the file for each step. In a container, pass the variable on and mount the folder of the file; nothing was handed over";
function problemWith({ variable: name, canBeMade }, path) {
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
		return [name, revealed(value)];
	})));
}
// build/src/ci/github/commands.js
function masks(secrets) {
	return secrets.map((secret) => addMask(registrable(secret.reveal()))).join("");
}
function masksByLine(secrets) {
	return secrets.flatMap((secret) => secret.reveal().split(/[\r\n]+/)).filter((line) => line !== "").map((line) => (escaped(line) === line ? "" : `::add-mask::${line}\n`) + addMask(line)).join("");
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
	return `::add-mask::${escaped(data)}\n`;
}
function escaped(data) {
	return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
// build/src/ci/github/files.js
const OUTPUT = {
	variable: "GITHUB_OUTPUT",
	canBeMade: false
};
const VARIABLES = {
	variable: "GITHUB_ENV",
	canBeMade: false
};
function additionsOf({ outputs, variables }) {
	return [{
		...OUTPUT,
		text: heredocs(outputs)
	}, {
		...VARIABLES,
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
				OUTPUT,
				...wanted.variables ? [VARIABLES] : [],
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
(0, node_os.platform)();
node_fs.constants.O_WRONLY | node_fs.constants.O_CREAT | node_fs.constants.O_EXCL | (node_fs.constants.O_NOFOLLOW ?? 0);
function removePrivateFolder(folder) {
	return (0, node_fs_promises.rm)(folder, {
		recursive: true,
		force: true
	}).then(() => true, () => false);
}
// build/src/handover/private-folder.js
const NAME = /^cluster-credentials-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
async function removeFolderOfStep(path, env) {
	const parents = [variable(env, "RUNNER_TEMP"), (0, node_os.tmpdir)()].flatMap((parent) => parent ? [(0, node_path.resolve)(parent)] : []);
	if (!NAME.test((0, node_path.basename)(path)) || !parents.includes((0, node_path.dirname)(path))) return false;
	const found = await (0, node_fs_promises.lstat)(path).catch(() => void 0);
	if (!found) return true;
	const real = await (0, node_fs_promises.realpath)((0, node_path.dirname)(path));
	if (!found.isDirectory() || await (0, node_fs_promises.realpath)(path) !== (0, node_path.join)(real, (0, node_path.basename)(path))) return false;
	return removePrivateFolder(path);
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
// build/src/handover/step.js
const CLEANUP_STATE = "variables";
const FOLDER_STATE = "folder";
async function emptyVariables(step, state) {
	const found = state ? state.split(",") : [];
	const names = found.filter((name) => problemWithVariableName(name) === void 0);
	const problems = found.flatMap((name) => {
		const problem = problemWithVariableName(name);
		return problem === void 0 ? [] : [`${quote(name)} ${problem}`];
	});
	const variables = Object.fromEntries(names.map((name) => [name, ""]));
	await step.publish({
		outputs: {},
		variables,
		state: {},
		summary: ""
	});
	return {
		names,
		problems
	};
}
// build/src/entry/no-inspector.js
function ignoreInspectorSignal() {
	process.on("SIGUSR1", () => {});
}
// build/src/entry/stdio.js
function writeFlushed(stream, text) {
	return new Promise((resolve, reject) => {
		stream.write(text, (error) => error ? reject(error) : resolve());
	});
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
// build/src/entry/action/post.js
ignoreInspectorSignal();
const { env } = process;
const step = githubStep({
	env,
	toolkit,
	writeFlushed: (text) => writeFlushed(process.stdout, text)
});
emptyVariables(step, env[`STATE_${CLEANUP_STATE}`]).then(({ names, problems }) => {
	if (names.length > 0) step.log.info(`Emptied ${names.join(", ")}`);
	for (const problem of problems) step.log.warning(`Not emptied: ${problem}`);
}, (error) => step.log.warning(`The variables were not emptied. ${explain(error)}`));
const folder = env[`STATE_${FOLDER_STATE}`];
if (folder) removeFolderOfStep(folder, env).then((isGone) => {
	if (isGone) step.log.info("Removed the files with the login");
	else step.log.warning(`The folder ${quote(folder)} was not removed. It may hold a login`);
});
