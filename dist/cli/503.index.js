export const id = 503;
export const ids = [503];
export const modules = {

/***/ 9503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whoami: () => (/* binding */ whoami)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2121);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6756);
/* harmony import */ var _general_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2439);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2400);
/* harmony import */ var _cli_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2448);
/* harmony import */ var _stdio_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6305);






// build/src/entry/cli/whoami.js
async function whoami({ raw, words, problems }, env) {
	(0,_cli_context_js__WEBPACK_IMPORTED_MODULE_3__.o)(env);
	const own = (0,_general_options_js__WEBPACK_IMPORTED_MODULE_2__.o)({
		..._command_js__WEBPACK_IMPORTED_MODULE_0__.t,
		..._general_options_js__WEBPACK_IMPORTED_MODULE_2__.t
	}, raw);
	const known = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__.n)().flatMap(({ options }) => (0,_general_options_js__WEBPACK_IMPORTED_MODULE_2__.l)(options));
	const ofOperations = Object.keys(raw.given).filter((name) => !known.includes(name));
	const request = (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_3__.i)(raw, env, [
		...problems,
		...words.slice(1).map((word) => `Unexpected word ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(word)}`),
		...own.problems,
		...ofOperations.map((name) => `${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.t)(name)}: is an option of operations, not of whoami. Remove it`)
	]);
	const context = (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_3__.t)({
		...request,
		delivery: own.values
	}, env);
	await printRows([["CI system", context.system?.name ?? "none found"]]);
	const caller = await (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_3__.c)(request, {
		...context,
		onToken: ({ source, claims }) => printRows([
			["Token from", source],
			["Issuer", claims?.issuer],
			["Subject", claims?.subject],
			["Audience", claims?.audiences.join(", ")],
			["Expires", claims?.expiresAt === void 0 ? void 0 : new Date(claims.expiresAt).toISOString()]
		])
	});
	return await printRows([["Acts as", caller.principal ?? whyNot(request)], ["Account", caller.account]]) ? _index_js__WEBPACK_IMPORTED_MODULE_1__.i.ok : _index_js__WEBPACK_IMPORTED_MODULE_1__.i.failure;
}
function whyNot({ aws }) {
	return aws["no-sign-request"] ? "unknown: requests are not signed" : `unknown: give ${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__.t)("role-to-assume")}`;
}
function printRows(rows) {
	const lines = rows.map(([title, value]) => `${`${title}:`.padEnd(12)} ${value === void 0 ? "-" : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(value)}\n`);
	return (0,_stdio_js__WEBPACK_IMPORTED_MODULE_4__.n)(lines.join(""));
}



/***/ })

};
