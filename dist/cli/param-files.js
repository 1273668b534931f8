const require_plain = require("./plain.js");
const require_index = require("./index.js");
const require_cli_input = require("./cli-input.js");
const require_names = require("./names.js");
const require_rules = require("./rules.js");
const require_read_bounded = require("./read-bounded.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
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
		const written = require_rules.rawOf(raw, name);
		const value = writtenIn(written);
		if (written === void 0 || value === void 0 || !FILE.test(value)) continue;
		const title = require_names.shown(name, written.surface);
		if (BYTES.test(value) && !Object.hasOwn(require_cli_input.documentOptions, name)) {
			problems.push(`${title}: takes text, and fileb:// is for bytes. Give file://PATH`);
			unread.push(name);
			continue;
		}
		const file = value.replace(FILE, "");
		const whole = require_plain.expandPath(file, places.env);
		const path = (0, node_path.isAbsolute)(whole) ? whole : (0, node_path.join)(places.folder, whole);
		const content = written.surface === "action" ? await contentOfJob(path, places, signal) : await contentOf(path, places, signal);
		const problem = "problem" in content ? content.problem : emptyProblem(content.text, option);
		if (problem === void 0 && "text" in content) given[name] = {
			...asGiven(content.text, option, raw),
			file
		};
		else {
			problems.push(`${title}: the file ${require_index.quote(file)} ${problem}`);
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
	const folders = FOLDERS.flatMap((name) => require_index.variable(places.env, name) ?? []).map((folder) => (0, node_path.resolve)(folder));
	try {
		const real = await (0, node_fs_promises.realpath)(path);
		return (await Promise.all(folders.map((folder) => (0, node_fs_promises.realpath)(folder).catch(() => folder)))).some((folder) => isBelow(real, folder)) ? contentOf(real, places, signal, true) : outside;
	} catch (cause) {
		return folders.some((folder) => isBelow((0, node_path.resolve)(path), folder)) ? unreadable(cause) : outside;
	}
}
function isBelow(path, folder) {
	const [first] = (0, node_path.relative)(folder, path).split(node_path.sep);
	return first !== ".." && !(0, node_path.isAbsolute)((0, node_path.relative)(folder, path));
}
async function contentOf(path, { seconds: seconds$1 }, signal, onlyFiles = false) {
	try {
		return { text: (await require_read_bounded.readBounded(path, {
			largest: LARGEST,
			signal,
			onlyFiles
		})).toString("utf8") };
	} catch (cause) {
		return signal.aborted ? { problem: `did not end within ${require_index.seconds(seconds$1)} (max-wait)` } : unreadable(cause);
	}
}
function unreadable(cause) {
	const code = require_index.codeOf(cause);
	if (code !== void 0) return { problem: `cannot be read (${code})` };
	return { problem: cause instanceof Error ? cause.message.replace(/^it /, "") : "cannot be read" };
}
exports.readParamFiles = readParamFiles;
