export const id = 448;
export const ids = [448];
export const modules = {

/***/ 2448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ prepareRequest),
/* harmony export */   c: () => (/* binding */ halfEven),
/* harmony export */   d: () => (/* binding */ whoAmI),
/* harmony export */   f: () => (/* binding */ requireRegion),
/* harmony export */   i: () => (/* binding */ prepareIdentity),
/* harmony export */   l: () => (/* binding */ refuseUnsafeNode),
/* harmony export */   m: () => (/* binding */ passwordForms),
/* harmony export */   n: () => (/* binding */ refuseExport),
/* harmony export */   o: () => (/* binding */ outputSkeleton),
/* harmony export */   p: () => (/* binding */ loadProfile),
/* harmony export */   r: () => (/* binding */ refuseExposure),
/* harmony export */   s: () => (/* binding */ plainOf),
/* harmony export */   t: () => (/* binding */ cliContext),
/* harmony export */   u: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6541);
/* harmony import */ var _stdio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6305);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2400);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9998);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4708);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);










const HTML = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#x27;"
};
/**
* Every form in which a client, a URL or a log may show the password, the longest first, each once. A CI system masks
* what it is told and little else: GitHub's runner knows some of these forms itself, others know none.
* What no list can hold: the password cut in two, reversed, in upper case, or encoded twice.
*/
function passwordForms({ username, password }) {
	const plain = password.reveal();
	const pair = `${username}:${plain}`;
	const strict = strictlyEncoded(plain);
	const forms = [
		plain,
		encodeURIComponent(plain),
		strict,
		strict.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
		strict.replaceAll("%2F", "/"),
		encodeURI(plain),
		new URLSearchParams({ "": plain }).toString().slice(1),
		inUserInfo(plain),
		JSON.stringify(plain).slice(1, -1),
		JSON.stringify(plain).slice(1, -1).replaceAll("/", "\\/"),
		plain.replace(/[<>&'"+=]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`),
		plain.replace(/[\\:]/g, "\\$&"),
		plain.replaceAll("'", "'\\''"),
		plain.replaceAll("'", `'"'"'`),
		plain.replaceAll("'", "''"),
		plain.replace(/[\\']/g, "\\$&"),
		plain.replace(/[\\"$`]/g, "\\$&"),
		plain.replace(/[^\w@%+=:./\u0080-\uffff-]/g, "\\$&"),
		plain.replaceAll("%", "%%"),
		plain.replace(/=+$/, ""),
		plain.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`),
		plain.replace(/[&<>"']/g, (letter) => HTML[letter] ?? letter),
		...base64Forms(plain),
		...base64Forms(pair),
		Buffer.from(plain).toString("hex")
	];
	return [...new Set(forms)].filter((form) => form.length >= 8).sort((one, other) => other.length - one.length).map((form) => new _client_js__WEBPACK_IMPORTED_MODULE_1__.r(form));
}
/** All but letters, digits and - . _ ~ as %XX, which is what every client decodes alike. */
function strictlyEncoded(text) {
	return encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** As `new URL().href` shows it: it leaves more letters as they are. */
function inUserInfo(text) {
	const url = new URL("http://localhost");
	url.password = text;
	return url.password;
}
function base64Forms(text) {
	const bytes = Buffer.from(text);
	const withNewline = Buffer.from(`${text}\n`).toString("base64");
	return [
		bytes.toString("base64"),
		withNewline,
		bytes.toString("base64").replace(/=+$/, ""),
		bytes.toString("base64url")
	];
}
// build/src/aws/profile.js
/**
* Reads ~/.aws/config and ~/.aws/credentials, or the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name.
* Throws a ConfigurationError when a profile that was asked for by name is in neither.
*/
async function loadProfile(option, env) {
	const asked = option ?? (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "AWS_PROFILE");
	const name = asked ?? "default";
	const { configFile, credentialsFile } = await (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__.o)({ ignoreCache: true });
	const settings = {
		...configFile[name],
		...credentialsFile[name]
	};
	if (asked !== void 0 && !configFile[name] && !credentialsFile[name]) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`The profile "${asked}" was not found in ~/.aws/config or ~/.aws/credentials (asked for by ${option === void 0 ? "AWS_PROFILE" : "profile"})`);
	const services = configFile[`services.${settings["services"]}`] ?? {};
	return {
		name,
		setting: (key) => settings[key] || void 0,
		serviceSetting: (service, key) => services[`${service}.${key}`] || void 0
	};
}
// build/src/aws/failure.js
const THROTTLED = /^(?:.*Throttl\w*|RequestLimitExceeded|TooManyRequests\w*|SlowDown|BandwidthLimitExceeded|LimitExceeded\w*|PriorRequestNotComplete|429)$/;
const TRANSIENT = /^(?:InternalServer\w*|InternalFailure|InternalError|ServiceUnavailable\w*|RequestTimeout\w*|IDPCommunicationError\w*|5\d\d)$/;
const CLOCK = /^(?:RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/;
const NETWORK = /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE|UND_ERR_SOCKET)$/;
const TLS = /CERT|SELF_SIGNED|ISSUER|VERIFY|CRL|^EPROTO$|^ERR_SSL_|^ERR_TLS_|^HPE_/;
/** Reads what the SDK, our transport or the network threw while `operation` (the API's own name) was called. */
function failureOf(thrown, operation) {
	if (!(thrown instanceof Error) || thrown instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.a) return {
		kind: "final",
		error: thrown
	};
	if (isAnswer(thrown)) return refusal(thrown, operation);
	const code = networkCode(thrown);
	if (code !== void 0) return {
		kind: NETWORK.test(code) ? "transient" : "final",
		error: new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${operation}: ${inWords$1(code)}`, { cause: plain(thrown, code) })
	};
	if (thrown.name === "TimeoutError") return {
		kind: "transient",
		error: new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${operation}: no answer in time (cli-connect-timeout, cli-read-timeout)`, { cause: plain(thrown) })
	};
	if (thrown instanceof SyntaxError || /deserializ|unclosed|not valid JSON|parse/i.test(thrown.message)) return {
		kind: "final",
		error: new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${operation}: the answer could not be read; it is not shown`)
	};
	return {
		kind: "final",
		error: thrown
	};
}
/** AWS marks its own answers with `$fault`. */
function isAnswer(thrown) {
	return "$fault" in thrown && "$metadata" in thrown;
}
function refusal(answer, operation) {
	const code = String(answer.Error?.Code ?? answer.Code ?? answer.name);
	const status = answer.$metadata.httpStatusCode ?? 0;
	const error = answer.unreadable ? new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${operation}: HTTP status ${status}, and no answer of AWS behind it`) : new _index_js__WEBPACK_IMPORTED_MODULE_0__.s(operation, {
		code,
		message: answer.message
	});
	const retryAfter = Number(answer.$response?.headers?.["retry-after"]) * 1e3;
	const wait = retryAfter > 0 ? { retryAfter } : {};
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
/** STS fetches the issuer's keys with a few seconds of patience; the next attempt usually finds them. */
function couldNotVerify(code, message) {
	return code.startsWith("InvalidIdentityToken") && /verification key|communicat/i.test(message);
}
function networkCode(thrown) {
	const code = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(thrown);
	if (code !== void 0 && (NETWORK.test(code) || TLS.test(code))) return code;
	return thrown.message === "aborted" || thrown.message === "socket hang up" ? "ECONNRESET" : void 0;
}
function inWords$1(code) {
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "the host name could not be resolved";
	if (code === "ECONNREFUSED") return "the connection was refused";
	if (code === "ETIMEDOUT") return "no answer in time (cli-connect-timeout, cli-read-timeout)";
	if (NETWORK.test(code)) return "the connection was lost";
	if (/CERT|SELF_SIGNED|ISSUER|VERIFY/.test(code)) return "the certificate of the server is not trusted";
	return "the connection failed";
}
/** The cause without its stack, its hidden response and its addresses: code and first line. */
function plain(thrown, code = thrown.name) {
	return /* @__PURE__ */ new Error(`${code}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(thrown.message)}`);
}
// build/src/aws/retry-policy.js
const PACE = {
	throttled: {
		base: 1e3,
		cap: 3e4,
		attempts: Number.POSITIVE_INFINITY
	},
	transient: {
		base: 100,
		cap: 5e3,
		attempts: 7
	}
};
/** The deadline starts now. */
function retryPolicy({ maxWaitSeconds, maxAttempts, clock, log }) {
	const deadline = clock.now() + maxWaitSeconds * 1e3;
	return { async retry(operation, attempt) {
		let refusal;
		for (let count = 1;; count += 1) {
			const signal = AbortSignal.timeout(Math.max(1, deadline - clock.now()));
			try {
				log.debug(() => `${operation}: attempt ${count}`);
				return await attempt(signal);
			} catch (thrown) {
				if (signal.aborted) throw outOfTime(operation, maxWaitSeconds, thrown, refusal);
				const failure = failureOf(thrown, operation);
				if (failure.error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.s) refusal = failure.error;
				const wait = delay(failure, count, clock.random());
				if (wait === void 0 || count >= (maxAttempts ?? Number.POSITIVE_INFINITY)) throw failure.error;
				if (clock.now() + wait >= deadline) throw outOfTime(operation, maxWaitSeconds, failure.error);
				log.info(`${operation}: ${failure.kind}, waiting ${(wait / 1e3).toFixed(1)} s before attempt ${count + 1}`);
				await clock.sleep(wait);
			}
		}
	} };
}
/** Full jitter: a random part of a doubling limit, and never less than the server asked for. */
function delay(failure, count, random) {
	if (failure.kind === "final") return void 0;
	const { base, cap, attempts } = PACE[failure.kind];
	if (count >= attempts) return void 0;
	return Math.max(failure.retryAfter ?? 0, random * Math.min(cap, base * 2 ** (count - 1)));
}
function outOfTime(operation, seconds, cause, refusal) {
	if (!(cause instanceof Error) || cause.name === "AbortError" || cause.name === "TimeoutError") return refusal ?? new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${operation}: no answer within ${seconds} seconds (max-wait)`);
	return cause;
}
// build/src/aws/tls-options.js
/** Reads the bundle of the option, AWS_CA_BUNDLE or the profile. Throws a FailureError when it cannot be used. */
async function findTlsOptions(values, { env, log, profile }) {
	if (values["no-verify-ssl"]) {
		log.warning("no-verify-ssl: whoever answers is taken for AWS. The token and the login are safe from nobody");
		return { rejectUnauthorized: false };
	}
	const path = values["ca-bundle"] ?? (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "AWS_CA_BUNDLE") ?? profile.setting("ca_bundle");
	if (path === void 0) return { rejectUnauthorized: true };
	const ca = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readFile)(path, "utf8").catch((cause) => {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`ca-bundle: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(path)} cannot be read (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(cause)})`);
	});
	if (!ca.includes("-----BEGIN CERTIFICATE-----")) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`ca-bundle: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(path)} holds no certificate in PEM`);
	return {
		ca,
		rejectUnauthorized: true
	};
}
// build/src/aws/proxy.js
/**
* The proxy for an address, as curl and the AWS CLI read the environment: https_proxy or HTTPS_PROXY, unless no_proxy
* or NO_PROXY names the host. Plain http is for this machine only, where no proxy is asked. May hold a password.
*/
function proxyFor(url, env) {
	if (url.protocol !== "https:") return void 0;
	const proxy = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "https_proxy") ?? (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "HTTPS_PROXY");
	const exceptions = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "no_proxy") ?? (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "NO_PROXY") ?? "";
	if (proxy === void 0 || isException(url.hostname.toLowerCase(), url.port ?? 443, exceptions)) return void 0;
	return proxy.includes("://") ? proxy : `http://${proxy}`;
}
/** `.example.com`, `example.com` and `*.example.com` all stand for the domain and what is below it; `*` for everything. */
function isException(hostname, port, exceptions) {
	return exceptions.toLowerCase().split(/[\s,]+/).some((exception) => {
		const [, domain, onlyPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(exception) ?? [];
		if (exception === "*") return true;
		if (!domain || onlyPort !== void 0 && Number(onlyPort) !== port) return false;
		return hostname === domain || hostname.endsWith(`.${domain}`);
	});
}
// build/src/aws/transport.js
const LARGEST_ANSWER = 262144;
function transport(settings) {
	const handlers = /* @__PURE__ */ new Map();
	return {
		metadata: { handlerProtocol: "http/1.1" },
		async handle(request, options) {
			const proxy = proxyFor(request, settings.env);
			const handler = handlers.get(proxy ?? "") ?? handlerFor(settings, await agentFor(proxy, settings.trust));
			handlers.set(proxy ?? "", handler);
			const started = performance.now();
			const told = (what) => settings.log.debug(() => {
				const way = proxy ? `, by the proxy ${new URL(proxy).host}` : "";
				return `${request.method} ${request.hostname}: ${what} in ${Math.round(performance.now() - started)} ms${way}`;
			});
			try {
				const { response } = await handler.handle(request, options);
				const body = await readWhole(response.body);
				told(response.statusCode);
				return { response: Object.assign(new _node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__.r(response), { body }) };
			} catch (cause) {
				told((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(cause) ?? (cause instanceof Error ? cause.name : "failed"));
				throw cause;
			}
		},
		destroy() {
			for (const handler of handlers.values()) handler.destroy();
		},
		updateHttpClientConfig() {},
		httpHandlerConfigs: () => ({})
	};
}
function handlerFor({ connectTimeout, readTimeout }, httpsAgent) {
	return new _node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__.t({
		connectionTimeout: connectTimeout * 1e3,
		requestTimeout: readTimeout * 1e3,
		throwOnRequestTimeout: true,
		socketTimeout: readTimeout * 1e3,
		httpsAgent
	});
}
async function agentFor(proxy, trust) {
	if (proxy === void 0) return new node_https__WEBPACK_IMPORTED_MODULE_7__.Agent({
		keepAlive: true,
		...trust
	});
	if (!URL.canParse(proxy)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o("HTTPS_PROXY is not a URL");
	const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 462).then(__webpack_require__.bind(__webpack_require__, 1462));
	const agent = new HttpsProxyAgent(proxy, {
		keepAlive: true,
		...trust
	});
	Object.assign(agent.options, trust);
	return agent;
}
async function readWhole(stream) {
	const chunks = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > LARGEST_ANSWER) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o("The answer is larger than 256 KiB: this is not the service");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
// build/src/aws/connection.js
/**
* Decides how this run reaches AWS. Nothing is sent yet. Throws a ConfigurationError without a Region or without
* the profile that was asked for, and a FailureError for a variable of the environment that cannot be obeyed.
*/
async function openConnection(values, { env, clock, log, anyRegion }) {
	const profile = await loadProfile(values.profile, env);
	const region = findRegion(values.region, env, profile) ?? anyRegion ?? noRegion(profile);
	const maxAttempts = readMaxAttempts((0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "AWS_MAX_ATTEMPTS") ?? profile.setting("max_attempts"));
	refuseUnknownRetryMode((0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "AWS_RETRY_MODE") ?? profile.setting("retry_mode"));
	log.debug(() => `Region ${region}, profile ${profile.name}`);
	return {
		region,
		profile: values.profile,
		transport: transport({
			connectTimeout: values["cli-connect-timeout"],
			readTimeout: values["cli-read-timeout"],
			trust: await findTlsOptions(values, {
				env,
				log,
				profile
			}),
			env,
			log
		}),
		retryPolicy: retryPolicy({
			maxWaitSeconds: values["max-wait"],
			maxAttempts,
			clock,
			log
		}),
		endpoint: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.l)(values, env, profile)
	};
}
/** Throws a ConfigurationError where there is no Region, for what needs none and the AWS CLI refuses all the same. */
async function requireRegion(values, env) {
	const profile = await loadProfile(values.profile, env);
	if (findRegion(values.region, env, profile) === void 0) noRegion(profile);
}
function findRegion(option, env, profile) {
	const region = option ?? (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "AWS_REGION") ?? (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "AWS_DEFAULT_REGION") ?? profile.setting("region");
	if (region !== void 0 && !_client_js__WEBPACK_IMPORTED_MODULE_1__.c.region.pattern.regex.test(region)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`region: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(region)} must be ${_client_js__WEBPACK_IMPORTED_MODULE_1__.c.region.pattern.says}`);
	return region;
}
function noRegion(profile) {
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`No Region. Set the option region, or AWS_REGION or AWS_DEFAULT_REGION in the environment, or region in the profile "${profile.name}"`);
}
function readMaxAttempts(text) {
	if (text === void 0) return void 0;
	const attempts = Number(text);
	if (Number.isInteger(attempts) && attempts >= 1) return attempts;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`AWS_MAX_ATTEMPTS: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(text)} must be a whole number of at least 1`);
}
/** Our retries are what both of the AWS CLI's modes ask for; another name is a mistake there too. */
function refuseUnknownRetryMode(mode) {
	if (mode !== void 0 && mode !== "standard" && mode !== "adaptive") throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`AWS_RETRY_MODE: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(mode)} must be standard or adaptive`);
}
// build/src/identity/assume-role.js
/** Exchanges an OIDC token for a session of the role. `token` is asked for at each attempt, so that it is fresh. */
async function assumeRoleWithWebIdentity(role, token, connection) {
	const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(965), __webpack_require__.e(905), __webpack_require__.e(855)]).then(__webpack_require__.bind(__webpack_require__, 9855));
	const client = new STSClient((0,_client_js__WEBPACK_IMPORTED_MODULE_1__.t)("sts", connection, void 0));
	return believed(role, await connection.retryPolicy.retry("AssumeRoleWithWebIdentity", async (abortSignal) => {
		const WebIdentityToken = (await token()).reveal();
		return client.send(new AssumeRoleWithWebIdentityCommand({
			...parameters(role),
			WebIdentityToken
		}), { abortSignal });
	}), connection);
}
/** Exchanges the keys of one session for a session of the role. */
async function assumeRole(role, { connection, keys }) {
	const { STSClient, AssumeRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(965), __webpack_require__.e(905), __webpack_require__.e(855)]).then(__webpack_require__.bind(__webpack_require__, 9855));
	const client = new STSClient((0,_client_js__WEBPACK_IMPORTED_MODULE_1__.t)("sts", connection, keys));
	return believed(role, await connection.retryPolicy.retry("AssumeRole", (abortSignal) => client.send(new AssumeRoleCommand({
		...parameters(role),
		ExternalId: role.externalId
	}), { abortSignal })), connection);
}
/** Asks AWS whose keys these are: the account and the ARN. */
async function callerOf({ connection, keys }) {
	const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(965), __webpack_require__.e(905), __webpack_require__.e(855)]).then(__webpack_require__.bind(__webpack_require__, 9855));
	const client = new STSClient((0,_client_js__WEBPACK_IMPORTED_MODULE_1__.t)("sts", connection, keys));
	const { Account, Arn } = await connection.retryPolicy.retry("GetCallerIdentity", (abortSignal) => client.send(new GetCallerIdentityCommand({}), { abortSignal }));
	if (!Account || !Arn) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o("GetCallerIdentity returned no account");
	return {
		connection,
		keys,
		account: Account,
		principal: Arn
	};
}
function parameters({ arn, sessionName, durationSeconds, policy, policyArns }) {
	return {
		RoleArn: arn,
		RoleSessionName: sessionName,
		DurationSeconds: durationSeconds,
		Policy: policy,
		PolicyArns: policyArns?.map((each) => ({ arn: each }))
	};
}
/**
* Every field is looked at: an empty 200, of a captive portal say, must not become a session, and one of another
* role or account must not be used.
*/
function believed(role, { Credentials, AssumedRoleUser }, connection) {
	const keys = keysIn$1(Credentials);
	const principal = AssumedRoleUser?.Arn;
	if (!keys || !principal) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`STS returned no credentials for the role ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(role.arn)}`);
	const { partition, account, name } = roleNameOf(role.arn);
	if (!principal.startsWith(`arn:${partition}:sts::${account}:assumed-role/${name}/`)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`STS returned a session of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(principal)} for the role ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(role.arn)}`);
	return {
		connection,
		keys,
		account,
		principal
	};
}
function keysIn$1(credentials) {
	const { AccessKeyId, SecretAccessKey, SessionToken } = credentials ?? {};
	if (!AccessKeyId || !SecretAccessKey || !SessionToken) return void 0;
	return {
		accessKeyId: AccessKeyId,
		secretAccessKey: new _client_js__WEBPACK_IMPORTED_MODULE_1__.r(SecretAccessKey),
		sessionToken: new _client_js__WEBPACK_IMPORTED_MODULE_1__.r(SessionToken)
	};
}
/** Takes apart an ARN that its option has checked. */
function roleNameOf(arn) {
	const [, partition = "", , , account = "", resource = ""] = arn.split(":");
	return {
		partition,
		account,
		name: resource.split("/").at(-1) ?? ""
	};
}
/** The audience that STS of this partition expects. */
function audienceFor(partition) {
	return partition === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}
