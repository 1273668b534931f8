const require_index = require("./index.js");
const require_httpResponse = require("./httpResponse.js");
const require_buildQueryString = require("./buildQueryString.js");
const require_names = require("./names.js");
const require_transport_error = require("./transport-error.js");
const require_context = require("./context.js");
const require_secret = require("./secret.js");
let node_http = require("node:http");
let node_https = require("node:https");
let node_net = require("node:net");
let node_tls = require("node:tls");
// build/src/aws/exchange.js
const LARGEST_ANSWER = 262144;
function exchange(request, options) {
	const { connectTimeout, readTimeout, surface, signal } = options;
	return new Promise((resolve, reject) => {
		const call = open(request, options);
		let timer;
		const end = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", aborted);
			call.destroy();
		};
		const fail = (error) => {
			end();
			reject(error);
		};
		const aborted = () => fail(abortError());
		const allow = (limit, what, option) => {
			clearTimeout(timer);
			if (limit === 0) return;
			const late = () => fail(new require_transport_error.TransportError("transient", `${what} within ${require_index.seconds(limit)} (${require_names.shown(option, surface)})`));
			timer = setTimeout(late, limit * 1e3);
		};
		const read = () => allow(readTimeout, "no answer", "cli-read-timeout");
		allow(connectTimeout, "no connection", "cli-connect-timeout");
		signal?.addEventListener("abort", aborted, { once: true });
		call.on("error", fail);
		call.on("socket", (socket) => socket.once(request.protocol === "https:" ? "secureConnect" : "connect", read));
		call.on("upgrade", (_, socket) => {
			socket.destroy();
			fail(new require_transport_error.TransportError("final", "got HTTP 101 (Switching Protocols), which is not an answer"));
		});
		call.on("response", (response) => {
			const chunks = [];
			let size = 0;
			read();
			response.on("error", fail);
			response.on("data", (chunk) => {
				size += chunk.length;
				chunks.push(chunk);
				if (size > LARGEST_ANSWER) fail(tooLarge());
				else read();
			});
			response.on("end", () => {
				end();
				resolve(whole(response, Buffer.concat(chunks)));
			});
		});
		if (signal?.aborted) aborted();
		else call.end(request.body);
	});
}
function open(request, { tunnel, tlsOptions }) {
	const { protocol, method, headers, port, path } = request;
	const query = require_buildQueryString.buildQueryString(request.query ?? {});
	const host = require_transport_error.withoutBrackets(request.hostname);
	const options = {
		method,
		host,
		port,
		headers,
		path: query ? `${path}?${query}` : path
	};
	if (protocol !== "https:") return (0, node_http.request)({
		...options,
		agent: false
	});
	if (!tunnel) return (0, node_https.request)({
		...options,
		...tlsOptions,
		agent: false
	});
	const servername = (0, node_net.isIP)(host) === 0 ? { servername: host } : {};
	return (0, node_https.request)({
		...options,
		createConnection: () => (0, node_tls.connect)({
			socket: tunnel,
			host,
			...servername,
			...tlsOptions,
			ALPNProtocols: ["http/1.1"]
		})
	});
}
function whole({ statusCode = 0, statusMessage, headers }, body) {
	const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
	const response = new require_httpResponse.HttpResponse({
		statusCode,
		headers: Object.fromEntries(texts),
		...statusMessage === void 0 ? {} : { reason: statusMessage }
	});
	return Object.assign(response, { body });
}
function tooLarge() {
	return new require_transport_error.TransportError("final", "the answer is larger than 256 KiB and is not used. Is a proxy or a sign-in page in between?");
}
function abortError() {
	return Object.assign(/* @__PURE__ */ new Error("Request aborted"), { name: "AbortError" });
}
// build/src/aws/no-proxy.js
function isWithoutProxy({ hostname, port }, exceptions) {
	const host = require_transport_error.withoutBrackets(hostname.toLowerCase());
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
	const exceptions = require_context.variable(env, "no_proxy") ?? require_context.variable(env, "NO_PROXY") ?? "";
	return isWithoutProxy({
		hostname,
		port: port ?? 443
	}, exceptions) ? void 0 : proxyOf(env);
}
function proxyOf(env) {
	const [name, text] = ["https_proxy", "HTTPS_PROXY"].map((each) => [each, require_context.variable(env, each)?.trim()]).find(([, value]) => value) ?? [];
	if (name === void 0 || !text) return void 0;
	const address = text.includes("://") ? text : `http://${text}`;
	const scheme = address.slice(0, address.indexOf(":")).toLowerCase();
	if (scheme !== "http" && scheme !== "https") throw new require_index.FailureError(`${name}: a proxy of the kind ${require_index.quote(`${scheme}://`)} is not supported. Set the URL of an HTTP proxy, such as http://proxy.example.com:3128`);
	if (/[/?#]/.test(address.slice(scheme.length + 3).replace(/\/$/, "")) || !URL.canParse(address)) throw new require_index.FailureError(`${name} ${NOT_A_URL}`);
	const url = new URL(address);
	return {
		protocol: `${scheme}:`,
		host: require_transport_error.withoutBrackets(url.hostname),
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
// build/src/aws/network-failure.js
const PASSING = /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE)$/;
const GARBAGE = /^HPE_/;
const CERTIFICATE = /CERT|SELF_SIGNED|ISSUER|VERIFY/;
const TLS = /CRL|^EPROTO$|^ERR_SSL_|^ERR_TLS_/;
function networkFailure(thrown, surface) {
	const code = networkCode(thrown);
	if (code === void 0) return void 0;
	return {
		kind: PASSING.test(code) || GARBAGE.test(code) ? "transient" : "final",
		reason: reasonOf(code, surface),
		cause: /* @__PURE__ */ new Error(`${code}: ${require_index.sanitize(thrown.message)}`)
	};
}
function networkCode(thrown) {
	const code = require_index.codeOf(thrown);
	if (code !== void 0 && [
		PASSING,
		GARBAGE,
		CERTIFICATE,
		TLS
	].some((each) => each.test(code))) return code;
	return thrown.message === "aborted" || thrown.message === "socket hang up" ? "ECONNRESET" : void 0;
}
function reasonOf(code, surface) {
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "the host name could not be resolved";
	if (code === "ECONNREFUSED") return "the connection was refused";
	if (code === "ETIMEDOUT") return noAnswerInTime(surface);
	if (GARBAGE.test(code)) return "the answer is not HTTP";
	if (PASSING.test(code)) return "the connection was lost";
	if (CERTIFICATE.test(code)) return "the certificate of the server is not trusted";
	return "the connection failed";
}
function noAnswerInTime(surface) {
	return `no answer in time (${require_names.shown("cli-connect-timeout", surface)}, ${require_names.shown("cli-read-timeout", surface)})`;
}
// build/src/aws/tunnel.js
function openTunnel(proxy, { target, connectTimeout, tlsOptions, surface, signal }) {
	return new Promise((resolve, reject) => {
		const { host, port, authorization } = proxy;
		const call = (proxy.protocol === "https:" ? node_https.request : node_http.request)({
			...tlsOptions,
			agent: false,
			method: "CONNECT",
			host,
			port,
			path: target,
			headers: {
				host: target,
				...authorization ? { "proxy-authorization": authorization.reveal() } : {}
			}
		});
		let timer;
		const end = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", aborted);
		};
		const fail = (error) => {
			end();
			call.destroy();
			reject(error);
		};
		const aborted = () => fail(abortError());
		const late = () => fail(new require_transport_error.TransportError("transient", `${proxy.name} did not answer within ${require_index.seconds(connectTimeout)} (${require_names.shown("cli-connect-timeout", surface)})`));
		if (connectTimeout > 0) timer = setTimeout(late, connectTimeout * 1e3);
		signal?.addEventListener("abort", aborted, { once: true });
		call.on("error", (error) => fail(explained(error, {
			proxy,
			surface
		})));
		call.on("connect", ({ statusCode = 0, headers }, socket, head) => {
			if (!(statusCode >= 200 && statusCode < 300 && head.length === 0)) {
				socket.destroy();
				return fail(refusal(proxy, {
					target,
					status: statusCode,
					retryAfter: headers["retry-after"]
				}));
			}
			end();
			resolve(socket);
		});
		if (signal?.aborted) aborted();
		else call.end();
	});
}
function explained(error, { proxy, surface }) {
	const failure = networkFailure(error, surface);
	if (!failure) return error;
	return new require_transport_error.TransportError(failure.kind, `${proxy.name}: ${failure.reason}`, { cause: failure.cause });
}
function refusal({ name, authorization }, { target, status, retryAfter }) {
	const headers = retryAfter === void 0 ? {} : { "retry-after": retryAfter };
	const message = status === 407 ? `${name} ${authorization ? "refused the user and the password" : "wants a user and a password"} of HTTPS_PROXY (HTTP 407)` : `${name} refused to connect to ${target} (HTTP ${status})`;
	return new require_transport_error.TransportError(require_transport_error.kindOfStatus(status), message, { headers });
}
Object.defineProperty(exports, "abortError", {
	enumerable: true,
	get: function() {
		return abortError;
	}
});
Object.defineProperty(exports, "exchange", {
	enumerable: true,
	get: function() {
		return exchange;
	}
});
Object.defineProperty(exports, "networkFailure", {
	enumerable: true,
	get: function() {
		return networkFailure;
	}
});
Object.defineProperty(exports, "noAnswerInTime", {
	enumerable: true,
	get: function() {
		return noAnswerInTime;
	}
});
Object.defineProperty(exports, "openTunnel", {
	enumerable: true,
	get: function() {
		return openTunnel;
	}
});
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
