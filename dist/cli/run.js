const require_cli_context = require("./cli-context.js");
const require_secret = require("./secret.js");
const require_percent = require("./percent.js");
const require_index = require("./index.js");
// build/src/answer.js
function isToken(login) {
	return "token" in login;
}
function secretsOf(login) {
	if (!isToken(login)) return [login.password];
	return login.direct ? [login.token, login.direct.password] : [login.token];
}
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
	const strict = require_percent.percentEncoded(text);
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
	const strict = require_percent.percentEncoded(text);
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
	return formsOf(plain, [`${username}:${plain}`], most);
}
function loginForms(login, most = 58) {
	if (!isToken(login)) return passwordForms(login, most);
	const { token, direct } = login;
	if (!direct) return formsOf(token.reveal(), [], most);
	const half = Math.floor(most / 2);
	return [...formsOf(token.reveal(), [], half), ...passwordForms(direct, half)];
}
function formsOf(plain, pairs, most) {
	const [first, ...others] = [
		plain,
		...percentEncodings(plain),
		...base64Forms(plain),
		...base64Middles(plain),
		...pairs.flatMap((pair) => base64Forms(pair).slice(0, 2)),
		...escapes(plain),
		...pieces(plain),
		...byteForms(plain),
		...base64Lines(plain),
		...rareByteForms(plain),
		...rareEscapes(plain),
		...pieces(plain.replaceAll("+", " ")),
		...pairs.flatMap(base64Lines),
		...plain.match(/.{1,80}/gs) ?? []
	];
	return [first, ...[...new Set(others)].filter((form) => form !== first && form.length >= 8).slice(0, most - 1).sort((one, other) => other.length - one.length)].map((form) => new require_secret.Secret(form));
}
function pieces(text) {
	const [, ...afterHost] = text.split(/[/?#]/);
	const longestFirst = CUTS.flatMap((cut) => text.split(cut)).sort((one, other) => other.length - one.length);
	return [text.slice(text.length - afterHost.join("/").length), ...longestFirst];
}
// build/src/run.js
async function run(request, context) {
	const { service } = request.operation;
	const { target, lookUp, check } = request.connection;
	const services = lookUp ? [service, service] : [service];
	const session = await require_cli_context.openSession(request, {
		...identityContext(request, context),
		services
	});
	try {
		const found = lookUp || check ? (await Promise.resolve().then(() => require("./cluster-target.js")).then((n) => n.cluster_target_exports)).findTarget(request, session, context) : void 0;
		const answer = await askForLogin(request, session, context);
		const { login } = answer;
		const reached = found && !isToken(login) ? await found(login) : target;
		return {
			...answer,
			region: session.connection.region,
			account: session.account,
			target: reached
		};
	} finally {
		session.connection.transport.destroy();
	}
}
async function askForLogin({ call }, session, { clock, mask }) {
	const answer = await call.send(session, clock.now);
	await mask(loginForms(answer.login));
	for (const secret of secretsOf(answer.login)) require_index.keepOutOfMessages(secret);
	return answer;
}
async function whoAmI(request, { onToken, ...given }) {
	const context = {
		...identityContext(request, given),
		onToken,
		anyRegion: ANY_REGION
	};
	const unknown = {
		account: void 0,
		principal: void 0
	};
	if (!request.identity["role-to-assume"] && await require_cli_context.inspectToken(request, context) && !namesCredentials(request, context.env)) return unknown;
	const { account, principal } = await require_cli_context.knownCaller(await require_cli_context.openSession(request, context));
	return {
		account,
		principal
	};
}
const ANY_REGION = "us-east-1";
function namesCredentials({ aws }, env) {
	return aws.profile !== void 0 || [
		"AWS_ACCESS_KEY_ID",
		"AWS_PROFILE",
		"AWS_DEFAULT_PROFILE"
	].some((name) => require_index.variable(env, name) !== void 0);
}
function identityContext({ ci, surface }, { event, ...context }) {
	const job = require_cli_context.jobIdentity(require_index.environmentOf({
		...context.env,
		...event?.variables
	}), ci);
	return {
		...context,
		job,
		surface,
		whyNoToken: event?.whyNoToken
	};
}
Object.defineProperty(exports, "ANY_REGION", {
	enumerable: true,
	get: function() {
		return ANY_REGION;
	}
});
Object.defineProperty(exports, "askForLogin", {
	enumerable: true,
	get: function() {
		return askForLogin;
	}
});
Object.defineProperty(exports, "identityContext", {
	enumerable: true,
	get: function() {
		return identityContext;
	}
});
Object.defineProperty(exports, "isToken", {
	enumerable: true,
	get: function() {
		return isToken;
	}
});
Object.defineProperty(exports, "loginForms", {
	enumerable: true,
	get: function() {
		return loginForms;
	}
});
Object.defineProperty(exports, "namesCredentials", {
	enumerable: true,
	get: function() {
		return namesCredentials;
	}
});
Object.defineProperty(exports, "passwordForms", {
	enumerable: true,
	get: function() {
		return passwordForms;
	}
});
Object.defineProperty(exports, "run", {
	enumerable: true,
	get: function() {
		return run;
	}
});
Object.defineProperty(exports, "whoAmI", {
	enumerable: true,
	get: function() {
		return whoAmI;
	}
});
