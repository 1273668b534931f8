const require_AwsRestJsonProtocol = require("./AwsRestJsonProtocol.js");
// build/src/aws/protocols/rest-json.js
function restJsonProtocol(namespace) {
	return new require_AwsRestJsonProtocol.AwsRestJsonProtocol({
		defaultNamespace: namespace,
		errorTypeRegistries: []
	});
}
exports.restJsonProtocol = restJsonProtocol;
