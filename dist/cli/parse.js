const require_names = require("./names.js");
const require_rules = require("./rules.js");
const require_read = require("./read.js");
// build/src/options/parse.js
function parseOptions(table, raw) {
	const values = Object.create(null);
	const problems = [];
	const exitCodes = /* @__PURE__ */ new Set();
	for (const [name, option] of Object.entries(table)) {
		const { value, problem } = readOption(name, option, raw);
		if (value !== void 0) values[name] = value;
		if (problem.length > 0) exitCodes.add(lacksValue(raw, name) ? void 0 : option.exitCode);
		problems.push(...problem);
	}
	const [exitCode, ...others] = exitCodes;
	return {
		values,
		problems,
		exitCode: others.length > 0 ? void 0 : exitCode
	};
}
function lacksValue(raw, name) {
	const given = require_rules.rawOf(raw, name);
	return given?.surface === "cli" && given.words.length === 0;
}
function readOption(name, option, raw) {
	if (option.kind !== "switch" || !option.negatable) return readNamed(name, option, raw);
	const own = readNamed(name, option, raw);
	const denied = readNamed(require_rules.negation(name), {
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
	const both = [name, require_rules.negation(name)].map((each) => require_rules.titleOf(raw, each));
	return { problem: [...problem, require_rules.notTogether(both)] };
}
function readNamed(name, option, raw) {
	if (require_rules.isUnread(raw, name)) return { problem: [] };
	const given = require_rules.rawOf(raw, name);
	const title = require_rules.titleOf(raw, name);
	const isEmpty = `${title} is empty. Give a value or remove the option; a variable may be unset`;
	if (given && require_rules.isGiven(raw, name) && !isUnfilled(option, given)) {
		const reading = require_read.read(option, given);
		if ("problem" in reading) return { problem: [`${title}: ${reading.problem}`] };
		return option.emptyIsUnsafe && Array.isArray(reading.value) && reading.value.length === 0 ? { problem: [isEmpty] } : {
			value: reading.value,
			problem: []
		};
	}
	if (option.emptyIsUnsafe && require_rules.isTypedEmpty(raw, name)) return { problem: [isEmpty] };
	if (option.required) return { problem: [`Give ${title}, for example ${asTyped(name, option, raw)}`] };
	return {
		value: "default" in option ? option.default : void 0,
		problem: []
	};
}
function isUnfilled(option, given) {
	return given.surface === "document" && given.value === 0 && option.kind === "integer" && option.min > 0;
}
function asTyped(name, option, raw) {
	switch (require_rules.surfaceOf(raw, name)) {
		case "action": return `${name}: ${exampleOf(option)}`;
		case "cli": return `${require_names.flag(name)} ${exampleOf(option)}`;
		case "document": return `${JSON.stringify(require_rules.titleOf(raw, name))}: ${JSON.stringify(exampleOf(option))}`;
	}
}
function exampleOf(option) {
	switch (option.kind) {
		case "text":
		case "integer":
		case "list":
		case "choices": return option.example;
		case "switch": return "true";
		case "choice": return option.choices[0] ?? "";
	}
}
Object.defineProperty(exports, "exampleOf", {
	enumerable: true,
	get: function() {
		return exampleOf;
	}
});
Object.defineProperty(exports, "parseOptions", {
	enumerable: true,
	get: function() {
		return parseOptions;
	}
});
