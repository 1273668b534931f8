import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./build/shaken/post/index.js






// build/src/context.js
/**
* The value of a variable without the white space at its ends, or undefined when nothing is left. A line end after a
* pasted key is the commonest mistake in the settings of CI systems, and it is a part of no key, token, name or path.
*/
function variable(env, name) {
	return Object.hasOwn(env, name) ? env[name]?.trim() || void 0 : void 0;
}
/** What the name of a variable may be, for every shell and file that we write. */
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
// build/src/known-secrets.js
/** A piece of a secret that is shorter than this shows too little of it, and would be found in ordinary words. */
const PIECE = 8;
/** How many secrets have this piece: one look-up, however many secrets there are. */
const pieces = /* @__PURE__ */ new Map();
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
	const text = value.slice(0, READ).replace(CONTROLS, (characters) => [...characters].map(escaped$1).join(""));
	const before = " ".repeat(text.length - text.trimStart().length);
	const after = " ".repeat(text.trim() === "" ? 0 : text.length - text.trimEnd().length);
	const line = before + sanitize(text) + after;
	return `"${line.length > 100 ? `${line.slice(0, 100)}...` : line}"`;
}
function escaped$1(character) {
	const json = JSON.stringify(character).slice(1, -1);
	return json === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}` : json;
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
	[external_node_util_namespaceObject.inspect.custom]() {
		return "***";
	}
};
/** A value as it is, secret or not. Who calls this sees secrets, as with `reveal()`. */
function revealed(value) {
	return value instanceof Secret ? value.reveal() : value;
}
// build/src/errors.js
/** Exit codes are those of the AWS CLI v2 and part of the public interface: scripts branch on them. */
const ExitCode$1 = {
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
/** No region, no identity or no credentials; the message says where we looked. */
var ConfigurationError = class extends ExpectedError {
	name = "ConfigurationError";
	exitCode = ExitCode$1.configuration;
};
/** Network, TLS, a time-out, or an answer that cannot be trusted. */
var FailureError = class extends ExpectedError {
	name = "FailureError";
	exitCode = ExitCode$1.failure;
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
// build/src/ci/files.js
/**
* Throws a ConfigurationError that lists every file that cannot be appended to: its variable is not set, or it does not
* exist, is not a regular file, or may not be read and written by us. Call it before a login is asked for.
*/
function checkFiles(env, files) {
	const problems = files.flatMap((file) => problemWith(file, variable(env, file.variable)) ?? []);
	if (problems.length > 0) throw new ConfigurationError(`${problems.join("\n")}\n${ADVICE}`);
}
const ADVICE = "The CI system sets the variable and makes the file for each step. In a container, pass the variable on and mount the folder of the file; nothing was handed over";
function problemWith({ variable: name, canBeMade }, path) {
	if (path === void 0) return `${name} is not set`;
	try {
		if (!(0,external_node_fs_namespaceObject.statSync)(path).isFile()) return `${name} names ${quote(path)}, which is not a regular file`;
		(0,external_node_fs_namespaceObject.accessSync)(path, external_node_fs_namespaceObject.constants.R_OK | external_node_fs_namespaceObject.constants.W_OK);
		return;
	} catch (cause) {
		if (canBeMade && codeOf(cause) === "ENOENT") return problemWithFolder(name, path);
		return `${name} names ${quote(path)}, which cannot be read and written (${codeOf(cause)})`;
	}
}
function problemWithFolder(name, path) {
	try {
		(0,external_node_fs_namespaceObject.accessSync)((0,external_node_path_namespaceObject.dirname)(path), external_node_fs_namespaceObject.constants.W_OK);
		return;
	} catch (cause) {
		return `${name} names ${quote(path)}, which cannot be made (${codeOf(cause)})`;
	}
}
// build/src/ci/append.js
/**
* Appends to all the files or to none: each is checked and opened before the first is written, and what was appended
* is taken back when a later one fails. A half-written file would make the runner print the offending line, which may
* hold the password. Each file gets its text in one write at its end, so that other processes can append meanwhile. A
* last line without an end gets one. A new file is for our user alone. A file that gets no text is not touched. Throws
* a ConfigurationError or a FailureError.
*/
function appendAll(env, additions) {
	const wanted = additions.filter(({ text }) => text.reveal() !== "");
	checkFiles(env, wanted);
	const opened = [];
	try {
		for (const addition of wanted) opened.push(post_open(env, addition));
		try {
			for (const file of opened) append(file);
		} catch (cause) {
			const kept = opened.filter((file) => !takeBack(file)).map(({ name }) => name);
			throw new FailureError(`A file of the CI system could not be written; ${kept.length === 0 ? "nothing was handed over" : `a part of it may be left in ${kept.join(", ")}`}`, { cause });
		}
	} finally {
		for (const { fd } of opened) (0,external_node_fs_namespaceObject.closeSync)(fd);
	}
}
function post_open(env, { variable: name, canBeMade, text }) {
	const path = variable(env, name) ?? "";
	const flags = external_node_fs_namespaceObject.constants.O_RDWR | external_node_fs_namespaceObject.constants.O_APPEND | (canBeMade ? external_node_fs_namespaceObject.constants.O_CREAT : 0);
	try {
		return {
			name,
			path,
			fd: (0,external_node_fs_namespaceObject.openSync)(path, flags, 384),
			text: text.reveal(),
			start: 0,
			written: Buffer.alloc(0)
		};
	} catch (cause) {
		throw new FailureError(`The file that ${name} names could not be opened; nothing was handed over`, { cause });
	}
}
function append(file) {
	file.start = (0,external_node_fs_namespaceObject.fstatSync)(file.fd).size;
	const bytes = Buffer.from((endsWithNewline(file) ? "" : "\n") + file.text);
	const count = (0,external_node_fs_namespaceObject.writeSync)(file.fd, bytes);
	file.written = bytes.subarray(0, count);
	if (count !== bytes.length) throw new Error(`wrote ${count} of ${bytes.length} bytes`);
}
function endsWithNewline({ fd, start }) {
	const last = Buffer.from("\n");
	if (start > 0) (0,external_node_fs_namespaceObject.readSync)(fd, last, 0, 1, start - 1);
	return last.toString("latin1") === "\n";
}
/**
* Takes our text out of the file again and returns whether it is gone. The file is cut only while our text is its end:
* what others appended after it must stay, so there our text is overwritten with line ends. Never throws: each file is
* tried, and the error of the write is the one to report.
*/
function takeBack({ path, fd, start, written }) {
	if (written.length === 0) return true;
	try {
		if ((0,external_node_fs_namespaceObject.fstatSync)(fd).size === start + written.length) {
			(0,external_node_fs_namespaceObject.ftruncateSync)(fd, start);
			return true;
		}
		const place = (0,external_node_fs_namespaceObject.readFileSync)(path).indexOf(written, start);
		const inPlace = (0,external_node_fs_namespaceObject.openSync)(path, "r+");
		try {
			return place >= 0 && (0,external_node_fs_namespaceObject.writeSync)(inPlace, Buffer.alloc(written.length, "\n"), 0, null, place) === written.length;
		} finally {
			(0,external_node_fs_namespaceObject.closeSync)(inPlace);
		}
	} catch {
		return false;
	}
}
// build/src/ci/secret-text.js
/**
* A text made of all pairs, as secret as the most secret of them: code that uses it has to reveal it. Throws for a
* name that is not the name of a variable, because every format writes names as they are, and the shell or file that
* reads the text would take such a name for syntax.
*/
function secretText(pairs, format) {
	return new Secret(format(Object.entries(pairs).map(([name, value]) => {
		if (!VARIABLE_NAME.test(name)) throw new Error(`not the name of a variable: ${JSON.stringify(name)}`);
		return [name, revealed(value)];
	})));
}
// build/src/ci/github/commands.js
/** The masks as GitHub's runner takes them: it undoes the escapes, and hides a value of many lines also line by line. */
function masks(secrets) {
	return secrets.map((secret) => addMask(registrable(secret.reveal()))).join("");
}
/**
* The masks as runners made from act take them. What a Forgejo or Gitea server shows is masked by a part of the runner that
* undoes no escapes, and act itself undoes them in random order: each value is also sent as it is. Line by line, since a
* mask of several lines hides none of them alone.
* https://code.forgejo.org/forgejo/runner/src/branch/main/internal/pkg/report/reporter.go
*/
function masksByLine(secrets) {
	return secrets.flatMap((secret) => secret.reveal().split(/[\r\n]+/)).filter((line) => line !== "").map((line) => (escaped(line) === line ? "" : `::add-mask::${line}\n`) + addMask(line)).join("");
}
/**
* The same for act itself. It takes what comes before the last "::" for the command's name and prints a command that it does
* not know; and it turns "%0A" and "%0D" into line ends in an order that changes from line to line. Throws a FailureError for
* a value that has one of them, before a line is made.
* https://github.com/nektos/act/blob/master/pkg/runner/command.go
*/
function masksForAct(secrets) {
	if (secrets.some((secret) => /::|%0[AD]/.test(secret.reveal()))) throw new FailureError("act cannot mask a password that contains \"::\", \"%0A\" or \"%0D\", and its log would show it. Run the job again: AWS makes a new password each time");
	return masksByLine(secrets);
}
/**
* The runner looks one letter past a first "&+" for PowerShell's sake, and refuses the whole mask when that is the end:
* then all but the last letter is hidden.
* https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/ValueEncoders.cs
*/
function registrable(value) {
	return value.endsWith("&+") && value.indexOf("&+") === value.length - 2 ? value.slice(0, -1) : value;
}
/** `NAME<<DELIMITER`, value, `DELIMITER`: the one form that no value can break out of. Empty for no pairs. */
function heredocs(pairs) {
	return secretText(pairs, (entries) => entries.map(([name, value]) => {
		const delimiter = `ghadelimiter_${(0,external_node_crypto_namespaceObject.randomUUID)()}`;
		return `${name}<<${delimiter}${external_node_os_namespaceObject.EOL}${value}${external_node_os_namespaceObject.EOL}${delimiter}${external_node_os_namespaceObject.EOL}`;
	}).join(""));
}
function addMask(data) {
	return `::add-mask::${escaped(data)}\n`;
}
function escaped(data) {
	return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
// build/src/ci/github/files.js
/** The file of the step's outputs. */
const OUTPUT = {
	variable: "GITHUB_OUTPUT",
	canBeMade: false
};
/** The file of the variables of later steps. */
const VARIABLES = {
	variable: "GITHUB_ENV",
	canBeMade: false
};
/** What the two files get. */
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
/** Whether all conditions hold: `NAME=value` for that value, `NAME` for any. */
function allHold(conditions, env) {
	return conditions.every((condition) => {
		const [name = "", value] = condition.split("=");
		return value === void 0 ? variable(env, name) !== void 0 : env[name] === value;
	});
}
// build/src/ci/github/members.js
/** Most specific first: Forgejo's runner says that it is Gitea's and GitHub's as well; Gitea's and act say that they are GitHub's. */
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
/** The system whose runner started this step of the action. */
function memberIn(env) {
	return Object.values(members).find(({ detectedBy }) => allHold(detectedBy, env)) ?? members.github;
}
// build/src/ci/github/step.js
/** A step, whose masks and files are the same as those of the command on these systems. */
function githubStep({ env, toolkit, writeFlushed }) {
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
			if (isLost(env, stateAddition)) toolkit.warning(KEEPS);
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
const KEEPS = "GITHUB_STATE is not set: the variables will not be emptied when the job ends";
function isLost(env, addition) {
	return addition.text.reveal() !== "" && variable(env, addition.variable) === void 0;
}
// build/src/ci/variable-names.js
/** Names that programs obey: a value of ours in one of them would break, or steer, whatever runs later. */
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
/** The same for names that begin so: of the loader, of Python and bash, and of the runner. */
const OBEYED_PREFIX = /^(?:LD_|DYLD_|PYTHON|BASH_FUNC_|GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_)/;
/**
* What is wrong with the name of a variable that we set or empty, as the end of a sentence that begins with the name;
* undefined when nothing is. Upper and lower case are the same, as on Windows.
*/
function problemWithVariableName(name) {
	if (!VARIABLE_NAME.test(name)) return "must have letters, digits and _ only, and must not begin with a digit";
	const upper = name.toUpperCase();
	if (!OBEYED.has(upper) && !OBEYED_PREFIX.test(upper)) return void 0;
	return "is a variable that the runner, the shell or another program obeys; it cannot hold a login";
}
// build/src/handover/step.js
/** The name under which the post step finds what to empty. */
const CLEANUP_STATE = "variables";
/**
* Empties the variables that a step of ours has set, because GitHub's runner cannot unset one. The state comes from the
* environment, which other steps can write to, so each name in it must be one that we could have set.
*/
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
/**
* Keeps SIGUSR1 from opening Node's debugger, through which any process of the same user could read our memory. Each entry
* calls it first. Node opens the debugger only where nothing listens for the signal.
* https://nodejs.org/api/process.html#signal-events
*/
function ignoreInspectorSignal() {
	process.on("SIGUSR1", () => {});
}
// build/src/entry/stdio.js
/** Writes whole lines, or none, to a stream and resolves when all that was written to it has left this process. */
function writeFlushed(stream, text) {
	return new Promise((resolve, reject) => {
		stream.write(text, (error) => error ? reject(error) : resolve());
	});
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


