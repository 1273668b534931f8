const require_call = require("./call.js");
const require_index = require("./index.js");
const require_names = require("./names.js");
const require_describe = require("./describe.js");
const require_serverless_permissions = require("./serverless-permissions.js");
const require_services = require("./services.js");
// build/src/operations/describe-workgroup.js
function describeWorkgroup(name, session) {
	const { connection } = session;
	return require_describe.describing(ask(), (place) => [require_serverless_permissions.workgroupPermission("Endpoint", "GetWorkgroup", place)], session);
	async function ask() {
		const { GetWorkgroup$: operation } = await Promise.resolve().then(() => require("./redshift-serverless-shapes.js"));
		const input = { workgroupName: name };
		const { output } = await connection.retryPolicy.retry("GetWorkgroup", (abortSignal) => require_call.call({
			service: require_services.redshiftServerless,
			operation,
			input
		}, session, abortSignal));
		const { workgroup } = output;
		const { address: host, port } = workgroup?.endpoint ?? {};
		const status = workgroup?.status;
		if (!host) throw new require_index.ConfigurationError(`GetWorkgroup: the workgroup ${name} has no endpoint${status ? `: it is ${status}` : ""}. Wait until it is AVAILABLE, or give ${require_names.shown("host", connection.surface)}`);
		return {
			host,
			port,
			status,
			publiclyAccessible: workgroup?.publiclyAccessible
		};
	}
}
exports.describeWorkgroup = describeWorkgroup;
