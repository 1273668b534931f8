// build/src/iam/subject-notes.js
function subjectNotes(subject, issuer) {
	const ids = issuer?.endsWith("/api/actions") ? /^repo:[^/:]+-\d+\/[^/:]+-\d+:/ : /^repo:[^/:]+@\d+\/[^/:]+@\d+:/;
	const environment = /:environment:([^:]+)/.exec(subject)?.[1];
	return [
		...environment === void 0 ? [] : [`The job has the environment ${environment}, so its subject has environment:${environment} in place of the branch. The settings of the environment say which branches may use it`],
		.../:pull_request$/.test(subject) ? ["A pull request started this run, so its subject has pull_request in place of the branch. Every pull request of the repository has this subject"] : [],
		...ids.test(subject) ? ["The subject has the ids of owner and repository. A policy with their names alone does not fit it"] : []
	];
}
Object.defineProperty(exports, "subjectNotes", {
	enumerable: true,
	get: function() {
		return subjectNotes;
	}
});
