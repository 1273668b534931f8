const require_secret = require("./secret.js");
const require_run = require("./run.js");
// build/src/connect/presets/derived-secrets.js
function derivedSecrets({ variables, files = {} }, login) {
	const forms = require_run.passwordForms(login).map((form) => form.reveal());
	const values = Object.values(variables).flatMap((value) => value instanceof require_secret.Secret ? [value.reveal()] : []);
	const lines = Object.values(files).flatMap((file) => file.reveal().split("\n")).map((line) => line.trim()).filter((line) => forms.some((form) => line.includes(form)));
	return [.../* @__PURE__ */ new Set([...values, ...lines])].filter((text) => text.length >= 8 && !forms.includes(text)).sort((one, other) => other.length - one.length).map((text) => new require_secret.Secret(text));
}
exports.derivedSecrets = derivedSecrets;
