const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_index = require("./index.js");
const require_denial_advice = require("./denial-advice.js");
const require_subject_notes = require("./subject-notes.js");
const require_trust_policy = require("./trust-policy.js");
// build/src/iam/trust-advice.js
function trustAdvice(code, reason, token) {
	const { claims, role, surface } = token;
	const causes = causesOf(code, reason, token);
	if (!causes) return void 0;
	const { issuer = "-", subject = "-", audiences } = claims;
	return [
		`The role is ${role}. The token says:`,
		`Issuer: ${issuer}`,
		`Subject: ${subject}`,
		`Audience: ${audiences.join(" ")}`,
		...causes,
		require_denial_advice.policyHint("trust", surface)
	].join("\n");
}
function causesOf(code, reason, { claims, role }) {
	const [, partition = "aws", , , account = ""] = role.split(":");
	const { issuer = "", subject = "", audiences } = claims;
	const provider = require_trust_policy.providerOf(issuer, {
		partition,
		account
	});
	if (/^AccessDenied/.test(code)) return [
		`Either the role does not exist, or its trust policy does not name the provider ${provider}, this subject and this audience. IAM compares upper and lower case, and StringEquals knows no wildcard`,
		...require_subject_notes.subjectNotes(subject, issuer),
		...capitals(subject),
		...sessionTags(claims)
	];
	if (!/^InvalidIdentityToken/.test(code)) return void 0;
	if (/no openidconnect provider/i.test(reason)) return [`The account ${account} of the role has no identity provider for this issuer. A provider of another issuer, or of another account, does not help. To add it: aws iam create-open-id-connect-provider --url ${issuer} --client-id-list ${audiences[0] ?? "AUDIENCE"}`];
	if (/audience/i.test(reason)) return [`The identity provider does not list this audience. To add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${provider} --client-id ${audiences[0] ?? "AUDIENCE"}`, ...audiences.length > 1 ? ["The token has several audiences. Declare exactly one for AWS"] : []];
}
function capitals(subject) {
	const name = /^(?:repo|project_path|organization):([^:]+)/.exec(subject)?.[1];
	if (name === void 0 || name === name.toLowerCase()) return [];
	return [`The subject has capital letters in ${name}: write them in the policy as they are here`];
}
function sessionTags({ hasSessionTags }) {
	return hasSessionTags ? ["The token sets session tags: the trust policy must allow sts:TagSession too"] : [];
}
// build/src/iam/explain.js
var explain_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	explainDenial: () => explainDenial,
	explainNotFound: () => explainNotFound,
	explainTrust: () => explainTrust
});
function explainDenial(error, call) {
	if (!(error instanceof require_index.ServiceError) || !require_denial_advice.isDenial(error.code)) return error;
	return withAdvice(error, require_denial_advice.denialAdvice(error.reason, call));
}
function explainTrust(error, token) {
	if (!(error instanceof require_index.ServiceError)) return error;
	const advice = trustAdvice(error.code, error.reason, token);
	return advice === void 0 ? error : withAdvice(error, advice);
}
function explainNotFound(error, { account, region }) {
	if (!(error instanceof require_index.ServiceError) || !/^(?:ClusterNotFound|ResourceNotFound)/.test(error.code)) return error;
	return withAdvice(error, `AWS looked in ${account === void 0 ? "the session's account" : `the account ${account}`} and the Region ${region}. If the cluster is elsewhere, give its Region, or a role of its account`);
}
function withAdvice(error, advice) {
	if (error.advice !== void 0) return error;
	const { operation, code, reason, details, cause } = error;
	return new require_index.ServiceError(operation, {
		code,
		message: reason,
		details,
		advice
	}, cause === void 0 ? {} : { cause });
}
Object.defineProperty(exports, "explainDenial", {
	enumerable: true,
	get: function() {
		return explainDenial;
	}
});
Object.defineProperty(exports, "explain_exports", {
	enumerable: true,
	get: function() {
		return explain_exports;
	}
});
