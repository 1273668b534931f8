const require_escape_uri = require("./escape-uri.js");
// node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
function buildQueryString(query) {
	const parts = [];
	for (let key of Object.keys(query).sort()) {
		const value = query[key];
		key = require_escape_uri.escapeUri(key);
		if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${require_escape_uri.escapeUri(value[i])}`);
		else {
			let qsEntry = key;
			if (value || typeof value === "string") qsEntry += `=${require_escape_uri.escapeUri(value)}`;
			parts.push(qsEntry);
		}
	}
	return parts.join("&");
}
Object.defineProperty(exports, "buildQueryString", {
	enumerable: true,
	get: function() {
		return buildQueryString;
	}
});
