const require_all_options = require("./all-options.js");
const require_index = require("./index.js");
const require_policy = require("./policy.js");
const require_general_options = require("./general-options.js");
const require_names = require("./names.js");
const require_parse = require("./parse.js");
const require_rules = require("./rules.js");
const require_cli_context = require("./cli-context.js");
const require_prepare = require("./prepare.js");
const require_stdio = require("./stdio.js");
// build/src/entry/cli/print-policy.js
async function printPolicy(line, env) {
	require_cli_context.refuseUnsafeNode(env);
	const { documents, notes } = await generated(line, env);
	const [only] = documents;
	const all = Object.fromEntries(documents.map(({ owner, document }) => [owner, document]));
	const isPrinted = await require_stdio.print(`${require_policy.policyText(documents.length === 1 && only ? only.document : all)}\n`);
	const keyed = documents.length > 1 ? ["Each policy is a member of the object: its name is the role that gets it"] : [];
	for (const note of [...keyed, ...notes]) process.stderr.write(`note: ${require_index.sanitize(note)}\n`);
	return isPrinted ? require_index.ExitCode.ok : require_index.ExitCode.failure;
}
async function generated(line, env) {
	const { raw, words, operation } = line;
	const own = require_parse.parseOptions(require_general_options.documentAndSkeletonOptions, raw);
	const kind = own.values["generate-policy"];
	const both = require_rules.rawOf(raw, "generate-cli-skeleton") ? [`Give either ${require_names.flag("generate-policy")} or ${require_names.flag("generate-cli-skeleton")}, not both`] : [];
	const extra = words.slice(operation ? 2 : 1).map((word) => `Unexpected word ${require_index.quote(word)}`);
	const problems = [
		...line.problems,
		...extra,
		...both
	];
	if (kind !== "trust" && operation) {
		const plan = await require_prepare.prepare({
			raw,
			problems,
			folder: process.cwd(),
			operation
		}, env);
		if (plan.kind === "text") throw new require_index.UsageError(operation.name, both);
		return (await Promise.resolve().then(() => require("./identity.js"))).identityPolicies(plan.request, env);
	}
	const delivery = require_parse.parseOptions({
		...require_all_options.ciOptions,
		...require_general_options.commandLineOptions
	}, raw);
	const strange = operation ? [] : (await Promise.resolve().then(() => require("./whoami.js"))).strangersToWhoami(raw);
	const wrong = kind === "identity" ? [`${require_names.flag("generate-policy")}: "identity" is for operations. Give trust`] : [];
	const found = [
		...problems,
		...own.problems,
		...delivery.problems,
		...strange,
		...wrong
	];
	const request = require_cli_context.prepareIdentity(raw, env, found, operation?.name);
	const context = require_cli_context.cliContext({
		...request,
		delivery: delivery.values
	}, env);
	return (await Promise.resolve().then(() => require("./trust.js"))).trustPolicies(request, context);
}
exports.printPolicy = printPolicy;
