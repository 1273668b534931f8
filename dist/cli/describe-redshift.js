const require_call = require("./call.js");
const require_index = require("./index.js");
const require_names = require("./names.js");
const require_describe = require("./describe.js");
const require_redshift_permissions = require("./redshift-permissions.js");
const require_services = require("./services.js");
// build/src/operations/describe-redshift.js
function describeRedshiftCluster(identifier, session) {
	const { connection } = session;
	return require_describe.describing(ask(), (place) => require_redshift_permissions.redshiftDescription(identifier, place), session);
	async function ask() {
		const { DescribeClusters$: operation } = await Promise.resolve().then(() => require("./redshift-shapes.js"));
		const input = { ClusterIdentifier: identifier };
		const { output } = await connection.retryPolicy.retry("DescribeClusters", (abortSignal) => require_call.call({
			service: require_services.redshift,
			operation,
			input
		}, session, abortSignal));
		const cluster = output.Clusters?.find((each) => each.ClusterIdentifier === identifier);
		const { Address: host, Port: port } = cluster?.Endpoint ?? {};
		const status = cluster?.ClusterStatus;
		if (!host) throw new require_index.ConfigurationError(`DescribeClusters: the cluster ${identifier} has no endpoint${status ? `: it is ${status}` : ""}. Wait until it is available, or give ${require_names.shown("host", connection.surface)}`);
		return {
			host,
			port,
			database: cluster?.DBName,
			status,
			publiclyAccessible: cluster?.PubliclyAccessible
		};
	}
}
exports.describeRedshiftCluster = describeRedshiftCluster;
