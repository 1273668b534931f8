import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./build/shaken/post/index.js





// build/src/context.js
/**
* What a run is handed instead of reaching for it, so that tests own it: only `entry` knows the real ones.
*/
/** The value of a variable, or undefined when it is unset or empty. */
function variable(env, name) {
	return env[name] || void 0;
}
// build/src/json-web-token.js
/** In text: the header is an object, which begins with {" and that is eyJ in base64. The last parts may be cut off. */
const TOKEN_IN_TEXT = /\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g;
/** The text with `***` in place of each JSON Web Token in it, and of the beginning of one that was cut off. */
function withoutTokens(text) {
	return text.replace(TOKEN_IN_TEXT, "***");
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
function holds(condition, env) {
	const [name = "", value] = condition.split("=");
	return value === void 0 ? variable(env, name) !== void 0 : env[name] === value;
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
/** Network, TLS, a time-out, or an answer that cannot be trusted. */
var FailureError = class extends ExpectedError {
	name = "FailureError";
	exitCode = ExitCode$1.failure;
};
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
			if (!path) throw new FailureError(`${variable} is not set: only a runner of GitHub Actions provides it`);
			const fd = post_open(variable, path);
			opened.push({
				fd,
				size: (0,external_node_fs_namespaceObject.fstatSync)(fd).size,
				text
			});
		}
		try {
			for (const { fd, text } of opened) writeWhole(fd, text);
		} catch (cause) {
			for (const { fd, size } of opened) takeBack(fd, size);
			throw new FailureError("A file of the runner could not be written; nothing was handed over", { cause });
		}
	} finally {
		for (const { fd } of opened) (0,external_node_fs_namespaceObject.closeSync)(fd);
	}
}
function post_open(variable, path) {
	try {
		return (0,external_node_fs_namespaceObject.openSync)(path, "r+");
	} catch (cause) {
		throw new FailureError(`The file that ${variable} names cannot be opened; nothing was handed over`, { cause });
	}
}
/** Every file is tried: one that cannot be cut must not leave the password in the others. */
function takeBack(fd, size) {
	try {
		(0,external_node_fs_namespaceObject.ftruncateSync)(fd, size);
	} catch {}
}
function writeWhole(fd, text) {
	const bytes = Buffer.from(text);
	const end = (0,external_node_fs_namespaceObject.fstatSync)(fd).size;
	const written = (0,external_node_fs_namespaceObject.writeSync)(fd, bytes, 0, bytes.length, end);
	if (written !== bytes.length) throw new Error(`wrote ${written} of ${bytes.length} bytes`);
}
/** `NAME<<DELIMITER`, value, `DELIMITER`: the one form that no value can break out of. Empty for no pairs. */
function heredocs(pairs) {
	return Object.entries(pairs).map(([name, value]) => {
		const delimiter = `ghadelimiter_${(0,external_node_crypto_namespaceObject.randomUUID)()}`;
		return `${name}<<${delimiter}${external_node_os_namespaceObject.EOL}${value instanceof Secret ? value.reveal() : value}${external_node_os_namespaceObject.EOL}${delimiter}${external_node_os_namespaceObject.EOL}`;
	}).join("");
}
// build/src/ci/workflow-commands.js
/** One line that a runner of GitHub's obeys. */
function command(name, data) {
	return `::${name}::${escaped(data)}\n`;
}
/**
* The masks as runners made from act take them. What a Forgejo or Gitea server shows is masked by a part of the runner that
* undoes no escapes, and act itself undoes them in random order: each value is also sent as it is. Line by line, since a
* mask of several lines hides none of them alone.
* https://code.forgejo.org/forgejo/runner/src/branch/main/internal/pkg/report/reporter.go
*/
function masksByLine(secrets) {
	return secrets.flatMap((secret) => secret.reveal().split(/[\r\n]+/)).filter((line) => line !== "").map((line) => (escaped(line) === line ? "" : `::add-mask::${line}\n`) + command("add-mask", line)).join("");
}
/**
* The runner looks one letter past a first "&+" for PowerShell's sake, and refuses the whole mask when that is the end:
* then all but the last letter is hidden.
* https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/ValueEncoders.cs
*/
function registrable(value) {
	return value.endsWith("&+") && value.indexOf("&+") === value.length - 2 ? value.slice(0, -1) : value;
}
function escaped(data) {
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
			info: (line) => toolkit.info(sanitize(line)),
			warning: (line) => toolkit.warning(sanitize(line)),
			debug: (line) => {
				if (env["RUNNER_DEBUG"] === "1") toolkit.debug(sanitize(line()));
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
// build/src/handover/step.js
/** The name under which the post step finds what to empty. */
const CLEANUP_STATE = "variables";
/** Empties the variables that a step of ours has set: GitHub's runner cannot unset one. Returns their names. */
async function emptyVariables(ci, state) {
	const names = state ? state.split(",") : [];
	const variables = Object.fromEntries(names.map((name) => [name, ""]));
	await ci.publish({
		outputs: {},
		variables,
		state: {},
		summary: ""
	});
	return names;
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
// build/src/entry/action/post.js
const { env } = process;
const ci = github({
	env,
	toolkit,
	flush: () => writeFlushed(process.stdout, "")
});
emptyVariables(ci, env[`STATE_${CLEANUP_STATE}`]).then((names) => names.length > 0 && ci.log.info(`Emptied ${names.join(", ")}`), (error) => ci.log.warning(`The variables were not emptied. ${explain(error)}`));


