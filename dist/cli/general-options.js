const require_index = require("./index.js");
const require_names = require("./names.js");
const require_parse = require("./parse.js");
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
async function withDocument(raw, known, parsers) {
	const [document, other] = Object.keys(parsers).filter((name) => require_parse.isGiven(raw, name));
	if (!document) return {
		raw,
		problems: []
	};
	const withoutIt = {
		...raw,
		unread: [...raw.unread ?? [], ...[...known.values()].filter((name) => require_parse.rawOf(raw, name) === void 0)]
	};
	if (require_parse.isUnread(raw, document)) return {
		raw: withoutIt,
		problems: []
	};
	const title = require_parse.titleOf(raw, document);
	if (other) return {
		raw,
		problems: [require_parse.notTogether([title, require_parse.titleOf(raw, other)])]
	};
	const written = require_parse.rawOf(raw, document);
	const file = written?.file;
	const reading = read(written, await parsers[document]());
	if ("problem" in reading) return {
		raw: withoutIt,
		problems: [`${title}: ${reading.problem}`]
	};
	const given = Object.assign(Object.create(null), raw.given);
	const isFree = (name) => !require_parse.isGiven(raw, name) && !require_parse.isGiven(raw, require_parse.negation(name));
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
// build/src/options/general-options.js
const policyOptions = { "generate-policy": {
	kind: "choice",
	only: "cli",
	summary: "Print the IAM policy that the role needs for these options (identity), or the role's trust policy for the CI system (trust). Nothing is sent to AWS; for trust, the claims of the job's token are read",
	choices: ["identity", "trust"],
	bare: "identity"
} };
const documentAndSkeletonOptions = {
	...documentOptions,
	"generate-cli-skeleton": {
		kind: "choice",
		summary: "Print a document to fill in (input, yaml-input) or a sample answer (output). Nothing is sent to AWS",
		choices: [
			"input",
			"yaml-input",
			"output"
		],
		bare: "input"
	},
	...policyOptions
};
const commandLineOptions = {
	color: {
		kind: "choice",
		only: "cli",
		summary: "Accepted as in the AWS CLI. The output has no colours",
		choices: [
			"on",
			"off",
			"auto"
		],
		default: "auto"
	},
	"no-cli-pager": {
		kind: "switch",
		only: "cli",
		summary: "Accepted as in the AWS CLI. There is no pager"
	},
	"cli-auto-prompt": {
		kind: "switch",
		only: "cli",
		negatable: true,
		summary: "Accepted as in the AWS CLI. There are no prompts"
	},
	"cli-binary-format": {
		kind: "choice",
		only: "cli",
		summary: "Accepted as in the AWS CLI. No option is binary",
		choices: ["base64", "raw-in-base64-out"]
	},
	"cli-error-format": {
		kind: "choice",
		only: "cli",
		summary: "Form of errors on stderr. json, yaml, text and table have the members Code and Message, for scripts; legacy and enhanced are for people",
		choices: [
			"legacy",
			"json",
			"yaml",
			"text",
			"table",
			"enhanced"
		],
		otherwise: "AWS_CLI_ERROR_FORMAT, cli_error_format of the profile, enhanced"
	},
	version: {
		kind: "switch",
		only: "cli",
		summary: "Print the version"
	},
	help: {
		kind: "switch",
		only: "cli",
		summary: "Print this page. \"help\" as the last word does the same"
	}
};
Object.defineProperty(exports, "commandLineOptions", {
	enumerable: true,
	get: function() {
		return commandLineOptions;
	}
});
Object.defineProperty(exports, "documentAndSkeletonOptions", {
	enumerable: true,
	get: function() {
		return documentAndSkeletonOptions;
	}
});
Object.defineProperty(exports, "documentOptions", {
	enumerable: true,
	get: function() {
		return documentOptions;
	}
});
Object.defineProperty(exports, "policyOptions", {
	enumerable: true,
	get: function() {
		return policyOptions;
	}
});
Object.defineProperty(exports, "withDocument", {
	enumerable: true,
	get: function() {
		return withDocument;
	}
});
