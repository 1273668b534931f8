const require_index = require("./index.js");
const require_names = require("./names.js");
const require_transport_error = require("./transport-error.js");
const require_limits = require("./limits.js");
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
	const problem = require_limits.problemWith(value, {
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
	const problem = require_limits.problemWith(found.value, regionName);
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
// build/src/iam/policy.js
function policyOf(statements) {
	return {
		Version: "2012-10-17",
		Statement: statements
	};
}
function policyText(policies) {
	return JSON.stringify(policies, null, 2);
}
function oneOrAll(texts) {
	const [only = ""] = texts;
	return texts.length === 1 ? only : texts;
}
function exactly(text) {
	return text.replaceAll("${", "${$}{");
}
function literal(text) {
	return exactly(text).replace(/[*?]/g, (wildcard) => `\${${wildcard}}`);
}
// build/src/iam/permission.js
const PLACEHOLDERS = {
	region: "REGION",
	account: "ACCOUNT_ID"
};
function arnIn({ partition, region, account }, service, resource) {
	return [
		"arn",
		partition,
		service,
		region ?? PLACEHOLDERS.region,
		account ?? PLACEHOLDERS.account,
		resource
	].join(":");
}
function assumePermission(roleArn) {
	return {
		sid: "NextRole",
		action: "sts:AssumeRole",
		resources: [roleArn]
	};
}
function identityPolicy(permissions) {
	return policyOf(permissions.map(({ sid, action, resources, condition }) => ({
		Sid: sid,
		Effect: "Allow",
		Action: action,
		Resource: oneOrAll(resources),
		...condition ? { Condition: condition } : {}
	})));
}
Object.defineProperty(exports, "PLACEHOLDERS", {
	enumerable: true,
	get: function() {
		return PLACEHOLDERS;
	}
});
Object.defineProperty(exports, "arnIn", {
	enumerable: true,
	get: function() {
		return arnIn;
	}
});
Object.defineProperty(exports, "assumePermission", {
	enumerable: true,
	get: function() {
		return assumePermission;
	}
});
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
Object.defineProperty(exports, "exactly", {
	enumerable: true,
	get: function() {
		return exactly;
	}
});
Object.defineProperty(exports, "findRegion", {
	enumerable: true,
	get: function() {
		return findRegion;
	}
});
Object.defineProperty(exports, "identityPolicy", {
	enumerable: true,
	get: function() {
		return identityPolicy;
	}
});
Object.defineProperty(exports, "impossible", {
	enumerable: true,
	get: function() {
		return impossible;
	}
});
Object.defineProperty(exports, "literal", {
	enumerable: true,
	get: function() {
		return literal;
	}
});
Object.defineProperty(exports, "noRegion", {
	enumerable: true,
	get: function() {
		return noRegion;
	}
});
Object.defineProperty(exports, "oneOrAll", {
	enumerable: true,
	get: function() {
		return oneOrAll;
	}
});
Object.defineProperty(exports, "partitionOf", {
	enumerable: true,
	get: function() {
		return partitionOf;
	}
});
Object.defineProperty(exports, "policyOf", {
	enumerable: true,
	get: function() {
		return policyOf;
	}
});
Object.defineProperty(exports, "policyText", {
	enumerable: true,
	get: function() {
		return policyText;
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
