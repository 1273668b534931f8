const require_policy = require("./policy.js");
// build/src/iam/trust-policy.js
const GOOGLE = "accounts.google.com";
function tokenTrustPolicy(token, place) {
	const host = hostOf(token.issuer);
	const isExact = token.subjects.every((subject) => changingIn(subject, token.changing).length === 0);
	const asWritten = isExact ? require_policy.exactly : (text) => withoutChanging(text, token.changing);
	const subject = { [`${host}:sub`]: require_policy.oneOrAll(token.subjects.map(asWritten)) };
	const audience = host === GOOGLE ? {
		[`${host}:oaud`]: require_policy.exactly(token.audience),
		[`${host}:aud`]: require_policy.exactly(token.authorizedParty ?? token.subjects[0] ?? "")
	} : { [`${host}:aud`]: require_policy.exactly(token.audience) };
	return require_policy.policyOf([{
		Effect: "Allow",
		Principal: { Federated: providerOf(token.issuer, place) },
		Action: require_policy.oneOrAll(["sts:AssumeRoleWithWebIdentity", ...token.hasSessionTags ? ["sts:TagSession"] : []]),
		Condition: isExact ? { StringEquals: {
			...audience,
			...subject
		} } : {
			StringEquals: audience,
			StringLike: subject
		}
	}]);
}
function providerOf(issuer, { partition, account }) {
	const host = hostOf(issuer);
	return host === GOOGLE ? GOOGLE : `arn:${partition}:iam::${account}:oidc-provider/${host}`;
}
function principalTrustPolicy(principals, externalId) {
	return require_policy.policyOf([{
		Effect: "Allow",
		Principal: { AWS: require_policy.oneOrAll(principals) },
		Action: "sts:AssumeRole",
		...externalId === void 0 ? {} : { Condition: { StringEquals: { "sts:ExternalId": require_policy.exactly(externalId) } } }
	}]);
}
function changingIn(subject, changing) {
	return changing.filter(({ pattern }) => pattern.test(subject));
}
function withoutChanging(subject, changing) {
	return changingIn(subject, changing).reduce((text, { pattern, by }) => text.replace(pattern, by), require_policy.literal(subject));
}
function hostOf(issuer) {
	return issuer.replace(/^https?:\/\//, "");
}
Object.defineProperty(exports, "changingIn", {
	enumerable: true,
	get: function() {
		return changingIn;
	}
});
Object.defineProperty(exports, "principalTrustPolicy", {
	enumerable: true,
	get: function() {
		return principalTrustPolicy;
	}
});
Object.defineProperty(exports, "providerOf", {
	enumerable: true,
	get: function() {
		return providerOf;
	}
});
Object.defineProperty(exports, "tokenTrustPolicy", {
	enumerable: true,
	get: function() {
		return tokenTrustPolicy;
	}
});
