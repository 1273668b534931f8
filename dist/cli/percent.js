// build/src/connect/percent.js
function percentEncoded(text) {
	return encodeURIComponent(text).replace(/[!'()*]/g, hexCode);
}
function pathEncoded(text) {
	return encodeURIComponent(text).replace(/%(?:2[46BCF]|3[ABD]|40)/g, decodeURIComponent);
}
function hexCode(letter) {
	return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
Object.defineProperty(exports, "pathEncoded", {
	enumerable: true,
	get: function() {
		return pathEncoded;
	}
});
Object.defineProperty(exports, "percentEncoded", {
	enumerable: true,
	get: function() {
		return percentEncoded;
	}
});
