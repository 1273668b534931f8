const require_dist$1 = require("./dist.js");
const require_json = require("./json2.js");
const require_index = require("./index.js");
const require_word = require("./word.js");
// node_modules/yaml/dist/util.js
var require_util = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	var createNode = require_dist$1.require_createNode();
	var log = require_dist$1.require_log();
	var Pair = require_dist$1.require_Pair();
	var toJS = require_dist$1.require_toJS();
	var YAMLMap = require_dist$1.require_YAMLMap();
	var map = require_dist$1.require_map();
	var seq = require_dist$1.require_seq();
	var string = require_dist$1.require_string();
	var foldFlowLines = require_dist$1.require_foldFlowLines();
	var stringifyNumber = require_dist$1.require_stringifyNumber();
	var stringifyString = require_dist$1.require_stringifyString();
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
var import_dist = require_dist$1.require_dist();
var import_util = require_util();
function yamlOf(data) {
	if (require_index.isScalar(data)) return `${require_json.prettyJson(data)}\n`;
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
	stringify: ({ value }) => value instanceof Date ? require_word.wordOf(value) : String(value)
};
const float = {
	tag: "tag:yaml.org,2002:float",
	default: true,
	identify: isFloat,
	resolve: (source) => source,
	stringify: ({ value }) => isFloat(value) ? require_word.wordOf(value) : String(value)
};
function isFloat(value) {
	return typeof value === "object" && value !== null && "float" in value && typeof value.float === "number";
}
exports.yamlOf = yamlOf;
