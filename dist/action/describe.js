const require_index = require("./index.js");
const require_explain = require("./explain.js");
// build/src/operations/describe.js
async function describing(description, permissionsIn, { connection: { region, surface }, account, principal }) {
	const permissions = permissionsIn({
		partition: require_index.partitionOf(region),
		region,
		account
	});
	const facts = await description.catch((error) => {
		const instead = `It is for the endpoint of the cluster. You can also give ${require_index.shown("endpoint", surface)}, or ${require_index.shown("host", surface)} with the host name`;
		throw require_explain.explainDenial(error, {
			permissions,
			principal,
			surface,
			instead
		});
	});
	const problem = problemWith(facts);
	if (problem === void 0) return facts;
	const [, name = ""] = permissions[0]?.action.split(":") ?? [];
	throw new require_index.FailureError(`${name} returned ${problem}. It is not used. Give ${require_index.shown("endpoint", surface)}`);
}
function problemWith({ host = "", port = 1, database = "" }) {
	if (!require_index.isHost(host)) return `the host ${require_index.quote(host)}, which is no host name`;
	if (!Number.isInteger(port) || port < 1 || port > 65535) return `the port ${port}`;
	if (require_index.CONTROL.test(database)) return `the database ${require_index.quote(database)}, which has control characters`;
}
Object.defineProperty(exports, "describing", {
	enumerable: true,
	get: function() {
		return describing;
	}
});
