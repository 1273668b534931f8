const require_index = require("./index.js");
// build/src/render/json.js
var json_exports = /* @__PURE__ */ require_index.__exportAll({ prettyJson: () => prettyJson });
function prettyJson(value, depth = 0) {
	if (require_index.isList(value)) return block("[]", value.map((item) => prettyJson(item, depth + 1)), depth);
	if (require_index.isMap(value)) return block("{}", [...value].map(([name, member]) => `${JSON.stringify(name)}: ${prettyJson(member, depth + 1)}`), depth);
	return scalarJson(value);
}
function lineJson(value) {
	return prettyJson(value).replace(/,\n */g, ", ").replace(/\n */g, "");
}
function block(brackets, items, depth) {
	if (items.length === 0) return brackets;
	const line = (level) => `\n${" ".repeat(4 * level)}`;
	return brackets[0] + line(depth + 1) + items.join(`,${line(depth + 1)}`) + line(depth) + brackets[1];
}
function scalarJson(value) {
	if (value instanceof Date) return JSON.stringify(value.toISOString().slice(0, 19));
	if (typeof value === "object" && value !== null) return value.float.toFixed(1);
	return JSON.stringify(value);
}
Object.defineProperty(exports, "json_exports", {
	enumerable: true,
	get: function() {
		return json_exports;
	}
});
Object.defineProperty(exports, "lineJson", {
	enumerable: true,
	get: function() {
		return lineJson;
	}
});
Object.defineProperty(exports, "prettyJson", {
	enumerable: true,
	get: function() {
		return prettyJson;
	}
});
