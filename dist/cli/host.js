// build/src/aws/host.js
function isThisMachine(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function withoutBrackets(hostname) {
	return hostname.replace(/^\[(.*)\]$/, "$1");
}
Object.defineProperty(exports, "isThisMachine", {
	enumerable: true,
	get: function() {
		return isThisMachine;
	}
});
Object.defineProperty(exports, "withoutBrackets", {
	enumerable: true,
	get: function() {
		return withoutBrackets;
	}
});
