const require_all_options = require("./all-options.js");
const require_token = require("./token.js");
const require_index = require("./index.js");
const require_general_options = require("./general-options.js");
const require_names = require("./names.js");
const require_rules = require("./rules.js");
const require_parse = require("./parse.js");
const require_cli_context = require("./cli-context.js");
const require_run = require("./run.js");
const require_stdio = require("./stdio.js");
// build/src/entry/cli/whoami.js
async function whoami({ raw, words, problems }, env) {
	require_cli_context.refuseUnsafeNode(env);
	const own = require_parse.parseOptions({
		...require_all_options.ciOptions,
		...require_general_options.commandLineOptions
	}, raw);
	const request = require_cli_context.prepareIdentity(raw, env, [
		...problems,
		...words.slice(1).map((word) => `Unexpected word ${require_index.quote(word)}`),
		...own.problems,
		...strangersToWhoami(raw)
	]);
	const context = require_cli_context.cliContext({
		...request,
		delivery: own.values
	}, env);
	await printRows([["CI system", context.system?.name ?? "none found"]]);
	const caller = await require_run.whoAmI(request, {
		...context,
		onToken: (info) => printRows(require_token.tokenFacts(info))
	});
	return await printRows([["Acts as", caller.principal ?? whyNot(request)], ["Account", caller.account]]) ? require_index.ExitCode.ok : require_index.ExitCode.failure;
}
function strangersToWhoami({ given }) {
	const known = require_all_options.whoamiSections().flatMap(({ options }) => require_rules.namesOf(options));
	return Object.keys(given).filter((name) => !known.includes(name)).map((name) => `${require_names.flag(name)}: is an option of operations, not of whoami. Remove it`);
}
function whyNot({ aws }) {
	return aws["no-sign-request"] ? "unknown: requests are not signed" : `unknown: give ${require_names.flag("role-to-assume")}`;
}
function printRows(rows) {
	const lines = rows.map(([title, value]) => `${`${title}:`.padEnd(12)} ${value === void 0 ? "-" : require_index.sanitize(value)}\n`);
	return require_stdio.print(lines.join(""));
}
exports.strangersToWhoami = strangersToWhoami;
exports.whoami = whoami;
