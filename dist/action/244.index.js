export const id = 244;
export const ids = [244];
export const modules = {

/***/ 8868:
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

/***/ 3681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ strOf)
/* harmony export */ });
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8868);

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

/***/ 4244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tableOf: () => (/* binding */ tableOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7993);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8868);
/* harmony import */ var _repr_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3681);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9513);




// build/src/render/table/width.js
/**
* Characters that take two columns of a terminal: wide, full-width and ambiguous ones of Unicode 14, which the AWS
* CLI's Python goes by. Each word is a range: how far it begins behind the end of the one before, and how much longer
* than one character it is, in base 36. From `unicodedata.east_asian_width`; https://www.unicode.org/reports/tr11/
*/
const TWO_COLUMNS = `
  4h 3 3-1 2 3-1 2-4 2-4 2-3 7 a 7-1 6-3 5 2-2 2-1 3 2-1 4-3 2 2 3 g 2 8 b-1 4 6-2 5 7-3 2 4-3 2 5-1 j-1 4 2r
  2 2 2 2 2 2 2 39 g 2r 3 2-2 2 3 8-3 2 2 x-33 9-1 7-3 8 2 4-o 8-g 2-6 1k f-1r 2 67 13-1 1f-1 4 1k-7 s-3 7-a
  7j 1p-1 2u-d 1o-1 1e-1 g t-1 2 c-4 w 3-5 6l 9-1 3-1 n 8 2-2 5-1 a-1 3-1 5-7 2-3 3 6-1 q-1 4 7-3 3-1 n 8 3 3
  3-1 2 6-3 3-1 4-2 2-6 5 2-6 i-9 4 a 4 n 8 3 6-1 b 4 4-1 2-e 5-1 d-6 8 4 9-1 3-1 n 8 3 6-1 a-1 3-1 4-6 4-3 3
  6-1 j-9 3 7-2 4 5-2 3 2 3-2 3-2 4-2 d-3 6-2 4 5-1 2-5 2-d m-4 e 4 o h-1 a 4 5-6 3 4-1 2-1 5-1 b-6 n 4 o b
  6-1 a 4 5-6 3-5 3 5-1 b 3-c e 4 1g 4 7-3 h-1 r 4 j-2 p a 2-1 8-2 2-3 7 2 9-5 b-1 4-b 1n-3 u-10 3 2 6 p 2 o-1
  6 2 7-1 b-1 5-v 21 11-3 14 11 g e-10 5j 2-4 2-1 1d-2n 6i 5-1 8 2 5-1 16 5-1 y 5-1 8 2 5-1 g 1m 5-1 1w-1 x-2
  r-5 2f-1 7-1 im-2 2i-6 n-8 p-8 l-b e 4 3-b 2n-1 b-5 b-5 r-5 2i-6 18-4 1z-9 w d-3 d-3 2-2 17-1 6-a 19-3 r-5
  c-2 1r-1 1u u-1 c-5 b-5 f-1 w-1c 26-2 1c 39-7 1p-2 g-2 1p-6 18-1 c-7 18-4 ev-1 7-1 13-1 7-1 9 2 2 2 w-1 1i g
  f-1 7 k-1 4 a h 3-3 2-1 3-1 3-2 2-3 9 2-1 2 6 3 13 d-2 b 2-3 b e-2 d l-e y-e 4 2 4 a 3 b-1 4 5 14-1 7-3 2-b
  5-9 g 3-d v-1 p 2 j p 2-1 4-1 3 4 2 4 5 3-3 3 2 2-5 2 6-3 5-1 b 4 6 e-1 3-3 3-1 3-1 j-1 3-1 e 4 c q 2b 8-1
  e-1 5b-3 4 3 1g-o c-4e 2-2o 5-z d-f 3-3 b-1 2-6 9-1 3-1 5-1 3-1 5-2 3 3-3 h-3 a e-1 7-1 3 5-1 5-1 7 2 y 2
  6-b d-1 2-2 2-3 2-1 2 g k b-1 2 9-1 i-2 5-t 2 5-n 6 5-1 t l f 2 5-2 2 v-9 m-2 p f nw-1 1g 5-4 r-1 x 9q-4 1a
  2-4 2-1 1l-6 3-d p-8 8 8 8 8 8 8 8 8 3j-dc 2-5tr 1t-h5b 9p-j 55-7 5o-4 3 2 6-n 1o-2 b-5 1l-7 1z-7 d-5 39-a
  2-v 27 c-3 y 1k-8 f-1 b-1 2w-n t-9 7-1 7-1 7-8 8 8 1p-3 3j-1 b-8mt o-3 1e-3 1kx-5bz 8-b 6-4 r 6 2 3 3 3i-f
  ce-1 1j-6 2-v h-v h-1r 6 3s-1 2-2o 2n-2 7-1 7-1 7-1 4-a 8-9 5-2 d r k 3 g-1 f-x 3g-4 4-3 1a-2 2h e-2 2-1a
  1b-3l u-2 1e-e t-3 11-8 v-4 18-4 v 12-3 f-15 4f-1 b-5 11-3 11-3 15-7 1h-a d g 8 3 c g 8 3-1u 8o-8 n-9 9-n 7
  17 a-1w 7-1 2 19 3-2 2-1 o 21-7 a-1b k 3-4 y-2 s-4 2-1r 1l-3 l-1 1f 3-4 9 4 u-1 4-3 b-6 a-6 1t-v 14-3 d-8
  1j-2 u-1 s-4 r-6 5-b 8-27 22-1i 1g-c 1g-6 1b-7 b-85 w 17 4-1 3-25 15-7 17-l r-11 t-j o-8 27-3 11-8 1x-9 2-1
  q-6 b-5 1i j-7 14-8 2p l-a j 19-1s 8 2 5 g c-5 1o-4 b-5 5 9-1 3-1 n 8 3 6 b-1 3-1 4-1 2-5 2-4 8-1 8-2 6-3u
  2l 6-t 21-7 b-4l 1j-1 13-x 1y-a b-5 e-i 1n-5 b-1h s-1 g-3 o-54 1p-2r 2c-b 9-1 2-1 9 3 v 3-1 d-8 b-1x 9-1
  1b-1 c-q 21-7 2c-c 22-7a a 1a f-9 u-2 x-1 n f-20 8 3 19-2 2 3 a-7 b-5 7 3 12 3 7-6 b-8l q-52 2-e 1f-c po-2t
  34 6-a 5h-217 2s-c ts a-346 g8-6ns fu-6 w b-3 2a b-5 v-1 7-9 1z-9 b 8 m-4 k-j3 2k-2s 24-3 1m-6 i-f33 30-4
  e-2 a-6 b-1 9-3mj 1b-1 o-8 39-1n 6v-9 14-1 5f-k 1z-49 l-b 2g-8 q-3q 2e 20 3-1 2-1 3-1 5 d 2 8 1u 5-1 9 8 t 5
  6 2-2 8 9h-1 85-1 jj-e 6 g-un w-68 8 i-1 8 3 6-5w 1a-2 f-1 b-3 3-8v w-g 1n-4 2-yn 8 5 3 g 5i-1 h-14 25-3 b-3
  3-ls 1x-23 1q-5d 5 s 3 2-1 2 b 5 2 2-5 2-3 2 2 2 4 3 2-1 2 2 2 2 2 3 2-1 5 8 5 5 2 b i-4 4 6 i-1f 3-7h 5
  14-3 2t-b g-1 g f-1 12-k 6-t 3-1l 7-1o 2-1j r-80 d-8 2-1x 2-l d-16 5-4 d-g 4 4-1y 2 2-56 3-1q e-3 2-n j r-1
  e 2f-2c 1d-1x 7 4-2 3-a c-4 5-b 39-b 2i-12 d-3 1l-7 b-5 15-7 v-1 3-25 d-1a 2-9 2-54 2d-b f-41 44 1k-10
  b-gvly 2-t 2p-47lr
`;
/** How many columns of a terminal a text takes, as the AWS CLI counts them. */
function widthOf(text) {
	let width = 0;
	for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
	return width;
}
let ranges;
function isWide(code) {
	if (code < 161) return false;
	ranges ??= decoded();
	return ranges.some(([first, last]) => code >= first && code <= last);
}
function decoded() {
	let end = 0;
	return TWO_COLUMNS.trim().split(/\s+/).map((word) => {
		const [gap = "", length = "0"] = word.split("-");
		const first = end + Number.parseInt(gap, 36);
		end = first + Number.parseInt(length, 36);
		return [first, end];
	});
}
// build/src/render/table/section.js
const PADDING = 4;
const BORDERS = 2;
function sectionOf(title, depth) {
	let headers = [];
	let count;
	let widest = [];
	const rows = [];
	const widen = (cells) => {
		if (widest.length > 0 && cells.length > widest.length) ragged(widest.length, cells.length);
		if (widest.length === 0) widest = cells.map(widthOf);
		else for (const [index, cell] of cells.entries()) widest[index] = Math.max(widest[index] ?? 0, widthOf(cell));
	};
	return {
		title,
		depth,
		get headers() {
			return headers;
		},
		rows,
		addHeaders(cells) {
			widen(cells);
			count ??= cells.length;
			headers = cells;
		},
		addRow(cells) {
			count ??= cells.length;
			if (cells.length !== count) ragged(count, cells.length);
			rows.push(cells);
			widen(cells);
		},
		width() {
			const columns = widest.reduce((sum, width) => sum + width + PADDING, 0);
			return Math.max(widthOf(title ?? "None"), columns) + BORDERS + 2 * depth;
		},
		columnWidths: (width) => stretched(widest, width)
	};
}
/** Scales the columns to a width, then hands what rounding left over to the last columns, or takes it from the first. */
function stretched(widest, width) {
	if (widest.length === 0) return [];
	const padded = widest.map((column) => column + PADDING);
	const factor = width / padded.reduce((sum, column) => sum + column, 0);
	const widths = padded.map((column) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.t)(factor * column));
	let over = widths.reduce((sum, column) => sum + column, 0) - width;
	while (over !== 0) {
		const step = over > 0 ? -1 : 1;
		const order = [...widths.keys()];
		for (const index of step < 0 ? order : order.reverse()) {
			if (over === 0) break;
			widths[index] = (widths[index] ?? 0) + step;
			over += step;
		}
	}
	return widths;
}
function ragged(expected, found) {
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(`--output table cannot show rows of ${expected} and of ${found} cells in one table`);
}
// build/src/render/table/drawing.js
/** Draws the sections below each other, all as wide as the widest; on their side where they would not fit. */
function drawTable(sections, columns) {
	const widest = (parts) => Math.max(...parts.map((section) => section.width()));
	const fitting = widest(sections) > columns ? sections.map(onItsSide) : sections;
	const width = widest(fitting);
	return ["-".repeat(width), ...fitting.flatMap((section) => draw(section, width))].map((line) => `${line}\n`).join("");
}
/** A section of one row becomes a line for each of its columns: name, value. */
function onItsSide(section) {
	const [row, ...others] = section.rows;
	if (!row || others.length > 0 || section.headers.length === 0) return section;
	const turned = sectionOf(section.title, section.depth);
	for (const [index, header] of section.headers.entries()) turned.addRow([header, row[index] ?? ""]);
	return turned;
}
function draw(section, outer) {
	const { title, headers, rows, depth } = section;
	const width = outer - 2 * depth;
	const widths = section.columnWidths(width);
	const rule = `+${widths.map((column, index) => "-".repeat(column - (index === 0 ? 2 : 1))).join("+")}+`;
	const lines = [];
	if (title) {
		lines.push(centred(title, width, "|"));
		if (headers.length === 0 && rows.length === 0) lines.push(`+${"-".repeat(width - 2)}+`);
	}
	if (headers.length > 0) lines.push(rule, rowOf(headers, widths, centred));
	if (rows.length > 0 && widths.length > 0) lines.push(rule, ...rows.map((row) => rowOf(row, widths, flushLeft)), rule);
	const edge = "|".repeat(depth);
	return lines.map((line) => edge + line + edge);
}
function rowOf(cells, widths, layout) {
	return cells.slice(0, widths.length).map((cell, index) => layout(cell, widths[index] ?? 0, index === 0 ? "|" : "")).join("");
}
function centred(text, width, leftEdge) {
	const length = widthOf(text);
	const before = Math.floor(width / 2) - Math.floor(length / 2) - 1;
	const after = width - 1 - leftEdge.length - before - length;
	return `${leftEdge}${spaces(before)}${text}${spaces(after)}|`;
}
function flushLeft(text, width, leftEdge) {
	const length = widthOf(text);
	const padding = width >= length + 2 + leftEdge.length + 1 ? 2 : 0;
	return `${leftEdge}${spaces(padding)}${text}${spaces(width - leftEdge.length - padding - length - 1)}|`;
}
function spaces(count) {
	return " ".repeat(Math.max(0, count));
}
// build/src/render/table/table.js
/** The AWS CLI's `table`. Nothing at all for a value that is empty or null. */
function tableOf(data, { title, columns }) {
	const sections = [];
	return addTo(sections, data, {
		title,
		depth: 0
	}) ? drawTable(sections, columns) : "";
}
function addTo(sections, data, place) {
	if (isEmpty(data)) return false;
	if (place.title !== void 0) sections.push(sectionOf(place.title, place.depth));
	if ((0,_python_js__WEBPACK_IMPORTED_MODULE_2__.i)(data)) addObject(sections, data, place.depth);
	else if ((0,_python_js__WEBPACK_IMPORTED_MODULE_2__.r)(data) && data[0] instanceof Map) addObjects(sections, data, place);
	else if ((0,_python_js__WEBPACK_IMPORTED_MODULE_2__.r)(data)) addRows(sections, data);
	return true;
}
/** Python's idea of nothing. */
function isEmpty(data) {
	if ((0,_python_js__WEBPACK_IMPORTED_MODULE_2__.r)(data)) return data.length === 0;
	if ((0,_python_js__WEBPACK_IMPORTED_MODULE_2__.i)(data)) return data.size === 0;
	return data === null || data === "" || data === false || data === 0 || data === 0n;
}
function addRows(sections, list) {
	for (const item of list) if ((0,_python_js__WEBPACK_IMPORTED_MODULE_2__.a)(item)) last(sections).addRow([(0,_repr_js__WEBPACK_IMPORTED_MODULE_3__.t)(item)]);
	else if ((0,_python_js__WEBPACK_IMPORTED_MODULE_2__.i)(item)) last(sections).addRow([...item.keys()]);
	else if (item.every(_python_js__WEBPACK_IMPORTED_MODULE_2__.a)) last(sections).addRow(item.map(_repr_js__WEBPACK_IMPORTED_MODULE_3__.t));
	else addTo(sections, item, {
		title: void 0,
		depth: 0
	});
}
function addObject(sections, object, depth) {
	const { headers, more } = columnsOf([object]);
	const cells = headers.map((name) => (0,_repr_js__WEBPACK_IMPORTED_MODULE_3__.t)(object.get(name) ?? null));
	if (headers.length === 1) last(sections).addRow([...headers, ...cells]);
	else if (headers.length > 1) {
		last(sections).addHeaders(headers);
		last(sections).addRow(cells);
	}
	for (const name of more) addTo(sections, object.get(name) ?? null, {
		title: name,
		depth: depth + 1
	});
}
function addObjects(sections, list, { title, depth }) {
	const objects = list.map(objectOf);
	const { headers, more } = columnsOf(objects);
	if (headers.length > 0 && !list.every(_python_js__WEBPACK_IMPORTED_MODULE_2__.i)) mixed();
	last(sections).addHeaders(headers);
	for (const [index, object] of objects.entries()) {
		if (index > 0 && more.length > 0) {
			sections.push(sectionOf(title, depth));
			last(sections).addHeaders(headers);
		}
		last(sections).addRow(headers.map((name) => (0,_repr_js__WEBPACK_IMPORTED_MODULE_3__.t)(object.has(name) ? object.get(name) ?? null : "")));
		for (const name of more) if (object.has(name)) addTo(sections, object.get(name) ?? null, {
			title: name,
			depth: depth + 1
		});
	}
}
/** The AWS CLI lets an empty list or text pass between objects, if there is no cell that it would have to fill. */
function objectOf(item) {
	if ((0,_python_js__WEBPACK_IMPORTED_MODULE_2__.i)(item)) return item;
	return item === "" || (0,_python_js__WEBPACK_IMPORTED_MODULE_2__.r)(item) && item.length === 0 ? /* @__PURE__ */ new Map() : mixed();
}
function mixed() {
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r("--output table cannot show a list that mixes objects and other values");
}
/** The members that fit in a cell, and those that get a table of their own. */
function columnsOf(objects) {
	const headers = /* @__PURE__ */ new Set();
	const more = /* @__PURE__ */ new Set();
	for (const object of objects) for (const [name, member] of object) ((0,_python_js__WEBPACK_IMPORTED_MODULE_2__.a)(member) ? headers : more).add(name);
	return {
		headers: [...headers].sort(_python_js__WEBPACK_IMPORTED_MODULE_2__.t),
		more: [...more].sort(_python_js__WEBPACK_IMPORTED_MODULE_2__.t)
	};
}
function last(sections) {
	const section = sections.at(-1);
	if (!section) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r("--output table has no section to put a row in");
	return section;
}



/***/ })

};
