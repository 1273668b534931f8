const require_permission = require("./permission.js");
const require_policy = require("./policy.js");
// build/src/operations/emr-permissions.js
function emrDescription(id, place) {
	return [{
		sid: "Endpoint",
		action: "elasticmapreduce:DescribeCluster",
		resources: [require_permission.arnIn(place, "elasticmapreduce", `cluster/${require_policy.literal(id)}`)]
	}, {
		sid: "EndpointTls",
		action: "elasticmapreduce:DescribeSecurityConfiguration",
		resources: ["*"],
		note: "elasticmapreduce:DescribeSecurityConfiguration is allowed on *, because security configurations have no ARN. It says whether Livy has TLS; without it, https is used from release 7.4 on"
	}];
}
Object.defineProperty(exports, "emrDescription", {
	enumerable: true,
	get: function() {
		return emrDescription;
	}
});
