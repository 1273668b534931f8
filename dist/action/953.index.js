export const id = 953;
export const ids = [953,576];
export const modules = {

/***/ 2576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lineJson),
/* harmony export */   r: () => (/* binding */ prettyJson),
/* harmony export */   t: () => (/* binding */ json_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8228);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7352);


// build/src/render/json.js
var json_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ prettyJson: () => prettyJson });
function prettyJson(value, depth = 0) {
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(value)) return block("[]", value.map((item) => prettyJson(item, depth + 1)), depth);
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.i)(value)) return block("{}", [...value].map(([name, member]) => `${JSON.stringify(name)}: ${prettyJson(member, depth + 1)}`), depth);
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



/***/ }),

/***/ 8228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ __exportAll),
/* harmony export */   r: () => (/* binding */ __require),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ }),

/***/ 2953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   textOf: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7352);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2270);


// build/src/render/text.js
function textOf(data) {
	return lines(data, {}).map((line) => `${line}\n`).join("");
}
function lines(value, place) {
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(value)) return linesOfObject(value, place);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(value) ? linesOfList(value, place.label) : [(0,_word_js__WEBPACK_IMPORTED_MODULE_1__.n)(value)];
}
function linesOfList(list, label) {
	if (list.some(_index_js__WEBPACK_IMPORTED_MODULE_0__.i)) {
		const columns = sharedColumns(list);
		return list.flatMap((item) => lines(item, {
			label,
			columns
		}));
	}
	const words = list.filter(_index_js__WEBPACK_IMPORTED_MODULE_0__.a);
	const rest = list.filter((item) => !(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.a)(item));
	return [...words.length > 0 ? linesOfWords(words, label) : [], ...rest.flatMap((item) => lines(item, { label }))];
}
function linesOfWords(words, label) {
	if (label === void 0) return [words.map(_word_js__WEBPACK_IMPORTED_MODULE_1__.n).join("	")];
	return words.map((word) => `${label.toUpperCase()}\t${(0,_word_js__WEBPACK_IMPORTED_MODULE_1__.n)(word)}`);
}
function linesOfObject(object, { label, columns }) {
	const members = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.o)(object);
	const isColumn = ([name, member]) => columns ? columns.includes(name) : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.a)(member);
	const words = columns ? columns.map((name) => (0,_word_js__WEBPACK_IMPORTED_MODULE_1__.t)(object.has(name) ? object.get(name) ?? null : "")) : members.filter(isColumn).map(([, member]) => (0,_word_js__WEBPACK_IMPORTED_MODULE_1__.t)(member));
	const line = label === void 0 ? words : [label.toUpperCase(), ...words];
	const below = members.filter((member) => !isColumn(member));
	return [...words.length > 0 ? [line.join("	")] : [], ...below.flatMap(([name, member]) => lines(member, { label: name }))];
}
function sharedColumns(list) {
	const names = /* @__PURE__ */ new Set();
	for (const item of list) {
		if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(item)) throw (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)();
		for (const [name, member] of item) if ((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.a)(member)) names.add(name);
	}
	return [...names].sort();
}



/***/ }),

/***/ 2270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ wordOf),
/* harmony export */   t: () => (/* binding */ cellOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2576);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7352);


// build/src/render/word.js
function wordOf(value) {
	if (value === null) return "None";
	if (typeof value === "boolean") return value ? "True" : "False";
	if (value instanceof Date) return value.toISOString().slice(0, 19).replace("T", " ");
	return typeof value === "object" ? value.float.toFixed(1) : String(value);
}
function cellOf(value) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.a)(value) ? wordOf(value) : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.n)(value);
}



/***/ })

};
