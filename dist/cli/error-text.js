const require_plain = require("./plain.js");
const require_index = require("./index.js");
const require_general_options = require("./general-options.js");
const require_parse = require("./parse.js");
const require_rules = require("./rules.js");
const require_read = require("./read.js");
const require_render = require("./render.js");
// build/src/entry/cli/error-text.js
const { choices } = require_general_options.commandLineOptions["cli-error-format"];
async function errorText(error, places) {
	const { format, warning } = await formatOf(places);
	return `${warning}${await written(error, format)}`;
}
async function written(error, format) {
	switch (format) {
		case "legacy": return `${require_index.explain(error)}\n`;
		case "enhanced": return `${withDetails(error)}\n`;
		case "json":
		case "yaml": return require_render.render(new Map(membersOf(error, require_index.explain(error))), {
			output: format,
			title: "error"
		});
		case "text":
		case "table": return require_render.render(new Map(membersOf(error, require_index.explain(error).replace(/\n\s*(?:- )?/g, " "))), {
			output: format,
			title: "error"
		});
	}
}
function withDetails(error) {
	const details = error instanceof require_index.ServiceError ? Object.entries(error.details) : [];
	const [first, ...more] = require_index.explain(error).split("\n");
	return [`${first}${details.map(([name, value]) => ` (${name}: ${value})`).join("")}`, ...more].join("\n");
}
function membersOf(error, text) {
	if (error instanceof require_index.ServiceError) return [
		["Code", require_index.sanitize(error.code)],
		["Message", error.reason],
		...Object.entries(error.details)
	];
	return [["Code", codeFor(error)], ["Message", text]];
}
function codeFor(error) {
	if (error instanceof require_index.UsageError) return "ParamValidation";
	return error instanceof require_index.ConfigurationError ? error.code : "Failure";
}
async function formatOf({ raw, env }) {
	const option = require_rules.rawOf(raw, "cli-error-format");
	const { values, problems } = require_parse.parseOptions(require_general_options.commandLineOptions, {
		...raw,
		given: option ? { "cli-error-format": option } : {}
	});
	const typed = problems.length > 0 ? void 0 : values["cli-error-format"];
	if (typed !== void 0) return {
		format: typed,
		warning: ""
	};
	const found = require_index.variable(env, "AWS_CLI_ERROR_FORMAT") ?? await settingOfProfile(raw, env);
	const format = choices.find((choice) => choice === (found ?? "enhanced").toLowerCase());
	if (format) return {
		format,
		warning: ""
	};
	return {
		format: "enhanced",
		warning: `warning: AWS_CLI_ERROR_FORMAT or cli_error_format of the profile: ${require_index.quote(found ?? "")} must be ${require_read.oneOf(choices)}\n`
	};
}
async function settingOfProfile(raw, env) {
	const option = require_rules.rawOf(raw, "profile");
	const name = option?.surface === "cli" ? option.words[0] || void 0 : void 0;
	return (await require_plain.loadProfile(name, {
		env,
		surface: "cli"
	}).catch(() => void 0))?.setting("cli_error_format");
}
exports.errorText = errorText;
