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
Object.defineProperty(exports, "checkRules", {
	enumerable: true,
	get: function() {
		return checkRules;
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
Object.defineProperty(exports, "isTypedEmpty", {
	enumerable: true,
	get: function() {
		return isTypedEmpty;
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
