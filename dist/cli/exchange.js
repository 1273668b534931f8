const require_buildQueryString = require("./buildQueryString.js");
const require_httpResponse = require("./httpResponse.js");
const require_index = require("./index.js");
const require_names = require("./names.js");
const require_host = require("./host.js");
const require_transport_error = require("./transport-error.js");
let node_http = require("node:http");
let node_https = require("node:https");
let node_net = require("node:net");
let node_tls = require("node:tls");
// build/src/aws/secure.js
function beginTls({ hostname, port = 443, tunnel, tlsOptions }) {
	const host = require_host.withoutBrackets(hostname);
	const servername = (0, node_net.isIP)(host) === 0 ? { servername: host } : {};
	return (0, node_tls.connect)({
		...tunnel ? { socket: tunnel } : {
			port,
			noDelay: true
		},
		host,
		...servername,
		...tlsOptions,
		ALPNProtocols: ["http/1.1"]
	});
}
function openTls(way, signal) {
	return new Promise((resolve, reject) => {
		const socket = beginTls(way).unref();
		socket.on("error", reject);
		socket.once("close", () => reject(/* @__PURE__ */ new Error("closed")));
		socket.once("secureConnect", () => resolve(socket));
		signal.addEventListener("abort", () => socket.destroy(), { once: true });
		if (signal.aborted) socket.destroy();
	});
}
// build/src/aws/exchange.js
const LARGEST_ANSWER = 262144;
function exchange(request, options) {
	const { connectTimeout, waited = 0, readTimeout, surface, opened, signal } = options;
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
		const allow = (limit, what, option, used = 0) => {
			clearTimeout(timer);
			if (limit === 0) return;
			const late = () => fail(new require_transport_error.TransportError("transient", `${what} within ${require_index.seconds(limit)} (${require_names.shown(option, surface)})`));
			timer = setTimeout(late, Math.max(1, limit * 1e3 - used));
		};
		const read = () => allow(readTimeout, "no answer", "cli-read-timeout");
		allow(connectTimeout, "no connection", "cli-connect-timeout", waited);
		signal?.addEventListener("abort", aborted, { once: true });
		call.on("error", fail);
		if (opened) read();
		else call.on("socket", (socket) => socket.once(request.protocol === "https:" ? "secureConnect" : "connect", read));
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
function open(request, { opened, tunnel, tlsOptions }) {
	const { protocol, method, headers, hostname, port, path } = request;
	const query = require_buildQueryString.buildQueryString(request.query ?? {});
	const options = {
		method,
		host: require_host.withoutBrackets(hostname),
		port,
		headers,
		path: query ? `${path}?${query}` : path
	};
	if (protocol !== "https:") return (0, node_http.request)({
		...options,
		agent: false
	});
	if (!opened && !tunnel) return (0, node_https.request)({
		...options,
		...tlsOptions,
		agent: false
	});
	const createConnection = () => opened ?? beginTls({
		hostname,
		port,
		tunnel,
		tlsOptions
	});
	return (0, node_https.request)({
		...options,
		createConnection
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
Object.defineProperty(exports, "openTls", {
	enumerable: true,
	get: function() {
		return openTls;
	}
});
