const require_index = require("./index.js");
let node_os = require("node:os");
let node_fs = require("node:fs");
let node_path = require("node:path");
require("node:crypto");
let node_fs_promises = require("node:fs/promises");
// build/src/handover/private-file.js
const WINDOWS = (0, node_os.platform)() === "win32";
const NEW = node_fs.constants.O_WRONLY | node_fs.constants.O_CREAT | node_fs.constants.O_EXCL | (node_fs.constants.O_NOFOLLOW ?? 0);
const EXISTS = "exists already. Remove it or choose another name";
async function makePrivateFolder(parent, name) {
	await refuseSharedFolder(parent);
	const folder = (0, node_path.join)(parent, name);
	await (0, node_fs_promises.mkdir)(folder, 448).catch((cause) => {
		throw new require_index.ConfigurationError(`The folder ${require_index.quote(folder)} could not be made`, { cause });
	});
	await (0, node_fs_promises.chmod)(folder, 448);
	return folder;
}
async function writePrivateFile(path, content) {
	await refuseSharedFolder((0, node_path.dirname)(path));
	await writeNew(path, content);
}
function removePrivateFolder(folder) {
	return (0, node_fs_promises.rm)(folder, {
		recursive: true,
		force: true
	}).then(() => true, () => false);
}
async function writeNew(path, content) {
	let file;
	try {
		file = await (0, node_fs_promises.open)(path, NEW, 384);
		await file.chmod(384);
		await file.writeFile(content.reveal());
		await file.sync();
		await file.close();
	} catch (cause) {
		await file?.close().catch(() => {});
		if (file) await (0, node_fs_promises.unlink)(path).catch(() => {});
		const exists = require_index.codeOf(cause) === "EEXIST";
		throw new require_index.ConfigurationError(`${require_index.quote(path)} ${exists ? EXISTS : "could not be written"}`, { cause });
	}
}
async function refuseSharedFolder(folder) {
	const found = await (0, node_fs_promises.stat)(folder).catch((cause) => {
		throw new require_index.ConfigurationError(`There is no folder ${require_index.quote(folder)}`, { cause });
	});
	if (!found.isDirectory()) throw new require_index.ConfigurationError(`${require_index.quote(folder)} is not a folder`);
	if (WINDOWS) return;
	for (const path of /* @__PURE__ */ new Set([...withParents((0, node_path.resolve)(folder)), ...withParents(await (0, node_fs_promises.realpath)(folder))])) {
		const { mode } = await (0, node_fs_promises.stat)(path);
		if (mode & 18 && !(mode & 512)) throw new require_index.ConfigurationError(`Others can write to the folder ${require_index.quote(path)}. Choose another for what is secret, or run chmod go-w on it`);
	}
	if (found.uid !== 0 && found.uid !== (0, node_os.userInfo)().uid) throw new require_index.ConfigurationError(`The folder ${require_index.quote(folder)} belongs to another user. Choose another for what is secret`);
}
function withParents(path) {
	return (0, node_path.dirname)(path) === path ? [path] : [path, ...withParents((0, node_path.dirname)(path))];
}
exports.makePrivateFolder = makePrivateFolder;
exports.refuseSharedFolder = refuseSharedFolder;
exports.removePrivateFolder = removePrivateFolder;
exports.writePrivateFile = writePrivateFile;
