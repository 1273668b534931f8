const require_connection = require("./connection.js");
const require_plain = require("./plain.js");
const require_permission = require("./permission.js");
const require_cli_context = require("./cli-context.js");
const require_index = require("./index.js");
const require_subject_notes = require("./subject-notes.js");
const require_trust_policy = require("./trust-policy.js");
const require_token_claims = require("./token-claims.js");
const require_names = require("./names.js");
const require_run = require("./run.js");
const require_generated = require("./generated.js");
// build/src/policies/trust.js
async function trustPolicies(request, given) {
	const context = {
		...require_run.identityContext(request, given),
		anyRegion: "us-east-1"
	};
	const roles = require_generated.rolesOf(request, given.env);
	const partition = roles[0]?.split(":")[1] ?? require_permission.partitionOf(await require_connection.knownRegion(request, given.env) ?? "");
	const place = {
		partition,
		account: require_generated.accountOf(request, roles[0]) ?? require_permission.PLACEHOLDERS.account
	};
	const first = await firstTrust(request, place, context);
	const [owner = `arn:${partition}:iam::${place.account}:role/ROLE`, ...later] = roles;
	const chain = later.map((role, index) => ({
		owner: role,
		document: require_trust_policy.principalTrustPolicy([roles[index] ?? ""], request.identity["role-external-id"])
	}));
	const documents = [{
		owner,
		document: first.document
	}, ...chain];
	return {
		documents,
		notes: [...first.notes, ...require_generated.placeholderNotes(documents, first.words)]
	};
}
async function firstTrust(request, place, context) {
	const { identity, ci, surface } = request;
	const system = ci === void 0 ? require_cli_context.detectCi(context.env) : require_cli_context.ciSystems[ci];
	const { info, problem } = await require_token_claims.readTokenClaims(request, place.partition, context);
	const claimed = info && tokenOf(info, request, system?.trust, place);
	if (claimed) return {
		document: require_trust_policy.tokenTrustPolicy(claimed, place),
		notes: [
			`The policy fits the token of ${info.source}`,
			...notesOn(claimed),
			...cautionOf(system)
		],
		words: []
	};
	if (system?.trust && !identity["role-chaining"]) {
		const token = templateOf(system.trust, identity.audience, place);
		const why = problem?.message.split("\n")[0] ?? `${system.name} gave none to this process`;
		return {
			document: require_trust_policy.tokenTrustPolicy(token, place),
			notes: [`No token could be read: ${why}`, `Run it in a job of ${system.name} to get the policy for its token`].concat(token.subjects.length > 1 ? ["A job has one of the subjects: keep that one"] : []).concat(notesOn(token), cautionOf(system)),
			words: wordsIn(system.trust)
		};
	}
	const principal = await principalOf(request, place, context.env);
	return {
		document: require_trust_policy.principalTrustPolicy([principal], identity["role-external-id"]),
		notes: [`${system ? `${system.name} has no OIDC token here` : "No CI system and no OIDC token was found here"}: the policy is for AWS keys. If a CI system has the token, name it with ${require_names.shown("ci", surface)}`, ...principal.endsWith(NAME) ? ["whoami prints the ARN of the owner of the keys, behind \"Acts as\""] : []],
		words: ["NAME"]
	};
}
function tokenOf({ claims }, { identity }, trust, place) {
	if (!claims?.issuer || !claims.subject) return void 0;
	const { issuer, subject, audiences, authorizedParty, hasSessionTags } = claims;
	const wanted = identity.audience ?? trust?.audience ?? require_cli_context.audienceFor(place.partition);
	const audience = audiences.includes(wanted) ? wanted : audiences[0] ?? wanted;
	const changing = trust?.changing ?? [];
	return {
		issuer,
		audience,
		subjects: [subject],
		changing,
		authorizedParty,
		hasSessionTags
	};
}
function templateOf(trust, audience, { partition }) {
	const { issuer, subjects, changing } = trust;
	return {
		issuer,
		audience: audience ?? trust.audience ?? require_cli_context.audienceFor(partition),
		subjects,
		changing
	};
}
function notesOn({ subjects, changing, issuer }) {
	const [subject = ""] = subjects;
	const stars = require_trust_policy.changingIn(subject, changing).map(({ what }) => `* stands for ${what}, which differs from run to run`);
	const http = issuer.startsWith("https://") ? [] : [`AWS accepts only issuers with https, and this one is ${issuer}`];
	return [
		...stars,
		...require_subject_notes.subjectNotes(subject, issuer),
		...http
	];
}
function cautionOf(system) {
	return system?.trust?.caution === void 0 ? [] : [system.trust.caution];
}
function wordsIn({ issuer, audience = "", subjects }) {
	return [
		issuer,
		audience,
		...subjects
	].join(" ").match(/\b[A-Z][A-Z_]+\b/g) ?? [];
}
const NAME = ":role/NAME";
async function principalOf({ aws, surface }, place, env) {
	const profile = await require_plain.loadProfile(aws.profile, {
		env,
		surface
	});
	const role = profile.settingsOf(profile.name)?.get("role_arn");
	const hasKeys = !profile.isOption && require_index.variable(env, "AWS_ACCESS_KEY_ID") !== void 0;
	return role !== void 0 && !hasKeys ? role : `arn:${place.partition}:iam::${place.account}${NAME}`;
}
exports.trustPolicies = trustPolicies;
