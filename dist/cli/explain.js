const require_index = require("./index.js");
const require_writeKey = require("./writeKey.js");
const require_toUtf8 = require("./toUtf8.js");
const require_httpRequest = require("./httpRequest.js");
const require_partition = require("./partition.js");
const require_names = require("./names.js");
const require_transport_error = require("./transport-error.js");
const require_context = require("./context.js");
const require_secret = require("./secret.js");
const require_permission = require("./permission.js");
// build/src/ci/secret-text.js
function secretText(pairs, format) {
	const entries = Object.entries(pairs).map(([name, value]) => {
		if (!require_context.VARIABLE_NAME.test(name)) throw new Error(`not the name of a variable: ${JSON.stringify(name)}`);
		return [name, require_secret.revealed(value)];
	});
	return new require_secret.Secret(format(entries));
}
// build/src/shell-quote.js
function shellQuoted(value) {
	return `'${value.replaceAll("'", "'\\''")}'`;
}
function shExport(name, value) {
	return `export ${name}=${shellQuoted(value)}\n`;
}
// build/src/aws/arn.js
const roleArn = {
	minLength: 20,
	maxLength: 2048,
	pattern: {
		regex: /^arn:aws[a-zA-Z0-9-]*:iam::\d{12}:role\/(?:[\u0021-\u007e]+\/)?[\w+=,.@-]+$/,
		says: "the ARN of an IAM role, arn:aws:iam::ACCOUNT:role/NAME"
	}
};
// build/src/json-object.js
function jsonObjectIn(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
// build/src/identity/options.js
const identityOptions = {
	"role-to-assume": {
		kind: "list",
		emptyIsUnsafe: true,
		summary: "ARN of the IAM role to assume; several, one a line, are a chain, assumed in that order",
		example: "arn:aws:iam::123456789012:role/deploy",
		each: roleArn,
		maxItems: 5,
		lines: true
	},
	"role-chaining": {
		kind: "switch",
		summary: "Assume the roles with the AWS credentials of the job or the machine: keys, profile, container, instance or pod. No OIDC token is asked for"
	},
	"role-session-name": {
		kind: "text",
		summary: "Name of the session, as CloudTrail shows it",
		otherwise: "repository and run",
		example: "nightly-migration",
		pattern: {
			regex: /^[\w+=,.@-]{2,64}$/,
			says: "2 to 64 letters, digits or any of + = , . @ _ -"
		}
	},
	"role-duration-seconds": {
		kind: "integer",
		summary: "How long the role's session lives; one call is made with it",
		example: "900",
		unit: "seconds",
		min: 900,
		max: 43200,
		default: 900
	},
	"role-external-id": {
		kind: "text",
		summary: "External id for the roles that are assumed with AWS keys; a token needs none",
		example: "warehouse-7f3a",
		pattern: {
			regex: /^[\w+=,.@:/-]{2,1224}$/,
			says: "2 to 1224 letters, digits or any of + = , . @ : / _ -"
		}
	},
	audience: {
		kind: "text",
		summary: "Audience of the CI system's OIDC token",
		otherwise: "sts.amazonaws.com, or sts.amazonaws.com.cn for roles of aws-cn",
		example: "sts.amazonaws.com",
		maxLength: 1e3,
		pattern: {
			regex: /^[\u0021-\u007e]+$/,
			says: "without spaces"
		}
	},
	"web-identity-token-file": {
		kind: "text",
		emptyIsUnsafe: true,
		summary: "File that holds an OIDC token, to use instead of the CI system's own",
		example: "/var/run/secrets/tokens/aws"
	},
	"web-identity-token-env": {
		kind: "text",
		emptyIsUnsafe: true,
		summary: "Environment variable that holds an OIDC token, to use instead of what is found",
		example: "WAREHOUSE_ID_TOKEN",
		pattern: {
			regex: require_context.VARIABLE_NAME,
			says: "the name of a variable"
		}
	},
	"inline-session-policy": {
		kind: "text",
		emptyIsUnsafe: true,
		summary: "IAM policy, in JSON, that narrows the session of the last role",
		example: "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
		maxLength: 2048,
		refuses: [{
			matches: (text) => jsonObjectIn(text) === void 0,
			says: "must be a JSON object"
		}]
	},
	"managed-session-policies": {
		kind: "list",
		emptyIsUnsafe: true,
		summary: "ARNs of managed policies that narrow the session of the last role, one a line",
		example: "arn:aws:iam::aws:policy/AmazonRedshiftReadOnlyAccess",
		each: { pattern: {
			regex: /^arn:aws[a-zA-Z0-9-]*:iam::(?:\d{12}|aws):policy\/(?:[\u0021-\u007e]+\/)?[\w+=,.@-]+$/,
			says: "the ARN of a managed policy"
		} },
		maxItems: 10,
		lines: true
	},
	"allowed-account-ids": {
		kind: "list",
		emptyIsUnsafe: true,
		summary: "Accounts that the session may belong to; checked before the cluster is asked",
		example: "123456789012",
		each: { pattern: {
			regex: /^\d{12}$/,
			says: "an account id of 12 digits"
		} }
	}
};
const identityRules = [
	...[
		"role-session-name",
		"role-external-id",
		"role-duration-seconds",
		"audience",
		"web-identity-token-file",
		"web-identity-token-env",
		"inline-session-policy",
		"managed-session-policies"
	].map((name) => ({
		kind: "needs",
		name,
		other: "role-to-assume"
	})),
	{
		kind: "at-most-one-of",
		names: ["web-identity-token-file", "web-identity-token-env"]
	},
	{
		kind: "at-most-one-of",
		names: ["no-sign-request", "role-to-assume"]
	},
	{
		kind: "at-most-one-of",
		names: ["no-sign-request", "allowed-account-ids"]
	}
];
function withoutToken(surface) {
	return `To assume the role with the AWS credentials of the runner itself, add ${surface === "action" ? "\"role-chaining: true\"" : require_names.shown("role-chaining", surface)}.`;
}
function roleChainingProblems(values, title) {
	if (!values["role-chaining"]) return [];
	const needs = values["role-to-assume"] ? [] : [`${title("role-chaining")} is used only with ${title("role-to-assume")}. Give both, or remove ${title("role-chaining")}`];
	const excluded = [
		"audience",
		"web-identity-token-file",
		"web-identity-token-env"
	].filter((name) => values[name] !== void 0);
	return [...needs, ...excluded.map((name) => `Give either ${title("role-chaining")} or ${title(name)}, not both: role-chaining uses no token`)];
}
// build/src/aws/check-answer.js
function checkEnvelope(response, service) {
	const { statusCode: status, headers, body } = response;
	const type = headers["content-type"] ?? "";
	const mayBeAws = body.length > 0 && (/xml|json/i.test(type) || type === "");
	if (status >= 300 && status < 400) throw new require_transport_error.TransportError("final", `${service.title} answered with a redirect (${status}); redirects are not followed. Check the endpoint URL`);
	if (mayBeAws) return;
	const summary = `got HTTP ${status} with ${body.length === 0 ? "an empty answer" : type.slice(0, 50)} from something that is not ${service.title}`;
	if (status < 400) throw new require_transport_error.TransportError("final", `${summary}: this is not AWS. Is a proxy or a sign-in page in between?`);
	if (service.wire === "xml" && status < 500) throw new require_transport_error.TransportError(require_transport_error.kindOfStatus(status), `${summary} (a proxy or a web filter?)`, { headers });
	throw bareStatus(response, body.length === 0 ? "" : `; ${summary} (a proxy or a web filter?)`);
}
function checkedTransport(transport, service) {
	return {
		...transport,
		async handle(request, options) {
			const answer = await transport.handle(request, options);
			checkEnvelope(answer.response, service);
			return answer;
		}
	};
}
function bareStatus({ statusCode: status, reason, headers }, more) {
	return Object.assign(new Error((reason || `HTTP status ${status}`) + more), {
		name: String(status),
		$fault: status >= 500 ? "server" : "client",
		$metadata: { httpStatusCode: status },
		$response: {
			statusCode: status,
			headers
		}
	});
}
const SHORTEST_PASSWORD = 8;
function problemWithLogin(login, now) {
	return problemWithPair(login) ?? problemWithExpiry(login.expiresAt, now);
}
function problemWithPair({ username, password }) {
	const user = username;
	const secret = password?.reveal();
	return firstProblem([["user name", user], ["password", secret]]);
}
function problemWithToken({ token, expiresAt }, now) {
	const secret = token?.reveal();
	return firstProblem([["token", secret]]) ?? problemWithExpiry(expiresAt, now);
}
function problemWithText(title, text) {
	return firstProblem([[title, text]]);
}
function firstProblem(parts) {
	for (const check of CHECKS) {
		const problem = parts.map(([title, value]) => check(title, value)).find((found) => found !== void 0);
		if (problem !== void 0) return problem;
	}
}
const CHECKS = [
	(title, value) => value === void 0 || value === null || value === "" ? `without ${withArticle(title)}` : void 0,
	(title, value) => typeof value === "string" ? void 0 : `with ${withArticle(title)} that is not text`,
	(title, value) => isPlain(String(value)) ? void 0 : `with control characters in the ${title}`,
	(title, value) => /\S/.test(String(value)) ? void 0 : `with ${withArticle(title)} of blanks only`,
	(title, value) => ["password", "token"].includes(title) && String(value).length < SHORTEST_PASSWORD ? `with a ${title} of fewer than ${SHORTEST_PASSWORD} characters` : void 0
];
function withArticle(title) {
	return /^[aeio]/.test(title) ? `an ${title}` : `a ${title}`;
}
function problemWithExpiry(expiresAt, now) {
	if (!expiresAt || Number.isNaN(expiresAt.getTime())) return "without an expiry";
	if (expiresAt.getTime() <= now) return `that expired at ${expiresAt.toISOString()}; is the clock right?`;
}
function isPlain(text) {
	return text.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
}
// build/src/aws/own-endpoint.js
function ownEndpoint({ hostName, plainFips }, { region: name, useFips, useDualstack }) {
	const region = realRegion(name);
	const { dnsSuffix, dualStackDnsSuffix } = require_partition.partition(region);
	const isFips = useFips || isFipsName(name);
	if (name === "aws-global" && hostName === "sts" && !isFips && !useDualstack) return "https://sts.amazonaws.com";
	const isPlain = plainFips?.includes(require_permission.partitionOf(region)) && !useDualstack;
	return `https://${hostName}${isFips && !isPlain ? "-fips" : ""}.${region}.${useDualstack ? dualStackDnsSuffix : dnsSuffix}`;
}
function signingRegion(name) {
	return name === "aws-global" ? "us-east-1" : realRegion(name);
}
function realRegion(name) {
	if (name === "fips-aws-global" || name === "aws-fips") return "us-east-1";
	return name.replace(/fips-(?:dkr-|prod-)?|-fips/, "");
}
function isFipsName(region) {
	return region.startsWith("fips-") || region.endsWith("-fips");
}
// build/src/aws/call.js
async function call({ service, operation, input, readable }, { connection, keys }, abortSignal) {
	const [, namespace, name, traits, inputShape, outputShape] = operation;
	const given = connection.endpoint(service);
	const url = new URL(given ?? ownEndpoint(service, connection));
	const protocol = await service.protocol();
	const context = {
		...SERDE,
		endpoint: async () => ({ url })
	};
	protocol.setSerdeContext(context);
	const shapes = {
		namespace,
		name,
		traits,
		input: inputShape,
		output: outputShape
	};
	const request = require_httpRequest.HttpRequest.clone(await protocol.serializeRequest(shapes, input, context));
	if (request.path === `${url.pathname}/`) request.path = url.pathname;
	request.headers["host"] = url.host;
	request.headers["user-agent"] = connection.userAgent;
	const signed = keys ? await sign(request, {
		keys,
		service,
		connection
	}) : request;
	const { response } = await connection.transport.handle(signed, { abortSignal });
	connection.clock.learn(response.headers["date"]);
	checkEnvelope(response, service);
	const text = Buffer.from(response.body).toString("utf8");
	if (readable) response.body = Buffer.from(readable(text));
	try {
		return {
			output: await protocol.deserializeResponse(shapes, context, response),
			text
		};
	} catch (error) {
		if (error instanceof Error) Object.defineProperty(error, "$response", { value: response });
		throw error;
	}
}
const SERDE = {
	base64Decoder: require_writeKey.fromBase64,
	base64Encoder: require_writeKey.toBase64,
	utf8Decoder: require_toUtf8.fromUtf8,
	utf8Encoder: require_toUtf8.toUtf8,
	disableHostPrefix: false
};
async function sign(request, { keys, service, connection }) {
	const signer = new require_partition.SignatureV4({
		credentials: revealed(keys),
		region: signingRegion(connection.region),
		service: service.hostName,
		sha256: require_partition.Sha256Node
	});
	return require_httpRequest.HttpRequest.clone(await signer.sign(request, { signingDate: connection.clock.now() }));
}
function revealed({ accessKeyId, secretAccessKey, sessionToken }) {
	for (const secret of [secretAccessKey, sessionToken]) if (secret) require_index.keepOutOfMessages(secret);
	return {
		accessKeyId,
		secretAccessKey: secretAccessKey.reveal(),
		...sessionToken ? { sessionToken: sessionToken.reveal() } : {}
	};
}
// build/src/iam/access-denied.js
const policyKinds = [
	"identity-based policy",
	"resource-based policy",
	"session policy",
	"permissions boundary",
	"service control policy",
	"resource control policy",
	"VPC endpoint policy",
	"role trust policy"
];
function isDenial(code) {
	return /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/.test(code);
}
function readDenial(message) {
	const [, how = "", rest = ""] = /(with an explicit deny in |because no )(.{1,200})/.exec(message) ?? [];
	const words = rest.toLowerCase();
	return {
		principal: /\bUser: (arn:\S+)/.exec(message)?.[1],
		action: /not authorized to perform: ([\w-]+:\w+)/.exec(message)?.[1],
		resource: / on resource: (\S+)/.exec(message)?.[1]?.replace(/[.,;]$/, ""),
		policy: policyKinds.find((kind) => words.includes(kind.toLowerCase())),
		policyArn: /(arn:aws[\w-]*:(?:iam|organizations)::\S*policy\/\S+)/.exec(rest)?.[1]?.replace(/[.,;]$/, ""),
		isExplicit: how.startsWith("with")
	};
}
// build/src/iam/denial-advice.js
function denialAdvice(message, { permissions, principal, surface, instead }) {
	const denial = readDenial(message);
	const missing = wantedOf(denial, permissions);
	return [
		...cureOf(denial, missing, nameOf(denial.principal ?? principal)),
		...placeOf(missing),
		...instead === void 0 ? [] : [instead],
		policyHint("identity", surface),
		...missing?.action === ASSUME_ROLE ? [policyHint("trust", surface)] : []
	].join("\n");
}
const ASSUME_ROLE = "sts:AssumeRole";
function policyHint(kind, surface) {
	const what = kind === "identity" ? "the policy that these options need" : "the trust policy for this token";
	return surface === "action" ? `The command prints ${what}: give it the same options and --generate-policy ${kind}` : `Add --generate-policy ${kind} to the command line to print ${what}`;
}
function wantedOf({ action, resource }, permissions) {
	const own = permissions.find((each) => each.action === action) ?? (action ? void 0 : permissions[0]);
	const name = action ?? own?.action;
	if (name === void 0) return void 0;
	return {
		action: name,
		resources: resource !== void 0 && resource !== "*" ? [resource] : own?.resources ?? [resource ?? "*"],
		condition: Object.entries(own?.condition ?? {}).flatMap(([, pairs]) => Object.entries(pairs)).map(([key, value]) => ` with ${key} ${[value].flat().join(", ")}`).join("")
	};
}
function cureOf({ policy, policyArn, isExplicit }, missing, who) {
	const what = missing ? `${missing.action} on ${missing.resources.join(" and ")}${missing.condition}` : "this call";
	const place = policyArn === void 0 ? "" : ` ${policyArn}`;
	if (isExplicit) return [`A statement with "Deny" in ${article(policy)}${place} refuses ${what}`, "Remove or narrow that statement: an \"Allow\" in another policy does not help"];
	switch (policy) {
		case "session policy": return [`The session policy does not allow ${what}`, "Add it to inline-session-policy or managed-session-policies of this run, or remove that option"];
		case "permissions boundary": return [`The permissions boundary${place} of ${who} does not allow ${what}`, "Add it there, and to its policy too"];
		case "service control policy":
		case "resource control policy": return [`A ${policy}${place} of the organisation does not allow ${what}`, "Only its administrator can change that"];
		case "VPC endpoint policy": return [`The policy of the VPC endpoint does not allow ${what}`, "Add it there, or use another endpoint"];
		case "role trust policy":
		case "resource-based policy": return [`The ${policy}${place} does not allow ${what} for ${who}`, `Add ${who} there`];
		case void 0:
			if (missing?.action !== ASSUME_ROLE) return [`${capital(who)} needs ${what}. Add it to the policy of ${who}`];
			return [`${capital(who)} needs ${what} in its policy, and the trust policy of that role must name ${who}, with the external id if it asks for one. AWS says the same if the role does not exist`];
		case "identity-based policy": return [`${capital(who)} needs ${what}. Add it to the policy of ${who}`];
	}
}
function placeOf(missing) {
	const [, , service = "", region = "", account = ""] = missing?.resources[0]?.split(":") ?? [];
	if (!/^\d{12}$/.test(account) || !/^(?:redshift|redshift-serverless|elasticmapreduce)$/.test(service)) return [];
	return [`The cluster is looked for in the account ${account} and the Region ${region}, those of the role and the run. If it is in another account, no policy helps: give a role of that account, last in role-to-assume`];
}
function nameOf(arn) {
	const [, kind, name] = /:(assumed-role|role|user)\/(?:[^\s/]+\/)*?([\w+=,.@-]+)(?:\/[^/]*)?$/.exec(arn ?? "") ?? [];
	if (name === void 0) return "the role";
	return `the ${kind === "user" ? "user" : "role"} ${name}`;
}
function article(policy) {
	if (policy === void 0) return "a policy";
	return /^[aeiou]/i.test(policy) ? `an ${policy}` : `a ${policy}`;
}
function capital(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
// build/src/iam/subject-notes.js
function subjectNotes(subject, issuer) {
	const ids = issuer?.endsWith("/api/actions") ? /^repo:[^/:]+-\d+\/[^/:]+-\d+:/ : /^repo:[^/:]+@\d+\/[^/:]+@\d+:/;
	const environment = /:environment:([^:]+)/.exec(subject)?.[1];
	return [
		...environment === void 0 ? [] : [`The job has the environment ${environment}, so its subject has environment:${environment} in place of the branch. The settings of the environment say which branches may use it`],
		.../:pull_request$/.test(subject) ? ["A pull request started this run, so its subject has pull_request in place of the branch. Every pull request of the repository has this subject"] : [],
		...ids.test(subject) ? ["The subject has the ids of owner and repository. A policy with their names alone does not fit it"] : []
	];
}
// build/src/iam/trust-policy.js
const GOOGLE = "accounts.google.com";
function tokenTrustPolicy(token, place) {
	const host = hostOf(token.issuer);
	const isExact = token.subjects.every((subject) => changingIn(subject, token.changing).length === 0);
	const asWritten = isExact ? require_permission.exactly : (text) => withoutChanging(text, token.changing);
	const subject = { [`${host}:sub`]: require_permission.oneOrAll(token.subjects.map(asWritten)) };
	const audience = host === GOOGLE ? {
		[`${host}:oaud`]: require_permission.exactly(token.audience),
		[`${host}:aud`]: require_permission.exactly(token.authorizedParty ?? token.subjects[0] ?? "")
	} : { [`${host}:aud`]: require_permission.exactly(token.audience) };
	return require_permission.policyOf([{
		Effect: "Allow",
		Principal: { Federated: providerOf(token.issuer, place) },
		Action: require_permission.oneOrAll(["sts:AssumeRoleWithWebIdentity", ...token.hasSessionTags ? ["sts:TagSession"] : []]),
		Condition: isExact ? { StringEquals: {
			...audience,
			...subject
		} } : {
			StringEquals: audience,
			StringLike: subject
		}
	}]);
}
function providerOf(issuer, { partition, account }) {
	const host = hostOf(issuer);
	return host === GOOGLE ? GOOGLE : `arn:${partition}:iam::${account}:oidc-provider/${host}`;
}
function principalTrustPolicy(principals, externalId) {
	return require_permission.policyOf([{
		Effect: "Allow",
		Principal: { AWS: require_permission.oneOrAll(principals) },
		Action: "sts:AssumeRole",
		...externalId === void 0 ? {} : { Condition: { StringEquals: { "sts:ExternalId": require_permission.exactly(externalId) } } }
	}]);
}
function changingIn(subject, changing) {
	return changing.filter(({ pattern }) => pattern.test(subject));
}
function withoutChanging(subject, changing) {
	return changingIn(subject, changing).reduce((text, { pattern, by }) => text.replace(pattern, by), require_permission.literal(subject));
}
function hostOf(issuer) {
	return issuer.replace(/^https?:\/\//, "");
}
// build/src/iam/trust-advice.js
function trustAdvice(code, reason, token) {
	const { claims, role, surface } = token;
	const causes = causesOf(code, reason, token);
	if (!causes) return void 0;
	const { issuer = "-", subject = "-", audiences } = claims;
	return [
		`The role is ${role}. The token says:`,
		`Issuer: ${issuer}`,
		`Subject: ${subject}`,
		`Audience: ${audiences.join(" ")}`,
		...causes,
		policyHint("trust", surface)
	].join("\n");
}
function causesOf(code, reason, { claims, role }) {
	const [, partition = "aws", , , account = ""] = role.split(":");
	const { issuer = "", subject = "", audiences } = claims;
	const provider = providerOf(issuer, {
		partition,
		account
	});
	if (/^AccessDenied/.test(code)) return [
		`Either the role does not exist, or its trust policy does not name the provider ${provider}, this subject and this audience. IAM compares upper and lower case, and StringEquals knows no wildcard`,
		...subjectNotes(subject, issuer),
		...capitals(subject),
		...sessionTags(claims)
	];
	if (!/^InvalidIdentityToken/.test(code)) return void 0;
	if (/no openidconnect provider/i.test(reason)) return [`The account ${account} of the role has no identity provider for this issuer. A provider of another issuer, or of another account, does not help. To add it: aws iam create-open-id-connect-provider --url ${issuer} --client-id-list ${audiences[0] ?? "AUDIENCE"}`];
	if (/audience/i.test(reason)) return [`The identity provider does not list this audience. To add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${provider} --client-id ${audiences[0] ?? "AUDIENCE"}`, ...audiences.length > 1 ? ["The token has several audiences. Declare exactly one for AWS"] : []];
}
function capitals(subject) {
	const name = /^(?:repo|project_path|organization):([^:]+)/.exec(subject)?.[1];
	if (name === void 0 || name === name.toLowerCase()) return [];
	return [`The subject has capital letters in ${name}: write them in the policy as they are here`];
}
function sessionTags({ hasSessionTags }) {
	return hasSessionTags ? ["The token sets session tags: the trust policy must allow sts:TagSession too"] : [];
}
// build/src/iam/explain.js
function explainDenial(error, call) {
	if (!(error instanceof require_index.ServiceError) || !isDenial(error.code)) return error;
	return withAdvice(error, denialAdvice(error.reason, call));
}
function explainTrust(error, token) {
	if (!(error instanceof require_index.ServiceError)) return error;
	const advice = trustAdvice(error.code, error.reason, token);
	return advice === void 0 ? error : withAdvice(error, advice);
}
function explainNotFound(error, { account, region }) {
	if (!(error instanceof require_index.ServiceError) || !/^(?:ClusterNotFound|ResourceNotFound)/.test(error.code)) return error;
	return withAdvice(error, `AWS looked in ${account === void 0 ? "the session's account" : `the account ${account}`} and the Region ${region}. If the cluster is elsewhere, give its Region, or a role of its account`);
}
function withAdvice(error, advice) {
	if (error.advice !== void 0) return error;
	const { operation, code, reason, details, cause } = error;
	return new require_index.ServiceError(operation, {
		code,
		message: reason,
		details,
		advice
	}, cause === void 0 ? {} : { cause });
}
Object.defineProperty(exports, "call", {
	enumerable: true,
	get: function() {
		return call;
	}
});
Object.defineProperty(exports, "changingIn", {
	enumerable: true,
	get: function() {
		return changingIn;
	}
});
Object.defineProperty(exports, "checkedTransport", {
	enumerable: true,
	get: function() {
		return checkedTransport;
	}
});
Object.defineProperty(exports, "explainDenial", {
	enumerable: true,
	get: function() {
		return explainDenial;
	}
});
Object.defineProperty(exports, "explainNotFound", {
	enumerable: true,
	get: function() {
		return explainNotFound;
	}
});
Object.defineProperty(exports, "explainTrust", {
	enumerable: true,
	get: function() {
		return explainTrust;
	}
});
Object.defineProperty(exports, "identityOptions", {
	enumerable: true,
	get: function() {
		return identityOptions;
	}
});
Object.defineProperty(exports, "identityRules", {
	enumerable: true,
	get: function() {
		return identityRules;
	}
});
Object.defineProperty(exports, "jsonObjectIn", {
	enumerable: true,
	get: function() {
		return jsonObjectIn;
	}
});
Object.defineProperty(exports, "policyHint", {
	enumerable: true,
	get: function() {
		return policyHint;
	}
});
Object.defineProperty(exports, "principalTrustPolicy", {
	enumerable: true,
	get: function() {
		return principalTrustPolicy;
	}
});
Object.defineProperty(exports, "problemWithLogin", {
	enumerable: true,
	get: function() {
		return problemWithLogin;
	}
});
Object.defineProperty(exports, "problemWithPair", {
	enumerable: true,
	get: function() {
		return problemWithPair;
	}
});
Object.defineProperty(exports, "problemWithText", {
	enumerable: true,
	get: function() {
		return problemWithText;
	}
});
Object.defineProperty(exports, "problemWithToken", {
	enumerable: true,
	get: function() {
		return problemWithToken;
	}
});
Object.defineProperty(exports, "roleArn", {
	enumerable: true,
	get: function() {
		return roleArn;
	}
});
Object.defineProperty(exports, "roleChainingProblems", {
	enumerable: true,
	get: function() {
		return roleChainingProblems;
	}
});
Object.defineProperty(exports, "secretText", {
	enumerable: true,
	get: function() {
		return secretText;
	}
});
Object.defineProperty(exports, "shExport", {
	enumerable: true,
	get: function() {
		return shExport;
	}
});
Object.defineProperty(exports, "shellQuoted", {
	enumerable: true,
	get: function() {
		return shellQuoted;
	}
});
Object.defineProperty(exports, "subjectNotes", {
	enumerable: true,
	get: function() {
		return subjectNotes;
	}
});
Object.defineProperty(exports, "tokenTrustPolicy", {
	enumerable: true,
	get: function() {
		return tokenTrustPolicy;
	}
});
Object.defineProperty(exports, "withoutToken", {
	enumerable: true,
	get: function() {
		return withoutToken;
	}
});
