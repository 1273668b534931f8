export const id = 730;
export const ids = [730];
export const modules = {

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

/***/ 1909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ strOf)
/* harmony export */ });
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3400);

// build/src/render/repr.js
/** Any value as Python's `str()` writes it: a list within a cell comes out as `['a', 1, None]`. */
function strOf(value) {
	return (0,_python_js__WEBPACK_IMPORTED_MODULE_0__.a)(value) ? (0,_python_js__WEBPACK_IMPORTED_MODULE_0__.c)(value) : repr(value);
}
function repr(value) {
	if ((0,_python_js__WEBPACK_IMPORTED_MODULE_0__.r)(value)) return `[${value.map(repr).join(", ")}]`;
	if ((0,_python_js__WEBPACK_IMPORTED_MODULE_0__.i)(value)) return `{${[...value].map(([name, member]) => `${repr(name)}: ${repr(member)}`).join(", ")}}`;
	if (value instanceof Date) return "datetime.datetime(1970, 1, 1, 0, 0)";
	return typeof value === "string" ? quoted(value) : (0,_python_js__WEBPACK_IMPORTED_MODULE_0__.c)(value);
}
function quoted(text) {
	const mark = text.includes("'") && !text.includes("\"") ? "\"" : "'";
	return mark + text.replace(/[\\'"]|(?! )[\p{C}\p{Z}]/gu, (character) => escaped(character, mark)) + mark;
}
function escaped(character, mark) {
	switch (character) {
		case "\n": return "\\n";
		case "\r": return "\\r";
		case "	": return "\\t";
		case "\\":
		case mark: return `\\${character}`;
		case "\"":
		case "'": return character;
	}
	const code = character.codePointAt(0) ?? 0;
	const hex = code.toString(16);
	if (code <= 255) return `\\x${hex.padStart(2, "0")}`;
	return code <= 65535 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}



/***/ }),

/***/ 349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   textOf: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3400);
/* harmony import */ var _repr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1909);



// build/src/render/text.js
/** The AWS CLI's `text`: one line an object, its members by name with tabs between, nested ones on lines below. */
function textOf(data) {
	return lines(data, {}).map((line) => `${line}\n`).join("");
}
function lines(value, place) {
	if ((0,_python_js__WEBPACK_IMPORTED_MODULE_1__.i)(value)) return linesOfObject(value, place);
	return (0,_python_js__WEBPACK_IMPORTED_MODULE_1__.r)(value) ? linesOfList(value, place.label) : [(0,_python_js__WEBPACK_IMPORTED_MODULE_1__.c)(value)];
}
function linesOfList(list, label) {
	if (list.some(_python_js__WEBPACK_IMPORTED_MODULE_1__.i)) {
		const columns = sharedColumns(list);
		return list.flatMap((item) => lines(item, {
			label,
			columns
		}));
	}
	const words = list.filter(_python_js__WEBPACK_IMPORTED_MODULE_1__.a);
	const rest = list.filter((item) => !(0,_python_js__WEBPACK_IMPORTED_MODULE_1__.a)(item));
	return [...words.length > 0 ? linesOfWords(words, label) : [], ...rest.flatMap((item) => lines(item, { label }))];
}
function linesOfWords(words, label) {
	if (label === void 0) return [words.map(_python_js__WEBPACK_IMPORTED_MODULE_1__.c).join("	")];
	return words.map((word) => `${label.toUpperCase()}\t${(0,_python_js__WEBPACK_IMPORTED_MODULE_1__.c)(word)}`);
}
function linesOfObject(object, { label, columns }) {
	const members = (0,_python_js__WEBPACK_IMPORTED_MODULE_1__.s)(object);
	const isColumn = ([name, member]) => columns ? columns.includes(name) : (0,_python_js__WEBPACK_IMPORTED_MODULE_1__.a)(member);
	const words = columns ? columns.map((name) => (0,_repr_js__WEBPACK_IMPORTED_MODULE_2__.t)(object.has(name) ? object.get(name) ?? null : "")) : members.filter(isColumn).map(([, member]) => (0,_repr_js__WEBPACK_IMPORTED_MODULE_2__.t)(member));
	const line = label === void 0 ? words : [label.toUpperCase(), ...words];
	const below = members.filter((member) => !isColumn(member));
	return [...words.length > 0 ? [line.join("	")] : [], ...below.flatMap(([name, member]) => lines(member, { label: name }))];
}
/** The names of all members without members of their own, of all objects of a list. */
function sharedColumns(list) {
	const names = /* @__PURE__ */ new Set();
	for (const item of list) {
		if (!(0,_python_js__WEBPACK_IMPORTED_MODULE_1__.i)(item)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o("--output text cannot show a list that mixes objects and other values");
		for (const [name, member] of item) if ((0,_python_js__WEBPACK_IMPORTED_MODULE_1__.a)(member)) names.add(name);
	}
	return [...names].sort(_python_js__WEBPACK_IMPORTED_MODULE_1__.t);
}



/***/ })

};
