const require_json = require("./json2.js");
const require_yaml = require("./yaml.js");
// build/src/render/skeleton.js
function inputSkeleton(table, members) {
	return `${require_json.prettyJson(new Map(members.map(({ option, name }) => [name, emptyValue(table[option])])))}\n`;
}
function yamlInputSkeleton(table, members) {
	return members.map(({ option, name, required, overview }, index) => {
		const [line = "", ...below] = require_yaml.yamlOf(/* @__PURE__ */ new Map([[name, emptyValue(table[option])]])).split("\n");
		const words = [...required ? ["[REQUIRED]"] : [], overview].join(" ");
		return [`${line}${index === 0 ? " " : ""} # ${words}`, ...below].join("\n");
	}).join("");
}
function emptyValue(option) {
	switch (option?.kind) {
		case "integer": return 0;
		case "switch": return true;
		case "list":
		case "choices": return [""];
		case "choice": return option.choices[0] ?? "";
		case "text":
		case void 0: return "";
	}
}
exports.inputSkeleton = inputSkeleton;
exports.yamlInputSkeleton = yamlInputSkeleton;
