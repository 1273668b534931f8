const require_index = require("./index.js");
const require_httpRequest = require("./httpRequest.js");
const require_names = require("./names.js");
const require_transport_error = require("./transport-error.js");
const require_context = require("./context.js");
const require_secret = require("./secret.js");
const require_read = require("./read.js");
const require_setting = require("./setting.js");
// build/src/aws/clear-text.js
const NAMES = ["endpoint-url", "sts-endpoint-url"];
function clearTextProblems(values, surface) {
	if (values["allow-insecure-endpoint"]) return [];
	return NAMES.flatMap((name) => {
		const problem = clearTextProblem(values[name], surface, name);
		return problem === void 0 ? [] : [`${require_names.shown(name, surface)}: ${problem}`];
	});
}
function clearTextProblem(url, surface, name = "endpoint-url") {
	if (!isClearTextElsewhere(url)) return void 0;
	const { port } = new URL(url);
	const local = assigned(name, `http://127.0.0.1:${port || "80"}`, surface);
	const allowed = surface === "action" ? "allow-insecure-endpoint: true" : require_names.shown("allow-insecure-endpoint", surface);
	return `${require_index.quote(url)} must begin with https://; http is accepted for this machine only, since tokens would travel in clear. Publish the port of a service container and give ${local}, or give ${assigned(name, "URL", surface)} with ${allowed}`;
}
function warnOfClearText(values, { log, surface }) {
	for (const name of NAMES) {
		const url = values[name];
		if (!isClearTextElsewhere(url)) continue;
		log.warning(`${require_names.shown("allow-insecure-endpoint", surface)}: requests to ${require_index.quote(new URL(url).host)} are not encrypted. Who listens on the way can read the token and the login`);
	}
}
function assigned(name, value, surface) {
	return surface === "action" ? `${name}: ${value}` : `${require_names.shown(name, surface)} ${value}`;
}
function isClearTextElsewhere(url) {
	return url !== void 0 && /^http:/i.test(url) && URL.canParse(url) && !require_transport_error.isThisMachine(new URL(url).hostname);
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
function problemWithLogin({ username, password, expiresAt }, now) {
	const user = username;
	const secret = password?.reveal();
	if (user === void 0 || user === "") return "without a user name";
	if (secret === void 0 || secret === "") return "without a password";
	if (typeof user !== "string") return "with a user name that is not text";
	if (typeof secret !== "string") return "with a password that is not text";
	if (!isPlain(user)) return "with control characters in the user name";
	if (!isPlain(secret)) return "with control characters in the password";
	if (!/\S/.test(user)) return "with a user name of blanks only";
	if (!/\S/.test(secret)) return "with a password of blanks only";
	if (secret.length < SHORTEST_PASSWORD) return `with a password of fewer than ${SHORTEST_PASSWORD} characters`;
	if (!expiresAt || Number.isNaN(expiresAt.getTime())) return "without an expiry";
	if (expiresAt.getTime() <= now) return `that expired at ${expiresAt.toISOString()}; is the clock right?`;
}
function isPlain(text) {
	return text.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
}
// build/src/aws/client.js
const sts = {
	id: "sts",
	title: "STS",
	wire: "xml",
	endpointVariable: "AWS_ENDPOINT_URL_STS"
};
const sso = {
	id: "sso",
	title: "IAM Identity Center",
	wire: "json",
	endpointVariable: "AWS_ENDPOINT_URL_SSO"
};
function clientSettings(service, connection, keys, { readable } = {}) {
	const endpoint = connection.endpoint(service);
	return {
		region: connection.region,
		maxAttempts: 1,
		retryMode: "standard",
		defaultsMode: "standard",
		requestHandler: guarded(connection.transport, {
			service,
			readable
		}),
		customUserAgent: "cluster-credentials",
		profile: connection.profile.name,
		ignoreConfiguredEndpointUrls: true,
		useFipsEndpoint: connection.useFips && endpoint === void 0,
		useDualstackEndpoint: connection.useDualstack && endpoint === void 0,
		...endpoint === void 0 ? {} : { endpoint },
		...keys ? { credentials: revealed(keys) } : {
			credentials: noKeys,
			signer: unsigned
		}
	};
}
function guarded(transport, { service, readable }) {
	let last = "";
	return {
		...transport,
		async handle(request, options) {
			const { response } = await transport.handle(request, options);
			checkEnvelope(response, service);
			last = Buffer.from(response.body).toString("utf8");
			if (readable) response.body = Buffer.from(readable(last));
			return { response };
		},
		lastAnswer: () => last
	};
}
function revealed({ accessKeyId, secretAccessKey, sessionToken }) {
	for (const secret of [secretAccessKey, sessionToken]) if (secret) require_index.keepOutOfMessages(secret);
	return {
		accessKeyId,
		secretAccessKey: secretAccessKey.reveal(),
		...sessionToken ? { sessionToken: sessionToken.reveal() } : {}
	};
}
const noKeys = {
	accessKeyId: "",
	secretAccessKey: ""
};
const unsigned = { sign: async (request) => request };
// build/src/aws/endpoint.js
function endpoints(values, { env, profile, log, surface }) {
	const isIgnored = require_setting.isOn(require_setting.variableSetting(env, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS") ?? profile.find("ignore_configured_endpoint_urls"));
	warnOfClearText(values, {
		log,
		surface
	});
	const named = /* @__PURE__ */ new Set();
	return (service) => {
		const option = optionFor(service, values);
		if (option !== void 0 || isIgnored) return option;
		const found = configured(service, env, profile);
		if (!found) return void 0;
		refuseUnsafe(found, surface);
		const { hostname, host } = new URL(found.value);
		if (!named.has(service.id) && !require_transport_error.isThisMachine(hostname) && !isOfAws(hostname, service.id)) log.warning(`Requests to ${service.title} go to ${require_index.quote(host)}, which is not an endpoint of AWS (${found.from})`);
		named.add(service.id);
		return found.value;
	};
}
function optionFor(service, values) {
	if (service.id === sts.id) return values["sts-endpoint-url"];
	return service.id === sso.id ? void 0 : values["endpoint-url"];
}
function configured({ id, endpointVariable }, env, profile) {
	return require_setting.variableSetting(env, endpointVariable) ?? require_setting.variableSetting(env, "AWS_ENDPOINT_URL") ?? profile.serviceSetting(id.replaceAll("-", "_"), "endpoint_url") ?? profile.find("endpoint_url");
}
const endpointForm = {
	regex: /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/i,
	says: "a URL such as https://host, without user, query or fragment"
};
const withUser = {
	matches: (text) => /^[^/]*\/\/[^/]*@/.test(text),
	says: "must not hold a user and a password; the value is not shown",
	unquoted: true
};
const impossible = {
	matches: (text) => endpointForm.regex.test(text) && !URL.canParse(text),
	says: "must be a URL with a host name and a port that exist"
};
function refuseUnsafe({ from, value }, surface) {
	const problem = require_read.problemWith(value, {
		pattern: endpointForm,
		refuses: [withUser, impossible]
	}) ?? clearTextProblem(value, surface);
	if (problem !== void 0) throw new require_index.FailureError(`${from}: ${problem}`);
}
function isOfAws(hostname, service) {
	return new RegExp(`^(?:(?:vpce-[a-z0-9-]+\\.)?${(service === "emr" ? "elasticmapreduce" : service === "sso" ? "portal.sso" : service).replaceAll(".", "\\.")}(?:-fips)?(?:\\.[a-z0-9-]+)?(?:\\.vpce)?|[a-z0-9-]+\\.elasticmapreduce)\\.(?:${DOMAINS})$`).test(hostname.toLowerCase());
}
const DOMAINS = [
	"amazonaws\\.com(?:\\.cn)?",
	"api\\.aws",
	"api\\.amazonwebservices\\.com\\.cn",
	"amazonaws\\.eu",
	"c2s\\.ic\\.gov",
	"sc2s\\.sgov\\.gov"
].join("|");
// build/src/aws/region.js
const ZONE = /^((?:[a-z]+-)+\d+)(?:-[a-z]+-\d+)?[a-z]$/;
const regionName = {
	pattern: {
		regex: /^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{1,63}(?<!-)$/,
		says: "the name of a Region, such as eu-central-1"
	},
	refuses: [
		{
			matches: (text) => /\$|\{\{|%\w+%/.test(text),
			says: "holds a variable that was not replaced"
		},
		{
			matches: (text) => /^["'].*["']$/.test(text),
			says: "has quotation marks around it; remove them"
		},
		{
			matches: (text) => /[A-Z]/.test(text),
			says: "has capital letters; the name of a Region has none"
		},
		{
			matches: (text) => ZONE.test(text),
			says: "is an Availability Zone; give its Region, such as us-east-1"
		}
	]
};
function findRegion({ option, surface, env, profile }) {
	const found = (option === void 0 ? void 0 : {
		from: require_names.shown("region", surface),
		value: option
	}) ?? require_setting.variableSetting(env, "AWS_REGION") ?? require_setting.variableSetting(env, "AWS_DEFAULT_REGION") ?? profile.find("region");
	if (!found) return void 0;
	const problem = require_read.problemWith(found.value, regionName);
	if (problem !== void 0) throw new require_index.FailureError(`${found.from}: ${problem}`);
	return found.value;
}
function noRegion({ surface, profile }) {
	throw new require_index.ConfigurationError(`No Region. Give ${require_names.shown("region", surface)}, or set AWS_REGION or AWS_DEFAULT_REGION in the environment, or region in the profile "${profile.name}"`, { code: "NoRegion" });
}
const PARTITIONS = [
	["cn-", "aws-cn"],
	["us-gov-", "aws-us-gov"],
	["us-isob-", "aws-iso-b"],
	["us-isof-", "aws-iso-f"],
	["us-iso-", "aws-iso"],
	["eu-isoe-", "aws-iso-e"],
	["eusc-", "aws-eusc"]
];
function partitionOf(region) {
	return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
function refuseOtherPartition(arn, region) {
	const ofRole = arn.split(":")[1];
	const ofRegion = partitionOf(region);
	if (ofRole === ofRegion) return;
	throw new require_index.ConfigurationError(`The Region ${region} belongs to the partition ${ofRegion}, and the role ${arn} to ${ofRole}. Give a Region and a role of the same partition`);
}
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
// build/src/aws/exact-path.js
function exactPath(endpoint) {
	const path = endpoint === void 0 ? "/" : new URL(endpoint).pathname;
	return { applyToStack(stack) {
		stack.add((next) => (args) => {
			if (require_httpRequest.HttpRequest.isInstance(args.request) && args.request.path === `${path}/`) args.request.path = path;
			return next(args);
		}, {
			step: "build",
			name: "exactPath"
		});
	} };
}
Object.defineProperty(exports, "clearTextProblems", {
	enumerable: true,
	get: function() {
		return clearTextProblems;
	}
});
Object.defineProperty(exports, "clientSettings", {
	enumerable: true,
	get: function() {
		return clientSettings;
	}
});
Object.defineProperty(exports, "endpointForm", {
	enumerable: true,
	get: function() {
		return endpointForm;
	}
});
Object.defineProperty(exports, "endpoints", {
	enumerable: true,
	get: function() {
		return endpoints;
	}
});
Object.defineProperty(exports, "exactPath", {
	enumerable: true,
	get: function() {
		return exactPath;
	}
});
Object.defineProperty(exports, "findRegion", {
	enumerable: true,
	get: function() {
		return findRegion;
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
Object.defineProperty(exports, "impossible", {
	enumerable: true,
	get: function() {
		return impossible;
	}
});
Object.defineProperty(exports, "jsonObjectIn", {
	enumerable: true,
	get: function() {
		return jsonObjectIn;
	}
});
Object.defineProperty(exports, "noRegion", {
	enumerable: true,
	get: function() {
		return noRegion;
	}
});
Object.defineProperty(exports, "partitionOf", {
	enumerable: true,
	get: function() {
		return partitionOf;
	}
});
Object.defineProperty(exports, "problemWithLogin", {
	enumerable: true,
	get: function() {
		return problemWithLogin;
	}
});
Object.defineProperty(exports, "refuseOtherPartition", {
	enumerable: true,
	get: function() {
		return refuseOtherPartition;
	}
});
Object.defineProperty(exports, "regionName", {
	enumerable: true,
	get: function() {
		return regionName;
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
Object.defineProperty(exports, "sso", {
	enumerable: true,
	get: function() {
		return sso;
	}
});
Object.defineProperty(exports, "sts", {
	enumerable: true,
	get: function() {
		return sts;
	}
});
Object.defineProperty(exports, "withUser", {
	enumerable: true,
	get: function() {
		return withUser;
	}
});
Object.defineProperty(exports, "withoutToken", {
	enumerable: true,
	get: function() {
		return withoutToken;
	}
});
