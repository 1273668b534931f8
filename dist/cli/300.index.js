export const id = 300;
export const ids = [300];
export const modules = {

/***/ 4300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileQuery: () => (/* binding */ compileQuery),
/* harmony export */   problemWithQuery: () => (/* binding */ problemWithQuery)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);

// build/src/render/query.js
/**
* What is wrong with a JMESPath expression, as the end of a sentence that begins with the option's name, or undefined.
* This is the AWS CLI's check before the call, exit code 252: only the form. An unknown function or a wrong type shows
* when the query runs, 255; to find those before the call as well, run the query on a sample of the answer.
*/
async function problemWithQuery(text) {
	const compiled = await compiledQuery(text);
	return "problem" in compiled ? compiled.problem : void 0;
}
/** The query of an expression, by the rules of the AWS CLI's JMESPath. Throws a UsageError when there is no such expression. */
async function compileQuery(text) {
	const compiled = await compiledQuery(text);
	if ("problem" in compiled) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.c("query", [compiled.problem]);
	return compiled.query;
}
async function compiledQuery(text) {
	const { compile, run, QueryProblem } = await __webpack_require__.e(/* import() */ 644).then(__webpack_require__.bind(__webpack_require__, 7644));
	try {
		const step = compile(text);
		return { query(data) {
			try {
				return run(step, data);
			} catch (cause) {
				if (!(cause instanceof QueryProblem)) throw cause;
				throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`--query: ${cause.message}`, { cause });
			}
		} };
	} catch (error) {
		if (error instanceof QueryProblem) return { problem: error.message };
		throw error;
	}
}



/***/ })

};
