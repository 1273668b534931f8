const require_secret = require("./secret.js");
const require_percent = require("./percent.js");
const require_target = require("./target.js");
// build/src/connect/spark.js
const FORM = /^(?:(?:https|sc):\/\/)?((?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)|\[[0-9A-Fa-f:.]+\])(?::(\d{1,5}))?(?:\/[\w.~%;=/-]*)?$/;
const LONGEST = 1024;
const HTTPS_PORT = 443;
function addressOf(endpoint) {
	const [, host, port = HTTPS_PORT] = endpoint.length <= LONGEST && FORM.exec(endpoint) || [];
	const number = Number(port);
	if (host === void 0 || number < 1 || number > 65535) return void 0;
	return {
		host: host.replace(/^\[|\]$/g, ""),
		port: number
	};
}
function sparkRemote({ host, port }, token) {
	const parameters = `use_ssl=true;x-aws-proxy-auth=${require_percent.percentEncoded(token.reveal())}`;
	return new require_secret.Secret(`sc://${require_target.inUrl(host)}:${port}/;${parameters}`);
}
Object.defineProperty(exports, "addressOf", {
	enumerable: true,
	get: function() {
		return addressOf;
	}
});
Object.defineProperty(exports, "sparkRemote", {
	enumerable: true,
	get: function() {
		return sparkRemote;
	}
});
