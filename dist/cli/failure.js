const require_index = require("./index.js");
const require_network_failure = require("./network-failure.js");
const require_transport_error = require("./transport-error.js");
// build/src/aws/retry-after.js
const SECONDS = /^\d{1,9}(?:\.\d{1,9})?$/;
const HTTP_DATE = /^[A-Z][a-z]{2,8},? .{0,20}\d\d:\d\d:\d\d/;
function waitOf(headers, now) {
	const retryAfter = headers && retryAfterOf(headers, now);
	return retryAfter === void 0 ? {} : { retryAfter };
}
function retryAfterOf(headers, now) {
	const text = headers["retry-after"]?.trim() ?? "";
	const wait = SECONDS.test(text) ? Number(text) * 1e3 : dateOf(text) - (dateOf(headers["date"]) || now);
	return wait > 0 ? wait : void 0;
}
function dateOf(text = "") {
	return HTTP_DATE.test(text) ? Date.parse(text) : NaN;
}
// build/src/aws/failure.js
const LONGEST_CODE = 200;
const THROTTLED = /Throttl\w*$|^(?:RequestLimitExceeded|TooManyRequests\w*|SlowDown|BandwidthLimitExceeded|LimitExceeded\w*|PriorRequestNotComplete|429)$/;
const TRANSIENT = /^(?:InternalServer\w*|InternalFailure|InternalError|ServiceUnavailable\w*|RequestTimeout\w*|IDPCommunicationError\w*|5\d\d)$/;
const CLOCK = /^(?:RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/;
function failureOf(thrown, operation, { now, surface }) {
	if (!(thrown instanceof Error) || thrown instanceof require_index.ExpectedError) return {
		kind: "final",
		error: thrown
	};
	if (typeof thrown.message !== "string") thrown.message = "";
	if (typeof thrown.name !== "string") thrown.name = "Unknown";
	if (thrown instanceof require_transport_error.TransportError) {
		const { kind, message, headers, cause } = thrown;
		return {
			kind,
			error: new require_index.FailureError(`${operation}: ${message}`, cause === void 0 ? {} : { cause }),
			...waitOf(headers, now)
		};
	}
	if (isAnswer(thrown)) return refusal(thrown, operation, now);
	const network = require_network_failure.networkFailure(thrown, surface);
	if (network) {
		const { kind, reason, cause } = network;
		return {
			kind,
			error: new require_index.FailureError(`${operation}: ${reason}`, { cause })
		};
	}
	if (thrown.name === "TimeoutError") {
		const message = `${operation}: ${require_network_failure.noAnswerInTime(surface)}`;
		return {
			kind: "transient",
			error: new require_index.FailureError(message, { cause: plain(thrown) })
		};
	}
	const header = /Invalid character in header content \["([\w-]+)"\]/.exec(thrown.message)?.[1];
	if (header !== void 0) {
		const reason = `the request was not sent: a key or token has a line end or another character that the header ${header} cannot have`;
		return {
			kind: "final",
			error: new require_index.FailureError(`${operation}: ${reason}`)
		};
	}
	return isUnreadable(thrown) ? unreadable(thrown, operation, now) : {
		kind: "final",
		error: thrown
	};
}
function isAnswer(thrown) {
	return "$fault" in thrown && "$metadata" in thrown;
}
function refusal(answer, operation, now) {
	const full = [answer.Error?.Code, answer.Code].find((each) => typeof each === "string") ?? answer.name;
	const code = full.slice(0, LONGEST_CODE);
	const status = answer.$metadata.httpStatusCode ?? 0;
	const error = new require_index.ServiceError(operation, {
		code,
		message: answer.message,
		details: detailsOf(answer)
	});
	const wait = waitOf(answer.$response?.headers, now);
	if (full.length > LONGEST_CODE) return {
		kind: status >= 500 ? "transient" : "final",
		error,
		...wait
	};
	if (THROTTLED.test(code) || status === 429) return {
		kind: "throttled",
		error,
		...wait
	};
	return {
		kind: TRANSIENT.test(code) || CLOCK.test(code) || status >= 500 || couldNotVerify(code, answer.message) || /signature expired|signature not yet current/i.test(answer.message) ? "transient" : "final",
		error,
		...wait
	};
}
function detailsOf(answer) {
	return typeof answer.ErrorCode === "string" ? { ErrorCode: answer.ErrorCode } : {};
}
function couldNotVerify(code, message) {
	return code.startsWith("InvalidIdentityToken") && /verification key|communicat/i.test(message);
}
function isUnreadable(thrown) {
	return thrown instanceof SyntaxError || /deserializ|unclosed|not valid JSON|parse/i.test(thrown.message);
}
function unreadable(thrown, operation, now) {
	const { statusCode = 0, headers } = thrown.$response ?? {};
	const status = statusCode >= 400 ? ` (HTTP ${statusCode})` : "";
	const error = new require_index.FailureError(`${operation}: the answer could not be read${status}; it is not shown`);
	return {
		kind: statusCode === 429 ? "throttled" : statusCode >= 500 ? "transient" : "final",
		error,
		...waitOf(headers, now)
	};
}
function plain(thrown) {
	return /* @__PURE__ */ new Error(`${thrown.name}: ${require_index.sanitize(thrown.message)}`);
}
exports.failureOf = failureOf;
