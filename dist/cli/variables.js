const require_target = require("./target.js");
// build/src/connect/variables.js
function environmentVariables(login, names, prefix = names.prefix, endpoint) {
	const name = (word) => variableName({ prefix }, word);
	return {
		[name(names.username)]: login.username,
		[name(names.password)]: login.password,
		[name(names.expiration)]: expirationOf(login),
		...endpoint ? endpointVariables(endpoint, name) : {}
	};
}
function endpointVariables({ kind, target }, name) {
	const { host, database, port = host === void 0 ? void 0 : require_target.defaultPorts[kind] } = target;
	const known = kind === "livy" ? {
		[name("HOST")]: host,
		LIVY_URL: require_target.livyUrl(target)
	} : {
		[name("HOST")]: host,
		[name("PORT")]: port?.toString(),
		[name("DATABASE")]: database
	};
	return Object.fromEntries(Object.entries(known).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]));
}
function variableName({ prefix }, word) {
	return `${prefix.replace(/_$/, "")}_${word}`;
}
function stepOutputs(login, { host, port, database } = {}) {
	return {
		username: login.username,
		password: login.password,
		expiration: expirationOf(login),
		...host === void 0 ? {} : { host },
		...port === void 0 ? {} : { port: String(port) },
		...database === void 0 ? {} : { database }
	};
}
function expirationOf({ expiresAt }) {
	return expiresAt.toISOString();
}
Object.defineProperty(exports, "environmentVariables", {
	enumerable: true,
	get: function() {
		return environmentVariables;
	}
});
Object.defineProperty(exports, "expirationOf", {
	enumerable: true,
	get: function() {
		return expirationOf;
	}
});
Object.defineProperty(exports, "stepOutputs", {
	enumerable: true,
	get: function() {
		return stepOutputs;
	}
});
Object.defineProperty(exports, "variableName", {
	enumerable: true,
	get: function() {
		return variableName;
	}
});