// build/src/run-program.js
const LONGEST$1 = 6e4;
const LARGEST = 262144;
/** Runs helpers in this environment. */
function programRunner(env) {
	return async (command, args, stdin) => {
		const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
		return new Promise((resolve, reject) => {
			const options = {
				env: { ...env },
				timeout: LONGEST$1,
				maxBuffer: LARGEST,
				windowsHide: true
			};
			const child = execFile(command, [...args], options, (error, stdout) => {
				if (!error) resolve(stdout);
				else if (error.code === "ENOENT") reject(new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(command)} was not found on the PATH`));
				else reject(new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(command)} failed (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(String(error.code ?? error.signal))})`));
			});
			child.stdin?.on("error", () => {});
			child.stdin?.end(stdin?.reveal() ?? "");
		});
	};
}
// build/src/identity/fresh-token.js
const LIFE_LEFT = 6e4;
/** A function that returns a token with at least a minute to live, masked. It fetches a new one only when it must. */
function freshToken({ source, audience, insist, connection }, { env, clock, log, mask, tell }) {
	let held;
	return async () => {
		if (held && (held.claims?.expiresAt ?? Number.POSITIVE_INFINITY) - clock.now() > LIFE_LEFT) return held.token;
		const token = await source.fetchToken({
			env,
			audience,
			connection,
			runProgram: programRunner(env)
		});
		await mask([token]);
		const claims = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(token);
		tell?.({
			source: source.name,
			claims
		});
		log.debug(() => `Token: ${claims ? describe(claims) : "not a JSON Web Token"}`);
		if (insist && !claims) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${source.name} gave something that is not a JSON Web Token`);
		if (insist && !claims?.audiences.includes(audience)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${source.name} gave a token for the audience ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(claims?.audiences.join(" ") ?? "")}; ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(audience)} was asked for`);
		held = {
			token,
			claims
		};
		return token;
	};
}
function describe({ issuer, subject, audiences }) {
	return `issuer ${issuer}, subject ${subject}, audience ${audiences.join(" ")}`;
}
// build/src/identity/session-name.js
const LONGEST = 64;
/** What each CI system calls the repository or project, and the run. */
const NAMES = [
	["GITHUB_REPOSITORY", "GITHUB_RUN_ID"],
	["CI_PROJECT_PATH", "CI_PIPELINE_ID"],
	["BUILD_REPOSITORY_NAME", "BUILD_BUILDID"],
	["BUILDKITE_PIPELINE_SLUG", "BUILDKITE_BUILD_NUMBER"],
	["CIRCLE_PROJECT_REPONAME", "CIRCLE_BUILD_NUM"],
	["BITBUCKET_REPO_FULL_NAME", "BITBUCKET_BUILD_NUMBER"],
	["SEMAPHORE_PROJECT_NAME", "SEMAPHORE_WORKFLOW_ID"],
	["TEAMCITY_PROJECT_NAME", "BUILD_NUMBER"],
	["JOB_NAME", "BUILD_NUMBER"]
];
/**
* A session name that means something in CloudTrail: repository and run. Only what STS allows, 2 to 64 characters;
* a long repository name gives way, the number of the run stays.
*/
function defaultSessionName(env) {
	const names = NAMES.find(([repository]) => (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, repository) !== void 0);
	if (!names) return "cluster-credentials";
	const [repository, run] = names.map((name) => allowed((0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, name) ?? ""));
	const end = run ? `-${run}` : "";
	return `${(repository ?? "").slice(0, Math.max(0, LONGEST - end.length))}${end}`.slice(0, LONGEST).padEnd(2, "-");
}
function allowed(text) {
	return text.replace(/[^\w+=,.@-]/g, "-");
}
// build/src/identity/default-chain.js
/** Keys of the environment, where there are any. Throws a FailureError for one half of them. */
function keysIn(env) {
	const accessKeyId = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "AWS_ACCESS_KEY_ID");
	const secretAccessKey = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "AWS_SECRET_ACCESS_KEY");
	if (!accessKeyId) return void 0;
	if (!secretAccessKey) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o("AWS_ACCESS_KEY_ID is set without AWS_SECRET_ACCESS_KEY");
	return wrapped({
		accessKeyId,
		secretAccessKey,
		sessionToken: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "AWS_SESSION_TOKEN")
	});
}
/** The role beside AWS_WEB_IDENTITY_TOKEN_FILE. Throws a FailureError when there is none. */
function ambientRole(env) {
	const arn = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "AWS_ROLE_ARN");
	if (arn === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o("AWS_WEB_IDENTITY_TOKEN_FILE is set without a role. Set AWS_ROLE_ARN too, or role-to-assume");
	return {
		arn,
		sessionName: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "AWS_ROLE_SESSION_NAME") ?? defaultSessionName(env)
	};
}
/**
* The keys of what is left of the default chain: profile, SSO, process, container (ECS, Pod Identity), instance.
* Throws a ConfigurationError when there are none anywhere.
* https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
*/
async function restOfTheChain(connection) {
	const { profile } = connection;
	const { defaultProvider } = await __webpack_require__.e(/* import() */ 747).then(__webpack_require__.bind(__webpack_require__, 4747)).then((n) => n.t);
	const { region, requestHandler, endpoint } = {
		endpoint: void 0,
		...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.t)("sts", connection, void 0)
	};
	const provider = defaultProvider({
		...profile === void 0 ? {} : { profile },
		logger: {
			trace() {},
			debug() {},
			info() {},
			warn() {},
			error() {}
		},
		clientConfig: {
			region,
			requestHandler,
			...endpoint === void 0 ? {} : { endpoint }
		}
	});
	return wrapped(await connection.retryPolicy.retry("AssumeRoleWithWebIdentity", async () => {
		try {
			return await provider();
		} catch (cause) {
			if (!(cause instanceof Error) || !/CredentialsProviderError|TokenProviderError/.test(cause.name)) throw cause;
			throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`No identity. Neither role-to-assume with an OIDC token, nor AWS keys in the environment, a profile, a web identity token file, a container or an instance (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(cause.message)})`);
		}
	}));
}
function wrapped({ accessKeyId, secretAccessKey, sessionToken }) {
	return {
		accessKeyId,
		secretAccessKey: new _client_js__WEBPACK_IMPORTED_MODULE_1__.r(secretAccessKey),
		...sessionToken ? { sessionToken: new _client_js__WEBPACK_IMPORTED_MODULE_1__.r(sessionToken) } : {}
	};
}
// build/src/identity/sources/token-file.js
const LARGEST_TOKEN = 2e4;
/** A token that something else keeps fresh in a file, such as the kubelet. Read anew for each attempt. */
function tokenFileSource(path) {
	return {
		name: `the file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(path)}`,
		applies: () => true,
		audience: "given",
		fetchToken: () => readToken(path)
	};
}
/** The file that a pod, or a CI system's own credential binding, names in AWS_WEB_IDENTITY_TOKEN_FILE. */
const ambientTokenFileSource = {
	name: "AWS_WEB_IDENTITY_TOKEN_FILE",
	applies: (env) => (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "AWS_WEB_IDENTITY_TOKEN_FILE") !== void 0,
	audience: "given",
	fetchToken: ({ env }) => readToken((0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "AWS_WEB_IDENTITY_TOKEN_FILE") ?? "")
};
async function readToken(path) {
	const token = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readFile)(path, "utf8").catch((cause) => {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The token file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(path)} cannot be read (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(cause)})`);
	})).trim();
	if (token.length >= 4 && token.length <= LARGEST_TOKEN) return new _client_js__WEBPACK_IMPORTED_MODULE_1__.r(token);
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.c("web-identity-token-file", [`The token file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(path)} holds ${token.length} characters; a token has 4 to ${LARGEST_TOKEN}`]);
}
// build/src/identity/session.js
/** The session that STS gives for a token of the source. */
async function sessionOfToken(values, { source, role, connection }, context) {
	context.log.debug(() => `Identity: OIDC token of ${source.name} for the role ${role.arn}`);
	const fixed = source.fixedAudience?.(context.env);
	const session = await assumeRoleWithWebIdentity(role, freshToken({
		source,
		audience: values.audience ?? fixed ?? source.usualAudience?.(context.env) ?? audienceFor(roleNameOf(role.arn).partition),
		insist: values.audience !== void 0 || fixed !== void 0 || source.audience === "chosen",
		connection
	}, context), connection);
	await maskKeys(session, context.mask);
	return session;
}
/**
* The role that a pod, or a CI system's own binding, names beside a token file comes before everything but keys in the
* environment and a profile that was asked for, as in the AWS CLI; it is assumed by us, with our checks and retries.
*/
async function sessionOfDefaultChain(values, connection, context) {
	const { env, log } = context;
	const keys = connection.profile === void 0 ? keysIn(env) : void 0;
	if (!keys && connection.profile === void 0 && ambientTokenFileSource.applies(env)) {
		const role = ambientRole(env);
		return sessionOfToken(values, {
			source: ambientTokenFileSource,
			role,
			connection
		}, context);
	}
	log.debug(() => `Identity: ${keys ? "keys of the environment" : "the default chain of AWS"}`);
	return {
		connection,
		keys: keys ?? await restOfTheChain(connection)
	};
}
/** Assumes one role with the keys of the one before; the session of the last, or the first one without roles. */
async function assumeChain(roles, first, mask) {
	let session = first;
	for (const role of roles) {
		session = await assumeRole(role, session);
		await maskKeys(session, mask);
	}
	return session;
}
/** AWS would accept these keys from anybody who reads them in a debug log. */
function maskKeys({ keys }, mask) {
	return mask([keys?.secretAccessKey, keys?.sessionToken].filter((secret) => secret !== void 0));
}
// build/src/identity/sources/http-token.js
/**
* Asks for a token, again where waiting may help, until the deadline of the run. Follows no redirect, so that nobody
* but the endpoint gets the bearer token. Throws a ConfigurationError when this job may not have one, a ServiceError
* for other bad statuses, a FailureError when the answer holds no token.
*/
function callForToken(call, connection) {
	return connection.retryPolicy.retry(call.name, async (abortSignal) => {
		const { response } = await connection.transport.handle(requestTo(call), { abortSignal });
		return tokenOf(call, response);
	});
}
/** The URL that a variable holds. Throws a FailureError for one that others could read along. */
function tokenUrl(variable, address) {
	if (!URL.canParse(address)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${variable} is not a URL`);
	const url = new URL(address);
	if (url.protocol === "https:" || url.protocol === "http:" && (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.u)(url.hostname)) return url;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${variable} must be https: the answer is a credential`);
}
/** Reads the token out of an answer that is a JSON object. */
function jsonField(name) {
	return ({ body }) => {
		try {
			const value = JSON.parse(Buffer.from(body).toString("utf8"))?.[name];
			return typeof value === "string" ? value : void 0;
		} catch {
			return;
		}
	};
}
function requestTo({ method, url, headers, bearer }) {
	return new _node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__.i({
		method,
		protocol: url.protocol,
		hostname: url.hostname,
		...url.port ? { port: Number(url.port) } : {},
		path: url.pathname,
		query: Object.fromEntries(url.searchParams),
		headers: {
			host: url.host,
			accept: "application/json",
			"user-agent": "cluster-credentials",
			...headers,
			...bearer ? { authorization: `Bearer ${bearer.reveal()}` } : {}
		}
	});
}
function tokenOf({ name, tokenIn, refusals, advice }, response) {
	const { statusCode: status, headers } = response;
	if (refusals.includes(status)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${name} refused this job (HTTP ${status}). ${advice}`);
	if (status >= 400) throw Object.assign(/* @__PURE__ */ new Error(`HTTP status ${status}`), {
		name: String(status),
		$fault: "server",
		$metadata: { httpStatusCode: status },
		$response: { headers }
	});
	const token = status === 200 ? tokenIn(response)?.trim() : void 0;
	if (!token) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} answered ${status} without a token in it`);
	return new _client_js__WEBPACK_IMPORTED_MODULE_1__.r(token);
}
// build/src/identity/sources/token-variables.js
/** The variables that hold a JSON Web Token, in the order of `names`, or all of them in that of the alphabet. */
function tokensIn(env, names = Object.keys(env).sort()) {
	return names.flatMap((name) => {
		const value = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, name);
		if (value === void 0) return [];
		const token = new _client_js__WEBPACK_IMPORTED_MODULE_1__.r(value.trim());
		const claims = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(token);
		return claims ? [{
			name,
			token,
			claims
		}] : [];
	});
}
/**
* The first token for this audience. One that is for nothing else comes before one with several audiences, which
* not everybody takes.
*/
function tokenFor(audience, tokens) {
	const fitting = tokens.filter(({ claims }) => claims.audiences.includes(audience));
	return fitting.find(({ claims }) => claims.audiences.length === 1) ?? fitting[0];
}
/** Whether the issuer is the one at this address. True when the address is not known. */
function isIssuedBy(address, { claims }) {
	return address === void 0 || withoutSlash(claims.issuer ?? "") === withoutSlash(address);
}
/**
* Whether a CI system that puts its tokens into variables is the source for this job. Without any it still is, to say
* what to add to the pipeline; unless the job was given a token file, which then is its identity.
*/
function isSourceHere(env, ci, hasToken) {
	return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.o)(env, ci) && (hasToken || (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "AWS_WEB_IDENTITY_TOKEN_FILE") === void 0);
}
function withoutSlash(address) {
	return address.replace(/\/+$/, "");
}
// build/src/identity/sources/azure-pipelines.js
/** Azure DevOps makes tokens for whoever runs the job, all with the audience that Entra expects. */
const azurePipelinesTokenSource = {
	name: "Azure Pipelines",
	applies: (env) => isSourceHere(env, "azure-pipelines", (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "SYSTEM_ACCESSTOKEN") !== void 0),
	audience: "given",
	fixedAudience: () => "api://AzureADTokenExchange",
	async fetchToken({ env, connection }) {
		const bearer = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "SYSTEM_ACCESSTOKEN");
		if (!bearer) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`This step may not request an OIDC token. ${TO_ADD}`);
		return callForToken({
			name: "Azure DevOps's token endpoint",
			method: "POST",
			url: endpointOf$1(env),
			headers: {
				"x-tfs-fedauthredirect": "Suppress",
				"content-type": "application/json"
			},
			bearer: new _client_js__WEBPACK_IMPORTED_MODULE_1__.r(bearer),
			tokenIn: jsonField("oidcToken"),
			refusals: [
				203,
				302,
				401,
				403
			],
			advice: `${TO_ADD}\nA service connection must be one that this pipeline may use.`
		}, connection);
	}
};
const TO_ADD = "Add to the step in the pipeline file:\n  env:\n    SYSTEM_ACCESSTOKEN: $(System.AccessToken)";
function endpointOf$1(env) {
	const address = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "SYSTEM_OIDCREQUESTURI");
	if (!address) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r("SYSTEM_OIDCREQUESTURI is not set: only an agent of Azure DevOps Services sets it, Azure DevOps Server has no OIDC tokens. In a container, pass the variable on");
	const url = tokenUrl("SYSTEM_OIDCREQUESTURI", address);
	url.searchParams.set("api-version", "7.1");
	const connection = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "AZURESUBSCRIPTION_SERVICE_CONNECTION_ID");
	if (connection) url.searchParams.set("serviceConnectionId", connection);
	return url;
}
// build/src/identity/sources/bitbucket.js
const NAME$2 = "BITBUCKET_STEP_OIDC_TOKEN";
/** One token a step, for the audiences that bitbucket-pipelines.yml names or else for the workspace. */
const bitbucketTokenSource = {
	name: "Bitbucket Pipelines",
	applies: (env) => isSourceHere(env, "bitbucket", (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, NAME$2) !== void 0),
	audience: "given",
	async fetchToken({ env }) {
		const token = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, NAME$2)?.trim();
		if (token) return new _client_js__WEBPACK_IMPORTED_MODULE_1__.r(token);
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`This step has no OIDC token. Add "oidc: true" to the step in bitbucket-pipelines.yml, and pass ${NAME$2} on to a container that the step starts`);
	}
};
// build/src/identity/sources/helper-token.js
/** Runs the helper and returns the token that it printed. Throws a ConfigurationError or a FailureError. */
async function askHelper({ command, args, absent, failed }, runProgram) {
	const token = (await runProgram(command, args).catch((cause) => {
		if (cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.r) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(absent, { cause });
		if (cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.o) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(failed, { cause });
		throw cause;
	})).trim();
	if (!/^\S+$/.test(token)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${command} did not print a token and nothing else`);
	return new _client_js__WEBPACK_IMPORTED_MODULE_1__.r(token);
}
// build/src/identity/sources/buildkite.js
/** The agent makes a token for any audience. It retries by itself, so we do not. */
const buildkiteTokenSource = {
	name: "Buildkite",
	applies: (env) => (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.o)(env, "buildkite"),
	audience: "chosen",
	fetchToken: ({ audience, runProgram }) => askHelper({
		command: "buildkite-agent",
		args: [
			"oidc",
			"request-token",
			"--audience",
			audience
		],
		absent: "Buildkite's agent is needed to get an OIDC token. In a container of the docker plugin, add \"mount-buildkite-agent: true\" to its options",
		failed: "Buildkite's agent gave no OIDC token. Run \"buildkite-agent oidc request-token --audience TEST > /dev/null\" in this step to see why. In a container it needs BUILDKITE_AGENT_ACCESS_TOKEN, and from version 3.104 on the job API, that is BUILDKITE_AGENT_JOB_API_SOCKET and BUILDKITE_AGENT_JOB_API_TOKEN"
	}, runProgram)
};
// build/src/identity/sources/circleci.js
/** The variables hold tokens for the organisation; the job's own command makes one for any other audience. */
const circleciTokenSource = {
	name: "CircleCI",
	applies: (env) => (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.o)(env, "circleci"),
	audience: "chosen",
	/** The organisation's id: what CircleCI's own pages tell people to enter in IAM. */
	usualAudience: (env) => ownTokens(env)[0]?.claims.audiences[0],
	async fetchToken({ env, audience, runProgram }) {
		const tokens = ownTokens(env);
		const fitting = tokenFor(audience, tokens);
		if (fitting) return fitting.token;
		const organisation = tokens[0]?.claims.audiences[0];
		return askHelper({
			command: "circleci",
			args: [
				"run",
				"oidc",
				"get",
				"--claims",
				JSON.stringify({ aud: audience })
			],
			absent: `CircleCI's own command "circleci" is needed to get an OIDC token for the audience ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(audience)}; ` + (organisation === void 0 ? NO_TOKENS : `${tokens[0]?.name} has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(organisation)}`),
			failed: `CircleCI gave no OIDC token; ${NO_TOKENS}`
		}, runProgram);
	}
};
const NO_TOKENS = "builds of forks have tokens only if the project passes secrets to them (Project Settings, Advanced), and CircleCI Server has them from version 4.4 on";
/** The second version says more of where the job came from. */
function ownTokens(env) {
	return tokensIn(env, ["CIRCLE_OIDC_TOKEN_V2", "CIRCLE_OIDC_TOKEN"]);
}
// build/src/identity/sources/github.js
/**
* GitHub, GHES and Forgejo. Not by the toolkit, because that can end a step green with nothing when the answer is cut
* short, follows redirects with the bearer token, and has no time-out.
*/
const githubTokenSource = {
	name: "GitHub Actions",
	applies: _client_js__WEBPACK_IMPORTED_MODULE_1__.s,
	audience: "chosen",
	async fetchToken({ env, audience, connection }) {
		const address = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "ACTIONS_ID_TOKEN_REQUEST_URL");
		const bearer = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "ACTIONS_ID_TOKEN_REQUEST_TOKEN");
		const advice = permission(env);
		if (!address || !bearer) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`This job may not request an OIDC token. ${advice}`);
		const url = tokenUrl("ACTIONS_ID_TOKEN_REQUEST_URL", address);
		url.searchParams.set("audience", audience);
		return callForToken({
			name: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.o)(env, "forgejo") ? "Forgejo's token endpoint" : "GitHub's token endpoint",
			method: "GET",
			url,
			bearer: new _client_js__WEBPACK_IMPORTED_MODULE_1__.r(bearer),
			tokenIn: jsonField("value"),
			refusals: [401, 403],
			advice
		}, connection);
	}
};
/** Forgejo does not read GitHub's `permissions`. https://forgejo.org/docs/latest/user/actions/security-openid-connect/ */
function permission(env) {
	return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.o)(env, "forgejo") ? "Add \"enable-openid-connect: true\" to the job in the workflow file." : "Add \"permissions: id-token: write\" to the job in the workflow file, and to the calling job if this workflow is reused. Workflows started from a fork cannot have it.";
}
// build/src/identity/sources/gitlab.js
/**
* GitLab puts the tokens that a job declares in `id_tokens` into variables whose names the user made up, so every
* variable is looked at.
*/
const gitlabTokenSource = {
	name: "GitLab CI",
	applies: (env) => isSourceHere(env, "gitlab", tokensIn(env).length > 0),
	audience: "given",
	async fetchToken({ env, audience }) {
		const all = tokensIn(env);
		const ours = all.filter((token) => isIssuedBy((0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "CI_SERVER_URL"), token));
		const fitting = tokenFor(audience, ours) ?? tokenFor(audience, all);
		if (fitting) return fitting.token;
		const [only, ...more] = ours;
		if (only && more.length === 0) return only.token;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(all.length === 0 ? `This job has no OIDC token. ${toAdd(audience)}` : `This job has no OIDC token for the audience ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(audience)}, but ${all.map(inWords).join(", ")}. Set the option audience to that of the one to use, or declare another. ${toAdd(audience)}`);
	}
};
function inWords({ name, claims }) {
	return `${name} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(claims.issuer ?? "")} for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(claims.audiences.join(" "))}`;
}
function toAdd(audience) {
	return `Add to the job in .gitlab-ci.yml:\n  id_tokens:\n    AWS_ID_TOKEN:\n      aud: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(audience)}`;
}
// build/src/identity/sources/google-cloud-build.js
const NAME$1 = "Google's metadata server";
/** The metadata server of the build's machine makes a token of its service account for any audience. */
const googleCloudBuildTokenSource = {
	name: "Google Cloud Build",
	applies: (env) => (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.o)(env, "google-cloud-build"),
	audience: "chosen",
	async fetchToken({ env, audience, connection }) {
		const url = endpointOf(env);
		url.searchParams.set("audience", audience);
		url.searchParams.set("format", "full");
		return callForToken({
			name: NAME$1,
			method: "GET",
			url,
			headers: {
				"metadata-flavor": "Google",
				accept: "*/*"
			},
			tokenIn,
			refusals: [
				401,
				403,
				404
			],
			advice: "Set \"serviceAccount\" in cloudbuild.yaml to an account of your own that may create its OpenID tokens (roles/iam.serviceAccountOpenIdTokenCreator on itself); the default one cannot have any"
		}, connection);
	}
};
/** Plain http by the platform's design: the server is the machine's own, at a link-local address, and gets no secret. */
function endpointOf(env) {
	const host = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "GCE_METADATA_HOST") ?? "metadata.google.internal";
	const address = `http://${host}/computeMetadata/v1/instance/service-accounts/default/identity`;
	if (/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(host) && URL.canParse(address)) return new URL(address);
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`GCE_METADATA_HOST: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(host)} is not a host, or a host and a port`);
}
/** Whoever else answers at this address, as a hotel's sign-in page might, does not say that it is Google's. */
const tokenIn = ({ headers, body }) => {
	if (headers["metadata-flavor"] === "Google") return Buffer.from(body).toString("utf8");
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`What answered in the place of ${NAME$1} is something else`);
};
// build/src/identity/sources/semaphore.js
const NAME = "SEMAPHORE_OIDC_TOKEN";
/** Each job has one token, for the organisation's URL; it may declare others, under names of its own, in `oidc_tokens`. */
const semaphoreTokenSource = {
	name: "Semaphore",
	applies: (env) => isSourceHere(env, "semaphore", tokensOf(env).length > 0),
	audience: "given",
	fixedAudience(env) {
		const tokens = tokensOf(env);
		if (tokens.some(({ name }) => name !== NAME)) return void 0;
		return tokens[0]?.claims.audiences[0] ?? (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "SEMAPHORE_ORGANIZATION_URL");
	},
	async fetchToken({ env, audience }) {
		const tokens = tokensOf(env);
		const chosen = tokenFor(audience, tokens) ?? tokens.find(({ name }) => name === NAME);
		if (chosen) return chosen.token;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`This job has no OIDC token for AWS: Semaphore puts one into ${NAME} where the organisation's plan has OpenID Connect. Pass the variable on to a container that the job starts`);
	}
};
function tokensOf(env) {
	const organisation = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "SEMAPHORE_ORGANIZATION_URL");
	return tokensIn(env).filter((token) => token.name === NAME || isIssuedBy(organisation, token));
}
// build/src/identity/sources/token-env.js
/** A token in a variable that the user names: what a credential of Jenkins or a build feature of TeamCity was bound to. */
function tokenEnvSource(name) {
	return {
		name: `the variable ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(name)}`,
		applies: () => true,
		audience: "given",
		async fetchToken({ env }) {
			const token = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, name)?.trim();
			if (token) return new _client_js__WEBPACK_IMPORTED_MODULE_1__.r(token);
			throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`The variable ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(name)}, which should hold the OIDC token, is not set. Name the variable itself, not its value`);
		}
	};
}
// build/src/identity/index.js
/** By CI system. Which one this is, is found out once, in ci/detect.ts; its failure is final. */
const sources = {
	github: githubTokenSource,
	forgejo: {
		...githubTokenSource,
		name: "Forgejo Actions"
	},
	gitea: githubTokenSource,
	act: githubTokenSource,
	gitlab: gitlabTokenSource,
	"azure-pipelines": azurePipelinesTokenSource,
	buildkite: buildkiteTokenSource,
	circleci: circleciTokenSource,
	bitbucket: bitbucketTokenSource,
	semaphore: semaphoreTokenSource,
	"google-cloud-build": googleCloudBuildTokenSource
};
/** What is wrong with these options in this environment, as sentences that begin with an option's name. */
function identityProblems(values, location) {
	const roles = values["role-to-assume"] ?? [];
	const source = roles.length > 0 ? sourceFor(values, location) : void 0;
	const withToken = source !== void 0;
	const problems = [];
	if (values["role-external-id"] !== void 0 && withToken && roles.length === 1) problems.push("role-external-id: has no place when the only role is assumed with a token; leave it out");
	if (values.audience !== void 0 && roles.length > 0 && !withToken) problems.push("audience: there is no OIDC token here that could have it; leave it out");
	const fixed = source?.fixedAudience?.(location.env);
	if (values.audience !== void 0 && fixed !== void 0 && values.audience !== fixed) problems.push(`audience: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(values.audience)} cannot be had; tokens of ${source?.name} have ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(fixed)}`);
	if (roles.length > 1 && values["role-duration-seconds"] > 3600) problems.push(`role-duration-seconds: "${values["role-duration-seconds"]}" must be at most 3600 in a chain of roles`);
	return problems;
}
/**
* Proves who we are. With a role and a token: the token's session, then the chain. Otherwise the default chain, and
* the roles on top of it; never the default chain once a token was there to be had. The account is checked here,
* before anything else can be asked. Throws a ConfigurationError, ServiceError or FailureError.
*/
async function openSession({ identity, aws, ci }, context) {
	const connection = await openConnection(aws, context);
	if (aws["no-sign-request"]) return {
		connection,
		keys: void 0
	};
	const roles = roleRequests(identity, context.env);
	const source = roles.length > 0 ? sourceFor(identity, {
		env: context.env,
		ci
	}) : void 0;
	const session = source && roles[0] ? await sessionOfToken(identity, {
		source,
		role: roles[0],
		connection
	}, context) : await sessionOfDefaultChain(identity, connection, context);
	return inAllowedAccount(await assumeChain(roles.slice(source ? 1 : 0), session, context.mask), identity["allowed-account-ids"]);
}
function sourceFor(values, { env, ci }) {
	const { "web-identity-token-file": file, "web-identity-token-env": variable } = values;
	if (file !== void 0) return tokenFileSource(file);
	if (variable !== void 0) return tokenEnvSource(variable);
	const id = ci ?? (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.a)(env)?.id;
	const source = id && sources[id];
	return (ci !== void 0 || source?.applies(env) ? source : void 0) ?? (ambientTokenFileSource.applies(env) ? ambientTokenFileSource : void 0);
}
/** The session policies narrow the last role: an earlier one still has to assume the next. */
function roleRequests(values, env) {
	const arns = values["role-to-assume"] ?? [];
	return arns.map((arn, index) => ({
		arn,
		sessionName: values["role-session-name"] ?? defaultSessionName(env),
		durationSeconds: values["role-duration-seconds"],
		externalId: values["role-external-id"],
		...index === arns.length - 1 ? {
			policy: values["inline-session-policy"],
			policyArns: values["managed-session-policies"]
		} : {}
	}));
}
/**
* Fetches the token that this job would prove itself with, and tells what it says, where no role is named that it could
* be exchanged for. Returns whether there is one.
*/
async function inspectToken({ identity, aws, ci }, context) {
	const source = sourceFor(identity, {
		env: context.env,
		ci
	});
	if (!source || source === ambientTokenFileSource) return false;
	const connection = await openConnection(aws, context);
	await freshToken({
		source,
		audience: identity.audience ?? source.fixedAudience?.(context.env) ?? audienceFor("aws"),
		insist: false,
		connection
	}, context)();
	return true;
}
/** The session with its account and ARN, which AWS is asked for where nobody has told them yet. */
async function knownCaller(session) {
	return session.account === void 0 && session.keys ? callerOf(session) : session;
}
async function inAllowedAccount(session, allowed) {
	if (!allowed) return session;
	const known = await knownCaller(session);
	if (known.account !== void 0 && allowed.includes(known.account)) return known;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`The session belongs to the account ${known.account}; allowed-account-ids allows ${allowed.join(", ")}. The cluster was not asked`);
}
// build/src/run.js
/**
* The whole program. Every front door prepares a request, calls this, and hands the result over.
*
* The order is a promise: the request was checked before a token is asked for, the account before the cluster, the
* answer before it is believed; and when this returns, everything secret in it is masked and nothing of it has been
* seen by anybody. Throws an ExpectedError for everything foreseen.
*/
async function run(request, { ci, env, clock }) {
	const session = await openSession(request, {
		env,
		clock,
		log: ci.log,
		mask: ci.mask
	});
	const answer = await request.call.send(session, clock.now);
	await ci.mask(passwordForms(answer.login));
	return {
		...answer,
		region: session.connection.region,
		account: session.account
	};
}
/**
* Proves who we are and asks for nothing. `tell` hears of the token before STS does, so that a refusal can be
* compared with it. Without a role, a token is told and not exchanged. Throws an ExpectedError for everything foreseen.
*/
async function whoAmI(request, { ci, env, clock, tell }) {
	const context = {
		env,
		clock,
		log: ci.log,
		mask: ci.mask,
		tell,
		anyRegion: "us-east-1"
	};
	const nobody = {
		account: void 0,
		principal: void 0
	};
	if (!request.identity["role-to-assume"] && await inspectToken(request, context) && (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "AWS_ACCESS_KEY_ID") === void 0) return nobody;
	const { account, principal } = await knownCaller(await openSession(request, context));
	return {
		account,
		principal
	};
}
// build/src/entry/guards.js
/** Throws a ConfigurationError for a setting of Node that would show secrets or trust anybody, whatever we do. */
function refuseUnsafeNode(env) {
	if (/\*|\b(?:https?|http2|net|tls|stream)\b/i.test(env["NODE_DEBUG"] ?? "")) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r("NODE_DEBUG prints every header, tokens included. Remove it from the environment");
	if (env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r("NODE_TLS_REJECT_UNAUTHORIZED=0 lets anybody answer for AWS. Remove it");
}
// build/src/render/timestamp.js
const EPOCH = /^\s*[+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;
const ISO = /^\s*(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?:[T ](?<hour>\d\d):?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,](?<fraction>\d+))?)?\s*(?<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?\s*$/i;
const MAIL = /^\s*(?:[a-z]{3},\s*)?(?<day>\d\d?) (?<month>[a-z]{3}) (?<year>\d{4}) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d) (?<zone>Z|UTC|GMT|[+-]\d{4})\s*$/i;
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const MILLION = 1e6;
/**
* A time as the AWS CLI v2 prints it: `2030-01-02T03:04:05.678000+00:00`, without a fraction when it is zero.
* Text keeps its own offset or has none; seconds since the epoch get the offset of this machine's time zone.
* Throws a FailureError when it is no time.
*/
function isoTime(wire) {
	if (typeof wire === "number") return ofEpoch(wire, wire);
	if (EPOCH.test(wire)) return ofEpoch(Number(wire.replaceAll("_", "")), wire);
	const parts = (ISO.exec(wire) ?? MAIL.exec(wire))?.groups;
	return parts ? ofParts(parts, wire) : fail(wire);
}
function ofEpoch(epoch, wire) {
	let seconds = Math.trunc(epoch);
	let micros = halfEven((epoch - seconds) * MILLION);
	if (micros >= MILLION) [seconds, micros] = [seconds + 1, micros - MILLION];
	if (micros < 0) [seconds, micros] = [seconds - 1, micros + MILLION];
	const offset = -(/* @__PURE__ */ new Date(seconds * 1e3)).getTimezoneOffset();
	const local = /* @__PURE__ */ new Date((seconds + offset * 60) * 1e3);
	const year = local.getUTCFullYear();
	if (!(year >= 1 && year <= 9999)) return fail(wire);
	return `${local.toISOString().slice(0, 19)}${fraction(micros)}${offsetText(offset)}`;
}
function ofParts(parts, wire) {
	const month = MONTHS.indexOf(parts["month"]?.toLowerCase() ?? "") + 1 || Number(parts["month"]);
	const [year, day] = [Number(parts["year"]), Number(parts["day"])];
	const [hour, minute, second] = [
		parts["hour"],
		parts["minute"],
		parts["second"]
	].map((part) => Number(part ?? 0));
	const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}T${[
		hour,
		minute,
		second
	].map((part) => digits(part ?? 0, 2)).join(":")}`;
	const date = /* @__PURE__ */ new Date(`${text}Z`);
	if (year < 1 || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== text) return fail(wire);
	return `${text}${fraction(Number((parts["fraction"] ?? "").padEnd(6, "0").slice(0, 6)))}${zoneText(parts["zone"], wire)}`;
}
function zoneText(zone, wire) {
	if (zone === void 0) return "";
	const [, sign, hours, minutes = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
	const offset = sign ? (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1) : 0;
	return Math.abs(offset) < 1440 ? offsetText(offset) : fail(wire);
}
function offsetText(minutes) {
	const size = Math.abs(minutes);
	return `${minutes < 0 ? "-" : "+"}${digits(Math.floor(size / 60), 2)}:${digits(size % 60, 2)}`;
}
function fraction(micros) {
	return micros === 0 ? "" : `.${digits(micros, 6)}`;
}
function digits(value, length) {
	return String(value).padStart(length, "0");
}
/** Rounds as Python does: a half goes to the even neighbour. */
function halfEven(value) {
	const below = Math.floor(value);
	const rest = value - below;
	return rest > .5 || rest === .5 && below % 2 !== 0 ? below + 1 : below;
}
function fail(wire) {
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The answer has a time that cannot be read: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(String(wire))}`);
}
// build/src/render/plain.js
/** The answer with its passwords revealed, ready to be printed. Throws a FailureError at a time that is none. */
function plainOf(document, timestamps) {
	return converted(document, ({ wire, float }) => {
		if (timestamps === "iso8601") return isoTime(wire);
		return float ? wire : scalarOf(wire);
	});
}
/** The sample of an answer as `--generate-cli-skeleton output` has it: its times have no zone. */
function outputSkeleton(sample) {
	return converted(sample, () => /* @__PURE__ */ new Date(0));
}
function converted(document, time) {
	if (document instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__.r) return document.reveal();
	if (document === null || typeof document !== "object") return scalarOf(document);
	if (isArray(document)) return document.map((item) => converted(item, time));
	if (isTimestamp(document)) return time(document);
	return new Map(Object.entries(document).map(([name, member]) => [name, converted(member, time)]));
}
function scalarOf(value) {
	return typeof value === "number" && Number.isInteger(value) ? BigInt(value) : value;
}
function isArray(document) {
	return Array.isArray(document);
}
function isTimestamp(document) {
	return "wire" in document && (typeof document.wire === "string" || typeof document.wire === "number");
}
// build/src/request.js
/**
* Turns raw options into a request. Throws one UsageError that lists every problem of every option, or a FailureError
* for a query that is well formed and can only fail when it runs: no login is made for a typing error. `named` is the
* operation where the door knows it already; `problems` is what the door itself found wrong.
*/
async function prepareRequest(raw, { env, named, problems: found = [] }) {
	const own = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.h)(_stdio_js__WEBPACK_IMPORTED_MODULE_2__.u, raw);
	const choice = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.l)(named ?? own.values.operation, raw);
	const prepared = choice.operation?.prepare(raw);
	const identity = readIdentity(raw, env);
	const handover = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.h)(_stdio_js__WEBPACK_IMPORTED_MODULE_2__.w, raw);
	const delivery = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.h)(_stdio_js__WEBPACK_IMPORTED_MODULE_2__.S, raw);
	const render = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.h)(_stdio_js__WEBPACK_IMPORTED_MODULE_2__.i, raw);
	const { query, problem } = await readQuery(render.values.query, (0,_names_js__WEBPACK_IMPORTED_MODULE_9__.i)("query", raw.given["query"]?.surface ?? raw.surface));
	const problems = [
		...found,
		...own.problems,
		...own.problems.length > 0 ? [] : choice.problems,
		...prepared?.problems ?? [],
		...identity.problems,
		...handover.problems,
		...delivery.problems,
		...(0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.f)(_stdio_js__WEBPACK_IMPORTED_MODULE_2__.C, raw),
		...render.problems,
		...problem === void 0 ? [] : [problem]
	];
	if (problems.length > 0 || !choice.operation || !prepared?.call) {
		const exitCode = problems.length === identity.aws.problems.length ? identity.aws.exitCode : void 0;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.c(choice.operation?.name ?? "cluster-credentials", problems, exitCode);
	}
	if (query) query(plainOf(choice.operation.sample, "iso8601"));
	return {
		...identity.request,
		operation: choice.operation,
		call: prepared.call,
		handover: handover.values,
		delivery: delivery.values,
		render: render.values,
		query
	};
}
/** As `prepareRequest`, for the identity alone. */
function prepareIdentity(raw, env, found) {
	const { request, problems } = readIdentity(raw, env);
	if (found.length + problems.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.c("whoami", [...found, ...problems]);
	return request;
}
function readIdentity(raw, env) {
	const identity = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.h)(_stdio_js__WEBPACK_IMPORTED_MODULE_2__.b, raw);
	const aws = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.h)(_client_js__WEBPACK_IMPORTED_MODULE_1__.c, raw);
	const { ci } = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.h)({ ci: _stdio_js__WEBPACK_IMPORTED_MODULE_2__.S.ci }, raw).values;
	return {
		request: {
			aws: aws.values,
			identity: identity.values,
			ci
		},
		aws,
		problems: [
			...identity.problems,
			...identity.problems.length > 0 ? [] : identityProblems(identity.values, {
				env,
				ci
			}),
			...(0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.f)(_stdio_js__WEBPACK_IMPORTED_MODULE_2__.x, raw),
			...aws.problems
		]
	};
}
/** JMESPath is loaded only for a query. */
async function readQuery(text, title) {
	if (text === void 0) return {};
	const { compileQuery, problemWithQuery } = await __webpack_require__.e(/* import() */ 300).then(__webpack_require__.bind(__webpack_require__, 4300));
	const problem = await problemWithQuery(text);
	return problem === void 0 ? { query: await compileQuery(text) } : { problem: `${title}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(text)} ${problem}` };
}
// build/src/ci/systems/azure-pipelines.js
/**
* Variables only. An output variable would be one more copy of the password, kept by the server for other jobs; a job
* that needs one gets its own login.
*/
const azurePipelines = {
	id: "azure-pipelines",
	name: "Azure Pipelines",
	masks: "always",
	exportsBy: "`task.setvariable`; the password reaches a step that maps it, `env: { NAME: $(NAME) }`",
	listens: "either",
	mask: (secrets, { env, writeFlushed }) => writeFlushed(secrets.map((secret) => `##vso[task.setsecret]${escaped$2(secret.reveal(), env)}\n`).join("")),
	async publish({ variables }, { env, writeFlushed }) {
		await writeFlushed((0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.O)(variables, (entries) => entries.map(([name, value]) => {
			return `##vso[task.setvariable ${variables[name] instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__.r ? `variable=${name};issecret=true` : `variable=${name}`}]${escaped$2(value, env)}\n`;
		}).join("")).reveal());
	}
};
/**
* The agent undoes %3B, %0D, %0A and %5D in data as well as in properties, and %AZP25 last.
* https://github.com/microsoft/azure-pipelines-agent/blob/master/docs/design/percentEncoding.md
*/
function escaped$2(data, env) {
	if (decodesPercents(env)) return withoutNewlines(data.replaceAll("%", "%AZP25"));
	if (/%(?:3B|0D|0A|5D)/.test(data)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r("The variable DECODE_PERCENTS keeps the agent from being told what to hide. Remove it from the pipeline");
	return withoutNewlines(data);
}
function withoutNewlines(data) {
	return data.replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function decodesPercents(env) {
	return !/^(?:0|false|\$false)$/i.test(env["DECODE_PERCENTS"] ?? "");
}
// build/src/ci/file-commands.js
/**
* Appends to all the files or to none: each is opened before the first is written, each is written in one append, and
* what was appended is taken back when a later one fails. A half-written file would make the runner print the
* offending line, which may hold the password. Files that get no text are not touched.
*/
function appendAll(commands) {
	const opened = [];
	try {
		for (const { variable, path, text } of commands) {
			if (text === "") continue;
			if (!path) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${variable} is not set: only a runner of GitHub Actions provides it`);
			const fd = open$1(variable, path);
			opened.push({
				fd,
				size: (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.fstatSync)(fd).size,
				text
			});
		}
		try {
			for (const { fd, text } of opened) writeWhole(fd, text);
		} catch (cause) {
			for (const { fd, size } of opened) takeBack(fd, size);
			throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o("A file of the runner could not be written; nothing was handed over", { cause });
		}
	} finally {
		for (const { fd } of opened) (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.closeSync)(fd);
	}
}
function open$1(variable, path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.openSync)(path, "r+");
	} catch (cause) {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The file that ${variable} names cannot be opened; nothing was handed over`, { cause });
	}
}
/** Every file is tried: one that cannot be cut must not leave the password in the others. */
function takeBack(fd, size) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_8__.ftruncateSync)(fd, size);
	} catch {}
}
function writeWhole(fd, text) {
	const bytes = Buffer.from(text);
	const end = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.fstatSync)(fd).size;
	const written = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.writeSync)(fd, bytes, 0, bytes.length, end);
	if (written !== bytes.length) throw new Error(`wrote ${written} of ${bytes.length} bytes`);
}
/** `NAME<<DELIMITER`, value, `DELIMITER`: the one form that no value can break out of. Empty for no pairs. */
function heredocs(pairs) {
	return Object.entries(pairs).map(([name, value]) => {
		const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomUUID)()}`;
		return `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_4__.EOL}${value instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__.r ? value.reveal() : value}${node_os__WEBPACK_IMPORTED_MODULE_4__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_4__.EOL}`;
	}).join("");
}
// build/src/ci/append-lines.js
/**
* Appends to all the files or to none. A file that is not there yet is made, for our user alone; one that is keeps its
* mode. What is in it stays whole: a last line without an end gets one.
*/
function appendLines(env, files) {
	appendAll(files.map((file) => {
		const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, file.variable);
		if (path === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${file.variable} is not set: ${file.setBy}`);
		return {
			...file,
			path
		};
	}).map(({ path, text, variable: name }) => {
		return {
			variable: name,
			path,
			text: (endsWithNewline(name, path) ? "" : "\n") + text.reveal()
		};
	}));
}
function endsWithNewline(name, path) {
	try {
		const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.openSync)(path, "a+", 384);
		try {
			const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.fstatSync)(fd);
			const last = Buffer.from("\n");
			if (size > 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readSync)(fd, last, 0, 1, size - 1);
			return last.toString("latin1") === "\n";
		} finally {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_8__.closeSync)(fd);
		}
	} catch (cause) {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The file that ${name} names cannot be opened; nothing was handed over`, { cause });
	}
}
// build/src/ci/systems/bitbucket.js
/** Later steps show these values in the "Build setup" of their log. */
const bitbucket = {
	id: "bitbucket",
	name: "Bitbucket Pipelines",
	masks: "never",
	exportsBy: "`BITBUCKET_PIPELINES_VARIABLES_PATH`, for steps after one that lists them as `output-variables`",
	needs: ["BITBUCKET_PIPELINES_VARIABLES_PATH"],
	async publish({ variables }, { env }) {
		appendLines(env, [{
			variable: "BITBUCKET_PIPELINES_VARIABLES_PATH",
			setBy: "Bitbucket sets it for each step of a pipeline",
			text: (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.O)(variables, (entries) => entries.map(([name, value]) => `${name}=${onOneLine(name, value)}\n`).join(""))
		}]);
	}
};
function onOneLine(name, value) {
	if (!/[\r\n]|^\s|\s$/.test(value)) return value;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} has a line end, or a blank at an end, which no variable of Bitbucket's can have. Use "-- COMMAND"`);
}
// build/src/ci/systems/buildkite.js
/** Both commands reach the agent by its job API. Meta-data would show the password to every reader of the build. */
const buildkite = {
	id: "buildkite",
	name: "Buildkite",
	masks: "always",
	exportsBy: "`buildkite-agent env set`, for the hooks and commands after this one",
	async mask(secrets, { runProgram }) {
		const values = Object.fromEntries(secrets.map((secret, index) => [`secret_${index}`, secret]));
		await runProgram("buildkite-agent", [
			"redactor",
			"add",
			"--format",
			"json"
		], (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.O)(values, asJsonLine));
	},
	async publish({ variables }, { runProgram }) {
		const names = namesIn(await runProgram("buildkite-agent", [
			"env",
			"set",
			"--input-format=json",
			"--output-format=json",
			"-"
		], (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.O)(variables, asJsonLine)));
		const missing = Object.keys(variables).filter((name) => !names.includes(name));
		if (missing.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`buildkite-agent env set did not take ${missing.join(", ")}`);
	}
};
/** On one line: the agent reads its stdin line by line. */
function asJsonLine(entries) {
	return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}
