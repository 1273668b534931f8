const require_loadSharedConfigFiles = require("./loadSharedConfigFiles.js");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_fs_promises = require("node:fs/promises");
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFilepath.js
const getSSOTokenFilepath = (id) => {
	const cacheName = (0, node_crypto.createHash)("sha1").update(id).digest("hex");
	return (0, node_path.join)(require_loadSharedConfigFiles.getHomeDir(), ".aws", "sso", "cache", `${cacheName}.json`);
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js
const tokenIntercept = {};
const getSSOTokenFromFile = async (id) => {
	if (tokenIntercept[id]) return tokenIntercept[id];
	const ssoTokenFilepath = getSSOTokenFilepath(id);
	const ssoTokenText = await (0, node_fs_promises.readFile)(ssoTokenFilepath, "utf8");
	return JSON.parse(ssoTokenText);
};
Object.defineProperty(exports, "getSSOTokenFilepath", {
	enumerable: true,
	get: function() {
		return getSSOTokenFilepath;
	}
});
Object.defineProperty(exports, "getSSOTokenFromFile", {
	enumerable: true,
	get: function() {
		return getSSOTokenFromFile;
	}
});
Object.defineProperty(exports, "tokenIntercept", {
	enumerable: true,
	get: function() {
		return tokenIntercept;
	}
});
