const require_permission = require("./permission.js");
// build/src/operations/serverless-permissions.js
function workgroupPermission(sid, action, place) {
	return {
		sid,
		action: `redshift-serverless:${action}`,
		resources: [require_permission.arnIn(place, "redshift-serverless", "workgroup/*")],
		note: `redshift-serverless:${action} is allowed on workgroup/*, because the ARN of a workgroup has an id that its name does not say. Write the id there`
	};
}
Object.defineProperty(exports, "workgroupPermission", {
	enumerable: true,
	get: function() {
		return workgroupPermission;
	}
});
