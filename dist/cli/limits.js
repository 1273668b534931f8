const require_index = require("./index.js");
// build/src/options/limits.js
function problemWith(text, limits, show = require_index.quote) {
	const refusal = limits.refuses?.find((candidate) => candidate.matches(text));
	if (refusal) return refusal.unquoted ? refusal.says : `${show(text)} ${refusal.says}`;
	const length = [...text].length;
	const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = limits;
	if (length < minLength || length > maxLength) return `${show(text)} has ${length} characters; it must have ${range(minLength, maxLength)}`;
	if (pattern && !pattern.regex.test(text)) return `${show(text)} must be ${pattern.says}`;
}
function range(min, max) {
	if (max === Number.POSITIVE_INFINITY) return `at least ${min}`;
	return min > 0 ? `${min} to ${max}` : `at most ${max}`;
}
Object.defineProperty(exports, "problemWith", {
	enumerable: true,
	get: function() {
		return problemWith;
	}
});
Object.defineProperty(exports, "range", {
	enumerable: true,
	get: function() {
		return range;
	}
});
