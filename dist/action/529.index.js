export const id = 529;
export const ids = [529,449];
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

/***/ 8529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputSkeleton: () => (/* binding */ inputSkeleton),
/* harmony export */   yamlInputSkeleton: () => (/* binding */ yamlInputSkeleton)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7352);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2576);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4449);



// build/src/render/skeleton.js
function inputSkeleton(table, members) {
	return `${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.r)(new Map(members.map(({ option }) => [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(option), emptyValue(table[option])])))}\n`;
}
function yamlInputSkeleton(table, members) {
	return members.map(({ option, required, overview }, index) => {
		const [line = "", ...below] = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__.yamlOf)(/* @__PURE__ */ new Map([[(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(option), emptyValue(table[option])]])).split("\n");
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



/***/ }),

/***/ 4449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yamlOf: () => (/* binding */ yamlOf)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8228);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5834);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2576);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7352);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2270);





// node_modules/yaml/dist/util.js
var require_util = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var createNode = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.d)();
	var log = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.c)();
	var Pair = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.s)();
	var toJS = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.f)();
	var YAMLMap = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.o)();
	var map = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.a)();
	var seq = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.i)();
	var string = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.r)();
	var foldFlowLines = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.u)();
	var stringifyNumber = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.n)();
	var stringifyString = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.l)();
	exports.createNode = createNode.createNode;
	exports.debug = log.debug;
	exports.warn = log.warn;
	exports.createPair = Pair.createPair;
	exports.toJS = toJS.toJS;
	exports.findPair = YAMLMap.findPair;
	exports.mapTag = map.map;
	exports.seqTag = seq.seq;
	exports.stringTag = string.string;
	exports.foldFlowLines = foldFlowLines.foldFlowLines;
	exports.stringifyNumber = stringifyNumber.stringifyNumber;
	exports.stringifyString = stringifyString.stringifyString;
}));
// build/src/render/yaml.js
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.t)();
var import_util = require_util();
function yamlOf(data) {
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.a)(data)) return `${(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.r)(data)}\n`;
	return new import_dist.Document(data, {
		customTags: (tags) => [
			text,
			time,
			float,
			...tags
		],
		anchorPrefix: "id00",
		sortMapEntries: true
	}).toString({
		indentSeq: false,
		singleQuote: true,
		lineWidth: 0,
		blockQuote: false
	});
}
const text = {
	tag: "tag:yaml.org,2002:str",
	default: true,
	identify: (value) => typeof value === "string",
	resolve: (source) => source,
	stringify(item, given) {
		const [value, context] = [String(item.value), {
			...given,
			actualString: true
		}];
		const written = (0, import_util.stringifyString)({
			...item,
			value
		}, context);
		if (!written.startsWith("\"") || /[^ -~\u00a0-\uffff]/u.test(value)) return written;
		return (0, import_util.stringifyString)({
			...item,
			value,
			type: import_dist.Scalar.QUOTE_SINGLE
		}, context);
	}
};
const time = {
	tag: "tag:yaml.org,2002:timestamp",
	default: true,
	test: /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)?$/,
	identify: (value) => value instanceof Date,
	resolve: (source) => source,
	stringify: ({ value }) => value instanceof Date ? (0,_word_js__WEBPACK_IMPORTED_MODULE_4__.n)(value) : String(value)
};
const float = {
	tag: "tag:yaml.org,2002:float",
	default: true,
	identify: isFloat,
	resolve: (source) => source,
	stringify: ({ value }) => isFloat(value) ? (0,_word_js__WEBPACK_IMPORTED_MODULE_4__.n)(value) : String(value)
};
function isFloat(value) {
	return typeof value === "object" && value !== null && "float" in value && typeof value.float === "number";
}



/***/ })

};
