export const id = 721;
export const ids = [721];
export const modules = {

/***/ 3721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Unshowable),
/* harmony export */   i: () => (/* binding */ writePrivateFile),
/* harmony export */   login: () => (/* binding */ login),
/* harmony export */   n: () => (/* binding */ removePrivateFolder),
/* harmony export */   o: () => (/* binding */ mixedList),
/* harmony export */   r: () => (/* binding */ replacePrivateFile),
/* harmony export */   t: () => (/* binding */ makePrivateFolder)
/* harmony export */ });
/* harmony import */ var _cli_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2448);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6756);
/* harmony import */ var _stdio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6305);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2400);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(186);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);










// build/src/entry/param-files.js
const LARGEST = 65536;
const FILE = /^fileb?:\/\//;
const BYTES = /^fileb:/;
/**
* Replaces `file://PATH` by the content of the file; a relative path counts from `folder`. As in the AWS CLI, only the
* options of an operation and the two documents can be files, and only the documents can be `fileb://PATH`.
*/
async function readParamFiles(raw, options, folder) {
	const given = Object.assign(Object.create(null), raw.given);
	const problems = [];
	for (const [name, option] of Object.entries(options)) {
		const value = writtenIn((0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.b)(raw, name));
		if (value === void 0 || !FILE.test(value)) continue;
		const path = value.replace(FILE, "");
		if (BYTES.test(value) && !Object.hasOwn(_stdio_js__WEBPACK_IMPORTED_MODULE_2__.c, name)) {
			problems.push(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_9__.i)(name, raw.surface)}: takes text, and fileb:// is for bytes. Give file://PATH`);
			continue;
		}
		const text = await content((0,node_path__WEBPACK_IMPORTED_MODULE_7__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, path));
		const problem = typeof text !== "string" ? text.problem : emptyProblem(text, option);
		if (problem !== void 0) problems.push(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_9__.i)(name, raw.surface)}: the file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(path)} ${problem}`);
		else if (typeof text === "string") given[name] = asGiven(text, option, raw);
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
	if (raw?.surface === "action") return raw.text.trim();
	return raw?.surface === "cli" && raw.words.length === 1 ? raw.words[0] : void 0;
}
/** An empty input counts as not given, but an input that names a file was given. */
function emptyProblem(text, option) {
	return option.emptyIsUnsafe && text.trim() === "" ? "is empty. Give a value or remove the option" : void 0;
}
/** A list in a file is written as in a workflow: one item a line, or a JSON array. Any other text is taken as it is. */
function asGiven(text, option, { surface }) {
	if (surface !== "cli") return {
		surface: "action",
		text
	};
	return {
		surface,
		words: option.kind === "list" && !text.trimStart().startsWith("[") ? text.split(/[\r\n,]+/).flatMap((item) => item.trim() || []) : [text]
	};
}
async function content(path) {
	try {
		const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readFile)(path);
		return bytes.length <= LARGEST ? bytes.toString("utf8") : { problem: "is larger than 64 KiB" };
	} catch (cause) {
		return { problem: `cannot be read (${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.l)(cause)})` };
	}
}
// build/src/render/unshowable.js
/** Why a format cannot show some data, as the end of a sentence that begins with the format. */
var Unshowable = class extends Error {
	name = "Unshowable";
};
/** Of lists, `text` and `table` can show those of objects and those without any. */
function mixedList() {
	return new Unshowable("cannot show a list that mixes objects and other values");
}
// build/src/render/index.js
/**
* The answer, or what a query made of it, as the AWS CLI v2 writes it to stdout: every byte, without colour. Empty
* where the AWS CLI prints nothing. Throws a FailureError where the format cannot show the data.
*/
async function render(data, rendering) {
	const { output, option = "output" } = rendering;
	try {
		return await written(data, rendering);
	} catch (error) {
		if (!(error instanceof Unshowable)) throw error;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.o(`${option}: ${output} ${error.message}. Use json`);
	}
}
/** Each format is loaded when it is asked for. */
async function written(data, { output, title, columns = 80 }) {
	switch (output) {
		case "json": return isEmptyObject(data) ? "" : `${(await __webpack_require__.e(/* import() */ 108).then(__webpack_require__.bind(__webpack_require__, 8108)).then((n) => n.t)).prettyJson(data)}\n`;
		case "text": return wellFormed((await __webpack_require__.e(/* import() */ 730).then(__webpack_require__.bind(__webpack_require__, 349))).textOf(data));
		case "table": return wellFormed((await __webpack_require__.e(/* import() */ 496).then(__webpack_require__.bind(__webpack_require__, 4496))).tableOf(data, {
			title,
			columns
		}));
		case "yaml": return isEmptyObject(data) ? "" : wellFormed((await Promise.all(/* import() */[__webpack_require__.e(462), __webpack_require__.e(245)]).then(__webpack_require__.bind(__webpack_require__, 9245))).yamlOf(data));
		case "yaml-stream": return isEmptyObject(data) ? "" : wellFormed((await Promise.all(/* import() */[__webpack_require__.e(462), __webpack_require__.e(245)]).then(__webpack_require__.bind(__webpack_require__, 9245))).yamlOf([data]));
	}
}
/** Half a character cannot be written in UTF-8. JSON writes it as an escape. */
function wellFormed(text) {
	if (!text.isWellFormed()) throw new Unshowable("cannot show half a character");
	return text;
}
/** For an operation whose answer has no members the AWS CLI prints nothing, not `{}`. */
function isEmptyObject(data) {
	return (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.s)(data) && data.size === 0;
}
// build/src/entry/presentation.js
/**
* Decides how the answer is shown, before AWS is asked for it: no login is made for a typing error in the settings. As
* the AWS CLI does, throws a FailureError for an unknown output and a ConfigurationError for an unknown time format.
*/
async function presentation({ operation, aws, surface, render: values, query }, env) {
	const profile = await (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__._)(aws.profile, {
		env,
		surface
	});
	const output = values.output ?? outputOf((0,_options_js__WEBPACK_IMPORTED_MODULE_3__.E)(env, "AWS_DEFAULT_OUTPUT") ?? profile.setting("output") ?? "json");
	const timestamps = timestampsOf(profile.setting("cli_timestamp_format") ?? "iso8601");
	const columns = process.stdout.isTTY ? process.stdout.columns : void 0;
	const style = {
		output,
		title: operation.action,
		option: (0,_names_js__WEBPACK_IMPORTED_MODULE_9__.i)("output", surface),
		...columns ? { columns } : {}
	};
	const text = (data) => render(query ? query(data) : data, style);
	return {
		answer: (answer) => text((0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.u)(answer, timestamps)),
		sample: (sample) => text((0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.l)(sample))
	};
}
function outputOf(name) {
	const { choices } = _stdio_js__WEBPACK_IMPORTED_MODULE_2__.a.output;
	const output = choices.find((choice) => choice === name);
	if (output) return output;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.o(`AWS_DEFAULT_OUTPUT or output of the profile: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(name)} must be ${(0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.y)(choices)}`);
}
function timestampsOf(name) {
	if (name === "iso8601" || name === "wire") return name;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`cli_timestamp_format of the profile: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(name)} must be iso8601 or wire`);
}
// build/src/entry/prepare.js
/** Turns what was typed into a plan. Throws what `prepareRequest` and `presentation` throw. Sends nothing. */
async function prepare({ raw: typed, problems: found, folder, operation, operations: operations$1 = _stdio_js__WEBPACK_IMPORTED_MODULE_2__.m }, env) {
	const { raw, problems } = await gather(typed, operation ? [operation] : operations$1, folder);
	const general = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.g)({
		..._stdio_js__WEBPACK_IMPORTED_MODULE_2__.s,
		..._stdio_js__WEBPACK_IMPORTED_MODULE_2__.o
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
	const named = operation ? { named: operation.name } : {};
	const request = await (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.a)(raw, {
		env,
		problems: wrong,
		operations: operations$1,
		...named
	});
	const present = await presentation(request, env);
	if (skeleton !== "output") return {
		kind: "login",
		request,
		present
	};
	await (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.g)(request, env);
	return {
		kind: "text",
		text: await present.sample(request.operation.sample)
	};
}
/** As for a call, but the options that the operation needs may be missing: the user asks for their names. */
function theOperation(raw, operations) {
	const own = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.g)((0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.d)(operations), raw);
	const { operation, problems } = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.u)(own.values.operation, raw, operations);
	if (!operation) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.c("cluster-credentials", [...own.problems, ...problems]);
	return operation;
}
async function inputSkeletonOf({ name, options }, form, problems) {
	if (problems.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.c(name, problems);
	const { inputSkeleton, yamlInputSkeleton } = await Promise.all(/* import() */[__webpack_require__.e(462), __webpack_require__.e(525)]).then(__webpack_require__.bind(__webpack_require__, 4525));
	return form === "input" ? inputSkeleton(options, membersOf(options)) : yamlInputSkeleton(options, membersOf(options));
}
/** A skeleton can be filled in as it is: of options that exclude each other it has the first, as a required one. */
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
* Reads what options point to: `file://` values, then the document of `cli-input-json` or `cli-input-yaml`.
* Relative paths count from `folder`. YAML is loaded only when asked for.
*/
async function gather(raw, operations, folder) {
	const own = Object.assign({}, ...operations.map(({ options }) => options));
	const read = await readParamFiles(raw, {
		...own,
		..._stdio_js__WEBPACK_IMPORTED_MODULE_2__.c
	}, folder);
	const merged = await (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.l)(read.raw, Object.keys(own), {
		"cli-input-json": async () => JSON.parse,
		"cli-input-yaml": async () => (await Promise.all(/* import() */[__webpack_require__.e(462), __webpack_require__.e(171)]).then(__webpack_require__.bind(__webpack_require__, 7171))).readYaml
	});
	return {
		raw: merged.raw,
		problems: [...read.problems, ...merged.problems]
	};
}
// build/src/handover/private-file.js
const WINDOWS = (0,node_os__WEBPACK_IMPORTED_MODULE_5__.platform)() === "win32";
const NEW = node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_EXCL | (node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_NOFOLLOW ?? 0);
const EXISTS = "exists already. Remove it or choose another name";
/** A new folder in `parent` that only we can enter, whatever the umask. Throws when there is one of this name. */
async function makePrivateFolder(parent, name) {
	await refuseSharedFolder(parent);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(parent, name);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.mkdir)(folder, 448).catch((cause) => {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`The folder ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(folder)} could not be made`, { cause });
	});
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.chmod)(folder, 448);
	return folder;
}
/**
* Writes a file that only we can read, whatever the umask. Throws a ConfigurationError when there is a file or a link of
* this name already, and when others can put files in its folder; and leaves nothing behind then.
*/
async function writePrivateFile(path, content) {
	await refuseSharedFolder((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path));
	await writeNew(path, content);
}
/** Throws what `writePrivateFile` would throw for this path, as far as that is known before. */
async function refusePrivateFile(path) {
	await refuseSharedFolder((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path));
	if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.lstat)(path).catch(() => void 0)) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(path)} ${EXISTS}`);
}
/**
* Puts new content in the place of a private file's at one moment: a reader sees the old file or the new one, whole. There need
* not be an old one; if there is, it must be a file of ours. On Windows a reader can be in the way: then this throws.
*/
async function replacePrivateFile(path, content) {
	await refuseSharedFolder((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path));
	await refuseForeignFile(path);
	const sibling = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_7__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)()}`);
	await writeNew(sibling, content);
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.rename)(sibling, path);
	} catch (cause) {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.unlink)(sibling).catch(() => {});
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(path)} could not be replaced`, { cause });
	}
}
/** Removes a folder that `makePrivateFolder` has made, and what is in it. Resolves to whether it is gone; never rejects. */
function removePrivateFolder(folder) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.rm)(folder, {
		recursive: true,
		force: true
	}).then(() => true, () => false);
}
async function writeNew(path, content) {
	let file;
	try {
		file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.open)(path, NEW, 384);
		await file.chmod(384);
		await file.writeFile(content.reveal());
		await file.sync();
		await file.close();
	} catch (cause) {
		await file?.close().catch(() => {});
		if (file) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.unlink)(path).catch(() => {});
		const says = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.l)(cause) === "EEXIST" ? EXISTS : "could not be written";
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(path)} ${says}`, { cause });
	}
}
/**
* Throws a ConfigurationError for a folder in which another user could put a file in the place of ours: one that others
* can write to, or that lies in such a folder. In a sticky one, such as /tmp, a user can replace own files only.
*/
async function refuseSharedFolder(folder) {
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.stat)(folder).catch((cause) => {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`There is no folder ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(folder)}`, { cause });
	});
	if (!found.isDirectory()) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(folder)} is not a folder`);
	if (WINDOWS) return;
	for (const path of /* @__PURE__ */ new Set([...withParents((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(folder)), ...withParents(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.realpath)(folder))])) {
		const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.stat)(path);
		if (mode & 18 && !(mode & 512)) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`Others can write to the folder ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(path)}. Choose another for what is secret, or run chmod go-w on it`);
	}
	if (found.uid !== 0 && found.uid !== (0,node_os__WEBPACK_IMPORTED_MODULE_5__.userInfo)().uid) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`The folder ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(folder)} belongs to another user. Choose another for what is secret`);
}
function withParents(path) {
	return (0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path) === path ? [path] : [path, ...withParents((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path))];
}
async function refuseForeignFile(path) {
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.lstat)(path).catch(() => void 0);
	if (found === void 0) return;
	if (!found.isFile()) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(path)} is a link, a folder or a device, not a file`);
	if (!WINDOWS && found.uid !== (0,node_os__WEBPACK_IMPORTED_MODULE_5__.userInfo)().uid) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(path)} belongs to another user`);
}
// build/src/entry/cli/deliver.js
/** Throws where the delivery cannot succeed, before a login is made for it: what `deliver` would throw. */
async function refuseDelivery({ request, command, context: { system, env } }) {
	const { delivery, operation } = request;
	const exposure = {
		allowUnmasked: delivery["allow-unmasked"] === true,
		maskConfirmed: delivery["add-mask"] === true
	};
	const refreshProblems = delivery.refresh ? _options_js__WEBPACK_IMPORTED_MODULE_3__.l[operation.passwordFile].problems(delivery) : [];
	const problems = [...commandProblems(delivery, command), ...refreshProblems];
	if (problems.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.c(operation.name, problems);
	if (delivery.export !== void 0) (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.n)(found(system), exposure, env);
	if (delivery.print !== void 0 && process.stdout.isTTY) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r("--print shows the password; stdout is a terminal. Evaluate the output, or redirect it");
	if (delivery.print !== void 0 && system) (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.r)(system, exposure);
	if (delivery["dotenv-file"] !== void 0) await refusePrivateFile((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(delivery["dotenv-file"]));
	if (command && !delivery.tty) await refuseSharedFolder((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)((0,node_os__WEBPACK_IMPORTED_MODULE_5__.tmpdir)()));
}
/** What is wrong between the options and the command after `--`, as sentences. */
function commandProblems(delivery, command) {
	const others = [
		"export",
		"print",
		"dotenv-file"
	].filter((name) => delivery[name] !== void 0);
	const forCommand = [
		"keep-env",
		"no-masking",
		"tty",
		"refresh"
	].filter((name) => delivery[name]);
	if (command === void 0) return forCommand.map((name) => `--${name}: needs a command after --`);
	if (command.length === 0) return ["Give a command after --"];
	return others.map((name) => `--${name}: excludes a command after --`);
}
/** Whether the login goes to stdout. */
function isPrinted({ request: { delivery }, command }) {
	return command === void 0 && delivery.export === void 0 && delivery["dotenv-file"] === void 0;
}
/** Delivers a login and returns the exit code. */
async function deliver(result, { request, present, command, context, secrets = [] }) {
	const { delivery, handover, operation } = request;
	const variables = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__.u)(result.login, operation.exports, handover["env-prefix"]);
	const [program, ...args] = command ?? [];
	if (program !== void 0) {
		const { runCommand } = await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 4025));
		return runCommand({
			command: [program, ...args],
			request,
			result,
			context,
			secrets
		});
	}
	if (delivery.export !== void 0) {
		await found(context.system).publish?.({
			outputs: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__.d)(result.login),
			variables
		}, context);
		return _index_js__WEBPACK_IMPORTED_MODULE_1__.i.ok;
	}
	if (delivery["dotenv-file"] !== void 0) {
		await writePrivateFile((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(delivery["dotenv-file"]), (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.O)("dotenv", variables));
		return _index_js__WEBPACK_IMPORTED_MODULE_1__.i.ok;
	}
	if (!delivery.print) warnOfTheLog(context);
	const text = delivery.print ? (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.O)(delivery.print, variables).reveal() : await present.answer(result.document);
	return await (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.n)(text) ? _index_js__WEBPACK_IMPORTED_MODULE_1__.i.ok : _index_js__WEBPACK_IMPORTED_MODULE_1__.i.failure;
}
/** The answer is printed anywhere, as the AWS CLI prints it. A warning says where a log would keep the password. */
function warnOfTheLog({ system, log }) {
	if (system && system.masks !== "always") log.warning(`The password is printed, and ${system.name} cannot mask it. Use "-- COMMAND" to keep it out of the log`);
}
function found(system) {
	if (system) return system;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r("--export: no CI system was found here. Name it, as in --export gitlab");
}
// build/src/entry/cli/login.js
/** Gets a login and delivers it: printed as the AWS CLI would, or as the options say. Returns the exit code. */
async function login(line, { operation, env }) {
	(0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.p)(env);
	const extra = line.words.slice(2).map((word) => `Unexpected word ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(word)}`);
	const problems = [...line.problems, ...extra];
	const plan = await prepare({
		raw: line.raw,
		problems,
		folder: process.cwd(),
		operation
	}, env);
	if (plan.kind === "text") return await (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.n)(plan.text) ? _index_js__WEBPACK_IMPORTED_MODULE_1__.i.ok : _index_js__WEBPACK_IMPORTED_MODULE_1__.i.failure;
	const { request, present } = plan;
	const context = (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.t)(request, env);
	const delivery = {
		request,
		present,
		command: line.command,
		context
	};
	await refuseDelivery(delivery);
	if (isPrinted(delivery) && (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.t)()) return _index_js__WEBPACK_IMPORTED_MODULE_1__.i.failure;
	if (line.command === void 0 || request.delivery.tty || request.delivery["no-masking"]) return deliver(await (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.m)(request, context), delivery);
	const secrets = [];
	const collecting = {
		...context,
		mask: async (more) => void secrets.push(...more)
	};
	const result = await (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.m)(request, collecting);
	await context.mask((0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.b)(result.login));
	return deliver(result, {
		...delivery,
		context: collecting,
		secrets
	});
}



/***/ })

};
