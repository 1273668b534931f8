const require_json = require("./json2.js");
const require_index = require("./index.js");
// build/src/render/word.js
function wordOf(value) {
	if (value === null) return "None";
	if (typeof value === "boolean") return value ? "True" : "False";
	if (value instanceof Date) return value.toISOString().slice(0, 19).replace("T", " ");
	return typeof value === "object" ? value.float.toFixed(1) : String(value);
}
function cellOf(value) {
	return require_index.isScalar(value) ? wordOf(value) : require_json.lineJson(value);
}
Object.defineProperty(exports, "cellOf", {
	enumerable: true,
	get: function() {
		return cellOf;
	}
});
Object.defineProperty(exports, "wordOf", {
	enumerable: true,
	get: function() {
		return wordOf;
	}
});
