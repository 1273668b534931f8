const require_errors = require("./errors.js");
// build/src/render/query.js
async function problemWithQuery(text) {
	const { QueryProblem, compiled } = await Promise.resolve().then(() => require("./jmespath.js"));
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
	if (problem !== void 0) throw new require_errors.UsageError(option, [`${require_errors.quote(text)} ${problem}`]);
	const { QueryProblem, compiled } = await Promise.resolve().then(() => require("./jmespath.js"));
	const run = compiled(text);
	return (data) => {
		try {
			return run(data);
		} catch (cause) {
			if (!(cause instanceof QueryProblem)) throw cause;
			throw new require_errors.FailureError(`${option}: ${require_errors.quote(text)} ${cause.message}`);
		}
	};
}
exports.compileQuery = compileQuery;
exports.problemWithQuery = problemWithQuery;
