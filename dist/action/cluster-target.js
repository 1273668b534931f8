const require_index = require("./index.js");
// build/src/cluster-target.js
function findTarget(request, session, context) {
	const described = request.connection.lookUp ? describe(request, session) : void 0;
	described?.catch(() => {});
	return async (login) => {
		const facts = await described;
		const target = targetOf(request, facts, context.log);
		if (request.connection.check) await check(request, {
			login,
			target,
			facts,
			session
		}, context);
		return target;
	};
}
function describe({ call }, { connection, ...session }, since) {
	const retryPolicy = connection.retryPolicy.beside(since);
	return call.describe({
		...session,
		connection: {
			...connection,
			retryPolicy
		}
	});
}
function targetOf(request, facts, log) {
	const { connection, operation, call, surface } = request;
	const { host, port, database, scheme } = connection.target;
	const target = {
		host: host ?? facts?.host,
		port: port ?? facts?.port,
		database: database ?? facts?.database,
		scheme: scheme ?? facts?.scheme
	};
	if (operation.clients === "database" && connection.needsDatabase && target.database === void 0) throw new require_index.ConfigurationError(`${operation.describes ? "AWS" : "DescribeClusters"} returned no database for the cluster ${call.cluster}. Give ${require_index.shown("database", surface)}`);
	if (facts) for (const line of warningsOf(facts, request)) log.warning(line);
	if (facts?.publiclyAccessible === false) log.info(`${call.cluster} is not publicly accessible: only machines that reach its network can connect`);
	return target;
}
function warningsOf({ status, scheme }, { call, operation }) {
	const cure = status === "paused" || status === "pausing" ? `Resume it: aws redshift resume-cluster --cluster-identifier ${call.cluster}` : "Clients may be refused until it is ready";
	return [...status === void 0 || require_index.isReady(status) ? [] : [`The cluster ${call.cluster} is ${status}. ${cure}`], ...operation.clients === "livy" && scheme === "http" ? [`Livy of the cluster ${call.cluster} has no TLS. Everyone between this machine and the cluster can read the login`] : []];
}
async function check(request, { login, target, facts, session }, { env, clock, log, onPhase, signal }) {
	const { checkConnection } = await Promise.resolve().then(() => require("./check.js"));
	const { connection, operation, call, surface, aws } = request;
	const { host = "", port = 0 } = target;
	if (operation.clients === void 0) throw new Error("a check of a login that no client takes");
	return checkConnection({
		kind: operation.clients,
		login,
		target: {
			...target,
			host,
			port
		},
		sslmode: connection.tls.sslmode,
		ca: connection.authorities,
		waitSeconds: connection.waitForConnection,
		connectTimeout: aws["cli-connect-timeout"],
		...facts === void 0 ? {} : { cluster: {
			name: call.cluster,
			...facts
		} },
		...connection.mayAsk ? { describe: async () => ({
			name: call.cluster,
			...await describe(request, session, clock.now())
		}) } : {},
		env,
		clock,
		log,
		surface,
		onPhase,
		signal
	});
}
exports.findTarget = findTarget;
