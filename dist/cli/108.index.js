export const id = 108;
export const ids = [108];
export const modules = {

/***/ 8108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lineJson),
/* harmony export */   r: () => (/* binding */ prettyJson),
/* harmony export */   t: () => (/* binding */ json_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(104);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1736);


// build/src/render/json.js
var json_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ prettyJson: () => prettyJson });
function prettyJson(value, depth = 0) {
	if ((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__.t)(value)) return block("[]", value.map((item) => prettyJson(item, depth + 1)), depth);
	if ((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__.n)(value)) return block("{}", [...value].map(([name, member]) => `${JSON.stringify(name)}: ${prettyJson(member, depth + 1)}`), depth);
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

/***/ 104:
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



/***/ })

};
