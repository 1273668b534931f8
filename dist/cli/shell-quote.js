const require_index = require("./index.js");
const require_secret = require("./secret.js");
// build/src/ci/secret-text.js
function secretText(pairs, format) {
	const entries = Object.entries(pairs).map(([name, value]) => {
		if (!require_index.VARIABLE_NAME.test(name)) throw new Error(`not the name of a variable: ${JSON.stringify(name)}`);
		return [name, require_secret.revealed(value)];
	});
	return new require_secret.Secret(format(entries));
}
// build/src/shell-quote.js
function shellQuoted(value) {
	return `'${value.replaceAll("'", "'\\''")}'`;
}
function shExport(name, value) {
	return `export ${name}=${shellQuoted(value)}\n`;
}
Object.defineProperty(exports, "secretText", {
	enumerable: true,
	get: function() {
		return secretText;
	}
});
Object.defineProperty(exports, "shExport", {
	enumerable: true,
	get: function() {
		return shExport;
	}
});
Object.defineProperty(exports, "shellQuoted", {
	enumerable: true,
	get: function() {
		return shellQuoted;
	}
});
