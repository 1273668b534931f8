const require_index = require("./index.js");
// build/src/iam/access-denied.js
const policyKinds = [
	"identity-based policy",
	"resource-based policy",
	"session policy",
	"permissions boundary",
	"service control policy",
	"resource control policy",
	"VPC endpoint policy",
	"role trust policy"
];
function isDenial(code) {
	return /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/.test(code);
}
function readDenial(message) {
	const [, how = "", rest = ""] = /(with an explicit deny in |because no )(.{1,200})/.exec(message) ?? [];
	const words = rest.toLowerCase();
	return {
		principal: /\bUser: (arn:\S+)/.exec(message)?.[1],
		action: /not authorized to perform: ([\w-]+:\w+)/.exec(message)?.[1],
		resource: / on resource: (\S+)/.exec(message)?.[1]?.replace(/[.,;]$/, ""),
		policy: policyKinds.find((kind) => words.includes(kind.toLowerCase())),
		policyArn: /(arn:aws[\w-]*:(?:iam|organizations)::\S*policy\/\S+)/.exec(rest)?.[1]?.replace(/[.,;]$/, ""),
		isExplicit: how.startsWith("with")
	};
}
// build/src/iam/denial-advice.js
function denialAdvice(message, { permissions, principal, surface, instead }) {
	const denial = readDenial(message);
	const missing = wantedOf(denial, permissions);
	return [
		...cureOf(denial, missing, nameOf(denial.principal ?? principal)),
		...placeOf(missing),
		...instead === void 0 ? [] : [instead],
		policyHint("identity", surface),
		...missing?.action === ASSUME_ROLE ? [policyHint("trust", surface)] : []
	].join("\n");
}
const ASSUME_ROLE = "sts:AssumeRole";
function policyHint(kind, surface) {
	const what = kind === "identity" ? "the policy that these options need" : "the trust policy for this token";
	return surface === "action" ? `The command prints ${what}: give it the same options and --generate-policy ${kind}` : `Add --generate-policy ${kind} to the command line to print ${what}`;
}
function wantedOf({ action, resource }, permissions) {
	const own = permissions.find((each) => each.action === action) ?? (action ? void 0 : permissions[0]);
	const name = action ?? own?.action;
	if (name === void 0) return void 0;
	return {
		action: name,
		resources: resource !== void 0 && resource !== "*" ? [resource] : own?.resources ?? [resource ?? "*"],
		condition: Object.entries(own?.condition ?? {}).flatMap(([, pairs]) => Object.entries(pairs)).map(([key, value]) => ` with ${key} ${[value].flat().join(", ")}`).join("")
	};
}
function cureOf({ policy, policyArn, isExplicit }, missing, who) {
	const what = missing ? `${missing.action} on ${missing.resources.join(" and ")}${missing.condition}` : "this call";
	const place = policyArn === void 0 ? "" : ` ${policyArn}`;
	if (isExplicit) return [`A statement with "Deny" in ${article(policy)}${place} refuses ${what}`, "Remove or narrow that statement: an \"Allow\" in another policy does not help"];
	switch (policy) {
		case "session policy": return [`The session policy does not allow ${what}`, "Add it to inline-session-policy or managed-session-policies of this run, or remove that option"];
		case "permissions boundary": return [`The permissions boundary${place} of ${who} does not allow ${what}`, "Add it there, and to its policy too"];
		case "service control policy":
		case "resource control policy": return [`A ${policy}${place} of the organisation does not allow ${what}`, "Only its administrator can change that"];
		case "VPC endpoint policy": return [`The policy of the VPC endpoint does not allow ${what}`, "Add it there, or use another endpoint"];
		case "role trust policy":
		case "resource-based policy": return [`The ${policy}${place} does not allow ${what} for ${who}`, `Add ${who} there`];
		case void 0:
			if (missing?.action !== ASSUME_ROLE) return [`${capital(who)} needs ${what}. Add it to the policy of ${who}`];
			return [`${capital(who)} needs ${what} in its policy, and the trust policy of that role must name ${who}, with the external id if it asks for one. AWS says the same if the role does not exist`];
		case "identity-based policy": return [`${capital(who)} needs ${what}. Add it to the policy of ${who}`];
	}
}
function placeOf(missing) {
	const [, , service = "", region = "", account = ""] = missing?.resources[0]?.split(":") ?? [];
	if (!/^\d{12}$/.test(account) || !/^(?:redshift|redshift-serverless|elasticmapreduce)$/.test(service)) return [];
	return [`The cluster is looked for in the account ${account} and the Region ${region}, those of the role and the run. If it is in another account, no policy helps: give a role of that account, last in role-to-assume`];
}
function nameOf(arn) {
	const [, kind, name] = /:(assumed-role|role|user)\/(?:[^\s/]+\/)*?([\w+=,.@-]+)(?:\/[^/]*)?$/.exec(arn ?? "") ?? [];
	if (name === void 0) return "the role";
	return `the ${kind === "user" ? "user" : "role"} ${name}`;
}
function article(policy) {
	if (policy === void 0) return "a policy";
	return /^[aeiou]/i.test(policy) ? `an ${policy}` : `a ${policy}`;
}
function capital(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
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
// build/src/iam/trust-policy.js
const GOOGLE = "accounts.google.com";
function providerOf(issuer, { partition, account }) {
	const host = hostOf(issuer);
	return host === GOOGLE ? GOOGLE : `arn:${partition}:iam::${account}:oidc-provider/${host}`;
}
function hostOf(issuer) {
	return issuer.replace(/^https?:\/\//, "");
}
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
		policyHint("trust", surface)
	].join("\n");
}
function causesOf(code, reason, { claims, role }) {
	const [, partition = "aws", , , account = ""] = role.split(":");
	const { issuer = "", subject = "", audiences } = claims;
	const provider = providerOf(issuer, {
		partition,
		account
	});
	if (/^AccessDenied/.test(code)) return [
		`Either the role does not exist, or its trust policy does not name the provider ${provider}, this subject and this audience. IAM compares upper and lower case, and StringEquals knows no wildcard`,
		...subjectNotes(subject, issuer),
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
var explain_exports = /* @__PURE__ */ require_index.__exportAll({
	explainDenial: () => explainDenial,
	explainNotFound: () => explainNotFound,
	explainTrust: () => explainTrust
});
function explainDenial(error, call) {
	if (!(error instanceof require_index.ServiceError) || !isDenial(error.code)) return error;
	return withAdvice(error, denialAdvice(error.reason, call));
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
