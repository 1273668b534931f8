// build/src/connect/target.js
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?!\.))*(?<![.-])|[0-9A-Fa-f]*:[0-9A-Fa-f:.]+)$/;
function isHost(text) {
	return HOST.test(text) && (!text.includes(":") || URL.canParse(`http://[${text}]`));
}
const CONTROL = /[\u0000-\u001f\u007f]/;
const sslModes = [
	"require",
	"verify-ca",
	"verify-full"
];
function isReady(status) {
	return /^(?:available|modifying|running|waiting)\b/i.test(status);
}
const defaultPorts = {
	database: 5439,
	livy: 8998
};
function livyUrl({ scheme = "https", host, port = defaultPorts.livy }) {
	return host === void 0 ? void 0 : `${scheme}://${inUrl(host)}:${port}`;
}
function inUrl(host) {
	return host.includes(":") ? `[${host}]` : host;
}
Object.defineProperty(exports, "CONTROL", {
	enumerable: true,
	get: function() {
		return CONTROL;
	}
});
Object.defineProperty(exports, "HOST", {
	enumerable: true,
	get: function() {
		return HOST;
	}
});
Object.defineProperty(exports, "defaultPorts", {
	enumerable: true,
	get: function() {
		return defaultPorts;
	}
});
Object.defineProperty(exports, "inUrl", {
	enumerable: true,
	get: function() {
		return inUrl;
	}
});
Object.defineProperty(exports, "isHost", {
	enumerable: true,
	get: function() {
		return isHost;
	}
});
Object.defineProperty(exports, "isReady", {
	enumerable: true,
	get: function() {
		return isReady;
	}
});
Object.defineProperty(exports, "livyUrl", {
	enumerable: true,
	get: function() {
		return livyUrl;
	}
});
Object.defineProperty(exports, "sslModes", {
	enumerable: true,
	get: function() {
		return sslModes;
	}
});
