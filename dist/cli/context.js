// build/src/context.js
function variable(env, name) {
	return Object.hasOwn(env, name) ? env[name]?.trim() || void 0 : void 0;
}
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
Object.defineProperty(exports, "VARIABLE_NAME", {
	enumerable: true,
	get: function() {
		return VARIABLE_NAME;
	}
});
Object.defineProperty(exports, "variable", {
	enumerable: true,
	get: function() {
		return variable;
	}
});
