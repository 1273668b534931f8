const require_getSSOTokenFromFile = require("./getSSOTokenFromFile.js");
const require_loadSharedConfigFiles = require("./loadSharedConfigFiles.js");
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataInterceptor.js
const externalDataInterceptor = {
	getFileRecord() {
		return require_loadSharedConfigFiles.fileIntercept;
	},
	interceptFile(path, contents) {
		require_loadSharedConfigFiles.fileIntercept[path] = Promise.resolve(contents);
	},
	getTokenRecord() {
		return require_getSSOTokenFromFile.tokenIntercept;
	},
	interceptToken(id, contents) {
		require_getSSOTokenFromFile.tokenIntercept[id] = contents;
	}
};
Object.defineProperty(exports, "externalDataInterceptor", {
	enumerable: true,
	get: function() {
		return externalDataInterceptor;
	}
});
