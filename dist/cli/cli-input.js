const require_index = require("./index.js");
const require_names = require("./names.js");
const require_rules = require("./rules.js");
const require_read = require("./read.js");
// build/src/options/cli-input.js
const documentOptions = {
	"cli-input-json": {
		kind: "text",
		summary: "Options of the operation as one JSON object with the names of the API. An option that is given itself wins",
		example: "{\"DbUser\":\"etl_user\",\"ClusterIdentifier\":\"analytics\"}"
	},
	"cli-input-yaml": {
		kind: "text",
		summary: "The same as cli-input-json, in YAML",
		example: "file://login.yaml"
	}
};
async function withDocument(raw, members, parsers) {
	const [document, other] = Object.keys(parsers).filter((name) => require_rules.isGiven(raw, name));
	if (!document) return {
		raw,
		problems: []
	};
	const known = members();
	const withoutIt = {
		...raw,
		unread: [...raw.unread ?? [], ...[...known.values()].filter((name) => require_rules.rawOf(raw, name) === void 0)]
	};
	if (require_rules.isUnread(raw, document)) return {
		raw: withoutIt,
		problems: []
	};
	const title = require_rules.titleOf(raw, document);
	if (other) return {
		raw,
		problems: [require_rules.notTogether([title, require_rules.titleOf(raw, other)])]
	};
	const written = require_rules.rawOf(raw, document);
	const file = written?.file;
	const reading = read(written, await parsers[document]());
	if ("problem" in reading) return {
		raw: withoutIt,
		problems: [`${title}: ${reading.problem}`]
	};
	const given = Object.assign(Object.create(null), raw.given);
	const isFree = (name) => !require_rules.isGiven(raw, name) && !require_rules.isGiven(raw, require_rules.negation(name));
	const problems = [];
	for (const [index, [key, value]] of Object.entries(reading.members).entries()) {
		const name = known.get(key);
		const shownKey = file === void 0 ? require_index.quote(key) : `number ${index + 1} in the file ${require_index.quote(file)}`;
		if (name === void 0) problems.push(`${title}: unknown member ${shownKey}. ${hintFor(key, [...known.keys()])}`);
		else if (isFree(name)) given[name] = asGiven(key, value, file);
	}
	return {
		raw: {
			...raw,
			given
		},
		problems
	};
}
function asGiven(key, value, file) {
	return {
		surface: "document",
		value,
		.../^[a-z]/.test(key) ? { member: key } : {},
		...file === void 0 ? {} : { file }
	};
}
function read(raw, parse) {
	const text = raw?.surface === "cli" ? raw.words[0] : raw?.surface === "action" ? raw.text : void 0;
	if (raw === void 0 || text === void 0) return { problem: "needs a value" };
	const start = raw.file === void 0 ? "" : `${require_read.shower(raw)(text)} `;
	let members;
	try {
		members = parse(text);
	} catch {
		return { problem: `${start}cannot be read. Give ${start === "" ? "file://PATH, or " : ""}the text of one object` };
	}
	return typeof members === "object" && members !== null && !Array.isArray(members) ? { members } : { problem: `${start}must be one object with a member for each option` };
}
function hintFor(key, members) {
	const meant = require_names.nearest(key.toLowerCase(), members.map((each) => each.toLowerCase()));
	const hint = members.find((each) => each.toLowerCase() === meant);
	return hint ? `Did you mean ${hint}?` : `The members are ${members.join(", ")}`;
}
Object.defineProperty(exports, "documentOptions", {
	enumerable: true,
	get: function() {
		return documentOptions;
	}
});
Object.defineProperty(exports, "withDocument", {
	enumerable: true,
	get: function() {
		return withDocument;
	}
});
