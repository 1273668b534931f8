const require_index = require("./index.js");
const require_limits = require("./limits.js");
const require_names = require("./names.js");
const require_host = require("./host.js");
const require_client = require("./client.js");
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
	return url !== void 0 && /^http:/i.test(url) && URL.canParse(url) && !require_host.isThisMachine(new URL(url).hostname);
}
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
		if (!named.has(service.id) && !require_host.isThisMachine(hostname) && !isOfAws(hostname, service.id)) log.warning(`Requests to ${service.title} go to ${require_index.quote(host)}, which is not an endpoint of AWS (${found.from})`);
		named.add(service.id);
		return found.value;
	};
}
function optionFor(service, values) {
	if (service.id === require_client.sts.id) return values["sts-endpoint-url"];
	return service.id === require_client.sso.id ? void 0 : values["endpoint-url"];
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
Object.defineProperty(exports, "impossible", {
	enumerable: true,
	get: function() {
		return impossible;
	}
});
Object.defineProperty(exports, "withUser", {
	enumerable: true,
	get: function() {
		return withUser;
	}
});
