export const id = 245;
export const ids = [245,108];
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



/***/ }),

/***/ 9245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yamlOf: () => (/* binding */ yamlOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3400);


// build/src/render/yaml/shape.js
/** What would be read back as something else than a text. */
const OTHER_TYPES = [
	/^(?:true|True|TRUE|false|False|FALSE)$/,
	/^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?$/,
	/^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/,
	/^[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?$/,
	/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
	/^(?!_)[-+]?(?:0b[01_]+|0o?[0-7_]+|[0-9_]+|0x[0-9a-fA-F_]+)$/,
	/^(?:<<|=|~|null|Null|NULL|)$/,
	/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
	/^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/
];
const BREAK = "[\\n\\r\\u0085\\u2028\\u2029]";
const UNPRINTABLE = /[^\n -~\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/u;
const BREAKS = new RegExp(BREAK, "u");
const EDGE = new RegExp(`^(?: |${BREAK})|(?: |${BREAK})$`, "u");
const SPACE_THEN_BREAK = new RegExp(` ${BREAK}`, "u");
const BREAK_THEN_SPACE = new RegExp(`${BREAK} `, "u");
/** Signs that would mean something: at the start, before a blank, behind a blank. */
const INDICATORS = new RegExp(`^(?:---|\\.\\.\\.|[#,[\\]{}&*!|>'"%@\`]|[-?:](?=[ \\t]|${BREAK}|$))|:(?=[ \\t]|${BREAK}|$)|(?<=[ \\t]|${BREAK})#`, "u");
function shapeOf(text) {
	const isSpecial = UNPRINTABLE.test(text) || SPACE_THEN_BREAK.test(text);
	const hasBreaks = BREAKS.test(text);
	return {
		hasBreaks,
		mayBePlain: !isSpecial && !hasBreaks && !EDGE.test(text) && !INDICATORS.test(text) && !OTHER_TYPES.some((other) => other.test(text)),
		mayBeSingleQuoted: !isSpecial && !BREAK_THEN_SPACE.test(text)
	};
}
function isBreak(character) {
	return BREAKS.test(character);
}
// build/src/render/yaml/text.js
/** libyaml looks for a space to break at behind this column. */
const BEST_WIDTH = 80;
const LONGEST_SIMPLE_KEY = 128;
const SHORT = {
	"\0": "0",
	"\x07": "a",
	"\b": "b",
	"	": "t",
	"\n": "n",
	"\v": "v",
	"\f": "f",
	"\r": "r",
	"\x1B": "e",
	"\"": "\"",
	"\\": "\\",
	"": "N",
	"\xA0": "_",
	"\u2028": "L",
	"\u2029": "P"
};
/** A key that fits on its line; any other is written behind a `? `. */
function isSimpleKey(name) {
	return !shapeOf(name).hasBreaks && new TextEncoder().encode(name).length <= LONGEST_SIMPLE_KEY;
}
/** Writes a text in the first style that can hold it: plain, in single quotes, in double quotes. */
function writeText(text, place) {
	const shape = shapeOf(text);
	if (shape.mayBePlain && !(place.isKey && text === "")) writePlain(text, place);
	else if (shape.mayBeSingleQuoted) writeSingleQuoted(text, place);
	else writeDoubleQuoted(text, place);
}
function writePlain(text, { writer, indent, isKey }) {
	const characters = [...text];
	writer.word(characters[0] ?? "");
	for (const [index, character] of characters.entries()) {
		if (index === 0) continue;
		if (!isKey && mayFold(characters, index, writer) && characters[index + 1] !== " ") writer.toColumn(indent);
		else writer.put(character);
	}
}
function writeSingleQuoted(text, { writer, indent, isKey }) {
	const characters = [...text];
	let inBreaks = false;
	writer.sign("'");
	for (const [index, character] of characters.entries()) {
		if (isBreak(character)) {
			if (!inBreaks && character === "\n") writer.lineBreak("\n");
			writer.lineBreak(character);
			inBreaks = true;
			continue;
		}
		const isInside = index > 0 && index < characters.length - 1;
		if (character === " " && !isKey && isInside && mayFold(characters, index, writer) && characters[index + 1] !== " ") {
			writer.toColumn(indent);
			continue;
		}
		if (inBreaks && character !== " ") {
			writer.toColumn(indent);
			inBreaks = false;
		}
		writer.put(character === "'" ? "''" : character);
	}
	if (inBreaks) writer.toColumn(indent);
	writer.glue("'");
}
function writeDoubleQuoted(text, { writer, indent, isKey }) {
	const characters = [...text];
	writer.sign("\"");
	for (const [index, character] of characters.entries()) {
		const isInside = index > 0 && index < characters.length - 1;
		if (!isKey && isInside && mayFold(characters, index, writer)) {
			writer.toColumn(indent);
			if (characters[index + 1] === " ") writer.put("\\");
		} else writer.put(escaped(character));
	}
	writer.glue("\"");
}
/** A single space far enough to the right. The second of two spaces never breaks the line. */
function mayFold(characters, index, writer) {
	return characters[index] === " " && characters[index - 1] !== " " && writer.column() > BEST_WIDTH;
}
function escaped(character) {
	if (/^[ -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]$/u.test(character) && character !== "\"" && character !== "\\") return character;
	if (SHORT[character]) return `\\${SHORT[character]}`;
	const code = character.codePointAt(0) ?? 0;
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${hex.padStart(2, "0")}`;
	return code <= 65535 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
// build/src/render/yaml/writer.js
function yamlWriter() {
	let text = "";
	let column = 0;
	let isSpaced = true;
	let isIndented = true;
	const write = (characters) => {
		text += characters;
		column += [...characters].length;
	};
	const toColumn = (wanted) => {
		if (!isIndented || column > wanted || column === wanted && !isSpaced) {
			text += "\n";
			column = 0;
		}
		write(" ".repeat(Math.max(0, wanted - column)));
		isSpaced = true;
		isIndented = true;
	};
	const spaced = (characters, indents) => {
		write(isSpaced ? characters : ` ${characters}`);
		isSpaced = false;
		isIndented = isIndented && indents;
	};
	return {
		column: () => column,
		isIndented: () => isIndented,
		toColumn,
		sign: (sign, { indents } = { indents: false }) => spaced(sign, indents),
		glue(sign) {
			write(sign);
			isSpaced = false;
			isIndented = false;
		},
		word: (word) => spaced(word, false),
		put(character) {
			write(character);
			isSpaced = false;
			isIndented = false;
		},
		lineBreak(character) {
			text += character;
			column = 0;
			isIndented = true;
		},
		end() {
			toColumn(0);
			return text;
		}
	};
}
// build/src/render/yaml/yaml.js
/** The AWS CLI's `yaml`: members by name, block style. A value without members is written as JSON, as there. */
function yamlOf(data) {
	if ((0,_python_js__WEBPACK_IMPORTED_MODULE_1__.a)(data)) return `${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.r)(data)}\n`;
	const writer = yamlWriter();
	writeNode(data, {
		writer,
		anchors: anchorsOf(data),
		indent: -1
	});
	return writer.end();
}
function writeNode(value, place) {
	const { writer } = place;
	const anchor = place.anchors.get(value);
	if (anchor) writer.sign(`${anchor.written ? "*" : "&"}${anchor.name}`);
	if (anchor?.written) return;
	if (anchor) anchor.written = true;
	if ((0,_python_js__WEBPACK_IMPORTED_MODULE_1__.a)(value)) writeScalar(value, place);
	else if (isEmpty(value)) writer.sign((0,_python_js__WEBPACK_IMPORTED_MODULE_1__.r)(value) ? "[]" : "{}");
	else if ((0,_python_js__WEBPACK_IMPORTED_MODULE_1__.r)(value)) writeList(value, place);
	else writeMap(value, place);
}
function isEmpty(value) {
	return (0,_python_js__WEBPACK_IMPORTED_MODULE_1__.r)(value) ? value.length === 0 : value.size === 0;
}
function writeList(list, place) {
	const { writer } = place;
	const stays = place.isMember === true && !writer.isIndented();
	const indent = place.indent < 0 ? 0 : place.indent + (stays ? 0 : 2);
	for (const item of list) {
		writer.toColumn(indent);
		writer.sign("-", { indents: true });
		writeNode(item, {
			writer,
			anchors: place.anchors,
			indent
		});
	}
}
function writeMap(map, place) {
	const { writer, anchors } = place;
	const indent = place.indent < 0 ? 0 : place.indent + 2;
	for (const [name, member] of (0,_python_js__WEBPACK_IMPORTED_MODULE_1__.s)(map)) {
		writer.toColumn(indent);
		if (isSimpleKey(name)) {
			writeScalar(name, {
				writer,
				anchors,
				indent,
				isKey: true
			});
			writer.glue(":");
		} else {
			writer.sign("?", { indents: true });
			writeScalar(name, {
				writer,
				anchors,
				indent
			});
			writer.toColumn(indent);
			writer.sign(":", { indents: true });
		}
		writeNode(member, {
			writer,
			anchors,
			indent,
			isMember: true
		});
	}
}
function writeScalar(value, { writer, indent, isKey = false }) {
	if (typeof value === "string") writeText(value, {
		writer,
		indent: Math.max(indent, 0) + 2,
		isKey
	});
	else writer.word(plainWord(value));
}
function plainWord(value) {
	if (value === null) return "null";
	if (typeof value === "boolean") return String(value);
	return typeof value === "number" ? (0,_python_js__WEBPACK_IMPORTED_MODULE_1__.n)(value, {
		nan: ".nan",
		infinity: ".inf"
	}) : (0,_python_js__WEBPACK_IMPORTED_MODULE_1__.c)(value);
}
/** What appears twice (the same thing, not an equal one) gets a name where it is first, and is only named after that. */
function anchorsOf(data) {
	const seen = /* @__PURE__ */ new Set();
	const anchors = /* @__PURE__ */ new Map();
	const visit = (value) => {
		if (typeof value !== "object" || value === null || anchors.has(value)) return;
		if (seen.has(value)) {
			anchors.set(value, {
				name: `id${String(anchors.size + 1).padStart(3, "0")}`,
				written: false
			});
			return;
		}
		seen.add(value);
		if ((0,_python_js__WEBPACK_IMPORTED_MODULE_1__.r)(value)) value.forEach(visit);
		else if ((0,_python_js__WEBPACK_IMPORTED_MODULE_1__.i)(value)) for (const [, member] of (0,_python_js__WEBPACK_IMPORTED_MODULE_1__.s)(value)) visit(member);
	};
	visit(data);
	return anchors;
}



/***/ })

};
