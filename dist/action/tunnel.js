const require_index = require("./index.js");
const require_network_failure = require("./network-failure.js");
let node_http = require("node:http");
let node_https = require("node:https");
// build/src/aws/tunnel.js
var tunnel_exports = /* @__PURE__ */ require_index.__exportAll({ openTunnel: () => openTunnel });
function openTunnel(proxy, { target, connectTimeout, waited = 0, tlsOptions, surface, signal }) {
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
		const aborted = () => fail(require_index.abortError());
		const late = () => fail(new require_index.TransportError("transient", `${proxy.name} did not answer within ${require_index.seconds(connectTimeout)} (${require_index.shown("cli-connect-timeout", surface)})`));
		if (connectTimeout > 0) timer = setTimeout(late, Math.max(1, connectTimeout * 1e3 - waited));
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
	const failure = require_network_failure.networkFailure(error, surface);
	if (!failure) return error;
	return new require_index.TransportError(failure.kind, `${proxy.name}: ${failure.reason}`, { cause: failure.cause });
}
function refusal({ name, authorization }, { target, status, retryAfter }) {
	const headers = retryAfter === void 0 ? {} : { "retry-after": retryAfter };
	const message = status === 407 ? `${name} ${authorization ? "refused the user and the password" : "wants a user and a password"} of HTTPS_PROXY (HTTP 407)` : `${name} refused to connect to ${target} (HTTP ${status})`;
	return new require_index.TransportError(require_index.kindOfStatus(status), message, { headers });
}
Object.defineProperty(exports, "openTunnel", {
	enumerable: true,
	get: function() {
		return openTunnel;
	}
});
Object.defineProperty(exports, "tunnel_exports", {
	enumerable: true,
	get: function() {
		return tunnel_exports;
	}
});
