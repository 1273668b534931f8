const require_httpRequest = require("./httpRequest.js");
const require_writeKey = require("./writeKey.js");
const require_toUtf8 = require("./toUtf8.js");
const require_partition = require("./partition.js");
const require_index = require("./index.js");
const require_transport_error = require("./transport-error.js");
const require_permission = require("./permission.js");
let node_crypto = require("node:crypto");
// build/src/aws/check-answer.js
function checkEnvelope(response, service) {
	const { statusCode: status, headers, body } = response;
	const type = headers["content-type"] ?? "";
	const mayBeAws = body.length > 0 && (/xml|json/i.test(type) || type === "");
	if (status >= 300 && status < 400) throw new require_transport_error.TransportError("final", `${service.title} answered with a redirect (${status}); redirects are not followed. Check the endpoint URL`);
	if (mayBeAws) return;
	const summary = `got HTTP ${status} with ${body.length === 0 ? "an empty answer" : type.slice(0, 50)} from something that is not ${service.title}`;
	if (status < 400) throw new require_transport_error.TransportError("final", `${summary}: this is not AWS. Is a proxy or a sign-in page in between?`);
	if (service.wire === "xml" && status < 500) throw new require_transport_error.TransportError(require_transport_error.kindOfStatus(status), `${summary} (a proxy or a web filter?)`, { headers });
	throw bareStatus(response, body.length === 0 ? "" : `; ${summary} (a proxy or a web filter?)`);
}
function checkedTransport(transport, service) {
	return {
		...transport,
		async handle(request, options) {
			const answer = await transport.handle(request, options);
			checkEnvelope(answer.response, service);
			return answer;
		}
	};
}
function bareStatus({ statusCode: status, reason, headers }, more) {
	return Object.assign(new Error((reason || `HTTP status ${status}`) + more), {
		name: String(status),
		$fault: status >= 500 ? "server" : "client",
		$metadata: { httpStatusCode: status },
		$response: {
			statusCode: status,
			headers
		}
	});
}
const SHORTEST_PASSWORD = 8;
function problemWithLogin(login, now) {
	return problemWithPair(login) ?? problemWithExpiry(login.expiresAt, now);
}
function problemWithPair({ username, password }) {
	const user = username;
	const secret = password?.reveal();
	return firstProblem([["user name", user], ["password", secret]]);
}
function problemWithToken({ token, expiresAt }, now) {
	const secret = token?.reveal();
	return firstProblem([["token", secret]]) ?? problemWithExpiry(expiresAt, now);
}
function problemWithText(title, text) {
	return firstProblem([[title, text]]);
}
function firstProblem(parts) {
	for (const check of CHECKS) {
		const problem = parts.map(([title, value]) => check(title, value)).find((found) => found !== void 0);
		if (problem !== void 0) return problem;
	}
}
const CHECKS = [
	(title, value) => value === void 0 || value === null || value === "" ? `without ${withArticle(title)}` : void 0,
	(title, value) => typeof value === "string" ? void 0 : `with ${withArticle(title)} that is not text`,
	(title, value) => isPlain(String(value)) ? void 0 : `with control characters in the ${title}`,
	(title, value) => /\S/.test(String(value)) ? void 0 : `with ${withArticle(title)} of blanks only`,
	(title, value) => ["password", "token"].includes(title) && String(value).length < SHORTEST_PASSWORD ? `with a ${title} of fewer than ${SHORTEST_PASSWORD} characters` : void 0
];
function withArticle(title) {
	return /^[aeio]/.test(title) ? `an ${title}` : `a ${title}`;
}
function problemWithExpiry(expiresAt, now) {
	if (!expiresAt || Number.isNaN(expiresAt.getTime())) return "without an expiry";
	if (expiresAt.getTime() <= now) return `that expired at ${expiresAt.toISOString()}; is the clock right?`;
}
function isPlain(text) {
	return text.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
}
// build/src/aws/own-endpoint.js
function urlOf(service, connection) {
	return new URL(connection.endpoint(service) ?? ownEndpoint(service, connection));
}
function ownEndpoint({ hostName, plainFips }, { region: name, useFips, useDualstack }) {
	const region = realRegion(name);
	const { dnsSuffix, dualStackDnsSuffix } = require_partition.partition(region);
	const isFips = useFips || isFipsName(name);
	if (name === "aws-global" && hostName === "sts" && !isFips && !useDualstack) return "https://sts.amazonaws.com";
	const isPlain = plainFips?.includes(require_permission.partitionOf(region)) && !useDualstack;
	return `https://${hostName}${isFips && !isPlain ? "-fips" : ""}.${region}.${useDualstack ? dualStackDnsSuffix : dnsSuffix}`;
}
function signingRegion(name) {
	return name === "aws-global" ? "us-east-1" : realRegion(name);
}
function realRegion(name) {
	if (name === "fips-aws-global" || name === "aws-fips") return "us-east-1";
	return name.replace(/fips-(?:dkr-|prod-)?|-fips/, "");
}
function isFipsName(region) {
	return region.startsWith("fips-") || region.endsWith("-fips");
}
// build/src/aws/call.js
async function call({ service, operation, input, readable }, { connection, keys }, abortSignal) {
	const [, namespace, name, traits, inputShape, outputShape] = operation;
	const url = urlOf(service, connection);
	const protocol = await service.protocol();
	const context = {
		...SERDE,
		endpoint: async () => ({ url })
	};
	protocol.setSerdeContext(context);
	const shapes = {
		namespace,
		name,
		traits,
		input: inputShape,
		output: outputShape
	};
	const request = await protocol.serializeRequest(shapes, input, context);
	if (request.path === `${url.pathname}/`) request.path = url.pathname;
	request.headers["host"] = url.host;
	request.headers["user-agent"] = connection.userAgent;
	request.headers["amz-sdk-invocation-id"] = (0, node_crypto.randomUUID)();
	const signed = keys ? await sign(request, {
		keys,
		service,
		connection
	}) : request;
	const { response } = await connection.transport.handle(require_httpRequest.HttpRequest.clone(signed), { abortSignal });
	connection.clock.learn(response.headers["date"]);
	checkEnvelope(response, service);
	const text = Buffer.from(response.body).toString("utf8");
	if (readable) response.body = Buffer.from(readable(text));
	try {
		return {
			output: await protocol.deserializeResponse(shapes, context, response),
			text
		};
	} catch (error) {
		const known = error instanceof Error && "$fault" in error ? error : /* @__PURE__ */ new SyntaxError("unreadable");
		throw Object.defineProperty(known, "$response", { value: response });
	}
}
const SERDE = {
	base64Decoder: require_writeKey.fromBase64,
	base64Encoder: require_writeKey.toBase64,
	utf8Decoder: require_toUtf8.fromUtf8,
	utf8Encoder: require_toUtf8.toUtf8,
	disableHostPrefix: false
};
function sign(request, { keys, service, connection }) {
	return new require_partition.SignatureV4({
		credentials: revealed(keys),
		region: signingRegion(connection.region),
		service: service.hostName,
		sha256: Sha256
	}).sign(request, { signingDate: connection.clock.now() });
}
function Sha256(key) {
	return key === void 0 ? (0, node_crypto.createHash)("sha256") : (0, node_crypto.createHmac)("sha256", key);
}
function revealed({ accessKeyId, secretAccessKey, sessionToken }) {
	for (const secret of [secretAccessKey, sessionToken]) if (secret) require_index.keepOutOfMessages(secret);
	return {
		accessKeyId,
		secretAccessKey: secretAccessKey.reveal(),
		...sessionToken ? { sessionToken: sessionToken.reveal() } : {}
	};
}
Object.defineProperty(exports, "call", {
	enumerable: true,
	get: function() {
		return call;
	}
});
Object.defineProperty(exports, "checkedTransport", {
	enumerable: true,
	get: function() {
		return checkedTransport;
	}
});
Object.defineProperty(exports, "problemWithLogin", {
	enumerable: true,
	get: function() {
		return problemWithLogin;
	}
});
Object.defineProperty(exports, "problemWithPair", {
	enumerable: true,
	get: function() {
		return problemWithPair;
	}
});
Object.defineProperty(exports, "problemWithText", {
	enumerable: true,
	get: function() {
		return problemWithText;
	}
});
Object.defineProperty(exports, "problemWithToken", {
	enumerable: true,
	get: function() {
		return problemWithToken;
	}
});
Object.defineProperty(exports, "urlOf", {
	enumerable: true,
	get: function() {
		return urlOf;
	}
});
