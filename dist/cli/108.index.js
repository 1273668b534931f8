export const id = 108;
export const ids = [108];
export const modules = {

/***/ 8108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ prettyJson),
/* harmony export */   n: () => (/* binding */ json_exports),
/* harmony export */   r: () => (/* binding */ lineJson),
/* harmony export */   t: () => (/* binding */ compactJson)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(104);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3400);


// build/src/render/json.js
var json_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)({ prettyJson: () => prettyJson });
const CONTROLS = /["\\\u0000-\u001f]/g;
const ALL_BUT_ASCII = /["\\]|[^ -~]/g;
const SHORT = {
	"\"": "\\\"",
	"\\": "\\\\",
	"\b": "\\b",
	"\f": "\\f",
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
/** JSON on many lines, four spaces a level; letters beyond ASCII as they are. The AWS CLI's `json`. */
function prettyJson(value) {
	const line = (depth) => `\n${"    ".repeat(depth)}`;
	return text(value, {
		line,
		comma: ",",
		colon: ": ",
		escaped: CONTROLS,
		time: _python_js__WEBPACK_IMPORTED_MODULE_1__.o
	}, 0);
}
/** JSON on one line with a space after commas and colons. */
function lineJson(value) {
	return text(value, {
		line: void 0,
		comma: ", ",
		colon: ": ",
		escaped: CONTROLS,
		time: _python_js__WEBPACK_IMPORTED_MODULE_1__.o
	}, 0);
}
/** JSON without any space, in ASCII: what JMESPath's `to_string` makes of a value. */
function compactJson(value) {
	return text(value, {
		line: void 0,
		comma: ",",
		colon: ":",
		escaped: ALL_BUT_ASCII,
		time: _python_js__WEBPACK_IMPORTED_MODULE_1__.c
	}, 0);
}
function text(value, style, depth) {
	if ((0,_python_js__WEBPACK_IMPORTED_MODULE_1__.r)(value)) return block("[", "]", {
		style,
		depth,
		items: value.map((item) => text(item, style, depth + 1))
	});
	if ((0,_python_js__WEBPACK_IMPORTED_MODULE_1__.i)(value)) return block("{", "}", {
		style,
		depth,
		items: [...value].map(([name, member]) => `${quoted(name, style)}${style.colon}${text(member, style, depth + 1)}`)
	});
	if (typeof value === "string") return quoted(value, style);
	if (value instanceof Date) return quoted(style.time(value), style);
	return typeof value === "number" ? (0,_python_js__WEBPACK_IMPORTED_MODULE_1__.n)(value, {
		nan: "NaN",
		infinity: "Infinity"
	}) : String(value);
}
function block(open, close, { style, depth, items }) {
	if (items.length === 0) return open + close;
	const line = style.line ?? (() => "");
	return `${open}${line(depth + 1)}${items.join(style.comma + line(depth + 1))}${line(depth)}${close}`;
}
function quoted(value, style) {
	const escapeOf = (unit) => SHORT[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return `"${value.replace(style.escaped, escapeOf)}"`;
}



/***/ }),

/***/ 3400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isScalar),
/* harmony export */   c: () => (/* binding */ wordOf),
/* harmony export */   i: () => (/* binding */ isMap),
/* harmony export */   n: () => (/* binding */ floatText),
/* harmony export */   o: () => (/* binding */ isoOf),
/* harmony export */   r: () => (/* binding */ isList),
/* harmony export */   s: () => (/* binding */ sortedMembers),
/* harmony export */   t: () => (/* binding */ byCharacter)
/* harmony export */ });
// build/src/render/python.js
/** A value without members as Python's `str()` writes it: `None`, `True`, `1.0`, `1970-01-01 00:00:00`. */
function wordOf(value) {
	switch (typeof value) {
		case "string": return value;
		case "bigint": return String(value);
		case "number": return floatText(value, {
			nan: "nan",
			infinity: "inf"
		});
		case "boolean": return value ? "True" : "False";
		case "object": return value ? isoOf(value).replace("T", " ") : "None";
	}
}
/** A time without a zone, as Python's `isoformat()` writes it. */
function isoOf(date) {
	return date.toISOString().slice(0, 19);
}
/** The shortest digits that read back as the same float, laid out as Python does: `1.0`, `1e-05`, `1e+16`. */
function floatText(value, words) {
	if (Number.isNaN(value)) return words.nan;
	if (!Number.isFinite(value)) return value < 0 ? `-${words.infinity}` : words.infinity;
	const sign = value < 0 || Object.is(value, -0) ? "-" : "";
	const [mantissa = "", power = ""] = Math.abs(value).toExponential().split("e");
	const exponent = Number(power);
	const all = mantissa.replace(".", "");
	if (exponent < -4 || exponent >= 16) return `${sign}${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
	if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${all}`;
	return `${sign}${all.slice(0, exponent + 1).padEnd(exponent + 1, "0")}.${all.slice(exponent + 1) || "0"}`;
}
/** Orders texts by their characters; JavaScript's own order puts an emoji before U+FFFF. */
function byCharacter(one, other) {
	const [left, right] = [[...one], [...other]];
	for (const [index, character] of left.entries()) {
		const rival = right[index];
		if (rival === void 0) return 1;
		if (character !== rival) return (character.codePointAt(0) ?? 0) - (rival.codePointAt(0) ?? 0);
	}
	return left.length - right.length;
}
/** The members of an object by name, in order. */
function sortedMembers(map) {
	return [...map].sort(([one], [other]) => byCharacter(one, other));
}
function isList(value) {
	return Array.isArray(value);
}
function isMap(value) {
	return value instanceof Map;
}
function isScalar(value) {
	return !isList(value) && !isMap(value);
}



/***/ }),

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ __exportAll)
/* harmony export */ });
// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};



/***/ })

};
