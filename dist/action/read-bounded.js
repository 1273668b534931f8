const require_index = require("./index.js");
let node_fs = require("node:fs");
let node_fs_promises = require("node:fs/promises");
// build/src/read-bounded.js
var read_bounded_exports = /* @__PURE__ */ require_index.__exportAll({ readBounded: () => readBounded });
const PAUSE_MS = 20;
const CHUNK = 65536;
async function readBounded(path, options) {
	const { largest, signal } = options;
	refuseKind(await (0, node_fs_promises.stat)(path), options);
	const handle = await (0, node_fs_promises.open)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0));
	try {
		const found = await handle.stat();
		refuseKind(found, options);
		let isBegun = !found.isFIFO() || await isNameless(path);
		const chunks = [];
		for (let size = 0;;) {
			signal.throwIfAborted();
			const { bytesRead, buffer } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, null).catch(emptyIfNotReady);
			if (bytesRead === 0 && isBegun) return Buffer.concat(chunks);
			if (bytesRead !== 0) isBegun = true;
			size += Math.max(0, bytesRead);
			if (size > largest) throw new Error(`it is larger than ${inWords(largest)}`);
			if (bytesRead > 0) chunks.push(buffer.subarray(0, bytesRead));
			else await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
		}
	} finally {
		await handle.close();
	}
}
function refuseKind(found, { onlyFiles }) {
	if (found.isFile() || !onlyFiles && (found.isDirectory() || found.isFIFO())) return;
	throw new Error(onlyFiles ? "it is not a regular file" : "it is not a file and not a pipe");
}
function isNameless(path) {
	return (0, node_fs_promises.realpath)(path).then(() => false, () => true);
}
function emptyIfNotReady(error) {
	if (error.code === "EAGAIN") return {
		bytesRead: -1,
		buffer: Buffer.alloc(0)
	};
	throw error;
}
function inWords(bytes) {
	const kib = bytes / 1024;
	return kib % 1024 === 0 ? `${kib / 1024} MiB` : `${kib} KiB`;
}
Object.defineProperty(exports, "readBounded", {
	enumerable: true,
	get: function() {
		return readBounded;
	}
});
Object.defineProperty(exports, "read_bounded_exports", {
	enumerable: true,
	get: function() {
		return read_bounded_exports;
	}
});
