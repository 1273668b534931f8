const require_cli_input = require("./cli-input.js");
// build/src/options/general-options.js
const policyOptions = { "generate-policy": {
	kind: "choice",
	only: "cli",
	summary: "Print the IAM policy that the role needs for these options (identity), or the role's trust policy for the CI system (trust). Nothing is sent to AWS; for trust, the claims of the job's token are read",
	choices: ["identity", "trust"],
	bare: "identity"
} };
const documentAndSkeletonOptions = {
	...require_cli_input.documentOptions,
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
Object.defineProperty(exports, "policyOptions", {
	enumerable: true,
	get: function() {
		return policyOptions;
	}
});
