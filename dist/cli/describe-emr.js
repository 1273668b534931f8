const require_call = require("./call.js");
const require_target = require("./target.js");
const require_index = require("./index.js");
const require_json_object = require("./json-object.js");
const require_names = require("./names.js");
const require_describe = require("./describe.js");
const require_emr_permissions = require("./emr-permissions.js");
const require_services = require("./services.js");
// build/src/operations/describe-emr.js
const LIVY_WITH_TLS = [7, 4];
function describeEmrCluster(id, session) {
	const { connection } = session;
	return require_describe.describing(ask(), (place) => require_emr_permissions.emrDescription(id, place), session);
	async function ask() {
		const { DescribeCluster$, DescribeSecurityConfiguration$ } = await Promise.resolve().then(() => require("./emr-shapes.js"));
		const { output } = await connection.retryPolicy.retry("DescribeCluster", (abortSignal) => require_call.call({
			service: require_services.emr,
			operation: DescribeCluster$,
			input: { ClusterId: id }
		}, session, abortSignal));
		const { Cluster } = output;
		const status = Cluster?.Status?.State;
		if (!Cluster?.MasterPublicDnsName) throw new require_index.ConfigurationError(`DescribeCluster: the cluster ${id} has no primary node${status ? `: it is ${status}` : ""}. Wait until it is WAITING, or give ${require_names.shown("host", connection.surface)}`);
		const name = Cluster.SecurityConfiguration;
		const scheme = name && isFrom(Cluster.ReleaseLabel) ? await schemeOf(connection.retryPolicy.retry("DescribeSecurityConfiguration", (abortSignal) => require_call.call({
			service: require_services.emr,
			operation: DescribeSecurityConfiguration$,
			input: { Name: name }
		}, session, abortSignal))) : "http";
		return {
			host: Cluster.MasterPublicDnsName,
			port: require_target.defaultPorts.livy,
			scheme,
			status
		};
	}
}
function isFrom(release) {
	const [, major = 0, minor = 0] = /^emr-(?:\w+-)?(\d+)\.(\d+)/.exec(release ?? "")?.map(Number) ?? [];
	return major > LIVY_WITH_TLS[0] || major === LIVY_WITH_TLS[0] && minor >= LIVY_WITH_TLS[1];
}
async function schemeOf(asked) {
	const answer = await asked.catch((error) => {
		if (error instanceof require_index.ServiceError) return void 0;
		throw error;
	});
	const settings = require_json_object.jsonObjectIn(answer?.output.SecurityConfiguration ?? "")?.["EncryptionConfiguration"];
	return typeof settings === "object" && settings !== null && Reflect.get(settings, "EnableInTransitEncryption") === false ? "http" : "https";
}
exports.describeEmrCluster = describeEmrCluster;
