const require_index = require("./index.js");
const require_plain = require("./plain.js");
// build/src/render/unshowable.js
var Unshowable = class extends Error {
	name = "Unshowable";
};
function mixedList() {
	return new Unshowable("cannot show a list that mixes objects and other values");
}
// build/src/render/index.js
async function render(data, rendering) {
	const { output, option = "output" } = rendering;
	try {
		return await written(data, rendering);
	} catch (error) {
		if (!(error instanceof Unshowable)) throw error;
		throw new require_index.FailureError(`${option}: ${output} ${error.message}. Use json`);
	}
}
async function written(data, { output, title, columns = 80 }) {
	switch (output) {
		case "off": return "";
		case "json": return isEmptyObject(data) ? "" : `${(await Promise.resolve().then(() => require("./json2.js")).then((n) => n.json_exports)).prettyJson(data)}\n`;
		case "text": return wellFormed((await Promise.resolve().then(() => require("./text.js"))).textOf(data));
		case "table": return wellFormed((await Promise.resolve().then(() => require("./table2.js"))).tableOf(data, {
			title,
			columns
		}));
		case "yaml": return isEmptyObject(data) ? "" : wellFormed((await Promise.resolve().then(() => require("./yaml.js"))).yamlOf(data));
		case "yaml-stream": return isEmptyObject(data) ? "" : wellFormed((await Promise.resolve().then(() => require("./yaml.js"))).yamlOf([data]));
	}
}
function wellFormed(text) {
	if (!text.isWellFormed()) throw new Unshowable("cannot show half a character");
	return text;
}
function isEmptyObject(data) {
	return require_plain.isMap(data) && data.size === 0;
}
Object.defineProperty(exports, "Unshowable", {
	enumerable: true,
	get: function() {
		return Unshowable;
	}
});
Object.defineProperty(exports, "mixedList", {
	enumerable: true,
	get: function() {
		return mixedList;
	}
});
Object.defineProperty(exports, "render", {
	enumerable: true,
	get: function() {
		return render;
	}
});
