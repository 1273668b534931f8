const require_index = require("./index.js");
const require_word = require("./word.js");
// build/src/render/text.js
function textOf(data) {
	return lines(data, {}).map((line) => `${line}\n`).join("");
}
function lines(value, place) {
	if (require_index.isMap(value)) return linesOfObject(value, place);
	return require_index.isList(value) ? linesOfList(value, place.label) : [require_word.wordOf(value)];
}
function linesOfList(list, label) {
	if (list.some(require_index.isMap)) {
		const columns = sharedColumns(list);
		return list.flatMap((item) => lines(item, {
			label,
			columns
		}));
	}
	const words = list.filter(require_index.isScalar);
	const rest = list.filter((item) => !require_index.isScalar(item));
	return [...words.length > 0 ? linesOfWords(words, label) : [], ...rest.flatMap((item) => lines(item, { label }))];
}
function linesOfWords(words, label) {
	if (label === void 0) return [words.map(require_word.wordOf).join("	")];
	return words.map((word) => `${label.toUpperCase()}\t${require_word.wordOf(word)}`);
}
function linesOfObject(object, { label, columns }) {
	const members = require_index.sortedMembers(object);
	const isColumn = ([name, member]) => columns ? columns.includes(name) : require_index.isScalar(member);
	const words = columns ? columns.map((name) => require_word.cellOf(object.has(name) ? object.get(name) ?? null : "")) : members.filter(isColumn).map(([, member]) => require_word.cellOf(member));
	const line = label === void 0 ? words : [label.toUpperCase(), ...words];
	const below = members.filter((member) => !isColumn(member));
	return [...words.length > 0 ? [line.join("	")] : [], ...below.flatMap(([name, member]) => lines(member, { label: name }))];
}
function sharedColumns(list) {
	const names = /* @__PURE__ */ new Set();
	for (const item of list) {
		if (!require_index.isMap(item)) throw require_index.mixedList();
		for (const [name, member] of item) if (require_index.isScalar(member)) names.add(name);
	}
	return [...names].sort();
}
exports.textOf = textOf;
