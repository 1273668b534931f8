// build/src/aws/transport-error.js
var TransportError = class extends Error {
	name = "TransportError";
	kind;
	headers;
	constructor(kind, message, { headers = {}, ...options } = {}) {
		super(message, options);
		this.kind = kind;
		this.headers = headers;
	}
};
function kindOfStatus(status) {
	if (status === 429) return "throttled";
	return status >= 500 || status === 408 ? "transient" : "final";
}
Object.defineProperty(exports, "TransportError", {
	enumerable: true,
	get: function() {
		return TransportError;
	}
});
Object.defineProperty(exports, "kindOfStatus", {
	enumerable: true,
	get: function() {
		return kindOfStatus;
	}
});
