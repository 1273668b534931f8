export const id = 448;
export const ids = [448];
export const modules = {

/***/ 4007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ escapeUri),
/* harmony export */   r: () => (/* binding */ HttpResponse),
/* harmony export */   t: () => (/* binding */ buildQueryString)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var HttpResponse = class {
	statusCode;
	reason;
	headers;
	body;
	constructor(options) {
		this.statusCode = options.statusCode;
		this.reason = options.reason;
		this.headers = options.headers || {};
		this.body = options.body;
	}
	static isInstance(response) {
		if (!response) return false;
		const resp = response;
		return typeof resp.statusCode === "number" && typeof resp.headers === "object";
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
const escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
const hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
// node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
function buildQueryString(query) {
	const parts = [];
	for (let key of Object.keys(query).sort()) {
		const value = query[key];
		key = escapeUri(key);
		if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${escapeUri(value[i])}`);
		else {
			let qsEntry = key;
			if (value || typeof value === "string") qsEntry += `=${escapeUri(value)}`;
			parts.push(qsEntry);
		}
	}
	return parts.join("&");
}



/***/ }),

/***/ 2448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ prepareRequest),
/* harmony export */   c: () => (/* binding */ whoAmI),
/* harmony export */   d: () => (/* binding */ claimsOf),
/* harmony export */   f: () => (/* binding */ passwordForms),
/* harmony export */   i: () => (/* binding */ prepareIdentity),
/* harmony export */   l: () => (/* binding */ requireRegion),
/* harmony export */   n: () => (/* binding */ refuseExport),
/* harmony export */   o: () => (/* binding */ refuseUnsafeNode),
/* harmony export */   r: () => (/* binding */ refuseExposure),
/* harmony export */   s: () => (/* binding */ run),
/* harmony export */   t: () => (/* binding */ cliContext),
/* harmony export */   u: () => (/* binding */ tokenVariables)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4746);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2400);
/* harmony import */ var _exact_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _stdio_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6305);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6910);
/* harmony import */ var _general_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2439);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9017);
/* harmony import */ var _buildQueryString_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4007);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1736);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8161);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1692);


















// build/src/connect/encodings.js
function base64Forms(text) {
	const whole = base64(text);
	return [
		whole,
		base64(`${text}\n`),
		whole.replace(/(?<!=)=+$/, ""),
		Buffer.from(text).toString("base64url")
	];
}
function base64Middles(text) {
	const bytes = Buffer.from(text);
	return [
		0,
		1,
		2
	].map((skipped) => {
		const groups = Math.max(0, Math.floor((bytes.length - skipped) / 3));
		return bytes.subarray(skipped, skipped + groups * 3).toString("base64");
	});
}
const COLUMNS = [76, 64];
function base64Lines(text) {
	return COLUMNS.flatMap((columns) => [`${text}\n`, text].flatMap((one) => base64(one).match(new RegExp(`.{1,${columns}}`, "g")) ?? []));
}
function byteForms(text) {
	const hex = Buffer.from(text).toString("hex");
	const wide = Buffer.from(text, "utf16le");
	return [
		hex,
		hex.toUpperCase(),
		wide.toString("base64"),
		marked(hex.toUpperCase(), "%"),
		marked(hex, "%"),
		...base64Middles(wide)
	];
}
function rareByteForms(text) {
	const bytes = Buffer.from(text);
	const hex = bytes.toString("hex");
	const upper = hex.toUpperCase();
	return [
		marked(hex, "\\x"),
		marked(hex, " ").slice(1),
		marked(hex, ":").slice(1),
		[...text].join("\0"),
		base64(base64(text)),
		units(text, (unit) => `\\u${unit.toString(16).padStart(4, "0")}`),
		bytes.join(", "),
		bytes.join(","),
		bytes.join(" "),
		units(text, (unit) => `&#${unit};`),
		units(text, (unit) => `&#x${unit.toString(16)};`),
		marked(upper, "\\x"),
		marked(upper, " ").slice(1),
		marked(upper, ":").slice(1)
	];
}
function marked(hex, mark) {
	return hex.replace(/../g, `${mark}$&`);
}
function units(text, written) {
	return text.replace(/./gs, (unit) => written(unit.charCodeAt(0)));
}
function base64(text) {
	return Buffer.from(text).toString("base64");
}
// build/src/connect/escapes.js
function percentEncodings(text) {
	const strict = strictlyEncoded(text);
	return [
		strict,
		encodeURIComponent(text),
		new URLSearchParams({ "": text }).toString().slice(1),
		strict.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
		strict.replaceAll("%2F", "/"),
		encodeURI(text),
		inUserInfo(text)
	];
}
function escapes(text) {
	const json = JSON.stringify(text).slice(1, -1);
	const withoutQuotes = json.replaceAll("\\\"", "\"");
	return [
		json,
		json.replaceAll("/", "\\/"),
		text.replaceAll("'", "'\\''"),
		text.replaceAll("'", `'"'"'`),
		text.replaceAll("'", "''"),
		text.replace(/[\\']/g, "\\$&"),
		text.replace(/[\\"$`]/g, "\\$&"),
		text.replace(/[^\w@%+=:./\u0080-\uffff-]/g, "\\$&"),
		text.replace(/[\\:]/g, "\\$&"),
		text.replaceAll("\"", "\"\""),
		text.replaceAll("%", "%%"),
		text.replace(/(?<!=)=+$/, ""),
		markup(text, {
			"\"": "&quot;",
			"'": "&#x27;"
		}),
		markup(text, {
			"\"": "&quot;",
			"'": "&#39;"
		}),
		markup(text, {
			"\"": "&#34;",
			"'": "&#39;",
			"+": "&#43;"
		}),
		markup(text, {
			"\"": "&quot;",
			"'": "&apos;"
		}),
		text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`),
		unicodeEscaped(json, /[<>&]/g),
		unicodeEscaped(withoutQuotes, /[<>&'"+`\u0080-\uffff]/g, (hex) => hex.toUpperCase()),
		unicodeEscaped(json, /[<>&'=]/g),
		unicodeEscaped(withoutQuotes, /[<>&'"+=]/g),
		text.replace(/[\s\\.^$*+?{}[\]|()&~#-]/g, "\\$&"),
		text.replace(/[\\.^$*+?{}[\]|()]/g, "\\$&"),
		text.replace(/[^\w\u0080-\uffff]/g, "\\$&"),
		JSON.stringify(json).slice(1, -1)
	];
}
function rareEscapes(text) {
	const strict = strictlyEncoded(text);
	return [
		text.replaceAll("\"", "\\\""),
		markup(text, {
			"\"": "&#34;",
			"'": "&#39;"
		}),
		markup(text, {}),
		markup(text, { "\"": "&quot;" }),
		strict.replaceAll("%", "%25"),
		encodeURIComponent(text).replaceAll("%", "%25"),
		text.replace(/[`"$]/g, "`$&"),
		text.replace(/[&<>()@^|]/g, "^$&"),
		text.replaceAll("$", "$$$$"),
		text.replace(/[\\=:#!]/g, "\\$&"),
		text.replace(/[\\.^$*+?{}[\]|()/-]/g, "\\$&"),
		text.replace(/[\\/&]/g, "\\$&"),
		text.replace(/[^A-Za-z0-9]/g, (letter) => `&#${letter.charCodeAt(0)};`),
		text.replace(/[^A-Za-z0-9]/g, (letter) => `&#x${hexOf(letter).toUpperCase()};`),
		unicodeEscaped(text, /[^A-Za-z0-9]/g),
		text.replace(/[^\x21-\x3c\x3e-\x7e]/g, (letter) => `=${hexOf(letter).toUpperCase()}`),
		text.replaceAll("+", " ")
	];
}
function strictlyEncoded(text) {
	return encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${hexOf(letter).toUpperCase()}`);
}
function inUserInfo(text) {
	const url = new URL("http://localhost");
	url.password = text;
	return url.password;
}
function markup(text, others) {
	const entities = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		...others
	};
	return text.replace(/[&<>"'+]/g, (letter) => entities[letter] ?? letter);
}
function unicodeEscaped(text, letters, digits = (hex) => hex) {
	return text.replace(letters, (letter) => `\\u${digits(hexOf(letter)).padStart(4, "0")}`);
}
function hexOf(letter) {
	return letter.charCodeAt(0).toString(16).padStart(2, "0");
}
const CUTS = [
	/[/?#]/,
	/[/?#@:]/,
	/[/?#@:%&+=]/
];
function passwordForms({ username, password }, most = 58) {
	const plain = password.reveal();
	const pair = `${username}:${plain}`;
	const [first, ...others] = [
		plain,
		...percentEncodings(plain),
		...base64Forms(plain),
		...base64Middles(plain),
		...base64Forms(pair).slice(0, 2),
		...escapes(plain),
		...pieces(plain),
		...byteForms(plain),
		...base64Lines(plain),
		...rareByteForms(plain),
		...rareEscapes(plain),
		...pieces(plain.replaceAll("+", " ")),
		...base64Lines(pair),
		...plain.match(/.{1,80}/gs) ?? []
	];
	return [first, ...[...new Set(others)].filter((form) => form !== first && form.length >= 8).slice(0, most - 1).sort((one, other) => other.length - one.length)].map((form) => new _secret_js__WEBPACK_IMPORTED_MODULE_4__.t(form));
}
function pieces(text) {
	const [, ...afterHost] = text.split(/[/?#]/);
	const longestFirst = CUTS.flatMap((cut) => text.split(cut)).sort((one, other) => other.length - one.length);
	return [text.slice(text.length - afterHost.join("/").length), ...longestFirst];
}
// build/src/identity/session-name.js
const LONGEST = 64;
function sessionNameOf(names) {
	if (names?.repository === void 0) return "cluster-credentials";
	const [repository, run] = [allowed(names.repository), allowed(names.run ?? "")];
	const end = run === "" ? "" : `-${run}`;
	return `${repository.slice(0, Math.max(0, LONGEST - end.length))}${end}`.slice(0, LONGEST).padEnd(2, "-");
}
function allowed(text) {
	return text.replace(/[^\w+=,.@-]/g, "-");
}
// build/src/ci/conditions.js
function allHold(conditions, env) {
	return conditions.every((condition) => {
		const [name = "", value] = condition.split("=");
		return value === void 0 ? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, name) !== void 0 : env[name] === value;
	});
}
// build/src/identity/sources/http-token.js
const PRINTABLE = /^[\u0021-\u007e]+$/;
function callForToken(call, connection) {
	if (call.bearer) (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(call.bearer);
	return connection.retryPolicy.retry(call.name, async (abortSignal) => {
		const { response } = await connection.transport.handle(requestTo(call), { abortSignal });
		return tokenOf(call, response);
	});
}
function tokenUrl(variable, address) {
	const text = address.trim();
	if (/[\u0000-\u0020\u007f]/.test(text) || !URL.canParse(text)) {
		const shown = text.includes("@") ? "" : `: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(address)}`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${variable} is not a URL${shown}`);
	}
	const url = new URL(text);
	if (url.protocol === "https:" || url.protocol === "http:" && (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.A)(url.hostname)) return url;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${variable} must be https: the answer is a credential`);
}
function bearerOf(variable, value) {
	const text = value.trim();
	if (PRINTABLE.test(text)) return new _secret_js__WEBPACK_IMPORTED_MODULE_4__.t(text);
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${variable} holds a blank, a line end or another character that a token cannot have. Set it again, without quotes and line ends. The value is not shown`);
}
function jsonField(name) {
	return ({ body }) => {
		const value = (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.o)(Buffer.from(body).toString("utf8"))?.[name];
		return typeof value === "string" ? value : void 0;
	};
}
function requestTo({ method, url, headers, bearer }) {
	return new _httpRequest_js__WEBPACK_IMPORTED_MODULE_15__.t({
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
	if (status >= 400) throw new _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.D((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.O)(status), `answered with HTTP status ${status}`, { headers });
	const token = status === 200 ? tokenIn(response)?.trim() : void 0;
	if (!token) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} answered ${status} without a token in it`);
	if (!PRINTABLE.test(token)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} gave a token with a blank, a line end or another character that no token has`);
	return new _secret_js__WEBPACK_IMPORTED_MODULE_4__.t(token);
}
// build/src/json-web-token.js
function claimsOf(token) {
	const payload = payloadOf(token.reveal());
	if (!payload) return void 0;
	const text = (name) => typeof payload[name] === "string" ? payload[name] : void 0;
	const audience = payload["aud"];
	const expiry = payload["exp"];
	return {
		issuer: text("iss"),
		subject: text("sub"),
		audiences: [audience].flat().filter((one) => typeof one === "string"),
		expiresAt: typeof expiry === "number" ? expiry * 1e3 : void 0
	};
}
function payloadOf(token) {
	const [header, payload, signature, ...more] = token.split(".");
	if (signature === void 0 || more.length > 0 || objectIn(header) === void 0) return void 0;
	return objectIn(payload);
}
function objectIn(part) {
	if (!part || !/^[\w-]+$/.test(part)) return void 0;
	return (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.o)(Buffer.from(part, "base64url").toString("utf8"));
}
// build/src/identity/sources/token-variables.js
function tokensIn(env, names = Object.keys(env).sort()) {
	return names.flatMap((name) => {
		const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, name);
		if (value === void 0) return [];
		const token = new _secret_js__WEBPACK_IMPORTED_MODULE_4__.t(value.trim());
		const claims = claimsOf(token);
		return claims ? [{
			name,
			token,
			claims
		}] : [];
	});
}
function tokenFor(audience, tokens) {
	const fitting = tokens.filter(({ claims }) => claims.audiences.includes(audience));
	return fitting.find(({ claims }) => claims.audiences.length === 1) ?? fitting[0];
}
function isIssuedBy(address, { claims }) {
	return address === void 0 || withoutSlash(claims.issuer ?? "") === withoutSlash(address);
}
function unlessTokenFile(env, hasToken) {
	return hasToken || (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "AWS_WEB_IDENTITY_TOKEN_FILE") === void 0;
}
function withoutSlash(address) {
	return address.replace(/(?<!\/)\/+$/, "");
}
// build/src/identity/sources/azure-pipelines.js
const azurePipelinesTokenSource = {
	applies: (env) => unlessTokenFile(env, (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "SYSTEM_ACCESSTOKEN") !== void 0),
	audience: "given",
	fixedAudience: () => "api://AzureADTokenExchange",
	async fetchToken({ env, connection }) {
		const bearer = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "SYSTEM_ACCESSTOKEN");
		if (!bearer) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`This step may not request an OIDC token. ${TO_ADD}`);
		return callForToken({
			name: "Azure DevOps's token endpoint",
			method: "POST",
			url: endpointOf$1(env),
			headers: {
				"x-tfs-fedauthredirect": "Suppress",
				"content-type": "application/json"
			},
			bearer: bearerOf("SYSTEM_ACCESSTOKEN", bearer),
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
	const address = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "SYSTEM_OIDCREQUESTURI");
	if (!address) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r("SYSTEM_OIDCREQUESTURI is not set: only an agent of Azure DevOps Services sets it, Azure DevOps Server has no OIDC tokens. In a container, pass the variable on");
	const url = tokenUrl("SYSTEM_OIDCREQUESTURI", address);
	url.searchParams.set("api-version", "7.1");
	const connection = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "AZURESUBSCRIPTION_SERVICE_CONNECTION_ID");
	if (connection) url.searchParams.set("serviceConnectionId", connection);
	return url;
}
// build/src/ci/systems/azure-pipelines.js
const azurePipelines = {
	name: "Azure Pipelines",
	page: "azure-pipelines",
	detectedBy: ["TF_BUILD"],
	tokenFrom: "a request, with `SYSTEM_ACCESSTOKEN`",
	tokenVariables: ["SYSTEM_ACCESSTOKEN", "SYSTEM_OIDCREQUESTURI"],
	tokenSource: azurePipelinesTokenSource,
	run: {
		repository: "BUILD_REPOSITORY_NAME",
		run: "BUILD_BUILDID"
	},
	masks: "always",
	confirm: void 0,
	listens: "either",
	mask: (secrets, { env, writeFlushed }) => writeFlushed(secrets.map((secret) => `##vso[task.setsecret]${escaped$2(secret.reveal(), env)}\n`).join("")),
	exportsBy: "`task.setvariable`; the password reaches a step that maps it, `env: { NAME: $(NAME) }`",
	files: [],
	instead: void 0,
	async publish({ variables }, { env, writeFlushed }) {
		await writeFlushed((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(variables, (entries) => entries.map(([name, value]) => {
			return `##vso[task.setvariable ${variables[name] instanceof _secret_js__WEBPACK_IMPORTED_MODULE_4__.t ? `variable=${name};issecret=true` : `variable=${name}`}]${escaped$2(value, env)}\n`;
		}).join("")).reveal());
	}
};
function escaped$2(data, env) {
	if (decodesPercents(env)) return withoutNewlines(data.replaceAll("%", "%AZP25"));
	if (/%(?:3B|0D|0A|5D)/.test(data)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r("The password cannot be hidden, because the variable DECODE_PERCENTS is off. Remove it from the pipeline");
	return withoutNewlines(data);
}
function withoutNewlines(data) {
	return data.replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function decodesPercents(env) {
	return !/^(?:0|false|\$false)$/i.test(env["DECODE_PERCENTS"] ?? "");
}
// build/src/identity/sources/bitbucket.js
const NAME$2 = "BITBUCKET_STEP_OIDC_TOKEN";
const bitbucketTokenSource = {
	applies: (env) => unlessTokenFile(env, (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, NAME$2) !== void 0),
	audience: "given",
	async fetchToken({ env }) {
		const token = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, NAME$2)?.trim();
		if (token) return new _secret_js__WEBPACK_IMPORTED_MODULE_4__.t(token);
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`This step has no OIDC token. Add "oidc: true" to the step in bitbucket-pipelines.yml, and pass ${NAME$2} on to a container that the step starts`);
	}
};
// build/src/ci/files.js
function checkFiles(env, files) {
	const problems = files.flatMap((file) => problemWith(file, (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, file.variable)) ?? []);
	if (problems.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${problems.join("\n")}\n${ADVICE}`);
}
const ADVICE = "The CI system sets the variable and makes the file for each step. In a container, pass the variable on and mount the folder of the file; nothing was handed over";
function problemWith({ variable: name, canBeMade }, path) {
	if (path === void 0) return `${name} is not set`;
	try {
		if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.statSync)(path).isFile()) return `${name} names ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(path)}, which is not a regular file`;
		(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.W_OK);
		return;
	} catch (cause) {
		if (canBeMade && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(cause) === "ENOENT") return problemWithFolder(name, path);
		return `${name} names ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(path)}, which cannot be read and written (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(cause)})`;
	}
}
function problemWithFolder(name, path) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.W_OK);
		return;
	} catch (cause) {
		return `${name} names ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(path)}, which cannot be made (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(cause)})`;
	}
}
// build/src/ci/append.js
function appendAll(env, additions) {
	const wanted = additions.filter(({ text }) => text.reveal() !== "");
	checkFiles(env, wanted);
	const opened = [];
	try {
		for (const addition of wanted) opened.push(open$1(env, addition));
		try {
			for (const file of opened) append(file);
		} catch (cause) {
			const kept = opened.filter((file) => !takeBack(file)).map(({ name }) => name);
			const result = kept.length === 0 ? "nothing was handed over" : `a part of it may be left in ${kept.join(", ")}`;
			throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`A file of the CI system could not be written; ${result}`, { cause });
		}
	} finally {
		for (const { fd } of opened) (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.closeSync)(fd);
	}
}
function open$1(env, { variable: name, canBeMade, text }) {
	const path = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, name) ?? "";
	const flags = node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.O_APPEND | (canBeMade ? node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.O_CREAT : 0);
	try {
		return {
			name,
			path,
			fd: (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.openSync)(path, flags, 384),
			text: text.reveal(),
			start: 0,
			written: Buffer.alloc(0)
		};
	} catch (cause) {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The file that ${name} names could not be opened; nothing was handed over`, { cause });
	}
}
function append(file) {
	file.start = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.fstatSync)(file.fd).size;
	const bytes = Buffer.from((endsWithNewline(file) ? "" : "\n") + file.text);
	const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.writeSync)(file.fd, bytes);
	file.written = bytes.subarray(0, count);
	if (count !== bytes.length) throw new Error(`wrote ${count} of ${bytes.length} bytes`);
}
function endsWithNewline({ fd, start }) {
	const last = Buffer.from("\n");
	if (start > 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readSync)(fd, last, 0, 1, start - 1);
	return last.toString("latin1") === "\n";
}
function takeBack({ path, fd, start, written }) {
	if (written.length === 0) return true;
	try {
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.fstatSync)(fd).size === start + written.length) {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.ftruncateSync)(fd, start);
			return true;
		}
		const place = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(path).indexOf(written, start);
		const inPlace = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.openSync)(path, "r+");
		try {
			return place >= 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.writeSync)(inPlace, Buffer.alloc(written.length, "\n"), 0, null, place) === written.length;
		} finally {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.closeSync)(inPlace);
		}
	} catch {
		return false;
	}
}
// build/src/identity/sources/google-cloud-build.js
const NAME$1 = "Google's metadata server";
const googleCloudBuildTokenSource = {
	applies: () => true,
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
function endpointOf(env) {
	const host = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "GCE_METADATA_HOST") ?? "metadata.google.internal";
	const address = `http://${host}/computeMetadata/v1/instance/service-accounts/default/identity`;
	if (/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(host) && URL.canParse(address)) return new URL(address);
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`GCE_METADATA_HOST: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(host)} is not a host, or a host and a port`);
}
const tokenIn = ({ headers, body }) => {
	if (headers["metadata-flavor"] === "Google") return Buffer.from(body).toString("utf8");
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The answer did not come from ${NAME$1}: it lacks the header "Metadata-Flavor: Google"`);
};
// build/src/identity/sources/semaphore.js
const NAME = "SEMAPHORE_OIDC_TOKEN";
const semaphoreTokenSource = {
	applies: (env) => unlessTokenFile(env, tokensOf(env).length > 0),
	audience: "given",
	fixedAudience(env) {
		const tokens = tokensOf(env);
		if (tokens.some(({ name }) => name !== NAME)) return void 0;
		return tokens[0]?.claims.audiences[0] ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "SEMAPHORE_ORGANIZATION_URL");
	},
	async fetchToken({ env, audience }) {
		const tokens = tokensOf(env);
		const chosen = tokenFor(audience, tokens) ?? tokens.find(({ name }) => name === NAME);
		if (chosen) return chosen.token;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`This job has no OIDC token for AWS: Semaphore puts one into ${NAME} where the organisation's plan has OpenID Connect. Pass the variable on to a container that the job starts`);
	}
};
function tokensOf(env) {
	const organisation = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "SEMAPHORE_ORGANIZATION_URL");
	return tokensIn(env).filter((token) => token.name === NAME || isIssuedBy(organisation, token));
}
// build/src/ci/systems/without-export.js
const RUN_IT_HERE = "Run the command that needs the login as \"-- COMMAND\"";
const OR_EVAL = `${RUN_IT_HERE}, or eval the text of "--print sh --allow-unmasked" in the same script`;
const cannotHandOver = {
	masks: "never",
	confirm: void 0,
	mask: void 0,
	listens: "nowhere",
	exportsBy: "nothing",
	files: [],
	publish: void 0
};
const hasNoTokens = {
	tokenFrom: void 0,
	tokenVariables: [],
	tokenSource: void 0
};
const jenkins = {
	...cannotHandOver,
	name: "Jenkins",
	page: "jenkins",
	detectedBy: ["JENKINS_URL", "BUILD_ID"],
	tokenFrom: "a file or variable that a credential binds",
	tokenVariables: [],
	tokenSource: void 0,
	run: {
		repository: "JOB_NAME",
		run: "BUILD_NUMBER"
	},
	instead: `${RUN_IT_HERE}, in one "sh" step`
};
const travis = {
	...cannotHandOver,
	...hasNoTokens,
	name: "Travis CI",
	page: "elsewhere",
	detectedBy: ["TRAVIS=true"],
	run: {
		repository: "TRAVIS_REPO_SLUG",
		run: "TRAVIS_BUILD_NUMBER"
	},
	instead: OR_EVAL
};
const semaphore = {
	...cannotHandOver,
	name: "Semaphore",
	page: "semaphore",
	detectedBy: ["SEMAPHORE=true"],
	tokenFrom: "`SEMAPHORE_OIDC_TOKEN`",
	tokenVariables: ["SEMAPHORE_OIDC_TOKEN"],
	tokenSource: semaphoreTokenSource,
	run: {
		repository: "SEMAPHORE_PROJECT_NAME",
		run: "SEMAPHORE_WORKFLOW_ID"
	},
	instead: OR_EVAL
};
const codebuild = {
	...cannotHandOver,
	...hasNoTokens,
	name: "AWS CodeBuild",
	page: "elsewhere",
	detectedBy: ["CODEBUILD_BUILD_ARN"],
	run: {
		repository: "CODEBUILD_BUILD_ID",
		run: "CODEBUILD_BUILD_NUMBER"
	},
	instead: OR_EVAL
};
const googleCloudBuild = {
	...cannotHandOver,
	name: "Google Cloud Build",
	page: "google-cloud-build",
	detectedBy: ["BUILDER_OUTPUT"],
	tokenFrom: "the metadata server",
	tokenVariables: [],
	tokenSource: googleCloudBuildTokenSource,
	run: void 0,
	instead: `${RUN_IT_HERE}, in the same step`
};
const woodpecker = {
	...cannotHandOver,
	...hasNoTokens,
	name: "Woodpecker CI",
	page: "elsewhere",
	detectedBy: ["CI=woodpecker"],
	run: {
		repository: "CI_REPO",
		run: "CI_PIPELINE_NUMBER"
	},
	instead: OR_EVAL
};
const drone = {
	...cannotHandOver,
	...hasNoTokens,
	name: "Drone",
	page: "elsewhere",
	detectedBy: ["DRONE"],
	run: {
		repository: "DRONE_REPO",
		run: "DRONE_BUILD_NUMBER"
	},
	instead: OR_EVAL
};
const argoWorkflows = {
	...cannotHandOver,
	...hasNoTokens,
	name: "Argo Workflows",
	page: "kubernetes",
	detectedBy: ["ARGO_CONTAINER_NAME", "ARGO_TEMPLATE"],
	tokenFrom: "`AWS_WEB_IDENTITY_TOKEN_FILE`",
	run: void 0,
	instead: `${RUN_IT_HERE}, in the same container`
};
const airflow = {
	...cannotHandOver,
	...hasNoTokens,
	name: "Airflow",
	page: "kubernetes",
	detectedBy: ["AIRFLOW_CTX_DAG_ID"],
	tokenFrom: "`AWS_WEB_IDENTITY_TOKEN_FILE`",
	run: {
		repository: "AIRFLOW_CTX_DAG_ID",
		run: "AIRFLOW_CTX_DAG_RUN_ID"
	},
	instead: `${RUN_IT_HERE}, in the same task`
};
// build/src/ci/systems/bitbucket.js
const VARIABLES$2 = {
	variable: "BITBUCKET_PIPELINES_VARIABLES_PATH",
	canBeMade: true
};
const bitbucket = {
	name: "Bitbucket Pipelines",
	page: "bitbucket",
	detectedBy: ["BITBUCKET_BUILD_NUMBER", "BITBUCKET_COMMIT"],
	tokenFrom: "`BITBUCKET_STEP_OIDC_TOKEN`, with `oidc: true`",
	tokenVariables: ["BITBUCKET_STEP_OIDC_TOKEN"],
	tokenSource: bitbucketTokenSource,
	run: {
		repository: "BITBUCKET_REPO_FULL_NAME",
		run: "BITBUCKET_BUILD_NUMBER"
	},
	masks: "never",
	confirm: void 0,
	mask: void 0,
	listens: "nowhere",
	exportsBy: "`BITBUCKET_PIPELINES_VARIABLES_PATH`, for steps after one that lists them as `output-variables`",
	files: [VARIABLES$2],
	instead: void 0,
	async publish({ variables }, { env }) {
		const text = (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(variables, (entries) => entries.map(([name, value]) => `${name}=${onOneLine(name, value)}\n`).join(""));
		appendAll(env, [{
			...VARIABLES$2,
			text
		}]);
	}
};
function onOneLine(name, value) {
	if (!/[\r\n]|^\s|\s$/.test(value)) return value;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} has a line end, or a blank at an end. A variable of Bitbucket cannot hold that. ${RUN_IT_HERE}`);
}
// build/src/identity/sources/helper-token.js
async function askHelper({ command, args, absent, failed }, runProgram) {
	const token = (await runProgram(command, args).catch((cause) => {
		if (cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.r) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(absent, { cause });
		if (cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.o) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(failed, { cause });
		throw cause;
	})).trim();
	if (!/^\S+$/.test(token)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${command} did not print a token and nothing else`);
	return new _secret_js__WEBPACK_IMPORTED_MODULE_4__.t(token);
}
// build/src/identity/sources/buildkite.js
const buildkiteTokenSource = {
	applies: () => true,
	audience: "chosen",
	fetchToken({ audience, runProgram }) {
		const args = [
			"oidc",
			"request-token",
			"--audience",
			audience
		];
		const { absent, broken } = agentProblem({
			purpose: "to get an OIDC token",
			failed: "gave no OIDC token",
			trial: "buildkite-agent oidc request-token --audience TEST > /dev/null"
		});
		return askHelper({
			command: "buildkite-agent",
			args,
			absent,
			failed: broken
		}, runProgram);
	}
};
function agentProblem({ purpose, failed, trial }) {
	return {
		absent: `Buildkite's agent is needed ${purpose}. In a container of the docker plugin, add "mount-buildkite-agent: true" to its options`,
		broken: `Buildkite's agent ${failed}. Run "${trial}" in this step to see why. In a container it needs BUILDKITE_AGENT_ACCESS_TOKEN, and from version 3.104 on the job API, that is BUILDKITE_AGENT_JOB_API_SOCKET and BUILDKITE_AGENT_JOB_API_TOKEN. An agent that was started with --no-job-api has none`
	};
}
// build/src/ci/systems/buildkite.js
const buildkite = {
	name: "Buildkite",
	page: "buildkite",
	detectedBy: ["BUILDKITE=true"],
	tokenFrom: "`buildkite-agent oidc request-token`",
	tokenVariables: [],
	tokenSource: buildkiteTokenSource,
	run: {
		repository: "BUILDKITE_PIPELINE_SLUG",
		run: "BUILDKITE_BUILD_NUMBER"
	},
	masks: "always",
	confirm: void 0,
	listens: "nowhere",
	async mask(secrets, { runProgram }) {
		const values = Object.fromEntries(secrets.map((secret, index) => [`secret_${index}`, secret]));
		await ask(REDACT, (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(values, asJsonLine), runProgram);
	},
	exportsBy: "`buildkite-agent env set`, for the hooks and commands after this one",
	files: [],
	instead: void 0,
	async publish({ variables }, { runProgram }) {
		const names = namesIn(await ask(SET, (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(variables, asJsonLine), runProgram));
		const missing = Object.keys(variables).filter((name) => !names.includes(name));
		if (missing.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`buildkite-agent env set did not take ${missing.join(", ")}`);
	}
};
const REDACT = {
	args: [
		"redactor",
		"add",
		"--format",
		"json"
	],
	purpose: "to hide secrets in the log",
	failed: "did not take the values to hide in the log, and nothing was handed over",
	trial: "echo test-secret | buildkite-agent redactor add"
};
const SET = {
	args: [
		"env",
		"set",
		"--input-format=json",
		"--output-format=json",
		"-"
	],
	purpose: "to hand the login to later steps",
	failed: "did not take the variables, and nothing was handed over",
	trial: "buildkite-agent env set TEST=1"
};
async function ask({ args, purpose, failed, trial }, stdin, runProgram) {
	return runProgram("buildkite-agent", args, stdin).catch((cause) => {
		const { absent, broken } = agentProblem({
			purpose,
			failed,
			trial
		});
		if (cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.r) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(absent, { cause });
		if (cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.o) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(broken, { cause });
		throw cause;
	});
}
function asJsonLine(entries) {
	return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}
function namesIn(answer) {
	try {
		const { added, updated } = JSON.parse(answer) ?? {};
		return [added, updated].flat();
	} catch (cause) {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o("buildkite-agent env set printed an answer that is not JSON", { cause });
	}
}
// build/src/identity/sources/circleci.js
const circleciTokenSource = {
	applies: () => true,
	audience: "chosen",
	usualAudience: (env) => ownTokens(env)[0]?.claims.audiences[0],
	async fetchToken({ env, audience, runProgram, surface }) {
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
			absent: `CircleCI's own command "circleci" is needed to get an OIDC token for the audience ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(audience)}; ` + (organisation === void 0 ? NO_TOKENS : `${tokens[0]?.name} has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(organisation)}. Remove ${(0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("audience", surface)} to use that one`),
			failed: `CircleCI gave no OIDC token. Run "circleci run oidc get > /dev/null" in this step to see why: ${NO_TOKENS}`
		}, runProgram);
	}
};
const NO_TOKENS = "builds of forks have tokens only if the project passes secrets to them (Project Settings, Advanced), and CircleCI Server has them from version 4.4 on";
function ownTokens(env) {
	return tokensIn(env, ["CIRCLE_OIDC_TOKEN_V2", "CIRCLE_OIDC_TOKEN"]);
}
// build/src/ci/systems/circleci.js
const BASH_ENV = {
	variable: "BASH_ENV",
	canBeMade: true
};
const circleci = {
	name: "CircleCI",
	page: "circleci",
	detectedBy: ["CIRCLECI"],
	tokenFrom: "`CIRCLE_OIDC_TOKEN_V2`; `circleci run oidc get` for another audience",
	tokenVariables: ["CIRCLE_OIDC_TOKEN", "CIRCLE_OIDC_TOKEN_V2"],
	tokenSource: circleciTokenSource,
	run: {
		repository: "CIRCLE_PROJECT_REPONAME",
		run: "CIRCLE_BUILD_NUM"
	},
	masks: "never",
	confirm: void 0,
	mask: void 0,
	listens: "nowhere",
	exportsBy: "`BASH_ENV`, for steps that bash runs",
	files: [BASH_ENV],
	instead: void 0,
	async publish({ variables }, { env }) {
		const text = (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(variables, (entries) => entries.map(([name, value]) => (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.c)(name, value)).join(""));
		appendAll(env, [{
			...BASH_ENV,
			text
		}]);
	}
};
// build/src/identity/sources/github.js
function githubTokenSource({ endpoint, toAdd, isOnlyWhereOffered }) {
	return {
		applies: (env) => !isOnlyWhereOffered || (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "ACTIONS_ID_TOKEN_REQUEST_URL") !== void 0,
		audience: "chosen",
		async fetchToken({ env, audience, connection, surface, whyNoToken }) {
			const address = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "ACTIONS_ID_TOKEN_REQUEST_URL");
			const bearer = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "ACTIONS_ID_TOKEN_REQUEST_TOKEN");
			if (!address || !bearer) {
				const advice = await whyNoToken?.() ?? toAdd(surface);
				throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`This job may not request an OIDC token. ${advice} ${(0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.a)(surface)}`);
			}
			const url = tokenUrl("ACTIONS_ID_TOKEN_REQUEST_URL", address);
			url.searchParams.set("audience", audience);
			return callForToken({
				name: endpoint,
				method: "GET",
				url,
				bearer: bearerOf("ACTIONS_ID_TOKEN_REQUEST_TOKEN", bearer),
				tokenIn: jsonField("value"),
				refusals: [401, 403],
				advice: toAdd(surface)
			}, connection);
		}
	};
}
// build/src/ci/github/commands.js
function masks(secrets) {
	return secrets.map((secret) => addMask(registrable(secret.reveal()))).join("");
}
function masksByLine(secrets) {
	return secrets.flatMap((secret) => secret.reveal().split(/[\r\n]+/)).filter((line) => line !== "").map((line) => (escaped$1(line) === line ? "" : `::add-mask::${line}\n`) + addMask(line)).join("");
}
function masksForAct(secrets) {
	if (secrets.some((secret) => /::|%0[AD]/.test(secret.reveal()))) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o("act cannot mask a password that contains \"::\", \"%0A\" or \"%0D\", and its log would show it. Run the job again: AWS makes a new password each time");
	return masksByLine(secrets);
}
function registrable(value) {
	return value.endsWith("&+") && value.indexOf("&+") === value.length - 2 ? value.slice(0, -1) : value;
}
function heredocs(pairs) {
	return (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(pairs, (entries) => entries.map(([name, value]) => {
		const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.randomUUID)()}`;
		return `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_8__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_8__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_8__.EOL}`;
	}).join(""));
}
function addMask(data) {
	return `::add-mask::${escaped$1(data)}\n`;
}
function escaped$1(data) {
	return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
// build/src/ci/github/files.js
const OUTPUT$1 = {
	variable: "GITHUB_OUTPUT",
	canBeMade: false
};
const VARIABLES$1 = {
	variable: "GITHUB_ENV",
	canBeMade: false
};
function additionsOf({ outputs, variables }) {
	return [{
		...OUTPUT$1,
		text: heredocs(outputs)
	}, {
		...VARIABLES$1,
		text: heredocs(variables)
	}];
}
// build/src/ci/github/members.js
const members = {
	forgejo: {
		name: "Forgejo Actions",
		detectedBy: ["FORGEJO_ACTIONS=true"],
		maskLines: masksByLine
	},
	gitea: {
		name: "Gitea Actions",
		detectedBy: ["GITEA_ACTIONS=true"],
		maskLines: masksByLine
	},
	act: {
		name: "act",
		detectedBy: ["ACT=true", "GITHUB_ACTIONS=true"],
		maskLines: masksForAct
	},
	github: {
		name: "GitHub Actions",
		detectedBy: ["GITHUB_ACTIONS=true"],
		maskLines: masks
	}
};
// build/src/ci/systems/github-family.js
const github = {
	...member(members.github),
	...tokens({
		endpoint: "GitHub's token endpoint",
		toAdd: () => "Add \"permissions: id-token: write\" to the job in the workflow file, and to the calling job if another workflow calls this one. Workflows that a pull request from a fork starts cannot have a token.",
		isOnlyWhereOffered: false
	}),
	page: "github",
	tokenFrom: "a request, with `permissions: id-token: write`"
};
const forgejo = {
	...member(members.forgejo),
	...tokens({
		endpoint: "Forgejo's token endpoint",
		toAdd: () => "Add \"enable-openid-connect: true\" to the job in the workflow file.",
		isOnlyWhereOffered: false
	}),
	page: "forgejo",
	tokenFrom: "a request, with `enable-openid-connect: true`"
};
const gitea = {
	...member(members.gitea),
	...tokens({
		endpoint: "Gitea's token endpoint",
		toAdd: withoutTokens("Gitea"),
		isOnlyWhereOffered: true
	}),
	page: "forgejo",
	tokenFrom: void 0
};
const act = {
	...member(members.act),
	...tokens({
		endpoint: "act's token endpoint",
		toAdd: withoutTokens("act"),
		isOnlyWhereOffered: true
	}),
	page: "github",
	tokenFrom: void 0
};
function withoutTokens(name) {
	return (surface) => {
		const [file, env] = ["web-identity-token-file", "web-identity-token-env"].map((option) => (0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)(option, surface));
		return `${name} makes no OIDC tokens of its own. Use AWS keys, or give a token by ${file} or ${env}.`;
	};
}
function tokens(facts) {
	return {
		tokenSource: githubTokenSource(facts),
		tokenVariables: [
			"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
			"ACTIONS_ID_TOKEN_REQUEST_URL",
			"ACTIONS_RUNTIME_TOKEN"
		]
	};
}
function member({ name, detectedBy, maskLines }) {
	return {
		name,
		detectedBy,
		run: {
			repository: "GITHUB_REPOSITORY",
			run: "GITHUB_RUN_ID"
		},
		masks: "always",
		confirm: void 0,
		mask: async (secrets, { writeFlushed }) => writeFlushed(maskLines(secrets)),
		listens: "either",
		exportsBy: "`GITHUB_ENV` and `GITHUB_OUTPUT`",
		files: [OUTPUT$1, VARIABLES$1],
		publish: async (payload, { env }) => appendAll(env, additionsOf(payload)),
		instead: void 0
	};
}
// build/src/identity/sources/gitlab.js
const gitlabTokenSource = {
	applies: (env) => unlessTokenFile(env, tokensIn(env).length > 0),
	audience: "given",
	async fetchToken({ env, audience, surface }) {
		const all = tokensIn(env);
		const ofInstance = all.filter((token) => isIssuedBy((0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "CI_SERVER_URL"), token));
		const fitting = tokenFor(audience, ofInstance) ?? tokenFor(audience, all);
		if (fitting) return fitting.token;
		const [only, ...more] = ofInstance;
		if (only && more.length === 0) return only.token;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(all.length === 0 ? `This job has no OIDC token. ${toAdd(audience)}` : `This job has no OIDC token for the audience ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(audience)}, but ${all.map(described).join(", ")}. Give ${(0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("audience", surface)} to choose one of them, or declare another. ${toAdd(audience)}`);
	}
};
function described({ name, claims }) {
	return `${name} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(claims.issuer ?? "")} for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(claims.audiences.join(" "))}`;
}
function toAdd(audience) {
	return `Add to the job in .gitlab-ci.yml:\n  id_tokens:\n    AWS_ID_TOKEN:\n      aud: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(audience)}`;
}
// build/src/ci/systems/gitlab.js
const gitlab = {
	name: "GitLab CI",
	page: "gitlab",
	detectedBy: ["GITLAB_CI"],
	tokenFrom: "a variable of `id_tokens`, under any name",
	tokenVariables: [
		"CI_JOB_JWT",
		"CI_JOB_JWT_V1",
		"CI_JOB_JWT_V2"
	],
	tokenSource: gitlabTokenSource,
	run: {
		repository: "CI_PROJECT_PATH",
		run: "CI_PIPELINE_ID"
	},
	masks: "on-request",
	confirm: "--add-mask, if the runner has proxy_exec = true",
	mask: (secrets, { writeFlushed }) => writeFlushed(masksByLine(secrets)),
	listens: "either",
	exportsBy: "nothing",
	files: [],
	publish: void 0,
	instead: `${RUN_IT_HERE}, or eval the text of "--print sh" in the same script`
};
// build/src/ci/systems/harness.js
const SECRETS = {
	variable: "HARNESS_OUTPUT_SECRET_FILE",
	canBeMade: true
};
const OUTPUT = {
	variable: "DRONE_OUTPUT",
	canBeMade: true
};
const harness = {
	name: "Harness CI",
	page: "elsewhere",
	detectedBy: ["HARNESS_BUILD_ID"],
	tokenFrom: "`PLUGIN_OIDC_TOKEN_ID`, by `--web-identity-token-env`",
	tokenVariables: ["PLUGIN_OIDC_TOKEN_ID"],
	tokenSource: void 0,
	run: {
		repository: "HARNESS_PIPELINE_ID",
		run: "HARNESS_BUILD_ID"
	},
	masks: "always",
	confirm: void 0,
	mask: void 0,
	listens: "nowhere",
	exportsBy: "`HARNESS_OUTPUT_SECRET_FILE` and `DRONE_OUTPUT`, as `<+steps.ID.output.outputVariables.NAME>`",
	files: [SECRETS, OUTPUT],
	instead: void 0,
	async publish({ variables }, { env }) {
		const secret = only(variables, (value) => value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_4__.t);
		const plain = only(variables, (value) => !(value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_4__.t));
		appendAll(env, [{
			...SECRETS,
			text: (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(secret, asLines)
		}, {
			...OUTPUT,
			text: (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(plain, asLines)
		}]);
	}
};
function only(pairs, keeps) {
	return Object.fromEntries(Object.entries(pairs).filter(([, value]) => keeps(value)));
}
function asLines(entries) {
	return entries.map(([name, value]) => `${name}=${quoted(name, value)}\n`).join("");
}
function quoted(name, value) {
	if (/^[\w+/=.,:@%~^-]+$/.test(value)) return value;
	if (!/['\r\n]|\\$/.test(value) && !(value.includes("#") && value.includes("\""))) return `'${value}'`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} holds an apostrophe, a line end, a last backslash or both # and ", which Harness would misread. ${RUN_IT_HERE}`);
}
// build/src/ci/systems/teamcity.js
const teamcity = {
	name: "TeamCity",
	page: "teamcity",
	detectedBy: ["TEAMCITY_VERSION"],
	tokenFrom: "a variable that a build feature fills",
	tokenVariables: [],
	tokenSource: void 0,
	run: {
		repository: "TEAMCITY_PROJECT_NAME",
		run: "BUILD_NUMBER"
	},
	masks: "never",
	confirm: void 0,
	mask: void 0,
	listens: "stdout",
	exportsBy: "`##teamcity[setParameter]`, as `env.NAME`",
	files: [],
	instead: void 0,
	async publish({ variables }, { writeFlushed }) {
		await writeFlushed((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(variables, (entries) => entries.map(([name, value]) => `##teamcity[setParameter name='env.${name}' value='${escaped(literal(name, value))}']\n`).join("")).reveal());
	}
};
function literal(name, value) {
	if (!/%[^%]*%/.test(value)) return value;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} holds two %, and TeamCity reads what is between them as a parameter's name. ${RUN_IT_HERE}`);
}
function escaped(value) {
	return value.replace(/[|'[\]]/g, "|$&").replaceAll("\n", "|n").replaceAll("\r", "|r").replace(/[^\x20-\x7e]/g, (letter) => `|0x${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// build/src/ci/systems/index.js
const ciSystems = {
	forgejo,
	gitea,
	act,
	github,
	gitlab,
	"azure-pipelines": azurePipelines,
	buildkite,
	circleci,
	bitbucket,
	semaphore,
	travis,
	woodpecker,
	harness,
	drone,
	codebuild,
	"google-cloud-build": googleCloudBuild,
	teamcity,
	jenkins,
	"argo-workflows": argoWorkflows,
	airflow
};
// build/src/ci/job.js
function detectCi(env, systems = ciSystems) {
	return Object.values(systems).find(({ detectedBy }) => allHold(detectedBy, env));
}
function jobIdentity(env, named, systems = ciSystems) {
	const system = named === void 0 ? detectCi(env, systems) : systems[named];
	const source = system?.tokenSource;
	return {
		tokenSource: source && (named !== void 0 || source.applies(env)) ? {
			...source,
			name: system.name
		} : void 0,
		sessionName: sessionNameOf(runNames(env, system, systems))
	};
}
function tokenVariables(systems = ciSystems) {
	return [...new Set(Object.values(systems).flatMap((system) => system.tokenVariables))];
}
function runNames(env, detected, systems) {
	const names = [detected, ...Object.values(systems)].flatMap((system) => system?.run ?? []).find(({ repository }) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, repository) !== void 0);
	return names && {
		repository: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, names.repository),
		run: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, names.run)
	};
}
// build/src/cluster-target.js
function describeBeside({ call }, { connection, ...session }) {
	const beside = {
		...connection,
		retryPolicy: connection.retryPolicy.beside()
	};
	const described = call.describe({
		...session,
		connection: beside
	});
	described.catch(() => {});
	return described;
}
function targetOf$1(request, facts, log) {
	const { connection, operation, call, surface } = request;
	const { host, port, database, scheme } = connection.target;
	const target = {
		host: host ?? facts?.host,
		port: port ?? facts?.port,
		database: database ?? facts?.database,
		scheme: scheme ?? facts?.scheme
	};
	if (operation.clients === "database" && connection.lookUp && target.database === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`DescribeClusters returned no database for the cluster ${call.cluster}. Give ${(0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("database", surface)}`);
	if (facts) for (const line of warningsOf(facts, request)) log.warning(line);
	if (facts?.publiclyAccessible === false) log.info(`${call.cluster} is not publicly accessible: only machines that reach its network can connect`);
	return target;
}
const READY = /^(?:available|WAITING|RUNNING|modifying|rebooting|available, .*)$/;
function warningsOf({ status, scheme }, { call, operation }) {
	const cure = status === "paused" || status === "pausing" ? `Resume it: aws redshift resume-cluster --cluster-identifier ${call.cluster}` : "Clients may be refused until it is ready";
	return [...status === void 0 || READY.test(status) ? [] : [`The cluster ${call.cluster} is ${status}. ${cure}`], ...operation.clients === "livy" && scheme === "http" ? [`Livy of the cluster ${call.cluster} has no TLS. Everyone between this machine and the cluster can read the login`] : []];
}
async function checkTarget(request, { login, target, facts, session }, { clock, log }) {
	const { checkConnection } = await __webpack_require__.e(/* import() */ 304).then(__webpack_require__.bind(__webpack_require__, 9304));
	const { connection, operation, call, surface, aws } = request;
	const { host = "", port = 0, database, scheme } = target;
	await checkConnection({
		kind: operation.clients,
		login,
		target: {
			host,
			port,
			...database === void 0 ? {} : { database },
			...scheme === void 0 ? {} : { scheme }
		},
		sslmode: connection.tls.sslmode,
		ca: connection.authorities,
		waitSeconds: connection.waitForConnection,
		connectTimeout: aws["cli-connect-timeout"],
		...facts === void 0 ? {} : { cluster: {
			name: call.cluster,
			...facts
		} },
		...connection.lookUp ? { describe: async () => ({
			name: call.cluster,
			...await describeBeside(request, session)
		}) } : {},
		clock,
		log,
		surface
	});
}
// build/src/aws/network-failure.js
const PASSING = /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE)$/;
const GARBAGE = /^HPE_/;
const CERTIFICATE = /CERT|SELF_SIGNED|ISSUER|VERIFY/;
const TLS = /CRL|^EPROTO$|^ERR_SSL_|^ERR_TLS_/;
function networkFailure(thrown, surface) {
	const code = networkCode(thrown);
	if (code === void 0) return void 0;
	return {
		kind: PASSING.test(code) || GARBAGE.test(code) ? "transient" : "final",
		reason: reasonOf(code, surface),
		cause: /* @__PURE__ */ new Error(`${code}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(thrown.message)}`)
	};
}
function networkCode(thrown) {
	const code = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(thrown);
	if (code !== void 0 && [
		PASSING,
		GARBAGE,
		CERTIFICATE,
		TLS
	].some((each) => each.test(code))) return code;
	return thrown.message === "aborted" || thrown.message === "socket hang up" ? "ECONNRESET" : void 0;
}
function reasonOf(code, surface) {
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "the host name could not be resolved";
	if (code === "ECONNREFUSED") return "the connection was refused";
	if (code === "ETIMEDOUT") return noAnswerInTime(surface);
	if (GARBAGE.test(code)) return "the answer is not HTTP";
	if (PASSING.test(code)) return "the connection was lost";
	if (CERTIFICATE.test(code)) return "the certificate of the server is not trusted";
	return "the connection failed";
}
function noAnswerInTime(surface) {
	return `no answer in time (${(0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("cli-connect-timeout", surface)}, ${(0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("cli-read-timeout", surface)})`;
}
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
function failureOf$1(thrown, operation, { now, surface }) {
	if (!(thrown instanceof Error) || thrown instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.a) return {
		kind: "final",
		error: thrown
	};
	if (typeof thrown.message !== "string") thrown.message = "";
	if (typeof thrown.name !== "string") thrown.name = "Unknown";
	if (thrown instanceof _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.D) {
		const { kind, message, headers, cause } = thrown;
		return {
			kind,
			error: new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${operation}: ${message}`, cause === void 0 ? {} : { cause }),
			...waitOf(headers, now)
		};
	}
	if (isAnswer(thrown)) return refusal$1(thrown, operation, now);
	const network = networkFailure(thrown, surface);
	if (network) {
		const { kind, reason, cause } = network;
		return {
			kind,
			error: new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${operation}: ${reason}`, { cause })
		};
	}
	if (thrown.name === "TimeoutError") {
		const message = `${operation}: ${noAnswerInTime(surface)}`;
		return {
			kind: "transient",
			error: new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(message, { cause: plain(thrown) })
		};
	}
	const header = /Invalid character in header content \["([\w-]+)"\]/.exec(thrown.message)?.[1];
	if (header !== void 0) {
		const reason = `the request was not sent: a key or token has a line end or another character that the header ${header} cannot have`;
		return {
			kind: "final",
			error: new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${operation}: ${reason}`)
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
function refusal$1(answer, operation, now) {
	const full = [answer.Error?.Code, answer.Code].find((each) => typeof each === "string") ?? answer.name;
	const code = full.slice(0, LONGEST_CODE);
	const status = answer.$metadata.httpStatusCode ?? 0;
	const error = new _index_js__WEBPACK_IMPORTED_MODULE_0__.s(operation, {
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
	const error = new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${operation}: the answer could not be read${status}; it is not shown`);
	return {
		kind: statusCode === 429 ? "throttled" : statusCode >= 500 ? "transient" : "final",
		error,
		...waitOf(headers, now)
	};
}
function plain(thrown) {
	return /* @__PURE__ */ new Error(`${thrown.name}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(thrown.message)}`);
}
// build/src/aws/retry-delay.js
const SECOND = 1e3;
const PACE = {
	throttled: {
		base: SECOND,
		attempts: Number.POSITIVE_INFINITY
	},
	transient: {
		base: 100,
		attempts: 7
	}
};
const TRANSIENT_CAP = 5 * SECOND;
const THROTTLED_CAP = 30 * SECOND;
const WORTH_A_CALL = 30 * SECOND;
function retryDelay({ kind, retryAfter }, { count, random, maxWait, left }) {
	if (kind === "final" || count >= PACE[kind].attempts) return void 0;
	const cap = kind === "throttled" ? Math.max(THROTTLED_CAP, maxWait / 3) : TRANSIENT_CAP;
	const jitter = random * Math.min(cap, PACE[kind].base * 2 ** (count - 1));
	if (retryAfter !== void 0) return retryAfter + jitter;
	return jitter >= left && left > WORTH_A_CALL ? left * (.5 + random * .45) : jitter;
}
// build/src/aws/retry-policy.js
const NOTICE = {
	first: 5e3,
	next: 3e4
};
function retryPolicy(options) {
	const { maxWaitSeconds, since = options.clock.now(), maxAttempts, surface, clock, log } = options;
	const maxWait = maxWaitSeconds * 1e3;
	const deadline = since + maxWait;
	const calls = [];
	let slowest = {
		operation: "",
		took: 0
	};
	let nextNotice;
	return {
		async retry(operation, attempt) {
			const call = { operation };
			const start = clock.now();
			calls.push(call);
			try {
				for (let count = 1;; count += 1) try {
					log.debug(() => `${operation}: attempt ${count}`);
					return await beforeDeadline(attempt);
				} catch (thrown) {
					const failure = failureOf$1(thrown, operation, {
						now: clock.now(),
						surface
					});
					if (failure.error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.s) call.refusal = failure.error;
					const left = deadline - clock.now();
					const wait = retryDelay(failure, {
						count,
						random: clock.random(),
						maxWait,
						left
					});
					if (wait === void 0 || count >= (maxAttempts ?? Number.POSITIVE_INFINITY) || wait >= left) throw failure.error;
					log.info(`${operation}: ${failure.kind}, waiting ${(wait / 1e3).toFixed(1)} s before attempt ${count + 1}`);
					await pause(wait, () => noticeOf(failure, operation));
				}
			} finally {
				calls.splice(calls.indexOf(call), 1);
				const took = clock.now() - start;
				if (took > slowest.took) slowest = {
					operation,
					took
				};
			}
		},
		beside: () => retryPolicy({
			...options,
			since
		})
	};
	async function beforeDeadline(attempt) {
		const controller = new AbortController();
		let timer;
		const late = new Promise((_, reject) => {
			timer = setTimeout(() => {
				reject(outOfTime());
				controller.abort();
			}, Math.max(1, deadline - clock.now()));
		});
		try {
			return await Promise.race([attempt(controller.signal), late]);
		} finally {
			clearTimeout(timer);
		}
	}
	function outOfTime() {
		const { operation, refusal } = calls.at(-1) ?? { operation: "The run" };
		const limit = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.m)(maxWaitSeconds)} (${(0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("max-wait", surface)})`;
		const blame = slowest.took > maxWait / 2 ? `. ${slowest.operation} took ${(slowest.took / 1e3).toFixed(1)} s of that` : "";
		return refusal ?? new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${operation}: no answer within ${limit}${blame}`);
	}
	async function pause(wait, notice) {
		const end = clock.now() + wait;
		nextNotice ??= clock.now() + NOTICE.first;
		for (let left = wait; left > 0; left = end - clock.now()) {
			const untilNotice = nextNotice - clock.now();
			if (untilNotice > 0) await clock.sleep(Math.min(left, untilNotice));
			if (untilNotice > left) continue;
			log.info(notice());
			nextNotice = clock.now() + NOTICE.next;
		}
	}
	function noticeOf({ kind, error }, operation) {
		const until = `Trying again until ${new Date(deadline).toISOString().slice(11, 19)} UTC (${(0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("max-wait", surface)})`;
		if (kind !== "throttled") return `${operation}: no good answer yet. ${until}`;
		return `${operation}: ${error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.s ? "AWS throttles this account" : "too many requests"}. ${until}`;
	}
}
// build/src/aws/tls-options.js
const LARGEST_BUNDLE = 16777216;
async function findTlsOptions(values, { env, log, profile, surface, retryPolicy }) {
	if (values["no-verify-ssl"]) {
		log.warning(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("no-verify-ssl", surface)}: no certificate is checked. Any server that answers can read the token and the login`);
		return { rejectUnauthorized: false };
	}
	const option = values["ca-bundle"];
	const bundle = (option === void 0 ? void 0 : {
		from: (0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("ca-bundle", surface),
		value: option
	}) ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_CA_BUNDLE") ?? profile.find("ca_bundle") ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "REQUESTS_CA_BUNDLE");
	if (!bundle) return { rejectUnauthorized: true };
	return {
		ca: await retryPolicy.retry(`Reading ${bundle.from}`, (signal) => readBundle(bundle, signal)),
		rejectUnauthorized: true
	};
}
async function readBundle({ from, value }, signal) {
	const ca = (await (0,_plain_js__WEBPACK_IMPORTED_MODULE_6__.d)(value, {
		largest: LARGEST_BUNDLE,
		signal
	}).catch((cause) => {
		if (signal.aborted) throw cause;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${from}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(value)} cannot be read (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(cause)})`);
	})).toString("utf8");
	if (ca.includes("-----BEGIN CERTIFICATE-----")) return ca;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${from}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(value)} holds no certificate in PEM`);
}
// build/src/aws/exchange.js
const LARGEST_ANSWER = 262144;
function exchange(request, options) {
	const { connectTimeout, readTimeout, surface, signal } = options;
	return new Promise((resolve, reject) => {
		const call = open(request, options);
		let timer;
		const end = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", aborted);
			call.destroy();
		};
		const fail = (error) => {
			end();
			reject(error);
		};
		const aborted = () => fail(abortError());
		const allow = (limit, what, option) => {
			clearTimeout(timer);
			if (limit === 0) return;
			const late = () => fail(new _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.D("transient", `${what} within ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.m)(limit)} (${(0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)(option, surface)})`));
			timer = setTimeout(late, limit * 1e3);
		};
		const read = () => allow(readTimeout, "no answer", "cli-read-timeout");
		allow(connectTimeout, "no connection", "cli-connect-timeout");
		signal?.addEventListener("abort", aborted, { once: true });
		call.on("error", fail);
		call.on("socket", (socket) => socket.once(request.protocol === "https:" ? "secureConnect" : "connect", read));
		call.on("upgrade", (_, socket) => {
			socket.destroy();
			fail(new _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.D("final", "got HTTP 101 (Switching Protocols), which is not an answer"));
		});
		call.on("response", (response) => {
			const chunks = [];
			let size = 0;
			read();
			response.on("error", fail);
			response.on("data", (chunk) => {
				size += chunk.length;
				chunks.push(chunk);
				if (size > LARGEST_ANSWER) fail(tooLarge());
				else read();
			});
			response.on("end", () => {
				end();
				resolve(whole(response, Buffer.concat(chunks)));
			});
		});
		if (signal?.aborted) aborted();
		else call.end(request.body);
	});
}
function open(request$2, { tunnel, tlsOptions }) {
	const { protocol, method, headers, port, path } = request$2;
	const query = (0,_buildQueryString_js__WEBPACK_IMPORTED_MODULE_17__.t)(request$2.query ?? {});
	const host = (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.j)(request$2.hostname);
	const options = {
		method,
		host,
		port,
		headers,
		path: query ? `${path}?${query}` : path
	};
	if (protocol !== "https:") return (0,node_http__WEBPACK_IMPORTED_MODULE_11__.request)({
		...options,
		agent: false
	});
	if (!tunnel) return (0,node_https__WEBPACK_IMPORTED_MODULE_12__.request)({
		...options,
		...tlsOptions,
		agent: false
	});
	const servername = (0,node_net__WEBPACK_IMPORTED_MODULE_13__.isIP)(host) === 0 ? { servername: host } : {};
	return (0,node_https__WEBPACK_IMPORTED_MODULE_12__.request)({
		...options,
		createConnection: () => (0,node_tls__WEBPACK_IMPORTED_MODULE_14__.connect)({
			socket: tunnel,
			host,
			...servername,
			...tlsOptions,
			ALPNProtocols: ["http/1.1"]
		})
	});
}
function whole({ statusCode = 0, statusMessage, headers }, body) {
	const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
	const response = new _buildQueryString_js__WEBPACK_IMPORTED_MODULE_17__.r({
		statusCode,
		headers: Object.fromEntries(texts),
		...statusMessage === void 0 ? {} : { reason: statusMessage }
	});
	return Object.assign(response, { body });
}
function tooLarge() {
	return new _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.D("final", "the answer is larger than 256 KiB and is not used. Is a proxy or a sign-in page in between?");
}
function abortError() {
	return Object.assign(/* @__PURE__ */ new Error("Request aborted"), { name: "AbortError" });
}
// build/src/aws/no-proxy.js
function isWithoutProxy({ hostname, port }, exceptions) {
	const host = (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.j)(hostname.toLowerCase());
	return exceptions.toLowerCase().split(/[\s,]+/).some((entry) => {
		const [name, onlyPort] = split(entry);
		if (onlyPort !== void 0 && onlyPort !== port) return false;
		return name !== "" && (name === "*" || ((0,node_net__WEBPACK_IMPORTED_MODULE_13__.isIP)(host) === 0 ? isBelow(host, name) : isAddressOf(host, name)));
	});
}
function split(entry) {
	const [, inBrackets, afterBrackets] = /^\[([\da-f:.]+)\](?::(\d+))?$/.exec(entry) ?? [];
	if (inBrackets !== void 0) return [inBrackets, afterBrackets === void 0 ? void 0 : Number(afterBrackets)];
	const colon = entry.indexOf(":");
	return colon >= 0 && /^\d+$/.test(entry.slice(colon + 1)) ? [entry.slice(0, colon), Number(entry.slice(colon + 1))] : [entry, void 0];
}
function isBelow(host, entry) {
	const name = withoutLastDot(host);
	const domain = withoutLastDot(entry.replace(/^\*?\./, ""));
	return domain !== "" && (name === domain || name.endsWith(`.${domain}`));
}
function withoutLastDot(name) {
	return name.endsWith(".") ? name.slice(0, -1) : name;
}
function isAddressOf(address, entry) {
	if (entry.endsWith(".*")) return address.startsWith(entry.slice(0, -1));
	const [network = "", bits, ...more] = entry.split("/");
	const family = (0,node_net__WEBPACK_IMPORTED_MODULE_13__.isIP)(network) === 6 ? "ipv6" : "ipv4";
	const longest = family === "ipv6" ? 128 : 32;
	const length = bits === void 0 ? longest : Number(bits);
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_13__.isIP)(network) === 0 || more.length > 0 || !/^\d*$/.test(bits ?? "") || length > longest) return false;
	const list = new node_net__WEBPACK_IMPORTED_MODULE_13__.BlockList();
	list.addSubnet(network, length, family);
	return list.check(address, (0,node_net__WEBPACK_IMPORTED_MODULE_13__.isIP)(address) === 6 ? "ipv6" : "ipv4");
}
// build/src/aws/proxy.js
function proxyFor({ protocol, hostname, port }, env) {
	if (protocol !== "https:") return void 0;
	const exceptions = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "no_proxy") ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "NO_PROXY") ?? "";
	return isWithoutProxy({
		hostname,
		port: port ?? 443
	}, exceptions) ? void 0 : proxyOf(env);
}
function proxyOf(env) {
	const [name, text] = ["https_proxy", "HTTPS_PROXY"].map((each) => [each, (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, each)?.trim()]).find(([, value]) => value) ?? [];
	if (name === void 0 || !text) return void 0;
	const address = text.includes("://") ? text : `http://${text}`;
	const scheme = address.slice(0, address.indexOf(":")).toLowerCase();
	if (scheme !== "http" && scheme !== "https") throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name}: a proxy of the kind ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(`${scheme}://`)} is not supported. Set the URL of an HTTP proxy, such as http://proxy.example.com:3128`);
	if (/[/?#]/.test(address.slice(scheme.length + 3).replace(/\/$/, "")) || !URL.canParse(address)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} ${NOT_A_URL}`);
	const url = new URL(address);
	return {
		protocol: `${scheme}:`,
		host: (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.j)(url.hostname),
		port: Number(url.port || (scheme === "https" ? 443 : 80)),
		authorization: authorizationOf(url),
		name: `the proxy ${url.host}`
	};
}
const NOT_A_URL = "is not a URL of the form http://USER:PASSWORD@HOST:PORT. Percent-encode special characters of the user and the password, such as # (%23), / (%2F) and ? (%3F). The value is not shown, since it may hold a password";
function authorizationOf({ username, password }) {
	if (username === "" && password === "") return void 0;
	const bytes = Buffer.concat([
		decoded(username),
		Buffer.from(":"),
		decoded(password)
	]);
	const authorization = new _secret_js__WEBPACK_IMPORTED_MODULE_4__.t(`Basic ${bytes.toString("base64")}`);
	for (const secret of [authorization, new _secret_js__WEBPACK_IMPORTED_MODULE_4__.t(decoded(password).toString())]) (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(secret);
	return authorization;
}
function decoded(text) {
	const parts = text.split(/(%[\da-f]{2})/i);
	return Buffer.concat(parts.map((part, index) => index % 2 === 1 ? Buffer.from(part.slice(1), "hex") : Buffer.from(part)));
}
// build/src/aws/tunnel.js
function openTunnel(proxy, { target, connectTimeout, tlsOptions, surface, signal }) {
	return new Promise((resolve, reject) => {
		const { host, port, authorization } = proxy;
		const call = (proxy.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_12__.request : node_http__WEBPACK_IMPORTED_MODULE_11__.request)({
			...tlsOptions,
			agent: false,
			method: "CONNECT",
			host,
			port,
			path: target,
			headers: {
				host: target,
				...authorization ? { "proxy-authorization": authorization.reveal() } : {}
			}
		});
		let timer;
		const end = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", aborted);
		};
		const fail = (error) => {
			end();
			call.destroy();
			reject(error);
		};
		const aborted = () => fail(abortError());
		const late = () => fail(new _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.D("transient", `${proxy.name} did not answer within ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.m)(connectTimeout)} (${(0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("cli-connect-timeout", surface)})`));
		if (connectTimeout > 0) timer = setTimeout(late, connectTimeout * 1e3);
		signal?.addEventListener("abort", aborted, { once: true });
		call.on("error", (error) => fail(explained(error, {
			proxy,
			surface
		})));
		call.on("connect", ({ statusCode = 0, headers }, socket, head) => {
			if (!(statusCode >= 200 && statusCode < 300 && head.length === 0)) {
				socket.destroy();
				return fail(refusal(proxy, {
					target,
					status: statusCode,
					retryAfter: headers["retry-after"]
				}));
			}
			end();
			resolve(socket);
		});
		if (signal?.aborted) aborted();
		else call.end();
	});
}
function explained(error, { proxy, surface }) {
	const failure = networkFailure(error, surface);
	if (!failure) return error;
	return new _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.D(failure.kind, `${proxy.name}: ${failure.reason}`, { cause: failure.cause });
}
function refusal({ name, authorization }, { target, status, retryAfter }) {
	const headers = retryAfter === void 0 ? {} : { "retry-after": retryAfter };
	const message = status === 407 ? `${name} ${authorization ? "refused the user and the password" : "wants a user and a password"} of HTTPS_PROXY (HTTP 407)` : `${name} refused to connect to ${target} (HTTP ${status})`;
	return new _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.D((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.O)(status), message, { headers });
}
// build/src/aws/transport.js
function transport(settings) {
	proxyOf(settings.env);
	const { connectTimeout, readTimeout, tlsOptions, surface, env, log } = settings;
	return {
		metadata: { handlerProtocol: "http/1.1" },
		async handle(request, { abortSignal } = {}) {
			const signal = abortSignal instanceof AbortSignal ? abortSignal : void 0;
			const proxy = proxyFor(request, env);
			const started = performance.now();
			let tunnel;
			const report = (what) => log.debug(() => {
				const way = proxy ? `, by ${proxy.name}` : "";
				return `${request.method} ${request.hostname}: ${what} in ${Math.round(performance.now() - started)} ms${way}`;
			});
			try {
				const target = `${request.hostname}:${request.port ?? 443}`;
				tunnel = proxy && await openTunnel(proxy, {
					target,
					connectTimeout,
					tlsOptions,
					surface,
					signal
				});
				const response = await exchange(request, {
					connectTimeout,
					readTimeout,
					tlsOptions,
					surface,
					tunnel,
					signal
				});
				report(response.statusCode);
				return { response };
			} catch (cause) {
				report((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(cause) ?? (cause instanceof Error ? cause.name : "failed"));
				throw cause;
			} finally {
				tunnel?.destroy();
			}
		},
		destroy() {},
		updateHttpClientConfig() {},
		httpHandlerConfigs: () => ({})
	};
}
// build/src/aws/connection.js
async function openConnection({ aws: values, surface }, { env, clock, log, anyRegion, since }) {
	const profile = await (0,_plain_js__WEBPACK_IMPORTED_MODULE_6__.c)(values.profile, {
		env,
		surface
	});
	const lookup = {
		option: values.region,
		surface,
		env,
		profile
	};
	const region = (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.m)(lookup) ?? anyRegion ?? (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.h)(lookup);
	const maxAttempts = readMaxAttempts((0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_MAX_ATTEMPTS") ?? profile.find("max_attempts"));
	refuseUnknownRetryMode((0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_RETRY_MODE") ?? profile.find("retry_mode"));
	log.debug(() => `Region ${region}, profile ${profile.name}`);
	const policy = retryPolicy({
		maxWaitSeconds: values["max-wait"],
		since,
		maxAttempts,
		surface,
		clock,
		log
	});
	const tlsOptions = await findTlsOptions(values, {
		env,
		log,
		profile,
		surface,
		retryPolicy: policy
	});
	await waitForSplay(values["start-splay"], {
		clock,
		log,
		surface
	});
	return {
		region,
		profile,
		surface,
		useFips: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_USE_FIPS_ENDPOINT") ?? profile.find("use_fips_endpoint")),
		useDualstack: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_USE_DUALSTACK_ENDPOINT") ?? profile.find("use_dualstack_endpoint")),
		transport: transport({
			connectTimeout: values["cli-connect-timeout"],
			readTimeout: values["cli-read-timeout"],
			tlsOptions,
			surface,
			env,
			log
		}),
		retryPolicy: policy,
		endpoint: (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.b)(values, {
			env,
			profile,
			log,
			surface
		})
	};
}
async function requireRegion({ aws, surface }, env) {
	const profile = await (0,_plain_js__WEBPACK_IMPORTED_MODULE_6__.c)(aws.profile, {
		env,
		surface
	});
	const lookup = {
		option: aws.region,
		surface,
		env,
		profile
	};
	if ((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.m)(lookup) === void 0) (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.h)(lookup);
}
async function waitForSplay(limit, { clock, log, surface }) {
	if (limit <= 0) return;
	const wait = clock.random() * limit;
	log.info(`Waiting ${wait.toFixed(1)} s before the first call (${(0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("start-splay", surface)} ${limit})`);
	await clock.sleep(wait * 1e3);
}
function readMaxAttempts(setting) {
	if (setting === void 0) return void 0;
	const attempts = Number(setting.value);
	if (Number.isInteger(attempts) && attempts >= 1) return attempts;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${setting.from}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(setting.value)} must be a whole number of at least 1`);
}
function refuseUnknownRetryMode(setting) {
	if (setting !== void 0 && setting.value !== "standard" && setting.value !== "adaptive") throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${setting.from}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(setting.value)} must be standard or adaptive`);
}
// build/src/identity/given-keys.js
const VARIABLES = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"];
function keysOfEnvironment(env, now) {
	const names = VARIABLES;
	if (!(0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, names[0])) return void 0;
	return checkedKeys({
		accessKeyId: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, names[0]),
		secretAccessKey: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, names[1]),
		sessionToken: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_SECURITY_TOKEN") ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_SESSION_TOKEN"),
		expiration: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_CREDENTIAL_EXPIRATION")
	}, {
		origin: "the environment",
		names,
		now
	});
}
function refuseLoneSecret(env) {
	const [id, secret] = VARIABLES;
	if ((0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, secret) && !(0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, id)) throw partial("the environment", id);
}
function partial(origin, missing) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`Partial credentials found in ${origin}, missing: ${missing}`);
}
function checkedKeys(given, { origin, names, now }) {
	const { accessKeyId, secretAccessKey, sessionToken, expiration } = given;
	if (!accessKeyId && !secretAccessKey) return void 0;
	if (!accessKeyId || !secretAccessKey) throw partial(origin, accessKeyId ? names[1] : names[0]);
	for (const setting of [
		accessKeyId,
		secretAccessKey,
		sessionToken
	]) if (setting) refuseCharacters(setting);
	if (expiration) refuseExpired(expiration, {
		origin,
		now
	});
	return wrappedKeys({
		accessKeyId: accessKeyId.value,
		secretAccessKey: secretAccessKey.value,
		sessionToken: sessionToken?.value
	});
}
function wrappedKeys({ accessKeyId, secretAccessKey, sessionToken }) {
	return {
		accessKeyId,
		secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_4__.t(secretAccessKey),
		...sessionToken ? { sessionToken: new _secret_js__WEBPACK_IMPORTED_MODULE_4__.t(sessionToken) } : {}
	};
}
function refuseCharacters({ from, value }) {
	const [wrong] = /[^\u0021-\u007e]/u.exec(value) ?? [];
	if (wrong === void 0) return;
	const position = [...value].indexOf(wrong) + 1;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${from}: character ${position} is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(wrong)}, which cannot be a part of it. Set it again; the value is not shown`);
}
function refuseExpired({ from, value }, { origin, now }) {
	const expiresAt = Date.parse(value);
	if (Number.isNaN(expiresAt)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${from}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(value)} is not a time`);
	if (expiresAt > now) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The AWS keys of ${origin} expired at ${new Date(expiresAt).toISOString()} (${from}). They were not sent`);
}
// build/src/identity/assume-role.js
async function assumeRoleWithWebIdentity(role, token, connection) {
	const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(965), __webpack_require__.e(905), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 6174));
	const client = new STSClient((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.C)(_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.T, connection, void 0));
	client.middlewareStack.use((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.t)(connection.endpoint(_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.T)));
	return checkedSession(role, await connection.retryPolicy.retry("AssumeRoleWithWebIdentity", async (abortSignal) => {
		const WebIdentityToken = (await token()).reveal();
		return client.send(new AssumeRoleWithWebIdentityCommand({
			...parameters(role),
			WebIdentityToken
		}), { abortSignal });
	}), connection);
}
async function assumeRole(role, { connection, keys }) {
	const { STSClient, AssumeRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(965), __webpack_require__.e(905), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 6174));
	const client = new STSClient((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.C)(_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.T, connection, keys));
	client.middlewareStack.use((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.t)(connection.endpoint(_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.T)));
	return checkedSession(role, await connection.retryPolicy.retry("AssumeRole", (abortSignal) => client.send(new AssumeRoleCommand({
		...parameters(role),
		ExternalId: role.externalId
	}), { abortSignal })), connection);
}
async function callerOf({ connection, keys }) {
	const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(965), __webpack_require__.e(905), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 6174));
	const client = new STSClient((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.C)(_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.T, connection, keys));
	client.middlewareStack.use((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.t)(connection.endpoint(_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.T)));
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
function checkedSession(role, { Credentials, AssumedRoleUser }, connection) {
	const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials ?? {};
	const principal = AssumedRoleUser?.Arn;
	if (!AccessKeyId || !SecretAccessKey || !SessionToken || !principal) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`STS returned no credentials for the role ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(role.arn)}`);
	const { partition, account, name } = roleNameOf(role.arn);
	if (!principal.startsWith(`arn:${partition}:sts::${account}:assumed-role/${name}/`)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`STS returned a session of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(principal)} for the role ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(role.arn)}`);
	if (![
		AccessKeyId,
		SecretAccessKey,
		SessionToken
	].every(mayBeOfAws)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`STS returned credentials for the role ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(role.arn)} that AWS never makes`);
	return {
		connection,
		keys: wrappedKeys({
			accessKeyId: AccessKeyId,
			secretAccessKey: SecretAccessKey,
			sessionToken: SessionToken
		}),
		account,
		principal
	};
}
function mayBeOfAws(text) {
	return /^[\u0021-\u007e]{16,}$/.test(text);
}
function roleNameOf(arn) {
	const [, partition = "", , , account = "", resource = ""] = arn.split(":");
	return {
		partition,
		account,
		name: resource.split("/").at(-1) ?? ""
	};
}
function audienceFor(partition) {
	return partition === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}
// build/src/identity/profile-role.js
function profileRole(profile, settings, sessionName) {
	const find = (key) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.o)(settings, key, profile);
	if (find("mfa_serial")) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The profile ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(profile)} has mfa_serial. This command cannot ask for the code of an MFA device`);
	const durationSeconds = readDuration(find("duration_seconds"));
	const externalId = settings.get("external_id");
	return {
		...checkedRole({
			arn: find("role_arn"),
			sessionName: find("role_session_name")
		}, `The profile ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(profile)}`, sessionName),
		...durationSeconds === void 0 ? {} : { durationSeconds },
		...externalId ? { externalId } : {}
	};
}
function checkedRole({ arn, sessionName }, subject, defaultSessionName) {
	if (!arn) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${subject} has web_identity_token_file without role_arn. Add role_arn`);
	check(arn, _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.s);
	if (sessionName) check(sessionName, _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.n["role-session-name"]);
	return {
		arn: arn.value,
		sessionName: sessionName?.value ?? defaultSessionName
	};
}
function check({ from, value }, limits) {
	const problem = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.u)(value, limits);
	if (problem !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.c("cluster-credentials", [`${from}: ${problem}`]);
}
function readDuration(setting) {
	if (!setting) return void 0;
	const { min, max } = _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.n["role-duration-seconds"];
	const seconds = Number(setting.value);
	if (Number.isInteger(seconds) && seconds >= min && seconds <= max) return seconds;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.c("cluster-credentials", [`${setting.from}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(setting.value)} must be a whole number of seconds from ${min} to ${max}`]);
}
// build/src/identity/credential-process.js
const LARGEST_OUTPUT = 262144;
function keysOfProcess(source, { retryPolicy }) {
	const subject = `credential_process of the profile ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(source.profile)}`;
	const [program, ...args] = (0,_plain_js__WEBPACK_IMPORTED_MODULE_6__.l)(source.command) ?? [];
	if (program === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${subject}: a quotation mark or a backslash has no partner`);
	return retryPolicy.retry(subject, async (signal) => {
		return printedKeys(await run$1(program, args, {
			subject,
			signal,
			env: source.env
		}), subject, source);
	});
}
async function run$1(program, args, { subject, signal, env }) {
	const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
	return new Promise((resolve, reject) => {
		const options = {
			env: { ...env },
			maxBuffer: LARGEST_OUTPUT,
			windowsHide: true,
			signal,
			killSignal: "SIGKILL"
		};
		const child = execFile(program, [...args], options, (error, stdout, stderr) => {
			if (!error) resolve(stdout);
			else if (signal.aborted) reject(error);
			else reject(new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${subject}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(program)} ${howItFailed(error)}${reasonIn(stderr)}`));
		});
		child.stdin?.on("error", () => {});
		child.stdin?.end();
	});
}
function howItFailed({ code, signal }) {
	if (code === "ENOENT") return "was not found";
	if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return "printed more than 256 KiB";
	if (typeof code === "number") return `failed with exit code ${code}`;
	return `failed (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(String(code ?? signal))})`;
}
function reasonIn(stderr) {
	const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(stderr.replace(/[A-Za-z0-9+/=_-]{20,}/g, (word) => looksSecret(word) ? "***" : word));
	return text === "" ? "" : `: ${text}`;
}
function looksSecret(word) {
	return /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word);
}
function printedKeys(output, subject, { profile, clock }) {
	const answer = (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.o)(output);
	if (!answer) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${subject}: the output is not a JSON object; it is not shown`);
	if (answer["Version"] !== 1) {
		const version = answer["Version"];
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${subject}: the output has ${version === void 0 ? "no Version" : `Version ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(JSON.stringify(version))}`}; it must have Version 1`);
	}
	const find = (name) => {
		const value = answer[name];
		return typeof value === "string" && value !== "" ? {
			from: `${name} of the ${subject}`,
			value
		} : void 0;
	};
	const names = ["AccessKeyId", "SecretAccessKey"];
	const keys = checkedKeys({
		accessKeyId: find(names[0]),
		secretAccessKey: find(names[1]),
		sessionToken: find("SessionToken"),
		expiration: find("Expiration")
	}, {
		origin: `the credential_process of the profile ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(profile)}`,
		names,
		now: clock.now()
	});
	if (!keys) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${subject}: the output has no AccessKeyId`);
	return keys;
}
// build/src/identity/sdk-keys.js
const logger = {
	trace() {},
	debug() {},
	info() {},
	warn() {},
	error() {}
};
function isContainer(env) {
	return ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"].some((name) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, name) !== void 0);
}
async function keysOfContainer(env, connection) {
	const { fromHttp } = await Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(855)]).then(__webpack_require__.bind(__webpack_require__, 9855));
	const value = (name) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, name)?.value;
	const token = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_CONTAINER_AUTHORIZATION_TOKEN");
	if (token) refuseCharacters(token);
	const settings = {
		logger,
		awsContainerCredentialsRelativeUri: value("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"),
		awsContainerCredentialsFullUri: value("AWS_CONTAINER_CREDENTIALS_FULL_URI"),
		awsContainerAuthorizationTokenFile: value("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"),
		awsContainerAuthorizationToken: token?.value
	};
	return fetchKeys("the credentials of the container", connection, async () => fromHttp(Object.fromEntries(Object.entries(settings).filter(([, each]) => each !== void 0)))());
}
async function keysOfInstance(env, connection) {
	if ((0,_read_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_EC2_METADATA_DISABLED"))) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o("AWS_EC2_METADATA_DISABLED forbids to ask for the credentials of the instance");
	const { fromInstanceMetadata } = await __webpack_require__.e(/* import() */ 262).then(__webpack_require__.bind(__webpack_require__, 9262));
	return fetchKeys("the credentials of the instance", connection, fromInstanceMetadata({ logger }));
}
async function keysOfLogin(kind, profile, connection) {
	const { requestHandler } = (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.C)(_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.T, connection, void 0);
	const endpoint = kind === "sso" ? connection.endpoint(_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.w) : void 0;
	const init = {
		profile,
		logger,
		ignoreCache: true,
		clientConfig: {
			requestHandler,
			ignoreConfiguredEndpointUrls: true,
			useFipsEndpoint: connection.useFips && endpoint === void 0,
			useDualstackEndpoint: connection.useDualstack && endpoint === void 0,
			...endpoint === void 0 ? {} : { endpoint }
		}
	};
	return fetchKeys(`the login of the profile ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(profile)}`, connection, await providerOf(kind, init));
}
async function providerOf(kind, init) {
	if (kind === "sso") return (await __webpack_require__.e(/* import() */ 11).then(__webpack_require__.bind(__webpack_require__, 7011))).fromSSO(init);
	return (await __webpack_require__.e(/* import() */ 489).then(__webpack_require__.bind(__webpack_require__, 5489))).fromLoginCredentials(init);
}
async function fetchKeys(what, connection, provider) {
	const { accessKeyId, secretAccessKey, sessionToken } = await connection.retryPolicy.retry(`Asking for ${what}`, async (signal) => {
		try {
			return await provider();
		} catch (cause) {
			if (signal.aborted || !(cause instanceof Error)) throw cause;
			throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`Could not get ${what} (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(cause.message)})`);
		}
	});
	if (!accessKeyId || !secretAccessKey) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`Could not get ${what}: the answer has no keys`);
	return wrappedKeys({
		accessKeyId,
		secretAccessKey,
		sessionToken
	});
}
// build/src/identity/fresh-token.js
const LIFE_LEFT = 6e4;
function freshToken({ source, audience, requireAudience, connection }, { env, clock, log, mask, runProgram, surface, whyNoToken, onToken }) {
	let held;
	return async () => {
		if (held && (held.claims?.expiresAt ?? Number.POSITIVE_INFINITY) - clock.now() > LIFE_LEFT) return held.token;
		const token = await source.fetchToken({
			env,
			audience,
			connection,
			runProgram,
			surface,
			whyNoToken
		});
		await mask([token]);
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(token);
		const claims = claimsOf(token);
		onToken?.({
			source: source.name,
			claims
		});
		log.debug(() => `Token: ${claims ? describe(claims) : "not a JSON Web Token"}`);
		if (requireAudience && !claims) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${source.name} gave something that is not a JSON Web Token`);
		if (requireAudience && !claims?.audiences.includes(audience)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${source.name} gave a token for the audience ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(claims?.audiences.join(" ") ?? "")}; ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(audience)} was asked for`);
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
// build/src/identity/session.js
async function sessionOfToken(values, { source, role, connection }, context) {
	context.log.debug(() => `Identity: OIDC token of ${source.name} for the role ${role.arn}`);
	const fixed = source.fixedAudience?.(context.env);
	const session = await assumeRoleWithWebIdentity(role, freshToken({
		source,
		audience: values.audience ?? fixed ?? source.usualAudience?.(context.env) ?? audienceFor(roleNameOf(role.arn).partition),
		requireAudience: values.audience !== void 0 || fixed !== void 0 || source.audience === "chosen",
		connection
	}, context), connection);
	await maskKeys(session, context.mask);
	return session;
}
async function assumeChain(roles, first, mask) {
	let session = first;
	for (const role of roles) {
		session = await assumeRole(role, session);
		await maskKeys(session, mask);
	}
	return session;
}
function maskKeys({ keys }, mask) {
	return mask([keys?.secretAccessKey, keys?.sessionToken].filter((secret) => secret !== void 0));
}
// build/src/identity/sources/token-file.js
const LARGEST_TOKEN = 2e4;
const LARGEST_FILE_BYTES = 262144;
function tokenFileSource(path) {
	return {
		name: `the file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(path)}`,
		applies: () => true,
		audience: "given",
		fetchToken: ({ connection, surface }) => readToken(path, {
			connection,
			title: (0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("web-identity-token-file", surface)
		})
	};
}
const ambientTokenFileSource = {
	name: "AWS_WEB_IDENTITY_TOKEN_FILE",
	applies: (env) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "AWS_WEB_IDENTITY_TOKEN_FILE") !== void 0,
	audience: "given",
	fetchToken: ({ env, connection }) => readToken((0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "AWS_WEB_IDENTITY_TOKEN_FILE") ?? "", {
		connection,
		title: "AWS_WEB_IDENTITY_TOKEN_FILE"
	})
};
async function readToken(path, { connection: { retryPolicy }, title }) {
	const token = (await retryPolicy.retry(`Reading the token file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(path)}`, (signal) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_6__.d)(path, {
		largest: LARGEST_FILE_BYTES,
		signal
	}).catch((cause) => {
		if (signal.aborted) throw cause;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The token file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(path)} cannot be read (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(cause)})`);
	}))).toString("utf8").trim();
	if (token.length >= 4 && token.length <= LARGEST_TOKEN) return new _secret_js__WEBPACK_IMPORTED_MODULE_4__.t(token);
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.c(title, [`The token file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(path)} holds ${token.length} characters; a token has 4 to ${LARGEST_TOKEN}`]);
}
// build/src/identity/profile-session.js
async function sessionOfSource(source, { values, connection }, context) {
	const { env, clock } = context;
	switch (source.kind) {
		case "keys": return {
			connection,
			keys: source.keys
		};
		case "role": {
			(0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__._)(source.role.arn, connection.region);
			const first = await sessionOfSource(source.source, {
				values,
				connection
			}, context);
			return assumeChain([source.role], first, context.mask);
		}
		case "web-identity":
			(0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__._)(source.role.arn, connection.region);
			return sessionOfToken(values, {
				source: tokenFileSource(source.file),
				role: source.role,
				connection
			}, context);
		case "process": return {
			connection,
			keys: await keysOfProcess({
				...source,
				env,
				clock
			}, connection)
		};
		case "container": return {
			connection,
			keys: await keysOfContainer(env, connection)
		};
		case "instance": return {
			connection,
			keys: await keysOfInstance(env, connection)
		};
		case "sso":
		case "login": return {
			connection,
			keys: await keysOfLogin(source.kind, source.profile, connection)
		};
	}
}
// build/src/identity/profile-source.js
function hasAssumedRole(settings) {
	return Boolean(settings?.get("role_arn")) && !settings?.get("web_identity_token_file");
}
function sourceOf(profile, context) {
	const settings = profile.settingsOf(profile.name);
	if (!settings) return void 0;
	if (hasAssumedRole(settings)) return roleSource({
		profile,
		name: profile.name,
		visited: [profile.name]
	}, context);
	return ownSource(profile.name, settings, context);
}
function roleSource(step, context) {
	const settings = step.profile.settingsOf(step.name) ?? /* @__PURE__ */ new Map();
	const role = profileRole(step.name, settings, context.sessionName);
	const from = settings.get("source_profile");
	const named = settings.get("credential_source");
	if (from && named) throw broken(step.name, "has both source_profile and credential_source. Keep one of them");
	if (named) return {
		kind: "role",
		role,
		source: namedSource(named, step.name, context)
	};
	if (from) return {
		kind: "role",
		role,
		source: sourceProfile(from, step, context)
	};
	throw broken(step.name, "has role_arn without source_profile or credential_source. Add one of them");
}
function sourceProfile(name, { profile, name: parent, visited }, context) {
	const settings = profile.settingsOf(name);
	if (!settings) throw broken(parent, `names the source_profile ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(name)}, which does not exist`);
	const hasKeys = settings.has("aws_access_key_id") || settings.has("aws_secret_access_key");
	if (visited.includes(name) && !(name === parent && hasKeys)) throw broken(parent, `leads back to itself by source_profile: ${[...visited, name].join(", ")}`);
	if (hasAssumedRole(settings) && !hasKeys) return roleSource({
		profile,
		name,
		visited: [...visited, name]
	}, context);
	const found = ownSource(name, settings, context);
	if (!found) throw broken(parent, `names the source_profile ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(name)}, which has no credentials`);
	return found;
}
function namedSource(name, profile, { env, now }) {
	switch (name) {
		case "Environment": {
			const keys = keysOfEnvironment(env, now);
			if (keys) return {
				kind: "keys",
				keys
			};
			throw broken(profile, "has credential_source = Environment, and the environment has no AWS keys");
		}
		case "EcsContainer": return {
			kind: "container",
			profile
		};
		case "Ec2InstanceMetadata": return {
			kind: "instance",
			profile
		};
		default: throw broken(profile, `has credential_source = ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(name)}, which must be Environment, EcsContainer or Ec2InstanceMetadata`);
	}
}
function ownSource(name, settings, { now, sessionName }) {
	const file = settings.get("web_identity_token_file");
	if (file) return {
		kind: "web-identity",
		file,
		role: profileRole(name, settings, sessionName)
	};
	if (settings.get("sso_account_id") || settings.get("sso_role_name")) return {
		kind: "sso",
		profile: name
	};
	if (settings.get("login_session")) return {
		kind: "login",
		profile: name
	};
	const find = (key) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.o)(settings, key, name);
	const keys = checkedKeys({
		accessKeyId: find("aws_access_key_id"),
		secretAccessKey: find("aws_secret_access_key"),
		sessionToken: find("aws_security_token") ?? find("aws_session_token"),
		expiration: void 0
	}, {
		origin: `the profile ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(name)}`,
		names: ["aws_access_key_id", "aws_secret_access_key"],
		now
	});
	if (keys) return {
		kind: "keys",
		keys
	};
	const command = settings.get("credential_process");
	if (command) return {
		kind: "process",
		command,
		profile: name
	};
	const half = settings.get("role_arn") ? void 0 : ["source_profile", "credential_source"].find((key) => settings.get(key));
	if (half !== void 0) throw broken(name, `has ${half} without role_arn. Add role_arn`);
}
function broken(profile, what) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The profile ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(profile)} ${what}`);
}
// build/src/identity/default-chain.js
async function sessionOfDefaultChain(values, connection, context) {
	const { profile } = connection;
	const { env, clock, log } = context;
	const now = clock.now();
	const keys = profile.isOption ? void 0 : keysOfEnvironment(env, now);
	if (keys) {
		log.debug(() => "Identity: keys of the environment");
		return {
			connection,
			keys
		};
	}
	if (!profile.isOption && ambientTokenFileSource.applies(env) && !hasAssumedRole(profile.settingsOf(profile.name))) {
		const role = ambientRole(connection, context);
		(0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__._)(role.arn, connection.region);
		return sessionOfToken(values, {
			source: ambientTokenFileSource,
			role,
			connection
		}, context);
	}
	const source = sourceOf(profile, {
		env,
		now,
		sessionName: context.job.sessionName
	});
	if (source) {
		log.debug(() => `Identity: the profile ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(profile.name)} (${source.kind})`);
		return sessionOfSource(source, {
			values,
			connection
		}, context);
	}
	return sessionOfMachine({
		values,
		connection
	}, context);
}
function ambientRole({ profile, surface }, { env, job }) {
	const arn = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_ROLE_ARN") ?? profile.find("role_arn");
	if (!arn) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`AWS_WEB_IDENTITY_TOKEN_FILE is set without a role. Set AWS_ROLE_ARN too, or ${(0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("role-to-assume", surface)}`);
	return checkedRole({
		arn,
		sessionName: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_ROLE_SESSION_NAME") ?? profile.find("role_session_name")
	}, "AWS_WEB_IDENTITY_TOKEN_FILE", job.sessionName);
}
async function sessionOfMachine({ values, connection }, context) {
	const { profile, surface } = connection;
	const { env, log } = context;
	if (!profile.isOption) refuseLoneSecret(env);
	const kind = isContainer(env) ? "container" : "instance";
	log.debug(() => `Identity: the role of the ${kind}`);
	const session = () => sessionOfSource({
		kind,
		profile: profile.name
	}, {
		values,
		connection
	}, context);
	if (kind === "container") return session();
	const noIdentity = (why) => new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`No identity. Neither ${(0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("role-to-assume", surface)} with an OIDC token, nor AWS keys in the environment, the profile ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(profile.name)}, a web identity token file, a container or an instance (${why})`, { code: "NoCredentials" });
	if ((0,_read_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_EC2_METADATA_DISABLED"))) throw noIdentity("AWS_EC2_METADATA_DISABLED is set");
	return session().catch((cause) => {
		throw cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.o ? noIdentity(cause.message) : cause;
	});
}
// build/src/identity/sources/token-env.js
function tokenEnvSource(name) {
	return {
		name: `the variable ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(name)}`,
		applies: () => true,
		audience: "given",
		async fetchToken({ env, surface }) {
			const token = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, name)?.trim();
			if (token) return new _secret_js__WEBPACK_IMPORTED_MODULE_4__.t(token);
			throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`The variable ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(name)} is not set; it must hold the OIDC token. ${(0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("web-identity-token-env", surface)} takes the name of the variable, not its value`);
		}
	};
}
// build/src/identity/index.js
function identityProblems(values, { env, job, surface }) {
	const name = (option) => (0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)(option, surface(option));
	const roles = values["role-to-assume"] ?? [];
	const source = roles.length > 0 ? sourceFor(values, {
		env,
		job
	}) : void 0;
	const problems = (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.i)(values, name);
	if (values["role-external-id"] !== void 0 && source && roles.length === 1) problems.push(`${name("role-external-id")} is used only for roles assumed with AWS keys. Remove it, or add a second role`);
	if (values.audience !== void 0 && roles.length > 0 && !source && !values["role-chaining"]) problems.push(`${name("audience")} has no effect here: no OIDC token was found in this environment. Remove it`);
	const fixed = source?.fixedAudience?.(env);
	if (values.audience !== void 0 && fixed !== void 0 && values.audience !== fixed) problems.push(`${name("audience")}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(values.audience)} is not possible: every token of ${source?.name} has the audience ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(fixed)}. Remove the option`);
	if (roles.length > 1 && values["role-duration-seconds"] > 3600) problems.push(`${name("role-duration-seconds")}: "${values["role-duration-seconds"]}" must be at most 3600 in a chain of roles`);
	return problems;
}
async function openSession({ identity, aws, surface }, context) {
	const connection = await openConnection({
		aws,
		surface
	}, context);
	if (aws["no-sign-request"]) return {
		connection,
		keys: void 0
	};
	const roles = roleRequests(identity, context.job.sessionName);
	for (const { arn } of roles) (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__._)(arn, connection.region);
	const source = roles.length > 0 ? sourceFor(identity, context) : void 0;
	const session = source && roles[0] ? await sessionOfToken(identity, {
		source,
		role: roles[0],
		connection
	}, context) : await sessionOfDefaultChain(identity, connection, context);
	return inAllowedAccount(await assumeChain(roles.slice(source ? 1 : 0), session, context.mask), identity["allowed-account-ids"], context.surface);
}
function roleRequests(values, defaultSessionName) {
	const arns = values["role-to-assume"] ?? [];
	return arns.map((arn, index) => ({
		arn,
		sessionName: values["role-session-name"] ?? defaultSessionName,
		durationSeconds: values["role-duration-seconds"],
		externalId: values["role-external-id"],
		...index === arns.length - 1 ? {
			policy: values["inline-session-policy"],
			policyArns: values["managed-session-policies"]
		} : {}
	}));
}
function sourceFor(values, { env, job }) {
	if (values["role-chaining"]) return void 0;
	const { "web-identity-token-file": file, "web-identity-token-env": variable } = values;
	if (file !== void 0) return tokenFileSource(file);
	if (variable !== void 0) return tokenEnvSource(variable);
	return job.tokenSource ?? (ambientTokenFileSource.applies(env) ? ambientTokenFileSource : void 0);
}
async function inspectToken({ identity, aws, surface }, context) {
	const source = sourceFor(identity, context);
	if (!source || source === ambientTokenFileSource) return false;
	const connection = await openConnection({
		aws,
		surface
	}, context);
	await freshToken({
		source,
		audience: identity.audience ?? source.fixedAudience?.(context.env) ?? audienceFor("aws"),
		requireAudience: false,
		connection
	}, context)();
	return true;
}
async function knownCaller(session) {
	return session.account === void 0 && session.keys ? callerOf(session) : session;
}
async function inAllowedAccount(session, allowed, surface) {
	if (!allowed) return session;
	const known = await knownCaller(session);
	if (known.account !== void 0 && allowed.includes(known.account)) return known;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`The session belongs to the account ${known.account}; ${(0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("allowed-account-ids", surface)} allows ${allowed.join(", ")}. The cluster was not asked`);
}
// build/src/run.js
async function run(request, context) {
	const session = await openSession(request, identityContext(request, context));
	const described = request.connection.lookUp ? describeBeside(request, session) : void 0;
	const answer = await request.call.send(session, context.clock.now);
	await context.mask(passwordForms(answer.login));
	(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(answer.login.password);
	const facts = await described;
	const target = targetOf$1(request, facts, context.log);
	if (request.connection.check) await checkTarget(request, {
		...answer,
		target,
		facts,
		session
	}, context);
	return {
		...answer,
		region: session.connection.region,
		account: session.account,
		target
	};
}
async function whoAmI(request, { onToken, ...given }) {
	const context = {
		...identityContext(request, given),
		onToken,
		anyRegion: "us-east-1"
	};
	const unknown = {
		account: void 0,
		principal: void 0
	};
	const isReported = !request.identity["role-to-assume"] && await inspectToken(request, context);
	const isNamed = [
		"AWS_ACCESS_KEY_ID",
		"AWS_PROFILE",
		"AWS_DEFAULT_PROFILE"
	].some((name) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(context.env, name) !== void 0);
	if (isReported && !isNamed && request.aws.profile === void 0) return unknown;
	const { account, principal } = await knownCaller(await openSession(request, context));
	return {
		account,
		principal
	};
}
function identityContext({ ci, surface }, { event, ...context }) {
	const job = jobIdentity({
		...context.env,
		...event?.variables
	}, ci);
	return {
		...context,
		job,
		surface,
		whyNoToken: event?.whyNoToken
	};
}
// build/src/entry/guards.js
const HARMLESS_SECTIONS = [
	"cluster",
	"esm",
	"fs",
	"module",
	"timer",
	"worker"
];
const REVEALING_OPTION = /^--(?:inspect|tls-keylog|trace-tls|(?:experimental-)?report|heapsnapshot|heap-prof|diagnostic|abort-on-uncaught-exception)/;
function refuseUnsafeNode(env, execArgv = process.execArgv) {
	const revealing = (env["NODE_DEBUG"] ?? "").split(",").map((section) => section.trim()).find((section) => section !== "" && !HARMLESS_SECTIONS.includes(section.toLowerCase()));
	if (revealing !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`NODE_DEBUG=${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(revealing)} may print secrets, such as headers and environments. Remove it. These sections are allowed: ${HARMLESS_SECTIONS.join(", ")}`);
	if ((0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "NODE_DEBUG_NATIVE") !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r("NODE_DEBUG_NATIVE may print secrets. Remove it from the environment");
	if (env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r("NODE_TLS_REJECT_UNAUTHORIZED=0 accepts any server as AWS. Remove it");
	if (detectCi(env) || (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "CI") !== void 0) refuseRevealingOptions(env, execArgv);
}
function refuseRevealingOptions(env, execArgv) {
	const given = (env["NODE_OPTIONS"] ?? "").split(/[\s"]+/);
	const isRevealing = (option) => REVEALING_OPTION.test(option.replaceAll("_", "-"));
	for (const [options, place] of [[given, "NODE_OPTIONS"], [execArgv, "The command line of Node"]]) {
		const option = options.find(isRevealing)?.split("=")[0];
		if (option !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${place} has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(option)}, which may show secrets of this process in a file, the log or a debugger. Remove it`);
	}
}
// build/src/handover/authorities.js
const LARGEST$1 = 16777216;
async function readAuthorities(path, folder, title) {
	if (path === void 0) return {};
	const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.resolve)(folder, path);
	try {
		const options = {
			largest: LARGEST$1,
			onlyFiles: true,
			signal: new AbortController().signal
		};
		const ca = (await (0,_plain_js__WEBPACK_IMPORTED_MODULE_6__.d)(whole, options)).toString("utf8");
		if (ca.includes("-----BEGIN CERTIFICATE-----")) return {
			path: whole,
			ca
		};
		return { problem: `${title}: the file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(path)} contains no certificate in PEM` };
	} catch (cause) {
		return { problem: `${title}: the file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(path)} cannot be read (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(cause)})` };
	}
}
// build/src/connect/presets/env-map.js
function parseEnvMap(_lines, _check) {
	return {
		mappings: [],
		problems: []
	};
}
// build/src/connect/presets/table.js
const row = {
	clients: "",
	serves: ["database", "livy"],
	needs: ["host"],
	sets: [],
	refreshable: true,
	verified: ""
};
const presetTable = Object.fromEntries(_stdio_js__WEBPACK_IMPORTED_MODULE_3__.T.map((name) => [name, row]));
// build/src/handover/connection-plan.js
function planConnection(values, context) {
	const { title, kind, named } = context;
	const endpoint = values.endpoint === void 0 ? void 0 : (0,_stdio_js__WEBPACK_IMPORTED_MODULE_3__.b)(values.endpoint);
	const { mappings, problems: mapProblems } = parseEnvMap(values["env-map"] ?? [], _stdio_js__WEBPACK_IMPORTED_MODULE_3__.h);
	const presets = values.preset ?? [];
	const host = values.host ?? endpoint?.host ?? named.host;
	const own = {
		host,
		port: values.port ?? endpoint?.port ?? (host === void 0 ? void 0 : _stdio_js__WEBPACK_IMPORTED_MODULE_3__.C[kind]),
		database: values.database ?? endpoint?.database,
		scheme: endpoint?.scheme
	};
	const check = values["check-connection"] ?? values["wait-for-connection"] > 0;
	const needs = needsOf({
		presets,
		mappings,
		check
	}, context);
	const needsHost = values["resolve-endpoint"] ?? needs.some(({ what }) => what === "host");
	const lookUp = host === void 0 && needsHost;
	const target = host !== void 0 || lookUp ? {
		...own,
		database: own.database ?? named.database
	} : own;
	const missing = lookUp ? [] : needs.filter(({ what }) => target[what] === void 0);
	return {
		plan: {
			presets,
			envMap: mappings,
			target,
			lookUp,
			tls: {
				sslmode: values.sslmode ?? stricterOf(context.env, kind),
				sslrootcert: values.sslrootcert
			},
			urlName: values["url-name"] ?? "DATABASE_URL",
			urlScheme: values["url-scheme"] ?? "postgresql",
			jdbcDriver: values["jdbc-driver"] ?? "redshift",
			check,
			waitForConnection: values["wait-for-connection"]
		},
		problems: [
			...mapProblems.map((problem) => `${title("env-map")}: ${problem}`),
			...endpoint ? targetProblems(values, endpoint, context) : [],
			...missing.map(({ what, by }) => missingProblem(what, by, values, context)),
			...presetProblems(values, mappings, context),
			...uselessProblems(values, mappings, {
				check,
				title
			})
		]
	};
}
function needsOf({ presets, mappings, check }, { kind, refresh, title }) {
	const file = refresh && kind === "livy" && presets.length === 0;
	return [
		...presets.flatMap((name) => presetTable[name].needs.map((what) => ({
			what,
			by: `the preset ${name}`
		}))),
		...mappings.flatMap(({ name, needs }) => needs.map((what) => ({
			what,
			by: `${name} of ${title("env-map")}`
		}))),
		...check ? [{
			what: "host",
			by: title("check-connection")
		}] : [],
		...check && kind === "database" ? [{
			what: "database",
			by: title("check-connection")
		}] : [],
		...file ? [{
			what: "host",
			by: title("refresh")
		}] : []
	].filter((need, index, all) => need.what === "host" || kind === "database" || all.indexOf(need) !== index);
}
function missingProblem(what, by, values, { title }) {
	const off = what === "host" && values["resolve-endpoint"] === false ? `, and ${title("resolve-endpoint")} is off` : "";
	const example = what === "host" ? "the host name of the cluster" : "the name of the database, such as dev";
	return `Give ${title(what)} with ${example}: ${by} needs it${off}`;
}
function targetProblems(values, endpoint, { kind, title }) {
	const problem = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_3__.x)(endpoint, kind);
	return problem === void 0 ? [] : [`${title("endpoint")}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(values.endpoint ?? "")} ${problem}`];
}
function presetProblems({ preset: presets = [], database }, mappings, { kind, operation, refresh, title }) {
	const others = presets.filter((name) => !presetTable[name].serves.includes(kind));
	const fitting = Object.entries(presetTable).flatMap(([name, { serves }]) => serves.includes(kind) ? [name] : []);
	const foreign = mappings.filter(({ serves }) => !serves.includes(kind));
	const stale = refresh ? presets.filter((name) => !presetTable[name].refreshable) : [];
	const staleMap = refresh ? mappings.filter(({ holdsPassword }) => holdsPassword) : [];
	return [
		...others.map((name) => `${title("preset")}: ${name} is not for ${operation}. Its presets are ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__.t)(fitting)}`),
		...foreign.map(({ name, word }) => `${title("env-map")}: ${name}=${word} is not for ${operation}`),
		...kind === "livy" && database !== void 0 ? [`${title("database")}: Livy has no database. Remove it`] : [],
		...presets.includes("pgservice") && presets.includes("url") ? [`${title("preset")}: Give either pgservice or url: clients that read the URL may refuse PGSERVICE`] : [],
		...stale.map((name) => `${title("refresh")}: the preset ${name} puts the password into a variable, which cannot be renewed. Use ${kind === "livy" ? "netrc" : "pgpass"}, or remove ${title("refresh")}`),
		...staleMap.map(({ name }) => `${title("refresh")}: ${name} of ${title("env-map")} holds the password, and a variable cannot be renewed`)
	];
}
function uselessProblems(values, mappings, { check, title }) {
	const { preset: presets = [] } = values;
	const has = (...names) => names.some((name) => presets.includes(name));
	const maps = (word) => mappings.some((mapping) => mapping.word === word);
	const url = has("url") || maps("url");
	const jdbc = has("jdbc", "flyway", "liquibase") || maps("jdbc-url");
	const clients = check || presets.length > 0 || mappings.length > 0;
	const useless = [
		[
			"url-name",
			has("url"),
			"the preset url"
		],
		[
			"url-scheme",
			url,
			"the preset url"
		],
		[
			"jdbc-driver",
			jdbc,
			"the presets jdbc, flyway and liquibase"
		],
		[
			"sslmode",
			clients,
			`${title("preset")}, ${title("env-map")} or ${title("check-connection")}`
		],
		[
			"sslrootcert",
			clients,
			`${title("preset")}, ${title("env-map")} or ${title("check-connection")}`
		]
	];
	const name = values["url-name"];
	const problem = name === void 0 ? void 0 : (0,_stdio_js__WEBPACK_IMPORTED_MODULE_3__.h)(name);
	return [
		...useless.flatMap(([option, isUsed, by]) => values[option] === void 0 || isUsed ? [] : [`${title(option)} is used only with ${by}. Remove it`]),
		...problem === void 0 ? [] : [`${title("url-name")}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(name ?? "")} ${problem}`],
		...values["check-connection"] === false && values["wait-for-connection"] > 0 ? [`${title("wait-for-connection")}: ${title("check-connection")} is off. Remove one of the two`] : []
	];
}
function stricterOf(env, kind) {
	const written = kind === "database" ? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "PGSSLMODE") : void 0;
	return _stdio_js__WEBPACK_IMPORTED_MODULE_3__.w.find((mode) => mode === written) ?? "require";
}
// build/src/request.js
async function prepareRequest(raw, { env, named, problems: found = [], operations: operations$1 = _stdio_js__WEBPACK_IMPORTED_MODULE_3__.u, folder = "." }) {
	const own = (0,_general_options_js__WEBPACK_IMPORTED_MODULE_5__.o)((0,_stdio_js__WEBPACK_IMPORTED_MODULE_3__.s)(operations$1), raw);
	const choice = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_3__.o)(named ?? own.values.operation, raw, operations$1);
	const prepared = choice.operation?.prepare(raw);
	const identity = readIdentity(raw, env);
	const handover = (0,_general_options_js__WEBPACK_IMPORTED_MODULE_5__.o)(_stdio_js__WEBPACK_IMPORTED_MODULE_3__.p, raw);
	const delivery = (0,_general_options_js__WEBPACK_IMPORTED_MODULE_5__.o)(_stdio_js__WEBPACK_IMPORTED_MODULE_3__.d, raw);
	const render = (0,_general_options_js__WEBPACK_IMPORTED_MODULE_5__.o)(_stdio_js__WEBPACK_IMPORTED_MODULE_3__.a, raw);
	const connection = await readConnection(raw, {
		env,
		folder,
		choice,
		call: prepared?.call,
		delivery: delivery.values
	});
	const { query, problem } = await readQuery(render.values.query, (0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)("query", (0,_general_options_js__WEBPACK_IMPORTED_MODULE_5__.h)(raw, "query")));
	const problems = [
		...found,
		...own.problems,
		...own.problems.length > 0 || !choice.operation && raw.unread?.length ? [] : choice.problems,
		...prepared?.problems ?? [],
		...identity.problems,
		...handover.problems,
		...delivery.problems,
		...connection.problems,
		...(0,_general_options_js__WEBPACK_IMPORTED_MODULE_5__.s)(_stdio_js__WEBPACK_IMPORTED_MODULE_3__.f, raw),
		...render.problems,
		...problem === void 0 ? [] : [problem]
	];
	if (problems.length > 0 || !choice.operation || !prepared?.call) {
		const exitCode = problems.length === identity.aws.problems.length ? identity.aws.exitCode : void 0;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.c(choice.operation?.name ?? "cluster-credentials", problems, exitCode);
	}
	if (query) query((0,_plain_js__WEBPACK_IMPORTED_MODULE_6__.a)(choice.operation.sample, "iso8601"));
	return {
		...identity.request,
		operation: choice.operation,
		call: prepared.call,
		connection: connection.plan,
		handover: handover.values,
		delivery: delivery.values,
		render: render.values,
		query
	};
}
function prepareIdentity(raw, env, found) {
	const { request, problems } = readIdentity(raw, env);
	if (found.length + problems.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.c("whoami", [...found, ...problems]);
	return request;
}
function readIdentity(raw, env) {
	const identity = (0,_general_options_js__WEBPACK_IMPORTED_MODULE_5__.o)(_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.n, raw);
	const aws = (0,_general_options_js__WEBPACK_IMPORTED_MODULE_5__.o)(_stdio_js__WEBPACK_IMPORTED_MODULE_3__.E, raw);
	const { ci } = (0,_general_options_js__WEBPACK_IMPORTED_MODULE_5__.o)({ ci: _stdio_js__WEBPACK_IMPORTED_MODULE_3__.d.ci }, raw).values;
	const surface = (name) => (0,_general_options_js__WEBPACK_IMPORTED_MODULE_5__.h)(raw, name);
	const context = {
		env,
		job: jobIdentity(env, ci),
		surface
	};
	return {
		request: {
			aws: aws.values,
			identity: identity.values,
			ci,
			surface: raw.surface
		},
		aws,
		problems: [
			...identity.problems,
			...identity.problems.length > 0 ? [] : identityProblems(identity.values, context),
			...(0,_general_options_js__WEBPACK_IMPORTED_MODULE_5__.s)(_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.r, raw),
			...aws.problems,
			...(0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.k)(aws.values, raw.surface)
		]
	};
}
async function readConnection(raw, { env, folder, choice, call, delivery }) {
	const { values, problems } = (0,_general_options_js__WEBPACK_IMPORTED_MODULE_5__.o)(_stdio_js__WEBPACK_IMPORTED_MODULE_3__.g, raw);
	const own = [...problems, ...(0,_general_options_js__WEBPACK_IMPORTED_MODULE_5__.s)(_stdio_js__WEBPACK_IMPORTED_MODULE_3__._, raw)];
	const title = (name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_16__.i)(name, (0,_general_options_js__WEBPACK_IMPORTED_MODULE_5__.h)(raw, name));
	const { ca, path, problem } = await readAuthorities(values.sslrootcert, folder, title("sslrootcert"));
	const all = [...own, ...problem === void 0 ? [] : [problem]];
	const { plan, problems: planned } = planConnection({
		...values,
		sslrootcert: path
	}, {
		env,
		kind: choice.operation?.clients ?? "database",
		operation: choice.operation?.name ?? "",
		named: call?.target ?? {},
		refresh: delivery.refresh === true,
		title
	});
	const isCertain = choice.operation !== void 0 && own.length === 0;
	return {
		plan: {
			...plan,
			authorities: ca
		},
		problems: isCertain ? [...all, ...planned] : all
	};
}
async function readQuery(text, title) {
	if (text === void 0) return {};
	const { compileQuery, problemWithQuery } = await __webpack_require__.e(/* import() */ 300).then(__webpack_require__.bind(__webpack_require__, 4300));
	const problem = await problemWithQuery(text);
	return problem === void 0 ? { query: await compileQuery(text, title) } : { problem: `${title}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(text)} ${problem}` };
}
// build/src/handover/export.js
function refuseExport(system, exposure, env) {
	if (!system.publish) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${system.name} has no way to hand a login to later steps. ${system.instead}`);
	checkFiles(env, system.files);
	if (system.masks !== "always") refuseExposure(system, exposure);
}
function refuseExposure(system, exposure) {
	if (exposure.allowUnmasked || maskerOf(system, exposure)) return;
	const confirm = system.confirm === void 0 ? "" : `, confirm that it can (${system.confirm})`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${system.name} cannot hide a password that is made at run time, and a log may show it. Run the command that needs it as "-- COMMAND", whose output is redacted${confirm}, or accept that with --allow-unmasked`);
}
function maskerOf(system, { maskConfirmed }) {
	return system.masks === "always" || system.masks === "on-request" && maskConfirmed ? system.mask : void 0;
}
// build/src/run-program.js
const LONGEST_SECONDS = 60;
const LARGEST = 262144;
function programRunner(env) {
	return async (command, args, stdin) => {
		const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
		return new Promise((resolve, reject) => {
			const options = {
				env: { ...env },
				timeout: LONGEST_SECONDS * 1e3,
				killSignal: "SIGKILL",
				maxBuffer: LARGEST,
				windowsHide: true
			};
			const child = execFile(command, [...args], options, (error, stdout) => {
				if (!error) resolve(stdout);
				else reject(failureOf(error, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(command)));
			});
			child.stdin?.on("error", () => {});
			child.stdin?.end(stdin?.reveal() ?? "");
		});
	};
}
function failureOf(error, command) {
	const { code, killed, signal } = error;
	if (code === "ENOENT") return new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`${command} was not found on the PATH`);
	if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${command} failed: it printed more than 256 KiB`);
	if (killed) return new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${command} failed: it did not end within ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.m)(LONGEST_SECONDS)}`);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${command} failed (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(String(code ?? signal))})`);
}
// build/src/entry/cli/log-stream.js
function logStream(env) {
	const shell = outermostOfStep(env);
	if (shell === void 0) return "stderr";
	const own = targetOf("self");
	return own !== void 0 && /^(?:pipe|socket):|^\/dev\/(?:pts|tty|console)/.test(own) && own === targetOf(shell) ? "stdout" : "stderr";
}
const MOST_ANCESTORS = 64;
function outermostOfStep(env) {
	const outputs = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "GITHUB_OUTPUT");
	if (outputs === void 0) return void 0;
	let outermost;
	let id = String(process.ppid);
	for (let count = 0; id !== void 0 && count < MOST_ANCESTORS; count += 1) {
		if (!textOf(id, "environ").split("\0").includes(`GITHUB_OUTPUT=${outputs}`)) break;
		outermost = id;
		id = /^PPid:\s*([1-9]\d*)$/m.exec(textOf(id, "status"))?.[1];
	}
	return outermost;
}
function targetOf(id) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readlinkSync)(`/proc/${id}/fd/1`);
	} catch {
		return;
	}
}
function textOf(id, file) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(`/proc/${id}/${file}`, "utf8");
	} catch {
		return "";
	}
}
// build/src/entry/cli/cli-context.js
function cliContext({ aws, delivery }, env) {
	const id = delivery.ci ?? (delivery.export === "auto" ? void 0 : delivery.export);
	const system = id === void 0 ? detectCi(env) : ciSystems[id];
	const stream = system?.listens === "stdout" || delivery.export !== void 0 ? "stdout" : logStream(env);
	const handOver = {
		env,
		writeFlushed: (text) => (0,_stdio_js__WEBPACK_IMPORTED_MODULE_3__.i)(process[stream], text),
		runProgram: programRunner(env)
	};
	const mask = system && maskerOf(system, { maskConfirmed: delivery["add-mask"] === true });
	return {
		...handOver,
		system,
		clock: _index_js__WEBPACK_IMPORTED_MODULE_0__._,
		log: (0,_stdio_js__WEBPACK_IMPORTED_MODULE_3__.r)({ debug: aws.debug === true || env["RUNNER_DEBUG"] === "1" }),
		mask: async (secrets) => mask?.(secrets, handOver)
	};
}



