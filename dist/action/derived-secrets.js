const require_index = require("./index.js");
// build/src/connect/presets/derived-secrets.js
function derivedSecrets({ variables, files = {} }, login) {
	const forms = require_index.passwordForms(login).map((form) => form.reveal());
	const values = Object.values(variables).flatMap((value) => value instanceof require_index.Secret ? [value.reveal()] : []);
	const lines = Object.values(files).flatMap((file) => file.reveal().split("\n")).map((line) => line.trim()).filter((line) => forms.some((form) => line.includes(form)));
	return [.../* @__PURE__ */ new Set([...values, ...lines])].filter((text) => text.length >= 8 && !forms.includes(text)).sort((one, other) => other.length - one.length).map((text) => new require_index.Secret(text));
}
exports.derivedSecrets = derivedSecrets;
