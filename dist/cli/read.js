const require_limits = require("./limits.js");
const require_names = require("./names.js");
const require_index = require("./index.js");
// build/src/options/shown-value.js
const MOST_PARTS = 200;
const MOST_WORDS = 5;
function shower({ surface, file }) {
	if (file === void 0) return require_index.quote;
	const whole = surface === "document" ? "the value in" : "the content of";
	return (_, item) => `${item === void 0 ? whole : `item ${item} in`} the file ${require_index.quote(file)}`;
}
function showWords(raw) {
	const show = shower(raw);
	const more = raw.words.length - MOST_WORDS;
	return raw.words.slice(0, MOST_WORDS).map((word) => show(word)).join(" ") + (more > 0 ? ` and ${more} more` : "");
}
function jsonOf(value) {
	let parts = 0;
	try {
		return JSON.stringify(value, (_, part) => {
			parts += 1;
			if (parts > MOST_PARTS) throw new RangeError("large");
			return part;
		}) ?? "nothing";
	} catch {
		return Array.isArray(value) ? "[..." : "{...";
	}
}
// build/src/options/read-list.js
const MOST_PROBLEMS = 10;
function readList(option, raw) {
	const items = itemsOf(option, raw);
	if ("problem" in items) return items;
	const { value } = items;
	const show = shower(raw);
	const problems = value.flatMap((item, index) => require_limits.problemWith(item, option.each, (text) => show(text, index + 1)) ?? []);
	if (option.maxItems !== void 0 && value.length > option.maxItems) problems.push(`has ${value.length} items; it may have at most ${option.maxItems}`);
	if (problems.length === 0) return items;
	const more = problems.length - MOST_PROBLEMS;
	return { problem: problems.slice(0, MOST_PROBLEMS).join("; ") + (more > 0 ? `; and ${more} more` : "") };
}
function readChoices({ choices }, raw) {
	const items = itemsOf({ lines: true }, raw);
	if ("problem" in items) return items;
	const words = [...new Set(items.value.flatMap((item) => item.split(/[\s,]+/)).filter(Boolean))];
	const unknown = words.filter((word) => !choices.includes(word)).slice(0, MOST_PROBLEMS);
	if (unknown.length === 0) return { value: words };
	const show = shower(raw);
	const hints = unknown.flatMap((word) => require_names.nearest(word, choices) ?? []);
	const meant = hints.length === 0 ? "" : ` Did you mean ${oneOf(hints)}?`;
	return { problem: `${unknown.map((word) => show(word)).join(", ")} must be ${oneOf(choices)}; several are separated by commas.${meant}` };
}
function itemsOf(option, raw) {
	const show = shower(raw);
	if (raw.surface === "document") return strings(raw.value, show);
	const [only, ...more] = raw.surface === "cli" ? raw.words : [raw.text.trim()];
	if (more.length === 0 && only?.trimStart().startsWith("[")) return parsedJson(only, show);
	if (raw.surface === "cli") return { value: raw.words };
	const separator = option.lines ? /\r?\n/ : /[\r\n,]+/;
	return { value: raw.text.split(separator).flatMap((item) => item.trim() || []) };
}
function parsedJson(text, show) {
	try {
		return strings(JSON.parse(text), show);
	} catch {
		return { problem: `${show(text)} is not a valid JSON array` };
	}
}
function strings(value, show) {
	if (!Array.isArray(value)) return notA("an array of strings", value, show);
	const wrong = value.findIndex((item) => typeof item !== "string");
	if (wrong < 0) return { value };
	return notA("a string, as every item of the array", value[wrong], (text) => show(text, wrong + 1));
}
// build/src/options/read.js
function read(option, raw) {
	const show = shower(raw);
	switch (option.kind) {
		case "text": return withText(raw, (text) => checked(text, require_limits.problemWith(text, option, show)));
		case "choice":
			if (raw.surface === "cli" && raw.words.length === 0 && option.bare !== void 0) return { value: option.bare };
			return withText(raw, (text) => checked(text, option.choices.includes(text) ? void 0 : `${show(text)} must be ${oneOf(option.choices)}`));
		case "integer": return readInteger(option, raw);
		case "switch": return readSwitch(raw);
		case "list": return readList(option, raw);
		case "choices": return readChoices(option, raw);
	}
}
function withText(raw, use) {
	switch (raw.surface) {
		case "action": return use(raw.text.trim());
		case "cli": {
			const [word, ...more] = raw.words;
			if (word === void 0) return { problem: "needs a value" };
			return more.length === 0 ? use(word) : { problem: `takes one value, but got ${showWords(raw)}` };
		}
		case "document": return typeof raw.value === "string" ? use(raw.value) : wrongType(raw, "a string");
	}
}
function checked(value, problem) {
	return problem === void 0 ? { value } : { problem };
}
function readInteger(option, raw) {
	const show = shower(raw);
	const rule = `must be a whole number of ${option.unit} from ${option.min} to ${option.max}`;
	const inRange = (value, text) => checked(value, value >= option.min && value <= option.max ? void 0 : `${show(text)} ${rule}`);
	if (raw.surface === "document") return Number.isInteger(raw.value) ? inRange(Number(raw.value), String(raw.value)) : wrongType(raw, "a whole number");
	return withText(raw, (text) => /^\s*[+-]?\d+(_\d+)*\s*$/.test(text) ? inRange(Number(text.replaceAll("_", "")), text) : { problem: `${show(text)} ${rule}` });
}
function readSwitch(raw) {
	if (raw.surface === "cli") return raw.words.length === 0 ? { value: true } : { problem: `takes no value, but got ${showWords(raw)}` };
	if (raw.surface === "document") return typeof raw.value === "boolean" ? { value: raw.value } : wrongType(raw, "true or false");
	const text = raw.text.trim();
	if ([
		"true",
		"True",
		"TRUE"
	].includes(text)) return { value: true };
	if ([
		"false",
		"False",
		"FALSE"
	].includes(text)) return { value: false };
	return { problem: `${shower(raw)(raw.text)} must be true or false` };
}
function wrongType(raw, expected) {
	return notA(expected, raw.value, shower(raw));
}
function notA(expected, value, show) {
	return { problem: `${show(jsonOf(value))} must be ${expected}` };
}
function oneOf(choices) {
	return listed(choices, "or");
}
function allOf(words) {
	return listed(words, "and");
}
function listed(words, last) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
Object.defineProperty(exports, "allOf", {
	enumerable: true,
	get: function() {
		return allOf;
	}
});
Object.defineProperty(exports, "oneOf", {
	enumerable: true,
	get: function() {
		return oneOf;
	}
});
Object.defineProperty(exports, "read", {
	enumerable: true,
	get: function() {
		return read;
	}
});
Object.defineProperty(exports, "shower", {
	enumerable: true,
	get: function() {
		return shower;
	}
});
