const require_index = require("./index.js");
const require_secret = require("./secret.js");
const require_host = require("./host.js");
let node_net = require("node:net");
// build/src/aws/no-proxy.js
function isWithoutProxy({ hostname, port }, exceptions) {
	const host = require_host.withoutBrackets(hostname.toLowerCase());
	return exceptions.toLowerCase().split(/[\s,]+/).some((entry) => {
		const [name, onlyPort] = split(entry);
		if (onlyPort !== void 0 && onlyPort !== port) return false;
		return name !== "" && (name === "*" || ((0, node_net.isIP)(host) === 0 ? isBelow(host, name) : isAddressOf(host, name)));
	});
}
function split(entry) {
	const [, inBrackets, afterBrackets] = /^\[([\da-f:.]+)\](?::(\d+))?$/.exec(entry) ?? [];
	if (inBrackets !== void 0) return [inBrackets, afterBrackets === void 0 ? void 0 : Number(afterBrackets)];
	const colon = entry.indexOf(":");
	return colon >= 0 && /^\d+$/.test(entry.slice(colon + 1)) ? [entry.slice(0, colon), Number(entry.slice(colon + 1))] : [entry, void 0];
}
function isBelow(host, entry) {
	const name = withoutLastDot(host);
	const domain = withoutLastDot(entry.replace(/^\*?\./, ""));
	return domain !== "" && (name === domain || name.endsWith(`.${domain}`));
}
function withoutLastDot(name) {
	return name.endsWith(".") ? name.slice(0, -1) : name;
}
function isAddressOf(address, entry) {
	if (entry.endsWith(".*")) return address.startsWith(entry.slice(0, -1));
	const [network = "", bits, ...more] = entry.split("/");
	const family = (0, node_net.isIP)(network) === 6 ? "ipv6" : "ipv4";
	const longest = family === "ipv6" ? 128 : 32;
	const length = bits === void 0 ? longest : Number(bits);
	if ((0, node_net.isIP)(network) === 0 || more.length > 0 || !/^\d*$/.test(bits ?? "") || length > longest) return false;
	const list = new node_net.BlockList();
	list.addSubnet(network, length, family);
	return list.check(address, (0, node_net.isIP)(address) === 6 ? "ipv6" : "ipv4");
}
// build/src/aws/proxy.js
function proxyFor({ protocol, hostname, port }, env) {
	if (protocol !== "https:") return void 0;
	const exceptions = require_index.variable(env, "no_proxy") ?? require_index.variable(env, "NO_PROXY") ?? "";
	return isWithoutProxy({
		hostname,
		port: port ?? 443
	}, exceptions) ? void 0 : proxyOf(env);
}
function proxyOf(env) {
	const [name, text] = ["https_proxy", "HTTPS_PROXY"].map((each) => [each, require_index.variable(env, each)?.trim()]).find(([, value]) => value) ?? [];
	if (name === void 0 || !text) return void 0;
	const address = text.includes("://") ? text : `http://${text}`;
	const scheme = address.slice(0, address.indexOf(":")).toLowerCase();
	if (scheme !== "http" && scheme !== "https") throw new require_index.FailureError(`${name}: a proxy of the kind ${require_index.quote(`${scheme}://`)} is not supported. Set the URL of an HTTP proxy, such as http://proxy.example.com:3128`);
	if (/[/?#]/.test(address.slice(scheme.length + 3).replace(/\/$/, "")) || !URL.canParse(address)) throw new require_index.FailureError(`${name} ${NOT_A_URL}`);
	const url = new URL(address);
	return {
		protocol: `${scheme}:`,
		host: require_host.withoutBrackets(url.hostname),
		port: Number(url.port || (scheme === "https" ? 443 : 80)),
		authorization: authorizationOf(url),
		name: `the proxy ${url.host}`
	};
}
const NOT_A_URL = "is not a URL of the form http://USER:PASSWORD@HOST:PORT. Percent-encode special characters of the user and the password, such as # (%23), / (%2F) and ? (%3F). The value is not shown, since it may hold a password";
function authorizationOf({ username, password }) {
	if (username === "" && password === "") return void 0;
	const bytes = Buffer.concat([
		decoded(username),
		Buffer.from(":"),
		decoded(password)
	]);
	const authorization = new require_secret.Secret(`Basic ${bytes.toString("base64")}`);
	for (const secret of [authorization, new require_secret.Secret(decoded(password).toString())]) require_index.keepOutOfMessages(secret);
	return authorization;
}
function decoded(text) {
	const parts = text.split(/(%[\da-f]{2})/i);
	return Buffer.concat(parts.map((part, index) => index % 2 === 1 ? Buffer.from(part.slice(1), "hex") : Buffer.from(part)));
}
Object.defineProperty(exports, "proxyFor", {
	enumerable: true,
	get: function() {
		return proxyFor;
	}
});
Object.defineProperty(exports, "proxyOf", {
	enumerable: true,
	get: function() {
		return proxyOf;
	}
});