function namesIn(answer) {
	try {
		const { added, updated } = JSON.parse(answer) ?? {};
		return [added, updated].flat();
	} catch (cause) {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o("buildkite-agent env set gave no answer that can be read", { cause });
	}
}
// build/src/ci/systems/circleci.js
/** The file stays readable to the rest of the job, and to whoever reruns it with SSH. */
const circleci = {
	id: "circleci",
	name: "CircleCI",
	masks: "never",
	exportsBy: "`BASH_ENV`, for steps that bash runs",
	needs: ["BASH_ENV"],
	async publish({ variables }, { env }) {
		appendLines(env, [{
			variable: "BASH_ENV",
			setBy: "CircleCI sets it for each step of a job",
			text: (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.O)(variables, (entries) => entries.map(([name, value]) => (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.E)(name, value)).join(""))
		}]);
	}
};
// build/src/ci/workflow-commands.js
/** One line that a runner of GitHub's obeys. */
function command(name, data) {
	return `::${name}::${escaped$1(data)}\n`;
}
/** The masks as GitHub's runner takes them: it undoes the escapes, and hides a value of many lines also line by line. */
function masks(secrets) {
	return secrets.map((secret) => command("add-mask", registrable(secret.reveal()))).join("");
}
/**
* The masks as runners made from act take them. What a Forgejo or Gitea server shows is masked by a part of the runner that
* undoes no escapes, and act itself undoes them in random order: each value is also sent as it is. Line by line, since a
* mask of several lines hides none of them alone.
* https://code.forgejo.org/forgejo/runner/src/branch/main/internal/pkg/report/reporter.go
*/
function masksByLine(secrets) {
	return secrets.flatMap((secret) => secret.reveal().split(/[\r\n]+/)).filter((line) => line !== "").map((line) => (escaped$1(line) === line ? "" : `::add-mask::${line}\n`) + command("add-mask", line)).join("");
}
/**
* The runner looks one letter past a first "&+" for PowerShell's sake, and refuses the whole mask when that is the end:
* then all but the last letter is hidden.
* https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/ValueEncoders.cs
*/
function registrable(value) {
	return value.endsWith("&+") && value.indexOf("&+") === value.length - 2 ? value.slice(0, -1) : value;
}
function escaped$1(data) {
	return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
// build/src/ci/systems/github-family.js
/** What the systems that speak GitHub's language have in common. */
const shared = {
	masks: "always",
	exportsBy: "`GITHUB_ENV` and `GITHUB_OUTPUT`",
	listens: "either",
	needs: ["GITHUB_OUTPUT", "GITHUB_ENV"],
	publish: toFiles
};
const github = {
	...shared,
	id: "github",
	name: "GitHub Actions",
	mask: (secrets, { writeFlushed }) => writeFlushed(masks(secrets))
};
const forgejo = {
	...shared,
	id: "forgejo",
	name: "Forgejo Actions",
	mask: (secrets, { writeFlushed }) => writeFlushed(masksByLine(secrets))
};
const gitea = {
	...forgejo,
	id: "gitea",
	name: "Gitea Actions"
};
const act = {
	...shared,
	id: "act",
	name: "act",
	async mask(secrets, { writeFlushed }) {
		if (secrets.some((secret) => secret.reveal().includes("::"))) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o("act cannot be told to hide a password with \"::\" in it. Use \"-- COMMAND\"");
		await writeFlushed(masksByLine(secrets));
	}
};
async function toFiles({ outputs, variables }, { env }) {
	appendAll([{
		variable: "GITHUB_OUTPUT",
		path: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "GITHUB_OUTPUT"),
		text: heredocs(outputs)
	}, {
		variable: "GITHUB_ENV",
		path: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, "GITHUB_ENV"),
		text: heredocs(variables)
	}]);
}
// build/src/ci/systems/gitlab.js
/**
* GitLab masks the variables of a job and nothing else, unless the runner's `proxy_exec` is set, which a job cannot see:
* elsewhere a mask command is plain text, and publishes what it should hide.
*
* It exports nothing. A job is one shell, which `eval` reaches; the file that GITLAB_ENV names is undocumented and read for
* after_script alone; a dotenv report is an artifact that any reader of the pipeline can download.
*/
const gitlab = {
	id: "gitlab",
	name: "GitLab CI",
	masks: "on-request",
	confirm: "--add-mask, if the runner has proxy_exec = true",
	exportsBy: "nothing",
	listens: "either",
	mask: (secrets, { writeFlushed }) => writeFlushed(masksByLine(secrets)),
	instead: "Run the command that needs the login as \"-- COMMAND\", or eval the text of \"--print sh\" in the same script"
};
// build/src/ci/systems/harness.js
/**
* What is in the file of secrets is a secret of the later steps, and hidden in their logs. Where the account lacks the
* feature the file is not read, and nothing is handed over.
*/
const harness = {
	id: "harness",
	name: "Harness CI",
	masks: "always",
	exportsBy: "`HARNESS_OUTPUT_SECRET_FILE` and `DRONE_OUTPUT`, as `<+steps.ID.output.outputVariables.NAME>`",
	needs: ["HARNESS_OUTPUT_SECRET_FILE", "DRONE_OUTPUT"],
	async publish({ variables }, { env }) {
		const secret = only(variables, (value) => value instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__.r);
		const plain = only(variables, (value) => !(value instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__.r));
		appendLines(env, [{
			variable: "HARNESS_OUTPUT_SECRET_FILE",
			setBy: "Harness sets it for each step of a build",
			text: (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.O)(secret, asLines)
		}, {
			variable: "DRONE_OUTPUT",
			setBy: "Harness sets it for each step of a build",
			text: (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.O)(plain, asLines)
		}]);
	}
};
function only(pairs, keeps) {
	return Object.fromEntries(Object.entries(pairs).filter(([, value]) => keeps(value)));
}
function asLines(entries) {
	return entries.map(([name, value]) => `${name}=${quoted(name, value)}\n`).join("");
}
/**
* As both of the parsers that Harness chooses from read it alike. A file that one cannot read is shown whole in the log,
* so nothing doubtful is written.
* https://github.com/harness/lite-engine/blob/main/pipeline/runtime/common.go
*/
function quoted(name, value) {
	if (/^[\w+/=.,:@%~^-]+$/.test(value)) return value;
	if (!/['\r\n]|\\$/.test(value) && !(value.includes("#") && value.includes("\""))) return `'${value}'`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} holds an apostrophe, a line end, a last backslash or both # and ", which Harness would misread. Use "-- COMMAND"`);
}
// build/src/ci/systems/teamcity.js
/**
* Readers of the build see the values among its parameters: only one of type password is hidden, and no message makes
* one of those.
*/
const teamcity = {
	id: "teamcity",
	name: "TeamCity",
	masks: "never",
	exportsBy: "`##teamcity[setParameter]`, as `env.NAME`",
	listens: "stdout",
	async publish({ variables }, { writeFlushed }) {
		await writeFlushed((0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.O)(variables, (entries) => entries.map(([name, value]) => `##teamcity[setParameter name='env.${name}' value='${escaped(literal(name, value))}']\n`).join("")).reveal());
	}
};
function literal(name, value) {
	if (!/%[^%]*%/.test(value)) return value;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} holds two %, between which TeamCity expects a parameter's name. Use "-- COMMAND"`);
}
/** ASCII whatever the agent's encoding; one line. */
function escaped(value) {
	return value.replace(/[|'[\]]/g, "|$&").replaceAll("\n", "|n").replaceAll("\r", "|r").replace(/[^\x20-\x7e]/g, (letter) => `|0x${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// build/src/ci/systems/without-export.js
const EXEC = "Run the command that needs the login as \"-- COMMAND\"";
const OR_EVAL = `${EXEC}, or eval the text of "--print sh --allow-unmasked" in the same script`;
/** The systems in which a command can neither hide a value nor hand one to a later step, and what works there. */
const withoutExport = [
	system("jenkins", "Jenkins", `${EXEC}, in one "sh" step`),
	system("travis", "Travis CI", OR_EVAL),
	system("semaphore", "Semaphore", OR_EVAL),
	system("codebuild", "AWS CodeBuild", OR_EVAL),
	system("google-cloud-build", "Google Cloud Build", `${EXEC}, in the same step`),
	system("woodpecker", "Woodpecker CI", OR_EVAL),
	system("drone", "Drone", OR_EVAL),
	system("argo-workflows", "Argo Workflows", `${EXEC}, in the same container`),
	system("airflow", "Airflow", `${EXEC}, in the same task`)
];
function system(id, name, instead) {
	return {
		id,
		name,
		masks: "never",
		exportsBy: "nothing",
		instead
	};
}
// build/src/ci/exporters.js
/** In the order of the README's table. */
const exporters = [
	github,
	forgejo,
	gitea,
	act,
	gitlab,
	azurePipelines,
	buildkite,
	circleci,
	bitbucket,
	teamcity,
	harness,
	...withoutExport
];
function exporterOf(id) {
	return exporters.find((exporter) => exporter.id === id);
}
// build/src/handover/export.js
/**
* Throws where a login cannot be handed to later steps, or may not be: nothing would hide it, and nobody said that it may
* be seen. Ask before AWS is asked.
*/
function refuseExport(exporter, exposure, env) {
	if (!exporter.publish) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${exporter.name} has no way to hand a login to later steps. ${exporter.instead}`);
	const missing = exporter.needs?.filter((name) => (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.p)(env, name) === void 0) ?? [];
	if (missing.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${exporter.name} has not set ${missing.join(" and ")}, through which a login is handed over`);
	if (exporter.masks !== "always") refuseExposure(exporter, exposure);
}
/** Throws where a log would be in reach of a password that it cannot hide, and nobody said that it may be seen. */
function refuseExposure(exporter, exposure) {
	if (exposure.allowUnmasked || maskerOf(exporter, exposure)) return;
	const confirm = exporter.confirm === void 0 ? "" : `, confirm that it can (${exporter.confirm})`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${exporter.name} cannot hide a password that is made at run time, and a log may show it. Run the command that needs it as "-- COMMAND", whose output is cleaned${confirm}, or accept that with --allow-unmasked`);
}
/** How to hide values there, or undefined where nobody is sure to consume the command, which would then publish them. */
function maskerOf(exporter, { maskConfirmed }) {
	return exporter.masks === "always" || exporter.masks === "on-request" && maskConfirmed ? exporter.mask : void 0;
}
// build/src/entry/cli/cli-context.js
/** Secrets are hidden from the first one on where the CI system can, and only where it is sure to listen. */
function cliContext({ aws, delivery }, env) {
	const named = delivery.export === "auto" ? void 0 : delivery.export;
	const id = delivery.ci ?? named ?? (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.a)(env)?.id;
	const exporter = id && exporterOf(id);
	const parts = {
		env,
		writeFlushed: (text) => (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.r)(exporter?.listens === "stdout" ? process.stdout : process.stderr, text),
		runProgram: programRunner(env)
	};
	const mask = exporter && maskerOf(exporter, { maskConfirmed: delivery["add-mask"] === true });
	return {
		exporter,
		parts,
		env,
		clock: _index_js__WEBPACK_IMPORTED_MODULE_0__.h,
		ci: {
			log: (0,_stdio_js__WEBPACK_IMPORTED_MODULE_2__.n)({ debug: aws.debug === true || env["RUNNER_DEBUG"] === "1" }),
			mask: async (secrets) => mask?.(secrets, parts)
		}
	};
}



/***/ })

};
