const require_connection = require("./connection.js");
const require_permission = require("./permission.js");
const require_names = require("./names.js");
const require_generated = require("./generated.js");
// build/src/policies/identity.js
async function identityPolicies(request, env) {
	const { identity, surface, call, connection } = request;
	const roles = require_generated.rolesOf(request, env);
	const region = await require_connection.knownRegion(request, env);
	if (region !== void 0) for (const role of roles) require_permission.refuseOtherPartition(role, region);
	const last = roles.at(-1);
	const place = {
		partition: last?.split(":")[1] ?? require_permission.partitionOf(region ?? ""),
		region,
		account: require_generated.accountOf(request, last)
	};
	const needs = call.permissions({
		place,
		looksUp: connection.lookUp
	});
	const owners = [...identity["role-chaining"] || roles.length === 0 ? [require_generated.KEY_OWNER] : [], ...roles];
	const documents = owners.map((owner, index) => {
		const next = owners[index + 1];
		return {
			owner,
			document: require_permission.identityPolicy(next === void 0 ? needs : [require_permission.assumePermission(next)])
		};
	});
	const sessionPolicies = ["inline-session-policy", "managed-session-policies"].filter((name) => identity[name] !== void 0);
	return {
		documents,
		notes: [
			...notesOf(needs),
			...sessionPolicies.map((name) => `${require_names.shown(name, surface)} must allow the same: it narrows the session`),
			...require_generated.placeholderNotes([{
				owner: "",
				document: require_permission.identityPolicy(needs)
			}])
		]
	};
}
function notesOf(permissions) {
	return permissions.flatMap(({ note }) => note ?? []);
}
exports.identityPolicies = identityPolicies;