/***/ }),

/***/ 1736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ plainOf),
/* harmony export */   c: () => (/* binding */ loadProfile),
/* harmony export */   d: () => (/* binding */ readBounded),
/* harmony export */   i: () => (/* binding */ outputSkeleton),
/* harmony export */   l: () => (/* binding */ splitWords),
/* harmony export */   n: () => (/* binding */ isMap),
/* harmony export */   o: () => (/* binding */ sortedMembers),
/* harmony export */   r: () => (/* binding */ isScalar),
/* harmony export */   s: () => (/* binding */ halfEven),
/* harmony export */   t: () => (/* binding */ isList),
/* harmony export */   u: () => (/* binding */ expandPath)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4746);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2400);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6910);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);








// build/src/read-bounded.js
const PAUSE_MS = 20;
const CHUNK = 65536;
async function readBounded(path, options) {
	const { largest, signal } = options;
	refuseKind(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.stat)(path), options);
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_NONBLOCK ?? 0));
	try {
		const found = await handle.stat();
		refuseKind(found, options);
		let isBegun = !found.isFIFO() || await isNameless(path);
		const chunks = [];
		for (let size = 0;;) {
			signal.throwIfAborted();
			const { bytesRead, buffer } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, null).catch(emptyIfNotReady);
			if (bytesRead === 0 && isBegun) return Buffer.concat(chunks);
			if (bytesRead !== 0) isBegun = true;
			size += Math.max(0, bytesRead);
			if (size > largest) throw new Error(`it is larger than ${inWords(largest)}`);
			if (bytesRead > 0) chunks.push(buffer.subarray(0, bytesRead));
			else await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
		}
	} finally {
		await handle.close();
	}
}
function refuseKind(found, { onlyFiles }) {
	if (found.isFile() || !onlyFiles && (found.isDirectory() || found.isFIFO())) return;
	throw new Error(onlyFiles ? "it is not a regular file" : "it is not a file and not a pipe");
}
function isNameless(path) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.realpath)(path).then(() => false, () => true);
}
function emptyIfNotReady(error) {
	if (error.code === "EAGAIN") return {
		bytesRead: -1,
		buffer: Buffer.alloc(0)
	};
	throw error;
}
function inWords(bytes) {
	const kib = bytes / 1024;
	return kib % 1024 === 0 ? `${kib / 1024} MiB` : `${kib} KiB`;
}
// build/src/aws/expand-path.js
function expandPath(path, env) {
	const whole = path.replace(/\$(?:\{(\w+)\}|(\w+))/g, (as, braced, bare) => {
		return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, braced ?? bare ?? "") ?? as;
	});
	return /^~(?:$|[\\/])/.test(whole) ? (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(homeOf(env), whole.slice(1)) : whole;
}
function homeOf(env) {
	return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "HOME") ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, "USERPROFILE") ?? (0,node_os__WEBPACK_IMPORTED_MODULE_4__.homedir)();
}
// build/src/aws/ini.js
function parseIni(text) {
	const sections = [];
	let open;
	for (const [index, whole] of text.split(/\r\n|[\r\n]/).entries()) {
		const content = whole.trim();
		const problemAt = (problem) => ({
			problem,
			line: index + 1
		});
		if (content === "" || /^[#;]/.test(content)) continue;
		const indent = whole.length - whole.trimStart().length;
		const section = sections.at(-1);
		if (section && open && indent > open.indent) {
			const problem = continueSetting(section.settings, open, content);
			if (problem !== void 0) return problemAt(problem);
			continue;
		}
		const title = /^\[([^\]]+)\]/.exec(content)?.[1]?.trim();
		if (title !== void 0) {
			if (sections.some((other) => other.title === title)) return problemAt("a section that is there already");
			sections.push({
				title,
				settings: /* @__PURE__ */ new Map()
			});
			open = void 0;
			continue;
		}
		if (!section) return problemAt("something before the first section");
		const setting = settingIn(content);
		if (!setting) return problemAt("neither a section nor \"name = value\"");
		if (section.settings.has(setting.name)) return problemAt("a setting that its section has already");
		section.settings.set(setting.name, setting.value);
		open = {
			name: setting.name,
			indent,
			isEmpty: setting.value === ""
		};
	}
	return { sections };
}
function settingIn(content) {
	const [, written, value = ""] = /^([^=:]+)[=:](.*)$/.exec(content) ?? [];
	const name = written?.trim().toLowerCase();
	if (!name) return void 0;
	return {
		name,
		value: name === "credential_process" ? value.trim() : withoutComment(value)
	};
}
function withoutComment(value) {
	const start = value.search(/\s[;#]/);
	return (start < 0 ? value : value.slice(0, start)).trim();
}
function continueSetting(settings, { name, isEmpty }, content) {
	if (!isEmpty) {
		settings.set(name, `${settings.get(name) ?? ""}\n${content}`);
		return;
	}
	const nested = /^([^=]+)=(.*)$/.exec(content);
	if (!nested) return "a nested line that is not \"name = value\"";
	const [, key = "", value = ""] = nested;
	settings.set(`${name}.${key.trim().toLowerCase()}`, withoutComment(value));
}
// build/src/aws/split-words.js
function splitWords(line) {
	const words = [];
	let word;
	for (let rest = line; rest !== "";) {
		const piece = PIECE.exec(rest);
		if (!piece) return void 0;
		const [whole, blank, single, double, escaped, plain] = piece;
		rest = rest.slice(whole.length);
		if (blank !== void 0) {
			if (word !== void 0) words.push(word);
			word = void 0;
			continue;
		}
		word = (word ?? "") + (single ?? double?.replace(/\\(["\\])/g, "$1") ?? escaped ?? plain ?? "");
	}
	return word === void 0 ? words : [...words, word];
}
const PIECE = /^(?:(\s+)|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+))/;
// build/src/aws/configuration-files.js
const LARGEST_BYTES = 1048576;
async function readConfigurationFiles(env) {
	const [config, credentials] = await Promise.all([read(env, "AWS_CONFIG_FILE", "config"), read(env, "AWS_SHARED_CREDENTIALS_FILE", "credentials")]);
	const profiles = /* @__PURE__ */ new Map();
	const services = /* @__PURE__ */ new Map();
	for (const { title, settings } of config) {
		const [kind, name, ...more] = splitWords(title) ?? [];
		if (title === "default") profiles.set(title, settings);
		else if (kind === "profile" && name !== void 0 && more.length === 0) profiles.set(name, settings);
		else if (kind === "services" && name !== void 0 && more.length === 0) services.set(name, settings);
	}
	for (const { title, settings } of credentials) profiles.set(title, new Map([...profiles.get(title) ?? [], ...settings]));
	return {
		profiles,
		services
	};
}
async function read(env, name, usual) {
	const path = expandPath((0,_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(env, name) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)("~", ".aws", usual), env);
	const text = await readText(path);
	if (text === void 0) return [];
	const parsed = parseIni(text);
	if ("sections" in parsed) return parsed.sections;
	throw unreadable(path, `line ${parsed.line} is ${parsed.problem}`);
}
async function readText(path) {
	if (path === node_os__WEBPACK_IMPORTED_MODULE_4__.devNull) return void 0;
	try {
		const { signal } = new AbortController();
		const bytes = await readBounded(path, {
			largest: LARGEST_BYTES,
			signal,
			onlyFiles: true
		});
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		const code = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(cause) ?? (cause instanceof Error ? cause.message : "unknown");
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		throw unreadable(path, code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "it is not UTF-8" : code);
	}
}
function unreadable(path, why) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The configuration file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(path)} cannot be read: ${why}`);
}
// build/src/aws/profile.js
async function loadProfile(option, { env, surface }) {
	const found = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_PROFILE") ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_DEFAULT_PROFILE");
	const askedBy = option === void 0 ? found?.from : (0,_names_js__WEBPACK_IMPORTED_MODULE_7__.i)("profile", surface);
	const name = option ?? found?.value ?? "default";
	const { profiles, services } = await readConfigurationFiles(env);
	const settings = profiles.get(name);
	if (askedBy !== void 0 && !settings) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The profile ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(name)} was not found in ~/.aws/config or ~/.aws/credentials (asked for by ${askedBy})`);
	const setting = (key) => settings?.get(key) || void 0;
	return {
		name,
		askedBy,
		isOption: option !== void 0,
		setting,
		find: (key) => settings && (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.o)(settings, key, name),
		serviceSetting(service, key) {
			const section = setting("services");
			if (section === void 0) return void 0;
			const nested = services.get(section);
			if (!nested) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`services of the profile ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(name)}: the section [services ${section}] was not found in ~/.aws/config`);
			const value = nested.get(`${service}.${key}`);
			return value ? {
				from: `${key} of ${service} in the section [services ${section}]`,
				value
			} : void 0;
		},
		settingsOf: (profile) => profiles.get(profile)
	};
}
// build/src/render/timestamp.js
const EPOCH = /^\s*[+-]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;
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
function halfEven(value) {
	const below = Math.floor(value);
	const rest = value - below;
	return rest > .5 || rest === .5 && below % 2 !== 0 ? below + 1 : below;
}
function fail(wire) {
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The answer has a time that cannot be read: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(String(wire))}`);
}
// build/src/render/plain.js
function plainOf(document, timestamps) {
	return converted(document, ({ wire, float }) => {
		if (timestamps === "iso8601") return isoTime(wire);
		return float && Number.isInteger(wire) ? { float: Number(wire) } : wire;
	});
}
function outputSkeleton(sample) {
	return converted(sample, () => /* @__PURE__ */ new Date(0));
}
function isList(value) {
	return Array.isArray(value);
}
function isMap(value) {
	return value instanceof Map;
}
function isScalar(value) {
	return !isList(value) && !isMap(value);
}
function sortedMembers(map) {
	return [...map].sort(([one], [other]) => one < other ? -1 : 1);
}
function converted(document, time) {
	if (document instanceof _secret_js__WEBPACK_IMPORTED_MODULE_2__.t) return document.reveal();
	if (document === null || typeof document !== "object") return document;
	if (isArray(document)) return document.map((item) => converted(item, time));
	if (isTimestamp(document)) return time(document);
	return new Map(Object.entries(document).map(([name, member]) => [name, converted(member, time)]));
}
function isArray(document) {
	return Array.isArray(document);
}
function isTimestamp(document) {
	return "wire" in document && (typeof document.wire === "string" || typeof document.wire === "number");
}



/***/ })

};
