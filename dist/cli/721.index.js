export const id = 721;
export const ids = [721];
export const modules = {

/***/ 3721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ environmentVariables),
/* harmony export */   i: () => (/* binding */ writePrivateFile),
/* harmony export */   login: () => (/* binding */ login),
/* harmony export */   n: () => (/* binding */ removePrivateFolder),
/* harmony export */   r: () => (/* binding */ replacePrivateFile),
/* harmony export */   t: () => (/* binding */ makePrivateFolder)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);
/* harmony import */ var _cli_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2448);
/* harmony import */ var _stdio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6305);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2400);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6541);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);










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
		if (BYTES.test(value) && !(name in _stdio_js__WEBPACK_IMPORTED_MODULE_2__.s)) {
			problems.push(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_9__.i)(name, raw.surface)}: takes text, and fileb:// reads bytes; write file://`);
			continue;
		}
		const text = await content((0,node_path__WEBPACK_IMPORTED_MODULE_5__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, path));
		if (typeof text === "string") given[name] = asGiven(text, option, raw);
		else problems.push(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_9__.i)(name, raw.surface)}: the file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(path)} ${text.problem}`);
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
		const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readFile)(path);
		return bytes.length <= LARGEST ? bytes.toString("utf8") : { problem: "is larger than 64 KiB" };
	} catch (cause) {
		return { problem: `cannot be read (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(cause)})` };
	}
}
// build/src/render/index.js
/**
* The answer, or what a query made of it, as the AWS CLI v2 writes it to stdout: every byte, without colour. Empty
* where the AWS CLI prints nothing. Throws a FailureError where the format cannot show the data.
*/
async function render(data, rendering) {
	const text = await written(data, rendering);
	if (!text.isWellFormed()) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o("The result holds half a character, which UTF-8 cannot write");
	return text;
}
/** Each format is loaded when it is asked for. */
async function written(data, { output, title, columns = 80 }) {
	switch (output) {
		case "json": return isEmptyObject(data) ? "" : `${(await __webpack_require__.e(/* import() */ 108).then(__webpack_require__.bind(__webpack_require__, 8108)).then((n) => n.n)).prettyJson(data)}\n`;
		case "text": return (await __webpack_require__.e(/* import() */ 730).then(__webpack_require__.bind(__webpack_require__, 349))).textOf(data);
		case "table": return (await __webpack_require__.e(/* import() */ 496).then(__webpack_require__.bind(__webpack_require__, 4496))).tableOf(data, {
			title,
			columns
		});
		case "yaml": return isEmptyObject(data) ? "" : (await __webpack_require__.e(/* import() */ 245).then(__webpack_require__.bind(__webpack_require__, 9245))).yamlOf(data);
		case "yaml-stream": return isEmptyObject(data) ? "" : (await __webpack_require__.e(/* import() */ 245).then(__webpack_require__.bind(__webpack_require__, 9245))).yamlOf([data]);
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
	const profile = await (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_1__.p)(aws.profile, env);
	const output = values.output ?? outputOf((0,_client_js__WEBPACK_IMPORTED_MODULE_3__.p)(env, "AWS_DEFAULT_OUTPUT") ?? profile.setting("output") ?? "json");
	const timestamps = timestampsOf(profile.setting("cli_timestamp_format") ?? "iso8601");
	const shown = (data) => render(query ? query(data) : data, {
		output,
		title: operation.action
	});
	return {
		answer: (answer) => shown((0,_cli_context_js__WEBPACK_IMPORTED_MODULE_1__.s)(answer, timestamps)),
		sample: (sample) => shown((0,_cli_context_js__WEBPACK_IMPORTED_MODULE_1__.o)(sample))
	};
}
function outputOf(name) {
	const { choices } = _stdio_js__WEBPACK_IMPORTED_MODULE_2__.i.output;
	const output = choices.find((choice) => choice === name);
	if (output) return output;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`AWS_DEFAULT_OUTPUT or output of the profile: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(name)} must be ${(0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.g)(choices)}`);
}
function timestampsOf(name) {
	if (name === "iso8601" || name === "wire") return name;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`cli_timestamp_format of the profile: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(name)} must be iso8601 or wire`);
}
// build/src/entry/prepare.js
/** Turns what was typed into a wish. Throws what `prepareRequest` and `presentation` throw. Sends nothing. */
async function prepare({ raw: typed, problems: found, folder, operation }, env) {
	const { raw, problems } = await gather(typed, operation ? [operation] : _stdio_js__WEBPACK_IMPORTED_MODULE_2__.d, folder);
	const door = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.h)({
		..._stdio_js__WEBPACK_IMPORTED_MODULE_2__.o,
		..._stdio_js__WEBPACK_IMPORTED_MODULE_2__.a
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
	const request = await (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_1__.a)(raw, {
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
	await (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_1__.f)(request.aws, env);
	return {
		kind: "text",
		text: await present.sample(request.operation.sample)
	};
}
/** As for a call, but the operation's own options may be missing: they are what the user wants to know. */
function theOperation(raw) {
	const { operation, problems } = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.l)((0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.h)(_stdio_js__WEBPACK_IMPORTED_MODULE_2__.u, raw).values.operation, raw);
	if (!operation) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.c("cluster-credentials", problems);
	return operation;
}
async function inputSkeletonOf({ name, options }, form, problems) {
	if (problems.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.c(name, problems);
	const { inputSkeleton, yamlInputSkeleton } = await __webpack_require__.e(/* import() */ 525).then(__webpack_require__.bind(__webpack_require__, 4525));
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
		..._stdio_js__WEBPACK_IMPORTED_MODULE_2__.s
	}, folder);
	const merged = await (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.c)(read.raw, Object.keys(own), {
		"cli-input-json": async () => JSON.parse,
		"cli-input-yaml": async () => (await __webpack_require__.e(/* import() */ 493).then(__webpack_require__.bind(__webpack_require__, 6493))).load
	});
	return {
		raw: merged.raw,
		problems: [...read.problems, ...merged.problems]
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
// build/src/handover/private-file.js
const WINDOWS = (0,node_os__WEBPACK_IMPORTED_MODULE_4__.platform)() === "win32";
const NEW = node_fs__WEBPACK_IMPORTED_MODULE_8__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_8__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_8__.constants.O_EXCL | (node_fs__WEBPACK_IMPORTED_MODULE_8__.constants.O_NOFOLLOW ?? 0);
const EXISTS = "exists already. Remove it or choose another name";
/** A new folder in `parent` that only we can enter, whatever the umask. Throws when there is one of this name. */
async function makePrivateFolder(parent, name = `cluster-credentials-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)()}`) {
	await refuseSharedFolder(parent);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(parent, name);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.mkdir)(folder, 448).catch((cause) => {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`The folder ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(folder)} could not be made`, { cause });
	});
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.chmod)(folder, 448);
	return folder;
}
/**
* Writes a file that only we can read, whatever the umask. Throws a ConfigurationError when there is such a file already, be it
* a link, and when others can put files in its folder; and leaves nothing behind then.
*/
async function writePrivateFile(path, content) {
	await refuseSharedFolder((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path));
	await writeNew(path, content);
}
/** Throws what `writePrivateFile` would throw for this path, as far as that can be told before. */
async function refusePrivateFile(path) {
	await refuseSharedFolder((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path));
	if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.lstat)(path).catch(() => void 0)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(path)} ${EXISTS}`);
}
/**
* Puts new content in the place of a private file's at one moment: a reader sees the old file or the new one, whole. There need
* not be an old one; if there is, it must be a file of ours. On Windows a reader can be in the way: then this throws.
*/
async function replacePrivateFile(path, content) {
	await refuseSharedFolder((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path));
	await refuseForeignFile(path);
	const sibling = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)()}`);
	await writeNew(sibling, content);
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rename)(sibling, path);
	} catch (cause) {
		await removePrivateFile(sibling);
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(path)} could not be replaced`, { cause });
	}
}
/** Removes a file, or the link in its place, if there is one. Says whether there is none now; never throws. */
function removePrivateFile(path) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.unlink)(path).then(() => true, (error) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(error) === "ENOENT");
}
/** Removes a folder that `makePrivateFolder` has made, and what is in it. Says whether there is none now; never throws. */
function removePrivateFolder(folder) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rm)(folder, {
		recursive: true,
		force: true
	}).then(() => true, () => false);
}
async function writeNew(path, content) {
	let file;
	try {
		file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.open)(path, NEW, 384);
		await file.chmod(384);
		await file.writeFile(content.reveal());
		await file.sync();
		await file.close();
	} catch (cause) {
		await file?.close().catch(() => {});
		if (file) await removePrivateFile(path);
		const says = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(cause) === "EEXIST" ? EXISTS : "could not be written";
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(path)} ${says}`, { cause });
	}
}
/** Who can write to a folder can put another file in the place of ours. In a sticky one, such as /tmp, not of another user's. */
async function refuseSharedFolder(folder) {
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)(folder).catch((cause) => {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`There is no folder ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(folder)}`, { cause });
	});
	if (!found.isDirectory()) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(folder)} is not a folder`);
	if (WINDOWS) return;
	if (found.mode & 18 && !(found.mode & 512)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`Others can write to the folder ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(folder)}. Choose another for what is secret, or run chmod go-w on it`);
	if (found.uid !== 0 && found.uid !== (0,node_os__WEBPACK_IMPORTED_MODULE_4__.userInfo)().uid) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`The folder ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(folder)} belongs to somebody else. Choose another for what is secret`);
}
async function refuseForeignFile(path) {
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.lstat)(path).catch(() => void 0);
	if (found === void 0) return;
	if (!found.isFile()) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(path)} is a link, a folder or a device, not a file`);
	if (!WINDOWS && found.uid !== (0,node_os__WEBPACK_IMPORTED_MODULE_4__.userInfo)().uid) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(path)} belongs to somebody else`);
}
// build/src/entry/cli/deliver.js
/** Throws what a delivery would throw that cannot succeed, before a login is made for it. */
async function refuseDelivery({ request, command, context: { exporter, env } }) {
	const { delivery, operation } = request;
	const exposure = {
		allowUnmasked: delivery["allow-unmasked"] === true,
		maskConfirmed: delivery["add-mask"] === true
	};
	const other = [
		"export",
		"print",
		"dotenv-file"
	].find((name) => delivery[name] !== void 0);
	if (command && command.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.c(operation.name, ["expects a command behind --"]);
	if (command && other) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.c(operation.name, [`--${other}: excludes a command behind --`]);
	if (delivery.export !== void 0) (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_1__.n)(found(exporter), exposure, env);
	if (delivery.print !== void 0 && process.stdout.isTTY) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r("--print shows the password; stdout is a terminal. Evaluate the output, or redirect it");
	if (delivery.print !== void 0 && exporter) (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_1__.r)(exporter, exposure);
	if (delivery["dotenv-file"] !== void 0) await refusePrivateFile((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(delivery["dotenv-file"]));
}
/** Delivers a login and returns the exit code. */
async function deliver(result, { request, present, command, context }) {
	const { delivery, handover, operation } = request;
	const variables = environmentVariables(result.login, operation.exports, handover["env-prefix"]);
	const [program, ...args] = command ?? [];
	if (program !== void 0) {
		const { runCommand } = await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 4025));
		return runCommand({
			command: [program, ...args],
			request,
			result,
			context
		});
	}
	if (delivery.export !== void 0) {
		await found(context.exporter).publish?.({
			outputs: stepOutputs(result.login),
			variables
		}, context.parts);
		return _index_js__WEBPACK_IMPORTED_MODULE_0__.i.ok;
	}
	if (delivery["dotenv-file"] !== void 0) {
		await writePrivateFile((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(delivery["dotenv-file"]), (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.T)("dotenv", variables));
		return _index_js__WEBPACK_IMPORTED_MODULE_0__.i.ok;
	}
	if (!delivery.print) warnOfTheLog(context);
	const text = delivery.print ? (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.T)(delivery.print, variables).reveal() : await present.answer(result.document);
	return await (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.t)(text) ? _index_js__WEBPACK_IMPORTED_MODULE_0__.i.ok : _index_js__WEBPACK_IMPORTED_MODULE_0__.i.failure;
}
/** What the AWS CLI prints, we print anywhere; but where the log is kept and nothing can be hidden in it, we say so. */
function warnOfTheLog({ exporter, ci }) {
	if (exporter && exporter.masks !== "always") ci.log.warning(`${exporter.name} cannot hide the password, should stdout be its log. "-- COMMAND" keeps it out`);
}
function found(exporter) {
	if (exporter) return exporter;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r("--export: no CI system was found here. Name it, as in --export gitlab");
}
// build/src/entry/cli/login.js
/** Gets a login and delivers it: printed as the AWS CLI would, or as the options say. Returns the exit code. */
async function login(line, { operation, env }) {
	(0,_cli_context_js__WEBPACK_IMPORTED_MODULE_1__.l)(env);
	const extra = line.words.slice(2).map((word) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(word)} is one word too many`);
	const problems = [...line.problems, ...extra];
	const plan = await prepare({
		raw: line.raw,
		problems,
		folder: process.cwd(),
		operation
	}, env);
	if (plan.kind === "text") return await (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.t)(plan.text) ? _index_js__WEBPACK_IMPORTED_MODULE_0__.i.ok : _index_js__WEBPACK_IMPORTED_MODULE_0__.i.failure;
	const { request, present } = plan;
	const context = (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_1__.t)(request, env);
	const delivery = {
		request,
		present,
		command: line.command,
		context
	};
	await refuseDelivery(delivery);
	return deliver(await (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_1__.u)(request, context), delivery);
}



/***/ })

};
