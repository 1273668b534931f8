export const id = 171;
export const ids = [171];
export const modules = {

/***/ 7171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1462);

// build/src/options/yaml-document.js
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_0__.t)();
/** In characters. No document of options is longer. The library's time grows with the square of the length. */
const LONGEST = 2e4;
/** No document of options has more aliases. With many, a few lines can grow to any size. */
const MOST_ALIASES = 20;
/**
* The data of a YAML document, as the AWS CLI reads it: YAML 1.2, in which `yes` is a text, with the timestamps and
* merge keys (`<<`) of YAML 1.1. Throws for a document that is not valid or is too long, that uses an unknown tag or
* too many aliases, or that contains itself. The error may quote the document, so it must not be in a log.
*/
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
