export const id = 644;
export const ids = [644,108];
export const modules = {

/***/ 7644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QueryProblem: () => (/* binding */ QueryProblem),
/* harmony export */   compile: () => (/* binding */ compile),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3400);


// build/src/render/jmespath/problem.js
/** Why an expression is none, or why it cannot be used on these data. */
var QueryProblem = class extends Error {
	name = "QueryProblem";
};
// build/src/render/jmespath/value.js
function isText(value) {
	return typeof value === "string";
}
function isNumeric(value) {
	return typeof value === "bigint" || typeof value === "number";
}
function isArray(value) {
	return Array.isArray(value);
}
function isObject(value) {
	return value instanceof Map;
}
function isReference(value) {
	return typeof value === "object" && value !== null && "later" in value;
}
/** No reference in it, at any depth. */
function isPlain(value) {
	if (isReference(value)) return false;
	if (isArray(value)) return value.every(isPlain);
	return !isObject(value) || [...value.values()].every(isPlain);
}
/** JMESPath's false: nothing, false, and what is empty. Zero is true. */
function isFalse(value) {
	return value === null || value === false || value === "" || isArray(value) && value.length === 0 || isObject(value) && value.size === 0;
}
/** JMESPath's name for the type of a value. */
function typeName(value) {
	if (value === null) return "null";
	if (isText(value)) return "string";
	if (isNumeric(value)) return "number";
	if (typeof value === "boolean") return "boolean";
	if (isArray(value)) return "array";
	if (isObject(value)) return "object";
	return isReference(value) ? "expression" : "time";
}
// build/src/render/jmespath/slice.js
/** Part of a list, as Python slices it: bounds from the end when negative, backwards when the step is. */
function slice({ start, stop, step = 1 }) {
	return (value) => {
		if (!isArray(value)) return null;
		if (step === 0) throw new QueryProblem("has a slice with a step of 0");
		const { length } = value;
		const [lowest, highest] = step > 0 ? [0, length] : [-1, length - 1];
		const placed = (bound) => Math.min(Math.max(bound < 0 ? bound + length : bound, lowest), highest);
		const from = start === void 0 ? step > 0 ? lowest : highest : placed(start);
		const to = stop === void 0 ? step > 0 ? highest : lowest : placed(stop);
		const items = [];
		for (let place = from; step > 0 ? place < to : place > to; place += step) items.push(value[place] ?? null);
		return items;
	};
}
// build/src/render/jmespath/steps.js
/** The value itself. */
const same = (value) => value;
/** The same thing every time, so that YAML sees it as one. */
function constant(value) {
	return () => value;
}
function field(name) {
	return (value) => isObject(value) ? value.get(name) ?? null : null;
}
/** An item by its place, from the end when negative. */
function index(place) {
	return (value) => isArray(value) ? value.at(place) ?? null : null;
}
/** One after the other. Not called `then`: a module with an export of that name never arrives when it is imported late. */
function chain(first, second) {
	return (value) => second(first(value));
}
function or(left, right) {
	return (value) => {
		const found = left(value);
		return isFalse(found) ? right(value) : found;
	};
}
function and(left, right) {
	return (value) => {
		const found = left(value);
		return isFalse(found) ? found : right(value);
	};
}
function not(operand) {
	return (value) => {
		const found = operand(value);
		return !isNumeric(found) && isFalse(found);
	};
}
/** What a step makes of each item, without nulls. */
function project(items, each) {
	return (value) => {
		const found = items(value);
		return isArray(found) ? withoutNulls(found, each) : null;
	};
}
/** The same for the members of an object. */
function values(object, each) {
	return (value) => {
		const found = object(value);
		return isObject(found) ? withoutNulls([...found.values()], each) : null;
	};
}
/** The same for the items that fulfil a condition. */
function filter$1(items, { condition, each }) {
	const kept = (item) => isFalse(condition(item)) ? null : each(item);
	return project(items, kept);
}
/** Opens the lists within a list, one level of them. */
function flatten$1(items) {
	return (value) => {
		const found = items(value);
		return isArray(found) ? found.flatMap((item) => isArray(item) ? item : [item]) : null;
	};
}
function list(parts) {
	return (value) => value === null ? null : parts.map((part) => part(value));
}
function object(parts) {
	return (value) => value === null ? null : new Map(parts.map(([name, part]) => [name, part(value)]));
}
function withoutNulls(items, each) {
	return items.map(each).filter((item) => item !== null);
}
// build/src/render/jmespath/json-literal.js
const BLANK = /[ \t\n\r]*/y;
const TEXT = /"(?:[^"\\]|\\[\s\S])*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WORDS = /* @__PURE__ */ new Map([
	["null", null],
	["true", true],
	["false", false],
	["NaN", NaN],
	["Infinity", Number.POSITIVE_INFINITY],
	["-Infinity", Number.NEGATIVE_INFINITY]
]);
/** JSON as Python reads it: whole numbers of any size apart from floats, NaN and Infinity too. Undefined when it is none. */
function parseJson(text) {
	let position = 0;
	const take = (pattern) => {
		pattern.lastIndex = position;
		const match = pattern.exec(text) ?? void 0;
		if (match) position += match[0].length;
		return match;
	};
	const takeSign = (sign) => {
		take(BLANK);
		if (!text.startsWith(sign, position)) return false;
		position += sign.length;
		return true;
	};
	const string = () => {
		const match = take(TEXT);
		if (!match) throw new SyntaxError("no string");
		return JSON.parse(match[0]);
	};
	const value = () => {
		if (takeSign("[")) return several("]", value);
		if (takeSign("{")) return new Map(several("}", member));
		if (text[position] === "\"") return string();
		for (const [word, meaning] of WORDS) if (takeSign(word)) return meaning;
		const number = take(NUMBER);
		if (!number) throw new SyntaxError("no value");
		return number[1] || number[2] ? Number(number[0]) : BigInt(number[0]);
	};
	const member = () => {
		take(BLANK);
		const name = string();
		if (!takeSign(":")) throw new SyntaxError("no colon");
		return [name, value()];
	};
	const several = (close, one) => {
		if (takeSign(close)) return [];
		const items = [one()];
		while (takeSign(",")) items.push(one());
		if (!takeSign(close)) throw new SyntaxError("not closed");
		return items;
	};
	try {
		const result = value();
		take(BLANK);
		return position === text.length ? result : void 0;
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
// build/src/render/jmespath/lexer.js
const SIGNS = [...[
	"[]",
	"[?",
	"||",
	"&&",
	"<=",
	">=",
	"!=",
	"=="
], ...[
	".",
	"*",
	"]",
	",",
	":",
	"@",
	"(",
	")",
	"{",
	"}",
	"[",
	"|",
	"&",
	"<",
	">",
	"!"
]];
const WHITE = /[ \t\n\r]+/y;
const WORD = /(?<name>[A-Za-z_]\w*)|(?<number>-?\d+)|(?<delimiter>["'`])(?:\\[\s\S]|(?!\k<delimiter>)[^\\])*\k<delimiter>/y;
/** The tokens of an expression, an `end` last. Throws a QueryProblem at the first character that begins none. */
function tokenize(expression) {
	const tokens = [];
	let position = 0;
	while (position < expression.length) {
		const white = matchAt(WHITE, expression, position);
		if (white) {
			position += white[0].length;
			continue;
		}
		const token = tokenAt(expression, position);
		tokens.push(token);
		position += token.text.length;
	}
	return [...tokens, {
		kind: "end",
		text: "",
		column: position + 1
	}];
}
function tokenAt(expression, position) {
	const column = position + 1;
	const sign = SIGNS.find((candidate) => expression.startsWith(candidate, position));
	if (sign) return {
		kind: sign,
		text: sign,
		column
	};
	const match = matchAt(WORD, expression, position);
	const first = expression[position] ?? "";
	if (!match) throw new QueryProblem(/["'`]/.test(first) ? `has ${first} in column ${column} and no other to close it` : unexpected(first, column));
	const text = match[0];
	if (match.groups?.["name"]) return {
		kind: "name",
		name: text,
		text,
		column
	};
	if (match.groups?.["number"]) return {
		kind: "number",
		value: Number(text),
		text,
		column
	};
	return delimited(text, column);
}
function delimited(text, column) {
	const inner = text.slice(1, -1);
	if (text[0] === "'") return {
		kind: "literal",
		value: inner.replaceAll("\\'", "'"),
		text,
		column
	};
	if (text[0] === "\"") {
		const name = parseJson(text);
		if (typeof name === "string") return {
			kind: "quoted",
			name,
			text,
			column
		};
		throw new QueryProblem(`has a name in column ${column} that is no JSON string`);
	}
	const json = inner.replaceAll("\\`", "`");
	const value = [parseJson(json), parseJson(`"${json.trimStart()}"`)].find((candidate) => candidate !== void 0);
	if (value !== void 0) return {
		kind: "literal",
		value,
		text,
		column
	};
	throw new QueryProblem(`has a literal in column ${column} that is no JSON`);
}
/** The complaint about a token that cannot stand where it stands. */
function unexpected(text, column) {
	return `has ${JSON.stringify(text)} in column ${column}, where it cannot stand`;
}
function matchAt(pattern, text, position) {
	pattern.lastIndex = position;
	return pattern.exec(text);
}
// build/src/render/jmespath/token-reader.js
function tokenReader(tokens) {
	let index = 0;
	const peek = (ahead = 0) => tokens[index + ahead] ?? {
		kind: "end",
		text: "",
		column: 0
	};
	const next = () => {
		const token = peek();
		index += 1;
		return token;
	};
	const take = (kind) => {
		if (peek().kind !== kind) return false;
		index += 1;
		return true;
	};
	return {
		peek,
		next,
		take,
		expect(kind) {
			if (!take(kind)) refuse(peek());
		}
	};
}
/** Throws a QueryProblem about a token that cannot stand where it stands. */
function refuse(token) {
	throw new QueryProblem(token.kind === "end" ? "ends too early" : unexpected(token.text, token.column));
}
// build/src/render/jmespath/brackets.js
/** `[a, b]`, its bracket already read. */
function readList(reader, read) {
	const parts = [read()];
	while (!reader.take("]")) {
		reader.expect(",");
		parts.push(read());
	}
	return list(parts);
}
/** `{a: b, c: d}`, its brace already read. A comma between two members may be missing, as in the AWS CLI. */
function readObject(reader, read) {
	const parts = [];
	for (let closed = false; !closed; closed = !reader.take(",") && reader.take("}")) {
		const token = reader.next();
		if (token.kind !== "name" && token.kind !== "quoted") return refuse(token);
		reader.expect(":");
		parts.push([token.name, read()]);
	}
	return object(parts);
}
/** `(a, b)`, its parenthesis already read. A comma may be missing or one too many, as in the AWS CLI. */
function readParameters(reader, read) {
	const parameters = [];
	while (!reader.take(")")) {
		parameters.push(read());
		reader.take(",");
	}
	return parameters;
}
/** `[1]` or `[1:2]`, its bracket already read. */
function readIndex(reader) {
	if (reader.peek().kind === ":" || reader.peek(1).kind === ":") return {
		step: readSlice(reader),
		isSlice: true
	};
	const token = reader.next();
	if (token.kind !== "number") return refuse(token);
	reader.expect("]");
	return {
		step: index(token.value),
		isSlice: false
	};
}
function readSlice(reader) {
	const parts = [void 0];
	while (!reader.take("]")) {
		const token = reader.next();
		if (token.kind === "number") parts[parts.length - 1] = token.value;
		else if (token.kind === ":" && parts.length < 3) parts.push(void 0);
		else return refuse(token);
	}
	const [start, stop, step] = parts;
	return slice({
		start,
		stop,
		step
	});
}
// build/src/render/jmespath/compare.js
/** JMESPath's `==`. True and 1 differ, though not within lists: there Python's own idea of equal is at work. */
function equal(left, right) {
	if (typeof left === "boolean" && isNumeric(right)) return false;
	if (typeof right === "boolean" && isNumeric(left)) return false;
	return pythonEqual(left, right);
}
/** Python's `==`: True is 1, 1 is 1.0, and the order of an object's members does not matter. */
function pythonEqual(left, right) {
	const [one, other] = [numberOf(left), numberOf(right)];
	if (one !== void 0 && other !== void 0) return one == other;
	if (isArray(left) && isArray(right)) return left.length === right.length && left.every((item, index) => pythonEqual(item, right[index] ?? null));
	if (isObject(left) && isObject(right)) return left.size === right.size && [...left].every(([name, member]) => memberEqual(right, name, member));
	if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime();
	return left === right;
}
function memberEqual(object, name, member) {
	const other = object.get(name);
	return other !== void 0 && pythonEqual(member, other);
}
function numberOf(value) {
	if (typeof value === "boolean") return value ? 1n : 0n;
	return isNumeric(value) ? value : void 0;
}
/**
* Negative, zero or positive; NaN when a number is none; undefined when one of the two is no number and no text.
* Throws a QueryProblem for a number and a text.
*/
function compare(left, right) {
	if (isText(left) && isText(right)) return (0,_python_js__WEBPACK_IMPORTED_MODULE_1__.t)(left, right);
	if (isNumeric(left) && isNumeric(right)) return left < right ? -1 : left > right ? 1 : pythonEqual(left, right) ? 0 : NaN;
	if ((isText(left) || isNumeric(left)) && (isText(right) || isNumeric(right))) throw new QueryProblem(`compares a ${typeName(left)} with a ${typeName(right)}`);
}
// build/src/render/jmespath/given.js
function givenTo(name, all) {
	const refuse = (value, wanted) => {
		throw new QueryProblem(`${name}() takes ${wanted}, not the type ${typeName(value)}`);
	};
	const any = (index) => all[index] ?? null;
	const reader = (is, wanted) => (index) => {
		const value = any(index);
		return is(value) ? value : refuse(value, wanted);
	};
	const each = (is, wanted) => (index) => array(index).map((item) => is(item) ? item : refuse(item, wanted));
	const array = reader(isArray, "an array");
	const numbers = each(isNumeric, "an array of numbers");
	const texts = each(isText, "an array of strings");
	return {
		all,
		any,
		refuse,
		array,
		numbers,
		texts,
		text: reader(isText, "a string"),
		number: reader(isNumeric, "a number"),
		object: reader(isObject, "an object"),
		reference: reader(isReference, "an expression (&...)"),
		ordered: (index) => isText(array(index)[0] ?? null) ? texts(index) : numbers(index),
		key(item, reference) {
			const key = reference.later(item);
			return isText(key) || isNumeric(key) ? key : refuse(key, "an expression (&...) that gives a number or a string");
		}
	};
}
// build/src/render/jmespath/numbers.js
const WHOLE = /^\s*([+-]?)(\d+(?:_\d+)*)\s*$/;
const FLOAT = /^\s*([+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?)\s*$/i;
const NO_NUMBER = /^\s*([+-]?)(inf|infinity|nan)\s*$/i;
/** A text as Python's int() or else float() reads it; null when it is no number. */
function numberFrom(given) {
	const text = given.replace(/\p{Nd}/gu, inAscii);
	const whole = WHOLE.exec(text);
	if (whole) return BigInt(whole[2]?.replaceAll("_", "") ?? 0) * (whole[1] === "-" ? -1n : 1n);
	const float = FLOAT.exec(text);
	if (float) return Number(float[1]?.replaceAll("_", ""));
	const word = NO_NUMBER.exec(text);
	if (!word) return null;
	return /nan/i.test(text) ? NaN : word[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
/** The digits of every script come in runs of ten, from zero to nine. */
function inAscii(digit) {
	const code = digit.codePointAt(0) ?? 0;
	let before = 0;
	while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
	return String(before % 10);
}
/** The sum as Python has it: whole for as long as the numbers are. */
function sumOf(numbers) {
	return numbers.reduce((sum, each) => typeof sum === "bigint" && typeof each === "bigint" ? sum + each : Number(sum) + Number(each), 0n);
}
function absolute(value) {
	return typeof value === "bigint" ? value < 0n ? -value : value : Math.abs(value);
}
/** The whole number next to a number, in the direction that `round` takes. */
function wholeOf(value, round) {
	if (typeof value === "bigint") return value;
	if (Number.isFinite(value)) return BigInt(round(value));
	throw new QueryProblem("rounds a number without end");
}
// build/src/render/jmespath/functions.js
const FUNCTIONS = new Map(Object.entries({
	abs: {
		takes: 1,
		run: (given) => absolute(given.number(0))
	},
	avg: {
		takes: 1,
		run: (given) => average(given)
	},
	ceil: {
		takes: 1,
		run: (given) => wholeOf(given.number(0), Math.ceil)
	},
	contains: {
		takes: 2,
		run: (given) => contains(given)
	},
	ends_with: {
		takes: 2,
		run: (given) => given.text(0).endsWith(given.text(1))
	},
	floor: {
		takes: 1,
		run: (given) => wholeOf(given.number(0), Math.floor)
	},
	join: {
		takes: 2,
		run: (given) => given.texts(1).join(given.text(0))
	},
	keys: {
		takes: 1,
		run: (given) => [...given.object(0).keys()]
	},
	length: {
		takes: 1,
		run: (given) => BigInt(lengthOf(given))
	},
	map: {
		takes: 2,
		run: (given) => mapped(given)
	},
	max: {
		takes: 1,
		run: (given) => best(given.ordered(0), { wins: (order) => order > 0 })
	},
	max_by: {
		takes: 2,
		run: (given) => best(given.array(0), {
			given,
			wins: (order) => order > 0
		})
	},
	merge: {
		takes: 1,
		more: true,
		run: (given) => new Map(given.all.flatMap((_, index) => [...given.object(index)]))
	},
	min: {
		takes: 1,
		run: (given) => best(given.ordered(0), { wins: (order) => order < 0 })
	},
	min_by: {
		takes: 2,
		run: (given) => best(given.array(0), {
			given,
			wins: (order) => order < 0
		})
	},
	not_null: {
		takes: 1,
		more: true,
		run: (given) => given.all.find((value) => value !== null) ?? null
	},
	reverse: {
		takes: 1,
		run: (given) => reversed(given)
	},
	sort: {
		takes: 1,
		run: (given) => given.ordered(0).toSorted((one, other) => compare(one, other) ?? 0)
	},
	sort_by: {
		takes: 2,
		run: (given) => sortedBy(given)
	},
	starts_with: {
		takes: 2,
		run: (given) => given.text(0).startsWith(given.text(1))
	},
	sum: {
		takes: 1,
		run: (given) => sumOf(given.numbers(0))
	},
	to_array: {
		takes: 1,
		run: (given) => isArray(given.any(0)) ? given.any(0) : [given.any(0)]
	},
	to_number: {
		takes: 1,
		run: (given) => toNumber(given)
	},
	to_string: {
		takes: 1,
		run: (given) => toText(given)
	},
	type: {
		takes: 1,
		run: (given) => typeOf(given.any(0))
	},
	values: {
		takes: 1,
		run: (given) => [...given.object(0).values()]
	}
}));
/** Calls a function. As in the AWS CLI, whether it exists and takes these arguments shows when it is its turn. */
function call(name, parameters) {
	return (value) => {
		const all = parameters.map((parameter) => parameter(value));
		const found = FUNCTIONS.get(name);
		if (!found) throw new QueryProblem(`has no function ${name}()`);
		const { takes, more, run } = found;
		if (all.length < takes || !more && all.length > takes) throw new QueryProblem(`${name}() takes ${`${more ? "at least " : ""}${takes} argument${takes === 1 ? "" : "s"}`}, not ${all.length}`);
		return run(givenTo(name, all));
	};
}
function average(given) {
	const numbers = given.numbers(0);
	return numbers.length === 0 ? null : Number(sumOf(numbers)) / numbers.length;
}
function contains(given) {
	const [subject, wanted] = [given.any(0), given.any(1)];
	if (isArray(subject)) return subject.some((item) => pythonEqual(item, wanted));
	return given.text(0).includes(given.text(1));
}
/** Characters, items or members. */
function lengthOf(given) {
	const value = given.any(0);
	if (isText(value)) return [...value].length;
	return isObject(value) ? value.size : given.array(0).length;
}
function mapped(given) {
	const { later } = given.reference(0);
	return given.array(1).map((item) => later(item));
}
function reversed(given) {
	const value = given.any(0);
	return isText(value) ? [...value].reverse().join("") : given.array(0).toReversed();
}
/** The first of the items that no other beats; null when there are none. */
function best(items, { given, wins }) {
	const reference = given?.reference(1);
	const [first = {
		item: null,
		key: null
	}, ...rest] = items.map((item) => ({
		item,
		key: given && reference ? given.key(item, reference) : item
	}));
	return rest.reduce((winner, rival) => wins(compare(rival.key, winner.key) ?? 0) ? rival : winner, first).item;
}
function sortedBy(given) {
	const [items, reference] = [given.array(0), given.reference(1)];
	if (items.length === 0) return items;
	return items.map((item) => ({
		item,
		key: given.key(item, reference)
	})).sort((one, other) => compare(one.key, other.key) ?? 0).map(({ item }) => item);
}
function toNumber(given) {
	const value = given.any(0);
	if (isNumeric(value)) return value;
	if (isText(value)) return numberFrom(value);
	return value instanceof Date || isReference(value) ? given.refuse(value, "a string or a number") : null;
}
function toText(given) {
	const value = given.any(0);
	if (isText(value)) return value;
	return isPlain(value) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(value) : given.refuse(value, "data");
}
/** Null for what has no type in JMESPath. */
function typeOf(value) {
	return value instanceof Date || isReference(value) ? null : typeName(value);
}
// build/src/render/jmespath/operators.js
const COMPARISON = 5;
/** What stands between two expressions. */
const OPERATORS = {
	"|": {
		power: 1,
		join: chain
	},
	"||": {
		power: 2,
		join: or
	},
	"&&": {
		power: 3,
		join: and
	},
	"==": comparison(equal),
	"!=": comparison((left, right) => !equal(left, right)),
	"<": comparison(ordered((order) => order < 0)),
	"<=": comparison(ordered((order) => order <= 0)),
	">": comparison(ordered((order) => order > 0)),
	">=": comparison(ordered((order) => order >= 0))
};
/** The other tokens that bind to what stands before them. */
const SUFFIXES = {
	"[]": 9,
	"*": 20,
	"[?": 21,
	".": 40,
	"!": 45,
	"{": 50,
	"[": 55,
	"(": 60
};
/** How tightly a token binds to what stands before it; 0 when it does not. */
function powerOf({ kind }) {
	return OPERATORS[kind]?.power ?? SUFFIXES[kind] ?? 0;
}
function comparison(holds) {
	return {
		power: COMPARISON,
		join: (left, right) => (value) => holds(left(value), right(value))
	};
}
/** Only numbers and texts have an order; between others the answer is null. */
function ordered(holds) {
	return (left, right) => {
		const order = compare(left, right);
		return order === void 0 ? null : holds(order);
	};
}
// build/src/render/jmespath/parser.js
/** What binds less ends a projection: the rest is about the list as a whole. */
const PROJECTION_STOP = 10;
/** The steps of an expression. Throws a QueryProblem when it is not well formed. */
function parse(expression) {
	if (expression === "") throw new QueryProblem("must not be empty");
	const reader = tokenReader(tokenize(expression));
	const step = stepOf(reader, 0);
	reader.expect("end");
	return step;
}
function stepOf(reader, power) {
	return partOf(reader, power).step;
}
/** Reads on for as long as what follows binds tighter than `power`. */
function partOf(reader, power) {
	let part = firstPart(reader);
	while (power < powerOf(reader.peek())) part = longerPart(reader, part);
	return part;
}
function firstPart(reader) {
	const token = reader.next();
	switch (token.kind) {
		case "literal": return { step: constant(token.value) };
		case "quoted":
		case "name":
			if (token.kind === "quoted" && reader.peek().kind === "(") refuse(reader.peek());
			return {
				step: field(token.name),
				name: token.name
			};
		case "@": return { step: same };
		case "*": return { step: values(same, reader.peek().kind === "]" ? same : restOf(reader, 20)) };
		case "[?": return filter(reader, same);
		case "[]": return flatten(reader, same);
		case "{": return { step: readObject(reader, () => stepOf(reader, 0)) };
		case "!": return { step: not(stepOf(reader, 45)) };
		case "&": return { step: constant({ later: stepOf(reader, 0) }) };
		case "(": {
			const part = partOf(reader, 0);
			reader.expect(")");
			return part;
		}
		case "[":
			if (reader.peek().kind === "*" && reader.peek(1).kind === "]" || isIndex(reader)) return bracket(reader, { step: same });
			return { step: readList(reader, () => stepOf(reader, 0)) };
		default: return refuse(token);
	}
}
function longerPart(reader, left) {
	const token = reader.next();
	const operator = OPERATORS[token.kind];
	if (operator) return { step: operator.join(left.step, stepOf(reader, operator.power)) };
	switch (token.kind) {
		case ".":
			if (reader.take("*")) return { step: values(left.step, restOf(reader, 40)) };
			return { step: chain(left.step, behindDot(reader, 40)) };
		case "[]": return flatten(reader, left.step);
		case "[?": return filter(reader, left.step);
		case "[": return bracket(reader, left);
		case "(":
			if (left.name === void 0) return refuse(token);
			return { step: call(left.name, readParameters(reader, () => stepOf(reader, 0))) };
		default: return refuse(token);
	}
}
/** What a projection does with each item. */
function restOf(reader, power) {
	const token = reader.peek();
	if (powerOf(token) < PROJECTION_STOP) return same;
	if (token.kind === "[" || token.kind === "[?") return stepOf(reader, power);
	reader.expect(".");
	return behindDot(reader, power);
}
function behindDot(reader, power) {
	const token = reader.peek();
	if (token.kind === "name" || token.kind === "quoted" || token.kind === "*") return stepOf(reader, power);
	if (reader.take("[")) return readList(reader, () => stepOf(reader, 0));
	if (reader.take("{")) return readObject(reader, () => stepOf(reader, 0));
	return refuse(token);
}
function isIndex(reader) {
	return ["number", ":"].includes(reader.peek().kind);
}
/** `[0]`, `[1:2]` or `[*]`. */
function bracket(reader, left) {
	if (isIndex(reader)) {
		const { step, isSlice } = readIndex(reader);
		const joined = chain(left.step, step);
		if (isSlice && !left.isIndexed) return { step: project(joined, restOf(reader, 20)) };
		return {
			step: joined,
			isIndexed: true
		};
	}
	reader.expect("*");
	reader.expect("]");
	return { step: project(left.step, restOf(reader, 20)) };
}
function flatten(reader, left) {
	return { step: project(flatten$1(left), restOf(reader, 9)) };
}
function filter(reader, left) {
	const condition = stepOf(reader, 0);
	reader.expect("]");
	return { step: filter$1(left, {
		condition,
		each: reader.peek().kind === "[]" ? same : restOf(reader, 21)
	}) };
}
// build/src/render/jmespath/index.js
/** The steps of a JMESPath expression. Throws a QueryProblem when it is not well formed. */
function compile(expression) {
	return shallow(() => parse(expression));
}
/**
* What the steps make of data. Throws a QueryProblem where a function is unknown or refuses its arguments, and where
* the result holds an expression (`&...`), which no output format can show.
*/
function run(step, data) {
	const result = shallow(() => step(data));
	if (!isPlain(result)) throw new QueryProblem("the result holds an expression (&...), which cannot be printed");
	return result;
}
function shallow(work) {
	try {
		return work();
	} catch (cause) {
		if (cause instanceof RangeError) throw new QueryProblem("is nested too deeply", { cause });
		throw cause;
	}
}



/***/ }),

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
