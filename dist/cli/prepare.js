const require_connection = require("./connection.js");
const require_stdio = require("./stdio.js");
const require_index = require("./index.js");
const require_variable_names = require("./variable-names.js");
const require_cli_input = require("./cli-input.js");
const require_general_options = require("./general-options.js");
const require_names = require("./names.js");
const require_parse = require("./parse.js");
const require_rules = require("./rules.js");
const require_cli_context = require("./cli-context.js");
const require_plain = require("./plain.js");
const require_read = require("./read.js");
const require_render = require("./render.js");
// build/src/entry/presentation.js
async function presentation({ operation, aws, surface, render: values, query }, env) {
	const profile = await require_plain.loadProfile(aws.profile, {
		env,
		surface
	});
	const output = values.output ?? outputOf(require_index.variable(env, "AWS_DEFAULT_OUTPUT") ?? profile.setting("output") ?? "json");
	const timestamps = timestampsOf(profile.setting("cli_timestamp_format") ?? "iso8601");
	const columns = process.stdout.isTTY ? process.stdout.columns : void 0;
	const style = {
		output,
		title: operation.action,
		option: require_names.shown("output", surface),
		...columns ? { columns } : {}
	};
	const text = (data) => require_render.render(query && output !== "off" ? query(data) : data, style);
	return {
		printsNothing: output === "off",
		answer: (answer) => text(require_plain.plainOf(answer, timestamps)),
		sample: (sample) => text(require_plain.outputSkeleton(sample))
	};
}
function outputOf(name) {
	const { choices } = require_stdio.renderOptions.output;
	const output = choices.find((choice) => choice === name);
	if (output) return output;
	throw new require_index.FailureError(`AWS_DEFAULT_OUTPUT or output of the profile: ${require_index.quote(name)} must be ${require_read.oneOf(choices)}`);
}
function timestampsOf(name) {
	if (name === "iso8601" || name === "wire") return name;
	throw new require_index.ConfigurationError(`cli_timestamp_format of the profile: ${require_index.quote(name)} must be iso8601 or wire`);
}
// build/src/entry/prepare.js
async function prepare({ raw: typed, problems: found, folder, operation, operations: operations$1 = require_stdio.operations }, env) {
	const since = require_index.clock.now();
	const maxWait = require_stdio.awsOptions["max-wait"];
	const places = {
		folder,
		env,
		seconds: require_parse.parseOptions({ "max-wait": maxWait }, typed).values["max-wait"] ?? maxWait.default
	};
	const { raw, problems } = await gather(typed, operation ? [operation] : operations$1, places);
	const general = require_parse.parseOptions({
		...require_general_options.documentAndSkeletonOptions,
		...require_general_options.commandLineOptions
	}, raw);
	const wrong = [
		...found,
		...problems,
		...general.problems
	];
	const skeleton = general.problems.length > 0 ? void 0 : general.values["generate-cli-skeleton"];
	if (skeleton === "input" || skeleton === "yaml-input") return {
		kind: "text",
		text: await inputSkeletonOf(operation ?? theOperation(raw, operations$1), skeleton, wrong)
	};
	const named = operation ? { named: operation.name } : {};
	const request = await require_cli_context.prepareRequest(raw, {
		env,
		folder,
		problems: wrong,
		operations: operations$1,
		...named
	});
	const present = await presentation(request, env);
	if (skeleton !== "output") return {
		kind: "login",
		request,
		present,
		since
	};
	await require_connection.requireRegion(request, env);
	return {
		kind: "text",
		text: await present.sample(request.operation.sample)
	};
}
function theOperation(raw, operations) {
	const own = require_parse.parseOptions(require_stdio.operationOptions(operations), raw);
	const { operation, problems } = require_stdio.chooseOperation(own.values.operation, raw, operations);
	if (!operation) throw new require_index.UsageError("cluster-credentials", [...own.problems, ...problems]);
	return operation;
}
async function inputSkeletonOf(operation, form, problems) {
	if (problems.length > 0) throw new require_index.UsageError(operation.name, problems);
	const { inputSkeleton, yamlInputSkeleton } = await Promise.resolve().then(() => require("./skeleton.js"));
	return (form === "input" ? inputSkeleton : yamlInputSkeleton)(operation.options, membersOf(operation));
}
function membersOf({ options, members }) {
	return Object.entries(options).map(([option, { required, documented, summary }]) => {
		return {
			option,
			name: require_names.member(option, members),
			overview: documented ?? `${summary}.`,
			...required ? { required } : {}
		};
	});
}
function documentMembers(operations) {
	return new Map(operations.flatMap(({ options, members }) => Object.keys(options).map((option) => [require_names.member(option, members), option])));
}
function namedIn(raw, operations) {
	const given = require_rules.rawOf(raw, "operation");
	const found = given?.surface === "action" ? require_stdio.operationsNamed(given.text, operations) : [];
	return found.length > 0 ? found : operations;
}
async function withParamFiles(raw, options, places) {
	if (!/fileb?:\/\//.test(JSON.stringify(raw.given))) return {
		raw,
		problems: []
	};
	return (await Promise.resolve().then(() => require("./param-files.js"))).readParamFiles(raw, options, places);
}
async function gather(raw, operations, places) {
	const read = await withParamFiles(raw, {
		...Object.assign({}, ...operations.map(({ options }) => options)),
		...require_cli_input.documentOptions
	}, places);
	const merged = await require_cli_input.withDocument(read.raw, () => documentMembers(namedIn(raw, operations)), {
		"cli-input-json": async () => JSON.parse,
		"cli-input-yaml": async () => (await Promise.resolve().then(() => require("./yaml-document.js"))).readYaml
	});
	const typed = require_rules.rawOf(merged.raw, "operation");
	const named = typed?.surface === "action" ? require_stdio.operationsNamed(typed.text, operations) : [];
	const used = named.length > 0 ? named : operations;
	const expanded = require_variable_names.withEndpoint(merged.raw, used.flatMap(({ options }) => Object.keys(options)));
	return {
		raw: expanded.raw,
		problems: [
			...read.problems,
			...merged.problems,
			...expanded.problems
		]
	};
}
Object.defineProperty(exports, "prepare", {
	enumerable: true,
	get: function() {
		return prepare;
	}
});
