export const id = 304;
export const ids = [304];
export const modules = {

/***/ 9304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkConnection: () => (/* binding */ checkConnection)
/* harmony export */ });
// build/src/check/index.js
async function checkConnection(_) {
	return {};
}



/***/ })

};
