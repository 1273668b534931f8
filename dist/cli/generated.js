const require_index = require("./index.js");
const require_permission = require("./permission.js");
const require_cli_context = require("./cli-context.js");
// build/src/policies/generated.js
const KEY_OWNER = "OWNER_OF_THE_AWS_KEYS";
function rolesOf({ identity }, env) {
	const ambient = require_cli_context.ambientTokenFileSource.applies(env) ? require_index.variable(env, "AWS_ROLE_ARN") : void 0;
	return identity["role-to-assume"] ?? (ambient === void 0 ? [] : [ambient]);
}
function accountOf({ identity }, role) {
	const [only, ...more] = identity["allowed-account-ids"] ?? [];
	return role?.split(":")[4] ?? (more.length === 0 ? only : void 0);
}
function placeholderNotes(documents, words = []) {
	const text = JSON.stringify(documents.map(({ document }) => document));
	const known = [
		require_permission.PLACEHOLDERS.region,
		require_permission.PLACEHOLDERS.account,
		KEY_OWNER,
		...words
	];
	const used = [...new Set(known)].filter((word) => new RegExp(`\\b${word}\\b`).test(text));
	return used.length === 0 ? [] : [`Replace the words in capitals: ${used.join(", ")}`];
}
Object.defineProperty(exports, "KEY_OWNER", {
	enumerable: true,
	get: function() {
		return KEY_OWNER;
	}
});
Object.defineProperty(exports, "accountOf", {
	enumerable: true,
	get: function() {
		return accountOf;
	}
});
Object.defineProperty(exports, "placeholderNotes", {
	enumerable: true,
	get: function() {
		return placeholderNotes;
	}
});
Object.defineProperty(exports, "rolesOf", {
	enumerable: true,
	get: function() {
		return rolesOf;
	}
});
