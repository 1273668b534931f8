const require_run = require("./run.js");
const require_connection = require("./connection.js");
const require_names = require("./names.js");
const require_cluster_target = require("./cluster-target.js");
const require_index = require("./index.js");
const require_proxy = require("./proxy.js");
const require_network_problem = require("./network-problem.js");
const require_target = require("./target.js");
const require_cli_context = require("./cli-context.js");
const require_token_claims = require("./token-claims.js");
const require_denial_advice = require("./denial-advice.js");
const require_subject_notes = require("./subject-notes.js");
const require_call = require("./call.js");
const require_client = require("./client.js");
const require_token = require("./token.js");
const require_render = require("./render.js");
const require_plain = require("./plain.js");
const require_stdio = require("./stdio.js");
const require_all_options = require("./all-options.js");
const require_command = require("./command.js");
const require_general_options = require("./general-options.js");
const require_rules = require("./rules.js");
const require_parse = require("./parse.js");
const require_deliver = require("./deliver.js");
const require_prepare = require("./prepare.js");
let node_fs = require("node:fs");
let node_net = require("node:net");
let node_dns_promises = require("node:dns/promises");
// build/src/doctor/finding.js
const checkNames = [
	...[
		"options",
		"CI system",
		"Node.js",
		"AWS settings",
		"token",
		"claims"
	],
	...[
		"STS",
		"clock",
		"role",
		"account"
	],
	...[
		"operation",
		"endpoint",
		"address",
		"TCP",
		"TLS",
		"login"
	]
];
function seenIn(error, cure) {
	const { says, advice } = partsOf(error);
	return {
		result: "failed",
		says: says.replace(/ \((?:--)?max-wait\)$/, ""),
		cure: advice === "" ? cure : advice,
		exitCode: error instanceof require_index.ExpectedError ? error.exitCode : require_index.ExitCode.failure
	};
}
function partsOf(error) {
	if (error instanceof require_index.UsageError) {
		const [first = "", ...list] = error.message.split("\n");
		return {
			says: first.replace(/^.*: (?=\d+ problem)/, ""),
			advice: list.map((line) => line.trim()).join("\n")
		};
	}
	if (!(error instanceof require_index.ExpectedError)) return {
		says: require_index.explain(error).split("\n")[0] ?? "",
		advice: REPORT
	};
	const [first = "", ...more] = error.message.split("\n");
	const causes = [...require_index.explain(error).matchAll(/^because: (.*)$/gm)].map(([, cause]) => cause);
	if (error instanceof require_index.ServiceError) return {
		says: first,
		advice: more.join("\n")
	};
	const [says, advice] = split(first);
	return {
		says: says + (causes.length > 0 ? ` (${causes.join(", ")})` : ""),
		advice: [advice, ...more].filter((line) => line !== "").join("\n")
	};
}
const REPORT = "This is a bug of this program. Please report it, with this line";
function split(message) {
	const end = /\. (?=[A-Z"'])/.exec(message);
	return end ? [message.slice(0, end.index), message.slice(end.index + 2)] : [message, ""];
}
// build/src/doctor/connection.js
const STEPS = [
	["connection", "TCP"],
	["tls", "TLS"],
	["login", "login"]
];
async function seeConnection(request, found, { limit, ...context }) {
	const reached = [];
	const onPhase = (phase) => {
		if (phase === "connection") reached.length = 0;
		reached.push(phase);
	};
	const abort = new AbortController();
	const seen = await require_cluster_target.check(within$1(request, limit), found, {
		...context,
		onPhase,
		signal: abort.signal
	}).then(({ user }) => ({
		result: "ok",
		says: user === void 0 ? "accepted" : `as the user ${user}`
	}), (error) => withoutOption(seenIn(error, "Look at the lines above"), request));
	abort.abort();
	const last = reached.at(-1) ?? "connection";
	const end = STEPS.findIndex(([phase]) => phase === last);
	return STEPS.map(([phase, name], index) => {
		if (index === end) return [name, seen];
		if (index > end) return [name, {
			result: "skipped",
			says: `${STEPS[end]?.[1]} failed`
		}];
		return [name, phase === "tls" ? tlsSeen(request, found) : {
			result: "ok",
			says: "connected"
		}];
	});
}
function within$1(request, limit) {
	const { aws, connection } = request;
	const asked = aws["cli-connect-timeout"] || limit;
	return {
		...request,
		aws: {
			...aws,
			"cli-connect-timeout": Math.min(asked, Math.max(1, Math.floor(limit)))
		},
		connection: {
			...connection,
			waitForConnection: Math.min(connection.waitForConnection, Math.floor(limit))
		}
	};
}
function tlsSeen({ connection: { tls, authorities } }, { target }) {
	if (target.scheme === "http") return {
		result: "warning",
		says: "none: the endpoint is http",
		cure: "Everyone on the way can read the login. Turn on in-transit encryption on the cluster"
	};
	const how = tls.sslmode !== "require" || authorities !== void 0 ? `authorities of ${authorities === void 0 ? "Node.js" : "sslrootcert"}` : "the certificate is not checked";
	return {
		result: "ok",
		says: `${tls.sslmode}, ${how}`
	};
}
function withoutOption(seen, { surface }) {
	const prefix = `${require_names.shown("check-connection", surface)}: `;
	return {
		...seen,
		says: seen.says.startsWith(prefix) ? seen.says.slice(prefix.length) : seen.says
	};
}
// build/src/doctor/endpoint.js
async function seeEndpoint(request, session) {
	const { connection } = request;
	const facts = session && connection.lookUp ? await require_cluster_target.describe(request, session) : void 0;
	const target = require_cluster_target.targetOf(request, facts, silent$1);
	const value = {
		target,
		facts
	};
	const { host = "-", port, database } = target;
	const access = facts?.publiclyAccessible === void 0 ? [] : [facts.publiclyAccessible ? "publicly accessible" : "not publicly accessible"];
	const says = [
		`${require_target.inUrl(host)}:${port ?? "-"}${database === void 0 ? "" : `/${database}`}`,
		facts ? "from AWS" : "from the options",
		...facts?.status === void 0 ? [] : [`status ${facts.status}`],
		...access
	].join(", ");
	const [problem, cure] = facts ? halves(require_cluster_target.warningsOf(facts, request)[0]) : [];
	if (problem === void 0) return {
		result: "ok",
		says,
		value
	};
	return {
		result: /^paus(?:ed|ing)$/.test(facts?.status ?? "") ? "failed" : "warning",
		says,
		cure: cure === void 0 ? problem : cure,
		value
	};
}
const silent$1 = {
	info() {},
	warning() {},
	debug() {}
};
function halves(text = "") {
	const place = text.indexOf(". ");
	if (text === "") return [];
	return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 2)];
}
async function seeAddress({ target }, { env }) {
	const { host = "", port, scheme = "https" } = target;
	const proxy = target.database === void 0 ? require_proxy.proxyFor({
		protocol: `${scheme}:`,
		hostname: host,
		port
	}, env) : void 0;
	if (proxy) return {
		result: "skipped",
		says: `${proxy.name} looks up the name`
	};
	if ((0, node_net.isIP)(host) !== 0) return {
		result: "ok",
		says: `${host} is an address${kindOf(host)}`
	};
	try {
		return {
			result: "ok",
			says: `${host} is ${(await (0, node_dns_promises.lookup)(host, { all: true })).map(({ address }) => `${address}${kindOf(address)}`).join(", ")}`
		};
	} catch (error) {
		return {
			result: "failed",
			says: `the host name ${host} could not be resolved (${require_index.reasonOf(error)})`,
			cure: "Check the host name. A private name is known only in its VPC: run the job on a runner there"
		};
	}
}
function kindOf(address) {
	if (require_network_problem.isPrivateAddress(address)) return " (private: only its own network reaches it)";
	return /^(?:127\.|::1$)/.test(address) ? " (this machine)" : " (public)";
}
// build/src/doctor/limited.js
function limited(request, seconds) {
	return {
		...request,
		aws: {
			...request.aws,
			"max-wait": seconds,
			"start-splay": 0
		}
	};
}
function twice(env) {
	return require_index.variable(env, "AWS_MAX_ATTEMPTS") === void 0 ? require_index.environmentOf({
		...env,
		AWS_MAX_ATTEMPTS: "2"
	}) : env;
}
// build/src/doctor/cluster.js
const LIMIT$1 = {
	operation: 30,
	endpoint: 30,
	address: 10,
	connection: 30
};
async function checkCluster(request, { session, noEndpoint, context: { since: _, ...given }, report }) {
	const context = {
		...given,
		env: twice(given.env)
	};
	const { operation, call } = request;
	const within = async (limit) => {
		const { retryPolicy } = await require_connection.openConnection(limited(request, limit), context);
		if (!session) throw new Error("no session");
		return {
			...session,
			connection: {
				...session.connection,
				retryPolicy
			}
		};
	};
	const login = await report.check({
		name: "operation",
		needs: ["role", "account"],
		seconds: LIMIT$1.operation,
		cure: `Look for the message of AWS in docs/troubleshooting.md. What ${operation.name} needs is in docs/iam.md`,
		async look(limit) {
			const { login } = await require_run.askForLogin(request, await within(limit), context);
			const until = login.expiresAt.toISOString();
			const what = require_run.isToken(login) ? "a token" : `a login for ${login.username}`;
			return {
				result: "ok",
				says: `${operation.action} gave ${what} until ${until}; it is thrown away`,
				...require_run.isToken(login) ? {} : { value: login }
			};
		}
	});
	if (noEndpoint !== void 0) {
		report.add("endpoint", {
			result: "skipped",
			says: noEndpoint
		});
		for (const name of [
			"address",
			"TCP",
			"TLS",
			"login"
		]) report.add(name, {
			result: "skipped",
			says: "endpoint was skipped"
		});
		return;
	}
	const located = await report.check({
		name: "endpoint",
		needs: request.connection.lookUp ? ["role", "account"] : ["AWS settings"],
		seconds: LIMIT$1.endpoint,
		cure: `Check that the cluster ${call.cluster} is in this account and Region, or give ${require_names.shown("endpoint", request.surface)}`,
		look: async (limit) => seeEndpoint(request, request.connection.lookUp ? await within(limit) : void 0)
	});
	await report.check({
		name: "address",
		needs: ["endpoint"],
		seconds: LIMIT$1.address,
		cure: "Check the DNS of this machine",
		look: async () => located ? seeAddress(located, context) : {
			result: "skipped",
			says: "no endpoint"
		}
	});
	let rest = [];
	await report.check({
		name: "TCP",
		needs: [
			"operation",
			"endpoint",
			"address"
		],
		seconds: LIMIT$1.connection,
		cure: "Check the network between this machine and the cluster",
		async look(limit) {
			if (!login || !located || !session) return {
				result: "skipped",
				says: "no login"
			};
			const [[, first], ...more] = await seeConnection(request, {
				...located,
				login,
				session
			}, {
				...context,
				limit
			});
			rest = more;
			return first;
		}
	});
	const blocked = report.findings().find(({ name }) => name === "TCP");
	for (const name of ["TLS", "login"]) {
		const seen = rest.find(([each]) => each === name)?.[1];
		report.add(name, seen ?? {
			result: "skipped",
			says: blocked?.result === "failed" ? "TCP failed" : blocked?.says ?? ""
		});
	}
}
// build/src/doctor/claims.js
const SOON = 6e4;
function seeClaims(claims, context) {
	if (!claims) return {
		result: "failed",
		says: "the token is not a JSON Web Token: it has no claims",
		cure: "Give the OIDC token of the job, not a token for an API"
	};
	const { subject = "", issuer, audiences } = claims;
	const notes = require_subject_notes.subjectNotes(subject, issuer);
	const problems = [...timeProblems(claims, context), ...audienceProblems(claims, context)];
	const isUnusual = notes.length > 0 || audiences.some((each) => !each.startsWith("sts.amazonaws.com"));
	if (problems.length > 0) return {
		result: "warning",
		says: problems[0]?.says ?? "",
		cure: cureOf(problems, notes)
	};
	if (!isUnusual) return {
		result: "ok",
		says: "as usual in a trust policy"
	};
	const policy = `Write subject ${require_index.quote(subject)} and audience ${require_index.quote(audiences.join(" "))} into the trust policy as they are`;
	if (context.isTrusted) return {
		result: "ok",
		says: [...notes, "The role accepts it"].join(". ")
	};
	return {
		result: "warning",
		says: notes[0] ?? `the audience is ${require_index.quote(audiences.join(" "))}, not sts.amazonaws.com`,
		cure: [
			...notes.slice(1),
			policy,
			require_denial_advice.policyHint("trust", context.surface)
		].join("\n")
	};
}
function timeProblems({ expiresAt }, { now }) {
	if (expiresAt === void 0 || expiresAt - now > SOON) return [];
	const time = new Date(expiresAt).toISOString();
	return [{
		says: expiresAt <= now ? `the token expired at ${time}` : `the token expires soon, at ${time}`,
		cure: "Get the token right before this step: a token lives for minutes. If the time is wrong, look at the clock"
	}];
}
function audienceProblems({ audiences }, { audience, isTrusted, surface }) {
	if (isTrusted) return [];
	if (!audiences.includes(audience)) return [{
		says: `the audience is ${require_index.quote(audiences.join(" "))}, and ${require_index.quote(audience)} is expected`,
		cure: `Declare the token with the audience ${require_index.quote(audience)}, or add ${require_index.quote(audiences[0] ?? "")} to the identity provider and the trust policy, and give ${require_names.shown("audience", surface)}`
	}];
	if (audiences.length < 2) return [];
	return [{
		says: `the token has ${audiences.length} audiences`,
		cure: "Declare exactly one audience for AWS"
	}];
}
function cureOf(problems, notes) {
	const more = problems.slice(1).map(({ says, cure }) => `Also, ${says}. ${cure}`);
	return [
		problems[0]?.cure ?? "",
		...more,
		...notes
	].join("\n");
}
// build/src/identity/reach-sts.js
async function reachSts(connection) {
	let to;
	let answer;
	const { transport } = connection;
	const watched = {
		...connection,
		transport: {
			...transport,
			async handle(request, options) {
				to = request;
				const result = await transport.handle(request, options);
				answer = {
					status: result.response.statusCode,
					date: result.response.headers["date"]
				};
				return result;
			}
		}
	};
	const { GetCallerIdentity$: operation } = await Promise.resolve().then(() => require("./sts-shapes.js"));
	try {
		await connection.retryPolicy.retry("STS", (abortSignal) => require_call.call({
			service: require_client.sts,
			operation,
			input: {}
		}, {
			connection: watched,
			keys: void 0
		}, abortSignal));
		return {
			to,
			answer,
			error: void 0
		};
	} catch (error) {
		const isAnswered = error instanceof require_index.ServiceError && answer !== void 0 && answer.status < 500;
		return {
			to,
			answer,
			error: isAnswered ? void 0 : error
		};
	}
}
// build/src/doctor/network.js
const SKEW = {
	warning: 6e4,
	failed: 3e5
};
async function seeSts({ aws }, connection, { env, now }) {
	const { to, answer, error } = await reachSts(connection);
	const proxy = to && require_proxy.proxyFor(to, env);
	const way = [
		to ? `${to.protocol}//${to.hostname}${to.port === void 0 ? "" : `:${to.port}`}` : "no request",
		proxy ? `by ${proxy.name}` : "without a proxy",
		...to?.protocol === "https:" ? [authorities(aws, connection, env)] : []
	].join(", ");
	if (error !== void 0) {
		const seen = seenIn(error, cureFor(connection, proxy?.name));
		return {
			...seen,
			says: `${way}: ${seen.says}`
		};
	}
	const server = Date.parse(answer?.date ?? "");
	return {
		result: "ok",
		says: `${way}: HTTP ${answer?.status}`,
		value: {
			server: Number.isNaN(server) ? void 0 : server,
			here: now()
		}
	};
}
function seeClock({ server, here }) {
	if (server === void 0) return {
		result: "skipped",
		says: "the answer of STS has no time"
	};
	const skew = here - server;
	const whole = Math.round(Math.abs(skew) / 1e3);
	if (whole <= 1) return {
		result: "ok",
		says: "as the clock of STS"
	};
	const says = `${require_index.seconds(whole)} ${skew > 0 ? "ahead of" : "behind"} the clock of STS, which says ${new Date(server).toISOString()}`;
	const cure = "Set the clock of this machine, and keep it right with NTP. AWS refuses requests and tokens by their time";
	if (Math.abs(skew) > SKEW.failed) return {
		result: "failed",
		says,
		cure
	};
	return Math.abs(skew) > SKEW.warning ? {
		result: "warning",
		says,
		cure
	} : {
		result: "ok",
		says
	};
}
function authorities(aws, { profile, surface }, env) {
	if (aws["no-verify-ssl"]) return `certificates not checked (${require_names.shown("no-verify-ssl", surface)})`;
	const bundle = require_connection.findBundle(aws, {
		env,
		profile,
		surface
	});
	return bundle ? `authorities of ${require_index.quote(bundle.value)} (${bundle.from})` : "authorities of Node.js";
}
function cureFor({ surface }, proxy) {
	return `${proxy === void 0 ? "Does this machine need a proxy? Set HTTPS_PROXY" : `Check HTTPS_PROXY. If STS needs no proxy, name its host in NO_PROXY`}. If something in between has its own certificate, give its authority with ${require_names.shown("ca-bundle", surface)}. Check ${require_names.shown("region", surface)} too: it is a part of the host name`;
}
// build/src/doctor/role.js
async function seeRole(request, { token, context }) {
	const { identity, aws, surface } = request;
	const roles = identity["role-to-assume"] ?? [];
	if (!("call" in request) && roles.length === 0 && token && !require_run.namesCredentials(request, context.env)) return {
		result: "skipped",
		says: `unknown: give ${require_names.shown("role-to-assume", surface)}`
	};
	const { "allowed-account-ids": _, ...any } = identity;
	const opened = await require_cli_context.openSession({
		...request,
		identity: {
			...any,
			"allowed-account-ids": void 0
		}
	}, context);
	if (aws["no-sign-request"]) return {
		result: "skipped",
		says: "requests are not signed",
		value: opened
	};
	const session = await require_cli_context.knownCaller(opened);
	const time = roles.length === 0 ? "" : `, for ${identity["role-duration-seconds"]} seconds`;
	return {
		result: "ok",
		says: `${session.principal ?? "-"}${time}`,
		value: session
	};
}
async function seeAccount(session, { identity: { "allowed-account-ids": allowed }, surface }) {
	const option = require_names.shown("allowed-account-ids", surface);
	if (session.account === void 0) return {
		result: "skipped",
		says: "unknown: requests are not signed"
	};
	if (!allowed) return {
		result: "ok",
		says: `${session.account} (without ${option}, any account is good)`
	};
	await require_cli_context.inAllowedAccount(session, allowed, surface);
	return {
		result: "ok",
		says: `${session.account}, as ${option} says`
	};
}
// build/src/doctor/identity.js
const LIMIT = {
	settings: 10,
	token: 20,
	sts: 20,
	role: 30
};
async function checkIdentity(request, given, report) {
	const context = contextOf(request, given);
	const roles = request.identity["role-to-assume"] ?? [];
	const partition = roles[0] === void 0 ? "aws" : require_cli_context.roleNameOf(roles[0]).partition;
	const now = () => context.clock.now();
	await report.check({
		name: "AWS settings",
		needs: ["options", "Node.js"],
		seconds: LIMIT.settings,
		cure: "Correct the option, the variable or the profile that the line names",
		async look(limit) {
			const { region, profile } = await require_connection.openConnection(limited(request, limit), at$1(context));
			return {
				result: "ok",
				says: `Region ${region}, profile ${profile.name}`
			};
		}
	});
	const token = await report.check({
		name: "token",
		needs: ["AWS settings"],
		seconds: LIMIT.token,
		cure: "Look at the page of your CI system in docs/ci: it shows the lines that give a job its token",
		look: (limit) => seeToken(limited(request, limit), {
			partition,
			context: at$1(context),
			isNeeded: roles.length > 0
		})
	});
	const time = await report.check({
		name: "STS",
		needs: ["AWS settings"],
		seconds: LIMIT.sts,
		cure: "Check the network of this machine",
		look: async (limit) => {
			return seeSts(request, await require_connection.openConnection(limited(request, limit), at$1(context)), {
				env: context.env,
				now
			});
		}
	});
	if (time) report.add("clock", seeClock(time));
	else report.add("clock", {
		result: "skipped",
		says: report.isBroken("AWS settings") ? "AWS settings failed" : "STS failed"
	});
	const session = await report.check({
		name: "role",
		needs: [
			"AWS settings",
			"token",
			"STS"
		],
		seconds: LIMIT.role,
		cure: ROLE_CURE,
		look: (limit) => seeRole(limited(request, limit), {
			token,
			context: at$1(context)
		})
	});
	const source = require_cli_context.sourceFor(request.identity, context);
	if (token && source) {
		const audience = require_cli_context.audienceOf(request.identity, source, {
			env: context.env,
			partition
		});
		const isTrusted = session !== void 0 && roles.length > 0;
		report.add("claims", seeClaims(token.claims, {
			audience,
			isTrusted,
			now: now(),
			surface: request.surface
		}));
	} else report.add("claims", {
		result: "skipped",
		says: whyNoClaims(report)
	});
	await report.check({
		name: "account",
		needs: ["role"],
		seconds: LIMIT.role,
		cure: `Correct ${require_names.shown("role-to-assume", request.surface)} or ${require_names.shown("allowed-account-ids", request.surface)}`,
		look: async () => session ? seeAccount(session, request) : {
			result: "skipped",
			says: "no session"
		}
	});
	return session;
}
const ROLE_CURE = "Compare the claims above with the trust policy of the role: provider, audience and subject must be the same, in upper and lower case too. The account of the role needs an identity provider for the issuer";
function contextOf(request, given) {
	const { job, ...context } = require_run.identityContext(request, given);
	const { tokenSource } = job;
	const anyRegion = "call" in request ? {} : { anyRegion: require_run.ANY_REGION };
	return {
		...context,
		...anyRegion,
		env: twice(context.env),
		job: {
			...job,
			tokenSource: tokenSource && require_token.askedOnce(tokenSource)
		}
	};
}
function at$1({ since: _, ...context }) {
	return context;
}
async function seeToken(request, { partition, context, isNeeded }) {
	const { identity, aws, surface } = request;
	if (aws["no-sign-request"]) return {
		result: "skipped",
		says: "requests are not signed"
	};
	if (identity["role-chaining"]) return {
		result: "skipped",
		says: `${require_names.shown("role-chaining", surface)} uses no token`
	};
	const { info, problem } = await require_token_claims.readTokenClaims(request, partition, context);
	if (info) return {
		result: "ok",
		says: require_token.tokenLine(info),
		value: info
	};
	if (!problem) return {
		result: "skipped",
		says: "this environment has no OIDC token; AWS credentials are used"
	};
	if (isNeeded) throw problem;
	const { says, cure } = seenIn(problem, "");
	return {
		result: "warning",
		says,
		cure: cure || `Only a run with ${require_names.shown("role-to-assume", surface)} needs a token`
	};
}
function whyNoClaims(report) {
	const token = report.findings().find(({ name }) => name === "token");
	return token?.result === "failed" ? "token failed" : token?.says ?? "no token";
}
// build/src/doctor/report.js
function newReport(deadline, clock) {
	const found = /* @__PURE__ */ new Map();
	const broken = /* @__PURE__ */ new Map();
	const add = (name, { result, says, cure, exitCode }) => {
		const isBad = result === "warning" || result === "failed";
		if (result === "failed") broken.set(name, `${name} failed`);
		found.set(name, {
			name,
			result,
			says: require_index.sanitize(says),
			...isBad && cure !== void 0 ? { cure: cure.split("\n").map(require_index.sanitize).join("\n") } : {},
			...result === "failed" ? { exitCode: exitCode ?? require_index.ExitCode.failure } : {}
		});
	};
	return {
		add,
		isBroken: (name) => broken.has(name),
		findings: () => checkNames.flatMap((name) => found.get(name) ?? []),
		async check({ name, needs, seconds: longest, cure, look }) {
			const left = (deadline - clock.now()) / 1e3;
			const blocker = needs.find((need) => broken.has(need));
			const why = blocker === void 0 ? void 0 : broken.get(blocker);
			if (why !== void 0 || left <= 0) {
				broken.set(name, why ?? "the time of max-wait was over");
				add(name, {
					result: "skipped",
					says: broken.get(name) ?? ""
				});
				return;
			}
			const limit = left < 2 ? left : Math.floor(Math.min(longest, left / 2));
			try {
				const seen = await within(Math.min(limit + GRACE, left), look(limit));
				add(name, seen);
				return seen.value;
			} catch (error) {
				add(name, seenIn(error, cure));
				return;
			}
		}
	};
}
function exitCodeOf(findings) {
	return findings.find(({ result }) => result === "failed")?.exitCode ?? require_index.ExitCode.ok;
}
async function within(limit, work) {
	let timer;
	const late = new Promise((_, reject) => {
		const error = new require_index.FailureError(`no answer within ${require_index.seconds(Math.max(1, Math.round(limit)))}`);
		timer = setTimeout(() => reject(error), limit * 1e3);
	});
	work.catch(() => {});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}
