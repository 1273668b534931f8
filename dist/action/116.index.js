export const id = 116;
export const ids = [116];
export const modules = {

/***/ 6735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5834);

// build/src/options/yaml-document.js
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_0__.t)();
const LONGEST = 2e4;
const MOST_ALIASES = 20;
function readYaml(text) {
	if (text.length > LONGEST) throw new RangeError(`longer than ${LONGEST} characters`);
	const document = (0, import_dist.parseDocument)(text, {
		customTags: ["timestamp"],
		merge: true,
		resolveKnownTags: false,
		prettyErrors: false,
		logLevel: "error"
	});
	const [problem] = [...document.errors, ...document.warnings];
	if (problem) throw problem;
	const data = document.toJS({ maxAliasCount: MOST_ALIASES });
	JSON.stringify(data);
	return data;
}



/***/ })

};
