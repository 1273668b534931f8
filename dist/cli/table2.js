const require_plain = require("./plain.js");
const require_render = require("./render.js");
const require_word = require("./word.js");
// build/src/render/table/section.js
const PADDING = 4;
const BORDERS = 2;
function lengthOf(text) {
	return [...text].length;
}
function sectionOf(title, depth) {
	let headers = [];
	let count;
	let widest = [];
	const rows = [];
	const widen = (cells) => {
		if (widest.length > 0 && cells.length > widest.length) ragged(widest.length, cells.length);
		if (widest.length === 0) widest = cells.map(lengthOf);
		else for (const [index, cell] of cells.entries()) widest[index] = Math.max(widest[index] ?? 0, lengthOf(cell));
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
			return Math.max(lengthOf(title ?? "None"), columns) + BORDERS + 2 * depth;
		},
		columnWidths: (width) => stretched(widest, width)
	};
}
function stretched(widest, width) {
	if (widest.length === 0) return [];
	const padded = widest.map((column) => column + PADDING);
	const factor = width / padded.reduce((sum, column) => sum + column, 0);
	const widths = padded.map((column) => require_plain.halfEven(factor * column));
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
	throw new require_render.Unshowable(`cannot show rows of ${expected} and of ${found} cells in one table`);
}
// build/src/render/table/drawing.js
function drawTable(sections, columns) {
	const widest = (parts) => Math.max(...parts.map((section) => section.width()));
	const fitting = widest(sections) > columns ? sections.map(onItsSide) : sections;
	const width = widest(fitting);
	return ["-".repeat(width), ...fitting.flatMap((section) => draw(section, width))].map((line) => `${line}\n`).join("");
}
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
	const length = lengthOf(text);
	const before = Math.floor(width / 2) - Math.floor(length / 2) - 1;
	const after = width - 1 - leftEdge.length - before - length;
	return `${leftEdge}${spaces(before)}${text}${spaces(after)}|`;
}
function flushLeft(text, width, leftEdge) {
	const length = lengthOf(text);
	const padding = width >= length + 2 + leftEdge.length + 1 ? 2 : 0;
	return `${leftEdge}${spaces(padding)}${text}${spaces(width - leftEdge.length - padding - length - 1)}|`;
}
function spaces(count) {
	return " ".repeat(Math.max(0, count));
}
// build/src/render/table/table.js
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
	if (require_plain.isMap(data)) addObject(sections, data, place.depth);
	else if (require_plain.isList(data) && data[0] instanceof Map) addObjects(sections, data, place);
	else if (require_plain.isList(data)) addRows(sections, data);
	return true;
}
function isEmpty(data) {
	if (require_plain.isList(data)) return data.length === 0;
	if (require_plain.isMap(data)) return data.size === 0;
	return data === null || data === "" || data === false || data === 0;
}
function addRows(sections, list) {
	for (const item of list) if (require_plain.isScalar(item)) last(sections).addRow([require_word.cellOf(item)]);
	else if (require_plain.isMap(item)) last(sections).addRow([...item.keys()]);
	else if (item.every(require_plain.isScalar)) last(sections).addRow(item.map(require_word.cellOf));
	else addTo(sections, item, {
		title: void 0,
		depth: 0
	});
}
function addObject(sections, object, depth) {
	const { headers, more } = columnsOf([object]);
	const cells = headers.map((name) => require_word.cellOf(object.get(name) ?? null));
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
	if (headers.length > 0 && !list.every(require_plain.isMap)) mixed();
	last(sections).addHeaders(headers);
	for (const [index, object] of objects.entries()) {
		if (index > 0 && more.length > 0) {
			sections.push(sectionOf(title, depth));
			last(sections).addHeaders(headers);
		}
		last(sections).addRow(headers.map((name) => require_word.cellOf(object.has(name) ? object.get(name) ?? null : "")));
		for (const name of more) if (object.has(name)) addTo(sections, object.get(name) ?? null, {
			title: name,
			depth: depth + 1
		});
	}
}
function objectOf(item) {
	if (require_plain.isMap(item)) return item;
	return item === "" || require_plain.isList(item) && item.length === 0 ? /* @__PURE__ */ new Map() : mixed();
}
function mixed() {
	throw require_render.mixedList();
}
function columnsOf(objects) {
	const headers = /* @__PURE__ */ new Set();
	const more = /* @__PURE__ */ new Set();
	for (const object of objects) for (const [name, member] of object) (require_plain.isScalar(member) ? headers : more).add(name);
	return {
		headers: [...headers].sort(),
		more: [...more].sort()
	};
}
function last(sections) {
	const section = sections.at(-1);
	if (!section) throw new require_render.Unshowable("has no section for a row");
	return section;
}
exports.tableOf = tableOf;
