// build/src/json-object.js
function jsonObjectIn(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
Object.defineProperty(exports, "jsonObjectIn", {
	enumerable: true,
	get: function() {
		return jsonObjectIn;
	}
});
