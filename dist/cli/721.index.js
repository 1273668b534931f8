export const id = 721;
export const ids = [721];
export const modules = {

/***/ 3721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ replacedNames),
/* harmony export */   i: () => (/* binding */ namesFor),
/* harmony export */   login: () => (/* binding */ login),
/* harmony export */   n: () => (/* binding */ forClients),
/* harmony export */   o: () => (/* binding */ setNames),
/* harmony export */   r: () => (/* binding */ isNamed),
/* harmony export */   s: () => (/* binding */ replacePrivateFile),
/* harmony export */   t: () => (/* binding */ privateFolder)
/* harmony export */ });
/* harmony import */ var _cli_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2448);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6756);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4746);
/* harmony import */ var _stdio_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6305);
/* harmony import */ var _general_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2439);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1736);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2400);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8178);
/* harmony import */ var _exact_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2311);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6910);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8161);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1455);















// build/src/entry/output-encoding.js
const NAME = "AWS_CLI_OUTPUT_ENCODING";
const CODECS = [
	{
		name: "utf-8",
		others: [
			"utf8",
			"u8",
			"utf",
			"cp65001"
		],
		encoding: "utf8",
		last: 1114111
	},
	{
		name: "latin-1",
		others: [
			"latin1",
			"latin",
			"l1",
			"iso-8859-1",
			"iso8859-1",
			"8859",
			"cp819"
		],
		encoding: "latin1",
		last: 255
	},
	{
		name: "ascii",
		others: ["us-ascii", "646"],
		encoding: "latin1",
		last: 127
	}
];
function outputEncoding(env) {
	const given = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.l)(env, NAME) ?? "utf-8";
	const typed = given.toLowerCase().replace(/[ _]/g, "-");
	const codec = CODECS.find(({ name, others }) => [name, ...others].some((each) => each === typed));
	if (!codec) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.o(`${NAME}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(given)} must be ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__.n)(CODECS.map(({ name }) => name))}`);
	return (text) => {
		if ([...text].some((character) => (character.codePointAt(0) ?? 0) > codec.last)) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.o(`${NAME}: the answer has a character that ${codec.name} does not have. Use utf-8`);
		return Buffer.from(text, codec.encoding);
	};
}
// build/src/entry/param-files.js
const LARGEST = 65536;
const FILE = /^fileb?:\/\//;
const BYTES = /^fileb:/;
const FOLDERS = ["GITHUB_WORKSPACE", "RUNNER_TEMP"];
async function readParamFiles(raw, options, places) {
	const given = Object.assign(Object.create(null), raw.given);
	const problems = [];
	const unread = [];
	const signal = AbortSignal.timeout(places.seconds * 1e3);
	for (const [name, option] of Object.entries(options)) {
		const written = (0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.m)(raw, name);
		const value = writtenIn(written);
		if (written === void 0 || value === void 0 || !FILE.test(value)) continue;
		const title = (0,_names_js__WEBPACK_IMPORTED_MODULE_14__.i)(name, written.surface);
		if (BYTES.test(value) && !Object.hasOwn(_general_options_js__WEBPACK_IMPORTED_MODULE_4__.r, name)) {
			problems.push(`${title}: takes text, and fileb:// is for bytes. Give file://PATH`);
			unread.push(name);
			continue;
		}
		const file = value.replace(FILE, "");
		const whole = (0,_plain_js__WEBPACK_IMPORTED_MODULE_5__.u)(file, places.env);
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.isAbsolute)(whole) ? whole : (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(places.folder, whole);
		const content = written.surface === "action" ? await contentOfJob(path, places, signal) : await contentOf(path, places, signal);
		const problem = "problem" in content ? content.problem : emptyProblem(content.text, option);
		if (problem === void 0 && "text" in content) given[name] = {
			...asGiven(content.text, option, raw),
			file
		};
		else {
			problems.push(`${title}: the file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(file)} ${problem}`);
			unread.push(name);
		}
	}
	return {
		raw: {
			...raw,
			given,
			unread
		},
		problems
	};
}
function writtenIn(raw) {
	if (raw?.surface === "action") return raw.text.trim();
	return raw?.surface === "cli" && raw.words.length === 1 ? raw.words[0] : void 0;
}
function emptyProblem(text, option) {
	return option.emptyIsUnsafe && text.trim() === "" ? "is empty. Give a value or remove the option" : void 0;
}
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
async function contentOfJob(path, places, signal) {
	const outside = { problem: "is not below GITHUB_WORKSPACE or RUNNER_TEMP. An input can read no other file" };
	const folders = FOLDERS.flatMap((name) => (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.l)(places.env, name) ?? []).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(folder));
	try {
		const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.realpath)(path);
		return (await Promise.all(folders.map((folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.realpath)(folder).catch(() => folder)))).some((folder) => isBelow(real, folder)) ? contentOf(real, places, signal, true) : outside;
	} catch (cause) {
		return folders.some((folder) => isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(path), folder)) ? unreadable(cause) : outside;
	}
}
function isBelow(path, folder) {
	const [first] = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_12__.sep);
	return first !== ".." && !(0,node_path__WEBPACK_IMPORTED_MODULE_12__.isAbsolute)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.relative)(folder, path));
}
async function contentOf(path, { seconds: seconds$1 }, signal, onlyFiles = false) {
	try {
		return { text: (await (0,_plain_js__WEBPACK_IMPORTED_MODULE_5__.d)(path, {
			largest: LARGEST,
			signal,
			onlyFiles
		})).toString("utf8") };
	} catch (cause) {
		return signal.aborted ? { problem: `did not end within ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.m)(seconds$1)} (max-wait)` } : unreadable(cause);
	}
}
function unreadable(cause) {
	const code = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.l)(cause);
	if (code !== void 0) return { problem: `cannot be read (${code})` };
	return { problem: cause instanceof Error ? cause.message.replace(/^it /, "") : "cannot be read" };
}
// build/src/entry/presentation.js
async function presentation({ operation, aws, surface, render: values, query }, env) {
	const profile = await (0,_plain_js__WEBPACK_IMPORTED_MODULE_5__.c)(aws.profile, {
		env,
		surface
	});
	const output = values.output ?? outputOf((0,_read_js__WEBPACK_IMPORTED_MODULE_2__.l)(env, "AWS_DEFAULT_OUTPUT") ?? profile.setting("output") ?? "json");
	const timestamps = timestampsOf(profile.setting("cli_timestamp_format") ?? "iso8601");
	const columns = process.stdout.isTTY ? process.stdout.columns : void 0;
	const style = {
		output,
		title: operation.action,
		option: (0,_names_js__WEBPACK_IMPORTED_MODULE_14__.i)("output", surface),
		...columns ? { columns } : {}
	};
	const text = (data) => (0,_render_js__WEBPACK_IMPORTED_MODULE_6__.t)(query && output !== "off" ? query(data) : data, style);
	return {
		printsNothing: output === "off",
		answer: (answer) => text((0,_plain_js__WEBPACK_IMPORTED_MODULE_5__.a)(answer, timestamps)),
		sample: (sample) => text((0,_plain_js__WEBPACK_IMPORTED_MODULE_5__.i)(sample))
	};
}
function outputOf(name) {
	const { choices } = _stdio_js__WEBPACK_IMPORTED_MODULE_3__.a.output;
	const output = choices.find((choice) => choice === name);
	if (output) return output;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.o(`AWS_DEFAULT_OUTPUT or output of the profile: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(name)} must be ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__.n)(choices)}`);
}
function timestampsOf(name) {
	if (name === "iso8601" || name === "wire") return name;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`cli_timestamp_format of the profile: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(name)} must be iso8601 or wire`);
}
// build/src/entry/prepare.js
async function prepare({ raw: typed, problems: found, folder, operation, operations: operations$1 = _stdio_js__WEBPACK_IMPORTED_MODULE_3__.u }, env) {
	const since = _index_js__WEBPACK_IMPORTED_MODULE_1__._.now();
	const maxWait = _stdio_js__WEBPACK_IMPORTED_MODULE_3__.E["max-wait"];
	const places = {
		folder,
		env,
		seconds: (0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.o)({ "max-wait": maxWait }, typed).values["max-wait"] ?? maxWait.default
	};
	const { raw, problems } = await gather(typed, operation ? [operation] : operations$1, places);
	const general = (0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.o)({
		..._general_options_js__WEBPACK_IMPORTED_MODULE_4__.n,
		..._general_options_js__WEBPACK_IMPORTED_MODULE_4__.t
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
		folder,
		problems: wrong,
		operations: operations$1,
		...named
	});
	const present = await presentation(request, env);
	if (skeleton !== "output") return {
		kind: "login",
		request,
		present,
		since
	};
	await (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.l)(request, env);
	return {
		kind: "text",
		text: await present.sample(request.operation.sample)
	};
}
function theOperation(raw, operations) {
	const own = (0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.o)((0,_stdio_js__WEBPACK_IMPORTED_MODULE_3__.s)(operations), raw);
	const { operation, problems } = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_3__.o)(own.values.operation, raw, operations);
	if (!operation) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.c("cluster-credentials", [...own.problems, ...problems]);
	return operation;
}
async function inputSkeletonOf({ name, options }, form, problems) {
	if (problems.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.c(name, problems);
	const { inputSkeleton, yamlInputSkeleton } = await Promise.all(/* import() */[__webpack_require__.e(462), __webpack_require__.e(525)]).then(__webpack_require__.bind(__webpack_require__, 4525));
	return form === "input" ? inputSkeleton(options, membersOf(options)) : yamlInputSkeleton(options, membersOf(options));
}
function membersOf(options) {
	return Object.entries(options).map(([option, { required, documented, summary }]) => {
		return {
			option,
			overview: documented ?? `${summary}.`,
			...required ? { required } : {}
		};
	});
}
async function gather(raw, operations, places) {
	const own = Object.assign({}, ...operations.map(({ options }) => options));
	const read = await readParamFiles(raw, {
		...own,
		..._general_options_js__WEBPACK_IMPORTED_MODULE_4__.r
	}, places);
	const merged = await (0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.i)(read.raw, Object.keys(own), {
		"cli-input-json": async () => JSON.parse,
		"cli-input-yaml": async () => (await Promise.all(/* import() */[__webpack_require__.e(462), __webpack_require__.e(171)]).then(__webpack_require__.bind(__webpack_require__, 7171))).readYaml
	});
	const expanded = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_3__.S)(merged.raw, Object.keys(own));
	return {
		raw: expanded.raw,
		problems: [
			...read.problems,
			...merged.problems,
			...expanded.problems
		]
	};
}
// build/src/handover/private-file.js
const WINDOWS = (0,node_os__WEBPACK_IMPORTED_MODULE_10__.platform)() === "win32";
const NEW = node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.O_EXCL | (node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.O_NOFOLLOW ?? 0);
const EXISTS = "exists already. Remove it or choose another name";
async function makePrivateFolder(parent, name) {
	await refuseSharedFolder(parent);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(parent, name);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.mkdir)(folder, 448).catch((cause) => {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`The folder ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(folder)} could not be made`, { cause });
	});
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.chmod)(folder, 448);
	return folder;
}
async function writePrivateFile(path, content) {
	await refuseSharedFolder((0,node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)(path));
	await writeNew(path, content);
}
async function refusePrivateFile(path) {
	await refuseSharedFolder((0,node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)(path));
	if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.lstat)(path).catch(() => void 0)) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(path)} ${EXISTS}`);
}
async function replacePrivateFile(path, content) {
	await refuseSharedFolder((0,node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)(path));
	await refuseForeignFile(path);
	const sibling = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_12__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.randomUUID)()}`);
	await writeNew(sibling, content);
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.rename)(sibling, path);
	} catch (cause) {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.unlink)(sibling).catch(() => {});
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(path)} could not be replaced`, { cause });
	}
}
function removePrivateFolder(folder) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.rm)(folder, {
		recursive: true,
		force: true
	}).then(() => true, () => false);
}
async function writeNew(path, content) {
	let file;
	try {
		file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.open)(path, NEW, 384);
		await file.chmod(384);
		await file.writeFile(content.reveal());
		await file.sync();
		await file.close();
	} catch (cause) {
		await file?.close().catch(() => {});
		if (file) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.unlink)(path).catch(() => {});
		const exists = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.l)(cause) === "EEXIST";
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(path)} ${exists ? EXISTS : "could not be written"}`, { cause });
	}
}
async function refuseSharedFolder(folder) {
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.stat)(folder).catch((cause) => {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`There is no folder ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(folder)}`, { cause });
	});
	if (!found.isDirectory()) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(folder)} is not a folder`);
	if (WINDOWS) return;
	for (const path of /* @__PURE__ */ new Set([...withParents((0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(folder)), ...withParents(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.realpath)(folder))])) {
		const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.stat)(path);
		if (mode & 18 && !(mode & 512)) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`Others can write to the folder ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(path)}. Choose another for what is secret, or run chmod go-w on it`);
	}
	if (found.uid !== 0 && found.uid !== (0,node_os__WEBPACK_IMPORTED_MODULE_10__.userInfo)().uid) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`The folder ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(folder)} belongs to another user. Choose another for what is secret`);
}
function withParents(path) {
	return (0,node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)(path) === path ? [path] : [path, ...withParents((0,node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)(path))];
}
async function refuseForeignFile(path) {
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.lstat)(path).catch(() => void 0);
	if (found === void 0) return;
	if (!found.isFile()) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(path)} is a link, a folder or a device, not a file`);
	if (!WINDOWS && found.uid !== (0,node_os__WEBPACK_IMPORTED_MODULE_10__.userInfo)().uid) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(path)} belongs to another user`);
}
// build/src/handover/for-clients.js
async function forClients({ plan, operation, handover, login, target, folder }) {
	const names = namesFor(operation.exports, handover);
	if (!isNamed(plan)) return {
		variables: (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_7__.d)(login, names, target),
		files: {},
		secrets: []
	};
	const { makePresets, derivedSecrets } = await __webpack_require__.e(/* import() */ 592).then(__webpack_require__.bind(__webpack_require__, 9592));
	const { variables, files = {} } = makePresets(plan.presets.length > 0 ? plan.presets : ["env"], {
		...plan,
		kind: operation.clients,
		login,
		names,
		target,
		pathOf: (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, file)
	}, plan.envMap);
	return {
		variables,
		files,
		secrets: derivedSecrets({
			variables,
			files
		}, login)
	};
}
function namesFor(exports, handover) {
	return {
		...exports,
		prefix: handover["env-prefix"] ?? exports.prefix
	};
}
function isNamed({ presets, envMap }) {
	return presets.length > 0 || envMap.length > 0;
}
function setNames(variables) {
	return `Set ${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__.t)(Object.keys(variables))}`;
}
function replacedNames(variables, env) {
	const names = Object.entries(variables).flatMap(([name, value]) => {
		const before = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.l)(env, name);
		return before === void 0 || before === (0,_secret_js__WEBPACK_IMPORTED_MODULE_8__.n)(value) ? [] : [name];
	});
	if (names.length === 0) return void 0;
	return `${(0,_read_js__WEBPACK_IMPORTED_MODULE_2__.t)(names)} had another value already. The new value replaces it`;
}
// build/src/handover/private-folder.js
const PREFIX = "cluster-credentials-";
function privateFolder(parent = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)((0,node_os__WEBPACK_IMPORTED_MODULE_10__.tmpdir)())) {
	const name = `${PREFIX}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.randomUUID)()}`;
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(parent, name);
	return {
		path,
		async write(files) {
			await makePrivateFolder(parent, name);
			try {
				for (const [file, content] of Object.entries(files)) await writePrivateFile((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(path, file), content);
			} catch (error) {
				await removePrivateFolder(path);
				throw error;
			}
		},
		remove: () => removePrivateFolder(path)
	};
}
// build/src/entry/cli/hand-over.js
async function handOver(result, request, context) {
	const { connection: plan, delivery, operation, handover } = request;
	const { login, target } = result;
	const folder = privateFolder();
	const { variables, files, secrets } = await forClients({
		plan,
		operation,
		handover,
		login,
		target,
		folder: folder.path
	});
	const hasFiles = Object.keys(files).length > 0;
	await context.mask(secrets);
	const replaced = delivery["dotenv-file"] === void 0 ? replacedNames(variables, context.env) : void 0;
	if (replaced !== void 0) context.log.warning(replaced);
	if (hasFiles) await folder.write(files);
	let isTaken = false;
	try {
		isTaken = await write(variables, result, request, context);
	} finally {
		if (!isTaken) await folder.remove();
	}
	if (!isTaken) return _index_js__WEBPACK_IMPORTED_MODULE_1__.i.failure;
	if (isNamed(plan)) context.log.info(setNames(variables));
	if (hasFiles) context.log.info(`Files with the login are in ${folder.path}. Remove this folder when you are done`);
	return _index_js__WEBPACK_IMPORTED_MODULE_1__.i.ok;
}
async function write(variables, { login, target }, { delivery }, context) {
	if (delivery.export !== void 0) {
		await found(context.system).publish?.({
			outputs: (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_7__.f)(login, target),
			variables
		}, context);
		return true;
	}
	if (delivery["dotenv-file"] !== void 0) {
		await writePrivateFile((0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(delivery["dotenv-file"]), (0,_stdio_js__WEBPACK_IMPORTED_MODULE_3__.m)("dotenv", variables));
		return true;
	}
	return (0,_stdio_js__WEBPACK_IMPORTED_MODULE_3__.n)((0,_stdio_js__WEBPACK_IMPORTED_MODULE_3__.m)(delivery.print ?? "sh", variables).reveal());
}
function found(system) {
	if (system) return system;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r("--export: no CI system was found here. Name it, as in --export gitlab");
}
// build/src/entry/cli/deliver.js
async function refuseDelivery({ request, command, context: { system, env } }) {
	const { delivery, operation } = request;
	const exposure = {
		allowUnmasked: delivery["allow-unmasked"] === true,
		maskConfirmed: delivery["add-mask"] === true
	};
	const problems = [...commandProblems(delivery, command), ...clientProblems(request, command)];
	if (problems.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.c(operation.name, problems);
	if (delivery.export !== void 0) (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.n)(found(system), exposure, env);
	if (delivery.print !== void 0 && process.stdout.isTTY) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.r("--print shows the password; stdout is a terminal. Evaluate the output, or redirect it");
	if (delivery.print !== void 0 && system) (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.r)(system, exposure);
	if (delivery["dotenv-file"] !== void 0) await refusePrivateFile((0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(delivery["dotenv-file"]));
	if (command && !delivery.tty) await refuseSharedFolder((0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)((0,node_os__WEBPACK_IMPORTED_MODULE_10__.tmpdir)()));
}
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
function clientProblems({ connection, delivery, operation }, command) {
	const { export: exported, print, "dotenv-file": file, "set-netrc": setNetrc } = delivery;
	const isHandedOver = command !== void 0 || [
		exported,
		print,
		file
	].some((value) => value !== void 0);
	const named = [...connection.presets.length > 0 ? ["--preset"] : [], ...connection.envMap.length > 0 ? ["--env-map"] : []];
	return [
		...isHandedOver ? [] : named.map((name) => `${name}: needs a command after --, or --export, --print or --dotenv-file`),
		...setNetrc && operation.clients !== "livy" ? ["--set-netrc: the clients of this cluster read no netrc file. Remove it"] : [],
		...setNetrc && connection.presets.length > 0 ? ["--set-netrc: a preset is given. Use --preset netrc, which sets NETRC, or remove --set-netrc"] : []
	];
}
function isPrinted({ request: { delivery }, command, present }) {
	if (present.printsNothing && delivery.print === void 0) return false;
	return command === void 0 && delivery.export === void 0 && delivery["dotenv-file"] === void 0;
}
async function deliver(result, { request, present, encode, command, context, secrets = [] }) {
	const { delivery } = request;
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
	if (delivery.export === void 0 && delivery.print === void 0 && delivery["dotenv-file"] === void 0) {
		if (!present.printsNothing) warnOfTheLog(context);
		const text = encode(await present.answer(result.document));
		return text.length === 0 || await (0,_stdio_js__WEBPACK_IMPORTED_MODULE_3__.n)(text) ? _index_js__WEBPACK_IMPORTED_MODULE_1__.i.ok : _index_js__WEBPACK_IMPORTED_MODULE_1__.i.failure;
	}
	return handOver(result, request, context);
}
function warnOfTheLog({ system, log }) {
	if (system && system.masks !== "always") log.warning(`The password is printed, and ${system.name} cannot mask it. Use "-- COMMAND" to keep it out of the log`);
}
// build/src/entry/cli/login.js
async function login(line, { operation, env }) {
	(0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.o)(env);
	const extra = line.words.slice(2).map((word) => `Unexpected word ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(word)}`);
	const problems = [...line.problems, ...extra];
	const plan = await prepare({
		raw: line.raw,
		problems,
		folder: process.cwd(),
		operation
	}, env);
	const encode = outputEncoding(env);
	if (plan.kind === "text") return await (0,_stdio_js__WEBPACK_IMPORTED_MODULE_3__.n)(encode(plan.text)) ? _index_js__WEBPACK_IMPORTED_MODULE_1__.i.ok : _index_js__WEBPACK_IMPORTED_MODULE_1__.i.failure;
	const { request, present, since } = plan;
	const context = (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.t)(request, env);
	const delivery = {
		request,
		present,
		encode,
		command: line.command,
		context
	};
	await refuseDelivery(delivery);
	if (isPrinted(delivery) && (0,_stdio_js__WEBPACK_IMPORTED_MODULE_3__.t)()) return _index_js__WEBPACK_IMPORTED_MODULE_1__.i.failure;
	if (line.command === void 0 || request.delivery.tty || request.delivery["no-masking"]) return deliver(await (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.s)(request, {
		...context,
		since
	}), delivery);
	const secrets = [];
	const collecting = {
		...context,
		mask: async (more) => void secrets.push(...more)
	};
	const result = await (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.s)(request, {
		...collecting,
		since
	});
	await context.mask((0,_cli_context_js__WEBPACK_IMPORTED_MODULE_0__.f)(result.login));
	return deliver(result, {
		...delivery,
		context: collecting,
		secrets
	});
}



/***/ }),

/***/ 8178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Unshowable),
/* harmony export */   r: () => (/* binding */ mixedList),
/* harmony export */   t: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1736);


// build/src/render/unshowable.js
var Unshowable = class extends Error {
	name = "Unshowable";
};
function mixedList() {
	return new Unshowable("cannot show a list that mixes objects and other values");
}
// build/src/render/index.js
async function render(data, rendering) {
	const { output, option = "output" } = rendering;
	try {
		return await written(data, rendering);
	} catch (error) {
		if (!(error instanceof Unshowable)) throw error;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${option}: ${output} ${error.message}. Use json`);
	}
}
async function written(data, { output, title, columns = 80 }) {
	switch (output) {
		case "off": return "";
		case "json": return isEmptyObject(data) ? "" : `${(await __webpack_require__.e(/* import() */ 108).then(__webpack_require__.bind(__webpack_require__, 8108)).then((n) => n.t)).prettyJson(data)}\n`;
		case "text": return wellFormed((await __webpack_require__.e(/* import() */ 349).then(__webpack_require__.bind(__webpack_require__, 349))).textOf(data));
		case "table": return wellFormed((await __webpack_require__.e(/* import() */ 496).then(__webpack_require__.bind(__webpack_require__, 4496))).tableOf(data, {
			title,
			columns
		}));
		case "yaml": return isEmptyObject(data) ? "" : wellFormed((await Promise.all(/* import() */[__webpack_require__.e(462), __webpack_require__.e(245)]).then(__webpack_require__.bind(__webpack_require__, 9245))).yamlOf(data));
		case "yaml-stream": return isEmptyObject(data) ? "" : wellFormed((await Promise.all(/* import() */[__webpack_require__.e(462), __webpack_require__.e(245)]).then(__webpack_require__.bind(__webpack_require__, 9245))).yamlOf([data]));
	}
}
function wellFormed(text) {
	if (!text.isWellFormed()) throw new Unshowable("cannot show half a character");
	return text;
}
function isEmptyObject(data) {
	return (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__.n)(data) && data.size === 0;
}



/***/ })

};
