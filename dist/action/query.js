const require_index = require("./index.js");
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
	if (problem !== void 0) throw new require_index.UsageError(option, [`${require_index.quote(text)} ${problem}`]);
	const { QueryProblem, compiled } = await Promise.resolve().then(() => require("./jmespath.js"));
	const run = compiled(text);
	return (data) => {
		try {
			return run(data);
		} catch (cause) {
			if (!(cause instanceof QueryProblem)) throw cause;
			throw new require_index.FailureError(`${option}: ${require_index.quote(text)} ${cause.message}`);
		}
	};
}
exports.compileQuery = compileQuery;
exports.problemWithQuery = problemWithQuery;
