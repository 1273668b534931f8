const require_index = require("./index.js");
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
	return `no answer in time (${require_index.shown("cli-connect-timeout", surface)}, ${require_index.shown("cli-read-timeout", surface)})`;
}
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
