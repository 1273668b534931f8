const require_index = require("./index.js");
// build/src/aws/setting.js
function variableSetting(env, name) {
	const value = require_index.variable(env, name);
	return value === void 0 ? void 0 : {
		from: name,
		value
	};
}
function settingIn(settings, key, profile) {
	const value = settings.get(key);
	return value ? {
		from: `${key} of the profile ${require_index.quote(profile)}`,
		value
	} : void 0;
}
function isOn(setting) {
	const value = setting?.value.toLowerCase() ?? "false";
	if (setting === void 0 || value === "true" || value === "false") return value === "true";
	throw new require_index.FailureError(`${setting.from}: ${require_index.quote(setting.value)} must be true or false`);
}
Object.defineProperty(exports, "isOn", {
	enumerable: true,
	get: function() {
		return isOn;
	}
});
Object.defineProperty(exports, "settingIn", {
	enumerable: true,
	get: function() {
		return settingIn;
	}
});
Object.defineProperty(exports, "variableSetting", {
	enumerable: true,
	get: function() {
		return variableSetting;
	}
});
