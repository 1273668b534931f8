export const id = 368;
export const ids = [368];
export const modules = {

/***/ 1368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileQuery: () => (/* binding */ compileQuery),
/* harmony export */   problemWithQuery: () => (/* binding */ problemWithQuery)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7352);

// build/src/render/query.js
async function problemWithQuery(text) {
	const { QueryProblem, compiled } = await __webpack_require__.e(/* import() */ 888).then(__webpack_require__.bind(__webpack_require__, 888));
	try {
		compiled(text);
		return;
	} catch (error) {
		if (error instanceof QueryProblem) return error.message;
		throw error;
	}
}
async function compileQuery(text, option = "query") {
	const problem = await problemWithQuery(text);
	if (problem !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.m(option, [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(text)} ${problem}`]);
	const { QueryProblem, compiled } = await __webpack_require__.e(/* import() */ 888).then(__webpack_require__.bind(__webpack_require__, 888));
	const run = compiled(text);
	return (data) => {
		try {
			return run(data);
		} catch (cause) {
			if (!(cause instanceof QueryProblem)) throw cause;
			throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.p(`${option}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(text)} ${cause.message}`);
		}
	};
}



/***/ })

};
