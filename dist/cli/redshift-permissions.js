const require_permission = require("./permission.js");
const require_policy = require("./policy.js");
// build/src/operations/redshift-permissions.js
function loginPermissions({ action, cluster, user, database, groups = [], createsUser }, place) {
	const arn = (kind, name) => require_permission.arnIn(place, "redshift", `${kind}:${cluster === void 0 ? "*" : require_policy.literal(cluster)}/${require_policy.literal(name)}`);
	const users = user === void 0 ? [] : [arn("dbuser", user)];
	const databases = database === void 0 ? [] : [arn("dbname", database)];
	const resources = users.length + databases.length > 0 ? [...users, ...databases] : [`${arn("dbname", "")}*`];
	const notes = [...cluster === void 0 ? [NO_IDENTIFIER] : [], ...resources.some((one) => one.endsWith("/*")) ? [EVERY_DATABASE] : []];
	return [
		{
			sid: "Login",
			action,
			resources,
			...notes.length > 0 ? { note: notes.join(". ") } : {}
		},
		...groups.length === 0 ? [] : [{
			sid: "Groups",
			action: "redshift:JoinGroup",
			resources: groups.map((name) => arn("dbgroup", name))
		}],
		...createsUser ? [{
			sid: "NewUser",
			action: "redshift:CreateClusterUser",
			resources: users
		}] : []
	];
}
const NO_IDENTIFIER = "The ARNs have * in place of the cluster: a custom domain name does not say its identifier. Write the identifier there";
const EVERY_DATABASE = "The ARN has * in place of the database, because db-name is not given: it allows every database of the cluster";
function redshiftDescription(identifier, place) {
	const cluster = identifier === void 0 ? "*" : require_policy.literal(identifier);
	return [{
		sid: "Endpoint",
		action: "redshift:DescribeClusters",
		resources: [require_permission.arnIn(place, "redshift", `cluster:${cluster}`)]
	}];
}
Object.defineProperty(exports, "loginPermissions", {
	enumerable: true,
	get: function() {
		return loginPermissions;
	}
});
Object.defineProperty(exports, "redshiftDescription", {
	enumerable: true,
	get: function() {
		return redshiftDescription;
	}
});
