// build/src/iam/policy.js
function policyOf(statements) {
	return {
		Version: "2012-10-17",
		Statement: statements
	};
}
function policyText(policies) {
	return JSON.stringify(policies, null, 2);
}
function oneOrAll(texts) {
	const [only = ""] = texts;
	return texts.length === 1 ? only : texts;
}
function exactly(text) {
	return text.replaceAll("${", "${$}{");
}
function literal(text) {
	return exactly(text).replace(/[*?]/g, (wildcard) => `\${${wildcard}}`);
}
Object.defineProperty(exports, "exactly", {
	enumerable: true,
	get: function() {
		return exactly;
	}
});
Object.defineProperty(exports, "literal", {
	enumerable: true,
	get: function() {
		return literal;
	}
});
Object.defineProperty(exports, "oneOrAll", {
	enumerable: true,
	get: function() {
		return oneOrAll;
	}
});
Object.defineProperty(exports, "policyOf", {
	enumerable: true,
	get: function() {
		return policyOf;
	}
});
Object.defineProperty(exports, "policyText", {
	enumerable: true,
	get: function() {
		return policyText;
	}
});
