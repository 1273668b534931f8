const require_index = require("./index.js");
const require_private_file = require("./private-file.js");
let node_os = require("node:os");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
require("node:fs/promises");
// build/src/handover/private-folder.js
const PREFIX = "cluster-credentials-";
function privateFolder(parent = (0, node_path.resolve)((0, node_os.tmpdir)())) {
	const name = `${PREFIX}${(0, node_crypto.randomUUID)()}`;
	const path = (0, node_path.join)(parent, name);
	return {
		path,
		async write(files) {
			await require_private_file.makePrivateFolder(parent, name);
			try {
				for (const [file, content] of Object.entries(files)) await require_private_file.writePrivateFile((0, node_path.join)(path, file), content);
			} catch (error) {
				await require_private_file.removePrivateFolder(path);
				throw error;
			}
		},
		remove: () => require_private_file.removePrivateFolder(path)
	};
}
async function folderOfJob(env) {
	const temp = require_index.variable(env, "RUNNER_TEMP");
	if (temp === void 0) return (0, node_path.resolve)((0, node_os.tmpdir)());
	return require_private_file.refuseSharedFolder(temp).then(() => (0, node_path.resolve)(temp), () => (0, node_path.resolve)((0, node_os.tmpdir)()));
}
exports.folderOfJob = folderOfJob;
exports.privateFolder = privateFolder;
