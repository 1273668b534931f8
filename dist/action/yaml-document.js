// build/src/options/yaml-document.js
var import_dist = require("./dist.js").require_dist();
const LONGEST = 2e4;
const MOST_ALIASES = 20;
function readYaml(text) {
	if (text.length > LONGEST) throw new RangeError(`longer than ${LONGEST} characters`);
	const document = (0, import_dist.parseDocument)(text, {
		customTags: ["timestamp"],
		merge: true,
		resolveKnownTags: false,
		prettyErrors: false,
		logLevel: "error"
	});
	const [problem] = [...document.errors, ...document.warnings];
	if (problem) throw problem;
	const data = document.toJS({ maxAliasCount: MOST_ALIASES });
	JSON.stringify(data);
	return data;
}
exports.readYaml = readYaml;
