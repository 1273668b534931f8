const require_names = require("./names.js");
const require_read = require("./read.js");
// build/src/options/raw.js
function rawOf({ given }, name) {
	return Object.hasOwn(given, name) ? given[name] : void 0;
}
function surfaceOf(raw, name) {
	return rawOf(raw, name)?.surface ?? raw.surface;
}
function titleOf(raw, name) {
	const given = rawOf(raw, name);
	return (given?.surface === "document" ? given.member : void 0) ?? require_names.shown(name, surfaceOf(raw, name));
}
function isUnread({ unread = [] }, name) {
	return unread.includes(name);
}
function isGiven(raw, name) {
	const given = rawOf(raw, name);
	return given !== void 0 && !isBlank(given);
}
function isTypedEmpty(raw, name) {
	const given = rawOf(raw, name);
	return given !== void 0 && given.surface !== "action" && isBlank(given);
}
function isBlank(given) {
	switch (given.surface) {
		case "action": return given.text.trim() === "";
		case "cli": return given.words.length === 1 && given.words[0] === "";
		case "document": return given.value === "" || isUnfilledList(given.value);
	}
}
function isUnfilledList(value) {
	return Array.isArray(value) && value.length > 0 && value.every((item) => item === "");
}
function givenNames(raw) {
	return Object.keys(raw.given).filter((name) => isGiven(raw, name));
}
// build/src/options/option.js
function namesOf(table) {
	return Object.entries(table).flatMap(([name, option]) => option.kind === "switch" && option.negatable ? [name, negation(name)] : [name]);
}
function negation(name) {
	return `no-${name}`;
}
function optionsOn(surface, table) {
	return Object.fromEntries(Object.entries(table).filter(([, option]) => !option.only || option.only === surface));
}
// build/src/options/rules.js
function checkRules(rules, raw) {
	return rules.flatMap((rule) => problemOf(rule, raw) ?? []);
}
function problemOf(rule, raw) {
	if ((rule.kind === "needs" ? [rule.name, rule.other] : rule.names).some((name) => isUnread(raw, name))) return void 0;
	const title = (name) => titleOf(raw, name);
	switch (rule.kind) {
		case "exactly-one-of":
		case "at-most-one-of": {
			const given = rule.names.filter((name) => isGiven(raw, name));
			if (given.length > 1) return notTogether(given.map(title));
			return given.length === 0 && rule.kind === "exactly-one-of" ? `Give ${require_read.oneOf(rule.names.map(title))}` : void 0;
		}
		case "needs":
			if (!isGiven(raw, rule.name) || isGiven(raw, rule.other)) return void 0;
			return `${title(rule.name)} is used only with ${title(rule.other)}. Give both, or remove ${title(rule.name)}`;
	}
}
function notTogether(names) {
	return names.length === 2 ? `Give either ${names.join(" or ")}, not both` : `Give only one of ${require_read.oneOf(names)}`;
}
function ruleInWords(rule, surface) {
	const title = (name) => require_names.shown(name, surface);
	switch (rule.kind) {
		case "exactly-one-of": return `Give ${rule.names.length === 2 ? "either " : "exactly one of "}${require_read.oneOf(rule.names.map(title))}`;
		case "at-most-one-of": return `Give at most one of ${require_read.oneOf(rule.names.map(title))}`;
		case "needs": return `${title(rule.name)} is used only with ${title(rule.other)}`;
	}
}
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
	const given = rawOf(raw, name);
	return given?.surface === "cli" && given.words.length === 0;
}
function readOption(name, option, raw) {
	if (option.kind !== "switch" || !option.negatable) return readNamed(name, option, raw);
	const own = readNamed(name, option, raw);
	const denied = readNamed(negation(name), {
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
	const both = [name, negation(name)].map((each) => titleOf(raw, each));
	return { problem: [...problem, notTogether(both)] };
}
function readNamed(name, option, raw) {
	if (isUnread(raw, name)) return { problem: [] };
	const given = rawOf(raw, name);
	const title = titleOf(raw, name);
	const isEmpty = `${title} is empty. Give a value or remove the option; a variable may be unset`;
	if (given && isGiven(raw, name) && !isUnfilled(option, given)) {
		const reading = require_read.read(option, given);
		if ("problem" in reading) return { problem: [`${title}: ${reading.problem}`] };
		return option.emptyIsUnsafe && Array.isArray(reading.value) && reading.value.length === 0 ? { problem: [isEmpty] } : {
			value: reading.value,
			problem: []
		};
	}
	if (option.emptyIsUnsafe && isTypedEmpty(raw, name)) return { problem: [isEmpty] };
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
	switch (surfaceOf(raw, name)) {
		case "action": return `${name}: ${exampleOf(option)}`;
		case "cli": return `${require_names.flag(name)} ${exampleOf(option)}`;
		case "document": return `${JSON.stringify(titleOf(raw, name))}: ${JSON.stringify(exampleOf(option))}`;
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
Object.defineProperty(exports, "checkRules", {
	enumerable: true,
	get: function() {
		return checkRules;
	}
});
Object.defineProperty(exports, "exampleOf", {
	enumerable: true,
	get: function() {
		return exampleOf;
	}
});
Object.defineProperty(exports, "givenNames", {
	enumerable: true,
	get: function() {
		return givenNames;
	}
});
Object.defineProperty(exports, "isGiven", {
	enumerable: true,
	get: function() {
		return isGiven;
	}
});
Object.defineProperty(exports, "isUnread", {
	enumerable: true,
	get: function() {
		return isUnread;
	}
});
Object.defineProperty(exports, "namesOf", {
	enumerable: true,
	get: function() {
		return namesOf;
	}
});
Object.defineProperty(exports, "negation", {
	enumerable: true,
	get: function() {
		return negation;
	}
});
Object.defineProperty(exports, "notTogether", {
	enumerable: true,
	get: function() {
		return notTogether;
	}
});
Object.defineProperty(exports, "optionsOn", {
	enumerable: true,
	get: function() {
		return optionsOn;
	}
});
Object.defineProperty(exports, "parseOptions", {
	enumerable: true,
	get: function() {
		return parseOptions;
	}
});
Object.defineProperty(exports, "rawOf", {
	enumerable: true,
	get: function() {
		return rawOf;
	}
});
Object.defineProperty(exports, "ruleInWords", {
	enumerable: true,
	get: function() {
		return ruleInWords;
	}
});
Object.defineProperty(exports, "surfaceOf", {
	enumerable: true,
	get: function() {
		return surfaceOf;
	}
});
Object.defineProperty(exports, "titleOf", {
	enumerable: true,
	get: function() {
		return titleOf;
	}
});
