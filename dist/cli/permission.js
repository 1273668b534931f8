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
// build/src/aws/client.js
const sts = {
	id: "sts",
	title: "STS",
	wire: "xml",
	endpointVariable: "AWS_ENDPOINT_URL_STS",
	hostName: "sts",
	plainFips: ["aws-us-gov"],
	protocol: async () => {
		const { queryProtocol } = await Promise.resolve().then(() => require("./query.js"));
		return queryProtocol({
			namespace: "com.amazonaws.sts",
			version: "2011-06-15"
		});
	}
};
const sso = {
	id: "sso",
	title: "IAM Identity Center",
	endpointVariable: "AWS_ENDPOINT_URL_SSO"
};
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
