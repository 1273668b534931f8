// build/src/doctor/token.js
function tokenFacts({ source, claims }) {
	return [
		["Token from", source],
		["Issuer", claims?.issuer],
		["Subject", claims?.subject],
		["Audience", claims?.audiences.join(", ")],
		["Expires", claims?.expiresAt === void 0 ? void 0 : new Date(claims.expiresAt).toISOString()]
	];
}
function tokenLine(info) {
	const [[, source], ...claims] = tokenFacts(info);
	const known = claims.map(([title, value]) => `${title.toLowerCase()} ${value ?? "-"}`);
	return info.claims ? `from ${source}: ${known.join(", ")}` : `from ${source}: not a JSON Web Token`;
}
function askedOnce(source) {
	const held = /* @__PURE__ */ new Map();
	return {
		...source,
		async fetchToken(request) {
			const token = held.get(request.audience) ?? await source.fetchToken(request);
			held.set(request.audience, token);
			return token;
		}
	};
}
Object.defineProperty(exports, "askedOnce", {
	enumerable: true,
	get: function() {
		return askedOnce;
	}
});
Object.defineProperty(exports, "tokenFacts", {
	enumerable: true,
	get: function() {
		return tokenFacts;
	}
});
Object.defineProperty(exports, "tokenLine", {
	enumerable: true,
	get: function() {
		return tokenLine;
	}
});
