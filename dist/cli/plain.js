const require_index = require("./index.js");
const require_names = require("./names.js");
const require_secret = require("./secret.js");
const require_setting = require("./setting.js");
let node_os = require("node:os");
let node_fs = require("node:fs");
let node_path = require("node:path");
// build/src/aws/expand-path.js
function expandPath(path, env) {
	const whole = path.replace(/\$(?:\{(\w+)\}|(\w+))/g, (as, braced, bare) => {
		return require_index.variable(env, braced ?? bare ?? "") ?? as;
	});
	return /^~(?:$|[\\/])/.test(whole) ? (0, node_path.join)(homeOf(env), whole.slice(1)) : whole;
}
function homeOf(env) {
	return require_index.variable(env, "HOME") ?? require_index.variable(env, "USERPROFILE") ?? (0, node_os.homedir)();
}
// build/src/aws/ini.js
function parseIni(text) {
	const sections = [];
	let open;
	for (const [index, whole] of text.split(/\r\n|[\r\n]/).entries()) {
		const content = whole.trim();
		const problemAt = (problem) => ({
			problem,
			line: index + 1
		});
		if (content === "" || /^[#;]/.test(content)) continue;
		const indent = whole.length - whole.trimStart().length;
		const section = sections.at(-1);
		if (section && open && indent > open.indent) {
			const problem = continueSetting(section.settings, open, content);
			if (problem !== void 0) return problemAt(problem);
			continue;
		}
		const title = /^\[([^\]]+)\]/.exec(content)?.[1]?.trim();
		if (title !== void 0) {
			if (sections.some((other) => other.title === title)) return problemAt("a section that is there already");
			sections.push({
				title,
				settings: /* @__PURE__ */ new Map()
			});
			open = void 0;
			continue;
		}
		if (!section) return problemAt("something before the first section");
		const setting = settingIn(content);
		if (!setting) return problemAt("neither a section nor \"name = value\"");
		if (section.settings.has(setting.name)) return problemAt("a setting that its section has already");
		section.settings.set(setting.name, setting.value);
		open = {
			name: setting.name,
			indent,
			isEmpty: setting.value === ""
		};
	}
	return { sections };
}
function settingIn(content) {
	const [, written, value = ""] = /^([^=:]+)[=:](.*)$/.exec(content) ?? [];
	const name = written?.trim().toLowerCase();
	if (!name) return void 0;
	return {
		name,
		value: name === "credential_process" ? value.trim() : withoutComment(value)
	};
}
function withoutComment(value) {
	const start = value.search(/\s[;#]/);
	return (start < 0 ? value : value.slice(0, start)).trim();
}
function continueSetting(settings, { name, isEmpty }, content) {
	if (!isEmpty) {
		settings.set(name, `${settings.get(name) ?? ""}\n${content}`);
		return;
	}
	const nested = /^([^=]+)=(.*)$/.exec(content);
	if (!nested) return "a nested line that is not \"name = value\"";
	const [, key = "", value = ""] = nested;
	settings.set(`${name}.${key.trim().toLowerCase()}`, withoutComment(value));
}
// build/src/aws/split-words.js
function splitWords(line) {
	const words = [];
	let word;
	for (let rest = line; rest !== "";) {
		const piece = PIECE.exec(rest);
		if (!piece) return void 0;
		const [whole, blank, single, double, escaped, plain] = piece;
		rest = rest.slice(whole.length);
		if (blank !== void 0) {
			if (word !== void 0) words.push(word);
			word = void 0;
			continue;
		}
		word = (word ?? "") + (single ?? double?.replace(/\\(["\\])/g, "$1") ?? escaped ?? plain ?? "");
	}
	return word === void 0 ? words : [...words, word];
}
const PIECE = /^(?:(\s+)|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+))/;
// build/src/aws/configuration-files.js
const LARGEST_BYTES = 1048576;
async function readConfigurationFiles(env) {
	const [config, credentials] = await Promise.all([read(env, "AWS_CONFIG_FILE", "config"), read(env, "AWS_SHARED_CREDENTIALS_FILE", "credentials")]);
	const profiles = /* @__PURE__ */ new Map();
	const services = /* @__PURE__ */ new Map();
	for (const { title, settings } of config) {
		const [kind, name, ...more] = splitWords(title) ?? [];
		if (title === "default") profiles.set(title, settings);
		else if (kind === "profile" && name !== void 0 && more.length === 0) profiles.set(name, settings);
		else if (kind === "services" && name !== void 0 && more.length === 0) services.set(name, settings);
	}
	for (const { title, settings } of credentials) profiles.set(title, new Map([...profiles.get(title) ?? [], ...settings]));
	return {
		profiles,
		services
	};
}
async function read(env, name, usual) {
	const path = expandPath(require_index.variable(env, name) ?? (0, node_path.join)("~", ".aws", usual), env);
	const text = await readText(path);
	if (text === void 0) return [];
	const parsed = parseIni(text);
	if ("sections" in parsed) return parsed.sections;
	throw unreadable(path, `line ${parsed.line} is ${parsed.problem}`);
}
async function readText(path) {
	if (path === node_os.devNull) return void 0;
	try {
		if ((0, node_fs.statSync)(path, { throwIfNoEntry: false }) === void 0) return void 0;
		const { readBounded } = await Promise.resolve().then(() => require("./read-bounded.js")).then((n) => n.read_bounded_exports);
		const { signal } = new AbortController();
		const bytes = await readBounded(path, {
			largest: LARGEST_BYTES,
			signal,
			onlyFiles: true
		});
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		const code = require_index.codeOf(cause) ?? (cause instanceof Error ? cause.message : "unknown");
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		throw unreadable(path, code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "it is not UTF-8" : code);
	}
}
function unreadable(path, why) {
	return new require_index.FailureError(`The configuration file ${require_index.quote(path)} cannot be read: ${why}`);
}
// build/src/aws/profile.js
async function loadProfile(option, { env, surface }) {
	const found = require_setting.variableSetting(env, "AWS_PROFILE") ?? require_setting.variableSetting(env, "AWS_DEFAULT_PROFILE");
	const askedBy = option === void 0 ? found?.from : require_names.shown("profile", surface);
	const name = option ?? found?.value ?? "default";
	const { profiles, services } = await readConfigurationFiles(env);
	const settings = profiles.get(name);
	if (askedBy !== void 0 && !settings) throw new require_index.FailureError(`The profile ${require_index.quote(name)} was not found in ~/.aws/config or ~/.aws/credentials (asked for by ${askedBy})`);
	const setting = (key) => settings?.get(key) || void 0;
	return {
		name,
		askedBy,
		isOption: option !== void 0,
		setting,
		find: (key) => settings && require_setting.settingIn(settings, key, name),
		serviceSetting(service, key) {
			const section = setting("services");
			if (section === void 0) return void 0;
			const nested = services.get(section);
			if (!nested) throw new require_index.FailureError(`services of the profile ${require_index.quote(name)}: the section [services ${section}] was not found in ~/.aws/config`);
			const value = nested.get(`${service}.${key}`);
			return value ? {
				from: `${key} of ${service} in the section [services ${section}]`,
				value
			} : void 0;
		},
		settingsOf: (profile) => profiles.get(profile)
	};
}
// build/src/render/timestamp.js
const EPOCH = /^\s*[+-]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;
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
function halfEven(value) {
	const below = Math.floor(value);
	const rest = value - below;
	return rest > .5 || rest === .5 && below % 2 !== 0 ? below + 1 : below;
}
function fail(wire) {
	throw new require_index.FailureError(`The answer has a time that cannot be read: ${require_index.quote(String(wire))}`);
}
// build/src/render/plain.js
function plainOf(document, timestamps) {
	return converted(document, ({ wire, float }) => {
		if (timestamps === "iso8601") return isoTime(wire);
		return float && Number.isInteger(wire) ? { float: Number(wire) } : wire;
	});
}
function outputSkeleton(sample) {
	return converted(sample, () => /* @__PURE__ */ new Date(0));
}
function isList(value) {
	return Array.isArray(value);
}
function isMap(value) {
	return value instanceof Map;
}
function isScalar(value) {
	return !isList(value) && !isMap(value);
}
function sortedMembers(map) {
	return [...map].sort(([one], [other]) => one < other ? -1 : 1);
}
function converted(document, time) {
	if (document instanceof require_secret.Secret) return document.reveal();
	if (document === null || typeof document !== "object") return document;
	if (isArray(document)) return document.map((item) => converted(item, time));
	if (isTimestamp(document)) return time(document);
	return new Map(Object.entries(document).map(([name, member]) => [name, converted(member, time)]));
}
function isArray(document) {
	return Array.isArray(document);
}
function isTimestamp(document) {
	return "wire" in document && (typeof document.wire === "string" || typeof document.wire === "number");
}
Object.defineProperty(exports, "expandPath", {
	enumerable: true,
	get: function() {
		return expandPath;
	}
});
Object.defineProperty(exports, "halfEven", {
	enumerable: true,
	get: function() {
		return halfEven;
	}
});
Object.defineProperty(exports, "isList", {
	enumerable: true,
	get: function() {
		return isList;
	}
});
Object.defineProperty(exports, "isMap", {
	enumerable: true,
	get: function() {
		return isMap;
	}
});
Object.defineProperty(exports, "isScalar", {
	enumerable: true,
	get: function() {
		return isScalar;
	}
});
Object.defineProperty(exports, "loadProfile", {
	enumerable: true,
	get: function() {
		return loadProfile;
	}
});
Object.defineProperty(exports, "outputSkeleton", {
	enumerable: true,
	get: function() {
		return outputSkeleton;
	}
});
Object.defineProperty(exports, "plainOf", {
	enumerable: true,
	get: function() {
		return plainOf;
	}
});
Object.defineProperty(exports, "sortedMembers", {
	enumerable: true,
	get: function() {
		return sortedMembers;
	}
});
Object.defineProperty(exports, "splitWords", {
	enumerable: true,
	get: function() {
		return splitWords;
	}
});