const GRACE = .5;
// build/src/doctor/surroundings.js
function seeSystem(system, { isNamed, env, surface }) {
	const option = require_names.shown("ci", surface);
	if (system) {
		const how = isNamed ? `by ${option}` : `by ${system.detectedBy.join(" and ")}`;
		return {
			result: "ok",
			says: `${system.name}, ${how}`
		};
	}
	if (require_index.variable(env, "CI") === void 0) return {
		result: "ok",
		says: "none found"
	};
	return {
		result: "warning",
		says: "none found, although CI is set",
		cure: `If it is one of the systems in the README, name it with ${option}: a container may lack the variables that show it`
	};
}
const OLDEST = 20;
function seeNode({ version, extraCaProblem }, env) {
	const extra = require_index.variable(env, "NODE_EXTRA_CA_CERTS");
	const options = (require_index.variable(env, "NODE_OPTIONS") ?? "").split(/\s+/).filter((word) => word.startsWith("-"));
	const says = [
		version,
		...options.length > 0 ? [`NODE_OPTIONS with ${options.map((each) => each.split("=")[0]).join(" ")}`] : [],
		...extra === void 0 ? [] : [`NODE_EXTRA_CA_CERTS ${require_index.quote(extra)}`]
	].join(", ");
	if (Number(/^v(\d+)/.exec(version)?.[1] ?? OLDEST) < OLDEST) return {
		result: "failed",
		says,
		cure: `Use Node.js ${OLDEST} or newer`
	};
	if (extraCaProblem !== void 0) return {
		result: "warning",
		says: `${says}, which cannot be read (${extraCaProblem})`,
		cure: "Node.js ignores it then. Set NODE_EXTRA_CA_CERTS to a file with certificates in PEM, or remove it"
	};
	return {
		result: "ok",
		says
	};
}
// build/src/doctor/index.js
const ofCluster = checkNames.slice(checkNames.indexOf("operation"));
async function examine(subject, context) {
	const { request, hasOperation, system, isSystemNamed, node } = subject;
	const { env, clock, since = clock.now() } = context;
	const report = newReport(since + (request?.aws["max-wait"] ?? 0) * 1e3, clock);
	report.add("options", subject.options);
	report.add("CI system", seeSystem(system, {
		isNamed: isSystemNamed,
		env,
		surface: request?.surface ?? "cli"
	}));
	report.add("Node.js", subject.unsafeNode ?? seeNode(node, env));
	if (!request || subject.unsafeNode) {
		const says = request ? "Node.js failed" : "options failed";
		const rest = checkNames.filter((name) => hasOperation || !ofCluster.includes(name));
		const done = report.findings().map(({ name }) => name);
		for (const name of rest) if (!done.includes(name)) report.add(name, {
			result: "skipped",
			says
		});
		return report.findings();
	}
	const session = await checkIdentity(request, context, report);
	if ("call" in request) await checkCluster(request, {
		session,
		noEndpoint: subject.noEndpoint,
		context,
		report
	});
	return report.findings();
}
// build/src/entry/action/event.js
async function readEvent(env) {
	const repository = require_index.variable(env, "GITHUB_REPOSITORY") === void 0 ? repositoryOf((await loadContext(env))?.payload) : void 0;
	return {
		...repository === void 0 ? {} : { variables: { GITHUB_REPOSITORY: repository } },
		whyNoToken: async () => {
			if (require_cli_context.memberIn(env) !== require_cli_context.members.github) return void 0;
			const context = await loadContext(env);
			return context && reasonFor(context);
		}
	};
}
async function loadContext(env) {
	const path = require_index.variable(env, "GITHUB_EVENT_PATH");
	if (path !== void 0 && !(0, node_fs.existsSync)(path)) return void 0;
	try {
		return (await Promise.resolve().then(() => require("./github.js"))).context;
	} catch {
		return;
	}
}
function reasonFor({ eventName, actor, payload }) {
	if (actor === "dependabot[bot]") return DEPENDABOT;
	if (eventName === "workflow_call") return REUSED;
	const [from, to] = ["head", "base"].map((side) => at(payload, "pull_request", side, "repo", "full_name"));
	if (!(/^pull_request(?:_review|_review_comment)?$/.test(eventName) && typeof to === "string") || from === to) return void 0;
	return `A pull request from ${typeof from === "string" ? `the fork ${require_index.quote(from)}` : "a fork that was deleted"} started this workflow, and GitHub gives such a run no OIDC token. ${FOR_FORKS}`;
}
const FOR_FORKS = "Skip the job there, with \"if: github.event.pull_request.head.repo.full_name == github.repository\", and run it after the merge with \"on: push\", or with \"on: workflow_run\" in a workflow that does not run the code of the fork.";
const DEPENDABOT = "Dependabot started this workflow, and GitHub gives such a run read permissions only. Add \"permissions: id-token: write\" to the job in the workflow file. If the lines are there, skip the job with \"if: github.actor != 'dependabot[bot]'\" and run it after the merge with \"on: push\".";
const REUSED = "Another workflow calls this one, and the calling job decides about permissions. Add \"permissions: id-token: write\" to the calling job, and to the job of this workflow.";
function repositoryOf(payload) {
	const [owner, name] = [at(payload, "repository", "owner", "login"), at(payload, "repository", "name")];
	return typeof owner === "string" && typeof name === "string" ? `${owner}/${name}` : void 0;
}
function at(value, ...path) {
	return path.reduce((found, key) => {
		return typeof found === "object" && found !== null ? Object.entries(found).find(([name]) => name === key)?.[1] : void 0;
	}, value);
}
// build/src/entry/cli/doctor-line.js
async function readSubject(line, env) {
	const own = require_parse.parseOptions({
		...require_all_options.ciOptions,
		output: require_command.doctorOutput
	}, line.raw);
	const named = own.values.ci;
	const cannot = "Correct them as the lines say";
	const facts = {
		hasOperation: line.operation !== void 0,
		system: named === void 0 ? require_cli_context.detectCi(env) : require_cli_context.ciSystems[named],
		isSystemNamed: named !== void 0,
		node: {
			version: process.version,
			extraCaProblem: problemOfExtraCa(env)
		}
	};
	const unsafeNode = unsafe(env);
	const { output } = own.values;
	try {
		const { context, ...checked } = await (line.operation ? readRun(line, line.operation, env) : readIdentity(line, env));
		const options = {
			result: "ok",
			says: saysOf(line)
		};
		return {
			subject: {
				...facts,
				...checked,
				options,
				unsafeNode
			},
			context,
			output
		};
	} catch (error) {
		const options = seenIn(error, cannot);
		const context = {
			log: silent,
			mask: async () => {},
			runProgram: require_cli_context.programRunner(env)
		};
		return {
			subject: {
				...facts,
				request: void 0,
				options,
				unsafeNode
			},
			context,
			output
		};
	}
}
async function readRun(line, operation, env) {
	const extra = line.words.slice(3).map((word) => `Unexpected word ${require_index.quote(word)}`);
	const noLogin = notOfDoctorIn(line.raw);
	const problems = [
		...line.problems,
		...extra,
		...noLogin
	];
	const read = async (raw) => {
		const plan = await require_prepare.prepare({
			raw,
			problems,
			folder: process.cwd(),
			operation
		}, env);
		if (plan.kind === "text") throw new require_index.UsageError("doctor", noLogin);
		const context = require_cli_context.cliContext(plan.request, env);
		await require_deliver.refuseDelivery({
			...plan,
			encode: require_deliver.outputEncoding(env),
			command: line.command,
			context
		});
		return {
			request: plan.request,
			context: onceOf(context)
		};
	};
	const given = {
		...line.raw.given,
		"check-connection": {
			surface: "cli",
			words: []
		}
	};
	try {
		return await read({
			...line.raw,
			given
		});
	} catch (error) {
		const own = require_names.flag("check-connection");
		const reason = error instanceof require_index.UsageError ? error.problems.find((each) => each.includes(own)) : void 0;
		if (reason === void 0 || require_rules.rawOf(line.raw, "check-connection")) throw error;
		return {
			...await read(line.raw).catch(() => {
				throw error;
			}),
			noEndpoint: reason.replace(`${own}: `, "").replace(/\. Remove it$/, "")
		};
	}
}
async function readIdentity({ raw, words, problems }, env) {
	const own = require_parse.parseOptions({
		...require_all_options.ciOptions,
		...require_general_options.commandLineOptions,
		output: require_command.doctorOutput
	}, raw);
	const known = [...require_command.notOfDoctor, ...require_command.doctorSections([]).flatMap(({ options }) => require_rules.namesOf(options))];
	const ofOperations = Object.keys(raw.given).filter((name) => !known.includes(name));
	const request = require_cli_context.prepareIdentity(raw, env, [
		...words.length > 1 ? require_command.noOperation({
			words: words.slice(1),
			problems: []
		}) : [],
		...problems,
		...notOfDoctorIn(raw),
		...own.problems,
		...ofOperations.map((name) => `${require_names.flag(name)}: needs an operation. Give doctor SERVICE OPERATION, or remove it`)
	]);
	return {
		request,
		context: onceOf(require_cli_context.cliContext({
			...request,
			delivery: own.values
		}, env))
	};
}
function notOfDoctorIn(raw) {
	return require_command.notOfDoctor.filter((name) => require_rules.rawOf(raw, name)).map((name) => `${require_names.flag(name)}: asks for no login, so there is nothing to check. Remove it`);
}
function saysOf({ operation, raw }) {
	const count = Object.keys(raw.given).length;
	return `${operation ? operation.name : "without an operation"}, ${count} ${count === 1 ? "option" : "options"}`;
}
const silent = {
	info() {},
	warning() {},
	debug() {}
};
function onceOf({ log, mask, runProgram }) {
	const shown = /* @__PURE__ */ new Set();
	const warning = (text) => {
		if (!shown.has(text)) log.warning(text);
		shown.add(text);
	};
	return {
		log: {
			...log,
			warning,
			info: (text) => log.debug(() => text)
		},
		mask,
		runProgram
	};
}
function unsafe(env) {
	try {
		require_cli_context.refuseUnsafeNode(env);
		return;
	} catch (error) {
		return seenIn(error, "Remove it");
	}
}
function problemOfExtraCa(env) {
	const path = require_index.variable(env, "NODE_EXTRA_CA_CERTS");
	try {
		if (path !== void 0) (0, node_fs.accessSync)(path, node_fs.constants.R_OK);
		return;
	} catch (error) {
		return require_index.codeOf(error) ?? "unknown";
	}
}
// build/src/entry/cli/doctor.js
async function doctor(line, env) {
	const since = require_index.clock.now();
	const { subject, context, output } = await readSubject(line, env);
	const findings = await examine(subject, {
		...context,
		env,
		clock: require_index.clock,
		since,
		event: await readEvent(env)
	});
	const text = output === void 0 ? linesOf(findings) : await require_render.render(documentOf(findings), {
		output,
		title: "doctor"
	});
	return text === "" || await require_stdio.print(text) ? exitCodeOf(findings) : require_index.ExitCode.failure;
}
function documentOf(findings) {
	const checks = findings.map(({ name, result, says, cure }) => ({
		name,
		result,
		says,
		...cure === void 0 ? {} : { cure }
	}));
	return require_plain.plainOf({
		checks,
		ok: exitCodeOf(findings) === require_index.ExitCode.ok
	}, "iso8601");
}
const WIDTH = {
	result: 9,
	name: 14
};
function linesOf(findings) {
	const indent = " ".repeat(WIDTH.result + WIDTH.name);
	return findings.flatMap(({ result, name, says, cure }) => [`${result.padEnd(WIDTH.result)}${name.padEnd(WIDTH.name)}${says}`, ...cure === void 0 ? [] : cure.split("\n").map((each) => indent + each)]).map((each) => `${each}\n`).join("");
}
exports.doctor = doctor;
