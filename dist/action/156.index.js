export const id = 156;
export const ids = [156];
export const modules = {

/***/ 156:
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
