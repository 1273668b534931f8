export const id = 592;
export const ids = [592];
export const modules = {

/***/ 9592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   derivedSecrets: () => (/* binding */ derivedSecrets),
/* harmony export */   makePresets: () => (/* binding */ makePresets)
/* harmony export */ });
// build/src/connect/presets/index.js
function makePresets(_names, _input, _map) {
	return { variables: {} };
}
function derivedSecrets(_made, _login) {
	return [];
}



/***/ })

};
