const require_run = require("./run.js");
const require_index = require("./index.js");
const require_cli_context = require("./cli-context.js");
const require_deliver = require("./deliver.js");
const require_prepare = require("./prepare.js");
const require_stdio = require("./stdio.js");
// build/src/entry/cli/login.js
async function login(line, { operation, env }) {
	require_cli_context.refuseUnsafeNode(env);
	const extra = line.words.slice(2).map((word) => `Unexpected word ${require_index.quote(word)}`);
	const problems = [...line.problems, ...extra];
	const plan = await require_prepare.prepare({
		raw: line.raw,
		problems,
		folder: process.cwd(),
		operation
	}, env);
	const encode = require_deliver.outputEncoding(env);
	if (plan.kind === "text") return await require_stdio.print(encode(plan.text)) ? require_index.ExitCode.ok : require_index.ExitCode.failure;
	const { request, present, since } = plan;
	const context = require_cli_context.cliContext(request, env);
	const delivery = {
		request,
		present,
		encode,
		command: line.command,
		context
	};
	await require_deliver.refuseDelivery(delivery);
	if (require_deliver.isPrinted(delivery) && require_stdio.isStdoutClosed()) return require_index.ExitCode.failure;
	if (line.command === void 0 || request.delivery.tty || request.delivery["no-masking"]) return require_deliver.deliver(await require_run.run(request, {
		...context,
		since
	}), delivery);
	const secrets = [];
	const collecting = {
		...context,
		mask: async (more) => void secrets.push(...more)
	};
	const result = await require_run.run(request, {
		...collecting,
		since
	});
	await context.mask(require_run.loginForms(result.login));
	return require_deliver.deliver(result, {
		...delivery,
		context: collecting,
		secrets
	});
}
exports.login = login;
