const require_connection = require("./connection.js");
const require_index = require("./index.js");
const require_cli_context = require("./cli-context.js");
// build/src/identity/token-claims.js
async function readTokenClaims({ identity, aws, surface }, partition, context) {
	const source = require_cli_context.sourceFor(identity, context);
	if (!source) return { problem: void 0 };
	let found;
	const onToken = (info) => {
		found = info;
	};
	try {
		const connection = await require_connection.openConnection({
			aws,
			surface
		}, context);
		const audience = require_cli_context.audienceOf(identity, source, {
			env: context.env,
			partition
		});
		await require_cli_context.freshToken({
			source,
			audience,
			requireAudience: false,
			connection
		}, {
			...context,
			onToken
		})();
	} catch (error) {
		if (error instanceof require_index.ExpectedError) return { problem: error };
		throw error;
	}
	return found ? { info: found } : { problem: void 0 };
}
Object.defineProperty(exports, "readTokenClaims", {
	enumerable: true,
	get: function() {
		return readTokenClaims;
	}
});
