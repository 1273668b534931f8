let node_util = require("node:util");
// build/src/secret.js
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[node_util.inspect.custom]() {
		return "***";
	}
};
function revealed(value) {
	return value instanceof Secret ? value.reveal() : value;
}
Object.defineProperty(exports, "Secret", {
	enumerable: true,
	get: function() {
		return Secret;
	}
});
Object.defineProperty(exports, "revealed", {
	enumerable: true,
	get: function() {
		return revealed;
	}
});
