const require_secret = require("./secret.js");
const require_variables = require("./variables.js");
const passwordFiles = {
	database: {
		file: "pgpass",
		pathVariables: () => ["PGPASSFILE"],
		userVariable: "PGUSER",
		overriddenBy: ["PGPASSWORD"],
		content({ username, password }, host) {
			const escaped = (text) => text.replace(/[\\:]/g, "\\$&");
			return new require_secret.Secret(`${escaped(host ?? "*")}:*:*:${escaped(username)}:${escaped(password.reveal())}\n`);
		}
	},
	livy: {
		file: "netrc",
		overriddenBy: [],
		pathVariables: (names, { "set-netrc": setNetrc }) => [require_variables.variableName(names, "NETRC"), ...setNetrc ? ["NETRC"] : []],
		content({ username, password }, host) {
			const quoted = (text) => /[\s"\\#]/.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : text;
			if (host === void 0) throw new Error("a netrc file without a host");
			return new require_secret.Secret(`machine ${host} login ${quoted(username)} password ${quoted(password.reveal())}\n`);
		}
	}
};
Object.defineProperty(exports, "passwordFiles", {
	enumerable: true,
	get: function() {
		return passwordFiles;
	}
});
